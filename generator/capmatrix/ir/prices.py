"""What a run costs: rows of a table, tried in order, under the same conditions as rules.

A condition on a value holds for a field that is absent too, where a default is known: the field's own, and what the
pricing takes it to be besides. Where these differ, sources disagree, and a run costs anything from the least to the
most of what they lead to. Presence is that of the payload. The last row has no condition, so that every question has
one answer.
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
"""Of what absent fields may be, so many at most: each is priced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """`amount`, and `per_second` for each second after the `included` ones, while all of `when` hold."""

    when: tuple[Atom, ...] = ()
    amount: Decimal | None = NOTHING
    """None: nobody knows."""
    per_second: Decimal = NOTHING
    included: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """What a model costs: the first row whose conditions hold."""

    currency: str
    date: str
    """When it was read."""
    rows: tuple[PriceRow, ...]
    """At least one; the last one has no condition."""
    seconds: str | None = None
    """The duration that `per_second` counts: required, or with a default, and limited."""
    defaults: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    """(field, what it is when absent by sources other than that of its own default, which counts besides)."""
    listed: tuple[tuple[str, Json], ...] = ()
    """How the service's own list of models says it."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


def assumed(pricing: Pricing, fields: Iterable[Field]) -> dict[str, tuple[Json, ...]]:
    """Return what each field whose value a price depends on may be when absent: its own default first."""
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
    """Return of how many combinations of what absent fields may be a price is the range."""
    return math.prod(len(taken) for taken in assumed(pricing, fields).values())
