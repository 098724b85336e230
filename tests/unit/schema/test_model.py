"""The schemas give the reference verdict: valid exactly when the interpreter finds no error."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from capmatrix.ir import policy
from capmatrix.ir.kinds import Choice, Duration, Either, Flag, Integer, Kind, List, Media, Number, Size, Text, finite
from capmatrix.schema.model import closed_schema
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.jsonschema import render, schemas
from tests.support.catalogs import BOATS, PICTURE
from tests.support.small import catalog, field, model
from tests.support.specs import GOOD_CASES, catalog_of

DATA = "data:image/png;base64,aGVsbG8="

MISSING = object()

# For each field what is right, what is nearly right and what is not; two spellings of `strength` are left out, since no
# schema can say that two numbers are the same (`x-same-value`).
VALUES: dict[str, dict[str, list[Any]]] = {
    "boat-1": {
        "prompt": ["a", "", "x" * 200, "x" * 201, None, 5],
        "image": [
            PICTURE,
            DATA,
            "http://a.b",
            "https://",
            "https://a b",
            "https://a\n",
            f"{DATA}\n",
            "data:x;base64,aa",
            3,
        ],
        "picture": [PICTURE, None, "HTTPS://x"],
        "duration": ["5", 5, 5.0, "10", 10, "05", "5s", 7, "7", True, None, "5\n"],
        "camera_fixed": [True, False, 0, None, "true"],
        "cameraFixed": [True, False, 1],
        "fix": [True, False],
        "resolution": ["480p", "1080p", "720p", "4k", None, "1080p\n"],
        "seed": [1, "a", 1.5, None, True],
        "pro": [True, False, 1],
        "music": [
            {"track": "a"},
            {},
            {"track": "a", "volume": 0, "loop": True},
            {"track": "a", "volume": 0.5, "loop": True},
            [],
        ],
        "sound": ["x", None],
        "audio": ["x"],
        "clip": [DATA],
        "film": ["x"],
        "length": ["5s"],
        "stranger": [None, 1],
    },
    "harbour/ship-2.5": {
        "prompt": ["a", "", None, 5],
        "seconds": [2, 12, 1, 13, 5, 6, 5.5, "5", True, None],
        "length": ["5s", "30s", "31s", "05s", "5", 5, "5s\n"],
        "frames": [81, 121.0, 80, 122, 90.5],
        "style": ["oil", "ink", "x", None],
        "tags": [["a"], [], [""], ["a", "b", "c"], "a"],
        "note": [None, 1, {}, False],
        "old_style": ["a", 1],
        "strength": [0, 1.0, 0.5, -0.1, 1.1, True],
        "clip": ["id-1", "", "a b", "a\n"],
        "film": ["x"],
        "image": ["x"],
    },
}


def payloads(identifier: str, count: int) -> list[dict[str, Any]]:
    """Return payloads from sparse to crowded, always the same."""
    dice = random.Random(identifier)
    found: list[dict[str, Any]] = []
    for index in range(count):
        payload: dict[str, Any] = {"model": identifier}
        for name, values in VALUES[identifier].items():
            if dice.random() < (0.1, 0.3, 0.5)[index % 3]:
                # Right values come first: taken more often, they let the rules be reached.
                payload[name] = values[0] if dice.random() < 0.6 else dice.choice(values)
        found.append(payload)
    for name, values in VALUES[identifier].items():
        found += [{"model": identifier, "prompt": "a", name: value} for value in values]
    return found


@pytest.mark.parametrize("identifier", VALUES)
@pytest.mark.parametrize("file", ["models", "request"])
def test_valid_means_no_errors(identifier: str, file: str) -> None:
    names = {model.id: model.names.module for model in BOATS.models}
    path = f"models/{names[identifier]}.json" if file == "models" else "request.json"
    schema = json.loads(render(BOATS, schemas(BOATS))[path])
    fast, plain = jsonschema_rs.validator_for(schema), jsonschema.Draft202012Validator(schema)
    outcomes = set[bool]()
    for payload in payloads(identifier, 1500 if file == "models" else 300):
        expected = not any(finding.refuses for finding in interpret(BOATS, payload))
        outcomes.add(expected)
        assert fast.is_valid(payload) is expected, payload
        assert plain.is_valid(payload) is expected, payload
    assert outcomes == {True, False}


@pytest.mark.parametrize(
    "payload", [{}, {"model": "raft"}, {"model": "none"}, {"model": 5}, {"model": None}, [], None, "a"]
)
def test_what_is_no_request_is_refused(payload: object) -> None:
    schema = json.loads(render(BOATS, schemas(BOATS))["request.json"])
    assert any(finding.refuses for finding in interpret(BOATS, payload))
    assert not jsonschema_rs.is_valid(schema, payload)


def test_schemas_are_schemas() -> None:
    for text in render(BOATS, schemas(BOATS)).values():
        jsonschema.Draft202012Validator.check_schema(json.loads(text))
        jsonschema_rs.meta.validate(json.loads(text))


@pytest.mark.parametrize("case", GOOD_CASES, ids=lambda case: case.name)
def test_the_verdicts_written_beside_a_spec_are_those_of_its_schemas(case: Path) -> None:
    spec = catalog_of(case / "spec")
    key = spec.service.discriminator
    files = render(spec, schemas(spec))
    judges = {
        one.id: jsonschema_rs.validator_for(json.loads(files[f"models/{one.names.module}.json"]))
        for one in spec.models
        if one.lifecycle.stage != "removed"
    }
    warnings = {str(code) for code in policy.warnings(spec.service)}
    aliases = {alias for one in spec.models for each in one.fields for alias in each.aliases}
    differing = {f"conflict {alias}" for alias in aliases}
    fields = [each for one in spec.models for each in one.fields]
    endless = {f"not_allowed {one.name}" for one in fields if getattr(one.kind, "step", None) and not finite(one.kind)}
    counted = [one.name for one in fields if isinstance(one.kind, Size) or getattr(one.kind, "counted", "") == "utf16"]
    unsaid = {f"{code} {name}" for name in counted for code in ("out_of_range", "not_allowed")}
    for payload, said in json.loads((case / "verdicts.json").read_text(encoding="utf-8")):
        expected = next(iter(said.values())) if isinstance(said, dict) else said  # the first edition's
        judge = judges.get(str(payload.get(key, spec.service.default_model)))
        errors = [finding for finding in expected if finding.split()[0] not in warnings]
        # Sizes, endless steps, units, equal spellings of open values and escapes inside a text are beyond a schema.
        escaped = {f"bad_format {name}" for name, value in payload.items() if "\\" in str(value)}
        unseen = differing | endless | escaped | unsaid
        beyond = all(finding.startswith("too_large") or finding in unseen for finding in errors)
        if judge is not None and not (errors and beyond):
            assert judge.is_valid(payload) is not bool(errors), payload


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Duration(form="plain"), {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        (Duration(form="plain", values=(5, 10)), {"enum": ["5", "10", 5, 10]}),
        (Duration(form="suffixed", minimum=1, maximum=2), {"enum": ["1s", "2s"]}),
        (Duration(form="suffixed"), {"type": "string"}),
        (Duration(form="number"), {"type": "integer"}),
        (Duration(form="number", values=(3,)), {"enum": [3]}),
        (Integer(values=(1, 4)), {"enum": [1, 4]}),
        (Integer(minimum=1, maximum=100), {"type": "integer"}),
        (Number(minimum=0), {"anyOf": [{"type": "integer"}, {"type": "number"}]}),
        (Text(max_length=3), {"type": "string"}),
        (Media(of="image", forms=("url",)), {"type": "string", "x-media": True}),
        (Media(of="image", forms=("library",)), {"type": "string"}),
        (List(item=Choice(values=("a",)), max_items=2), {"type": "array", "items": {"type": "string", "enum": ["a"]}}),
        (Either(options=(Flag(), Text())), {"anyOf": [{"type": "boolean"}, {"type": "string"}]}),
    ],
    ids=repr,
)
def test_the_type_of_a_kind_has_its_values_where_they_are_few(kind: Kind, typed: dict[str, Any]) -> None:
    one = model(field("a", kind, required=True), field("b", kind))
    schema = closed_schema(one, catalog(one), str)
    assert schema["properties"]["a"] == schema["properties"]["b"] == typed
    assert schema["required"] == ["a"]
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize(
    ("payload", "right"),
    [
        ({"pace": None}, True),
        ({"pace": None, "speed": None}, True),
        ({"pace": None, "speed": 24}, True),
        ({"pace": 24, "speed": None}, True),
        ({"pace": 24, "speed": 24}, True),
        ({"pace": 24, "speed": 30}, False),
        ({"pace": 25, "speed": None}, False),
    ],
)
def test_a_spelling_that_is_null_differs_from_no_other(payload: dict[str, Any], right: bool) -> None:
    one = catalog(model(field("pace", Integer(values=(24, 30)), aliases=("speed",), nullable=True)))
    schema = json.loads(render(one, schemas(one))["request.json"])
    for judge in (jsonschema.Draft202012Validator(schema), jsonschema_rs.validator_for(schema)):
        assert judge.is_valid({"model": one.models[0].id, **payload}) is right
