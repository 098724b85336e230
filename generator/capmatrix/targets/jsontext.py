"""JSON as files hold it: a line per entry, short entries on one line, ASCII throughout; or compact."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

WIDTH = 110
"""Widest line that a list or an object may share with its entries."""

_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False).encode
_encode_compact = json.JSONEncoder(ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode
_quote = json.encoder.encode_basestring_ascii
_SCALARS = frozenset({str, int, float, bool, type(None)})


def text(value: Any) -> str:
    """Return a value as the text of a file, in the order it has."""
    return _lines(value, "") + "\n"


def compact(document: Mapping[str, Any]) -> str:
    """Return an object as the text of a file without blanks, on a line each entry of its parts."""
    return "{" + ",\n".join(f"{_quote(name)}:{_part(part)}" for name, part in document.items()) + "}\n"


def difference(value: Any, base: Any) -> Any:
    """Return a value without what another one has at the same key: `=` stands for that, `=3` for an item of its list.

    A text that begins with `=` has another one before it. The client puts the value together again.
    """
    # Equal to the letter: 1 and 1.0 are not, nor are other orders of keys.
    if value is not None and _encode(value) == _encode(base):
        return "="
    if isinstance(value, dict):
        held = cast("dict[str, Any]", base) if isinstance(base, dict) else {}
        return {name: difference(part, held.get(name)) for name, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        known = [_encode(item) for item in cast("list[Any]", base)] if isinstance(base, list) else []
        texts = ((item, _encode(item)) for item in cast("list[Any]", value))
        return [f"={known.index(text)}" if text in known else difference(item, None) for item, text in texts]
    return f"={value}" if isinstance(value, str) and value.startswith("=") else value


def _part(part: Any) -> str:
    if isinstance(part, list):
        return "[" + ",\n".join(map(_encode_compact, cast("list[Any]", part))) + "]"
    if isinstance(part, dict):
        pairs = cast("dict[str, Any]", part).items()
        return "{" + ",\n".join(f"{_quote(name)}:{_encode_compact(entry)}" for name, entry in pairs) + "}"
    return _encode(part)


def _lines(value: Any, indent: str) -> str:
    """Return the value's text, on one line if it fits, which the standard encoder cannot do (and it indents slowly)."""
    kind = cast("type[Any]", type(value))
    if kind is str:
        return _quote(value)
    if kind is dict:
        pairs = cast("dict[str, Any]", value)
        if not pairs:
            return "{}"
        if len(pairs) < WIDTH // 8 and _SCALARS.issuperset(map(type, pairs.values())):
            line = _encode(pairs)
            if len(line) + len(indent) <= WIDTH:
                return line
        inner = indent + "  "
        entries = [f"{_quote(key)}: {_lines(item, inner)}" for key, item in pairs.items()]
        return _join(entries, indent, "{}")
    if kind is list:
        items = cast("list[Any]", value)
        if not items:
            return "[]"
        if _SCALARS.issuperset(map(type, items)):
            line = _encode(items)
            return line if len(line) + len(indent) <= WIDTH else _filled(items, indent)
        inner = indent + "  "
        return _join([_lines(item, inner) for item in items], indent, "[]")
    assert kind in _SCALARS, f"{kind.__name__} is no JSON value"
    return _encode(value)


def _filled(items: list[Any], indent: str) -> str:
    """Return a long list of scalars on as few lines as hold it."""
    lines: list[str] = []
    line = f"{indent} "
    for entry in map(_encode, items):
        if len(line) + len(entry) + 2 > WIDTH and line.strip():
            lines.append(line)
            line = f"{indent} "
        line += f" {entry},"
    return "\n".join(("[", *lines, line[:-1], f"{indent}]"))


def _join(entries: list[str], indent: str, brackets: str) -> str:
    line = ", ".join(entries)
    if len(line) + len(indent) + 2 <= WIDTH and "\n" not in line:
        return f"{brackets[0]}{line}{brackets[1]}"
    between = f",\n{indent}  "
    return f"{brackets[0]}\n{indent}  {between.join(entries)}\n{indent}{brackets[1]}"
