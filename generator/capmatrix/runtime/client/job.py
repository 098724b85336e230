"""A job, its status, and the claim of a submission whose outcome is open, as values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any, Self
from urllib.parse import urlsplit

from ..redact import shorten
from ..service import State

_VIDEOS = (".mp4", ".webm", ".mov", ".m4v")
OVER: frozenset[State] = frozenset({"completed", "failed", "cancelled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The status of a job."""

    run_id: str
    state: State
    """The meaning of the word; a word that is not documented counts as running."""
    word: str
    """The status word of the service, unchanged."""
    known: bool = True
    """Whether the word is documented."""
    urls: tuple[str, ...] = ()
    """The addresses of the files, as the service wrote them; may be relative to its origin."""
    progress: float | None = None
    """In per cent, where the service reports it."""
    cost: Decimal | None = None
    error: str | None = None
    """Why the job failed, in the words of the service."""
    user_error: str | None = None
    """Why the job failed, in words for the end user."""
    flagged: bool = False
    """Whether a content policy blocked the job."""
    refund: str | None = None
    body: Any = field(default=None, repr=False, compare=False)
    """The whole answer, without secrets."""

    @property
    def url(self) -> str | None:
        """The address of the first file, None where there is none."""
        return self.urls[0] if self.urls else None

    @property
    def over(self) -> bool:
        """Whether the job is completed, failed or cancelled."""
        return self.state in OVER

    def _repr_html_(self) -> str:
        """Show the status in a notebook, with the file of a completed job."""
        return _html((self.word, self.run_id, self.user_error or self.error), self.url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """Identifies a job: save `as_dict()` and give it to `client.job(**saved)` in another process."""

    run_id: str
    model: str | None = None
    cost: Decimal | None = None
    currency: str | None = None
    balance: Decimal | None = field(default=None, repr=False, compare=False)
    """The balance of the account after the charge; never shown."""
    since: float | None = field(default=None, repr=False, compare=False)
    """When it was submitted, by the clock of its client."""
    length: str | None = field(default=None, repr=False, compare=False)
    """The length that its request asks for, where that is known: jobs of one model and length take about as long."""

    def __post_init__(self) -> None:
        """Refuse an empty run id, which no service can answer for."""
        if not (self.run_id and self.run_id.strip()):
            raise ValueError("run_id is empty: give the id of a run, as its submission returned it")

    def as_dict(self) -> dict[str, str | None]:
        """Return the fields to save; the balance is left out."""
        cost = None if self.cost is None else str(self.cost)
        return {"run_id": self.run_id, "model": self.model, "cost": cost, "currency": self.currency}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Identifies a submission whose outcome is not known: save `as_dict()`, give it to `client.settle` in any process.

    It holds neither the request nor any secret.
    """

    model: str
    uuid: str
    """The UUID in the request, where the service can find runs by it."""
    sent_at: float
    """Seconds since 1970."""
    fresh: bool = True
    """False: the caller chose the UUID, and other runs may have it too."""
    findable: bool = True
    """False: the service cannot find a run by anything in its request."""
    order: str = ""
    """The id of its order in the ledger: two submissions may have one UUID of the caller."""

    def as_dict(self) -> dict[str, str | float | bool | None]:
        """Return the fields to save."""
        return asdict(self)


_PLAIN = ("run_id", "model", "cost", "currency", "since")


def _handle_of(*values: Any) -> Handle:
    return Handle(**dict(zip(_PLAIN, values, strict=True)))


class ClientJob(Handle):
    """A handle with its client: a copy is the same object, a pickle is a plain handle without client and balance."""

    __slots__ = ("_seen",)

    @property
    def seen(self) -> Status | None:
        """The last status that this object has received; None before the first."""
        return getattr(self, "_seen", None)

    @property
    def url(self) -> str | None:
        """The address of the first file, once `wait` or `status` has seen the job completed; nothing is asked."""
        return self.seen.url if self.seen else None

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as the handle: `client.job(**handle.as_dict())` is the job in another process."""
        return _handle_of, tuple(getattr(self, name) for name in _PLAIN)

    def __copy__(self) -> Self:
        """Return itself: a job does not change what it names."""
        return self

    def __deepcopy__(self, _: object) -> Self:
        """Return itself: a job does not change what it names, and its client is shared."""
        return self

    def _repr_html_(self) -> str:
        """Show the job in a notebook, with the file once it is known to be completed."""
        facts = (self.seen.word if self.seen else "submitted", self.run_id, self.model)
        return _html(facts, self.url)


def remembered(job: Handle | str, status: Status) -> Status:
    """Return a status after the job has taken it."""
    if isinstance(job, ClientJob):
        object.__setattr__(job, "_seen", status)
    return status


def _html(facts: Iterable[str | None], url: str | None) -> str:
    """Return facts about a job on one line of HTML, with its file: a page loads no other address than an https one."""
    from html import escape

    line = " · ".join(escape(shorten(fact, 400)) for fact in facts if fact)
    parts = urlsplit(url or "")
    if url is None or parts.scheme != "https" or not parts.hostname:
        return f"<div>{line}</div>"
    link, name = escape(url), escape(parts.path.rpartition("/")[2] or parts.hostname)
    video = f'<video src="{link}" controls preload="metadata" width="420"></video>'
    return f'{video if parts.path.lower().endswith(_VIDEOS) else ""}<div>{line} · <a href="{link}">{name}</a></div>'
