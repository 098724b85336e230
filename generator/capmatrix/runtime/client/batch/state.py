"""The state that the tasks of one batch share: jobs in hand, results so far, and access to the disk in a thread."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from logging import Logger
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..context import Context
from ..effects import Flow
from ..errors import ClientError
from ..flows import waiting
from ..job import Handle, Status
from ..ledger.ledger import Ledger, Order
from ..pace.history import Following
from ..system.database import LostError
from .folder import Folder
from .planning import Index, Reader, Refusal
from .report import SHOWN, Entry, Event, Options, Watcher

if TYPE_CHECKING:
    from anyio import CapacityLimiter

T = TypeVar("T")
LOST = 3
"""How often a lost connection may be lost again, each time after it was awaited."""


@dataclass(slots=True, kw_only=True)
class Job:
    """A job that this process looks after."""

    entry: Entry
    handle: Handle
    began: float
    """When this process took it up, by the client's clock."""
    pace: Following
    first: float | None = None
    """When it was first polled."""
    seen: bool = False
    """Whether the service has answered with its status."""
    status: Status | None = None
    """Its last status."""


class Disk:
    """Calls functions that may wait for a disk or a database, in a thread, one at a time."""

    def __init__(self, log: Logger) -> None:
        """Take the log for lost connections."""
        self._log = log
        self._line: CapacityLimiter | None = None

    async def call(self, call: Callable[..., T], *args: Any, **named: Any) -> T:
        """Call a function; where the connection to a database is lost, again: all that is called here may be."""
        from anyio import CapacityLimiter
        from anyio.to_thread import run_sync

        self._line = self._line or CapacityLimiter(1)
        for _ in range(LOST):
            try:
                return await run_sync(partial(call, *args, **named), limiter=self._line)
            except LostError as error:
                self._log.warning("%s", error)
        return await run_sync(partial(call, *args, **named), limiter=self._line)


@dataclass(slots=True, kw_only=True)
class Work:
    """The state of one batch in one process."""

    context: Context
    perform: Callable[[Flow[Any]], Awaitable[Any]]
    """Performs a flow with the client's driver."""
    ledger: Ledger
    folder: Folder
    reader: Reader
    index: Index
    options: Options
    watcher: Watcher
    requests: int = 0
    """Requests read so far."""
    begun: bool = False
    """Whether all requests were read, so that something may have been bought."""
    jobs: dict[str, Job] = field(default_factory=dict[str, Job])
    """Order → job that this process looks after: running, or waiting for its download."""
    files: int = 0
    """Completed jobs whose files are not in the folder yet."""
    problems: list[Entry] = field(default_factory=list[Entry])
    made: list[Entry] = field(default_factory=list[Entry])
    omitted: int = 0
    """Entries left out of both lists, which are limited."""
    stopped: ClientError | OSError | None = None
    """Why nothing more is bought."""
    paused: bool = False
    """Whether nothing is bought until the batch goes on."""
    unfit: set[str] = field(default_factory=set[str])
    """Orders that would have exceeded the budget."""
    passed: set[str] = field(default_factory=set[str])
    """Orders that this process does not try again."""
    _disk: Disk | None = None
    _queue: list[tuple[float, int, Job]] = field(default_factory=list[tuple[float, int, Job]])
    _numbers: itertools.count[int] = field(default_factory=itertools.count)

    @property
    def batch(self) -> str:
        """The id of the batch."""
        return self.folder.identity.id

    @property
    def budget(self) -> str:
        """The name of the batch's budget in the ledger."""
        return f"batch {self.batch}"

    async def on_disk(self, call: Callable[..., T], *args: Any, **named: Any) -> T:
        """Call a function that may wait for a disk, see `Disk.call`."""
        self._disk = self._disk or Disk(self.context.watch.log)
        return await self._disk.call(call, *args, **named)

    def entry(self, order: Order, state: str = "") -> Entry:
        """Return what is known of an order, in its own or another state."""
        return Entry(
            order=order.id,
            number=self.index.number(order.id),
            model=order.model,
            state=state or order.state,
            run_id=order.run_id,
            cost=order.cost,
            currency=order.currency,
        )

    def take(self, order: Order, since: float | None = None) -> Job:
        """Look after an order that has a run."""
        assert order.run_id is not None
        context, now = self.context, self.context.clock.now()
        since = waiting.began(context, order) if since is None else since
        handle = Handle(
            run_id=order.run_id, model=order.model or None, cost=order.cost, currency=order.currency, since=since,
            length=order.length,
        )  # fmt: skip
        pace = Following(context.policy, context.durations, handle, now)
        job = Job(entry=self.entry(order), handle=handle, began=now, pace=pace)
        self.jobs[order.id] = job
        return job

    async def recall(self, job: Job) -> None:
        """Learn how long earlier jobs like this took, unless this process knows any."""
        if not self.context.durations.of(job.handle):
            await self.on_disk(waiting.recalled, self.context, job.handle)

    def later(self, job: Job, seconds: float) -> None:
        """Poll a job after some seconds."""
        heapq.heappush(self._queue, (self.context.clock.now() + seconds, next(self._numbers), job))

    def due(self) -> tuple[Job | None, float]:
        """Return the job that is due for a poll, else None and the seconds until the next is due."""
        if not self._queue:
            return None, 1.0
        left = self._queue[0][0] - self.context.clock.now()
        return (heapq.heappop(self._queue)[2], 0.0) if left <= 0 else (None, left)

    def report(self, event: Event, entry: Entry, error: ClientError | OSError | None = None) -> None:
        """Give the caller an event, and keep the entry for the outcome."""
        entry.error = error
        self.watcher(event, entry)
        if event == "done":
            self._keep(self.made, entry)
        elif error is not None:
            self._keep(self.problems, entry)

    def refused(self, refusal: Refusal) -> None:
        """Keep a request that is not sent for the outcome."""
        entry = Entry(order="", number=refusal.number, model=refusal.model, state="refused", error=refusal.error)
        self._keep(self.problems, entry)

    def _keep(self, kept: list[Entry], entry: Entry) -> None:
        if len(kept) < SHOWN:
            kept.append(entry)
        else:
            self.omitted += 1

    async def log(self, order: Mapping[str, Any], entry: Entry) -> None:
        """Add a line to the log of the folder; where that fails, stop buying, but do not hide what was charged."""
        row = {"at": datetime.now(UTC).isoformat(timespec="seconds"), **entry.as_dict(), "order": entry.order, **order}
        try:
            await self.on_disk(self.folder.log, row)
        except OSError as error:
            self.stopped = self.stopped or error
            self.context.watch.log.warning("run %s is not in the log of %s: %s", entry.run_id, self.folder.path, error)


def some(rows: Iterator[T], count: int) -> list[T]:
    """Return the next rows, at most `count`."""
    return list(itertools.islice(rows, count))


@contextmanager
def unwrapped() -> Generator[None]:
    """Raise the first error of a task group instead of the group."""
    try:
        yield
    except BaseExceptionGroup as group:
        left: list[BaseException] = [group]
        while isinstance(left[0], BaseExceptionGroup):
            left[:1] = cast("BaseExceptionGroup[BaseException]", left[0]).exceptions
        raise left[0] from None
