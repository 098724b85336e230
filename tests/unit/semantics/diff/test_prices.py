"""Changes of prices: their words and their smallest payloads, by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Default
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Equals
from capmatrix.semantics.diff.prices import price_changes, price_fields
from capmatrix.semantics.diff.witness import pair
from tests.support.small import model
from tests.unit.semantics.diff.test_witness import COUNT, MODE, PROMPT, both


def priced(*rows: tuple[tuple[Equals, ...], str], currency: str = "USD") -> Model:
    made = tuple(PriceRow(when=when, amount=Decimal(amount)) for when, amount in rows)
    mode = replace(MODE, default=Default(value="a"))
    pricing = Pricing(currency=currency, date="2026-01-01", rows=made)
    return replace(model(PROMPT, mode, COUNT), pricing=pricing)


A, B = (Equals("mode", ("a",)),), (Equals("mode", ("b",)),)
PAYLOADS = [{"model": "m", "prompt": "ab"}, {"model": "m", "prompt": "ab", "mode": "b"}, {"model": "m"}]


SHORT, LONG = {"model": "m", "prompt": "a"}, {"model": "m", "prompt": "a", "mode": "b"}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (priced(((), "1")), priced(((), "1")), []),
        (priced(((), "1")), priced(((), "2")), [("price", "1 USD → 2 USD (+100 %)", SHORT)]),
        (priced(((), "1")), priced(((), "1"), currency="EUR"), [("price", "1 USD → 1 EUR", SHORT)]),
        (priced(((), "1")), priced((B, "3"), ((), "1")), [("price", "1 USD → 3 USD (+200 %)", LONG)]),
        (
            priced((B, "0.8"), ((), "0.4")),
            priced((B, "8"), ((), "0.39")),
            [("price", "0.8 USD → 8 USD (+900 %)", LONG), ("price", "0.4 USD → 0.39 USD (-2 %)", SHORT)],
        ),
        (priced(((), "0")), priced(((), "2")), [("price", "0 USD → 2 USD", SHORT)]),
        (
            priced(((), "1")),
            priced((A, "1"), ((), "1")),
            [("documentation", "written differently; no payload that was tried has another price", None)],
        ),
        (
            priced(((), "1")),
            model(PROMPT, MODE, COUNT),
            [("price", "1 USD → unknown; a request with `max_cost` is refused", SHORT)],
        ),
        (model(PROMPT, MODE, COUNT), priced(((), "1")), [("price", "unknown → 1 USD", SHORT)]),
    ],
)
def test_the_largest_rise_and_fall_of_a_price_have_the_smallest_payload(before, after, told: list[object]) -> None:
    two = pair(*both(before, after))
    found = price_changes(two, map(two.verdicts, PAYLOADS))
    assert [(one.kind.word, one.says, one.witness and one.witness.payload) for one in found] == told


def test_a_price_depends_on_the_fields_of_its_conditions_that_both_models_have() -> None:
    assert price_fields(priced((A, "1"), ((), "2")), priced(((), "1"))) == {"mode"}
    assert price_fields(priced((A, "1"), ((), "2")), model(PROMPT)) == frozenset()
