"""The semantic diff of whole catalogs: models that come and go, and the vocabulary."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Lifecycle, Term
from capmatrix.ir.kinds import Choice, Field, Integer, Media, Text
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1), required=True)
MODE = field("mode", Choice(values=("a", "b")))
COUNT = field("count", Integer(minimum=1, maximum=9))


def test_a_model_that_goes_or_comes_has_a_payload_and_one_that_only_moves_is_recognised():
    one, other, third = model(PROMPT), model(PROMPT, name="n"), model(MODE, name="o")
    gone, come = diff(catalog(one, third), catalog(other, third)).changes
    assert (gone.kind, gone.says) == (
        ChangeClass.REMOVED,
        "gone, without having been deprecated; n accepts exactly the same payloads",
    )
    assert gone.witness.payload == {"model": "m", "prompt": "a"}
    assert [finding.code for finding in gone.witness.after] == ["unknown_model"]
    assert (come.kind, come.says) == (ChangeClass.ADDED, "new; accepts exactly what m accepted")
    assert [finding.code for finding in come.witness.before] == ["unknown_model"]
    renamed = diff(catalog(one, third), catalog(model(COUNT, name="n"), third)).changes
    assert [change.says for change in renamed] == ["gone, without having been deprecated", "new: n by test"]


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


PROMPTED, FILMED = (
    (field("prompt", Text(min_length=1), required=True), field("size", Integer(minimum=1))),
    (
        field("clip", Media(of="video", forms=("url",)), required=True),
        field("voice", Media(of="audio", forms=("url",)), required=True),
    ),
)
TERMS = (Term(name="clip", media=True), Term(name="voice", media=True), Term(name="prompt"), Term(name="size"))
SUNK = Lifecycle(stage="removed")
WHY = "it needs audio, which it did not take; nothing that was right is right now"


def test_an_id_that_is_another_model_now_is_told_as_one_that_went_and_one_that_came():
    old, new = (catalog(model(*fields), vocabulary=TERMS) for fields in (PROMPTED, FILMED))
    lost, won = diff(old, new).changes
    assert (lost.kind, won.kind) == (ChangeClass.REMOVED, ChangeClass.ADDED)
    assert lost.says == won.says == f"another model under the same id: {WHY}"
    assert lost.witness.payload == {"model": "m", "prompt": "a"}
    assert {finding.code for finding in lost.witness.after} >= {"missing_field"}
    assert lost.witness.before == ()
    assert won.witness.payload.keys() == {"model", "clip", "voice"}
    assert {finding.code for finding in won.witness.before} >= {"unsupported_media"}
    back = {(change.kind, change.subject) for change in diff(new, old).changes}
    assert back == {(ChangeClass.REMOVED, "model"), (ChangeClass.ADDED, "model")}


def test_what_else_is_said_of_a_model_that_is_another_now_is_its_end_and_its_words():
    old = catalog(model(*PROMPTED, lifecycle=Lifecycle(stage="deprecated", sunset="2026-06-30")), vocabulary=TERMS)
    other = replace(model(*FILMED), title="Lips", lifecycle=Lifecycle(stage="deprecated", sunset="2026-03-31"))
    kinds = {(change.kind.word, change.subject) for change in diff(old, replace(old, models=(other,))).changes}
    assert kinds == {
        ("removed", "model"),
        ("added", "model"),
        ("lifecycle", "lifecycle.sunset"),
        ("documentation", "title"),
    }


@pytest.mark.parametrize(
    ("after", "says"),
    [
        (PROMPTED, "can be called again"),
        (PROMPTED[:1], "can be called again, with other fields or rules than before"),
        (
            FILMED,
            f"can be called again, as another model: {WHY}",
        ),
    ],
)
def test_a_removed_model_that_can_be_called_again_is_told_with_what_it_is_now(after: tuple[Field, ...], says: str):
    sunk = catalog(model(*PROMPTED, lifecycle=SUNK), model(MODE, name="n"), vocabulary=TERMS)
    back = replace(sunk, models=(model(*after), model(MODE, name="n")))
    (change,) = diff(sunk, back).changes
    assert (change.kind, change.says) == (ChangeClass.ADDED, says)
    assert [finding.code for finding in change.witness.before] == ["removed_model"]
    (reverse,) = diff(back, sunk).changes
    assert (reverse.kind, reverse.says) == (
        ChangeClass.REMOVED,
        "can no longer be called, without having been deprecated",
    )


def test_a_removed_model_that_stays_removed_is_no_other_model():
    old, new = (catalog(model(*fields, lifecycle=SUNK), vocabulary=TERMS) for fields in (PROMPTED, FILMED))
    assert [change.kind for change in diff(old, new).changes] == [ChangeClass.REWRITTEN]
