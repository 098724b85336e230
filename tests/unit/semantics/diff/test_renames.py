"""Models under another id: compared under the new one, and former ids told apart."""

from __future__ import annotations

from dataclasses import replace

from capmatrix.ir.catalog import Catalog, Model, Term
from capmatrix.ir.kinds import Choice, Text
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.diff.fingerprint import with_fingerprints
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1), required=True)
MODE = field("mode", Choice(values=("a", "b")))
WIDER = field("mode", Choice(values=("a", "b", "c")))
OLD = model(PROMPT, MODE)
OTHER = model(MODE, name="other")


def renamed(*former: str, fields: tuple = (PROMPT, MODE)) -> Model:
    return replace(model(*fields, name="n"), formerly=former, title="m")


def told(old: Catalog, new: Catalog) -> list[tuple[str, ChangeClass, str]]:
    return [(id_, change.kind, change.subject) for id_, change in diff(old, new).of_models]


def test_a_renamed_model_breaks_nobody() -> None:
    (change,) = diff(catalog(OLD, OTHER), catalog(renamed("m"), OTHER)).changes
    assert (change.kind, change.kind.severity) == (ChangeClass.RENAMED, "compatible")
    assert change.says == "m → n; m is accepted with a warning"


def test_what_else_changes_is_told_of_the_new_id() -> None:
    found = told(catalog(OLD), catalog(renamed("m", fields=(PROMPT, WIDER))))
    assert found == [("n", ChangeClass.ACCEPTS_MORE, "mode"), ("n", ChangeClass.RENAMED, "model")]
    less = told(catalog(model(PROMPT, WIDER)), catalog(renamed("m")))
    assert ("n", ChangeClass.ACCEPTS_LESS, "mode") in less


def test_without_the_former_id_a_rename_is_a_removal() -> None:
    found = told(catalog(OLD), catalog(renamed()))
    assert found == [("m", ChangeClass.REMOVED, "model"), ("n", ChangeClass.ADDED, "model")]


def test_a_former_id_that_is_dropped_is_removed_for_its_callers() -> None:
    found = with_fingerprints(
        diff(catalog(renamed("m")), catalog(renamed())), catalog(renamed("m")), catalog(renamed())
    )
    (change,) = found.changes
    assert (change.kind, change.subject, change.says) == (ChangeClass.REMOVED, "formerly/m", "m is refused now")
    assert change.witness is not None
    assert change.witness.payload == {"model": "m", "prompt": "a"}
    assert [finding.code for finding in change.witness.after] == ["unknown_model"]
    assert change.fingerprint
    another = diff(catalog(renamed("m")), catalog(renamed(), OLD)).of_models
    assert ("n", "m is another model now") in [(id_, change.says) for id_, change in another]


def test_a_former_id_that_comes_is_accepted_too() -> None:
    assert told(catalog(renamed()), catalog(renamed("m"))) == [("n", ChangeClass.ACCEPTS_MORE, "formerly/m")]


def test_a_second_rename_keeps_both_ids() -> None:
    again = replace(model(PROMPT, MODE, name="o"), formerly=("m", "n"), title="m")
    assert told(catalog(renamed("m")), catalog(again)) == [("o", ChangeClass.RENAMED, "model")]


def test_a_model_whose_place_another_takes_is_compared_with_that() -> None:
    joined = replace(model(MODE, name="other"), formerly=("m",))
    found = told(catalog(OLD, OTHER), catalog(joined))
    assert ("m", ChangeClass.RENAMED, "model") in found
    assert ("m", ChangeClass.CLIENT_REFUSES, "prompt") in found
    assert not [row for row in found if row[0] == "other"]


def test_fields_that_become_known_are_told_once_for_each_class() -> None:
    names = tuple(Term(name=f"name_{number}", media=number < 4) for number in range(9))
    partial = replace(OLD, partial=True)
    lost = told(catalog(partial, vocabulary=names), catalog(OLD, vocabulary=names))
    assert lost == [("m", ChangeClass.ACCEPTS_LESS, "known"), ("m", ChangeClass.CLIENT_REFUSES, "known")]
    won = told(catalog(OLD, vocabulary=names), catalog(partial, vocabulary=names))
    assert won == [("m", ChangeClass.ACCEPTS_MORE, "known"), ("m", ChangeClass.CLIENT_TAKES, "known")]
