"""The page of the simulator: what it shows, to whom, and that looking changes nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.page import ROWS_MOST, hidden
from nanogpt_video._runtime.simulator.serving.transports import Transport
from nanogpt_video._runtime.simulator.store import Outcome

from tests.support.desk import KEY, PAYLOAD
from tests.support.simulated import Doors, doors

STATE = "http://127.0.0.1:8765/_simulator/state"


@pytest.fixture
def sim() -> Iterator[Doors]:
    with doors() as opened:
        yield opened


def state(sim: Doors) -> dict[str, dict]:
    answer = sim.client.get(STATE)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_simulator_that_did_nothing_says_so(sim: Doors):
    shown = state(sim)
    assert shown["service"] == KIT.service.title
    assert shown["call"][0] == "export NANOGPT_BASE_URL=http://127.0.0.1:8765/api"
    assert any("$NANOGPT_BASE_URL/video/status?requestId=" in line for line in shown["call"])
    assert shown["jobs"]["total"] == shown["charges"]["total"] == shown["requests"]["total"] == 0
    assert [account["balance"] for account in shown["accounts"]["last"]] == ["100", "100"]
    assert shown["faults"] == []


def test_jobs_are_shown_as_they_ripen(sim: Doors):
    run_id = sim.start()
    seen = []
    for wait in (0, 5, 9):
        sim.time.at += wait
        (job,) = state(sim)["jobs"]["last"]
        seen.append((job["run_id"], job["state"], job["progress"], job["age"], bool(job["file"])))
    assert seen == [
        (run_id, "queued", 0, 0, False),
        (run_id, "running", 50, 5, False),
        (run_id, "completed", 100, 14, True),
    ]
    (job,) = state(sim)["jobs"]["last"]
    assert (job["model"], job["cost"], job["request"]) == ("veo2-video", "0.10", "prompt: A paper boat, duration: 5s")
    film = sim.client.get(f"http://127.0.0.1:8765{job['file']}")
    assert film.headers["content-type"] == "video/mp4"


def test_charges_are_shown_newest_first_with_their_sums():
    with doors(balance=Decimal("0.25"), outcome=lambda _: Outcome(state="failed")) as sim:
        for _ in range(3):
            sim.client.post("/generate-video", json=PAYLOAD)
        sim.time.at += 60
        shown = state(sim)
    assert [line["entry"] for line in shown["charges"]["last"]] == ["refunded"] * 2 + ["refused"] + ["charged"] * 2
    assert shown["charges"]["sums"] == {
        "charged": {"lines": 2, "amount": "0.20"},
        "refunded": {"lines": 2, "amount": "0.20"},
        "refused": {"lines": 1, "amount": "0"},
    }
    assert shown["jobs"]["states"] == {"queued": 0, "running": 0, "completed": 0, "failed": 2, "cancelled": 0}


def test_faults_are_shown_with_their_strikes_and_requests_with_their_ends():
    faults = (Fault(name="throttled", operation="balance", after=1, times=2), Fault(name="latency", chance=0, times=11))
    with doors(faults=faults) as sim:
        for _ in range(3):
            sim.client.post("/check-balance")
        with pytest.raises(httpx.ReadError):
            sim.client.get("/nowhere?requestId=a&secret=b", headers={"x-simulate": "reset-before"})
        shown = state(sim)
    assert [(row["name"], row["struck"], row["operation"], row["when"]) for row in shown["faults"]] == [
        ("throttled", 2, "balance", "after 1, 2 times"),
        ("latency", 0, "any", "11 times, with a chance of 0"),
        ("reset-before", 1, "any", "when a request asks for it"),
    ]
    assert [(row["method"], row["path"], row["status"], row["faults"]) for row in shown["requests"]["last"]] == [
        ("GET", "/api/nowhere?requestId=a", None, "reset-before"),
        ("POST", "/api/check-balance", 429, "throttled"),
        ("POST", "/api/check-balance", 429, "throttled"),
        ("POST", "/api/check-balance", 200, ""),
    ]


def test_looking_costs_nothing_and_meets_no_fault():
    faults = (Fault(name="error-html", times=1),)
    with doors(faults=faults, limits=KIT.service.limits) as sim:
        for _ in range(100):
            assert "throttled" not in str(state(sim))
            assert sim.client.get("http://localhost/").status_code == 200
        assert state(sim)["requests"]["total"] == 0
        assert sim.client.get("/nowhere").status_code == 500


def test_many_are_counted_and_the_last_are_listed():
    with doors(balance=1000) as sim:
        for number in range(ROWS_MOST + 5):
            sim.start()
            if number == ROWS_MOST:
                sim.time.at += 60
                assert state(sim)["jobs"]["states"]["completed"] == ROWS_MOST + 1
        shown = state(sim)
    for part in ("jobs", "charges", "requests"):
        assert (shown[part]["total"], len(shown[part]["last"])) == (ROWS_MOST + 5, ROWS_MOST)
    assert shown["jobs"]["last"][0]["run_id"] == f"run_sim{ROWS_MOST + 5:08d}"
    assert shown["jobs"]["states"] == {
        "queued": 4,
        "running": 0,
        "completed": ROWS_MOST + 1,
        "failed": 0,
        "cancelled": 0,
    }


def test_no_key_is_shown_whole(sim: Doors):
    other = "sk-test-of-hanna"
    sim.start()
    sim.client.post("/generate-video", json={**PAYLOAD, "prompt": f"my key is {other}"}, headers={"x-api-key": other})
    sim.client.get("/video/status", params={"requestId": other, "key": KEY}, headers={"x-api-key": other})
    text = json.dumps(state(sim), ensure_ascii=False)
    assert "…anna" in text
    assert other not in text
    assert KEY not in text


@pytest.mark.parametrize(
    ("key", "shown"), [("test-key", "…-key"), ("sk-test-12", "…t-12"), ("second", "…"), ("", "…")], ids=str
)
def test_a_short_key_is_not_shown_at_all(key, shown):
    assert hidden(key) == shown


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://127.0.0.1:8765", 200),
        ("http://localhost", 200),
        ("http://sim.localhost:1", 200),
        ("http://[::1]:8765", 200),
        ("http://evil.example:8765", 421),
        ("http://localhost.evil.example", 421),
        ("http://127.0.0.1.evil.example", 421),
    ],
    ids=str,
)
def test_only_an_address_of_this_machine_shows_it(sim: Doors, origin, status):
    for path in ("/", "/_simulator/", "/_simulator/state"):
        assert sim.client.get(origin + path).status_code == status
    assert sim.client.post(f"{origin}/api/check-balance").status_code == 200


@pytest.mark.parametrize("host", ["[", "[::1", "", "a b", "\u00e9"])
def test_a_host_that_is_none_is_turned_away(sim: Doors, host):
    assert sim.client.get(STATE, headers={"host": host.encode()}).status_code == 421


def test_it_is_read_only_and_shut_in(sim: Doors):
    assert sim.client.post(STATE).status_code == 405
    answer = sim.client.get("http://127.0.0.1/")
    policy = dict(rule.split(" ", 1) for rule in answer.headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    for kind in ("script-src", "style-src"):
        assert re.fullmatch(r"'sha256-[\w+/]{43}='", policy[kind]), "one block of each, and nothing else"
    assert "access-control-allow-origin" not in answer.headers
    assert not re.search(r"https?://", answer.text)


def test_a_path_of_the_service_stays_its_own():
    operations = {**KIT.service.operations, "balance": KIT.service.operations["balance"]._replace(path="/")}
    server = "http://127.0.0.1"
    kit = KIT._replace(service=KIT.service._replace(base_url=server, operations=operations))
    with httpx.Client(transport=Transport(Service(kit)), base_url=server, headers={"x-api-key": KEY}) as client:
        assert client.post("/").json()["usd_balance"]
        assert client.get("/_simulator/").headers["content-type"].startswith("text/html")
