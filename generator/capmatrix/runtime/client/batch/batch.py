"""A batch: open its folder and ledger, plan its requests, run it, and sum up."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from ...normalise import normalise
from ...request_file import beside
from ...service import Kit
from .. import retry
from ..context import Context
from ..effects import Flow
from ..errors import ConfigurationError
from ..flows import answers
from ..flows.budgets import Money, amount_of
from ..flows.newer import knowing
from ..ledger import hints
from ..ledger.ledger import Ledger, Order
from ..ledger.rows import read_claim
from ..newer.models import kit_by
from ..outcomes import STATES
from ..prepare import Submittable, payload_of
from . import leases
from .engine import Engine
from .folder import Folder, kept_records
from .planning import Digests, Index, Item, Reader, Refusal
from .report import Again, Options, Outcome, Watcher
from .request_source import Listed, opened
from .state import Work, some
from .worker import hand_over, hand_over_settings

LEAST = 2**31
"""Below minus this, and from this on, a number is no priority in PostgreSQL."""
CHUNK = 1000
"""Requests that are read, validated and recorded at once."""
Source: TypeAlias = "str | os.PathLike[str] | Iterable[Submittable]"
"""A file of requests (`-` is standard input), or the requests."""


def reader_of(kit: Kit, source: Source, options: Options, today: Callable[[], float] = time.time) -> Reader:
    """Return the reader of a source; raise `ConfigurationError` where the file cannot be read."""
    if isinstance(source, str | os.PathLike):
        requests, folder = opened(os.fspath(source)), beside(os.fspath(source))
    else:
        # Files and bytes become data URLs now: a request must not change while it waits.
        requests, folder = Listed(_unchanging(kit, payload_of(request)) for request in source), None
    digests = Digests(kit, folder)
    return Reader(kit=kit, requests=requests, folder=folder, digests=digests, options=options, today=today)


def _unchanging(kit: Kit, payload: dict[str, Any]) -> dict[str, Any]:
    """Return a request as it is kept; its model stays as given, so that a former id is told of."""
    key, kept = kit.service.discriminator, normalise(kit.knowing(payload), payload).payload
    return {**kept, key: payload[key]} if key in payload else kept


async def plan(work: Work, refuse: Callable[[Refusal], object]) -> None:
    """Record an order for each request of the file that can be bought and has none.

    Raises `ConfigurationError` where the file cannot be read to its end; nothing was bought then.
    """
    if not await work.on_disk(work.ledger.counts, work.batch):
        await work.on_disk(work.ledger.add, _orders_of_log(work.folder, work.context.orders.place))
    if work.options.priority is not None:
        await work.on_disk(leases.prioritise, work.ledger, work.batch, work.options.priority)
    if work.ledger.shared:
        await work.on_disk(hand_over_settings, work)
    rows = work.reader.planned(work.batch, work.context.orders.place, has=work.ledger.has)
    while found := await work.on_disk(some, rows, CHUNK):
        refused = [item for item in found if isinstance(item, Refusal)]
        await work.on_disk(work.folder.unsent, [item.as_dict() for item in refused], first=not work.requests)
        for refusal in refused:
            refuse(refusal)
            work.refused(refusal)
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


class AskedOnce:
    """The models of a batch that only the service's list has; each is asked for once, and judged by one record."""

    def __init__(self, context: Context, perform: Callable[[Flow[Any]], Awaitable[Any]], kits: dict[str, Kit]) -> None:
        """Take the package with each model that is known by a kept record."""
        self._context, self._perform, self._kits = context, perform, kits

    async def ask(self, payload: object) -> None:
        """Ask for the model that a payload names, unless the package has it or it is known by now."""
        name = self._context.kit.lacking(payload)
        if name is not None and name not in self._kits:
            self._kits[name] = (await self._perform(knowing(self._context, payload))).kit

    def seek(self, payload: object) -> Kit:
        """Return the package with the model that a payload names; for threads of the event loop."""
        name = self._context.kit.lacking(payload) or ""
        if name not in self._kits:
            from anyio.from_thread import run

            run(self.ask, payload)
        return self._kits[name]


