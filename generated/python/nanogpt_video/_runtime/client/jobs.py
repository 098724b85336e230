"""A job with the client that submitted it: each method is the client's of the same name."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .job import Handle, Status

if TYPE_CHECKING:
    from .aio import AsyncClient
    from .drive import Progress
    from .sync import Client


_PLAIN = ("run_id", "model", "cost", "currency", "since")


def plain_fields(job: Handle) -> tuple[Any, ...]:
    """Return what a pickle may hold of a job: neither its client nor the balance of the account."""
    return tuple(getattr(job, name) for name in _PLAIN)


def handle_of(*values: Any) -> Handle:
    """Return the handle with these plain fields."""
    return Handle(**dict(zip(_PLAIN, values, strict=True)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Handle):
    """A submitted job and the client that submitted it."""

    client: Client = field(repr=False, compare=False)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as the handle: `client.job(**handle.as_dict())` is the job in another process."""
        return handle_of, plain_fields(self)

    def __copy__(self) -> Job:
        """Return itself: a job does not change."""
        return self

    def __deepcopy__(self, _: object) -> Job:
        """Return itself: a job does not change, and its client is shared."""
        return self

    def status(self) -> Status:
        """Ask once how the job stands."""
        return self.client.status(self)

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until the job is completed; see `Client.wait`."""
        return self.client.wait(self, timeout, on_progress)

    def events(self, timeout: float | None = None) -> Iterator[Status]:
        """Look at the job until it is over; see `Client.events`."""
        return self.client.events(self, timeout)

    def download(self, path: str | PathLike[str]) -> Path:
        """Save the first file of the completed job; see `Client.download`."""
        return self.client.download(self, path)

    def download_all(self, folder: str | PathLike[str]) -> tuple[Path, ...]:
        """Save every file of the completed job; see `Client.download_all`."""
        return self.client.download_all(self, folder)

    def content(self, path: str | PathLike[str], variant: str | None = None) -> Path:
        """Save a variant of what the job made; see `Client.content`."""
        return self.client.content(self, path, variant)

    def extend(self, index: int | None = None) -> Job:
        """Have an output of the completed job made longer, which is charged; see `Client.extend`."""
        return self.client.extend(self, index)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncJob(Handle):
    """A submitted job and the client that submitted it."""

    client: AsyncClient = field(repr=False, compare=False)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as the handle: `client.job(**handle.as_dict())` is the job in another process."""
        return handle_of, plain_fields(self)

    def __copy__(self) -> AsyncJob:
        """Return itself: a job does not change."""
        return self

    def __deepcopy__(self, _: object) -> AsyncJob:
        """Return itself: a job does not change, and its client is shared."""
        return self

    async def status(self) -> Status:
        """Ask once how the job stands."""
        return await self.client.status(self)

    async def wait(
        self,
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the job in it)
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until the job is completed; see `AsyncClient.wait`."""
        return await self.client.wait(self, timeout, on_progress)

    def events(self, timeout: float | None = None) -> AsyncGenerator[Status]:
        """Look at the job until it is over; see `AsyncClient.events`."""
        return self.client.events(self, timeout)

    async def download(self, path: str | PathLike[str]) -> Path:
        """Save the first file of the completed job; see `AsyncClient.download`."""
        return await self.client.download(self, path)

    async def download_all(self, folder: str | PathLike[str]) -> tuple[Path, ...]:
        """Save every file of the completed job; see `AsyncClient.download_all`."""
        return await self.client.download_all(self, folder)

    async def content(self, path: str | PathLike[str], variant: str | None = None) -> Path:
        """Save a variant of what the job made; see `AsyncClient.content`."""
        return await self.client.content(self, path, variant)

    async def extend(self, index: int | None = None) -> AsyncJob:
        """Have an output of the completed job made longer, which is charged; see `AsyncClient.extend`."""
        return await self.client.extend(self, index)
