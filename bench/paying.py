"""What the client adds to a call of httpx, ledger and limiter on; and how long a thousand waits stop their loop."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

import httpx
from nanogpt_video import AsyncNanoGPT, NanoGPT
from nanogpt_video._runtime.client.limits import Limits
from nanogpt_video._runtime.service import RateLimit

from table import Row, seconds

URL = "https://nano-gpt.com/api"
REQUEST = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}
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
    """Time looks and submissions over a transport that answers at once, each beside the same call of httpx."""
    with tempfile.TemporaryDirectory() as folder:
        wire = httpx.MockTransport(_answer)
        with (
            httpx.Client(transport=wire) as plain,
            NanoGPT("k", transport=wire, ledger=Path(folder) / "ledger", limits=Limits(*LOOSE)) as client,
        ):
            job = client.job("vid_0", str(REQUEST["model"]))
            look = f"{URL}/video/status?requestId=vid_0"
            rows = [
                _row("look at a job", job.status, lambda: plain.get(look, headers={"x-api-key": "k"}).json()),
                _row(
                    "submit",
                    lambda: client.submit(REQUEST),
                    lambda: plain.post(f"{URL}/generate-video", json=REQUEST, headers={"x-api-key": "k"}).json(),
                ),
            ]
        return [*rows, asyncio.run(_stalls())]


def _row(what: str, ours: Callable[[], object], theirs: Callable[[], object]) -> Row:
    """Compare the CPU time of the process; that of the system for synced files is told apart."""
    (mine, system), (plain, _) = _cpu(ours), _cpu(theirs)
    added = f"+{seconds(mine - plain)} CPU (and {seconds(system)} of the system)"
    ratio = (mine - plain) / plain
    return Row(what, added, f"{seconds(plain)} httpx alone", f"{ratio:.2f}x", "0.9x", ratio <= 0.9)


def _cpu(call: Callable[[], object]) -> tuple[float, float]:
    """Return the least user time of a call, and the least system time."""
    call()
    found: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        before = getrusage(RUSAGE_SELF)
        for _ in range(CALLS):
            call()
        after = getrusage(RUSAGE_SELF)
        found.append(((after.ru_utime - before.ru_utime) / CALLS, (after.ru_stime - before.ru_stime) / CALLS))
    return min(user for user, _ in found), min(system for _, system in found)


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
