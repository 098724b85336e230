"""Limits on requests that all processes of a user on a machine share, through one SQLite file; or several machines.

A process has a *share* of each limit: granted places, each held until a window after its call was answered.
A grant is one short transaction; a limit with many places per second is granted in blocks, so that most calls find a
place in memory. Every place is in the file with the latest time at which it may count, so a killed process holds no
place for longer. Waiting processes draw tickets and get places in that order; within a process, places are given in
the order of requests. Times are seconds since the boot, the same for all processes; places from before the boot count
as a full window from when they are first seen. With a ledger in PostgreSQL the shares are there too, for all machines,
and the times are those of its clock.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Callable, Iterable

from ...service import RateLimit
from ..errors import ConfigurationError
from ..system.addresses import Place
from ..system.process import boot_seconds
from .in_process import Limits, Turn
from .shares import Share, ShareFile


class SharedTurn(Turn):
    """One call's place in limits that all processes share."""

    def __init__(self, shares: tuple[Share, ...], limits: SharedLimits, alone: Callable[[], Turn]) -> None:
        """Take the shares; `alone` returns the turn within this process where the file cannot be used."""
        super().__init__([], boot_seconds)
        self._shares = shares
        self._limits = limits
        self._make_alone = alone
        self._alone: Turn | None = None
        self._asked: Share | None = None

    def wait(self) -> float | None:
        """Return 0 where the call may be made now, else the seconds after which to call again; None: `ask` first."""
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
        """Ask for a place in the file."""
        if self._asked is not None:
            self._limits.attempt(lambda share=self._asked: share.ask(self))

    def __exit__(self, *_: object) -> None:
        """Give the places back: the call was answered, has failed, or was never made."""
        if self._alone is not None:
            self._alone.__exit__()
        now = boot_seconds()
        for share in self._shares:
            share.leave(self, now)


class SharedLimits(Limits):
    """Limits on requests, shared by all clients of a place with this file, in any process."""

    def __init__(
        self, kept_in: Place, place: str, key: str, limits: Iterable[RateLimit], log: logging.Logger, name: str = ""
    ) -> None:
        """Take the limits; a limit `per: key` is counted for each key, of which the file holds only a digest.

        Those of an address are counted for each `name`: what shares one address must give the same.
        """
        kept = tuple(limits)
        super().__init__(*kept)
        self._log = log
        self._place = str(kept_in)
        self._file = _files.setdefault(self._place, ShareFile(kept_in))
        self._shares = [(limit.operation, self._share(_name(limit, place, key, name), limit)) for limit in kept]
        self._turns: dict[str, tuple[Share, ...]] = {}
        self.failed = False
        """Whether the file cannot be used, so that this process keeps the limits by itself."""

    def turn(self, operation: str, now: Callable[[], float]) -> Turn:
        """Return the turn of one call of an operation, a context manager around the call."""
        alone = super().turn
        if self.failed:
            return alone(operation, now)
        shares = self._turns.get(operation)
        if shares is None:
            # The limit of all operations comes last, so that a call that waits for its own limit holds no place of it.
            shares = self._turns[operation] = (*self._named(operation), *self._named("*"))
        return SharedTurn(shares, self, lambda: alone(operation, now))

    def close(self, operation: str, seconds: float | None, now: float) -> None:
        """Close an operation for these seconds (None: one window), as the service has answered 429."""
        super().close(operation, seconds, now)
        for share in self._named(operation) or self._named("*"):
            share.close(seconds, boot_seconds())

    @property
    def unwritten(self) -> Callable[[], object] | None:
        """A function that writes what other processes must know, and may wait for a disk; None: nothing to write."""
        if self.failed or not any(share.changed for _, share in self._shares):
            return None
        return lambda: self.attempt(self._write)

    def attempt(self, work: Callable[[], object]) -> None:
        """Use the file; where that fails, warn once and keep the limits within this process from now on."""
        try:
            work()
        except ConfigurationError as error:
            if not self.failed:
                self._log.warning("%s", error)
            self.failed = True

    def reset(self) -> None:
        """Reset locks, lines and shares in a forked child."""
        super().reset()
        self._file.reset()
        for _, share in self._shares:
            share.reset()

    def _share(self, limited: str, limit: RateLimit) -> Share:
        """Return the share of this process in a limit; clients with other keys may have the same share."""
        return _shares.setdefault((self._place, limited), Share(self._file, limited, limit))

    def _write(self) -> None:
        for _, share in self._shares:
            if share.changed:
                self._file.ask(share)

    def _named(self, operation: str) -> tuple[Share, ...]:
        return tuple(share for name, share in self._shares if name == operation)


_files: dict[str, ShareFile] = {}
_shares: dict[tuple[str, str], Share] = {}


def _name(limit: RateLimit, place: str, key: str, address: str) -> str:
    """Return the name of a limit that all processes use; it holds the place and, where needed, a digest of the key."""
    name = f"{place} {limit.operation} {limit.seconds}"
    if limit.per == "address":
        return f"{name} of {address}" if address else name
    return f"{name} {hmac.new(place.encode(), key.encode('utf-8', 'replace'), hashlib.sha256).hexdigest()[:32]}"
