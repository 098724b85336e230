"""The semantic diff on small catalogs: each class of change, its witness, and what it is when it is undone."""

from __future__ import annotations

from dataclasses import fields as members
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from capmatrix.ir.catalog import Lifecycle, Model
from capmatrix.ir.kinds import Choice, Default, Duration, Field, Flag, Group, Integer, Media, Text
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Equals, Forbid, Narrow, Origin, Present, Require
from capmatrix.semantics.diff import attributes
from capmatrix.semantics.diff import models as module
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.semantics.verdict.price import cost
from tests.support.opposites import OPPOSITE
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1), required=True)
MODE = field("mode", Choice(values=("a", "b")))
COUNT = field("count", Integer(minimum=1, maximum=9))
LENGTH = field("length", Duration(form="plain", values=(5, 10)))
STILL = field("still", Media(of="image", forms=("url", "data")))
PRICES = Pricing(
    currency="USD",
    date="2026-01-01",
    rows=(PriceRow(when=(Equals("mode", ("a",)),), amount=Decimal(2)), PriceRow(amount=Decimal(1))),
)


def told(one: Model, other: Model, **more: Any) -> set[tuple[str, str]]:
    """Return (class, subject) of every change, both ways round, which must mirror each other."""
    old, new = catalog(one, **more), catalog(other, **more)
    there, back = diff(old, new), diff(new, old)
    for change in there.changes:
        if change.witness is not None:
            assert change.witness.before == interpret(old, change.witness.payload)
            assert change.witness.after == interpret(new, change.witness.payload)
    mirrored = {(OPPOSITE.get(change.kind, change.kind), change.subject) for change in back.changes}
    assert mirrored == {(change.kind, change.subject) for change in there.changes}
    return {(change.kind.word, change.subject) for change in there.changes}


@pytest.mark.parametrize(
    ("one", "other", "changes"),
    [
        pytest.param(
            model(MODE), model(replace(MODE, kind=Choice(values=("a",)))), {("accepts less", "mode")}, id="value gone"
        ),
        pytest.param(
            model(COUNT),
            model(replace(COUNT, kind=Integer(minimum=0, maximum=8))),
            {("accepts less", "count"), ("accepts more", "count")},
            id="range moved",
        ),
        pytest.param(
            model(PROMPT, COUNT),
            model(PROMPT, replace(COUNT, required=True)),
            {("accepts less", "count")},
            id="required",
        ),
        pytest.param(
            model(PROMPT),
            model(PROMPT, COUNT),
            {("client takes", "count"), ("ignored, now refused", "count")},
            id="field new",
        ),
        pytest.param(
            model(MODE),
            model(replace(MODE, aliases=("way",))),
            {("alias", "mode"), ("client takes", "way"), ("ignored, now refused", "mode")},
            id="spelling new",
        ),
        pytest.param(
            model(PROMPT, STILL),
            model(PROMPT, replace(STILL, aliases=("frame",))),
            {("alias", "still"), ("client takes", "frame"), ("ignored, now refused", "still")},
            id="spelling of a medium new",
        ),
        pytest.param(
            model(LENGTH),
            model(replace(LENGTH, kind=Duration(form="suffixed", values=(5, 10)))),
            {("wire form", "length"), ("accepts less", "length"), ("accepts more", "length")},
            id="wire form",
        ),
        pytest.param(
            model(MODE, COUNT),
            model(MODE, COUNT, rules=(Forbid(id="r", fields=("count",), when=(Present("mode"),)),)),
            {("accepts less", "rule/r")},
            id="rule new",
        ),
        pytest.param(
            model(MODE), model(replace(MODE, default=Default(value="a"))), {("default", "mode")}, id="default"
        ),
        pytest.param(model(MODE), model(replace(MODE, doc="Another.")), {("documentation", "mode.doc")}, id="reworded"),
        pytest.param(
            model(MODE), model(replace(MODE, evidence=("x > y > z",))), {("evidence", "mode.evidence")}, id="evidence"
        ),
        pytest.param(
            model(MODE),
            model(MODE, lifecycle=Lifecycle(stage="deprecated")),
            {("lifecycle", "lifecycle.stage"), ("warnings", "lifecycle")},
            id="deprecated",
        ),
        pytest.param(
            model(MODE),
            model(MODE, lifecycle=Lifecycle(stage="removed")),
            {("removed", "model")},
            id="retired",
        ),
        pytest.param(model(MODE, COUNT), model(COUNT, MODE), {("documentation", "fields")}, id="reordered"),
        pytest.param(
            model(MODE),
            model(replace(MODE, replaced_by="count")),
            {("lifecycle", "mode.replaced_by"), ("warnings", "mode")},
            id="legacy",
        ),
    ],
)
def test_each_sort_of_change_has_its_class(one, other, changes):
    assert told(one, other) == changes


