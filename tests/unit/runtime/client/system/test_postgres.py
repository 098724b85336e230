"""A ledger in PostgreSQL: a lost database, machines that stand still or whose clocks differ, newer versions, forks."""

from __future__ import annotations

import os
import signal
import time
import traceback
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from threading import Thread

import psycopg
import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._runtime.client.batch import leases
from nanogpt_video._runtime.client.ledger import ledger, rows, transitions
from nanogpt_video._runtime.client.ledger.ledger import Cap, Ledger
from nanogpt_video._runtime.client.system import postgres
from nanogpt_video._runtime.client.system.addresses import is_address, without_password
from nanogpt_video._runtime.client.system.database import BusyError, LostError

from tests.support.ledgers import got, order, put
from tests.support.postgres import Server


@pytest.fixture
def address(postgres_server: Server) -> str:
    return postgres_server.database()


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("postgresql://u:sesame@h:5/d", "postgresql://u@h:5/d"),
        ("postgres://h/d?password=sesame&user=u&sslmode=require", "postgresql://h/d?user=u"),
        ("postgresql://u:sesame%@h/d", "postgresql://u@h/d"),
        ("postgresql://u:ses@me@h1:1,h2:2/d?passfile=sesame", "postgresql://u@h1:1,h2:2/d"),
        ("postgresql:///d?host=/run/db&port=7", "postgresql:///d?host=/run/db&port=7"),
        ("postgresql://[sesame/d", "postgresql://"),
    ],
)
def test_an_address_is_shown_without_its_password(given: str, shown: str):
    assert is_address(given)
    assert without_password(given) == Ledger(given).name == shown


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("postgresql://u:sesame@127.0.0.1:1/d", "postgresql://u@127.0.0.1:1/d: connection failed"),
        ("postgresql://u:sesame%zz@127.0.0.1/d", "postgresql://u@127.0.0.1/d: the address cannot be read"),
        ("postgresql://127.0.0.1/d?sesame=1", "postgresql://127.0.0.1/d: the address cannot be read"),
        ("postgresql://127.0.0.1:1/d?password=sesame", "postgresql://127.0.0.1:1/d: connection failed"),
    ],
)
def test_a_database_that_cannot_be_reached_is_named_without_its_password(given: str, shown: str):
    with pytest.raises(ConfigurationError) as caught:
        Ledger(given).get("order")
    assert str(caught.value).startswith(f"cannot read the ledger in {shown}")
    assert str(caught.value).endswith("see that the database runs, and that address, user and password are right")
    assert "sesame" not in "".join(traceback.format_exception(caught.value))


def test_a_database_that_comes_back_is_waited_for_and_nothing_written_is_lost(address: str, postgres_server: Server):
    book = Ledger(address)
    assert book.post(order(1))
    for how in (signal.SIGINT, signal.SIGQUIT):
        postgres_server.stop(how)
        back = Thread(target=lambda: (time.sleep(0.3), postgres_server.start()))
        back.start()
        assert book.record("order-1", "running", run_id=f"run-{how}") is (how is signal.SIGINT)
        back.join()
    assert {one.run_id for one in book.orders()} == {f"run-{signal.SIGINT}", f"run-{signal.SIGQUIT}"}


def test_a_transaction_that_was_cut_is_told_and_what_it_reported_is_written_with_the_next(
    address: str, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
):
    book = Ledger(address)
    assert book.post(order(1))
    for broken in (book._writing, book._reading):
        with pytest.raises(LostError), broken() as base:  # noqa: PT012
            transitions.change(base, "order-1", {"cost": "1"}) if broken == book._writing else base.columns("orders")
            postgres_server.stop(signal.SIGQUIT)
            base.columns("orders")
        postgres_server.start()
    monkeypatch.setattr(book._database, "_patience", 0.0)
    postgres_server.stop()
    with pytest.raises(LostError):
        book.record("order-1", "running", run_id="run-1")
    postgres_server.start()
    assert [(one.id, one.run_id, one.cost) for one in Ledger(address).orders()] == [("order-1", None, None)]
    assert book.pending == (("order-1", "running", {"run_id": "run-1"}),)
    book.ready()
    assert got(book, 1).run_id == "run-1"


def test_a_machine_that_stands_still_in_a_transaction_is_put_out_of_it(address: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ledger, "_DESIGN", replace(ledger._DESIGN, busy=0.2))
    slow, other = Ledger(address), Ledger(address)
    other.ready()
    with pytest.raises(LostError), slow._writing() as base:  # noqa: PT012
        transitions.insert(base, [order(1)])
        with pytest.raises(BusyError, match="another process has been writing"):
            other.add([order(2)])
        time.sleep(postgres.STILL + 0.3)
        assert other.add([order(2)]) == 1
        transitions.insert(base, [order(3)])
    assert [one.id for one in other.orders()] == ["order-2"]


