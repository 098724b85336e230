"""What an answer means for money: each phase and each observation of `outcomes.json`, whatever the words say."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import httpx
import pytest
from nanogpt_video import ClientError, ContentPolicyError, ProviderError, SubmissionUnknown
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.outcomes import FREE, outcome, table

from tests.support.desk import PAYLOAD, by_method, in_turn, json_answer

REFUSED = (400, 401, 402, 403, 404, 413, 414, 415, 422, 431)
DOUBTFUL = (
    *(300, 301, 302, 303, 304, 307, 308),
    *(405, 406, 407, 408, 409, 410, 411, 412, 416, 417, 418, 421, 423, 424, 425, 426, 428, 451, 499),
    *(500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 522, 524, 529, 599),
)
"""Every status that the list of refusals does not name."""
TYPES = (
    "content_policy_violation",
    "CONTENT_POLICY_VIOLATION",
    "insufficient_quota",
    "rate_limit_error",
    "RATE_LIMITED",
    "PRO_REQUIRED",
    "IMAGE_INPUT_TOO_LARGE",
    "daily_usd_limit_exceeded",
)
NOTHING = json_answer(200, {"data": []})
TAKEN = json_answer(202, {"runId": "vid_2", "status": "pending", "cost": 0.4, "paymentSource": "USD"})


def typed(status: int, word: str) -> httpx.Response:
    return json_answer(status, {"error": {"message": "as the provider says", "type": word, "code": word}})


def states(client) -> list[str]:
    """Return the states of all orders in the client's ledger."""
    return [order.state for order in client.ledger.orders()]


def submitted(desk, *answers, **settings):
    """Submit once over a wire that lists no run; return the client and what was raised."""
    client = desk.client(by_method(POST=in_turn(*answers), GET=in_turn(NOTHING)), **settings)
    with pytest.raises(ClientError) as caught:
        desk(client.submit, PAYLOAD)
    return client, caught.value


def test_a_refusal_is_told_at_once_and_nothing_is_looked_for(desk, tmp_path):
    for status in REFUSED:
        desk.asked.clear()
        client, error = submitted(desk, json_answer(status, {"error": "no"}), ledger=tmp_path / str(status))
        assert error.status == status
        assert error.retry_safe
        assert (desk.posts(), len(desk.asked), desk.time.slept) == (1, 1, [])
        assert states(client) == ["refused"]


def test_any_other_status_leaves_the_outcome_open(desk, tmp_path):
    for status in DOUBTFUL:
        desk.asked.clear()
        desk.time.slept.clear()
        client, error = submitted(desk, json_answer(status, {"error": "hm"}), ledger=tmp_path / str(status))
        assert isinstance(error, SubmissionUnknown), status
        assert not error.retry_safe
        assert desk.posts() == 1
        assert states(client) == ["unknown"]
        assert client.unsettled() == (error.claim,)
        assert desk.time.slept == [4.0] if status < 500 else sum(desk.time.slept) == 300


def test_words_never_outvote_the_status(desk, tmp_path):
    for number, (status, word) in enumerate(product((409, 500, 502, 503, 504), TYPES)):
        desk.asked.clear()
        client, error = submitted(desk, typed(status, word), ledger=tmp_path / str(number))
        assert isinstance(error, SubmissionUnknown), (status, word)
        assert desk.posts() == 1
        assert states(client) == ["unknown"]


def test_a_content_policy_refusal_is_never_sent_again(desk):
    _, error = submitted(desk, typed(400, "content_policy_violation"))
    assert isinstance(error, ContentPolicyError)
    assert (desk.posts(), error.retry_safe, error.transient) == (1, True, False)


@pytest.mark.parametrize(
    "answer",
    [
        json_answer(200, {"success": False, "error": "no", "requestId": "req-7f3"}),
        json_answer(200, {"success": False, "error": "no"}),
        json_answer(202, {"status": "pending"}),
        json_answer(202, []),
        httpx.Response(204),
        httpx.Response(200, text="<html>sign in</html>"),
        httpx.Response(202, content=b'{"runId": "vid_2"'),
        httpx.Response(200, content=b""),
    ],
    ids=["not accepted, an id", "not accepted", "no run", "a list", "nothing", "a page", "cut", "empty"],
)
def test_a_success_that_names_no_accepted_run_leaves_the_outcome_open(desk, answer):
    client, error = submitted(desk, answer)
    assert isinstance(error, SubmissionUnknown)
    assert desk.time.slept == [4.0]
    assert states(client) == ["unknown"]


@pytest.mark.parametrize("broken", [httpx.ReadError, httpx.ReadTimeout, httpx.WriteError, httpx.RemoteProtocolError])
def test_what_may_have_left_is_looked_for_and_not_sent_again(desk, broken):
    client, error = submitted(desk, broken)
    assert isinstance(error, SubmissionUnknown)
    assert desk.posts() == 1
    assert states(client) == ["unknown"]


