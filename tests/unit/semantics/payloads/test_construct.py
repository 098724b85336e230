"""Objects built by rules, each written out by hand: `first` takes the simplest value, and no field that need not be."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from capmatrix.ir.kinds import Choice, Duration, Either, Flag, Group, Integer, Kind, List, Media, Text
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Atom,
    Equals,
    Forbid,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
)
from capmatrix.semantics.payloads.construct import (
    ABSENT,
    build,
    candidates,
    falsify,
    first,
    last,
    maker,
    narrowed,
    plan,
    satisfies,
    satisfy,
)
from tests.support.small import field

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
    assert build(plan(FIELDS, () if rule is None else (rule,)), first, forced) == built


def test_the_last_choice_gives_every_field_and_a_rule_can_be_left_broken() -> None:
    ready = plan(FIELDS, (AtMostOne(id="r", fields=("image", "photo")),))
    given = build(ready, last)
    assert given is not None
    assert given.keys() == {"prompt", "mode", "count", "length", "image"} or "photo" in given
    assert satisfies(ready, given)
    both = {"image": URL, "photo": URL}
    assert build(ready, first, both) is None
    assert build(ready, first, both, skip="r") == {**PROMPT, **both}


def test_an_object_whose_required_field_has_no_value_cannot_be_built() -> None:
    ready = plan((field("mode", Choice(values=()), required=True),), ())
    assert build(ready, first) is None
    assert build(ready, first, {"mode": "x"}) == {"mode": "x"}


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
    ready = plan(FIELDS, (rule,))
    assert (satisfies(ready, given), satisfies(ready, given, tidy=True)) == (right, tidy)
    assert satisfies(ready, given, skip="r", tidy=True)


@pytest.mark.parametrize(
    ("atom", "holds", "fails"),
    [
        (Equals("mode", ("b",)), {"mode": "b"}, [{"mode": ABSENT}, {"mode": "a"}]),
        (Equals("mode", ("a", "b")), {"mode": "a"}, [{"mode": ABSENT}]),
        (Equals("length", ("5",)), {"length": "5"}, [{"length": ABSENT}, {"length": "10"}]),
        (Present("count"), {"count": 1}, [{"count": ABSENT}]),
        (Absent("count"), {"count": ABSENT}, [{"count": 1}]),
    ],
)
def test_a_condition_is_made_true_and_false(atom: Atom, holds: object, fails: list[object]) -> None:
    ready = plan(FIELDS, ())
    assert satisfy(ready, atom, first) == holds
    assert list(falsify(ready, atom, first)) == fails


@pytest.mark.parametrize(
    ("rule", "inside", "outside"),
    [
        (Narrow(id="r", field="mode", values=("b",), when=()), {"b"}, {"a"}),
        (Narrow(id="r", field="count", minimum=3, maximum=5, when=()), {3, 4, 5}, {1, 2, 6, 7, 8, 9}),
        (Narrow(id="r", field="length", minimum=6, when=()), {"10", 10}, {"5", 5}),
    ],
)
def test_a_narrower_domain_splits_the_values_of_its_field(
    rule: Narrow, inside: set[object], outside: set[object]
) -> None:
    ready = plan(FIELDS, (rule,))
    assert set(narrowed(ready, rule, inside=True)) == inside
    assert set(narrowed(ready, rule, inside=False)) == outside


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (List(item=Flag(), max_items=2), [[True], [], [True, False]]),
        (List(item=Integer(values=(7,)), min_items=2, max_items=2), [[7, 7.0]]),
        (Either(options=(Flag(), Choice(values=("a",)))), [True, False, "a"]),
        (Group(name="G", fields=(field("on", Flag(), required=True),)), [{"on": True}, {"on": False}]),
        (Text(max_length=1 << 17), []),
    ],
)
def test_candidates_of_lists_options_and_objects(kind: Kind, values: list[object]) -> None:
    found = candidates(kind)
    for value in values:
        assert value in found
    assert all(len(str(value)) < 1 << 17 for value in found), "large values are left out"


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
    assert maker(plan(FIELDS, rules))(forced) == completed
