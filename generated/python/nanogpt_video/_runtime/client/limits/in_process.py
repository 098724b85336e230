"""Hold calls back, so that the service never has to say that they are too many.

The service counts a call when it arrives: somewhere between its sending and its answer. So a call takes a place of its
limit from before it leaves until a whole window after its answer, and no window of the service ever sees one too many,
however slow the way is. Who waits, waits in line: a place goes to whoever has asked for it first.
"""

from __future__ import annotations

import math
import os
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Self
from weakref import WeakSet

if TYPE_CHECKING:
    from ...service import RateLimit

MARGIN = 0.05
"""Seconds added to each wait: clocks round, and nobody should wake just before the time."""


class Limits:
    """Limits on requests that all clients keep together which have this object; threads and tasks may share it."""

    def __init__(self, *limits: RateLimit) -> None:
        """Take the limits to keep; without any, nothing is held back."""
        self._windows = [(limit.operation, _Window(limit)) for limit in limits]
        _all.add(self)

    def turn(self, operation: str, now: Callable[[], float]) -> Turn:
        """Return the turn of one call of an operation, to be used as a context around the call."""
        # Limits of all operations together come last: who waits for its own limit keeps nobody else from calling.
        own = [window for name, window in self._windows if name == operation]
        return Turn([*own, *(window for name, window in self._windows if name == "*")], now)

    def close(self, operation: str, seconds: float | None, now: float) -> None:
        """Let nobody call an operation for so many seconds, or a window: the service has said that it was too much."""
        own = [window for name, window in self._windows if name == operation]
        for window in own or [window for name, window in self._windows if name == "*"]:
            window.close(seconds, now)

    @property
    def unwritten(self) -> Callable[[], object] | None:
        """What is to be done, where a disk may be waited for, so that other processes know what happened here."""
        return None

    def renew(self) -> None:
        """Be free in a forked child: threads of its parent hold no locks in it, and wait for nothing."""
        for _, window in self._windows:
            window.renew()


class Turn:
    """One call's place in each of its limits; given back when the context ends, however it ends."""

    def __init__(self, windows: list[_Window], now: Callable[[], float]) -> None:
        """Join no line yet."""
        self._windows = windows
        self._passed = 0
        self._now = now
        self.expected = 0.0
        """Seconds until the call can probably be made; they may be asked for earlier."""

    def wait(self) -> float | None:
        """Return 0 when the call may be made now, else the seconds after which to ask again; None: `ask` first."""
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
        """Do what may wait for a disk; limits of one process have nothing of the kind."""

    def __enter__(self) -> Self:
        """Return the turn itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave: the call was answered, has failed, or was never made."""
        for window in self._windows:
            window.leave(self, self._now())


class _Window:
    """One limit: who waits for a place, who has one, and when those left that still count."""

    def __init__(self, limit: RateLimit) -> None:
        self._places, self._seconds = limit.requests, float(limit.seconds)
        self._taken: dict[Turn, float] = {}
        self._left: deque[float] = deque()
        self._closed = -math.inf
        self.renew()

    def renew(self) -> None:
        """Forget who waits; calls on their way count as before."""
        self._lock = Lock()
        self._line: list[Turn] = []

    def close(self, seconds: float | None, now: float) -> None:
        """Let nobody call for so many seconds, or a window."""
        with self._lock:
            self._closed = max(self._closed, now + (self._seconds if seconds is None else seconds))

    def wait(self, turn: Turn, now: float) -> float:
        """Return 0 when the turn has a place now, else the seconds after which to ask again."""
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
            # The places come free in the order in which they were left, each once in a window.
            rounds, place = divmod(ahead, self._places)
            free = self._left[place] + self._seconds - now if place < len(self._left) else self._seconds
            return rounds * self._seconds + free + MARGIN

    def go(self, turn: Turn, now: float) -> None:
        """Take note that a call with a place leaves now: until then it may have waited for other places."""
        with self._lock:
            self._taken[turn] = now

    def leave(self, turn: Turn, now: float) -> None:
        """Take note that a call is over; one that has made none leaves the line."""
        with self._lock:
            if turn in self._line:
                self._line.remove(turn)
            if self._taken.pop(turn, None) is not None:
                self._left.append(now)

    def _forget(self, now: float) -> None:
        while self._left and self._left[0] <= now - self._seconds:
            self._left.popleft()
        # A call that has been on its way for a window has arrived long since, though its answer may take minutes.
        for turn in [turn for turn, since in self._taken.items() if since <= now - 2 * self._seconds]:
            del self._taken[turn]


_all: WeakSet[Limits] = WeakSet()
_shared: dict[tuple[object, ...], Limits] = {}
_sharing = Lock()


def shared(place: tuple[object, ...], make: Callable[[], Limits]) -> Limits:
    """Return the limits that all clients of one place keep in this process, made with the first of them."""
    with _sharing:
        found = _shared.get(place)
        if found is None:
            found = _shared[place] = make()
        return found


def _after_fork() -> None:
    global _sharing  # noqa: PLW0603 (a thread of the parent may have held it)
    _sharing = Lock()
    for limits in list(_all):
        limits.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
