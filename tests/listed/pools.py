"""Values to try for each field that the package knows, far more than any one record lists."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from tests.listed.client import packaged
from tests.listed.records import AUDIO, IMAGE, VIDEO, as_json, records

ANY: tuple[Any, ...] = (True, False, 0, 1, 5, -1, 1.5, "5", "5s", "true", "rain", IMAGE, VIDEO, AUDIO)
"""One value of each type and form."""
_STEP = Decimal("0.01")


@cache
def pool(name: str) -> tuple[Any, ...]:
    """Return every value that a record or a model of the package names for a field, those beside them, and others."""
    found: dict[tuple[type, Any], None] = {}
    for value in (*_named(name), *ANY):
        found.setdefault((type(value), value))
    return tuple(value for _, value in found)


def _named(name: str) -> Iterator[Any]:
    for record in records().values():
        parameter = (record.parameters or {}).get(name)
        for value in () if parameter is None else parameter.values:
            yield from _beside(as_json(value))
    for edition in ("documents", "live"):
        for model in packaged(edition).values():
            for field in model["fields"]:
                if name == field["name"]:
                    yield from _of_kind(field["kind"])


def _of_kind(kind: dict[str, Any]) -> Iterator[Any]:
    for value in (*kind.get("values", ()), kind.get("minimum"), kind.get("maximum")):
        if value is not None:
            yield from _beside(value)


def _beside(value: Any) -> Iterator[Any]:
    """Yield a value, its neighbours where it is a number, and its other forms."""
    yield value
    if isinstance(value, bool):
        yield str(value).lower()
    elif isinstance(value, int):
        yield from (value - 1, value + 1, str(value), float(value))
    elif isinstance(value, float):
        yield from (float(Decimal(str(value)) - _STEP), float(Decimal(str(value)) + _STEP))
    elif isinstance(value, str) and value.isdecimal():
        yield from (int(value), int(value) + 1, f"{value}s", str(int(value) + 1))
    elif isinstance(value, str):
        yield f"{value}x"