@pytest.mark.parametrize("first", [httpx.ConnectError, httpx.ConnectTimeout, json_answer(429, {"error": "slow"})])
def test_what_was_certainly_not_processed_is_sent_again(desk, first):
    client = desk.client(by_method(POST=in_turn(first, TAKEN)))
    assert desk(client.submit, PAYLOAD).run_id == "vid_2"
    assert desk.posts() == 2
    (order,) = client.ledger.orders()
    assert (order.state, order.run_id, str(order.cost), order.currency) == ("running", "vid_2", "0.4", "USD")


@pytest.mark.parametrize("always", [httpx.ConnectError, json_answer(429, {"error": "slow"})])
def test_what_is_never_processed_is_given_up_and_safe_to_repeat(desk, always):
    client, error = submitted(desk, always)
    assert desk.posts() == 4
    assert error.retry_safe
    assert states(client) == ["refused"]


def test_a_429_after_a_doubt_is_no_word_about_the_first(desk):
    """What was unknown stays unknown: only the caller may have it sent again."""
    client = desk.client(by_method(POST=in_turn(httpx.ReadError, TAKEN), GET=in_turn(NOTHING)))
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, PAYLOAD, settle=5)
    assert desk.posts() == 1


LOOKS = [
    *(json_answer(status, {"error": "hm"}) for status in (401, 403, 404, 410)),
    httpx.Response(502, text="<html>Bad gateway</html>"),
    httpx.Response(200, text="<html>sign in</html>"),
    httpx.Response(302, headers={"location": "https://example.com/login"}),
    typed(500, "content_policy_violation"),
    httpx.ReadTimeout,
    httpx.ConnectError,
]


@pytest.mark.parametrize("call", ["status", "wait", "download"])
def test_what_a_look_says_is_no_word_about_the_submission(desk, call, tmp_path):
    for number, look in enumerate(LOOKS):
        desk.asked.clear()
        wire = by_method(POST=in_turn(TAKEN), GET=in_turn(look))
        client = desk.client(wire, ledger=tmp_path / str(number))
        job = desk(client.submit, PAYLOAD)
        arguments = {"status": (), "wait": (60,), "download": (tmp_path / "film.mp4",)}[call]
        with pytest.raises(ClientError) as caught:
            desk(getattr(job, call), *arguments)
        assert not isinstance(caught.value, ProviderError)
        assert caught.value.retry_safe is False
        assert caught.value.job.run_id == "vid_2"
        assert desk.posts() == 1
        assert states(client) == ["running"]


@pytest.mark.parametrize("call", ["balance", "recover", "catalogue"])
def test_a_question_about_the_account_is_safe_to_repeat(desk, call):
    client = desk.client(in_turn(json_answer(500, {"error": "hm"})))
    with pytest.raises(ClientError) as caught:
        desk(getattr(client, call))
    assert caught.value.retry_safe


def test_the_end_of_a_job_is_in_the_ledger(desk):
    done = {"data": {"status": "COMPLETED", "requestId": "vid_2", "output": {"video": {"url": "https://x.test/a.mp4"}}}}
    client = desk.client(by_method(POST=in_turn(TAKEN), GET=in_turn(json_answer(200, done))))
    desk(desk(client.submit, PAYLOAD).wait)
    assert states(client) == ["done"]
    failed = {"data": {"status": "FAILED", "requestId": "vid_2", "error": "too dark"}, "refundMessage": "given back"}
    client = desk.client(by_method(POST=in_turn(TAKEN), GET=in_turn(json_answer(200, failed))), ledger=False)
    with pytest.raises(ProviderError) as caught:
        desk(desk(client.submit, PAYLOAD).wait)
    assert caught.value.retry_safe is False


def test_the_table_says_of_every_phase_what_every_observation_means():
    phases = table()["phases"]
    assert set(phases) == {"submit", "extend", "repeat", "quote", "settle", "status", "wait", "download", "account"}
    for phase in phases:
        for seen in (*table()["seen"], *range(100, 600)):
            assert outcome(KIT.service, phase, seen) in table()["outcomes"]
    for status in range(100, 600):
        expected = "refused" if status in REFUSED else "not_processed" if status == 429 else "unknown"
        assert outcome(KIT.service, "submit", status) == outcome(KIT.service, "extend", status) == expected
        assert outcome(KIT.service, "wait", status) == "paid"
        assert outcome(KIT.service, "repeat", status) == "unknown"
    assert frozenset(table()["outcomes"]) - FREE == {"unknown", "paid"}


def test_a_spec_makes_a_status_more_cautious():
    row = KIT.service.errors[0]._replace(statuses=(404, 429), types=(), outcome="unknown")
    service = KIT.service._replace(errors=(row, *KIT.service.errors))
    assert outcome(service, "submit", 404) == outcome(service, "extend", 429) == "unknown"
    assert outcome(service, "submit", 400) == "refused"


def test_the_table_is_the_one_that_the_toolkit_ships(root: Path):
    source = json.loads((root / "generator/capmatrix/runtime/outcomes.json").read_text("utf-8"))
    assert table() == source
