"""Spans and pauses: by hand, as properties, and in a simulation that counts polls and delays itself."""

from __future__ import annotations

from bisect import bisect_left
from math import exp, sqrt
from random import Random
from statistics import fmean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nanogpt_video._runtime.client.pace.schedule import Span, pause, spans
from nanogpt_video._runtime.client.retry import Policy

RULES = Policy(poll_interval_min=1, poll_interval_max=5, poll_interval_near=4, poll_interval_far=200)
SPAN = Span(safest=320, possible=390, likely=395, middle=600, late=1000, deviation=0.2)
UNSURE = Span(safest=100, possible=150, likely=390, middle=600, late=1000, deviation=0.2)
NARROW = Span(safest=440, possible=480, likely=485, middle=600, late=780, deviation=0.1)
LATER = Span(safest=4000, possible=5000, likely=5001, middle=5500, late=7000, deviation=0.2)
SOON = Span(safest=6, possible=10, likely=10, middle=14, late=26, deviation=0.2)


@pytest.mark.parametrize(("elapsed", "expected"), [(0, 1), (20, 1), (60, 3), (100, 5), (10_000, 5)])
def test_pauses_grow_where_nothing_is_known(elapsed, expected):
    assert pause(RULES, elapsed) == expected


@pytest.mark.parametrize(
    ("known", "elapsed", "expected"),
    [
        ([SPAN], 0, 195),
        ([SPAN], 195, 195),
        ([SPAN], 388, 2),
        ([SPAN], 389.5, 4),
        ([SPAN], 390, 4),
        ([SPAN], 660, 4),
        ([SPAN], 600 * exp(0.1), 4),
        ([SPAN], 600 * exp(0.3), 2.8),
        ([NARROW], 0, 440 / 3),
        ([NARROW], 440, 4),
        ([SPAN], 1000, 5),
        ([UNSURE], 0, 150),
        ([UNSURE], 150, 10),
        ([UNSURE], 387, 5),
        ([UNSURE], 390, 4),
        ([SPAN, LATER], 600 * exp(0.5), 2.4),
        ([SPAN, LATER], 1000, 4000 / 20),
        ([SPAN, LATER], 5000, 4),
        ([SOON], 12, 1),
    ],
)
def test_pauses_are_short_where_the_end_is_likely(known, elapsed, expected):
    assert pause(RULES, elapsed, known) == pytest.approx(expected)


def test_the_shortest_numbers_of_a_service_hold_everywhere():
    hasty = Policy(poll_interval_min=0.05, poll_interval_max=0.1, poll_interval_near=4)
    assert {pause(hasty, elapsed, [SPAN]) for elapsed in (395, 500, 1000)} == {0.1}


durations = st.lists(st.floats(0, 1e6, allow_nan=False), max_size=40)


@given(durations, st.floats(0, 1e7))
def test_no_pause_is_shorter_or_longer_than_the_service_allows(known, elapsed):
    found = pause(RULES, elapsed, spans(known))
    assert RULES.poll_interval_min <= found <= RULES.poll_interval_far
    if not known:
        assert found <= RULES.poll_interval_max


@given(st.floats(1, 1e4), st.integers(1, 60))
def test_jobs_that_take_equally_long_are_in_one_span(took, count):
    (span,) = spans([took] * count)
    assert span.safest < span.possible < span.likely < span.middle == pytest.approx(took)
    assert took < span.late
    (surer,) = spans([took] * (count + 1))
    assert span.possible < surer.possible


def test_jobs_that_are_far_apart_are_in_spans_of_their_own_and_exceptions_in_none():
    near, far = spans([60, 600, 61, 610, 59, 590] * 4)
    assert near.late < 150 < far.possible
    (only,) = spans([600.0] * 16 + [5] + [600.0] * 16)
    assert only.possible > 500


