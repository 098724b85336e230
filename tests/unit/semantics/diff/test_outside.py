"""The semantic diff of whole catalogs: models that come and go, the vocabulary, the service."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Catalog, ErrorRow, Term
from capmatrix.ir.kinds import Choice, Integer, Media, Text
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from tests.support.catalogs import BOATS
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


def test_the_service_has_classes_of_its_own():
    service = BOATS.service
    timing, submit, status = service.timings[0], *service.operations
    new = replace(
        service,
        notes=("Boats sink.",),
        operations=(replace(submit, evidence=("guide > Boats > boat-1",)),),
        timings=(replace(timing, value=7.0),),
    )
    found = diff(BOATS, replace(BOATS, service=new, records=BOATS.records[:2]))
    assert found.models == ()
    assert {(change.kind.word, change.subject, change.says) for change in found.service} == {
        ("removed", f"service/operations/{status.id}", "gone"),
        ("service", "service/timings/poll-interval/value", "5.0 → 7.0"),
        ("service", "records/Trouble", "gone"),
        ("evidence", "service/operations/submit/evidence", 'new: ["guide > Boats > boat-1"]'),
        ("documentation", "service/notes", '-"Boats float.", +"Boats sink."'),
    }


def with_errors(*rows: ErrorRow) -> Catalog:
    return replace(BOATS, service=replace(BOATS.service, errors=rows))


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        (None, "unknown", {(404, "refused → unknown: more cautious"), (429, "not_processed → unknown: more cautious")}),
        ("unknown", None, {(404, "unknown → refused: less cautious"), (429, "unknown → not_processed: less cautious")}),
        ("unknown", "refused", {(404, "unknown → refused: less cautious"), (429, "unknown → refused: less cautious")}),
    ],
)
def test_what_a_status_says_of_a_submission_is_told_with_the_direction(before, after, says):
    rows = (ErrorRow(kind="api", statuses=(404, 429), outcome=outcome) for outcome in (before, after))
    changes = diff(*(with_errors(row) for row in rows)).changes
    assert {(change.subject, change.says) for change in changes} == {
        (f"service/errors/{status}/outcome", said) for status, said in says
    }
    assert {change.kind for change in changes} == {ChangeClass.SERVICE}


def test_an_outcome_that_another_row_gives_too_changes_nothing_but_words():
    plain, cautious = (ErrorRow(kind="api", statuses=(404,), outcome=outcome) for outcome in (None, "unknown"))
    (change,) = diff(with_errors(cautious, plain), with_errors(cautious, cautious)).changes
    assert (change.kind, change.subject) == (ChangeClass.DOCUMENTATION, "service/errors")


def test_a_row_that_goes_takes_its_caution_with_it():
    gone = ErrorRow(kind="api", statuses=(404,), outcome="unknown")
    changes = diff(with_errors(gone), with_errors()).changes
    assert {change.subject for change in changes} == {"service/errors", "service/errors/404/outcome"}


def test_a_spelling_of_the_vocabulary_is_an_alias_and_is_judged():
    terms = (replace(BOATS.vocabulary[0], aliases=("words",)), *BOATS.vocabulary[1:])
    found = diff(BOATS, replace(BOATS, vocabulary=terms))
    assert [(change.kind.word, change.subject) for change in found.service] == [
        ("warnings", "vocabulary/words"),
        ("alias", "vocabulary/prompt/aliases"),
    ]


def test_nothing_changed_is_no_change():
    assert diff(catalog(model(MODE)), catalog(model(MODE))).changes == ()
