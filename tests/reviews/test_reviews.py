"""What `capmatrix diff` says of real and awkward changes is what a careful reviewer said of them before."""

from __future__ import annotations

from pathlib import Path

import pytest

from capmatrix.cli.release import compared
from capmatrix.pipeline import Refused, load
from capmatrix.review.show.markdown import markdown
from capmatrix.review.show.terminal import worst
from tests.reviews.reviews import BASE, HERE, Review, edited, reviews

pytestmark = pytest.mark.slow

REVIEWS = reviews()


@pytest.mark.parametrize("review", [one for one in REVIEWS if one.verdict], ids=lambda review: review.name)
def test_a_change_is_reported_as_a_reviewer_reports_it(review: Review, tmp_path: Path, update_cases: bool):
    found = compared(str(BASE), str(edited(BASE, review, tmp_path)), None)
    verdict = review.verdict
    assert verdict is not None
    comment = markdown(found.diff, impact=found.impact)
    expected = HERE / "comments" / f"{review.name}.md"
    if update_cases:
        expected.write_text(comment, encoding="utf-8")
    told = [(f"{model} {change.subject}".strip(), change.kind.word) for model, change in found.diff.of_models]
    for place, word in verdict.tells.items():
        begins = place.rstrip()
        assert any(there.startswith(begins) and word == kind for there, kind in told), (place, word, told)
    assert (worst(found.diff) or "none") == verdict.severity, comment
    assert found.impact.version.level == verdict.version, comment
    assert [word for word in verdict.words if word not in comment] == [], comment
    assert [word for word in verdict.never if word in comment] == [], comment
    assert comment == expected.read_text(encoding="utf-8"), "if the new text reads better: pytest --update-cases"


@pytest.mark.parametrize("review", [one for one in REVIEWS if one.refused], ids=lambda review: review.name)
def test_a_change_that_contradicts_itself_is_refused(review: Review, tmp_path: Path):
    with pytest.raises(Refused, match=review.refused):
        load(edited(BASE, review, tmp_path))


def test_each_comment_belongs_to_a_change():
    assert {path.stem for path in (HERE / "comments").glob("*.md")} == {one.name for one in REVIEWS if one.verdict}
