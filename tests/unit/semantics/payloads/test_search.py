"""The finite space of an object: one value of each class that its rules tell apart, and an exact search."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, product

import pytest

from capmatrix.ir.kinds import Choice, Duration, Either, Flag, Group, Integer, Kind, List, Media, Number, Text
from capmatrix.ir.rules import (
    AllowOnly,
    AtMostOne,
    Count,
    Equals,
    Forbid,
    Narrow,
    Pick,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
)
from capmatrix.semantics.payloads import assignments
from capmatrix.semantics.payloads.assignments import ABSENT, Undecided
from capmatrix.semantics.payloads.search import Space, candidates, first, last, value_classes
from capmatrix.semantics.verdict.interpret import accepts
from tests.support.small import field

MODE, COUNT = field("mode", Choice(values=("a", "b", "c"))), field("count", Integer(minimum=1, maximum=9))


def test_values_that_no_rule_tells_apart_are_one_class() -> None:
    there = Space((MODE, COUNT), (Forbid(id="r", fields=("count",), when=(Equals("mode", ("a",)),)),))
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
    there = Space((MODE, field("x", kind)), (rule,))
    groups = {frozenset(map(str, group)) for group in there.classes["x"]}
    assert len(groups) == 2
    assert any(set(map(str, inside)) <= group for group in groups)
    assert any(set(map(str, outside)) <= group for group in groups)


def test_a_text_that_is_none_of_the_constants_is_a_class_of_its_own() -> None:
    rule = AllowOnly(id="r", field="word", values=("x",), when=(Present("mode"),))
    there = Space((MODE, field("word", Text(min_length=1, max_length=1))), (rule,))
    assert [group == ("x",) for group in there.classes["word"]].count(True) == 1
    assert len(there.classes["word"]) == 2


def test_the_search_finds_the_plainest_payload_or_proves_that_there_is_none() -> None:
    rules = (
        Require(id="one", fields=("count",), when=(Equals("mode", ("a",)),)),
        Forbid(id="two", fields=("count",), when=(Present("mode"),)),
    )
    there = Space((MODE, COUNT), rules)
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
    assert candidates(never) == ()
    assert candidates(List(item=never)) == ([],)
    assert candidates(List(item=never, min_items=1)) == ()
    assert Space((field("x", never, required=True),), ()).find(()) is None
    assert Space((field("x", never),), ()).find(()) == {}


URL = "https://media.example.com/one.png"
FIELDS = (
    field("prompt", Text(min_length=1, max_length=12), required=True),
    field("mode", Choice(values=("a", "b"))),
    field("count", Integer(minimum=1, maximum=9)),
    field("length", Duration(form="plain", values=(5, 10))),
    field("image", Media(of="image", forms=("url",)), aliases=("picture",)),
    field("photo", Media(of="image", forms=("url",))),
)
PROMPT = {"prompt": "a paper boat"}
A = (Equals("mode", ("a",)),)


@pytest.mark.parametrize(
    ("rule", "forced", "built"),
    [
        (None, {}, PROMPT),
        (None, {"count": 7, "mode": ABSENT}, {**PROMPT, "count": 7}),
        (Require(id="r", fields=("count",), when=A), {}, PROMPT),
        (Require(id="r", fields=("count",), when=A), {"mode": "a"}, {**PROMPT, "mode": "a", "count": 1}),
        (Require(id="r", fields=("count",), when=A), {"mode": "a", "count": ABSENT}, None),
        (RequireOne(id="r", fields=("mode", "count")), {}, {**PROMPT, "mode": "a"}),
        (RequireOne(id="r", fields=("mode", "count")), {"mode": ABSENT}, {**PROMPT, "count": 1}),
        (AtMostOne(id="r", fields=("mode", "count")), {"mode": "a", "count": 1}, None),
        (Forbid(id="r", fields=("prompt",), when=A), {"mode": "a"}, None),
        (Forbid(id="r", fields=("count",), when=A), {"count": 2}, {**PROMPT, "count": 2}),
        (AllowOnly(id="r", field="count", when=A), {"count": 2}, {**PROMPT, "mode": "a", "count": 2}),
        (Narrow(id="r", field="count", minimum=4, when=(Present("prompt"),)), {"count": 3}, None),
        (
            Narrow(id="r", field="mode", values=("b",), when=(Present("count"),)),
            {"count": 1, "mode": "b"},
            {**PROMPT, "mode": "b", "count": 1},
        ),
    ],
)
def test_an_object_holds_what_is_forced_and_what_its_rules_need(
    rule: Rule | None, forced: dict[str, object], built: dict[str, object] | None
) -> None:
    assert Space(FIELDS, () if rule is None else (rule,)).sample(first, forced) == built


def test_the_last_choice_gives_every_field_and_a_rule_can_be_left_broken() -> None:
    ready = Space(FIELDS, (AtMostOne(id="r", fields=("image", "photo")),))
    given = ready.sample(last)
    assert given is not None
    assert given.keys() == {"prompt", "mode", "count", "length", "image"} or "photo" in given
    assert ready.satisfies(given)
    both = {"image": URL, "photo": URL}
    assert ready.sample(first, both) is None
    assert ready.sample(first, both, skip="r") == {**PROMPT, **both}


def test_an_object_whose_required_field_has_no_value_cannot_be_built() -> None:
    ready = Space((field("mode", Choice(values=()), required=True),), ())
    assert ready.sample(first) is None
    assert ready.sample(first, {"mode": "x"}) == {"mode": "x"}


@pytest.mark.parametrize(
    ("rule", "given", "right", "tidy"),
    [
        (Require(id="r", fields=("mode",)), {}, False, False),
        (Require(id="r", fields=("mode",)), {"mode": "a"}, True, True),
        (SameInput(id="r", fields=("image", "photo")), {"image": URL, "photo": URL}, True, False),
        (Narrow(id="r", field="count", maximum=5, when=(Present("count"),)), {"count": 6}, False, False),
        (Narrow(id="r", field="count", maximum=5, when=(Present("count"),)), {"count": 99}, True, True),
    ],
)
def test_rules_that_only_warn_count_where_it_must_be_tidy(
    rule: Rule, given: Mapping[str, object], right: bool, tidy: bool
) -> None:
    ready = Space(FIELDS, (rule,))
    assert (ready.satisfies(given), ready.satisfies(given, tidy=True)) == (right, tidy)
    assert ready.satisfies(given, skip="r", tidy=True)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (List(item=Flag(), max_items=2), [[True], [], [True, False]]),
        (List(item=Integer(values=(7,)), min_items=2, max_items=2), [[7, 7.0]]),
        (Either(options=(Flag(), Choice(values=("a",)))), [True, False, "a"]),
        (Group(name="G", fields=(field("on", Flag(), required=True),)), [{"on": True}, {"on": False}]),
        (Text(max_length=1 << 17), []),
        (List(item=Media(of="image", forms=("url", "data"), max_bytes=1 << 20), min_items=1, max_items=1), [[URL]]),
        (List(item=Media(of="image", forms=("url", "data"), max_bytes=1 << 20), min_items=1, max_items=2), [[URL]]),
    ],
)
def test_candidates_of_lists_options_and_objects(kind: Kind, values: list[object]) -> None:
    found = candidates(kind)
    for value in values:
        assert value in found
    assert all(len(str(value)) < 1 << 17 for value in found), "large values are left out"
    assert all(accepts(kind, value) for value in found)


@pytest.mark.parametrize(
    ("forced", "completed"),
    [
        ({}, PROMPT),
        ({"count": 3}, {**PROMPT, "count": 3}),
        ({"count": ABSENT}, PROMPT),
        ({"image": URL}, {**PROMPT, "image": URL, "mode": "a"}),
        ({"picture": URL}, {**PROMPT, "picture": URL, "mode": "a"}),
        ({"photo": URL}, {**PROMPT, "photo": URL}),
        ({"image": URL, "mode": ABSENT}, None),
    ],
)
def test_a_maker_completes_with_the_simplest_values(
    forced: dict[str, object], completed: dict[str, object] | None
) -> None:
    rules = (Require(id="r", fields=("mode",), when=(Present("image"),)), SameInput(id="s", fields=("image", "photo")))
    assert Space(FIELDS, rules).complete(forced) == completed


FORCED: dict[str, tuple[object, ...]] = {
    "prompt": ("a paper boat", "x", "", None, ABSENT),
    "mode": ("a", "b", "z", 1, True, None, ABSENT),
    "count": (1, "1", 1.0, 5, 99, True, [], None, ABSENT),
    "length": (5, "5", 10, "10", 7, {}, None, ABSENT),
    "image": (URL, "https://media.example.com/two.png", 5, None, ABSENT),
    "picture": (URL, None, ABSENT),
    "photo": (URL, [URL], ABSENT),
    "elsewhere": (1, None),
}
"""Values to force, wrong ones and equal ones of different types among them."""
TOGETHER = (
    RequireOne(id="one", fields=("image", "count")),
    Require(id="two", fields=("mode",), when=(Present("image"),)),
    Forbid(id="three", fields=("photo",), when=(Equals("count", (1,)),)),
    AllowOnly(id="four", field="length", values=(5,), when=(Equals("mode", ("a",)),)),
    Narrow(id="five", field="count", maximum=5, when=(Present("photo"),)),
    SameInput(id="six", fields=("image", "photo")),
)


@pytest.mark.parametrize("skip", [None, "five"])
@pytest.mark.parametrize("rules", [TOGETHER, TOGETHER[1:], *((rule,) for rule in TOGETHER)])
def test_what_was_completed_before_changes_no_object(rules: tuple[Rule, ...], skip: str | None) -> None:
    there = Space(FIELDS, rules)
    for names in combinations(FORCED, 2):
        for values in product(*map(FORCED.__getitem__, names)):
            forced = dict(zip(names, values, strict=True))
            alone, found = Space(FIELDS, rules).complete(forced, skip), there.complete(forced, skip)
            assert repr(found) == repr(alone)  # of the same types and in the same order
            if found:
                found.clear()  # whoever asks may change what he gets


@pytest.mark.parametrize("path", ["$.part.mode", None])
def test_an_object_that_a_search_gave_up_is_not_taken_for_one_that_there_is_not(
    path: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = Require(id="r", fields=("count",), when=(Equals("mode", ("a",)),))
    part = Group(name="part", fields=(MODE, COUNT), rules=(needs,))
    if path:
        asked, rule = field("part", part), Forbid(id="s", fields=("count",), when=(Equals(path, ("a",)),))
    else:
        asked = field("parts", List(item=part))
        rule = Count(id="s", field="parts", items=(Pick("mode", ("a",)),), minimum=0, maximum=1)
    assert len(value_classes(asked, [rule], ())) > 1
    monkeypatch.setattr(assignments, "STEPS", 0)
    again = Group(name="part", fields=(MODE, COUNT), rules=(needs,))  # of which nothing is known yet
    asked = field("part", again) if path else field("parts", List(item=again))
    assert len(value_classes(asked, [rule])) > 0
    with pytest.raises(Undecided):
        value_classes(asked, [rule], ())
