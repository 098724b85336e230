"""Shares of limits on requests: the places of this process in each limit, and the file with those of all processes.

Times in memory are seconds since the boot of this machine. In a database that several machines share they are those of
its clock: `_Times` translates.
"""

from __future__ import annotations

import heapq
import itertools
import math
import struct
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from ...service import RateLimit
from ..system.addresses import Place, is_address
from ..system.database import BusyError, DamagedError, Design, LostError
from ..system.process import boot, boot_seconds, owner
from ..system.stores import Base, store
from .in_process import MARGIN, Turn

SOON = 0.01
"""Seconds to wait while another call of this process asks for places."""
QUICK = 5.0
"""Places per second from which on a limit is granted in blocks."""
GRACE = 1.0
"""Seconds by which a waiting process may ask late and still keep its ticket."""
AWAY = 0.5
"""Seconds between two questions to a database that cannot be reached."""
PATIENCE = 10.0
"""Seconds for which the file may be busy before the process keeps the limits by itself."""

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
    """The places that a share gets from the file."""

    places: int
    usable: float = 0.0
    """Until when they may be used."""
    closed: float = 0.0
    """Until when no process may call."""
    ask_at: float = 0.0
    """When to ask again."""
    free_at: float = 0.0
    """When a place is expected to be free."""


class Ticket(NamedTuple):
    """The number of a process in the line of waiting processes, and for how many calls it waits."""

    number: int
    wants: int


class _Times(NamedTuple):
    """How the times of a connection are counted."""

    clock: str
    """The boot that they are counted from, or that they are those of a shared database."""
    ahead: float
    """Seconds by which that clock is ahead of the time since the boot of this machine."""

    def written(self, times: list[float]) -> bytes:
        """Return times of this machine for the file."""
        return struct.pack(f"<{len(times)}d", *(until + self.ahead for until in times))

    def read(self, data: object) -> list[float]:
        """Return times of the file as those of this machine; none where they cannot be read."""
        if not isinstance(data, bytes) or len(data) % 8:
            return []
        found = struct.unpack(f"<{len(data) // 8}d", data)
        return [until - self.ahead for until in found if math.isfinite(until)]


def _times(base: Base) -> _Times:
    return _Times(boot(), 0.0) if base.ahead is None else _Times("shared", base.ahead)


