"""Defaults that a rule refuses when they are given: the search says what a look at every payload says."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from hypothesis import event, given, settings
from hypothesis import strategies as st

from capmatrix.ir.kinds import Choice
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Atom,
    Equals,
    Forbid,
    HasItem,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
)
from capmatrix.lint.defaults import refusal
from capmatrix.semantics.payloads.search import Space
from tests.support.small import field

NAMES, VALUES = ("p", "q", "r", "s"), ("a", "b", "c")
SPACE = tuple(field(name, Choice(values=VALUES)) for name in NAMES)


def holds(atom: Atom, payload: Mapping[str, str]) -> bool:
    """Return whether a condition holds, as the language page says."""
    match atom:
        case Present():
            return atom.field in payload
        case Absent():
            return atom.field not in payload
        case Equals():
            return payload[atom.field] in atom.values if atom.field in payload else atom.or_absent
        case HasItem():
            raise NotImplementedError("no list is drawn here")


def breaks(rule: Rule, payload: Mapping[str, str]) -> bool:
    """Return whether a payload violates a rule, as the language page says."""
    applies = all(holds(atom, payload) for atom in getattr(rule, "when", ()))
    match rule:
        case AllowOnly():
            meant = rule.field in payload and (not rule.values or payload[rule.field] in rule.values)
            return meant and not applies
        case Narrow():
            return applies and rule.field in payload and payload[rule.field] not in rule.values
        case Require():
            return applies and not payload.keys() >= {*rule.fields}
        case RequireOne():
            return applies and payload.keys().isdisjoint(rule.fields)
        case AtMostOne():
            return applies and len(payload.keys() & {*rule.fields}) > 1
        case Forbid():
            return applies and not payload.keys().isdisjoint(rule.fields)
        case _:
            raise AssertionError(rule)


atoms = st.one_of(
    st.builds(Present, st.sampled_from(NAMES)),
    st.builds(Absent, st.sampled_from(NAMES)),
    st.builds(
        Equals,
        st.sampled_from(NAMES),
        st.lists(st.sampled_from(VALUES), min_size=1, max_size=2, unique=True).map(tuple),
        st.booleans(),
    ),
)
"""Conditions on a field."""


@st.composite
def rules(draw: st.DrawFn) -> tuple[Rule, ...]:
    """Draw a few rules on the four fields."""
    found: list[Rule] = []
    for number in range(draw(st.integers(1, 4))):
        some = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
        when = tuple(atom for atom in draw(st.lists(atoms, max_size=2)) if atom.field not in some)
        values = tuple(draw(st.lists(st.sampled_from(VALUES), min_size=1, max_size=2, unique=True)))
        id_, only = str(number), draw(st.sampled_from([(), values]))
        options: tuple[Rule, ...] = (
            *(kind(id=id_, fields=tuple(some), when=when) for kind in (Require, RequireOne, AtMostOne, Forbid)),
            Narrow(id=id_, field=some[0], values=values, when=when),
            AllowOnly(id=id_, field=some[0], values=only, when=when),
        )
        found.append(draw(st.sampled_from(options)))
    return tuple(found)


@settings(max_examples=400)
@given(drawn=rules(), name=st.sampled_from(NAMES), default=st.sampled_from(VALUES))
def test_a_default_is_reported_exactly_where_a_payload_shows_that_it_is_refused(
    drawn: tuple[Rule, ...], name: str, default: str
) -> None:
    others = [other for other in NAMES if other != name]

    def shows(payload: Mapping[str, str]) -> bool:
        """Return whether a payload is right without the field and with another value, but not with the default."""
        without, *rest = ({**payload, **given} for given in ({}, *({name: value} for value in VALUES)))
        right = {given.get(name): not any(breaks(rule, given) for rule in drawn) for given in (without, *rest)}
        return right[None] and any(right[value] for value in VALUES) and not right[default]

    every = (
        {key: value for key, value in zip(others, values, strict=True) if value}
        for values in product(("", *VALUES), repeat=3)
    )
    found = refusal(Space(SPACE, drawn), next(item for item in SPACE if item.name == name), default)
    event(f"refused: {found is not None}")
    if found is None:
        assert not any(map(shows, every))
    else:
        rule, payload = found
        assert shows(payload)  # type: ignore[arg-type]
        assert breaks(rule, {**payload, name: default})  # type: ignore[dict-item]
