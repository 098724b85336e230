"""Single edits of the real matrix: each is classified, each witness confirmed, and undoing it is the opposite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.bare import meaning
from capmatrix.semantics.boundary import cases_of
from capmatrix.semantics.change import OPPOSITE, Change, Class
from capmatrix.semantics.diff import diff_models
from capmatrix.semantics.interpret import interpret
from capmatrix.semantics.mutate import Mutant, mutants
from tests.support.specs import MATRIX, catalog_of

SAMPLE, PARTS = 200, 10
SHOWN = {
    Class.ACCEPTS_LESS,
    Class.ACCEPTS_MORE,
    Class.CLIENT_REFUSES,
    Class.CLIENT_TAKES,
    Class.IGNORED_REFUSED,
    Class.IGNORED_ACCEPTED,
    Class.WARNS,
}


@cache
def edits() -> list[tuple[Model, Mutant]]:
    """Return every mutant of every model that may be called, in an order of chance that stays."""
    models = [model for model in catalog_of(MATRIX).models if model.lifecycle.stage != "removed"]
    every = [(model, mutant) for model in models for mutant in mutants(model)]
    Random(6).shuffle(every)
    return every


def confirm(old: Catalog, new: Catalog, change: Change) -> None:
    assert change.witness is not None, change
    before, after = (interpret(one, dict(change.witness.payload)) for one in (old, new))
    assert (before, after) == (change.witness.before, change.witness.after)
    refused = [any(finding.refuses for finding in said) for said in (before, after)]
    wanted = {
        Class.ACCEPTS_LESS: [False, True],
        Class.IGNORED_REFUSED: [False, True],
        Class.ACCEPTS_MORE: [True, False],
        Class.IGNORED_ACCEPTED: [True, False],
    }
    assert refused == wanted.get(change.kind, [False, False])
    assert {(finding.code, finding.path) for finding in before} != {(finding.code, finding.path) for finding in after}


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_an_edit_is_classified_with_a_payload_that_shows_it(part: int, whole: bool) -> None:
    service = catalog_of(MATRIX)
    for model, mutant in edits()[part : None if whole else SAMPLE : PARTS]:
        new = replace(service, models=tuple(mutant.model if one.id == model.id else one for one in service.models))
        there, back = diff_models(service, new, model, mutant.model), diff_models(new, service, mutant.model, model)
        kinds = {change.kind for change in there.changes}
        assert kinds, mutant
        assert Class.UNHANDLED not in kinds, mutant
        for change in there.changes:
            if change.kind in SHOWN:
                confirm(service, new, change)
        assert kinds & SHOWN or kinds <= {Class.REWRITTEN, Class.ALIAS, Class.WIRE, Class.DOCUMENTATION}, mutant
        mirrored = {(OPPOSITE.get(change.kind, change.kind), change.subject) for change in back.changes}
        assert mirrored == {(change.kind, change.subject) for change in there.changes}, mutant


def test_what_the_boundary_cases_tell_apart_is_never_called_the_same() -> None:
    service = catalog_of(MATRIX)
    for model, mutant in edits()[:SAMPLE:20]:
        assert meaning(model) != meaning(mutant.model)
        own, other = (replace(service, models=(one,)) for one in (model, mutant.model))
        apart = any(refused(own, case.payload) != refused(other, case.payload) for case in cases_of(service, model))
        kinds = {change.kind for change in diff_models(service, other, model, mutant.model).changes}
        assert not apart or kinds & SHOWN, mutant


def refused(catalog: Catalog, payload: Mapping[str, object]) -> bool:
    return any(finding.refuses for finding in interpret(catalog, dict(payload)))
