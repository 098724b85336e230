"""A boundary case kills every mutant of the spec, or the mutant is proven equivalent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.kinds import Choice, Flag, Integer
from capmatrix.ir.rules import Equals, Forbid, Narrow, Present, Require
from capmatrix.semantics.mutants.coverage import callable_models
from capmatrix.semantics.mutants.kill import kill
from capmatrix.semantics.mutants.mutate import mutants
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.payloads.distinction import equivalent
from capmatrix.semantics.payloads.equivalence import findings_of
from tests.support import specs
from tests.support.small import catalog, field, model
from tests.support.specs import CASES, MATRIX, catalog_of, sampled

SERVICES = {"matrix": catalog_of(MATRIX), "easel": catalog_of(CASES / "easel" / "spec")}
CALLABLE = [
    pytest.param(service, one, id=f"{name}-{one.id}")
    for name, service in SERVICES.items()
    for one in sampled(service)
    if one.lifecycle.stage != "removed"
]
OTHERS = {
    "elevenlabs": "eleven_v3",
    "foundry": "garland",
    "openai_images": "gpt-image-1-mini",
    "runway": "gemini_omni_flash_1.1",
    "thicket": "rules",
}
"""Services with what these two have not: paths into objects, kinds to choose from, items that count → one model."""

FOLDERS = {folder.parent.name if folder.name == "spec" else folder.name: folder for folder in specs.SERVICES}


def assert_proven(service, one):
    outcomes = list(kill(service, one, list(cases_of(service, one))))
    left = [outcome.mutant for outcome in outcomes if outcome.killer is None and not outcome.equivalent]
    assert [(mutant.constraint, mutant.change, mutant.what) for mutant in left] == []
    assert len(outcomes) > len(one.fields) + len(one.rules)


@pytest.mark.slow
@pytest.mark.parametrize(("service", "one"), CALLABLE)
def test_every_mutant_is_killed_or_proven_equivalent(service, one):
    assert_proven(service, one)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted((FOLDERS if specs.every_model else OTHERS).keys() - {"easel", MATRIX.name}))
def test_so_is_every_mutant_of_what_other_services_have(name):
    service = catalog_of(FOLDERS[name])
    chosen = [one for one in callable_models(service) if specs.every_model or one.id == OTHERS[name]]
    assert chosen
    for one in chosen:
        assert_proven(service, one)


def test_the_real_matrix_has_no_dead_constraint():
    # What could be left out without a difference would be a line that only looks as if it protected somebody.
    service = SERVICES["matrix"]
    one = next(one for one in service.models if one.id == "sora-2")
    assert not any(outcome.equivalent for outcome in kill(service, one, list(cases_of(service, one))))


def test_fewer_cases_let_mutants_through():
    service = SERVICES["matrix"]
    one = next(one for one in service.models if one.id == "kling-v25-turbo-pro")
    cases = [case for case in cases_of(service, one) if "/duration/" not in case.constraint]
    left = {outcome.mutant.constraint for outcome in kill(service, one, cases, prove=False) if not outcome.killer}
    assert f"{one.id}/duration/values" in left
    assert all("/duration/" in constraint for constraint in left)


MODE, COUNT = field("mode", Choice(values=("a", "b"))), field("count", Integer(minimum=1, maximum=9))


def test_a_rule_behind_a_wider_one_is_proven_dead():
    wide = Forbid(id="wide", fields=("count",), when=(Present("mode"),))
    narrow = Narrow(id="narrow", field="count", maximum=5, when=(Equals("mode", ("a",)),))
    one = model(MODE, COUNT, rules=(wide, narrow))
    service = catalog(one)
    dead = [outcome for outcome in kill(service, one, list(cases_of(service, one))) if outcome.equivalent]
    assert f"{one.id}/rule/narrow" in {outcome.mutant.constraint for outcome in dead}
    assert f"{one.id}/rule/wide" not in {
        outcome.mutant.constraint for outcome in dead if outcome.mutant.change == "removed"
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (model(MODE, COUNT), model(COUNT, MODE), True),
        (model(MODE), model(replace(MODE, required=True)), False),
        (model(MODE), model(replace(MODE, aliases=("way",))), False),
        (model(COUNT), model(replace(COUNT, kind=Integer(minimum=1, maximum=10))), False),
        (
            # Only beside a mode, which is required and the same in both, does a count get a verdict of its own.
            model(replace(MODE, required=True), COUNT),
            model(replace(MODE, required=True), replace(COUNT, kind=Integer(minimum=1, maximum=10))),
            False,
        ),
        (
            model(MODE, COUNT, rules=(Require(id="r", fields=("count",), when=(Equals("mode", ("a", "b")),)),)),
            model(MODE, COUNT, rules=(Require(id="r", fields=("count",), when=(Present("mode"),)),)),
            # Not the same: a mode that its kind refuses is given all the same, but then both refuse the payload.
            True,
        ),
        (
            model(MODE, COUNT, rules=(Require(id="r", fields=("count",), when=(Equals("mode", ("a",)),)),)),
            model(MODE, COUNT, rules=(Require(id="r", fields=("count",), when=(Present("mode"),)),)),
            False,
        ),
        (
            model(field("on", Flag()), COUNT, rules=(Narrow(id="n", field="count", maximum=9, when=(Present("on"),)),)),
            model(field("on", Flag()), COUNT),
            True,
        ),
        (
            model(field("on", Flag()), COUNT, rules=(Narrow(id="n", field="count", maximum=8, when=(Present("on"),)),)),
            model(field("on", Flag()), COUNT),
            False,
        ),
    ],
)
def test_equivalence_is_decided(one, other, same):
    assert equivalent(catalog(one), one, other) is same


def test_a_mutant_differs_from_its_model_in_one_constraint_alone():
    service = SERVICES["easel"]
    for one in service.models:
        for mutant in mutants(one) if one.lifecycle.stage != "removed" else ():
            assert mutant.model != one
            assert mutant.model.id == one.id
            fields = zip(one.fields, mutant.model.fields, strict=False)
            changed = [pair for pair in fields if pair[0] != pair[1]]
            gone = len(one.fields) - len(mutant.model.fields)
            same_rules = one.rules == mutant.model.rules
            assert gone or len(changed) + (not same_rules) + (one.lifecycle != mutant.model.lifecycle) == 1, mutant


def test_the_verdict_of_a_case_that_kills_a_mutant_is_that_of_the_interpreter():
    service = SERVICES["matrix"]
    one = next(one for one in service.models if one.id == "sora-2")
    for outcome in kill(service, one, list(cases_of(service, one))):
        assert outcome.killer is not None
        own, other = (replace(service, models=(each,)) for each in (one, outcome.mutant.model))
        assert findings_of(own, outcome.killer.payload) != findings_of(other, outcome.killer.payload)
