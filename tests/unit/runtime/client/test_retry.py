"""The retry policy, as tables."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest
from nanogpt_video._runtime.client.errors import (
    APIError,
    ClientError,
    ConnectionFailed,
    InvalidRequestError,
    NotFoundError,
    ProviderError,
    RateLimitError,
    ServerError,
)
from nanogpt_video._runtime.client.retry import Policy, pause, policy, should_keep_polling

RULES = Policy(retry_attempts=4, retry_delay=1.0, retry_delay_max=8.0, retry_after_max=60.0, not_found_grace=15.0)


def limited(after: float | None = None) -> ClientError:
    return RateLimitError("slow down", status=429, retry_after=after)


@pytest.mark.parametrize(
    ("failure", "attempt", "expected"),
    [
        (ConnectionFailed("x", sent=False), 1, 1.0),
        (ConnectionFailed("x", sent=False), 2, 2.0),
        (ConnectionFailed("x", sent=False), 3, 4.0),
        (ConnectionFailed("x", sent=False), 4, None),
        (ConnectionFailed("x", sent=True), 1, 1.0),
        (ServerError("x", status=503), 1, 1.0),
        (ServerError("x", status=503, retry_after=7.0), 1, 7.0),
        (ProviderError("x", status=502), 1, 1.0),
        (ProviderError("x", status=200), 1, None),
        (InvalidRequestError("x", status=400), 1, None),
        (APIError("x", status=409), 1, None),
        (limited(), 1, 1.0),
        (limited(2.0), 1, 2.0),
        (limited(60.0), 1, 60.0),
        (limited(61.0), 1, None),
        (limited(0.0), 1, 1.0),
    ],
)
def test_when_to_send_again(failure, attempt, expected):
    assert pause(RULES, failure, attempt=attempt, jitter=1.0) == expected


def test_pauses_are_spread_and_bounded():
    failure = ConnectionFailed("x", sent=False)
    rules = Policy(retry_attempts=99, retry_delay=1.0, retry_delay_max=8.0)
    assert pause(rules, failure, attempt=1, jitter=0.0) == 0.5
    assert pause(rules, failure, attempt=50, jitter=1.0) == 8.0


@pytest.mark.parametrize(
    ("failure", "elapsed", "expected"),
    [
        (NotFoundError("x", status=404), 0.0, True),
        (NotFoundError("x", status=404), 15.0, True),
        (NotFoundError("x", status=404), 15.1, False),
        (APIError("x", status=302), 15.0, True),
        (APIError("x", status=302), 15.1, False),
        (ServerError("x", status=500), 9000.0, True),
        (ConnectionFailed("x", sent=True), 9000.0, True),
        (limited(60.0), 0.0, True),
        (limited(61.0), 0.0, False),
        (InvalidRequestError("x", status=400), 0.0, False),
    ],
)
def test_when_waiting_goes_on(failure, elapsed, expected):
    assert should_keep_polling(RULES, failure, elapsed, seen=False) is expected


@pytest.mark.parametrize("failure", [NotFoundError("x", status=404), APIError("x", status=302)])
def test_a_job_that_was_seen_is_there_whatever_one_look_says(failure):
    assert should_keep_polling(RULES, failure, 9000.0, seen=True)


def test_the_service_names_the_numbers():
    timings = {field.name.replace("_", "-"): number for number, field in enumerate(fields(Policy), 2)}
    assert list(asdict(policy({**timings, "another": 1})).values()) == list(timings.values())
    assert policy({}) == Policy()


def test_no_attempts_means_no_repetition():
    assert pause(policy({"retry-attempts": 0}), ConnectionFailed("x", sent=False), attempt=1, jitter=1.0) is None
