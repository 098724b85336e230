"""What an import makes of a price: a fee beside prices by the second, and defaults that other sources state."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from capmatrix.follow import drift, planned, sides, write
from capmatrix.ir.catalog import Model
from capmatrix.pipeline import load
from capmatrix.semantics.verdict.price import cost
from tests.support.listings import DAY, page, pick, put_list, shelf

FEE = """
  - keys: [fee, by_size]
    beside: usual
    seconds: seconds
    default: {resolution: usual}
    rows:
      - {amount: fee, per_second: by_size.*, each: resolution, when_given: picture}
      - {per_second: by_size.*, each: resolution}
exceptions:"""
FILM = """
film_url:
  kind: media
  of: video
  accepts: [url]
  says: The film to go on from.
  evidence: shelf > Shape > dials
"""
SIZES = {"currency": "EUR", "by_size": {"720p": 0.1, "1080p": 0.2}, "usual": "720p"}
REEL: dict[str, Any] = {
    "code": "reel-9", "label": "Reel Nine", "takes": ["words", "still"],
    "dials": {"secs": pick("4", "8"), "resolution": pick("720p", "1080p")}, "cost": SIZES | {"fee": 0.5},
}  # fmt: skip


def edit(file: Path, old: str, new: str) -> None:
    """Replace a text that stands in a file."""
    text = file.read_text("utf-8")
    assert old in text, text
    file.write_text(text.replace(old, new), encoding="utf-8")


def follow(spec: Path, *reels: dict[str, Any]) -> dict[str, Model]:
    """Return the models of a spec after it has followed a list with some more records."""
    whole = page()
    whole["page"]["reels"] += reels
    write(planned(sides(spec, put_list(spec, whole)), DAY), spec)
    return {model.id: model for model in load(spec).catalog.models}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """Return a spec that has not yet followed its list."""
    return shelf(tmp_path / "spec")


@pytest.mark.parametrize(
    ("call", "amount"),
    [
        ({}, "0.4"),
        ({"resolution": "1080p", "duration": 8}, "1.6"),
        ({"image_url": "https://example.com/a.png"}, "0.9"),
        ({"image_url": "https://example.com/a.png", "resolution": "1080p", "duration": 8}, "2.1"),
    ],
)
def test_a_fee_is_added_to_each_price_of_a_table(spec: Path, call: dict[str, Any], amount: str):
    edit(spec / "listing.yaml", "exceptions:", FEE.lstrip("\n"))
    found = cost(follow(spec, REEL)["reel-9"], {"prompt": "x", **call})
    assert found is not None
    assert found.high == Decimal(amount)


def test_what_other_sources_say_of_an_absent_field_counts_beside_the_list(spec: Path):
    dials = {**REEL["dials"], "resolution": pick("720p", "1080p", preset="1080p")}
    clip = {**REEL, "code": "clip-1", "dials": dials, "cost": SIZES | {"usual": "1080p"}}
    other = shelf(spec.parent / "other" / "spec")
    for folder in (spec, other):
        edit(folder / "models/clip-1.yaml", "{values: [720p, 1080p], default: 720p}", "[720p, 1080p]")
    edit(spec / "listing.yaml", "providers:", "absent: {resolution: 720p}\nproviders:")
    models = [follow(folder, clip)["clip-1"] for folder in (other, spec)]
    amounts = [cost(model, {"prompt": "x", "duration": 4}) for model in models]
    assert [(str(one.low), str(one.high)) for one in amounts if one] == [("0.8", "0.8"), ("0.4", "0.8")]


def test_it_counts_for_no_model_that_the_list_alone_describes(spec: Path):
    edit(spec / "listing.yaml", "providers:", "absent: {resolution: 720p}\nproviders:")
    bare = {
        **REEL,
        "cost": SIZES | {"usual": "1080p"},
        "dials": {**REEL["dials"], "resolution": {**pick("720p", "1080p"), "preset": ""}},
    }
    found = cost(follow(spec, bare)["reel-9"], {"prompt": "x", "duration": 4})
    assert found is not None
    assert (found.low, found.high) == (Decimal("0.8"), Decimal("0.8"))


def test_drift_holds_a_model_of_the_list_against_what_its_record_makes(spec: Path):
    """Where nobody published what goes in, a film makes the price unknown: the list says nothing otherwise."""
    with (spec / "fields.yaml").open("a", encoding="utf-8") as file:
        file.write(FILM)
    edit(spec / "families/listed-still.yaml", "  image_url:\n", "  image_url:\n  film_url:\n")
    edit(spec / "listing.yaml", "      - {amount: unknown, when_given: picture}\n      - {per", "      - {per")
    open_ = {"code": "reel-9", "dials": REEL["dials"], "cost": SIZES}
    model = follow(spec, open_)["reel-9"]
    assert cost(model, {"prompt": "x"}) is not None
    assert cost(model, {"prompt": "x", "film_url": "https://example.com/a.mp4"}) is None
    whole = page()
    whole["page"]["reels"].append(open_)
    assert drift(sides(spec, put_list(spec, whole)), DAY).otherwise == ()
