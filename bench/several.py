"""Many orders for several machines: what taking them in costs, what each leaves, and what a worker does and needs.

Beside ours stands plain Procrastinate: a job for each request, and a task that posts it, asks for it and saves its
file, with nothing that keeps a request from being paid twice.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psycopg
from nanogpt_video import AsyncNanoGPT

from processes import Cost, FailedError, run
from table import Row, seconds

ROOT = Path(__file__).resolve().parent.parent
MANY, MADE = 100_000, 400
TAKEN_IN, MEGABYTES = 60.0, 120
"""The bars: seconds for all of them, and what a worker may have at most."""
LOOKED = 20.0
"""Seconds for which a worker works on many orders before its memory is read."""
AT_ONCE = 16
"""Jobs of the peer at once: as many as ours submits, polls and downloads together."""
CHUNK = 1000


def payload(number: int) -> dict[str, Any]:
    """Return a request that no other number has."""
    return {"model": "veo2-video", "prompt": f"Paper boat number {number} in the rain", "duration": "5s"}


def several(folder: Path, many: int = MANY, made: int = MADE) -> list[Row]:
    """Measure all of it in one run, with a server and a service that answer at once."""
    sys.path.insert(0, str(ROOT))  # the server and the service of the tests
    from tests.fake.server import spawned
    from tests.support.postgres import serving

    home = folder / "several"
    home.mkdir()
    _write(home / "many.jsonl", many)
    _write(home / "made.jsonl", made)
    usual = ("queued=0", "working=0", "film_bytes=2000", "limits=false")
    with serving(*DURABLE) as server, spawned("--set", *usual) as url:
        database, peers = server.database(), server.database()
        _own(home, url, "peer-schema", peers, "-", "-", "0")
        taken = _own(home, url, "take", database, "many.jsonl", "many", "0")
        alone = _own(home, url, "take", "many.sqlite3", "many.jsonl", "alone", "0")
        deferred = _own(home, url, "peer-defer", peers, "many.jsonl", "-", "0")
        rows = [
            _taken_row("PostgreSQL", many, taken, deferred, "Procrastinate, jobs alone"),
            _taken_row("a file", many, alone, deferred, "Procrastinate, jobs alone"),
            _kept_row(many, _kept(database), _kept(peers)),
            _memory_row(many, _own(home, url, "work", database, "-", "many-there", str(LOOKED))),
        ]
        database, peers = server.database(), server.database()
        _own(home, url, "peer-schema", peers, "-", "-", "0")
        _own(home, url, "take", database, "made.jsonl", "made", "0")
        _own(home, url, "peer-defer", peers, "made.jsonl", "-", "0")
        peer = _own(home, url, "peer-work", peers, "-", "films", "0")
        ours = _own(home, url, "work", database, "-", "there", "0")
        filed = _own(home, url, "run", "made.sqlite3", "made.jsonl", "films-here", "0")
        for what, one in (("PostgreSQL", ours), ("a file", filed)):
            rows.append(_worker_row(what, made, one, peer))
    return rows


DURABLE = ("fsync=on", "synchronous_commit=on", "shared_buffers=128MB", "autovacuum=on")
"""Settings of a server that keeps what it confirms, unlike that of the tests."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a process took, and what it said of it."""

    cost: Cost
    took: float
    """Seconds without its start."""
    worked: float
    """Seconds of processor time without its start."""
    done: int


def _write(file: Path, count: int) -> None:
    file.write_text("".join(json.dumps(payload(number)) + "\n" for number in range(count)))


def _own(home: Path, url: str, *words: str) -> Told:
    """Do one thing in a process of its own."""
    said = home / "said.json"
    own = {
        "NANOGPT_BASE_URL": url, "NANOGPT_API_KEY": "sk-bench", "XDG_STATE_HOME": str(home / "state"),
        "PYTHONPATH": os.pathsep.join([str(ROOT / "bench"), str(ROOT / "generated" / "python")]),
    }  # fmt: skip
    cost = run([sys.executable, Path(__file__), str(home), *words], more=own)
    found = json.loads(said.read_text())
    return Told(cost, found["took"], found["worked"], found["done"])


def _taken_row(what: str, many: int, ours: Told, peer: Told, named: str) -> Row:
    if ours.done != many or peer.done != many:
        raise FailedError(f"{ours.done} orders and {peer.done} jobs of {many} requests")
    ratio, bar = f"{ours.took / peer.took:.2f}x", f"≤ {TAKEN_IN:.0f} s"
    cells = (f"{many:,} orders taken in, {what}", seconds(ours.took), f"{seconds(peer.took)} {named}")
    return Row(*cells, ratio, bar, ours.took <= TAKEN_IN)


def _kept_row(many: int, ours: tuple[int, int], theirs: tuple[int, int]) -> Row:
    (rows, size), (their_rows, their_size) = ours, theirs
    mine = f"{rows / many:.1f} rows, {size / many:,.0f} bytes"
    peer = f"{their_rows / many:.1f} rows, {their_size / many:,.0f} bytes Procrastinate"
    return Row("what an order and its request keep, indexes included", mine, peer, f"{size / their_size:.2f}x")


def _memory_row(many: int, worker: Told) -> Row:
    megabytes = worker.cost.megabytes
    cells = (f"memory of a worker, {many:,} orders waiting", f"{megabytes:.0f} MB", "", "", f"≤ {MEGABYTES} MB")
    return Row(*cells, megabytes <= MEGABYTES)