def test_an_hour_more_or_less_on_the_clock_of_a_machine_is_none_in_the_ledger(
    address: str, monkeypatch: pytest.MonkeyPatch
):
    """Neither the day of a budget nor the end of a claim is of the clock of one machine."""
    book, usual = Ledger(address), time.time
    book.add([order(1, batch="b")])
    cap = Cap(limit=Decimal(1), since=0.0)
    for number, hours in ((2, -30.0), (3, 0.0), (4, 30.0)):
        monkeypatch.setattr(time, "time", lambda hours=hours: usual() + hours * 3600)
        new = order(number, reserved=Decimal("0.4"), currency="USD", sent_at=time.time())
        if number < 4:
            assert book.post(new, cap)
        else:
            with pytest.raises(ledger.OverLimit):
                book.post(new, cap)
    assert abs(got(book, 2).sent_at - usual()) < 60
    claimed = leases.claim(book, got(book, 1), None)
    monkeypatch.setattr(transitions, "owner", lambda: "another machine:1::")
    monkeypatch.setattr(transitions, "boot", lambda: "another machine")
    monkeypatch.setattr(rows, "boot", lambda: "another machine")
    clock = postgres.boot_seconds
    # The time since the boot of another machine is another one, and that of the database is the same.
    for module in (transitions, postgres):
        monkeypatch.setattr(module, "boot_seconds", lambda: clock() + 86400)
    there = Ledger(address)
    seen = got(there, 1)
    assert claimed is not None
    assert transitions.held(seen)
    assert 5 < seen.post_before - transitions.boot_seconds() <= 10
    assert not there.post(seen)
    for module in (transitions, postgres):
        monkeypatch.setattr(module, "boot_seconds", lambda: clock() + 86400 + 11)
    monkeypatch.setattr(postgres, "_ahead", lambda connection, at=postgres._ahead: at(connection) + 11)
    assert leases.claim(there, got(there, 1), None), "its claim has ended by the clock of the database"


def test_a_newer_version_may_be_read_and_not_written(address: str):
    put(Ledger(address), "running", 1)
    with psycopg.connect(address) as base:
        base.execute("alter table paid_orders.orders add column later text default 'x'")
        base.execute("update paid_orders.versions set version = 150")
    book = Ledger(address)
    assert book.add([order(2)]) == 1, "columns that were added are no obstacle"
    with psycopg.connect(address) as base:
        base.execute("update paid_orders.versions set version = 200")
    book = Ledger(address)
    assert got(book, 1).run_id == "run-1"
    with pytest.raises(ConfigurationError, match="a newer version of this client has changed it"):
        book.add([order(3)])


def test_an_older_schema_is_completed(address: str):
    put(Ledger(address), "running", 1)
    with psycopg.connect(address) as base:
        base.execute("alter table paid_orders.orders drop column took, drop column length")
        base.execute("update paid_orders.versions set version = 99")
    book = Ledger(address)
    assert got(book, 1).took is None
    assert book.record("order-1", "done", took=2.5)
    assert got(book, 1).took == 2.5


def test_machines_that_begin_at_once_make_one_schema(address: str):
    books = [Ledger(address) for _ in range(6)]
    threads = [Thread(target=lambda book=book, n=n: book.add([order(n)])) for n, book in enumerate(books)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([*books[0].orders()]) == len(books)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_forked_child_leaves_the_connection_to_its_parent(address: str, tmp_path: Path):
    book = Ledger(address)
    with book._writing() as base:
        transitions.insert(base, [order(1)])
        child = os.fork()
        if child == 0:
            (tmp_path / "seen").write_text(f"{[one.id for one in book.orders()]}")
            book.close()
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    assert (tmp_path / "seen").read_text() == "[]"
    assert got(book, 1).id == "order-1"


def test_many_orders_are_added_as_one_by_one_and_those_that_are_there_stay(address: str, tmp_path: Path):
    odd = ["plain", "", "quotes \" and ' and \\ and \\x41", "a\nb\tc", "\N{PAPERCLIP}\U0001f6f6", "null", "a\0b"]
    film = f"{os.fsdecode(bytes([0xE9]))}.mp4"
    given = [
        order(
            number, model=text, reason=text, film=f"{number}-{film}", created=0.1 + number, changed=1e-7 * number + 1,
            reserved=Decimal("0.30"), fresh=bool(number % 2), batch=None if number else "b",
        )
        for number, text in enumerate(odd)
    ]  # fmt: skip
    book, file = Ledger(address), Ledger(tmp_path / "ledger.sqlite3")
    assert book.add(given[:3]) == 3
    assert book.add([replace(given[0], model="changed"), *given[3:]]) == len(odd) - 3
    assert book.add([]) == 0
    assert file.add(given) == len(odd)
    for number in range(len(odd)):
        # No text of PostgreSQL holds a NUL.
        kept = got(file, number)
        assert got(book, number) == replace(kept, model=kept.model.replace("\0", "\N{REPLACEMENT CHARACTER}"))
