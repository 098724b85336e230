"""Requests in a shared ledger, for workers on other machines: the settings of each batch, and its requests by order."""

# Budget: what one machine tells another of a batch.
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..outcomes import STATES, State
from . import statements
from .ledger import Ledger

ENDED: tuple[State, ...] = ("unknown", "fetched", "refused", "failed", "given_back")
"""States in which a worker has nothing to do for an order; an unknown one is searched for while others are made."""


def keep_batch(ledger: Ledger, batch: str, place: str, settings: Mapping[str, Any]) -> None:
    """Write the settings of a batch."""
    text = json.dumps(settings)
    ledger.within(lambda base, _: statements.keep_batch(base, batch, place, text))


def keep(ledger: Ledger, batch: str, requests: Mapping[str, tuple[int, Any]]) -> None:
    """Write number and request by order; those that are there stay."""
    rows = [(order, batch, number, json.dumps(request)) for order, (number, request) in requests.items()]
    if rows:
        ledger.within(lambda base, _: statements.keep_requests(base, rows))


def request(ledger: Ledger, order: str) -> Any:
    """Return the request of an order; raise `KeyError` where it is not kept."""
    text = ledger.looking(lambda base: statements.request(base, order))
    if text is None:
        raise KeyError(order)
    return json.loads(text)


def after(ledger: Ledger, batch: str, last: int) -> list[tuple[int, str, int]]:
    """Return row, order and number of the requests that are kept of a batch, from after a row on."""
    return ledger.looking(lambda base: statements.requests_after(base, batch, last))


def open_batches(ledger: Ledger, place: str) -> dict[str, dict[str, Any]]:
    """Return the batches of a place that have something left to do, with their settings, the oldest first."""
    states = tuple(state for state in STATES if state not in ENDED)
    found = ledger.looking(lambda base: statements.batches_with(base, states, place))
    return {batch: json.loads(settings) for batch, settings in found}


def pause(ledger: Ledger, batch: str, *, paused: bool) -> bool:
    """Pause a batch on all machines, or let it go on; return False where there is no such batch."""
    return ledger.within(lambda base, _: statements.pause(base, batch, paused=paused))


def is_paused(ledger: Ledger, batch: str) -> bool:
    """Return whether a batch is paused."""
    return ledger.looking(lambda base: statements.is_paused(base, batch))
