"""Sums of costs: caps that are checked in the transaction that records a post, and what was spent so far."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from ...price import Amount
from ..errors import ConfigurationError
from ..outcomes import STATES, table
from ..system.stores import Base
from . import statements
from .rows import Order, Reader, amount

DAY = 86400
Money: TypeAlias = "Decimal | float | str"
"""An amount; a float counts as it prints. A text may name the unit that it counts, as `5 EUR` does."""


def amount_of(given: Money, name: str) -> Amount:
    """Return an exact amount; raise `ConfigurationError` for a value that is no amount."""
    if isinstance(given, Amount):
        return given
    try:
        return Amount(given)
    except ValueError:
        hint = "give a Decimal, a number or its text, perhaps with the unit that it counts"
        raise ConfigurationError(f"{name}: {given!r} is not an amount of money; {hint}") from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """The most that the orders of a budget or of a period may cost together."""

    limit: Decimal
    budget: str | None = None
    """Only orders of this budget; None: all."""
    since: float | None = None
    """Only orders posted since then, in seconds since 1970; None: all."""


class Hold(NamedTuple):
    """The reservation of an order, and the caps that it must not exceed."""

    amount: Decimal
    currency: str | None
    budget: str | None
    caps: tuple[Cap, ...]


class OverLimit(Exception):
    """An order would exceed a cap: nothing was written, and it must not be posted."""

    def __init__(self, cap: Cap, spent: Decimal, other: str | None = None) -> None:
        """Keep the cap, the sum so far, and the currency of the budget where that differs from the order's."""
        super().__init__(cap, spent, other)
        self.cap = cap
        self.spent = spent
        self.other = other

    @property
    def left(self) -> Decimal:
        """The amount that the cap still allows."""
        return self.cap.limit - self.spent


def day_began(now: float | None = None) -> float:
    """Return when the day (UTC) began, in seconds since 1970."""
    return (time.time() if now is None else now) // DAY * DAY


COUNTED = tuple(
    state for state in STATES if state not in ("waiting", "claimed") and not table()["states"][state].get("free")
)
"""States in which an order counts with its cost, or with its reservation."""


def spent(base: Base, read: Reader, place: str, cap: Cap, *, without: str | None = None) -> Mapping[str, Decimal]:
    """Return currency → cost or reservation of the orders under a cap; the empty text is no currency."""
    given = {"budget": ("=", cap.budget), "sent_at": (">=", cap.since), "id": ("!=", without)}
    wanted = {name: (how, value) for name, (how, value) in given.items() if value is not None}
    sums: dict[str, Decimal] = {}
    for currency, cost, count, row in statements.sums(base, COUNTED, place, **wanted):
        try:
            sums[currency] = sums.get(currency, Decimal(0)) + (amount(cost) or Decimal(0)) * count
        except (TypeError, ValueError, ArithmeticError):
            read.warn(row, "its cost cannot be read, and is not counted")
    return sums


def check(base: Base, read: Reader, order: Order, caps: tuple[Cap, ...]) -> None:
    """Raise `OverLimit` where the reservation of an order would exceed a cap."""
    wanted = order.reserved or Decimal(0)
    for cap in caps:
        sums = dict(spent(base, read, order.place, cap, without=order.id))
        used = sums.pop("", Decimal(0)) + (sums.pop(order.currency, Decimal(0)) if order.currency else Decimal(0))
        if cap.budget is not None and any(sums.values()):
            # A budget is one amount and cannot hold two currencies. A cap of a period counts each currency by itself.
            if order.currency is not None:
                raise OverLimit(cap, used, other=next(iter(sums)))
            used += sum(sums.values())
        if used + wanted > cap.limit:
            raise OverLimit(cap, used)
