"""Edits of the real matrix: each is classified, each witness confirmed, and undoing it is the opposite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.semantics.diff import models as semantics_diff
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.models import diff_models
from capmatrix.semantics.diff.witness import Pair
from capmatrix.semantics.mutants.mutate import mutants
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.payloads.equivalence import verdict_key
from capmatrix.semantics.verdict.interpret import interpret
from tests.edits.campaign import LEVELS, Broken, Counts, prove, several, singles
from tests.edits.catalogs import with_model
from tests.edits.draw import Edit
from tests.support.opposites import OPPOSITE
from tests.support.specs import MATRIX, catalog_of

SINGLE, SEVERAL, PARTS = 120, 12, 6
"""How many edits, and of how many tests; `make edits` has thousands."""


@cache
def drawn() -> list[tuple[str, Edit]]:
    """Return the edits, drawn once for all parts."""
    return list(singles(catalog_of(MATRIX), SINGLE, seed=6))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_an_edit_is_classified_with_payloads_that_two_judges_confirm(part: int) -> None:
    service, counts = catalog_of(MATRIX), Counts()
    for _, edit in drawn()[part::PARTS]:
        prove(service, edit, counts)
    assert counts.edits == SINGLE // PARTS
    assert counts.opinions["confirmed"]


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_several_edits_at_once_are_told_as_well(part: int) -> None:
    service, counts = catalog_of(MATRIX), Counts()
    for number in range(part, SEVERAL, PARTS):
        prove(service, several(service, Random(number)), counts)
    assert counts.edits == SEVERAL // PARTS


def broken_by(edit: Edit) -> str:
    with pytest.raises(Broken) as broken:
        prove(catalog_of(MATRIX), edit, Counts())
    return str(broken.value)


def test_an_edit_of_which_something_else_is_said_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    service = catalog_of(MATRIX)
    edit = Edit(
        what="gone", catalog=replace(service, models=service.models[1:]), any_of=frozenset({ChangeClass.REMOVED})
    )
    prove(service, edit, Counts())
    assert "none of price" in broken_by(replace(edit, any_of=frozenset({ChangeClass.PRICE})))
    monkeypatch.setitem(OPPOSITE, ChangeClass.ADDED, ChangeClass.ADDED)
    assert "undone is not the opposite" in broken_by(edit)


def test_a_diff_that_misses_a_loss_is_contradicted_by_subtraction(monkeypatch: pytest.MonkeyPatch) -> None:
    service = catalog_of(MATRIX)
    model = next(model for model in service.models if any(field.required for field in model.fields))
    fields = tuple(replace(field, required=True, title=f"{field.title}!") for field in model.fields)
    edit = Edit(
        what="all required",
        catalog=with_model(service, model, replace(model, fields=fields)),
        any_of=frozenset(ChangeClass),
    )

    def blind(two: Pair, payloads: object) -> tuple[list[Change], bool]:
        return [], two is not payloads

    monkeypatch.setattr(semantics_diff, "_verdicts", blind)
    assert "contradicted by its schemas: ['by its JSON Schemas, payloads are lost" in broken_by(edit)


@pytest.mark.slow
def test_what_the_boundary_cases_tell_apart_is_never_called_the_same() -> None:
    service = catalog_of(MATRIX)
    models = [model for model in service.models if model.lifecycle.stage != "removed"]
    every = [(model, mutant) for model in models for mutant in mutants(model)]
    for model, mutant in Random(6).sample(every, 10):
        assert verdict_key(model) != verdict_key(mutant.model)
        own, other = (replace(service, models=(one,)) for one in (model, mutant.model))
        apart = any(refused(own, case.payload) != refused(other, case.payload) for case in cases_of(service, model))
        kinds = {change.kind for change in diff_models(service, other, model, mutant.model).changes}
        assert not apart or kinds & LEVELS.keys(), mutant


def refused(catalog: Catalog, payload: Mapping[str, object]) -> bool:
    return any(finding.refuses for finding in interpret(catalog, dict(payload)))
