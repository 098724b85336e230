"""Storage of jobs and charges: in memory, or in an SQLite file that the next simulator continues."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from ..service import State

Entry: TypeAlias = Literal["charged", "refunded", "refused", "cancelled", "deleted"]
_MIGRATION = """
drop trigger if exists lines_stay;
drop trigger if exists lines_last;
alter table ledger rename to charges;
"""
"""Upgrades a file of an older simulator, whose table of charges was named `ledger`."""
_TABLES = """
create table if not exists jobs (number integer primary key, body text not null);
create table if not exists charges (number integer primary key, body text not null);
create table if not exists keys (number integer primary key, body text not null);
create trigger if not exists charges_stay before update on charges
    begin select raise(abort, 'charges are only added'); end;
create trigger if not exists charges_last before delete on charges
    begin select raise(abort, 'charges are only added'); end;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a job ends."""

    state: State = "completed"
    error: str | None = None
    user_error: str | None = None
    flagged: bool = False


COMPLETED = Outcome()


class Charge(NamedTuple):
    """An entry of the charge list: a charge, a refund, a refusal for a low balance, or the end of a job by a call."""

    number: int
    at: float
    entry: Entry
    account: str
    run_id: str | None
    model: str | None
    amount: Decimal
    balance: Decimal


class Kept(NamedTuple):
    """A request that came with an idempotency key."""

    account: str
    key: str
    digest: str
    """Of the request: only the same one may come with the key again."""
    run_id: str
    balance: Decimal
    """After it was charged."""
    at: float


class Task(NamedTuple):
    """A job of the simulated service."""

    run_id: str
    account: str
    model: str
    payload: dict[str, Any]
    started: float
    queue_seconds: float
    run_seconds: float
    cost: Decimal
    outcome: Outcome
    currency: str = ""
    """Of the cost; empty in a file of an older simulator."""

    def __repr__(self) -> str:
        """Return the id and the model; the payload may hold megabytes."""
        return f"Task({self.run_id!r}, {self.model!r})"


class Store:
    """Jobs, charges, and requests with idempotency keys; all can only be added.

    Each is in the file when `add` or `keep` returns, but for those of `together`: they are when `save` does.
    """

    def __init__(self, file: Path | None = None) -> None:
        """Open the file, if any, and read its contents."""
        self.tasks: dict[str, Task] = {}
        self.charges: list[Charge] = []
        self.kept: dict[tuple[str, str], Kept] = {}
        """The last request of each account and key."""
        self._requests = 0
        self._unsaved: list[tuple[str, int | None, Task | Charge | Kept]] = []
        """Rows with their tables and numbers, in order."""
        self._database = sqlite3.connect(file, check_same_thread=False, isolation_level=None) if file else None
        if self._database is not None:
            try:
                self._read(self._database)
            except sqlite3.Error:
                self._database.close()
                raise

    @property
    def is_file(self) -> bool:
        """Whether there is a file in which all is kept."""
        return self._database is not None

    def _read(self, database: sqlite3.Connection) -> None:
        database.executescript("pragma journal_mode = wal; pragma synchronous = normal;")
        names = {name for (name,) in database.execute("select name from sqlite_master where type = 'table'")}
        migration = _MIGRATION if "ledger" in names and "charges" not in names else ""
        database.executescript(f"begin immediate; {migration} {_TABLES} commit;")
        for (body,) in database.execute("select body from jobs order by number"):
            task = _task(json.loads(body))
            self.tasks[task.run_id] = task
        rows = database.execute("select body from charges order by number")
        self.charges += [_charge(json.loads(body)) for (body,) in rows]
        for (body,) in database.execute("select body from keys order by number"):
            row: dict[str, Any] = json.loads(body)
            row["balance"] = Decimal(row["balance"])
            kept = Kept(**row)
            self.kept[kept.account, kept.key] = kept

    def add(self, charge: Charge, task: Task | None = None) -> None:
        """Add a charge and, in the same transaction, its job."""
        job = [] if task is None else [("jobs", len(self.tasks) + 1, task)]
        self._write([*job, ("charges", charge.number, charge)])
        if task is not None:
            self.tasks[task.run_id] = task
        self.charges.append(charge)

    def keep(self, kept: Kept) -> None:
        """Add a request with an idempotency key."""
        self._write([("keys", None, kept)])
        self.kept[kept.account, kept.key] = kept

    @contextmanager
    def together(self) -> Generator[None]:
        """Within the context of a request, only add; who then calls `save` saves what other requests added too."""
        self._requests += 1
        try:
            yield
        finally:
            self._requests -= 1

    def save(self) -> None:
        """Write what was added to the file, in one transaction."""
        rows, self._unsaved = self._unsaved, []
        if self._database is None or not rows:
            return
        try:
            with self._database:
                self._database.execute("begin")
                for table in ("jobs", "charges", "keys"):
                    texts = [(number, _text(row)) for one, number, row in rows if one == table]
                    self._database.executemany(f"insert into {table} values (?, ?)", texts)  # noqa: S608 - those above
        except BaseException:
            self._unsaved = [*rows, *self._unsaved]
            raise

    def _write(self, rows: list[tuple[str, int | None, Task | Charge | Kept]]) -> None:
        if self._database is None:
            return
        self._unsaved += rows
        if self._requests:
            return
        try:
            self.save()
        except BaseException:
            del self._unsaved[-len(rows) :]  # nor are they kept in memory
            raise

    def close(self) -> None:
        """Save what was added, and close the file."""
        if self._database is not None:
            try:
                self.save()
            finally:
                self._database.close()


def _text(row: Task | Charge | Kept) -> str:
    return _encode(row._asdict())


def _plain(value: Decimal | Outcome) -> Any:
    return {name: getattr(value, name) for name in Outcome.__slots__} if isinstance(value, Outcome) else str(value)


_encode = json.JSONEncoder(default=_plain).encode


def _task(row: dict[str, Any]) -> Task:
    row |= {"cost": Decimal(row["cost"]), "outcome": Outcome(**row["outcome"])}
    return Task(**row)


def _charge(row: dict[str, Any]) -> Charge:
    row |= {"amount": Decimal(row["amount"]), "balance": Decimal(row["balance"])}
    return Charge(**row)
