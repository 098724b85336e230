"""The limiter: never one call too many wherever on its way it is counted, and a line that nobody jumps."""

from __future__ import annotations

import heapq
import os
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nanogpt_video._runtime.client.limits.in_process import MARGIN, Limits, Turn, shared
from nanogpt_video._runtime.service import RateLimit
from nanogpt_video._runtime.simulator.faults.middleware import RateLimiter

TWO_IN_TEN = RateLimit(operation="submit", requests=2, seconds=10)


class Line:
    """Turns of one limiter on a clock that is set by hand."""

    def __init__(self, *limits: RateLimit) -> None:
        self.at = 0.0
        self.limits = Limits(*limits)

    def turn(self, operation: str = "submit") -> Turn:
        return self.limits.turn(operation, lambda: self.at)

    def call(self, operation: str = "submit") -> float:
        """Make a call that is answered at once; return the seconds that it would have to wait."""
        with self.turn(operation) as turn:
            seconds = turn.wait()
            assert seconds is not None, "a limiter of one process never has to ask another"
            return seconds


def test_a_place_is_free_again_a_window_after_the_answer():
    line = Line(TWO_IN_TEN)
    slow = line.turn()
    assert [slow.wait(), line.call()] == [0, 0]
    line.at = 4.0
    slow.__exit__()
    assert line.call() == 6 + MARGIN
    line.at = 10.0
    assert line.call() == 0
    assert line.call() == 4 + MARGIN
    line.at = 14.0
    assert line.call() == 0


def test_who_asked_first_goes_first():
    line = Line(TWO_IN_TEN)
    line.call()
    line.call()
    early, late, latest = line.turn(), line.turn(), line.turn()
    assert [turn.wait() for turn in (early, late, latest)] == [10 + MARGIN, 10 + MARGIN, 20 + MARGIN]
    line.at = 10.5
    assert latest.wait() > 0
    assert line.call() > 0, "who comes now does not pass those who wait"
    assert [late.wait(), early.wait()] == [0, 0]


def test_who_gives_up_holds_nobody_back():
    line = Line(TWO_IN_TEN)
    line.call()
    line.call()
    gone, next_ = line.turn(), line.turn()
    assert gone.wait() > 0
    assert next_.wait() > 0
    gone.__exit__()
    line.at = 10.0
    assert [next_.wait(), line.call(), line.call() > 0] == [0, 0, True]


def test_who_waits_for_its_own_limit_does_not_use_up_the_common_one():
    line = Line(TWO_IN_TEN, RateLimit(operation="*", requests=3, seconds=1))
    waiting = [line.turn() for _ in range(9)]
    assert [turn.wait() > 0 for turn in waiting] == [False] * 2 + [True] * 7
    assert line.call("status") == 0
    assert line.call("status") == 1 + MARGIN


def test_a_call_that_hangs_is_counted_no_longer_than_two_windows():
    line = Line(TWO_IN_TEN)
    hanging = line.turn(), line.turn()
    assert [turn.wait() for turn in hanging] == [0, 0]
    line.at = 19.9
    assert line.call() > 0
    line.at = 20.0
    assert line.call() == 0


def test_without_limits_nobody_waits():
    line = Line()
    assert {line.call() for _ in range(1000)} == {0}


def test_clients_of_one_place_share_their_limits():
    def make() -> Limits:
        return Limits(TWO_IN_TEN)

    assert shared(("a", 1), make) is shared(("a", 1), make)
    assert shared(("a", 1), make) is not shared(("a", 2), make)


def test_a_429_closes_a_limit_for_a_while_or_for_a_window():
    line = Line(TWO_IN_TEN, RateLimit(operation="*", requests=3, seconds=1))
    line.limits.close("submit", 4.0, line.at)
    assert [line.call(), line.call("status")] == [4.0, 0]
    line.at = 4.0
    assert line.call() == 0
    line.limits.close("submit", None, line.at)
    assert line.call() == 10.0
    line.limits.close("status", None, line.at)
    assert line.call("status") == 1.0, "what has no limit of its own is under that of all calls"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_does_not_wait_for_threads_of_its_parent():
    line = Line(TWO_IN_TEN)
    line.call()
    line.call()
    with line.limits._windows[0][1]._lock:
        child = os.fork()
        if child == 0:
            os._exit(0 if line.call() > 0 else 1)  # it has a lock of its own, and counts what its parent called
    assert os.waitpid(child, 0)[1] == 0


seconds = st.floats(0, 3, allow_subnormal=False)


@settings(deadline=None)
@given(st.lists(st.tuples(seconds, seconds, seconds, st.sampled_from(["submit", "status"])), max_size=60))
def test_no_window_of_the_service_sees_one_too_many(calls: list[tuple[float, float, float, str]]):
    """Each call: when it is wanted, how long it travels, how long its answer does."""
    limits = (RateLimit(operation="submit", requests=3, seconds=7), RateLimit(operation="*", requests=5, seconds=6))
    line, numbers = Line(*limits), count()
    service = RateLimiter(limits, lambda: line.at)
    events = [(call[0], next(numbers), "ask", line.turn(call[3]), call) for call in calls]
    heapq.heapify(events)
    sent = 0
    while events:
        line.at, _, what, turn, call = heapq.heappop(events)
        if what == "ask":
            wait = turn.wait()
            assert wait is not None
            then = (line.at + wait, "ask") if wait > 0 else (line.at + call[1], "arrive")
        elif what == "arrive":
            assert service.admit(call[3], address="here", key="any") is None
            sent += 1
            then = (line.at + call[2], "answer")
        else:
            turn.__exit__()
            continue
        heapq.heappush(events, (then[0], next(numbers), then[1], turn, call))
    assert sent == len(calls)
