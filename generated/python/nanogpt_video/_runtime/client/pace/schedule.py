"""The pauses between two polls of a job, from the durations of earlier jobs of its model and length: pure functions.

The logarithm of a duration is taken as normally distributed, in one group of jobs or in several far apart (some models
answer some requests from a cache). Each group has a span in which its jobs are likely to end. Before a span there are
few polls; within it, pauses are short from its first moment on, so that an early end is seen in time too; after the
last span, and where nothing is known, a pause is a share of the time waited so far. The closer together jobs end, the
surer a span begins before all of them: there are polls to spare.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from ..retry import Policy

EARLIEST, SAFEST = 2.12, 3.1
"""Standard deviations before the mean at which a span begins, at the latest and at the earliest: 1.7 % and 0.1 % of the
jobs end before it."""
LOOKS = 45
"""A span begins before the latest moment if so many polls, `poll-interval-near` apart, reach to its middle."""
LATEST = 3.0
"""Standard deviations after the mean at which a span ends."""
MANY = 100
"""Known jobs from which on a span begins no earlier than the earliest of them: of more jobs, 1 % end before it."""
LEVEL, STEEPNESS, LEAST = 1.15, 0.3, 0.6
"""Pauses within a span are shorter the later: by so much for each standard deviation after the mean, from half of one
on, down to the last part. As fewer jobs are left, each poll shortens the average delay at less cost."""
STEP = 0.2
"""A pause within a span, as a part of the standard deviation."""
USUAL, WEIGHT = 0.25, 2.0
"""The standard deviation that is assumed beforehand, and how many jobs it counts for."""
APART, EXCEPTION = 0.5, 16
"""Jobs are of two groups where the logarithms of neighbours are farther apart; one of so many jobs is an exception."""
NEWEST, CHANGED = 3, 2.0
"""The service has changed where so many jobs in a row are so many standard deviations from those before them."""
SHORTEST = 0.1
"""Seconds that a job takes at least: the logarithm of zero is infinite."""


class Span(NamedTuple):
    """When the jobs of a group are likely to end, in seconds after their submission."""

    safest: float
    """A moment before which hardly any job ends, with a margin that is larger the fewer jobs are known."""
    possible: float
    """The earliest end, with the same margin."""
    likely: float
    """The earliest end by the known jobs, without margin."""
    middle: float
    """Half of the jobs have ended."""
    late: float
    """Nearly all jobs have ended, with the same margin."""
    deviation: float
    """The standard deviation of the logarithm."""


def spans(durations: Sequence[float]) -> tuple[Span, ...]:
    """Return the spans of jobs with these durations, the oldest job first; empty where no job is known."""
    logarithms = _unchanged([math.log(max(SHORTEST, duration)) for duration in durations])
    groups: list[list[float]] = []
    for value in sorted(logarithms):
        if groups and value - groups[-1][-1] <= APART:
            groups[-1].append(value)
        else:
            groups.append([value])
    return tuple(_span(group) for group in groups if len(group) * EXCEPTION >= len(logarithms))


def pause(policy: Policy, elapsed: float, known: Sequence[Span] = ()) -> float:
    """Return the seconds until the next poll of a job, `elapsed` seconds after its submission."""
    longest = policy.poll_interval_max
    nearest = min(longest, policy.poll_interval_near)
    usual = max(policy.poll_interval_min, min(longest, policy.poll_share * elapsed))
    for span in known:
        unsure = span.likely - span.possible > 2 * longest
        early = span.possible if unsure else max(span.safest, span.middle - LOOKS * nearest)
        left = min(span.possible, early) - elapsed
        if left > policy.poll_interval_min:
            return left / math.ceil(left / max(longest, policy.poll_interval_far))
        if unsure and elapsed < span.likely:
            return max(usual, min(2 * longest, span.likely - elapsed))
        if elapsed < span.late:
            near = min(nearest, STEP * span.deviation * elapsed)
            after = math.log(max(1.0, elapsed / span.middle)) / span.deviation
            return max(policy.poll_interval_min, near * min(1.0, max(LEAST, LEVEL - STEEPNESS * after)))
    return usual


def _unchanged(values: list[float]) -> list[float]:
    """Return the values since the last change of the service."""
    start, count, total, squares = 0, 0, 0.0, 0.0
    for end in range(NEWEST, len(values)):
        older, newest = values[end - NEWEST], values[end - NEWEST + 1 : end + 1]
        count, total, squares = count + 1, total + older, squares + older * older
        mean = total / count
        far = CHANGED * _deviation(squares - total * mean, count)
        if count >= NEWEST and (min(newest) > mean + far or max(newest) < mean - far):
            start, count, total, squares = end - NEWEST + 1, 0, 0.0, 0.0
    return values[start:]


def _span(values: list[float]) -> Span:
    count = len(values)
    mean = math.fsum(values) / count
    deviation = _deviation(math.fsum((value - mean) ** 2 for value in values), count)
    # By Student's distribution, as mean and deviation are estimates; the first factor is within 5 % of its quantile.
    margin = (1 + 1.5 / (WEIGHT + count - 2)) * math.sqrt(1 + 1 / count) * deviation
    return Span(
        safest=math.exp(mean - SAFEST * margin),
        possible=math.exp(max(mean - EARLIEST * margin, values[0] if count >= MANY else -math.inf)),
        likely=math.exp(mean - EARLIEST * deviation),
        middle=math.exp(mean),
        late=math.exp(mean + LATEST * margin),
        deviation=deviation,
    )


def _deviation(squares: float, count: int) -> float:
    """Return the standard deviation from the sum of squares, weighed with the usual one."""
    return math.sqrt((WEIGHT * USUAL**2 + max(0.0, squares)) / (WEIGHT + count - 1))
