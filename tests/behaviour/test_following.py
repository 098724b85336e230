"""Following a job: what passes is waited out, what does not is raised with the job, every dialect is understood."""

from __future__ import annotations

import httpx
import pytest
from nanogpt_video import AuthenticationError, NotFoundError, ProviderError, RateLimitError, ServerError, WaitTimeout
from nanogpt_video._runtime.client.flows.calls import LAST_LOOK

from tests.support.console import KEY, run
from tests.support.desk import in_turn, json_answer

DONE = json_answer(
    200, {"data": {"status": "COMPLETED", "output": {"video": {"url": "https://cdn.example.com/a.mp4"}}}}
)


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ConnectError,
        httpx.ReadTimeout,
        json_answer(500, {"error": "x"}),
        json_answer(502, {"error": "x"}),
        json_answer(404, {"error": "not yet"}),
        json_answer(429, {"error": "slow"}, {"retry-after": "9"}),
        httpx.Response(200, text="<html>maintenance</html>"),
        httpx.Response(200),
        json_answer(200, {"data": {"status": "SOMETHING_NEW"}}),
        json_answer(200, {"data": {"status": None}}),
        json_answer(200, []),
    ],
    ids=str,
)
def test_what_passes_is_waited_out(desk, trouble):
    client = desk.client(in_turn(trouble, trouble, DONE))
    assert desk(client.wait, "vid_1").url == "https://cdn.example.com/a.mp4"
    assert len(desk.asked) == 3


def test_the_advice_to_wait_is_followed(desk):
    client = desk.client(in_turn(json_answer(429, {"error": "slow"}, {"retry-after": "9"}), DONE))
    desk(client.wait, "vid_1")
    assert desk.time.slept == [9]


@pytest.mark.parametrize(
    "last",
    [
        json_answer(429, {"error": "slow"}, {"retry-after": "45"}),
        json_answer(200, {"data": {"status": "IN_PROGRESS"}}),
    ],
    ids=["advice", "poll"],
)
def test_a_wait_is_over_when_its_time_is(desk, last):
    client = desk.client(in_turn(last))
    started = desk.time.at
    with pytest.raises(WaitTimeout):
        desk(client.wait, "vid_1", timeout=10.5)
    assert 10.49 < desk.time.at - started < 10.51 + LAST_LOOK


@pytest.mark.parametrize(
    ("trouble", "kind", "most"),
    [
        (json_answer(401, {"error": "Invalid session"}), AuthenticationError, 1),
        (json_answer(429, {"error": "cap"}, {"retry-after": "40000"}), RateLimitError, 1),
        (json_answer(404, {"error": "no such job"}), NotFoundError, 40),
    ],
    ids=["key", "cap", "gone"],
)
def test_what_does_not_pass_is_raised_with_the_job(desk, trouble, kind, most):
    client = desk.client(in_turn(trouble))
    with pytest.raises(kind) as caught:
        desk(client.wait, "vid_1")
    assert caught.value.job.run_id == "vid_1"
    assert 1 <= len(desk.asked) <= most


def test_an_undocumented_word_is_never_an_end(desk, caplog):
    client = desk.client(in_turn(json_answer(200, {"status": "PONDERING-DEEPLY"})))
    with pytest.raises(WaitTimeout) as caught:
        desk(client.wait, "vid_1", timeout=20)
    assert caught.value.last.state == "running"
    assert not caught.value.last.known
    assert caplog.text.count("PONDERING-DEEPLY") <= 1


def test_asking_once_says_that_the_answer_cannot_be_read(desk):
    client = desk.client(in_turn(httpx.Response(200, text="<html>hello</html>")))
    with pytest.raises(ServerError, match="holds no status; it starts with '<html>"):
        desk(client.status, "vid_1")


@pytest.mark.parametrize(
    ("body", "state"),
    [
        ({"requestId": "v", "data": {"status": "IN_QUEUE"}}, "queued"),
        ({"requestId": "v", "data": {"status": "IN_PROGRESS", "details": "x"}}, "running"),
        ({"requestId": "v", "status": "processing", "progress": 40, "videoUrl": None}, "running"),
        ({"requestId": "v", "status": "completed", "videoUrl": "https://x.example/a"}, "completed"),
        ({"status": "completed", "videoUrl": "https://x.example/a"}, "completed"),
        ({"videoUrl": "https://x.example/a"}, "completed"),
        ({"data": {"status": "COMPLETED", "output": {"url": "https://x.example/a", "size": 3}}}, "completed"),
        ({"data": {"status": "completed", "output": {"video": [{"url": "https://x.example/a"}]}}}, "completed"),
        ({"status": "succeeded", "assets": ["https://x.example/a"]}, "completed"),
        ({"data": {"status": "CANCELLED"}}, "cancelled"),
        ({"data": {"status": "CANCELED"}}, "cancelled"),
        ({"data": {"status": "FAILED", "error": {"message": "no"}}}, "failed"),
        ({"status": "error", "error": "no", "terminal": True}, "failed"),
    ],
    ids=str,
)
def test_every_dialect_is_understood(desk, body, state):
    client = desk.client(in_turn(json_answer(200, body)))
    status = desk(client.status, "v")
    assert status.state == state
    assert (status.url == "https://x.example/a") == (state == "completed")
    if state == "failed":
        assert status.error == "no"
        with pytest.raises(ProviderError, match="no"):
            desk(client.wait, "v")


CALLS = {
    "job": (),
    "status": (),
    "wait": (),
    "events": (),
    "download": ("boat.mp4",),
    "download_all": ("boats",),
    "content": ("boat.webp",),
    "extend": (),
}


@pytest.mark.parametrize("run_id", ["", " "])
@pytest.mark.parametrize("method", CALLS)
def test_an_empty_run_id_is_refused_before_anything_is_sent(desk, method, run_id):
    client = desk.client(in_turn(DONE))
    with pytest.raises(ValueError, match="run_id is empty"):
        desk(getattr(client, method), run_id, *CALLS[method])
    assert desk.asked == []


@pytest.mark.parametrize("command", ["wait", "status", "download"])
def test_a_command_with_an_empty_run_id_is_a_wrong_command_line(command, monkeypatch):
    monkeypatch.setenv("NANOGPT_API_KEY", KEY)
    monkeypatch.setenv("NANOGPT_BASE_URL", "http://127.0.0.1:9")
    result = run(command, "")
    assert (result.exit_code, "RUN_ID" in result.stderr, "is empty" in result.stderr) == (2, True, True)
