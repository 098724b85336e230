"""The service is asked what a request costs: once, with nothing that could pay, and what is no quote is no quote."""

from __future__ import annotations

import importlib
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from nanogpt_video import (
    APIError,
    Budget,
    BudgetExceeded,
    ConfigurationError,
    ConnectionFailed,
    Quote,
    RateLimitError,
    ServerError,
    SubmissionUnknown,
    ValidationError,
)
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.support import packages
from tests.support.desk import KEY, PAYLOAD, by_method, in_turn, json_answer

UNPRICED = {"model": "pixverse-v5", "prompt": "A paper boat"}
UNKNOWN = {"model": "sora-2", "prompt": "A paper boat", "resolution": "1792x1024"}
TAKEN = json_answer(202, {"runId": "vid_1", "status": "pending", "cost": 0.3, "paymentSource": "USD"})


def offer(amount: object = 0.42, **more: object) -> httpx.Response:
    payment = {"paymentId": "pay_1", "amountUsd": amount, "expiresAt": "2023-11-14T22:23:20Z", **more}
    error = {"message": "Payment required", "type": "insufficient_quota"}
    return json_answer(402, {"error": error, "payment": payment})


def test_a_quote_says_what_will_be_charged_and_charges_nothing(desk):
    client, service = desk.simulated()
    found = desk(client.quote, PAYLOAD)
    assert (found.amount, found.currency, found.offer[:4]) == (Decimal("3.40"), "USD", "pay_")
    assert found.expires > desk.time.at
    assert service.world.charges == []
    desk(client.submit, PAYLOAD)
    assert [line.amount for line in service.world.charges] == [found.amount]


def test_what_sources_disagree_on_is_quoted_within_the_estimate(desk):
    client, _ = desk.simulated()
    for request in ({"model": "veo3-video", "prompt": "x"}, {"model": "seedance-video", "prompt": "x"}):
        known = client.estimate(request)
        assert known.low < desk(client.quote, request).amount <= known.amount


def foreign(desk, answer, **settings):
    """Return a client of the caller's own, which adds to each request what it knows."""

    def seen(request: httpx.Request) -> httpx.Response:
        desk.asked.append(request)
        return answer(request)

    def signed(request: httpx.Request) -> None:
        request.headers["authorization"] = f"Bearer {KEY}"

    async def signed_later(request: httpx.Request) -> None:
        signed(request)

    kind, hook = (httpx.Client, signed) if desk.portal is None else (httpx.AsyncClient, signed_later)
    return kind(
        transport=httpx.MockTransport(seen),
        headers={"x-api-key": KEY, "x-team": "blue", "cookie": "session=1"},
        cookies={"session": "2"},
        auth=("user", KEY),
        params={"token": KEY},
        event_hooks={"request": [hook]},
        **settings,
    )


def test_neither_the_key_nor_anything_of_the_callers_own_client_goes_along(desk):
    answer = json_answer(402, {"payment": {"amountUsd": 1}}, {"set-cookie": "session=3"})
    http = foreign(desk, in_turn(answer))
    client = desk.wired(None, http_client=http)
    assert desk(client.quote, PAYLOAD) == Quote(amount=Decimal(1), currency="USD")
    (request,) = desk.asked
    assert set(request.headers) == {
        "accept", "accept-encoding", "user-agent", "content-type", "content-length", "host", "x-x402",
    }  # fmt: skip
    assert str(request.url) == "https://nano-gpt.com/api/generate-video"
    everything = repr((request.headers.raw, request.url, request.content))
    assert not [word for word in (KEY, "session", "blue", "Basic", "Bearer") if word in everything]
    assert dict(http.cookies) == {"session": "2"}


def test_what_a_caller_set_for_the_way_to_the_service_still_counts(desk):
    http = foreign(desk, in_turn(offer()), mounts={"all://nano-gpt.com": httpx.MockTransport(lambda _: offer("0.5"))})
    assert desk(desk.wired(None, http_client=http).quote, PAYLOAD).amount == Decimal("0.5")
    assert desk.asked == []


