"""The state that the tasks of one batch share: jobs in hand, results so far, and access to the disk in a thread."""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from logging import Logger
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..context import Context
from ..effects import Flow
from ..errors import ClientError
from ..flows import waiting
from ..job import Handle, Status
from ..ledger.ledger import Ledger, Order
from ..outcomes import State
from ..pace.history import Following
from ..system.database import LostError
from .folder import Folder
from .planning import Index, Reader, Refusal
from .report import SHOWN, Entry, Event, Options, Watcher

if TYPE_CHECKING:
    from anyio import CapacityLimiter

T = TypeVar("T")
ENDED: tuple[State, ...] = ("fetched", "failed", "given_back", "refused")
"""States in which an order has its result."""
LOOK = 2.0
"""Seconds between two looks at the ledger for results of other processes."""
PAGE = 500
"""Results that are read from the ledger at once."""
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
    unfit: dict[str, Decimal | None] = field(default_factory=dict[str, Decimal | None])
    """Order that would have exceeded the budget → what it was to reserve, see `OverBudget`."""
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

    def result(self, order: Order) -> Entry:
        """Return an order that has ended as a result."""
        entry = self.entry(order, "done" if order.state == "fetched" else "")
        entry.reason = order.reason
        if order.state == "fetched" and order.film:
            entry.file, *others = self.folder.files(order.film, order.files)
            entry.others = tuple(others)
        return entry

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
        self._keep(self.problems, refusal.entry())

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


class Results:
    """The results of a batch as they come: of this process at once, of others when the ledger is looked at."""

    def __init__(self, work: Work) -> None:
        """Take the state of the batch; nothing has ended yet."""
        from anyio import Event, Lock

        self.adding = Lock()
        """Held while requests are added."""
        self._work = work
        self._ready: deque[Entry] = deque()
        self._told: set[str] = set()
        """Orders that have ended, and whose result was given or is ready."""
        self._others: set[str] = set()
        """Orders that have ended and whose requests were not given, or not yet."""
        self._doubtful: set[str] = set()
        """Orders of which was told that their outcome is not known."""
        self._busy, self._wanted, self._news = True, Event(), Event()
        self._wanted.set()

    async def run(self, make: Callable[[], Awaitable[None]]) -> None:
        """Make what is left to do whenever there is more, until cancelled."""
        from anyio import Event, create_task_group

        while True:
            await self._wanted.wait()
            self._wanted = Event()
            async with create_task_group() as group:
                group.start_soon(self._watch)
                await make()
                group.cancel_scope.cancel()
            # What was to be bought again is bought again once, however often there is more.
            self._work.options = replace(self._work.options, again=frozenset())
            await self._collect(*ENDED, "unknown")
            self._busy = self._wanted.is_set()
            self._tell()

    def more(self) -> None:
        """Say that requests were added."""
        self._busy = True
        self._others.clear()
        self._wanted.set()

    def seen(self, event: str, entry: Entry) -> None:
        """Take an event of this process; most are no results."""
        if entry.order in self._told or not (event == "done" or entry.error is not None):
            return
        if entry.order in self._work.index:  # else it is in the ledger when its request comes
            if event == "done" or entry.state in ENDED:
                self._told.add(entry.order)
            number = self._work.index.number(entry.order)
            self.put(replace(entry, number=number, reason=None if entry.error is None else str(entry.error)))

    def put(self, entry: Entry) -> None:
        """Add a result."""
        self._ready.append(entry)
        self._tell()

    async def next(self) -> Entry | None:
        """Return the next result as soon as there is one; None where no more can come."""
        while not self._ready:
            if not self._busy:
                return None
            await self._news.wait()
        return self._ready.popleft()

    async def _watch(self) -> None:
        from anyio import sleep

        while True:
            await sleep(LOOK)
            await self._collect(*ENDED)

    async def _collect(self, *states: State) -> None:
        """Take the results that are in the ledger alone: of earlier runs, and of other processes."""
        work = self._work
        counts = await work.on_disk(work.ledger.counts, work.batch)
        if sum(counts.get(state, 0) for state in states) == len(self._told) + len(self._others):
            return
        known = self._told | self._others | self._doubtful
        rows = (order for order in work.ledger.orders(*states, batch=work.batch) if order.id not in known)
        while found := await work.on_disk(some, rows, PAGE):
            for order in found:
                asked = order.id in work.index
                kept = self._others if not asked else self._doubtful if order.state == "unknown" else self._told
                kept.add(order.id)
                if asked:
                    self.put(work.result(order))

    def _tell(self) -> None:
        from anyio import Event

        self._news.set()
        self._news = Event()


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
