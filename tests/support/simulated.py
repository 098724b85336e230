"""A simulator in this process, asked by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import httpx
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serve import Transport
from nanogpt_video._runtime.simulator.world import Settings

from tests.support.desk import KEY, PAYLOAD, Time

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
        Settings(**{"now": lambda: clock.at, "sleep": sleep, "keys": (KEY, "second"), "price_usd": PRICE, **settings}),
    )
    with httpx.Client(transport=Transport(service), base_url=BASE, headers={"x-api-key": KEY}) as client:
        yield Doors(client, service, clock)
    service.world.close()
