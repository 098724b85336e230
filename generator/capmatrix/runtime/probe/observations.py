"""What a probe sees: every answer of the service, and of each run how it stood and whether it was listed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..client.effects import Done, Flow, Reply, Send, advance, fail
from ..client.errors import ConnectionFailed
from ..client.flows import answers
from ..client.sync import Client

if TYPE_CHECKING:
    from decimal import Decimal

    from ..client.flows.listing import Run
    from ..client.job import Handle
    from ..client.ledger.ledger import Order
    from ..client.transport.sync_driver import Progress
    from ..service import Kit, State

T = TypeVar("T")


class Answer(NamedTuple):
    """An answer as it came, without the key; times are those of this machine."""

    operation: str
    today: float
    """Seconds since 1970 when it was there."""
    seconds: float
    """How long it took."""
    status: int | None
    """None: none came."""
    headers: Mapping[str, str]
    """Names in lower case."""
    body: Any
    """The JSON value; None where it is none."""


Note = Callable[[Answer], object]


def noted(flow: Flow[T], note: Note) -> Flow[T]:
    """Perform a flow as it is, and note each answer to it."""
    effect = advance(flow)
    while not isinstance(effect, Done):
        started = time.monotonic()
        try:
            result = yield effect
        except BaseException as error:  # noqa: BLE001 (the flow decides; what it does not know it raises again)
            if isinstance(effect, Send) and isinstance(error, ConnectionFailed):
                note(_answer(effect, started, None))
            effect = fail(flow, error)
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
    """A client whose answers are noted: calls, limits and ledger are those of any client."""

    _note: Note | None = None

    def note(self, note: Note) -> None:
        """Call `note` with every answer from now on."""
        self._note = note

    def _run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        return super()._run(flow if self._note is None else noted(flow, self._note), on_progress)

    @property
    def place(self) -> str:
        """The base URL of the service, as the ledger has it."""
        return self._context.orders.place

    @property
    def kit(self) -> Kit:
        """The facts of the service."""
        return self._context.kit

    @property
    def window(self) -> float:
        """Seconds for which a lost run is looked for."""
        return self._context.policy.settle

    @property
    def patience(self) -> float:
        """Seconds that a job is waited for."""
        return self._context.policy.wait


class Look(NamedTuple):
    """How a run stood; times count seconds on a clock that only goes forward."""

    at: float
    state: State | None
    """None: the look failed."""
    word: str = ""
    """As the service wrote it; what failed, where the look did."""


class Listing(NamedTuple):
    """What was listed at a time; None where the list could not be had."""

    at: float
    own: tuple[Run, ...] | None
    """Those of the UUID; None too where nothing can be asked for by a UUID."""
    every: tuple[Run, ...] | None
    """Those of the account, as many as a list has."""
    trouble: str = ""


@dataclass(slots=True, kw_only=True)
class Submission:
    """A submission of the probe, and what was seen of its run."""

    model: str
    uuid: str | None
    """What its request carried to be found by."""
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
    """Whether it never left, as it would have cost too much."""
    open: bool = False
    """Whether a run without a known id may be charged."""
    looks: list[Look] = field(default_factory=list["Look"])
    listings: list[Listing] = field(default_factory=list["Listing"])

    @property
    def doubtful(self) -> bool:
        """Whether a run may be charged whose id is not known: no answer came, or the probe was stopped before it."""
        return self.open or (self.job is None and not self.trouble)

    @property
    def ended(self) -> State | None:
        """How its run ended; None while it has not."""
        last = next((look.state for look in reversed(self.looks) if look.state is not None), None)
        return last if last in ("completed", "failed", "cancelled") else None

    def row(self, listing: Listing) -> Run | None:
        """Return the row of its run in a list."""
        if self.job is None:
            return None
        rows = (*(listing.own or ()), *(listing.every or ()))
        return next((row for row in rows if row.run_id == self.job.run_id), None)


class Asked(NamedTuple):
    """What was listed for a question; None, with the reason, where the list could not be had."""

    rows: tuple[Run, ...] | None
    trouble: str = ""


class Quoted(NamedTuple):
    """What the service says that the first request costs; None, with the reason, where it does not say it."""

    amount: Decimal | None
    currency: str | None = None
    trouble: str = ""


@dataclass(slots=True, kw_only=True)
class Seen:
    """Everything that a probe has seen so far; it can be read at any time."""

    kit: Kit
    place: str
    """The base URL that was asked."""
    window: float
    """Seconds for which the client looks for a lost run, unless told otherwise."""
    date: str
    """Of the first question, as YYYY-MM-DD."""
    submissions: list[Submission] = field(default_factory=list["Submission"])
    failing: Submission | None = None
    """The one that was expected to fail; it is among the submissions too."""
    answers: list[Answer] = field(default_factory=list["Answer"])
    asked: dict[str, Asked] = field(default_factory=dict["str", "Asked"])
    """Question → list: see `Probe`."""
    quoted: Quoted | None = None
    """None: it was not asked for a price."""
    earlier: list[tuple[Order, Run | None]] = field(default_factory=list["tuple[Order, Run | None]"])
    """Failed orders of the ledger, each with its row in the list."""
    unknown: dict[str, Answer] = field(default_factory=dict[str, Answer])
    """Sort of id → what the status call says of a run that is not there."""

    def of(self, operation: str, *, success: bool = True) -> list[Answer]:
        """Return the answers to an operation, those of success or the others."""
        return [
            one
            for one in self.answers
            if one.operation == operation and one.status is not None and (200 <= one.status < 300) is success
        ]