def _worker_row(what: str, made: int, ours: Told, peer: Told) -> Row:
    if ours.done != made or peer.done != made:
        raise FailedError(f"{ours.done} and {peer.done} files of {made} requests")

    def said(one: Told) -> str:
        return f"{made / one.took:.0f}/s, {seconds(one.worked / made)} CPU each"

    return Row(f"a worker, {what}", said(ours), f"{said(peer)} Procrastinate", f"{ours.took / peer.took:.2f}x")


def _kept(address: str) -> tuple[int, int]:
    """Return how many rows there are in a database, and the bytes that they and their indexes take."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("vacuum analyze")
        tables = connection.execute(
            "select format('%I.%I', n.nspname, c.relname), pg_total_relation_size(c.oid) from pg_class c "
            "join pg_namespace n on n.oid = c.relnamespace "
            "where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'"
        ).fetchall()
        counted = (f"select count(*) from {name}".encode() for name, _ in tables)  # noqa: S608 (quoted by the server)
        rows = [connection.execute(one).fetchone() for one in counted]
    return sum(row[0] for row in rows if row), sum(size for _, size in tables)


# What runs in processes of its own.


async def _take(ledger: str, file: str, out: str, _: float) -> int:
    """Take the orders of a file in, and stop before they are made."""
    async with _client(ledger) as client, client.batch(file, out) as batch:
        return len(batch.work.index) if batch.work else 0


async def _work(ledger: str, file: str, out: str, most: float) -> int:
    """Let a worker make what waits, or work for some seconds."""
    del file
    async with _client(ledger) as client:
        worker = client.worker(out, on_event=lambda event, _: _ended() if event == "done" else None)
        try:
            async with asyncio.timeout(most or None):
                await worker.run(once=True)
        except TimeoutError:
            pass
    return _films(out)


async def _run(ledger: str, file: str, out: str, _: float) -> int:
    """Run a batch, as one machine does."""
    async with _client(ledger) as client:
        batch = client.batch(file, out, on_event=lambda event, _: _ended() if event == "done" else None)
        return (await batch.run()).made


def _client(ledger: str) -> AsyncNanoGPT:
    return AsyncNanoGPT(ledger=ledger, limits=False)


def _app(address: str) -> Any:
    from procrastinate import App, PsycopgConnector

    return App(connector=PsycopgConnector(conninfo=address, max_size=4))


async def _peer_schema(address: str, *_: object) -> int:
    async with _app(address).open_async() as app:
        await app.schema_manager.apply_schema_async()
    return 0


async def _peer_defer(address: str, file: str, *_: object) -> int:
    """Defer a job for each request, many with one call."""
    app, count = _app(address), 0

    @app.task(name="make")
    async def make(request: dict[str, Any]) -> None:
        del request

    async with app.open_async():
        for rows in _chunks(file):
            await make.batch_defer_async(*({"request": row} for row in rows))
            count += len(rows)
    return count


async def _peer_work(address: str, _: object, out: str, __: object) -> int:
    """Let a worker post each request, ask until it is completed, and save its file."""
    app, base = _app(address), os.environ["NANOGPT_BASE_URL"]
    async with httpx.AsyncClient(headers={"x-api-key": os.environ["NANOGPT_API_KEY"]}) as http:

        @app.task(name="make")
        async def make(request: dict[str, Any]) -> None:
            run_id = (await http.post(f"{base}/generate-video", json=request)).json()["runId"]
            while True:
                data = (await http.get(f"{base}/video/status", params={"requestId": run_id})).json()["data"]
                if data["status"] == "COMPLETED":
                    break
                await asyncio.sleep(1.0)
            film = await http.get(data["output"]["video"]["url"])
            _save(out, run_id, film.content)
            _ended()

        async with app.open_async():
            await app.run_worker_async(wait=False, concurrency=AT_ONCE, install_signal_handlers=False)
    return _films(out)


def _films(folder: str) -> int:
    return len([*Path(folder).rglob("*.mp4")])


def _save(folder: str, name: str, content: bytes) -> None:
    Path(folder).mkdir(exist_ok=True)
    Path(folder, f"{name}.mp4").write_bytes(content)


def _chunks(file: str) -> Iterator[list[dict[str, Any]]]:
    """Yield the requests of a file, many at a time."""
    rows = [json.loads(row) for row in Path(file).read_text().splitlines()]
    return (rows[at : at + CHUNK] for at in range(0, len(rows), CHUNK))


_last: list[float] = []


def _ended() -> None:
    """Note when the last file was saved: looking for more is not counted."""
    _last[:] = [time.perf_counter()]


MODES = {
    "take": _take, "work": _work, "run": _run, "peer-schema": _peer_schema, "peer-defer": _peer_defer,
    "peer-work": _peer_work,
}  # fmt: skip


def main() -> None:
    """Do what the words say, and write what it took."""
    home, mode, place, file, out, most = sys.argv[1:]
    os.chdir(home)
    begun, before = time.perf_counter(), _worked()
    done = asyncio.run(MODES[mode](place, file, out, float(most)))
    took = (_last[0] if _last else time.perf_counter()) - begun
    Path("said.json").write_text(json.dumps({"took": took, "worked": _worked() - before, "done": done}))


def _worked() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
