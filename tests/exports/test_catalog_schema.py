"""The published schema of `catalog.json` takes every catalog, and refuses what the reader of catalogs refuses.

The judge of documents is jsonschema-rs, and of verdicts the generated client, which has no part of a catalog in it.
"""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
import nanogpt_video
import pytest

from capmatrix.ir.stored import Malformed, load
from capmatrix.semantics.payloads.boundary_cases import cases_of, ids_of
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets import catalog
from tests.support.specs import GENERATED, GOOD_CASES, MATRIX, ROOT, catalog_of, sampled

SCHEMA = json.loads((GENERATED / "catalog.schema.json").read_bytes())
JUDGE = jsonschema_rs.validator_for(SCHEMA)
SPECS = (*sorted((ROOT / "specs").iterdir()), *GOOD_CASES)
WRONG: tuple[Any, ...] = (None, True, -1, 0.5, "", "a text", "0.5", [], ["a"], [1, 2], {}, {"a": 1})
LOOSE = frozenset({"language", "$schema", "sentence", "defaults"})
"""Keys of which the reader takes more than the present form: earlier versions, and what it does not read."""


@cache
def written(spec: Path) -> dict[str, Any]:
    """Return what stands in `catalog.json` of a spec."""
    matrix = catalog_of(spec if (spec / "service.yaml").is_file() else spec / "spec")
    return json.loads(catalog.render(catalog.document(matrix))["catalog.json"])


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_every_catalog_fits_the_schema(spec: Path) -> None:
    assert [error.message for error in JUDGE.iter_errors(written(spec))] == []


def test_the_schema_is_one_of_draft_2020_12_and_says_what_it_can_of_each_class() -> None:
    jsonschema_rs.meta.validate(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert [name for name, part in SCHEMA["$defs"].items() if "oneOf" in part] == ["Atom", "Kind", "Rule"]
    assert all("description" in part or "oneOf" in part for part in SCHEMA["$defs"].values())
    [version] = {written(spec)["language"] for spec in SPECS}
    assert SCHEMA["properties"]["language"]["const"] == version
    assert SCHEMA["$id"].endswith(f":{version}")


def spoiled(document: dict[str, Any], draw: Random) -> str:
    """Change one place of a document, and return what was done; empty where the place has nothing to change."""
    at: Any = document
    path: list[Any] = []
    while True:
        keys = [key for key in (at if isinstance(at, dict) else range(len(at))) if key not in LOOSE]
        if not keys:
            return ""
        key = draw.choice(keys)
        path.append(key)
        if isinstance(at[key], dict | list) and draw.random() < 0.85:
            at = at[key]
            continue
        what = draw.choice(("put", "drop", "add"))
        if what == "put":
            at[key] = draw.choice(WRONG)
        elif what == "drop" and isinstance(at, dict):
            del at[key]
        elif isinstance(at, dict):
            at["strange"] = draw.choice(WRONG)
        else:
            at.insert(0, draw.choice(WRONG))
        return f"{what} at {'.'.join(map(str, path))}: {at}"


@pytest.mark.parametrize("spec", GOOD_CASES, ids=lambda spec: spec.name)
def test_the_schema_refuses_what_the_reader_refuses_and_nothing_else(spec: Path) -> None:
    draw, verdicts = Random(spec.name), {True: 0, False: 0}
    for _ in range(400):
        document = copy.deepcopy(written(spec))
        done = spoiled(document, draw)
        try:
            load(document)
            fits = True
        except Malformed:
            fits = False
        verdicts[fits] += 1
        assert JUDGE.is_valid(document) is fits, done
    assert min(verdicts.values()) > 20


def test_the_catalog_that_is_published_gives_the_verdicts_of_the_client() -> None:
    published = load(json.loads((GENERATED / "catalog.json").read_bytes()))
    assert published == load(written(MATRIX))
    ids, judged = ids_of(published), 0
    for model in sampled(published):
        for case in list(cases_of(published, model, ids))[::7]:
            verdict = nanogpt_video.validate(case.payload)
            told = {(finding.code, finding.field) for finding in (*verdict.errors, *verdict.warnings)}
            assert {(finding.code, finding.path) for finding in interpret(published, case.payload)} == told
            judged += 1
    assert judged > 2000
