"""Journals of older versions become orders of the ledger."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._runtime.client.ledger import ledger
from nanogpt_video._runtime.client.ledger.ledger import Ledger

from tests.support.ledgers import PLACE


def claim(uuid: str, **known: object) -> str:
    return json.dumps({"claim": {"model": "m", "uuid": uuid, "sent_at": 5.0, "fresh": True, "findable": True, **known}})


def closed(uuid: str, run_id: str | None) -> str:
    return json.dumps({"uuid": uuid, "run_id": run_id})


def test_a_journal_is_taken_over_and_put_aside(book: Ledger, tmp_path: Path, caplog):
    journal = tmp_path / "submissions.jsonl"
    lines = [
        claim("lost"), claim("made"), closed("made", "run-1"), claim("refused"), closed("refused", None),
        closed("of a torn line", "run-2"), claim("twice"), claim("twice"), closed("twice", "run-3"),
        '{"claim": {"model": "m", "uu' + claim("glued"),
        claim("odd", sent_at=None), claim("endless", sent_at=float("nan")), '{"x": 1}', "[]", "[" * 100_000,
    ]  # fmt: skip
    journal.write_bytes("\n".join(lines).encode() + b"\n\xff\xfe\n" + b'{"uuid": "half')
    assert book.take_over(journal) == 6
    found = {(one.uuid, one.state, one.run_id, one.place) for one in book.orders()}
    assert found == {
        ("lost", "unknown", None, ""),
        ("made", "running", "run-1", ""),
        ("of a torn line", "running", "run-2", ""),
        ("twice", "unknown", None, ""),
        ("twice", "running", "run-3", ""),
        ("glued", "unknown", None, ""),
    }
    assert len(caplog.records) == 7
    assert not journal.exists()
    assert (tmp_path / "submissions.jsonl.taken-over").exists()
    assert {one.uuid for one in book.open_claims(PLACE)} == {"lost", "twice", "glued"}, "they may be of any place"
    assert {one.run_id for one in book.unfinished(PLACE)} == {"run-1", "run-2", "run-3"}
    assert book.adopt(next(iter(book.open_claims())).order, "found", PLACE)
    assert [one.place for one in book.orders(run_id="found")] == [PLACE]


def test_a_journal_that_an_older_version_goes_on_with_is_taken_over_again(book: Ledger, tmp_path: Path):
    journal = tmp_path / "submissions.jsonl"
    assert book.take_over(journal) == 0
    for uuid in ("one", "two"):
        journal.write_text(claim(uuid) + "\n")
        assert book.take_over(journal) == 1
    assert {path.name for path in tmp_path.glob("*.jsonl*")} == {
        "submissions.jsonl.taken-over",
        "submissions.jsonl.taken-over-2",
    }


def test_a_takeover_that_was_interrupted_goes_on_and_adds_nothing_twice(book: Ledger, tmp_path: Path, monkeypatch):
    journal = tmp_path / "submissions.jsonl"
    journal.write_text("\n".join([claim("one"), claim("two"), claim("three"), ""]))
    with monkeypatch.context() as patch:
        patch.setattr(ledger.old_journal, "set_aside", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            book.take_over(journal)
    settled = next(one for one in book.orders() if one.uuid == "three")
    book.record(settled.id, "running", run_id="found")
    with journal.open("a") as file:
        file.write(closed("one", "run-1") + "\n" + closed("two", None) + "\n")
    assert book.take_over(journal) == 0
    assert {(one.uuid, one.state) for one in book.orders()} == {
        ("one", "running"),
        ("two", "refused"),
        ("three", "running"),
    }


def test_a_journal_that_cannot_be_read_stops_it(book: Ledger, tmp_path: Path):
    (tmp_path / "submissions.jsonl").mkdir()
    with pytest.raises(ConfigurationError, match="cannot read the journal"):
        book.take_over(tmp_path / "submissions.jsonl")
