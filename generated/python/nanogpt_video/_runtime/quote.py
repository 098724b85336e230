"""Values as they stand in messages: as JSON, short, on one line, and without what they hold inside."""

from __future__ import annotations

import json
from typing import Any, cast

_LONGEST = 60


def quoted(value: object, longest: int = _LONGEST) -> str:
    """Return a value as JSON, cut short; a data URL shows its media type alone, an object or list its size alone."""
    if isinstance(value, str):
        return _text(value, longest)
    if isinstance(value, dict):
        return f"an object with {len(cast('dict[Any, Any]', value))} keys"
    if isinstance(value, list | tuple):
        return f"a list of {len(cast('list[Any]', value))}"
    if value is None or isinstance(value, bool | float):
        return json.dumps(value)
    if isinstance(value, int):
        return str(value) if abs(value) < 10**30 else "a huge number"
    return f"a Python {type(value).__name__}"


def _text(value: str, longest: int) -> str:
    if value.startswith("data:"):
        return f'"{_clean(value.split(",", 1)[0][:longest])},…"'
    return f'"{_clean(value[:longest])}{"…" if len(value) > longest else ""}"'


def _clean(value: str) -> str:
    """Escape what JSON escapes, and every character that would not show as itself."""
    shown = json.dumps(value, ensure_ascii=False)[1:-1]
    return "".join(
        c if c.isprintable() else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}" for c in shown
    )
