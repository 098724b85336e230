"""The pauses between two polls of a job, from the durations of earlier jobs of its model and length: pure functions.

The logarithm of a duration is taken as normally distributed, in one group of jobs or in several far apart (some models
answer some requests from a cache). Each group has a span in which its jobs are likely to end. Before a span there are
few polls; within it, pauses are short from its first moment on, so that an early end is seen in time too; after the
last span, and where nothing is known, a pause is a share of the time waited so far.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from ..retry import Policy

EARLIEST = 2.12
"""Standard deviations before the mean at which a span begins: 1.7 % of the jobs end before it."""
LATEST = 2.5
"""Standard deviations after the mean at which a span ends."""
MOST = 0.5
"""Standard deviations after the mean from which pauses are shorter by `SHORTER`: as fewer jobs are left, each poll
there shortens the average delay at less cost."""
SHORTER = 0.75
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

    possible: float
    """The earliest end, with a margin that is larger the fewer jobs are known."""
    likely: float
    """The earliest end by the known jobs, without margin."""
    most: float
    """Most jobs have ended."""
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
    usual = max(policy.poll_interval_min, min(longest, policy.poll_share * elapsed))
    for span in known:
        left, unsure = span.possible - elapsed, span.likely - span.possible > 2 * longest
        if left > policy.poll_interval_min:
            return left / math.ceil(left / max(longest, policy.poll_interval_far))
        if unsure and elapsed < span.likely:
            return max(usual, min(2 * longest, span.likely - elapsed))
        if elapsed < span.late:
            near = min(longest, policy.poll_interval_near, STEP * span.deviation * elapsed)
            return max(policy.poll_interval_min, near * (SHORTER if elapsed > span.most else 1.0))
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
        possible=math.exp(mean - EARLIEST * margin),
        likely=math.exp(mean - EARLIEST * deviation),
        most=math.exp(mean + MOST * deviation),
        late=math.exp(mean + LATEST * margin),
        deviation=deviation,
    )


def _deviation(squares: float, count: int) -> float:
    """Return the standard deviation from the sum of squares, weighed with the usual one."""
    return math.sqrt((WEIGHT * USUAL**2 + max(0.0, squares)) / (WEIGHT + count - 1))
