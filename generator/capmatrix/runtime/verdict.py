"""The verdict on a payload: findings with codes, paths, messages and hints, and their text form."""

from __future__ import annotations

import json
import math
import textwrap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from .redact import shorten

WARNING_CODES = frozenset(
    {
        "deprecated_model",
        "deprecated_field",
        "unsupported_field",
        "unknown_field",
        "redundant_media",
        "unlabelled_media",
        "unlisted",
    }
)
"""Codes of findings that leave a payload valid."""


Words: TypeAlias = "Callable[[], tuple[str, str | None]]"
"""Makes the message and the hint of a finding, from facts that do not change."""


class _Unread:
    """The slot beside the fields of a finding for what makes its message and hint."""

    __slots__ = ("_words",)

    _words: Words


@dataclass(frozen=True, slots=True)
class Finding(_Unread):
    """One problem of a payload."""

    code: str
    """The code in the contract: `not_allowed`, `missing_field`, …"""
    field: str
    """Path of the value, such as `musicConfig.volume`; empty for the payload as a whole."""
    message: str
    """The problem, with the allowed values or range."""
    hint: str | None = None
    """The nearest allowed value, the right field name or the replacement model; None where there is none."""

    if not TYPE_CHECKING:  # for type checkers the class has its fields, nothing else

        def __getattr__(self, name: str) -> str | None:
            """Make message and hint when one of them is first read: until then their slots are empty.

            Threads that read at the same time make equal texts.
            """
            if name not in ("message", "hint"):
                return object.__getattribute__(self, name)  # which raises the usual error
            message, hint = self._words()
            _set(self, "message", message)
            _set(self, "hint", hint)
            return message if name == "message" else hint

    def as_dict(self) -> dict[str, str | None]:
        """Return the finding in the JSON form of the command line."""
        return {"code": self.code, "field": self.field, "message": self.message, "hint": self.hint}


_set = object.__setattr__  # a finding is frozen
_FIXED = frozenset({int, float, bool, type(None)})
_KEPT = 300
"""Characters of a text that an unread finding keeps."""


def unread(code: str, path: str, words: Words) -> Finding:
    """Return a finding whose message and hint are made when one of them is first read."""
    finding = Finding.__new__(Finding)
    _set(finding, "code", code)
    _set(finding, "field", path)
    _set(finding, "_words", words)
    return finding


class Findings(list[Finding]):
    """Collects findings while a validator runs."""

    __slots__ = ()

    def add(self, code: str, path: str, message: str, hint: str | None = None) -> None:
        """Add one finding."""
        self.append(Finding(code, path, message, hint))

    def late(self, code: str, path: str, value: object, words: Words) -> None:
        """Add one finding about a value; `words` is called when its message or hint is first read.

        It is called at once for a value that may change or is long: the text is that of the moment of judging.
        """
        kept = len(value) <= _KEPT if type(value) is str else type(value) in _FIXED
        self.append(unread(code, path, words) if kept else Finding(code, path, *words()))


class Basis(NamedTuple):
    """What the verdict on a payload rests on: what is known of its model."""

    source: str | None = None
    """The newest source that the matrix names for the model."""
    date: str | None = None
    """The day of what is known."""
    unknown: tuple[str, ...] = ()
    """Fields of the model whose right values were not published: all of their type are accepted."""
    partial: bool = False
    """Whether the model may take fields that no source names: such fields are accepted unchecked."""
    reviewed: bool = True
    """False where the model is that of a record of the service's own list, which nobody has read; `date` is then the
    day on which the list was fetched."""

    def gaps(self) -> str:
        """Return what was not checked, in words; empty if that is nothing."""
        values = f"which values of {listed(self.unknown)} are right" if self.unknown else ""
        fields = "which other fields the model takes" if self.partial else ""
        gaps = " and ".join(filter(None, (values, fields)))
        return f"not known: {gaps}" if gaps else ""

    def grounds(self) -> str:
        """Return the source and its day in words, of a model that nobody has read."""
        return f"by its record in the service's list of {self.date}, which nobody has reviewed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings about one payload."""

    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()
    edition: str | None = None
    """The reading of the matrix that decided, where there are several."""
    follows: bool = False
    """Whether that edition follows one source, so that a strict client refuses what the source does not know."""
    basis: Basis | None = None
    """What is known of the model; None if no source says, or the payload names no model of the matrix."""

    @property
    def valid(self) -> bool:
        """Whether the payload has no errors; it may have warnings."""
        return not self.errors

    def _repr_html_(self) -> str:
        """Show the verdict in a notebook."""
        return html_table((*self.errors, *self.warnings), "valid" if self.valid else "invalid")

    def as_dict(self) -> dict[str, Any]:
        """Return the verdict in the JSON form of the command line: valid, errors, warnings, edition, basis."""
        return {
            "valid": self.valid,
            **({"edition": self.edition} if self.edition else {}),
            "errors": [finding.as_dict() for finding in self.errors],
            "warnings": [finding.as_dict() for finding in self.warnings],
            "basis": None if self.basis is None else {**self.basis._asdict(), "unknown": [*self.basis.unknown]},
        }


