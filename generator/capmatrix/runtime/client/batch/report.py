"""Options, events and outcome of a batch."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Literal, TypeAlias

from .. import retry
from ..errors import ClientError, ConfigurationError
from ..flows.budgets import Money, amount_of
from ..outcomes import State

LEAST = 2**31
"""Below minus this, and from this on, a number is no priority in PostgreSQL."""
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


# Budget: the options of a batch.
def options_of(  # noqa: PLR0913
    strict: bool,
    concurrency: int,
    max_cost: Money | None,
    budget: Money | None,
    again: Collection[Again],
    timeout: float | None,
    priority: int | None = None,
) -> Options:
    """Return the options of a batch; raise `ConfigurationError` for values that cannot be used."""
    if concurrency < 1:
        raise ConfigurationError(f"concurrency is {concurrency!r}; give a number of downloads, 1 or more")
    if priority is not None and not -LEAST <= priority < LEAST:
        raise ConfigurationError(f"priority is {priority!r}; give a number from {-LEAST} to {LEAST - 1}")
    wrong = [state for state in again if state not in ("failed", "unknown")]
    if wrong:
        raise ConfigurationError(f"again holds {', '.join(map(repr, wrong))}; give 'failed' or 'unknown'")
    return Options(
        strict=strict,
        concurrency=concurrency,
        max_cost=None if max_cost is None else amount_of(max_cost, "max_cost"),
        budget=None if budget is None else amount_of(budget, "budget"),
        again=frozenset(again),
        timeout=None if timeout is None else retry.timeout_or_default("timeout", timeout, 0.0),
        priority=priority,
    )


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
    """Why it has no file, if this process knows; of what others ended, or earlier runs, there is `reason` alone."""
    reason: str | None = None
    """The last that is known of why it was refused, failed or is unknown."""

    def as_dict(self) -> dict[str, object]:
        """Return all fields but the order and why it has no file."""
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
