"""Which fields a rule is about, and which fields a chain of rules connects."""

from __future__ import annotations

import pytest

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
    conditions,
    connected_fields,
    constrained_fields,
    fields_of,
    only_presence,
)

WHEN = (Equals("mode", ("a",)), Absent("seed"))


@pytest.mark.parametrize(
    ("rule", "constrained", "when"),
    [
        (Require(id="r", fields=("x", "y"), when=WHEN), ("x", "y"), WHEN),
        (RequireOne(id="r", fields=("x", "y")), ("x", "y"), ()),
        (AtMostOne(id="r", fields=("x", "y"), when=WHEN), ("x", "y"), WHEN),
        (Forbid(id="r", fields=("x",), when=WHEN), ("x",), WHEN),
        (AllowOnly(id="r", field="x", when=WHEN), ("x",), WHEN),
        (Narrow(id="r", field="x", values=(1,), when=WHEN), ("x",), WHEN),
        (SameInput(id="r", fields=("x", "y")), ("x", "y"), ()),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_rule_is_about_what_it_constrains_and_what_it_asks(
    rule: Rule, constrained: tuple[str, ...], when: tuple[Atom, ...]
) -> None:
    assert constrained_fields(rule) == constrained
    assert conditions(rule) == when
    assert fields_of(rule) == {*constrained, *(["mode", "seed"] if when else [])}


@pytest.mark.parametrize(
    ("when", "presence"),
    [
        ((), True),
        ((Present("a"), Present("b")), True),
        ((Present("a"), Absent("b")), False),
        ((Equals("a", (1,)),), False),
    ],
)
def test_a_condition_on_presence_alone_tests_no_value_and_no_absence(when: tuple[Atom, ...], presence: bool) -> None:
    assert only_presence(when) is presence


@pytest.mark.parametrize(
    ("start", "connected"),
    [({"a"}, "abc"), ({"c"}, "abc"), ({"d"}, "de"), ({"f"}, "f"), ({"a", "e"}, "abcde"), (set(), "")],
)
def test_rules_connect_fields_in_chains(start: set[str], connected: str) -> None:
    rules = (
        Require(id="1", fields=("a",), when=(Present("b"),)),
        AtMostOne(id="2", fields=("b", "c")),
        Narrow(id="3", field="d", values=(1,), when=(Equals("e", (1,)),)),
    )
    assert connected_fields(start, rules) == set(connected)
