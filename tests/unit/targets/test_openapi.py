"""The OpenAPI document: valid, whole, and as exact as the schemas."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema_rs
import pytest
from openapi_spec_validator import validate

from capmatrix.ir.catalog import Lifecycle
from capmatrix.targets.openapi import render
from tests.support.catalogs import BOATS
from tests.support.texts import with_text

DOCUMENT: dict[str, Any] = json.loads(render(BOATS)["openapi.json"])
SCHEMAS = DOCUMENT["components"]["schemas"]


@pytest.mark.parametrize("text", ["plain", '"}], <b> {{ x }}\u202e\n'])
def test_the_document_is_openapi(text: str) -> None:
    validate(json.loads(render(with_text(BOATS, text))["openapi.json"]))


def test_the_submit_body_is_the_union_of_the_models_that_can_be_called() -> None:
    body = DOCUMENT["paths"]["/films"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    union = SCHEMAS[body["$ref"].rpartition("/")[2]]
    assert union["discriminator"]["propertyName"] == "model"
    mapping = union["discriminator"]["mapping"]
    assert list(mapping) == ["boat-1", "harbour/ship-2.5"]
    assert [one["$ref"] for one in union["oneOf"]] == list(mapping.values())
    assert all(ref.rpartition("/")[2] in SCHEMAS for ref in mapping.values())


def test_generated_clients_are_not_told_defaults_to_send() -> None:
    assert not [
        name for schema in SCHEMAS.values() for name, one in schema.get("properties", {}).items() if "default" in one
    ]
    assert 'Without it: "720p".' in SCHEMAS["Boat1"]["properties"]["resolution"]["description"]


@pytest.mark.parametrize(
    ("payload", "valid"),
    [
        ({"model": "boat-1", "prompt": "a"}, True),
        ({"model": "boat-1", "prompt": "a", "stranger": 1}, True),
        ({"model": "boat-1", "prompt": "a", "sound": "x"}, False),
        ({"model": "boat-1"}, False),
        ({"model": "boat-1", "prompt": "a", "resolution": "1080p"}, False),
        ({"model": "raft", "prompt": "a"}, False),
    ],
)
def test_the_body_is_judged_exactly(payload: dict[str, Any], valid: bool) -> None:
    schema = {"$ref": "#/components/schemas/AnyModelRequest", "components": DOCUMENT["components"]}
    assert jsonschema_rs.is_valid(schema, payload) is valid


def test_both_ways_to_authenticate_are_there() -> None:
    schemes = DOCUMENT["components"]["securitySchemes"]
    assert schemes["key"] == {"type": "apiKey", "in": "header", "name": "x-api-key"}
    assert schemes["bearer"] == {"type": "http", "scheme": "bearer"}
    assert DOCUMENT["security"] == [{"key": []}, {"bearer": []}]


def test_days_of_an_end_stand_where_other_tools_read_them() -> None:
    life = Lifecycle(stage="deprecated", deprecated="2026-01-31", sunset="2026-06-30")
    submit, status = BOATS.service.operations
    service = replace(BOATS.service, operations=(submit, replace(status, sunset="2026-06-30")))
    boats = replace(BOATS, service=service, models=(BOATS.models[0], replace(BOATS.models[1], lifecycle=life)))
    document = json.loads(render(boats)["openapi.json"])
    call = document["paths"][status.path]["get"]
    assert (call["deprecated"], call["x-sunset"]) == (True, "2026-06-30")
    assert call["description"].endswith("Deprecated (may be gone from 2026-06-30).")
    ship = document["components"]["schemas"][BOATS.models[1].names.type]
    assert ship["description"].endswith("Deprecated (since 2026-01-31, may be gone from 2026-06-30).")
    validate(document)
