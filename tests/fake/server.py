"""Two origins on loopback: the service, and the place where its films lie. In a thread, or a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.fake.charges import Charge
from tests.fake.control import CONTROL, controlled
from tests.fake.faults import Exchange
from tests.fake.film_faults import replaced
from tests.fake.films import MEDIA, film
from tests.fake.messages import NotHTTP, Reply, Request, Wire, page
from tests.fake.plan import Plan
from tests.fake.service import Answer, Leak, Service
from tests.fake.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Seen:
    """A request that came, in the log of the fake."""

    phase: str
    at: float
    """Monotonic time of its head, in seconds."""
    method: str
    target: str
    fault: str
    """The name of the fault that struck; `limit` where the limits refused it."""
    keyed: bool
    """Whether it brought a key."""
    status: int = 0
    """What it was answered as usual; 0 where a fault or the limits answered."""


class Fake:
    """A service that can be asked, told and looked into, from any thread."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.service = Service(self.settings)
        self.plan = Plan()
        self.log: list[Seen] = []
        self.stopping = False
        self.host, self.port, self.films_port = "127.0.0.1", 0, 0
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def base_url(self) -> str:
        """Where the service is, with its prefix."""
        return f"http://{self.host}:{self.port}{self.settings.prefix}"

    @property
    def films_url(self) -> str:
        """The second origin."""
        return self.service.runs.films_url

    @property
    def control_url(self) -> str:
        """Where the fake is told and asked, not the service."""
        return f"http://{self.host}:{self.port}{CONTROL}"

    @property
    def charges(self) -> list[Charge]:
        """Every charge so far."""
        return list(self.service.runs.book.charges)

    @property
    def leaks(self) -> list[Leak]:
        """Every key that came to a place where none belongs."""
        return list(self.service.leaks)

    def film_of(self, run_id: str) -> bytes:
        """Return what a run made, or makes."""
        run = self.service.runs.get(run_id)
        assert run is not None, run_id
        return self.service.runs.film(run)

    def replaced_film_of(self, run_id: str) -> bytes:
        """Return what the fault `changed` gives instead."""
        run = self.service.runs.get(run_id)
        assert run is not None, run_id
        return film(replaced(run_id), run.film or self.settings.film, self.settings.film_bytes)

    # --------------------------------------------------------------------------------------------------------- serving

    @contextlib.asynccontextmanager
    async def open(self, port: int = 0, films_port: int = 0) -> AsyncIterator[Fake]:
        """Listen on both origins until the block ends; 0 is any free port."""
        api = await asyncio.start_server(partial(self._connected, self._exchange), self.host, port, limit=256 * 1024)
        films = await asyncio.start_server(partial(self._connected, self._film_exchange), self.host, films_port)
        self.port = api.sockets[0].getsockname()[1]
        self.films_port = films.sockets[0].getsockname()[1]
        self.service.runs.films_url = f"http://{self.host}:{self.films_port}"
        try:
            yield self
        finally:
            self.stopping = True
            for server in (api, films):
                server.close()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0.01)  # closed connections are taken down in the next turn of the loop

    async def _connected(
        self, exchange: Callable[[Wire], Awaitable[bool]], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        wire = Wire(reader, writer)
        try:
            if self.plan.pick("connect"):
                wire.reset()
            while not wire.gone and await exchange(wire):
                pass
        except (NotHTTP, ConnectionError):
            pass
        except asyncio.CancelledError:
            if not self.stopping:
                raise
        finally:
            self._tasks.discard(task)
            if not writer.is_closing():
                writer.close()

    async def _exchange(self, wire: Wire) -> bool:
        """Answer one request to the service; return whether another one may follow on the connection."""
        request = await wire.head()
        if request is None:
            return False
        if request.path.startswith(CONTROL):
            await wire.send(controlled(self, replace(request, body=await wire.body(request))))
            return True
        phase = self.service.phase(request)
        refused = self.service.windows.refuse(phase, request)
        return await self._answer(wire, request, phase, refused)

    async def _film_exchange(self, wire: Wire) -> bool:
        request = await wire.head()
        return request is not None and await self._answer(wire, request, "film", None)

    async def _answer(self, wire: Wire, request: Request, phase: str, refused: Reply | None) -> bool:
        struck = None if refused else self.plan.pick(phase)
        name = "limit" if refused else struck[0].name if struck else ""
        if name != "reset-before":
            request = replace(request, body=await wire.body(request))
        if phase == "film":
            self.service.look_for_keys(request, "second origin")
        do = self._film if phase == "film" else partial(self.service.answer, phase)
        seen = Seen(phase, request.at, request.method, request.target, name, bool(request.key))
        self.log.append(seen)
        if refused:
            await wire.send(refused)
        elif struck:
            fault, told = struck
            await fault.act(Exchange(phase, request, wire, self.service, do, told))
        else:
            answer = do(request).reply
            seen.status = answer.status
            await wire.send(answer, bare=request.method == "HEAD")
        return (request.header("connection") or "").lower() != "close"

    # ----------------------------------------------------------------------------------------------------------- films

    def _film(self, request: Request) -> Answer:
        """Answer on the second origin: a film, or the part of it that was asked for."""
        folder, _, name = urlsplit(request.target).path.rpartition("/")
        run_id, _, kind = name.rpartition(".")
        run = self.service.runs.get(run_id)
        if folder != "/films" or kind not in MEDIA or run is None or request.method not in ("GET", "HEAD"):
            return Answer(page(404, "No such film."))
        body, tag = self.service.runs.film(run, kind), f'"{run_id}-{kind}"'
        headers = (("ETag", tag), ("Accept-Ranges", "bytes"))
        part = request.header("range")
        if not part or request.header("if-range") not in (None, tag):
            return Answer(Reply(200, body, MEDIA[kind], headers))
        first, _, last = part.removeprefix("bytes=").partition("-")
        start = int(first) if first.isdecimal() else max(0, len(body) - int(last)) if last.isdecimal() else len(body)
        end = min(len(body) - 1, int(last)) if first and last.isdecimal() else len(body) - 1
        if not start <= end:
            return Answer(Reply(416, b"", None, (("Content-Range", f"bytes */{len(body)}"),)))
        headers = (*headers, ("Content-Range", f"bytes {start}-{end}/{len(body)}"))
        return Answer(Reply(206, body[start : end + 1], MEDIA[kind], headers))


@contextmanager
def serving(settings: Settings | None = None) -> Iterator[Fake]:
    """Serve in a thread of this process until the block ends."""
    fake, ready = Fake(settings), threading.Event()
    loops: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def main() -> None:
        async with fake.open():
            over = asyncio.Event()
            loops.append((asyncio.get_running_loop(), over))
            ready.set()
            await over.wait()

    thread = threading.Thread(target=asyncio.run, args=(main(),), name="fake service", daemon=True)
    thread.start()
    assert ready.wait(10), "the fake service did not start"
    try:
        yield fake
    finally:
        loop, over = loops[0]
        loop.call_soon_threadsafe(over.set)
        thread.join(10)


@contextmanager
def spawned(*options: str) -> Iterator[str]:
    """Serve in a process of its own, with the options of `python -m tests.fake`; give the base URL."""
    command = [sys.executable, "-m", "tests.fake", "--port", "0", "--until-stdin-closes", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()
            process.wait(10)
