"""Thousands of submissions in a storm; then the books are closed and held against the charges."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeAlias

import anyio
import httpx
from anyio.from_thread import start_blocking_portal
from nanogpt_video import AsyncNanoGPT, ClientError, NanoGPT, SubmissionUnknown
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serve import Transport, async_transport, serve
from nanogpt_video._runtime.simulator.world import Settings

from tests.chaos.books import Books, payload
from tests.chaos.storm import AsyncStorm, Dice, Storm
from tests.support.desk import KEY, Time

Form: TypeAlias = Literal["sync", "asyncio", "trio"]
Call: TypeAlias = Callable[..., Any]
"""Calls a method of a client and waits for what it promises."""
SETTLE = 60.0
"""Seconds for which the callers look for a run."""
FOLLOWED = 10
"""One job of so many is followed and fetched in the storm as well."""
HURRY = 100.0
"""How much faster than the clock on the wall time passes over sockets."""
AT_ONCE = 8
LATER = 1000.0
"""Seconds after which every run is over."""


@dataclass
class Outcome:
    """What a campaign did and found."""

    books: Books = field(default_factory=Books)
    struck: Counter[str] = field(default_factory=Counter[str])
    ends: Counter[str] = field(default_factory=Counter[str])
    """How following and fetching ended: the class of the error, or `fetched`."""
    problems: list[str] = field(default_factory=list[str])
    charged: int = 0
    seconds: float = 0.0

    def summary(self) -> str:
        """Return the figures in a line."""
        books = self.books
        total = len(books.jobs) + len(books.refused) + len(books.open)
        struck = f"{self.struck.total():,} faults of {len(self.struck)} kinds"
        return (
            f"{total:,} submissions, {struck}: {len(books.jobs):,} jobs ({len(books.adopted):,} settled afterwards), "
            f"{len(books.refused):,} refused, {len(books.open):,} never started or given back; {self.charged:,} "
            f"charges, {len(self.problems)} problems, {self.seconds:.0f} s"
        )


# Budget: the settings of a campaign.
def campaign(
    submissions: int, seed: int, form: Form, *, chance: float = 0.4, sockets: bool = False, reckless: bool = False
) -> Outcome:
    """Run a campaign; nothing was charged twice, lost or left without an owner unless `problems` says so.

    Reckless callers send again on doubt: the books must notice.
    """
    outcome, dice, started = Outcome(), Dice(seed, chance), time.monotonic()
    with _world(sockets=sockets) as (service, url, clock), tempfile.TemporaryDirectory() as folder:
        with _caller(form, service, url, clock, dice) as (call, client):

            def one(number: int) -> None:
                submit = partial(client.submit, payload(number), settle=SETTLE, repeat_on_doubt=reckless)
                _submit(outcome, call, submit, number, Path(folder))

            # One caller after another in one thread: time that only moves when somebody sleeps is theirs alone.
            threads = 1 if form == "sync" and not sockets else AT_ONCE
            with ThreadPoolExecutor(threads) as pool:
                list(pool.map(one, range(submissions)))
            dice.chance = 0.0
            _let_pass(clock)
            for number, claim in list(outcome.books.open.items()):
                try:
                    outcome.books.took(number, call(client.settle, claim, 0))
                except SubmissionUnknown:
                    continue
        service.world.settle()
        outcome.problems = list(outcome.books.problems(service, at_the_end=True))
        outcome.charged = sum(line.entry == "charged" for line in service.world.charges)
    outcome.struck, outcome.seconds = dice.struck, time.monotonic() - started
    return outcome


def _submit(outcome: Outcome, call: Call, submit: Call, number: int, folder: Path) -> None:
    try:
        job = call(submit)
    except SubmissionUnknown as error:
        outcome.books.open[number] = error.claim
        return
    except ClientError:
        outcome.books.refused.add(number)
        return
    outcome.books.took(number, job)
    if number % FOLLOWED:
        return
    try:
        call(job.wait)
        call(job.download, folder / f"{number}.mp4")
    except ClientError as error:
        outcome.ends[type(error).__name__] += 1
    else:
        outcome.ends["fetched"] += 1


@contextmanager
def _world(*, sockets: bool) -> Iterator[tuple[Service, str | None, Clock]]:
    """Open a simulator: on a clock that only moves when somebody sleeps, or on loopback in fast motion."""
    if sockets:
        clock = Clock(now=lambda: time.monotonic() * HURRY)
        with serve(KIT, settings=Settings(speed=HURRY, balance=Decimal(10**9))) as served:
            yield served.service, served.base_url, clock
        return
    at = Time()

    async def sleep(seconds: float) -> None:
        at.sleep(min(seconds, 1.0))

    service = Service(KIT, Settings(now=lambda: at.at, sleep=sleep, balance=Decimal(10**9)))
    yield service, None, at.clock()
    service.world.close()


@contextmanager
def _caller(form: Form, service: Service, url: str | None, clock: Clock, dice: Dice) -> Iterator[tuple[Call, Any]]:
    """Open a client on the storm, and the way to call its methods."""
    named: dict[str, Any] = {"base_url": url or "https://sim/api", "timeout": 10.0}
    if form == "sync":
        inner = Transport(service) if url is None else httpx.HTTPTransport()
        with NanoGPT(KEY, transport=Storm(inner, dice), clock=_sleeping(clock, _sleep), **named) as client:
            yield lambda method, *args, **more: method(*args, **more), client
        return
    with start_blocking_portal(form) as portal:

        async def opened() -> AsyncNanoGPT:
            inner = async_transport(service) if url is None else httpx.AsyncHTTPTransport()
            return AsyncNanoGPT(KEY, transport=AsyncStorm(inner, dice), clock=_sleeping(clock, _async_sleep), **named)

        def call(method: Call, *args: Any, **more: Any) -> Any:
            return portal.call(partial(method, *args, **more))

        client = portal.call(opened)
        try:
            yield call, client
        finally:
            call(client.close)


def _sleep(seconds: float) -> None:
    time.sleep(seconds / HURRY)


async def _async_sleep(seconds: float) -> None:
    await anyio.sleep(seconds / HURRY)


def _sleeping(clock: Clock, sleep: Callable[[float], Any]) -> Clock:
    """Return a clock that sleeps, in its caller's way, where it did not know how."""
    return clock if clock.sleep else Clock(now=clock.now, sleep=sleep)


def _let_pass(clock: Clock) -> None:
    (clock.sleep or _sleep)(LATER)
