"""Both sides of a rule, written out by hand: edits that decide a condition, and values on both sides of a domain."""

from __future__ import annotations

import pytest

from capmatrix.ir.kinds import Choice, Duration, Group, Integer, Number
from capmatrix.ir.rules import Absent, Atom, Equals, Narrow, Present
from capmatrix.semantics.payloads.assignments import ABSENT, Edit
from capmatrix.semantics.payloads.rule_sides import falsify, narrowed, satisfy
from capmatrix.semantics.payloads.search import Space
from tests.support.small import field

FIELDS = (
    field("mode", Choice(values=("a", "b"))),
    field("count", Integer(minimum=1, maximum=9)),
    field("length", Duration(form="plain", values=(5, 10))),
)


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
    ready = Space(FIELDS, ())
    assert next(satisfy(ready, atom)) == holds
    found: list[Edit] = []
    for edit in falsify(ready, atom):
        found += [edit] if edit not in found else []
    assert found[: len(fails)] == fails


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
    ready = Space(FIELDS, (rule,))
    assert set(narrowed(ready, rule, inside=True)) == inside
    assert set(narrowed(ready, rule, inside=False)) == outside


def test_what_a_path_leads_to_has_values_outside_of_a_domain_of_single_ones():
    inner = field("level", Number(minimum=0, maximum=1))
    knobs = field("knobs", Group(name="Knobs", fields=(inner,)))
    rule = Narrow(id="a", field="$.knobs.level", values=(0, 0.5, 1), when=(Present("$.knobs.level"),))
    space = Space((knobs,), (rule,))
    assert set(narrowed(space, rule, inside=True)) == {0, 0.5, 1}
    outside = narrowed(space, rule, inside=False)
    assert outside
    assert all(isinstance(value, float) and 0 < value < 1 and value != 0.5 for value in outside)
