"""Validators and generators that people use on the schemas: ajv, schemasafe, zod, TypeScript, pydantic.

Packages of npm are installed once, into `.venv`, with the versions of `package.json`. One process of node judges the
boundary cases: all of them by the schema of their model, and by the unions every ninth unless `--whole` is given.
Without a registry nothing here can run, which is said.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from capmatrix.ir.editions import first
from capmatrix.naming import UNION
from capmatrix.targets.cases import data
from tests.support.node_tools import BIN, PLACE, installed
from tests.support.specs import GENERATED, MATRIX, catalog_of, sampled

pytestmark = pytest.mark.slow
HERE = Path(__file__).parent
OPENAPI = GENERATED / "openapi/openapi.json"
SCHEMAS = GENERATED / "jsonschema"
ORVAL = """export default {
  client: { input: "openapi.json", output: { target: "./orval/api.ts", client: "fetch" } },
  zod: { input: "openapi.json", output: { target: "./orval/zod.ts", client: "zod" } },
};
"""
TYPESCRIPT = {
    "compilerOptions": {
        "strict": True,
        "noEmit": True,
        "skipLibCheck": True,
        "target": "es2022",
        "module": "esnext",
        "moduleResolution": "bundler",
        "lib": ["es2022", "dom", "dom.iterable"],
    },
    "include": ["*.ts", "hey/*.ts", "orval/*.ts"],
}
BEYOND = {("too_large", "size"), ("conflict", "spelling"), ("not_allowed", "step"), ("bad_format", "escapes")}
"""What no keyword of JSON Schema says: code and aspect."""
NAMED_AFTER_MODELS = {model.names.type for model in catalog_of(MATRIX).models}


def run(*command: str | Path, at: Path) -> str:
    """Run a tool at a folder and return what it prints; it must end well."""
    path = f"{PLACE / 'node_modules/.bin'}:{BIN}:/usr/bin:/bin"
    made = subprocess.run(
        [*map(str, command)], cwd=at, capture_output=True, text=True, timeout=300, check=False,
        env={"PATH": path, "HOME": str(at), "NO_COLOR": "1"},
    )  # fmt: skip
    assert made.returncode == 0, f"{made.stdout[-3000:]}\n{made.stderr[-3000:]}"
    return made.stdout


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the schemas and all that is generated from them."""
    installed()
    folder = tmp_path_factory.mktemp("tools")
    (folder / "node_modules").symlink_to(PLACE / "node_modules")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    (folder / "tsconfig.json").write_text(json.dumps(TYPESCRIPT), encoding="utf-8")
    (folder / "orval.config.mjs").write_text(ORVAL, encoding="utf-8")
    for file in (OPENAPI, SCHEMAS / "request.json", HERE / "judge.mjs"):
        shutil.copy(file, folder)
    shutil.copytree(SCHEMAS / "models", folder / "models")
    asked = replace(first(catalog_of(MATRIX)), models=sampled(catalog_of(MATRIX)))
    (folder / "cases.jsonl").write_text("".join(data(asked).values()), encoding="utf-8")
    run("openapi-typescript", "openapi.json", "-o", "openapi.ts", at=folder)
    run("openapi-ts", "-i", "openapi.json", "-o", "hey", "-p", "@hey-api/typescript", "zod", at=folder)
    run("orval", "--config", "orval.config.mjs", at=folder)
    run("quicktype", "-s", "schema", "request.json", "-o", "request.ts", "--top-level", "Request", at=folder)
    run("quicktype", "-s", "schema", "models/sora_2.json", "-o", "sora.ts", "--top-level", "Sora", at=folder)
    return folder


@pytest.fixture(scope="session")
def judged(desk: Path, whole: bool) -> dict[str, Any]:
    """Return what each validator of JavaScript says otherwise than the boundary cases."""
    return json.loads(run("node", "--no-warnings", "judge.mjs", ".", UNION, "1" if whole else "9", at=desk))


@pytest.mark.parametrize("form", ["ajv, any request", "ajv, by model", "ajv, OpenAPI", "schemasafe, any request"])
def test_a_validator_with_its_defaults_says_what_the_verdict_says(
    judged: dict[str, Any], form: str, whole: bool
) -> None:
    said = judged[form]
    assert said["judged"] > 2000
    assert said["refused"] == 0
    beyond = {(wrong["code"], wrong["constraint"].rpartition("/")[2]) for wrong in said["wrong"]}
    assert beyond == BEYOND if form == "ajv, by model" and whole else beyond <= BEYOND
    assert all(not wrong["valid"] for wrong in said["wrong"])


@pytest.mark.parametrize("form", ["zod of hey-api", "zod of orval"])
def test_generated_zod_keeps_the_fields_and_refuses_nothing_right(judged: dict[str, Any], form: str) -> None:
    """A generator says no rules between fields; nine of ten cases it judges right by the fields alone."""
    said = judged[form]
    assert said["refused"] == 0
    assert said["accepted"] < 0.11 * said["judged"]
    wrong = {
        (one["code"], one["constraint"].rpartition("/")[2])
        for one in said["wrong"]
        if "/rule/" not in one["constraint"]
    }
    kinds = {code for code, _ in wrong - BEYOND}
    assert kinds <= {"unsupported_media", "missing_field", "wrong_type", "conflict", "bad_format"}


def test_what_is_generated_in_typescript_compiles_in_strict_mode(desk: Path) -> None:
    assert run("tsc", "-p", "tsconfig.json", at=desk) == ""


@pytest.mark.parametrize(
    "file", ["openapi.ts", "hey/types.gen.ts", "hey/zod.gen.ts", "orval/api.ts", "request.ts", "sora.ts"]
)
def test_no_name_in_typescript_has_a_number_that_a_generator_added(desk: Path, file: str) -> None:
    text = (desk / file).read_text(encoding="utf-8")
    numbered = re.findall(r"^export (?:type|interface|const|enum|class) z?([A-Za-z]+[0-9]+)\b", text, re.MULTILINE)
    # orval names the types of answers after their status: `submitResponse202`.
    assert {name for name in numbered if not re.fullmatch(r"\w+Response[1-5][0-9][0-9]", name)} <= NAMED_AFTER_MODELS


@pytest.mark.parametrize(
    ("source", "sort"),
    [("openapi.json", "openapi"), ("request.json", "jsonschema"), ("models/sora_2.json", "jsonschema")],
)
def test_pydantic_models_are_generated_without_numbers_and_can_be_imported(desk: Path, source: str, sort: str) -> None:
    """As Python has no types of literals in enumerations of its own, `--enum-field-as-literal` keeps them in place."""
    file = f"made_{Path(source).stem}.py"
    run(
        *("datamodel-codegen", "--input", source, "--input-file-type", sort, "--output", file, "--disable-warnings"),
        *("--output-model-type", "pydantic_v2.BaseModel", "--enum-field-as-literal", "all"),
        at=desk,
    )
    names = re.findall(r"^class ([A-Za-z]+[0-9]+)\(", (desk / file).read_text(encoding="utf-8"), re.MULTILINE)
    assert set(names) <= NAMED_AFTER_MODELS
    run(sys.executable, "-c", f"import {Path(file).stem}", at=desk)
