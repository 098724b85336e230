"""What is learned from which job, and under which length."""

from __future__ import annotations

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.job import Handle
from nanogpt_video._runtime.client.pace.history import KEPT, MOST, Durations, Following, length_of
from nanogpt_video._runtime.client.retry import Policy

JOB = Handle(run_id="run", model="veo2-video", since=1000.0, length="5")
RULES = Policy(poll_interval_min=1, poll_interval_max=5, poll_interval_near=4, poll_share=0.05)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"model": "veo2-video", "prompt": "x", "duration": "5s"}, "5"),
        ({"model": "veo2-video", "prompt": "x"}, ""),
        ({"model": "veo2-video", "prompt": "x", "duration": None}, ""),
        ({"model": "veo2-video", "duration": "soon"}, "soon"),
        ({"model": "veo2-video", "duration": 7.6}, "8"),
        ({"model": "veo2-video", "duration": "9" * 5000}, None),
        ({"model": "sora-2", "seconds": "12"}, "12"),
        ({"model": "sora-2", "duration": "12"}, ""),
        ({"model": "promptchan-video", "prompt": "x"}, None),
        ({"model": "tomorrow"}, None),
        ({"model": ["veo2-video"]}, None),
        ({}, None),
    ],
)
def test_the_length_is_that_of_the_field_that_decides_it(payload, expected):
    found = length_of(KIT, payload)
    assert found == expected or (expected is None and found is not None and len(found) <= 20)


def test_only_the_newest_jobs_count_and_each_model_and_length_alone():
    known = Durations()
    for number in range(KEPT + 10):
        known.learn(JOB, float(number + 1))
    assert len(known.of(JOB)) == KEPT
    assert known.of(JOB)[-1] == KEPT + 10
    for other in (Handle(run_id="a", model="veo2-video", length="6"), Handle(run_id="a", model="sora-2", length="5")):
        assert known.of(other) == known.spans(other) == ()
    unknown = Handle(run_id="a", model="veo2-video")
    known.learn(unknown, 5.0)
    assert known.of(unknown) == ()


def test_no_number_of_models_and_lengths_fills_the_memory():
    known = Durations()
    for number in range(MOST + 5):
        known.learn(Handle(run_id="a", model="m", length=str(number)), 5.0)
    assert len(known._known) <= MOST
    assert known.of(Handle(run_id="a", model="m", length=str(MOST + 4))) == (5.0,)


def following(known: Durations | None = None, since: float | None = 1000.0, now: float = 1000.0) -> Following:
    job = Handle(run_id="run", model="veo2-video", since=since, length="5")
    return Following(RULES, known or Durations(), job, now)


def test_a_job_is_polled_at_once_unless_it_was_just_submitted_and_its_model_is_known():
    known = Durations()
    assert following(known).first(1000.0) == 0
    known.replace(JOB, [600.0] * 10)
    assert following(known).first(1000.5) > 100
    assert following(known).first(1001.5) == 0
    assert following(known, since=None).first(1000.0) == 0


def test_a_duration_ends_between_two_polls():
    known = Durations()
    pace = following(known)
    assert pace.next(1097.0, 1097.0) == pytest.approx(4.85)
    assert pace.ended(1100.0) == 98.5
    assert known.of(JOB) == (98.5,)


@pytest.mark.parametrize(
    ("since", "running", "ended"),
    [
        (None, 1097.0, 1100.0),  # nobody knows when it began
        (1000.0, None, 1100.0),  # completed at the first poll
        (1000.0, 1097.0, 1120.0),  # the machine slept
    ],
)
def test_nothing_is_learned_from_a_job_whose_beginning_or_end_is_not_known_well(since, running, ended):
    known = Durations()
    pace = following(known, since=since)
    pace.next(1097.0, running)
    assert pace.ended(ended) is None
    assert known.of(JOB) == ()


def test_a_failed_poll_tells_nothing_of_the_job():
    known = Durations()
    pace = following(known)
    pace.next(1050.0, 1050.0)
    pace.next(1097.0, None)
    assert pace.ended(1100.0) is None


def test_an_end_before_it_was_likely_is_learned_as_the_poll_that_saw_it():
    known = Durations()
    known.replace(JOB, [600.0] * 20)
    pace = following(known)
    first = pace.first(1000.0)
    assert pace.ended(1000.0 + first) == pytest.approx(first - 2)
