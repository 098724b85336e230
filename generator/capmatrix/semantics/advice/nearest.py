"""Nearest valid values of a kind, and the distance between two values."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import cast

from capmatrix.ir.json_values import json_type, same
from capmatrix.ir.kinds import Choice, Duration, Flag, Integer, Media, Number, Text, canonical, finite
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.construct import is_heavy
from capmatrix.semantics.verdict.values import Leaf, fault, is_number

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_DIGITS = re.compile(r"[0-9]+")
_READ = 100
"""Characters of a text that are compared with another."""
_FLAGS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


def near(kind: Leaf, value: object) -> list[object]:
    """Return right values of a kind, the nearest first: all where they can be listed, else those that come to mind."""
    tried = [value, *_converted(kind, value), *(finite(kind) or ()), *boundary_values.right(kind)]
    right = [one for one in tried if one is not None and not (is_heavy(one) and one is not value)]
    return nearest(value, (one for one in right if fault(kind, one) is None))


def nearest(value: object, others: Iterable[object]) -> list[object]:
    """Return values by how far they are from one, each once; equally far ones as they come."""
    unique = {f"{type(one).__name__} {one!r}": one for one in others}
    return sorted(unique.values(), key=lambda one: distance(value, one))


def distance(one: object, other: object) -> float:
    """Return how far values are apart: 0 where they are the same, 1 where they have nothing in common."""
    if same(one, other):
        return 0.0
    number, another = _number(one), _number(other)
    if number is not None and another is not None:
        return 0.01 + 0.01 * (json_type(one) != json_type(other)) + 0.6 * _relative(number, another)
    if isinstance(one, dict) and isinstance(other, dict):
        return _apart(cast("dict[object, object]", one), cast("dict[object, object]", other))
    if isinstance(one, list) and isinstance(other, list):
        items, others = cast("list[object]", one), cast("list[object]", other)
        return _apart(dict[object, object](enumerate(items)), dict[object, object](enumerate(others)))
    if isinstance(one, str) and isinstance(other, str):
        pair = _numbers(one), _numbers(other)
        if pair[0][1] and pair[0][0] == pair[1][0]:  # such as 16:10 and 16:9
            return 0.01 + 0.6 * sum(map(_relative, pair[0][1], pair[1][1])) / len(pair[0][1])
        ratio = SequenceMatcher(None, one[:_READ].casefold(), other[:_READ].casefold()).ratio()
        return 0.01 + 0.98 * (1 - ratio)
    if isinstance(one, str | bool | int | float) and isinstance(other, str | bool) and _flag(one) is _flag(other):
        return 0.01 if _flag(one) is not None else 1.0
    return 1.0


def _relative(one: float, other: float) -> float:
    return min(1.0, abs(one - other) / (abs(one) + abs(other) or 1))


def _numbers(text: str) -> tuple[str, list[float]]:
    """Return a text without its numbers, and these."""
    short = text[:_READ].casefold()
    return _DIGITS.sub("#", short), [float(one) for one in _DIGITS.findall(short)]


def _apart(one: dict[object, object], other: dict[object, object]) -> float:
    names = one.keys() | other.keys()
    shared = [distance(one[name], other[name]) for name in names if name in one and name in other]
    return min(0.99, 0.01 + 0.98 * (sum(shared) + len(names) - len(shared)) / len(names))


def _number(value: object) -> float | None:
    """Return the number that a value is or writes, seconds with their letter too."""
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip().removesuffix("s")):
        return float(value.strip().removesuffix("s"))
    if is_number(value) and isinstance(value, int | float) and abs(value) < 1e300:
        return float(value)
    return None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else _FLAGS.get(str(value).strip().casefold())


def _converted(kind: Leaf, value: object) -> Iterator[object]:
    """Yield what a value may have been meant as."""
    number = _number(value)
    match kind:
        case Text() if isinstance(value, str) or number is not None:
            written = value if isinstance(value, str) else str(value)
            yield (written if kind.max_length is None else written[: kind.max_length]).ljust(kind.min_length or 0, ".")
        case Integer() | Duration() if number is not None:
            low = kind.minimum if kind.minimum is not None else -math.inf if isinstance(kind, Integer) else 0
            high = math.inf if kind.maximum is None else kind.maximum
            whole = round(min(max(number, low), high))
            yield canonical(kind, whole) if isinstance(kind, Duration) else whole
        case Number() if number is not None:
            low, high = (-math.inf if kind.minimum is None else kind.minimum), kind.maximum
            clamped = min(max(number, low), math.inf if high is None else high)
            yield int(clamped) if clamped == int(clamped) else clamped
        case Flag() if _flag(value) is not None:
            yield _flag(value)
        case Choice() if isinstance(value, str):
            yield from (one for one in kind.values if one.casefold() == value.strip().casefold())
        case Media() if isinstance(value, str):
            yield from (value.strip(), value.strip().replace("http://", "https://", 1))
        case _:
            return
