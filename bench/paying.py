"""What the client adds to a call of httpx, ledger and limiter on; and how long a thousand waits stop their loop."""

from __future__ import annotations

import asyncio
import gc
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from nanogpt_video import AsyncNanoGPT, NanoGPT
from nanogpt_video._runtime.client.limits.in_process import Limits
from nanogpt_video._runtime.service import RateLimit

from table import Row, seconds

URL = "https://nano-gpt.com/api"
REQUEST: dict[str, Any] = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}
CALLS, ROUNDS = 200, 5
WAITS, LOOKED = 1000, 20.0
"""Jobs that are waited for at once, and for how many seconds that is watched."""
LOOSE = (RateLimit("submit", 10**6, 60), RateLimit("*", 10**6, 1))
"""Limits that are kept and never reached."""
_numbers = count()


def _answer(request: httpx.Request) -> httpx.Response:
    """Answer as the service does: a run that is never over."""
    if request.method == "POST":
        body = {"runId": f"vid_{next(_numbers)}", "status": "pending", "model": REQUEST["model"], "cost": 0.4}
        return httpx.Response(202, json=body)
    body = {"data": {"status": "IN_PROGRESS", "requestId": request.url.params["requestId"], "details": "at work"}}
    return httpx.Response(200, json=body)


def paying() -> list[Row]:
    """Time looks and submissions over a transport that answers at once, each beside the same call of httpx.

    A submission is written down twice before it returns, so beside it stands httpx with two synced transactions.
    """
    with tempfile.TemporaryDirectory() as folder:
        wire = httpx.MockTransport(_answer)
        with (
            httpx.Client(transport=wire) as plain,
            closing(_rows(Path(folder) / "rows")) as rows,
            NanoGPT("k", transport=wire, ledger=Path(folder) / "ledger", limits=Limits(*LOOSE)) as client,
        ):
            job = client.job("vid_0", str(REQUEST["model"]))
            look = f"{URL}/video/status?requestId=vid_0"

            def post() -> None:
                rows.execute("insert into orders (request) values (?)", (json.dumps(REQUEST),))
                found = plain.post(f"{URL}/generate-video", json=REQUEST, headers={"x-api-key": "k"}).json()
                rows.execute("update orders set run = ? where rowid = last_insert_rowid()", (found["runId"],))

            found = [
                _row("look at a job", job.status, lambda: plain.get(look, headers={"x-api-key": "k"}).json(), "httpx"),
                _row("submit", lambda: client.submit(REQUEST), post, "httpx and two rows of SQLite"),
            ]
        gc.collect()
        gc.freeze()  # what other measurements have left is not looked through while this one waits
        try:
            return [*found, asyncio.run(_stalls())]
        finally:
            gc.unfreeze()


def _rows(path: Path) -> sqlite3.Connection:
    """Return a table with an index, written as durably as the ledger is."""
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("pragma journal_mode = persist")
    base.execute("pragma synchronous = full")
    base.execute("create table orders (request text, run text unique)")
    return base


def _row(what: str, ours: Callable[[], object], theirs: Callable[[], object], peer: str) -> Row:
    """Compare the CPU time of the process, in turns."""
    found = [(_cpu(ours), _cpu(theirs)) for _ in range(ROUNDS)]
    mine, plain = (min(times) for times in zip(*found, strict=True))
    ratio = (mine - plain) / plain
    return Row(what, f"+{seconds(mine - plain)} CPU", f"{seconds(plain)} {peer}", f"{ratio:.2f}x", "0.9x", ratio <= 0.9)


def _cpu(call: Callable[[], object]) -> float:
    """Return the CPU seconds of a call."""
    call()
    started = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - started) / CALLS


async def _stalls() -> Row:
    """Wait for many jobs in one event loop, and see how late a task is that only sleeps."""
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncNanoGPT(
            "k", transport=httpx.MockTransport(_answer), ledger=Path(folder) / "ledger", limits=Limits(*LOOSE)
        ) as client:
            waits = [
                asyncio.create_task(client.wait(client.job(f"vid_{number}", "veo2-video"), timeout=LOOKED * 2))
                for number in range(WAITS)
            ]
            late, end = 0.0, time.monotonic() + LOOKED
            while (before := time.monotonic()) < end:
                await asyncio.sleep(0.005)
                late = max(late, time.monotonic() - before - 0.005)
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
    return Row(f"{WAITS:,} waits in one loop", f"longest stall {seconds(late)}", "", "", "50 ms", late <= 0.05)
