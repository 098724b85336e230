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
from capmatrix.ir.kinds import Choice
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


@pytest.mark.parametrize("resolution", ["nodenext", "bundler"])
def test_a_request_is_typed_by_the_id_and_an_error_names_one_model(desk: Path, resolution: str) -> None:
    right, other = CALLED[0], CALLED[1]
    text = "\n".join(
        [
            "import { models, validate } from PACKAGE;",
            "import type { AnyModelRequest, Models, RequestTo, Verdict } from PACKAGE;",
            "declare function submit<Id extends keyof Models>(model: Id, request: RequestTo<Id>): Verdict;",
            f"submit({json.dumps(right.id)}, {json.dumps(right.examples[0])});",
            f"const found: Verdict = models[{json.dumps(other.id)}].validate({{}});",
            "const any = (request: AnyModelRequest): string => request.model;",
            "export const verdicts = [found, validate(any)];",
            f"submit({json.dumps(right.id)}, {json.dumps(right.examples[0] | {'no such field': 1})});",
        ]
    )
    text = text.replace("PACKAGE", json.dumps(CATALOG.service.package.distribution))
    module = {"module": "esnext", "moduleResolution": "bundler"} if resolution == "bundler" else {}
    said = compiled(desk, {"submit.ts": text}, **module)
    assert re.search(r"submit\.ts\(8,\d+\): error TS2353: .*'\"no such field\"' does not exist", said), said
    named = [model.names.type for model in CALLED if re.search(rf"\b{model.names.type}\b", said)]
    assert named in ([], [right.names.type]), said
    assert said.count("error TS") == 1, said


def test_the_runtime_is_typed_throughout(desk: Path) -> None:
    # The client's modules are checked where their declarations are made: tests/typescript_client.
    files = [str(path) for path in sorted((NPM / "runtime").glob("*.*")) if path.suffix in (".js", ".ts")]
    assert checked(desk, files, allowJs=True, checkJs=True) == ""
    assert len(files) > 10


def test_every_declaration_stands_by_itself(desk: Path) -> None:
    assert checked(desk, map(str, sorted(NPM.rglob("*.d.ts")))) == ""
