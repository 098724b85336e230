"""What TypeScript makes of the npm package: right requests pass, wrong ones are flagged, the runtime is typed.

The compiler is one of the packages that `make tools` installs; where it cannot be fetched, nothing here can run.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Choice, Media
from capmatrix.naming import module_name, type_name
from tests.support.node_tools import PLACE, environment, installed
from tests.support.specs import GENERATED, MATRIX, catalog_of

pytestmark = pytest.mark.slow
NPM = GENERATED / "typescript"
CATALOG = catalog_of(MATRIX)
CALLED = [model for model in CATALOG.models if model.lifecycle.stage != "removed" and model.examples]
OPTIONS: dict[str, Any] = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noEmit": True,
    "target": "es2024",
    "lib": ["es2024", "dom"],
    "module": "nodenext",
    "types": [],
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that has the package installed."""
    installed()
    folder = tmp_path_factory.mktemp("types")
    (folder / "node_modules").mkdir()
    (folder / "node_modules" / CATALOG.service.package.distribution).symlink_to(NPM)
    (folder / "node_modules" / "@types").symlink_to(PLACE / "node_modules/@types")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return folder


def checked(folder: Path, files: Iterable[str], **options: Any) -> str:
    """Return what the compiler says of some files."""
    config = {"compilerOptions": OPTIONS | options, "files": [*files]}
    (folder / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [PLACE / "node_modules/.bin/tsc", "-p", folder]
    return subprocess.run(command, env=environment(), capture_output=True, text=True, check=False).stdout


def compiled(folder: Path, files: dict[str, str], **options: Any) -> str:
    """Return what the compiler says of some texts, written as files."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return checked(folder, files, **options)


def attempts(model: Model) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what is wrong with a request, and the request; nothing is wrong with the first ones."""
    right = {CATALOG.service.discriminator: model.id, **model.examples[0]}
    yield from (("", {CATALOG.service.discriminator: model.id, **example}) for example in model.examples)
    yield "an unknown field", {**right, "no such field": 1}
    yield "another model", {**right, CATALOG.service.discriminator: "no such model"}
    yield "no model", {name: value for name, value in right.items() if name != CATALOG.service.discriminator}
    for field in model.fields:
        if isinstance(field.kind, Choice) and not field.kind.open:
            yield f"a wrong value of {field.name}", {**right, field.name: "no such value"}
        if field.required and not field.aliases:
            yield f"no {field.name}", {name: value for name, value in right.items() if name != field.name}


def snippet(model: Model) -> str:
    """Return a module with every attempt at a request; the wrong ones are expected to be errors."""
    package, name = CATALOG.service.package.distribution, model.names.type
    lines = [f'import type {{ {name} }} from "{package}/models/{model.names.module.replace("_", "-")}";']
    for number, (wrong, request) in enumerate(attempts(model)):
        lines += [f"// @ts-expect-error {wrong}"] if wrong else []
        lines.append(f"export const request{number}: {name} = {json.dumps(request)};")
    return "\n".join(lines)


def test_each_wrong_value_unknown_and_missing_field_of_each_model_is_flagged(desk: Path) -> None:
    files = {f"{model.names.module}.ts": snippet(model) for model in CALLED}
    assert sum(text.count("@ts-expect-error") for text in files.values()) > 500
    assert compiled(desk, files) == ""


def test_the_compiler_would_notice(desk: Path) -> None:
    text = snippet(CALLED[0]).replace("// @ts-expect-error another model\n", "")
    assert re.search(r"TS2322.*no such model", compiled(desk, {"unnoticed.ts": text}))


CLIENT = f"import {{ createClient }} from {json.dumps(f'{CATALOG.service.package.distribution}/client')};"


def calls(model: Model) -> str:
    """Return a module that submits every attempt at a request by the id of the model."""
    lines, key = [CLIENT, "const client = createClient();"], CATALOG.service.discriminator
    for wrong, request in attempts(model):
        if wrong not in ("another model", "no model"):
            fields = json.dumps({name: value for name, value in request.items() if name != key})
            lines += [f"// @ts-expect-error {wrong}"] if wrong else []
            lines.append(f"await client.submit({json.dumps(model.id)}, {fields});")
    return "\n".join([*lines, "export {};"])


def test_each_wrong_call_of_the_client_is_flagged(desk: Path) -> None:
    files = {f"{model.names.module}.ts": calls(model) for model in CALLED}
    assert sum(text.count("@ts-expect-error") for text in files.values()) > 350
    assert compiled(desk, files, types=["node"]) == ""


@pytest.mark.parametrize("resolution", ["nodenext", "bundler"])
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("{}, {{ maxCost: 1 }}", None),
        ("{more}", r"error TS2353: .*'\"no such field\"' does not exist"),
        ("{}, {{ maxCosts: 1 }}", r"error TS2561: .*'maxCosts' does not exist"),
        ("", r"error TS2554: Expected 2-3 arguments, but got 1"),
    ],
)
def test_an_error_names_one_model(desk: Path, resolution: str, arguments: str, said: str | None) -> None:
    model = CALLED[0]
    right = json.dumps(model.examples[0])
    more = json.dumps(model.examples[0] | {"no such field": 1})
    given = ", ".join(filter(None, (json.dumps(model.id), arguments.format(right, more=more))))
    text = f"{CLIENT}\nawait createClient().submit({given});\nexport {{}};"
    module = {"module": "esnext", "moduleResolution": "bundler"} if resolution == "bundler" else {}
    found = compiled(desk, {"submit.ts": text}, types=["node"], **module)
    if said is None:
        assert found == ""
        return
    assert re.search(said, found), found
    assert found.count("error TS") == 1, found
    named = [one.names.type for one in CALLED if re.search(rf"\b{one.names.type}\b", found)]
    assert named in ([], [model.names.type]), found


