"""What jsonschema-rs makes of a diff, by subtracting schemas: it confirms, it cannot tell, or it contradicts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Catalog, Edition, Term
from capmatrix.ir.kinds import Anything, Choice, Field, Integer, Kind, Media, Number, Text
from capmatrix.review.release.crosscheck import crosscheck, subtracted
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from tests.support.small import catalog, field, model


def opinions(old: Catalog, new: Catalog) -> dict[str, str]:
    found = crosscheck(old, new, diff(old, new))
    assert found.checked is not None
    assert ChangeClass.UNHANDLED not in {change.kind for change in found.changes}
    return dict(found.checked.opinions)


def of(kind: Kind) -> Catalog:
    return catalog(model(field("size", kind)))


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        (Integer(minimum=1, maximum=9), Integer(minimum=1, maximum=8), "confirmed"),
        (Integer(minimum=1, maximum=3), Integer(values=(3, 1, 2)), "confirmed"),
        (Choice(values=("a", "b")), Choice(values=("b", "c")), "confirmed"),
        (Text(max_length=3), Choice(values=("a", "b")), "confirmed"),
        (Number(minimum=0), Integer(minimum=0), "confirmed"),
        (Media(of="image", forms=("data",), max_bytes=9), Media(of="image", forms=("data",), max_bytes=8), "undecided"),
    ],
)
def test_both_ways_are_asked_about(one: Kind, other: Kind, says: str) -> None:
    assert opinions(of(one), of(other)) == {"m": says}
    assert opinions(of(other), of(one)) == {"m": says}


def test_a_model_that_is_the_same_is_not_asked_about() -> None:
    assert opinions(of(Text()), of(Text())) == {}


def changed(change: Callable[[Field], Field]) -> Catalog:
    return catalog(model(change(field("size", Anything(), aliases=("large",)))))


def test_spellings_that_no_schema_compares_leave_it_undecided() -> None:
    assert opinions(changed(lambda one: one), changed(lambda one: replace(one, aliases=()))) == {"m": "undecided"}


def test_what_the_vocabulary_does_is_confirmed_where_it_is_shown() -> None:
    one, other = (model(field("size", Text()), name=name) for name in ("m", "n"))
    films = [(Term(name="film", media=film), Term(name="clip", media=not film)) for film in (True, False)]
    old, new = (catalog(one, other, vocabulary=terms) for terms in films)
    assert opinions(old, new) == {"m": "confirmed", "n": "undecided"}


def test_what_subtraction_gives_up_on_is_undecided() -> None:
    assert subtracted({"type": "string"}, {"type": "string"}) is False
    assert subtracted({"type": "string"}, {"type": "string", "minLength": 1}) is True
    assert subtracted({"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "^(?:a|b)"}) is None


def test_what_another_edition_alone_loses_is_not_held_against_the_schemas_of_the_first() -> None:
    old, new = (
        replace(
            catalog(replace(model(field("size", Text())), title=title)),
            editions=(
                Edition(id="told"),
                Edition(id="live", models=(model(field("size", Text(), required=required)),)),
            ),
        )
        for title, required in (("M", False), ("N", True))
    )
    assert "editions/live/size" in {change.subject for change in diff(old, new).changes}
    assert opinions(old, new) == {"m": "confirmed"}
