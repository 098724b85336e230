"""What a field of a record accepts is said in the words that the toolkit writes into the catalog."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.listing.words import requirement

from capmatrix.targets.catalog import document
from tests.support.specs import CASES, catalog_of


def kinds(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every kind with its sentence in a stored catalog."""
    if isinstance(value, dict):
        if "kind" in value and "sentence" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from kinds(item)


@pytest.mark.parametrize("name", ["matrix", "easel", "gallery", "thicket"])
def test_the_words_are_those_of_the_toolkit(name: str) -> None:
    whole = (
        json.loads(KIT.resource("catalog.json")) if name == "matrix" else document(catalog_of(CASES / name / "spec"))
    )
    found = [kind for kind in kinds(json.loads(json.dumps(whole))["models"]) if kind["kind"] != "group"]
    wrong = {(requirement(kind), kind["sentence"]) for kind in found if requirement(kind) != kind["sentence"]}
    assert not {pair for pair in wrong if "object" not in pair[1]}
    assert len(found) > 5


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ({"kind": "text", "max_length": 1}, "a text of at most 1 character"),
        ({"kind": "text", "min_length": 2}, "a text of at least 2 characters"),
        ({"kind": "integer", "minimum": 3}, "a whole number, at least 3"),
        ({"kind": "number", "minimum": 0, "maximum": 1, "step": 0.5}, "a number between 0 and 1, in steps of 0.5"),
        (
            {"kind": "duration", "form": "suffixed", "values": [4, 8], "auto": True},
            '"4s" or "8s", or -1 (the service chooses the length)',
        ),
        ({"kind": "duration", "form": "plain"}, 'whole seconds, written "5"'),
        ({"kind": "anything"}, "any JSON value"),
    ],
)
def test_ends_that_no_catalog_has_read_well_too(kind: dict[str, Any], said: str) -> None:
    assert requirement(kind).startswith(said)
