"""What must never be seen: the key, the balance, megabytes of base64, signed links."""

from __future__ import annotations

import logging
import math
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
