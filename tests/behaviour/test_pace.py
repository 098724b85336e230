"""A client learns how long jobs take, by model and length, and polls the next ones where their end is likely."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from nanogpt_video import ProviderError
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.client.ledger.ledger import Ledger
from nanogpt_video._runtime.simulator.store import Outcome

from tests.support.desk import PAYLOAD, Desk

NEAR, FAR, MAX = 4.0, 200.0, 5.0
"""The timings of the matrix."""


@dataclass
class Maker:
    """A service whose jobs take as long as told, and the clients of it, on a clock that only moves when they sleep."""

    desk: Desk
    takes: float = 600.0
    state: str = "COMPLETED"
    refusals: list[httpx.Response] = field(default_factory=list)
    """Answers to the next polls, instead of a status."""
    ends: dict[str, float] = field(default_factory=dict)
    polls: list[float] = field(default_factory=list)

    def client(self, **settings: Any) -> Any:
        """Return a client; the calendar moves with its clock."""
        time = self.desk.time
        clock = Clock(now=lambda: time.at, sleep=time.sleep, random=lambda: 1.0, today=lambda: 1.7e9 + time.at)
        return self.desk.client(self._answer, clock=clock, limits=False, **settings)

    def submit(self, client: Any, **changed: Any) -> Any:
        """Submit a job."""
        return self.desk(client.submit, {**PAYLOAD, **changed})

    def make(self, client: Any, **changed: Any) -> list[float]:
        """Submit a job and wait for it; return when it was polled, in seconds after its submission."""
        job, began, before = self.submit(client, **changed), self.desk.time.at, len(self.polls)
        self.desk(job.wait, timeout=10_000)
        return [round(at - began, 6) for at in self.polls[before:]]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            run = f"run-{len(self.ends)}"
            self.ends[run] = self.desk.time.at + self.takes
            return httpx.Response(202, json={"runId": run, "status": "pending"})
        self.polls.append(self.desk.time.at)
        if self.refusals:
            return self.refusals.pop(0)
        over = self.desk.time.at >= self.ends[request.url.params["requestId"]]
        return httpx.Response(200, json={"data": {"status": self.state if over else "IN_PROGRESS"}})


@pytest.fixture
def maker(desk: Desk) -> Maker:
    return Maker(desk)


def pauses(polls: list[float]) -> list[float]:
    return [after - before for before, after in zip([0.0, *polls], polls, strict=False)]


def test_the_second_job_of_a_model_is_polled_less_often_and_a_model_that_is_known_rarely(maker):
    client = maker.client()
    first, second = maker.make(client), maker.make(client)
    assert len(second) < len(first)
    for number in range(10):
        maker.takes = 590.0 + 2 * number
        maker.make(client)
    maker.takes = 602.0
    last = maker.make(client)
    assert len(last) < len(first) / 3
    assert max(pauses(last)) <= FAR
    assert max(pauses(last)[-5:]) <= NEAR
    assert last[-1] - maker.takes <= NEAR


@pytest.mark.parametrize("other", [{"duration": "6s"}, {"model": "kling-video", "duration": "5"}])
def test_a_job_of_another_model_or_length_is_met_without_expectations(maker, other):
    client = maker.client()
    first = maker.make(client)
    assert maker.make(client, **other) == first
    assert maker.make(client) != first


def test_another_process_knows_what_was_learned(maker):
    first = maker.make(maker.client())
    second = maker.make(maker.client())
    assert len(second) < len(first)
    assert maker.make(maker.client(base_url="https://other.example/api"))[:5] == first[:5], "another service"


def test_without_a_ledger_one_client_learns_for_itself(maker):
    client = maker.client(ledger=False)
    first = maker.make(client)
    assert len(maker.make(client)) < len(first)
    assert maker.make(maker.client(ledger=False)) == first


def test_a_job_that_is_taken_up_by_its_id_is_polled_at_once_and_then_where_its_end_is_likely(maker):
    for _ in range(8):
        maker.make(maker.client())
    run = maker.submit(maker.client()).run_id
    maker.desk.time.at += 100
    before = len(maker.polls)
    maker.desk(maker.client().job(run).wait, 10_000)
    polls = [at - (maker.ends[run] - maker.takes) for at in maker.polls[before:]]
    assert polls[0] == 100
    assert polls[1] > 200
    assert polls[-1] - maker.takes <= NEAR


def learned(maker: Maker) -> list[float]:
    """Return the durations in the ledger."""
    book = Ledger(maker.client().ledger.name)
    found = [order.took for order in book.orders() if order.took is not None]
    book.close()
    return found


def fail(maker: Maker) -> None:
    maker.state = "FAILED"
    with pytest.raises(ProviderError):
        maker.make(maker.client())


def sleep_through_the_end(maker: Maker) -> None:
    job = maker.submit(maker.client())
    maker.desk(job.status)
    maker.desk.time.at += 3000
    maker.desk(job.wait)


def be_told_to_wait_over_the_end(maker: Maker) -> None:
    busy = httpx.Response(429, json={"error": "slow"}, headers={"retry-after": "100"})
    maker.takes, maker.refusals = 20.0, [busy]
    maker.make(maker.client())


@pytest.mark.parametrize("misfortune", [fail, sleep_through_the_end, be_told_to_wait_over_the_end])
def test_nothing_is_learned_from_a_failed_job_or_one_whose_end_was_seen_late(maker, misfortune: Callable[..., None]):
    misfortune(maker)
    assert learned(maker) == []
    maker.state, maker.takes = "COMPLETED", 600.0
    maker.make(maker.client())
    assert [abs(took - 600) <= MAX for took in learned(maker)] == [True]


def test_a_pause_that_the_service_asks_for_is_longer_than_any_other(maker):
    client = maker.client()
    for _ in range(4):
        maker.make(client)
    maker.refusals = [httpx.Response(503, json={"error": "busy"}, headers={"retry-after": "77"})]
    polls = maker.make(client)
    assert polls[1] - polls[0] >= 77


def test_two_clients_that_follow_one_job_learn_it_once(maker):
    job = maker.submit(maker.client())
    maker.desk(job.status)
    other = maker.client().job(**json.loads(json.dumps(job.as_dict())))
    maker.desk(job.wait, 10_000)
    maker.desk(other.wait, 10_000)
    assert len(learned(maker)) == 1


def test_events_come_from_each_poll_and_end_with_the_end(desk):
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
