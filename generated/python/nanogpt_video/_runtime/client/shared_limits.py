"""Limits that all processes of a user on a machine keep together, in one SQLite file.

Of each limit a process has a *share*: places that it was granted, each held until a window after the call in it was
answered. A share is asked for in one short transaction; a quick limit is granted in blocks, so that most calls find
a place in memory. Every place is in the file with the latest time at which it may still count: whoever dies leaves
nothing that lasts longer. Processes that wait draw tickets, and places go to them in that order; within a process they
go to whoever asked first. Times are seconds since the machine was started, which its processes share; what is left from
before that counts as a full window from when it is seen first.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import logging
import math
import os
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from .errors import ConfigurationError
from .limits import MARGIN, Limits, Turn
from .limits_file import SOON, Grant, Keeper
from .process import boot_seconds

if TYPE_CHECKING:
    from ..service import RateLimit

QUICK = 5.0
"""Places a second from which on they are granted in blocks."""


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


class SharedTurn(Turn):
    """One call's place in the limits of all processes."""

    def __init__(self, shares: tuple[Share, ...], limits: SharedLimits, alone: Callable[[], Turn]) -> None:
        """Join no line yet; `alone` gives the turn where the file cannot be used."""
        super().__init__([], boot_seconds)
        self._shares = shares
        self._limits = limits
        self._make_alone = alone
        self._alone: Turn | None = None
        self._asked: Share | None = None

    def wait(self) -> float | None:
        """Return 0 when the call may be made now, else the seconds after which to ask again; None: `ask` first."""
        if self._limits.failed:
            if self._alone is None:
                self._alone = self._make_alone()
            seconds = self._alone.wait()
            self.expected = self._alone.expected
            return seconds
        now = boot_seconds()
        for share in self._shares:
            seconds = share.wait(self, now)
            if seconds != 0:
                self._asked = share
                self.expected = max(seconds or 0.0, share.free_at - now)
                return seconds
        for share in self._shares:
            share.go(self, now)
        return 0.0

    def ask(self) -> None:
        """Ask other processes for a place, by way of the file."""
        if self._asked is not None:
            self._limits.attempt(lambda share=self._asked: share.ask(self))

    def __exit__(self, *_: object) -> None:
        """Leave: the call was answered, has failed, or was never made."""
        if self._alone is not None:
            self._alone.__exit__()
        now = boot_seconds()
        for share in self._shares:
            share.leave(self, now)


class SharedLimits(Limits):
    """Limits on requests that all clients of a place keep together which have this file, whatever their process."""

    def __init__(
        self, path: str | os.PathLike[str], place: str, key: str, limits: Iterable[RateLimit], log: logging.Logger
    ) -> None:
        """Take the limits to keep; those `per: key` are counted for each key, which is in the file as a digest only."""
        kept = tuple(limits)
        super().__init__(*kept)
        self._log = log
        self._keeper = _keepers.setdefault(Path(path), Keeper(path))
        self._shares = [(limit.operation, self._share(_name(limit, place, key), limit)) for limit in kept]
        self._turns: dict[str, tuple[Share, ...]] = {}
        self.failed = False
        """True: the file cannot be used, and this process keeps the limits by itself."""

    def turn(self, operation: str, now: Callable[[], float]) -> Turn:
        """Return the turn of one call of an operation, to be used as a context around the call."""
        alone = super().turn
        if self.failed:
            return alone(operation, now)
        shares = self._turns.get(operation)
        if shares is None:
            # Limits of all operations together come last: who waits for its own limit keeps nobody else from calling.
            shares = self._turns[operation] = (*self._named(operation), *self._named("*"))
        return SharedTurn(shares, self, lambda: alone(operation, now))

    def close(self, operation: str, seconds: float | None, now: float) -> None:
        """Let nobody call an operation for so many seconds, or a window: the service has said that it was too much."""
        super().close(operation, seconds, now)
        for share in self._named(operation) or self._named("*"):
            share.close(seconds, boot_seconds())

    @property
    def unwritten(self) -> Callable[[], object] | None:
        """What is to be done, where a disk may be waited for, so that other processes know what happened here."""
        if self.failed or not any(share.untold for _, share in self._shares):
            return None
        return lambda: self.attempt(self._write)

    def attempt(self, work: Callable[[], object]) -> None:
        """Use the file; where that cannot be, keep the limits within this process from now on, and say so once."""
        try:
            work()
        except ConfigurationError as error:
            if not self.failed:
                self._log.warning("%s", error)
            self.failed = True

    def renew(self) -> None:
        """Hold nothing in a forked child."""
        super().renew()
        self._keeper.renew()
        for _, share in self._shares:
            share.renew()

    def _share(self, limited: str, limit: RateLimit) -> Share:
        """Return what this process has of a limit: clients with other keys may have it in common."""
        return _shares.setdefault((self._keeper.path, limited), Share(self._keeper, limited, limit))

    def _write(self) -> None:
        for _, share in self._shares:
            if share.untold:
                self._keeper.ask(share)

    def _named(self, operation: str) -> tuple[Share, ...]:
        return tuple(share for name, share in self._shares if name == operation)


_keepers: dict[Path, Keeper] = {}
_shares: dict[tuple[Path, str], Share] = {}


def _name(limit: RateLimit, place: str, key: str) -> str:
    """Return what all processes call a limit; whose requests it counts is in it, the key as a digest."""
    name = f"{place} {limit.operation} {limit.seconds}"
    if limit.per == "address":
        return name
    return f"{name} {hmac.new(place.encode(), key.encode('utf-8', 'replace'), hashlib.sha256).hexdigest()[:32]}"
