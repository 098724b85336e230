"""What must never be seen: the key, the balance, megabytes of base64, signed links."""

from __future__ import annotations

import json
import logging
import math
import pickle
import traceback

import httpx
import pytest
from nanogpt_video import ClientError, ConfigurationError, NanoGPT, SubmissionUnknown, ValidationError

from tests.support.desk import PAYLOAD, in_turn, json_answer

SECRET = "sk-nano-0f8e-very-secret"


def everything_said(error: BaseException) -> str:
    said = "".join(traceback.format_exception(error))
    return said + repr(error) + repr({k: v for k, v in vars(error).items() if k != "payload"})


def test_the_key_is_in_no_word_of_an_error(desk, caplog):
    caplog.set_level(logging.DEBUG)
    echo = json_answer(401, {"error": {"message": f"no such key {SECRET}", "api_key": SECRET}}, {"x-request-id": "r1"})
    client = desk.client(in_turn(echo), api_key=SECRET)
    with pytest.raises(ClientError) as caught:
        desk(client.submit, PAYLOAD)
    assert SECRET not in everything_said(caught.value) + caplog.text + repr(client) + repr(vars(client))
    assert "request id r1" in str(caught.value)


def test_the_balance_is_not_shown(desk):
    taken = json_answer(202, {"runId": "v", "status": "pending", "cost": 1, "remainingBalance": 4711.25})
    job = desk(desk.client(in_turn(taken)).submit, PAYLOAD)
    assert "4711" not in repr(job) + str(job) + str(job.as_dict())
    assert str(job.balance) == "4711.25"


def test_a_picture_is_not_printed(desk):
    client = desk.client(in_turn(httpx.ReadTimeout))
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 100
    with pytest.raises(ValidationError) as wrong:
        desk(client.submit, {"model": "sora-2", "seconds": picture, "prompt": "x"})
    with pytest.raises(SubmissionUnknown) as unknown:
        desk(client.submit, {"model": "sora-2", "imageDataUrl": picture})
    assert "iVBORw0KGgoiVBORw0KGgo" not in str(wrong.value) + str(unknown.value)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"api_key": ""}, "no API key"),
        ({"api_key": f"{SECRET}\nx: y"}, "no header can carry"),
        ({"api_key": "schlüssel"}, "no header can carry"),
        ({"api_key": SECRET, "base_url": "ftp://example.com"}, "not an http"),
        ({"api_key": SECRET, "base_url": "https://user:hunter2@example.com"}, "not an http"),
        ({"api_key": SECRET, "base_url": "https://"}, "not an http"),
        ({"api_key": SECRET, "auth": "cookie"}, "api-key, bearer"),
        ({"api_key": SECRET, "timeout": -1}, "timeout is -1; give a number of seconds"),
        ({"api_key": SECRET, "timeout": math.nan}, "timeout is nan; give a number of seconds"),
    ],
)
def test_a_setting_that_cannot_work_is_told_at_once(settings, says, monkeypatch):
    monkeypatch.delenv("NANOGPT_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match=says) as caught:
        NanoGPT(**settings)
    assert SECRET not in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_the_environment_is_asked(monkeypatch):
    monkeypatch.setenv("NANOGPT_API_KEY", SECRET)
    monkeypatch.setenv("NANOGPT_BASE_URL", "http://127.0.0.1:9/api")
    with NanoGPT() as client:
        assert repr(client) == "NanoGPT(base_url='http://127.0.0.1:9/api')"


ECHO = f"seen: x-api-key: {SECRET}; authorization: Bearer {SECRET}"


def spelled(text: str) -> str:
    """Return a text as JSON may spell it: each character of it as an escape."""
    return "".join(f"\\u{ord(character):04x}" for character in text)


ANSWERS = {
    "a failed job": json_answer(200, {"data": {"status": "FAILED", "error": ECHO, "userFriendlyError": ECHO}}),
    "a blocked job": json_answer(200, {"data": {"status": "FAILED", "userFriendlyError": ECHO, "isNSFWError": True}}),
    "a word": json_answer(200, {"data": {"status": f"AT {SECRET}", "terminal": True}}),
    "a refusal": json_answer(400, {"error": {"message": ECHO, "type": "content_policy_violation"}}),
    "a page": httpx.Response(202, text="x" * 60 + ECHO),
    "a page in error": httpx.Response(500, text="x" * 280 + ECHO, headers={"x-request-id": SECRET}),
    "a run id": json_answer(202, {"runId": f"vid-{SECRET}", "status": "pending", "model": SECRET}),
    "escapes": httpx.Response(400, content=json.dumps({"error": {"message": "@"}}).replace("@", spelled(SECRET))),
    "not accepted": json_answer(200, {"success": False, "error": ECHO}),
    "a redirect": httpx.Response(302, headers={"location": f"https://x.test/{SECRET}", "x-request-id": SECRET}),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_what_the_service_repeats_of_the_key_is_masked_at_the_door(desk, answer, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    client = desk.client(in_turn(answer), api_key=SECRET)
    said = ""
    for call in (
        lambda: desk(client.submit, PAYLOAD, settle=0),
        lambda: desk(client.wait, "vid_1", timeout=1),
        lambda: desk(client.status, "vid_1"),
        lambda: desk(client.download, "vid_1", tmp_path / "film.mp4"),
        lambda: desk(client.recover),
    ):
        try:
            said += repr(call())
        except ClientError as error:
            said += everything_said(error) + str(getattr(error, "user_message", "")) + str(pickle.dumps(error))
            said += held(error)
    kept = client.ledger.path.read_bytes() if client.ledger.path.exists() else b""
    assert SECRET not in said + caplog.text
    assert SECRET.encode() not in kept
    assert SECRET[:12] not in said + caplog.text


def held(error: BaseException) -> str:
    """Return all that a reporter of errors may read of an error: its causes, and the local variables of our frames."""
    said, seen = "", error
    while seen is not None:
        said += repr(seen) + repr(vars(seen))
        assert not isinstance(seen, httpx.HTTPError)  # it holds the request with its headers
        trace = seen.__traceback__
        while trace is not None:
            if "nanogpt_video" in trace.tb_frame.f_code.co_filename:
                said += "".join(map(repr, trace.tb_frame.f_locals.values()))
            trace = trace.tb_next
        seen = seen.__cause__ or seen.__context__
    return said


def test_a_connection_that_breaks_leaves_no_key_on_the_error(desk, caplog):
    caplog.set_level(logging.DEBUG)
    for broken in (httpx.ReadError, httpx.ConnectError, httpx.ReadTimeout):
        client = desk.client(in_turn(broken), api_key=SECRET)
        with pytest.raises(ClientError) as caught:
            desk(client.submit, PAYLOAD, settle=0)
        assert SECRET not in held(caught.value) + everything_said(caught.value) + caplog.text
