"""What a flow asks of the outside world, and what it is told in return."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
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


Effect: TypeAlias = Send | Open | Pour | Sleep | Tell
Flow: TypeAlias = Generator[Effect, Any, T]
"""A decision without I/O: yields effects, is sent their results, returns a T."""
