"""What was charged, by what was seen of a call: the table of `outcomes.json`, which clients of all languages share."""

# Budget: the door to outcomes.json, which every language shares.
from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import Any, Literal, TypeAlias

from ..service import Service

Phase: TypeAlias = Literal["submit", "extend", "repeat", "quote", "settle", "status", "wait", "download", "account"]
Outcome: TypeAlias = Literal["nothing_left", "not_processed", "refused", "unknown", "paid"]
State: TypeAlias = Literal[
    "waiting", "claimed", "posted", "unknown", "running", "done", "fetched", "refused", "failed", "given_back"
]
STATES: tuple[State, ...] = (
    "waiting", "claimed", "posted", "unknown", "running", "done", "fetched", "refused", "failed", "given_back",
)  # fmt: skip
OPEN: tuple[State, ...] = ("posted", "unknown")
"""States in which the outcome of the submission is not known."""
_CAUTION: tuple[Outcome, ...] = ("nothing_left", "not_processed", "refused", "unknown", "paid")
FREE = frozenset[Outcome]({"nothing_left", "not_processed", "refused"})
"""Outcomes that are certainly not charged, so that the call can be made again."""


def outcome(service: Service, phase: Phase, seen: str | int) -> Outcome:
    """Return the outcome of an observation in a phase: a name in the table's `seen`, or an HTTP status other than 2xx.

    For submissions, a row of the service's error table can make the outcome of a status more cautious, never less.
    """
    rows = _rows(phase)
    found = rows[str(seen)] if str(seen) in rows else rows["*"]
    if phase in ("submit", "extend"):
        for row in service.errors:
            if row.outcome is not None and not row.types and not row.words and seen in row.statuses:
                found = _CAUTION[max(_CAUTION.index(found), _CAUTION.index(row.outcome))]
    return found


@cache
def _rows(phase: Phase) -> Mapping[str, Outcome]:
    rows: Mapping[str, Outcome] | Phase = table()["phases"][phase]
    return _rows(rows) if isinstance(rows, str) else rows


@cache
def table() -> dict[str, Any]:
    """Return the whole table."""
    found = get_data((__package__ or "").rpartition(".")[0], "outcomes.json")
    assert found is not None
    return json.loads(found)
