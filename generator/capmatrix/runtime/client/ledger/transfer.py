"""Move orders from one ledger to another, by a file: what it gets is taken out of the ledger, whole or not at all.

An order that stood in two ledgers could be posted by both. So the file is complete on the disk before its orders are
deleted, in one transaction, and gets its name after that: wherever this is interrupted, the same command continues it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, cast

from ..errors import ConfigurationError
from ..outcomes import STATES
from ..system.filesystems import sync_folder
from ..system.stores import Base
from . import statements, transitions
from .ledger import Ledger
from .rows import Order, Reader, amount

FORMAT = 1
CHUNK = 500
"""Orders that are read at once."""
DONE = ".imported"
"""The ending that a file gets when all its orders are in a ledger."""


def export(ledger: Ledger, path: Path, batch: str | None = None) -> int:
    """Move the orders of a ledger, or of one batch, into a new file; return how many.

    Raises `ConfigurationError` where the file exists or cannot be written, or a living process holds an order.
    """
    if path.exists():
        raise ConfigurationError(f"{path} exists: name a new file")
    part = path.with_name(f"{path.name}.part")

    def work(base: Base, read: Reader) -> int:
        if not statements.page(base, "rowid", _of(batch), None, beyond=None, newest=False, size=1):
            # All were taken out when this was interrupted, or there are none.
            return _read_whole(part)[0] if part.exists() else 0
        with _created(part) as file:
            count = sum(_write(file, order) for order in _every(base, read, batch))
            _line(file, {"orders": count})
            file.flush()
            os.fsync(file.fileno())
        sync_folder(part.parent)
        statements.remove(base, batch)
        return count

    try:
        count = ledger.within(work)
        if part.exists():
            part.replace(path)
            sync_folder(path.parent)
    except OSError as error:
        raise ConfigurationError(f"cannot write {path}: {error.strerror or error}; name another file") from error
    return count


def load(ledger: Ledger, path: Path) -> int:
    """Add the orders of a file to a ledger, and rename the file; return how many are new.

    Interrupted, it can be called again. Raises `ConfigurationError` where the file cannot be read to its end.
    """
    if not path.exists() and path.with_name(f"{path.name}{DONE}").exists():
        raise ConfigurationError(f"{path} is in a ledger already: its orders must not stand in two")
    _, orders = _read_whole(path)
    added = ledger.add(orders)
    path.replace(path.with_name(f"{path.name}{DONE}"))
    return added


def _of(batch: str | None) -> dict[str, str]:
    return {} if batch is None else {"batch": batch}


def _every(base: Base, read: Reader, batch: str | None) -> Iterator[Order]:
    """Yield every order that is moved, without the claims of processes, which have ended."""
    last = None
    while rows := statements.page(base, statements.ALL, _of(batch), None, beyond=last, newest=False, size=CHUNK):
        for row in rows:
            order = read.order(row)
            if order is None:
                raise ConfigurationError(
                    "an order cannot be read by this version, and would be lost: nothing was moved"
                )
            if transitions.held(order) or transitions.under_way(order):
                raise ConfigurationError(
                    f"order {order.id} is in the hands of a process: stop all that use this ledger, and try again; "
                    "nothing was moved"
                )
            state = "waiting" if order.state == "claimed" else order.state
            yield replace(order, state=state, owner=None, boot=None, post_before=None)
        last = rows[-1][0]


def _created(path: Path) -> IO[str]:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii")


def _write(file: IO[str], order: Order) -> int:
    known = {field.name: getattr(order, field.name) for field in fields(Order)}
    set_ = {name: str(value) if isinstance(value, Decimal) else value for name, value in known.items()}
    _line(file, {name: value for name, value in set_.items() if value is not None})
    return 1


def _line(file: IO[str], content: Mapping[str, Any]) -> None:
    file.write(json.dumps({"format": FORMAT, **content}) + "\n")


def _read_whole(path: Path) -> tuple[int, list[Order]]:
    """Return the orders of a file; raise `ConfigurationError` where it is not whole."""
    orders: list[Order] = []
    ended = False
    try:
        with path.open(encoding="ascii") as file:
            for number, line in enumerate(file, 1):
                row: Any = json.loads(line)
                if "format" not in row:
                    raise ConfigurationError(f"{path}, line {number}: this is no line that `ledger export` wrote")
                if row.pop("format") > FORMAT:
                    raise ConfigurationError(f"{path} is of a newer version: import it with that version")
                ended = row.get("orders") == len(orders)
                if not ended:
                    orders.append(_order(row, f"{path}, line {number}"))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, ArithmeticError) as error:
        raise ConfigurationError(f"{path} cannot be read as exported orders: {error}") from None
    if not ended:
        raise ConfigurationError(f"{path} is not whole: it ends after {len(orders)} orders; nothing was imported")
    return len(orders), orders


def _order(row: dict[str, Any], where: str) -> Order:
    known = {field.name for field in fields(Order)}
    if row.get("state") not in STATES or not row.get("id") or not isinstance(row.get("place"), str):
        raise ConfigurationError(f"{where} is no order of this version; nothing was imported")
    money = {name: amount(row.get(name)) for name in ("cost", "reserved")}
    return Order(**cast("Any", {name: value for name, value in row.items() if name in known} | money))