def test_an_id_that_no_model_has_is_flagged_and_plain_objects_are_taken(desk: Path) -> None:
    text = f"""{CLIENT}
import {{ models, validate }} from {json.dumps(CATALOG.service.package.distribution)};
import type {{ AnyModelRequest, Models, RequestTo, Verdict }} from {json.dumps(CATALOG.service.package.distribution)};
const client = createClient();
const id = {json.dumps(CALLED[0].id)};
const found: Verdict = models[id].validate({{}});
declare const fields: RequestTo<typeof id>;
declare const whole: Models[typeof id];
declare const any: AnyModelRequest;
declare const posted: Request;
export const done = [
  await client.submit(id, fields), await client.quote(whole), await client.estimate(any, {{ strict: false }}),
  await client.submit(await posted.json(), {{ maxCost: "20" }}), await client.submit({{ model: id }}),
  await client.run(id, fields, {{ path: "./" }}), await client.validate(id, fields), found, validate(any),
];
// @ts-expect-error no model has this id
await client.submit("no such model", {{}});
// @ts-expect-error where to?
await client.run(id, fields);
"""
    assert compiled(desk, {"ids.ts": text}, types=["node"]) == ""


def test_files_and_bytes_stand_for_media_and_for_nothing_else(desk: Path) -> None:
    row = next(
        (model, field)
        for model in CALLED
        for field in model.fields
        if isinstance(field.kind, Media) and "data" in field.kind.forms
    )
    model, field = row
    others = {name: value for name, value in model.examples[0].items() if name != field.name}
    given = "".join(f"{json.dumps(name)}: {json.dumps(value)}, " for name, value in others.items())
    path = f"{CATALOG.service.package.distribution}/models/{model.names.module.replace('_', '-')}"
    text = f"""{CLIENT}
import type {{ {model.names.type} }} from {json.dumps(path)};
const [client, id, name] = [createClient(), {json.dumps(model.id)}, {json.dumps(field.name)}] as const;
const file = new URL("file:///a.png");
for (const media of [new Blob([]), new Uint8Array(), new ArrayBuffer(1), file, "https://a.example/a.png"] as const) {{
  await client.submit(id, {{ {given}[name]: media }});
}}
// @ts-expect-error a number is no file
await client.submit(id, {{ {given}[name]: 5 }});
// @ts-expect-error a request in wire form holds texts
export const sent: {model.names.type} = {{ model: id, {given}[name]: file }};
"""
    assert compiled(desk, {"media.ts": text}, types=["node"]) == ""


def test_the_runtime_is_typed_throughout(desk: Path) -> None:
    # The client's modules are checked where their declarations are made: tests/typescript_client.
    files = [str(path) for path in sorted((NPM / "runtime").glob("*.*")) if path.suffix in (".js", ".ts")]
    assert checked(desk, files, allowJs=True, checkJs=True) == ""
    assert len(files) > 10


def test_every_declaration_stands_by_itself(desk: Path) -> None:
    assert checked(desk, map(str, sorted(NPM.rglob("*.d.ts")))) == ""


def test_callers_of_a_former_id_go_on(desk: Path):
    name, key = CATALOG.service.package.distribution, CATALOG.service.discriminator
    lines = [f'import {{ createClient }} from "{name}/client";', "const client = createClient();"]
    former = [(model, id_) for model in CALLED for id_ in model.formerly]
    assert len(former) > 5
    for number, (model, id_) in enumerate(former):
        right = json.dumps({key: id_, **model.examples[0]})
        file, old, fields = module_name(id_).replace("_", "-"), type_name(id_), json.dumps(model.examples[0])
        lines += [
            f'import {{ {old} as Old{number}, {model.names.type} as New{number} }} from "{name}/models/{file}";',
            f"export const request{number}: Old{number} = {right};",
            f"export const same{number}: boolean = Old{number} === New{number};",
            f"export const valid{number}: boolean = Old{number}.validate(request{number}).valid;",
            f"void (() => client.submit({json.dumps(id_)}, {fields}));",
        ]
    lines.append(
        f"if (![{', '.join(f'same{n}, valid{n}' for n in range(len(former)))}].every(Boolean)) throw new Error();"
    )
    assert compiled(desk, {"former.ts": "\n".join(lines) + "\n"}) == ""
    settings = {**environment(), "NANOGPT_API_KEY": "test-key"}
    subprocess.run(["node", "--no-warnings", "former.ts"], cwd=desk, env=settings, check=True)
