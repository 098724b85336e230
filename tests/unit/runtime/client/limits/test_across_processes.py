"""Limits that processes keep together: never one call too many, whoever asks, dies, forks or starts anew."""

from __future__ import annotations

import heapq
import logging
import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nanogpt_video._runtime.client.limits import across_processes, shares
from nanogpt_video._runtime.client.limits.across_processes import SharedLimits
from nanogpt_video._runtime.client.limits.in_process import MARGIN, Turn
from nanogpt_video._runtime.service import RateLimit
from nanogpt_video._runtime.simulator.faults.middleware import RateLimiter

LOG = logging.getLogger("nanogpt_video.test")
FIVE_IN_TEN = RateLimit(operation="submit", requests=5, seconds=10)
PLACE = "https://service.example:443/api"


class Machine:
    """Processes on one clock that is set by hand; only one of them runs at a time."""

    def __init__(self, path: Path, patch: pytest.MonkeyPatch) -> None:
        self.at = 100.0
        self.boot = "boot-1"
        self.path = path
        self.now_running = ""
        for module in (shares, across_processes):
            patch.setattr(module, "boot_seconds", lambda: self.at)
        patch.setattr(shares, "boot", lambda: self.boot)
        patch.setattr(shares, "owner", lambda: f"{self.boot}:{self.now_running}")

    def process(self, name: str, *limits: RateLimit, key: str = "key") -> Process:
        across_processes._files.clear()
        across_processes._shares.clear()
        return Process(self, name, SharedLimits(self.path, PLACE, key, limits or (FIVE_IN_TEN,), LOG))


class Process:
    def __init__(self, machine: Machine, name: str, limits: SharedLimits) -> None:
        self.machine = machine
        self.name = name
        self.limits = limits

    def turn(self, operation: str = "submit") -> Turn:
        return self.limits.turn(operation, lambda: self.machine.at)

    def wait(self, turn: Turn) -> float:
        """Do what the client does: ask where it has to be asked; return the seconds until the next try."""
        self.machine.now_running = self.name
        while (seconds := turn.wait()) is None:
            turn.ask()
        return seconds

    def call(self, operation: str = "submit", seconds: float = 0.0) -> float:
        """Make a call that takes so long; return the seconds that it would have to wait instead."""
        turn = self.turn(operation)
        wait = self.wait(turn)
        self.machine.at += seconds if wait == 0 else 0
        self.leave(turn)
        return wait

    def leave(self, turn: Turn) -> None:
        self.machine.now_running = self.name
        turn.__exit__()
        if self.limits.unwritten is not None:
            self.limits.unwritten()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path / "state" / "limits.sqlite3", monkeypatch)


def test_processes_share_a_limit(machine: Machine):
    one, two = machine.process("one"), machine.process("two")
    assert [one.call(), two.call(), one.call(), two.call(), one.call()] == [0] * 5
    assert one.call() > 0
    assert two.call() > 0
    machine.at += 10 + MARGIN
    assert [two.call(), one.call()] == [0, 0]


def test_the_file_is_made_for_its_owner_alone(machine: Machine):
    machine.process("one").call()
    if os.name == "posix":
        assert machine.path.parent.stat().st_mode & 0o777 == 0o700
        assert machine.path.stat().st_mode & 0o777 == 0o600


def test_a_place_is_held_until_a_window_after_the_answer(machine: Machine):
    one, two = machine.process("one"), machine.process("two")
    turns = [one.turn() for _ in range(5)]
    assert [one.wait(turn) for turn in turns] == [0] * 5
    machine.at += 3
    for turn in turns:
        one.leave(turn)
    machine.at += 9.9
    assert two.call() > 0
    machine.at += 0.1 + MARGIN
    assert two.call() == 0


def test_places_of_a_process_that_died_are_free_after_two_windows(machine: Machine):
    dead, heir = machine.process("dead"), machine.process("heir")
    turns = [dead.turn() for _ in range(5)]
    assert [dead.wait(turn) for turn in turns] == [0] * 5
    machine.at += 19.9
    assert heir.call() > 0
    machine.at += 0.1 + dead.limits._shares[0][1].keep + MARGIN
    assert heir.call() == 0


def test_a_place_that_was_not_used_goes_to_others(machine: Machine):
    one, two = machine.process("one"), machine.process("two")
    turns = [one.turn() for _ in range(5)]
    assert [one.wait(turn) for turn in turns[:4]] == [0] * 4
    assert one.wait(turns[4]) == 0
    machine.at += 0.5
    turns[4].__exit__()  # went on its way: it counts
    unused = one.turn()
    assert one.wait(unused) > 0
    one.leave(unused)
    assert two.call() > 0