def kept_models(kit: Kit, folder: Path) -> dict[str, Kit]:
    """Return, by id, the package with each model that a batch has judged by its record before."""
    found = {id_: kit_by(kit, id_, kept) for id_, kept in kept_records(folder).items()}
    return {id_: known for id_, known in found.items() if known is not None}


def _orders_of_log(folder: Folder, place: str) -> Iterator[Order]:
    """Yield the orders in the log of a folder with their last states, to restore a lost ledger."""
    if folder.identity.simulated:
        return
    last: dict[str, dict[str, Any]] = {}
    for row in folder.logged():
        if isinstance(row.get("order"), str):
            last[row["order"]] = {**last.get(row["order"], {}), **row}
    for order, row in last.items():
        state = "fetched" if row.get("file") else row.get("state")
        known = state if state in STATES and state != "waiting" else "running" if row.get("run_id") else "unknown"
        claim = read_claim(row["claim"]) if isinstance(row.get("claim"), dict) else None
        yield Order(
            id=order,
            place=place,
            model=str(row.get("model") or ""),
            digest=str(row.get("digest") or ""),
            batch=folder.identity.id,
            state=known,
            uuid=claim.uuid if claim else "",
            findable=claim is not None and claim.findable,
            fresh=claim is None or claim.fresh,
            sent_at=claim.sent_at if claim else None,
            run_id=row.get("run_id"),
            cost=answers.money(iter([row.get("cost")])),
            currency=row.get("currency"),
            budget=f"batch {folder.identity.id}",
            film=row.get("file"),
            files=1 + len(row.get("others") or ()) if row.get("file") else None,
        )


@dataclass(slots=True)
class Batch:
    """Many requests, their folder, and a client's settings and driver; see `AsyncClient.batch`."""

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

    async def run(self) -> Outcome:
        """Make what is missing, and return the outcome of the whole batch.

        Raises `ConfigurationError` where file or folder cannot be used, before anything is bought. What ends the batch
        early later is in `Outcome.stopped`.
        """
        kit = self._context.kit
        if self._context.newer is not None:
            asked = AskedOnce(self._context, self._perform, kept_models(kit, self._path))
            kit = kit._replace(seek=asked.seek)
            if not isinstance(self._source, str | os.PathLike):
                self._source = [payload_of(request) for request in self._source]
                for payload in self._source:
                    await asked.ask(payload)
        work = self.work = self._opened(kit)
        try:
            await plan(work, self._on_refusal or _silent)
            work.begun = True
            await Engine(work).run()
            if work.ledger.shared:
                await work.on_disk(hints.tidy, work.ledger, work.batch)
            return await work.on_disk(summed_up, work)
        finally:
            work.reader.requests.close()
            work.folder.close()

    def so_far(self) -> Outcome:
        """Return the outcome by now, of a batch that was cancelled or runs in another task."""
        return Outcome() if self.work is None else summed_up(self.work)

    def _opened(self, kit: Kit) -> Work:
        """Open folder and ledger; raise `ConfigurationError` where they cannot be used."""
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


def _silent(*_: object) -> None:
    pass


# Budget: the options of a batch.
def options_of(  # noqa: PLR0913
    strict: bool,
    concurrency: int,
    max_cost: Money | None,
    budget: Money | None,
    again: Collection[Again],
    timeout: float | None,
    priority: int | None = None,
) -> Options:
    """Return the options of a batch; raise `ConfigurationError` for values that cannot be used."""
    if concurrency < 1:
        raise ConfigurationError(f"concurrency is {concurrency!r}; give a number of downloads, 1 or more")
    if priority is not None and not -LEAST <= priority < LEAST:
        raise ConfigurationError(f"priority is {priority!r}; give a number from {-LEAST} to {LEAST - 1}")
    wrong = [state for state in again if state not in ("failed", "unknown")]
    if wrong:
        raise ConfigurationError(f"again holds {', '.join(map(repr, wrong))}; give 'failed' or 'unknown'")
    return Options(
        strict=strict,
        concurrency=concurrency,
        max_cost=None if max_cost is None else amount_of(max_cost, "max_cost"),
        budget=None if budget is None else amount_of(budget, "budget"),
        again=frozenset(again),
        timeout=None if timeout is None else retry.timeout_or_default("timeout", timeout, 0.0),
        priority=priority,
    )


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
