"""The client keeps the documented limits by itself: many threads or tasks at once never hear that they are too many."""

from __future__ import annotations

import logging
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from itertools import cycle

import pytest
from nanogpt_video import Call, Limits, NanoGPT, RateLimit
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings
from nanogpt_video.simulator import documented_limits

from tests.support.desk import PAYLOAD, in_turn, json_answer
from tests.support.together import Together

TAKEN = json_answer(202, {"runId": "vid_1", "status": "pending"})


def opened(time: Together, **settings: object) -> Service:
    known = {"now": lambda: time.at, "limits": documented_limits, "price": Decimal("0.10")}
    return Service(KIT, Settings(**{**known, **settings}))


def test_a_hundred_and_twenty_submissions_at_once_are_none_too_many(desk):
    time, seen = Together(desk, 60), list[Call]()
    service = opened(time)
    client = desk.member(service, clock=time.clock(), on_response=seen.append)
    jobs = time.each(client.submit, PAYLOAD, times=2)
    assert len({job.run_id for job in jobs}) == 120
    assert [line.entry for line in service.world.charges] == ["charged"] * 120
    assert Counter(call.status for call in seen) == {202: 120}
    assert 120 < time.at - 1000 < 125, "fifty a minute are used to the full"


def test_several_clients_with_the_same_limits_are_counted_together(desk):
    time, seen = Together(desk, 30), list[Call]()
    service = opened(time)
    limits = Limits(*documented_limits)
    pair = [desk.member(service, clock=time.clock(), on_response=seen.append, limits=limits) for _ in range(2)]

    turns = cycle(pair)
    # What the method of an async client returns is to be awaited, like the method itself.
    time.each(lambda: next(turns).submit(PAYLOAD), times=3)
    assert Counter(call.status for call in seen) == {202: 90}


def test_limits_are_off_by_switch(desk):
    time, seen = Together(desk, 60), list[Call]()
    client = desk.member(opened(time), clock=time.clock(), on_response=seen.append, limits=False)
    time.each(client.submit, PAYLOAD)
    assert Counter(call.status for call in seen)[429] > 0


def test_limits_of_one_s_own(desk, caplog):
    client = desk.client(in_turn(TAKEN), limits=Limits(RateLimit(operation="submit", requests=2, seconds=10)))
    caplog.set_level(logging.WARNING, "nanogpt_video")
    for _ in range(5):
        desk(client.submit, PAYLOAD)
    assert desk.time.slept == [10.05, 10.05]
    assert caplog.messages == ["submit waits 10.1 s: its limit is used up"] * 2


def test_a_429_that_others_caused_is_waited_out_and_counts(desk):
    time = Together(desk, 1)
    service = opened(time, faults=(Fault(name="throttled", seconds=7, operation="submit"),))
    client = desk.member(service, clock=time.clock())
    assert len(time.each(client.submit, PAYLOAD)) == 1
    assert time.at == 1007


def test_a_429_without_a_time_closes_the_window_for_all_who_share_it(desk):
    limits = Limits(RateLimit(operation="submit", requests=50, seconds=60))
    one = desk.client(in_turn(json_answer(429, {"error": "too many"}), TAKEN), limits=limits)
    two = desk.client(in_turn(TAKEN), limits=limits)
    desk(one.submit, PAYLOAD)
    assert sum(desk.time.slept) == 60
    limits.close("submit", 7.0, desk.time.at)
    desk(two.submit, PAYLOAD)
    assert sum(desk.time.slept) == 67


def test_limits_of_all_processes_are_kept_in_the_state_folder(desk, tmp_path, monkeypatch, caplog):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    client = desk.client(in_turn(json_answer(200, {"data": {"status": "IN_PROGRESS"}})), clock=None, ledger=False)
    for _ in range(3):
        desk(client.status, "vid_1")
    assert (tmp_path / "nanogpt-video" / "limits.sqlite3").exists()
    assert caplog.records == []


def test_where_the_state_folder_cannot_be_written_limits_are_kept_in_the_process_with_one_warning(
    desk, tmp_path, monkeypatch, caplog
):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    client = desk.client(in_turn(json_answer(200, {"data": {"status": "IN_PROGRESS"}})), clock=None, ledger=False)
    for _ in range(3):
        desk(client.status, "vid_1")
    (said,) = caplog.messages
    assert "cannot write the file of shared limits" in said
    assert "limits are kept within this process" in said


def test_clients_of_an_address_share_the_documented_limits():
    with NanoGPT("k") as one, NanoGPT("other") as two, NanoGPT("k", base_url="https://sim.example/api") as three:
        assert one._context.limits is two._context.limits
        assert one._context.limits is not three._context.limits


@pytest.mark.slow
def test_eight_threads_share_a_client(tmp_path):
    with (
        serve(KIT, settings=Settings(speed=200.0)) as served,
        NanoGPT("test-key", base_url=served.base_url, limits=False) as client,
        ThreadPoolExecutor(8) as pool,
    ):

        def make(number: int) -> int:
            job = client.submit({"model": "veo2-video", "prompt": f"boat {number}", "duration": "5s"})
            assert job.wait().run_id == job.run_id
            return job.download(tmp_path / f"{number}.mp4").stat().st_size

        assert all(size > 0 for size in pool.map(make, range(24)))
        assert Counter(line.entry for line in served.service.world.charges) == {"charged": 24}