@pytest.mark.parametrize(
    ("trouble", "kind", "safe"),
    [
        (httpx.ConnectError, ConnectionFailed, True),
        (httpx.ReadTimeout, ConnectionFailed, True),
        (json_answer(429, {"error": "slow"}, {"retry-after": "1"}), RateLimitError, True),
        (json_answer(503, {"error": "busy"}), ServerError, True),
        (json_answer(401, {"error": "Invalid session"}), APIError, True),
        (httpx.Response(302, headers={"location": "/login"}), APIError, True),
        (json_answer(402, {"error": "Insufficient balance"}), ServerError, True),
        (offer(None), ServerError, True),
        (offer(-1), ServerError, True),
        (offer("much"), ServerError, True),
        (offer(True), ServerError, True),
        (offer("Infinity"), ServerError, True),
        (httpx.Response(402, text="<html>Payment</html>"), ServerError, True),
    ],
    ids=str,
)
def test_it_is_asked_once_whatever_comes(desk, trouble, kind, safe):
    client = desk.client(in_turn(trouble, offer()))
    with pytest.raises(kind) as caught:
        desk(client.quote, PAYLOAD)
    assert (desk.posts(), len(desk.asked), desk.time.slept) == (1, 1, [])
    assert caught.value.retry_safe is safe
    assert caught.value.request["url"] == "https://nano-gpt.com/api/generate-video"
    assert client.unsettled() == ()


@pytest.mark.parametrize(
    ("answer", "amount", "expires"),
    [
        (offer(0.42), "0.42", 1_700_000_600.0),
        (offer("0.420", expiresAt=1_700_000_600_000), "0.420", 1_700_000_600.0),
        (offer(0, paymentId=7, expiresAt="soon"), "0", None),
    ],
)
def test_a_quote_is_read_in_every_form(desk, answer, amount, expires):
    found = desk(desk.client(in_turn(answer)).quote, PAYLOAD)
    assert (found.amount, found.currency, found.expires) == (Decimal(amount), "USD", expires)
    assert found.offer in ("pay_1", "7")


@pytest.mark.parametrize(
    "answer", [TAKEN, httpx.Response(200, text="<html>"), json_answer(202, {"success": False}), httpx.Response(204)],
    ids=["a run", "a page", "not accepted", "nothing"],
)  # fmt: skip
def test_an_answer_of_success_may_have_started_something_and_the_ledger_knows(desk, answer, tmp_path):
    client = desk.client(in_turn(answer), ledger=tmp_path / "orders.sqlite3")
    with pytest.raises(SubmissionUnknown, match="a quote was asked for, and the answer is one of success") as caught:
        desk(client.quote, PAYLOAD)
    assert len(desk.asked) == 1
    assert not caught.value.retry_safe
    (claim,) = client.unsettled()
    assert claim == caught.value.claim
    assert caught.value.payload == {**PAYLOAD, "conversationUUID": claim.uuid}
    assert (b"vid_1" in answer.content) is ("vid_1" in str(caught.value))


def test_the_run_that_a_quote_started_is_found_by_its_uuid(desk):
    def listed(request: httpx.Request) -> httpx.Response:
        row = {"runId": "vid_9", "model": PAYLOAD["model"], "conversationUUID": request.url.params["conversationUUID"]}
        return json_answer(200, {"data": [row]})

    client = desk.client(by_method(POST=in_turn(TAKEN), GET=listed))
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.quote, PAYLOAD)
    assert desk(client.settle, caught.value.claim).run_id == "vid_9"
    assert client.unsettled() == ()


def test_a_service_that_takes_a_question_for_an_order_charges_once_and_is_found_out(desk):
    client, service = desk.simulated(faults=(Fault(name="quote-charged"),), speed=10_000)
    desk(client.submit, PAYLOAD)  # the account whose key the simulator knows
    with pytest.raises(SubmissionUnknown):
        desk(client.quote, PAYLOAD)
    assert [line.entry for line in service.world.charges] == ["charged", "charged"]
    desk.time.at += 600
    (claim,) = client.unsettled()
    found = desk(client.settle, claim)
    assert found.run_id == list(service.world.tasks)[-1]


def test_a_quote_that_does_not_come_is_not_waited_for_beyond_the_time_of_the_submission(desk):
    client, service = desk.simulated(faults=(Fault(name="hang", operation="submit", seconds=500, times=0),))
    started = desk.time.at
    with pytest.raises(BudgetExceeded, match="the service gave no quote"):
        desk(client.submit, UNPRICED, max_cost=1, timeout=5)
    assert desk.time.at - started <= 6
    assert service.world.charges == []


