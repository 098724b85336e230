"""The search of finite domains: what it finds is what a look at every object finds, and no more is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capmatrix.ir.kinds import Choice, Flag, Integer
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Equals,
    Forbid,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
)
from capmatrix.semantics.payloads import assignments
from capmatrix.semantics.payloads.assignments import ABSENT, Constraint, Undecided, present
from capmatrix.semantics.payloads.search import Space
from tests.support.small import field

MODE, COUNT = field("mode", Choice(values=("a", "b", "c"))), field("count", Integer(minimum=1, maximum=9))
Table = tuple[tuple[str, ...], frozenset[tuple[object, ...]]]
"""Fields, and the combinations of their values that are allowed."""

SMALL: dict[str, tuple[object, ...]] = {f"f{n}": (ABSENT, *"ab"[: 1 + n % 2]) for n in range(7)}
"""Fields with the values that they may have."""


@st.composite
def tables(draw: st.DrawFn) -> list[Table]:
    """Draw tables over a few of the fields each."""
    found: list[Table] = []
    for _ in range(draw(st.integers(1, 8))):
        names = tuple(draw(st.lists(st.sampled_from([*SMALL]), min_size=1, max_size=4, unique=True)))
        rows = st.sampled_from([*product(*(SMALL[name] for name in names))])
        found.append((names, frozenset(draw(st.lists(rows, min_size=1, max_size=12)))))
    return found


def allows(table: Table, given: Mapping[str, object]) -> bool:
    """Return whether a table has the row of an object."""
    names, rows = table
    return tuple(given.get(name, ABSENT) for name in names) in rows


def demand(table: Table) -> Constraint:
    """Return a table as a constraint."""
    return Constraint(frozenset(table[0]), lambda given: allows(table, given))


@settings(max_examples=300)
@given(drawn=tables())
def test_the_search_says_the_same_as_a_look_at_every_object(drawn: list[Table]) -> None:
    there = Space(tuple(field(name, Choice(values=("a", "b"))) for name in SMALL), ())
    every = (dict(zip(SMALL, values, strict=True)) for values in product(*SMALL.values()))
    right = [one for one in every if all(allows(table, one) for table in drawn)]
    found = there.find(map(demand, drawn), SMALL)
    assert found is None if not right else {**dict.fromkeys(SMALL, ABSENT), **(found or {})} in right


ATOMS = st.one_of(
    st.builds(Present, st.sampled_from([*SMALL])),
    st.builds(Absent, st.sampled_from([*SMALL])),
    st.builds(Equals, st.sampled_from([*SMALL]), st.just(("a",)), st.booleans()),
)
WHEN, SEVERAL = st.lists(ATOMS, max_size=2).map(tuple), st.lists(st.sampled_from([*SMALL]), min_size=2, unique=True)
RULES: st.SearchStrategy[Rule] = st.one_of(
    *(
        st.builds(sort, id=st.just("one"), fields=SEVERAL.map(tuple), when=WHEN)
        for sort in (Require, RequireOne, AtMostOne, Forbid)
    ),
    *(
        st.builds(sort, id=st.just("one"), field=st.sampled_from([*SMALL]), values=st.just(("b",)), when=WHEN)
        for sort in (AllowOnly, Narrow)
    ),
)


@settings(max_examples=300)
@given(rule=RULES, drawn=st.fixed_dictionaries({name: st.sampled_from(values) for name, values in SMALL.items()}))
def test_fields_that_are_the_cause_of_a_violation_suffice_for_it(rule: Rule, drawn: dict[str, object]) -> None:
    there = Space(tuple(field(name, Choice(values=("a", "b"))) for name in SMALL), (rule,))
    held = there.satisfying(rule)
    assert held.cause is not None
    if held.holds(present(drawn)):
        return
    cause = held.cause(present(drawn))
    assert cause <= held.names
    others = [{drawn[name]} if name in cause else SMALL[name] for name in SMALL]
    assert not any(held.holds(present(dict(zip(SMALL, one, strict=True)))) for one in product(*others))


def test_a_wide_rule_that_is_violated_for_certain_is_not_searched_through() -> None:
    names = [f"f{number}" for number in range(40)]
    rules = (
        Forbid(id="wide", fields=(*names, "mode"), when=(Present("count"),)),
        *(AtMostOne(id=f"pair-{name}", fields=(name, "mode")) for name in names),
    )
    there = Space((*(field(name, Flag()) for name in names), MODE, COUNT), rules)
    both = {"mode": ("a",), "count": (1,)}
    assert there.find(map(there.satisfying, rules), both) is None  # of two to the power of forty objects


def test_a_wide_rule_whose_fields_do_not_matter_is_not_searched_through() -> None:
    names = [f"f{number}" for number in range(100)]
    rules = (
        RequireOne(id="wide", fields=(*names, "mode")),
        Narrow(id="a", field="mode", values=("a",), when=(Present("count"),)),
        Forbid(id="b", fields=("mode",), when=(Equals("mode", ("a",)),)),
        Require(id="c", fields=("mode",), when=(Present("count"),)),
    )
    there = Space((*(field(name, Flag()) for name in names), MODE, COUNT), rules)
    keeping = [there.satisfying(rule) for rule in rules]
    assert there.find(keeping, {"count": (1,)}) is None  # of two to the power of a hundred objects
    assert there.find(keeping) == {"mode": "b"}


def test_a_search_that_grows_too_large_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"f{number}" for number in range(12)]
    rules = tuple(Require(id=name, fields=(name,), when=(Present("f0"),)) for name in names)
    there = Space(tuple(field(name, Flag(), required=True) for name in names), rules)
    monkeypatch.setattr(assignments, "STEPS", 3)
    with pytest.raises(Undecided):
        there.find(map(there.satisfying, rules))
    monkeypatch.setattr(assignments, "DEEPEST", 5)
    with pytest.raises(Undecided):
        there.find(map(there.satisfying, rules))
