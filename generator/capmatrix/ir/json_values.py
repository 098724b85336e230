"""JSON values: their types, and when two of them are the same."""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Literal, TypeAlias, cast

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
Scalar: TypeAlias = "bool | int | float | str"
JsonType: TypeAlias = Literal["null", "boolean", "number", "string", "array", "object"]
EVERY_TYPE: frozenset[JsonType] = frozenset({"null", "boolean", "number", "string", "array", "object"})

SAFE = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""
DEEPEST = 128
"""Deepest nesting of a value that no kind describes."""
_HALF = re.compile(r"[\ud800-\udfff]")
_INFINITE = 2**1024 - 2**970
"""The least whole number that a reader with numbers of 64 bits (IEEE 754) rounds to infinity."""


def is_day(text: str) -> bool:
    """Return whether a text is a date as `2026-01-31`."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def json_type(value: object) -> JsonType | None:
    """Return the JSON type of a value; None for a value that JSON does not have (a tuple, bytes, …)."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return None


def is_json(value: object) -> bool:
    """Return whether a value is JSON, nested values included: no NaN, tuple, bytes or key that is not a string.

    Numbers that `is_number` refuses, half of a surrogate pair and nesting beyond `DEEPEST` are no JSON here: readers
    and writers of JSON fail on them.
    """
    waiting: list[tuple[object, int]] = [(value, 0)]
    while waiting:  # not recursive: a deep value would exceed the recursion limit
        inner, depth = waiting.pop()
        if isinstance(inner, list | dict) and depth > DEEPEST:
            return False
        if isinstance(inner, dict):
            pairs = cast("dict[object, object]", inner)
            if not all(isinstance(key, str) and is_text(key) for key in pairs):
                return False
            waiting.extend((item, depth + 1) for item in pairs.values())
        elif isinstance(inner, list):
            waiting.extend((item, depth + 1) for item in cast("list[object]", inner))
        elif isinstance(inner, str):
            if not is_text(inner):
                return False
        elif not (inner is None or isinstance(inner, bool) or is_number(inner)):
            return False
    return True


def is_number(value: object) -> bool:
    """Return whether a value is a JSON number: no boolean, NaN or infinity, and none that most readers take for it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) < _INFINITE if isinstance(value, int) else math.isfinite(value)


def is_text(value: str) -> bool:
    """Return whether a text can be sent in UTF-8: no half of a surrogate pair."""
    return value.isascii() or not _HALF.search(value)


_PLAIN: dict[type, JsonType] = {
    str: "string", bool: "boolean", int: "number", float: "number", type(None): "null",
}  # fmt: skip


def same(first: object, second: object) -> bool:
    """Return whether two values are the same JSON value: 1 equals 1.0, true does not equal 1."""
    sort, other = _PLAIN.get(type(first)), _PLAIN.get(type(second))
    if sort is not None and other is not None:
        return sort == other and first == second
    if json_type(first) != json_type(second):
        return False
    if isinstance(first, list) and isinstance(second, list):
        items, others = cast("list[object]", first), cast("list[object]", second)
        return len(items) == len(others) and all(same(*pair) for pair in zip(items, others, strict=True))
    if isinstance(first, dict) and isinstance(second, dict):
        left, right = cast("dict[str, object]", first), cast("dict[str, object]", second)
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return first == second
