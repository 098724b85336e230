"""Effects: actions that a flow requests from its driver, and their results."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar, cast

from ..redact import without_query
from .job import Claim, Status
from .ledger.rows import Order
from .ledger.spending import Cap
from .outcomes import State

T = TypeVar("T")
PAID_GRACE = 5.0
"""Seconds that a paid call still has to be answered after it was cancelled."""
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Sink(Protocol):
    """Something that a body is written into."""

    def write(self, chunk: bytes) -> object:
        """Write the next part."""
        ...


class Send(NamedTuple):
    """Make a call and read the whole answer: gives a `Reply`, throws `ConnectionFailed`."""

    method: str
    url: str
    headers: Mapping[str, str] = _NOTHING
    content: bytes | None = None
    operation: str = ""
    """The operation whose limit on requests the call counts for."""
    key: bool = False
    """Whether the API key is sent."""
    bare: bool = False
    """Whether to leave out everything of the caller's httpx client: headers, cookies, authentication and hooks."""
    paid: bool = False
    """Whether the call may be charged: a cancellation then lets it go on for `PAID_GRACE` seconds."""
    timeout: float | None = None
    """Seconds for the whole call, from the first byte to the last; None: each phase has a time-out of its own."""
    most: int = 4 << 20
    """Bytes that are read of an answer, counted after decompression; a longer answer is cut."""

    def __repr__(self) -> str:
        """Show method and address, never headers and body."""
        return f"Send({self.method} {without_query(self.url)})"


class Open(NamedTuple):
    """Make a GET and read the head only: gives a `Reply` without body, closes the answer that was open before."""

    url: str
    headers: Mapping[str, str] = _NOTHING
    key: bool = False

    def __repr__(self) -> str:
        """Show the address, never the headers."""
        return f"Open({without_query(self.url)})"


class ReadBody(NamedTuple):
    """Read the body of the open answer into a sink: gives None."""

    sink: Sink


class RunBlocking(NamedTuple):
    """Call a function that may wait for a disk, in a thread where there is an event loop: gives what it returns."""

    call: Callable[[], object]


class Sleep(NamedTuple):
    """Wait: gives None."""

    seconds: float


class RecordOrder(NamedTuple):
    """Write the state of an order: gives True, or False where another process or order is in the way.

    `posted` is written before the request leaves: where that fails, `ConfigurationError` is thrown and nothing may be
    sent. `running` with `adopted` gives the order a run that was found.
    """

    order: Order
    state: State
    run_id: str | None = None
    adopted: bool = False
    facts: Mapping[str, Any] = _NOTHING
    """What else is known: `cost`, `currency`, `reason`."""
    caps: tuple[Cap, ...] = ()
    """Caps on spending: `OverLimit` is thrown where the order would exceed a cap, and nothing is written."""


class FindFreeRuns(NamedTuple):
    """Ask which of these runs no order has: gives them, in order, and how many other claims have the UUID."""

    claim: Claim
    run_ids: tuple[str, ...]


class RecordRun(NamedTuple):
    """Write the state of the order that has a run, where there is one: gives None."""

    run_id: str
    state: State
    facts: Mapping[str, Any] = _NOTHING


class Report(NamedTuple):
    """Give the caller the status of the job: gives None."""

    status: Status


class Reply(NamedTuple):
    """An answer of the service."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = b""
    cut: bool = False
    """Whether the body was longer than what is read of it."""

    @property
    def ok(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300


Effect: TypeAlias = Send | Open | ReadBody | RunBlocking | Sleep | RecordOrder | FindFreeRuns | RecordRun | Report
Flow: TypeAlias = Generator[Effect, Any, T]
"""A decision without I/O: yields effects, is sent their results, returns a T."""


def run_blocking(call: Callable[[], T]) -> Flow[T]:
    """Yield `RunBlocking` with the type of its result."""
    return (yield RunBlocking(call))


class Done(NamedTuple, Generic[T]):
    """The end of a flow, with its result."""

    value: T


def advance(flow: Flow[T], result: object = None, error: BaseException | None = None) -> Effect | Done[T]:
    """Send a flow the result of its last effect, or throw its error into it; return the next effect or the end."""
    try:
        return flow.send(result) if error is None else flow.throw(error)
    except StopIteration as stop:
        return Done(cast("T", stop.value))