def test_processes_that_wait_go_in_turn_and_nobody_jumps_the_line(machine: Machine):
    busy, early, late = (machine.process(name) for name in ("busy", "early", "late"))
    assert [busy.call() for _ in range(5)] == [0] * 5
    crowd = [busy.turn() for _ in range(2)]
    for turn in crowd:
        assert busy.limits._shares[0][1].wait(turn, machine.at) in (None, shares.SOON)
    assert busy.wait(crowd[0]) > 0
    first, second = early.turn(), late.turn()
    assert early.wait(first) > 0
    assert late.wait(second) > 0
    machine.at += 10 + MARGIN - 0.5
    for process, turn in [(busy, crowd[0]), (early, first), (late, second)]:
        process.wait(turn)  # as often as they have to, so that they keep their tickets
    machine.at += 0.5
    new = machine.process("new")
    assert [new.call(), new.call() > 0] == [0, True], "five are free, and four are for those who wait"
    assert late.wait(second) == 0
    assert early.wait(first) == 0
    assert [busy.wait(turn) for turn in crowd] == [0, 0]


def test_whoever_does_not_come_back_loses_its_ticket(machine: Machine):
    busy, gone, here = (machine.process(name) for name in ("busy", "gone", "here"))
    assert [busy.call() for _ in range(5)] == [0] * 5
    assert gone.wait(gone.turn()) > 0
    for _ in range(4):
        assert gone.wait(gone.turn()) > 0
    machine.at += 10 + MARGIN
    assert [here.call() for _ in range(5)] == [0] * 5


def test_a_429_closes_the_window_for_all_processes(machine: Machine):
    one, two = machine.process("one"), machine.process("two")
    assert one.call() == 0
    one.limits.close("submit", None, machine.at)
    one.limits.unwritten()  # type: ignore[misc]
    assert two.call() == pytest.approx(0.5)
    machine.at += 9.9
    assert two.call() == pytest.approx(0.1)
    machine.at += 0.1
    assert two.call() == 0
    two.limits.close("submit", 3, machine.at)
    assert two.call() > 0
    assert one.call() > 0, "whoever asks tells as well"
    machine.at += 3
    assert one.call() == 0


def test_what_is_left_from_before_the_machine_was_started_counts_as_a_full_window(machine: Machine):
    one = machine.process("one")
    assert [one.call() for _ in range(5)] == [0] * 5
    one.limits.close("submit", 8, machine.at)
    one.limits.unwritten()  # type: ignore[misc]
    machine.boot, machine.at = "boot-2", 3.0
    again = machine.process("again")
    assert again.call() > 0
    machine.at += 9.9
    assert again.call() > 0
    machine.at += 0.1 + MARGIN
    assert [again.call() for _ in range(6)][:5] == [0] * 5


def test_a_limit_for_each_key_is_kept_for_each_key_and_no_key_is_in_the_file(machine: Machine):
    limit = FIVE_IN_TEN._replace(per="key")
    one, two = machine.process("one", limit, key="sesame"), machine.process("two", limit, key="other")
    same = machine.process("three", limit, key="sesame")
    assert [one.call() for _ in range(5)] == [0] * 5
    assert two.call() == 0
    assert same.call() > 0
    assert b"sesame" not in machine.path.read_bytes()


def test_most_calls_of_a_quick_limit_ask_no_file(machine: Machine, monkeypatch: pytest.MonkeyPatch):
    asked: list[float] = []
    ask = shares.ShareFile.ask
    monkeypatch.setattr(shares.ShareFile, "ask", lambda file, share: (asked.append(machine.at), ask(file, share)))
    one = machine.process("one", RateLimit(operation="*", requests=25, seconds=1))
    for _ in range(100):
        assert one.call("status", 0.001) == 0
        machine.at += 0.049
    assert len(asked) <= 30


def test_a_turn_that_waits_too_long_for_the_common_limit_gets_its_own_place_again(machine: Machine):
    limits = (FIVE_IN_TEN, RateLimit(operation="*", requests=1, seconds=30))
    one, two = machine.process("one", *limits), machine.process("two", *limits)
    assert two.call("status") == 0
    turn = one.turn()
    for _ in range(30):
        assert one.wait(turn) > 0
        machine.at += 1
    machine.at += MARGIN
    assert one.wait(turn) == 0
    one.leave(turn)
    with sqlite3.connect(machine.path) as base:
        rows = base.execute("select places from shares where owner like '%:one' and limited like '% submit %'")
        assert len(rows.fetchone()[0]) == 8
    base.close()


