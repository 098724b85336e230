"""One payload, one verdict: the interpreter, the generated validators, the request classes and JSON Schema agree."""

from __future__ import annotations

import json
from random import Random
from typing import Any, cast

import jsonschema
import jsonschema_rs
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.editions import in_edition, later
from capmatrix.ir.kinds import Media
from capmatrix.ir.policy import REFUSED_WHEN_STRICT, Code
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.near_misses import misses
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.interpret import Finding, interpret
from tests.differential.forms import findings_in
from tests.differential.quirks import BEYOND
from tests.support import strategies
from tests.support.generated import is_json, requests, union_schema, validate
from tests.support.near_miss import NearMiss, near_miss
from tests.support.specs import MATRIX, catalog_of, sampled

CATALOG = catalog_of(MATRIX)
CALLABLE = [model for model in sampled(CATALOG) if model.lifecycle.stage != "removed"]
KEY = CATALOG.service.discriminator
TYPES = {model.id: getattr(requests, model.names.type) for model in CALLABLE}
FAST = jsonschema_rs.validator_for(union_schema())
SLOW = jsonschema.Draft202012Validator(union_schema())

VALID = {model.id: strategies.valid(model, CATALOG) for model in CALLABLE}
NEAR_MISSES = {model.id: strategies.near_misses(model, CATALOG) for model in CALLABLE}
some_model = st.sampled_from(CALLABLE)


