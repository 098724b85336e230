"""A batch: open its folder and ledger, plan its requests, run it, and sum up."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypedDict

from ...normalise import normalise
from ...request_file import beside
from ...service import Kit
from ..context import Context
from ..effects import Flow
from ..errors import ConfigurationError
from ..flows.budgets import Money
from ..ledger import hints
from ..ledger.ledger import Ledger
from ..prepare import Submittable, payload_of
from . import leases
from .engine import Engine
from .folder import Folder, orders_of_log
from .planning import AskedOnce, Digests, Index, Item, Numbers, Reader, Refusal, kept_models
from .report import Again, Entry, Event, Options, Outcome, Watcher, options_of
from .request_source import Growing, Listed, opened
from .state import Results, Work, some, unwrapped
from .worker import hand_over, hand_over_settings

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

CHUNK = 1000
"""Requests that are read, validated and recorded at once."""
OUTSIDE = "a batch takes requests and gives results within its block: `with` the batch, or `async with`"
Source: TypeAlias = "str | os.PathLike[str] | Iterable[Submittable]"
"""A file of requests (`-` is standard input), or the requests."""


def reader_of(kit: Kit, source: Source, options: Options, today: Callable[[], float] = time.time) -> Reader:
    """Return the reader of a source; raise `ConfigurationError` where the file cannot be read."""
    if isinstance(source, str | os.PathLike):
        first, folder = opened(os.fspath(source)), beside(os.fspath(source))
    else:
        # Files and bytes become data URLs now: a request must not change while it waits.
        first, folder = Listed(_all_unchanging(kit, map(payload_of, source))), None
    digests = Digests(kit, folder)
    return Reader(kit=kit, requests=Growing(first), folder=folder, digests=digests, options=options, today=today)


def _unchanging(kit: Kit, payload: dict[str, Any]) -> dict[str, Any]:
    """Return a request as it is kept; its model stays as given, so that a former id is told of."""
    key, kept = kit.service.discriminator, normalise(kit.knowing(payload), payload).payload
    return {**kept, key: payload[key]} if key in payload else kept


def _all_unchanging(kit: Kit, payloads: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [_unchanging(kit, payload) for payload in payloads]


async def plan(work: Work, rows: Iterator[Item | Refusal], refuse: Callable[[Refusal], object]) -> None:
    """Record an order for each of these requests that can be bought and has none.

    Raises `ConfigurationError` where the file cannot be read to its end; nothing was bought then.
    """
    while found := await work.on_disk(some, rows, CHUNK):
        refused = [item for item in found if isinstance(item, Refusal)]
        await work.on_disk(work.folder.unsent, [item.as_dict() for item in refused], first=not work.requests)
        for refusal in refused:
            work.refused(refusal)
            refuse(refusal)
        items = [item for item in found if isinstance(item, Item)]
        records = {str(item.record["id"]): item.record for item in items if item.record is not None}
        if records:
            await work.on_disk(work.folder.keep, records)
        for item in items:
            work.index.add(item.order.id, item.number, item.at)
        await work.on_disk(work.ledger.add, [item.order for item in items])
        if work.ledger.shared:
            await work.on_disk(hand_over, work, items)
        work.requests += len(found)


@dataclass(slots=True)
class AsyncBatch:
    """Many requests, their folder, and a client's settings and driver; see `AsyncClient.batch`.

    `run` makes all of them. In a block (`async with`), more can be added, and results are iterated over as they come.
    """

    _context: Context
    _perform: Callable[[Flow[Any]], Awaitable[Any]]
    _source: Source
    _path: Path
    _options: Options
    _on_event: Watcher | None = None
    _on_refusal: Callable[[Refusal], object] | None = None
    simulated: bool = False
    """Whether the service is a simulator, whose folder must not be mixed up with a charged batch."""
    work: Work | None = None
    """The state of the batch once it runs."""
    _asked: AskedOnce | None = None
    _numbers: Numbers | None = None
    _results: Results | None = None
    _block: AbstractAsyncContextManager[object] | None = None

    async def run(self) -> Outcome:
        """Make what is missing, and return the outcome of the whole batch.

        Raises `ConfigurationError` where file or folder cannot be used, before anything is bought. What ends the batch
        early later is in `Outcome.stopped`.
        """
        async with self._opened() as work:
            await self._plan(work)
            await _make(work)
            return await work.on_disk(summed_up, work)

    def so_far(self) -> Outcome:
        """Return the outcome by now, of a batch that was cancelled or runs in another task."""
        return Outcome() if self.work is None else summed_up(self.work)

    async def __aenter__(self) -> Self:
        """Open the batch, record its requests, and begin to make them; raises what `run` raises."""
        self._block = self._making()
        await self._block.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        """Stop: what was submitted goes on at the service, and the batch continues when it is opened again."""
        assert self._block is not None
        return await self._block.__aexit__(kind, error, trace)

    async def submit_many(self, requests: Iterable[Submittable]) -> range:
        """Record further requests, which are made from then on; return their numbers, by which results name them.

        When it returns, they are in the ledger; with PostgreSQL workers make them too. A request that is not sent has
        its result at once. Requests are recognised by their content: after an interruption, add the same again.
        """
        work, results = self._in_block()
        assert self._numbers is not None
        async with results.adding:
            first, rest = self._numbers.given + 1, iter(requests)
            while given := [payload_of(request) for request in some(rest, CHUNK)]:
                if self._asked is not None:
                    for payload in given:
                        await self._asked.ask(payload)
                kept = await work.on_disk(_all_unchanging, work.reader.kit, given)
                assert isinstance(work.reader.requests, Growing)
                await plan(work, self._numbered(work, work.reader.requests.add(kept)), self._refused)
                results.more()
            return range(first, self._numbers.given + 1)

    def __aiter__(self) -> Self:
        """Iterate over the results of all requests, those of earlier runs and of other machines included."""
        return self

    async def __anext__(self) -> Entry:
        """Return the next result: a request is `done` with its file, or its state, `error` or `reason` says why not.

        The iteration ends when every request has its result, or nothing more can be done; what stopped it is raised.
        """
        entry = await self.next()
        if entry is None:
            raise StopAsyncIteration
        return entry

    async def next(self) -> Entry | None:
        """Return the next result; None where there are no more."""
        work, results = self._in_block()
        entry = await results.next()
        if entry is None and work.stopped is not None:
            raise work.stopped
        return entry

    @asynccontextmanager
    async def _making(self) -> AsyncGenerator[None]:
        """Make requests in the background, until the block ends."""
        from anyio import create_task_group

        async with self._opened() as work:
            self._results, work.watcher = Results(work), self._seen
            try:
                await self._plan(work)
                with unwrapped():
                    async with create_task_group() as group:
                        group.start_soon(self._results.run, lambda: _make(work))
                        yield
                        group.cancel_scope.cancel()
            finally:
                self._results = None

    def _in_block(self) -> tuple[Work, Results]:
        if self.work is None or self._results is None:
            raise ConfigurationError(OUTSIDE)
        return self.work, self._results

    def _seen(self, event: Event, entry: Entry) -> None:
        (self._on_event or _silent)(event, entry)
        if self._results is not None:
            self._results.seen(event, entry)

    def _refused(self, refusal: Refusal) -> None:
        (self._on_refusal or _silent)(refusal)
        if self._results is not None:
            self._results.put(refusal.entry())

    async def _plan(self, work: Work) -> None:
        """Record the requests of the source."""
        if not await work.on_disk(work.ledger.counts, work.batch):
            await work.on_disk(work.ledger.add, orders_of_log(work.folder, work.context.orders.place))
        if work.options.priority is not None:
            await work.on_disk(leases.prioritise, work.ledger, work.batch, work.options.priority)
        if work.ledger.shared:
            await work.on_disk(hand_over_settings, work)
        self._numbers = Numbers(work.batch, work.ledger.has)
        await plan(work, self._numbered(work, work.reader.requests), self._refused)
        work.begun = True

    def _numbered(self, work: Work, rows: Iterable[tuple[int, Any]]) -> Iterator[Item | Refusal]:
        assert self._numbers is not None
        return work.reader.numbered(rows, self._numbers, work.context.orders.place)

    @asynccontextmanager
    async def _opened(self) -> AsyncGenerator[Work]:
        """Open folder and ledger until the end of the block."""
        work = self.work = await self._open()
        try:
            yield work
        finally:
            work.reader.requests.close()
            work.folder.close()

    async def _open(self) -> Work:
        """Open folder and ledger; raise `ConfigurationError` where they cannot be used."""
        kit = self._context.kit
        if self._context.newer is not None:
            self._asked = AskedOnce(self._context, self._perform, kept_models(kit, self._path))
            kit = kit._replace(seek=self._asked.seek)
            if not isinstance(self._source, str | os.PathLike):
                self._source = [payload_of(request) for request in self._source]
                for payload in self._source:
                    await self._asked.ask(payload)
        orders = self._context.orders
        if orders.ledger is None:
            raise ConfigurationError(
                "a batch needs a ledger, so that nothing is bought twice: leave out the option that switches it off"
            )
        reader = reader_of(kit, self._source, self._options, self._context.clock.today)
        ledger = orders.ledger
        try:
            folder = Folder.opened(
                self._path, place=orders.place, ledger=ledger, named=orders.needed, simulated=self.simulated
            )
        except ConfigurationError:
            reader.requests.close()
            raise
        kept = folder.identity.ledger
        kept_in = orders.require(ledger if ledger.is_at(kept) else Ledger(kept))
        return Work(
            context=self._context,
            perform=self._perform,
            ledger=kept_in,
            folder=folder,
            reader=reader,
            index=Index(),
            options=self._options,
            watcher=self._on_event or _silent,
        )


async def _make(work: Work) -> None:
    """Make what is left to do of a batch."""
    await Engine(work).run()
    if work.ledger.shared:
        await work.on_disk(hints.tidy, work.ledger, work.batch)


def _silent(*_: object) -> None:
    pass


class Batch:
    """A batch for programs without an event loop: it runs in one of its own, in another thread."""

    def __init__(self, batch: AsyncBatch) -> None:
        """Take what runs in that loop."""
        self._batch = batch
        self._open = ExitStack()
        self._portal: BlockingPortal | None = None

    def run(self) -> Outcome:
        """Make what is missing, and return the outcome; see `AsyncBatch.run`."""
        from anyio.from_thread import start_blocking_portal

        with start_blocking_portal() as portal:
            return portal.call(self._batch.run)

    def so_far(self) -> Outcome:
        """Return the outcome by now."""
        return self._batch.so_far()

    def submit_many(self, requests: Iterable[Submittable]) -> range:
        """Record further requests, and return their numbers; see `AsyncBatch.submit_many`."""
        return self._in_block().call(self._batch.submit_many, requests)

    def __enter__(self) -> Self:
        """Open the batch, and begin to make its requests."""
        from anyio.from_thread import start_blocking_portal

        with ExitStack() as stack:
            self._portal = stack.enter_context(start_blocking_portal())
            stack.enter_context(self._portal.wrap_async_context_manager(self._batch))
            self._open = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        """Stop, when the calls that are being answered have been."""
        return self._open.__exit__(kind, error, trace)

    def __iter__(self) -> Self:
        """Iterate over the results; see `AsyncBatch`."""
        return self

    def __next__(self) -> Entry:
        """Return the next result."""
        found = self._in_block().call(self._batch.next)
        if found is None:
            raise StopIteration
        return found

    def _in_block(self) -> BlockingPortal:
        if self._portal is None:
            raise ConfigurationError(OUTSIDE)
        return self._portal


class BatchOptions(TypedDict, total=False):
    """The options of a batch; see `SharedClient.batch`."""

    strict: bool
    concurrency: int
    max_cost: Money | None
    budget: Money | None
    again: Collection[Again]
    timeout: float | None
    priority: int | None
    on_event: Watcher | None
    on_refusal: Callable[[Refusal], object] | None


def batch_of(
    context: Context,
    perform: Callable[[Flow[Any]], Awaitable[Any]],
    requests: Source,
    path: Path,
    given: BatchOptions,
) -> AsyncBatch:
    """Return a batch of a client; raise `ConfigurationError` for options that cannot be used."""
    options = options_of(
        given.get("strict", True),
        given.get("concurrency", 8),
        given.get("max_cost"),
        given.get("budget"),
        given.get("again", ()),
        given.get("timeout"),
        given.get("priority"),
    )
    return AsyncBatch(context, perform, requests, path, options, given.get("on_event"), given.get("on_refusal"))


def summed_up(work: Work) -> Outcome:
    """Return the outcome of a batch by now."""
    ledger = work.ledger
    made = sum(order.id in work.index for order in ledger.orders("fetched", batch=work.batch))
    return Outcome(
        requests=work.requests,
        made=made,
        states=dict(ledger.counts(work.batch)),
        refused=work.requests - len(work.index),
        unfit=len(work.unfit),
        charged=ledger.spent(work.context.orders.place, budget=work.budget),
        entries=[*work.problems, *work.made],
        more=work.omitted,
        stopped=work.stopped,
    )
