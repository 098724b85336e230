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
import logging
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from ..system.process import boot_seconds
from .in_process import Limits, Turn
from .shares import Keeper, Share

if TYPE_CHECKING:
    from ...service import RateLimit


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
