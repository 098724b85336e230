"""JSON values: their types, what JSON lacks, and when two of them are the same."""

from __future__ import annotations

import math

import pytest

from capmatrix.ir.json_values import DEEPEST, is_json, json_type, same


def nested(depth: int) -> object:
    """Return a list in so many lists."""
    value: object = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "boolean"),
        (0, "number"),
        (0.5, "number"),
        ("", "string"),
        ([], "array"),
        ({}, "object"),
        ((), None),
        (b"", None),
        ({1}, None),
    ],
)
def test_each_value_has_its_json_type(value: object, name: str | None) -> None:
    assert json_type(value) == name


@pytest.mark.parametrize(
    ("value", "right"),
    [
        (None, True),
        ({"a": [1, {"b": None}]}, True),
        ("\ud800", False),
        (2**1023, True),
        (10**400, False),
        (math.nan, False),
        ([-math.inf], False),
        ({"a": (1,)}, False),
        ({1: "a"}, False),
        ({"\udfff": 1}, False),
        (nested(DEEPEST), True),
        (nested(DEEPEST + 1), False),
        (nested(100_000), False),
    ],
    ids=lambda value: str(value)[:40] if not isinstance(value, list) else "nested",
)
def test_what_json_lacks_is_refused_at_any_depth(value: object, right: bool) -> None:
    assert is_json(value) is right


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        (1, 1.0, True),
        (0, -0.0, True),
        (True, 1, False),
        (False, 0, False),
        ("1", 1, False),
        (None, None, True),
        (None, False, False),
        ([1, [True]], [1.0, [True]], True),
        ([1], [True], False),
        ([1, 2], [2, 1], False),
        ([1], [1, 1], False),
        ({"a": 1, "b": 2}, {"b": 2.0, "a": 1}, True),
        ({"a": 1}, {"a": True}, False),
        ({"a": 1}, {"a": 1, "b": None}, False),
        ([], {}, False),
    ],
)
def test_values_are_the_same_as_json_is(left: object, right: object, equal: bool) -> None:
    assert same(left, right) is equal
    assert same(right, left) is equal
