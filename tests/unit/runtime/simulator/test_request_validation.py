"""A request is looked at by the part of the schema for its model, and its price is remembered: both as by the whole."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import jsonschema_rs
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.price import estimate, quote
from nanogpt_video._runtime.simulator.request_validation import read_json, request_validator

SCHEMA = json.loads(KIT.resource("schema.json"))
CATALOG = json.loads(KIT.resource("catalog.json"))
VALUES: list[Any] = [None, True, 1, 1.0, -5, "5", "5s", "1080p", "", [], {}, "https://a.example/x", "x" * 300]


def requests() -> list[dict[str, Any]]:
    """Return the examples of all models, by former ids too, each also with a few fields changed at random."""
    dice, found = Random(1), list[dict[str, Any]]()
    names = sorted({field["name"] for entry in CATALOG["models"] for field in entry["fields"]})
    for entry in CATALOG["models"]:
        for id_ in (entry["id"], *entry.get("formerly", ())):
            for example in entry.get("examples", ()):
                request = {"model": id_, **example}
                found += [request, {**request, dice.choice(names): dice.choice(VALUES)}]
                found += [{**request, name: dice.choice(VALUES)} for name in example]
    return found


def test_the_part_for_a_model_accepts_what_the_whole_schema_accepts():
    whole = jsonschema_rs.validator_for(SCHEMA)
    validator = request_validator(KIT.resource)
    accepted = [(request, whole.is_valid(request)) for request in requests()]
    assert {accepts for _, accepts in accepted} == {True, False}
    for request, accepts in accepted:
        assert validator._accepts(request) == accepts, request


@pytest.mark.parametrize(
    "payload", [None, [], "x", {}, {"model": None}, {"model": ["veo2-video"]}, {"model": "nobody"}]
)
def test_what_names_no_model_is_left_to_the_whole_schema(payload):
    assert not request_validator(KIT.resource)._accepts(payload)
    assert request_validator(KIT.resource).problems(payload)


def test_a_price_that_is_remembered_is_the_estimate():
    for request in requests() * 2:
        amount = estimate(KIT, request).amount
        found = quote(KIT, request)
        assert (None if found is None else found.amount) == amount, request


@pytest.mark.parametrize("body", [b"\xef\xbb\xbf{}", b"", b"NaN", b'"\\ud800"', b"\xff", b"{} {}"])
def test_what_is_not_json_is_refused(body):
    with pytest.raises(ValueError, match=" "):
        read_json(body)
