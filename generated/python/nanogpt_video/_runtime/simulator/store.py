"""Where jobs and charges are kept: in memory, or in an SQLite file that outlives the simulator."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, TypeAlias

from ..service import State

Entry: TypeAlias = Literal["charged", "refunded", "refused"]
_FORMER = """
drop trigger if exists lines_stay;
drop trigger if exists lines_last;
alter table ledger rename to charges;
"""
"""What makes a file of an older simulator one of ours: its table of charges was named `ledger`."""
_TABLES = """
create table if not exists jobs (number integer primary key, body text not null);
create table if not exists charges (number integer primary key, body text not null);
create trigger if not exists charges_stay before update on charges
    begin select raise(abort, 'charges are only added'); end;
create trigger if not exists charges_last before delete on charges
    begin select raise(abort, 'charges are only added'); end;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a job shall end."""

    state: State = "completed"
    error: str | None = None
    user_error: str | None = None
    flagged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """One line of what happened to the money: a charge, what was given back of it, or a refusal for want of money."""

    number: int
    at: float
    entry: Entry
    account: str
    run_id: str | None
    model: str | None
    amount: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A job as the service holds it."""

    run_id: str
    account: str
    model: str
    payload: dict[str, Any] = field(repr=False)
    started: float
    queue_seconds: float
    run_seconds: float
    cost: Decimal
    outcome: Outcome


class Store:
    """Jobs and charges that are only ever added."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the file, or nothing; what it holds from before is there again."""
        self.tasks: dict[str, Task] = {}
        self.charges: list[Charge] = []
        self._base = sqlite3.connect(file, check_same_thread=False, isolation_level=None) if file else None
        if self._base is not None:
            try:
                self._read(self._base)
            except sqlite3.Error:
                self._base.close()
                raise

    def _read(self, base: sqlite3.Connection) -> None:
        base.executescript("pragma journal_mode = wal; pragma synchronous = normal;")
        names = {name for (name,) in base.execute("select name from sqlite_master where type = 'table'")}
        former = _FORMER if "ledger" in names and "charges" not in names else ""
        base.executescript(f"begin immediate; {former} {_TABLES} commit;")
        for (body,) in base.execute("select body from jobs order by number"):
            task = _task(json.loads(body))
            self.tasks[task.run_id] = task
        rows = base.execute("select body from charges order by number")
        self.charges += [_charge(json.loads(body)) for (body,) in rows]

    def add(self, line: Charge, task: Task | None = None) -> None:
        """Keep a charge and, with it or not at all, the job that it is about."""
        if self._base is not None:
            with self._base:
                self._base.execute("begin")
                if task is not None:
                    self._base.execute("insert into jobs values (?, ?)", (len(self.tasks) + 1, _text(task)))
                self._base.execute("insert into charges values (?, ?)", (line.number, _text(line)))
        if task is not None:
            self.tasks[task.run_id] = task
        self.charges.append(line)

    def close(self) -> None:
        """Close the file."""
        if self._base is not None:
            self._base.close()


def _text(row: Task | Charge) -> str:
    # Not `asdict`: it copies the payload, which may hold megabytes.
    return json.dumps({name: getattr(row, name) for name in row.__slots__}, default=_plain)


def _plain(value: Decimal | Outcome) -> Any:
    return asdict(value) if isinstance(value, Outcome) else str(value)


def _task(row: dict[str, Any]) -> Task:
    row |= {"cost": Decimal(row["cost"]), "outcome": Outcome(**row["outcome"])}
    return Task(**row)


def _charge(row: dict[str, Any]) -> Charge:
    row |= {"amount": Decimal(row["amount"]), "balance": Decimal(row["balance"])}
    return Charge(**row)
