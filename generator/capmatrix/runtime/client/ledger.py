"""The ledger: every order of a paid submission and how it stands, in one SQLite file that processes of a machine share.

An order is one request that somebody wants made once. Its row is written before the request leaves and each time its
state changes; the states are those of `outcomes.json`. SQLite's rollback journal with `synchronous=FULL` is used: what
was written is on the disk, also after a power cut.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
import uuid
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from decimal import Decimal, InvalidOperation
from pathlib import Path
from threading import RLock
from typing import Any

from .claim import Claim
from .errors import ConfigurationError
from .outcomes import OPEN, STATES, State
from .process import boot, boot_seconds, owner, runs

APPLICATION = 0x6E766C67
"""SQLite's `application_id` of these files."""
VERSION = 100
"""SQLite's `user_version`: the hundreds change when older clients must not write any more."""
BUSY = 10.0
"""Seconds to wait for another process that writes."""
POST_WITHIN = 10.0
"""Seconds after its claim within which a request must have begun to leave, by the clock that runs while asleep."""

_SCHEMA = """
create table if not exists orders (
  id text primary key, place text not null, operation text not null, model text not null, digest text not null,
  batch text, ordinal integer not null default 0,
  uuid text not null, fresh integer not null, findable integer not null,
  state text not null, created real not null, changed real not null, sent_at real,
  owner text, post_before real, boot text,
  run_id text, cost text, currency text, reserved text, budget text, film text, reason text, idempotency_key text
);
create index if not exists orders_by_state on orders (state);
create index if not exists orders_by_run on orders (run_id) where run_id is not null;
create index if not exists orders_by_batch on orders (batch, digest, ordinal) where batch is not null;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A row of the ledger."""

    id: str
    place: str
    """The base URL of the service that it is for."""
    operation: str = "submit"
    model: str = ""
    digest: str = ""
    """SHA-256 of the request as it is posted, its UUID aside; in a batch, of its line (see `client.batch`)."""
    batch: str | None = None
    ordinal: int = 0
    """Which of several equal requests of a batch it is, from 0."""
    uuid: str = ""
    fresh: bool = True
    findable: bool = True
    state: State = "waiting"
    created: float = 0.0
    """Seconds since 1970, as are the other times."""
    changed: float = 0.0
    sent_at: float | None = None
    owner: str | None = None
    """The process that holds it: boot, process id and when it started."""
    run_id: str | None = None
    cost: Decimal | None = None
    currency: str | None = None
    reserved: Decimal | None = None
    """What a budget keeps for it until its cost is known."""
    budget: str | None = None
    film: str | None = None
    """Where its first file was saved."""
    reason: str | None = None
    """Why it was refused, failed or is not known."""
    idempotency_key: str | None = None

    @property
    def claim(self) -> Claim:
        """What finds its run."""
        return Claim(
            model=self.model, uuid=self.uuid, sent_at=self.sent_at or self.created, fresh=self.fresh,
            findable=self.findable, order=self.id,
        )  # fmt: skip


_COLUMNS = tuple(one.name for one in fields(Order))
_MONEY = frozenset({"cost", "reserved"})
_FLAGS = frozenset({"fresh", "findable"})


def new_id() -> str:
    """Return an id for an order."""
    return uuid.uuid4().hex


def default_path(distribution: str) -> Path:
    """Return the ledger of a client in the state folder of the system; the folder is made."""
    home = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state")
    place = folder / distribution
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"cannot keep a ledger in {place}: {error.strerror or error}") from error
    return place / "ledger.sqlite3"


