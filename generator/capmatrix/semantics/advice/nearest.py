"""Nearest valid values of a kind, and the distance between two values."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import cast

from capmatrix.ir import kinds as k
from capmatrix.ir import sizes
from capmatrix.ir.json_values import is_number, json_type, same
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.verdict.values import fault

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_DIGITS = re.compile(r"[0-9]+")
_READ = 100
"""Characters of a text that a comparison reads."""
_FLAGS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


def nearest_values(kind: k.SimpleKind, value: object) -> list[object]:
    """Return valid values of a kind, the nearest first: all values of a finite kind, else boundary values."""
    tried = [value, *_converted(kind, value), *(k.finite(kind) or ()), *boundary_values.valid(kind)]
    right = [item for item in tried if item is not None and not (is_heavy(item) and item is not value)]
    return by_distance(value, (item for item in right if fault(kind, item) is None))


def by_distance(value: object, others: Iterable[object]) -> list[object]:
    """Return the other values sorted by distance from `value`, without repeats; ties keep their order."""
    unique = {f"{type(item).__name__} {item!r}": item for item in others}
    return sorted(unique.values(), key=lambda item: distance(value, item))


def distance(left: object, right: object) -> float:
    """Return the distance of two values: 0 if equal, 1 if they have nothing in common."""
    if same(left, right):
        return 0.0
    number, another = _number(left), _number(right)
    if number is not None and another is not None:
        return 0.01 + 0.01 * (json_type(left) != json_type(right)) + 0.6 * _relative(number, another)
    if isinstance(left, dict) and isinstance(right, dict):
        return _apart(cast("dict[object, object]", left), cast("dict[object, object]", right))
    if isinstance(left, list) and isinstance(right, list):
        items, others = cast("list[object]", left), cast("list[object]", right)
        return _apart(dict[object, object](enumerate(items)), dict[object, object](enumerate(others)))
    if isinstance(left, str) and isinstance(right, str):
        pair = _numbers(left), _numbers(right)
        if pair[0][1] and pair[0][0] == pair[1][0]:  # such as 16:10 and 16:9
            return 0.01 + 0.6 * sum(map(_relative, pair[0][1], pair[1][1])) / len(pair[0][1])
        ratio = SequenceMatcher(None, left[:_READ].casefold(), right[:_READ].casefold()).ratio()
        return 0.01 + 0.98 * (1 - ratio)
    if isinstance(left, str | bool | int | float) and isinstance(right, str | bool) and _flag(left) is _flag(right):
        return 0.01 if _flag(left) is not None else 1.0
    return 1.0


def _relative(left: float, right: float) -> float:
    return min(1.0, abs(left - right) / (abs(left) + abs(right) or 1))


def _numbers(text: str) -> tuple[str, list[float]]:
    """Return a text with its numbers replaced by `#`, and the numbers."""
    short = text[:_READ].casefold()
    return _DIGITS.sub("#", short), [float(item) for item in _DIGITS.findall(short)]


def _apart(left: dict[object, object], right: dict[object, object]) -> float:
    names = left.keys() | right.keys()
    shared = [distance(left[name], right[name]) for name in names if name in left and name in right]
    return min(0.99, 0.01 + 0.98 * (sum(shared) + len(names) - len(shared)) / len(names))


def _number(value: object) -> float | None:
    """Return a value as a number: a number, its text, or seconds such as `5s`; else None."""
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip().removesuffix("s")):
        return float(value.strip().removesuffix("s"))
    if is_number(value) and isinstance(value, int | float) and abs(value) < 1e300:
        return float(value)
    return None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else _FLAGS.get(str(value).strip().casefold())


def _steps_near(kind: k.Integer | k.Number | k.Duration, number: float) -> Iterator[object]:
    """Yield the values of a kind with a step around a number, and the last one of its range."""
    if not isinstance(kind, k.Duration) and kind.step is not None:
        yield from (k.stepped(kind, number, steps) for steps in (0, 1))
        yield from () if kind.maximum is None else (k.stepped(kind, kind.maximum),)


def _sizes_near(kind: k.Size, text: str) -> Iterator[str]:
    """Yield right sizes whose width is near that of a text with two numbers, their height as near as it can be."""
    sides = [int(side) for side in _DIGITS.findall(text[:_READ])]
    if len(sides) != 2 or not all(sides):
        return
    widths = sorted({width for width, _ in sizes.at_limits(kind)}, key=lambda width: abs(width - sides[0]))
    for width in widths[:8]:
        low, high = sizes.heights(kind, width) or (0, 0)
        height = min(max(round(sides[1] / kind.step) * kind.step, low), high)
        yield f"{width}x{height}"


def _converted(kind: k.SimpleKind, value: object) -> Iterator[object]:
    """Yield valid values that the caller probably meant."""
    number = _number(value)
    match kind:
        case k.Text() if isinstance(value, str) or number is not None:
            written = value if isinstance(value, str) else str(value)
            yield (written if kind.max_length is None else written[: kind.max_length]).ljust(kind.min_length or 0, ".")
        case k.Integer() | k.Duration() if number is not None:
            low = kind.minimum if kind.minimum is not None else -math.inf if isinstance(kind, k.Integer) else 0
            high = math.inf if kind.maximum is None else kind.maximum
            rounded = round(min(max(number, low), high))
            yield k.canonical(kind, rounded) if isinstance(kind, k.Duration) else rounded
            yield from _steps_near(kind, number)
        case k.Number() if number is not None:
            low, high = (-math.inf if kind.minimum is None else kind.minimum), kind.maximum
            clamped = min(max(number, low), math.inf if high is None else high)
            yield int(clamped) if clamped == int(clamped) else clamped
            yield from _steps_near(kind, number)
        case k.Flag() if _flag(value) is not None:
            yield _flag(value)
        case k.Size() if isinstance(value, str):
            yield from _sizes_near(kind, value)
        case k.Choice() if isinstance(value, str):
            yield from (item for item in kind.values if item.casefold() == value.strip().casefold())
        case k.Media() | k.Urls() | k.Url() if isinstance(value, str):
            yield from (value.strip(), value.strip().replace("http://", "https://", 1))
            if isinstance(kind, k.Urls) and kind.array:
                yield json.dumps(value.split())
        case k.Simple():
            return
