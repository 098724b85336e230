"""Where jobs and the ledger are kept: in memory, or in an SQLite file that outlives the simulator."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, TypeAlias

from ..service import State

Entry: TypeAlias = Literal["charged", "refunded", "refused"]
_TABLES = """
create table if not exists jobs (number integer primary key, body text not null);
create table if not exists ledger (number integer primary key, body text not null);
create trigger if not exists lines_stay before update on ledger begin select raise(abort, 'the ledger only grows'); end;
create trigger if not exists lines_last before delete on ledger begin select raise(abort, 'the ledger only grows'); end;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a job shall end."""

    state: State = "completed"
    error: str | None = None
    user_error: str | None = None
    flagged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the ledger."""

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
    """Jobs and lines that are only ever added."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the file, or nothing; what it holds from before is there again."""
        self.tasks: dict[str, Task] = {}
        self.ledger: list[Line] = []
        self._base = sqlite3.connect(file, check_same_thread=False, isolation_level=None) if file else None
        if self._base is not None:
            try:
                self._read(self._base)
            except sqlite3.Error:
                self._base.close()
                raise

    def _read(self, base: sqlite3.Connection) -> None:
        base.executescript(f"pragma journal_mode = wal; pragma synchronous = normal; {_TABLES}")
        for (body,) in base.execute("select body from jobs order by number"):
            task = _task(json.loads(body))
            self.tasks[task.run_id] = task
        self.ledger += [_line(json.loads(body)) for (body,) in base.execute("select body from ledger order by number")]

    def add(self, line: Line, task: Task | None = None) -> None:
        """Keep a line of the ledger and, with it or not at all, the job that it is about."""
        if self._base is not None:
            with self._base:
                self._base.execute("begin")
                if task is not None:
                    self._base.execute("insert into jobs values (?, ?)", (len(self.tasks) + 1, _text(task)))
                self._base.execute("insert into ledger values (?, ?)", (line.number, _text(line)))
        if task is not None:
            self.tasks[task.run_id] = task
        self.ledger.append(line)

    def close(self) -> None:
        """Close the file."""
        if self._base is not None:
            self._base.close()


def _text(row: Task | Line) -> str:
    # Not `asdict`: it copies the payload, which may hold megabytes.
    return json.dumps({name: getattr(row, name) for name in row.__slots__}, default=_plain)


def _plain(value: Decimal | Outcome) -> Any:
    return asdict(value) if isinstance(value, Outcome) else str(value)


def _task(row: dict[str, Any]) -> Task:
    row |= {"cost": Decimal(row["cost"]), "outcome": Outcome(**row["outcome"])}
    return Task(**row)


def _line(row: dict[str, Any]) -> Line:
    row |= {"amount": Decimal(row["amount"]), "balance": Decimal(row["balance"])}
    return Line(**row)
