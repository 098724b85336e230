"""The verdict on a payload: findings with codes, paths, messages and hints, and how people are shown them."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from .redact import shorten

WARNING_CODES = frozenset(
    {"deprecated_model", "deprecated_field", "unsupported_field", "unknown_field", "redundant_media"}
)
"""Findings that leave a payload valid."""

STRICT_CODES = frozenset({"unsupported_field", "unknown_field"})
"""Warnings that a strict client refuses: the service drops the field and charges all the same."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say about a payload."""

    code: str
    """What kind of finding, in the contract's words: `not_allowed`, `missing_field`, …"""
    field: str
    """Path of the value, such as `musicConfig.volume`; empty for the payload as a whole."""
    message: str
    """What is wrong, naming the allowed values or range."""
    hint: str | None = None
    """The nearest allowed value, the right field name or the replacement model, where there is one."""

    def as_dict(self) -> dict[str, str | None]:
        """Return the finding in the JSON form of the command line."""
        return {"code": self.code, "field": self.field, "message": self.message, "hint": self.hint}


class Findings(list[Finding]):
    """Collects findings while a validator runs."""

    __slots__ = ()

    def add(self, code: str, path: str, message: str, hint: str | None = None) -> None:
        """Add one finding."""
        self.append(Finding(code, path, message, hint))


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings about one payload."""

    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()

    @property
    def valid(self) -> bool:
        """True when nothing refuses the payload; warnings do not."""
        return not self.errors

    def as_dict(self) -> dict[str, Any]:
        """Return the verdict in the JSON form of the command line: valid, errors, warnings."""
        return {
            "valid": self.valid,
            "errors": [finding.as_dict() for finding in self.errors],
            "warnings": [finding.as_dict() for finding in self.warnings],
        }


def refused(verdict: Verdict, *, strict: bool) -> tuple[Finding, ...]:
    """Return the findings that stop a request: the errors and, when strict, what would be dropped and charged for."""
    return verdict.errors + tuple(w for w in verdict.warnings if strict and w.code in STRICT_CODES)


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


WHOLE = "(request)"
WIDEST = 60
LONGEST = 1000
"""Characters of a message that are shown: enough for the values of any field that people choose from."""
NARROWEST = 40
"""Columns that a message has at least, however narrow the terminal."""
SAID = frozenset({"missing_one_of", "conflict", "deprecated_field", "redundant_media"})
"""Codes whose message names what the hint names."""
MODELS = frozenset({"unknown_model", "removed_model", "deprecated_model"})
"""Codes whose hint is a model, which is a value."""


def hint_text(finding: Finding) -> str:
    """Return the hint as a question when it is a bare value or name, as it is when it is a sentence."""
    hint = "" if finding.code in SAID else shorten(finding.hint or "")
    if not hint or " " in hint.strip('"'):
        return hint
    # A value is quoted in the hint as it is in the message.
    value = finding.code in MODELS or f'"{hint}"' in finding.message or hint.startswith("https://")
    return f'did you mean "{hint}"?' if value else f"did you mean {hint}?"


def table(findings: Iterable[Finding], width: int | None = None) -> list[str]:
    """Return field, message and hint of each finding in columns; past `width` they go on below the message."""
    rows = [(shorten(f.field) or WHOLE, shorten(f.message, LONGEST), hint_text(f)) for f in findings]
    first = max((len(row[0]) for row in rows), default=0)
    second = min(WIDEST, max((len(row[1]) for row in rows), default=0))
    lines: list[str] = []
    for field, message, hint in rows:
        line = f"  {field:<{first}}  {message:<{second}}  {hint}".rstrip()
        lines += (
            [line] if width is None or len(line) <= width else _folded(f"  {field:<{first}}  ", message, hint, width)
        )
    return lines


def _folded(start: str, message: str, hint: str, width: int) -> list[str]:
    """Return a message and its hint below one another, behind what a line starts with."""
    room = max(width - len(start), NARROWEST)
    texts = [*textwrap.wrap(message, room, break_long_words=False, break_on_hyphens=False), *([hint] if hint else [])]
    return [f"{start if number == 0 else ' ' * len(start)}{text}" for number, text in enumerate(texts)]
