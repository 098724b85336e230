"""The observations of a probe: every answer of the service, and the status and listing of each run over time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..client.context import Context
from ..client.effects import Done, Flow, Reply, Send, advance
from ..client.errors import ConnectionFailed
from ..client.flows import answers
from ..client.flows.listing import Run
from ..client.job import Handle
from ..client.ledger.ledger import Order
from ..client.sync import Client
from ..service import Kit, State

if TYPE_CHECKING:
    from ..client.transport.sync_driver import Progress

T = TypeVar("T")


class Answer(NamedTuple):
    """An answer, without the key; times are of this machine."""

    operation: str
    today: float
    """When it came, in seconds since 1970."""
    seconds: float
    """Seconds from sending to the end of the answer."""
    status: int | None
    """None: no answer came."""
    headers: Mapping[str, str]
    """Names in lower case."""
    body: Any
    """The JSON value; None where it is not JSON."""


Note = Callable[[Answer], object]


def noted(flow: Flow[T], note: Note) -> Flow[T]:
    """Pass on the effects of a flow, and call `note` with each answer."""
    effect = advance(flow)
    while not isinstance(effect, Done):
        started = time.monotonic()
        try:
            result = yield effect
        except BaseException as error:  # noqa: BLE001 (the flow raises again what it does not handle)
            if isinstance(effect, Send) and isinstance(error, ConnectionFailed):
                note(_answer(effect, started, None))
            effect = advance(flow, error=error)
        else:
            if isinstance(effect, Send):
                note(_answer(effect, started, result))
            effect = advance(flow, result)
    return effect.value


def _answer(send: Send, started: float, reply: Reply | None) -> Answer:
    seconds = time.monotonic() - started
    if reply is None:
        return Answer(send.operation, time.time(), seconds, None, {}, None)
    return Answer(send.operation, time.time(), seconds, reply.status, reply.headers, answers.read_json(reply))


class NotingClient(Client):
    """A client that notes every answer; all else is as with any client."""

    _note: Note | None = None

    def note(self, note: Note) -> None:
        """Call `note` with every answer from now on."""
        self._note = note

    def _run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        return super()._run(flow if self._note is None else noted(flow, self._note), on_progress)

    @property
    def context(self) -> Context:
        """The settings of the client."""
        return self._context


class Look(NamedTuple):
    """The status of a run at a time, in seconds of a monotonic clock."""

    at: float
    state: State | None
    """None: the call failed."""
    word: str = ""
    """The status word of the service, or the failure."""


class Listing(NamedTuple):
    """The lists at a time; None where a call failed."""

    at: float
    own: tuple[Run, ...] | None
    """Runs listed by the UUID; None also where the list has no such filter."""
    every: tuple[Run, ...] | None
    """Runs of the account, as many as a list holds."""


@dataclass(slots=True, kw_only=True)
class Submission:
    """A submission of the probe, and the observations of its run."""

    model: str
    uuid: str | None
    """The UUID in its request."""
    sent: float
    sent_today: float
    """Seconds since 1970."""
    answered: float | None = None
    job: Handle | None = None
    estimate: Decimal | None = None
    currency: str | None = None
    trouble: str = ""
    """Why it has no job."""
    unsent: bool = False
    """Whether it was not sent, as it would have cost too much."""
    open: bool = False
    """Whether a run with an unknown id may be charged."""
    looks: list[Look] = field(default_factory=list["Look"])
    listings: list[Listing] = field(default_factory=list["Listing"])

    @property
    def doubtful(self) -> bool:
        """Whether a run with an unknown id may be charged: no answer came, or the probe was stopped before it."""
        return self.open or (self.job is None and not self.trouble)

    @property
    def ended(self) -> State | None:
        """The final state of its run; None while it has none."""
        last = next((look.state for look in reversed(self.looks) if look.state is not None), None)
        return last if last in ("completed", "failed", "cancelled") else None

    def row(self, listing: Listing) -> Run | None:
        """Return the row of its run in a list."""
        if self.job is None:
            return None
        rows = (*(listing.own or ()), *(listing.every or ()))
        return next((row for row in rows if row.run_id == self.job.run_id), None)


class Asked(NamedTuple):
    """The list for a question; None, with the reason, where the call failed."""

    rows: tuple[Run, ...] | None
    trouble: str = ""


class Quoted(NamedTuple):
    """The price of the first request by the service; None, with the reason, where it gave none."""

    amount: Decimal | None
    currency: str | None = None
    trouble: str = ""


@dataclass(slots=True, kw_only=True)
class Seen:
    """All observations of a probe so far; it can be read at any time."""

    kit: Kit
    place: str
    """The base URL of the service."""
    window: float
    """Seconds for which the client searches for a lost run by default."""
    date: str
    """The date of the first call, as YYYY-MM-DD."""
    submissions: list[Submission] = field(default_factory=list["Submission"])
    failing: Submission | None = None
    """The submission that was meant to fail, also among the submissions."""
    answers: list[Answer] = field(default_factory=list["Answer"])
    asked: dict[str, Asked] = field(default_factory=dict["str", "Asked"])
    """Question → list (see `Probe`)."""
    quoted: Quoted | None = None
    """None: no quote was asked for."""
    earlier: list[tuple[Order, Run | None]] = field(default_factory=list["tuple[Order, Run | None]"])
    """Failed orders of the ledger, each with its row in the list."""
    unknown: dict[str, Answer] = field(default_factory=dict[str, Answer])
    """Sort of id → answer of the status call about a run that does not exist."""

    @property
    def runs(self) -> list[tuple[Submission, Handle]]:
        """The submissions that have a run, each with its job."""
        return [(attempt, attempt.job) for attempt in self.submissions if attempt.job is not None]

    def of(self, operation: str) -> list[Answer]:
        """Return the answers of success to an operation."""
        return [answer for answer in self.answers if answer.operation == operation and answer.status in range(200, 300)]