def test_a_file_that_was_damaged_is_made_anew(machine: Machine, caplog):
    machine.path.parent.mkdir()
    machine.path.write_bytes(b"x" * 5000)
    assert machine.process("one").call() == 0
    assert machine.path.with_name("limits.sqlite3.damaged").exists()
    assert caplog.records == []


def test_where_the_file_cannot_be_used_a_process_keeps_the_limits_by_itself_and_says_so_once(machine: Machine, caplog):
    machine.path.mkdir(parents=True)
    one = machine.process("one")
    for _ in range(2):
        assert [one.call() for _ in range(3)].count(0) <= 3
    assert one.call() > 0
    (said,) = caplog.messages
    assert str(machine.path) in said
    assert "it is a folder; limits are kept within this process" in said


def test_a_file_that_is_in_use_is_asked_again(machine: Machine, monkeypatch: pytest.MonkeyPatch, caplog):
    one, clock = machine.process("one"), [0.0]
    assert one.call() == 0
    monkeypatch.setattr(shares.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(one.limits._file._database, "_design", replace(shares._DESIGN, busy=0.0))
    one.limits._file._database.close()
    other = sqlite3.connect(machine.path, isolation_level=None)
    other.execute("begin immediate")
    assert 0 < one.call() < 0.1
    assert caplog.records == []
    machine.at, clock[0] = machine.at + 1, 20.0
    assert one.call() == 0, "this process keeps the limits by itself from now on"
    assert "another process has been writing in it" in caplog.text
    other.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_holds_none_of_its_parents_places_and_none_of_its_locks(machine: Machine):
    one = machine.process("one")
    turn = one.turn()
    assert one.wait(turn) == 0
    share = one.limits._shares[0][1]
    with share._lock, one.limits._file._lock:
        child = os.fork()
        if child == 0:
            held = share.state(machine.at)
            one.name = "child"
            os._exit(0 if held == ([], 0) and [one.call() for _ in range(5)].count(0) == 4 else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert one.call() > 0, "the child has used the other four"


seconds = st.floats(0, 3, allow_subnormal=False)
calls = st.tuples(
    seconds,
    seconds,
    seconds,
    st.sampled_from(["submit", "status"]),
    st.integers(0, 2),
    st.sampled_from([False] * 9 + [True]),
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(calls, max_size=40))
def test_no_window_of_the_service_sees_one_too_many_from_three_processes(
    tmp_path_factory: pytest.TempPathFactory, wanted: list[tuple[float, float, float, str, int, bool]]
):
    """Each call: when it is wanted, how long it and its answer travel, of what, by whom, and whether that one dies."""
    limits = (RateLimit(operation="submit", requests=3, seconds=7), RateLimit(operation="*", requests=30, seconds=6))
    with pytest.MonkeyPatch.context() as patch:
        machine = Machine(tmp_path_factory.mktemp("limits") / "limits.sqlite3", patch)
        machine.at = 0.0
        names, numbers = [count() for _ in range(3)], count()
        alive = [machine.process(f"{n}-{next(names[n])}", *limits) for n in range(3)]
        service = RateLimiter(limits, lambda: machine.at)
        events = [(call[0], next(numbers), "ask", alive[call[4]].turn(call[3]), call) for call in wanted]
        owners = {event[3]: alive[event[4][4]] for event in events}
        heapq.heapify(events)
        ended = Counter[str]()
        while events:
            machine.at, _, what, turn, call = heapq.heappop(events)
            process = owners[turn]
            if process not in alive:
                if what == "arrive":  # it left before its process died
                    assert service.admit(call[3], address="here", key="any") is None
                ended["lost"] += 1
                continue
            if what == "ask":
                wait = process.wait(turn)
                then = (machine.at + wait, "ask") if wait > 0 else (machine.at + call[1], "arrive")
                if wait == 0 and call[5]:
                    alive[call[4]] = machine.process(f"{call[4]}-{next(names[call[4]])}", *limits)
            elif what == "arrive":
                assert service.admit(call[3], address="here", key="any") is None
                then = (machine.at + call[2], "answer")
            else:
                process.leave(turn)
                ended["answered"] += 1
                continue
            heapq.heappush(events, (then[0], next(numbers), then[1], turn, call))
        for process in alive:
            process.limits._file._database.close()
    assert sum(ended.values()) == len(wanted)


@pytest.fixture(autouse=True)
def registries() -> Iterator[None]:
    yield
    across_processes._files.clear()
    across_processes._shares.clear()
