"""How long the jobs of each model take, learned from those that were followed to their end."""

from __future__ import annotations

from .job import Handle

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