def test_a_full_disk_hides_no_run_that_a_quote_started(desk, tmp_path, caplog):
    path = tmp_path / "orders.sqlite3"
    client = desk.client(in_turn(TAKEN), ledger=path)
    path.write_bytes(b"no ledger any more" * 100)
    with pytest.raises(SubmissionUnknown):
        desk(client.quote, PAYLOAD)
    assert "a quote was asked for, and the answer is one of success" in caplog.text


def test_a_wrong_request_is_not_asked_about_and_one_that_nobody_knows_can_be(desk):
    client = desk.client(in_turn(offer()))
    with pytest.raises(ValidationError):
        desk(client.quote, {"model": "newer-than-the-matrix", "prompt": "x"})
    assert desk.asked == []
    found = desk(client.quote, {"model": "newer-than-the-matrix", "prompt": "x"}, unchecked=True)
    assert found.amount == Decimal("0.42")


def test_a_service_without_quotes_says_so(easel: Path):
    package: Any = packages.package("easel_client", easel / "python").module()
    importlib.import_module("easel_client._runtime.client.flows.quoting")
    with package.Easel(api_key="k", ledger=False, transport=httpx.MockTransport(lambda _: TAKEN)) as client:
        with pytest.raises(package.ConfigurationError, match="Easel gives no quotes"):
            client.quote({"engine": "inkwell-1", "subject": "A heron"})
        with pytest.raises(package.BudgetExceeded, match="no price is known for these values; give the budget"):
            client.submit({"engine": "flip.book", "subject": "A cat", "hold": 5}, budget=package.Budget(100))


@pytest.mark.parametrize("request_", [UNPRICED, UNKNOWN], ids=["no prices", "a row of an unknown amount"])
@pytest.mark.parametrize("limit", ["budget", "max_cost"])
def test_a_limit_asks_for_the_price_that_the_matrix_has_not(desk, limit, request_):
    client = desk.client(in_turn(offer(), TAKEN))
    terms = {limit: Budget("0.42") if limit == "budget" else "0.42"}
    assert desk(client.submit, request_, **terms).run_id == "vid_1"
    asked, posted = desk.asked
    assert (asked.headers.get("x-api-key"), posted.headers.get("x-api-key")) == (None, KEY)
    assert "x-x402" not in posted.headers


def test_a_quote_is_reserved_until_the_charge_is_known(desk):
    budget = Budget("0.80")
    client = desk.client(in_turn(offer(), TAKEN, offer(), json_answer(402, {"error": "Insufficient balance"}), offer()))
    desk(client.submit, UNPRICED, budget=budget)
    assert (budget.spent, budget.left) == (Decimal("0.3"), Decimal("0.5"))
    with pytest.raises(APIError):
        desk(client.submit, UNPRICED, budget=budget)
    assert budget.left == Decimal("0.5")
    with pytest.raises(BudgetExceeded, match=r"0\.42 USD, of the budget 0\.41 is left") as caught:
        desk(client.submit, UNPRICED, budget=Budget("0.41"))
    assert caught.value.estimate.basis == "a run, by a quote of the service"
    assert desk.posts() == 5


def test_an_amount_to_assume_needs_no_quote(desk):
    budget = Budget("1", unknown="0.6")
    desk(desk.client(in_turn(TAKEN)).submit, UNPRICED, budget=budget)
    assert [request.headers.get("x-x402") for request in desk.asked] == [None]


def test_nothing_is_submitted_after_a_quote_that_may_have_started_something(desk):
    budget = Budget("10")
    client = desk.client(in_turn(TAKEN))
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, UNPRICED, budget=budget, max_cost=10)
    assert len(desk.asked) == 1
    assert len(client.unsettled()) == 1


def test_the_time_of_a_submission_holds_for_the_quote_and_the_balance_before_it(desk):
    answers = in_turn(offer(), json_answer(200, {"usd_balance": "5"}), TAKEN)

    def slow(request: httpx.Request) -> httpx.Response:
        desk.time.at += 3
        return answers(request)

    client = desk.client(slow)
    desk(client.submit, UNPRICED, max_cost=1, check_balance=True, timeout=10)
    assert [request.extensions["timeout"]["read"] for request in desk.asked] == [10, 7, 4]


def test_a_setting_that_is_wrong_is_told_before_anything_is_asked(desk):
    client = desk.client(in_turn(offer()))
    with pytest.raises(ConfigurationError, match="timeout is nan"):
        desk(client.submit, UNPRICED, max_cost=1, timeout=float("nan"))
    assert desk.asked == []
