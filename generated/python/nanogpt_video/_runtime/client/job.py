"""A job, its status, and the claim of a submission whose outcome is open, as values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any, Self

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A submission whose outcome may be open: keep `as_dict()` and give it to `client.settle` in another process.

    It holds neither the request nor a secret.
    """

    model: str
    uuid: str
    """Carried by the request where the service can find runs by it."""
    sent_at: float
    """Seconds since 1970."""
    fresh: bool = True
    """False: the caller chose the UUID, and other runs may carry it."""
    findable: bool = True
    """False: the service has no way to find a run by what its request carried."""
    order: str = ""
    """The id of its order in the ledger: two submissions may share a caller's UUID."""

    def as_dict(self) -> dict[str, str | float | bool | None]:
        """Return what a file needs to hold of it."""
        return asdict(self)


_PLAIN = ("run_id", "model", "cost", "currency", "since")


def _handle_of(*values: Any) -> Handle:
    return Handle(**dict(zip(_PLAIN, values, strict=True)))


class ClientJob(Handle):
    """A handle with its client: a copy is the job itself, a pickle is the handle without client and balance."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as the handle: `client.job(**handle.as_dict())` is the job in another process."""
        return _handle_of, tuple(getattr(self, name) for name in _PLAIN)

    def __copy__(self) -> Self:
        """Return itself: a job does not change."""
        return self

    def __deepcopy__(self, _: object) -> Self:
        """Return itself: a job does not change, and its client is shared."""
        return self
