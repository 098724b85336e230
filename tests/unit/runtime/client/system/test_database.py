"""The file of a ledger that is not as it should be: full, foreign, damaged, newer, older, gone, or far away."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._runtime.client.ledger import ledger, transitions
from nanogpt_video._runtime.client.ledger.ledger import Ledger, default_path
from nanogpt_video._runtime.client.system import database

from tests.support.ledgers import PLACE, by_hand, got, order, put, take


def test_the_file_is_its_owners_alone_and_survives_a_power_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.undo()  # as users have it, and not as the other tests
    book = Ledger(tmp_path / "ledger.sqlite3")
    book.add([order()])
    if os.name == "posix":
        assert stat.S_IMODE(book.path.stat().st_mode) == 0o600
    with book._database.writing() as base:
        assert base.execute("pragma journal_mode").fetchone() == ("persist",)
        assert base.execute("pragma synchronous").fetchone() == (2,)
        assert base.execute("pragma application_id").fetchone() == (ledger._DESIGN.application,)
        assert base.execute("pragma user_version").fetchone() == (ledger._DESIGN.version,)


def test_who_makes_the_file_at_the_same_moment_is_not_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "ledger.sqlite3"
    other = Thread(target=lambda: Ledger(path).add([order(1)]))

    class Slow(database.Connection):
        """Lets another maker of the file go on between two looks at it."""

        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if "sqlite_master" in sql and other.ident is None:
                other.start()
                other.join(0.5)
            return super().execute(sql, *values)

    monkeypatch.setattr(database, "Connection", Slow)
    book = Ledger(path)
    book.add([order(0)])
    other.join()
    assert {one.id for one in book.orders()} == {"order-0", "order-1"}


ODD = {
    "cost": ("abc", "nan", b"\xff", "1e999999999999"),
    "reserved": ("", "1,5"),
    "run_id": (b"\x00\x01",),
    "created": ("yesterday", b""),
    "ordinal": ("x", 1.5),
    "fresh": ("yes", b"\x01"),
}


@pytest.mark.parametrize(("column", "value"), [(name, value) for name, many in ODD.items() for value in many])
def test_an_odd_cell_hides_neither_its_row_nor_others(book: Ledger, caplog, column: str, value: object):
    for number in range(3):
        put(book, "running", number)
    by_hand(book, f"update orders set {column} = ? where id = 'order-1'", value)
    for _ in range(2):
        assert [one.id for one in book.orders("running")] == ["order-0", "order-1", "order-2"]
    assert [record.message for record in caplog.records] == [f"{book}, row 2: {column} cannot be read"]


@pytest.mark.parametrize("value", ["paused", b"running", 7, ""])
def test_a_state_that_is_not_known_is_told_of_once_and_left_alone(book: Ledger, caplog, value: object):
    put(book, "running", 0)
    put(book, "unknown", 1)
    put(book, "running", 2)
    by_hand(book, "update orders set state = ?, run_id = null where id = 'order-1'", value)
    assert [one.id for one in book.orders("running")] == ["order-0", "order-2"]
    assert [one.id for one in book.orders()] == ["order-0", "order-2"]
    assert book.open_claims() == ()
    assert len(caplog.records) == 1
    assert f"{book}, row 2: state" in caplog.text
    assert book.post(order(1)) is False
    assert book.record("order-1", "running", run_id="late") is False
    assert book.held(PLACE, ["late"]) == {"late"}, "its run is kept all the same"


def test_odd_rows_keep_nobody_from_waiting_orders(book: Ledger):
    book.add(order(n, batch="b") for n in range(3))
    by_hand(book, "update orders set id = ? where id = 'order-0'", b"\xff")
    assert [one and one.id for one in (take(book, "b"), take(book, "b"), take(book, "b"))] == [
        "order-1",
        "order-2",
        None,
    ]


def test_what_an_odd_order_cost_is_told_of_and_the_others_are_counted(book: Ledger, caplog):
    put(book, "running", 0, cost=Decimal(1), currency="USD")
    put(book, "running", 1, cost=Decimal(2), currency="USD")
    by_hand(book, "update orders set cost = 'much' where id = 'order-0'")
    assert book.spent(PLACE) == {"USD": Decimal(2)}
    assert "row 1: its cost cannot be read, and is not counted" in caplog.text


def test_a_file_of_the_next_minor_version_is_used_and_left_as_it_is(book: Ledger):
    put(book, "running")
    by_hand(book, "alter table orders add column mood text default 'good'")
    by_hand(book, f"pragma user_version = {ledger._DESIGN.version + 5}")
    assert book.post(order(1)) is True
    assert [one.id for one in book.orders()] == ["order-0", "order-1"]
    with book._database.writing() as base:
        assert base.execute("pragma user_version").fetchone() == (ledger._DESIGN.version + 5,)
        assert base.execute("select mood from orders where id = 'order-1'").fetchone() == ("good",)


def test_a_file_of_a_newer_major_version_can_be_read_but_not_posted_with(book: Ledger):
    put(book, "unknown")
    by_hand(book, f"pragma user_version = {ledger._DESIGN.version + 100}")
    assert [one.id for one in book.orders()] == ["order-0"]
    assert [claim.order for claim in book.open_claims(PLACE)] == ["order-0"]
    with pytest.raises(
        ConfigurationError, match="a newer version of this client has changed it, and this version can only read it"
    ):
        book.post(order(1))
    assert [one.id for one in book.orders()] == ["order-0"]


def test_columns_that_an_older_file_lacks_are_added(book: Ledger, monkeypatch):
    put(book, "running", run_id="old")
    for column in ("attempt", "boot", "idempotency_key"):
        by_hand(book, f"alter table orders drop column {column}")
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
        (old,) = book.orders()
        assert (old.run_id, old.attempt, old.idempotency_key) == ("old", 0, None)
        assert book.get("order-0") == old
    assert book.post(order(1)) is True
    assert [one.attempt for one in book.orders()] == [0, 1]


def unusable(book: Ledger, reason: str) -> None:
    """Nothing may be posted, and the error names the file, why, and the way out."""
    with pytest.raises(ConfigurationError) as caught:
        book.post(order(99))
    said = str(caught.value)
    assert str(book.path) in said
    assert reason in said
    assert "another file" in said


def test_files_that_are_no_ledger(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "text").write_text("not a database, but long enough to be looked at\n" * 20)
    with sqlite3.connect(tmp_path / "other") as base:
        base.execute("create table orders (id text)")
    base.close()
    with sqlite3.connect(tmp_path / "named") as base:
        base.execute("pragma application_id = 7")
        base.execute("create table other (id text)")
    base.close()
    before = {name: (tmp_path / name).read_bytes() for name in ("text", "other", "named")}
    unusable(Ledger(tmp_path / "folder"), "it is a folder")
    unusable(Ledger(tmp_path / "text"), "it is not an SQLite file")
    unusable(Ledger(tmp_path / "other"), "it belongs to another program")
    unusable(Ledger(tmp_path / "named"), "it belongs to another program")
    unusable(Ledger(tmp_path / "missing" / "ledger"), f"there is no folder {tmp_path / 'missing'}")
    with pytest.raises(ConfigurationError, match="it belongs to another program"):
        list(Ledger(tmp_path / "other").orders())
    assert before == {name: (tmp_path / name).read_bytes() for name in before}, "nothing of them was changed"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="a device")
def test_a_device_is_no_ledger():
    unusable(Ledger("/dev/null"), "it is not a file")


def test_a_file_that_can_only_be_read(book: Ledger, monkeypatch):
    put(book, "unknown")
    book.close()
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    unusable(book, "it may be read, but not written")
    assert len(book.open_claims()) == 1


def test_a_damaged_file(book: Ledger):
    book.add(order(n) for n in range(300))
    book.close()
    whole = bytearray(book.path.read_bytes())
    whole[4096:40000] = b"\xaa" * (40000 - 4096)
    book.path.write_bytes(whole)
    unusable(book, "it is damaged")


def test_somebody_else_writes_for_too_long(book: Ledger, monkeypatch):
    put(book, "unknown")
    book.close()
    monkeypatch.setattr(book._database, "_design", replace(ledger._DESIGN, busy=0.05))
    other = sqlite3.connect(book.name, isolation_level=None)
    other.execute("begin immediate")
    unusable(book, "another process has been writing in it")
    assert len(book.open_claims()) == 1, "reading goes on"
    other.execute("rollback")
    other.close()
    assert book.post(order(1)) is True


def full(book: Ledger, pages: int | None = None) -> None:
    """Let the disk be full, or let it have room again."""
    with book._database.reading() as base:
        base.execute(f"pragma max_page_count = {pages or base.execute('pragma page_count').fetchone()[0]}")


def until_full(write: Callable[[int], object]) -> int:
    """Write until the disk is full, and return at which number that was."""
    for number in range(1, 40):
        try:
            write(number)
        except ConfigurationError as error:
            if "the disk is full; make room on it" in str(error):
                return number
            raise
    raise AssertionError("the disk was never full")


def test_a_full_disk_before_the_post_stops_it_and_nothing_is_half_written(book: Ledger):
    book.post(order())
    full(book)
    number = until_full(lambda number: book.post(order(number, reason="x" * 1000)))
    there = len(list(book.orders()))
    assert there == number
    full(book, 100_000)
    assert book.post(order(number)) is True
    assert len(book.open_claims()) == there + 1


def test_a_full_disk_after_the_post_keeps_what_is_known_and_writes_it_later(book: Ledger):
    for number in range(40):
        book.post(order(number))
    full(book)
    number = until_full(
        lambda number: book.record(f"order-{number}", "running", run_id=f"run-{number}", reason="x" * 1900)
    )
    assert [(one, state, facts["run_id"]) for one, state, facts in book.pending] == [
        (f"order-{number}", "running", f"run-{number}")
    ]
    assert got(book, number).state == "posted"
    full(book, 100_000)
    assert book.post(order(50)) is True
    assert book.pending == ()
    found = book.get(f"order-{number}")
    assert found is not None
    assert (found.state, found.run_id) == ("running", f"run-{number}")


def test_what_cannot_be_written_to_the_end_is_told_of(book: Ledger, caplog, monkeypatch):
    book.post(order())
    other = sqlite3.connect(book.name, isolation_level=None)
    book.close()
    monkeypatch.setattr(book._database, "_design", replace(ledger._DESIGN, busy=0.05))
    other.execute("begin immediate")
    with pytest.raises(ConfigurationError):
        book.record("order-0", "running", run_id="paid")
    book.close()
    assert "order order-0 is running" in caplog.text
    assert "paid" in caplog.text
    other.execute("rollback")
    other.close()


def test_a_file_that_was_deleted_or_replaced_is_not_written_in_secret(book: Ledger, tmp_path: Path):
    book.post(order())
    book.path.unlink()
    assert list(book.orders()) == []
    assert book.post(order(1)) is True
    assert [one.id for one in Ledger(book.name).orders()] == ["order-1"]
    Ledger(tmp_path / "other").post(order(2))
    os.replace(tmp_path / "other", book.name)
    assert [one.id for one in book.orders()] == ["order-2"]


def test_a_transaction_that_is_interrupted_leaves_nothing_behind(book: Ledger):
    def interrupted() -> None:
        with book._writing() as base:
            transitions.insert(base, [order()])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(book.orders()) == []
    with book._database.reading() as base:
        base.execute("begin immediate")  # interrupted between this and the next step
    assert book.add([order()]) == 1
    assert Ledger(book.name).add([order(1)]) == 1


def test_two_ledgers_of_one_file_in_a_process_do_not_undo_each_others_locks(book: Ledger):
    book.add([order()])
    with book._writing():
        another = Ledger(book.name)
        assert [one.id for one in another.orders()] == ["order-0"]
        another.close()
        third = sqlite3.connect(book.name, timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            third.execute("begin immediate")
        third.close()


def test_the_usual_file_is_in_the_state_folder_of_the_system(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = default_path("some-client")
    assert path.name == "ledger.sqlite3"
    platformdirs = pytest.importorskip("platformdirs")
    assert path.parent == platformdirs.user_state_path("some-client", appauthor=False)
    if os.name == "posix":
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    with pytest.raises(ConfigurationError, match=r"cannot keep a ledger in .*name another file as the ledger"):
        default_path("some-client")


def test_a_network_file_system_is_refused(book: Ledger, monkeypatch):
    monkeypatch.setattr(database, "remote", lambda _: "nfs4")
    unusable(book, "it is on a network file system (nfs4), where locks do not work")
    assert not book.path.exists()
