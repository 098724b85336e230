"""Begin a batch, or go on with one: open its folder and its ledger, plan its requests, run it, and sum up."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from ...normalise import normalise
from ...request_file import UnreadableError, beside
from .. import retry
from ..errors import ConfigurationError
from ..flows import answers
from ..flows.budgets import Money, amount_of
from ..ledger.ledger import Ledger, Order
from ..ledger.rows import read_claim
from ..outcomes import STATES
from ..prepare import Submittable, payload_of
from .engine import Engine
from .folder import Folder
from .planning import Digests, Index, Item, Reader, Refusal
from .report import Again, Options, Outcome, Watcher
from .request_source import Listed, opened
from .state import Work, some

if TYPE_CHECKING:
    from ...service import Kit
    from ..context import Context
    from ..effects import Flow

CHUNK = 1000
"""Requests that are read, judged and noted at once."""
Source: TypeAlias = "str | os.PathLike[str] | Iterable[Submittable]"
"""A file of requests (`-` is standard input), or the requests themselves."""


def reader_of(kit: Kit, source: Source, options: Options) -> Reader:
    """Return what reads and judges requests; raise `ConfigurationError` for a file that cannot be read."""
    if isinstance(source, str | os.PathLike):
        try:
            requests, folder = opened(os.fspath(source)), beside(os.fspath(source))
        except UnreadableError as error:
            raise ConfigurationError(str(error)) from None
    else:
        # Files and bytes become data URLs now: what a request holds must not change while it waits.
        requests, folder = Listed(normalise(kit, payload_of(one)).payload for one in source), None
    return Reader(
        kit=kit,
        requests=requests,
        folder=folder,
        digests=Digests(kit, folder),
        strict=options.strict,
        max_cost=options.max_cost,
    )


async def planned(work: Work, refuse: Callable[[Refusal], object]) -> None:
    """Note an order for each request of the file that can be bought and has none.

    Orders are added as they are read. Raises `ConfigurationError` where the file cannot be read to its end: nothing of
    it has been bought then.
    """
    if not await work.on_disk(work.ledger.counts, work.batch):
        await work.on_disk(work.ledger.add, _remembered(work.folder, work.context.orders.place))
    rows = work.reader.planned(work.batch)
    try:
        while found := await work.on_disk(some, rows, CHUNK):
            refused = [one for one in found if isinstance(one, Refusal)]
            await work.on_disk(work.folder.unsent, [one.as_dict() for one in refused], first=not work.requests)
            for refusal in refused:
                refuse(refusal)
                work.refused(refusal)
            items = [one for one in found if isinstance(one, Item)]
            for item in items:
                work.index.add(item)
            await work.on_disk(work.ledger.add, [_order(work, item) for item in items])
            work.requests += len(found)
    except UnreadableError as error:
        raise ConfigurationError(str(error)) from None


def _order(work: Work, item: Item) -> Order:
    return Order(
        id=item.order,
        place=work.context.orders.place,
        model=item.model,
        digest=item.digest,
        batch=work.batch,
        ordinal=item.ordinal,
    )


def _remembered(folder: Folder, place: str) -> Iterator[Order]:
    """Yield the orders that the log of a folder knows, as it knows them: for a ledger that was lost."""
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
        )


class Batch:
    """Many requests, one folder, and a client to make them with."""

    # Budget: one client's settings, one folder, and what is wanted of them.
    def __init__(  # noqa: PLR0913
        self,
        context: Context,
        perform: Callable[[Flow[Any]], Awaitable[Any]],
        source: Source,
        path: Path,
        options: Options,
        on_event: Watcher | None = None,
        on_refusal: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Take what `AsyncClient.batch` was given; nothing is opened yet."""
        self._context, self._perform = context, perform
        self._source, self._path, self._options = source, path, options
        self._on_event = on_event or _silent
        self._on_refusal = on_refusal or _silent
        self.simulated = False
        """True: the service is a simulator, and the folder must not be mixed up with one that is paid for."""
        self.work: Work | None = None
        """What is going on, once it runs."""

    async def run(self) -> Outcome:
        """Make what is not made yet, and return what became of all of it.

        Raises `ConfigurationError` where nothing could be begun: the file or the folder cannot be used. What ends it
        early is in `Outcome.stopped`.
        """
        work = self.work = self._opened()
        try:
            await planned(work, self._on_refusal)
            work.begun = True
            await Engine(work).run()
            return await work.on_disk(summed_up, work)
        finally:
            work.reader.requests.close()
            work.folder.close()

    def so_far(self) -> Outcome:
        """Return what has become of it by now: of one that was cancelled, or runs in another task."""
        return Outcome() if self.work is None else summed_up(self.work)

    def _opened(self) -> Work:
        """Open the folder and its ledger; raise `ConfigurationError` where they cannot be worked with."""
        orders = self._context.orders
        if orders.ledger is None:
            raise ConfigurationError(
                "a batch needs a ledger, which keeps it from buying anything twice: leave out that there is none"
            )
        reader = reader_of(self._context.kit, self._source, self._options)
        ledger = orders.ledger.path
        try:
            folder = Folder.opened(
                self._path, place=orders.place, ledger=ledger, named=orders.needed, simulated=self.simulated
            )
        except ConfigurationError:
            reader.requests.close()
            raise
        kept = Path(folder.identity.ledger)
        kept_in = orders.require(orders.ledger if kept.resolve() == ledger.resolve() else Ledger(kept))
        return Work(
            context=self._context,
            perform=self._perform,
            ledger=kept_in,
            folder=folder,
            reader=reader,
            index=Index(),
            options=self._options,
            watcher=self._on_event,
        )


def _silent(*_: object) -> None:
    pass


# Budget: what may be said of a batch.
def options_of(
    strict: bool,
    concurrency: int,
    max_cost: Money | None,
    budget: Money | None,
    again: Collection[Again],
    timeout: float | None,
) -> Options:
    """Return how a batch is to be made; raise `ConfigurationError` for what makes no sense."""
    if concurrency < 1:
        raise ConfigurationError(f"concurrency is {concurrency!r}; give a number of downloads, 1 or more")
    wrong = [one for one in again if one not in ("failed", "unknown")]
    if wrong:
        raise ConfigurationError(f"again holds {', '.join(map(repr, wrong))}; there are 'failed' and 'unknown'")
    return Options(
        strict=strict,
        concurrency=concurrency,
        max_cost=None if max_cost is None else amount_of(max_cost, "max_cost"),
        budget=None if budget is None else amount_of(budget, "budget"),
        again=frozenset(again),
        timeout=None if timeout is None else retry.timeout_or_default("timeout", timeout, 0.0),
    )


def summed_up(work: Work) -> Outcome:
    """Return what has become of a batch by now."""
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
        more=work.told,
        stopped=work.stopped,
    )
