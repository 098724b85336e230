"""Limits of the simulated service, and the ways to use it in a test of one's own."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from nanogpt_video import AsyncNanoGPT, NanoGPT
from nanogpt_video import simulator as shipped
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.service import RateLimit
from nanogpt_video.simulator import (
    Fault,
    Transport,
    async_transport,
    documented_limits,
    open_service,
    serving,
)

from tests.support.desk import KEY, PAYLOAD
from tests.support.simulated import doors

simulator = shipped.simulator


@pytest.mark.parametrize(("per", "second"), [("address", 429), ("key", 200)])
def test_a_limit_counts_an_address_or_a_key(per, second):
    with doors(limits=(RateLimit(operation="balance", requests=1, seconds=60, per=per),)) as at:
        told = [at.client.post("/check-balance", headers={"x-api-key": key}) for key in (KEY, KEY, "second")]
        assert [answer.status_code for answer in told] == [200, 429, second]


def test_the_documented_limits_hold_per_minute():
    with doors(limits=documented_limits) as at:
        told = []
        for _ in range(52):
            at.time.at += 0.1
            told.append(at.client.post("/generate-video", json=PAYLOAD))
        assert [answer.status_code for answer in told] == [202] * 50 + [429] * 2
        assert told[-1].headers["retry-after"] == "55"
        assert told[-1].json()["error"]["type"] == "RATE_LIMITED"
        assert at.entries() == ["charged"] * 50
        assert at.status(told[0].json()["runId"]).status_code == 200, "polling has no limit of its own"
        at.time.at += 55
        assert at.client.post("/generate-video", json=PAYLOAD).status_code == 202


@pytest.mark.parametrize(("method", "path"), [("GET", "/generate-video/recover"), ("POST", "/generate-video/extend")])
def test_recover_and_extend_are_bounded_more_tightly(method, path):
    with doors(limits=documented_limits) as at:
        told = []
        for _ in range(21):
            at.time.at += 0.1
            told.append(at.client.request(method, path).status_code)
        assert 429 not in told[:20]
        assert told[20] == 429


def test_all_calls_together_are_bounded_by_the_second():
    with doors(limits=documented_limits) as at:
        told = [at.client.post("/check-balance").status_code for _ in range(26)]
        assert told == [200] * 25 + [429]
        at.time.at += 1
        assert at.client.post("/check-balance").status_code == 200


def test_limits_can_be_set_and_are_off_where_nothing_is_said():
    with doors(limits=(RateLimit(operation="balance", requests=1, seconds=5),)) as at:
        assert [at.client.post("/check-balance").status_code for _ in range(2)] == [200, 429]
        assert at.client.post("/generate-video", json=PAYLOAD).status_code == 202
    with doors() as at:
        assert {at.client.post("/check-balance").status_code for _ in range(60)} == {200}


def test_limits_are_counted_per_address():
    service = open_service(limits=(RateLimit(operation="*", requests=1, seconds=60),))

    async def ask(address: str) -> int:
        wire = httpx.ASGITransport(app=service.app, client=(address, 1))
        async with httpx.AsyncClient(transport=wire, headers={"x-api-key": KEY}) as client:
            return (await client.post("https://sim/api/check-balance")).status_code

    assert [asyncio.run(ask(address)) for address in ("10.0.0.1", "10.0.0.1", "10.0.0.2")] == [200, 429, 200]


def test_the_fixture_serves_the_service(simulator, tmp_path):
    with NanoGPT(api_key=KEY, base_url=simulator.base_url) as client:
        job = client.submit(PAYLOAD)
        client.wait(job)
        assert client.download(job, tmp_path / "a.mp4").exists()
    assert [line.entry for line in simulator.service.world.charges] == ["charged"]


def test_in_a_process_both_clients_work_against_one_service():
    service = open_service(speed=1000.0, faults=(Fault(name="throttled", seconds=0, operation="submit"),))

    async def order() -> str:
        async with AsyncNanoGPT(api_key=KEY, transport=async_transport(service)) as client:
            return (await client.submit(PAYLOAD)).run_id

    run_id = asyncio.run(order())
    with NanoGPT(api_key=KEY, transport=Transport(service)) as client:
        assert client.wait(run_id).state == "completed"
    assert service.plan.struck["throttled"] == 1
    assert len(service.world.charges) == 1


def test_serving_takes_settings():
    with serving(keys=("mine",), lenient=True) as served:
        answer = httpx.post(f"{served.base_url}{KIT.service.operations['balance'].path}", headers={"x-api-key": "mine"})
        assert answer.status_code == 200
