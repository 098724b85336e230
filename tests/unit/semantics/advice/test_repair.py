"""The fewest changes that make an object valid, for objects whose mending is known by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from capmatrix.ir.kinds import Choice, Either, Flag, Group, Integer, Kind, List, Text
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import AtMostOne, Equals, Forbid, Narrow, Present, Require, RequireOne, Rule
from capmatrix.semantics.advice.repair import (
    Faults,
    Option,
    Repair,
    fewest_changes,
    is_refused,
    is_valid,
    nearest_of_kind,
    repair_group,
)
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.equivalence import Unbounded
from capmatrix.semantics.verdict.interpret import Finding
from tests.support.small import field

OPTIONS = {
    "a": [Option(1, 0.1), Option(ABSENT, 2.0)],
    "b": [Option(1, 0.3), Option(2, 0.2)],
    "c": [Option(1, 5.0)],
}


def sums_to(total: int, names: str = "abc") -> Faults:
    """Return a search for an object whose values have this sum; any of the keys may be to blame."""

    def faults(given: Mapping[str, Any]) -> list[frozenset[str]]:
        return [] if sum(given.values()) == total else [frozenset(names)]

    return faults


@pytest.mark.parametrize(
    ("start", "total", "names", "given", "changed"),
    [
        ({"a": 3}, 3, "abc", {"a": 3}, ()),
        ({"a": 3}, 1, "abc", {"a": 1}, ("a",)),
        ({"a": 3}, 0, "abc", {}, ("a",)),
        ({"a": 3}, 5, "abc", {"a": 3, "b": 2}, ("b",)),
        ({"a": 3}, 2, "abc", {"a": 1, "b": 1}, ("a", "b")),
        ({"a": 3}, 4, "abc", {"a": 3, "b": 1}, ("b",)),
        ({"a": 3}, 4, "ac", {"a": 3, "c": 1}, ("c",)),
    ],
)
def test_the_fewest_keys_change_and_the_nearest_values_come_first(start, total, names, given, changed) -> None:
    found = fewest_changes(start, sums_to(total, names), OPTIONS.__getitem__)
    assert found is not None
    assert (found.given, found.changed, found.exact) == (given, changed, True)


def test_a_search_says_when_there_is_nothing_and_when_it_looked_too_little() -> None:
    def faults(given: Mapping[str, object]) -> list[frozenset[str]]:
        return [frozenset("abc")]

    assert fewest_changes({"a": 3}, faults, OPTIONS.__getitem__) is None
    assert fewest_changes({"a": 3}, sums_to(2), OPTIONS.__getitem__, limit=1) is None
    with pytest.raises(Unbounded):
        fewest_changes({"a": 3}, faults, OPTIONS.__getitem__, most=1)


PROMPT, MODE = field("prompt", Text(min_length=1), required=True), field("mode", Choice(values=("a", "b")))
COUNT, FLAG = field("count", Integer(minimum=1, maximum=9), aliases=("number",)), field("flag", Flag())
A = (Equals("mode", ("a",)),)


@pytest.mark.parametrize(
    ("rules", "given", "repaired"),
    [
        ((), {"prompt": "x", "count": 12}, {"prompt": "x", "count": 9}),
        ((), {"prompt": "x", "number": "4"}, {"prompt": "x", "number": 4}),
        ((), {"prompt": "x", "extra": 1}, {"prompt": "x"}),
        ((), {"prompt": "x", "mode": "A"}, {"prompt": "x", "mode": "a"}),
        ((), {"prompt": "x", "flag": None}, {"prompt": "x"}),
        ((), {"count": 3}, {"count": 3, "prompt": "a paper boat"}),
        (
            (Require(id="r", fields=("flag",), when=A),),
            {"prompt": "x", "mode": "a"},
            {"prompt": "x", "mode": "a", "flag": False},
        ),
        (
            (Forbid(id="r", fields=("mode",), when=(Present("flag"),)),),
            {"prompt": "x", "mode": "a", "flag": True},
            {"prompt": "x", "flag": True},
        ),
        (
            (AtMostOne(id="r", fields=("count", "flag")),),
            {"prompt": "x", "count": 1, "flag": True},
            {"prompt": "x", "count": 1},
        ),
        (
            (Narrow(id="r", field="count", maximum=5, when=A),),
            {"prompt": "x", "mode": "a", "count": 8},
            {"prompt": "x", "mode": "a", "count": 5},
        ),
    ],
)
def test_an_object_is_repaired_by_what_is_nearest(
    rules: tuple[Rule, ...], given: dict[str, object], repaired: dict[str, object]
) -> None:
    found = repair_group(Group(name="G", fields=(PROMPT, MODE, COUNT, FLAG), rules=rules), given)
    assert found is not None
    assert (found.given, found.exact) == (repaired, True)


def test_an_object_that_nothing_satisfies_cannot_be_repaired() -> None:
    rules = (RequireOne(id="r", fields=("flag",)), Forbid(id="s", fields=("flag",), when=()))
    assert repair_group(Group(name="G", fields=(FLAG,), rules=rules), {}) is None


@pytest.mark.parametrize(
    ("kind", "value", "nearest"),
    [
        (List(item=Integer(minimum=1, maximum=9)), [3, 12, "4"], [3, 9, 4]),
        (List(item=Integer(minimum=1), max_items=1), [3, 4], [3]),
        (List(item=Flag(), min_items=2), [True], [True, True]),
        (List(item=Integer(minimum=1)), 5, [5]),
        (Either(options=(Integer(minimum=1), Choice(values=("auto",)))), "Auto", "auto"),
        (Either(options=(Integer(minimum=1), Choice(values=("auto",)))), 0, 1),
        (Group(name="G", fields=(COUNT,)), {"count": 0}, {"count": 1}),
    ],
)
def test_values_are_repaired_inside(kind: Kind, value: object, nearest: object) -> None:
    assert nearest_of_kind(kind, value)[0] == nearest


@pytest.mark.parametrize(
    ("value", "valid"), [({"count": 1}, True), ({"count": 0}, False), ({"more": 1}, False), ({}, True), ([], False)]
)
def test_the_strict_client_refuses_what_the_service_ignores(value: object, valid: bool) -> None:
    assert is_valid(Group(name="G", fields=(COUNT,)), value) is valid
    assert is_refused(Finding(Code.UNKNOWN_FIELD, "x", "m/unknown"))
    assert not is_refused(Finding(Code.DEPRECATED_FIELD, "x", "m/x/legacy"))


WORK = Repair(
    fields=(PROMPT, MODE, COUNT, FLAG),
    rules=(Require(id="r", fields=("count",), when=A), RequireOne(id="s", fields=("prompt", "flag"))),
    samples={"count": (4,)},
)


@pytest.mark.parametrize(
    ("constraint", "path", "depends", "named"),
    [
        ("count/range", "number", {"count", "number"}, {"count", "number"}),
        ("rule/r", "count", {"mode", "count", "number"}, {"count"}),
        ("rule/s", "prompt", {"prompt", "flag"}, {"prompt", "flag"}),
        ("unknown", "extra", {"extra"}, {"extra"}),
        ("unlisted/image", "image", {"image"}, {"image"}),
    ],
)
def test_a_finding_depends_on_keys_and_names_some(
    constraint: str, path: str, depends: set[str], named: set[str]
) -> None:
    finding = Finding(Code.CONDITION, path, constraint)
    assert WORK.keys_of(finding, constraint) == depends
    assert WORK.named_keys(finding, constraint) == named


def test_parts_that_share_no_rule_are_apart_and_values_are_told_apart_by_rules() -> None:
    assert sorted(sorted(one.name for one in part.fields) for part in WORK.independent_parts()) == [
        ["count", "mode"], ["flag", "prompt"],
    ]  # fmt: skip
    assert WORK.distinguish(MODE, "a") != WORK.distinguish(MODE, "b")
    assert WORK.distinguish(COUNT, 1) == WORK.distinguish(COUNT, 9)
    assert [option.value for option in WORK.additions(COUNT)] == [4]
    assert [option.value for option in WORK.additions(MODE)] == ["a", "b"]
