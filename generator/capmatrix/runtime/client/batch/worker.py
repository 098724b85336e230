"""Workers: processes of any machine that make the requests of all batches in a shared ledger.

A batch that is run with a shared ledger hands its requests over to it, as they were given: media as the names of files,
with their digests in the order. Each worker does what the batch does, with the same engine, in a folder of its own:
whoever claims an order posts it, once; a job belongs to who polls it, until its lease ends.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...price import Amount
from ..context import Context
from ..effects import Flow
from ..errors import ConfigurationError
from ..ledger import hints, requests
from ..ledger.ledger import Ledger, Order
from ..system import job_queue
from . import leases
from .buyer import AT_ONCE
from .engine import SLOWLY, Engine
from .folder import Folder, Identity
from .planning import Digests, Index, Item, Reader
from .report import Options, Watcher
from .request_source import Kept
from .state import Disk, Work, unwrapped

if TYPE_CHECKING:
    from anyio import CancelScope, Event
    from anyio.abc import TaskGroup

ROUND, ROUND_ONCE = 2.0, 0.5
"""Seconds between two looks for what no hint tells of, and where a worker ends when there is nothing left."""
SLICE = 100
"""Jobs that others have left and that one worker takes up at once, so that all workers share them."""
REST = 300.0
"""Seconds before an order is tried again that a worker could not buy."""
REST_UNFIT = 3600.0
"""The same, of one for which the budget of its batch has no room; with another budget, all are tried at once."""
GIVE = 10.0
"""Seconds between two looks for orders that wait without a hint."""
IDLE = 30.0
"""Seconds for which a worker keeps what it has of a batch, when there is nothing to do."""
HINTED = 1000
"""Requests of a batch that get their hints at once."""
MOST = 256 << 10
"""Characters of a request that is handed over: a longer one holds the bytes of a file, not its name."""
NAME = 12
"""Characters of a batch's id that name its folder."""


def hand_over_settings(work: Work) -> None:
    """Write what workers need to know of a batch; where that or its priority has changed, all is tried again."""
    options, folder, place = work.options, work.reader.folder, work.context.orders.place
    settings = {
        "strict": options.strict,
        "max_cost": _text(options.max_cost),
        "budget": _text(options.budget),
        "timeout": options.timeout,
        "folder": None if folder is None else str(folder.absolute()),
    }
    hints.prepare(work.ledger)
    if requests.keep_batch(work.ledger, work.batch, place, settings) or options.priority is not None:
        hints.renew(work.ledger, work.batch)


def hand_over(work: Work, items: Iterable[Item]) -> None:
    """Write requests for workers; one that holds the bytes of a file is left to this process, and logged."""
    kept: dict[str, tuple[int, Any]] = {}
    for item in items:
        if len(json.dumps(item.given)) <= MOST:
            kept[item.order.id] = item.number, item.given
        else:
            work.context.watch.log.warning("request %d holds a file: it is not handed to workers", item.number)
    # Those that wake the workers; the others get theirs while these are made, so that the batch is taken in sooner.
    hinted = work.requests < HINTED
    requests.keep(work.ledger, work.context.orders.place, work.batch, kept, hinted=hinted)


def _text(amount: Any) -> str | None:
    return None if amount is None else f"{amount} {getattr(amount, 'unit', None) or ''}".strip()


def options_from(settings: Mapping[str, Any], concurrency: int) -> Options:
    """Return the options of a batch from its settings."""
    max_cost, budget = (None if text is None else Amount(text) for text in (settings["max_cost"], settings["budget"]))
    return Options(
        strict=settings["strict"],
        concurrency=concurrency,
        max_cost=max_cost,
        budget=budget,
        timeout=settings["timeout"],
    )


