"""An SQLite file that threads and processes share, with safe opening and whole transactions."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock, RLock
from typing import Any
from weakref import WeakSet

from ..errors import ConfigurationError
from .filesystems import remote

BUSY = 10.0
"""Seconds to wait for another writing process by default."""


class BusyError(ConfigurationError):
    """Another process has been writing for too long."""


class DamagedError(ConfigurationError):
    """The file is not a database that SQLite can read."""


class LostError(BusyError):
    """The connection to a database was lost: nothing was written, unless that was being confirmed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """The tables of a file, or of a schema of a database server, and how safely it is written."""

    called: str
    """Its name in messages."""
    way_out: str
    """For messages: what to do where the file cannot be used."""
    application: int
    """SQLite's `application_id`."""
    version: int
    """SQLite's `user_version`: its hundreds change when older clients must not write the file any more."""
    tables: Mapping[str, Mapping[str, str]]
    """Table → column → declaration; columns that an older file lacks are added, those of a newer file are kept."""
    indexes: tuple[str, ...] = ()
    synchronous: str = "full"
    """`full`: written data survives a power cut; `off`: only a crash of the process."""
    busy: float = BUSY
    """Seconds to wait for another writing process."""
    make_folder: bool = False
    """Whether to make a missing folder, readable by its owner only."""


class Connection(sqlite3.Connection):
    """A connection to a file; see `stores.Base`."""

    ahead: float | None = None

    def today(self) -> float:
        """Return the seconds since 1970 by the clock of this machine."""
        return time.time()

    def add(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], /) -> int:
        """Add many rows, except those whose `id` is there already; return how many are new."""
        into = f"insert into {table} ({', '.join(columns)}) values ({', '.join('?' * len(columns))})"  # noqa: S608
        return self.executemany(f"{into} on conflict (id) do nothing", rows).rowcount if rows else 0

    def columns(self, table: str) -> list[str]:
        """Return the columns that a table has."""
        return [row[1] for row in self.execute(f"pragma table_info({table})")]


