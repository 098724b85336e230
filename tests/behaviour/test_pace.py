"""A client learns how long jobs take, and looks at the next one where its end is likely."""

from __future__ import annotations

from nanogpt_video._runtime.simulator.store import Outcome

from tests.support.desk import PAYLOAD


def looks(desk, client) -> int:
    before = len(desk.time.slept)
    desk(desk(client.submit, PAYLOAD).wait)
    return len(desk.time.slept) - before


def test_the_second_job_of_a_model_is_looked_at_less_often(desk):
    client, _ = desk.simulated(queue_seconds=0.0, run_seconds=100.0)
    first, second = looks(desk, client), looks(desk, client)
    assert second < first / 2
    assert max(desk.time.slept[first:]) <= 10
    assert desk.time.slept[-1] <= 2, "it looks often where the end is expected"


def test_a_job_of_another_model_is_met_without_expectations(desk):
    client, _ = desk.simulated(queue_seconds=0.0, run_seconds=100.0)
    first = looks(desk, client)
    before = len(desk.time.slept)
    desk(desk(client.submit, {"model": "kling-video", "prompt": "x"}).wait)
    assert len(desk.time.slept) - before == first


def test_events_come_from_each_look_and_end_with_the_end(desk):
    client, _ = desk.simulated()
    job = desk(client.submit, PAYLOAD)
    if desk.portal is None:
        seen = [status.state for status in job.events()]
    else:

        async def collected() -> list[str]:
            return [status.state async for status in job.events()]

        seen = desk(collected)
    assert list(dict.fromkeys(seen)) == ["queued", "running", "completed"]


def test_events_of_a_failed_job_are_no_error(desk):
    client, _ = desk.simulated(outcome=lambda _: Outcome(state="failed", error="x"))
    job = desk(client.submit, PAYLOAD)

    async def last() -> str:
        return [status.state async for status in job.events()][-1]

    assert ([status.state for status in job.events()][-1] if desk.portal is None else desk(last)) == "failed"
