"""The semantic diff of whole catalogs: models that come and go, and the vocabulary."""

from __future__ import annotations

from dataclasses import replace

from capmatrix.ir.catalog import Lifecycle, Term
from capmatrix.ir.kinds import Choice, Integer, Media, Text
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1), required=True)
MODE = field("mode", Choice(values=("a", "b")))
COUNT = field("count", Integer(minimum=1, maximum=9))


def test_a_model_that_goes_or_comes_has_a_payload_and_one_that_only_moves_is_recognised():
    one, other, third = model(PROMPT), model(PROMPT, name="n"), model(MODE, name="o")
    gone, come = diff(catalog(one, third), catalog(other, third)).changes
    assert (gone.kind, gone.says) == (ChangeClass.REMOVED, "gone; n accepts exactly the same payloads")
    assert gone.witness.payload == {"model": "m", "prompt": "a"}
    assert [finding.code for finding in gone.witness.after] == ["unknown_model"]
    assert (come.kind, come.says) == (ChangeClass.ADDED, "new; accepts exactly what m accepted")
    assert [finding.code for finding in come.witness.before] == ["unknown_model"]
    renamed = diff(catalog(one, third), catalog(model(COUNT, name="n"), third)).changes
    assert [change.says for change in renamed] == ["gone", "new: n by test"]


def test_a_model_that_was_removed_before_is_missed_by_nobody():
    sunk = replace(model(MODE, name="n"), lifecycle=Lifecycle(stage="removed"))
    (change,) = diff(catalog(model(PROMPT), sunk), catalog(model(PROMPT))).changes
    assert (change.kind, change.says) == (ChangeClass.LIFECYCLE, "gone; it was removed before")


def test_a_name_that_comes_to_carry_media_is_told_once_for_all_models():
    models = (model(PROMPT), model(MODE, name="n"), model(field("clip", Media(of="video", forms=("url",))), name="o"))
    plain, media = ((Term(name="clip", media=media),) for media in (False, True))
    (change,) = diff(catalog(*models, vocabulary=plain), catalog(*models, vocabulary=media)).service[:1]
    assert (change.kind, change.subject) == (ChangeClass.IGNORED_REFUSED, "vocabulary/clip")
    assert change.says == "known → known, carries media; the same in each of the 2 models that do not list it"
    assert change.witness.payload["clip"] == 1


def test_another_discriminator_breaks_every_call():
    changes = diff(catalog(model(PROMPT)), catalog(model(PROMPT), discriminator="engine")).changes
    assert {change.kind for change in changes} >= {ChangeClass.ACCEPTS_LESS, ChangeClass.ACCEPTS_MORE}
