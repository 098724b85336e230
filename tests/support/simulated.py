"""A simulator in this process, asked by hand: blocking (`doors`), or in the form of a desk (`caller`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import httpx
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.transports import AsyncTransport, Transport
from nanogpt_video._runtime.simulator.settings import Settings

from tests.support.desk import KEY, PAYLOAD, Desk, Time

BASE = "https://sim/api"
PRICE = Decimal("0.10")
"""What every request costs here, whatever the matrix says."""


@dataclass(frozen=True)
class Doors:
    """A client of a simulator, the simulator, and its time."""

    client: httpx.Client
    service: Service
    time: Time

    def start(self, **payload: Any) -> str:
        """Submit a job and return its id."""
        answer = self.client.post("/generate-video", json={**PAYLOAD, **payload})
        assert answer.status_code == 202, answer.text
        return answer.json()["runId"]

    def done(self, **payload: Any) -> str:
        """Submit a job, let it ripen, and return its id."""
        run_id = self.start(**payload)
        self.time.at += 60
        return run_id

    def status(self, run_id: str, **more: Any) -> httpx.Response:
        """Ask for the status."""
        return self.client.get("/video/status", params={"requestId": run_id}, **more)

    def entries(self) -> list[str]:
        """Return what was charged, given back and refused, in short."""
        return [line.entry for line in self.service.world.charges]


@contextmanager
def doors(time: Time | None = None, **settings: Any) -> Iterator[Doors]:
    """Open a simulator with these settings on a clock that stands still."""
    clock = time or Time()

    async def sleep(seconds: float) -> None:
        clock.sleep(seconds)

    service = Service(
        KIT,
        Settings(**{"now": lambda: clock.at, "sleep": sleep, "keys": (KEY, "second"), "price": PRICE, **settings}),
    )
    with httpx.Client(transport=Transport(service), base_url=BASE, headers={"x-api-key": KEY}) as client:
        yield Doors(client, service, clock)
    service.world.close()


@dataclass(frozen=True)
class Caller:
    """A caller of a simulator in one form, who knows nothing of our client: raw httpx."""

    desk: Desk
    client: Any
    service: Service

    def __call__(self, method: str, path: str, **named: Any) -> httpx.Response:
        """Ask, and return the answer with its body."""
        return self.desk(self.client.request, method, path, **named)

    def submit(self, faults: str = "", **named: Any) -> httpx.Response:
        """Submit a job, with faults of its own."""
        headers = {**named.pop("headers", {}), **({"x-simulate": faults} if faults else {})}
        return self("POST", "/generate-video", json={**PAYLOAD, **named.pop("payload", {})}, headers=headers, **named)

    def look(self, run_id: str, faults: str = "", **named: Any) -> httpx.Response:
        """Ask where a run stands."""
        headers = {"x-simulate": faults} if faults else {}
        return self("GET", "/video/status", params={"requestId": run_id}, headers=headers, **named)

    def recover(self, faults: str = "", **query: Any) -> list[dict[str, Any]]:
        """Ask for the list of runs."""
        answer = self("GET", "/generate-video/recover", params=query, headers={"x-simulate": faults} if faults else {})
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]

    def done(self, faults: str = "", **payload: Any) -> str:
        """Submit a job, let it ripen, and return its id."""
        run_id: str = self.submit(faults, payload=payload).json()["runId"]
        self.desk.time.at += 60
        return run_id

    def entries(self) -> list[str]:
        """Return what was charged, given back and refused, in short."""
        return [line.entry for line in self.service.world.charges]

    def pieces(self, method: str, path: str, **named: Any) -> Iterator[tuple[float, bytes]]:
        """Ask, and give the bytes of the body as they come, each with the seconds since it was asked for."""
        begun = self.desk.time.at
        request = self.client.build_request(method, path, **named)
        answer = self.desk(self.client.send, request, stream=True)
        # Not `iter_raw`: closed before its end, it leaves the generator inside to trio, which complains.
        raw = iter(answer.stream) if self.desk.portal is None else aiter(answer.stream)
        try:
            while True:
                piece = next(raw) if self.desk.portal is None else self.desk(raw.__anext__)
                yield self.desk.time.at - begun, piece
        except (StopIteration, StopAsyncIteration):
            return
        finally:
            self.desk(answer.close if self.desk.portal is None else answer.aclose)
            self.desk(raw.close if self.desk.portal is None else raw.aclose)


def caller(desk: Desk, **settings: Any) -> Caller:
    """Return a caller of a fresh simulator, in the form of a desk and on its clock."""
    _, service = desk.simulated(**{"price": PRICE, "keys": (KEY, "second"), **settings})
    named: dict[str, Any] = {"base_url": BASE, "headers": {"x-api-key": KEY}, "timeout": 10.0}
    if desk.portal is None:
        client: Any = httpx.Client(transport=Transport(service), **named)
        desk.closers.append(client.close)
    else:
        client = httpx.AsyncClient(transport=AsyncTransport(service), **named)
        desk.closers.append(lambda: desk(client.aclose))
    return Caller(desk, client, service)
