"""`orders` and `ledger`: what the ledger holds, without a call to the service, and how it is moved to another place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ...client.errors import ConfigurationError
from .. import terminal
from ..connection import NO_LEDGER, LedgerConnection
from .jobs import SHOWN_MOST

if TYPE_CHECKING:
    from ...client.ledger.ledger import Ledger, Order

COLUMNS = {
    "state": "state",
    "model": "model",
    "priority": "priority",
    "run_id": "run id",
    "cost": "cost",
    "changed": "changed",
    "reason": "reason",
}
"""Key of a listed order → its column."""
Batch = Annotated[
    Path | None, typer.Option("--batch", metavar="FOLDER", help="Only the orders of the batch in this folder.")
]


# Budget: one option per parameter.
def orders(  # noqa: PLR0913
    *,
    state: Annotated[
        list[str] | None, typer.Option("--state", metavar="STATE", help="Only orders in this state. Can be repeated.")
    ] = None,
    model: Annotated[str | None, typer.Option(metavar="ID", help="Only orders of this model.")] = None,
    batch: Batch = None,
    limit: Annotated[int | None, typer.Option(metavar="COUNT", min=1, help="List at most this many.")] = None,
    cancel: Annotated[bool, typer.Option("--cancel", help="Cancel those of them that were not sent yet.")] = False,
    pause: Annotated[
        bool | None,
        typer.Option("--pause/--resume", help="Let no machine buy more of the batch, or again, with PostgreSQL."),
    ] = None,
    connection: LedgerConnection,
) -> None:
    """List the orders of the ledger, the newest first.

    It counts those in each state, and says what they cost.

    The costs are those of all orders listed: of an order whose cost is not known yet, what is reserved for it. Orders
    that `--cancel` cancels are listed as refused; `run --again failed` lets them wait again.
    """
    from ...client.outcomes import STATES

    wrong = [name for name in state or () if name not in STATES]
    if wrong:
        raise ConfigurationError(f"{wrong[0]!r} is no state of an order: give one of {', '.join(STATES)}")
    ledger = opened(connection)
    if pause is not None:
        paused(ledger, batch_of(batch), pause=pause)
    wanted: Any = state or []
    found = ledger.orders(*wanted, batch=batch_of(batch), newest=True)
    rows = list(islice((order for order in found if model in (None, order.model)), limit))
    if cancel:
        rows = cancelled(ledger, rows)
    print_orders(connection, rows)


def paused(ledger: Ledger, batch: str | None, *, pause: bool) -> None:
    """Pause a batch on all machines, or let it go on."""
    from ...client.ledger import requests

    if batch is None or not ledger.shared:
        raise ConfigurationError(
            "what is paused is one batch in PostgreSQL: give --batch and --ledger; stop a `run` with Ctrl-C"
        )
    if not requests.pause(ledger, batch, paused=pause):
        raise ConfigurationError(f"no batch {batch} is in {ledger.name}: it was never run with this ledger")


def cancelled(ledger: Ledger, orders: Iterable[Order]) -> list[Order]:
    """Cancel those of some orders that were not sent, and return them."""
    from ...client.ledger import transitions

    ids = [order.id for order in orders]
    done = ledger.within(lambda base, read: [id_ for id_ in ids if transitions.cancel(base, read, id_)])
    return [order for order in map(ledger.get, done) if order is not None]


def print_orders(connection: LedgerConnection, rows: Iterable[Order]) -> None:
    """Print orders, and their sums."""
    from ...client.ledger.spending import COUNTED

    shown, states, spent = list[dict[str, Any]](), Counter[str](), dict[str, Decimal]()
    for order in rows:
        states[order.state] += 1
        due = order.cost if order.cost is not None else order.reserved
        if due is not None and order.state in COUNTED:
            spent[order.currency or ""] = spent.get(order.currency or "", Decimal(0)) + due
        times = {name: terminal.iso_time(getattr(order, name) or None) for name in ("created", "changed", "sent_at")}
        names = (
            "id", "state", "model", "priority", "run_id", "cost", "currency", "reserved", "batch", "budget", "film",
            "reason",
        )  # fmt: skip
        shown.append({**{name: getattr(order, name) for name in names}, **times})
    if connection.printer.as_json:
        connection.printer.result({"orders": shown, "states": states, "spent": spent}, "")
        return
    columns = [name for name in COLUMNS if name != "priority" or any(row[name] for row in shown)]
    cells = [["" if row[name] is None else str(row[name]) for name in columns] for row in shown[:SHOWN_MOST]]
    terminal.print_table([COLUMNS[name] for name in columns], cells, unbroken="run id")
    if len(shown) > SHOWN_MOST:
        terminal.print_text(f"… and {len(shown) - SHOWN_MOST} more; --json prints all")
    counts = ", ".join(f"{count} {name}" for name, count in states.items())
    costs = ", ".join(terminal.money_text(amount, currency or None) for currency, amount in spent.items())
    terminal.print_text(f"{len(shown)} orders: {counts or 'none'}" + (f"; {costs}" if costs else ""))


def ledger(
    *,
    action: Annotated[Literal["export", "import"], typer.Argument(metavar="export|import")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file that the orders are moved by.")],
    batch: Batch = None,
    connection: LedgerConnection,
) -> None:
    """Move orders from one ledger to another.

    `export` takes them out of a ledger into FILE, `import` puts them into another one.

    Stop everything that uses the ledger first. A batch continues in the other ledger when it is run with `--ledger`.
    Both can be repeated after an interruption; FILE must not be imported into two ledgers, which would both buy.
    """
    from ...client.ledger import transfer

    book = opened(connection)
    if action == "export":
        count = transfer.export(book, file, batch_of(batch))
    elif batch is not None:
        raise ConfigurationError("--batch goes with export: FILE is imported as a whole")
    else:
        count = transfer.load(book, file)
    done = "moved to" if action == "export" else "added from"
    connection.printer.result({"event": action, "orders": count, "file": str(file)}, f"{count} orders {done} {file}")


def opened(connection: LedgerConnection) -> Ledger:
    """Return the ledger of a connection."""
    from ...client.ledger.ledger import Ledger, default_path

    if connection.ledger == NO_LEDGER:
        raise ConfigurationError("there is no such ledger: give a file or an address with --ledger, or leave it out")
    return Ledger(connection.ledger or default_path(connection.kit.service.distribution))


def batch_of(folder: Path | None) -> str | None:
    """Return the id of the batch in a folder; raise `ConfigurationError` where there is none."""
    if folder is None:
        return None
    from ...client.batch.folder import read

    identity = read(folder)
    if identity is None:
        raise ConfigurationError(f"{folder} is not the folder of a batch")
    return identity.id
