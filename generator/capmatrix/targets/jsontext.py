"""JSON as files hold it: a line per entry, short entries on one line, ASCII throughout; or compact."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, cast

WIDTH = 110
"""Widest line that a list or an object may share with its entries."""

_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False).encode
_encode_compact = json.JSONEncoder(ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode
_quote = json.encoder.encode_basestring_ascii
_WRITTEN: dict[type[object], Callable[[Any], str]] = {
    str: _quote,
    int: int.__repr__,
    float: _encode,
    bool: {False: "false", True: "true"}.__getitem__,
    type(None): {None: "null"}.__getitem__,
}
"""Type of a value without parts → the function that writes it."""


class Shared(dict[str, Any]):
    """An object that several files hold: its text is made once for each indent. It must not change."""

    def __init__(self, pairs: Mapping[str, Any]) -> None:
        """Hold the pairs."""
        super().__init__(pairs)
        self.texts: dict[str, str] = {}


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


def _lines(value: object, indent: str) -> str:
    """Return the value's text, on one line if it fits, which the standard encoder cannot do (and it indents slowly)."""
    kind = type(value)
    if kind in _WRITTEN:
        return _WRITTEN[kind](value)
    if kind is Shared:
        shared = cast("Shared", value)
        texts = shared.texts
        if indent not in texts:
            texts[indent] = _lines(dict(shared), indent)
        return texts[indent]
    # Documents have a hundred thousand values without parts: these are written here, without a call for each.
    inner = f"{indent}  "
    filled = kind is list
    entries: list[str] = []
    if kind is dict:
        for key, item in cast("dict[str, object]", value).items():
            write = _WRITTEN.get(type(item))
            entries.append(f"{_quote(key)}: {_lines(item, inner) if write is None else write(item)}")
    else:
        assert kind is list, f"{kind.__name__} is no JSON value"
        for item in cast("list[object]", value):
            write = _WRITTEN.get(type(item))
            filled = filled and write is not None
            entries.append(_lines(item, inner) if write is None else write(item))
    opened, closed = ("{", "}") if kind is dict else ("[", "]")
    if sum(map(len, entries)) + 2 * len(entries) + len(indent) <= WIDTH or not entries:
        line = ", ".join(entries)
        if "\n" not in line:
            return f"{opened}{line}{closed}"
    lines, between = _filled(entries, WIDTH - len(indent)) if filled else entries, f",\n{inner}"
    return f"{opened}\n{inner}{between.join(lines)}\n{indent}{closed}"


def _filled(entries: list[str], width: int) -> list[str]:
    """Return entries on as few lines as hold them, without the comma at the end of a line."""
    lines = entries[:1]
    for entry in entries[1:]:
        if len(lines[-1]) + len(entry) + 5 > width:
            lines.append(entry)
        else:
            lines[-1] += f", {entry}"
    return lines
