"""Edge values, each with its name: what JSON has that readers differ on, and what only a Python caller can give."""

from __future__ import annotations

import math
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Spelled(str):
    """A text of a caller's own type."""

    __slots__ = ()


class Counted(int):
    """A number of a caller's own type."""


class Length(StrEnum):
    """A set of texts, as callers keep their constants."""

    SHORT = "5"


def nested(depth: int, innermost: Any = None) -> list[Any]:
    """Return a list in a list, so deep."""
    value: list[Any] = [innermost]
    for _ in range(depth):
        value = [value]
    return value


EDGES: MappingProxyType[str, Any] = MappingProxyType(
    {
        "null": None,
        "true": True,
        "false": False,
        "NaN": math.nan,
        "infinity": math.inf,
        "minus infinity": -math.inf,
        "1.0": 1.0,
        "5.0": 5.0,
        "minus zero": -0.0,
        "smallest": 5e-324,
        "1e308": 1e308,
        "2**53 + 1": 2**53 + 1,
        "2**64": 2**64,
        "-2**64": -(2**64),
        "2.0**64": 2.0**64,
        "10**400": 10**400,
        "empty text": "",
        "line feed": "5\n",
        "suffixed, line feed": "5s\n",
        "line separator": "5\u2028",
        "Arabic digit": "\N{ARABIC-INDIC DIGIT FIVE}",
        "fullwidth digit": "\N{FULLWIDTH DIGIT FIVE}",
        "Arabic digit, suffixed": "\N{ARABIC-INDIC DIGIT FIVE}s",
        "NUL": "\x00",
        "half a character": "\ud800",
        "half a character as a key": {"\ud800": 1},
        "5000 digits": "9" * 5000,
        "5000 digits, suffixed": "9" * 5000 + "s",
        "tuple": ("5",),
        "bytes": b"5",
        "text of another type": Spelled("5"),
        "number of another type": Counted(5),
        "member of an enumeration": Length.SHORT,
        "key that is a number": {5: 1},
        "key that is null": {None: 1},
        "NaN inside": [{"a": math.nan}],
        "bytes inside": {"a": [b"5"]},
        "100 deep": nested(100),
        "100 deep, bytes": nested(100, b"5"),
        "100,000 deep": nested(100_000),
        "set": {"5"},
        "list": [],
        "object": {},
    }
)