@dataclass(slots=True)
class Worker:
    """Makes what is left to do of all batches in the ledger; see `AsyncClient.worker`."""

    _context: Context
    _perform: Callable[[Flow[Any]], Awaitable[Any]]
    _path: Path
    _concurrency: int = 8
    _on_event: Watcher | None = None

    async def run(self, *, once: bool = False) -> None:
        """Work until cancelled; with `once`, until there is nothing left that this worker can do.

        Raises `ConfigurationError` without a shared ledger or outside asyncio, and what stops the buying of a batch.
        """
        from anyio import CancelScope, create_task_group

        ledger = self._context.orders.ledger
        if ledger is None or not ledger.shared:
            raise ConfigurationError("a worker takes requests from PostgreSQL: give the address of its ledger")
        if not running_asyncio():
            raise ConfigurationError("a worker runs with asyncio alone, as its queue does: start it with asyncio.run")
        self._context.orders.require(ledger)
        disk = Disk(self._context.watch.log)
        await disk.call(hints.prepare, ledger)
        await disk.call(hints.hasten, ledger, self._context.orders.place)
        with unwrapped():
            async with create_task_group() as group:
                shift = Shift(self, self._context, ledger, disk, group)
                try:
                    await shift.work(once=once)
                finally:
                    with CancelScope(shield=True):
                        await shift.resign()
                group.cancel_scope.cancel()

    def joined(self, ledger: Ledger, batch: str, settings: str) -> Work:
        """Return the state of a batch in this worker, which has nothing of it yet."""
        context = self._context
        options, reader = self._read(ledger, batch, settings)
        identity = Identity(id=batch, place=context.orders.place, ledger=ledger.name)
        return Work(
            context=context, perform=self._perform, ledger=ledger, reader=reader, index=Index(), options=options,
            folder=Folder.joined(self._path / batch[:NAME], identity), watcher=self._on_event or _silent, begun=True,
        )  # fmt: skip

    def change(self, work: Work, settings: str) -> None:
        """Let a batch go on with other settings."""
        work.options, work.reader = self._read(work.ledger, work.batch, settings)

    def _read(self, ledger: Ledger, batch: str, settings: str) -> tuple[Options, Reader]:
        context, given = self._context, json.loads(settings)
        options = options_from(given, self._concurrency)
        files = Path(given["folder"]) if given.get("folder") else None
        reader = Reader(
            kit=context.kit, requests=Kept(ledger, batch), folder=files, digests=Digests(context.kit, files),
            options=options, today=context.clock.today,
        )  # fmt: skip
        return options, reader


def running_asyncio() -> bool:
    """Return whether this is a task of asyncio."""
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


@dataclass(slots=True)
class Part:
    """What one worker has of a batch."""

    work: Work
    engine: Engine
    settings: str
    until: float
    """When it is put away, unless there is something to do again."""


