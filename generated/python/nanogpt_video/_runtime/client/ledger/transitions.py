"""How orders go from state to state: who may claim and post one, and which word about one counts.

A word is what somebody learned of an order. Words come late and from several processes: one that cannot follow the
state of the order (`next` of `outcomes.json`) is weaker than what is known, and changes nothing. Everything here runs
in a transaction that nobody else can write in.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from functools import cache
from typing import Any

from ..outcomes import STATES, State, table
from ..system.process import boot, boot_seconds, owner, runs
from .rows import COLUMNS, Order, Reader, new_id, selected, storable, values

POST_WITHIN = 10.0
"""Seconds after its claim within which a request must have begun to leave, by the clock that runs while asleep."""
HELD_BACK = 120.0
"""Seconds for which an order that waits to be sent again is left to the process that will."""
UNDER_WAY = 900.0
"""Seconds after which no process is believed to wait for the answer to a submission still."""

OF_THE_POSTER: tuple[State, ...] = ("waiting", "unknown", "refused")
"""Words that only the process which posts an order can know; a run that it has, anybody may have seen."""

_log = logging.getLogger(__name__)
_SELECT = f"select {selected(COLUMNS)} from orders"  # noqa: S608


@cache
def after(state: State) -> tuple[State, ...]:
    """Return the states that may follow one."""
    return tuple(table()["states"][state]["next"])


RENEWABLE: tuple[State, ...] = tuple(
    state for state in STATES if "waiting" in after(state) and state not in ("claimed", "posted")
)
"""States in which an order has ended and can be made once more."""


def one(base: sqlite3.Connection, read: Reader, order_id: str) -> Order | None:
    """Return an order; None where there is none, or its row is odd."""
    row = base.execute(f"{_SELECT} where id = ?", (order_id,)).fetchone()
    return None if row is None else read.order(row)


def exists(base: sqlite3.Connection, order_id: str) -> bool:
    """Tell whether there is a row of this id, odd or not."""
    return base.execute("select 1 from orders where id = ?", (order_id,)).fetchone() is not None


def insert(base: sqlite3.Connection, orders: Iterable[tuple[Any, ...]], how: str = "") -> int:
    """Add rows, and return how many are new."""
    before = base.total_changes
    base.executemany(
        f"insert {how} into orders ({', '.join(COLUMNS)}) values ({', '.join('?' * len(COLUMNS))})",  # noqa: S608
        orders,
    )
    return base.total_changes - before


def change(base: sqlite3.Connection, order_id: str, facts: Mapping[str, Any]) -> None:
    """Change columns of an order."""
    known = {"changed": time.time(), **facts}
    base.execute(
        f"update orders set {', '.join(f'{name} = ?' for name in known)} where id = ?",  # noqa: S608
        (*(storable(name, value) for name, value in known.items()), order_id),
    )


def held(order: Order, longer: float = 0.0) -> bool:
    """Tell whether a process still has an order in hand, until `longer` seconds after it must have left."""
    return (
        order.owner is not None
        and order.post_before is not None
        and order.boot == boot()
        and boot_seconds() <= order.post_before + longer
        and runs(order.owner)
    )


def under_way(order: Order) -> bool:
    """Tell whether a process, this one included, is posting an order, or waits for the answer."""
    return order.state == "posted" and held(order, UNDER_WAY)


def hold(base: sqlite3.Connection, order_id: str, state: State) -> None:
    """Claim an order for this process, which must let its first byte leave within `POST_WITHIN`."""
    base.execute(
        "update orders set state = ?, changed = ?, owner = ?, boot = ?, post_before = ?, attempt = attempt + 1 "
        "where id = ?",
        (state, time.time(), owner(), boot(), boot_seconds() + POST_WITHIN, order_id),
    )


def in_hand(order: Order, state: State) -> Order:
    """Return an order as `hold` leaves it, for a row that is new."""
    return replace(
        order, state=state, owner=owner(), boot=boot(), post_before=boot_seconds() + POST_WITHIN,
        attempt=order.attempt + 1,
    )  # fmt: skip


def may_post(found: Order, given: Order) -> bool:
    """Tell whether this process may post an order as it stands, of which it was given a state of earlier."""
    mine = found.owner == owner()
    match found.state:
        case "waiting" | "unknown":
            return mine or not held(found)
        case "claimed":
            # A thread that slept over its claim must not post what another thread has claimed since.
            return mine and found.attempt == given.attempt
        case _:
            return False


def waiting(base: sqlite3.Connection, read: Reader, batch: str) -> Order | None:
    """Return the next order of a batch that nobody has in hand."""
    for condition in ("state = 'waiting' and owner is null", "state in ('waiting', 'claimed') and owner is not null"):
        with closing(base.execute(f"{_SELECT} where batch = ? and {condition} order by rowid", (batch,))) as rows:
            for order in map(read.order, rows):
                if order is not None and not held(order):
                    return order
    return None


def renew(base: sqlite3.Connection, batch: str, state: State) -> None:
    """Let the ended orders of a batch in a state wait again; the run and cost of one get a row of their own."""
    assert state in RENEWABLE, state
    kept = ", ".join({"id": "lower(hex(randomblob(16)))", "batch": "null"}.get(name, name) for name in COLUMNS)
    base.execute(
        f"insert into orders ({', '.join(COLUMNS)}) select {kept} from orders "  # noqa: S608
        "where batch = ? and state = ? and run_id is not null",
        (batch, state),
    )
    gone = ("run_id", "cost", "currency", "reserved", "film", "reason", "sent_at", "owner", "boot", "post_before")
    base.execute(
        f"update orders set state = 'waiting', changed = ?, {', '.join(f'{name} = null' for name in gone)}, "  # noqa: S608
        "uuid = case when fresh then '' else uuid end where batch = ? and state = ?",
        (time.time(), batch, state),
    )


def word(base: sqlite3.Connection, read: Reader, order_id: str, state: State, facts: Mapping[str, Any]) -> bool:
    """Take a word about an order, and return whether its state is what the word says."""
    order, run_id = one(base, read, order_id), facts.get("run_id")
    if order is None:
        if run_id is not None:  # a state that this version does not know: the run must not be lost
            base.execute("update orders set run_id = coalesce(run_id, ?) where id = ?", (run_id, order_id))
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
        known |= {"owner": owner(), "boot": boot(), "post_before": boot_seconds() + HELD_BACK}
    elif state != "unknown":  # until its time is over, nobody else may post an unknown one
        known |= {"owner": None, "boot": None, "post_before": None}
    change(base, order_id, known)
    return True


def _counts(order: Order, state: State) -> bool:
    if state in OF_THE_POSTER and order.owner not in (None, owner()):
        return state in after(order.state) and not held(order, UNDER_WAY if order.state == "posted" else 0.0)
    return state == order.state or state in after(order.state)


def _second_run(base: sqlite3.Connection, read: Reader, order: Order, state: State, facts: Mapping[str, Any]) -> None:
    """Keep a second run of an order: somebody on the way has sent it twice, or it was given up too early."""
    run_id = facts["run_id"]
    other = base.execute(
        "select id from orders where run_id = ? and place in (?, '')", (run_id, order.place)
    ).fetchone()
    if other is not None:
        word(base, read, other[0], state, facts)
        return
    _log.warning("order %s has run %s already, and now also run %s; both are kept", order.id, order.run_id, run_id)
    known: dict[str, Any] = {"cost": None, "film": None, **facts, "reason": f"a second run of order {order.id}"}
    state = state if table()["states"][state].get("held") or state not in OF_THE_POSTER else "running"
    new = replace(
        order, id=new_id(), batch=None, ordinal=0, state=state, changed=0.0, owner=None, boot=None, post_before=None,
        reserved=None, **known,
    )  # fmt: skip
    insert(base, [values(new)])