class ShareFile:
    """The file, or the tables in PostgreSQL, with the shares of all processes in all limits."""

    def __init__(self, place: Place) -> None:
        """Take the path or the address; a file is made on first use."""
        self._path = None if is_address(place) else Path(place)
        # A lost database is not awaited: nothing is granted meanwhile.
        self._database = store(place, _DESIGN, patience=0.0)
        self._tidied = False
        self._busy_since: float | None = None
        self.reset()

    def reset(self) -> None:
        """Reset the lock in a forked child."""
        self._lock = Lock()

    def ask(self, share: Share) -> None:
        """Write what a share holds, and grant it the free places that it waits for.

        Raises `ConfigurationError` where the file cannot be used. While another process uses it, or a database cannot
        be reached that was there before, nothing is granted.
        """
        with self._lock:
            try:
                grant = self._ask(share)
            except DamagedError:
                # After a power cut, as its writes are not synchronised: what it held has ended by now.
                with suppress(OSError):
                    if self._path is not None:
                        self._path.replace(self._path.with_name(f"{self._path.name}.damaged"))
                grant = self._ask(share)
            except BusyError as error:
                now = time.monotonic()
                self._busy_since = now if self._busy_since is None else self._busy_since
                # A limit of several machines cannot be kept by one.
                if not (self._path is None and self._tidied) and now - self._busy_since > PATIENCE:
                    raise
                later = boot_seconds() + (AWAY if isinstance(error, LostError) else 5 * SOON)
                grant = Grant(0, ask_at=later, free_at=later)
            else:
                self._busy_since = None
            # Only committed grants are used; under the lock, no other thread of this process has written since.
            share.take(grant)

    def _ask(self, share: Share) -> Grant:
        with self._database.writing() as base:
            if not self._tidied:
                yesterday = (base.today() - 86400,)
                base.execute("delete from shares where seen < ?", yesterday)
                base.execute("delete from closings where seen < ?", yesterday)
            grant = self._grant(base, share, boot_seconds())
        self._tidied = True
        return grant

    def _grant(self, base: Base, share: Share, now: float) -> Grant:
        times = _times(base)
        others, tickets, mine = self._others(base, share, now)
        closed = self._closing(base, share, now)
        own, waiting = share.state(now)
        # A ticket counts the calls that waited when it was drawn, at most a whole window of them.
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
            _put("shares", "id", "limited", "owner", "boot", "places", "ticket", "wants", "back_by", "seen"),
            (f"{share.limited} {owner()}", share.limited, owner(), times.clock, times.written(own),
             ticket.number if still > 0 else None, ticket.wants, now + pause + GRACE + times.ahead, base.today()),
        )  # fmt: skip
        return Grant(granted, usable, closed, now + pause if still > 0 else 0.0, free_at)

    def _others(self, base: Base, share: Share, now: float) -> tuple[list[float], list[Ticket], Ticket | None]:
        """Return until when other processes hold places, their tickets, and the ticket of this process."""
        clock = _times(base)
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
            times = clock.read(places)
            if booted != clock.clock:
                # Of an earlier boot, with another clock: each place counts as one that was given back just now.
                times = [now + share.seconds + MARGIN] * len(times)
                change = (clock.clock, clock.written(times), key)
                base.execute("update shares set boot = ?, places = ?, ticket = null where id = ?", change)
                ticket = None
            times = [until for until in times if until > now]
            if ticket is not None and isinstance(back_by, float) and back_by - clock.ahead > now:
                tickets.append(ticket)
            elif not times:
                base.execute("delete from shares where id = ?", (key,))
            held += times
        return held, tickets, mine

    def _closing(self, base: Base, share: Share, now: float) -> float:
        """Return until when a 429 closes the limit, and write a 429 that this process has seen."""
        times = _times(base)
        row = base.execute("select boot, until from closings where limited = ?", (share.limited,)).fetchone()
        known = row is not None and row[0] == times.clock
        until = 0.0 if row is None else row[1] - times.ahead if known else now + share.seconds
        if share.closed > max(until, now) or (row is not None and not known):
            until = max(until, share.closed)
            base.execute(
                _put("closings", "limited", "boot", "until", "seen"),
                (share.limited, times.clock, until + times.ahead, base.today()),
            )
        return until


