"""Measures that a family holds for the prices of its models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from capmatrix.ir.catalog import Model
from capmatrix.semantics.verdict.price import cost
from tests.support.toolkit import run
from tests.unit.resolve.test_models import kite, refusal

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
