"""Near misses by hand: what is forced for each constraint, and the finding that must follow."""

from __future__ import annotations

import pytest

from capmatrix.ir.catalog import Term
from capmatrix.ir.kinds import Choice, Duration, Flag, Group, Integer, Kind, List, Media, Text
from capmatrix.ir.policy import Code
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
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.boundary_cases import cases, valid_values
from capmatrix.semantics.payloads.near_misses import Miss, invalid_values, misses
from capmatrix.semantics.payloads.search import Space, first
from tests.support.near_miss import near_miss
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1))
MODE = field("mode", Choice(values=("a", "b")))
COUNT = field("count", Integer(minimum=1, maximum=3))
FIELDS = (PROMPT, MODE, COUNT)
WORDS = "a paper boat"
A = (Equals("mode", ("a",)),)


def short(miss: Miss) -> tuple[str, str, dict[str, object]]:
    return str(miss.code), miss.path, dict(miss.forced)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (
            Require(id="r", fields=("prompt", "count"), when=A),
            [
                ("missing_field", "prompt", {"mode": "a", "prompt": ABSENT, "count": 1}),
                ("missing_field", "count", {"mode": "a", "prompt": WORDS, "count": ABSENT}),
            ],
        ),
        (
            RequireOne(id="r", fields=("prompt", "count")),
            [("missing_one_of", "prompt", {"prompt": ABSENT, "count": ABSENT})],
        ),
        (
            AtMostOne(id="r", fields=("prompt", "mode", "count")),
            [
                ("conflict", "mode", {"prompt": WORDS, "mode": "a", "count": ABSENT}),
                ("conflict", "count", {"prompt": WORDS, "mode": ABSENT, "count": 1}),
                ("conflict", "count", {"prompt": ABSENT, "mode": "a", "count": 1}),
            ],
        ),
        (Forbid(id="r", fields=("count",), when=A), [("condition", "count", {"mode": "a", "count": 1})]),
        (
            Forbid(id="r", fields=("count",), when=(Present("prompt"),)),
            [("conflict", "count", {"prompt": WORDS, "count": 1})],
        ),
        (
            AllowOnly(id="r", field="count", when=A),
            [
                ("condition", "count", {"mode": ABSENT, "count": 1}),
                ("condition", "count", {"mode": "b", "count": 1}),
            ],
        ),
        (
            Narrow(id="r", field="mode", values=("b",), when=(Present("count"),)),
            [("condition", "mode", {"count": 1, "mode": "a"})],
        ),
        (SameInput(id="r", fields=("prompt", "mode")), []),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_rule_is_missed_by_its_condition_without_its_consequence(
    rule: Rule, expected: list[tuple[str, str, dict[str, object]]]
) -> None:
    found = [miss for miss in misses(catalog(), model(*FIELDS, rules=(rule,))) if miss.rule == "r"]
    assert all(miss.constraint == "rule/r" for miss in found)
    unique: list[tuple[str, str, dict[str, object]]] = []
    for miss in map(short, found):
        unique += [miss] if miss not in unique else []
    assert unique == expected


@pytest.mark.parametrize(
    ("one", "constraint", "expected"),
    [
        (field("f", Flag(), required=True), "f/required", [("missing_field", "f", {"f": ABSENT})]),
        (field("f", Integer(values=(2,))), "f/values", [("not_allowed", "f", {"f": n}) for n in (1, 3)]),
        (field("f", Flag(), aliases=("g",)), "f/spelling", [("conflict", "g", {"f": True, "g": False})]),
        (
            field("f", Duration(form="plain", values=(5, 10)), aliases=("g",)),
            "f/spelling",
            [("conflict", "g", {"f": "5", "g": "10"})],
        ),
        (field("f", Media(of="image", forms=("url",)), aliases=("g",)), "f/spelling", []),
        (field("f", Choice(values=("a",)), aliases=("g",)), "f/spelling", []),
    ],
)
def test_a_field_is_missed_by_its_own_constraint(one, constraint: str, expected) -> None:
    found = [miss for miss in misses(catalog(), model(one)) if miss.constraint == constraint]
    assert [short(miss) for miss in found] == expected


def test_null_is_a_wrong_type_of_an_optional_field_alone() -> None:
    optional, required = field("f", Flag()), field("g", Flag(), required=True)
    nulls = [miss.path for miss in misses(catalog(), model(optional, required)) if None in miss.forced.values()]
    assert nulls == ["f"]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (
            List(item=Choice(values=("a",)), min_items=2, max_items=2),
            {("out_of_range", "", "items"), ("wrong_type", "", "type"), ("not_allowed", "[1]", "item/values")},
        ),
        (
            Group(name="G", fields=(field("n", Integer(minimum=1), required=True),)),
            {("wrong_type", "", "type"), ("missing_field", ".n", "n/required"), ("out_of_range", ".n", "n/range")},
        ),
    ],
)
def test_what_is_wrong_inside_a_value_has_its_path(kind: Kind, values: set[tuple[str, str, str]]) -> None:
    found = {(str(wrong.code), wrong.path, wrong.constraint) for wrong in invalid_values(kind)}
    assert values <= found


def test_media_that_a_model_does_not_list_is_missed_by_giving_it() -> None:
    terms = (Term(name="clip", media=True, aliases=("film",)), Term(name="note"), Term(name="image", media=True))
    one = model(field("image", Media(of="image", forms=("url",))))
    found = [miss for miss in misses(catalog(one, vocabulary=terms), one) if miss.constraint.startswith("unlisted/")]
    assert [(str(miss.code), miss.path) for miss in found] == [
        ("unsupported_media", "clip"), ("unsupported_media", "film"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "payload"),
    [
        ((), {"model": "m", "prompt": WORDS, "mode": "z"}),
        ((Forbid(id="r", fields=("count",), when=(Present("mode"),)),), {"model": "m", "prompt": WORDS, "mode": "z"}),
        ((Forbid(id="r", fields=("prompt",), when=(Present("mode"),)),), None),
    ],
)
def test_a_near_miss_violates_nothing_else(rules: tuple[Rule, ...], payload: dict[str, object] | None) -> None:
    one = model(field("prompt", Text(), required=True), MODE, COUNT, rules=rules)
    service = catalog(one)
    wrong = Miss(code=Code.NOT_ALLOWED, path="mode", constraint="mode/values", forced={"mode": "z"})
    found = near_miss(service, one, Space(one.fields, one.rules), wrong, first)
    assert (None if found is None else found.payload) == payload
    assert found is None or (found.field, found.constraint) == ("mode", "m/mode/values")


@pytest.mark.parametrize("least", [None, 1, 2])
def test_a_list_of_objects_none_of_which_is_right_has_no_right_items_to_be_tried_beside(least: int | None):
    never = (Require(id="r", fields=("mode",)), Forbid(id="f", fields=("mode",), when=(Present("mode"),)))
    kind = List(item=Group(name="Never", fields=(MODE,), rules=never), min_items=least, max_items=3)
    assert all(value == [] for value in valid_values(kind))
    tried = [wrong.value for wrong in invalid_values(kind)]
    assert ([] in tried) is (least == 1)
    held = catalog(model(PROMPT, field("parts", kind)))
    assert all(not case.payload.get("parts") for case in cases(held) if case.valid)
