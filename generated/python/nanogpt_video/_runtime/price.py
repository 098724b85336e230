"""What a payload costs by the matrix: the first row of the model's prices that applies, exact to the last digit."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .judge import judge

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from .service import Kit

    Scalar: TypeAlias = "str | int | float | bool"

_EXACT = Context(prec=60)
"""More digits than any price times any duration has, whatever the caller's own context rounds to."""


class Quote(NamedTuple):
    """A price."""

    amount: Decimal
    currency: str


class Estimate(NamedTuple):
    """What a request is expected to cost, and how that is known; the bill is what the service says."""

    amount: Decimal | None
    """None: nobody knows."""
    currency: str | None
    basis: str
    """What the amount is made of, or why there is none."""
    source: str | None = None
    """Where the price was read: document, section and fact."""
    date: str | None = None
    """When it was read."""


class Row(NamedTuple):
    """One row of prices and its conditions, which must all hold."""

    equal: Mapping[str, tuple[Scalar, ...]] = {}
    """Field → its right values in every wire spelling; a default counts where the field is absent."""
    given: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    amount: str | None = "0"
    """None: nobody knows."""
    per_second: str = "0"
    included: int = 0
    """Seconds that `amount` pays for."""


class Pricing(NamedTuple):
    """What a model costs; the last row has no conditions."""

    currency: str
    spellings: Mapping[str, tuple[str, ...]]
    """Field that a price depends on → its wire names, the one that counts first."""
    defaults: Mapping[str, Scalar]
    seconds: str | None
    """The field that holds the seconds to pay for."""
    rows: tuple[Row, ...]
    source: str | None = None
    date: str | None = None


def quote(kit: Kit, payload: object) -> Quote | None:
    """Return what a payload costs; None where the matrix knows no price, and where the payload is refused."""
    found = estimate(kit, payload)
    return None if found.amount is None or found.currency is None else Quote(found.amount, found.currency)


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
    filled = {**pricing.defaults, **present}
    row = next(row for row in pricing.rows if _applies(row, present, filled))
    if row.amount is None:
        return Estimate(None, None, "no price is known for these values", pricing.source, pricing.date)
    amount, basis = Decimal(row.amount), "a run"
    if pricing.seconds is not None:
        seconds = _seconds(filled[pricing.seconds])
        extra = max(0, seconds - row.included)
        amount = _EXACT.add(amount, _EXACT.multiply(Decimal(row.per_second), Decimal(extra)))
        basis = f"a run of {seconds} s" if Decimal(row.per_second) else basis
    return Estimate(amount, pricing.currency, basis, pricing.source, pricing.date)


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
