"""Hints: jobs of the queue, each with the id of an order that may be bought. What is true of an order, its row says.

A hint may be lost, late, or there twice: an order is bought once all the same. What waits and has no hint gets one, by
the process that has that duty.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, cast

from ..system import job_queue
from ..system.process import owner
from ..system.stores import Base
from .ledger import Ledger

MOST = 2000
"""Hints that are given in one transaction."""
DUTY = 15.0
"""Seconds for which a process has a duty, unless it renews it."""


def queue(place: str) -> str:
    """Return the name of the queue of a place; a channel for notifications can have no longer name."""
    return f"orders {hashlib.sha256(place.encode()).hexdigest()[:16]}"


def prepare(ledger: Ledger) -> None:
    """Make the tables of the queue, or change them to what the installed version needs."""
    while ledger.within(lambda base, _: job_queue.advance(cast("Any", base))):
        pass


def give(base: Base, place: str, orders: Sequence[str]) -> None:
    """Give hints of those of some orders that wait and have none."""
    job = "row(?, ?, priority, null, null, jsonb_build_object('order', id), null)::procrastinate_job_to_defer_v1"
    some = _waiting("rowid, id, priority", "id = any(?)")
    asked = f"select procrastinate_defer_jobs_v1(array_agg({job} order by rowid)) from ({some}) as waiting"  # noqa: S608
    base.execute(asked, (queue(place), job_queue.TASK, [*orders], place, base.today()))


def give_all(ledger: Ledger, place: str) -> None:
    """Give hints of the orders of a place that wait and have none, in batches that are not paused."""
    _give_those(ledger, place, "?::text is null", None)


def renew(ledger: Ledger, batch: str) -> None:
    """Give the hints of a batch anew: it was paused or goes on, or its priority or what it may cost has changed."""
    prepare(ledger)
    place = ledger.within(lambda base, _: drop(base, batch))
    _give_those(ledger, place, "batch = ?", batch)


def _give_those(ledger: Ledger, place: str, which: str, value: str | None) -> None:
    asked = f"{_waiting('id', which)} order by rowid"
    # All are looked at, which may take a second: meanwhile nobody is kept from writing.
    found = ledger.looking(lambda base: base.execute(asked, (value, place, base.today())).fetchall())
    for begin in range(0, len(found), MOST):
        orders = [order for (order,) in found[begin : begin + MOST]]
        ledger.within(lambda base, _, orders=orders: give(base, place, orders))


def _waiting(columns: str, which: str) -> str:
    """Return the question for orders that wait without a hint: the value of `which`, the place, and the time."""
    return (
        f"select {columns} from orders where {which} and state in ('waiting', 'claimed') and place in (?, '') "  # noqa: S608
        "and (owner is null or post_before is null or post_before <= ?) "
        "and exists (select 1 from requests where requests.id = orders.id) "
        "and exists (select 1 from batches where batches.id = orders.batch and paused = 0) "
        "and not exists (select 1 from procrastinate_jobs where args ->> 'order' = orders.id)"
    )


def drop(base: Base, batch: str) -> str:
    """Delete the hints of a batch that no worker has in hand; return its place."""
    of = "select id from orders where batch = ?"
    base.execute(f"delete from procrastinate_jobs where status = 'todo' and args ->> 'order' in ({of})", (batch,))  # noqa: S608
    return base.execute("select place from batches where id = ?", (batch,)).fetchone()[0]


def tidy(ledger: Ledger, batch: str) -> None:
    """Delete the hints of a batch whose orders do not wait any more."""
    of = "select id from orders where batch = ? and state not in ('waiting', 'claimed')"
    asked = f"delete from procrastinate_jobs where status = 'todo' and args ->> 'order' in ({of})"  # noqa: S608
    ledger.within(lambda base, _: base.execute(asked, (batch,)))


def later(ledger: Ledger, place: str, order: str, seconds: float) -> None:
    """Give a hint of an order that is for some worker after some seconds."""
    job = (
        "row(?, ?, priority, null, null, jsonb_build_object('order', id), "
        "clock_timestamp() + make_interval(secs => ?))::procrastinate_job_to_defer_v1"
    )
    asked = f"select procrastinate_defer_jobs_v1(array[{job}]) from orders where id = ?"  # noqa: S608
    ledger.within(lambda base, _: base.execute(asked, (queue(place), job_queue.TASK, seconds, order)))


def hasten(ledger: Ledger, place: str) -> None:
    """Let all hints be for some worker now: one that begins may be able to do what others could not."""
    asked = "update procrastinate_jobs set scheduled_at = null where queue_name = ? and status = 'todo'"
    ledger.within(lambda base, _: base.execute(asked, (queue(place),)))


def is_more(ledger: Ledger, place: str, without: Sequence[str]) -> bool:
    """Return whether orders of batches are being made, or can be bought now, besides some."""
    asked = (
        "select 1 from orders join batches on batches.id = orders.batch where orders.place in (?, '') "
        "and not orders.id = any(?) and (state in ('posted', 'running', 'done') or state = 'unknown' and repeat = 1 "
        "or state in ('waiting', 'claimed') "
        "and paused = 0 and exists (select 1 from requests where requests.id = orders.id) and not exists (select 1 "
        "from procrastinate_jobs where args ->> 'order' = orders.id and scheduled_at > clock_timestamp())) limit 1"
    )
    return ledger.looking(lambda base: base.execute(asked, (place, [*without])).fetchone()) is not None


def has_duty(ledger: Ledger, name: str) -> bool:
    """Return whether this process has a duty of which one process at a time takes care, by the clock of the database.

    It takes a duty that nobody has, or whose holder has not renewed it, and renews its own.
    """

    def seen(base: Base) -> tuple[bool, bool]:
        row = base.execute("select owner, until from duties where name = ?", (name,)).fetchone()
        holder, until = row or ("", 0.0)
        left = until - base.today()
        return holder == owner() and left > 0, left < (DUTY / 2 if holder == owner() else 0.0)

    def taken(base: Base) -> bool:
        asked = (
            "insert into duties (name, owner, until) values (?, ?, ?) on conflict (name) do update "
            "set owner = excluded.owner, until = excluded.until where duties.owner = excluded.owner or duties.until < ?"
        )
        return base.execute(asked, (name, owner(), base.today() + DUTY, base.today())).rowcount > 0

    has, due = ledger.looking(seen)
    return ledger.within(lambda base, _: taken(base)) if due else has


def resign(ledger: Ledger, name: str) -> None:
    """Give up a duty, so that another process need not wait for its end."""
    ledger.within(lambda base, _: base.execute("delete from duties where name = ? and owner = ?", (name, owner())))