@pytest.mark.parametrize("factor", [0.5, 2])
def test_three_jobs_tell_that_the_service_has_changed(factor):
    dice = Random(4)
    before = [600 * dice.lognormvariate(0, 0.1) for _ in range(50)]
    after = [factor * 600 * dice.lognormvariate(0, 0.1) for _ in range(4)]
    assert [span.possible for span in spans(before + after[:2])][-1:] != [span.possible for span in spans(after[:2])]
    assert spans(before + after[:3]) == spans(after[:3])
    assert spans(before + after) == spans(after)


def times(known: list[float], until: float) -> list[float]:
    """Return when a job that does not end is polled, the first time after the first pause."""
    found, at, between = [], 0.0, spans(known)
    while at < until:
        at += pause(RULES, at, between)
        found.append(at)
    return found


@pytest.mark.parametrize(
    ("length", "deviation", "polls", "late"),
    [
        (5, 0.2, 4.5, 0.6),
        (60, 0.2, 19, 1.4),
        (600, 0.05, 29, 2.0),
        (600, 0.1, 48, 2.0),
        (600, 0.2, 61.5, 2.5),
        (600, 0.3, 90, 2.6),
        (1200, 0.2, 123, 3.3),
    ],
)
def test_a_learned_pace_polls_few_times_and_sees_the_end_soon(length, deviation, polls, late):
    dice = Random(length)
    counts, delays = list[int](), list[float]()
    for _ in range(8):
        polled = times([length * dice.lognormvariate(0, deviation) for _ in range(200)], 6 * length)
        for _ in range(200):
            took = length * dice.lognormvariate(0, deviation)
            first = bisect_left(polled, took)
            counts.append(first + 1)
            delays.append(polled[first] - took)
    assert fmean(counts) < polls
    assert fmean(delays) < late
    assert sum(delay > RULES.poll_interval_near + 1e-6 for delay in delays) / len(delays) < 0.035
    assert max(delays) <= RULES.poll_interval_far


def drawn(dice: Random, shape: str, spread: float) -> float:
    """Return a duration around 600 seconds whose standard deviation is this part of it."""
    if shape == "log-normal":
        return 600 * dice.lognormvariate(0, spread)
    if shape == "uniform":
        return 600 * dice.uniform(1 - spread * sqrt(3), 1 + spread * sqrt(3))
    return 600 * dice.gauss(1 + dice.choice((-spread, spread)), spread / 5)


@pytest.mark.parametrize("spread", [0.05, 0.1, 0.2])
@pytest.mark.parametrize("shape", ["log-normal", "uniform", "two peaks"])
def test_sixty_polls_see_most_series_of_ten_minutes_to_their_end_within_four_seconds(shape, spread):
    counts, delays, most = list[float](), list[float](), list[float]()
    for series in range(20):
        dice = Random(f"{shape} {spread} {series}")
        polled = times([drawn(dice, shape, spread) for _ in range(200)], 3000)
        ends = [drawn(dice, shape, spread) for _ in range(40)]
        seen = [bisect_left(polled, end) for end in ends]
        counts.append(fmean(place + 1 for place in seen))
        delays.append(fmean(polled[place] - end for place, end in zip(seen, ends, strict=True)))
        most.append(max(polled[place] - end for place, end in zip(seen, ends, strict=True)))
    assert median(counts) <= 61
    assert median(delays) <= 2.1
    in_time = sum(one <= RULES.poll_interval_near + 1e-6 for one in most) / len(most)
    # A fifth of spread with a tail on both sides leaves no polls for the earliest 2 % of the jobs.
    assert in_time >= (0.3 if (shape, spread) == ("log-normal", 0.2) else 0.7)


def test_the_first_jobs_of_a_model_are_polled_no_more_often_than_without_knowledge():
    plain = times([], 3000)
    for seed in range(20):
        dice = Random(seed)
        known = [600 * dice.lognormvariate(0, 0.2) for _ in range(1 + seed % 5)]
        took = 600 * dice.lognormvariate(0, 0.2)
        assert bisect_left(times(known, 3000), took) < bisect_left(plain, took)
