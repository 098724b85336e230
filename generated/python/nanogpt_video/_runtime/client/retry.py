"""When to send again, when to look again, and how long jobs take: pure rules over errors that describe themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import ConfigurationError, NotFoundError

if TYPE_CHECKING:
    from .errors import ClientError
    from .job import Handle


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The numbers of the rules; the service's timings override each."""

    attempts: float = 4
    """Sendings in all, the first one included."""
    delay: float = 1.0
    delay_max: float = 20.0
    retry_after_max: float = 60.0
    """A longer wait asked for is a cap of the day, not a throttle: the caller must know."""
    poll_min: float = 1.0
    poll_max: float = 5.0
    poll_share: float = 0.05
    """Part of the time already waited that passes before the next look."""
    wait: float = 600.0
    """Seconds that `wait` waits when the caller names none."""
    settle: float = 300.0
    """Seconds for which the run of a submission is looked for whose outcome is not known."""
    grace: float = 15.0
    """A job may be unknown for so long after its submission."""
    connect: float = 10.0
    read: float = 120.0


NAMES = {
    "attempts": "retry-attempts",
    "delay": "retry-delay",
    "delay_max": "retry-delay-max",
    "retry_after_max": "retry-after-max",
    "poll_min": "poll-interval-min",
    "poll_max": "poll-interval-max",
    "poll_share": "poll-share",
    "wait": "wait-timeout",
    "settle": "settle-window",
    "grace": "not-found-grace",
    "connect": "connect-timeout",
    "read": "read-timeout",
}
"""Number of the policy → its name among the service's timings."""


NEAR = 0.25
"""Part of the time to the expected end that passes before the next look."""
SETTLE_MAX = 15.0
"""Seconds between two looks for a lost run at most; lists may be asked for less often than statuses."""


def policy(timings: Mapping[str, float]) -> Policy:
    """Return the rules with the numbers of a service."""
    given = {ours: timings[theirs] for ours, theirs in NAMES.items() if theirs in timings}
    return Policy(**given)


def pause(rules: Policy, failure: ClientError, *, attempt: int, dice: float) -> float | None:
    """Return the seconds to wait before sending again after the `attempt`-th failure, or None to give up.

    Whether a call may be repeated at all is not asked here: a paid one only where nothing was processed.
    """
    if attempt >= rules.attempts or not failure.transient:
        return None
    asked = failure.retry_after or 0.0
    if asked > rules.retry_after_max:
        return None
    # Full jitter over the upper half: clients that failed together do not come back together.
    return max(asked, min(rules.delay_max, rules.delay * 2 ** (attempt - 1)) * (0.5 + dice / 2))


def passes(rules: Policy, failure: ClientError, elapsed: float, *, seen: bool) -> bool:
    """Tell whether waiting for a job goes on after a failed look at it, `elapsed` seconds after the wait began.

    A job that was `seen` is there, whatever one look says; before, it may take a moment to be known everywhere.
    """
    if isinstance(failure, NotFoundError) or (failure.status is not None and 300 <= failure.status < 400):
        return seen or elapsed <= rules.grace
    return failure.transient and (failure.retry_after or 0.0) <= rules.retry_after_max


def settle_pause(rules: Policy, look: int) -> float:
    """Return the seconds to the next look for a run whose submission got no answer, after the `look`-th from 0."""
    return min(rules.delay * 2**look, SETTLE_MAX)


def poll_pause(rules: Policy, elapsed: float, left: float | None = None) -> float:
    """Return the seconds until the next look at a job.

    A share of the time waited; where the `left` seconds to its expected end are known, a share of those, so that
    most looks fall where the end is likely, and half as many as usual in the first half of the time.
    """
    if left is None:
        return min(rules.poll_max, max(rules.poll_min, rules.poll_share * elapsed))
    most = rules.poll_max * (2 if left > elapsed else 1)
    return min(most, max(rules.poll_min, NEAR * abs(left)))


def patience(name: str, given: float | None, usual: float) -> float:
    """Return the seconds that the caller gives something, else the usual ones; NaN would never be over."""
    if given is None:
        return usual
    if not given >= 0:
        raise ConfigurationError(f"{name} is {given!r}; give a number of seconds, 0 or more, math.inf for no end")
    return given


SHARE = 0.4
"""Weight of the newest job in what is expected of the next."""


class Paces:
    """What a client has learned; threads may share it, as each step is one look or one change of a dictionary."""

    def __init__(self) -> None:
        """Start without knowing anything."""
        self._expected: dict[str, float] = {}

    def learn(self, job: Handle, now: float) -> None:
        """Take note of a job that is completed now."""
        if job.since is None or job.model is None:
            return
        took, before = now - job.since, self._expected.get(job.model)
        self._expected[job.model] = took if before is None else before + SHARE * (took - before)

    def left(self, job: Handle, now: float) -> float | None:
        """Return the seconds a job may still take, negative where it is late; None where nothing is known."""
        expected = self._expected.get(job.model or "")
        return None if expected is None or job.since is None else job.since + expected - now
