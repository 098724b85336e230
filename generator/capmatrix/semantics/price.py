"""The reference price: what a valid payload costs, read directly off the catalog."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from capmatrix.ir.kinds import Duration
from capmatrix.ir.rules import Equals
from capmatrix.semantics.leaf import seconds
from capmatrix.semantics.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.prices import PriceRow, Pricing


def price(model: Model, payload: Mapping[str, object]) -> Decimal | None:
    """Return the price of a valid payload in the currency of the model's pricing, None where it is not known."""
    pricing = model.pricing
    if pricing is None:
        return None
    given = Scope(fields=model.fields, rules=(), given=payload, path="", constraint="")
    filled = Scope(fields=model.fields, rules=(), given=_filled(given, pricing), path="", constraint="")
    row = next(row for row in pricing.rows if _holds(row, given, filled))
    if row.amount is None:
        return None
    return row.amount + row.per_second * max(0, _seconds(filled, pricing) - row.included)


def _filled(given: Scope, pricing: Pricing) -> dict[str, object]:
    """Return the value that the price takes each field to have, under the field's own name."""
    own = {field.name: field.default.value for field in given.fields if field.default is not None}
    present = {field.name: given.value(field.name) for field in given.fields if given.present(field.name)}
    return {**own, **dict(pricing.defaults), **present}


def _holds(row: PriceRow, given: Scope, filled: Scope) -> bool:
    return all((filled if isinstance(atom, Equals) else given).holds((atom,)) for atom in row.when)


def _seconds(filled: Scope, pricing: Pricing) -> int:
    if pricing.seconds is None:
        return 0
    kind = filled.field(pricing.seconds).kind
    assert isinstance(kind, Duration), pricing.seconds
    return seconds(kind, filled.value(pricing.seconds)) or 0
