"""The npm package has one verdict in every runtime: Node as it is found here and as the tools have it, Deno, Bun."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from capmatrix.semantics.payloads.boundary_cases import cases_of, ids_of
from capmatrix.semantics.verdict.interpret import interpret
from tests.support import npm_package
from tests.support.node_tools import BIN, PLACE
from tests.support.npm_package import answers, as_read, is_sent, line
from tests.support.specs import GENERATED, MATRIX, catalog_of, sampled

pytestmark = pytest.mark.slow
TOOLS = f"{PLACE / 'node_modules/.bin'}{os.pathsep}{os.environ['PATH']}"
PROGRAMS: dict[str, tuple[str | None, ...]] = {
    "node": (npm_package.NODE,),
    "the node of the tools": (shutil.which("node", path=str(BIN)),),
    "deno": (shutil.which("deno", path=TOOLS), "run", "--allow-all", "--no-config"),
    "bun": (shutil.which("bun", path=TOOLS), "run"),
}


@pytest.fixture(scope="module")
def payloads(whole: bool) -> list[object]:
    catalog = catalog_of(MATRIX)
    ids = ids_of(catalog)
    found = [case.payload for model in sampled(catalog) for case in cases_of(catalog, model, ids)]
    return [payload for payload in found[:: 1 if whole else 23] if is_sent(payload)]


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_runtime_has_the_verdict_of_the_interpreter(name: str, payloads: list[object]) -> None:
    program, *options = PROGRAMS[name]
    if program is None:
        pytest.skip(f"there is no {name} here: `make tools` fetches it")
    catalog, package = catalog_of(MATRIX), Path(GENERATED / "typescript")
    said = [*answers(package, map(line, payloads), program, *map(str, options))]
    assert len(said) == len(payloads) > 500
    for payload, verdict in zip(payloads, said, strict=True):
        told = {(one["code"], one["field"]) for one in (*verdict["errors"], *verdict["warnings"])}
        assert told == {(one.code, one.path) for one in interpret(catalog, as_read(payload))}, payload
