"""Leases of orders: claim an order, look after running jobs, release them, and let an order wait again.

Each function is one transaction, so only one of several processes succeeds.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from ..ledger import spending, statements, transitions
from ..ledger.ledger import Ledger
from ..ledger.rows import Order, Reader, new_id
from ..ledger.spending import Cap
from ..outcomes import State
from ..system.process import boot, is_running, owner
from ..system.stores import Base

LEASE = 120.0
"""Seconds for which a job stays with the process that looks after it, unless that ends or renews the lease."""


AGAIN = "its request was sent once more, as its run was not found: both may be charged"
ENDED = "its process ended before the answer"
"""Why the outcome of an order is not known that was being posted."""


class OverBudget(Exception):
    """An order would exceed the budget of its batch."""

    def __init__(self, wanted: Decimal | None) -> None:
        """Keep what the order was to reserve; None where it cannot be bought of this budget whatever is left of it."""
        super().__init__(wanted)
        self.wanted = wanted


def claim(ledger: Ledger, order: Order, budget: Decimal | None) -> Order | None:
    """Claim a waiting order with its reservation; return None where it does not wait or another process has it.

    Raises `OverBudget` where less is left of the budget, counting what all processes have claimed.
    """

    def work(base: Base, read: Reader) -> Order | None:
        found = transitions.find(base, read, order.id)
        if found is None or found.state not in ("waiting", "claimed") or not transitions.is_free(found):
            return None
        if base.ahead is not None and statements.is_paused(base, found.batch or ""):
            return None
        if budget is not None:
            _check(base, read, order, budget)
        transitions.hold(base, order.id, "claimed")
        known = {name: getattr(order, name) for name in ("reserved", "currency", "budget", "model")}
        transitions.change(base, order.id, known)
        return transitions.find(base, read, order.id)

    return ledger.within(work)


def _check(base: Base, read: Reader, order: Order, budget: Decimal) -> None:
    if order.reserved is None:
        raise OverBudget(None)  # its price is not known
    cap = Cap(limit=budget - _claimed(base, read, order.budget, besides=order.id), budget=order.budget)
    try:
        spending.check(base, read, order, (cap,))
    except spending.OverLimit as error:
        raise OverBudget(None if error.other else order.reserved) from error


def _claimed(base: Base, read: Reader, budget: str | None, *, besides: str = "") -> Decimal:
    rows = map(read.order, statements.claimed(base, budget, besides=besides))
    return sum((row.reserved or Decimal(0) for row in rows if row is not None and transitions.held(row)), Decimal(0))


def left_of(ledger: Ledger, place: str, budget: str, limit: Decimal) -> Decimal:
    """Return what is left of the budget of a batch, counting what all processes have claimed."""

    def work(base: Base, read: Reader) -> Decimal:
        spent = spending.spent(base, read, place, Cap(limit=limit, budget=budget))
        return limit - _claimed(base, read, budget) - sum(spent.values(), Decimal(0))

    return ledger.within(work)


def look_after(ledger: Ledger, orders: Iterable[str], seen: Mapping[str, State] | None = None) -> frozenset[str]:
    """Look after orders that have a run; return those that no other living process looks after.

    An order that is `seen` in a state is left alone where it is in another one now: somebody has gone on with it.
    """

    def work(base: Base, read: Reader) -> frozenset[str]:
        taken: set[str] = set()
        for order_id in orders:
            found = transitions.find(base, read, order_id)
            if found is None or found.state != (seen or {}).get(order_id, found.state):
                continue
            if found.run_id is not None and transitions.is_free(found):
                transitions.change(base, order_id, transitions.claim_for(LEASE))
                taken.add(order_id)
        return frozenset(taken)

    return ledger.within(work)


def release(ledger: Ledger, orders: Iterable[str]) -> None:
    """Let other processes look after orders of this process."""

    def work(base: Base, read: Reader) -> None:
        for order_id in orders:
            found = transitions.find(base, read, order_id)
            if found is not None and found.owner == owner():
                transitions.change(base, order_id, {"owner": None, "boot": None, "post_before": None})

    ledger.within(work)


def waiting(ledger: Ledger, batch: str) -> Iterator[Order]:
    """Yield the orders of a batch that wait to be bought: by priority, then the oldest first."""
    states: tuple[State, ...] = ("waiting", "claimed")
    found = ledger.looking(lambda base: statements.priorities(base, states, batch))
    return itertools.chain.from_iterable(ledger.orders(*states, batch=batch, priority=each) for each in found)


def prioritise(ledger: Ledger, batch: str, priority: int) -> None:
    """Set the priority of the orders of a batch that wait to be bought."""
    ledger.within(lambda base, _: statements.prioritise(base, ("waiting", "claimed"), batch, priority))


def left(ledger: Ledger, place: str, without: Iterable[str], most: int) -> list[Order]:
    """Return orders of batches that have a run and that no process looks after, in a shared ledger."""
    ids = ledger.looking(lambda base: statements.left_jobs(base, place, [*without], most))
    return [order for order in map(ledger.get, ids) if order is not None]


def free_of_ended(ledger: Ledger) -> None:
    """Free the orders of processes of this machine that have ended; what they were posting is not known any more."""
    gone = [one for one in ledger.looking(statements.owners) if one.partition(":")[0] == boot() and not is_running(one)]

    def work(base: Base, read: Reader) -> None:
        for one in gone:
            for order_id, state in statements.owned(base, one):
                if state == "posted":
                    transitions.report(base, read, order_id, "unknown", {"reason": ENDED})
                transitions.change(base, order_id, {"owner": None, "boot": None, "post_before": None})

    if gone:
        ledger.within(work)


def wait_again(ledger: Ledger, order: Order) -> None:
    """Let an order without a file wait to be bought again.

    Its run, its cost, and the claim of an unknown outcome are kept in a row of their own.
    """
    states: tuple[State, ...] = ("failed", "given_back", "refused", "unknown")

    def work(base: Base, read: Reader) -> None:
        found = transitions.find(base, read, order.id)
        if found is None or found.state not in states or found.state != order.state:
            return  # another process has done so, or its run was found
        if found.run_id is not None or found.state == "unknown":
            reason = AGAIN if found.state == "unknown" else found.reason
            kept = replace(
                found, id=new_id(), batch=None, ordinal=0, owner=None, boot=None, post_before=None, repeat=False,
                reason=reason,
            )  # fmt: skip
            transitions.insert(base, [kept])
        gone = (
            "run_id", "cost", "currency", "reserved", "film", "reason", "sent_at", "owner", "boot", "post_before",
            "idempotency_key", "key_until", "sent",
        )  # fmt: skip
        transitions.change(base, order.id, {**dict.fromkeys(gone), "state": "waiting", "uuid": "", "repeat": False})

    ledger.within(work)
