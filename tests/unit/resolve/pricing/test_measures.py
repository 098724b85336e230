"""Measures as they are written, and what is made of them; mistakes are in `cases/bad-measures`."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from capmatrix.diagnostics import Report
from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Choice, Duration, Either, Group, Integer, List, Media, Number, Size, Text
from capmatrix.ir.prices import COUNTS, Factor, area, divides, needs
from capmatrix.resolve.pricing.measures import amount_in
from capmatrix.semantics.verdict.price import cost
from capmatrix.source import Scalar, Span
from tests.support import small
from tests.support.toolkit import run
from tests.unit.resolve.test_models import kite, refusal

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


PROMPT = "fields: {prompt: {required: true}}\nevidence: manual > Fields > prompt\n"
PRICE = "pricing:\n  currency: EUR\n  date: 2026-02-28\n  rows: [{per: {NAME: 2}}]\n"


def priced(name: str, own: str = "") -> str:
    """Return a price for each of a measure, with measures of its own."""
    return PRICE.replace("NAME", name).replace("  rows", f"  measures:\n{own}  rows" if own else "  rows")


def measures(model: Model) -> list[str]:
    """Return the names of the measures of a model's price."""
    return [measure.name for measure in model.pricing.measures] if model.pricing else []


def paid(model: Model, prompt: str) -> int:
    """Return what a request with a prompt costs."""
    found = cost(model, {"prompt": prompt})
    assert found is not None
    assert found.low == found.high
    return int(found.low)


def test_a_price_has_the_measures_of_families_that_it_names_and_no_others(tmp_path: Path) -> None:
    shared = (
        "measures: {letters: {is: {characters: prompt}}, pairs: {is: letters, each: 2}, thirds: {is: [letters, 3]}}\n"
    )
    both = kite(
        tmp_path / "spec",
        priced("pairs", "    ten: {is: [thirds, 10]}\n").replace("{pairs: 2}", "{pairs: 2, ten: 1}"),
        one=PROMPT + shared,
    )
    assert measures(both) == ["letters", "thirds", "ten", "pairs"]
    assert paid(both, "kite") == 4 + 120


def test_a_measure_of_a_family_counts_by_one_of_the_model(tmp_path: Path) -> None:
    shared = "measures: {cost: {is: [letters, 5]}}\n"
    model = kite(tmp_path, priced("cost", "    letters: {is: {characters: prompt}}\n"), one=PROMPT + shared)
    assert measures(model) == ["letters", "cost"]
    assert paid(model, "kite") == 40


def test_a_measure_of_the_model_takes_the_place_of_that_of_a_family(tmp_path: Path) -> None:
    shared = "measures: {letters: {is: {characters: prompt}}, cost: {is: [letters, 5]}}\n"
    other = "measures: {letters: {is: 9}}\n"
    model = kite(tmp_path, priced("cost", "    letters: {is: 1}\n"), one=PROMPT + shared, two=other)
    assert measures(model) == ["letters", "cost"]
    assert paid(model, "kite") == 10


def test_the_price_of_a_family_counts_by_measures_of_another(tmp_path: Path) -> None:
    shared = "measures: {letters: {is: {characters: prompt}}}\n"
    model = kite(tmp_path, one=PROMPT + shared, two=priced("letters"))
    assert paid(model, "kite") == 8


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        ("letters: {is: {characters: nothing}}", "families/one.yaml:3:39: R301 kite has no field 'nothing'"),
        (
            "letters: {is: letters}",
            "families/one.yaml:3:26: R308 'letters' is no number, and no measure before this one",
        ),
        ("Letters: {is: 1}", "models/kite.yaml:9:17: R308 there is no measure 'letters'"),
    ],
)
def test_a_mistake_in_a_family_is_shown_there(measure: str, said: str, tmp_path: Path) -> None:
    assert said in refusal(tmp_path, priced("letters"), one=f"{PROMPT}measures: {{{measure}}}\n")


def test_families_that_differ_are_shown_unless_the_model_says_it(tmp_path: Path) -> None:
    families = {"one": f"{PROMPT}measures: {{letters: {{is: 1}}}}\n", "two": "measures: {letters: {is: 2}}\n"}
    said = refusal(tmp_path / "spec", priced("letters"), **families)
    assert "families/two.yaml:1:12: R309 two families of 'kite' do not agree on 'letters'" in said
    assert paid(kite(tmp_path / "own", priced("letters", "    letters: {is: 7}\n"), **families), "kite") == 14


def test_a_measure_that_no_price_names_is_shown(tmp_path: Path) -> None:
    kite(tmp_path, one=f"{PROMPT}measures: {{letters: {{is: 1}}}}\n")
    assert "families/one.yaml:3:12: R405 warning: nothing uses the measure 'letters'" in run("lint", tmp_path).output


def test_the_merged_model_shows_where_each_measure_is_written(tmp_path: Path) -> None:
    kite(tmp_path, priced("letters"), one=f"{PROMPT}measures: {{letters: {{is: 3}}}}\n")
    shown = run("show", tmp_path, "kite", "--format", "json")
    parts = {tuple(part["path"]): part["places"] for part in json.loads(shown.stdout)["parts"]}
    assert parts["pricing", "measures", "letters", "is"] == [{"file": "families/one.yaml", "line": 3}]
