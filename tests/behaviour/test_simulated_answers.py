"""Faults of what the service says: words that do not fit what was charged, other runs, others' keys, lists of runs."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.support.desk import KEY, PAYLOAD
from tests.support.simulated import caller

TYPES = (
    "content_policy_violation",
    "CONTENT_POLICY_VIOLATION",
    "insufficient_quota",
    "rate_limit_error",
    "PRO_REQUIRED",
)


@pytest.mark.parametrize(("name", "charged"), [("error-typed", 0), ("error-typed-after", 1)])
def test_an_error_may_have_any_type_with_any_status(desk, name, charged):
    at = caller(desk)
    for count, (status, type_) in enumerate(zip((500, 501, 502, 503, 504), TYPES, strict=True), 1):
        answer = at.submit(f"{name}; status={status}; type={type_}")
        assert (answer.status_code, answer.json()["error"]["type"]) == (status, type_)
        assert at.entries() == ["charged"] * charged * count
    assert at.submit(name).json()["error"]["type"] in {type_ for row in KIT.service.errors for type_ in row.types}


@pytest.mark.parametrize("status", [400, 402, 403, 404, 405, 408, 409, 410, 423, 425, 429, 451, 499, 500, 599])
def test_any_refusal_may_come_after_the_charge(desk, status):
    at = caller(desk)
    answer = at.submit(f"refusal-after; status={status}")
    assert (answer.status_code, answer.json()["status"]) == (status, status)
    assert answer.json()["error"]["message"]
    assert at.entries() == ["charged"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_may_come_after_the_charge_and_who_follows_it_pays_again(desk, status):
    at = caller(desk, faults=(Fault(name="redirect-after", status=status),))
    answer = at.submit()
    assert (answer.status_code, answer.headers["location"]) == (status, "/api/generate-video")
    assert at.entries() == ["charged"]
    desk(at.client.request, "POST", "/generate-video", json=PAYLOAD)
    assert at.entries() == ["charged"] * 2, "as whoever follows 307 and 308 does"


def test_a_page_with_any_status_may_come_after_the_charge(desk):
    at = caller(desk)
    for count, status in enumerate((300, 304, 399, 400, 418, 500, 599), 1):
        answer = at.submit(f"error-after; status={status}")
        assert answer.status_code == status
        assert answer.content or status == 304
        assert len(at.entries()) == count


@pytest.mark.parametrize(
    ("name", "charged", "named"),
    [
        ("success-false", 0, None),
        ("success-false-id", 0, "req_"),
        ("success-false-after", 1, None),
        ("success-false-after-id", 1, "run_sim"),
    ],
)
def test_a_status_of_success_may_deny_the_success(desk, name, charged, named):
    at = caller(desk)
    answer = at.submit(name)
    assert answer.status_code == 200
    assert answer.json()["success"] is False
    assert answer.json()["error"]
    assert answer.json().get("runId", "none").startswith(named or "none")
    assert at.entries() == ["charged"] * charged
    assert at.submit(f"{name}; status=202").status_code == 202


def test_an_answer_may_name_no_run_though_it_was_charged(desk):
    at = caller(desk)
    answer = at.submit("no-run-id")
    assert (answer.status_code, answer.json()["status"]) == (202, "pending")
    assert not answer.json().keys() & {"runId", "id", "requestId", "taskId"}
    assert at.entries() == ["charged"]


def test_an_answer_may_name_another_model(desk):
    at = caller(desk)
    answer = at.submit("other-model").json()
    assert answer["model"] in KIT.models
    assert answer["model"] != PAYLOAD["model"]
    assert at.service.world.task(answer["runId"]).model == PAYLOAD["model"]


def test_a_look_may_be_answered_with_another_run_and_its_film(desk):
    at = caller(desk)
    mine, other = at.done(prompt="Mine"), at.done(prompt="Another")
    for run_id, told in ((mine, other), (other, mine)):
        data = at.look(run_id, "other-run").json()["data"]
        assert (data["requestId"], data["status"]) == (told, "COMPLETED")
        film, own = (at("GET", at.look(one).json()["data"]["output"]["video"]["url"]) for one in (told, run_id))
        assert at("GET", data["output"]["video"]["url"]).content == film.content != own.content
    assert at.submit("other-run").json()["runId"] == other


def test_where_there_is_no_other_run_one_is_made_up(desk):
    at = caller(desk)
    run_id = at.submit().json()["runId"]
    data = at.look(run_id, "other-run").json()["data"]
    assert data["requestId"] not in (run_id, None)
    assert data["status"] == "COMPLETED", "though ours has only begun"
    assert at("GET", data["output"]["video"]["url"]).content[4:8] == b"ftyp"
    assert list(at.service.world.tasks) == [run_id]
    assert at.entries() == ["charged"]


@pytest.mark.parametrize(
    ("name", "status", "charged"),
    [("echo-headers", 400, 0), ("echo-headers; status=502", 502, 0), ("echo-after", 202, 1)],
)
def test_an_answer_may_repeat_the_callers_key(desk, name, status, charged):
    at = caller(desk)
    answer = at.submit(name, headers={"authorization": f"Bearer {KEY}"})
    assert answer.status_code == status
    assert f"x-api-key: {KEY}" in answer.text
    assert f"authorization: Bearer {KEY}" in answer.text
    assert answer.headers["content-type"].startswith("text/html" if charged else "application/json")
    assert at.entries() == ["charged"] * charged


def test_the_error_of_a_job_may_repeat_the_callers_key(desk):
    at = caller(desk)
    data = at.look(at.done("job-echo")).json()["data"]
    assert data["status"] == "FAILED"
    assert KEY in data["error"]
    assert KEY in data["userFriendlyError"]
    assert at.entries() == ["charged", "refunded"]


def test_a_look_may_be_sent_on_to_a_page_for_logging_in(desk):
    at = caller(desk)
    run_id = at.submit().json()["runId"]
    answer = at.look(run_id, "redirect")
    assert answer.status_code == 302
    assert at.look(run_id, "redirect; status=303").status_code == 303
    place = answer.headers["location"]
    assert httpx.URL(place).host != at.client.base_url.host
    assert at.service.world.leaks == []
    page = at("GET", place)
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "Log in" in page.text
    assert at.service.world.leaks == [place], "the key went along"


@pytest.mark.parametrize(("name", "body"), [("empty-answer", ""), ("page-answer", "<h1>Log in</h1>")])
def test_an_answer_may_have_its_status_and_nothing_that_can_be_read(desk, name, body):
    at = caller(desk)
    answer = at.submit(name)
    assert answer.status_code == 202
    assert body in answer.text
    assert bool(answer.content) == bool(body)
    assert at.entries() == ["charged"]
    assert at.look(at.done(), name).status_code == 200


def test_a_gateway_may_answer_a_look(desk):
    at = caller(desk)
    run_id = at.submit().json()["runId"]
    for status in (502, 503, 504):
        answer = at.look(run_id, f"gateway-page; status={status}")
        assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
        assert "gateway" in answer.text


def test_a_job_may_be_forgotten_when_it_was_seen(desk):
    at = caller(desk, faults=(Fault(name="mid-404", times=2),))
    for _ in range(2):
        run_id = at.submit().json()["runId"]
        assert [at.look(run_id).status_code for _ in range(4)] == [200, 404, 404, 200], "counted per run"
    assert at.look(run_id, "mid-404").status_code == 404


@pytest.mark.parametrize(
    ("name", "seconds"), [("throttled-zero", 0), ("throttled-negative", -5), ("throttled-negative; seconds=90", -90)]
)
def test_a_wait_may_be_told_that_is_none(desk, name, seconds):
    at = caller(desk)
    answer = at.submit(name)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, str(seconds))
    assert at.entries() == []


@pytest.mark.parametrize(
    ("name", "seconds"), [("throttled-date", 2), ("throttled-date; seconds=90", 90), ("throttled-past", -3600)]
)
def test_a_wait_may_be_told_as_a_date_by_the_clock_of_the_answer(desk, name, seconds):
    at = caller(desk)
    answer = at.submit(name)
    until, now = (parsedate_to_datetime(answer.headers[header]) for header in ("retry-after", "date"))
    assert (until - now).total_seconds() == seconds
    assert answer.headers["retry-after"].endswith("GMT")


def test_a_question_for_the_price_may_be_taken_for_an_order(desk):
    at = caller(desk, faults=(Fault(name="quote-charged"),))
    assert at.submit().status_code == 202, "another request does not count"
    del at.client.headers["x-api-key"]
    answer = at.submit(headers={"x-x402": "true"})
    assert answer.status_code == 202
    assert answer.json()["runId"] == "run_sim00000002"
    assert at.entries() == ["charged", "charged"]
    assert {line.account for line in at.service.world.charges} == {KEY}
    assert at.submit(headers={"x-x402": "true"}).status_code == 402


def test_the_list_of_runs_has_completed_ones_alone_or_all(desk):
    at = caller(desk)
    done, failed, going = at.done(), at.done("job-failed"), at.submit().json()["runId"]
    assert [row["runId"] for row in at.recover()] == [done]
    rows = at.recover("recover-all")
    assert [row["runId"] for row in rows] == [going, failed, done]
    states = KIT.service.states
    assert [states[row["status"]] for row in rows] == ["queued", "failed", "completed"]
    everything = caller(desk, recover="all")
    assert [row["runId"] for row in everything.recover()] == []
    assert everything.submit().status_code == 202
    assert len(everything.recover()) == 1


def test_the_list_of_runs_may_lag(desk):
    at = caller(desk)
    at.submit()
    begun = desk.time.at
    for faults, first in (
        ("", 8),
        ("recover-lag; seconds=5", 13),
        ("recover-lag", 38),
        ("recover-all", 0),
        ("recover-all, recover-lag; seconds=3", 3),
    ):
        seen = []
        for second in range(50):
            desk.time.at = begun + second
            seen.append(bool(at.recover(faults)))
        assert seen.index(True) == first
        assert seen == [False] * first + [True] * (50 - first)


def test_the_list_of_runs_may_not_be_filtered(desk):
    at = caller(desk)
    mine, other = at.done(conversationUUID="mine"), at.done(conversationUUID="other")
    wanted = {"conversationUUID": "mine", "model": "veo2-video"}
    assert [row["runId"] for row in at.recover(**wanted)] == [mine]
    assert [row["runId"] for row in at.recover("recover-unfiltered", **wanted)] == [other, mine]
    assert [row["runId"] for row in at.recover("recover-unfiltered", **wanted, limit=1)] == [other]


def test_the_list_of_runs_may_begin_with_those_of_others(desk):
    at = caller(desk)
    mine = at.done(conversationUUID="mine")
    rows = at.recover("recover-others", conversationUUID="mine", limit=50)
    assert len(rows) == 13
    assert rows[-1]["runId"] == mine
    assert all(row["conversationUUID"] not in ("mine", None) for row in rows[:-1])
    assert all(row["createdAt"] > rows[-1]["createdAt"] for row in rows[:-1])
    assert mine not in [row["runId"] for row in at.recover("recover-others", conversationUUID="mine")], "ten are listed"
    assert at.look(rows[0]["runId"]).status_code == 403


def test_the_list_of_runs_may_be_out_of_order(desk):
    at = caller(desk, faults=(Fault(name="recover-fails"),))
    answer = at("GET", "/generate-video/recover")
    assert (answer.status_code, bool(answer.json()["error"])) == (503, True)
    assert at.recover() == []


def film(at, **named) -> httpx.Response:
    return at("GET", at.look(at.done()).json()["data"]["output"]["video"]["url"], **named)


@pytest.mark.parametrize(
    ("name", "kind", "first"),
    [
        ("film-ts", "video/mp2t", b"\x47"),
        ("film-flv", "video/x-flv", b"FLV\x01"),
        ("film-mp3", "audio/mpeg", b"\xff\xfb"),
    ],
)
def test_a_film_may_be_of_another_kind(desk, name, kind, first, tmp_path):
    import av

    at = caller(desk)
    answer = film(at, headers={"x-simulate": name})
    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert answer.content.startswith(first)
    assert answer.content[188:189] == b"\x47" or name != "film-ts"
    (tmp_path / "file").write_bytes(answer.content)
    with av.open(str(tmp_path / "file")) as opened:
        assert opened.duration is not None
        assert opened.duration / 1_000_000 == pytest.approx(5, abs=0.2)
        assert bool(opened.streams.video) == (name != "film-mp3")


def test_a_film_may_be_in_the_answer_itself(desk):
    at = caller(desk)
    run_id = at.submit().json()["runId"]
    assert "data:" not in at.look(run_id, "data-url").text, "it is not there yet"
    desk.time.at += 60
    url = at.look(run_id, "data-url").json()["data"]["output"]["video"]["url"]
    assert url.startswith("data:video/mp4;base64,AAAA")
    link = at.look(run_id).json()["data"]["output"]["video"]["url"]
    assert len(url) > len(at("GET", link).content)


def test_a_link_may_not_be_encrypted(desk):
    at = caller(desk)
    url = at.look(at.done(), "http-url").json()["data"]["output"]["video"]["url"]
    assert (url.partition(":")[0], at.client.base_url.scheme) == ("http", "https")
    del at.client.headers["x-api-key"]
    assert at("GET", url).content[4:8] == b"ftyp"
