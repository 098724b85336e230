"""The simulator under load, beside an application that only reads and writes JSON: each a process, on one core."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from table import Row, seconds

JOBS, STATUSES, CONNECTIONS = 1_000, 4_000, 16
BAR = 0.7
"""Of the requests that the peer answers in a second."""
PAYLOAD = json.dumps({"model": "veo2-video", "prompt": "A paper boat in the rain", "duration": "5s"}).encode()
# Jobs last 800 seconds, so that every one of them is in flight for as long as is measured.
SIMULATE = ("-m", "nanogpt_video", "simulate", "--port=0", "--speed=0.01", "--balance=1000000", "--no-limits")
BARE = """
import socket, uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route
async def start(request):
    model = (await request.json())["model"]
    answer = {"runId": "x", "id": "x", "status": "pending", "model": model, "cost": 3.4, "paymentSource": "USD"}
    return JSONResponse(answer | {"remainingBalance": 96.6}, 202)
async def status(request):
    run = request.query_params["requestId"]
    data = {"requestId": run, "status": "IN_QUEUE"}
    return JSONResponse({"data": data, "requestId": run, "model": "veo2-video", "progress": 0})
async def other(request):
    return JSONResponse({})
listener = socket.socket(proto=socket.IPPROTO_TCP)  # as uvicorn's own: without Nagle's delay
listener.bind(("127.0.0.1", 0))
listener.listen(100)
print(f"X_BASE_URL=http://127.0.0.1:{listener.getsockname()[1]}/api", flush=True)
routes = [Route("/api/generate-video", start, methods=["POST"]), Route("/api/video/status", status)]
rest = ("generate-video/status", "generate-video/recover", "generate-video/content", "v1/video-models")
routes += [Route(f"/api/{path}", other) for path in rest]
routes += [Route(f"/api/{path}", other, methods=["POST"]) for path in ("generate-video/extend", "check-balance")]
uvicorn.Server(uvicorn.Config(Starlette(routes=routes), log_level="warning", access_log=False)).run([listener])
"""


@dataclass(frozen=True, slots=True)
class Run:
    """Requests that were answered: how long each took, what passed by the clock, how long the server's core worked."""

    took: tuple[float, ...]
    passed: float
    worked: float
    wrong: int
    bodies: tuple[bytes, ...]

    @property
    def rate(self) -> float:
        """Requests in a second of the core's time: others may use the core meanwhile."""
        return len(self.took) / self.worked

    def said(self) -> str:
        """Return the figures in a cell."""
        ranked = sorted(self.took)
        middle, late = ranked[len(ranked) // 2], ranked[len(ranked) * 99 // 100]
        wrong = f", {self.wrong} wrong" if self.wrong else ""
        clock = f"{len(self.took) / self.passed:,.0f}/s by the clock"
        return f"{self.rate:,.0f}/s ({clock}), p50 {seconds(middle)}, p99 {seconds(late)}{wrong}"


def load(folder: Path) -> list[Row]:
    """Measure submissions, and statuses with a thousand jobs in flight: kept in memory, kept in a file, the peer."""
    with listening("-c", BARE) as (url, server):
        peer = asyncio.run(_measured(url, server))
    rows: list[Row] = []
    for how, more in (("in memory", ()), ("with --state", (f"--state={folder / 'load.sqlite'}",))):
        with listening(*SIMULATE, *more) as (url, server):
            ours = asyncio.run(_measured(url, server))
        for what, mine, theirs in zip((f"{JOBS:,} submits", f"status, {JOBS:,} in flight"), ours, peer, strict=True):
            ratio = mine.rate / theirs.rate
            met = ratio >= BAR and not mine.wrong
            bar = f"≥ {BAR}x, none wrong"
            rows.append(Row(f"{what}, {how}", mine.said(), theirs.said(), f"{ratio:.2f}x", bar, met))
    return rows


@contextmanager
def listening(*command: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run a server on the first of our cores, and be on the others meanwhile; give its base URL, and it."""
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_setaffinity") else set[int]()
    _pin({min(cores)} if cores else set())
    with subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, text=True) as process:
        _pin(cores - {min(cores)} if len(cores) > 1 else set())
        try:
            assert process.stdout
            said = (re.search(r"_BASE_URL=(\S+)", line) for line in process.stdout)
            found = next(filter(None, said), None)
            assert found, "the server did not say where it listens"
            yield found[1], process
        finally:
            process.terminate()
            _pin(cores)


def _pin(cores: set[int]) -> None:
    if cores:
        os.sched_setaffinity(0, cores)


def _worked(server: subprocess.Popen[str]) -> float:
    """Return the seconds that a server has worked; of the clock, where the system does not tell."""
    # In nanoseconds of each thread: the ticks of `stat` are too coarse for a tenth of a second.
    told = [path.read_text() for path in Path(f"/proc/{server.pid}/task").glob("*/schedstat")]
    return sum(int(text.split()[0]) for text in told) / 1e9 if told else time.perf_counter()


async def _measured(url: str, server: subprocess.Popen[str]) -> tuple[Run, Run]:
    """Submit the jobs, then ask for them in turn."""
    where = urlsplit(url)
    head = f"host: {where.netloc}\r\nx-api-key: test-key\r\n"
    post = f"POST {where.path}/generate-video HTTP/1.1\r\n{head}content-type: application/json\r\n"
    submit = f"{post}content-length: {len(PAYLOAD)}\r\n\r\n".encode() + PAYLOAD
    run = partial(_run, (where.hostname or "", where.port or 0), lambda: _worked(server))
    await run([f"GET {where.path}/nowhere HTTP/1.1\r\n{head}\r\n".encode()] * 50)  # imports, caches
    submits = await run([submit] * JOBS)
    ids = [json.loads(body)["runId"] for body in submits.bodies]
    asked = [f"GET {where.path}/video/status?requestId={one} HTTP/1.1\r\n{head}\r\n".encode() for one in ids]
    return submits, await run([asked[number % JOBS] for number in range(STATUSES)])


async def _run(address: tuple[str, int], worked: Callable[[], float], requests: Sequence[bytes]) -> Run:
    """Send requests over a few connections that stay open, each as soon as the one before it is answered."""
    left, took, bodies = iter(requests), list[float](), list[bytes]()
    wrong = 0

    async def connection() -> None:
        nonlocal wrong
        reader, writer = await asyncio.open_connection(*address)
        for request in left:
            begun = time.perf_counter()
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head)
            bodies.append(await reader.readexactly(int(length[1]) if length else 0))
            took.append(time.perf_counter() - begun)
            wrong += not head.startswith(b"HTTP/1.1 20")
        writer.close()

    begun, idle = time.perf_counter(), worked()
    await asyncio.gather(*(connection() for _ in range(CONNECTIONS)))
    return Run(tuple(took), time.perf_counter() - begun, worked() - idle, wrong, tuple(bodies))
