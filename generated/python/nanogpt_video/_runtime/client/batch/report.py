"""What is said of a batch while it goes on, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Literal, TypeAlias

from ..errors import ClientError
from ..outcomes import State

SHOWN = 50
"""Requests of each kind that an outcome has in full; the rest are in the files of the folder."""

Again: TypeAlias = Literal["failed", "unknown"]
Event: TypeAlias = Literal[
    "refused", "submitted", "resumed", "found", "progress", "unknown", "downloading", "done", "failed"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a batch is to be made."""

    strict: bool = True
    """False: fields pass that the service would drop, and charge for."""
    concurrency: int = 8
    """So many films are downloaded at once; nothing is bought while more of them wait for it."""
    max_cost: Decimal | None = None
    """The most that one request may cost, in the currency of its price."""
    budget: Decimal | None = None
    """The most that the whole batch may cost, in all runs together."""
    again: frozenset[Again] = frozenset()
    """What is bought once more: `failed` are the failed, given back and refused, `unknown` what was never found."""
    timeout: float | None = None
    """Seconds to wait for each job, from when it is first looked at; None: the service's number."""


@dataclass(slots=True, kw_only=True)
class Entry:
    """One request of a batch, and how it stands."""

    order: str
    number: int | None
    """Which of the file it is, from 1; None: it is not in there any more."""
    model: str
    state: str
    run_id: str | None = None
    cost: Decimal | None = None
    currency: str | None = None
    file: Path | None = None
    error: ClientError | OSError | None = None

    def as_dict(self) -> dict[str, object]:
        """Return what is known of it, the error aside."""
        names = ("state", "model", "run_id", "cost", "currency", "file")
        return {"request": self.number, **{name: getattr(self, name) for name in names}}


Watcher: TypeAlias = Callable[[Event, Entry], None]
"""Told of each thing that happens; it must not raise, and not take long."""


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What became of a batch."""

    requests: int = 0
    """Requests of the file."""
    made: int = 0
    """Of those, with a film in the folder."""
    states: dict[State, int] = field(default_factory=dict[State, int])
    """How many orders of the batch are in each state, those included whose request is not in the file any more."""
    refused: int = 0
    """Requests that were not sent, as they are wrong or cost too much."""
    unfit: int = 0
    """Requests that were not sent, as the budget does not hold them."""
    charged: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    """By currency, what the batch has cost so far; what is not known yet counts as it was expected."""
    entries: list[Entry] = field(default_factory=list[Entry])
    """Some of the requests: those first with which something is wrong, then those that were made just now."""
    more: int = 0
    """Of such requests, how many more there are."""
    stopped: ClientError | OSError | None = None
    """Why nothing more was bought, where there was a reason."""

    @property
    def complete(self) -> bool:
        """True when each request of the file has its film."""
        return self.made == self.requests
