"""Pairs of models that no payload tells apart, and pairs that one does; each is known by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from capmatrix.ir.catalog import Lifecycle, Model
from capmatrix.ir.kinds import Choice, Default, Duration, Either, Flag, Group, Integer, List, Media, Number, Text
from capmatrix.ir.rules import AtMostOne, Equals, Narrow, Origin, Require
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.equivalence import (
    Unbounded,
    findings_of,
    focus,
    payload_classes,
    rule_classes,
    stripped,
    verdict_key,
)
from tests.support.small import catalog, field, model

MODE, FLAG = field("mode", Choice(values=("a", "b"))), field("flag", Flag())
COUNT, SEED = field("count", Integer(minimum=1, maximum=3)), field("seed", Integer())
A, B = Equals("mode", ("a",)), Equals("mode", ("b",))


def narrowed(*values: int) -> Narrow:
    return Narrow(id="r", field="count", values=values, when=(A,))


def box(**fields: Integer | Number | Flag) -> Group:
    return Group(name="Box", fields=tuple(field(name, kind) for name, kind in fields.items()))


def test_the_difference_holds_what_rules_connect_and_the_simplest_of_the_rest() -> None:
    text = field("prompt", Text(min_length=1), required=True)
    rules = (Require(id="one", fields=("flag",), when=(A,)), AtMostOne(id="two", fields=("seed", "prompt")))
    left = model(text, MODE, FLAG, COUNT, SEED, rules=rules)
    right = replace(left, fields=(text, replace(MODE, required=True), FLAG, COUNT, SEED))
    at = focus(left, right)
    assert (at.names, at.linked) == ({"mode"}, {"flag"})
    assert (at.rest, at.filled) == ({"prompt": "a paper boat"}, True)
    assert [one.name for one in at.reduce(left).fields] == ["mode", "flag"]
    assert [rule.id for rule in at.reduce(left).rules] == ["one"]
    assert focus(left, right, also=("count",)).names == {"mode", "count"}


def test_a_search_that_would_be_too_long_ends() -> None:
    left, right = model(MODE), model(field("mode", Choice(values=("a",))))
    assert len(list(payload_classes(left, right, 1000))) < 100
    with pytest.raises(Unbounded):
        list(payload_classes(left, right, 2))


@pytest.mark.parametrize(
    ("one", "rules", "classes"),
    [
        (MODE, (Require(id="r", fields=("flag",), when=(A,)),), [ABSENT, None, "a", "b", 1]),
        (COUNT, (Narrow(id="r", field="count", minimum=2, when=()),), [ABSENT, None, 1, 2, "1"]),
        (
            field("length", Duration(form="plain", values=(5, 10))),
            (Require(id="r", fields=(), when=(Equals("length", ("5",)),)),),
            [ABSENT, None, "5", "10", "4"],
        ),
        (field("image", Media(of="image", forms=("library",))), (), [ABSENT, None, "asset-1", 1]),
    ],
)
def test_values_stand_for_the_classes_that_rules_distinguish(one, rules, classes: list[object]) -> None:
    assert repr(list(rule_classes(one, rules))) == repr(classes)


def test_findings_are_pairs_of_code_and_path() -> None:
    assert findings_of(catalog(model(MODE)), {"model": "m", "mode": "z", "x": 1}) == {
        ("not_allowed", "mode"), ("unknown_field", "x"),
    }  # fmt: skip


PROMPT = field("prompt", Text())
RULE = Require(id="r", fields=("prompt",), when=(Equals("mode", ("a",)),))
BOX = Group(name="Box", fields=(field("size", Integer()),))
START = model(PROMPT, MODE, field("box", List(item=BOX)), rules=(RULE,))


def boxed(**changes: Any) -> Model:
    return replace(START, fields=(PROMPT, MODE, field("box", List(item=replace(BOX, **changes)))))


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (replace(START, title="Other", provider="p", notes=("n",), evidence=("e",)), True),
        (replace(START, lifecycle=Lifecycle(note="Old.", successor="x")), True),
        (replace(START, fields=tuple(reversed(START.fields))), True),
        (
            replace(START, fields=(replace(PROMPT, doc="d", unit="s", default=Default(value="x")), *START.fields[1:])),
            True,
        ),
        (replace(START, rules=(replace(RULE, id="other", origin=Origin(says="why")),)), True),
        (boxed(name="Crate"), True),
        (boxed(fields=(field("size", Integer(), doc="In cm."),)), True),
        (boxed(open=True), False),
        (boxed(fields=(field("size", Integer(minimum=1)),)), False),
        (replace(START, lifecycle=Lifecycle(stage="deprecated")), False),
        (replace(START, fields=(replace(PROMPT, required=True), *START.fields[1:])), False),
        (replace(START, fields=(replace(PROMPT, aliases=("text",)), *START.fields[1:])), False),
        (replace(START, fields=(replace(PROMPT, replaced_by="mode"), *START.fields[1:])), False),
        (replace(START, rules=()), False),
        (replace(START, rules=(replace(RULE, when=()),)), False),
    ],
)
def test_models_share_a_key_where_no_verdict_can_differ(other: Model, same: bool) -> None:
    assert (verdict_key(START) == verdict_key(other)) is same
    assert verdict_key(stripped(other)) == verdict_key(other)


def test_constants_that_only_python_takes_for_equal_are_different() -> None:
    keys = {
        verdict_key(model(PROMPT, rules=(replace(RULE, when=(Equals("mode", (one,)),)),))) for one in (1, True, 1.0)
    }
    assert len(keys) == 3


def test_a_stripped_model_keeps_its_id_and_what_is_replaced_by_something() -> None:
    found = stripped(model(replace(PROMPT, replaced_by="mode"), field("e", Either(options=(Text(), Integer())))))
    assert (found.id, found.title, found.fields[0].replaced_by) == ("m", "", "another")
