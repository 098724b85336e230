"""Requests in a shared ledger, for workers on other machines: the settings of each batch, and its requests by order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..outcomes import STATES, State
from ..system.stores import Base
from . import hints, statements
from .ledger import Ledger

ENDED: tuple[State, ...] = ("unknown", "fetched", "refused", "failed", "given_back")
"""States in which a worker has nothing to do for an order; an unknown one is searched for while others are made."""


class Kept(NamedTuple):
    """What is kept of the request of an order, without the request."""

    batch: str
    settings: str
    """Of its batch, in JSON."""
    number: int
    row: int
    paused: bool


def keep_batch(ledger: Ledger, batch: str, place: str, settings: Mapping[str, Any]) -> bool:
    """Write the settings of a batch; return whether it had others before."""
    text = json.dumps(settings)

    def work(base: Base, _: object) -> bool:
        before = statements.settings(base, batch)
        statements.keep_batch(base, batch, place, text)
        return before not in (None, text)

    return ledger.within(work)


def keep(
    ledger: Ledger, place: str, batch: str, requests: Mapping[str, tuple[int, Any]], *, hinted: bool = True
) -> None:
    """Write number and request by order, and give hints of them; those that are there stay.

    Without hints, workers learn of them when hints are given next of what has none.
    """
    rows = [(order, batch, number, json.dumps(request)) for order, (number, request) in requests.items()]

    def work(base: Base, _: object) -> None:
        statements.keep_requests(base, rows)
        if hinted:
            hints.give(base, place, [*requests])

    if rows:
        ledger.within(work)


def at(ledger: Ledger, row: int) -> Any:
    """Return the request of a row; raise `KeyError` where there is none."""
    text = ledger.looking(lambda base: statements.request(base, row))
    if text is None:
        raise KeyError(row)
    return json.loads(text)


def of_batch(ledger: Ledger, batch: str) -> list[int]:
    """Return the rows of the requests that are kept of a batch."""
    return ledger.looking(lambda base: statements.requests_of(base, batch))


def kept(ledger: Ledger, order: str) -> Kept | None:
    """Return what is kept of the request of an order; None where nothing is."""
    found = ledger.looking(lambda base: statements.kept(base, order))
    return None if found is None else Kept(*found[:-1], paused=bool(found[-1]))


def settings(ledger: Ledger, batch: str) -> str | None:
    """Return the settings of a batch, in JSON; None where there is no such batch."""
    return ledger.looking(lambda base: statements.settings(base, batch))


def open_batches(ledger: Ledger, place: str) -> dict[str, str]:
    """Return the batches of a place that have something left to do, with their settings, the oldest first."""
    states = tuple(state for state in STATES if state not in ENDED)
    return dict(ledger.looking(lambda base: statements.batches_with(base, states, place)))


def doubtful_batches(ledger: Ledger, place: str, window: float) -> dict[str, str]:
    """Return the batches of a place with orders whose runs are searched for, with their settings.

    An order is searched for until `window` seconds after it was sent, and as long as others of its batch are made.
    """
    found = ledger.looking(lambda base: statements.doubtful(base, place, base.today() - window))
    going = open_batches(ledger, place) if found else {}
    return {batch: settings for batch, settings, young in found if young or batch in going}


def pause(ledger: Ledger, batch: str, *, paused: bool) -> bool:
    """Pause a batch on all machines, or let it go on; return False where there is no such batch."""
    if not ledger.within(lambda base, _: statements.pause(base, batch, paused=paused)):
        return False
    hints.renew(ledger, batch)
    return True


def is_paused(ledger: Ledger, batch: str) -> bool:
    """Return whether a batch is paused."""
    return ledger.looking(lambda base: statements.is_paused(base, batch))
