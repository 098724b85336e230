"""The finite space of an object: one value of each class that its rules tell apart, and an exact search."""

from __future__ import annotations

import pytest

from capmatrix.ir.kinds import Choice, Duration, Flag, Group, Integer, List, Number, Text
from capmatrix.ir.rules import AllowOnly, Equals, Forbid, Narrow, Present, Require
from capmatrix.semantics.payloads import search as spaces
from capmatrix.semantics.payloads.construct import ABSENT
from capmatrix.semantics.payloads.search import Undecided, space, valid_values
from tests.support.small import field

MODE, COUNT = field("mode", Choice(values=("a", "b", "c"))), field("count", Integer(minimum=1, maximum=9))


def test_values_that_no_rule_tells_apart_are_one_class() -> None:
    there = space((MODE, COUNT), (Forbid(id="r", fields=("count",), when=(Equals("mode", ("a",)),)),))
    assert there.classes["mode"] == (("a",), ("b", "c"))
    assert there.classes["count"] == ((1, 2, 3, 4, 5, 6, 7, 8, 9),)


@pytest.mark.parametrize(
    ("kind", "low", "high", "inside", "outside"),
    [
        (Integer(), 5, 5, {5}, {4, 6}),
        (Integer(minimum=0), 500, 700, {500, 700}, {499, 701}),
        (Number(minimum=0), 0.5, 0.5, {0.5}, {0.49999999999999994, 0.5000000000000001}),
        (Duration(form="suffixed"), 5, 5, {"5s"}, {"4s", "6s"}),
    ],
)
def test_both_sides_of_each_end_of_a_range_have_a_value(kind, low, high, inside, outside) -> None:
    rule = Narrow(id="r", field="x", minimum=low, maximum=high, when=(Present("mode"),))
    there = space((MODE, field("x", kind)), (rule,))
    groups = {frozenset(map(str, group)) for group in there.classes["x"]}
    assert len(groups) == 2
    assert any(set(map(str, inside)) <= group for group in groups)
    assert any(set(map(str, outside)) <= group for group in groups)


def test_a_text_that_is_none_of_the_constants_is_a_class_of_its_own() -> None:
    rule = AllowOnly(id="r", field="word", values=("x",), when=(Present("mode"),))
    there = space((MODE, field("word", Text(min_length=1, max_length=1))), (rule,))
    assert [group == ("x",) for group in there.classes["word"]].count(True) == 1
    assert len(there.classes["word"]) == 2


def test_the_search_finds_the_plainest_payload_or_proves_that_there_is_none() -> None:
    rules = (
        Require(id="one", fields=("count",), when=(Equals("mode", ("a",)),)),
        Forbid(id="two", fields=("count",), when=(Present("mode"),)),
    )
    there = space((MODE, COUNT), rules)
    keeping = [there.satisfying(rule) for rule in rules]
    assert there.find(keeping) == {}
    assert there.find(keeping, {"mode": ("b",)}) == {"mode": "b"}
    assert there.find(keeping, {"mode": ("a",)}) is None
    assert there.find([keeping[0]], {"mode": ("a",)}) == {"mode": "a", "count": 1}
    assert there.find([keeping[1]], {"count": (ABSENT,), "mode": ("a",)}) == {"mode": "a"}


def test_an_object_without_a_right_value_is_seen_from_outside() -> None:
    never = Group(
        name="Never",
        fields=(field("in", Flag(), required=True),),
        rules=(Forbid(id="r", fields=("in",), when=(Present("in"),)),),
    )
    assert valid_values(never) == ()
    assert valid_values(List(item=never)) == ([],)
    assert valid_values(List(item=never, min_items=1)) == ()
    assert space((field("x", never, required=True),), ()).find(()) is None
    assert space((field("x", never),), ()).find(()) == {}


def test_a_search_that_grows_too_large_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"f{number}" for number in range(12)]
    rules = tuple(Require(id=name, fields=(name,), when=(Present("f0"),)) for name in names)
    there = space(tuple(field(name, Flag(), required=True) for name in names), rules)
    monkeypatch.setattr(spaces, "STEPS", 3)
    with pytest.raises(Undecided):
        there.find(map(there.satisfying, rules))
    monkeypatch.setattr(spaces, "DEEPEST", 5)
    with pytest.raises(Undecided):
        there.find(map(there.satisfying, rules))
