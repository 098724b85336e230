"""The simulator at its doors: what it lets in, what it turns away, and what it writes down."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import httpx
import pytest
from nanogpt_video import NanoGPT
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.serving.transports import Transport
from nanogpt_video._runtime.simulator.settings import Settings
from nanogpt_video._runtime.simulator.store import Outcome

from tests.support.desk import KEY, PAYLOAD, Time

Doors = tuple[httpx.Client, Service, Time]


@pytest.fixture
def doors() -> Iterator[Doors]:
    time = Time()
    service = Service(KIT, Settings(now=lambda: time.at, keys=(KEY, "second")))
    transport = Transport(service)
    with httpx.Client(transport=transport, base_url="https://sim/api", headers={"x-api-key": KEY}) as client:
        yield client, service, time


def start(client: httpx.Client) -> str:
    answer = client.post("/generate-video", json=PAYLOAD)
    assert answer.status_code == 202
    return answer.json()["runId"]


def test_the_answer_to_a_submission_is_the_documented_one(doors):
    body = doors[0].post("/generate-video", json=PAYLOAD).json()
    assert {"runId", "id", "status", "model", "cost", "paymentSource", "remainingBalance"} == set(body)
    assert KIT.service.states[body["status"]] == "queued"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"x-api-key": KEY}, 202),
        ({"x-api-key": "sk-test-1"}, 202),
        ({"authorization": f"Bearer {KEY}"}, 202),
        ({"authorization": KEY}, 401),
        ({"x-api-key": "stranger"}, 401),
        ({"x-api-key": ""}, 401),
        ({}, 401),
    ],
    ids=str,
)
def test_only_a_known_key_opens(doors, headers, status):
    client, service, _ = doors
    client.headers.pop("x-api-key")
    assert client.post("/generate-video", json=PAYLOAD, headers=headers).status_code == status
    assert len(service.world.charges) == (status == 202)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b'{"model": "veo2-video"}',
        b'{"model": "nobody", "prompt": "x"}',
        b'{"model": "veo2-video", "prompt": NaN}',
        b'{"model": "veo2-video", "prompt": "\\ud800"}',
        b'{"model": "veo2-video", "prompt": "x", "duration": "99s"}',
        b"\xff\xfe",
        b"[" * 10_000,
    ],
    ids=lambda body: body[:50].decode("ascii", "replace"),
)
def test_a_wrong_body_is_refused_and_costs_nothing(doors, body):
    client, service, _ = doors
    answer = client.post("/generate-video", content=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]
    assert service.world.charges == []


def test_a_refusal_lists_what_is_wrong(doors):
    problems = (
        doors[0].post("/generate-video", json={**PAYLOAD, "duration": "99s", "seed": True}).json()["error"]["problems"]
    )
    assert {problem["field"] for problem in problems} == {"duration", "seed"}


def test_what_the_schema_lets_through_is_charged(doors):
    """The service drops unknown fields and charges all the same: that is why the client judges first."""
    client, service, _ = doors
    assert client.post("/generate-video", json={**PAYLOAD, "colour": "blue"}).status_code == 202
    assert service.world.balance(KEY) == Decimal("96.60")


def test_the_edge_turns_large_bodies_away_without_json(doors):
    client, service, _ = doors
    answer = client.post("/generate-video", content=b" " * 4_500_001)
    assert answer.status_code == 413
    assert answer.headers["content-type"].startswith("text/html")
    assert service.world.charges == []


def test_both_dialects_tell_the_same_story(doors):
    client, _, time = doors
    run_id = start(client)
    for state, wait in (("queued", 0), ("running", 3), ("completed", 9)):
        time.at += wait
        unified = client.get("/video/status", params={"requestId": run_id}).json()
        legacy = client.get("/generate-video/status", params={"runId": run_id, "modelSlug": "veo2-video"}).json()
        words = (unified["data"]["status"], legacy["data"]["status"])
        assert [KIT.service.states[word] for word in words] == [state, state]
    assert unified["data"]["output"]["video"]["url"] == legacy["data"]["output"]["video"]["url"]


@pytest.mark.parametrize(
    ("method", "path", "key", "status"),
    [
        ("GET", "/video/status?requestId=vid_none", KEY, 404),
        ("GET", "/video/status", KEY, 400),
        ("GET", "/video/status?requestId={run_id}", "second", 403),
        ("GET", "/video/status?requestId={run_id}", "stranger", 401),
        ("GET", "/generate-video/content?runId={run_id}&model=veo2-video", "second", 403),
        ("GET", "/generate-video/content?runId={run_id}&model=veo2-video", KEY, 404),
        ("GET", "/generate-video", KEY, 405),
        ("POST", "/video/status", KEY, 405),
        ("GET", "/nowhere", KEY, 404),
    ],
)
def test_other_doors_stay_shut(doors, method, path, key, status):
    client = doors[0]
    answer = client.request(method, path.replace("{run_id}", start(client)), headers={"x-api-key": key})
    assert answer.status_code == status
    assert answer.json()["error"]["message"]


def test_an_account_runs_out_and_every_charge_is_kept():
    service = Service(KIT, Settings(balance=Decimal("7.05"), outcome=lambda _: Outcome(state="failed")))
    with httpx.Client(transport=Transport(service), base_url="https://sim/api", headers={"x-api-key": KEY}) as client:
        answers = [client.post("/generate-video", json=PAYLOAD) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [202, 202, 402]
    assert answers[-1].json()["requiredBalance"] == 3.4
    lines = [(line.number, line.entry, line.balance) for line in service.world.charges]
    assert lines == [(1, "charged", Decimal("3.65")), (2, "charged", Decimal("0.25")), (3, "refused", Decimal("0.25"))]


def test_what_a_job_costs_is_the_price_of_the_matrix_or_else_the_nominal_one():
    service = Service(KIT, Settings())
    unpriced = {"model": "pixverse-v45", "prompt": "A paper boat"}
    with httpx.Client(transport=Transport(service), base_url="https://sim/api", headers={"x-api-key": KEY}) as client:
        costs = [
            client.post("/generate-video", json=payload).json()["cost"]
            for payload in (PAYLOAD, {**PAYLOAD, "duration": "30s"}, unpriced)
        ]
    assert costs == [3.4, 20.4, 0.1]
    assert [line.amount for line in service.world.charges] == [Decimal("3.40"), Decimal("20.40"), Decimal("0.10")]


def test_on_loopback_it_is_a_service_like_the_real_one(tmp_path):
    settings = Settings(speed=1000.0, urls="redirect")
    with serve(KIT, settings=settings) as served, NanoGPT(api_key=KEY, base_url=served.base_url) as client:
        job = client.submit(PAYLOAD)
        client.wait(job)
        assert client.download(job, tmp_path / "a.mp4").stat().st_size > 1000
        assert len(served.service.world.charges) == 1
