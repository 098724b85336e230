"""Shares of the limits on requests: what this process holds of each, and the file of all processes."""

from __future__ import annotations

import heapq
import itertools
import math
import os
import struct
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from ..system.database import BusyError, DamagedError, Database, Design
from ..system.process import boot, boot_seconds, owner
from .in_process import MARGIN, Turn

if TYPE_CHECKING:
    import sqlite3

    from ...service import RateLimit

SOON = 0.01
"""Seconds until the answer of somebody of this process who is asking for places."""
QUICK = 5.0
"""Places a second from which on they are granted in blocks."""
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


class Share:
    """What this process has of one limit, and who of it waits; all in memory."""

    def __init__(self, keeper: Keeper, limited: str, limit: RateLimit) -> None:
        """Name the limit as all processes do."""
        self.keeper = keeper
        self.limited = limited
        self.places, self.seconds = limit.requests, float(limit.seconds)
        self.keep = min(2.0, self.seconds / 5)
        """Seconds for which a place that was granted may be used."""
        self.often = min(2.0, max(0.05, self.seconds / 20))
        """Seconds between two looks at the file, at most, while somebody waits."""
        quick = self.places / self.seconds >= QUICK
        self.block = math.ceil(self.places * self.keep / self.seconds) if quick else 1
        self.renew()

    def renew(self) -> None:
        """Have nothing: a forked child holds none of the places of its parent."""
        self._lock = Lock()
        self._line: dict[Turn, int] = {}
        self._numbers = itertools.count()
        self._granted: deque[float] = deque()
        """Until when each place may be used."""
        self._taken: dict[Turn, float] = {}
        """A call that has a place and has not left → until when it may."""
        self._out: dict[Turn, float] = {}
        """A call on its way → when it left."""
        self._left: deque[float] = deque()
        """Until when each answered call still counts."""
        self._asker: Turn | None = None
        self._ask_at = self._free_at = 0.0
        self._closed = 0.0
        self.untold = False
        """True: other processes wait longer than they need to, until they are told what happened here."""

    def wait(self, turn: Turn, now: float) -> float | None:
        """Return 0 when a turn has a place now, else the seconds after which to ask again; None: `ask` first."""
        with self._lock:
            if self._taken.get(turn, 0.0) > now:
                return 0.0
            number = self._joined(turn)
            while self._granted and self._granted[0] <= now:
                self._granted.popleft()
            if self._closed <= now and turn in itertools.islice(self._line, len(self._granted)):
                del self._line[turn]
                self._taken[turn] = self._granted.popleft()
                return 0.0
            ahead = number - self._line[next(iter(self._line))]
            # No more than all places come free in a window, so those further back need not ask before.
            later = ahead // self.places * self.seconds
            if self._asker not in (None, turn):
                return max(SOON, later)
            if now < self._ask_at or later > 0:
                return max(SOON, self._ask_at - now, later)
            self._asker = turn
            return None

    def _joined(self, turn: Turn) -> int:
        """Return the number of a turn in the line: at its end, or at its front where it had a place in vain."""
        if turn not in self._line:
            if self._taken.pop(turn, None) is None:
                self._line[turn] = next(self._numbers)
            else:
                first = next(iter(self._line.values()), next(self._numbers))
                self._line = {turn: first - 1, **self._line}
        return self._line[turn]

    def ask(self, turn: Turn) -> None:
        """Ask the file for what is waited for; this may wait for a disk."""
        try:
            self.keeper.ask(self)
        finally:
            with self._lock:
                if self._asker is turn:
                    self._asker = None

    def told(self, now: float) -> tuple[list[float], int]:
        """Return until when this process holds places, and how many calls wait for one."""
        with self._lock:
            self.untold = False
            self._left = deque(until for until in self._left if until > now)
            held = [self.counted(usable) for usable in (*self._granted, *self._taken.values()) if usable > now]
            held += [until for went in self._out.values() if (until := self.counted(went)) > now]
            return [*held, *self._left], max(0, len(self._line) - sum(usable > now for usable in self._granted))

    def counted(self, leaves: float) -> float:
        """Return until when a call counts at most that leaves by then, and whose answer nobody has seen."""
        # One that has been on its way for a window has arrived long since, though its answer may take minutes.
        return leaves + 2 * self.seconds + MARGIN

    @property
    def closed(self) -> float:
        """Until when nobody may call, as far as this process knows."""
        return self._closed

    @property
    def free_at(self) -> float:
        """When the next place is expected."""
        return max(self._free_at, self._closed)

    def take(self, grant: Grant) -> None:
        """Take what was granted."""
        with self._lock:
            self._granted.extend([grant.usable] * grant.places)
            self._closed = max(self._closed, grant.closed)
            self._ask_at, self._free_at = grant.ask_at, grant.free_at

    def go(self, turn: Turn, now: float) -> None:
        """Let a call leave in its place."""
        with self._lock:
            self._taken.pop(turn, None)
            self._out[turn] = now

    def leave(self, turn: Turn, now: float) -> None:
        """Take note that a call is over; one that has made none gives its place back."""
        with self._lock:
            self._line.pop(turn, None)
            if self._asker is turn:
                self._asker = None
            unused = self._taken.pop(turn, None)
            if unused is not None:
                self._granted.append(unused)
            went = self._out.pop(turn, None)
            if went is not None:
                self._left.append(min(now, went + self.seconds) + self.seconds + MARGIN)
                # Those of a block are told of with the next one.
                self.untold = self.untold or self.block == 1

    def close(self, seconds: float | None, now: float) -> None:
        """Let nobody call for so many seconds, or a window: the service has said that it was too much."""
        with self._lock:
            self._closed = max(self._closed, now + (self.seconds if seconds is None else seconds))
            self.untold = True


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