def test_a_witness_holds_no_more_than_it_must():
    one, other = model(PROMPT, MODE, COUNT), model(PROMPT, MODE, replace(COUNT, kind=Integer(minimum=1, maximum=8)))
    (change,) = diff(catalog(one), catalog(other)).changes
    assert change.witness.payload == {"model": "m", "prompt": "a", "count": 9}
    assert change.witness.before == ()
    assert [(finding.code, finding.path) for finding in change.witness.after] == [("out_of_range", "count")]
    assert change.says == "maximum: 9 → 8"


def test_what_stands_inside_an_object_is_named_by_its_path():
    inner = Group(name="Sound", fields=(COUNT,))
    other = replace(inner, fields=(replace(COUNT, kind=Integer(minimum=2, maximum=9)),))
    assert told(model(field("sound", inner)), model(field("sound", other))) == {("accepts less", "sound/count")}


def test_a_group_that_is_gone_is_one_change_in_each_direction():
    inner = Group(name="Sound", fields=(COUNT, MODE))
    gone = told(model(PROMPT, field("sound", inner)), model(PROMPT))
    assert gone == {("client refuses", "sound"), ("refused, now ignored", "sound")}


def test_two_changes_of_one_model_are_told_apart():
    one = model(MODE, COUNT)
    other = model(replace(MODE, kind=Choice(values=("a",))), replace(COUNT, kind=Integer(minimum=1, maximum=10)))
    assert told(one, other) == {("accepts less", "mode"), ("accepts more", "count")}
    (changed,) = diff(catalog(one), catalog(other)).models
    assert (changed.effect, changed.exact) == ("accepts less and more", True)


def test_a_field_that_is_new_accepts_more_and_one_that_is_gone_less():
    without, beside = catalog(model(PROMPT)), catalog(model(PROMPT, COUNT))
    assert [one.effect for one in diff(without, beside).models] == ["accepts more"]
    assert [one.effect for one in diff(beside, without).models] == ["accepts less"]


def test_a_refactor_is_proven_to_change_nothing():
    when = Require(id="r", fields=("count",), when=(Equals("mode", ("a", "b")),))
    assert told(
        model(PROMPT, MODE, COUNT, rules=(when,)),
        model(PROMPT, MODE, COUNT, rules=(replace(when, when=(Present("mode"),)),)),
    ) == {("rewritten", "model")}
    assert told(model(MODE, COUNT, rules=(when,)), model(MODE, COUNT, rules=(replace(when, id="s"),))) == {
        ("rewritten", "model")
    }


def test_what_is_neither_shown_nor_proven_is_unhandled(monkeypatch):
    when = Require(id="r", fields=("count",), when=(Equals("mode", ("a", "b")),))
    one, other = model(MODE, COUNT, rules=(when,)), model(MODE, COUNT, rules=(replace(when, when=(Present("mode"),)),))
    monkeypatch.setattr(module, "equivalent", lambda *_: False)
    assert told(one, other) == {("unhandled", "model")}


def test_true_is_not_one():
    rule = Narrow(id="r", field="count", maximum=5, when=(Equals("on", (True,)),))
    flag = field("on", Flag())
    other = model(replace(flag, kind=Integer(values=(0, 1))), COUNT, rules=(replace(rule, when=(Equals("on", (1,)),)),))
    assert {("accepts less", "on"), ("accepts more", "on")} <= told(model(flag, COUNT, rules=(rule,)), other)


def test_a_price_is_shown_by_a_payload_and_its_two_amounts():
    one = replace(model(PROMPT, MODE), pricing=PRICES)
    rows = (replace(PRICES.rows[0], amount=Decimal("2.50")), PRICES.rows[1])
    other = replace(one, pricing=replace(PRICES, rows=rows))
    (change,) = diff(catalog(one), catalog(other)).changes
    assert (change.kind, change.says) == (ChangeClass.PRICE, "2 USD → 2.5 USD (+25 %)")
    assert change.witness.payload == {"model": "m", "prompt": "a", "mode": "a"}


def test_a_default_that_changes_the_price_says_so():
    one = replace(model(PROMPT, MODE), pricing=PRICES)
    other = replace(model(PROMPT, replace(MODE, default=Default(value="a"))), pricing=PRICES)
    assert told(one, other) == {("default", "mode"), ("price", "pricing")}


