"""Every fault by name, in this process."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.support.desk import PAYLOAD, Time
from tests.support.simulated import Doors, doors

README = Path(__file__).parents[2] / "generator/capmatrix/runtime/simulator/README.md"
DAY = 86_400


def faulty(name: str, **more):
    return doors(Time(at=DAY * 3 + 3600.0), faults=(Fault(name=name, **more),))


def submit(at: Doors) -> httpx.Response:
    return at.client.post("/generate-video", json=PAYLOAD)


@pytest.mark.parametrize(
    ("name", "error", "charged"),
    [
        ("refused", httpx.ConnectError, 0),
        ("reset-before", httpx.ReadError, 0),
        ("reset-after", httpx.ReadError, 1),
        ("timeout", httpx.ReadTimeout, 1),
    ],
)
def test_in_a_process_a_broken_line_is_what_httpx_raises(name, error, charged):
    with faulty(name) as at:
        with pytest.raises(error, match="simulated"):
            submit(at)
        assert len(at.entries()) == charged
        assert submit(at).status_code == 202, "it strikes once"


def test_an_error_may_come_after_the_charge():
    with faulty("error-after", status=504) as at:
        answer = submit(at)
        assert (answer.status_code, answer.headers["content-type"]) == (504, "text/html; charset=utf-8")
        assert at.entries() == ["charged"]


@pytest.mark.parametrize(
    ("name", "status", "retry_after", "kind"),
    [
        ("request-timeout", 408, None, "json"),
        ("conflict", 409, None, "json"),
        ("throttled", 429, "2", "json"),
        ("throttled-silent", 429, None, "json"),
        ("daily-cap", 429, "82800", "json"),
        ("error-json", 500, None, "json"),
        ("error-html", 500, None, "html"),
        ("error-empty", 500, None, None),
    ],
)
def test_an_error_comes_before_anything_is_charged(name, status, retry_after, kind):
    with faulty(name) as at:
        answer = submit(at)
        assert answer.status_code == status
        assert answer.headers.get("retry-after") == retry_after
        assert (kind or "") in answer.headers.get("content-type", "")
        assert bool(answer.content) == (kind is not None)
        assert at.entries() == []
        if kind == "json":
            assert answer.json()["error"]
        assert submit(at).status_code == 202


def test_a_cap_of_the_day_is_told_by_its_code():
    with faulty("daily-cap") as at:
        assert submit(at).json()["error"]["code"] == "daily_usd_limit_exceeded"


@pytest.mark.parametrize("status", [502, 503])
def test_the_status_of_an_error_can_be_chosen(status):
    with faulty("error-html", status=status) as at:
        assert submit(at).status_code == status


def test_latency_lets_time_pass_first():
    with faulty("latency", seconds=3.5) as at:
        assert submit(at).status_code == 202
        assert at.time.slept == [3.5]


def test_a_slow_answer_is_whole_in_the_end():
    with faulty("slow-drip", seconds=10) as at:
        assert submit(at).json()["status"] == "pending"
        assert sum(at.time.slept) == pytest.approx(10, abs=0.6)
        assert len(at.time.slept) > 10


@pytest.mark.parametrize("name", ["malformed-json", "truncated-json"])
def test_an_answer_that_cannot_be_read_is_charged_all_the_same(name):
    with faulty(name) as at:
        answer = submit(at)
        assert answer.status_code == 202
        assert answer.headers["content-type"] == "application/json"
        with pytest.raises(json.JSONDecodeError):
            answer.json()
        assert at.entries() == ["charged"]


def test_a_wrong_type_is_said_and_the_body_is_right():
    with faulty("wrong-type") as at:
        answer = submit(at)
        assert answer.headers["content-type"].startswith("text/html")
        assert answer.json()["status"] == "pending"


def test_a_job_is_not_known_at_once():
    with faulty("early-404", times=2) as at:
        for _ in range(2):
            run_id = at.start()
            assert [at.status(run_id).status_code for _ in range(3)] == [404, 404, 200], "counted per run"


def words(at: Doors, run_id: str) -> list[str]:
    told: list[str] = []
    for _ in range(4):
        told.append(at.status(run_id).json()["data"]["status"])
        at.time.at += 3
    return told


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault(name="backwards", after=1), ["IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "COMPLETED"]),
        (Fault(name="backwards", after=2), ["IN_QUEUE", "IN_PROGRESS", "IN_QUEUE", "COMPLETED"]),
        (Fault(name="unknown-word", after=1), ["IN_QUEUE", "SIMMERING", "IN_PROGRESS", "COMPLETED"]),
        (Fault(name="stuck"), ["IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS"]),
    ],
    ids=str,
)
def test_the_story_of_a_job_can_be_told_wrong(fault, told):
    with doors(faults=(fault,)) as at:
        assert words(at, at.start()) == told
        assert not at.service.kit.service.states.keys() & {"SIMMERING"}


def test_terminal_comes_with_a_word_that_nobody_knows():
    with faulty("terminal") as at:
        body = at.status(at.start()).json()
        assert body["terminal"] is True
        assert body["data"]["status"] not in KIT.service.states
        assert body["data"]["error"]


@pytest.mark.parametrize(("name", "missing"), [("no-url", "output"), ("no-cost", "cost")])
def test_a_completed_job_can_lack_what_one_waits_for(name, missing):
    with faulty(name) as at:
        run_id = at.done()
        data = at.status(run_id).json()["data"]
        assert data["status"] == "COMPLETED"
        assert missing not in data
        assert missing in at.status(run_id).json()["data"]


@pytest.mark.parametrize(
    ("name", "word", "flagged"),
    [("job-failed", "FAILED", None), ("job-cancelled", "CANCELED", None), ("job-blocked", "FAILED", True)],
)
def test_a_job_can_end_badly_and_is_given_back(name, word, flagged):
    with faulty(name) as at:
        data = at.status(at.done()).json()["data"]
        assert (data["status"], data.get("isNSFWError")) == (word, flagged)
        assert at.entries() == ["charged", "refunded"]
        assert at.status(at.done()).json()["data"]["status"] == "COMPLETED"


def url_of(at: Doors) -> str:
    return at.status(at.done()).json()["data"]["output"]["video"]["url"]


@pytest.mark.parametrize("name", ["truncated-download", "wrong-length"])
def test_a_file_that_does_not_come_whole(name):
    with faulty(name) as at:
        url = url_of(at)
        with pytest.raises(httpx.RemoteProtocolError):
            at.client.get(url)
        assert at.client.get(url).status_code == 200


def test_a_file_can_be_at_another_origin():
    with faulty("foreign-redirect") as at:
        answer = at.client.get(url_of(at))
        assert answer.status_code == 302
        assert answer.headers["location"].startswith("https://files.invalid/files/run_sim00000001.mp4?")
        file = at.client.get(answer.headers["location"], headers={"x-api-key": ""})
        assert file.status_code == 400, "even an empty key is a key"


def test_a_link_can_have_expired():
    with faulty("expired-url") as at:
        url = url_of(at)
        answer = at.client.get(url)
        assert (answer.status_code, answer.headers["content-type"]) == (403, "application/xml")
        assert at.client.get(url).status_code == 200
