"""A job and its status, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ..service import State

OVER: frozenset[State] = frozenset({"completed", "failed", "cancelled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How a job stands."""

    run_id: str
    state: State
    """What the word means; a word that is not documented counts as running."""
    word: str
    """The word of the service, as written."""
    known: bool = True
    """False when the word is not documented."""
    urls: tuple[str, ...] = ()
    """Where the files are, as the service wrote it (may be relative to its origin)."""
    progress: float | None = None
    """Per cent, where the service says it."""
    cost: Decimal | None = None
    error: str | None = None
    """Why it failed, in the words of the service."""
    user_error: str | None = None
    """The same, in words meant for the person who asked."""
    flagged: bool = False
    """Blocked by a content policy."""
    refund: str | None = None
    body: Any = field(default=None, repr=False, compare=False)
    """The whole answer, without secrets."""

    @property
    def url(self) -> str | None:
        """The first file, if there is one."""
        return self.urls[0] if self.urls else None

    @property
    def over(self) -> bool:
        """True when the job will not change any more."""
        return self.state in OVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """The way back to a job: keep `as_dict()` and give it to `client.job(**saved)` in another process."""

    run_id: str
    model: str | None = None
    cost: Decimal | None = None
    currency: str | None = None
    balance: Decimal | None = field(default=None, repr=False, compare=False)
    """What the account held after the charge; never shown."""
    since: float | None = field(default=None, repr=False, compare=False)
    """When it was submitted, by the clock of the client that did."""

    def as_dict(self) -> dict[str, str | None]:
        """Return what a file needs to hold of it; the balance is nobody's business."""
        cost = None if self.cost is None else str(self.cost)
        return {"run_id": self.run_id, "model": self.model, "cost": cost, "currency": self.currency}
