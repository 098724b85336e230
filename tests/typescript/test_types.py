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
from capmatrix.schema.interfaces import file_name
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
    return subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, check=False).stdout


def compiled(folder: Path, files: dict[str, str], also: Iterable[str] = (), **options: Any) -> dict[str, str]:
    """Write some texts as files, and return what the compiler says of each, and of other files by their paths."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    found: dict[str, list[str]] = {name: [] for name in files}
    name = ""
    for line in checked(folder, [*files, *also], **options).splitlines():
        if not line.startswith(" "):  # the lines after the first one of an error are indented
            name = line.partition("(")[0]
        found.setdefault(name, []).append(line)
    return {name: "\n".join(lines) for name, lines in found.items()}


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


@pytest.fixture(scope="module")
def of_requests(desk: Path) -> dict[str, str]:
    """Return what the compiler says of requests and of each declaration, without the types of any runtime."""
    files = {f"{model.names.module}.ts": snippet(model) for model in CALLED}
    files["unnoticed.ts"] = snippet(CALLED[0]).replace("// @ts-expect-error another model\n", "")
    return compiled(desk, files, map(str, sorted(NPM.rglob("*.d.ts"))))


def test_each_wrong_value_unknown_and_missing_field_of_each_model_is_flagged(of_requests: dict[str, str]) -> None:
    assert sum(snippet(model).count("@ts-expect-error") for model in CALLED) > 500
    assert {name: said for name, said in of_requests.items() if said and name != "unnoticed.ts"} == {}


def test_the_compiler_would_notice(of_requests: dict[str, str]) -> None:
    assert re.search(r"TS2322.*no such model", of_requests["unnoticed.ts"])


def test_every_declaration_stands_by_itself(of_requests: dict[str, str]) -> None:
    assert [name for name in of_requests if name.endswith(".d.ts")] == []


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


ONE_MODEL = [
    ("{}, {{ maxCost: 1 }}", None),
    ("{more}", r"error TS2353: .*'\"no such field\"' does not exist"),
    ("{}, {{ maxCosts: 1 }}", r"error TS2561: .*'maxCosts' does not exist"),
    ("", r"error TS2554: Expected 2-3 arguments, but got 1"),
]
"""Arguments beside the id of a model, and what is wrong with them."""


def one_model(arguments: str) -> str:
    """Return a module that submits one model with some arguments."""
    model = CALLED[0]
    right = json.dumps(model.examples[0])
    more = json.dumps(model.examples[0] | {"no such field": 1})
    given = ", ".join(filter(None, (json.dumps(model.id), arguments.format(right, more=more))))
    return f"{CLIENT}\nawait createClient().submit({given});\nexport {{}};"


def ids() -> str:
    """Return a module with right calls of every shape, and some wrong ones."""
    package, name = CATALOG.service.package.distribution, CALLED[0].names.type
    return f"""{CLIENT}
import {{ models, validate }} from {json.dumps(package)};
import {{ {name} }} from {json.dumps(f"{package}/lazy/{file_name(CALLED[0])}")};
import type {{ AnyModelRequest, Models, RequestTo, Verdict }} from {json.dumps(package)};
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
const later: Verdict | Promise<Verdict> = {name}.validate(posted);
export const {{ valid }} = await later;
// @ts-expect-error it may be a promise
later.valid;
// @ts-expect-error no model has this id
await client.submit("no such model", {{}});
// @ts-expect-error where to?
await client.run(id, fields);
"""


def media() -> str:
    """Return a module that submits everything that may stand for a file, and two values that may not."""
    model, field = next(
        (model, field)
        for model in CALLED
        for field in model.fields
        if isinstance(field.kind, Media) and "data" in field.kind.forms
    )
    others = {name: value for name, value in model.examples[0].items() if name != field.name}
    given = "".join(f"{json.dumps(name)}: {json.dumps(value)}, " for name, value in others.items())
    path = f"{CATALOG.service.package.distribution}/models/{model.names.module.replace('_', '-')}"
    return f"""{CLIENT}
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


