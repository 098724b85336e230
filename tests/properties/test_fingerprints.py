"""Fingerprints over edits of the real matrix: the same however the edit is surrounded, and no two edits share one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from itertools import islice
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import Choice, Field, Group, Integer, List
from capmatrix.ir.rules import Origin
from capmatrix.semantics.diff.compare import Diff
from capmatrix.semantics.diff.fingerprint import with_fingerprints
from capmatrix.semantics.diff.models import diff_models
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from tests.support.specs import MATRIX, catalog_of

SAMPLE, SMALL = 50, 9


@cache
def edits() -> list[tuple[Model, Mutant]]:
    """Return every mutant of every model that may be called, in an order of chance that stays."""
    models = [model for model in catalog_of(MATRIX).models if model.lifecycle.stage != "removed"]
    every = [(model, mutant) for model in models for mutant in mutants(model)]
    Random(7).shuffle(every)
    return every


def marks(one: Model, other: Model) -> dict[str, tuple[str, str]]:
    """Return fingerprint → class and place, of what breaks callers of a model."""
    old, new = (alone(each) for each in (one, other))
    found = Diff(models=(diff_models(old, new, one, other),), service=(), compared=1)
    return {
        change.fingerprint: (change.kind.word, change.subject)
        for change in with_fingerprints(found, old, new).changes
        if change.kind.needs_approval
    }


def alone(model: Model) -> Catalog:
    return replace(catalog_of(MATRIX), models=(model,))


@pytest.mark.slow
def test_two_edits_that_break_callers_share_no_fingerprint_unless_they_take_the_same_away(whole: bool) -> None:
    owners: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for model, mutant in edits()[: None if whole else SAMPLE]:
        for mark, (_, subject) in marks(model, mutant.model).items():
            owners[mark].append((subject, f"{mutant.constraint}: {mutant.what}"))
    assert len(owners) > SAMPLE // 4
    for shared in (edits for edits in owners.values() if len(edits) > 1):
        # A spelling goes by itself, and with the field that it is a spelling of.
        assert len({subject for subject, _ in shared}) == 1
        assert any("/spelling: without" in what for _, what in shared), shared


@cache
def breaking() -> list[tuple[Model, Model, dict[str, tuple[str, str]]]]:
    """Return some edits that break callers, with their fingerprints."""
    pairs = ((model, mutant.model) for model, mutant in edits() if len(model.fields) < SMALL)
    found = ((one, other, marks(one, other)) for one, other in islice(pairs, 20))
    return [each for each in found if each[2]]


@pytest.mark.slow
@settings(max_examples=12)
@given(st.data())
def test_a_fingerprint_stays_however_the_matrix_is_reworded_and_ordered(data: st.DataObject) -> None:
    one, other, plain = data.draw(st.sampled_from(breaking()))
    dice = Random(data.draw(st.integers(0, 10_000)))
    assert marks(disguised(one, dice), disguised(other, dice)) == plain


def disguised(model: Model, dice: Random) -> Model:
    """Return a model in other words and in another order, with the same fields and rules."""
    rules = [replace(rule, origin=Origin(says=f"Rule {dice.random()}.")) for rule in model.rules]
    fields = tuple(reworded(field, dice) for field in shuffled(model.fields, dice))
    return replace(model, title=f"Title {dice.random()}", doc="Reworded.", fields=fields, rules=shuffled(rules, dice))


def reworded(field: Field, dice: Random) -> Field:
    return replace(field, doc=f"Said {dice.random()}.", title="", evidence=(), kind=turned(field.kind, dice))


def turned(kind: Any, dice: Random) -> Any:
    match kind:
        case Choice() | Integer(values=(_, *_)):
            return replace(kind, values=shuffled(kind.values, dice))
        case List():
            return replace(kind, item=turned(kind.item, dice))
        case Group():
            return replace(kind, fields=tuple(reworded(one, dice) for one in shuffled(kind.fields, dice)))
        case _:
            return kind


def shuffled(items: Any, dice: Random) -> tuple[Any, ...]:
    return tuple(dice.sample(list(items), len(items)))
