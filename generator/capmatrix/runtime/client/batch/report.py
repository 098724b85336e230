"""Options, events and outcome of a batch."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Literal, TypeAlias

from ..errors import ClientError
from ..outcomes import State

SHOWN = 50
"""Entries of each kind in an outcome; the rest are in the files of the folder."""

Again: TypeAlias = Literal["failed", "unknown"]
Event: TypeAlias = Literal[
    "refused", "submitted", "resumed", "found", "progress", "unknown", "downloading", "done", "failed"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to run a batch."""

    strict: bool = True
    """False: fields are allowed that the service would drop and charge for."""
    concurrency: int = 8
    """Files that are downloaded at once; nothing is bought while more of them wait."""
    max_cost: Decimal | None = None
    """The most that one request may cost, in the currency of its price."""
    budget: Decimal | None = None
    """The most that the whole batch may cost over all its runs."""
    again: frozenset[Again] = frozenset()
    """What to buy again: `failed` are failed, refunded and refused requests, `unknown` those without a run."""
    timeout: float | None = None
    """Seconds to wait for each job from its first poll; None: the default of the service."""
    priority: int | None = None
    """Of the requests that are not bought yet: those of a higher one are bought first; None: 0 for new ones."""


@dataclass(slots=True, kw_only=True)
class Entry:
    """One request of a batch and its state."""

    order: str
    number: int | None
    """Its number in the file, from 1; None: it is not in the file any more."""
    model: str
    state: str
    run_id: str | None = None
    cost: Decimal | None = None
    currency: str | None = None
    file: Path | None = None
    """Its first file."""
    others: tuple[Path, ...] = ()
    """Its further files, where it made several."""
    error: ClientError | OSError | None = None

    def as_dict(self) -> dict[str, object]:
        """Return all fields but the order and the error."""
        names = ("state", "model", "run_id", "cost", "currency", "file")
        others = {"others": [os.fspath(path) for path in self.others]} if self.others else {}
        return {"request": self.number, **{name: getattr(self, name) for name in names}, **others}


Watcher: TypeAlias = Callable[[Event, Entry], None]
"""Called with each event; must not raise and must return quickly."""


@dataclass(slots=True, kw_only=True)
class Outcome:
    """The outcome of a batch."""

    requests: int = 0
    """Requests in the file."""
    made: int = 0
    """Requests in the file with a file in the folder."""
    states: dict[State, int] = field(default_factory=dict[State, int])
    """State → number of orders of the batch, also of requests that are not in the file any more."""
    refused: int = 0
    """Requests that were not sent, as they are invalid or cost too much."""
    unfit: int = 0
    """Requests that were not sent, as they would exceed the budget."""
    charged: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    """Currency → cost of the batch so far; the expected cost counts until the charge is known."""
    entries: list[Entry] = field(default_factory=list[Entry])
    """Some requests: first those with a problem, then those that were completed in this run."""
    more: int = 0
    """How many more such requests there are."""
    stopped: ClientError | OSError | None = None
    """Why buying stopped early; None where it did not."""

    @property
    def complete(self) -> bool:
        """Whether every request in the file has its file."""
        return self.made == self.requests
