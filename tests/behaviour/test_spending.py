"""No more is spent than was said: estimates, the most for a request, a budget for many, and the balance asked first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import httpx
import pytest
from nanogpt_video import (
    Budget,
    BudgetExceeded,
    ConfigurationError,
    Estimate,
    InsufficientBalanceError,
    InvalidRequestError,
    SubmissionUnknown,
    ValidationError,
    quote,
)
from nanogpt_video._runtime.client.flows.budgets import amount_of

from tests.support.desk import PAYLOAD, by_method, in_turn, json_answer

PRICE = Decimal("3.40")
UNPRICED = {"model": "pixverse-v5", "prompt": "A paper boat"}
LOST = httpx.ReadTimeout


def taken(cost: object = "3.40", currency: str = "USD") -> httpx.Response:
    return json_answer(202, {"runId": "vid_1", "status": "pending", "cost": cost, "paymentSource": currency})


def test_an_estimate_says_how_it_is_known(desk):
    client = desk.client(in_turn(taken()))
    assert client.estimate({**PAYLOAD, "duration": 7})._replace(days=None, old=False) == Estimate(
        Decimal("4.76"), "USD", "a run of 7 s", "live > Catalogue > prices", "2026-09-29", Decimal("4.76")
    )
    assert client.estimate(UNPRICED) == Estimate(None, None, "the matrix has no price of pixverse-v5")
    with pytest.raises(ValidationError):
        client.estimate({**PAYLOAD, "duration": "99s"})
    assert desk.asked == []


def test_an_estimate_is_the_quote(desk):
    client = desk.client(in_turn(taken()))
    assert client.estimate(PAYLOAD)[:2] == quote(PAYLOAD) == (PRICE, "USD")


@pytest.mark.parametrize("most", [Decimal("3.40"), 3.4, "3.40", 4])
def test_what_costs_no_more_than_it_may_is_sent(desk, most):
    client, service = desk.simulated()
    desk(client.submit, PAYLOAD, max_cost=most)
    assert [line.amount for line in service.world.charges] == [PRICE]


@pytest.mark.parametrize(
    ("request_", "terms", "says"),
    [
        (PAYLOAD, {"max_cost": "3.39"}, "expected to cost 3.40 USD, more than the limit of 3.39"),
        (UNPRICED, {"max_cost": 100}, r"no price of pixverse-v5, and the service gave no quote \(503 .*\); leave max"),
        (PAYLOAD, {"budget": Budget("3.39")}, "expected to cost 3.40 USD, of the budget 3.39 is left"),
        (UNPRICED, {"budget": Budget(100)}, r"no quote \(503 .*\); give the budget an amount to assume"),
        (
            {"model": "veo3-video", "prompt": "x"},
            {"max_cost": "4.79"},
            r"to cost up to 4.80 USD \(a run; sources disagree on the default of generateAudio \(false or true\)\)",
        ),
        (
            {"model": "seedance-video", "prompt": "x"},
            {"budget": Budget("0.56")},
            r"expected to cost up to 0.570 USD \(.*\), of the budget 0.56 is left",
        ),
    ],
)
def test_what_costs_too_much_or_nobody_knows_is_not_sent(desk, request_, terms, says):
    client = desk.client(in_turn(json_answer(503, {"error": "busy"})))
    with pytest.raises(BudgetExceeded, match=f"^not sent: .*{says}") as caught:
        desk(client.submit, request_, **terms)
    # A quote is asked for where the matrix has no price: once, and nothing else is sent.
    assert [request.headers.get("x-x402") for request in desk.asked] == (["true"] if request_ is UNPRICED else [])
    assert caught.value.retry_safe
    assert caught.value.estimate[:2] == client.estimate(request_)[:2]


@pytest.mark.parametrize("wrong", ["much", -1, "nan", float("inf"), True, ""])
def test_what_is_no_amount_is_said(desk, wrong):
    with pytest.raises(ConfigurationError, match="is not an amount of money"):
        Budget(wrong)
    with pytest.raises(ConfigurationError, match=r"max_cost: .* is not an amount of money"):
        desk(desk.client(in_turn(taken())).submit, PAYLOAD, max_cost=wrong)
    assert desk.asked == []


def test_a_float_counts_as_it_prints():
    assert amount_of(0.1, "x") == Decimal("0.1")


@pytest.mark.parametrize(
    ("answer", "spent"),
    [(taken("2.5"), "2.5"), (taken(None), "3.40"), (taken("1.25", "XNO"), "3.40"), (taken("4"), "4")],
    ids=["charged less", "not said", "charged in another currency", "charged more"],
)
def test_a_budget_becomes_what_was_charged(desk, answer, spent):
    budget = Budget("10")
    desk(desk.client(in_turn(answer)).submit, PAYLOAD, budget=budget)
    assert (budget.spent, budget.reserved, budget.left) == (Decimal(spent), 0, 10 - Decimal(spent))


def test_a_refusal_gives_the_reservation_back(desk):
    budget = Budget("10")
    client = desk.client(in_turn(json_answer(400, {"error": "It needs an image"})))
    with pytest.raises(InvalidRequestError):
        desk(client.submit, PAYLOAD, budget=budget)
    assert (budget.spent, budget.reserved, budget.left) == (0, 0, 10)


def test_a_submission_whose_outcome_is_open_keeps_its_reservation(desk):
    budget = Budget("6")
    client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(json_answer(200, {"data": []}))))
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, PAYLOAD, budget=budget, settle=0)
    assert (budget.spent, budget.reserved, budget.left) == (0, PRICE, Decimal("2.60"))
    assert repr(budget) == "Budget(limit=6, spent=0, reserved=3.40)"
    with pytest.raises(BudgetExceeded):
        desk(client.submit, PAYLOAD, budget=budget)


def test_an_amount_is_assumed_where_the_budget_names_one(desk):
    budget = Budget("1.00", unknown="0.60")
    client, _ = desk.simulated(price=Decimal("0.50"))
    desk(client.submit, UNPRICED, budget=budget)
    assert budget.left == Decimal("0.50")
    with pytest.raises(BudgetExceeded):
        desk(client.submit, UNPRICED, budget=budget)


def test_a_budget_counts_one_currency():
    budget = Budget(10)
    budget.reserve(Estimate(Decimal(1), "EUR", "a run"))
    with pytest.raises(BudgetExceeded, match="the price is in USD, the budget counts EUR"):
        budget.reserve(Estimate(Decimal(1), "USD", "a run"))


def test_threads_cannot_spend_a_budget_twice():
    budget, one = Budget(50), Estimate(Decimal(1), "USD", "a run")

    def spend(_: int) -> bool:
        try:
            budget.settle(budget.reserve(one), Decimal(1))
        except BudgetExceeded:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(spend, range(400))) == 50
    assert budget.left == 0


def test_the_balance_is_asked_first_where_that_is_wished(desk):
    client, service = desk.simulated(balance=Decimal(4))
    desk(client.submit, PAYLOAD, check_balance=True)
    with pytest.raises(InsufficientBalanceError, match=r"less than the 3\.40 USD expected; nothing was sent") as caught:
        desk(client.submit, PAYLOAD, check_balance=True)
    assert "0.6" not in str(caught.value)
    assert caught.value.required_balance == PRICE
    assert caught.value.retry_safe
    assert [line.entry for line in service.world.charges] == ["charged"]


def test_a_balance_that_is_exactly_enough_is_enough(desk):
    client, service = desk.simulated(balance=PRICE)
    desk(client.submit, PAYLOAD, check_balance=True)
    assert [line.entry for line in service.world.charges] == ["charged"]


def test_the_balance_is_held_against_the_most_that_a_request_may_cost(desk):
    client, service = desk.simulated(balance=Decimal("4.79"))
    with pytest.raises(
        InsufficientBalanceError, match=r"less than is expected, up to 4\.80 USD \(a run; .*\); nothing"
    ):
        desk(client.submit, {"model": "veo3-video", "prompt": "x"}, check_balance=True)
    desk(client.submit, {"model": "veo3-video", "prompt": "x", "generateAudio": False}, check_balance=True)
    assert [line.amount for line in service.world.charges] == [Decimal("3.20")]


def test_a_budget_reserves_the_most_and_counts_what_was_charged(desk):
    budget = Budget("10")
    lost = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(json_answer(200, {"data": []}))))
    with pytest.raises(SubmissionUnknown):
        desk(lost.submit, {"model": "veo3-video", "prompt": "x"}, budget=budget, settle=0)
    assert (budget.spent, budget.reserved) == (0, Decimal("4.80"))
    desk(desk.client(in_turn(taken("3.20"))).submit, {"model": "veo3-video", "prompt": "x"}, budget=budget)
    assert (budget.spent, budget.reserved, budget.left) == (Decimal("3.20"), Decimal("4.80"), Decimal("2.00"))


def test_the_simulator_charges_the_dearest_of_what_sources_disagree_on(desk):
    client, service = desk.simulated()
    request = {"model": "seedance-video", "prompt": "x"}
    desk(client.submit, request)
    assert [line.amount for line in service.world.charges] == [client.estimate(request).amount] == [Decimal("0.57")]


def test_a_balance_is_nothing_to_compare_with_an_unknown_price(desk, caplog):
    client = desk.client(in_turn(taken()))
    desk(client.submit, UNPRICED, check_balance=True)
    assert [request.url.path for request in desk.asked] == ["/api/generate-video"]
    assert "the balance is not checked: the matrix has no price of pixverse-v5" in caplog.text


def test_a_named_budget_survives_its_process_and_is_one_for_all(desk, tmp_path):
    ledger = tmp_path / "ledger.sqlite3"
    client = desk.client(in_turn(json_answer(202, {"runId": "a", "cost": 3.4, "paymentSource": "USD"})), ledger=ledger)
    desk(client.submit, PAYLOAD, budget=Budget("7", name="paper boats"))
    assert client.spent("paper boats") == {"USD": Decimal("3.4")}
    later = desk.client(in_turn(httpx.ReadTimeout), ledger=ledger)
    with pytest.raises(SubmissionUnknown):
        desk(later.submit, PAYLOAD, budget=Budget("7", name="paper boats"), settle=0)
    posts = desk.posts()
    with pytest.raises(BudgetExceeded, match=r"of the budget 'paper boats' 0\.20 is left"):
        desk(later.submit, PAYLOAD, budget=Budget("7", name="paper boats"))
    assert desk.posts() == posts
    assert later.spent("paper boats") == {"USD": Decimal("6.8")}
    assert later.spent("another") == {}
    with pytest.raises(ConfigurationError, match="needs the ledger"):
        desk(desk.client(in_turn(httpx.ReadTimeout), ledger=False).submit, PAYLOAD, budget=Budget("7", name="x"))


def test_a_day_has_a_cap_that_the_next_day_has_again(desk, tmp_path, monkeypatch):
    monkeypatch.setenv("NANOGPT_DAILY_CAP", "5")
    today = [1_700_000_000.0]
    clock = replace(desk.time.clock(), today=lambda: today[0])

    def answer(request: httpx.Request) -> httpx.Response:
        keyless = "x-api-key" not in request.headers  # asks for a quote, and gets none
        body = {"runId": "a", "cost": 3.4, "paymentSource": "USD"}
        return json_answer(400, {"error": "no"}) if keyless else json_answer(202, body)

    for _ in range(2):
        client = desk.client(answer, ledger=tmp_path / "ledger.sqlite3", clock=clock)
        desk(client.submit, PAYLOAD)
        with pytest.raises(BudgetExceeded, match=r"of daily_cap 1\.6 is left") as caught:
            desk(client.submit, PAYLOAD)
        assert caught.value.retry_safe
        with pytest.raises(BudgetExceeded):
            desk(client.submit_unchecked, {"model": "veo-9", "prompt": "x"})
        with pytest.raises(ConfigurationError, match="daily_cap"):
            desk(client.extend, "vid_1")
        today[0] += 86400
    assert client.spent(today=True) == {}
    assert client.spent() == {"USD": Decimal("6.8")}
    assert sum("extend" in request.url.path for request in desk.asked) == 0
