"""What an HTTP status says of a submission, and how the rows of a spec's errors make that more cautious."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from capmatrix.ir.catalog import ErrorRow

Outcome: TypeAlias = Literal["not_processed", "refused", "unknown"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""The least cautious first: may be sent again · started nothing · may run and be charged, so its run is looked for."""
STATUSES = range(100, 600)
_TABLE = Path(__file__).parents[1] / "runtime/outcomes.json"
"""The table of every service, which every generated client has."""


def base(status: int) -> Outcome:
    """Return what a status says of a submission, where the spec says nothing of it."""
    rows = _submissions()
    return rows.get(str(status), rows["*"])


@cache
def _submissions() -> Mapping[str, Outcome]:
    phases = json.loads(_TABLE.read_text(encoding="utf-8"))["phases"]
    return cast("Mapping[str, Outcome]", phases["submit"])


def caution(outcome: Outcome) -> int:
    """Return the place of an outcome in the order of caution: the higher, the more cautious."""
    return OUTCOMES.index(outcome)


def outcome(errors: Iterable[ErrorRow], status: int) -> Outcome:
    """Return what a status says of a submission: the most cautious of the base table and of the rows that name it.

    A row that also names types has no say, since words of an answer decide nothing about money.
    """
    said = base(status)
    for row in errors:
        if row.outcome is not None and status in row.statuses and not row.types:
            said = max(said, row.outcome, key=caution)
    return said
