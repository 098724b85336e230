"""Retry policy and the numbers of polling: pure functions of the service's numbers and of errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from .errors import ClientError, ConfigurationError, NotFoundError


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The numbers of the policy; each can be set by the timing of the service that has its name."""

    retry_attempts: float = 4
    """How often a call is sent in all, the first time included."""
    retry_delay: float = 1.0
    retry_delay_max: float = 20.0
    retry_after_max: float = 60.0
    """A longer Retry-After means a cap of the day: the error is raised instead of waiting."""
    poll_interval_min: float = 1.0
    poll_interval_max: float = 5.0
    """The longest pause while it is not known how long a job takes, and once it is late."""
    poll_interval_near: float = 4.0
    """The longest pause while a job is likely to end."""
    poll_interval_far: float = 120.0
    """The longest pause before a job is likely to end."""
    poll_share: float = 0.05
    """The part of the time waited so far that passes before the next poll."""
    wait_timeout: float = 600.0
    """Seconds that `wait` waits by default."""
    settle_window: float = 300.0
    """Seconds for which the run of a submission is searched whose outcome is not known."""
    not_found_grace: float = 15.0
    """Seconds after a submission for which the service may answer that it does not know the job."""
    listing_age_max: float = 3600.0
    """Seconds for which the service's own list of models is used before it is asked for again."""
    connect_timeout: float = 10.0
    read_timeout: float = 120.0


SETTLE_MAX = 15.0
"""The most seconds between two searches for a lost run; limits on lists are tighter than on statuses."""


def policy(timings: Mapping[str, float]) -> Policy:
    """Return the policy with the timings of a service."""
    given = {name.replace("-", "_"): value for name, value in timings.items()}
    return Policy(**{field.name: given[field.name] for field in fields(Policy) if field.name in given})


def pause(policy: Policy, failure: ClientError, *, attempt: int, jitter: float) -> float | None:
    """Return the seconds to wait after the `attempt`-th failure before sending again, or None to give up.

    max(Retry-After, min(retry_delay_max, retry_delay · 2^(attempt-1)) · (0.5 + jitter / 2)), with `jitter` from 0 up
    to 1. The caller decides whether the call may be repeated at all: a paid call only where nothing was processed.
    """
    if attempt >= policy.retry_attempts or not failure.transient:
        return None
    asked = failure.retry_after or 0.0
    if asked > policy.retry_after_max:
        return None
    # Jitter over the upper half: clients that failed together must not retry together.
    return max(asked, min(policy.retry_delay_max, policy.retry_delay * 2 ** (attempt - 1)) * (0.5 + jitter / 2))


def should_keep_polling(policy: Policy, failure: ClientError, elapsed: float, *, seen: bool) -> bool:
    """Return whether to poll a job again after a failed poll, `elapsed` seconds after the first.

    A job that was `seen` exists whatever one answer says; before, the service may not know it yet everywhere.
    """
    if isinstance(failure, NotFoundError) or (failure.status is not None and 300 <= failure.status < 400):
        return seen or elapsed <= policy.not_found_grace
    return failure.transient and (failure.retry_after or 0.0) <= policy.retry_after_max


def settle_pause(policy: Policy, look: int) -> float:
    """Return the seconds between search number `look` for a lost run, counted from 0, and the next."""
    return min(policy.retry_delay * 2**look, SETTLE_MAX)


def timeout_or_default(name: str, given: float | None, default: float) -> float:
    """Return the seconds that were given, else the default; raise `ConfigurationError` for less than 0 and for NaN."""
    if given is None:
        return default
    if not given >= 0:
        raise ConfigurationError(f"{name} is {given!r}; give a number of seconds, 0 or more, math.inf for no end")
    return given
