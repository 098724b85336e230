"""Orders that are moved from one ledger to another, of either kind: none is lost, and none stands in two."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._runtime.client.ledger import transfer
from nanogpt_video._runtime.client.ledger.ledger import Ledger, Order
from nanogpt_video._runtime.client.outcomes import STATES

from tests.support.ledgers import GONE, PLACE, order, put
from tests.support.postgres import Server

Made = Callable[[], Ledger]


@pytest.fixture(params=["file", "postgres"])
def other(tmp_path: Path, request: pytest.FixtureRequest) -> Ledger:
    """Return the ledger that orders are moved to."""
    if request.param == "file":
        return Ledger(tmp_path / "other.sqlite3")
    server: Server = request.getfixturevalue("postgres_server")
    return Ledger(server.database())


def of_every_kind() -> list[Order]:
    known: dict[str, Any] = {
        "cost": Decimal("1E+2"), "reserved": Decimal("0.10"), "currency": "USD", "budget": "films", "files": 2,
        "reason": "\N{SNOWMAN}", "film": "/films/\udcff.mp4", "took": 2.5, "sent_at": 5.0, "key_until": 9.0,
        "created": 3.0, "changed": 4.0,
    }  # fmt: skip
    orders = [order(n, state=state, run_id=f"run-{n}", batch="b", **known) for n, state in enumerate(STATES)]
    return [*orders, order(100, batch="another"), order(101)]


def test_a_ledger_is_moved_and_moved_back(book: Ledger, other: Ledger, tmp_path: Path):
    orders, file = of_every_kind(), tmp_path / "moved.jsonl"
    book.add(orders)
    before = [*book.orders()]
    assert transfer.export(book, file) == len(orders)
    assert [*book.orders()] == []
    assert transfer.load(other, file) == len(orders)
    assert not file.exists()
    expected = [replace(one, state="waiting") if one.state == "claimed" else one for one in before]
    assert [*other.orders()] == expected
    assert other.spent(PLACE, budget="films") == {"USD": Decimal(600)}
    assert transfer.export(other, tmp_path / "back.jsonl") == len(orders)
    assert transfer.load(book, tmp_path / "back.jsonl") == len(orders)
    assert [*book.orders()] == expected


def test_a_batch_alone_is_moved(book: Ledger, tmp_path: Path):
    book.add(of_every_kind())
    assert transfer.export(book, tmp_path / "moved.jsonl", "b") == len(STATES)
    assert {one.batch for one in book.orders()} == {None, "another"}


def test_what_a_process_holds_is_not_moved_and_what_a_dead_one_held_is(book: Ledger, tmp_path: Path):
    file = tmp_path / "moved.jsonl"
    assert book.post(order(1))
    with pytest.raises(ConfigurationError, match="order-1 is in the hands of a process"):
        transfer.export(book, file)
    assert [one.state for one in book.orders()] == ["posted"]
    assert not file.exists()
    with book._writing() as base:
        base.execute("update orders set owner = ?", (GONE,))
    assert transfer.export(book, file) == 1
    transfer.load(book, file)
    (moved,) = book.orders()
    assert (moved.state, moved.owner, moved.boot, moved.post_before) == ("posted", None, None, None)


def test_wherever_it_is_interrupted_the_same_command_continues(
    book: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "moved.jsonl"
    book.add([order(1), order(2)])

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):  # noqa: PT012
        patch.setattr(transfer.statements, "remove", cut)
        transfer.export(book, file)
    assert len([*book.orders()]) == 2, "before they are taken out, they are here"
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):  # noqa: PT012
        patch.setattr(Path, "replace", cut)
        transfer.export(book, file)
    assert [*book.orders()] == []
    assert not file.exists()
    assert transfer.export(book, file) == 2, "and after that, in the file"
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):  # noqa: PT012
        patch.setattr(Path, "replace", cut)
        transfer.load(book, file)
    assert transfer.load(book, file) == 0
    assert len([*book.orders()]) == 2


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda lines: lines[:-1], "is not whole: it ends after 2 orders"),
        (lambda lines: lines[1:], "line 2 is no order of this version"),
        (lambda lines: [lines[0], lines[1][:40]], "cannot be read as exported orders"),
        (lambda lines: [lines[0].replace("waiting", "later"), *lines[1:]], "line 1 is no order of this version"),
        (lambda lines: [line.replace('"format": 1', '"format": 2') for line in lines], "is of a newer version"),
        (lambda _: [], "is not whole: it ends after 0 orders"),
        (lambda lines: [lines[0], '{"a": 1}'], "line 2: this is no line that `ledger export` wrote"),
        (lambda _: ["[1]"], "line 1: this is no line that `ledger export` wrote"),
    ],
)
def test_a_file_that_is_not_whole_is_not_imported(
    book: Ledger, tmp_path: Path, change: Callable[[list[str]], list[str]], problem: str
):
    file = tmp_path / "moved.jsonl"
    book.add([order(1), order(2)])
    transfer.export(book, file)
    file.write_text("\n".join(change(file.read_text().splitlines())))
    with pytest.raises(ConfigurationError, match=problem):
        transfer.load(book, file)
    assert [*book.orders()] == []


def test_a_file_is_imported_once_and_never_overwritten(book: Ledger, tmp_path: Path):
    file = tmp_path / "moved.jsonl"
    put(book, "running", 1)
    transfer.export(book, file)
    with pytest.raises(ConfigurationError, match="exists: name a new file"):
        transfer.export(book, file)
    assert "later" not in json.loads(file.read_text().splitlines()[0])
    transfer.load(book, file)
    with pytest.raises(ConfigurationError, match="must not stand in two"):
        transfer.load(Ledger(tmp_path / "second.sqlite3"), file)
