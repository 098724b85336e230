"""Read a payload from a file: strict JSON within limits, on whose meaning all readers agree."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal, NoReturn, TypeAlias, cast

from capmatrix.review.read.git import Unreadable
from capmatrix.source import conflict_markers

Sort: TypeAlias = Literal["twice", "constant", "digits", "depth"]


class UnsafeJson(ValueError):
    """A JSON text that readers interpret differently, or beyond a limit; `held` is the offending part or the limit."""

    def __init__(self, sort: Sort, held: str | int) -> None:
        super().__init__(sort, held)
        self.sort: Sort = sort
        self.held = held


def read_json(text: str, *, deepest: int, digits: int, read_float: Callable[[str], float] = float) -> object:
    """Return the value of a JSON text; raise `UnsafeJson`, or `json.JSONDecodeError` if it is not JSON."""

    def read_integer(written: str) -> int:
        if len(written) > digits:
            raise UnsafeJson("digits", len(written))
        return int(written)

    try:
        value: object = json.loads(
            text, object_pairs_hook=_once, parse_constant=_constant, parse_float=read_float, parse_int=read_integer
        )
    except RecursionError as error:
        raise UnsafeJson("depth", deepest) from error
    level = [value]
    for _ in range(deepest):  # not recursive: the depth is what is checked
        level = [inner for outer in level for inner in _held(outer)]
        if not level:
            return value
    raise UnsafeJson("depth", deepest)


def not_json(error: json.JSONDecodeError) -> tuple[int, int, str]:
    """Return line, column and reason of an error; a conflict marker, if there is one, is the reason."""
    conflict = next(conflict_markers(error.doc), None)
    return (conflict, 1, "a conflict marker of a merge") if conflict else (error.lineno, error.colno, error.msg)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise UnsafeJson("twice", next(name for name in names if names.count(name) > 1))
    return found


def _constant(name: str) -> NoReturn:
    raise UnsafeJson("constant", name)


def _held(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()


LARGEST = 64 << 20
"""Most bytes of a file: far more than any request needs."""
DEEPEST = 200
"""Deepest nesting: more than any request needs, and safe for recursive functions."""
DIGITS = 4_000
"""Most digits of a whole number, close to Python's own limit."""


def read_payload(source: str) -> dict[str, Any]:
    """Return the payload in a file, `-` for standard input; raise `Unreadable` if there is none."""
    name = "standard input" if source == "-" else source
    try:
        with sys.stdin.buffer if source == "-" else Path(source).open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise Unreadable(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > LARGEST:
        raise Unreadable(f"{name}: holds more than {LARGEST >> 20} MiB; give one request")
    try:
        value = read_json(data.decode("utf-8-sig"), deepest=DEEPEST, digits=DIGITS, read_float=_finite)
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name}: is not UTF-8: byte {error.start + 1} is 0x{data[error.start]:02x}") from error
    except json.JSONDecodeError as error:
        line, column, reason = not_json(error)
        raise Unreadable(f"{name}:{line}:{column}: is not JSON: {reason}") from error
    except UnsafeJson as error:
        raise Unreadable(f"{name}: {_reason(error)}") from error
    except ValueError as error:
        raise Unreadable(f"{name}: {error}") from error
    if not isinstance(value, dict):
        raise Unreadable(f"{name}: is not a JSON object; give one request, such as {{…}}")
    return cast("dict[str, Any]", value)


def _reason(error: UnsafeJson) -> str:
    match error.sort:
        case "twice":
            key = json.dumps(str(error.held)[:60])
            return f"gives the key {key} twice in one object; readers differ on which counts"
        case "constant":
            return f"holds {error.held}, which is not JSON: a number is finite"
        case "digits":
            return f"holds a number of {error.held:,} digits, more than most JSON readers keep"
        case "depth":
            return f"is nested deeper than {error.held} levels"


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"holds {text[:20]}, which is outside the range of numbers that JSON readers keep")
    return value
