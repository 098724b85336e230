"""`listing.yaml` is strict as every file of a spec: keys, shapes, numbers, and what it refers to."""

from __future__ import annotations

from pathlib import Path

import pytest

from capmatrix.pipeline import Refused, load
from tests.support.listings import LISTING, shelf


def test_the_mapping_reads_as_written(tmp_path: Path):
    listing = load(shelf(tmp_path / "spec")).document.listing
    assert listing is not None
    assert (listing.source, listing.section, listing.least) == ("shelf", "Reels", 80)
    assert listing.record.of["provider"] == "by"
    assert listing.parameter.words == ("help",)
    assert listing.renamed("secs").field == "duration"
    assert listing.renamed("blurb").ignored
    assert listing.renamed("grain").field == "grain"
    assert listing.inputs[1].given == {"words", "still"}
    assert listing.prices[2].factor == "1.5"
    assert listing.prices[1].rows[1].each == ("resolution",)
    assert listing.exception("odd/one").ignored == {"secs"}
    assert listing.exception("reel-1").unknown == ""


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("least: 80\nrecords", "least: 180\nrecords", "listing.yaml:4:8: S206"),
        ('factor: "1.5"', "factor: much", "S206"),
        ("source: shelf", "source: attic", "R302 attic > Reels is not a section for the records of the list"),
        ("section: Reels", "section: Shape", "R302 shelf > Shape is not a section for the records of the list"),
        ("extends: listed,", "extends: listde,", "there is no family 'listde'"),
        ("decision: shelf-factor", "decision: self-factor", "there is no decision 'self-factor'"),
        ("  id: code\n", "", "needs 'id'"),
        ("least: 80\nrecords", "leats: 80\nrecords", "did you mean 'least'?"),
    ],
)
def test_a_mistake_in_the_mapping_is_reported_with_its_place(tmp_path: Path, old: str, new: str, says: str):
    folder = shelf(tmp_path / "spec")
    assert old in LISTING
    (folder / "listing.yaml").write_text(LISTING.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Refused) as refused:
        load(folder)
    assert says in str(refused.value)
