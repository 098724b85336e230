"""Every mutant of each kind and each rule, written out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Lifecycle, Model
from capmatrix.ir.kinds import Anything, Choice, Duration, Either, Flag, Group, Integer, Kind, List, Media, Number, Text
from capmatrix.ir.rules import (
    AllowOnly,
    AtMostOne,
    Equals,
    Forbid,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
)
from capmatrix.semantics.mutants.mutate import mutants
from tests.support.small import field, model


def told(one: Model, about: str) -> list[str]:
    """Return the mutants of one constraint, as `change: what`."""
    return [f"{mutant.change}: {mutant.what}" for mutant in mutants(one) if mutant.constraint == f"m/{about}"]


@pytest.mark.parametrize(
    ("kind", "aspect", "expected"),
    [
        (Flag(), "type", ["removed: anything"]),
        (Anything(), "type", []),
        (
            Text(min_length=1),
            "length",
            ["removed: without min_length", "weakened: min_length 0", "tightened: min_length 2"],
        ),
        (Text(max_length=0), "length", ["removed: without max_length", "weakened: max_length 1"]),
        (Integer(), "type", ["removed: anything", "weakened: any number"]),
        (Integer(minimum=0), "range", ["removed: without minimum", "weakened: minimum -1", "tightened: minimum 1"]),
        (
            Integer(values=(2,)),
            "values",
            ["removed: any whole number", "tightened: without 2", "weakened: with 1", "weakened: with 3"],
        ),
        (
            Number(maximum=1.0),
            "range",
            [
                "removed: without maximum",
                "weakened: maximum 1.0000000000000002",
                "tightened: maximum 0.9999999999999999",
            ],
        ),
        (
            Number(minimum=0, maximum=0.3, step=0.1),
            "range",
            [
                *("removed: without minimum", "weakened: minimum -0.1", "tightened: minimum 0.1"),
                *("removed: without maximum", "weakened: maximum 0.4", "tightened: maximum 0.2"),
            ],
        ),
        (Integer(minimum=9, step=8), "step", ["removed: any step", "tightened: twice the step"]),
        (
            Choice(values=("a", "A", "4")),
            "values",
            [
                "removed: any text",
                *("tightened: without 'a'", "tightened: without 'A'"),
                *("tightened: without '4'", "weakened: with '4x'"),
            ],
        ),
        (Choice(values=("a",), open=True), "values", []),
        (
            Duration(form="number", values=(0,)),
            "values",
            ["removed: any whole number", "tightened: without 0", "weakened: with 1"],
        ),
        (Duration(form="number", values=(0,)), "format", ["turned: plain", "turned: suffixed"]),
        (
            Media(of="image", forms=("url", "data"), max_bytes=3),
            "format",
            [
                "removed: any text",
                *("tightened: without url", "tightened: without data", "weakened: with library"),
                *("turned: audio", "turned: video"),
            ],
        ),
        (
            Media(of="image", forms=("url", "library")),
            "format",
            ["removed: any text", "weakened: with data", "tightened: without library"],
        ),
        (
            Media(of="image", forms=("url",)),
            "format",
            ["removed: any text", "weakened: with data", "weakened: with library"],
        ),
        (
            Media(of="image", forms=("data",), max_bytes=3),
            "size",
            ["removed: any size", "weakened: one byte more", "tightened: one byte less"],
        ),
        (Media(of="image", forms=("url",), max_bytes=3), "size", []),
        (
            List(item=Flag(), max_items=2),
            "items",
            ["removed: without max_items", "weakened: max_items 3", "tightened: max_items 1"],
        ),
        (
            List(item=Choice(values=("a",))),
            "item/values",
            ["removed: any text", "tightened: without 'a'", "weakened: with 'A'"],
        ),
        (Group(name="G", fields=()), "unknown", ["turned: open"]),
        (Group(name="G", fields=(), open=True), "unknown", ["turned: closed"]),
        (Group(name="G", fields=(field("n", Flag(), required=True),)), "n/required", ["removed: optional"]),
        (Group(name="G", fields=(field("n", Flag()),)), "n/listed", ["removed: field gone"]),
        (
            Either(options=(Flag(), Text(max_length=1))),
            "type",
            ["removed: anything", "tightened: without Flag", "tightened: without Text"],
        ),
        (
            Either(options=(Flag(), Text(max_length=1))),
            "length",
            ["removed: without max_length", "weakened: max_length 2", "tightened: max_length 0"],
        ),
    ],
)
def test_a_kind_is_changed_at_each_of_its_limits(kind: Kind, aspect: str, expected: list[str]) -> None:
    assert told(model(field("f", kind)), f"f/{aspect}") == expected


X, Y, Z = field("x", Choice(values=("a", "b"))), field("y", Flag()), field("z", Flag())
N = field("n", Integer(minimum=1, maximum=9))
WHEN_Y = (Present("y"),)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (
            Require(id="r", fields=("x",), when=WHEN_Y),
            ["tightened: without the condition on y", "turned: y the other way"],
        ),
        (
            Forbid(id="r", fields=("x", "y"), when=(Equals("z", (True,)),)),
            [
                *("weakened: without x", "weakened: without y"),
                *("tightened: without the condition on z", "tightened: z merely given", "tightened: z also False"),
            ],
        ),
        (RequireOne(id="r", fields=("x", "y")), ["tightened: without x", "tightened: without y"]),
        (AtMostOne(id="r", fields=("x", "y")), ["turned: in reverse order"]),
        (
            AtMostOne(id="r", fields=("x", "y", "z")),
            ["turned: in reverse order", "weakened: without x", "weakened: without y", "weakened: without z"],
        ),
        (SameInput(id="r", fields=("x", "y")), ["turned: in reverse order"]),
        (
            AllowOnly(id="r", field="x", values=("a", "b"), when=WHEN_Y),
            [
                *("weakened: without 'a'", "weakened: without 'b'"),
                *("weakened: without the condition on y", "turned: y the other way"),
            ],
        ),
        (
            Narrow(id="r", field="x", values=("a",), when=(Equals("y", (True, False)),)),
            [
                *("weakened: with 'b'", "tightened: without the condition on y", "tightened: y merely given"),
                *("weakened: y not True", "weakened: y not False"),
            ],
        ),
        (
            Narrow(id="r", field="n", minimum=3, maximum=5, when=()),
            [
                *("weakened: minimum 2", "tightened: minimum 4", "weakened: without minimum"),
                *("weakened: maximum 6", "tightened: maximum 4", "weakened: without maximum"),
            ],
        ),
    ],
)
def test_a_rule_is_changed_in_its_fields_conditions_and_values(rule: Rule, expected: list[str]) -> None:
    found = told(model(X, Y, Z, N, rules=(rule,)), "rule/r")
    assert found[0] == "removed: rule gone"
    beside = [what for what in found if "not beside" in what]
    assert [what for what in found[1:] if what not in beside] == expected
    assert len(beside) == (
        0 if isinstance(rule, SameInput) else 4 - len({name for name in "xyzn" if f"'{name}'" in repr(rule)})
    )
    assert all(what.startswith("tightened" if isinstance(rule, AllowOnly) else "weakened") for what in beside)


def test_a_field_is_changed_as_a_whole() -> None:
    one = field("f", Flag(), required=True, aliases=("g", "h"), replaced_by="x")
    assert told(model(one), "f/listed") == ["removed: field gone"]
    assert told(model(one), "f/required") == ["removed: optional"]
    assert told(model(one), "f/spelling") == ["tightened: without g", "tightened: without h"]
    assert told(model(one), "f/legacy") == ["removed: no longer legacy"]
    assert told(model(one), "lifecycle") == ["turned: now deprecated"]
    assert told(replace(model(one), lifecycle=Lifecycle(stage="deprecated")), "lifecycle") == ["turned: now active"]


def test_what_a_rule_compares_keeps_its_place_and_its_form() -> None:
    rule = Narrow(id="r", field="t", minimum=5, when=(Equals("s", ("5s",)),))
    kind = Duration(form="suffixed", minimum=2, maximum=9)
    one = model(field("s", kind), field("t", kind), rules=(rule,))
    assert [told(one, f"{name}/{aspect}") for name in "st" for aspect in ("listed", "format")] == [[]] * 4
    assert told(one, "s/type") == ["removed: anything"]
    assert told(one, "t/type") == [], "a range needs an order"


def test_a_mutant_differs_from_its_model_in_one_constraint() -> None:
    one = model(X, N, rules=(Require(id="r", fields=("x",)),))
    for mutant in mutants(one):
        fields = [pair for pair in zip(one.fields, mutant.model.fields, strict=False) if pair[0] != pair[1]]
        parts = (bool(fields) or len(one.fields) != len(mutant.model.fields), one.rules != mutant.model.rules)
        assert sum((*parts, one.lifecycle != mutant.model.lifecycle)) == 1, mutant.what


def test_an_option_never_takes_the_type_of_another() -> None:
    """No verdict can tell two options of one type apart: a spec with such a kind is refused."""
    of_number = Duration(form="number", minimum=1, maximum=9)
    beside_a_text = model(field("a", Either(options=(of_number, Choice(values=("auto",))))))
    beside_a_flag = model(field("a", Either(options=(of_number, Flag()))))
    assert told(beside_a_text, "a/format") == []
    assert told(beside_a_flag, "a/format") == ["turned: plain", "turned: suffixed"]
