"""The file in which processes say which places they hold of the limits on requests, and who waits."""

from __future__ import annotations

import heapq
import math
import os
import struct
import time
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from .database import BusyError, DamagedError, Database, Design
from .limits import MARGIN
from .process import boot, boot_seconds, owner

if TYPE_CHECKING:
    import sqlite3

    from .shared_limits import Share

SOON = 0.01
"""Seconds until the answer of somebody of this process who is asking for places."""
GRACE = 1.0
"""Seconds by which somebody who waits may come back late, and keep its ticket."""
PATIENCE = 10.0
"""Seconds for which the file may be in use before the process keeps the limits by itself."""

_DESIGN = Design(
    called="file of shared limits",
    way_out="limits are kept within this process",
    application=0x6E766C6D,
    version=100,
    tables={
        "shares": {
            "id": "text primary key",
            "limited": "text not null",
            "owner": "text not null",
            "boot": "text not null",
            "places": "blob not null",
            "ticket": "integer",
            "wants": "integer",
            "back_by": "real",
            "seen": "real not null",
        },
        "closings": {
            "limited": "text primary key",
            "boot": "text not null",
            "until": "real not null",
            "seen": "real not null",
        },
    },
    indexes=("shares_by_limit on shares (limited)",),
    synchronous="off",
    busy=0.2,
    make_folder=True,
)


class Grant(NamedTuple):
    """What the file says to a share."""

    places: int
    usable: float = 0.0
    """Until when they may be used."""
    closed: float = 0.0
    """Until when nobody may call."""
    ask_at: float = 0.0
    """When to ask again."""
    free_at: float = 0.0
    """When a place is expected."""


class Ticket(NamedTuple):
    """The place of a process in the line of those who wait, and for how many calls it has it."""

    number: int
    wants: int


class Keeper:
    """The file, and what its processes say in it of one limit or another."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Name the file; it is made when it is needed."""
        self.path = Path(path)
        self._database = Database(path, _DESIGN)
        self._tidied = False
        self._busy_since: float | None = None
        self.renew()

    def renew(self) -> None:
        """Be free in a forked child, whoever asked in its parent."""
        self._lock = Lock()

    def ask(self, share: Share) -> None:
        """Write what a share holds, and grant it what it waits for and is free.

        Raises `ConfigurationError` where the file cannot be used; while another process uses it, nothing is granted.
        """
        with self._lock:
            try:
                grant = self._asked(share)
            except DamagedError:
                # The power was cut while it was written, which nothing waits for: what it held is over by now.
                with suppress(OSError):
                    self.path.replace(self.path.with_name(f"{self.path.name}.damaged"))
                grant = self._asked(share)
            except BusyError:
                now = time.monotonic()
                self._busy_since = now if self._busy_since is None else self._busy_since
                if now - self._busy_since > PATIENCE:
                    raise
                later = boot_seconds() + 5 * SOON
                grant = Grant(0, ask_at=later, free_at=later)
            else:
                self._busy_since = None
            # Only what is in the file for certain is used; nobody else of this process has written since.
            share.take(grant)

    def _asked(self, share: Share) -> Grant:
        with self._database.writing() as base:
            if not self._tidied:
                yesterday = (time.time() - 86400,)
                base.execute("delete from shares where seen < ?", yesterday)
                base.execute("delete from closings where seen < ?", yesterday)
            grant = self._granted(base, share, boot_seconds())
        self._tidied = True
        return grant

    def _granted(self, base: sqlite3.Connection, share: Share, now: float) -> Grant:
        others, tickets, mine = self._others(base, share, now)
        closed = self._closing(base, share, now)
        own, waiting = share.told(now)
        # A ticket is for those who waited when it was drawn, a window full of them at most.
        last = max(tickets, default=Ticket(0, 0)).number + 1
        ticket = Ticket(mine.number, min(mine.wants, waiting)) if mine else Ticket(last, min(waiting, share.places))
        ahead = sum(other.wants for other in tickets if other < ticket)
        free = share.places - len(others) - len(own) - ahead
        granted = 0
        if waiting and free > 0 and closed <= now:
            alone = ticket.number >= last
            granted = min(free, max(waiting, share.block) if alone else ticket.wants)
        usable = now + share.keep
        own += [share.counted(usable)] * granted
        still = waiting - granted
        ticket = ticket._replace(wants=ticket.wants - granted)
        if ticket.wants <= 0:
            ticket = Ticket(max(last, ticket.number + 1), min(still, share.places))
        ahead = sum(other.wants for other in tickets if other < ticket)
        free_at = max(_freed(share, [*others, *own], share.places - len(others) - len(own) - ahead, now), closed)
        pause = min(max(free_at - now, SOON), share.often)
        base.execute(
            "insert or replace into shares (id, limited, owner, boot, places, ticket, wants, back_by, seen) "
            "values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (f"{share.limited} {owner()}", share.limited, owner(), boot(), _packed(own),
             ticket.number if still > 0 else None, ticket.wants, now + pause + GRACE, time.time()),
        )  # fmt: skip
        return Grant(granted, usable, closed, now + pause if still > 0 else 0.0, free_at)

    def _others(
        self, base: sqlite3.Connection, share: Share, now: float
    ) -> tuple[list[float], list[Ticket], Ticket | None]:
        """Return until when others hold places, the tickets of those who wait, and this process's own."""
        held: list[float] = []
        tickets: list[Ticket] = []
        mine: Ticket | None = None
        rows = base.execute(
            "select id, owner, boot, places, ticket, wants, back_by from shares where limited = ?", (share.limited,)
        ).fetchall()
        for key, named, booted, places, number, wants, back_by in rows:
            ticket = Ticket(number, wants) if isinstance(number, int) and isinstance(wants, int) else None
            if named == owner():
                mine = ticket
                continue
            times = _unpacked(places)
            if booted != boot():
                # Its clock is not ours: each place counts as one that was left just now.
                times = [now + share.seconds + MARGIN] * len(times)
                change = (boot(), _packed(times), key)
                base.execute("update shares set boot = ?, places = ?, ticket = null where id = ?", change)
                ticket = None
            times = [until for until in times if until > now]
            if ticket is not None and isinstance(back_by, float) and back_by > now:
                tickets.append(ticket)
            elif not times:
                base.execute("delete from shares where id = ?", (key,))
            held += times
        return held, tickets, mine

    def _closing(self, base: sqlite3.Connection, share: Share, now: float) -> float:
        """Return until when a 429 keeps everybody from calling, and write the one that this process has seen."""
        row = base.execute("select boot, until from closings where limited = ?", (share.limited,)).fetchone()
        until = 0.0 if row is None else row[1] if row[0] == boot() else now + share.seconds
        if share.closed > max(until, now) or (row is not None and row[0] != boot()):
            until = max(until, share.closed)
            base.execute(
                "insert or replace into closings values (?, ?, ?, ?)", (share.limited, boot(), until, time.time())
            )
        return until


def _freed(share: Share, held: list[float], free: int, now: float) -> float:
    """Return when a place will be there for a share that lacks `-free` and one more."""
    if free > 0:
        return now
    return heapq.nsmallest(1 - free, held)[-1] if len(held) > -free else now + share.seconds


def _packed(times: list[float]) -> bytes:
    return struct.pack(f"<{len(times)}d", *times)


def _unpacked(data: object) -> list[float]:
    if not isinstance(data, bytes) or len(data) % 8:
        return []
    return [until for until in struct.unpack(f"<{len(data) // 8}d", data) if math.isfinite(until)]
