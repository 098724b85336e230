"""Settings of a simulator."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from ..service import RateLimit
from .faults.fault_plan import Fault
from .store import Outcome


def always_completed(_: Mapping[str, Any]) -> Outcome:
    """End every job well."""
    return Outcome()


async def sleep(seconds: float) -> None:
    """Sleep in whichever loop runs."""
    import anyio

    await anyio.sleep(seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a simulator is told beside the facts of the service."""

    keys: tuple[str, ...] = ("test-key",)
    """Accepted besides every key that starts with `sk-test`; every key is an account of its own."""
    balance: Decimal = Decimal(100)
    """What every account holds at first."""
    balance_other: Decimal = Decimal("26.71801147")
    """What every account holds in the second currency of the service; nothing is paid from it."""
    price_usd: Decimal | None = None
    """What every request costs, in place of the matrix's prices; where it has none, a request costs `NOMINAL`."""
    queue_seconds: float = 2.0
    run_seconds: float = 6.0
    seed: int | None = None
    """Given, jobs take between half and twice those times, by model, and the dice of faults fall alike."""
    speed: float = 1.0
    """Seconds of a job that pass in one second of the clock."""
    body_max: int | None = None
    """A larger body is turned away at the edge; None: the service's `body-limit`, else 4.5 million bytes."""
    urls: Literal["absolute", "relative", "redirect"] = "absolute"
    """How a finished job names its file: a link, a path that needs the key, or such a path that redirects to a link."""
    recover: Literal["completed", "all"] = "completed"
    """Which runs are listed where lost ones are looked for."""
    url_seconds: float | None = None
    """How long a link to a file is good; None: the service's `result-lifetime`, else a week."""
    files_origin: str = ""
    """The origin that files are sent on to; empty: `serve` opens a second port, in a process it is made up."""
    flat: bool = False
    """Answer for the status with facts at the root where the service documents that, instead of inside an object."""
    lenient: bool = False
    """Drop what the model does not take, and charge all the same, as the service does."""
    limits: tuple[RateLimit, ...] = ()
    """Most requests in so many seconds per address; `kit.service.limits` are the documented ones."""
    faults: tuple[Fault, ...] = ()
    state: Path | None = None
    """An SQLite file with jobs and charges: a simulator started with it again still knows them."""
    now: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = sleep
    """How faults let time pass."""
    outcome: Callable[[Mapping[str, Any]], Outcome] = always_completed
