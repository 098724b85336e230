"""Findings as aligned lines for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .redact import shorten

if TYPE_CHECKING:
    from .verdict import Finding

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
