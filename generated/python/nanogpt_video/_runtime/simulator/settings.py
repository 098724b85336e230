"""Settings of a simulator."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import anyio

from ..service import RateLimit
from .faults.fault_plan import Fault
from .store import COMPLETED, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a simulator behaves, beside the facts of the service."""

    keys: tuple[str, ...] = ("test-key",)
    """Accepted keys, besides every key that starts with `sk-test`; every key is an account.

    Where the service takes pairs of keys, `key:secret`; without a secret it is `serving.accounts.SECRET`.
    """
    balance: Decimal | None = None
    """Initial balance of every account; None: 100 of a currency, 100,000 of another unit of prices."""
    balance_other: Decimal = Decimal(10)
    """Balance of every account in the second currency of a service that has one; nothing is paid from it."""
    price: Decimal | None = None
    """Price of every request, instead of the prices in the matrix; without either, a request costs `NOMINAL`."""
    queue_seconds: float = 2.0
    run_seconds: float = 6.0
    seed: int | None = None
    """If set, jobs of a model take half to twice those times; random numbers of faults depend on it too."""
    speed: float = 1.0
    """Seconds of a job that pass in one second of the clock."""
    body_max: int | None = None
    """Largest accepted body in bytes; None: the service's `body-limit`, else 256 MiB."""
    urls: Literal["absolute", "relative", "redirect"] = "absolute"
    """How a completed job names its file: by a link, a path that needs the key, or a path that redirects to a link."""
    recover: Literal["completed", "all"] = "completed"
    """The runs in the list of runs."""
    url_seconds: float | None = None
    """Seconds that a link to a file is valid; None: the service's `result-lifetime`, else a week."""
    files_origin: str = ""
    """Origin that files are redirected to; empty: a second port of `serve`, or a made-up origin without sockets."""
    flat: bool = False
    """Put the facts of a status at the root where the service documents that, not inside an object."""
    errors: Literal["objects", "plain"] = "objects"
    """The form of the reason in an error: an object with a message and a type, or the message as a plain text."""
    lenient: bool = False
    """Drop fields that a model does not accept, and charge all the same, as the service does."""
    limits: tuple[RateLimit, ...] = ()
    """Rate limits per address or key; `kit.service.limits` are the documented ones."""
    faults: tuple[Fault, ...] = ()
    state: Path | None = None
    """An SQLite file that keeps jobs and charges for the next simulator that is started with it."""
    webhook_secret: str = ""
    """What webhooks are signed with: a secret, or the 32 bytes of a private key in hex (ed25519), or any text where the
    service signs nothing; empty: none are sent. They are sent by a simulator that listens.
    """
    webhook_url: str = ""
    """Where webhooks are sent, whatever a request says; empty: to the address that it names."""
    explorer: Path | None = None
    """Folder of the explorer of the same spec, which is served beside the page and sends its requests here."""
    now: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep
    """How faults wait."""
    outcome: Callable[[Mapping[str, Any]], Outcome] = lambda _: COMPLETED
    """Payload of a job → how it ends."""
