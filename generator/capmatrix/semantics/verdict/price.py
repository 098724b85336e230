"""The reference price of a valid payload, computed directly from the catalog."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from capmatrix.ir.kinds import AUTO, Duration, canonical
from capmatrix.ir.prices import assumed, chosen
from capmatrix.ir.rules import Equals
from capmatrix.semantics.verdict.rules import Scope
from capmatrix.semantics.verdict.values import seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.prices import PriceRow, Pricing


class Cost(NamedTuple):
    """The lowest and highest price of a run.

    They differ where sources disagree on the value of an absent field, and where the service chooses the length.
    """

    low: Decimal
    high: Decimal

    def words(self, currency: str) -> str:
        """Return the amounts in a few words, such as `0.285 to 0.57 USD`."""
        amounts = dict.fromkeys(f"{amount.normalize():f}" for amount in self)
        return f"{' to '.join(amounts)} {currency}"


def cost(model: Model, payload: Mapping[str, object]) -> Cost | None:
    """Return the price of a valid payload in the currency of the model's pricing; None if unknown."""
    pricing = model.pricing
    if pricing is None:
        return None
    given = Scope(fields=model.fields, rules=(), given=payload, path="", constraint="")
    present = {field.name: given.value(field.name) for field in given.fields if given.present(field.name)}
    absent = {name: taken for name, taken in assumed(pricing, model.fields).items() if name not in present}
    amounts: list[Decimal] = []
    lengths = chosen(pricing, model.fields)
    for values in product(*absent.values()):
        said = replace(given, given={**dict(zip(absent, values, strict=True)), **present})
        left = {name: taken for name, taken in lengths.items() if said.equals(name, (_auto(said, name),))}
        for picked in product(*left.values()):
            filled = replace(said, given={**said.given, **dict(zip(left, picked, strict=True))})
            row = next(row for row in pricing.rows if _holds(row, given, (said, filled)))
            if row.amount is None:
                return None
            amounts.append(row.amount + row.per_second * max(0, _seconds(filled, pricing) - row.included))
    return Cost(min(amounts), max(amounts))


def possible_amounts(model: Model, longest: int) -> set[Decimal | None]:
    """Return every amount that a row may cost with any length up to `longest` seconds; None: not known."""
    pricing = model.pricing
    if pricing is None:
        return {None}
    kinds = (field.kind for field in model.fields if field.name == pricing.seconds)
    kind = next((kind for kind in kinds if isinstance(kind, Duration)), None)
    low, high = (kind.minimum or 0, min(kind.maximum or 0, longest)) if kind else (0, 0)
    several = {*(kind.values if kind and kind.values else range(low, high + 1))}
    others = dict(pricing.defaults).get(pricing.seconds or "", ())
    several |= {length for one in others if kind and (length := seconds(kind, one)) is not None}
    return {
        None if row.amount is None else row.amount + row.per_second * max(0, second - row.included)
        for row in pricing.rows
        for second in several
    }


def _auto(scope: Scope, name: str) -> str | int:
    return canonical(scope.field(name).kind, AUTO)


def _holds(row: PriceRow, given: Scope, readings: tuple[Scope, Scope]) -> bool:
    """Return whether a row applies: a length that the service chooses is what was sent, and each of the lengths."""
    values = (atom for atom in row.when if isinstance(atom, Equals))
    others = tuple(atom for atom in row.when if not isinstance(atom, Equals))
    return given.holds(others) and all(any(one.holds((atom,)) for one in readings) for atom in values)


def _seconds(filled: Scope, pricing: Pricing) -> int:
    if pricing.seconds is None:
        return 0
    kind = filled.field(pricing.seconds).kind
    assert isinstance(kind, Duration), pricing.seconds
    return seconds(kind, filled.value(pricing.seconds)) or 0