class Share:
    """The places of this process in one limit, and its calls that wait; in memory."""

    def __init__(self, file: ShareFile, limited: str, limit: RateLimit) -> None:
        """Take the file, and the name of the limit that all processes use."""
        self.file = file
        self.limited = limited
        self.places, self.seconds = limit.requests, float(limit.seconds)
        self.keep = min(2.0, self.seconds / 5)
        """Seconds for which a granted place may be used."""
        self.often = min(2.0, max(0.05, self.seconds / 20))
        """The most seconds between two reads of the file while a call waits."""
        quick = self.places / self.seconds >= QUICK
        self.block = math.ceil(self.places * self.keep / self.seconds) if quick else 1
        self.reset()

    def reset(self) -> None:
        """Hold nothing, as a forked child has none of the places of its parent."""
        self._lock = Lock()
        self._line: dict[Turn, int] = {}
        self._numbers = itertools.count()
        self._granted: deque[float] = deque()
        """Until when each granted place may be used."""
        self._taken: dict[Turn, float] = {}
        """A call with a place that has not left → until when it may leave."""
        self._out: dict[Turn, float] = {}
        """A call under way → when it left."""
        self._left: deque[float] = deque()
        """Until when each answered call still counts."""
        self._asker: Turn | None = None
        self._ask_at = self._free_at = 0.0
        self.closed = 0.0
        """Until when no process may call, as far as this process knows."""
        self.changed = False
        """Whether the file must be written, so that other processes do not wait longer than they need to."""

    def wait(self, turn: Turn, now: float) -> float | None:
        """Return 0 where a turn has a place now, else the seconds after which to call again; None: `ask` first."""
        with self._lock:
            if self._taken.get(turn, 0.0) > now:
                return 0.0
            number = self._joined(turn)
            while self._granted and self._granted[0] <= now:
                self._granted.popleft()
            if self.closed <= now and turn in itertools.islice(self._line, len(self._granted)):
                del self._line[turn]
                self._taken[turn] = self._granted.popleft()
                return 0.0
            ahead = number - self._line[next(iter(self._line))]
            # At most all places become free in a window, so calls further back need not ask before.
            later = ahead // self.places * self.seconds
            if self._asker not in (None, turn):
                return max(SOON, later)
            if now < self._ask_at or later > 0:
                return max(SOON, self._ask_at - now, later)
            self._asker = turn
            return None

    def _joined(self, turn: Turn) -> int:
        """Return the number of a turn in the line: at its end, or at its front where its place was not used in time."""
        if turn not in self._line:
            if self._taken.pop(turn, None) is None:
                self._line[turn] = next(self._numbers)
            else:
                first = next(iter(self._line.values()), next(self._numbers))
                self._line = {turn: first - 1, **self._line}
        return self._line[turn]

    def ask(self, turn: Turn) -> None:
        """Ask the file for places; this may wait for a disk."""
        try:
            self.file.ask(self)
        finally:
            with self._lock:
                if self._asker is turn:
                    self._asker = None

    def state(self, now: float) -> tuple[list[float], int]:
        """Return until when this process holds places, and how many of its calls wait."""
        with self._lock:
            self.changed = False
            self._left = deque(until for until in self._left if until > now)
            held = [self.counted(usable) for usable in (*self._granted, *self._taken.values()) if usable > now]
            held += [until for went in self._out.values() if (until := self.counted(went)) > now]
            return [*held, *self._left], max(0, len(self._line) - sum(usable > now for usable in self._granted))

    def counted(self, leaves: float) -> float:
        """Return until when a call counts at most that leaves by then and is not answered."""
        # A call that left more than a window ago has certainly arrived, though its answer may take minutes.
        return leaves + 2 * self.seconds + MARGIN

    @property
    def free_at(self) -> float:
        """When the next place is expected to be free."""
        return max(self._free_at, self.closed)

    def take(self, grant: Grant) -> None:
        """Add the places of a grant."""
        with self._lock:
            self._granted.extend([grant.usable] * grant.places)
            self.closed = max(self.closed, grant.closed)
            self._ask_at, self._free_at = grant.ask_at, grant.free_at

    def go(self, turn: Turn, now: float) -> None:
        """Record that a call leaves in its place."""
        with self._lock:
            self._taken.pop(turn, None)
            self._out[turn] = now

    def leave(self, turn: Turn, now: float) -> None:
        """Record the end of a call; a turn without a call gives its place back."""
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
                # Places of a block are written with the next block.
                self.changed = self.changed or self.block == 1

    def close(self, seconds: float | None, now: float) -> None:
        """Close the limit for these seconds (None: one window), as the service has answered 429."""
        with self._lock:
            self.closed = max(self.closed, now + (self.seconds if seconds is None else seconds))
            self.changed = True


def _freed(share: Share, held: list[float], free: int, now: float) -> float:
    """Return when a place will be free for a share that has `free` places, where 0 or less means that it waits."""
    if free > 0:
        return now
    return heapq.nsmallest(1 - free, held)[-1] if len(held) > -free else now + share.seconds


def _put(table: str, key: str, *columns: str) -> str:
    """Return the statement that adds a row, or replaces the row with the same key."""
    names = (key, *columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"insert into {table} ({', '.join(names)}) values ({', '.join('?' * len(names))}) "  # noqa: S608
        f"on conflict ({key}) do update set {changes}"
    )
