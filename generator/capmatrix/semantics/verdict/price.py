"""The reference price of a valid payload, computed directly from the catalog."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar, cast

from capmatrix.ir.kinds import AUTO, Duration, canonical
from capmatrix.ir.prices import assumed, chosen
from capmatrix.ir.rules import Equals, steps
from capmatrix.semantics.verdict.measure import Span, counted, exactly, factor, hull, limits, measures, total
from capmatrix.semantics.verdict.rules import Scope
from capmatrix.semantics.verdict.values import seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.json_values import Scalar
    from capmatrix.ir.prices import Factor, MeasureRow, PriceRow, Pricing
    from capmatrix.ir.rules import Atom


def shortest(amount: Decimal) -> str:
    """Return an amount without zeros at its end, no digit lost, whatever the caller's decimal context is."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Cost(NamedTuple):
    """The lowest and highest price of a run.

    They differ where sources disagree on the value of an absent field, where the service chooses the length, and where
    a request does not tell all that is charged for.
    """

    low: Decimal
    high: Decimal | None
    """None: nobody can tell."""

    def words(self, currency: str) -> str:
        """Return the amounts in a few words, such as `0.285 to 0.57 USD`."""
        if self.high is None:
            return f"at least {shortest(self.low)} {currency}"
        amounts = dict.fromkeys(map(shortest, (self.low, self.high)))
        return f"{' to '.join(amounts)} {currency}"


def cost(model: Model, payload: Mapping[str, object]) -> Cost | None:
    """Return the price of a valid payload in the currency of the model's pricing; None if unknown."""
    return next(costs(model, [payload]))


def costs(model: Model, payloads: Iterable[Mapping[str, object]]) -> Iterator[Cost | None]:
    """Yield the prices of valid payloads of one model, as `cost` returns that of one."""
    pricing = model.pricing
    if pricing is None:
        yield from (None for _ in payloads)
        return
    taken, lengths = assumed(pricing, model.fields), chosen(pricing, model.fields)
    for payload in payloads:
        given = Scope(fields=model.fields, rules=(), given=payload, path="", constraint="")
        yield _cost(pricing, given, taken, lengths)


def _cost(
    pricing: Pricing,
    given: Scope,
    taken: Mapping[str, tuple[object, ...]],
    lengths: Mapping[str, tuple[object, ...]],
) -> Cost | None:
    """Return the price of a payload; `taken` are values of absent fields, `lengths` those that the service chooses."""
    absent = {name: several for name, several in taken.items() if not given.present(name)}
    found: list[Span] = []
    for values in product(*absent.values()):
        said = _filled(given, dict(zip(absent, values, strict=True)))
        left = {name: several for name, several in lengths.items() if said.equals(name, (_auto(said, name),))}
        for picked in product(*left.values()):
            filled = _filled(said, dict(zip(left, picked, strict=True)))
            row = _first(pricing.rows, given, (said, filled))
            if row.amount is None:
                return None
            found.append(_of_row(row, row.amount, pricing, given, (said, filled)))
    return Cost(*_ends(hull(found)))


def _filled(scope: Scope, values: Mapping[str, object]) -> Scope:
    """Return a payload with other values of fields, also of those at paths, whose objects are there then."""
    found = {**scope.given}
    for name, value in values.items():
        *outer, last = steps(name)
        held = found
        for step in outer:
            inner = held.get(step)
            held[step] = {**cast("dict[str, object]", inner)} if isinstance(inner, dict) else {}
            held = cast("dict[str, object]", held[step])
        held[last] = value
    return replace(scope, given=found)


def _of_row(row: PriceRow, amount: Decimal, pricing: Pricing, given: Scope, readings: tuple[Scope, Scope]) -> Span:
    filled, counts = readings[1], dict[str, Span]()
    if row.charges:
        counts = measures(pricing.measures, lambda measure: _first(measure.rows, given, readings), filled)
    return _charged(row, amount, _seconds(filled, pricing) if row.per_second else 0, counts)


def _charged(row: PriceRow, amount: Decimal, second: int, counts: Mapping[str, Span]) -> Span:
    """Return what a row with a known amount costs for so many seconds, and so many of each measure."""
    found = exactly(Fraction(amount) + Fraction(row.per_second) * max(0, second - row.included))
    for charge in row.charges:
        found = found.plus(exactly(charge.price).times(counts[charge.measure]))
    return found.least(Fraction(row.minimum))


_Row = TypeVar("_Row", "PriceRow", "MeasureRow")


def _first(rows: tuple[_Row, ...], given: Scope, readings: tuple[Scope, Scope]) -> _Row:
    return next(row for row in rows if _holds(row.when, given, readings))


Amounts: TypeAlias = tuple[Decimal, Decimal | None]
"""What a run may cost at least and at most; None: without an end."""


