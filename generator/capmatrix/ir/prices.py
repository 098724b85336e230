"""Prices: rows of a table, tried in order, under the same conditions as rules.

For a condition on a value, an absent field counts as its default, and as any default that the pricing adds. If these
differ, sources disagree, and the price is the range of their results. Conditions on presence use the payload as it is.
The last row has no condition, so every payload has a price or is explicitly unknown.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from capmatrix.ir.json_values import same
from capmatrix.ir.rules import Equals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.ir.json_values import Json, Scalar
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.rules import Atom

NOTHING = Decimal(0)
COMBINATIONS = 100
"""Largest number of combinations of values of absent fields; each is priced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """`amount`, and `per_second` for each second after the `included` ones, while all of `when` hold."""

    when: tuple[Atom, ...] = ()
    amount: Decimal | None = NOTHING
    """None: unknown."""
    per_second: Decimal = NOTHING
    included: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """The price of a model: the first row whose conditions hold."""

    currency: str
    date: str
    """The day on which it was read."""
    rows: tuple[PriceRow, ...]
    """At least one; the last one has no condition."""
    seconds: str | None = None
    """The duration that `per_second` counts: required, or with a default, and limited."""
    defaults: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    """(field, further values that it counts as when absent), in addition to the field's default."""
    listed: tuple[tuple[str, Json], ...] = ()
    """The prices in the service's list of models."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


def assumed(pricing: Pricing, fields: Iterable[Field]) -> dict[str, tuple[Json, ...]]:
    """Return field → values it counts as when absent, its default first, for each field that decides a price."""
    named = {atom.field for row in pricing.rows for atom in row.when if isinstance(atom, Equals)} | {pricing.seconds}
    defaults = {
        field.name: field.default.value for field in fields if field.default is not None and field.name in named
    }
    found: dict[str, list[Json]] = {name: [value] for name, value in defaults.items()}
    for name, taken in pricing.defaults:
        known = found.setdefault(name, []) if name in named else []
        known += [value for value in taken if not any(same(value, item) for item in known)]
    return {name: tuple(taken) for name, taken in found.items()}


def combinations(pricing: Pricing, fields: Iterable[Field]) -> int:
    """Return the number of combinations of values of absent fields."""
    return math.prod(len(taken) for taken in assumed(pricing, fields).values())
