"""Texts → values: each kind reads its text, or reports it with its place."""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds, sizes
from capmatrix.ir.json_values import SAFE, Json, is_day
from capmatrix.ir.json_values import Scalar as Value
from capmatrix.ir.kinds import Kind
from capmatrix.source import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.source import Span
    from capmatrix.spec.document import Entry

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)

N = TypeVar("N", int, float, Fraction)

PATH = re.compile(r"[^.\[\]]+(\[[0-9]+\])*(\.[^.\[\]]+(\[[0-9]+\])*)*")
"""A path into an answer: `data.videos[0].url`."""
STEPS = r"(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*/?"
"""A path without empty steps (except the last), `.` and `..`."""


class Unread(Exception):
    """A text that is not a value of its kind; the message names what is needed, and `place` is known in some cases."""

    def __init__(self, message: str, place: Span | None = None) -> None:
        super().__init__(message)
        self.place = place


def integer(text: str) -> int:
    """Read a whole number, or raise `Unread`."""
    if not _INTEGER.fullmatch(text):
        raise Unread(f"{text!r} is not a whole number")
    if len(text) > 17 or abs(int(text)) > SAFE:
        raise Unread(f"{text!r} is too large for every JSON reader to keep it exactly")
    return int(text)


def positive(text: str) -> int:
    """Read a whole number above 0, or raise `Unread`."""
    if (found := integer(text)) < 1:
        raise Unread(f"{text!r} is not more than 0")
    return found


def ratio(text: str) -> Fraction:
    """Read the ratio of two whole numbers, `16:9`, or raise `Unread`."""
    parts = text.split(":")
    if len(parts) != 2:
        raise Unread(f"{text!r} is not a ratio such as 16:9")
    return Fraction(*(positive(part.strip()) for part in parts))


def number(text: str) -> float:
    """Read a finite number without losing a digit, or raise `Unread`; whole numbers come back as `int`."""
    if _INTEGER.fullmatch(text):
        return integer(text)
    if not _NUMBER.fullmatch(text) or len(text) > 40:
        raise Unread(f"{text!r} is not a number")
    value = float(text)
    try:
        exact = math.isfinite(value) and Decimal(repr(value)) == Decimal(text)
    except InvalidOperation:  # an exponent beyond the range of decimals
        exact = False
    if not exact:
        raise Unread(f"{text!r} cannot be kept exactly; write fewer digits")
    return value


def reading(read: Callable[[str], N], node: Scalar, report: Report, fallback: N) -> N:
    """Read a text, or report it and return the fallback."""
    try:
        return read(node.text)
    except Unread as error:
        report.add(Code.BAD_VALUE, str(error), node.span)
        return fallback


def whole_seconds(entry: Entry, key: str, report: Report, usual: int, example: int) -> int:
    """Return the seconds of a key, 1 or more; `usual` where it is absent. Any other value is reported."""
    node = entry.scalar(key)
    seconds = reading(integer, node, report, 1) if node else usual
    if node and seconds < 1:
        hint = f"1 or more, such as {example}"
        report.add(Code.BAD_VALUE, f"{seconds} is not a number of seconds", node.span, hint)
    return seconds


def dates(entry: Entry, report: Report, words: tuple[str, ...] = ()) -> tuple[str, str]:
    """Return the days of `deprecated` and `sunset`, empty where none is given; report those that cannot be.

    `words` are texts of `deprecated` that give no day.
    """
    found: list[str] = []
    for key, other in (("deprecated", words), ("sunset", ())):
        text = entry.text(key)
        if text and text not in other and not is_day(text):
            hint = ", ".join([*other, "or a day such as 2026-01-31"]).removeprefix("or a day ")
            report.add(Code.BAD_VALUE, f"{text!r} is not a date", entry.place(key), hint)
        found.append(text if is_day(text) else "")
    since, sunset = found
    if since and sunset and sunset < since:
        message = f"it may be gone from {sunset}, before it is deprecated on {since}"
        report.add(Code.BAD_LIFECYCLE, message, entry.place("sunset"), "a sunset is the day of `deprecated` or later")
    return since, sunset


def bounds(node: Scalar | None, read: Callable[[str], N], report: Report) -> tuple[N | None, N | None]:
    """Read `low..high`, `low..` or `..high`; None for each missing end."""
    if node is None:
        return (None, None)
    low, dots, high = node.text.partition("..")
    try:
        ends = (read(low.strip()) if low.strip() else None, read(high.strip()) if high.strip() else None)
    except Unread as error:
        report.add(Code.BAD_VALUE, str(error), node.span, "a range is `low..high`, `low..` or `..high`")
        return (None, None)
    if not dots or ends == (None, None):
        report.add(
            Code.BAD_VALUE, f"{node.text!r} is not a range", node.span, "a range is `low..high`, `low..` or `..high`"
        )
        return (None, None)
    if ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
        report.add(Code.BAD_VALUE, f"{node.text!r} has no values: it starts after its end", node.span, "swap the ends")
        return (None, None)
    return ends


