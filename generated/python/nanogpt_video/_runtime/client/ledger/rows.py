"""Orders, their claims, and their rows in the ledger."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal, InvalidOperation
from types import NoneType
from typing import Any, TypeAlias, cast

from ..errors import ConfigurationError
from ..job import Claim
from ..outcomes import STATES, State
from ..system.process import boot
from ..system.stores import Base

MAX_TEXT = 2000
"""Characters of a reason that are stored."""
SHARED = "shared"
"""In the column `boot` of a shared database: the claim ends by the clock of the database."""
_BYTES = "\\x"
"""Before the bytes of a path that is no text, in hexadecimal: texts of PostgreSQL hold no others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A row of the ledger."""

    id: str
    place: str
    """The base URL of the service; empty where it is not known."""
    operation: str = "submit"
    model: str = ""
    digest: str = ""
    """SHA-256 of the request as posted, without its UUID; in a batch, of its line (see `client.batch`)."""
    batch: str | None = None
    ordinal: int = 0
    """The number among equal requests of a batch, from 0."""
    priority: int = 0
    """Of orders that wait, those with a higher one are bought first."""
    uuid: str = ""
    fresh: bool = True
    findable: bool = True
    state: State = "waiting"
    created: float = 0.0
    """Seconds since 1970, like `changed` and `sent_at`."""
    changed: float = 0.0
    sent_at: float | None = None
    owner: str | None = None
    """The process that holds it: boot id, process id, start time and namespace."""
    attempt: int = 0
    """How often it was claimed or posted: only the newest claim may be posted."""
    boot: str | None = None
    post_before: float | None = None
    """When the claim ends, in seconds since that boot: the first byte must have left by then."""
    run_id: str | None = None
    cost: Decimal | None = None
    currency: str | None = None
    """Of the cost or, until that is known, of the reservation."""
    reserved: Decimal | None = None
    """The amount that is reserved until the cost is known."""
    budget: str | None = None
    repeat: bool = False
    """Whether it may be sent again though its outcome is not known: it may then be charged twice."""
    film: str | None = None
    """The path of its first saved file."""
    files: int | None = None
    """How many files of it were saved, the first among them."""
    reason: str | None = None
    """Why it was refused, failed or is unknown."""
    idempotency_key: str | None = None
    """The key that it is sent with, by which the service knows it again; None: it must not be sent again."""
    key_until: float | None = None
    """Until when it may be sent again with that key, in seconds since 1970; None: it was not sent with a key."""
    sent: str | None = None
    """Digest of what was sent with that key: only the same may be sent again."""
    length: str | None = None
    """The length that the request asks for, see `client.pace.history`; None where it is not known."""
    took: float | None = None
    """Seconds from its submission to its end, where that was seen."""

    @property
    def claim(self) -> Claim:
        """The claim that finds its run."""
        return Claim(
            model=self.model, uuid=self.uuid, sent_at=self.sent_at or self.created, fresh=self.fresh,
            findable=self.findable, order=self.id,
        )  # fmt: skip


def read_claim(saved: Claim | Mapping[str, Any]) -> Claim:
    """Return a claim from a saved `Claim.as_dict()`; unknown keys are ignored."""
    if isinstance(saved, Claim):
        return saved
    try:
        return Claim(
            model=str(saved["model"]),
            uuid=str(saved["uuid"]),
            sent_at=float(saved["sent_at"]),
            fresh=bool(saved.get("fresh", True)),
            findable=bool(saved.get("findable", True)),
            order=str(saved.get("order", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConfigurationError(f"{saved!r} is not a claim; give a saved Claim.as_dict()") from error


COLUMNS = tuple(field.name for field in fields(Order))
TABLE: Mapping[str, str] = {
    "id": "text primary key", "place": "text not null", "operation": "text not null", "model": "text not null",
    "digest": "text not null", "batch": "text", "ordinal": "integer not null default 0",
    "priority": "integer not null default 0", "uuid": "text not null",
    "fresh": "integer not null", "findable": "integer not null", "state": "text not null", "created": "real not null",
    "changed": "real not null", "sent_at": "real", "owner": "text", "attempt": "integer not null default 0",
    "boot": "text", "post_before": "real", "run_id": "text", "cost": "text", "currency": "text", "reserved": "text",
    "budget": "text", "repeat": "integer not null default 0", "film": "text", "files": "integer", "reason": "text",
    "idempotency_key": "text", "key_until": "real", "sent": "text",
    "length": "text", "took": "real",
}  # fmt: skip
"""Column → declaration. A column that a later version adds must allow null or have a default."""
INDEXES = (
    "orders_by_state on orders (state)",
    "orders_by_run on orders (run_id) where run_id is not null",
    "orders_by_batch on orders (batch, state) where batch is not null",
    "orders_by_budget on orders (budget) where budget is not null",
    "orders_by_time on orders (sent_at) where sent_at is not null",
    "orders_by_length on orders (place, model, length, sent_at) where took is not null",
)
SHARED_TABLES: Mapping[str, Mapping[str, str]] = {
    "batches": {
        "id": "text primary key",
        "place": "text not null",
        "settings": "text not null",
        "paused": "integer not null default 0",
    },
    "duties": {"name": "text primary key", "owner": "text not null", "until": "real not null"},
    "requests": {
        "id": "text primary key",
        "batch": "text not null",
        "number": "integer not null",
        "request": "text not null",
    },
}
"""What processes of other machines need: the settings of each batch, its requests by order, in JSON, and who does what
one process does for all."""
SHARED_INDEXES = ("requests_by_batch on requests (batch)", "orders_by_owner on orders (owner) where owner is not null")
FACTS = frozenset({"run_id", "cost", "currency", "film", "files", "reason", "model", "reserved", "took"})
"""Facts that can be recorded after an order was posted."""


def new_id() -> str:
    """Return a new id for an order."""
    from uuid import uuid4

    return uuid4().hex


def values(base: Base, order: Order) -> tuple[Any, ...]:
    """Return the row of an order; missing times are now."""
    known = {name: getattr(order, name) for name in COLUMNS}
    if not (order.created and order.changed):
        known |= {name: known[name] or base.today() for name in ("created", "changed")}
    return (*stored(base, known).values(),)


def stored(base: Base, known: Mapping[str, Any]) -> dict[str, Any]:
    """Return values for their columns; what the machines of a shared database must agree on is of its clock."""
    made = {name: storable(name, value) for name, value in known.items()}
    if base.ahead is not None:
        if made.get("boot") is not None and made.get("post_before") is not None:
            made |= {"boot": SHARED, "post_before": made["post_before"] + base.ahead}
        if isinstance(made.get("film"), bytes):
            made["film"] = f"{_BYTES}{made['film'].hex()}"
    return made


def storable(name: str, value: Any) -> Any:
    """Return a value for its column: amounts as text, and texts without characters that UTF-8 cannot encode."""
    if isinstance(value, str):
        if name == "reason":
            value = value[:MAX_TEXT].replace("\0", "\N{REPLACEMENT CHARACTER}")  # texts of PostgreSQL hold none
        if value.isascii():
            return value
        if name == "film":
            return os.fsencode(value) if _broken(value) else value
        return value.encode("utf-8", "replace").decode("utf-8")
    return str(value) if isinstance(value, Decimal) else int(value) if isinstance(value, bool) else value


def _broken(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


class Reader:
    """Makes orders from rows; warns once of a row that cannot be read, and goes on with the others."""

    def __init__(self, ledger: object, log: logging.Logger) -> None:
        """Take the ledger that warnings name."""
        self._ledger = ledger
        self._log = log
        self._warned: set[object] = set()
        self.ahead = 0.0
        """Seconds by which the clock of a shared database is ahead of that of this machine since its boot."""

    def order(self, row: Sequence[Any]) -> Order | None:
        """Return the order of a row (row number, then columns); None where id or state cannot be read."""
        number, *cells = row
        odd: list[str] = []
        known: dict[str, Any] = {}
        for name, (kinds, read, usual), cell in zip(COLUMNS, _READ, cells, strict=True):
            value, fits = cell, isinstance(cell, kinds)
            if fits and read is not None:
                try:
                    value = read(cell)
                except (ValueError, InvalidOperation):
                    fits = False
            known[name] = value if fits else usual
            if not fits:
                odd.append(name)
        lost = {"id", "state"}.intersection(odd)
        if odd:
            self.warn(number, f"{', '.join(odd)} cannot be read" + ("; it is left out" if lost else ""))
        if known["boot"] == SHARED:
            known |= {"boot": boot(), "post_before": (known["post_before"] or 0.0) - self.ahead}
        return None if lost else Order(**known)

    def warn(self, number: object, what: str) -> None:
        """Log what is wrong with a row, once."""
        if number not in self._warned:
            self._warned.add(number)
            self._log.warning("%s, row %s: %s", self._ledger, number, what)


def amount(cell: Any) -> Decimal | None:
    """Return an amount of money from its column; raise `ValueError`, `TypeError` or `InvalidOperation` for others."""
    if cell is None:
        return None
    if not isinstance(cell, (str, int)):
        raise TypeError(cell)
    found = Decimal(cell)
    if not found.is_finite() or abs(found.adjusted()) > 30:
        raise ValueError(cell)
    return found


def _path(cell: str | bytes) -> str:
    given = isinstance(cell, str) and cell.startswith(_BYTES)
    return os.fsdecode(bytes.fromhex(str(cell)[len(_BYTES) :]) if given else cell)


def _required(cell: str) -> str:
    if not cell:
        raise ValueError(cell)
    return cell


_Parser: TypeAlias = tuple[Any, Callable[[Any], Any] | None, Any]
"""The types that a cell may have, what to do with it, and the default where it cannot be read."""
_PARSERS: Mapping[str, _Parser] = {
    "str": (str, None, ""),
    "str | None": ((str, NoneType), None, None),
    "int": (int, None, 0),
    "int | None": ((int, NoneType), None, None),
    "float": ((int, float), None, 0.0),
    "float | None": ((int, float, NoneType), None, None),
    "bool": (int, bool, False),
    "Decimal | None": ((str, int, NoneType), amount, None),
    "State": (str, lambda cell: STATES[STATES.index(cell)], None),
}
_SPECIAL: Mapping[str, _Parser] = {
    "id": (str, _required, None),
    "film": ((str, bytes, NoneType), lambda cell: None if cell is None else _path(cell), None),
}
_READ = tuple(_SPECIAL.get(field.name) or _PARSERS[cast("str", field.type)] for field in fields(Order))
"""The parser of each column."""


def column_list(existing: Iterable[str]) -> str:
    """Return the columns of a select, the row number first; columns that an older file lacks have their default."""
    defaults = {name: TABLE[name].partition("default ")[2] or "null" for name in COLUMNS}
    selected = {name: f"{default} as {name}" for name, default in defaults.items()} | {name: name for name in existing}
    return ", ".join(("rowid", *(selected[name] for name in COLUMNS)))
