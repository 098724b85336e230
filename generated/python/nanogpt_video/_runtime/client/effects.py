"""What a flow asks of the outside world, and what it is told in return."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar, cast

from ..redact import without_query

if TYPE_CHECKING:
    from .job import Claim, Status
    from .ledger.ledger import Order
    from .ledger.spending import Cap
    from .outcomes import State

T = TypeVar("T")
REQUEST_ID = "x-request-id"
"""The header in which a service says what it calls a call."""
PAID_GRACE = 5.0
"""Seconds that a paid call still has to be answered after it was cancelled."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Sink(Protocol):
    """Somewhere to pour a body."""

    def write(self, chunk: bytes) -> object:
        """Take the next part."""
        ...


class Send(NamedTuple):
    """Make a call and read the whole answer: answered with a `Reply`, or `ConnectionFailed` is thrown."""

    method: str
    url: str
    headers: Mapping[str, str] = _NOTHING
    content: bytes | None = None
    operation: str = ""
    """Whose limit on requests it counts for."""
    key: bool = False
    """True: the API key goes along."""
    bare: bool = False
    """True: nothing of the caller's own httpx client goes along: no header, cookie, authentication or hook."""
    paid: bool = False
    """True: a cancellation lets the call go on for `PAID_GRACE` seconds, as it may be charged."""
    timeout: float | None = None
    """Seconds for the whole call, from the first byte to the last; None: each phase has its own time alone."""
    most: int = 4 << 20
    """Bytes of an answer that are read, decompressed ones too; a longer one is cut."""

    def __repr__(self) -> str:
        """Show what is called; headers and body are nobody's business."""
        return f"Send({self.method} {without_query(self.url)})"


class Open(NamedTuple):
    """Make a GET and read the head only: answered with a `Reply` without body; an answer opened before is closed."""

    url: str
    headers: Mapping[str, str] = _NOTHING
    key: bool = False

    def __repr__(self) -> str:
        """Show what is fetched; headers are nobody's business."""
        return f"Open({without_query(self.url)})"


class Pour(NamedTuple):
    """Read the body of the opened answer into a sink: answered with None."""

    sink: Sink


class Work(NamedTuple):
    """Do what may wait for a disk, where nobody else has to wait for it: answered with what the function returns."""

    call: Callable[[], object]


class Sleep(NamedTuple):
    """Let time pass: answered with None."""

    seconds: float


class Keep(NamedTuple):
    """Write down how an order stands: answered with True, or False where another process or order is in the way.

    `posted` is written before the request leaves: if that cannot be written, `ConfigurationError` is thrown and nothing
    may be sent. `running` with `adopted` gives it a run that was found.
    """

    order: Order
    state: State
    run_id: str | None = None
    adopted: bool = False
    facts: Mapping[str, Any] = MappingProxyType({})
    """What is known besides: `cost`, `currency`, `reason`."""
    caps: tuple[Cap, ...] = ()
    """What the order must not pass: `OverLimit` is thrown where it would, and nothing is written."""


class Free(NamedTuple):
    """Ask which of these runs nobody holds: answered with them, in order, and how many other claims have the UUID."""

    claim: Claim
    run_ids: tuple[str, ...]


class Mark(NamedTuple):
    """Write down how the order of a run stands, where there is one: answered with None."""

    run_id: str
    state: State
    facts: Mapping[str, Any] = MappingProxyType({})


class Tell(NamedTuple):
    """Let the caller know how the job stands: answered with None."""

    status: Status


class Reply(NamedTuple):
    """An answer of the service."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = b""
    cut: bool = False
    """True: the body was longer than what is read of it."""

    @property
    def ok(self) -> bool:
        """Tell whether the status is one of success."""
        return 200 <= self.status < 300


Effect: TypeAlias = Send | Open | Pour | Work | Sleep | Keep | Free | Mark | Tell
Flow: TypeAlias = Generator[Effect, Any, T]
"""A decision without I/O: yields effects, is sent their results, returns a T."""


def work(call: Callable[[], T]) -> Flow[T]:
    """Have a function called where it may wait for a disk, and return what it returns."""
    return (yield Work(call))


class Done(NamedTuple, Generic[T]):
    """A flow has come to its end."""

    value: T


def advance(flow: Flow[T], result: object = None) -> Effect | Done[T]:
    """Give a flow the result of its last effect and return the next, or its end."""
    try:
        return flow.send(result)
    except StopIteration as stop:
        return Done(cast("T", stop.value))


def fail(flow: Flow[T], error: BaseException) -> Effect | Done[T]:
    """Tell a flow that its last effect failed, and return the next, or its end."""
    try:
        return flow.throw(error)
    except StopIteration as stop:
        return Done(cast("T", stop.value))
