"""How a fake service behaves where nothing goes wrong. Times are seconds of the clock on the wall."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal


@dataclass
class Settings:
    """May be changed while the service runs; each request sees what is set when it comes."""

    prefix: str = "/api"
    """Where the service is mounted; a gateway has more in front, such as `/gw/api`."""
    keys: tuple[str, ...] = ()
    """Keys that are taken; where there are none, any key is."""
    balance: Decimal = Decimal(1_000_000)
    """US dollars that each account begins with."""
    price: Decimal = Decimal("0.10")
    """What every run costs."""

    queued: float = 0.05
    """How long a run waits before it is at work."""
    working: float = 0.1
    """How long it is at work."""
    early_404: float = 0.0
    """How long a new run is unknown to the status call."""

    limits: bool = True
    """Whether requests are counted: 50 submissions, 20 extensions and 20 recoveries a minute, 25 calls a second."""
    scale: float = 1.0
    """What the windows are multiplied by: 0.01 makes a minute of 0.6 s."""
    limit_by: Literal["address", "key"] = "address"
    count_refused: bool = True
    """Whether a request that was refused takes a place in the window as well."""
    retry_after: bool = True
    """Whether a 429 of the service says how long to wait."""

    recover_lists: Literal["completed", "all"] = "completed"
    recover_lag: float = 0.0
    """How long after its completion (or its start, where all are listed) a run is listed."""
    recover_filters: bool = True
    """Whether model and conversationUUID are heeded; the limit is, always."""
    recover_uuid: Literal["repeat", "upper", "leave out"] = "repeat"

    dialect: Literal["nested", "flat"] = "nested"
    """How the unified status call answers; the former call has a form of its own."""
    cost_when_done: bool = False
    """Whether a completed status says the cost; the live service often does not."""
    film: str = "mp4"
    """What runs make: mp4, ts, flv, mp3, hls, html."""
    film_bytes: int = 20_000
    """About how large a film is."""
    url: Literal["absolute", "relative", "data"] = "absolute"
    """A completed status says an address on the second origin, a relative one of `content`, or the film itself."""
    content: Literal["redirect", "bytes"] = "redirect"
    """Whether `content` sends on to the second origin, or answers with the film."""
    quote: Literal["402", "202"] = "402"
    """What a request without a key and with x-x402 gets; a 202 starts a run and charges it."""

    hang: float = 30.0
    """How long a fault hangs that does not say."""
    drip: float = 0.2
    """Time between two bits of an answer that drips."""
    endless: float = math.inf
    """How long an answer drips that never ends, for campaigns that must end."""
    huge: float = 8.0
    """MiB of a huge answer, plain or after it was unpacked."""
    clock_offset: float = 0.0
    """What the service's clock is ahead of this machine's."""
