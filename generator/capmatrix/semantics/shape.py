"""JSON as the contract sees it: types of values and kinds, and when two values are the same."""

from __future__ import annotations

import math
import re
from typing import assert_never, cast

from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Duration,
    Either,
    Flag,
    Group,
    Integer,
    JsonType,
    Kind,
    List,
    Media,
    Number,
    Scalar,
    Text,
    canonical,
)

ENUMERABLE = 100
"""Ranges of at most this many values are written out, which every validator and reader understands."""
DEEPEST = 128
"""How deep a value may nest that no kind describes."""

_HALF = re.compile(r"[\ud800-\udfff]")


def json_type(value: object) -> JsonType | None:
    """Return the JSON type of a value, None for what JSON cannot say (a tuple, bytes, …)."""
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


def is_media(kind: Kind) -> bool:
    """Tell whether a field of this kind carries pictures, sounds or films."""
    match kind:
        case Media():
            return True
        case List():
            return is_media(kind.item)
        case Either():
            return any(is_media(option) for option in kind.options)
        case _:
            return False


def finite(kind: Kind) -> tuple[Scalar, ...] | None:
    """Return the canonical values of a kind that has few enough to be written out, else None."""
    match kind:
        case Flag():
            return (False, True)
        case Choice():
            return None if kind.open else kind.values
        case Integer():
            return kind.values or span(kind.minimum, kind.maximum)
        case Duration():
            seconds = kind.values or span(kind.minimum or 0, kind.maximum)
            return None if seconds is None else tuple(canonical(kind, second) for second in seconds)
        case Text() | Number() | Media() | List() | Group() | Either() | Anything():
            return None
        case _:
            assert_never(kind)


def span(low: int | None, high: int | None) -> tuple[int, ...] | None:
    """Return every whole number of a range that is short enough to be written out, else None."""
    if low is None or high is None or high - low >= ENUMERABLE:
        return None
    return tuple(range(low, high + 1))


def is_json(value: object) -> bool:
    """Tell whether JSON can say a value, all that is in it included: no NaN, tuple, bytes or key that is no string.

    Nor can it where readers and writers give up: at half of a character in a key, and beyond `DEEPEST`.
    """
    waiting: list[tuple[object, int]] = [(value, 0)]
    while waiting:  # not by recursion, which a deep value would exhaust
        inner, depth = waiting.pop()
        if isinstance(inner, list | dict) and depth > DEEPEST:
            return False
        if isinstance(inner, dict):
            pairs = cast("dict[object, object]", inner)
            if not all(isinstance(key, str) and not _HALF.search(key) for key in pairs):
                return False
            waiting.extend((item, depth + 1) for item in pairs.values())
        elif isinstance(inner, list):
            waiting.extend((item, depth + 1) for item in cast("list[object]", inner))
        elif json_type(inner) is None or (isinstance(inner, float) and not math.isfinite(inner)):
            return False
    return True


def same(one: object, other: object) -> bool:
    """Tell whether two values are one JSON value: 1 is 1.0, true is not 1."""
    if json_type(one) != json_type(other):
        return False
    if isinstance(one, list) and isinstance(other, list):
        items, others = cast("list[object]", one), cast("list[object]", other)
        return len(items) == len(others) and all(same(*pair) for pair in zip(items, others, strict=True))
    if isinstance(one, dict) and isinstance(other, dict):
        left, right = cast("dict[str, object]", one), cast("dict[str, object]", other)
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return one == other