# Budget: one case for each kind.
def scalar(kind: Kind, node: Node) -> Value:  # noqa: C901, PLR0912
    """Read a text as one value of the kind, or raise `Unread`."""
    if not isinstance(node, Scalar):
        raise Unread("a single value is needed here")
    match kind:
        case kinds.Integer():
            return integer(node.text)
        case kinds.Number():
            return number(node.text)
        case kinds.Flag():
            if node.text not in ("true", "false"):
                raise Unread(f"{node.text!r} is neither true nor false")
            return node.text == "true"
        case kinds.Duration():
            return _length(kind, node.text)
        case kinds.Choice(values=values, open=False):
            if node.text not in values:
                raise Unread(f"{node.text!r} is not one of {', '.join(values)}" + _hint(node.text, values))
            return node.text
        case kinds.Size(words=words):
            if node.text not in words and sizes.size_of(node.text) is None:
                raise Unread(f"{node.text!r} is not a size such as 1280x720")
            return node.text
        case kinds.Either(options=options):
            return _first_reading(options, node)
        case kinds.String():
            return node.text
        case kinds.List() | kinds.Group() | kinds.Anything():
            raise Unread("a single value is not enough here")


def _length(kind: kinds.Duration, text: str) -> Value:
    seconds = integer(text)
    if seconds < 0 and not (kind.auto and seconds == kinds.AUTO):
        raise Unread(f"{text!r} is not a number of seconds")
    return kinds.canonical(kind, seconds)


def _hint(text: str, values: tuple[str, ...]) -> str:
    close = did_you_mean(text, values)
    return f"; {close}" if close else ""


def _first_reading(options: tuple[Kind, ...], node: Scalar) -> Value:
    """Read a text by the first option that takes it; a quoted text is never a number or a flag."""
    for option in options:
        if not node.plain and not isinstance(option, kinds.String):
            continue
        try:
            return scalar(option, node)
        except Unread:
            continue
    raise Unread(f"{node.text!r} fits none of the kinds it may be")


def value(kind: Kind, node: Node) -> Json:
    """Read a text, list or mapping as a value of the kind, or raise `Unread`; groups name their fields."""
    match kind:
        case kinds.Anything():
            return untyped(node)
        case kinds.List(item=item):
            if not isinstance(node, Sequence):
                raise Unread("a list is needed here")
            return [value(item, entry) for entry in node.items]
        case kinds.Group():
            return _group(kind, node)
        case kinds.Either(options=options) if not isinstance(node, Scalar):
            wanted = kinds.List if isinstance(node, Sequence) else kinds.Group
            fitting = [option for option in options if isinstance(option, wanted)]
            if not fitting:
                raise Unread("a single value is needed here")
            return value(_told(kind, node) or fitting[0], node)
        case kinds.Simple() | kinds.Either():
            return scalar(kind, node)


def _told(kind: kinds.Either, node: Node) -> kinds.Group | None:
    """Return the one of several objects that a mapping is, as far as its members tell; None if they do not."""
    given = {key.text: entry for key, entry in node.entries} if isinstance(node, Mapping) else {}
    for place, option in enumerate(kinds.objects(kind)):
        if len(kind.by) > 1 and kind.by[place] in given:
            return option
        for name in kind.by if len(kind.by) == 1 else ():
            said = given.get(name)
            if isinstance(said, Scalar) and said.text in kinds.told_by(option, name):
                return option
    return None


def _group(kind: kinds.Group, node: Node) -> Json:
    if not isinstance(node, Mapping):
        raise Unread("a mapping is needed here")
    by_name = {name: field.kind for field in kind.fields for name in (field.name, *field.aliases)}
    result: dict[str, Json] = {}
    for key, entry in node.entries:
        if key.text in by_name:
            result[key.text] = value(by_name[key.text], entry)
        elif kind.open:
            result[key.text] = untyped(entry)
        else:
            raise Unread(f"{kind.name} has no field {key.text!r}" + _hint(key.text, tuple(by_name)))
    return result


def untyped(node: Node) -> Json:
    """Read a value without a kind: plain JSON literals as such, every other text as a string."""
    if isinstance(node, Mapping):
        return {key.text: untyped(entry) for key, entry in node.entries}
    if isinstance(node, Sequence):
        return [untyped(entry) for entry in node.items]
    if node.plain and node.text in ("true", "false", "null"):
        return {"true": True, "false": False, "null": None}[node.text]
    if node.plain and _NUMBER.fullmatch(node.text):
        return number(node.text)
    return node.text
