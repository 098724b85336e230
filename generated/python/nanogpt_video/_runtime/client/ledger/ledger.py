"""The ledger: every order of a paid submission and how it stands, in one SQLite file that processes of a machine share.

An order is one request that somebody wants made once. Its row is written before the request leaves and each time its
state changes; the states, and which may follow which, are those of `outcomes.json`. SQLite's rollback journal with
`synchronous=FULL` is used: what was written is on the disk, also after a power cut.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import os
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from ..errors import ConfigurationError
from ..job import Claim
from ..outcomes import OPEN, STATES, State
from ..system.database import Database, Design
from ..system.filesystems import state_folder
from . import old_journal, spending, transitions
from .rows import FACTS, INDEXES, TABLE, Order, Reader, new_id, selected, values
from .spending import Cap, OverLimit, day_began
from .transitions import POST_WITHIN

__all__ = ["POST_WITHIN", "Cap", "Ledger", "Order", "OverLimit", "day_began", "default_path", "new_id"]

T = TypeVar("T")
_HIGHEST = 2**63 - 1
"""SQLite's highest number of a row."""
_POSTED = ("uuid", "fresh", "findable", "reserved", "budget", "currency")
"""What an order is posted with."""
CHUNK = 10_000
"""Orders that are added in one transaction."""
PAGE = 500
"""Rows that are read at once, so that nobody waits for whoever looks at them."""
DAY = 86400

_DESIGN = Design(
    called="ledger",
    way_out="or name another file, on a disk of this machine, with ledger=",
    application=0x6E766C67,
    version=100,
    tables={"orders": TABLE},
    indexes=INDEXES,
    make_folder=False,
)


def default_path(distribution: str) -> Path:
    """Return the ledger of a client in the state folder of the system; the folder is made, for its owner alone."""
    folder = state_folder(distribution)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(
            f"cannot keep a ledger in {folder}: {error.strerror or error}; name a file with ledger="
        ) from error
    return folder / "ledger.sqlite3"


