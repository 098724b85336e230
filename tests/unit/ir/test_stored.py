"""The dump holds everything, in plain JSON, and gives the same catalog back."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from capmatrix.ir.calls import with_tasks
from capmatrix.ir.catalog import Catalog
from capmatrix.ir.json_values import Json
from capmatrix.ir.kinds import Anything, Default, Field, Integer, Kind, List, Number
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Absent, Equals
from capmatrix.ir.stored import dump, load
from tests.support.catalogs import BOAT, BOATS


def with_field(field: Field) -> Catalog:
    return replace(BOATS, models=(replace(BOAT, fields=(field,), rules=()),))


def test_the_catalog_comes_back_through_json() -> None:
    assert load(json.loads(json.dumps(dump(BOATS)))) == with_tasks(BOATS)


def test_a_dump_is_the_same_each_time_in_the_order_of_the_catalog() -> None:
    once, again = json.dumps(dump(BOATS)), json.dumps(dump(BOATS))
    assert once == again
    assert [model["id"] for model in dump(BOATS)["models"]] == [model.id for model in BOATS.models]


@pytest.mark.parametrize("value", [None, False, 0, 0.0, 1, 1.0, "", "5", [], {"a": [None]}])
def test_a_default_keeps_its_type(value: Json) -> None:
    back = load(
        json.loads(json.dumps(dump(with_field(Field(name="a", kind=Anything(), default=Default(value=value))))))
    )
    held = back.models[0].fields[0].default
    assert held is not None
    assert repr(held.value) == repr(value)


@pytest.mark.parametrize(
    "kind", [Number(minimum=0), Number(minimum=0.0), Integer(values=(0, 1)), List(item=List(item=Number()))]
)
def test_limits_keep_their_type(kind: Kind) -> None:
    back = load(json.loads(json.dumps(dump(with_field(Field(name="a", kind=kind))))))
    assert repr(back.models[0].fields[0].kind) == repr(kind)


def test_what_has_its_default_is_left_out_and_members_of_unions_are_named() -> None:
    [model] = dump(with_field(Field(name="a", kind=Integer())))["models"]
    assert model["fields"] == [{"name": "a", "kind": {"kind": "integer"}}]
    rules = dump(BOATS)["models"][0]["rules"]
    assert [rule["rule"] for rule in rules] == ["require-one", "narrow", "allow-only", "forbid"]
    assert rules[3]["when"] == [{"test": "present", "field": "image"}, {"test": "absent", "field": "prompt"}]


def test_amounts_are_texts_and_keep_every_digit() -> None:
    rows = (
        PriceRow(amount=Decimal("0.10"), when=(Equals("pro", (True,)), Absent("image"))),
        PriceRow(per_second=Decimal("0.000000000001"), included=3),
        PriceRow(amount=None),
    )
    defaults = (("duration", ("5", "10")), ("pro", (False,)))
    pricing = Pricing(currency="USD", date="2026-01-31", rows=rows, seconds="duration", defaults=defaults)
    document = json.loads(json.dumps(dump(replace(BOATS, models=(replace(BOAT, pricing=pricing),)))))
    written = document["models"][0]["pricing"]["rows"]
    assert (written[0]["amount"], written[1], written[2]) == (
        "0.10",
        {"per_second": "0.000000000001", "included": 3},
        {"amount": None},
    )
    back = load(document).models[0].pricing
    assert back == pricing
    assert repr(back) == repr(pricing)
