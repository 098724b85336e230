"""A list of models comes from outside: what is no list is refused with its place, what is one becomes facts."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from capmatrix.diagnostics import Report
from capmatrix.spec.listing import Listing
from capmatrix.spec.parse import read_folder
from capmatrix.spec.records import MAX_BYTES, MAX_RECORDS, Unlistable, at, read_list, read_snapshot, snapshot
from tests.support.listings import page, shelf


@pytest.fixture(scope="module")
def listing(tmp_path_factory: pytest.TempPathFactory) -> Listing:
    document = read_folder(shelf(tmp_path_factory.mktemp("shelf") / "spec"), Report())
    assert document is not None
    assert document.listing is not None
    return document.listing


def data(whole: object) -> bytes:
    return json.dumps(whole).encode()


def changed(number: int, **facts: Any) -> bytes:
    whole = page()
    whole["page"]["reels"][number] |= facts
    return data(whole)


def test_facts_are_found_where_the_mapping_says_and_nothing_else_is_kept(listing: Listing):
    found = read_list(data(page()), listing)
    assert found.date == "2026-03-01"
    assert list(found.by_id) == ["bare", "maker/reel-2.5", "named", "odd/one", "reel-1", "reel-3"]
    assert found.by_id["reel-1"] == {
        "id": "reel-1",
        "title": "Reel One",
        "provider": "hq",
        "inputs": ["words"],
        "parameters": {
            "secs": {"type": "pick", "default": "4", "options": ["4", "8"]},
            "resolution": {"type": "pick", "default": "720p", "options": ["480p", "720p"]},
        },
        "price": {"currency": "EUR", "by_size": {"480p": Decimal("0.05"), "720p": Decimal("0.1")}, "usual": "720p"},
    }
    assert found.unexplained == ()


def test_sentences_for_people_are_kept_as_digests_alone(listing: Listing):
    words = at(read_list(data(page()), listing).by_id["maker/reel-2.5"], "parameters.sound.words")
    assert isinstance(words, dict)
    assert {name: len(str(digest)) for name, digest in words.items()} == {"help": 12}
    assert b"loud ones" not in snapshot(read_list(data(page()), listing).by_id).encode()


def test_facts_are_written_with_exact_numbers_a_record_on_each_line_and_read_back(listing: Listing):
    whole = page()
    whole["page"]["reels"][0]["cost"]["by_size"]["480p"] = 0.15000000000000002
    found = read_list(data(whole), listing)
    text = snapshot(found.by_id)
    assert "0.15000000000000002" in text
    assert text.count("\n") == len(found.by_id) + 2
    assert read_snapshot(text).by_id == found.by_id
    assert snapshot(read_snapshot(text).by_id) == text


@pytest.mark.parametrize(
    ("number", "facts", "place", "says"),
    [
        (0, {"surprise": 1}, "surprise", "nothing about it"),
        (0, {"meta": {"rank": 1, "mood": 2}}, "meta.mood", "nothing about it"),
        (0, {"takes": "words"}, "takes", "another form"),
        (0, {"cost": 3}, "cost", "another form"),
        (0, {"dials": {"secs": 4}}, "dials.secs", "not an object"),
        (0, {"dials": {"secs": {"preset": 4}}}, "dials.secs", "no word for its type"),
        (0, {"dials": {"secs": {"sort": "pick", "shape": 4}}}, "dials.secs.shape", "nothing about it"),
    ],
)
def test_what_the_mapping_says_nothing_about_is_unexplained(
    listing: Listing, number: int, facts: dict[str, Any], place: str, says: str
):
    (odd,) = read_list(changed(number, **facts), listing).unexplained
    assert odd.id == "reel-1"
    assert odd.place == place
    assert says in odd.says


def deep(levels: int) -> bytes:
    return b'{"page": {"reels": ' + b"[" * levels + b"]" * levels + b"}}"


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (lambda: b"", "line 1, column 1: is not JSON"),
        (lambda: b"\xff{}", "byte 0 is not UTF-8"),
        (lambda: b"[" * 100_000, "nests deeper"),
        (lambda: deep(100), "nests deeper than 32 levels"),
        (lambda: b" " * (MAX_BYTES + 1), "4,194,305 bytes"),
        (lambda: b'{"page": {"reels": NaN}}', "NaN is not JSON"),
        (lambda: b'{"page": {"reels": [{"code": 1e999}]}}', "too long or too large"),
        (lambda: b'{"page": {"reels": [{"code": ' + b"9" * 5000 + b"}]}}", "is too large"),
        (lambda: b'{"page": {"page": 1, "page": 2}}', "has the key 'page' twice"),
        (lambda: data({"page": {}}), "page.reels: is not a list of records"),
        (lambda: data([]), "page.reels: is not a list of records"),
        (lambda: data(page(*[{"code": f"r{n}"} for n in range(MAX_RECORDS + 1)])), "has 5,001 records"),
        (lambda: data(page(3)), "page.reels[0]: is not a record"),  # pyright: ignore[reportArgumentType]
        (lambda: data(page({"label": "x"})), "page.reels[0].code: is not a text"),
        (lambda: data(page({"code": "a"}, {"code": "a"})), "page.reels[1]: the id 'a' occurs twice"),
        (lambda: changed(0, label="a\nb"), "page.reels[0].label: holds a character that is not printable"),
        (lambda: changed(0, label="a\u202eb"), "page.reels[0].label: holds a character that is not printable"),
        (lambda: changed(0, label="x" * 501), "page.reels[0].label: has 501 characters"),
        (lambda: changed(0, seen="yesterday"), "page.reels[0].seen: 'yesterday' is not a day"),
        (lambda: changed(0, was="../up"), "page.reels[0].was: '../up' cannot be a model id"),
        (lambda: changed(0, dials={"a b": {}}), "page.reels[0].dials: 'a b' cannot be the name of a field"),
        (lambda: changed(0, dials={f"d{n}": {"sort": "tick"} for n in range(501)}), "has 501 entries"),
        (lambda: changed(0, dials={"secs": {"sort": "pick", "stops": ["\x1b[31m"]}}), "not printable"),
    ],
)
def test_what_is_no_list_is_refused_with_its_place(listing: Listing, made: Callable[[], bytes], says: str):
    with pytest.raises(Unlistable) as refused:
        read_list(made(), listing)
    assert says in str(refused.value)
    assert len(str(refused.value)) < 400


WRONG_IDS = (
    "",
    ".",
    "..",
    "a/../b",
    "a..b",
    "/a",
    "a/",
    "a//b",
    "-a",
    "a b",
    "a\\b",
    "a\nb",
    "a\0",
    "a#b",
    "é",
    "a{b}",
)


@pytest.mark.parametrize("id_", [*WRONG_IDS, "x" * 202, "a'b", 'a"b', "a`b`"])
def test_an_id_is_letters_digits_and_few_marks(listing: Listing, id_: str):
    with pytest.raises(Unlistable, match="cannot be a model id"):
        read_list(data(page({"code": id_})), listing)


def test_a_large_list_is_refused_or_read_quickly(listing: Listing):
    with pytest.raises(Unlistable, match=r"has 4\d{6} bytes|has [4-9],\d{3},\d{3} bytes"):
        read_list(data(page(*[{"code": f"reel-{n}", "label": "x" * 10} for n in range(100_000)])), listing)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"records": 3}', '{"records": [{}]}', '{"records": [{"id": "a/../b"}]}']
)
def test_a_snapshot_that_was_changed_by_hand_is_refused(text: str):
    with pytest.raises(Unlistable):
        read_snapshot(text)


def test_a_spec_with_a_snapshot_that_cannot_be_read_says_so(tmp_path: Path):
    folder = shelf(tmp_path / "spec")
    (folder / "listing.json").write_text("[", encoding="utf-8")
    report = Report()
    read_folder(folder, report)
    assert "listing.json: S101" in report.render()
