"""What orders may cost together: caps that are held in the transaction that notes a post, and what was spent so far."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import NamedTuple, TypeAlias

from ..errors import ConfigurationError
from ..outcomes import STATES, table
from .rows import Order, Reader, amount

DAY = 86400
Money: TypeAlias = "Decimal | float | str"
"""An amount; a float counts as it prints."""


def amount_of(given: Money, name: str) -> Decimal:
    """Return an amount as it is written; raise `ConfigurationError` for what is none."""
    try:
        amount = Decimal(str(given))
    except InvalidOperation:
        amount = Decimal("NaN")
    if isinstance(given, bool) or not amount.is_finite() or amount < 0:
        raise ConfigurationError(f"{name}: {given!r} is no amount of money; give a Decimal, a number or a text of one")
    return amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """The most that the orders of a budget, or of a time, may cost together."""

    limit: Decimal
    budget: str | None = None
    """The orders of this budget alone; None: all."""
    since: float | None = None
    """Those posted since then, in seconds since 1970; None: at any time."""


class Hold(NamedTuple):
    """What an order may cost, and the caps that it must not pass with that."""

    amount: Decimal
    currency: str | None
    budget: str | None
    caps: tuple[Cap, ...]


class OverLimit(Exception):
    """An order would pass a cap: nothing was written, and it must not be posted."""

    def __init__(self, cap: Cap, spent: Decimal, other: str | None = None) -> None:
        """Keep the cap, what was spent under it, and another currency that the budget counts in, if that is why."""
        super().__init__(cap, spent, other)
        self.cap = cap
        self.spent = spent
        self.other = other

    @property
    def left(self) -> Decimal:
        """What the cap still allows."""
        return self.cap.limit - self.spent


def day_began(now: float | None = None) -> float:
    """Return when the day of UTC began, in seconds since 1970."""
    return (time.time() if now is None else now) // DAY * DAY


COUNTED = tuple(
    state for state in STATES if state not in ("waiting", "claimed") and not table()["states"][state].get("free")
)
"""States in which an order costs what it was charged, or may be charged what was expected."""


def spent(
    base: sqlite3.Connection, read: Reader, place: str, cap: Cap, *, without: str | None = None
) -> Mapping[str, Decimal]:
    """Return what the orders under a cap were charged or may be, for each currency; an empty name is none."""
    # The plus keeps SQLite to the index of the budget, or of the time: most orders are in one of these states.
    where, given = ["+state in ({})".format(", ".join("?" * len(COUNTED))), "place in (?, '')"], [*COUNTED, place]
    for condition, value in (("budget = ?", cap.budget), ("sent_at >= ?", cap.since), ("id != ?", without)):
        if value is not None:
            where.append(condition)
            given.append(value)  # pyright: ignore[reportArgumentType]
    sums: dict[str, Decimal] = {}
    sums_of = "select coalesce(currency, ''), coalesce(cost, reserved) as due, count(*), min(rowid) from orders"
    for currency, cost, count, row in base.execute(f"{sums_of} where {' and '.join(where)} group by 1, 2", given):
        try:
            sums[currency] = sums.get(currency, Decimal(0)) + (amount(cost) or Decimal(0)) * count
        except (TypeError, ValueError, ArithmeticError):
            read.tell(row, "its cost cannot be read, and is not counted")
    return sums


def check(base: sqlite3.Connection, read: Reader, order: Order, caps: tuple[Cap, ...]) -> None:
    """Raise `OverLimit` where an order with what is reserved for it would pass a cap."""
    wanted = order.reserved or Decimal(0)
    for cap in caps:
        sums = dict(spent(base, read, order.place, cap, without=order.id))
        used = sums.pop("", Decimal(0)) + (sums.pop(order.currency, Decimal(0)) if order.currency else Decimal(0))
        if cap.budget is not None and any(sums.values()):
            # A budget is one amount: it cannot hold two currencies. A cap of a time holds each by itself.
            if order.currency is not None:
                raise OverLimit(cap, used, other=next(iter(sums)))
            used += sum(sums.values())
        if used + wanted > cap.limit:
            raise OverLimit(cap, used)
