"""Who judges a campaign: the simulator in this process, on a clock of its own, or the fake service over sockets.

Both say the same things: what was charged, whether a key went astray, how to let everything end.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import anyio
import httpx
import trio
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.serving.transports import AsyncTransport, Transport
from nanogpt_video._runtime.simulator.settings import Settings

from tests.chaos.secrecy import KEY
from tests.chaos.storm import AsyncStorm, Dice, Storm
from tests.fake.server import Fake, serving
from tests.fake.settings import Settings as FakeSettings
from tests.support.desk import Time

Name: TypeAlias = Literal["simulator", "fake"]
NAMES: tuple[Name, ...] = ("simulator", "fake")
HURRY = 100.0
"""How much faster than the clock on the wall the time of a campaign passes over sockets."""
LENIENT = 0.5
"""How much shorter the windows of the fake are than documented: a busy machine moves requests by a window."""
PATIENCE = httpx.Timeout(0.3, connect=5.0)
"""Over sockets, on the clock on the wall."""
LATER, SOON = 1000.0, 100.0
"""Seconds after which every run is over, by a clock that only moves when somebody sleeps, and by one that hurries."""


@dataclass(frozen=True)
class Paid:
    """A run that was charged."""

    run_id: str
    seed: Any
    """Of the request: it says which submission this was."""
    model: str
    uuid: str | None
    at: float
    """When, by the judge's time of day."""
    given_back: bool


class Way(ABC):
    """The way of callers to a service."""

    base_url: str
    clock: Clock
    """For a client; one that has no `sleep` is given that of its form."""
    timeout: httpx.Timeout | float

    @abstractmethod
    def transport(self, *, blocking: bool) -> Any:
        """Return a new connection pool, for a client of this form; it is in the storm."""


class Judge(Way):
    """A service that keeps a book, and the way to it."""

    struck: Counter[str]
    callers: int
    """How many callers there may be at once."""

    @abstractmethod
    def paid(self) -> list[Paid]:
        """Return every charge, the first first; a run that was charged twice is there twice."""

    @abstractmethod
    def calm(self) -> None:
        """Let nothing go wrong any more, and let every run come to its end."""

    @abstractmethod
    def problems(self) -> Iterator[str]:
        """Yield what the judge itself finds wrong, the books of the callers aside."""

    def films(self, run_id: str) -> tuple[bytes, ...]:
        """Return what a run made, and what it was replaced by; nothing where the judge cannot tell."""
        del run_id
        return ()


def paid_at(service: Service) -> list[Paid]:
    """Return what a simulator charged."""
    back = {line.run_id for line in service.world.charges if line.entry == "refunded"}
    found: list[Paid] = []
    for line in service.world.charges:
        if line.entry == "charged" and line.run_id:
            task = service.world.task(line.run_id)
            assert task
            uuid, seed = task.payload.get("conversationUUID"), task.payload.get("seed")
            found.append(Paid(line.run_id, seed, task.payload["model"], uuid, task.started, line.run_id in back))
    return found


def imbalance(service: Service) -> Iterator[str]:
    """Yield where the balances of a simulator are not what its charges say."""
    world = service.world
    for account in {line.account for line in world.charges}:
        moved = sum(
            (line.amount if line.entry == "refunded" else -line.amount)
            for line in world.charges
            if line.account == account and line.run_id
        )
        held = world.balance(account) - world.initial
        if held != moved:
            yield f"a balance changed by {held}, the charges say {moved}"


class SimulatorJudge(Judge):
    """The simulator, with a storm in front of it."""

    def __init__(self, service: Service, clock: Clock, dice: Dice, url: str | None = None) -> None:
        self.service, self.clock, self.dice = service, clock, dice
        self.struck = dice.struck if url is None else service.plan.struck
        self.sockets = url is not None
        self.base_url = url or "https://sim/api"
        self.callers = 8
        self.timeout = 10.0 if url is None else PATIENCE

    def transport(self, *, blocking: bool) -> Any:
        if blocking:
            return Storm(httpx.HTTPTransport() if self.sockets else Transport(self.service), self.dice)
        return AsyncStorm(httpx.AsyncHTTPTransport() if self.sockets else AsyncTransport(self.service), self.dice)

    def paid(self) -> list[Paid]:
        return paid_at(self.service)

    def calm(self) -> None:
        self.dice.chance = 0.0
        if self.sockets:
            hurried(SOON)
        elif self.clock.sleep:
            self.clock.sleep(LATER)
        self.service.world.settle()

    def problems(self) -> Iterator[str]:
        return imbalance(self.service)