def _ends(span: Span) -> Amounts:
    return _decimal(span.low), None if span.high is None else _decimal(span.high)


def _decimal(amount: Fraction) -> Decimal:
    """Return an amount as the decimal that it is exactly."""
    digits = 0
    while amount.denominator != 1:  # of 2 and 5 alone, as R308 has it
        amount, digits = amount * 10, digits + 1
    return Decimal((int(amount < 0), tuple(map(int, str(abs(amount.numerator)))), -digits))


def possible_amounts(model: Model, longest: int, payload: Mapping[str, object]) -> set[Amounts | None]:
    """Return what a run may cost that has the fields of a payload, and perhaps more; None: not known.

    Lengths that the payload does not say are tried up to `longest` seconds; of measures, the ends are given.
    """
    pricing = model.pricing
    if pricing is None:
        return {None}
    given = Scope(fields=model.fields, rules=(), given=payload, path="", constraint="")
    lengths = _lengths(pricing, given, longest)
    counts = _possible_counts(pricing, given)
    found: set[Amounts | None] = set()
    for row in pricing.rows:
        if _may_hold(row.when, given):
            amount, taken = row.amount, lengths if row.per_second else (0,)
            found |= {None if amount is None else _ends(_charged(row, amount, second, counts)) for second in taken}
        settled = [atom for atom in row.when if given.present(atom.field)]
        if len(settled) == len(row.when) and given.holds(row.when):
            break  # whatever is added, no later row applies
    return found


def _may_hold(when: tuple[Atom, ...], given: Scope) -> bool:
    """Return whether conditions may hold for a payload with more fields."""
    settled = [atom for atom in when if given.present(atom.field)]
    return all(given.holds((atom,)) or _by_service(atom, given) for atom in settled)


def _possible_counts(pricing: Pricing, given: Scope) -> dict[str, Span]:
    """Return measure → how many it may count for a payload with more fields."""
    found: dict[str, Span] = {}
    others = dict(pricing.defaults)
    for measure in pricing.measures:
        spans: list[Span] = []
        for row in measure.rows:
            if _may_hold(row.when, given):
                several = {
                    one: found[one.name] if one.of == "measure" else _possible_factor(one, given, others)
                    for one in (*row.factors, *row.added)
                }
                spans.append(counted(measure, total(row, several)))
        found[measure.name] = hull(spans)
    return found


def _possible_factor(one: Factor, given: Scope, others: Mapping[str, tuple[Scalar, ...]]) -> Span:
    if one.of == "constant":
        return factor(one, None, None)
    field = given.field(one.name)
    settled = given.present(one.name) and not _by_service(Equals(one.name, ()), given)
    if settled:
        return factor(one, field, given.value(one.name))
    taken = [*others.get(one.name, ()), *([] if field.default is None else [field.default.value])]
    return hull([limits(one, field), *(factor(one, field, value) for value in taken)])


def _by_service(atom: Atom, given: Scope) -> bool:
    """Return whether a condition is on a length that the service chooses."""
    kind = given.field(atom.field).kind
    auto = isinstance(atom, Equals) and isinstance(kind, Duration) and kind.auto
    return auto and given.equals(atom.field, (_auto(given, atom.field),))


def _lengths(pricing: Pricing, given: Scope, longest: int) -> set[int]:
    """Return the seconds that a run may have; 0 where its price does not depend on them."""
    if pricing.seconds is None:
        return {0}
    kind = given.field(pricing.seconds).kind
    if not isinstance(kind, Duration):
        return {0}
    if given.present(pricing.seconds) and not given.equals(pricing.seconds, (_auto(given, pricing.seconds),)):
        return {seconds(kind, given.value(pricing.seconds)) or 0}
    low, high = kind.minimum or 0, min(kind.maximum or 0, longest)
    several = {*(kind.values or range(low, high + 1))}
    others = dict(pricing.defaults).get(pricing.seconds, ())
    return several | {length for one in others if (length := seconds(kind, one)) is not None}


def _auto(scope: Scope, name: str) -> str | int:
    return canonical(scope.field(name).kind, AUTO)


def _holds(when: tuple[Atom, ...], given: Scope, readings: tuple[Scope, Scope]) -> bool:
    """Return whether conditions hold: a length that the service chooses is what was sent, and each of the lengths."""
    values = (atom for atom in when if isinstance(atom, Equals))
    others = tuple(atom for atom in when if not isinstance(atom, Equals))
    return given.holds(others) and all(any(one.holds((atom,)) for one in readings) for atom in values)


def _seconds(filled: Scope, pricing: Pricing) -> int:
    if pricing.seconds is None:
        return 0
    kind = filled.field(pricing.seconds).kind
    assert isinstance(kind, Duration), pricing.seconds
    return seconds(kind, filled.value(pricing.seconds)) or 0
