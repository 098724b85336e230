"""Tables in PostgreSQL that threads, processes and machines share: the counterpart of `database` for several machines.

A write transaction holds an advisory lock of its design, so that it is as exclusive as one of SQLite and the same
statements mean the same; one that stands still for `Design.busy` seconds, as its machine sleeps or is cut off, is ended
by the server. Every setting is made within its transaction, so that a pooler between transactions does no harm.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from threading import RLock
from typing import Any, cast
from weakref import WeakSet

from ..errors import ConfigurationError
from .addresses import without_password
from .database import BusyError, Design, LostError
from .process import boot_seconds

SCHEMA = "paid_orders"
QUEUE_SCHEMA = "paid_jobs"
"""The schema of the queue that wakes workers, see `job_queue`."""
PATIENCE = 30.0
"""Seconds for which a lost database is awaited before a transaction begins."""
STILL = 2.0
"""Seconds after which the server ends a transaction in which nothing happens, where `Design.busy` is less."""
PAUSE = 0.25
"""Seconds between two attempts to reach it."""
SOCKET = {
    "connect_timeout": 10, "keepalives": 1, "keepalives_idle": 5, "keepalives_interval": 5, "keepalives_count": 3,
    "tcp_user_timeout": 15000,
}  # fmt: skip
"""Settings by which a network that was cut is noticed."""
TYPES = {"real": "double precision", "integer": "bigint", "blob": "bytea"}
"""Type of SQLite → type of PostgreSQL, where they differ."""
CLOCK = "select extract(epoch from clock_timestamp())::float8"
_MAKING = 0x6E76
"""The advisory lock of those who make or change tables."""
_VERSIONS = "create table if not exists versions (application bigint primary key, version bigint not null)"


class Connected:
    """A connection within a transaction; see `stores.Base`."""

    def __init__(self, connection: Any, ahead: float = 0.0) -> None:
        """Take the connection, and by how much the clock of the database is ahead of `boot_seconds`."""
        self.connection = connection
        self.ahead: float | None = ahead

    def execute(self, statement: str, values: Sequence[Any] = (), /) -> Any:
        """Run a statement and return its cursor."""
        return self.connection.execute(_translated(statement), [*map(_sent, values)])

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]], /) -> Any:
        """Run a statement for each row and return the cursor."""
        cursor = self.connection.cursor()
        cursor.executemany(_translated(statement), ([*map(_sent, row)] for row in rows))
        # After a pipeline, the server does not count for how long nothing happens until the next statement has ended.
        self.connection.execute("select 1")
        return cursor

    def add(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], /) -> int:
        """Add many rows, except those whose `id` is there already; return how many are new.

        All of them are one value: a statement for each takes half as long again, and a temporary table needs a right.
        """
        if not rows:
            return 0
        given = json.dumps([dict(zip(columns, map(_sent, row), strict=True)) for row in rows], ensure_ascii=False)
        names = ", ".join(columns)
        some = f"select {names} from json_populate_recordset(null::{table}, ?)"  # noqa: S608 (names of ours)
        return self.execute(f"insert into {table} ({names}) {some} on conflict (id) do nothing", (given,)).rowcount

    def today(self) -> float:
        """Return the seconds since 1970 by the clock of the database."""
        return boot_seconds() + (self.ahead or 0.0)

    def columns(self, table: str) -> list[str]:
        """Return the columns that a table has, without the row number."""
        asked = "select column_name from information_schema.columns where table_schema = ? and table_name = ?"
        return [row[0] for row in self.execute(asked, (SCHEMA, table)) if row[0] != "rowid"]


class Postgres:
    """The tables of a design in one database. Threads take turns with its connection; a forked child opens its own."""

    def __init__(self, address: str, design: Design, *, patience: float = PATIENCE) -> None:
        """Take the address `postgresql://…`; nothing is connected yet."""
        self.name = without_password(address)
        """The address without its password."""
        self._address = address
        self._design = design
        self._patience = patience
        self._lock = RLock()
        self._connection: Any = None
        self._reached = False
        self._newer = False
        self._doing = "read"
        _all.add(self)

    def __repr__(self) -> str:
        """Show the address without its password."""
        return f"Postgres({self.name!r})"

    @contextmanager
    def writing(self) -> Generator[Connected]:
        """Run a write transaction, exclusive among all processes and machines; roll it back on any error.

        Where that is not possible, raises `ConfigurationError` with the database, the reason and what to do; it is a
        `LostError` where the connection was lost, so that the same may be tried again.
        """
        with self._transaction("write") as base:
            yield base

    @contextmanager
    def reading(self) -> Generator[Connected]:
        """Read."""
        with self._transaction("read") as base:
            yield base

    def close(self) -> None:
        """Close the connection; it is opened again on the next use."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                with suppress(Exception):
                    connection.close()

    def __del__(self) -> None:
        """Close the connection of an unreachable object."""
        # At the end of the interpreter, names of modules may be gone already.
        try:
            if self._connection is not None:
                self._connection.close()
        except Exception:  # noqa: BLE001, S110
            pass

    def leave_to_parent(self) -> None:
        """Drop the connection of the parent in a forked child: closing it would end the session of the parent."""
        connection, self._connection, self._lock = self._connection, None, RLock()
        if connection is not None:
            _inherited.append(connection)

    @contextmanager
    def _transaction(self, doing: str) -> Generator[Connected]:
        with self._lock:
            self._doing = doing
            try:
                base = self._begun(write=doing == "write")
                yield base
                base.execute("commit")
            except BaseException as error:
                self._undo()
                self._explain(error)
                raise

    def _begun(self, *, write: bool) -> Connected:
        """Begin a transaction; where the database was there before, wait until it is there again."""
        import_psycopg()
        until = time.monotonic() + (self._patience if self._reached else 0.0)
        while True:
            try:
                return self._begin(write=write)
            except Exception as error:
                self.close()
                if not _is_lost(error) or time.monotonic() >= until:
                    raise
                time.sleep(PAUSE)

    def _begin(self, *, write: bool) -> Connected:
        connection = self._connection or self._connect()
        if write and self._newer:
            raise self._unusable(
                "a newer version of this client has changed it, and this version can only read it: install that version"
            )
        # With the clock in one call: each takes longer than what it asks for.
        answers = connection.execute(f"{self._head(write=write)}; {CLOCK}")
        while answers.nextset():
            pass
        (now,) = answers.fetchone()
        return Connected(connection, _ahead(now))

    def _head(self, *, write: bool) -> str:
        """Return the statements that begin a transaction."""
        busy = round(self._design.busy * 1000)
        begin = "begin" if write else "begin read only"
        lock = f"; select pg_advisory_xact_lock({self._design.application})" if write else ""
        return (
            f"{begin}; set local search_path = {SCHEMA}, {QUEUE_SCHEMA}; set local lock_timeout = {busy}; "
            f"set local idle_in_transaction_session_timeout = {max(busy, round(STILL * 1000))}{lock}"
        )

    def _connect(self) -> Any:
        psycopg = import_psycopg()
        connection = psycopg.connect(self._address, autocommit=True, prepare_threshold=None, **SOCKET)
        try:
            # So that the server notices a machine that was cut off, too.
            connection.execute(
                "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3"
            )
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        self._connection, self._reached = connection, True
        return connection

    def _prepare(self, connection: Any) -> None:
        """Add missing tables and columns; learn whether a newer version has changed them."""
        base, design = Connected(connection), self._design
        version = _version(base, design)
        self._newer = version // 100 > design.version // 100
        if self._newer or (version >= design.version and not _lacks(base, design)):
            return
        # One at a time, whichever design: two that make the same schema at once would be in each other's way.
        connection.execute(f"{self._head(write=True)}; select pg_advisory_xact_lock({_MAKING})")
        base.execute(f"create schema if not exists {SCHEMA}")
        base.execute(_VERSIONS)
        for table, columns in design.tables.items():
            declared = ", ".join(f"{name} {_declared(text)}" for name, text in columns.items())
            number = "rowid bigint generated always as identity unique"
            base.execute(f"create table if not exists {table} ({number}, {declared})")
            for name in columns.keys() - {*base.columns(table)}:
                base.execute(f"alter table {table} add column if not exists {name} {_declared(columns[name])}")
        for index in design.indexes:
            # As in SQLite, where the row number ends each index.
            base.execute(f"create index if not exists {re.sub(r'[)]', ', rowid)', index, count=1)}")
        base.execute(
            "insert into versions values (?, ?) on conflict (application) do update "
            "set version = greatest(versions.version, excluded.version)",
            (design.application, design.version),
        )
        base.execute("commit")

    def _undo(self) -> None:
        """Roll back; close a connection that cannot be used any more."""
        connection = self._connection
        if connection is None:
            return
        try:
            if not connection.closed and connection.info.transaction_status:
                connection.execute("rollback")
        except Exception:  # noqa: BLE001 (whatever it is, the connection is of no use)
            self.close()
        if connection.closed:
            self.close()

    def _explain(self, error: BaseException) -> None:
        """Raise what an error of the database means; return where it is another error."""
        psycopg, found = import_psycopg(), cast("Any", error)
        if not isinstance(error, psycopg.Error):
            return
        # The address is in none of these texts, but a part of an address that cannot be read may be.
        unread = isinstance(error, psycopg.ProgrammingError) and not found.sqlstate
        reason = "the address cannot be read" if unread else " ".join(str(error).split()) or type(error).__name__
        if found.sqlstate == "55P03":
            reason = f"another process has been writing in it for {self._design.busy:g} s; try again"
            raise self._unusable(reason, BusyError) from None
        raise self._unusable(reason, LostError if _is_lost(error) else ConfigurationError) from None

    def _unusable(self, reason: str, kind: type[ConfigurationError] = ConfigurationError) -> ConfigurationError:
        way_out = "see that the database runs, and that address, user and password are right"
        return kind(f"cannot {self._doing} the {self._design.called} in {self.name}: {reason}; {way_out}")


