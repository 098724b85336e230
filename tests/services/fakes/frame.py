"""What the fakes of services share: HTTP on loopback, a book of charges, a log of requests, and faults.

A fake is written from its vendor's documents alone, with the standard library and `jsonschema`; it shares no code
with the toolkit or with what the toolkit generates. `with serving(RunwayFake()) as fake:` serves it in threads of
this process until the block ends.
"""

from __future__ import annotations

import itertools
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import unquote

from tests.services.fakes.wire import Handler, Reply, Request, Server

MEDIA = Path(__file__).parent / "media"
TYPES = {
    "mp4": "video/mp4",
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
    "svg": "image/svg+xml",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
}
FILES = {suffix: path.read_bytes() for suffix in TYPES for path in MEDIA.glob(f"*.{suffix}")}
KEY_HEADERS = ("authorization", "x-api-key", "xi-api-key", "x-goog-api-key")

FAULTS = ("drop", "drop-before", "cut", "429", "500", "503", "charged-500", "slow", "content", "failed")
"""The names that `Fake.fault` takes, see there."""


class Refused(Exception):
    """The call is refused with an answer; nothing is charged."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        super().__init__(reply.value)


@dataclass(frozen=True)
class Charge:
    """A submission that was accepted: from here on it is paid."""

    run_id: str
    model: str
    amount: Decimal
    unit: str
    payload: Any
    """What was understood, without files."""
    key: str


@dataclass(frozen=True)
class Refund:
    """What was given back for a run."""

    run_id: str
    amount: Decimal


@dataclass
class Run:
    """Something that was ordered."""

    id: str
    model: str
    payload: dict[str, Any]
    created: float
    outcome: str = "done"
    """What it comes to: `done`, `failed`, or `content` where it is blocked."""
    looks: int = 0
    """How often it was asked for."""
    state: str = "queued"
    """`queued`, `working`, `done`, `failed` or `cancelled`."""
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Call:
    """A call that the service has: method, pattern of the path below the prefix, its name, and what answers it."""

    method: str
    pattern: str
    phase: str
    answer: Callable[..., Reply]


class Fake:
    """A service. A subclass gives the calls, who may call, and the form of its errors."""

    prefix = ""
    """What stands before each path."""
    key = "fake-key"

    def __init__(self) -> None:
        self.seen: list[Request] = []
        self.charges: list[Charge] = []
        self.refunds: list[Refund] = []
        self.leaks: list[Request] = []
        """Requests that brought a key to the origin of the files."""
        self.runs: dict[str, Run] = {}
        self.files: dict[str, tuple[bytes, str]] = {}
        self.origin, self.files_origin = "", ""
        self.queued_looks, self.working_looks = 1, 1
        """How many looks at a run find it waiting, and then at work."""
        self.slowness = 0.3
        """Seconds that the fault `slow` takes."""
        self._faults: list[tuple[str, str]] = []
        self._numbers = itertools.count(1)
        self._lock = threading.RLock()

    # ----------------------------------------------------------------------------------------------- for its subclasses

    def calls(self) -> list[Call]:
        """Return the calls; the first whose pattern is met answers."""
        raise NotImplementedError

    def admit(self, request: Request) -> None:
        """Raise `Refused` where the caller may not call, or a header is missing."""
        raise NotImplementedError

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return the answer to a path (or, with `other_method`, a method) that the service does not have."""
        raise NotImplementedError

    def trouble(self, status: int) -> Reply:
        """Return the answer 429, 500 or 503."""
        raise NotImplementedError

    def headers(self) -> dict[str, str]:
        """Return what each answer carries."""
        return {}

    def credentials(self) -> dict[str, str]:
        """Return the headers that a caller must send."""
        return {"Authorization": f"Bearer {self.key}"}

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return how a payload is sent: method, target (path and query) and JSON body."""
        raise NotImplementedError

    def number(self) -> int:
        """Return 1, 2, 3, …, for ids."""
        return next(self._numbers)

    def start(
        self, run_id: str, model: str, payload: dict[str, Any], amount: Decimal | str | int, unit: str, key: str
    ) -> Run:
        """Charge, and begin a run."""
        self.charges.append(Charge(run_id, model, Decimal(amount), unit, payload, key))
        outcome = self._taken("run")
        run = self.runs[run_id] = Run(
            run_id, model, payload, time.time(), "content" if outcome == "content" else outcome or "done"
        )
        return run

    def look(self, run: Run) -> str:
        """Count a look at a run, and return its state."""
        if run.state in ("queued", "working"):
            run.looks += 1
            if run.looks > self.queued_looks + self.working_looks:
                run.state = "done" if run.outcome == "done" else "failed"
            elif run.looks > self.queued_looks:
                run.state = "working"
        return run.state

    def progress(self, run: Run) -> float:
        """Return how far a run is, from 0 to 1."""
        if run.state == "done":
            return 1.0
        return max(0.0, (run.looks - self.queued_looks) / (self.working_looks + 1)) if run.state == "working" else 0.0

    def refund(self, run: Run) -> None:
        """Give back what a run cost, once."""
        if not any(refund.run_id == run.id for refund in self.refunds):
            self.refunds += [Refund(run.id, charge.amount) for charge in self.charges if charge.run_id == run.id]

    def offer(self, suffix: str, name: str | None = None) -> str:
        """Put a small file of this type on the second origin, and return its URL."""
        path = f"/out/{name or f'{self.number():04d}.{suffix}'}"
        self.files[path] = (FILES[suffix], TYPES[suffix])
        return f"{self.files_origin}{path}"

    # ---------------------------------------------------------------------------------------------------- for its users

    @property
    def base_url(self) -> str:
        """Where the service is, with its prefix."""
        return self.origin + self.prefix

    def fault(self, phase: str, name: str, times: int = 1) -> None:
        """Strike the next requests of a phase (the name of a call, or `file`): once, or as often as said.

        `drop`: it is done (a submission is charged), and the connection is closed without an answer; `cut`: in the
        middle of it. `drop-before`: closed before anything is done. `429`, `500`, `503`: answered so, with nothing
        done. `charged-500`: done, and answered with 500. `slow`: done, answered after `slowness` seconds. `content`:
        on a submission, refused as the vendor refuses content at once; on `run`, the next run that starts is blocked
        later. `failed`, on `run`: the next run that starts fails.
        """
        assert name in FAULTS, name
        with self._lock:
            self._faults += [(phase, name)] * times

    def seen_as(self, phase: str) -> list[Request]:
        """Return the requests of a phase so far."""
        return [request for request in self.seen if request.phase == phase]

    # -------------------------------------------------------------------------------------------------------- answering

    def _taken(self, phase: str) -> str:
        for number, (where, name) in enumerate(self._faults):
            if where == phase:
                del self._faults[number]
                return name
        return ""

    def blocked(self, phase: str = "submit") -> bool:
        """Return whether this submission is to be refused for its content; asked after the body was checked."""
        with self._lock:
            if (phase, "content") in self._faults:
                self._faults.remove((phase, "content"))
                return True
        return False

    def respond(self, request: Request) -> Reply | None:
        """Answer a request to the service; None drops the connection."""
        with self._lock:
            self.seen.append(request)
            call, arguments, others = self._found(request)
            request.phase = call.phase if call else ""
            pending = [name for phase, name in self._faults if phase == request.phase and name != "content"]
            fault = request.fault = pending[0] if pending and call else ""
            if fault:
                self._faults.remove((request.phase, fault))
            reply = self._reply(request, call, arguments, others, fault)
        if fault == "slow":
            time.sleep(self.slowness)
        if fault in ("drop", "drop-before"):
            return None
        if fault == "charged-500":
            reply = self.trouble(500)
        request.status = reply.status
        return Reply(reply.status, reply.value, reply.media_type, {**self.headers(), **reply.headers}, fault == "cut")

    def _found(self, request: Request) -> tuple[Call | None, dict[str, str], bool]:
        path, others = request.raw_path, False
        if path.startswith(self.prefix):
            for call in self.calls():
                match = re.fullmatch(call.pattern, path[len(self.prefix) :])
                if match and call.method == request.method:
                    return (
                        call,
                        {name: unquote(value) for name, value in match.groupdict().items() if value is not None},
                        False,
                    )
                others = others or match is not None
        return None, {}, others

    def _reply(self, request: Request, call: Call | None, arguments: dict[str, str], others: bool, fault: str) -> Reply:
        if fault in ("429", "500", "503"):
            return self.trouble(int(fault))
        if fault == "drop-before":
            return Reply(500)
        try:
            if call is None:
                return self.no_call(request, others)
            self.admit(request)
            return call.answer(request, **arguments)
        except Refused as refused:
            return refused.reply

    def respond_file(self, request: Request) -> Reply | None:
        """Answer on the origin of the files."""
        request.phase = "file"
        with self._lock:
            self.seen.append(request)
            if any(name in request.headers for name in KEY_HEADERS):
                self.leaks.append(request)
            fault = request.fault = self._taken("file")
            found = self.files.get(request.raw_path)
        if fault in ("drop", "drop-before"):
            return None
        if fault == "slow":
            time.sleep(self.slowness)
        status = int(fault) if fault.isdecimal() else 200 if found else 404
        request.status = status
        return (
            Reply(status, found[0], found[1]) if found and status == 200 else Reply(status, b"no file\n", "text/plain")
        )


F = TypeVar("F", bound=Fake)


@contextmanager
def serving(fake: F) -> Iterator[F]:
    """Serve the fake and its files on two free ports of loopback until the block ends."""
    servers = [Server(("127.0.0.1", 0), partial(Handler, answer)) for answer in (fake.respond, fake.respond_file)]
    fake.origin, fake.files_origin = (f"http://127.0.0.1:{server.server_address[1]}" for server in servers)
    threads = [threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True) for server in servers]
    for thread in threads:
        thread.start()
    try:
        yield fake
    finally:
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            server.server_close()
            thread.join(10)
