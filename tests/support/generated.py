"""The generated package and the payloads that JSON can say."""

from __future__ import annotations

import json
import math
import sys
from typing import Any, cast

from tests.support.specs import GENERATED

sys.path.insert(0, str(GENERATED / "python"))

import nanogpt_video
from nanogpt_video import requests as requests  # noqa: PLC0414

validate = nanogpt_video.validate


def is_json(value: object) -> bool:
    """Tell whether a value can be written as JSON that every reader takes: no NaN, tuple or half of a character."""
    match value:
        case str():
            return not any("\ud800" <= character <= "\udfff" for character in value)
        case bool() | None:
            return True
        case int() | float():
            return math.isfinite(value) if isinstance(value, float) else abs(value) < 2**63
        case list():
            return all(is_json(item) for item in cast("list[object]", value))
        case dict():
            pairs = cast("dict[object, object]", value).items()
            return all(isinstance(key, str) and is_json(key) and is_json(item) for key, item in pairs)
        case _:
            return False


def union_schema() -> Any:
    """Return the generated schema of any request."""
    return json.loads((GENERATED / "jsonschema" / "request.json").read_text(encoding="utf-8"))