class Database:
    """One file. Threads take turns with its connection; a forked child opens a connection of its own."""

    def __init__(self, path: str | os.PathLike[str], design: Design) -> None:
        """Take the path; the file is made with the first write, readable by its owner only."""
        self.path = Path(path)
        self._design = design
        self._lock = RLock()
        self._base: Connection | None = None
        self._file: tuple[int, int] | None = None
        self._writable = False
        self._doing = "read"
        _all.add(self)

    @property
    def name(self) -> str:
        """The path as text."""
        return str(self.path)

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """Run a write transaction, exclusive among all processes; roll it back on any error.

        Where that is not possible, raises `ConfigurationError` with the file, the reason and what to do.
        """
        with self._lock:
            base: Connection | None = None
            self._doing = "write"
            try:
                base = self._opened(write=True)
                base.execute("begin immediate")
                yield base
                base.execute("commit")
            except BaseException as error:
                self._undo(base, error)
                if isinstance(error, sqlite3.Error):
                    raise self._failure(error) from error
                raise

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """Read; a missing file reads as empty and is not made."""
        with self._lock:
            self._doing = "read"
            try:
                yield self._opened(write=False)
            except sqlite3.Error as error:
                self._undo(None, error)
                raise self._failure(error) from error

    def close(self) -> None:
        """Close the file; it is opened again on the next use."""
        with self._lock:
            base, self._base = self._base, None
            if base is not None:
                with suppress(sqlite3.Error):
                    base.close()

    def __del__(self) -> None:
        """Close the connection of an unreachable object."""
        with suppress(Exception):
            if self._base is not None:
                self._base.close()

    def leave_to_parent(self) -> None:
        """Drop the connection of the parent in a forked child: using or closing it would break the parent's locks."""
        base, self._base, self._lock = self._base, None, RLock()
        if base is not None:
            import ctypes

            _inherited.append(base)
            with suppress(AttributeError):  # keeps the child from closing it at exit too
                ctypes.pythonapi.Py_IncRef(ctypes.py_object(base))

    def _opened(self, *, write: bool) -> Connection:
        """Return the connection; open it again where the path is another file now."""
        if self._base is not None and (self._file != _identity(self.path) or (write and not self._writable)):
            self.close()
        if self._base is None:
            self._base = self._connect(write=write)
        if self._base.in_transaction:
            self._base.execute("rollback")  # begun, and interrupted before the first statement
        return self._base

    def _connect(self, *, write: bool) -> Connection:
        kind = remote(self.path)
        if kind is not None:
            raise self._unusable(f"it is on a network file system ({kind}), where locks do not work")
        if write:
            self._create()
        elif not os.path.lexists(self.path):
            self._file, self._writable = None, False
            return self._prepare(self._open(":memory:"), ":memory:")
        if not self.path.is_file():
            raise self._unusable("it is a folder" if self.path.is_dir() else "it is not a file")
        self._file = _identity(self.path)
        self._writable = os.access(self.path, os.W_OK) and os.access(self.path.resolve().parent, os.W_OK)
        if write and not self._writable:
            raise self._unusable("it may be read, but not written")
        base = self._open(f"{self.path.absolute().as_uri()}?mode={'rw' if self._writable else 'ro'}")
        try:
            return self._prepare(base, "file", write=write)
        except BaseException:
            base.close()
            raise

    def _open(self, name: str) -> Connection:
        busy = self._design.busy
        return sqlite3.connect(
            name, timeout=busy, isolation_level=None, check_same_thread=False, uri=True, cached_statements=256,
            factory=Connection,
        )  # fmt: skip

    def _create(self) -> None:
        """Make the file and, where the design includes it, its folder."""
        # Closing any descriptor of a file drops all locks that this process has on it: so it is opened here only where
        # it does not exist, by one thread at a time.
        with _making:
            try:
                if self._design.make_folder:
                    self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            except FileExistsError:
                pass
            except FileNotFoundError as error:
                raise self._unusable(f"there is no folder {self.path.parent}") from error
            except OSError as error:
                raise self._unusable(error.strerror or str(error)) from error

    def _prepare(self, base: Connection, kind: str, *, write: bool = True) -> Connection:
        """Check that the file is ours, set how it is written, and add missing tables and columns."""
        design = self._design
        # Bytes that are not UTF-8 must not make a row unreadable.
        base.text_factory = partial(str, encoding="utf-8", errors="replace")
        # In one transaction: another process that makes the tables meanwhile must not be taken for another program.
        base.execute("begin")
        (application,), (version,) = (
            base.execute(f"pragma {name}").fetchone() for name in ("application_id", "user_version")
        )
        filled = base.execute("select 1 from sqlite_master").fetchone() is not None
        base.execute("commit")
        if application not in (0, design.application) or (application == 0 and filled):
            raise self._unusable("it belongs to another program")
        newer = version // 100 > design.version // 100
        if newer and write:
            raise self._unusable(
                "a newer version of this client has changed it, and this version can only read it: install that version"
            )
        self._writable = self._writable and not newer
        if kind == "file" and not self._writable:
            return base
        base.execute("pragma journal_mode = persist")
        base.execute("pragma journal_size_limit = 1048576")
        base.execute(f"pragma synchronous = {design.synchronous}")
        if sys.platform == "darwin" and design.synchronous != "off":
            base.execute("pragma fullfsync = 1")
        if version < design.version or self._lacks(base):
            self._extend(base)
        return base

    def _lacks(self, base: Connection) -> bool:
        return any(set(columns) - {*base.columns(table)} for table, columns in self._design.tables.items())

    def _extend(self, base: Connection) -> None:
        base.execute("begin immediate")
        try:
            for table, columns in self._design.tables.items():
                declared = ", ".join(f"{name} {declaration}" for name, declaration in columns.items())
                base.execute(f"create table if not exists {table} ({declared})")
                for name in columns.keys() - {*base.columns(table)}:
                    base.execute(f"alter table {table} add column {name} {columns[name]}")
            for index in self._design.indexes:
                base.execute(f"create index if not exists {index}")
            (version,) = base.execute("pragma user_version").fetchone()
            base.execute(f"pragma application_id = {self._design.application}")
            base.execute(f"pragma user_version = {max(version, self._design.version)}")
            base.execute("commit")
        except BaseException:
            if base.in_transaction:
                base.execute("rollback")
            raise

    def _undo(self, base: Connection | None, error: BaseException) -> None:
        """Roll back; close a connection that may be broken."""
        with suppress(sqlite3.Error):
            if base is not None and base.in_transaction:
                base.execute("rollback")
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF
        if isinstance(error, sqlite3.Error) and code not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL):
            self.close()

    def _failure(self, error: sqlite3.Error) -> ConfigurationError:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF
        if code == sqlite3.SQLITE_BUSY:
            reason = f"another process has been writing in it for {self._design.busy:g} s; try again"
            return self._unusable(reason, BusyError)
        damaged = code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
        return self._unusable(_REASONS.get(code, str(error)), DamagedError if damaged else ConfigurationError)

    def _unusable(self, reason: str, kind: type[ConfigurationError] = ConfigurationError) -> ConfigurationError:
        return kind(f"cannot {self._doing} the {self._design.called} {self.path}: {reason}; {self._design.way_out}")


_REASONS = {
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_FULL: "the disk is full; make room on it",
    sqlite3.SQLITE_READONLY: "it may be read, but not written; make it and its folder writable",
    sqlite3.SQLITE_CANTOPEN: "it, or the journal beside it, cannot be opened; make it and its folder writable",
    sqlite3.SQLITE_NOTADB: "it is not an SQLite file",
    sqlite3.SQLITE_CORRUPT: "it is damaged; keep a copy and move it away",
}
_all: WeakSet[Database] = WeakSet()
_making = Lock()
_inherited: list[Connection] = []
"""Connections of the parent process, which are never closed here."""


def _after_fork() -> None:
    global _making  # noqa: PLW0603 (a thread of the parent may have held it)
    _making = Lock()
    for database in list(_all):
        database.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