class Ledger:
    """A file of orders. Threads may share the object; processes, also forked ones, share the file.

    Whatever cannot be written or read raises `ConfigurationError` with file, reason and way out.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Name the file; it is made, readable by its owner alone, with the first order."""
        self.path = Path(path)
        self._log = logging.getLogger(__name__)
        self._database = Database(path, _DESIGN)
        self._reader = Reader(self, self._log)
        self._looked_at: sqlite3.Connection | None = None
        self._columns = ""
        self._renewed: defaultdict[str, set[State]] = defaultdict(set)
        self._unwritten: dict[int, tuple[str, State, Mapping[str, Any]]] = {}
        self._numbers = itertools.count()

    def __repr__(self) -> str:
        """Show where it is."""
        return f"Ledger({str(self.path)!r})"

    def add(self, orders: Iterable[Order]) -> int:
        """Add orders in state `waiting`, those aside that are there by their id; return how many are new.

        They are added in transactions of `CHUNK`: when that is interrupted, adding them again goes on.
        """
        rest, added = iter(orders), 0
        while rows := [values(order) for order in itertools.islice(rest, CHUNK)]:
            with self._writing() as base:
                added += transitions.insert(base, rows, "or ignore")
        return added

    def take(self, batch: str, again: Iterable[State] = ()) -> Order | None:
        """Claim the next waiting order of a batch for this process; None where none waits.

        `again` names ended states (`refused`, `failed`, `given_back`) whose orders are to be made once more: they wait
        again from the first call on that says so, and once only. Orders that a process has claimed and not posted
        within `POST_WITHIN`, or whose process has ended, wait again too: nothing of them has left, and whoever claimed
        them cannot post them any more.
        """
        done = self._renewed[batch]
        with self._writing() as base:
            new = frozenset[State](again) - done
            for state in new:
                transitions.renew(base, batch, state)
            found = transitions.waiting(base, self._reader, batch)
            if found is not None:
                transitions.hold(base, found.id, "claimed")
                found = transitions.one(base, self._reader, found.id)
        done |= new
        return found

    def post(self, order: Order, *caps: Cap) -> bool:
        """Note that an order is about to leave; False when another process holds it, and it must not be posted.

        A new order is added. Raises `ConfigurationError` when that cannot be written, and `OverLimit` where what is
        reserved for the order would pass one of the caps: nothing may be posted then.
        """
        with self._writing() as base:
            found = transitions.one(base, self._reader, order.id)
            if found is None and transitions.exists(base, order.id):
                return False  # its row is odd, and nobody knows what became of it
            if found is not None and not transitions.may_post(found, order):
                return False
            spending.check(base, self._reader, order, caps)
            sent_at = order.sent_at or time.time()
            if found is None:
                transitions.insert(base, [values(replace(transitions.in_hand(order, "posted"), sent_at=sent_at))])
            else:
                transitions.hold(base, order.id, "posted")
                known = {name: getattr(order, name) for name in _POSTED}
                transitions.change(base, order.id, {**known, "sent_at": sent_at})
            return True

    def record(self, order_id: str, state: State, **facts: Any) -> bool:
        """Note the state of an order, and what is known of it since; return whether that is its state now.

        The facts are `run_id`, `cost`, `currency`, `film`, `reason`, `model`. A word that cannot follow the state that
        the order has by now, or that only its poster could say, changes nothing but what was not known. A second run of
        one order gets a row of its own. What cannot be written raises `ConfigurationError`, is kept in memory
        (`pending`), and is written with the next thing that can be.
        """
        assert state not in ("claimed", "posted")
        assert facts.keys() <= FACTS, facts
        word = order_id, state, {name: value for name, value in facts.items() if value is not None}
        try:
            with self._writing() as base:
                return transitions.word(base, self._reader, *word)
        except BaseException:
            self._unwritten[next(self._numbers)] = word
            raise

    def record_run(self, place: str, run_id: str, state: State, **facts: Any) -> bool:
        """Note the state of the order that has a run; return whether there is one."""
        found = [order.id for order in self.orders(place=place, run_id=run_id)]
        for order_id in found:
            self.record(order_id, state, **facts)
        return bool(found)

    @property
    def pending(self) -> tuple[tuple[str, State, Mapping[str, Any]], ...]:
        """What could not be written yet: order, state and facts of each."""
        return tuple(self._unwritten.values())

    def adopt(self, order_id: str, run_id: str, place: str) -> bool:
        """Give a run that was found to an order; False where another order of that place has it, or it has another."""
        with self._writing() as base:
            other = base.execute(
                "select 1 from orders where run_id = ? and place in (?, '') and id != ?", (run_id, place, order_id)
            ).fetchone()
            order = transitions.one(base, self._reader, order_id)
            if other is not None or (order is not None and order.run_id not in (None, run_id)):
                return False
            if order is None and order_id and not transitions.exists(base, order_id):
                transitions.insert(base, [values(Order(id=order_id, place=place, state="unknown"))])
            if order is not None and not order.place:
                transitions.change(base, order_id, {"place": place})
            transitions.word(base, self._reader, order_id, "running", {"run_id": run_id})
            return True

    def forget(self, order_id: str) -> bool:
        """Close a submission that never arrived: it counts as refused; False where it is not open, or is under way."""
        with self._writing() as base:
            order = transitions.one(base, self._reader, order_id)
            if order is None or order.state not in OPEN or transitions.under_way(order):
                return False
            transitions.change(base, order_id, {"owner": None})
            facts = {"reason": "closed by hand, as no run of it was found"}
            return transitions.word(base, self._reader, order_id, "refused", facts)

    def under_way(self, order: Order) -> bool:
        """Tell whether a process, this one included, is posting an order, or waits for the answer."""
        return transitions.under_way(order)

    def held(self, place: str, run_ids: Iterable[str]) -> frozenset[str]:
        """Return those of these runs that orders of a place have."""
        rest, found = iter(run_ids), set[str]()
        while wanted := list(itertools.islice(rest, PAGE)):
            with self._reading() as base:
                rows = base.execute(
                    f"select run_id from orders where run_id in ({', '.join('?' * len(wanted))}) and place in (?, '')",  # noqa: S608
                    (*wanted, place),
                )
                found.update(row[0] for row in rows)
        return frozenset(found)

    def orders(
        self,
        *states: State,
        batch: str | None = None,
        place: str | None = None,
        run_id: str | None = None,
        newest: bool = False,
        limit: int | None = None,
    ) -> Iterator[Order]:
        """Yield orders in these states (none given: all), the oldest first, or the newest; `limit` at most.

        They are read in pages, as they stand then. Those whose place is not known belong to every place. A row that
        cannot be read is left out, with a WARNING.
        """
        given: dict[str, Any] = {"batch": batch, "run_id": run_id}
        wanted = {name: value for name, value in given.items() if value is not None}
        each = STATES if batch is not None and not states else states
        filters = [{**wanted, "state": state} for state in dict.fromkeys(each)] or [wanted]
        size = PAGE if limit is None else min(PAGE, max(1, limit))
        lines = [self._rows(one, place, newest=newest, size=size) for one in filters]
        rows = heapq.merge(*lines, key=lambda row: row[0], reverse=newest)
        found = (self._reader.order(row) for _, (row, *_) in itertools.groupby(rows, key=lambda row: row[0]))
        return itertools.islice((order for order in found if order is not None), limit)

    def unfinished(self, place: str, limit: int | None = None) -> Iterator[Order]:
        """Yield what was paid for and not brought home, the newest first."""
        return self.orders("running", "done", place=place, newest=True, limit=limit)

    def get(self, order_id: str) -> Order | None:
        """Return an order by its id."""
        with self._reading() as base:
            row = base.execute(f"select {self._columns} from orders where id = ?", (order_id,)).fetchone()  # noqa: S608
            return None if row is None else self._reader.order(row)

    def counts(self, batch: str) -> Mapping[State, int]:
        """Return how many orders of a batch are in each state."""
        with self._reading() as base:
            return dict(base.execute("select state, count(*) from orders where batch = ? group by state", (batch,)))

    def batches(self) -> Mapping[str, Mapping[State, int]]:
        """Return all batches, and how many orders of each are in each state."""
        found: dict[str, dict[State, int]] = defaultdict(dict)
        with self._reading() as base:
            rows = base.execute("select batch, state, count(*) from orders where batch is not null group by 1, 2")
            for batch, state, count in rows:
                found[batch][state] = count
        return found

    def spent(self, place: str, *, budget: str | None = None, since: float | None = None) -> Mapping[str, Decimal]:
        """Return what the orders of a place cost, or may cost while that is not known, for each currency.

        Refused orders and those whose money came back cost nothing. `budget` and `since` (seconds since 1970, see
        `day_began`) leave others out. A price without a currency is under the empty name.
        """
        with self._reading() as base:
            cap = Cap(limit=Decimal(0), budget=budget, since=since)
            return spending.spent(base, self._reader, place, cap)

    def open_claims(self, place: str | None = None) -> tuple[Claim, ...]:
        """Return the submissions whose outcome is not known, those under way included, the oldest first."""
        return tuple(order.claim for order in self.orders(*OPEN, place=place))

    def prune(self, days: float, *, batch: str | None = None) -> int:
        """Delete orders that ended more than `days` ago (1 at least) with their files saved, or with nothing charged.

        So are those that never left. Orders of a batch would be bought again by it, and stay unless that `batch` is
        named; those of a budget stay, as they are what was spent of it. Returns how many were deleted.
        """
        ended = ("fetched", "refused", "given_back", *(() if batch else ("waiting", "claimed")))
        old = (
            f"select rowid from orders where state in ({', '.join('?' * len(ended))}) "  # noqa: S608
            "and changed < ? and budget is null and batch is ? limit ?"
        )
        before = time.time() - max(1.0, days) * DAY
        deleted = 0
        while True:
            with self._writing() as base:
                count = base.execute(
                    f"delete from orders where rowid in ({old})",  # noqa: S608
                    (*ended, before, batch, CHUNK),
                ).rowcount
            deleted += count
            if count < CHUNK:
                return deleted

    def take_over(self, journal: str | os.PathLike[str]) -> int:
        """Add what a journal of an older version knows, and give it another name; return how many orders are new.

        Open claims become `unknown` orders, those with a run `running` ones. A journal that is not there is nothing.
        Several processes may do so at once; one that is interrupted is taken over again, and nothing twice.
        """
        path, added = Path(journal), 0
        while path.exists():
            known, size = old_journal.orders(path, self._log)
            with self._writing() as base:
                added += sum(self._taken_over(base, order) for order in known)
            with self._writing():
                # Under the lock: nobody else renames it meanwhile. It has grown where an older version runs still.
                grown = path.exists() and path.stat().st_size != size
                if not grown:
                    old_journal.set_aside(path)
        return added

    def ready(self) -> None:
        """Open the file for writing, and write what is pending; raise `ConfigurationError` where that cannot be."""
        with self._writing():
            pass

    def within(self, work: Callable[[sqlite3.Connection, Reader], T]) -> T:
        """Do something in one transaction and return what it returns: for rooms that ask more than this one answers."""
        with self._writing() as base:
            return work(base, self._reader)

    def close(self) -> None:
        """Close the file; it is opened again when it is needed."""
        if self._unwritten:
            try:
                self.ready()
            except ConfigurationError as error:
                for order_id, state, facts in self.pending:
                    self._log.warning("order %s is %s, run %s: %s", order_id, state, facts.get("run_id"), error)
        self._database.close()

    def _taken_over(self, base: sqlite3.Connection, order: Order) -> int:
        """Add an order of a journal, or let one that was added earlier be what it is by now; return 1 if it is new."""
        if transitions.exists(base, order.id):
            facts = {} if order.run_id is None else {"run_id": order.run_id}
            transitions.word(base, self._reader, order.id, order.state, facts)
            return 0
        return 0 if order.state == "refused" else transitions.insert(base, [values(order)])

    def _rows(
        self, wanted: Mapping[str, Any], place: str | None, *, newest: bool, size: int
    ) -> Iterator[tuple[Any, ...]]:
        """Yield rows by their numbers; between two pages the ledger is free for others."""
        conditions, given = [f"{name} = ?" for name in wanted], list(wanted.values())
        if place is not None:
            conditions, given = [*conditions, "place in (?, '')"], [*given, place]
        last, beyond, way = (_HIGHEST, "<", "desc") if newest else (-_HIGHEST, ">", "asc")
        where = " and ".join([*conditions, f"rowid {beyond} ?"])
        while True:
            with self._reading() as base:
                rows = base.execute(
                    f"select {self._columns} from orders where {where} order by rowid {way} limit ?",  # noqa: S608
                    (*given, last, size),
                ).fetchall()
            yield from rows
            if len(rows) < size:
                return
            last = rows[-1][0]

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        """Run a transaction, which writes first what could not be written earlier."""
        with self._database.writing() as base:
            self._look(base)
            kept = dict(self._unwritten)
            for word in kept.values():
                transitions.word(base, self._reader, *word)
            yield base
        for number in kept:
            self._unwritten.pop(number, None)

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        with self._database.reading() as base:
            self._look(base)
            yield base

    def _look(self, base: sqlite3.Connection) -> None:
        """See once which columns a file has, and tell of rows in states that this version does not know."""
        if base is self._looked_at:
            return
        self._columns = selected(row[1] for row in base.execute("pragma table_info(orders)"))
        found = base.execute("select state, rowid from orders order by state limit 1").fetchone()
        while found is not None:
            if found[0] not in STATES:
                self._reader.tell(found[1], f"state {found[0]!r} is not known; orders in it are left out")
            # The index makes this a few steps, however many orders there are.
            found = base.execute(
                "select state, rowid from orders where state > ? order by state limit 1", (found[0],)
            ).fetchone()
        self._looked_at = base
