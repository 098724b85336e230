"""Limits name the unit that they count, or count in that of the price; another one is refused before a call."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal

import httpx
import pytest
from nanogpt_video import Budget, BudgetExceeded, ConfigurationError
from nanogpt_video._runtime.price import Amount, Estimate

from tests.support.desk import PAYLOAD, Desk, in_turn, json_answer


def taken() -> httpx.Response:
    return json_answer(202, {"runId": "vid_1", "status": "pending", "cost": "3.40", "paymentSource": "USD"})


def test_an_amount_keeps_the_unit_it_was_given_in():
    amount = Amount("5.00 EUR")
    assert (amount, amount.unit, str(amount)) == (Decimal(5), "EUR", "5.00")
    assert [(one, one.unit) for one in (copy.copy(amount), pickle.loads(pickle.dumps(amount)))] == [(5, "EUR")] * 2
    assert Amount("60 credits").unit == "credits"
    assert (Amount(0.1), Amount(0.1).unit) == (Decimal("0.1"), None)
    for wrong in ("5 €", "5 E", "EUR 5", "5 EUR more", "-1 EUR", "nan EUR", True):
        with pytest.raises(ValueError, match="is not an amount"):
            Amount(wrong)


@pytest.mark.parametrize("unit", ["EUR", "credits"])
def test_a_limit_in_another_unit_is_a_clear_error(desk: Desk, unit: str):
    refused = f"counts {unit}, the price is in USD"
    client = desk.client(in_turn())
    with pytest.raises(BudgetExceeded, match=f"max_cost {refused}"):
        desk(client.submit, PAYLOAD, max_cost=f"500 {unit}")
    with pytest.raises(BudgetExceeded, match=f"the price is in USD, the budget counts {unit}"):
        desk(client.submit, PAYLOAD, budget=Budget(f"500 {unit}"))
    with pytest.raises(ConfigurationError, match="unknown counts USD, the budget"):
        Budget(f"5 {unit}", unknown="1 USD")
    with pytest.raises(BudgetExceeded, match=f"daily_cap {refused}"):
        desk(desk.client(in_turn(), daily_cap=f"500 {unit}").submit, PAYLOAD)


def test_a_limit_in_the_unit_of_the_price_counts(desk: Desk):
    budget = Budget("5 USD")
    client = desk.client(in_turn(taken()), daily_cap="50 USD")
    desk(client.submit, PAYLOAD, max_cost="3.40 USD", budget=budget)
    with pytest.raises(BudgetExceeded, match=r"more than the limit of 3\.39"):
        desk(client.submit, PAYLOAD, max_cost="3.39 USD")
    with pytest.raises(BudgetExceeded, match=r"of the budget 1\.60 is left"):
        desk(client.submit, PAYLOAD, budget=budget)


def test_a_price_that_is_known_at_least_reserves_no_less():
    budget = Budget("10 USD", unknown="1")
    known = Estimate(None, "USD", "a run: at least 3 USD", low=Decimal(3))
    assert budget.reserve(known) == 3
    assert budget.reserve(known._replace(low=Decimal("0.5"))) == 1
    assert budget.left == 6
