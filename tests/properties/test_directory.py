"""The matrix against the documents: rows read from the model directory by hand, and the documents' own examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from capmatrix.ir.editions import first
from capmatrix.semantics.payloads.boundary_cases import cases
from capmatrix.semantics.verdict.interpret import interpret
from tests.reviews.reviews import BASE
from tests.support.generated import union_schema, validate
from tests.support.specs import MATRIX, as_documented, catalog_of

HERE = Path(__file__).parent

# What the rows call by a short name, so that they stay readable.
MEDIA = {
    "URL": "https://media.example.com/one.bin",
    "DATA": "data:image/png;base64,iVBORw0KGgo=",
    "SOUND": "data:audio/mpeg;base64,SUQz",
    "FILM": "data:video/mp4;base64,AAAA",
}
WARNINGS = ("deprecated_", "unsupported_field", "unknown_field", "redundant_media")


def _written_out(payload: dict[str, Any]) -> dict[str, Any]:
    return {key: MEDIA.get(value, value) if isinstance(value, str) else value for key, value in payload.items()}


DIRECTORY: dict[str, list[Any]] = json.loads((HERE / "directory.json").read_text(encoding="utf-8"))
ROWS = [
    pytest.param({"model": model, **_written_out(payload)}, expected, id=f"{model}-{number}")
    for model, rows in DIRECTORY.items()
    for number, (payload, expected) in enumerate(rows)
]
DOCUMENTS = [_written_out(payload) for payload in json.loads((HERE / "documents.json").read_text(encoding="utf-8"))]
FORMER = {id_ for model in catalog_of(MATRIX).models for id_ in model.formerly}
SCHEMA = jsonschema_rs.validator_for(union_schema())


def test_the_table_has_right_and_wrong_payloads_for_every_model_of_the_directory() -> None:
    models = as_documented(catalog_of(MATRIX)).models
    removed = {model.id for model in models if model.lifecycle.stage == "removed"}
    listed = {model.id for model in models if any(row.startswith("directory > ") for row in model.evidence)}
    assert listed <= set(DIRECTORY) <= {model.id for model in models}
    for model, rows in DIRECTORY.items():
        wrong = [all(code.startswith(WARNINGS) for code in expected) for _, expected in rows]
        assert False in wrong, model
        assert True in wrong or model in removed, model


@pytest.mark.parametrize(("payload", "expected"), ROWS)
def test_the_verdict_is_the_one_read_from_the_directory(payload: dict[str, Any], expected: list[str]) -> None:
    found = interpret(first(catalog_of(MATRIX)), payload)
    if payload.get("model") in FORMER:
        expected = [*expected, "deprecated_model model"]  # the list has it under another id since
    assert sorted(f"{finding.code} {finding.path}" for finding in found) == sorted(expected)
    verdict = validate(payload)
    reported = [f"{finding.code} {finding.field}" for finding in (*verdict.errors, *verdict.warnings)]
    # What the list of models lacks is no word of the documents.
    assert sorted(one for one in reported if not one.startswith("unlisted ")) == sorted(expected)


@pytest.mark.slow
def test_the_list_of_the_service_changes_no_error_of_a_model_of_the_documents() -> None:
    """The judge is the matrix as it was before it had the list: two more warnings are all that may differ."""
    before, judged = first(catalog_of(BASE)), 0
    for case in cases(before):
        found, verdict = interpret(before, case.payload), validate(case.payload)
        refused = {(str(one.code), one.path) for one in found if one.refuses}
        assert {(one.code, one.field) for one in verdict.errors} == refused, case
        warned = {(str(one.code), one.path) for one in found if not one.refuses}
        told = {(one.code, one.field) for one in verdict.warnings}
        assert warned <= told, case
        assert {code for code, _ in told - warned} <= {"unlisted", "deprecated_model"}, case
        judged += 1
    assert judged > 10_000


@pytest.mark.parametrize(("payload", "expected"), ROWS)
def test_the_schema_accepts_what_the_directory_allows(payload: dict[str, Any], expected: list[str]) -> None:
    right = all(code.startswith(WARNINGS) for code in expected)
    different_numbers = expected == ["conflict billedDuration"]  # no schema can compare two numbers
    assert SCHEMA.is_valid(payload) is (right or different_numbers)


@pytest.mark.parametrize("payload", DOCUMENTS, ids=lambda payload: payload["model"])
def test_every_example_of_the_documents_is_right(payload: dict[str, Any]) -> None:
    assert not [finding for finding in interpret(catalog_of(MATRIX), payload) if finding.refuses]
    assert validate(payload).valid
    assert SCHEMA.is_valid(payload)
