"""Large texts in values: they are tried, but not again and again, and are not written out."""

# Budget: what many modules ask of a value.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias, cast

from capmatrix.ir.kinds import HEAVY


def is_heavy(value: object) -> bool:
    """Return whether a value is too large to be validated repeatedly."""
    return isinstance(value, str) and len(value) > HEAVY


Weight: TypeAlias = Literal["light", "heavy", "inside"]
"""Whether a payload has a heavy text, as one of its values, or inside of one."""


def weight(payload: Mapping[str, object]) -> Weight:
    """Return where a payload has heavy texts."""
    found: Weight = "light"
    for value in payload.values():
        if isinstance(value, str):
            if len(value) > HEAVY:
                found = "heavy"
        elif isinstance(value, list | dict) and _is_heavy_anywhere(cast("list[object] | dict[str, object]", value)):
            return "inside"
    return found


def _is_heavy_anywhere(value: object) -> bool:
    if isinstance(value, list | dict):
        held = cast("list[object] | dict[str, object]", value)
        return any(map(_is_heavy_anywhere, held.values() if isinstance(held, dict) else held))
    return is_heavy(value)


def written(value: object) -> str:
    """Return a value as Python writes it, or with a mark for each heavy text: the same for equal values alone."""
    return repr(_brief(value) if _is_heavy_anywhere(value) else value)


def _brief(value: object) -> object:
    match value:
        case list():
            return [_brief(item) for item in cast("list[object]", value)]
        case dict():
            return {name: _brief(held) for name, held in cast("dict[str, object]", value).items()}
        case _:
            return (len(value), hash(value)) if isinstance(value, str) and is_heavy(value) else value
