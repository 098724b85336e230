"""The queue of workers: how its tables are made and changed, what wakes a worker, and what survives a lost database."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress

import psycopg
import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._runtime.client.ledger import hints
from nanogpt_video._runtime.client.ledger.ledger import Ledger
from nanogpt_video._runtime.client.system import job_queue

from tests.support.postgres import Server

QUEUE = "orders test"
BEFORE = "03.04"
"""The scripts before this version make the tables of an older Procrastinate."""


@pytest.fixture
def address(postgres_server: Server) -> str:
    return postgres_server.database()


def base(address: str) -> psycopg.Connection:
    return psycopg.connect(address, autocommit=True, options="-c search_path=paid_jobs")


def older(address: str, before: str = BEFORE) -> None:
    """Make the tables as an older Procrastinate has left them."""
    with base(address) as made:
        made.execute("create schema paid_jobs")
        made.execute("create table scripts (name text primary key)")
        for name, script in sorted(job_queue._scripts().items()):
            if name < before:
                made.execute(script.read_bytes())
                made.execute("insert into scripts values (%s)", (name,))


def shape(address: str) -> set[tuple[str, ...]]:
    """Return functions and columns of the queue."""
    with base(address) as seen:
        functions = seen.execute(
            "select proname, pg_get_function_identity_arguments(oid) from pg_proc "
            "where pronamespace = 'paid_jobs'::regnamespace"
        )
        columns = seen.execute(
            "select table_name, column_name, data_type from information_schema.columns where table_schema = 'paid_jobs'"
        )
        return {*functions.fetchall(), *columns.fetchall()}


def test_an_older_queue_is_changed_to_what_a_new_one_is(address: str, postgres_server: Server):
    fresh = postgres_server.database()
    hints.prepare(Ledger(fresh))
    hints.prepare(Ledger(fresh))
    older(address)
    assert shape(address) != shape(fresh)
    hints.prepare(Ledger(address))
    assert shape(address) == shape(fresh)
    with base(address) as seen:
        assert {name for (name,) in seen.execute("select name from scripts")} == job_queue._scripts().keys()
        assert seen.execute("select to_regclass('paid_orders.procrastinate_jobs')").fetchone() == (None,)


def test_what_an_older_worker_does_not_bear_waits_until_none_is_alive(address: str):
    older(address)
    post = {name for name in job_queue._scripts() if name > BEFORE and "_post_" in name}
    assert post
    with base(address) as seen:
        seen.execute("insert into procrastinate_workers default values")
        hints.prepare(Ledger(address))
        done = {name for (name,) in seen.execute("select name from scripts")}
        assert done == job_queue._scripts().keys() - post
        seen.execute("update procrastinate_workers set last_heartbeat = now() - interval '1 h'")
        hints.prepare(Ledger(address))
        done = {name for (name,) in seen.execute("select name from scripts")}
        assert done == job_queue._scripts().keys()


def test_what_cannot_wait_is_refused_while_an_older_worker_is_alive(address: str):
    older(address, "03.02.00_50")
    with base(address) as seen:
        seen.execute("insert into procrastinate_workers default values")
    with pytest.raises(ConfigurationError, match="workers of an older version do not bear: stop them first"):
        hints.prepare(Ledger(address))


def test_a_queue_of_a_newer_procrastinate_is_refused_where_it_takes_something_away(address: str):
    hints.prepare(Ledger(address))
    with base(address) as seen:
        seen.execute("insert into scripts values ('98.00.00_01_pre_more.sql')")
        hints.prepare(Ledger(address))
        seen.execute("insert into scripts values ('99.00.00_50_post_less.sql')")
    with pytest.raises(ConfigurationError, match=r"newer version of Procrastinate \(99.00.00_50_post_less.sql\)"):
        hints.prepare(Ledger(address))


def given(address: str, order: str) -> None:
    with base(address) as to:
        to.execute(
            "insert into procrastinate_jobs (queue_name, task_name, args) "
            "values (%s, %s, jsonb_build_object('order', %s::text))",
            (QUEUE, job_queue.TASK, order),
        )


def served(address: str, work: Callable[[list[str]], Awaitable[None]], *, through: str = "") -> list[str]:
    """Serve the queue while some work goes on; return the orders that it named."""
    named: list[str] = []

    async def call(order: str) -> None:
        named.append(order)

    async def both() -> None:
        task = asyncio.create_task(job_queue.serve(through or address, QUEUE, 2, call))
        async with asyncio.timeout(60):
            await work(named)
        await job_queue.ended(task)
        assert task.cancelled()

    hints.prepare(Ledger(address))
    asyncio.run(both())
    return named


async def listening(address: str) -> None:
    """Wait until the worker listens: what is given before, it may see only when it looks."""
    asked = "select 1 from pg_stat_activity where datname = current_database() and query like 'LISTEN%'"
    with base(address) as seen:
        await until(lambda: seen.execute(asked).fetchone() is not None)


async def until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110
        await asyncio.sleep(0.02)


def test_a_worker_is_woken_and_leaves_nothing_of_a_job(address: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(job_queue, "LOOK", 3600.0)

    async def work(named: list[str]) -> None:
        await listening(address)
        given(address, "a")
        await until(lambda: named == ["a"])

    served(address, work)
    with base(address) as seen:
        for table in ("procrastinate_jobs", "procrastinate_events", "procrastinate_workers"):
            assert seen.execute(f"select count(*) from {table}".encode()).fetchone() == (0,)


@contextmanager
def pooler(port: int) -> Iterator[int]:
    """Stand before a database as a pooler between transactions does: notifications are not passed on."""

    def up(near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while data := near.recv(65536):
                far.sendall(data)
        with suppress(OSError):
            far.shutdown(socket.SHUT_RDWR)

    def carry(near: socket.socket) -> None:
        with near, socket.create_connection(("127.0.0.1", port)) as far, far.makefile("rb") as stream:
            back = threading.Thread(target=up, args=(near, far), daemon=True)
            back.start()
            with suppress(OSError):
                if stream.peek(1)[:1] == b"N":  # no encryption: one byte, without a length
                    near.sendall(stream.read(1))
                while head := stream.read(5):
                    body = stream.read(int.from_bytes(head[1:]) - 4)
                    if head[:1] != b"A":
                        near.sendall(head + body)
                near.shutdown(socket.SHUT_RDWR)
            back.join()

    def accept(server: socket.socket) -> None:
        lives: list[threading.Thread] = []
        with suppress(OSError):
            while True:
                lives.append(threading.Thread(target=carry, args=(server.accept()[0],), daemon=True))
                lives[-1].start()
        for life in lives:
            life.join()

    with socket.create_server(("127.0.0.1", 0)) as server:
        accepting = threading.Thread(target=accept, args=(server,), daemon=True)
        accepting.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        accepting.join()


def test_a_worker_that_is_not_woken_says_so_once_and_looks(
    address: str, postgres_server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(job_queue, "HEARD", 0.2)
    monkeypatch.setattr(job_queue, "LOOK", 3600.0)
    monkeypatch.setattr(job_queue, "LOOK_DEAF", 0.1)

    async def work(named: list[str]) -> None:
        for number, order in enumerate("ab", 1):
            given(address, order)
            await until(lambda number=number: len(named) == number)

    with pooler(postgres_server.port) as port, caplog.at_level(logging.WARNING):
        served(address, work, through=address.replace(f":{postgres_server.port}/", f":{port}/"))
    told = [record.getMessage() for record in caplog.records if record.name == job_queue.__name__]
    (said,) = told
    assert said.startswith("workers are not told of new orders (a notification did not arrive, as behind a pooler")
    assert said.endswith("they look for them every 0.1 s")


def test_a_worker_goes_on_where_the_database_was_restarted(
    address: str, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(job_queue, "AGAIN", 0.1)
    monkeypatch.setattr(job_queue, "LOOK", 0.2)

    async def work(named: list[str]) -> None:
        await listening(address)
        await asyncio.to_thread(postgres_server.stop)
        await asyncio.to_thread(postgres_server.start)
        given(address, "a")
        await until(lambda: named == ["a"])
        await listening(address)

    served(address, work)


def test_the_jobs_of_a_worker_that_died_are_deleted_and_those_of_one_that_lives_are_not(address: str):
    hints.prepare(Ledger(address))
    with base(address) as to:
        for age in ("1 s", "1 h"):
            to.execute("insert into procrastinate_workers (last_heartbeat) values (now() - %s::interval)", (age,))
        for order in ("lives", "died"):
            given(address, order)
        to.execute(
            "update procrastinate_jobs set status = 'doing', worker_id = (select id from procrastinate_workers "
            "where (last_heartbeat < now() - interval '1 min') = (args ->> 'order' = 'died'))"
        )
        dead = "select count(*) from procrastinate_jobs where args ->> 'order' = 'died'"

        async def work(_: list[str]) -> None:
            await until(lambda: to.execute(dead).fetchone() == (0,))

        assert served(address, work) == []
        assert to.execute("select args ->> 'order' from procrastinate_jobs").fetchall() == [("lives",)]


def test_without_procrastinate_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(job_queue, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match="not installed: install the extra `postgres`"):
        job_queue._scripts()
