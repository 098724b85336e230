"""Workers: processes of any machine that make the requests of all batches in a shared ledger.

A batch that is run with a shared ledger hands its requests over to it, as they were given: media as the names of files,
with their digests in the order. Each worker does what the batch does, with the same engine, in a folder of its own:
whoever claims an order posts it, once; a job belongs to who polls it, until its lease ends.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...price import Amount
from ..context import Context
from ..effects import Flow
from ..errors import ConfigurationError
from ..ledger import requests
from ..ledger.ledger import Ledger
from .engine import Engine
from .folder import Folder, Identity
from .planning import Digests, Index, Item, Reader
from .report import Options, Watcher
from .request_source import Kept
from .state import Work, unwrapped

LOOK = 2.0
"""Seconds between two looks for batches and requests that were added."""
REST = 30.0
"""Seconds before a batch is tried again of which this worker can do nothing more."""
MOST = 256 << 10
"""Characters of a request that is handed over: a longer one holds the bytes of a file, not its name."""
NAME = 12
"""Characters of a batch's id that name its folder."""


def hand_over_settings(work: Work) -> None:
    """Write what workers need to know of a batch."""
    options, folder = work.options, work.reader.folder
    settings = {
        "strict": options.strict,
        "max_cost": _text(options.max_cost),
        "budget": _text(options.budget),
        "timeout": options.timeout,
        "folder": None if folder is None else str(folder.absolute()),
    }
    requests.keep_batch(work.ledger, work.batch, work.context.orders.place, settings)


def hand_over(work: Work, items: Iterable[Item]) -> None:
    """Write requests for workers; one that holds the bytes of a file is left to this process, and logged."""
    kept: dict[str, tuple[int, Any]] = {}
    for item in items:
        if len(json.dumps(item.given)) <= MOST:
            kept[item.order.id] = item.number, item.given
        else:
            work.context.watch.log.warning("request %d holds a file: it is not handed to workers", item.number)
    requests.keep(work.ledger, work.batch, kept)


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
    """Makes what is left to do of all batches in the ledger; see `AsyncClient.work`."""

    _context: Context
    _perform: Callable[[Flow[Any]], Awaitable[Any]]
    _path: Path
    _concurrency: int = 8
    _on_event: Watcher | None = None
    _active: dict[str, Work] = field(default_factory=dict[str, Work])
    """Batch → its state in this worker."""
    _rests: dict[str, float] = field(default_factory=dict[str, float])
    """Batch → until when it is left alone."""

    async def run(self, *, once: bool = False) -> None:
        """Work until cancelled; with `once`, until there is nothing left that this worker can do.

        Raises `ConfigurationError` without a shared ledger, and what stops the buying of a batch.
        """
        from anyio import create_task_group, sleep

        ledger = self._context.orders.ledger
        if ledger is None or not ledger.shared:
            raise ConfigurationError("a worker takes requests from PostgreSQL: give the address of its ledger")
        self._context.orders.require(ledger)
        now = self._context.clock.now
        with unwrapped():
            async with create_task_group() as group:
                while True:
                    for batch, settings in (await self._open(ledger)).items():
                        if batch not in self._active and self._rests.get(batch, 0.0) <= now():
                            self._active[batch] = self._joined(ledger, batch, settings)
                            group.start_soon(self._make, self._active[batch])
                    if once and not self._active:
                        return
                    await sleep(min(LOOK, 0.1) if once else LOOK)

    async def _open(self, ledger: Ledger) -> dict[str, dict[str, Any]]:
        """Read what was added, and return the batches that have something left to do."""
        for work in list(self._active.values()):
            await work.on_disk(_grow, work)
        from anyio.to_thread import run_sync

        found: dict[str, dict[str, Any]] = await run_sync(requests.open_batches, ledger, self._context.orders.place)
        return found

    def _joined(self, ledger: Ledger, batch: str, settings: Mapping[str, Any]) -> Work:
        context, options = self._context, options_from(settings, self._concurrency)
        identity = Identity(id=batch, place=context.orders.place, ledger=ledger.name)
        files = Path(settings["folder"]) if settings.get("folder") else None
        reader = Reader(
            kit=context.kit, requests=Kept(ledger, batch), folder=files, digests=Digests(context.kit, files),
            options=options, today=context.clock.today,
        )  # fmt: skip
        return Work(
            context=context, perform=self._perform, ledger=ledger, reader=reader, index=Index(), options=options,
            folder=Folder.joined(self._path / batch[:NAME], identity), watcher=self._on_event or _silent,
        )  # fmt: skip

    async def _make(self, work: Work) -> None:
        """Make what is left of one batch."""
        try:
            await work.on_disk(_grow, work)
            work.begun = True
            await Engine(work).run()
        finally:
            del self._active[work.batch]
            self._rests[work.batch] = self._context.clock.now() + REST
            work.folder.close()
        if work.stopped is not None:
            raise work.stopped


def _grow(work: Work) -> None:
    """Add requests of a batch that were handed over since."""
    assert isinstance(work.reader.requests, Kept)
    for place, order, number in work.reader.requests.grown():
        work.requests += 1
        work.index.add(order, number, place)


def _silent(*_: object) -> None:
    pass
