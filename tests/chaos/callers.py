"""Callers of one form: what they do besides submitting, and how they are interrupted in the middle of it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import anyio
import httpx
from anyio.from_thread import start_blocking_portal
from nanogpt_video import AsyncNanoGPT, NanoGPT

from tests.chaos.judges import Judge, hurried, hurried_async
from tests.chaos.secrecy import KEY

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

Form: TypeAlias = Literal["sync", "asyncio", "trio"]
FORMS: tuple[Form, ...] = ("sync", "asyncio", "trio")
HOUR = 3600.0
OWN_UUIDS = 20
"""So many UUIDs are shared by the callers who choose theirs."""


class Interrupted(BaseException):
    """The caller was told to stop: Ctrl-C, or a task that was cancelled."""


@dataclass(frozen=True)
class Chance:
    """What happens to a submission besides the faults of the wire."""

    uuid: str | None
    """Chosen by the caller, and shared with others."""
    stops_at: int | None
    """The request, counted from 1, at which the caller is interrupted."""
    stops_after: bool
    """Whether that request is answered first."""
    jump: float | None
    """To where the wall clock jumps before, in seconds off."""
    anew: bool
    """Whether the client is made anew before, on the same ledger."""


def chance(seed: int, number: int) -> Chance:
    """Draw what happens to a submission: the same for the same seed."""
    dice = Random(f"{seed}-{number}")
    own = dice.random()
    uuid = f"00000000-0000-4000-8000-{dice.randrange(OWN_UUIDS) if own < 0.12 else number + OWN_UUIDS:012d}"
    return Chance(
        uuid=uuid if own < 0.2 else None,
        stops_at=dice.choice((1, 1, 1, 2, 3)) if dice.random() < 0.08 else None,
        stops_after=dice.random() < 0.5,
        jump=dice.choice((0.0, 0.0, HOUR, -HOUR)) if dice.random() < 0.02 else None,
        anew=dice.random() < 0.01,
    )


@dataclass
class _Stop:
    """An interruption that waits for its request."""

    at: int
    after: bool
    act: Callable[[], None]
    seen: int = 0


_stop: ContextVar[_Stop | None] = ContextVar("_stop", default=None)


@contextmanager
def _stopping(drawn: Chance, act: Callable[[], None]) -> Iterator[None]:
    if drawn.stops_at is None:
        yield
        return
    token = _stop.set(_Stop(drawn.stops_at, drawn.stops_after, act))
    try:
        yield
    finally:
        _stop.reset(token)


def _met(*, after: bool) -> None:
    """Interrupt the caller if this is the request, and this side of it."""
    stop = _stop.get()
    if stop is not None:
        stop.seen += not after
        if stop.seen == stop.at and stop.after == after:
            stop.act()


class Wire(httpx.BaseTransport):
    """A wire at which a blocking caller can be interrupted."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        _met(after=False)
        response = self._inner.handle_request(request)
        try:
            _met(after=True)
        except BaseException:
            response.close()
            raise
        return response

    def close(self) -> None:
        self._inner.close()


class AsyncWire(httpx.AsyncBaseTransport):
    """A wire at which a task can be cancelled; what is shielded goes on."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _met(after=False)
        response = await self._inner.handle_async_request(request)
        _met(after=True)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


@dataclass
class Desk:
    """Makes clients of one form on a judge's wire, all on one ledger, and calls their methods."""

    judge: Judge
    form: Form
    portal: BlockingPortal | None
    ledger: Path | None
    offset: float = 0.0
    """Seconds by which the callers' wall clock is off."""
    clients: list[Any] = field(default_factory=list[Any])

    def call(self, method: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Call a method of a client or a job, and wait for what it promises."""
        if self.portal is None:
            return method(*args, **named)
        return self.portal.call(partial(method, *args, **named))

    @property
    def client(self) -> Any:
        """The client that was made last."""
        return self.clients[-1]

    def anew(self) -> Any:
        """Make a client, as another process would."""
        clock = self.judge.clock
        if clock.sleep is None:
            clock = replace(clock, sleep=hurried if self.portal is None else hurried_async)
        usual = clock.today
        named: dict[str, Any] = {
            "base_url": self.judge.base_url,
            "timeout": self.judge.timeout,
            "clock": replace(clock, today=lambda: usual() + self.offset),
            "ledger": False if self.ledger is None else self.ledger,
        }
        if self.portal is None:
            client: Any = NanoGPT(KEY, transport=Wire(self.judge.transport(blocking=True)), **named)
        else:

            async def opened() -> AsyncNanoGPT:
                return AsyncNanoGPT(KEY, transport=AsyncWire(self.judge.transport(blocking=False)), **named)

            client = self.portal.call(opened)
        self.clients.append(client)
        return client

    def submit(self, drawn: Chance, submit: Callable[..., Any]) -> Any:
        """Submit, unless it is interrupted; raises `Interrupted` then, whose cause is what the caller saw."""
        if self.portal is None:

            def interrupt() -> None:
                raise KeyboardInterrupt

            try:
                with _stopping(drawn, interrupt):
                    return submit()
            except KeyboardInterrupt as error:
                raise Interrupted from error

        async def task() -> tuple[Any, BaseException | None]:
            seen: BaseException | None = None
            with anyio.CancelScope() as scope, _stopping(drawn, scope.cancel):
                try:
                    return await submit(), None
                except BaseException as error:
                    seen = error
                    raise
            return None, seen

        job, seen = self.portal.call(task)
        if job is None:
            raise Interrupted from seen
        return job

    def close(self) -> None:
        """Close every client."""
        for client in self.clients:
            with contextlib.suppress(RuntimeError, asyncio.CancelledError):
                self.call(client.close)


@contextmanager
def desk(judge: Judge, form: Form, ledger: Path | None) -> Iterator[Desk]:
    """Open a desk with its first client."""
    if form == "sync":
        opened = Desk(judge, form, None, ledger)
        opened.anew()
        yield opened
        opened.close()
        return
    with start_blocking_portal(form) as portal:
        opened = Desk(judge, form, portal, ledger)
        opened.anew()
        try:
            yield opened
        finally:
            opened.close()
