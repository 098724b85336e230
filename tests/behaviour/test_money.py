"""A submission is paid for: it is posted once, and once more only when the first was certainly not processed."""

from __future__ import annotations

import httpx
import pytest
from nanogpt_video import (
    ConnectionFailed,
    ContentPolicyError,
    InvalidRequestError,
    RateLimitError,
    SubmissionUnknown,
    TooLargeError,
)

from tests.support.desk import KEY, PAYLOAD, by_method, in_turn, json_answer

TAKEN = json_answer(
    202, {"runId": "vid_1", "status": "pending", "model": "veo2-video", "cost": "0.35", "paymentSource": "XNO"}
)


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ReadTimeout,
        httpx.ReadError,
        httpx.WriteError,
        httpx.WriteTimeout,
        httpx.RemoteProtocolError,
        httpx.DecodingError,
        json_answer(500, {"error": "Internal"}),
        json_answer(502, {"error": {"message": "upstream"}}),
        json_answer(503, {"error": "busy"}, {"retry-after": "1"}),
        json_answer(504, {}),
        json_answer(408, {"error": "Request timeout"}),
        httpx.Response(302, headers={"location": "/login"}),
        httpx.Response(200, text="<!doctype html><title>NanoGPT</title>"),
        httpx.Response(202),
        json_answer(202, {"status": "pending"}),
        json_answer(202, ["vid_1"]),
    ],
    ids=str,
)
def test_an_unknown_outcome_is_said_and_never_repeated(desk, trouble):
    client = desk.client(by_method(POST=in_turn(trouble, TAKEN), GET=in_turn(json_answer(200, {"data": []}))))
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.submit, PAYLOAD)
    assert desk.posts() == 1
    assert caught.value.payload == {**PAYLOAD, "conversationUUID": caught.value.claim.uuid}
    assert not caught.value.retry_safe


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        json_answer(429, {"error": "slow"}, {"retry-after": "2"}),
    ],
    ids=str,
)
def test_what_was_certainly_not_processed_is_sent_again(desk, trouble):
    client = desk.client(in_turn(trouble, trouble, TAKEN))
    assert desk(client.submit, PAYLOAD).run_id == "vid_1"
    assert desk.posts() == 3
    assert len(desk.time.slept) == 2


def test_repetition_ends(desk):
    client = desk.client(in_turn(httpx.ConnectError))
    with pytest.raises(ConnectionFailed) as caught:
        desk(client.submit, PAYLOAD)
    assert desk.posts() == 4
    assert not caught.value.sent
    assert desk.time.slept == [1, 2, 4]


def test_a_daily_cap_is_told_at_once(desk):
    capped = {"error": {"message": "cap", "type": "rate_limit_error", "code": "daily_usd_limit_exceeded"}}
    client = desk.client(in_turn(json_answer(429, capped, {"retry-after": "40000"})))
    with pytest.raises(RateLimitError) as caught:
        desk(client.submit, PAYLOAD)
    assert desk.posts() == 1
    assert caught.value.daily_cap
    assert caught.value.retry_after == 40000
    assert caught.value.code == "daily_usd_limit_exceeded"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (json_answer(400, {"error": "It needs an image", "status": 400}), InvalidRequestError),
        (json_answer(400, {"error": {"message": "blocked", "type": "CONTENT_POLICY_VIOLATION"}}), ContentPolicyError),
        (httpx.Response(413, text="<html>too large</html>"), TooLargeError),
    ],
    ids=["plain", "blocked", "edge"],
)
def test_a_refusal_is_told_as_what_it_is(desk, answer, kind):
    client = desk.client(in_turn(answer))
    with pytest.raises(kind):
        desk(client.submit, PAYLOAD)
    assert desk.posts() == 1


@pytest.mark.parametrize(
    ("auth", "header", "value"), [(None, "x-api-key", KEY), ("bearer", "authorization", f"Bearer {KEY}")]
)
def test_the_key_goes_in_the_header_that_was_chosen(desk, auth, header, value):
    client = desk.client(in_turn(TAKEN), auth=auth, base_url="https://example.com/api/")
    job = desk(client.submit, {**PAYLOAD, "prompt": "paper 紙"})
    (request,) = desk.asked
    assert str(request.url) == "https://example.com/api/generate-video"
    assert request.headers[header] == value
    assert "紙".encode() in request.content
    assert str(job.cost) == "0.35"
    assert job.currency == "XNO"
