"""Which values are JSON: what a schema can be asked about."""

from __future__ import annotations

import math
from typing import cast


def is_json(value: object) -> bool:
    """Tell whether a value can be written as JSON that every reader takes: no NaN, tuple or half of a character."""
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
            return all(is_json(item) for item in cast("list[object]", value))
        case dict():
            pairs = cast("dict[object, object]", value).items()
            return all(isinstance(key, str) and is_json(key) and is_json(item) for key, item in pairs)
        case _:
            return False