def former() -> str:
    """Return a module that uses what each model is called by under its former ids, and throws where that is another."""
    name, key = CATALOG.service.package.distribution, CATALOG.service.discriminator
    lines, ids = (
        [CLIENT, "const client = createClient();"],
        [(model, id_) for model in CALLED for id_ in model.formerly],
    )
    assert len(ids) > 5
    for number, (model, id_) in enumerate(ids):
        right = json.dumps({key: id_, **model.examples[0]})
        file, old, fields = module_name(id_).replace("_", "-"), type_name(id_), json.dumps(model.examples[0])
        lines += [
            f'import {{ {old} as Old{number}, {model.names.type} as New{number} }} from "{name}/models/{file}";',
            f"export const request{number}: Old{number} = {right};",
            f"export const same{number}: boolean = Old{number} === New{number};",
            f"export const valid{number}: boolean = Old{number}.validate(request{number}).valid;",
            f"void (() => client.submit({json.dumps(id_)}, {fields}));",
        ]
    known = ", ".join(f"same{number}, valid{number}" for number in range(len(ids)))
    return "\n".join([*lines, f"if (![{known}].every(Boolean)) throw new Error();"])


README = re.findall(r"^```ts\n(.*?)^```$", (NPM / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
"""The modules that the read-me shows."""


@pytest.fixture(scope="module")
def of_calls(desk: Path) -> dict[str, dict[str, str]]:
    """Return what the compiler says of calls of the client, by how it finds modules."""
    named = {f"one-{number}.ts": one_model(arguments) for number, (arguments, _) in enumerate(ONE_MODEL)}
    files = {f"{model.names.module}.ts": calls(model) for model in CALLED}
    files |= {"ids.ts": ids(), "media.ts": media(), "former.ts": former()}
    files |= {f"read-me-{number}.ts": text for number, text in enumerate(README)}
    bundler = {"module": "esnext", "moduleResolution": "bundler"}
    return {
        "nodenext": compiled(desk, files | named, types=["node"]),
        "bundler": compiled(desk, named, types=["node"], **bundler),
    }


def test_each_wrong_call_of_the_client_is_flagged(of_calls: dict[str, dict[str, str]]) -> None:
    assert sum(calls(model).count("@ts-expect-error") for model in CALLED) > 350
    assert {name: said for name, said in of_calls["nodenext"].items() if said and not name.startswith("one-")} == {}


@pytest.mark.parametrize("resolution", ["nodenext", "bundler"])
@pytest.mark.parametrize("number", range(len(ONE_MODEL)), ids=[arguments for arguments, _ in ONE_MODEL])
def test_an_error_names_one_model(of_calls: dict[str, dict[str, str]], resolution: str, number: int) -> None:
    found, said = of_calls[resolution][f"one-{number}.ts"], ONE_MODEL[number][1]
    if said is None:
        assert found == ""
        return
    assert re.search(said, found), found
    assert found.count("error TS") == 1, found
    named = [one.names.type for one in CALLED if re.search(rf"\b{one.names.type}\b", found)]
    assert named in ([], [CALLED[0].names.type]), found


def test_the_modules_of_the_read_me_are_typed(of_calls: dict[str, dict[str, str]]) -> None:
    assert [of_calls["nodenext"][f"read-me-{number}.ts"] for number in range(len(README))] == [""] * len(README)
    assert len(README) > 2


@pytest.mark.parametrize("name", ["ids.ts", "media.ts"])
def test_ids_of_models_files_and_plain_objects_are_taken_and_nothing_else(
    of_calls: dict[str, dict[str, str]], name: str
) -> None:
    assert of_calls["nodenext"][name] == ""


def test_the_runtime_is_typed_throughout(desk: Path) -> None:
    # The client's modules are checked where their declarations are made: tests/typescript.
    modules = [*(NPM / "runtime").glob("*.*"), *(NPM / "runtime/lazy").glob("*.js")]
    files = [str(path) for path in sorted(modules) if path.suffix in (".js", ".ts")]
    assert checked(desk, files, allowJs=True, checkJs=True) == ""
    assert len(files) > 10


def test_callers_of_a_former_id_go_on(desk: Path, of_calls: dict[str, dict[str, str]]) -> None:
    assert of_calls["nodenext"]["former.ts"] == ""
    settings = {**environment(), "NANOGPT_API_KEY": "test-key"}
    subprocess.run(["node", "--no-warnings", "former.ts"], cwd=desk, env=settings, check=True)
