"""Measures as they are written, and what is made of them; mistakes are in `cases/bad-measures`."""

from __future__ import annotations

from decimal import Decimal

import pytest

from capmatrix.diagnostics import Report
from capmatrix.ir.kinds import Choice, Duration, Either, Group, Integer, List, Media, Number, Size, Text
from capmatrix.ir.prices import COUNTS, Factor, area, divides, needs
from capmatrix.resolve.pricing.measures import amount_in
from capmatrix.source import Scalar, Span
from tests.support import small

HERE = Span("a.yaml", 1, 1, 1)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("0.35", "0.35"), ("0", "0"), ("999999999999.999999999999", "999999999999.999999999999"), ("-1", None)]
    + [(text, None) for text in ("", "1e3", "01", ".5", "1.", "1000000000000", "0.1234567890123", "٣")],
)
def test_an_amount_has_twelve_digits_on_either_side_and_no_other_form(text: str, amount: str | None):
    report = Report()
    assert amount_in(Scalar(text, HERE), report) == Decimal(amount or 0)
    assert bool(report.items) is (amount is None)


@pytest.mark.parametrize(
    ("number", "exact"),
    [
        ("1", True),
        ("1024", True),
        ("0.5", True),
        ("1000000", True),
        ("3", False),
        ("1.5", False),
        ("0.3", False),
        ("48.6", False),
    ],
)
def test_what_can_be_divided_by_in_decimals(number: str, exact: bool):
    assert divides(Decimal(number)) is exact


SIZED = Group(name="Sized", fields=(small.field("width", Integer()), small.field("height", Integer())))
FIT = [
    ("seconds", Duration(form="plain", maximum=8)),
    ("number", Integer(minimum=0, maximum=4)),
    ("number", Integer(values=(1, 4))),
    ("number", Number(minimum=0, maximum=1)),
    ("pixels", Size()),
    ("pixels", Choice(values=("auto", "16x9"))),
    ("pixels", SIZED),
    ("pixels", Either(options=(Choice(values=("big",)), SIZED))),
    ("characters", Text()),
    ("bytes", Text()),
    ("utf16", Text()),
    ("items", List(item=Text())),
]
UNFIT = [
    ("seconds", Duration(form="plain", minimum=1)),
    ("seconds", Integer(minimum=0, maximum=4)),
    ("number", Integer(minimum=-1, maximum=4)),
    ("number", Integer(minimum=0)),
    ("number", Number(maximum=1)),
    ("pixels", Choice(values=("auto", "720p"))),
    ("pixels", Text()),
    ("pixels", Group(name="Half", fields=SIZED.fields[:1])),
    ("characters", Choice(values=("a",))),
    ("bytes", Media(of="image", forms=("url",))),
    ("items", Text()),
]


@pytest.mark.parametrize(("of", "kind"), FIT)
def test_a_field_of_which_it_can_be_counted(of, kind):
    assert needs(of, kind) is None


@pytest.mark.parametrize(("of", "kind"), UNFIT)
def test_a_field_of_which_it_cannot_be_counted(of, kind):
    assert needs(of, kind)


def test_every_count_is_tried():
    assert {of for of, _ in FIT} == {*COUNTS}


def test_the_words_of_a_size_count_as_its_limits():
    assert area(Size(max_width=100, max_height=10, words=("auto",))) == (Decimal(1), Decimal(1000))
    assert area(Size(min_area=50, max_area=500, max_width=100, max_height=10)) == (Decimal(50), Decimal(500))
    assert area(Size()) == (Decimal(1), None)
    assert area(Choice(values=("16x9", "auto"))) == (Decimal(0), None)
    assert Factor().of == "constant"
