"""Documents of others, in JSON or YAML → plain values, within limits, because they come from outside."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from capmatrix.spec.reader import events_of

if TYPE_CHECKING:
    from collections.abc import Callable

Value: TypeAlias = "None | bool | int | Decimal | str | list[Value] | dict[str, Value]"
"""A value of JSON; numbers with a point or an exponent stay exact."""

MAX_BYTES = 32 * 1024 * 1024
MAX_VALUES = 2_000_000
MAX_DEPTH = 200
"""Limits of one document: ten times the largest that a vendor is known to publish."""
_LONGEST_NUMBER = 400
"""Characters of a number: more than a number of 64 bits can need."""

_WHOLE = re.compile(r"[-+]?[0-9]+")
_POINTED = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_OTHER_BASE = {"0o": 8, "0x": 16}
_WORDS: dict[str, None | bool] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
"""Texts without quotes that YAML 1.2 reads as something else; `no`, `on` and `16:9` are texts."""


class Unreadable(Exception):
    """A document that cannot be read; the message says what is wrong, and where."""


def read(data: bytes) -> Value:
    """Read a document in JSON, or else in YAML 1.2; raise `Unreadable` if it is neither, or beyond the limits."""
    if len(data) > MAX_BYTES:
        raise Unreadable(f"is larger than {MAX_BYTES // 1024 // 1024} MB; cut the operations out that you need")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"byte {error.start} is not UTF-8: save the file as UTF-8") from error
    return _json(text) if text.lstrip()[:1] in ("{", "[") and not _is_flow(text) else _yaml(text)


def _is_flow(text: str) -> bool:
    """Return whether a text that begins with a bracket is YAML's short form, whose first key has no quotes."""
    return re.match(r"\s*\{\s*[A-Za-z]", text) is not None


def _json(text: str) -> Value:
    try:
        found = json.loads(text, parse_float=_decimal, parse_int=_integer, parse_constant=_no_number)
    except RecursionError as error:
        raise Unreadable(f"nests deeper than {MAX_DEPTH} levels") from error
    except json.JSONDecodeError as error:
        raise Unreadable(f"line {error.lineno}, column {error.colno}: is not JSON: {error.msg}") from error
    _within(found)
    return cast("Value", found)


def _within(value: Any) -> None:
    """Refuse a value that is larger or deeper than the limits."""
    level, depth, count = [value], 0, 0
    while level:
        count, depth = count + len(level), depth + 1
        if count > MAX_VALUES:
            raise Unreadable(f"holds more than {MAX_VALUES:,} values; cut the operations out that you need")
        if depth > MAX_DEPTH:
            raise Unreadable(f"nests deeper than {MAX_DEPTH} levels")
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in cast("list[Any]", list(one.values()) if isinstance(one, dict) else one)
        ]


def _decimal(text: str) -> Decimal:
    if len(text) > _LONGEST_NUMBER:
        raise Unreadable(f"a number has {len(text):,} characters; at most {_LONGEST_NUMBER} are read")
    return Decimal(text)


def _integer(text: str) -> int:
    _decimal(text)
    return int(text)


def _no_number(text: str) -> Value:
    raise Unreadable(f"holds {text}, which is no number in JSON")


class _Open:
    """A list or mapping that is being read."""

    def __init__(self, value: list[Value] | dict[str, Value], anchor: str | None) -> None:
        self.value, self.anchor = value, anchor
        self.key: str | None = None
        self.count = 1

    def add(self, value: Value, *, is_text: bool) -> None:
        """Add a value, or a key where one is due."""
        if isinstance(self.value, list):
            self.value.append(value)
        elif self.key is None:
            if isinstance(value, dict | list):
                raise Unreadable("has a list or mapping for a key; keys are texts")
            self.key = value if isinstance(value, str) and is_text else _written(value)
        else:
            if self.key == "<<" and isinstance(value, dict):
                self.value |= {key: one for key, one in value.items() if key not in self.value}
            else:
                self.value[self.key] = value
            self.key = None


def _written(value: Value) -> str:
    """Return a key that reads as a number or a word as the text that it is, such as 200."""
    return json.dumps(value) if value is None or isinstance(value, bool) else str(value)


def _yaml(text: str) -> Value:
    reading = _Reading()
    for kind, event in events_of(text, _fault):
        reading.take(kind, event)
    return reading.root


def _fault(message: str, line: int, column: int) -> Exception:
    return Unreadable(f"line {line}, column {column}: is neither JSON nor YAML: {message}")


class _Reading:
    """The value that events come to: a stack instead of recursion, and every alias counted at its full size."""

    def __init__(self) -> None:
        self.root: Value = None
        self._stack: list[_Open] = []
        self._known: dict[str, tuple[Value, int]] = {}
        self._documents = 0
        self._values = 0

    def take(self, kind: str, event: Any) -> None:
        """Take the next event."""
        steps: dict[str, Callable[[Any], None]] = {
            "DocumentStartEvent": self._document,
            "ScalarEvent": self._scalar,
            "AliasEvent": self._alias,
            "MappingStartEvent": lambda one: self._begin({}, one),
            "SequenceStartEvent": lambda one: self._begin([], one),
            "MappingEndEvent": self._end,
            "SequenceEndEvent": self._end,
        }
        if step := steps.get(kind):
            step(event)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise Unreadable(f"line {event.start_mark.line + 1}: holds several documents; keep one")

    def _scalar(self, event: Any) -> None:
        plain = not event.style and not event.tag
        value = _plain(event.value) if plain else event.value
        self._put(value, 1, event.anchor, is_text=not plain)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._known:
            line = event.start_mark.line + 1
            raise Unreadable(f"line {line}: the alias *{event.anchor} stands for nothing that ended before it")
        value, count = self._known[event.anchor]
        self._put(value, count, None, is_text=False)

    def _begin(self, value: list[Value] | dict[str, Value], event: Any) -> None:
        if len(self._stack) >= MAX_DEPTH:
            raise Unreadable(f"line {event.start_mark.line + 1}: nests deeper than {MAX_DEPTH} levels")
        self._stack.append(_Open(value, event.anchor))

    def _end(self, _: Any) -> None:
        done = self._stack.pop()
        self._put(done.value, done.count, done.anchor, is_text=False)

    def _put(self, value: Value, count: int, anchor: str | None, *, is_text: bool) -> None:
        self._values += 1
        if count > MAX_VALUES or self._values > MAX_VALUES:
            raise Unreadable(f"holds more than {MAX_VALUES:,} values; cut the operations out that you need")
        if anchor:
            self._known[anchor] = value, count
        if self._stack:
            self._stack[-1].count += count
            self._stack[-1].add(value, is_text=is_text)
        else:
            self.root = value


def _plain(text: str) -> Value:
    """Return what a text without quotes is in YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return _integer(text)
    if _POINTED.fullmatch(text):
        return _decimal(text)
    if text[:2] in _OTHER_BASE and len(text) <= _LONGEST_NUMBER:
        try:
            return int(text[2:], _OTHER_BASE[text[:2]])
        except ValueError:
            return text
    return text
