"""How long jobs took, by model and length, and the polls of one job that follow from that and add to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...checks import seconds_in
from ...service import Kit
from ..job import Handle
from ..retry import Policy
from . import schedule
from .schedule import Span

KEPT = 200
"""The newest jobs of a model and length that count."""
MOST = 1000
"""Models and lengths that are kept in memory."""


def length_of(kit: Kit, payload: Mapping[str, Any]) -> str | None:
    """Return the length that a request asks for, in whole seconds where it can be read, as text.

    Empty where it names none, so that the model decides; None for a model that the matrix does not have.
    """
    model = payload.get(kit.service.discriminator)
    if not isinstance(model, str) or model not in kit.models or kit.models[model].stage == "removed":
        return None
    given = [payload[name] for name in kit.shape(model).length if payload.get(name) is not None]
    return " ".join(map(_seconds, given))


def _seconds(value: Any) -> str:
    if isinstance(value, float) and abs(value) < 1e9:
        return str(round(value))
    found = seconds_in(value) if isinstance(value, str) else None
    return str(value if found is None else found)[:20]


class Durations:
    """The durations of the newest jobs, by model and length; threads may share it."""

    def __init__(self) -> None:
        """Start empty."""
        self._known: dict[tuple[str, str], tuple[tuple[float, ...], tuple[Span, ...]]] = {}

    def of(self, job: Handle) -> tuple[float, ...]:
        """Return the known durations of jobs like this, the oldest first."""
        return self._known.get(_key(job), ((), ()))[0]

    def spans(self, job: Handle) -> tuple[Span, ...]:
        """Return when a job like this is likely to end; empty where no such job is known."""
        return self._known.get(_key(job), ((), ()))[1]

    def learn(self, job: Handle, took: float) -> None:
        """Add the duration of a job."""
        self.replace(job, (*self.of(job), took))

    def replace(self, job: Handle, durations: Sequence[float]) -> None:
        """Take these durations for jobs like this, the oldest first."""
        if job.model is None or job.length is None:
            return
        if len(self._known) >= MOST and _key(job) not in self._known:
            self._known.clear()
        newest = tuple(durations[-KEPT:])
        # One change of a dictionary needs no lock.
        self._known[_key(job)] = newest, schedule.spans(newest)


def _key(job: Handle) -> tuple[str, str]:
    return job.model or "", job.length or ""


class Following:
    """The polls of one job."""

    def __init__(self, policy: Policy, durations: Durations, job: Handle, now: float) -> None:
        """Take the job, whose `since` is None where the time of its submission is not known."""
        self._policy, self._durations, self._job = policy, durations, job
        self._began = now if job.since is None else job.since
        self._running: float | None = None
        """When the job had certainly not ended."""
        self._pause = 0.0
        """The last pause that was wanted."""

    def first(self, now: float) -> float:
        """Return the seconds until the first poll: 0, unless the job was just submitted and cannot have ended."""
        job = self._job
        if job.since is None or now - job.since > self._policy.poll_interval_min or not self._durations.spans(job):
            return 0.0
        return self.next(now, now)

    def next(self, now: float, running: float | None) -> float:
        """Return the seconds until the next poll; at the time `running`, if the last poll told, it had not ended."""
        if running is not None:
            self._running = running
        self._pause = schedule.pause(self._policy, now - self._began, self._durations.spans(self._job))
        return self._pause

    def ended(self, now: float) -> float | None:
        """Learn how long the job took that has just been seen completed, and return it.

        Returns None, and learns nothing, where its beginning is not known, where this is the first poll, or where the
        time since the poll before is much longer than wanted: the machine slept, or the service asked for a pause.
        """
        if self._job.since is None or self._running is None:
            return None
        gap, took = now - self._running, now - self._job.since
        if gap > 2 * self._pause + self._policy.poll_share * took:
            return None
        took -= min(gap, self._policy.poll_interval_near) / 2
        self._durations.learn(self._job, took)
        return took
