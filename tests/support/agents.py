"""Agents at the server: the official SDK's own client before a desk, with a simulator behind it."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.mcp.desk import Desk
from nanogpt_video._runtime.mcp.server import serve
from nanogpt_video._runtime.mcp.serving import Limits, open_desk
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.server import Served
from nanogpt_video._runtime.simulator.serving.server import serve as simulate
from nanogpt_video._runtime.simulator.serving.transports import AsyncTransport
from nanogpt_video._runtime.simulator.settings import Settings

KEY = "sk-test-agents"
REQUEST: dict[str, Any] = {"model": "sora-2", "prompt": "A paper boat", "seconds": 4}
COST = "0.40"
HASTY = KIT._replace(
    service=KIT.service._replace(
        timings={**KIT.service.timings, "retry-attempts": 2, "retry-delay": 0.01, "poll-interval-min": 0.02},
    ),
)
"""The service as a client in a hurry sees it: nothing takes seconds."""


@dataclass
class Shop:
    """A simulated service in this process, a ledger, and desks that share them."""

    folder: Path
    service: Service
    kit: Kit = HASTY
    desks: list[Desk] = field(default_factory=list)

    def desk(self, *, key: bool = True, wait: float = 10.0, ledger: str = "ledger.sqlite3", **limits: Any) -> Desk:
        """Return a desk of a new session: nothing else than the ledger is common to two desks."""
        (self.folder / "films").mkdir(exist_ok=True)
        settings = {
            "api_key": KEY, "base_url": "https://sim/api", "ledger": self.folder / ledger,
            "transport": AsyncTransport(self.service), "limits": False,
        }  # fmt: skip
        usual = {"session": Decimal(2), "folder": self.folder / "films"}
        made = open_desk(self.kit, settings, Limits(**{**usual, **limits}), key=key)
        made._wait = wait
        self.desks.append(made)
        return made

    async def end(self, desk: Desk) -> None:
        """End a session, as the end of a server does."""
        await desk.studio.close()
        await desk.client.close()
        self.desks.remove(desk)

    def charged(self) -> int:
        """Return how many submissions the service has charged."""
        return sum(line.entry == "charged" for line in self.service.world.charges)


@asynccontextmanager
async def shop(folder: Path, *, faults: tuple[Fault, ...] = (), **settings: Any) -> AsyncIterator[Shop]:
    """Open a shop, a thousand times as fast as the service, and end its sessions."""
    service = Service(HASTY, Settings(**{"speed": 1000.0, "balance": Decimal(1000), "faults": faults, **settings}))
    made = Shop(folder, service)
    try:
        yield made
    finally:
        for desk in list(made.desks):
            await made.end(desk)
        service.world.close()


@asynccontextmanager
async def agent(desk: Desk, **settings: Any) -> AsyncIterator[Client]:
    """Connect the client of the official SDK to the server of a desk, within this process."""
    async with Client(serve(desk), **settings) as client:
        yield client


@contextmanager
def simulated(faults: tuple[Fault, ...] = (), **settings: Any) -> Iterator[Served]:
    """Serve a simulated service on loopback, for servers that are processes of their own."""
    usual = {"speed": 100.0, "balance": Decimal(1000), "faults": faults}
    with simulate(KIT, settings=Settings(**{**usual, **settings})) as served:
        yield served


def command(served: Served, folder: Path, *words: str) -> StdioServerParameters:
    """Return the command line of a server as a host of agents starts it."""
    (folder / "films").mkdir(exist_ok=True)
    own = {
        "NANOGPT_API_KEY": KEY, "NANOGPT_BASE_URL": served.base_url, "XDG_STATE_HOME": str(folder / "state"),
        "HOME": str(folder), "PATH": os.environ["PATH"],
    }  # fmt: skip
    more = {name: os.environ[name] for name in os.environ if name.startswith("COV")}
    line = ["-m", "nanogpt_video", "mcp", "-o", str(folder / "films"), "--session-cap", "2", *words]
    return StdioServerParameters(command=sys.executable, args=line, env={**own, **more}, cwd=str(folder))


def facts(result: Any) -> dict[str, Any]:
    """Return the structured answer of a tool."""
    assert result.structured_content is not None, result
    return result.structured_content


def text_of(part: Any) -> str:
    """Return the text of a part of an answer."""
    return part.text
