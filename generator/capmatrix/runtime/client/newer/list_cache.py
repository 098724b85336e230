"""The last list of models of each base URL, in a file that all processes of the user share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from ..system.database import BusyError, Database, Design
from ..system.process import is_running, owner

if TYPE_CHECKING:
    import logging
    import sqlite3

ASKING = 300.0
"""Seconds for which others wait for the answer to whoever asks, while that process runs: more than a question takes."""
PAUSE = 60.0
"""Seconds after a failure before the service is asked again."""
SKEW = 60.0
"""Seconds by which a list may be from the future: who looks has read the clock before the list came."""

_DESIGN = Design(
    called="file of lists of models",
    way_out="the list is kept within this process",
    application=0x6E766C73,
    version=100,
    tables={
        "lists": {
            "place": "text primary key",
            "body": "blob",
            "fetched": "real not null default 0",
            "until": "real not null default 0",
            "problem": "text not null default ''",
            "asker": "text not null default ''",
        }
    },
    synchronous="off",
    make_folder=True,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of the list of a base URL."""

    body: bytes | None = None
    """The last answer that was believed."""
    fetched: float = 0.0
    """When it came, in seconds since 1970."""
    until: float = 0.0
    """Until when nobody else asks: somebody does, or a failure is too recent."""
    problem: str = ""
    """Why the last attempt failed; empty if none did."""
    asker: str = ""
    """The process that asks; empty if none does."""

    def is_fresh(self, now: float, age: float) -> bool:
        """Return whether the list need not be asked for again."""
        return self.body is not None and -SKEW <= now - self.fetched < age

    def is_held(self, now: float) -> bool:
        """Return whether somebody else asks and still runs, or a failure is too recent.

        A clock that was wrong holds nobody.
        """
        most = ASKING if self.asker else PAUSE
        return 0 < self.until - now <= most + SKEW and (not self.asker or is_running(self.asker))


class ListCache:
    """The list of one base URL; in memory alone where the file cannot be used."""

    def __init__(self, path: Path | None, place: str, log: logging.Logger) -> None:
        """Take the file and the base URL."""
        self._base = None if path is None else Database(path, _DESIGN)
        self._place, self._log = place, log
        self._lock, self._memory = Lock(), Kept()

    def begin(self, now: float, age: float) -> tuple[Kept, bool]:
        """Return what is kept, and whether the caller shall ask the service, so that no two ask at once."""
        with self._lock:
            if self._memory.is_fresh(now, age):
                return self._memory, False

        def taken(kept: Kept) -> Kept | None:
            if kept.is_fresh(now, age) or kept.is_held(now):
                return None
            return replace(kept, until=now + ASKING, problem="", asker=owner())

        return self._changed(taken)

    def last(self) -> Kept:
        """Return what is kept, however old."""
        return self._changed(lambda _: None)[0]

    def keep(self, now: float, body: bytes) -> Kept:
        """Keep a list that was believed."""
        return self._changed(lambda _: Kept(body, now))[0]

    def fail(self, now: float, problem: str) -> Kept:
        """Keep why the list could not be had, beside the last one; with no problem, the question was broken off."""
        until = now + PAUSE if problem else 0.0
        return self._changed(lambda kept: replace(kept, until=until, problem=problem, asker=""))[0]

    def _changed(self, change: _Change) -> tuple[Kept, bool]:
        """Replace what is kept by what a function returns, None for no change; return it, and whether it changed."""
        with self._lock:
            if self._base is not None:
                try:
                    with self._base.writing() as base:
                        kept = self._read(base)
                        new = change(kept)
                        if new is not None:
                            self._write(base, new)
                        self._memory = new or kept
                        return self._memory, new is not None
                except ConfigurationError as error:
                    self._log.warning("%s", error)
                    self._base = self._base if isinstance(error, BusyError) else None
            new = change(self._memory)
            self._memory = new or self._memory
            return self._memory, new is not None

    def _read(self, base: sqlite3.Connection) -> Kept:
        columns = "body, fetched, until, problem, asker"
        row = base.execute(f"select {columns} from lists where place = ?", (self._place,)).fetchone()  # noqa: S608
        return Kept() if row is None else Kept(*row)

    def _write(self, base: sqlite3.Connection, kept: Kept) -> None:
        base.execute(
            "insert or replace into lists (place, body, fetched, until, problem, asker) values (?, ?, ?, ?, ?, ?)",
            (self._place, kept.body, kept.fetched, kept.until, kept.problem, kept.asker),
        )


if TYPE_CHECKING:
    from collections.abc import Callable

    _Change = Callable[[Kept], Kept | None]
