"""A wire on which everything goes wrong that a plan asks for, in front of a simulator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

import httpx
from nanogpt_video._runtime.simulator.faults import HEADER, NAMES

ANYWHERE = (
    "latency",
    "refused; seconds=0.01",
    "reset-before",
    "reset-after",
    "timeout; seconds=0.05",
    "request-timeout",
    "conflict",
    "throttled; seconds=3",
    "throttled-silent",
    "daily-cap",
    "error-json",
    "error-json; status=503",
    "error-html; status=502",
    "error-empty; status=504",
    "error-after; status=502",
    "malformed-json",
    "truncated-json",
    "wrong-type",
    "slow-drip; seconds=0.05",
)
SUBMIT = (*ANYWHERE, "job-failed", "job-cancelled", "job-blocked", "reset-after, job-failed")
STATUS = (*ANYWHERE, "early-404", "backwards", "unknown-word", "stuck", "terminal", "no-url", "no-cost")
FILE = (*ANYWHERE, "truncated-download", "wrong-length", "foreign-redirect", "expired-url")
"""Every fault at the requests that it can strike, as the simulator's header asks for it."""

Plan = Callable[[httpx.Request], str]
"""The faults of a request; nothing where it is empty."""


def faults_of(request: httpx.Request) -> Sequence[str]:
    """Return the faults that can strike a request."""
    path = request.url.path
    if request.method == "POST":
        return SUBMIT
    if path.endswith("/status"):
        return STATUS
    return FILE if "/files/" in path or path.endswith("/content") else ANYWHERE


class Dice:
    """A plan by chance: every fault is as likely as any other."""

    def __init__(self, seed: int, chance: float) -> None:
        """Strike each request with this chance."""
        self.chance = chance
        self.struck: Counter[str] = Counter()
        self._dice = Random(seed)

    def __call__(self, request: httpx.Request) -> str:
        """Return a fault or nothing."""
        if self._dice.random() >= self.chance:
            return ""
        fault = self._dice.choice(faults_of(request))
        self.struck[fault] += 1
        return fault


def asked(request: httpx.Request, plan: Plan) -> None:
    """Put the faults of a plan into a request."""
    faults = plan(request)
    if faults:
        request.headers[HEADER] = faults


class Storm(httpx.BaseTransport):
    """The wire of a blocking client."""

    def __init__(self, inner: httpx.BaseTransport, plan: Plan) -> None:
        """Keep the way to the simulator."""
        self._inner = inner
        self._plan = plan

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on with its faults."""
        asked(request, self._plan)
        return self._inner.handle_request(request)

    def close(self) -> None:
        """Close the way to the simulator."""
        self._inner.close()


class AsyncStorm(httpx.AsyncBaseTransport):
    """The wire of an asynchronous client."""

    def __init__(self, inner: httpx.AsyncBaseTransport, plan: Plan) -> None:
        """Keep the way to the simulator."""
        self._inner = inner
        self._plan = plan

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on with its faults."""
        asked(request, self._plan)
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the way to the simulator."""
        await self._inner.aclose()


def named() -> set[str]:
    """Return the names of all faults that a storm has."""
    texts = (part for fault in (*SUBMIT, *STATUS, *FILE) for part in fault.split(","))
    return {text.partition(";")[0].strip() for text in texts}


assert named() <= set(NAMES), f"no faults: {named() - set(NAMES)}"
