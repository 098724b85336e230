"""Prices: rows of a table, tried in order, under the same conditions as rules.

For a condition on a value, an absent field counts as its default, and as any default that the pricing adds. If these
differ, sources disagree, and the price is the range of their results. Where the service chooses the length, the price
is the range over all lengths; a row may name that choice itself. Conditions on presence use the payload as it is.
The last row has no condition, so every payload has a price or is explicitly unknown.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING

from capmatrix.frozen import dataclass
from capmatrix.ir.json_values import same
from capmatrix.ir.kinds import Duration, canonical
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
    named = _named(pricing)
    defaults = {
        field.name: field.default.value for field in fields if field.default is not None and field.name in named
    }
    found: dict[str, list[Json]] = {name: [value] for name, value in defaults.items()}
    for name, taken in pricing.defaults:
        known = found.setdefault(name, []) if name in named else []
        known += [value for value in taken if not any(same(value, item) for item in known)]
    return {name: tuple(taken) for name, taken in found.items()}


def chosen(pricing: Pricing, fields: Iterable[Field]) -> dict[str, tuple[str | int, ...]]:
    """Return field → the lengths that decide the price where it is `AUTO`, for each field that decides a price.

    Of a range these are its ends and those next to what rows name: a price grows with the seconds.
    """
    named = _named(pricing)
    kinds = {field.name: field.kind for field in fields if field.name in named}
    return {
        name: tuple(canonical(kind, length) for length in _lengths(name, kind, pricing))
        for name, kind in kinds.items()
        if isinstance(kind, Duration) and kind.auto
    }


def _lengths(name: str, kind: Duration, pricing: Pricing) -> list[int]:
    if kind.values:
        return list(kind.values)
    atoms = [atom for row in pricing.rows for atom in row.when if isinstance(atom, Equals) and atom.field == name]
    points = [int(str(value)) for atom in atoms for value in atom.values]
    low, high = kind.minimum or 0, kind.maximum
    tried = {low, *(point + step for point in points for step in (-1, 0, 1)), *([] if high is None else [high])}
    return sorted(length for length in tried if length >= low and (high is None or length <= high))


def _named(pricing: Pricing) -> set[str | None]:
    """Return the fields whose values decide a price."""
    return {atom.field for row in pricing.rows for atom in row.when if isinstance(atom, Equals)} | {pricing.seconds}


def combinations(pricing: Pricing, fields: tuple[Field, ...]) -> int:
    """Return the largest number of prices of a payload: values of absent fields, and lengths left to the service."""
    taken = [*assumed(pricing, fields).values(), *chosen(pricing, fields).values()]
    return math.prod(map(len, taken))
