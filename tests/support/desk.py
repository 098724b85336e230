"""One way to work with both clients: a test says once what to do; it is done blocking, with asyncio and with trio."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
from nanogpt_video import AsyncNanoGPT, NanoGPT
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.transports import AsyncTransport, Transport
from nanogpt_video._runtime.simulator.settings import Settings

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

KEY = "test-key"
PAYLOAD: dict[str, Any] = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}

Answer = Callable[[httpx.Request], httpx.Response]


@dataclass
class Time:
    """A clock that only moves when somebody sleeps."""

    at: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds

    def clock(self) -> Clock:
        return Clock(now=lambda: self.at, sleep=self.sleep, random=lambda: 1.0, today=lambda: 1_700_000_000.0)


@dataclass
class Desk:
    """Makes clients of one form, and does what their methods promise."""

    portal: BlockingPortal | None
    time: Time = field(default_factory=Time)
    asked: list[httpx.Request] = field(default_factory=list)
    """Every request that reached the other side of the wire."""
    closers: list[Callable[[], object]] = field(default_factory=list)

    def __call__(self, method: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Call a method of a client or a job, and wait for what it promises."""
        if self.portal is None:
            return method(*args, **named)
        return self.portal.call(partial(method, *args, **named))

    def client(self, answer: Answer, **settings: Any) -> Any:
        """Return a client whose wire is a function."""

        def noted(request: httpx.Request) -> httpx.Response:
            self.asked.append(request)
            return answer(request)

        return self.wired(httpx.MockTransport(noted), **settings)

    def simulated(self, **settings: Any) -> tuple[Any, Service]:
        """Return a client of a fresh simulator, and the simulator."""
        service = Service(KIT, Settings(**{"now": lambda: self.time.at, "sleep": self._passes, **settings}))
        return self.member(service), service

    async def _passes(self, seconds: float) -> None:
        """Let time pass by a fault: the caller waits for the answer, it does not sleep."""
        self.time.at += seconds

    def member(self, service: Service, key: str = KEY, **settings: Any) -> Any:
        """Return a client of a simulator that is there already."""
        transport = Transport(service) if self.portal is None else AsyncTransport(service)
        return self.wired(transport, api_key=key, **settings)

    def posts(self) -> int:
        """Return how many submissions reached the other side."""
        return sum(request.method == "POST" for request in self.asked)

    def wired(self, transport: Any, *, kit: Kit = KIT, **settings: Any) -> Any:
        """Return a client over a transport; None is the network."""
        kind = type("Client", (NanoGPT if self.portal is None else AsyncNanoGPT,), {"_kit": kit})
        client = kind(**{"api_key": KEY, "transport": transport, "clock": self.time.clock(), **settings})
        self.closers.append(lambda: self(client.close))
        return client


def json_answer(status: int, body: object, headers: Mapping[str, str] | None = None) -> httpx.Response:
    """Return an answer with a JSON body."""
    return httpx.Response(status, json=body, headers=headers)


def by_method(**answers: Answer) -> Answer:
    """Return a wire that answers each HTTP method in its own way."""
    return lambda request: answers[request.method](request)


def in_turn(*answers: httpx.Response | Exception | type[Exception]) -> Answer:
    """Return a wire that gives these answers one after another, and the last one for ever."""
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        now = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(now, httpx.Response):
            return httpx.Response(now.status_code, headers=now.headers, content=now.content)
        raise now("broken") if isinstance(now, type) else now

    return answer
