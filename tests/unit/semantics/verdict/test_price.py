"""The reference price, by hand: rows in order, absent fields as their defaults, seconds beyond those included."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from capmatrix.ir.kinds import Choice, Default, Duration, Field, Flag, Text
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Equals, Present
from capmatrix.semantics.verdict.price import Cost, cost
from tests.support.small import field, model

FIELDS = (
    field("mode", Choice(values=("sd", "hd")), default=Default(value="sd"), aliases=("quality",)),
    field("sound", Flag()),
    field("length", Duration(form="suffixed", minimum=2, maximum=20), default=Default(value="5s")),
    field("image", Text()),
)
HD, SOUND = Equals("mode", ("hd",)), Equals("sound", (True,))


def priced(*rows: PriceRow, seconds: str | None = None, **more: Any) -> Pricing:
    return Pricing(currency="USD", date="2026-01-01", rows=rows, seconds=seconds, **more)


def row(amount: str | None, *when: Equals | Present, **more: Any) -> PriceRow:
    return PriceRow(when=when, amount=None if amount is None else Decimal(amount), **more)


TABLE = priced(row("3", HD, SOUND), row("2", HD), row("1.5", Present("image")), row("1"))
SECONDS = priced(row("0.5", HD, per_second=Decimal("0.1"), included=4), row("1"), seconds="length")
UNCLEAR = priced(row("2", HD), row("1"), defaults=(("mode", ("hd",)),))
UNKNOWN = priced(row(None, HD), row("1"), defaults=(("mode", ("hd",)),))


@pytest.mark.parametrize(
    ("pricing", "payload", "low", "high"),
    [
        (TABLE, {}, "1", "1"),
        (TABLE, {"mode": "hd"}, "2", "2"),
        (TABLE, {"quality": "hd"}, "2", "2"),
        (TABLE, {"mode": "hd", "sound": True}, "3", "3"),
        (TABLE, {"mode": "hd", "sound": False, "image": "x"}, "2", "2"),
        (TABLE, {"image": "x"}, "1.5", "1.5"),
        (TABLE, {"image": None}, "1", "1"),
        (SECONDS, {"mode": "hd"}, "0.6", "0.6"),
        (SECONDS, {"mode": "hd", "length": "2s"}, "0.5", "0.5"),
        (SECONDS, {"mode": "hd", "length": "20s"}, "2.1", "2.1"),
        (SECONDS, {"mode": "sd", "length": "20s"}, "1", "1"),
        (UNCLEAR, {}, "1", "2"),
        (UNCLEAR, {"mode": "sd"}, "1", "1"),
    ],
)
def test_a_payload_costs_what_the_table_says(pricing: Pricing, payload: dict[str, object], low: str, high: str) -> None:
    assert cost(replace(model(*FIELDS), pricing=pricing), payload) == Cost(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("pricing", "payload"), [(None, {}), (UNKNOWN, {"mode": "hd"}), (UNKNOWN, {})], ids=["none", "row", "default"]
)
def test_a_price_is_unknown_where_one_reading_has_none(pricing: Pricing | None, payload: dict[str, object]) -> None:
    assert cost(replace(model(*FIELDS), pricing=pricing), payload) is None


CHOSEN = field("take", Duration(form="plain", minimum=3, maximum=15, auto=True), default=Default(value="-1"))
LISTED = field("take", Duration(form="numeric", values=(4, 9, 6), auto=True), default=Default(value=-1))
LONG = {"plain": Equals("take", ("3", "4", "15")), "numeric": Equals("take", (9,))}


@pytest.mark.parametrize("one", [CHOSEN, LISTED], ids=["range", "set"])
@pytest.mark.parametrize("rate", ["0", "0.5"])
@pytest.mark.parametrize("included", [0, 5])
@pytest.mark.parametrize("first", ["2", "0.1", "9"])
def test_a_length_that_the_service_chooses_costs_the_range_over_all(
    one: Field, rate: str, included: int, first: str
) -> None:
    assert isinstance(one.kind, Duration)
    rows = (row(first, LONG[one.kind.form]), row("1", per_second=Decimal(rate), included=included))
    charged = replace(model(one), pricing=priced(*rows, seconds="take"))
    each = [
        found.high
        for second in one.kind.values or range(3, 16)
        if (found := cost(charged, {"take": second})) and found.high is not None
    ]
    for left in ({}, {"take": -1}, {"take": "-1"}):
        assert cost(charged, left) == Cost(min(each), max(each))


def test_a_row_may_price_the_choice_of_the_service_itself() -> None:
    rows = (row("8", Equals("take", ("-1",))), row("1", per_second=Decimal(1)))
    charged = replace(model(CHOSEN), pricing=priced(*rows, seconds="take"))
    assert cost(charged, {"take": "-1"}) == cost(charged, {}) == Cost(Decimal(8), Decimal(8))
    assert cost(charged, {"take": 15}) == Cost(Decimal(16), Decimal(16))


@pytest.mark.parametrize(
    ("low", "high", "words"), [("0.50", "0.5", "0.5 USD"), ("1", "2.10", "1 to 2.1 USD"), ("1E+2", "100", "100 USD")]
)
def test_amounts_in_words(low: str, high: str, words: str) -> None:
    assert Cost(Decimal(low), Decimal(high)).words("USD") == words