class Ledger:
    """A file of orders. Threads may share the object; processes, also forked ones, share the file."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Name the file; it is made, readable by its owner alone, with the first order."""
        self.path = Path(path)
        self._lock = RLock()
        self._process = os.getpid()
        self._base: sqlite3.Connection | None = None

    def __repr__(self) -> str:
        """Show where it is."""
        return f"Ledger({str(self.path)!r})"

    def add(self, orders: Iterable[Order]) -> int:
        """Add orders in state `waiting`, those aside that are there by their id; return how many are new."""
        with self._writing() as base:
            before = base.total_changes
            base.executemany(_insert("or ignore"), (_values(order) for order in orders))
            return base.total_changes - before

    def take(self, batch: str, again: Iterable[State] = ()) -> Order | None:
        """Claim the next waiting order of a batch for this process; None where none waits.

        `again` names ended states that are to be made once more. Orders that a process has claimed and not posted
        within `POST_WITHIN` wait again: nothing of them has left, and whoever claimed them cannot post them any more.
        """
        states = ("waiting", *again)
        marks = ", ".join("?" * len(states))
        with self._writing() as base:
            row = base.execute(
                f"select * from orders where batch = ? and (state in ({marks}) or (state = 'claimed' and "  # noqa: S608
                "(boot != ? or post_before < ?))) order by rowid limit 1",
                (batch, *states, boot(), boot_seconds()),
            ).fetchone()
            if row is None:
                return None
            self._hold(base, row["id"], "claimed")
            return self._one(base, row["id"])

    def post(self, order: Order) -> bool:
        """Note that an order is about to leave; False when another process holds it, and it must not be posted.

        A new order is added. Raises `ConfigurationError` when that cannot be written: nothing may be posted then.
        """
        with self._writing() as base:
            found = base.execute("select state, owner from orders where id = ?", (order.id,)).fetchone()
            if found is None:
                base.execute(_insert(), _values(order))
            elif found["state"] not in ("waiting", "claimed", "unknown") or found["owner"] not in (None, owner()):
                return False
            self._hold(base, order.id, "posted")
            base.execute(
                "update orders set sent_at = ?, uuid = ?, fresh = ?, findable = ?, reserved = ?, budget = ? "
                "where id = ?",
                (
                    order.sent_at or time.time(),
                    order.uuid,
                    order.fresh,
                    order.findable,
                    _text(order.reserved),
                    order.budget,
                    order.id,
                ),
            )
            return True

    def record(self, order_id: str, state: State, **facts: Any) -> None:
        """Note the state of an order, and what is known of it since: `run_id`, `cost`, `film`, `reason`."""
        known = {name: _text(value) if name in _MONEY else value for name, value in facts.items() if value is not None}
        if state in ("waiting", "refused", "given_back", "failed", "done", "fetched", "running", "unknown"):
            known |= {"owner": owner() if state == "waiting" else None, "post_before": None}
        names = ", ".join(f"{name} = ?" for name in known)
        with self._writing() as base:
            base.execute(
                f"update orders set state = ?, changed = ?, {names} where id = ?",  # noqa: S608
                (state, time.time(), *known.values(), order_id),
            )

    def record_run(self, place: str, run_id: str, state: State, **facts: Any) -> None:
        """Note the state of the order that has a run; nothing where there is none."""
        for order in self.orders("running", "done", "fetched", "failed", place=place, run_id=run_id):
            self.record(order.id, state, **facts)

    def adopt(self, order_id: str, run_id: str, place: str) -> bool:
        """Give a run that was found to an order; False where another order of that place has it."""
        with self._writing() as base:
            other = base.execute(
                "select 1 from orders where run_id = ? and place = ? and id != ?", (run_id, place, order_id)
            ).fetchone()
            if other is not None:
                return False
            base.execute(
                "update orders set state = 'running', run_id = ?, changed = ?, owner = null where id = ?",
                (run_id, time.time(), order_id),
            )
            return True

    def held(self, place: str, run_ids: Iterable[str]) -> frozenset[str]:
        """Return those of these runs that orders of a place have."""
        wanted = list(run_ids)
        with self._reading() as base:
            return frozenset(
                run_id
                for run_id in wanted
                if base.execute("select 1 from orders where run_id = ? and place = ?", (run_id, place)).fetchone()
            )

    def orders(
        self, *states: State, batch: str | None = None, place: str | None = None, run_id: str | None = None
    ) -> Iterator[Order]:
        """Yield orders in these states (none given: all), the oldest first; a row that cannot be read is left out."""
        conditions = [f"state in ({', '.join('?' * len(states))})"] if states else []
        values: list[Any] = list(states)
        for name, value in (("batch", batch), ("place", place), ("run_id", run_id)):
            if value is not None:
                conditions.append(f"{name} = ?")
                values.append(value)
        where = f" where {' and '.join(conditions)}" if conditions else ""
        with self._reading() as base:
            rows = base.execute(f"select * from orders{where} order by rowid", values).fetchall()  # noqa: S608
        return (order for order in map(_order, rows) if order is not None)

    def get(self, order_id: str) -> Order | None:
        """Return an order by its id."""
        with self._reading() as base:
            return self._one(base, order_id)

    def claim(self, order_id: str) -> Order | None:
        """Claim an order that waits for this process; None where it does not, or another one has it in hand."""
        with self._writing() as base:
            order = self._one(base, order_id)
            if order is None or order.state not in ("waiting", "claimed"):
                return None
            if order.state == "claimed" and order.owner != owner() and runs(order.owner or ""):
                return None
            self._hold(base, order_id, "claimed")
            return self._one(base, order_id)

    def hold(self, order_ids: Iterable[str]) -> frozenset[str]:
        """Look after orders that have a run, where no other living process does; return those that are held now."""
        found: set[str] = set()
        with self._writing() as base:
            for order_id in order_ids:
                order = self._one(base, order_id)
                if order is not None and (order.owner in (None, owner()) or not runs(order.owner or "")):
                    base.execute("update orders set owner = ? where id = ?", (owner(), order_id))
                    found.add(order_id)
        return frozenset(found)

    def release(self, order_ids: Iterable[str]) -> None:
        """Let other processes look after orders that this one has held."""
        with self._writing() as base:
            for order_id in order_ids:
                base.execute("update orders set owner = null where id = ? and owner = ?", (order_id, owner()))

    def renew(self, batch: str, *states: State, order: str | None = None) -> None:
        """Let ended orders of a batch wait again."""
        with self._writing() as base:
            for state in states:
                base.execute(
                    "update orders set state = 'waiting', run_id = null, cost = null where batch = ? and state = ? "
                    "and (? is null or id = ?)",
                    (batch, state, order, order),
                )

    def under_way(self, order: Order) -> bool:
        """Tell whether a process is posting an order."""
        return order.state == "posted" and runs(order.owner or "")

    def ids(self, *states: State, batch: str) -> Iterator[str]:
        """Yield the ids of the orders of a batch in these states."""
        return (order.id for order in self.orders(*states, batch=batch))

    def spent(self, place: str, *, budget: str | None = None) -> Mapping[str, Decimal]:
        """Return what was spent."""
        sums: dict[str, Decimal] = {}
        for order in self.orders("posted", "unknown", "running", "done", "fetched", "failed", place=place):
            if budget is None or order.budget == budget:
                key = order.currency or ""
                sums[key] = sums.get(key, Decimal(0)) + (order.cost if order.cost is not None else order.reserved or 0)
        return sums

    def counts(self, batch: str) -> Mapping[State, int]:
        """Return how many orders of a batch are in each state."""
        with self._reading() as base:
            return dict(base.execute("select state, count(*) from orders where batch = ? group by state", (batch,)))

    def open_claims(self, place: str | None = None) -> tuple[Claim, ...]:
        """Return the submissions whose outcome is not known, those under way included, the oldest first."""
        return tuple(order.claim for order in self.orders(*OPEN, place=place))

    def take_over(self, journal: str | os.PathLike[str]) -> None:
        """Add what a journal of an older version knows, once; a file that is not there is nothing."""
        # Written by the branch that hardens the ledger.

    def close(self) -> None:
        """Close the file; it is opened again when it is needed."""
        with self._lock:
            if self._base is not None and self._process == os.getpid():
                self._base.close()
            self._base = None

    def _hold(self, base: sqlite3.Connection, order_id: str, state: State) -> None:
        base.execute(
            "update orders set state = ?, changed = ?, owner = ?, boot = ?, post_before = ? where id = ?",
            (state, time.time(), owner(), boot(), boot_seconds() + POST_WITHIN, order_id),
        )

    @staticmethod
    def _one(base: sqlite3.Connection, order_id: str) -> Order | None:
        row = base.execute("select * from orders where id = ?", (order_id,)).fetchone()
        return None if row is None else _order(row)

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        """Run a transaction that writes; whatever fails in it is undone."""
        with self._using() as base:
            base.execute("begin immediate")
            try:
                yield base
            except BaseException:
                base.execute("rollback")
                raise
            base.execute("commit")

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        with self._using() as base:
            yield base

    @contextmanager
    def _using(self) -> Generator[sqlite3.Connection]:
        if self._process != os.getpid():
            # A forked child must neither use nor close what its parent has open, nor wait for a lock of its threads.
            _inherited.append(self._base)
            self._base, self._lock, self._process = None, RLock(), os.getpid()
        with self._lock:
            try:
                if self._base is None:
                    self._base = self._opened()
                yield self._base
            except sqlite3.Error as error:
                raise ConfigurationError(f"cannot use the ledger {self.path}: {error}") from error

    def _opened(self) -> sqlite3.Connection:
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise ConfigurationError(f"cannot write the ledger {self.path}: {error.strerror or error}") from error
        base = sqlite3.connect(self.path, timeout=BUSY, isolation_level=None, check_same_thread=False)
        base.row_factory = sqlite3.Row
        base.execute("pragma journal_mode = persist")
        base.execute("pragma synchronous = full")
        base.execute("begin immediate")
        for statement in filter(str.strip, _SCHEMA.split(";")):
            base.execute(statement)
        base.execute(f"pragma application_id = {APPLICATION}")
        base.execute(f"pragma user_version = {VERSION}")
        base.execute("commit")
        return base


_inherited: list[sqlite3.Connection | None] = []
"""Connections of a parent process: kept, as closing one would drop the parent's locks."""


def _insert(how: str = "") -> str:
    return f"insert {how} into orders ({', '.join(_COLUMNS)}) values ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608


def _values(order: Order) -> tuple[Any, ...]:
    now = time.time()
    return tuple(
        _text(value) if name in _MONEY else now if name in ("created", "changed") and not value else value
        for name in _COLUMNS
        for value in (getattr(order, name),)
    )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _order(row: sqlite3.Row) -> Order | None:
    try:
        known = {name: row[name] for name in _COLUMNS}
        known |= {name: None if row[name] is None else Decimal(row[name]) for name in _MONEY}
        known |= {name: bool(row[name]) for name in _FLAGS}
        return Order(**known) if row["state"] in STATES else None
    except (InvalidOperation, TypeError, ValueError):
        return None