class FakeJudge(Judge):
    """The fake service, whose faults are its own."""

    def __init__(self, fake: Fake) -> None:
        self.fake = fake
        self.base_url = fake.base_url
        self.clock = Clock(now=lambda: time.monotonic() * HURRY)
        self.struck = fake.plan.struck
        self.callers = 40
        self.timeout = PATIENCE

    def transport(self, *, blocking: bool) -> Any:
        return httpx.HTTPTransport() if blocking else httpx.AsyncHTTPTransport()

    def paid(self) -> list[Paid]:
        runs = self.fake.service.runs
        runs.ripen()
        back, created = runs.book.refunded(), {run.run_id: run.created for run in runs.all()}
        return [
            Paid(one.run_id, one.seed, one.model, one.uuid, created[one.run_id], one.run_id in back)
            for one in self.fake.charges
        ]

    def calm(self) -> None:
        self.fake.plan.calm()
        self.fake.settings.recover_filters = True
        time.sleep(self.fake.settings.queued + self.fake.settings.working + self.fake.settings.recover_lag + 0.1)

    def problems(self) -> Iterator[str]:
        yield from (f"a key came to {leak.where}: {leak.names} of {leak.target}" for leak in self.fake.leaks)

    def films(self, run_id: str) -> tuple[bytes, ...]:
        return self.fake.film_of(run_id), self.fake.replaced_film_of(run_id)


class Sockets(Way):
    """The way to a judge in another process, in fast motion."""

    def __init__(self, name: Name, url: str, seed: int, chance: float) -> None:
        self.base_url = url
        self.clock = Clock(now=lambda: time.monotonic() * HURRY)
        self.timeout = PATIENCE
        self._dice = Dice(seed, chance if name == "simulator" else 0.0)

        self._stormy = name == "simulator"

    def transport(self, *, blocking: bool) -> Any:
        """Return None where the client is to use what it would use anyway, as the faults are the service's own."""
        if not self._stormy:
            return None
        return Storm(Pools(), self._dice) if blocking else AsyncStorm(AsyncPools(), self._dice)


class Pools(httpx.BaseTransport):
    """A pool of connections for each process, as a client has it that was given none."""

    def __init__(self) -> None:
        self._pools: dict[int, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._pools.setdefault(os.getpid(), httpx.HTTPTransport()).handle_request(request)


class AsyncPools(httpx.AsyncBaseTransport):
    """A pool of connections for each event loop."""

    def __init__(self) -> None:
        self._pools: dict[object, httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            loop: object = asyncio.get_running_loop()
        except RuntimeError:
            loop = trio.lowlevel.current_trio_token()
        return await self._pools.setdefault(loop, httpx.AsyncHTTPTransport()).handle_async_request(request)


def reached(name: Name, url: str, seed: int, chance: float) -> Way:
    """Return the way to a judge that another process has opened; the faults of a fake are its own."""
    return Sockets(name, url, seed, chance)


@contextmanager
def opened(name: Name, seed: int, chance: float, *, sockets: bool = False) -> Iterator[Judge]:
    """Open a judge in whose storm each request is struck with a chance; `sockets` is for the simulator alone."""
    with contextlib.ExitStack() as stack:
        if name == "fake":
            yield stack.enter_context(_fake(seed, chance))
        elif sockets:
            yield stack.enter_context(_loopback(seed, chance))
        else:
            at = Time()

            async def sleep(seconds: float) -> None:
                at.sleep(min(seconds, 1.0))

            service = Service(KIT, Settings(now=lambda: at.at, sleep=sleep, balance=Decimal(10**9), keys=(KEY,)))
            stack.callback(service.world.close)
            clock = Clock(now=lambda: at.at, sleep=at.sleep, random=lambda: 1.0, today=lambda: at.at)
            yield SimulatorJudge(service, clock, Dice(seed, chance))


@contextmanager
def _fake(seed: int, chance: float) -> Iterator[Judge]:
    settings = FakeSettings(
        queued=0.01, working=0.04, scale=LENIENT / HURRY, balance=Decimal(10**9), hang=0.5, drip=0.05, huge=6.0,
        endless=2.0, film_bytes=9000, recover_lag=0.02,
    )  # fmt: skip
    with serving(settings) as fake:
        fake.plan.by_chance(chance, seed=seed)
        yield FakeJudge(fake)


@contextmanager
def _loopback(seed: int, chance: float) -> Iterator[Judge]:
    with serve(KIT, settings=Settings(speed=HURRY, balance=Decimal(10**9), keys=(KEY,))) as served:
        clock = Clock(now=lambda: time.monotonic() * HURRY)
        yield SimulatorJudge(served.service, clock, Dice(seed, chance), served.base_url)


def hurried(seconds: float) -> None:
    """Sleep in fast motion."""
    time.sleep(seconds / HURRY)


async def hurried_async(seconds: float) -> None:
    """Sleep in fast motion."""
    await anyio.sleep(seconds / HURRY)
