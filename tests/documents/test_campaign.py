"""A sample of the mutants of the matrix: its documents notice those that rest on them. `make documents` takes all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.kinds import Choice, Field, Media, map_groups
from capmatrix.semantics.mutants.coverage import callable_models
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from tests.documents.campaign import outcomes, rests_on_a_document
from tests.support.specs import MATRIX, as_documented, catalog_of

CATALOG = as_documented(catalog_of(MATRIX))
MODELS = {model.id: model for model in callable_models(CATALOG)}


def mutant(model: str, field: str, values: tuple[str, ...] = (), **change: object) -> Mutant:
    """Return a model with one of its fields changed."""
    found = MODELS[model]
    name, _, inner = field.partition(".")
    fields = tuple(_changed(each, inner, values, change) if each.name == name else each for each in found.fields)
    assert fields != found.fields
    return Mutant(model=replace(found, fields=fields), constraint=f"{model}/{name}/x", change="turned", what=field)


def _changed(field: Field, inner: str, values: tuple[str, ...], change: dict[str, object]) -> Field:
    if inner:
        return replace(
            field,
            kind=map_groups(
                field.kind,
                lambda group: replace(
                    group,
                    fields=tuple(
                        _changed(each, "", values, change) if each.name == inner else each for each in group.fields
                    ),
                ),
            ),
        )
    if isinstance(field.kind, Choice) and values:
        return replace(field, kind=replace(field.kind, values=values))
    if isinstance(field.kind, Media):
        return replace(field, kind=replace(field.kind, **change))
    return replace(field, **change)


EDITS = [
    mutant("longstories-movie", "captionsConfig.captionsStyle", ("default", "minimal", "neon")),
    mutant("kling-v21-standard", "imageDataUrl", max_bytes=4_000_000),
    mutant("hunyuan-video-image-to-video", "resolution", ("480p", "720p", "1080p", "4k")),
    mutant("veo3-video", "resolution", ("720p", "1080p", "4k")),
    mutant("veo3-video", "aspect_ratio", ("16:9", "21:9")),
    mutant("longstories-movie", "captionsShow", replaced_by=None),
    mutant("sora-2", "orientation", ("landscape", "portrait", "square")),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: f"{edit.model.id}-{edit.what}")
def test_an_edit_that_contradicts_the_documents_is_noticed(edit: Mutant):
    (outcome,) = outcomes(CATALOG, MODELS[edit.model.id], [edit])
    assert outcome.by


def test_a_model_as_it_is_is_not_noticed():
    for name in ("sora-2", "longstories-movie", "kling-lipsync-a2v"):
        same = Mutant(model=MODELS[name], constraint=f"{name}/prompt/x", change="turned", what="nothing")
        assert [outcome.by for outcome in outcomes(CATALOG, MODELS[name], [same])] == [""]


@pytest.mark.slow
def test_nine_of_ten_mutants_of_a_sample_are_noticed():
    found = [
        outcome
        for model in list(MODELS.values())[::6]
        for outcome in outcomes(
            CATALOG, model, [each for each in mutants(model) if "/size" not in each.constraint][::7]
        )
    ]
    left = [f"{outcome.mutant.constraint}: {outcome.mutant.what}" for outcome in found if not outcome.by]
    assert len(found) > 40
    assert len(left) <= len(found) / 10, left


def test_what_rests_on_a_price_list_alone_is_left_out():
    model = MODELS["sora-2"]
    assert all(rests_on_a_document(CATALOG, model, mutant) for mutant in mutants(model))
    bare = replace(model, evidence=("live > Catalogue > prices",), fields=tuple(_bare(field) for field in model.fields))
    assert not any(rests_on_a_document(CATALOG, bare, mutant) for mutant in mutants(bare))


def _bare(field: Field) -> Field:
    return replace(field, evidence=("live > Catalogue > parameters",))
