"""What a batch asks of the ledger: to claim one order, to look after those that run, to buy one again.

Each is one transaction: of several processes that ask at once, one gets it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from ..ledger import spending, transitions
from ..ledger.rows import COLUMNS, Order, Reader, column_list, new_id, values
from ..ledger.spending import Cap
from ..system.process import boot, boot_seconds, owner

if TYPE_CHECKING:
    from ..ledger.ledger import Ledger
    from ..outcomes import State

LEASE = 120.0
"""Seconds for which a job is left to the process that looks after it, unless that ends, or says so again."""


class NotLeft(Exception):
    """A budget does not hold an order."""


def claim(ledger: Ledger, order: Order, budget: Decimal | None) -> Order | None:
    """Claim an order that waits, with what is reserved for it; None where it does not wait, or another one has it.

    Raises `NotLeft` where that is more than the budget has left, whatever other processes have claimed of it.
    """

    def work(base: sqlite3.Connection, read: Reader) -> Order | None:
        found = transitions.find(base, read, order.id)
        if found is None or found.state not in ("waiting", "claimed"):
            return None
        if found.owner != owner() and transitions.held(found):
            return None
        if budget is not None:
            _check(base, read, order, budget)
        transitions.hold(base, order.id, "claimed")
        known = {name: getattr(order, name) for name in ("reserved", "currency", "budget", "model")}
        transitions.change(base, order.id, known)
        return transitions.find(base, read, order.id)

    return ledger.within(work)


def _check(base: sqlite3.Connection, read: Reader, order: Order, budget: Decimal) -> None:
    if order.reserved is None:
        raise NotLeft  # nobody knows what it costs
    rows = base.execute(
        f"select {column_list(COLUMNS)} from orders where budget = ? and state = 'claimed' and id != ?",  # noqa: S608
        (order.budget, order.id),
    )
    claimed = [one.reserved or Decimal(0) for one in map(read.order, rows) if one is not None and transitions.held(one)]
    try:
        spending.check(base, read, order, (Cap(limit=budget - sum(claimed), budget=order.budget),))
    except spending.OverLimit as error:
        raise NotLeft from error


def look_after(ledger: Ledger, orders: Iterable[str]) -> frozenset[str]:
    """Let this process look after orders that have a run; return those that no other living process looks after."""

    def work(base: sqlite3.Connection, read: Reader) -> frozenset[str]:
        taken: set[str] = set()
        for order_id in orders:
            found = transitions.find(base, read, order_id)
            if found is None or found.run_id is None or (found.owner != owner() and transitions.held(found)):
                continue
            transitions.change(
                base, order_id, {"owner": owner(), "boot": boot(), "post_before": boot_seconds() + LEASE}
            )
            taken.add(order_id)
        return frozenset(taken)

    return ledger.within(work)


def release(ledger: Ledger, orders: Iterable[str]) -> None:
    """Let others look after orders that this process has looked after."""

    def work(base: sqlite3.Connection, read: Reader) -> None:
        for order_id in orders:
            found = transitions.find(base, read, order_id)
            if found is not None and found.owner == owner():
                transitions.change(base, order_id, {"owner": None, "boot": None, "post_before": None})

    ledger.within(work)


def wait_again(ledger: Ledger, order: Order) -> None:
    """Let an order wait to be bought once more, as it never led to a film; what it was is kept as one by itself.

    Its run, its cost, and of one whose outcome is not known what finds its run: none of that is lost.
    """
    states: tuple[State, ...] = ("failed", "given_back", "refused", "unknown")

    def work(base: sqlite3.Connection, read: Reader) -> None:
        found = transitions.find(base, read, order.id)
        if found is None or found.state not in states or found.state != order.state:
            return  # another process was quicker, or its run was found
        if found.run_id is not None or found.state == "unknown":
            kept = replace(found, id=new_id(), batch=None, ordinal=0, owner=None, boot=None, post_before=None)
            transitions.insert(base, [values(kept)])
        gone = ("run_id", "cost", "currency", "reserved", "film", "reason", "sent_at", "owner", "boot", "post_before")
        transitions.change(base, order.id, {**dict.fromkeys(gone), "state": "waiting", "uuid": ""})

    ledger.within(work)
