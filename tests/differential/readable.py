"""Which values are JSON: what a schema can be asked about."""

from __future__ import annotations

import math
from typing import cast

from capmatrix.ir.json_values import DEEPEST


def is_json(value: object, depth: int = 0) -> bool:
    """Tell whether a value can be written as JSON that every reader takes: no NaN, tuple or half of a character."""
    if depth > 2 * DEEPEST:
        return False
    match value:
        case str():
            return not any("\ud800" <= character <= "\udfff" for character in value)
        case bool() | None:
            return True
        case int():
            return abs(value) < 10**4000  # Python prints no longer ones
        case float():
            return math.isfinite(value)
        case list():
            return all(is_json(item, depth + 1) for item in cast("list[object]", value))
        case dict():
            pairs = cast("dict[object, object]", value).items()
            return all(isinstance(key, str) and is_json(key) and is_json(item, depth + 1) for key, item in pairs)
        case _:
            return False
