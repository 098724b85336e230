"""Findings as aligned lines for people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .redact import shorten

if TYPE_CHECKING:
    from .verdict import Finding

WHOLE = "(request)"
WIDEST = 60


def hint_text(finding: Finding) -> str:
    """Return the hint as a question when it is a bare value or name, as it is when it is a sentence."""
    hint = shorten(finding.hint or "")
    if not hint or " " in hint.strip('"'):
        return hint
    # A value is quoted in the hint as it is in the message.
    return f'did you mean "{hint}"?' if f'"{hint}"' in finding.message else f"did you mean {hint}?"


def table(findings: Iterable[Finding]) -> list[str]:
    """Return one line per finding: field, message, hint, in columns."""
    rows = [(shorten(f.field) or WHOLE, shorten(f.message, 400), hint_text(f)) for f in findings]
    first = max((len(row[0]) for row in rows), default=0)
    second = min(WIDEST, max((len(row[1]) for row in rows), default=0))
    return [f"  {field:<{first}}  {message:<{second}}  {hint}".rstrip() for field, message, hint in rows]
