"""Limits on requests: so many in so many seconds, per address or key."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable, Iterable

from ..service import Kit, RateLimit


def limits_of(kit: Kit) -> tuple[RateLimit, ...]:
    """Return the documented limits, for `Settings.limits`."""
    return kit.service.limits


class Pace:
    """When each caller asked; a request over a limit is not counted."""

    def __init__(self, limits: Iterable[RateLimit], now: Callable[[], float]) -> None:
        """Start with nobody having asked."""
        self._limits = tuple(limits)
        self._now = now
        self._asked: dict[tuple[RateLimit, str], deque[float]] = defaultdict(deque)

    def wait(self, operation: str, *, address: str, key: str) -> int | None:
        """Count a request; return the seconds to wait instead where it is one too many."""
        callers = {"address": address, "key": key}
        now, meant = self._now(), [limit for limit in self._limits if limit.operation in (operation, "*")]
        for limit in meant:
            asked = self._asked[limit, callers[limit.per]]
            while asked and asked[0] <= now - limit.seconds:
                asked.popleft()
            if len(asked) >= limit.requests:
                return max(1, math.ceil(asked[0] + limit.seconds - now))
        for limit in meant:
            self._asked[limit, callers[limit.per]].append(now)
        return None
