"""What a measure counts, in tables by hand."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from capmatrix.ir.kinds import Choice, Duration, Integer, List, Number, Size, Text
from capmatrix.ir.prices import Factor, Measure, MeasureRow
from capmatrix.semantics.verdict import measure as m
from capmatrix.semantics.verdict.rules import Scope
from tests.support import small

FOLDED = m.Span(Fraction(0), None)


@pytest.mark.parametrize(
    ("one", "two", "product", "total"),
    [
        (
            m.Span(Fraction(2), Fraction(3)),
            m.Span(Fraction(5), Fraction(7)),
            m.Span(Fraction(10), Fraction(21)),
            m.Span(Fraction(7), Fraction(10)),
        ),
        (
            m.Span(Fraction(2), None),
            m.Span(Fraction(5), Fraction(7)),
            m.Span(Fraction(10), None),
            m.Span(Fraction(7), None),
        ),
        (m.Span(Fraction(2), None), m.NONE, m.NONE, m.Span(Fraction(2), None)),
    ],
)
def test_ranges_are_multiplied_and_added(one: m.Span, two: m.Span, product: m.Span, total: m.Span):
    assert (one.times(two), two.times(one)) == (product, product)
    assert (one.plus(two), two.plus(one)) == (total, total)


# product, each, step, least, free → number
COUNTED = [
    (1001, 1000, 1, 0, 0, 2),
    (1000, 1000, 1, 0, 0, 1),
    (0, 1000, 1, 0, 0, 0),
    (0, 1000, 1, 1, 0, 1),
    (7, 1, 5, 0, 0, 10),
    (7, 2, None, 0, 0, Fraction(7, 2)),
    (7, 1, None, 0, 3, 4),
    (2, 1, None, 0, 3, 0),
    (2, 1, None, 10, 3, 7),
    (248832, 1024, None, 0, 0, 243),
    (10, 3, Decimal("0.5"), 0, 0, Fraction(7, 2)),
]


@pytest.mark.parametrize(("product", "each", "step", "least", "free", "number"), COUNTED)
def test_a_product_is_divided_rounded_up_raised_and_freed(product, each, step, least, free, number):
    held = Measure(
        name="n",
        rows=(),
        each=Decimal(each),
        step=None if step is None else Decimal(step),
        least=Decimal(least),
        free=Decimal(free),
    )
    assert m.counted(held, m.Span(Fraction(product), None)) == m.Span(Fraction(number), None)
    assert m.counted(held, m.exactly(Decimal(product))) == m.exactly(Decimal(1)).times(
        m.Span(Fraction(number), Fraction(number))
    )


TEXT = small.field("t", Text())
FACTORS = [
    (Factor(of="characters", name="t"), TEXT, "é😀", 2),
    (Factor(of="bytes", name="t"), TEXT, "é😀", 6),
    (Factor(of="utf16", name="t"), TEXT, "é😀", 3),
    (Factor(of="characters", name="t"), TEXT, None, 0),
    (Factor(of="items", name="l"), small.field("l", List(item=Text())), ["a", "b"], 2),
    (Factor(of="number", name="n"), small.field("n", Number(minimum=0, maximum=1)), 0.1, Fraction(1, 10)),
    (Factor(of="seconds", name="d"), small.field("d", Duration(form="suffixed", values=(5, 8))), "8s", 8),
    (Factor(of="pixels", name="s"), small.field("s", Size()), "16x9", 144),
    (
        Factor(of="pixels", name="s", low=Decimal(7), high=Decimal(7)),
        small.field("s", Size(words=("auto",))),
        "auto",
        7,
    ),
    (Factor(low=Decimal(3), high=Decimal(3)), None, None, 3),
]


@pytest.mark.parametrize(("one", "field", "value", "number"), FACTORS)
def test_what_is_counted_of_a_field(one, field, value, number):
    assert m.factor(one, field, value) == m.Span(Fraction(number), Fraction(number))


def test_a_size_without_a_side_has_any_number_of_points():
    assert m.factor(Factor(of="pixels", name="s", low=Decimal(7), high=Decimal(7)), None, {"width": 5}) == FOLDED
    assert m.factor(Factor(of="pixels", name="s"), None, {"width": 5, "height": 4}) == m.exactly(20)


def test_the_limits_of_a_factor_hold_all_values_of_its_field():
    assert m.limits(Factor(of="number", name="n"), small.field("n", Integer(values=(2, 9)))) == m.Span(
        Fraction(2), Fraction(9)
    )
    assert m.limits(Factor(of="seconds", name="d"), small.field("d", Duration(form="plain", maximum=8))).high == 8
    assert m.limits(Factor(of="bytes", name="t"), small.field("t", Text(max_length=3))) == m.Span(
        Fraction(0), Fraction(12)
    )
    assert m.limits(Factor(of="pixels", name="s"), small.field("s", Choice(values=("1x1",)))) == FOLDED
    assert m.hull([m.exactly(3), m.Span(Fraction(1), Fraction(2))]) == m.Span(Fraction(1), Fraction(3))
    assert m.hull([m.exactly(3), FOLDED]) == FOLDED


def test_earlier_measures_are_named_and_products_are_added():
    rows = [MeasureRow(factors=(Factor(low=Decimal(2), high=Decimal(4)),))]
    rows.append(
        MeasureRow(
            factors=(Factor(of="measure", name="a"), Factor(low=Decimal(3), high=Decimal(3))),
            added=(Factor(low=Decimal(0), high=Decimal(1)),),
        )
    )
    held = [Measure(name=name, rows=(row,)) for name, row in zip("ab", rows, strict=True)]
    nothing = Scope(fields=(), rules=(), given={}, path="", constraint="")
    found = m.measures(held, lambda one: one.rows[0], nothing)
    assert found == {"a": m.Span(Fraction(2), Fraction(4)), "b": m.Span(Fraction(6), Fraction(13))}
