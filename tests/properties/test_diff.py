"""Edits of the real matrix: each is classified, each witness confirmed, and undoing it is the opposite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.kinds import is_media
from capmatrix.schema.model import group_of
from capmatrix.semantics.diff import models as semantics_diff
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.models import diff_models
from capmatrix.semantics.diff.objects import answer_changes
from capmatrix.semantics.diff.witness import Pair
from capmatrix.semantics.mutants.mutate import mutants
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.payloads.equivalence import verdict_key
from capmatrix.semantics.verdict.interpret import interpret
from tests.edits.calls import LEVELS as LEVELS_OF_CALLS
from tests.edits.campaign import LEVELS, Broken, Counts, prove, several, singles
from tests.edits.campaign import drawn as drawn_edit
from tests.edits.catalogs import with_group, with_model
from tests.edits.draw import Edit
from tests.support.opposites import OPPOSITE
from tests.support.specs import MATRIX, catalog_of

SINGLE, SEVERAL, PARTS = 72, 6, 6
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
    # Most schemas with media are more than the library can subtract from each other.
    model = next(one for one in service.models if not any(is_media(field.kind) for field in one.fields))
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


def test_a_change_of_a_model_that_another_edition_has_otherwise_is_confirmed_in_its_edition() -> None:
    service, counts = catalog_of(MATRIX), Counts()
    base, live = service.editions
    own = next(one for one in live.models if one.lifecycle.stage == "active" and not one.fields[0].required)
    model = next(one for one in service.models if one.id == own.id)
    stricter = replace(own, fields=(replace(own.fields[0], required=True), *own.fields[1:]))
    titled = with_model(service, model, replace(model, title=f"{model.title}!"))
    models = tuple(stricter if one is own else one for one in live.models)
    edit = Edit(
        what="required in the other edition",
        catalog=replace(titled, editions=(base, replace(live, models=models))),
        any_of=frozenset({ChangeClass.ACCEPTS_LESS}),
    )
    prove(service, edit, counts)
    assert counts.witnesses


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


def test_what_calls_lose_is_confirmed_by_the_emitted_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    service, counts = catalog_of(MATRIX), Counts()
    for family in ("parameters", "objects of calls"):
        dice, before = Random(1), counts.objects
        while counts.objects < before + 5:
            edit = drawn_edit(service, family, dice)
            if edit is not None:
                prove(service, edit, counts)
    call = next(call for call in service.service.operations if call.id == "recover")
    query = tuple(replace(one, required=True) for one in call.query)
    calls = tuple(replace(one, query=query) if one is call else one for one in service.service.operations)
    every = frozenset(ChangeClass)
    edit = Edit(what="q", catalog=replace(service, service=replace(service.service, operations=calls)), any_of=every)
    prove(service, edit, Counts())
    monkeypatch.setitem(LEVELS_OF_CALLS, ChangeClass.ACCEPTS_LESS, (True, False))  # a judge that is wrong
    assert "refused by the schemas: (False, True)" in broken_by(edit)


def test_a_payload_that_shows_nothing_of_a_call_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    service = catalog_of(MATRIX)
    answer = next(one for one in service.records if group_of(one).name == "SubmitAnswer")
    group = group_of(answer)
    wider = replace(group, fields=tuple(replace(one, required=False) for one in group.fields))
    edit = Edit(what="a", catalog=with_group(service, wider), any_of=frozenset(ChangeClass))
    prove(service, edit, Counts())

    def nothing(*sides: object) -> list[Change]:
        found = answer_changes(*sides)  # pyright: ignore[reportArgumentType]
        seen = (one.witness and replace(one.witness, payload={"runId": "a", "status": "pending"}) for one in found)
        return [replace(one, witness=witness) for one, witness in zip(found, seen, strict=True)]

    monkeypatch.setattr("capmatrix.semantics.diff.calls.answer_changes", nothing)
    assert "refused by the schemas" in broken_by(edit)
