"""Rate limits as they are documented: so many requests of a kind within a window that slides."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from tests.fake.messages import Reply, Request, reply
from tests.fake.settings import Settings

LIMITS = {"submit": (50, 60.0), "extend": (20, 60.0), "recover": (20, 60.0), "*": (25, 1.0)}
"""Kind of request → how many, in how many seconds."""
SAYS = "Rate limit exceeded. Please wait before generating another video."


@dataclass
class Windows:
    """Counts the requests of each address (or key)."""

    settings: Settings
    _seen: dict[tuple[str, str], deque[float]] = field(
        default_factory=lambda: defaultdict[tuple[str, str], deque[float]](deque)
    )
    refused: int = 0

    def refuse(self, phase: str, request: Request) -> Reply | None:
        """Count a request; return the refusal where it is one too many."""
        if not self.settings.limits:
            return None
        who = request.peer if self.settings.limit_by == "address" else request.key or "?"
        waits = [self._wait(kind, who, request.at) for kind in (phase, "*") if kind in LIMITS]
        wait = max(waits)
        if wait <= 0 or self.settings.count_refused:
            for kind in (phase, "*"):
                if kind in LIMITS:
                    self._seen[kind, who].append(request.at)
        if wait <= 0:
            return None
        self.refused += 1
        headers = (("Retry-After", str(max(1, math.ceil(wait)))),) if self.settings.retry_after else ()
        return reply(429, {"error": SAYS, "status": 429}, *headers)

    def _wait(self, kind: str, who: str, now: float) -> float:
        """Return for how long nothing more is taken; 0 where there is a place."""
        count, seconds = LIMITS[kind]
        window = seconds * self.settings.scale
        seen = self._seen[kind, who]
        while seen and seen[0] <= now - window:
            seen.popleft()
        return 0.0 if len(seen) < count else seen[-count] + window - now