def renamed(verdict: Verdict, names: Mapping[str, str]) -> Verdict:
    """Return a verdict whose findings name fields as they were given: `names` is path → path as given."""
    if not names:
        return verdict

    def of(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(_moved(finding, _as_given(finding.field, names)) for finding in findings)

    return replace(verdict, errors=of(verdict.errors), warnings=of(verdict.warnings))


def _moved(finding: Finding, path: str) -> Finding:
    """Return a finding with another path."""
    return unread(finding.code, path, lambda: (finding.message, finding.hint))


def _as_given(path: str, names: Mapping[str, str]) -> str:
    for end in (len(path), *(at for at in range(len(path) - 1, 0, -1) if path[at] in ".[")):
        if path[:end] in names:
            return names[path[:end]] + path[end:]
    return path


def place(payload: object, path: str) -> tuple[tuple[str | int, ...], object]:
    """Return the steps of a path in a payload, and the value there; of an absent field, the object around it."""
    steps: list[str | int] = []
    value: object = payload
    rest, more = path, bool(path)
    while more:
        if isinstance(value, list) and rest.startswith("["):
            index, _, rest = rest[1:].partition("]")
            steps.append(int(index))
            value = cast("list[object]", value)[int(index)]
        else:
            inner = cast("dict[str, object]", value) if isinstance(value, dict) else {}
            # A key may be empty, or hold a dot or a bracket; one that is not there is the rest of the path,
            # as where a list was given in the place of an object.
            ends = (
                end for end in range(len(rest), -1, -1) if rest[:end] in inner and rest[end : end + 1] in ("", ".", "[")
            )
            end = next(ends, len(rest))
            steps.append(rest[:end])
            value = inner.get(rest[:end], cast("object", value))
            rest = rest[end:]
        more = rest != ""
        rest = rest.removeprefix(".")
    return tuple(steps), value


_LONGEST = 60


def listed(items: Iterable[str], last: str = "and") -> str:
    """Return items in words: `a, b and c`."""
    parts = list(items)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}" if len(parts) > 1 else "".join(parts)


def dated(stage: str, since: str, sunset: str) -> str:
    """Return a stage; if it is `deprecated`, with the days since when and from when the model may be gone, if known."""
    parts = (f"since {since}" if since else "", f"may be gone from {sunset}" if sunset else "")
    told = ", ".join(filter(None, parts))
    return f"{stage} ({told})" if told and stage == "deprecated" else stage


def quoted(value: object, longest: int = _LONGEST) -> str:
    """Return a value as short JSON on one line; of a data URL only the media type, of an object or list the size."""
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


def span(low: object, high: object) -> str:
    """Return a range in words; None is no limit."""
    if low is None or high is None:
        return f"at least {quoted(low)}" if high is None else f"at most {quoted(high)}"
    return f"between {quoted(low)} and {quoted(high)}"


def closest(word: str, known: Iterable[str], cutoff: float) -> str | None:
    """Return the known word that is written most like another; None if they share less than `cutoff` of 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word[:100], known, n=1, cutoff=cutoff)), None)


def is_finite(value: float) -> bool:
    """Return whether a number is finite for readers with numbers of 64 bits, which most readers of JSON are."""
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number of more than 308 digits
        return False


def _text(value: str, longest: int) -> str:
    if value[:5].lower() == "data:":
        return f'"{_clean(value[:longest].split(",", 1)[0])},…"'
    return f'"{_clean(value[:longest])}{"…" if len(value) > longest else ""}"'


def _clean(value: str) -> str:
    """Escape what JSON escapes, and every character that is not printable."""
    if value.isprintable() and '"' not in value and "\\" not in value:
        return value
    shown = json.dumps(value, ensure_ascii=False)[1:-1]
    return "".join(
        c if c.isprintable() else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}" for c in shown
    )


_WHOLE = "(request)"
_WIDEST = 60
_LONGEST_MESSAGE = 1000
"""Characters of a message that are shown: enough for the values of any field."""
_NARROWEST = 40
"""Columns for messages at least, however narrow the terminal."""
_HINT_IN_MESSAGE = frozenset({"missing_one_of", "conflict", "deprecated_field", "redundant_media"})
"""Codes whose message already holds the hint."""
_HINT_IS_MODEL = frozenset({"unknown_model", "removed_model", "deprecated_model"})


def hint_text(finding: Finding) -> str:
    """Return the hint: as a question where it is a value or name, unchanged where it is a sentence."""
    hint = "" if finding.code in _HINT_IN_MESSAGE else shorten(finding.hint or "")
    if not hint or " " in hint.strip('"'):
        return hint
    # A value is quoted in the hint, as in the message.
    value = finding.code in _HINT_IS_MODEL or f'"{hint}"' in finding.message or hint.startswith("https://")
    return f'did you mean "{hint}"?' if value else f"did you mean {hint}?"


def table(findings: Iterable[Finding], width: int | None = None) -> list[str]:
    """Return field, message and hint of each finding in columns; lines longer than `width` are folded."""
    rows = [(shorten(f.field) or _WHOLE, shorten(f.message, _LONGEST_MESSAGE), hint_text(f)) for f in findings]
    first = max((len(row[0]) for row in rows), default=0)
    second = min(_WIDEST, max((len(row[1]) for row in rows), default=0))
    lines: list[str] = []
    for field, message, hint in rows:
        line = f"  {field:<{first}}  {message:<{second}}  {hint}".rstrip()
        lines += (
            [line] if width is None or len(line) <= width else _folded(f"  {field:<{first}}  ", message, hint, width)
        )
    return lines


def _folded(start: str, message: str, hint: str, width: int) -> list[str]:
    """Return a message and its hint on lines of their own, each indented to the width of `start`."""
    room = max(width - len(start), _NARROWEST)
    texts = [*textwrap.wrap(message, room, break_long_words=False, break_on_hyphens=False), *([hint] if hint else [])]
    return [f"{start if number == 0 else ' ' * len(start)}{text}" for number, text in enumerate(texts)]


def html_table(findings: Iterable[Finding], title: str) -> str:
    """Return findings as HTML for a notebook, under a title."""
    from html import escape

    columns = ((shorten(f.field) or _WHOLE, shorten(f.message, _LONGEST_MESSAGE), hint_text(f)) for f in findings)
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in columns)
    return f"<div>{escape(title)}</div><table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
