"""What a change adds without an effect is found, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

from capmatrix.ir.kinds import Choice, Integer
from capmatrix.ir.rules import Equals, Forbid, Narrow, Present
from capmatrix.semantics.mutants.coverage import callable_models, measure, untested
from tests.support.small import catalog, field, model

MODE, COUNT = field("mode", Choice(values=("a", "b"))), field("count", Integer(minimum=1, maximum=9))
WIDE = Forbid(id="wide", fields=("count",), when=(Present("mode"),))
NARROW = Narrow(id="narrow", field="count", maximum=5, when=(Equals("mode", ("a",)),))


def named(old: tuple[object, ...], new: tuple[object, ...]) -> list[tuple[str, bool]]:
    one, other = (catalog(model(MODE, COUNT, rules=rules)) for rules in (old, new))  # type: ignore[arg-type]
    return [(found.constraint, found.dead) for found in untested(one, other)]


def test_a_new_rule_behind_a_wider_one_is_named() -> None:
    assert named((WIDE,), (WIDE, NARROW)) == [("m/rule/narrow", True)]
    assert named((), (NARROW,)) == []
    assert named((NARROW,), (NARROW, WIDE)) == []


def test_what_was_there_already_is_not_named_again() -> None:
    assert named((WIDE, NARROW), (NARROW, WIDE)) == []
    assert named((WIDE, replace(NARROW, id="other")), (WIDE, NARROW)) == []


def test_a_new_field_and_a_new_model_are_asked_too() -> None:
    one = model(MODE, rules=())
    other = model(MODE, COUNT, rules=(WIDE, NARROW))
    assert [found.constraint for found in untested(catalog(one), catalog(other))] == ["m/rule/narrow"]
    added = replace(other, id="new")
    assert [found.constraint for found in untested(catalog(one), catalog(one, added))] == ["new/rule/narrow"]


def test_a_proof_counts_what_a_trial_finds() -> None:
    wide = model(MODE, COUNT, rules=(WIDE, NARROW))
    proof = measure(catalog(wide), callable_models(catalog(wide)))
    assert proof.models == 1
    assert proof.killed + len(proof.equivalent) + len(proof.survivors) == len(proof.outcomes)
    assert 0 < proof.refused < len(proof.cases)
    assert not proof.survivors
    assert {one.mutant.constraint for one in proof.equivalent} >= {"m/rule/narrow"}
