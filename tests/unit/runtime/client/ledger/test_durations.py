"""How long jobs took, as the ledger keeps it: for whom, in which order, for several writers and for older files."""

from __future__ import annotations

import logging
import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from nanogpt_video._runtime.client.effects import RecordRun
from nanogpt_video._runtime.client.ledger import ledger
from nanogpt_video._runtime.client.ledger.ledger import Ledger
from nanogpt_video._runtime.client.ledger.rows import COLUMNS
from nanogpt_video._runtime.client.order_store import Orders

from tests.support.ledgers import PLACE, by_hand, put


def take_times(book: Ledger, *took: float, first: int = 0, **known: Any) -> None:
    """Add completed jobs that took so many seconds, each sent a second after the one before."""
    for number, seconds in enumerate(took, first):
        put(book, "running", number, **{"length": "5", "sent_at": 1e9 + number, **known})
        book.record(f"order-{number}", "done", took=seconds)


def test_durations_are_the_newest_of_a_place_model_and_length_the_oldest_first(book: Ledger):
    take_times(book, 5.0, 6.0, 7.0)
    take_times(book, 50.0, first=10, length="8")
    take_times(book, 60.0, first=20, model="other")
    take_times(book, 70.0, first=30, place="https://elsewhere.example")
    take_times(book, 80.0, first=40, length=None)
    put(book, "failed", 50, length="5")
    assert book.durations(PLACE, "m", "5", 9) == [5.0, 6.0, 7.0]
    assert book.durations(PLACE, "m", "5", 2) == [6.0, 7.0]
    assert book.durations(PLACE, "m", "8", 9) == [50.0]
    assert book.durations(PLACE, "m", "", 9) == []


def test_a_duration_is_found_by_an_index_however_many_orders_there_are(book: Ledger):
    take_times(book, 5.0)
    with sqlite3.connect(book.name) as base:
        (plan,) = base.execute(
            "explain query plan select took from orders where took is not null and place = ? and model = ? "
            "and length = ? order by sent_at desc limit 9",
            ("p", "m", "5"),
        ).fetchall()
    assert "USING INDEX orders_by_length" in plan[-1]


def test_the_first_duration_of_a_job_stays_and_an_odd_one_is_left_out(book: Ledger):
    take_times(book, 5.0)
    book.record("order-0", "fetched")
    assert book.record_run(PLACE, "run-0", "done", took=9.0) is True
    assert book.durations(PLACE, "m", "5", 9) == [5.0]
    by_hand(book, "update orders set took = ?", "soon")
    assert book.durations(PLACE, "m", "5", 9) == []


def test_durations_that_several_threads_and_files_write_are_all_there(book: Ledger):
    for number in range(40):
        put(book, "running", number, length="5", sent_at=1e9 + number)
    books = [book, Ledger(book.name), Ledger(book.name)]
    with ThreadPoolExecutor(6) as threads:
        done = threads.map(
            lambda number: books[number % 3].record(f"order-{number}", "done", took=float(number)), range(40)
        )
        assert all(done)
    assert book.durations(PLACE, "m", "5", 99) == [float(number) for number in range(40)]
    for one in books:
        one.close()


def test_a_file_of_an_older_version_has_no_durations_and_takes_them(book: Ledger, monkeypatch: pytest.MonkeyPatch):
    put(book, "running", sent_at=1e9)
    by_hand(book, "drop index orders_by_length")
    for column in ("length", "took"):
        by_hand(book, f"alter table orders drop column {column}")
    orders = Orders(book, place=PLACE, log=logging.getLogger("x"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
        assert orders.durations("m", "5", 9) == []
        found = orders.of_run("run-0")
        assert found is not None
        assert (found.length, found.took) == (None, None)
    take_times(book, 5.0, first=1)
    assert orders.durations("m", "5", 9) == [5.0]
    with sqlite3.connect(book.name) as base:  # as a version writes that does not know the columns
        names = ", ".join(name for name in COLUMNS if name not in ("id", "length", "took"))
        base.execute(f"insert into orders (id, {names}) select 'x', {names} from orders limit 1")
    assert orders.durations("m", "5", 9) == [5.0]


def test_a_duration_that_cannot_be_written_is_lost_alone(book: Ledger, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ledger, "_DESIGN", replace(ledger._DESIGN, busy=0.02))
    book = Ledger(book.name)
    put(book, "running", length="5", sent_at=1e9)
    orders = Orders(book, place=PLACE, log=logging.getLogger("x"))
    note = RecordRun("run-0", "done", {"took": 5.0})
    with sqlite3.connect(book.name, isolation_level=None) as other:
        other.execute("begin exclusive")
        orders.record_run(note)  # logs, and raises nothing
        assert orders.durations("m", "5", 9) == []
        other.execute("rollback")
    orders.record_run(note)
    assert orders.durations("m", "5", 9) == [5.0]
    book.close()
