"""A payload out of a file: one JSON object or none at all, and nothing that readers of JSON differ on."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn, cast

from capmatrix.review.revision import Unreadable

LARGEST = 64 << 20
"""Bytes of a file: far more than any request may have."""
DEEPEST = 200
"""Levels of nesting: far more than any request has, and few enough for all that follows."""
DIGITS = 4_000
"""Digits of a whole number: Python reads hardly more."""


def read_payload(source: str) -> dict[str, Any]:
    """Return the payload in a file, `-` for standard input; raise `Unreadable` where there is none."""
    name = "standard input" if source == "-" else source
    try:
        with sys.stdin.buffer if source == "-" else Path(source).open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise Unreadable(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > LARGEST:
        raise Unreadable(f"{name}: holds more than {LARGEST >> 20} MiB; give one request")
    try:
        value = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_once,
            parse_constant=_no_number,
            parse_float=_finite,
            parse_int=_whole,
        )
        _check_depth(value)
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name}: is not UTF-8: byte {error.start + 1} is 0x{data[error.start]:02x}") from error
    except json.JSONDecodeError as error:
        raise Unreadable(f"{name}:{error.lineno}:{error.colno}: is not JSON: {error.msg}") from error
    except RecursionError as error:
        raise Unreadable(f"{name}: is nested deeper than {DEEPEST} levels") from error
    except ValueError as error:
        raise Unreadable(f"{name}: {error}") from error
    if not isinstance(value, dict):
        raise Unreadable(f"{name}: is no JSON object; give one request, such as {{…}}")
    return cast("dict[str, Any]", value)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        again = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"gives the key {json.dumps(again[:60])} twice in one object; readers differ on which counts")
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"holds {text}, which is not JSON: a number is finite")


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"holds {text[:20]}, which is beyond all numbers that readers of JSON keep")
    return value


def _whole(text: str) -> int:
    if len(text) > DIGITS:
        raise ValueError(f"holds a number of {len(text):,} digits, which hardly any reader of JSON keeps")
    return int(text)


def _check_depth(value: object) -> None:
    """Raise `RecursionError` for a value that nests too deep; not by recursion, which it would exhaust."""
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _held(outer)]
        if not level:
            return
    raise RecursionError


def _held(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()