@dataclass(slots=True)
class Shift:
    """One run of a worker."""

    _worker: Worker
    _context: Context
    _ledger: Ledger
    _disk: Disk
    _group: TaskGroup
    _parts: dict[str, Part] = field(default_factory=dict[str, Part])
    _hints: int = 0
    """Hints in hand."""
    _gave_at: float = float("-inf")
    """When hints were last given."""
    _searches: bool = False
    """Whether it is the one that searches for lost runs."""
    _searching: bool = False

    @property
    def _place(self) -> str:
        return self._context.orders.place

    @property
    def _duty(self) -> str:
        return f"hints and lost runs at {self._place}"

    async def resign(self) -> None:
        """Leave to another worker what one does for all of its place; where that cannot be told, it waits for it."""
        if self._searches:
            with suppress(ConfigurationError):
                await self._disk.call(hints.resign, self._ledger, self._duty)

    async def work(self, *, once: bool) -> None:
        """Work; what was charged comes before what is bought."""
        from anyio import CancelScope, sleep

        queue = CancelScope()
        await self._round()
        self._group.start_soon(self._serve, queue)
        while True:
            await sleep(ROUND_ONCE if once else ROUND)
            if once and await self._is_over():
                return
            await self._round()
            stopped = [part.work.stopped for part in self._parts.values() if part.work.stopped is not None]
            if stopped:
                queue.cancel()
                if not self._is_busy():
                    raise stopped[0]

    async def _serve(self, scope: CancelScope) -> None:
        """Look at each order that the queue names, until the scope is cancelled."""
        from anyio import CancelScope, Event

        async def hinted(order: str) -> None:
            done = Event()
            # Not here, as the queue ends its tasks in a way of its own: what is being paid for is waited for.
            self._group.start_soon(self._look, order, done)
            await done.wait()

        task = asyncio.ensure_future(job_queue.serve(self._ledger.address, hints.queue(self._place), AT_ONCE, hinted))
        with scope:
            try:
                await asyncio.wait({task})
                await task
            finally:
                with CancelScope(shield=True):
                    await job_queue.ended(task)

    async def _look(self, id_: str, done: Event) -> None:
        """Buy an order that a hint names, where it still waits."""
        self._hints += 1
        try:
            kept = await self._disk.call(requests.kept, self._ledger, id_)
            order = await self._disk.call(self._ledger.get, id_)
            if kept is None or kept.paused or order is None or order.state not in ("waiting", "claimed"):
                return
            part = self._part(kept.batch, kept.settings)
            if id_ not in part.work.index:
                part.work.index.add(id_, kept.number, kept.row)
            await part.engine.buy(order)
            if id_ in part.work.passed:
                rest = REST_UNFIT if id_ in part.work.unfit else REST
                await self._disk.call(hints.later, self._ledger, self._place, id_, rest)
                # The hint tells from now on: these may be all orders of a batch.
                part.work.passed.discard(id_)
                part.work.unfit.pop(id_, None)
        finally:
            self._hints -= 1
            done.set()

    async def _round(self) -> None:
        """Do what no hint tells of: take up jobs that were left, renew leases, give hints, search for lost runs."""
        call, ledger = self._disk.call, self._ledger
        await call(leases.free_of_ended, ledger)
        passed = [order for part in self._parts.values() for order in part.work.passed]
        left: dict[str, list[Order]] = {}
        for order in await call(leases.left, ledger, self._place, passed, SLICE):
            left.setdefault(order.batch or "", []).append(order)
        for batch, orders in left.items():
            settings = await call(requests.settings, ledger, batch)
            if settings is None:
                continue
            part = self._part(batch, settings)
            await self._find(part.work, orders)
            await part.engine.take(orders)
        self._searches = await call(hints.has_duty, ledger, self._duty)
        now = self._context.clock.now()
        if self._searches and self._gave_at + GIVE <= now:
            self._gave_at = now
            await call(hints.give_all, ledger, self._place)
        if self._searches and not self._searching:
            self._searching = True
            self._group.start_soon(self._search)
        await self._tend()

    async def _search(self) -> None:
        """Search for lost runs where it is time to; this may have to wait for the limit on lists."""
        call, ledger = self._disk.call, self._ledger
        window = self._context.policy.settle_window + SLOWLY
        try:
            for batch, settings in (await call(requests.doubtful_batches, ledger, self._place, window)).items():
                part = self._part(batch, settings)
                await self._find(part.work, await call(lost, ledger, batch))
                await part.engine.settle_when_due()
        finally:
            self._searching = False

    async def _find(self, work: Work, orders: Iterable[Order]) -> None:
        """Find the requests of some orders, as far as they are kept."""
        for order in orders:
            if order.id not in work.index:
                kept = await self._disk.call(requests.kept, self._ledger, order.id)
                if kept is not None:
                    work.index.add(order.id, kept.number, kept.row)

    async def _tend(self) -> None:
        """Renew leases, and put away what there is nothing to do of."""
        now = self._context.clock.now()
        for batch, part in list(self._parts.items()):
            await part.engine.keep()
            if part.engine.busy:
                part.until = now + IDLE
            elif part.until < now and part.work.stopped is None:
                del self._parts[batch]
                part.engine.end()

    def _part(self, batch: str, settings: str) -> Part:
        """Return what this worker has of a batch, with these settings."""
        until = self._context.clock.now() + IDLE
        part = self._parts.get(batch)
        if part is None:
            work = self._worker.joined(self._ledger, batch, settings)
            part = self._parts[batch] = Part(work, Engine(work), settings, until)
            self._group.start_soon(self._make, part)
        elif part.settings != settings:
            self._worker.change(part.work, settings)
        part.settings, part.until = settings, until
        return part

    async def _make(self, part: Part) -> None:
        try:
            await part.engine.serve()
        finally:
            part.work.folder.close()

    def _is_busy(self) -> bool:
        return self._hints > 0 or self._searching or any(part.engine.busy for part in self._parts.values())

    async def _is_over(self) -> bool:
        """Return whether nothing is left that this worker can do, now or soon."""
        if self._is_busy():
            return False
        if self._searches and not all([await part.engine.searched() for part in self._parts.values()]):
            return False
        passed = [order for part in self._parts.values() for order in part.work.passed]
        return not await self._disk.call(hints.is_more, self._ledger, self._place, passed)


def lost(ledger: Ledger, batch: str) -> list[Order]:
    """Return the orders of a batch whose outcome is not known, or not yet."""
    return [*ledger.orders("posted", "unknown", batch=batch)]


def _silent(*_: object) -> None:
    pass
