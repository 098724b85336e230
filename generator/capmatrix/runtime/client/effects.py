"""What a flow asks of the outside world, and what it is told in return."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    from .claim import Claim
    from .job import Status

T = TypeVar("T")


class Sink(Protocol):
    """Somewhere to pour a body."""

    def write(self, chunk: bytes) -> object:
        """Take the next part."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Make a call and read the whole answer: answered with a `Reply`, or `ConnectionFailed` is thrown."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    content: bytes | None = field(default=None, repr=False)
    operation: str = ""
    """Whose limit on requests it counts for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Make a GET and read the head only: answered with a `Reply` without body; an answer opened before is closed."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


@dataclass(frozen=True, slots=True)
class Pour:
    """Read the body of the opened answer into a sink: answered with None."""

    sink: Sink


@dataclass(frozen=True, slots=True)
class Sleep:
    """Let time pass: answered with None."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Keep:
    """Write down how a submission stands, before it leaves and when its outcome is known: answered with None."""

    claim: Claim
    run_id: str | None = None
    refused: bool = False
    """True: it certainly started nothing."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Let the caller know how the job stands: answered with None."""

    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer of the service."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = b""

    @property
    def ok(self) -> bool:
        """Tell whether the status is one of success."""
        return 200 <= self.status < 300


Effect: TypeAlias = Send | Open | Pour | Sleep | Keep | Tell
Flow: TypeAlias = Generator[Effect, Any, T]
"""A decision without I/O: yields effects, is sent their results, returns a T."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
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
