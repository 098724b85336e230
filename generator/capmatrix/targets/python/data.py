"""The data that travels in the package: the catalog and the schema of requests, compact, a line per entry.

Of the catalog only what the client reads: why the matrix says something (decisions, evidence, the texts of sources) is
in the documentation and in `catalog.json` beside the package.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capmatrix.tree import Tree

_UNREAD = frozenset({"decisions", "evidence", "origin", "names", "alias_forms"})
"""Attributes of parts of the catalog that no code of the client reads."""
_WHOLE = frozenset({"vocabulary", "decisions", "providers"})
"""Parts of the catalog that no code of the client reads: `_terms.py` and `_models.py` have what is needed of them."""
_GIVEN = frozenset({"examples", "default", "defaults", "listed", "sample", "value", "values"})
"""Attributes that hold values as a spec gives them, whose keys may be called anything."""

_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode


def render(stored: Mapping[str, Any], schema: Mapping[str, Any]) -> Tree:
    """Return `data/catalog.json` and `data/schema.json` of a stored catalog and the schema of any request."""
    held = {name: _read(part) for name, part in stored.items() if name not in _WHOLE}
    held["sources"] = [{"id": one["id"], "rank": one["rank"]} for one in stored.get("sources", ())]
    return {"data/catalog.json": _text(held), "data/schema.json": _text(schema)}


def _read(value: Any) -> Any:
    """Return a part of the catalog without the attributes that the client does not read."""
    if isinstance(value, list):
        return [_read(item) for item in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    pairs = cast("dict[str, Any]", value).items()
    return {name: inner if name in _GIVEN else _read(inner) for name, inner in pairs if name not in _UNREAD}


def _text(document: Mapping[str, Any]) -> str:
    return "{" + ",\n".join(f"{_encode(name)}:{_lines(part)}" for name, part in document.items()) + "}\n"


def _lines(part: Any) -> str:
    """Return a part of the document with a line for each of its entries, so that a change is that of one line."""
    if isinstance(part, list):
        return "[" + ",\n".join(map(_encode, cast("list[Any]", part))) + "]"
    if isinstance(part, dict):
        pairs = cast("dict[str, Any]", part).items()
        return "{" + ",\n".join(f"{_encode(name)}:{_encode(entry)}" for name, entry in pairs) + "}"
    return _encode(part)
