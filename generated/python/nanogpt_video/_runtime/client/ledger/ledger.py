"""The ledger: the orders of charged submissions and their states, in one place that all processes share.

An order is one request that is to be made once. Its row is written before the request leaves and whenever its state
changes; the states and their transitions are in `outcomes.json`. The place is a file of SQLite, with its rollback
journal and `synchronous=FULL`, so that everything written survives a power cut; or PostgreSQL, for several machines.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from ..errors import ConfigurationError
from ..job import Claim
from ..outcomes import OPEN, STATES, State
from ..system.addresses import Place, is_address
from ..system.database import Design, LostError
from ..system.filesystems import state_folder
from ..system.stores import Base, store
from . import old_journal, spending, statements, transitions
from .rows import FACTS, INDEXES, SHARED_INDEXES, SHARED_TABLES, TABLE, Order, Reader, column_list, new_id
from .spending import Cap, OverLimit, day_began
from .transitions import POST_WITHIN

__all__ = ["POST_WITHIN", "Cap", "Ledger", "Order", "OverLimit", "day_began", "default_path", "new_id"]

T = TypeVar("T")
_POSTED = (
    "uuid", "fresh", "findable", "reserved", "budget", "currency", "length", "idempotency_key", "key_until", "sent",
)  # fmt: skip
"""Columns that are set when an order is posted."""
CHUNK = 10_000
"""Orders that are added or deleted in one transaction."""
PAGE = 500
"""Rows that are read at once, so that writers do not wait for a reader."""
DAY = 86400

_DESIGN = Design(
    called="ledger",
    way_out="or name another file, on a disk of this machine, as the ledger",
    application=0x6E766C67,
    version=101,
    tables={"orders": TABLE},
    indexes=INDEXES,
    make_folder=False,
)


def _shared(design: Design) -> Design:
    """Return the design of a ledger that several machines share."""
    return replace(design, tables={**design.tables, **SHARED_TABLES}, indexes=(*design.indexes, *SHARED_INDEXES))


def default_path(distribution: str) -> Path:
    """Return the path of the default ledger in the state folder, which is made, readable by its owner only."""
    folder = state_folder(distribution)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(
            f"cannot keep a ledger in {folder}: {error.strerror or error}; name another file as the ledger"
        ) from error
    return folder / "ledger.sqlite3"


class Ledger:
    """Orders in one place. Threads may share the object; processes, forked ones included, and machines the place.

    Where it cannot be written or read, `ConfigurationError` is raised with the place, the reason and what to do.
    """

    def __init__(self, place: Place) -> None:
        """Take a path or an address `postgresql://…`; a file is made with the first order, for its owner only."""
        self.path = None if is_address(place) else Path(place)
        """The path of the file; None in PostgreSQL."""
        self._log = logging.getLogger(__name__)
        self._database = store(place, _DESIGN if self.path is not None else _shared(_DESIGN))
        self.address = str(place)
        """The whole place, with the password of an address: for connections, never shown."""
        self._reader = Reader(self, self._log)
        self._looked_at: object = None
        self._columns = ""
        self._unwritten: dict[int, tuple[str, State, Mapping[str, Any]]] = {}
        self._numbers = itertools.count()

    def __repr__(self) -> str:
        """Show the place, without a password."""
        return f"Ledger({self._database.name!r})"

    @property
    def name(self) -> str:
        """The whole path, or the address without its password: what a batch keeps of it."""
        return self._database.name if self.path is None else str(self.path.absolute())

    def add(self, orders: Iterable[Order]) -> int:
        """Add orders in state `waiting`, except those whose id is there already; return how many are new.

        They are added in transactions of `CHUNK`; after an interruption, adding the same orders again continues.
        """
        rest, added = iter(orders), 0
        while some := [*itertools.islice(rest, CHUNK)]:
            with self._writing() as base:
                added += transitions.insert(base, some, unless_there=True)
        return added

    def post(self, order: Order, *caps: Cap) -> bool:
        """Record that an order is about to be posted; return False where another process holds it: do not post it.

        A new order is added. Raises `ConfigurationError` where that cannot be written, and `OverLimit` where the
        reservation of the order would exceed one of the caps; nothing may be posted then.
        """
        with self._writing() as base:
            found = transitions.find(base, self._reader, order.id)
            if found is None and statements.exists(base, order.id):
                return False  # its row cannot be read, so its state is not known
            if found is not None and not transitions.may_post(found, order):
                return False
            if base.ahead is not None:
                # Machines whose clocks differ share one day.
                order = replace(order, sent_at=base.today())
                caps = tuple(cap if cap.since is None else replace(cap, since=day_began(base.today())) for cap in caps)
            spending.check(base, self._reader, order, caps)
            sent_at = order.sent_at or base.today()
            if found is None:
                claim = transitions.claim_for(POST_WITHIN)
                new = replace(order, state="posted", attempt=order.attempt + 1, sent_at=sent_at, **claim)
                transitions.insert(base, [new])
            else:
                transitions.hold(base, order.id, "posted")
                known = {name: getattr(order, name) for name in _POSTED}
                transitions.change(base, order.id, {**known, "sent_at": sent_at})
            return True

    def record(self, order_id: str, state: State, **facts: Any) -> bool:
        """Record the state of an order and new facts; return whether that is its state now.

        The facts are `run_id`, `cost`, `currency`, `film`, `reason`, `model`, `took`. A state that cannot follow the
        current state, or that only the posting process can know, changes only facts that were missing. A second run of
        one order gets a row of its own. Where it cannot be written, `ConfigurationError` is raised, and the report is
        kept in memory (`pending`) and written with the next transaction.
        """
        assert state not in ("claimed", "posted")
        assert facts.keys() <= FACTS, facts
        report = order_id, state, {name: value for name, value in facts.items() if value is not None}
        try:
            with self._writing() as base:
                return transitions.report(base, self._reader, *report)
        except BaseException:
            self._unwritten[next(self._numbers)] = report
            raise

    def record_run(self, place: str, run_id: str, state: State, **facts: Any) -> bool:
        """Record the state of the order that has a run; return whether there is such an order."""
        found = [order.id for order in self.orders(place=place, run_id=run_id)]
        for order_id in found:
            self.record(order_id, state, **facts)
        return bool(found)

    @property
    def pending(self) -> tuple[tuple[str, State, Mapping[str, Any]], ...]:
        """Reports that could not be written yet: order id, state and facts."""
        return tuple(self._unwritten.values())

    def adopt(self, order_id: str, run_id: str, place: str) -> bool:
        """Give an order a run that was found; return False where another order has it, or the order has another run."""
        with self._writing() as base:
            other = statements.with_run(base, run_id, place, besides=order_id)
            order = transitions.find(base, self._reader, order_id)
            if other is not None or (order is not None and order.run_id not in (None, run_id)):
                return False
            if order is None and order_id and not statements.exists(base, order_id):
                transitions.insert(base, [Order(id=order_id, place=place, state="unknown")])
            if order is not None and not order.place:
                transitions.change(base, order_id, {"place": place})
            transitions.report(base, self._reader, order_id, "running", {"run_id": run_id})
            return True

    def forget(self, order_id: str) -> bool:
        """Close a submission that never arrived, as refused; return False where it is not open, or is under way."""
        with self._writing() as base:
            order = transitions.find(base, self._reader, order_id)
            if order is None or order.state not in OPEN or transitions.under_way(order):
                return False
            transitions.change(base, order_id, {"owner": None})
            facts = {"reason": "closed by hand, as no run of it was found"}
            return transitions.report(base, self._reader, order_id, "refused", facts)

    def held(self, place: str, run_ids: Iterable[str]) -> frozenset[str]:
        """Return which of these runs belong to orders of a place."""
        rest, found = iter(run_ids), set[str]()
        while wanted := list(itertools.islice(rest, PAGE)):
            with self._reading() as base:
                found |= statements.runs(base, wanted, place)
        return frozenset(found)

    def orders(
        self,
        *states: State,
        batch: str | None = None,
        place: str | None = None,
        run_id: str | None = None,
        priority: int | None = None,
        newest: bool = False,
        limit: int | None = None,
    ) -> Iterator[Order]:
        """Yield orders in these states (default: all), the oldest or the newest first, at most `limit`.

        They are read in pages, each with the states of that moment. An order without a place belongs to every place. A
        row that cannot be read is left out with a WARNING.
        """
        given: dict[str, Any] = {"batch": batch, "run_id": run_id, "priority": priority}
        wanted = {name: value for name, value in given.items() if value is not None}
        each = STATES if batch is not None and not states else states
        filters = [{**wanted, "state": state} for state in dict.fromkeys(each)] or [wanted]
        size = PAGE if limit is None else min(PAGE, max(1, limit))
        lines = [self._rows(filter_, place, newest=newest, size=size) for filter_ in filters]
        rows = heapq.merge(*lines, key=lambda row: row[0], reverse=newest)
        found = (self._reader.order(row) for _, (row, *_) in itertools.groupby(rows, key=lambda row: row[0]))
        return itertools.islice((order for order in found if order is not None), limit)

    def unfinished(self, place: str, limit: int | None = None) -> Iterator[Order]:
        """Yield orders that were charged and whose files were not saved yet, the newest first."""
        return self.orders("running", "done", place=place, newest=True, limit=limit)

    def get(self, order_id: str) -> Order | None:
        """Return an order by its id."""
        with self._reading() as base:
            row = statements.row(base, order_id, self._columns)
            return None if row is None else self._reader.order(row)

    def has(self, order_id: str) -> bool:
        """Return whether there is an order of an id, even one that cannot be read."""
        with self._reading() as base:
            return statements.exists(base, order_id)

    def durations(self, place: str, model: str, length: str, limit: int) -> list[float]:
        """Return how many seconds the jobs of a model and length took, the `limit` newest, oldest first."""
        with self._reading() as base:
            rows = statements.durations(base, place, model, length, limit)
            return [took for took in rows if isinstance(took, float) and took >= 0][::-1]

    def counts(self, batch: str) -> Mapping[State, int]:
        """Return how many orders of a batch are in each state."""
        with self._reading() as base:
            return statements.counts(base, batch)

    def spent(self, place: str, *, budget: str | None = None, since: float | None = None) -> Mapping[str, Decimal]:
        """Return currency → cost of the orders of a place; the reservation counts until the charge is known.

        Refused and refunded orders cost nothing. `budget` and `since` (seconds since 1970, see `day_began`) restrict
        the orders. Costs without a currency are under the empty text.
        """
        with self._reading() as base:
            cap = Cap(limit=Decimal(0), budget=budget, since=since)
            return spending.spent(base, self._reader, place, cap)

    def open_claims(self, place: str | None = None) -> tuple[Claim, ...]:
        """Return the claims of submissions whose outcome is not known, those under way included, the oldest first."""
        return tuple(order.claim for order in self.orders(*OPEN, place=place))

    def prune(self, days: float, *, batch: str | None = None) -> int:
        """Delete orders that ended more than `days` ago (at least 1) with files saved or nothing charged.

        Orders of a batch are kept, as the batch would submit them again, unless that `batch` is named; then its orders
        that were never sent are deleted too. Orders of a budget are kept, as their sum is what was spent of it. Returns
        how many were deleted.
        """
        ended = ("fetched", "refused", "given_back", *(() if batch else ("waiting", "claimed")))
        deleted = 0
        while True:
            with self._writing() as base:
                before = base.today() - max(1.0, days) * DAY
                count = statements.delete(base, ended, before, batch, CHUNK)
            deleted += count
            if count < CHUNK:
                return deleted

    def take_over(self, journal: str | os.PathLike[str]) -> int:
        """Import the journal of an older version and rename it; return how many orders are new.

        Open claims become `unknown` orders, claims with a run become `running` orders. A missing journal is ignored.
        Several processes may import it at once, and again after an interruption: no order is added twice.
        """
        path, added = Path(journal), 0
        while path.exists():
            known, size = old_journal.orders(path, self._log)
            with self._writing() as base:
                added += sum(self._import(base, order) for order in known)
            with self._writing():
                # Under the lock, so that no other process renames it. It grows while an older version still runs.
                grown = path.exists() and path.stat().st_size != size
                if not grown:
                    old_journal.set_aside(path)
        return added

    def ready(self) -> None:
        """Open the file for writing and write what is pending; raise `ConfigurationError` where that fails."""
        with self._writing():
            pass

    @property
    def shared(self) -> bool:
        """Whether other machines share it, so that it keeps requests for them too."""
        return self.path is None

    def is_at(self, name: str) -> bool:
        """Return whether a name that a batch has kept is of this ledger."""
        if self.path is None or is_address(name):
            return name == self.name
        return Path(name).resolve() == self.path.resolve()

    def within(self, work: Callable[[Base, Reader], T]) -> T:
        """Call a function in one transaction and return its result; for queries of other modules."""
        with self._writing() as base:
            return work(base, self._reader)

    def looking(self, work: Callable[[Base], T]) -> T:
        """Call a function with a connection to read, and return its result; for queries of other modules."""
        with self._reading() as base:
            return work(base)

    def close(self) -> None:
        """Close the file; it is opened again on the next use."""
        if self._unwritten:
            try:
                self.ready()
            except ConfigurationError as error:
                for order_id, state, facts in self.pending:
                    self._log.warning("order %s is %s, run %s: %s", order_id, state, facts.get("run_id"), error)
        self._database.close()

    def _import(self, base: Base, order: Order) -> int:
        """Add an order of a journal, or update it where it was added earlier; return 1 where it is new."""
        if statements.exists(base, order.id):
            facts = {} if order.run_id is None else {"run_id": order.run_id}
            transitions.report(base, self._reader, order.id, order.state, facts)
            return 0
        return 0 if order.state == "refused" else transitions.insert(base, [order])

    def _rows(
        self, wanted: Mapping[str, Any], place: str | None, *, newest: bool, size: int
    ) -> Iterator[tuple[Any, ...]]:
        """Yield rows by their numbers; between two pages other processes can write."""
        last = None
        while True:
            rows = self._again(wanted, place, beyond=last, newest=newest, size=size)
            yield from rows
            if len(rows) < size:
                return
            last = rows[-1][0]

    def _again(self, *wanted: Any, **page: Any) -> list[Any]:
        """Return a page of rows; read it again where the connection is lost, as a broken iteration cannot go on."""
        try:
            with self._reading() as base:
                return statements.page(base, self._columns, *wanted, **page)
        except LostError:
            with self._reading() as base:
                return statements.page(base, self._columns, *wanted, **page)

    @contextmanager
    def _writing(self) -> Generator[Base]:
        """Run a transaction that first writes what could not be written earlier."""
        with self._database.writing() as base:
            self._look(base)
            kept = dict(self._unwritten)
            for report in kept.values():
                transitions.report(base, self._reader, *report)
            yield base
        for number in kept:
            self._unwritten.pop(number, None)

    @contextmanager
    def _reading(self) -> Generator[Base]:
        with self._database.reading() as base:
            self._look(base)
            yield base

    def _look(self, base: Base) -> None:
        """Read once which columns there are, and warn of rows in states that this version does not know."""
        self._reader.ahead = base.ahead or 0.0
        connection = getattr(base, "connection", base)
        if connection is self._looked_at:
            return
        self._columns = column_list(base.columns("orders"))
        found = statements.state_after(base, None)
        while found is not None:
            if found[0] not in STATES:
                self._reader.warn(found[1], f"state {found[0]!r} is not known; orders in it are left out")
            found = statements.state_after(base, found[0])
        self._looked_at = connection