def said(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return sorted((str(finding.code), finding.path) for finding in findings)


def reported(verdict: Any) -> list[tuple[str, str]]:
    return sorted((finding.code, finding.field) for finding in (*verdict.errors, *verdict.warnings))


def sayable(findings: tuple[Finding, ...]) -> bool:
    """Tell whether JSON Schema can say it: it compares no open values of two keys and counts no decoded bytes."""
    refusing = [finding for finding in findings if finding.refuses]
    return not refusing or not all(finding.constraint.endswith(BEYOND) for finding in refusing)


def agree(payload: object) -> tuple[Finding, ...]:
    """Assert that every form gives the interpreter's verdict, and return it."""
    findings = interpret(CATALOG, payload)
    valid = not any(finding.refuses for finding in findings)
    verdict = validate(payload)
    assert verdict.valid is valid
    assert reported(verdict) == said(findings)
    assert all(finding.message for finding in (*verdict.errors, *verdict.warnings))
    if is_json(payload) and sayable(findings):
        assert FAST.is_valid(payload) is valid
    return findings


@given(some_model.flatmap(lambda model: VALID[model.id]))
def test_what_is_built_to_be_right_is_right_everywhere(payload: dict[str, Any]) -> None:
    findings = agree(payload)
    # A key that no table lists may hold what is no JSON, which is a wrong type.
    assert not is_json(payload) or not [finding for finding in findings if finding.refuses]
    assert not is_json(payload) or SLOW.is_valid(payload)


@given(some_model.flatmap(lambda model: NEAR_MISSES[model.id]))
def test_a_near_miss_is_refused_for_that_reason_alone(missed: NearMiss) -> None:
    findings = [finding for finding in agree(missed.payload) if finding.refuses]
    assert [(one.code, one.path, one.constraint) for one in findings] == [
        (missed.code, missed.field, missed.constraint)
    ]


@given(strategies.arbitrary(CATALOG))
def test_every_form_says_the_same_of_anything(payload: object) -> None:
    agree(payload)


@given(strategies.arbitrary(CATALOG).filter(is_json))
def test_two_readers_of_the_schema_agree(payload: object) -> None:
    assert SLOW.is_valid(cast("Any", payload)) is FAST.is_valid(payload)


def in_own_names(payload: dict[str, object]) -> bool:
    """Tell whether every listed field goes by its canonical name."""
    model = next(model for model in CALLABLE if model.id == payload[KEY])
    return not any(alias in payload for field in model.fields for alias in field.aliases)


EDITIONS = [in_edition(CATALOG, edition.id) for edition in later(CATALOG)]


def taken(catalog: Catalog, payload: dict[str, object]) -> bool:
    """Tell whether the strict client of a later edition takes a payload."""
    codes = REFUSED_WHEN_STRICT | {Code.UNLISTED}
    return not any(one.refuses or one.code in codes for one in interpret(catalog, payload))


PAYLOADS = some_model.flatmap(
    lambda model: st.one_of(VALID[model.id], NEAR_MISSES[model.id].map(lambda missed: missed.payload))
)


@given(PAYLOADS)
def test_a_request_class_refuses_what_a_strict_client_refuses_and_sends_the_rest(
    payload: dict[str, object],
) -> None:
    findings = interpret(CATALOG, payload)
    refused = [one for one in findings if one.refuses or one.code in REFUSED_WHEN_STRICT]
    if refused and any(taken(edition, payload) for edition in EDITIONS):
        refused = []  # a class takes what any edition takes: the client judges by its own
    request_type = TYPES[cast("str", payload[KEY])]
    if refused:
        with pytest.raises(pydantic.ValidationError) as raised:
            request_type.model_validate(payload)
        assert list(findings_in(raised.value)) == said(tuple(refused))
        return
    request = request_type.model_validate(payload)
    if in_own_names(payload):
        assert request.to_payload() == request.model_dump() == payload
    assert request_type.model_validate(request.model_dump()) == request
    assert request_type.model_validate_json(request.model_dump_json()) == request


def test_a_request_class_takes_every_spelling() -> None:
    for model in CALLABLE:
        for field in model.fields:
            for alias in field.aliases:
                payload = {KEY: model.id, **model.examples[0]}
                payload[alias] = payload.pop(field.name, Space(model.fields, ()).stock[field.name][0])
                if not any(finding.refuses for finding in interpret(CATALOG, payload)):
                    sent = TYPES[model.id].model_validate(payload).to_payload()
                    assert not [one for one in interpret(CATALOG, sent) if one.refuses], payload
                    assert sent[field.name] == payload[alias]


@pytest.mark.slow
@pytest.mark.parametrize("model", CALLABLE, ids=lambda model: model.id)
def test_every_constraint_of_a_model_can_be_broken_alone(model: Any) -> None:
    ready = Space(model.fields, model.rules)
    for number, miss in enumerate(misses(CATALOG, model)):
        tries = (near_miss(CATALOG, model, ready, miss, Random(number + seed).choice) for seed in range(8))
        missed = next((one for one in tries if one is not None), None)
        assert missed is not None, miss
        findings = [finding for finding in agree(missed.payload) if finding.refuses]
        assert [(one.code, one.path, one.constraint) for one in findings] == [(miss.code, miss.path, missed.constraint)]


@pytest.mark.parametrize("model", sampled(CATALOG), ids=lambda model: model.id)
def test_every_example_of_the_spec_is_right_and_free_of_warnings_about_fields(model: Any) -> None:
    assert model.examples
    for example in model.examples:
        findings = agree({KEY: model.id, **example})
        told = [finding for finding in findings if finding.code != Code.UNLISTED]
        assert {finding.path for finding in told} <= {KEY}
        assert {str(finding.code) for finding in told} <= {"deprecated_model", "removed_model"}


def test_the_schema_of_one_model_says_what_the_union_says() -> None:
    for model in CALLABLE:
        payload = {KEY: model.id, **model.examples[0]}
        assert FAST.is_valid(payload), model.id
        assert not FAST.is_valid({**payload, KEY: f"{model.id}x"}), model.id
        assert json.loads(json.dumps(payload)) == payload


def test_the_size_of_a_data_url_is_exact() -> None:
    sized = [
        (model, field.name, field.kind)
        for model in CALLABLE
        for field in model.fields
        if isinstance(field.kind, Media) and field.kind.max_bytes is not None and "data" in field.kind.forms
    ]
    assert sized
    model, name, kind = sized[0]
    codes = {str(wrong.code): wrong.value for wrong in boundary_values.invalid(kind)}
    largest = max((value for value in boundary_values.valid(kind) if isinstance(value, str)), key=len)
    assert ("too_large", name) not in said(agree({KEY: model.id, name: largest}))
    assert ("too_large", name) in said(agree({KEY: model.id, name: codes["too_large"]}))
