"""`orders` and `ledger`: what the ledger holds, without a call to the service, and how it is moved to another place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

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
PERIODS = {"minute": 60.0, "hour": 3600.0, "day": 86400.0}
"""Name of a period → its seconds."""
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
    order: Annotated[
        list[str] | None,
        typer.Option("--order", metavar="ID", help="Only this order, by the beginning of its id. Can be repeated."),
    ] = None,
    limit: Annotated[int | None, typer.Option(metavar="COUNT", min=1, help="List at most this many.")] = None,
    summary: Annotated[bool, typer.Option("--summary", help="Print the sums alone.")] = False,
    cancel: Annotated[bool, typer.Option("--cancel", help="Cancel those of them that were not sent yet.")] = False,
    again: Annotated[
        bool,
        typer.Option("--repeat-on-doubt", help="Let those without an answer be sent again; may charge twice."),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Accept the risk without a confirmation.")] = False,
    pause: Annotated[
        bool | None,
        typer.Option("--pause/--resume", help="Let no machine buy more of the batch, or again, with PostgreSQL."),
    ] = None,
    connection: LedgerConnection,
) -> None:
    """List the orders of the ledger, the newest first.

    It counts those in each state, and says what they cost, how many were submitted and made in the last minute, hour
    and day, and which have no answer.

    The costs are those of all orders listed: of an order whose cost is not known yet, what is reserved for it. Orders
    that `--cancel` cancels are listed as refused; `run --again failed` lets them wait again.

    `--repeat-on-doubt` is for orders of a batch whose submission got no answer. Whoever next works on the batch
    searches once more for their runs, and sends those again of which none is found after the settle window. The first
    submission may have been charged all the same: then both are paid.
    """
    from ...client.outcomes import STATES

    wrong = [name for name in state or () if name not in STATES]
    if wrong:
        raise ConfigurationError(f"{wrong[0]!r} is no state of an order: give one of {', '.join(STATES)}")
    if "" in (order or ()):
        raise ConfigurationError("--order is empty, and every id begins so: give an id, or leave --order out")
    if cancel and again:
        raise ConfigurationError(
            "--cancel is for orders that were not sent, --repeat-on-doubt for those without an answer: give one of them"
        )
    ledger = opened(connection)
    wanted: Any = state or []
    found = ledger.orders(*wanted, batch=batch_of(batch), newest=True)
    chosen = (one for one in found if model in (None, one.model) and (not order or one.id.startswith((*order,))))
    rows = list(islice(chosen, limit))
    missing = [id_ for id_ in order or () if not any(one.id.startswith(id_) for one in rows)]
    if missing and len(rows) != limit:
        raise ConfigurationError(f"no such order has an id that begins with {missing[0]!r}; `orders --json` shows ids")
    if pause is not None:
        paused(ledger, batch_of(batch), pause=pause)
    if cancel:
        rows = cancelled(ledger, rows)
    if again:
        rows = repeated(connection, ledger, rows, yes=yes)
    print_orders(connection, ledger, rows, listed=not summary)


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


def repeated(connection: LedgerConnection, ledger: Ledger, orders: Iterable[Order], *, yes: bool) -> list[Order]:
    """Let those of some orders be sent again whose outcome is not known, once the user has agreed; return them."""
    from ...client.ledger import transitions
    from ...client.outcomes import OPEN

    doubtful = [order for order in orders if order.state in OPEN]
    if not doubtful:
        raise ConfigurationError("none of these orders is without an answer: there is no doubt about them")
    costs = ", ".join(terminal.money_text(sum_, unit) for unit, sum_ in Summary.of(doubtful, 0.0).spent.items())
    printer, count = connection.printer, len(doubtful)
    printer.note(
        f"{count} order{'s' * (count > 1)} got no answer, and may be running and charged. What is sent again may be "
        f"charged a second time{f': {costs} more' if costs else ''}."
    )
    terminal.confirm(printer, "Send again what is not found?", "that it may be charged twice", yes=yes)
    done = ledger.within(
        lambda base, read: [one.id for one in doubtful if transitions.repeat_on_doubt(base, read, one.id)]
    )
    if len(done) < count:
        printer.note(f"{count - len(done)} are of no batch, which would have their requests, or are being sent now")
    return [order for order in map(ledger.get, done) if order is not None]


@dataclass(slots=True)
class Summary:
    """The sums of some orders."""

    states: Counter[str] = field(default_factory=Counter[str])
    spent: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    unknown: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """What is reserved for those whose outcome is not known."""
    oldest: float | None = None
    """When the first of these was sent, in seconds since 1970."""
    submitted: Counter[str] = field(default_factory=Counter[str])
    fetched: Counter[str] = field(default_factory=Counter[str])
    files: int = 0
    """Saved files, of all orders that have any."""

    @classmethod
    def of(cls, orders: Iterable[Order], now: float) -> Self:
        """Return the sums of orders; `now` is the time of the ledger, in seconds since 1970."""
        made = cls()
        for order in orders:
            made.add(order, now)
        return made

    def add(self, order: Order, now: float) -> None:
        """Count an order."""
        from ...client.ledger.spending import COUNTED
        from ...client.outcomes import OPEN

        self.states[order.state] += 1
        due, unit = order.cost if order.cost is not None else order.reserved, order.currency or ""
        if due is not None and order.state in COUNTED:
            self.spent[unit] = self.spent.get(unit, Decimal(0)) + due
        if order.state in OPEN:
            self.unknown[unit] = self.unknown.get(unit, Decimal(0)) + (due or Decimal(0))
            self.oldest = min(filter(None, (self.oldest, order.sent_at)), default=None)
        if order.state == "fetched":
            self.files += order.files or 1
        for name, seconds in PERIODS.items():
            self.submitted[name] += order.sent_at is not None and order.sent_at > now - seconds
            self.fetched[name] += order.state == "fetched" and order.changed > now - seconds

    def facts(self) -> dict[str, Any]:
        """Return the sums as JSON."""
        from ...client.batch.state import ENDED
        from ...client.outcomes import OPEN

        count, ended = self.states.total(), sum(self.states[state] for state in ENDED)
        doubtful = sum(self.states[state] for state in OPEN)
        return {
            "states": self.states,
            "spent": self.spent,
            "progress": {"orders": count, "ended": ended, "left": count - ended},
            "rates": {"submitted": self.submitted, "fetched": self.fetched},
            "unknown": {"orders": doubtful, "reserved": self.unknown, "oldest": terminal.iso_time(self.oldest)},
            "films": {"orders": self.states["fetched"], "files": self.files},
        }

    def lines(self) -> list[str]:
        """Return the sums as text."""
        counts = ", ".join(f"{count} {name}" for name, count in self.states.items())
        costs = ", ".join(terminal.money_text(amount, currency or None) for currency, amount in self.spent.items())
        found = [f"{self.states.total()} orders: {counts or 'none'}" + (f"; {costs}" if costs else "")]
        for what, rates in (("submitted", self.submitted), ("made", self.fetched)):
            if rates["day"]:
                found.append(f"{what}: " + ", ".join(f"{rates[name]} in the last {name}" for name in PERIODS))
        return found


def print_orders(connection: LedgerConnection, ledger: Ledger, rows: Iterable[Order], *, listed: bool) -> None:
    """Print orders, if they are to be listed, and their sums."""
    shown, sums, now = list[dict[str, Any]](), Summary(), ledger.looking(lambda base: base.today())
    for order in rows:
        sums.add(order, now)
        times = {name: terminal.iso_time(getattr(order, name) or None) for name in ("created", "changed", "sent_at")}
        names = (
            "id", "state", "model", "priority", "run_id", "cost", "currency", "reserved", "batch", "budget", "repeat",
            "film", "files", "reason",
        )  # fmt: skip
        shown.append({**{name: getattr(order, name) for name in names}, **times})
    if connection.printer.as_json:
        connection.printer.result({**({"orders": shown} if listed else {}), **sums.facts()}, "")
        return
    if listed:
        columns = [name for name in COLUMNS if name != "priority" or any(row[name] for row in shown)]
        cells = [["" if row[name] is None else str(row[name]) for name in columns] for row in shown[:SHOWN_MOST]]
        terminal.print_table([COLUMNS[name] for name in columns], cells, unbroken="run id")
        if len(shown) > SHOWN_MOST:
            terminal.print_text(f"… and {len(shown) - SHOWN_MOST} more; --json prints all")
    for line in sums.lines():
        terminal.print_text(line)


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
