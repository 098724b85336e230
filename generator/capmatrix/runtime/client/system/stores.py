"""Where shared tables are kept: in a file of SQLite, or in PostgreSQL, by the address that is given.

Statements are written once, for both: `?` stands for a value, `rowid` numbers the rows of a table in the order in which
they were added, and a write transaction is exclusive. What differs is in `Base`.
"""

# Budget: the door to both kinds of store.
from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from .addresses import Place, is_address

if TYPE_CHECKING:
    from .database import Database, Design
    from .postgres import Postgres


class Base(Protocol):
    """A connection within a transaction."""

    ahead: float | None
    """Seconds by which the clock of the database is ahead of `boot_seconds`; None: times are those of this machine."""

    def execute(self, statement: str, values: Sequence[Any] = ..., /) -> Any:
        """Run a statement; return a cursor with `fetchone`, `fetchall`, iteration and `rowcount`."""
        ...

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]], /) -> Any:
        """Run a statement for each row; `rowcount` is the number of all rows that changed."""
        ...

    def add(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], /) -> int:
        """Add many rows, except those whose `id` is there already; return how many are new."""
        ...

    def today(self) -> float:
        """Return the seconds since 1970, by the clock that all who share the tables use."""
        ...

    def columns(self, table: str) -> list[str]:
        """Return the columns that a table has."""
        ...


def store(place: Place, design: Design, *, patience: float | None = None) -> Database | Postgres:
    """Return the tables of a design at a place; nothing is opened yet.

    `patience` is how long a lost database is awaited before each transaction, in seconds (None: the default).
    """
    if not is_address(place):
        from .database import Database

        return Database(place, design)
    from .postgres import Postgres

    return Postgres(str(place), design) if patience is None else Postgres(str(place), design, patience=patience)
