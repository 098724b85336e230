"""What a run costs: rows of a table, tried in order, under the same conditions as rules.

A condition on a value holds for a field that is absent too, where a default is known: the pricing's own, else the
field's. Presence is that of the payload. The last row has no condition, so that every question has one answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from capmatrix.ir.kinds import Json
    from capmatrix.ir.rules import Atom

NOTHING = Decimal(0)


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
    defaults: tuple[tuple[str, Json], ...] = ()
    """(field, what the price takes it to be when absent), where that is not the field's own default."""
    listed: tuple[tuple[str, Json], ...] = ()
    """How the service's own list of models says it."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