def import_psycopg() -> Any:
    """Return the driver; raise `ConfigurationError` where it is not installed."""
    try:
        import psycopg
    except ImportError as error:
        raise ConfigurationError(
            f"PostgreSQL needs psycopg, which cannot be loaded ({error}): install the extra `postgres`"
        ) from None
    return psycopg


def _ahead(now: float) -> float:
    """Return by how much a database whose clock says `now` is ahead of `boot_seconds`, less the time of the answer."""
    return now - boot_seconds()


def _is_lost(error: BaseException) -> bool:
    """Return whether the connection was lost, or the server goes down or is coming up."""
    psycopg = import_psycopg()
    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return isinstance(error, psycopg.errors.IdleInTransactionSessionTimeout)
    # Of the errors with a number: connections, shutdown, and a server that is starting.
    number: str | None = cast("Any", error).sqlstate
    return number is None or number.startswith(("08", "57P"))


def _version(base: Connected, design: Design) -> int:
    (there,) = base.execute("select to_regclass(?) is not null", (f"{SCHEMA}.versions",)).fetchone()
    asked = f"select version from {SCHEMA}.versions where application = ?"  # noqa: S608 (a name of ours)
    row = base.execute(asked, (design.application,)).fetchone() if there else None
    return 0 if row is None else row[0]


def _lacks(base: Connected, design: Design) -> bool:
    return any(set(columns) - {*base.columns(table)} for table, columns in design.tables.items())


def _declared(declaration: str) -> str:
    """Return the declaration of a column; texts are compared byte by byte, as in SQLite."""
    kind, _, rest = declaration.partition(" ")
    collation = 'collate "C"' if kind == "text" else ""
    return " ".join((TYPES.get(kind, kind), collation, rest)).strip()


@lru_cache(256)
def _translated(statement: str) -> str:
    return statement.replace("?", "%s")


def _sent(value: Any) -> Any:
    """Return a value that PostgreSQL takes: its texts hold no NUL, and none of its numbers is a truth value."""
    if isinstance(value, str):
        return value.replace("\0", "\N{REPLACEMENT CHARACTER}") if "\0" in value else value
    return int(value) if isinstance(value, bool) else value


_all: WeakSet[Postgres] = WeakSet()
_inherited: list[object] = []
"""Connections of the parent process, which are never closed here."""


def _after_fork() -> None:
    for one in list(_all):
        one.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
