"""Orders, their claims, and their rows in the ledger."""

from __future__ import annotations

import logging
import os
import time
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from ..errors import ConfigurationError
from ..job import Claim
from ..outcomes import STATES, State

MAX_TEXT = 2000
"""Characters of a reason that are stored."""


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
    film: str | None = None
    """The path of its first saved file."""
    reason: str | None = None
    """Why it was refused, failed or is unknown."""
    idempotency_key: str | None = None

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
    "digest": "text not null", "batch": "text", "ordinal": "integer not null default 0", "uuid": "text not null",
    "fresh": "integer not null", "findable": "integer not null", "state": "text not null", "created": "real not null",
    "changed": "real not null", "sent_at": "real", "owner": "text", "attempt": "integer not null default 0",
    "boot": "text", "post_before": "real", "run_id": "text", "cost": "text", "currency": "text", "reserved": "text",
    "budget": "text", "film": "text", "reason": "text", "idempotency_key": "text",
}  # fmt: skip
"""Column → declaration. A column that a later version adds must allow null or have a default."""
INDEXES = (
    "orders_by_state on orders (state)",
    "orders_by_run on orders (run_id) where run_id is not null",
    "orders_by_batch on orders (batch, state) where batch is not null",
    "orders_by_budget on orders (budget) where budget is not null",
    "orders_by_time on orders (sent_at) where sent_at is not null",
)
FACTS = frozenset({"run_id", "cost", "currency", "film", "reason", "model", "reserved"})
"""Facts that can be recorded after an order was posted."""


def new_id() -> str:
    """Return a new id for an order."""
    return uuid.uuid4().hex


def values(order: Order) -> tuple[Any, ...]:
    """Return the row of an order; missing times are now."""
    now = time.time()
    return tuple(
        now if name in ("created", "changed") and not value else storable(name, value)
        for name in COLUMNS
        for value in (getattr(order, name),)
    )


def storable(name: str, value: Any) -> Any:
    """Return a value for its column: amounts as text, and texts without characters that UTF-8 cannot encode."""
    if isinstance(value, str):
        if value.isascii():
            return value[:MAX_TEXT] if name == "reason" else value
        if name == "film":
            return os.fsencode(value) if _broken(value) else value
        return value.encode("utf-8", "replace").decode("utf-8")[: MAX_TEXT if name == "reason" else None]
    return str(value) if isinstance(value, Decimal) else value


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

    def order(self, row: Sequence[Any]) -> Order | None:
        """Return the order of a row (row number, then columns); None where id or state cannot be read."""
        number, *cells = row
        odd: list[str] = []
        known: dict[str, Any] = {}
        for name, (read, usual), cell in zip(COLUMNS, _READ, cells, strict=True):
            try:
                known[name] = read(cell)
            except (TypeError, ValueError, InvalidOperation):
                odd.append(name)
                known[name] = usual
        lost = {"id", "state"}.intersection(odd)
        if odd:
            self.warn(number, f"{', '.join(odd)} cannot be read" + ("; it is left out" if lost else ""))
        return None if lost else Order(**known)

    def warn(self, number: object, what: str) -> None:
        """Log what is wrong with a row, once."""
        if number not in self._warned:
            self._warned.add(number)
            self._log.warning("%s, row %s: %s", self._ledger, number, what)


def _required(cell: Any) -> str:
    if isinstance(cell, str) and cell:
        return cell
    raise TypeError(cell)


def _state(cell: Any) -> State:
    if cell in STATES:
        return cell
    raise ValueError(cell)


def _str(cell: Any) -> str:
    if isinstance(cell, str):
        return cell
    raise TypeError(cell)


def _str_or_none(cell: Any) -> str | None:
    return None if cell is None else _str(cell)


def _path(cell: Any) -> str | None:
    return os.fsdecode(cell) if isinstance(cell, bytes) else _str_or_none(cell)


def _int(cell: Any) -> int:
    if isinstance(cell, int):
        return cell
    raise TypeError(cell)


def _float(cell: Any) -> float:
    if isinstance(cell, (int, float)):
        return float(cell)
    raise TypeError(cell)


def _float_or_none(cell: Any) -> float | None:
    return None if cell is None else _float(cell)


def _flag(cell: Any) -> bool:
    return bool(_int(cell))


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


_KINDS: Mapping[str, tuple[Callable[[Any], Any], Any]] = {
    "str": (_str, ""),
    "str | None": (_str_or_none, None),
    "int": (_int, 0),
    "float": (_float, 0.0),
    "float | None": (_float_or_none, None),
    "bool": (_flag, False),
    "Decimal | None": (amount, None),
    "State": (_state, None),
}
_SPECIAL: Mapping[str, tuple[Callable[[Any], Any], Any]] = {"id": (_required, None), "film": (_path, None)}
_READ = tuple(_SPECIAL.get(field.name) or _KINDS[cast("str", field.type)] for field in fields(Order))
"""For each column: its parser, and the default where it cannot be read."""


def column_list(existing: Iterable[str]) -> str:
    """Return the columns of a select, the row number first; columns that an older file lacks have their default."""
    known = frozenset(existing)
    return ", ".join(("rowid", *(name if name in known else f"{_default(name)} as {name}" for name in COLUMNS)))


def _default(name: str) -> str:
    return TABLE[name].partition("default ")[2] or "null"
