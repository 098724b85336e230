"""Limits on requests within this process: calls wait, so that the service never answers 429.

The service counts a call when it arrives, at some time between sending and answer. So a call holds a place of its limit
from before it leaves until a whole window after its answer; then no window of the service ever has too many calls,
however slow the network is. Calls wait in line: places are given in the order of asking.
"""

from __future__ import annotations

import math
import os
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Self
from weakref import WeakSet

from ...service import RateLimit

MARGIN = 0.05
"""Seconds added to each wait, as clocks round and a call must not wake just before its time."""


class Limits:
    """Limits on requests, shared by all clients that have this object; threads and tasks may share it."""

    def __init__(self, *limits: RateLimit) -> None:
        """Take the limits; without any, no call waits."""
        self._windows = [(limit.operation, _Window(limit)) for limit in limits]
        _all.add(self)

    def turn(self, operation: str, now: Callable[[], float]) -> Turn:
        """Return the turn of one call of an operation, a context manager around the call."""
        # The limit of all operations comes last, so that a call that waits for its own limit holds no place of it.
        return Turn([*self._of(operation), *self._of("*")], now)

    def close(self, operation: str, seconds: float | None, now: float) -> None:
        """Close an operation for these seconds (None: one window), as the service has answered 429."""
        for window in self._of(operation) or self._of("*"):
            window.close(seconds, now)

    @property
    def unwritten(self) -> Callable[[], object] | None:
        """A function that writes what other processes must know, and may wait for a disk; None: nothing to write."""
        return None

    def reset(self) -> None:
        """Reset locks and lines in a forked child, which has none of the threads of its parent."""
        for _, window in self._windows:
            window.reset()

    def _of(self, operation: str) -> list[_Window]:
        return [window for name, window in self._windows if name == operation]


class Turn:
    """One call's place in each of its limits; given back at the end of the context."""

    def __init__(self, windows: list[_Window], now: Callable[[], float]) -> None:
        """Take the limits; no line is joined yet."""
        self._windows = windows
        self._passed = 0
        self._now = now
        self.expected = 0.0
        """Seconds until the call can probably be made; `wait` may return fewer."""

    def wait(self) -> float | None:
        """Return 0 where the call may be made now, else the seconds after which to call again; None: `ask` first."""
        while self._windows[self._passed :]:
            seconds = self._windows[self._passed].wait(self, self._now())
            if seconds > 0:
                self.expected = seconds
                return seconds
            self._passed += 1
        for window in self._windows:
            window.go(self, self._now())
        return 0.0

    def ask(self) -> None:
        """Ask for a place where that may wait for a disk; not needed for limits of one process."""

    def __enter__(self) -> Self:
        """Return the turn itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Give the places back: the call was answered, has failed, or was never made."""
        for window in self._windows:
            window.leave(self, self._now())


class _Window:
    """One limit: the turns that wait, those with a place, and the end times of calls that still count."""

    def __init__(self, limit: RateLimit) -> None:
        self._places, self._seconds = limit.requests, float(limit.seconds)
        self._taken: dict[Turn, float] = {}
        self._left: deque[float] = deque()
        self._closed = -math.inf
        self.reset()

    def reset(self) -> None:
        """Empty the line; calls under way still count."""
        self._lock = Lock()
        self._line: list[Turn] = []

    def close(self, seconds: float | None, now: float) -> None:
        """Close the limit for these seconds (None: one window)."""
        with self._lock:
            self._closed = max(self._closed, now + (self._seconds if seconds is None else seconds))

    def wait(self, turn: Turn, now: float) -> float:
        """Return 0 where the turn has a place now, else the seconds after which to call again."""
        with self._lock:
            if turn not in self._line:
                self._line.append(turn)
            self._forget(now)
            if self._closed > now:
                return self._closed - now
            ahead = self._line.index(turn) - (self._places - len(self._taken) - len(self._left))
            if ahead < 0:
                self._line.remove(turn)
                self._taken[turn] = math.inf
                return 0.0
            # Places become free in the order in which they were given back, each once in a window.
            rounds, place = divmod(ahead, self._places)
            free = self._left[place] + self._seconds - now if place < len(self._left) else self._seconds
            return rounds * self._seconds + free + MARGIN

    def go(self, turn: Turn, now: float) -> None:
        """Record that a call with a place leaves now; it may have waited for places of other limits until now."""
        with self._lock:
            self._taken[turn] = now

    def leave(self, turn: Turn, now: float) -> None:
        """Record the end of a call; a turn without a call leaves the line."""
        with self._lock:
            if turn in self._line:
                self._line.remove(turn)
            if self._taken.pop(turn, None) is not None:
                self._left.append(now)

    def _forget(self, now: float) -> None:
        while self._left and self._left[0] <= now - self._seconds:
            self._left.popleft()
        # A call that left more than a window ago has certainly arrived, though its answer may take minutes.
        for turn in [turn for turn, since in self._taken.items() if since <= now - 2 * self._seconds]:
            del self._taken[turn]


_all: WeakSet[Limits] = WeakSet()
_shared: dict[tuple[object, ...], Limits] = {}
_sharing = Lock()


def shared(place: tuple[object, ...], make: Callable[[], Limits]) -> Limits:
    """Return the limits that all clients of one place share in this process; the first client makes them."""
    with _sharing:
        found = _shared.get(place)
        if found is None:
            found = _shared[place] = make()
        return found


def _after_fork() -> None:
    global _sharing  # noqa: PLW0603 (a thread of the parent may have held it)
    _sharing = Lock()
    for limits in list(_all):
        limits.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
