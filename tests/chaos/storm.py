"""A wire on which everything goes wrong that a plan asks for, in front of a simulator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

import httpx
from nanogpt_video._runtime.simulator.faults.fault_plan import HEADER, NAMES

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
    "throttled-zero",
    "throttled-negative",
    "throttled-date",
    "throttled-past",
    "daily-cap",
    "error-json",
    "error-json; status=503",
    "error-typed",
    "error-html; status=502",
    "error-empty; status=504",
    "error-after; status=502",
    "echo-headers; status=500",
    "redirect",
    "malformed-json",
    "truncated-json",
    "empty-answer",
    "page-answer",
    "wrong-type",
    "hang; seconds=0.05",
    "hang-body; seconds=0.05",
    "slow-drip; seconds=0.05",
    "slow-head; seconds=0.05",
    "huge; mib=5",
    "gzip-bomb; mib=8",
)
"""What any request can meet."""
TYPES = {
    500: ("content_policy_violation", "rate_limit_error", "PRO_REQUIRED"),
    502: ("CONTENT_POLICY_VIOLATION",),
    503: ("insufficient_quota",),
    504: ("RATE_LIMITED",),
}
"""Statuses of a server's own, with types that belong to a refusal."""
AFTER = (
    *(f"error-typed{when}; status={status}; type={name}" for status in TYPES for name in TYPES[status]
      for when in ("", "-after")),
    *(f"redirect-after; status={status}" for status in (302, 303, 307, 308)),
    *(f"refusal-after; status={status}" for status in (405, 408, 409, 410, 423, 425, 451, 499)),
    "echo-after",
    "success-false",
    "success-false-id",
    "success-false-after",
    "success-false-after-id",
    "no-run-id",
    "other-model",
)  # fmt: skip
"""What says nothing, or a wrong thing, of a submission."""
SUBMIT = (
    *ANYWHERE,
    "refusal",
    "unavailable",
    *AFTER,
    *("job-failed", "job-cancelled", "job-blocked", "job-echo", "reset-after, job-failed", "echo-headers; status=401"),
)
STATUS = (
    *ANYWHERE,
    *("early-404", "mid-404", "gateway-page", "gateway-page; status=503", "other-run", "backwards", "unknown-word"),
    *("stuck", "terminal", "no-url", "no-cost", "data-url", "http-url", "echo-headers"),
)
RECOVER = (
    *ANYWHERE,
    *("recover-all", "recover-lag; seconds=3", "recover-unfiltered", "recover-others", "recover-fails"),
)
FILE = (
    *ANYWHERE,
    *("truncated-download", "wrong-length", "cut-without-length", "foreign-redirect", "expired-url"),
    *("film-ts", "film-flv", "film-mp3"),
)
"""Every fault at the requests that it can strike, as the simulator's header asks for it."""
ELSEWHERE = frozenset({"quote-charged"})
"""Faults of calls that no campaign makes."""

Plan = Callable[[httpx.Request], str]
"""The faults of a request; nothing where it is empty."""


def faults_of(request: httpx.Request) -> Sequence[str]:
    """Return the faults that can strike a request."""
    path = request.url.path
    if request.method == "POST":
        return SUBMIT
    if path.endswith("/status"):
        return STATUS
    if path.endswith("/recover"):
        return RECOVER
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
    texts = (part for fault in (*SUBMIT, *STATUS, *RECOVER, *FILE) for part in fault.split(","))
    return {text.partition(";")[0].strip() for text in texts}


assert named() == set(NAMES) - ELSEWHERE, f"not in the storm: {set(NAMES) - ELSEWHERE - named()}"
