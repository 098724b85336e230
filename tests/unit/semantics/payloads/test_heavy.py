"""Large texts are known wherever they stand, and are written out nowhere."""

from __future__ import annotations

import pytest

from capmatrix.ir.kinds import HEAVY
from capmatrix.semantics.payloads.heavy import Weight, is_heavy, weight, written

LIGHT, LARGE = "a" * HEAVY, "a" * (HEAVY + 1)


@pytest.mark.parametrize(
    ("value", "heavy"), [(LIGHT, False), (LARGE, True), ([LARGE], False), (5, False), (None, False)]
)
def test_a_text_is_heavy_above_the_limit(value: object, heavy: bool):
    assert is_heavy(value) is heavy


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ({}, "light"),
        ({"a": LIGHT, "b": [LIGHT]}, "light"),
        ({"a": LARGE}, "heavy"),
        ({"a": LARGE, "b": {"c": [1, LARGE]}}, "inside"),
        ({"a": [[LARGE]], "b": 1}, "inside"),
    ],
)
def test_where_a_payload_is_heavy(payload: dict[str, object], found: Weight):
    assert weight(payload) == found


def test_what_is_written_is_short_and_the_same_for_equal_values_alone():
    values = [LIGHT, LARGE, LARGE + "a", LARGE[:-1] + "b", [LARGE], {"a": LARGE}, {"a": [LARGE, 1]}, {"b": [LARGE, 1]}]
    texts = [written(value) for value in values]
    assert len(set(texts)) == len(values)
    assert all(len(text) < 100 for text in texts[1:])
    assert written({"a": ["a" * (HEAVY + 1), 1]}) == written({"a": [LARGE, 1]})
    assert written({"a": [1, "x"]}) == "{'a': [1, 'x']}"
