"""Workers of a shared ledger: what is handed over to them, what they leave, and where what they made lies."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import psycopg
import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._runtime.client.batch import worker
from nanogpt_video._runtime.client.batch.report import Entry
from nanogpt_video._runtime.client.ledger import requests
from nanogpt_video._runtime.client.ledger.ledger import Ledger
from nanogpt_video._runtime.client.system import process
from nanogpt_video._runtime.price import Amount

from tests.support.batches import Bench, bench, request, usual_options
from tests.support.console import run
from tests.support.postgres import Server

TOO_LITTLE = Decimal("0.0001")
WORKERS = "select count(*) from paid_jobs.procrastinate_workers"


@pytest.fixture
def address(postgres_server: Server) -> str:
    return postgres_server.database()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def work(here: Bench, address: str, folder: str = "there", backend: str = "asyncio") -> list[tuple[str, Entry]]:
    """Let a worker make what is left, and return what it told."""
    seen: list[tuple[str, Entry]] = []

    async def made() -> None:
        async with here.client(ledger=address) as client:
            told: Any = lambda event, entry: seen.append((event, entry))  # noqa: E731
            await client.worker(here.home / folder, on_event=told).run(once=True)

    anyio.run(made, backend=backend)
    return seen


def unbound(address: str) -> str:
    """Let all batches of a ledger cost what they will; return the id of the first."""
    book = Ledger(address)
    with book._writing() as base:
        found = base.execute("select id, place from batches order by rowid").fetchall()
        base.execute("update batches set settings = replace(settings, '0.0001', '1000')")
    assert requests.open_batches(book, found[0][1]).keys() == {batch for batch, _ in found}
    book.close()
    return found[0][0]


async def until(true: Callable[[], bool]) -> None:
    with anyio.fail_after(60):
        while not true():  # noqa: ASYNC110
            await anyio.sleep(0.02)


def test_what_a_batch_hands_over_a_worker_makes_and_the_batch_does_not_make_again(here: Bench, address: str):
    here.write(*map(request, range(5)))
    assert here.run(client={"ledger": address}, budget=TOO_LITTLE).unfit == 5
    assert work(here, address) == []
    assert here.charged() == [], "its budget is that of the batch"
    batch = unbound(address)
    seen = work(here, address)
    assert sorted(entry.number or 0 for event, entry in seen if event == "done") == [1, 2, 3, 4, 5]
    films = [*(here.home / "there" / batch[: worker.NAME]).glob("*.mp4")]
    assert sorted(film.name[:4] for film in films) == ["001-", "002-", "003-", "004-", "005-"]
    assert here.run(client={"ledger": address}).complete
    assert here.films() == [], "they are elsewhere, and are not downloaded again"
    assert here.charged() == ["0", "1", "2", "3", "4"]
    films[0].unlink()
    assert work(here, address) == []


def test_a_batch_that_is_paused_is_bought_by_nobody_until_it_goes_on(here: Bench, address: str):
    here.write(*map(request, range(3)))
    here.run(client={"ledger": address}, budget=TOO_LITTLE)
    unbound(address)

    def pause(*words: str) -> None:
        assert run("orders", "--ledger", address, "--batch", here.out, *words).exit_code == 0

    pause("--pause")

    async def work_paused() -> None:
        async with here.client(ledger=address) as client, anyio.create_task_group() as group:
            one = client.worker(here.home / "there")
            group.start_soon(one.run)
            with psycopg.connect(address, autocommit=True) as base:
                await until(lambda: base.execute(WORKERS).fetchone() == (1,))
            await anyio.sleep(0.3)
            assert here.charged() == []
            await anyio.to_thread.run_sync(pause, "--resume")
            await until(lambda: len([*(here.home / "there").rglob("*.mp4")]) == 3)
            group.cancel_scope.cancel()

    anyio.run(work_paused)
    assert here.charged() == ["0", "1", "2"]
    done = run("orders", "--ledger", str(here.home / "l.sqlite3"), "--batch", here.out, "--pause")
    assert "what is paused is one batch in PostgreSQL" in done.output


def test_lines_that_are_added_come_to_workers_too(here: Bench, address: str):
    here.write(request(0))
    here.run(client={"ledger": address}, budget=TOO_LITTLE)
    here.write(request(0), request(1))
    here.run(client={"ledger": address}, budget=TOO_LITTLE)
    unbound(address)
    assert len([event for event, _ in work(here, address) if event == "done"]) == 2


def test_a_worker_leaves_what_it_cannot_read_and_what_was_not_handed_over(
    here: Bench, address: str, caplog: pytest.LogCaptureFixture
):
    picture = base64.b64encode(bytes(300_000)).decode()
    (here.home / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    named = {"model": "kling-v21-standard", "prompt": "p", "duration": "5"}
    here.write(
        request(0), {**named, "imageDataUrl": "a.png"}, {**named, "imageDataUrl": f"data:image/png;base64,{picture}"}
    )
    with caplog.at_level(logging.WARNING):
        assert here.run(client={"ledger": address}, budget=TOO_LITTLE).unfit == 3
    assert "request 3 holds a file: it is not handed to workers" in caplog.text
    (here.home / "a.png").unlink()
    unbound(address)
    seen = work(here, address)
    assert [entry.number for event, entry in seen if event == "done"] == [1]
    (left,) = [entry for event, entry in seen if event == "refused"]
    assert left.number == 2
    assert left.error is not None
    (here.home / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    assert here.run(client={"ledger": address}).complete
    assert len(here.charged()) == 3


def test_workers_buy_what_has_a_higher_priority_first_across_batches(
    here: Bench, address: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(worker, "AT_ONCE", 1)
    for name, first, priority in (("low", 0, -3), ("usual", 2, None), ("urgent", 4, 9), ("raised", 6, None)):
        other = replace(here, home=here.home / name)
        other.home.mkdir()
        other.write(request(first), request(first + 1))
        for again in (priority, 5) if name == "raised" else (priority,):
            assert other.run(client={"ledger": address}, budget=TOO_LITTLE, priority=again).unfit == 2
    unbound(address)
    listed = json.loads(run("orders", "--ledger", address, "--json").output)["orders"]
    assert sorted(row["priority"] for row in listed) == [-3, -3, 0, 0, 5, 5, 9, 9]
    assert "priority" in run("orders", "--ledger", address).output
    work(here, address)
    assert [charge.prompt for charge in here.fake.charges] == ["4", "5", "6", "7", "2", "3", "0", "1"]


@pytest.mark.parametrize(("where", "until", "state"), [
    ("here", 1e12, "running"), ("elsewhere", 1.0, "done"), ("here", 1e12, "posted"), ("elsewhere", 1.0, "unknown"),
])  # fmt: skip
def test_a_job_that_another_process_has_left_is_taken_up(
    here: Bench, address: str, where: str, until: float, state: str
):
    """One of this machine that has ended has left all it held; of another machine only the end of the lease tells.

    What was being posted then, or had no answer, is searched for first.
    """
    boot, lost = process.boot() if where == "here" else where, state in ("posted", "unknown")

    async def submitted() -> str:
        async with here.client(ledger=address) as client:
            return (await client.submit(request("p"))).run_id

    run_id = anyio.run(submitted)
    book = Ledger(address)
    settings = {"strict": True, "max_cost": None, "budget": None, "timeout": None, "folder": None}
    requests.keep_batch(book, "b", next(book.orders()).place, settings)
    with book._writing() as base:
        base.execute(
            "update orders set batch = 'b', boot = 'shared', owner = ?, post_before = ?, state = ?",
            (f"{boot}:99999999:1:{process._namespace()}", until, state),
        )
        if lost:
            base.execute("update orders set run_id = null")
    told = [(event, entry.run_id) for event, entry in work(here, address)]
    assert [one for one in told if one[0] in ("found", "resumed", "done")] == [
        *([("found", run_id)] if lost else []), ("resumed", run_id), ("done", run_id),
    ]  # fmt: skip
    assert here.charged() == ["p"]
    assert len([*(here.home / "there" / "b").glob("*.mp4")]) == 1


def test_a_worker_refuses_tables_that_a_newer_version_has_changed(here: Bench, address: str):
    here.write(request(0))
    here.run(client={"ledger": address}, budget=TOO_LITTLE)
    with psycopg.connect(address) as base:
        base.execute("update paid_orders.versions set version = 200")
    with pytest.raises(ConfigurationError, match="a newer version of this client has changed it"):
        work(here, address)
    assert here.charged() == []


def test_the_options_of_a_batch_come_back_with_their_units():
    given = usual_options(max_cost=Amount("0.5 USD"), budget=Amount("20"), strict=False, timeout=30)
    settings = {
        "strict": given.strict, "max_cost": worker._text(given.max_cost), "budget": worker._text(given.budget),
        "timeout": given.timeout,
    }  # fmt: skip
    made = worker.options_from(settings, 3)
    assert (made.max_cost, made.budget, made.strict, made.timeout, made.concurrency) == (
        given.max_cost, given.budget, False, 30, 3,
    )  # fmt: skip
    assert [getattr(amount, "unit", "") for amount in (made.max_cost, made.budget)] == ["USD", None]


def test_a_worker_needs_a_shared_ledger(here: Bench, tmp_path: Path):
    with pytest.raises(ConfigurationError, match="a worker takes requests from PostgreSQL"):
        work(here, str(tmp_path / "ledger.sqlite3"))


def test_a_worker_needs_the_loop_that_its_queue_needs(here: Bench, address: str):
    with pytest.raises(ConfigurationError, match=r"with asyncio alone, as its queue does: start it with asyncio.run"):
        work(here, address, backend="trio")
