"""State transitions of orders: which process may claim and post an order, and which reports about it count.

A report is a state and facts that a process learned about an order. Reports come late and from several processes: a
state that cannot follow the current state (`next` in `outcomes.json`) is weaker and changes nothing. All functions
must run inside a write transaction.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from ..outcomes import OPEN, State, table
from ..system.process import boot, boot_seconds, is_running, owner
from ..system.stores import Base
from . import statements
from .rows import Order, Reader, new_id, stored, values

POST_WITHIN = 10.0
"""Seconds after its claim within which a request must begin to leave, by a clock that also runs during sleep."""
HELD_BACK = 120.0
"""Seconds for which an order that waits for a retry stays reserved for its process."""
UNDER_WAY = 900.0
"""Seconds after which a process is assumed not to wait for the answer to a submission any more."""

POSTER_ONLY: tuple[State, ...] = ("waiting", "unknown", "refused")
"""States that only the posting process can report; a run may be reported by any process."""

_log = logging.getLogger(__name__)


@cache
def after(state: State) -> tuple[State, ...]:
    """Return the states that may follow a state."""
    return tuple(table()["states"][state]["next"])


def find(base: Base, read: Reader, order_id: str) -> Order | None:
    """Return an order; None where there is none or its row cannot be read."""
    row = statements.row(base, order_id)
    return None if row is None else read.order(row)


def insert(base: Base, orders: Iterable[Order], *, unless_there: bool = False) -> int:
    """Add orders, and return how many are new."""
    return statements.insert(base, (values(base, order) for order in orders), unless_there=unless_there)


def change(base: Base, order_id: str, facts: Mapping[str, Any]) -> None:
    """Change columns of an order."""
    statements.update(base, order_id, stored(base, {"changed": base.today(), **facts}))


def held(order: Order, longer: float = 0.0) -> bool:
    """Return whether a living process holds an order, until `longer` seconds after the end of its claim."""
    return (
        order.owner is not None
        and order.post_before is not None
        and order.boot == boot()
        and boot_seconds() <= order.post_before + longer
        and (_is_elsewhere(order.owner) or is_running(order.owner))
    )


def _is_elsewhere(named: str) -> bool:
    """Return whether a process is of another machine: whether it still runs cannot be found out here."""
    return named.partition(":")[0] != boot()


def under_way(order: Order) -> bool:
    """Return whether any living process is posting an order or waits for its answer."""
    return order.state == "posted" and held(order, UNDER_WAY)


def is_free(order: Order) -> bool:
    """Return whether this process may have an order: no other living process holds it."""
    return order.owner == owner() or not held(order)


def hold(base: Base, order_id: str, state: State) -> None:
    """Claim an order for this process, which must send its first byte within `POST_WITHIN`."""
    known = {"state": state, "changed": base.today(), **claim_for(POST_WITHIN)}
    statements.update(base, order_id, stored(base, known), claimed=True)


def claim_for(seconds: float) -> dict[str, Any]:
    """Return the columns `owner`, `boot` and `post_before`, in that order, of a claim of this process."""
    return {"owner": owner(), "boot": boot(), "post_before": boot_seconds() + seconds}


def may_post(found: Order, given: Order) -> bool:
    """Return whether this process may post an order; `given` is the order as the process saw it earlier."""
    if found.state == "claimed":
        # A thread whose claim has ended must not post what another thread has claimed since.
        return found.owner == owner() and found.attempt == given.attempt
    return found.state in ("waiting", "unknown") and is_free(found)


def report(base: Base, read: Reader, order_id: str, state: State, facts: Mapping[str, Any]) -> bool:
    """Apply a report about an order; return whether its state is the reported state now."""
    order, run_id = find(base, read, order_id), facts.get("run_id")
    if order is None:
        if run_id is not None:  # the state is of a newer version: the run must not be lost
            statements.keep_run(base, order_id, run_id)
        return False
    if run_id is not None and order.run_id not in (None, run_id):
        _second_run(base, read, order, state, facts)
        return False
    if not _counts(order, state):
        if order.run_id is not None:
            missing = {name: value for name, value in facts.items() if name != "reason" and not getattr(order, name)}
            change(base, order_id, missing)
        return order.state == state
    known: dict[str, Any] = {"state": state, **facts}
    if state == "waiting":
        known |= claim_for(HELD_BACK)
    elif state != "unknown":  # an unknown order stays claimed, so that no other process posts it meanwhile
        known |= {"owner": None, "boot": None, "post_before": None}
    change(base, order_id, known)
    return True


def cancel(base: Base, read: Reader, order_id: str) -> bool:
    """Close an order of which nothing has left; return False where it is another's, or something may have left."""
    order = find(base, read, order_id)
    if order is None or order.state not in ("waiting", "claimed") or not is_free(order):
        return False
    return report(base, read, order_id, "refused", {"reason": "cancelled before it was sent"})


def repeat_on_doubt(base: Base, read: Reader, order_id: str) -> bool:
    """Let an order be sent again whose outcome is not known: the first may be charged too.

    It is sent by whoever next works on its batch, searches for its run once more after the settle window, and finds
    none. Returns False where that is no such order: it is of no batch, under way, or its outcome is known.
    """
    order = find(base, read, order_id)
    if order is None or order.batch is None or order.state not in OPEN or under_way(order):
        return False
    change(base, order_id, {"repeat": True})
    return True


def _counts(order: Order, state: State) -> bool:
    if state in POSTER_ONLY and order.owner not in (None, owner()):
        return state in after(order.state) and not held(order, UNDER_WAY if order.state == "posted" else 0.0)
    return state == order.state or state in after(order.state)


def _second_run(base: Base, read: Reader, order: Order, state: State, facts: Mapping[str, Any]) -> None:
    """Keep a second run of an order: something on the way sent it twice, or its search was given up too early."""
    run_id = facts["run_id"]
    other = statements.with_run(base, run_id, order.place)
    if other is not None:
        report(base, read, other, state, facts)
        return
    _log.warning("order %s has run %s already, and now also run %s; both are kept", order.id, order.run_id, run_id)
    known: dict[str, Any] = {"cost": None, "film": None, **facts, "reason": f"a second run of order {order.id}"}
    state = state if table()["states"][state].get("held") or state not in POSTER_ONLY else "running"
    new = replace(
        order, id=new_id(), batch=None, ordinal=0, state=state, changed=0.0, owner=None, boot=None, post_before=None,
        reserved=None, **known,
    )  # fmt: skip
    insert(base, [new])
