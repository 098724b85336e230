"""What a payload costs by the matrix: the first row of the model's prices that applies, exact to the last digit.

Where sources disagree on what an absent field is, each of its values is priced, and the dearest counts.
"""

from __future__ import annotations

import json
from decimal import Context, Decimal
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .validation import judge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .service import Kit, Pricing, Row, Scalar

_EXACT = Context(prec=60)
"""More digits than any price times any duration has, whatever the caller's own context rounds to."""


class Price(NamedTuple):
    """What a request costs at most."""

    amount: Decimal
    currency: str


class Estimate(NamedTuple):
    """What a request is expected to cost, and how that is known; the bill is what the service says."""

    amount: Decimal | None
    """At most; None: nobody knows."""
    currency: str | None
    basis: str
    """What the amount is made of, or why there is none."""
    source: str | None = None
    """Where the price was read: document, section and fact."""
    date: str | None = None
    """When it was read."""
    low: Decimal | None = None
    """At least: less than `amount` where sources disagree on what an absent field is."""


class _Cost(NamedTuple):
    amount: Decimal
    seconds: int | None
    """Those that were counted."""


def quote(kit: Kit, payload: object) -> Price | None:
    """Return what a payload costs at most; None where the matrix has no price of it, and where it is refused."""
    found = estimate(kit, payload)
    return None if found.amount is None or found.currency is None else Price(found.amount, found.currency)


def estimate(kit: Kit, payload: object) -> Estimate:
    """Return what a payload costs and on what basis; without an amount where the matrix knows no price."""
    if not judge(kit, payload).valid:
        return Estimate(None, None, "the request is refused")
    fields = cast("dict[str, Any]", payload)
    model = fields[kit.service.discriminator]
    pricing = kit.pricing(model)
    return _estimated(pricing, fields) if pricing else Estimate(None, None, f"the matrix has no price of {model}")


def _estimated(pricing: Pricing, payload: Mapping[str, Any]) -> Estimate:
    present: dict[str, Any] = {}
    for field, names in pricing.spellings.items():
        value = next((payload[name] for name in names if payload.get(name) is not None), None)
        if value is not None:
            present[field] = value
    absent = {field: values for field, values in pricing.defaults.items() if field not in present}
    costs: dict[tuple[int, ...], _Cost] = {}
    for places in product(*(range(len(values)) for values in absent.values())):
        assumed = {field: values[place] for place, (field, values) in zip(places, absent.items(), strict=True)}
        cost = _cost(pricing, present, {**assumed, **present})
        if cost is None:
            return Estimate(None, None, "no price is known for these values", pricing.source, pricing.date)
        costs[places] = cost
    amounts = [cost.amount for cost in costs.values()]
    basis = _basis(costs, absent)
    return Estimate(max(amounts), pricing.currency, basis, pricing.source, pricing.date, min(amounts))


def _cost(pricing: Pricing, present: Mapping[str, Any], filled: Mapping[str, Any]) -> _Cost | None:
    """Return what a run costs whose absent fields are what is filled in; None: nobody knows."""
    row = next(row for row in pricing.rows if _applies(row, present, filled))
    if row.amount is None:
        return None
    rate, seconds = Decimal(row.per_second), None
    amount = Decimal(row.amount)
    if pricing.seconds is not None and rate:
        seconds = _seconds(filled[pricing.seconds])
        # Fewer seconds than are included cost no less.
        amount = _EXACT.add(amount, _EXACT.multiply(rate, Decimal(max(0, seconds - row.included))))
    return _Cost(amount, seconds)


def _basis(costs: Mapping[tuple[int, ...], _Cost], absent: Mapping[str, tuple[Scalar, ...]]) -> str:
    """Return what an amount is made of, and why there are several, where that is so."""
    seconds = sorted({cost.seconds for cost in costs.values() if cost.seconds is not None})
    length = f" of {' to '.join(str(one) for one in dict.fromkeys((seconds[0], seconds[-1])))} s" if seconds else ""
    open_ones = [
        f"{field} ({' or '.join(json.dumps(value, ensure_ascii=False) for value in values)})"
        for at, (field, values) in enumerate(absent.items())
        if _matters(costs, at)
    ]
    why = f"; sources disagree on what is left out: {', '.join(open_ones)}" if open_ones else ""
    return f"a run{length}{why}"


def _matters(costs: Mapping[tuple[int, ...], _Cost], at: int) -> bool:
    """Tell whether an amount depends on what the field at a place is."""
    return any(cost.amount != costs[(*places[:at], 0, *places[at + 1 :])].amount for places, cost in costs.items())


def _seconds(value: Any) -> int:
    return int(value.removesuffix("s") if isinstance(value, str) else value)


def _applies(row: Row, present: Mapping[str, Any], filled: Mapping[str, Any]) -> bool:
    return (
        all(any(_same(filled.get(field), value) for value in values) for field, values in row.equal.items())
        and all(field in present for field in row.given)
        and not any(field in present for field in row.absent)
    )


def _same(value: object, wanted: Scalar) -> bool:
    return value == wanted and isinstance(value, bool) == isinstance(wanted, bool)
