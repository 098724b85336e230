"""Editions of a catalog: what one of them has, and what all of them take together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from capmatrix.ir.catalog import Model, Names
from capmatrix.ir.editions import elsewhere, first, holding, in_edition, later, together, widened
from capmatrix.ir.kinds import Choice, Duration, Field, Flag, Integer, Kind, Number, Text
from tests.support.specs import CASES, catalog_of

CATALOG = catalog_of(CASES / "gallery" / "spec")


def kinds_of(catalog: Any, model: str) -> dict[str, Kind]:
    """Return the kind of each field of a model."""
    return {field.name: field.kind for one in catalog.models if one.id == model for field in one.fields}


def test_an_edition_has_its_own_models_and_those_of_the_first() -> None:
    counter = in_edition(CATALOG, "counter")
    assert kinds_of(counter, "plaster")["size"] == Choice(values=("small", "large"))
    assert kinds_of(in_edition(CATALOG, "depot"), "mosaic") == kinds_of(CATALOG, "mosaic")
    assert [model.unlisted for model in counter.models] == [False, True, False]
    assert [one.id for one in later(CATALOG)] == ["counter", "depot"]
    assert [one.unlisted for one in elsewhere(CATALOG, "mosaic")] == [True]
    assert counter.editions == first(CATALOG).editions == ()
    with pytest.raises(KeyError):
        in_edition(CATALOG, "cellar")


def test_together_they_take_what_any_of_them_takes() -> None:
    found = kinds_of(together(CATALOG), "plaster")
    assert found["size"] == Choice(values=("small", "medium", "large"))
    assert found["days"] == Duration(form="plain", minimum=1, maximum=9)
    assert found["copies"] == Integer(values=(1, 2, 3, 4, 6))
    assert found["gloss"] == Number(minimum=0, maximum=2)


def model_of(*fields: Field) -> Model:
    """Return a model with fields and nothing else."""
    return Model(id="a", names=Names(module="a", type="A", anchor="a"), title="", provider="", fields=fields)


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        (Integer(minimum=1), Integer(minimum=3, maximum=5), Integer(minimum=1)),
        (Integer(values=(1, 9)), Integer(minimum=3), Integer()),
        (Duration(form="number", values=(5,)), Duration(form="number"), Duration(form="number")),
        (Number(maximum=1), Number(minimum=0), Number()),
        (Text(max_length=5), Flag(), Text(max_length=5)),
    ],
)
def test_a_kind_takes_the_values_of_both(left: Kind, right: Kind, both: Kind) -> None:
    (field,) = widened(model_of(Field(name="x", kind=left)), [model_of(Field(name="x", kind=right))]).fields
    assert field.kind == both


def test_a_field_that_only_another_edition_has_is_added() -> None:
    more = Field(name="y", kind=Flag(), unlisted=True)
    assert [one.unlisted for one in widened(model_of(), [model_of(more)]).fields] == [False]


def test_a_model_is_held_by_the_editions_whose_sources_have_it() -> None:
    assert {model.id: holding(CATALOG, model) for model in CATALOG.models} == {
        "fresco.1": ("handbook", "counter", "depot"),
        "mosaic": ("handbook", "depot"),
        "plaster": ("handbook", "counter", "depot"),
    }
    model = CATALOG.models[2]
    assert holding(CATALOG, replace(model, evidence=("counter > Works > plaster",))) == ("counter", "depot")
    assert holding(CATALOG, replace(model, evidence=("counter > Works", "handbook > Works")))[0] == "handbook"
    assert holding(first(CATALOG), model) == ()
