"""The classes of change: one name and one place each, and what the reverse of a change is."""

from __future__ import annotations

import pytest

from capmatrix.semantics.diff.classes import LESS, MORE, SEVERITIES, ChangeClass
from tests.support.opposites import OPPOSITE


def test_classes_stand_in_the_order_of_their_severity() -> None:
    assert [SEVERITIES.index(kind.severity) for kind in ChangeClass] == sorted(
        SEVERITIES.index(kind.severity) for kind in ChangeClass
    )
    assert [kind.rank for kind in ChangeClass] == list(range(len(ChangeClass)))
    assert len({kind.word for kind in ChangeClass}) == len(ChangeClass)


@pytest.mark.parametrize("kind", ChangeClass)
def test_a_meaning_is_a_sentence_about_what_changed(kind: ChangeClass) -> None:
    assert kind.meaning[0].isupper()
    assert kind.meaning.endswith(".")


@pytest.mark.parametrize(
    ("forth", "back"),
    [
        ("removed", "added"),
        ("accepts less", "accepts more"),
        ("client refuses", "client takes"),
        ("ignored, now refused", "refused, now ignored"),
    ],
)
def test_a_change_that_is_undone_is_of_the_opposite_class(forth: str, back: str) -> None:
    of = {kind.word: kind for kind in ChangeClass}
    assert (OPPOSITE[of[forth]], OPPOSITE[of[back]]) == (of[back], of[forth])


def test_what_takes_payloads_away_breaks_and_what_adds_some_does_not() -> None:
    assert {kind.severity for kind in LESS} == {"breaking"}
    assert {kind.severity for kind in MORE} == {"compatible"}
    assert {OPPOSITE[kind] for kind in LESS} == MORE