def test_what_sources_disagree_on_is_told_as_a_range_and_may_be_a_value_that_nobody_can_ask_for():
    one = replace(model(PROMPT, MODE), pricing=replace(PRICES, defaults=(("mode", ("b",)),)))
    other = replace(one, pricing=replace(PRICES, defaults=(("mode", ("b", "a")),)))
    (change,) = diff(catalog(one), catalog(other)).changes
    assert (change.kind, change.says) == (ChangeClass.PRICE, "1 USD → 1 to 2 USD (+100 %)")
    assert change.witness.payload == {"model": "m", "prompt": "a"}
    rows = (PriceRow(when=(Equals("mode", ("z",)),), amount=Decimal(3)), *PRICES.rows)
    foreign = replace(one, pricing=replace(PRICES, rows=rows, defaults=(("mode", ("b", "z")),)))
    (change,) = diff(catalog(one), catalog(foreign)).changes
    assert change.says == "1 USD → 1 to 3 USD (+200 %)"


def test_a_default_of_the_field_counts_beside_that_of_the_price():
    mode = replace(MODE, default=Default(value="a"))
    one = replace(model(PROMPT, mode), pricing=replace(PRICES, defaults=(("mode", ("b",)),)))
    assert cost(one, {"model": "m", "prompt": "x"}) == (1, 2)
    assert cost(one, {"model": "m", "prompt": "x", "mode": "b"}) == (1, 1)


def test_another_date_of_a_price_is_evidence():
    one = replace(model(PROMPT, MODE), pricing=PRICES)
    other = replace(one, pricing=replace(PRICES, date="2026-02-01"))
    assert told(one, other) == {("evidence", "pricing.date")}


def test_the_words_of_a_rule_are_documentation():
    rule = Require(id="r", fields=("count",), when=(Present("mode"),))
    other = replace(rule, origin=Origin(says="Count the modes."))
    changes = told(model(MODE, COUNT, rules=(rule,)), model(MODE, COUNT, rules=(other,)))
    assert changes == {("documentation", "rule/r.says")}


@pytest.mark.parametrize(
    ("part", "table"),
    [
        (Model, attributes.MODEL),
        (Field, attributes.FIELD),
        (Lifecycle, attributes.LIFECYCLE),
        (Pricing, attributes.PRICING),
        (Origin, attributes.ORIGIN),
    ],
)
def test_every_attribute_of_the_ir_has_a_class(part, table):
    assert set(table) == {attribute.name for attribute in members(part)}


def test_an_attribute_without_a_class_is_unhandled(monkeypatch):
    monkeypatch.setattr(attributes, "FIELD", {name: kind for name, kind in attributes.FIELD.items() if name != "doc"})
    assert told(model(MODE), model(replace(MODE, doc="Another."))) == {("unhandled", "mode.doc")}


def test_a_price_that_only_a_combination_of_values_has_is_told():
    """Boundary cases vary one field after another; the price asks for a value of each of two, neither the first."""
    when = (Equals("mode", ("b",)), Equals("length", (10,)))
    rows = (PriceRow(when=when, amount=Decimal(3)), PriceRow(amount=Decimal(1)))
    one = replace(model(PROMPT, MODE, LENGTH), pricing=replace(PRICES, rows=rows))
    dearer = (replace(rows[0], amount=Decimal(9)), rows[1])
    other = replace(one, pricing=replace(PRICES, rows=dearer))
    [change] = diff(catalog(one), catalog(other)).changes
    assert (change.kind, change.says) == (ChangeClass.PRICE, "3 USD → 9 USD (+200 %)")
    assert change.witness is not None
    assert (change.witness.payload["mode"], change.witness.payload["length"]) == ("b", "10")
    assert change.rows == (('mode is "b" and length is 10', "3 USD", "9 USD"),)


def test_a_field_that_is_gone_names_the_new_one_of_the_same_values():
    changes = diff(catalog(model(PROMPT, MODE)), catalog(model(PROMPT, replace(MODE, name="way")))).changes
    says = {(change.subject, change.says) for change in changes}
    assert ("mode", "gone; use way instead, which is new and takes the same values") in says
    others = (replace(MODE, name="way"), replace(MODE, name="manner"))
    changes = diff(catalog(model(PROMPT, MODE)), catalog(model(PROMPT, *others))).changes
    assert ("mode", "gone") in {(change.subject, change.says) for change in changes}
