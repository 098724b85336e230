"""What absent fields count as when a price is looked up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from capmatrix.ir.json_values import Scalar
from capmatrix.ir.kinds import Choice, Default, Duration, Flag
from capmatrix.ir.prices import PriceRow, Pricing, assumed, combinations
from capmatrix.ir.rules import Equals, Present
from tests.support.small import field

FIELDS = (
    field("mode", Choice(values=("a", "b")), default=Default(value="a")),
    field("sound", Flag()),
    field("length", Duration(form="number", values=(5, 10)), default=Default(value=5)),
    field("seed", Flag(), default=Default(value=True)),
)
MODE, SOUND = (Equals("mode", ("b",)),), (Equals("sound", (True,)),)


@pytest.mark.parametrize(
    ("when", "seconds", "defaults", "counts_as", "number"),
    [
        ((), None, (), {}, 1),
        ((MODE,), None, (), {"mode": ("a",)}, 1),
        ((MODE,), None, (("mode", ("b",)),), {"mode": ("a", "b")}, 2),
        ((MODE,), None, (("mode", ("a", "b")),), {"mode": ("a", "b")}, 2),
        ((MODE, SOUND), None, (), {"mode": ("a",)}, 1),
        ((MODE, SOUND), None, (("sound", (True, False)),), {"mode": ("a",), "sound": (True, False)}, 2),
        ((SOUND,), None, (("sound", (True, 1)),), {"sound": (True, 1)}, 2),
        ((MODE,), "length", (("mode", ("b",)), ("length", (10,))), {"mode": ("a", "b"), "length": (5, 10)}, 4),
        (((Present("mode"),),), None, (("mode", ("b",)),), {}, 1),
    ],
)
def test_an_absent_field_counts_as_each_of_its_defaults_where_a_price_asks_for_its_value(
    when: tuple[tuple[Equals | Present, ...], ...],
    seconds: str | None,
    defaults: tuple[tuple[str, tuple[Scalar, ...]], ...],
    counts_as: dict[str, tuple[Scalar, ...]],
    number: int,
) -> None:
    rows = (*(PriceRow(when=atoms, amount=Decimal(2)) for atoms in when), PriceRow(amount=Decimal(1)))
    pricing = Pricing(currency="USD", date="2026-01-01", rows=rows, seconds=seconds, defaults=defaults)
    assert assumed(pricing, FIELDS) == counts_as
    assert combinations(pricing, FIELDS) == number
