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
    from capmatrix.ir.rules import Atom


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


def possible_amounts(model: Model, longest: int, payload: Mapping[str, object]) -> set[Decimal | None]:
    """Return every amount that a run may cost that has the fields of a payload, and perhaps more; None: not known.

    Lengths that the payload does not say are tried up to `longest` seconds.
    """
    pricing = model.pricing
    if pricing is None:
        return {None}
    given = Scope(fields=model.fields, rules=(), given=payload, path="", constraint="")
    lengths = _lengths(model, pricing, given, longest)
    found: set[Decimal | None] = set()
    for row in pricing.rows:
        settled = [atom for atom in row.when if given.present(atom.field)]
        if all(given.holds((atom,)) or _by_service(atom, given) for atom in settled):
            found |= {
                None if row.amount is None else row.amount + row.per_second * max(0, second - row.included)
                for second in lengths
            }
        if len(settled) == len(row.when) and given.holds(row.when):
            break  # whatever is added, no later row applies
    return found


def _by_service(atom: Atom, given: Scope) -> bool:
    """Return whether a condition is on a length that the service chooses."""
    kind = given.field(atom.field).kind
    auto = isinstance(atom, Equals) and isinstance(kind, Duration) and kind.auto
    return auto and given.equals(atom.field, (_auto(given, atom.field),))


def _lengths(model: Model, pricing: Pricing, given: Scope, longest: int) -> set[int]:
    """Return the seconds that a run may have; 0 where its price does not depend on them."""
    kind = next((field.kind for field in model.fields if field.name == pricing.seconds), None)
    if pricing.seconds is None or not isinstance(kind, Duration):
        return {0}
    if given.present(pricing.seconds) and not given.equals(pricing.seconds, (_auto(given, pricing.seconds),)):
        return {seconds(kind, given.value(pricing.seconds)) or 0}
    low, high = kind.minimum or 0, min(kind.maximum or 0, longest)
    several = {*(kind.values or range(low, high + 1))}
    others = dict(pricing.defaults).get(pricing.seconds, ())
    return several | {length for one in others if (length := seconds(kind, one)) is not None}


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
