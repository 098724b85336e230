"""The price of a payload by the matrix: the first row of the model's prices that applies, exact to the last digit.

Where sources disagree on the default of an absent field, each of its values is priced and the highest price counts;
where the service chooses the length, each length that decides the price.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from itertools import product
from time import time as today
from types import MappingProxyType
from typing import Any, NamedTuple, Self, cast

from .checks import inside, is_auto, same
from .money.measures import EXACT, Ends, at_least, counts, has_items, plus, possible_counts, shown, times
from .service import Kit, MeasureRow, Pricing, Row, Scalar
from .validation import validate

AGE_MAX = "price-age-max"
"""The timing after which a price counts as old, in seconds; without it, none does."""
_DAY = 86400
_NOTHING: Mapping[str, Any] = MappingProxyType({})
_UNIT = re.compile("[A-Z]{3,5}|[a-z][a-z_-]{1,19}", re.ASCII)
_decimal = cache(Decimal)
_SHORT, _GIVEN = 200, "\0"
"""Characters of a value that a price may depend on; and what stands for any other value, of which only that it is
given counts."""


class Amount(Decimal):
    """An amount as a caller gives it: a number or its text, perhaps with the unit that it counts, such as `5 EUR`."""

    unit: str | None

    def __new__(cls, given: Decimal | float | str) -> Self:
        """Return an amount; a float counts as it prints. Raises `ValueError` for what is none."""
        number, _, unit = str(given).strip().partition(" ")
        try:
            found = super().__new__(cls, number)
        except InvalidOperation:
            found = super().__new__(cls, "NaN")
        if isinstance(given, bool) or not found.is_finite() or found < 0 or (unit and not _UNIT.fullmatch(unit)):
            raise ValueError(f"{given!r} is not an amount of money; write it like 0.10, or with its unit: 0.10 USD")
        found.unit = unit or None
        return found

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Keep the unit in copies."""
        return type(self), (f"{self} {self.unit or ''}".strip(),)


def other_unit(limit: Decimal, unit: str | None) -> str | None:
    """Return why a limit says nothing of a price in a unit, as the end of a sentence; None where it does."""
    own = getattr(limit, "unit", None)
    return f"counts {own}, the price is in {unit}" if own and unit and own != unit else None


class _Amount(NamedTuple):
    amount: Decimal
    currency: str


class Price(_Amount):
    """The highest price of a request: amount and currency, with the day when it was read."""

    date: str | None

    def __new__(cls, amount: Decimal, currency: str, date: str | None = None) -> Self:
        """Return a price."""
        found = super().__new__(cls, amount, currency)
        found.date = date
        return found


class Estimate(NamedTuple):
    """The expected cost of a request and its basis; the service decides what is charged."""

    amount: Decimal | None
    """The highest amount; None where it is not known."""
    currency: str | None
    basis: str
    """How the amount is made up, or why there is none."""
    source: str | None = None
    """Where the price was read: document, section and fact."""
    date: str | None = None
    """When it was read."""
    low: Decimal | None = None
    """The lowest amount: less than `amount` where sources disagree on a default, the service chooses the length, or the
    request does not tell all that is charged for; then it may be known without an `amount`."""
    days: int | None = None
    """Days from `date` to the day of the estimate (UTC)."""
    old: bool = False
    """Whether that is more than the matrix allows for a price (its timing `price-age-max`)."""
    worth: Price | None = None
    """The money that the amount costs, where it is in a unit of the service, such as credits, of which that is said."""

    def age(self) -> str:
        """Return the day and the age of an old price in words; nothing for one that is not old."""
        return f"price of {self.date}, {self.days} days old" if self.old else ""


class _Cost(NamedTuple):
    low: Decimal
    high: Decimal | None
    seconds: int | None
    """The seconds that the amount was multiplied by."""
    counts: tuple[tuple[str, Ends], ...] = ()
    """What is charged for by number, with how many there are."""


def quote(kit: Kit, payload: object, *, valid: bool = False) -> Price | None:
    """Return the highest price of a payload; None where the matrix has no price, and where the payload is invalid.

    `valid` says that it is known to be valid.
    """
    pricing = _pricing(kit, payload, valid=valid)
    if isinstance(pricing, str):
        return None
    fields = _reached(pricing, cast("dict[str, Any]", payload))
    if pricing.measures or any(row.items for row in pricing.rows):  # texts and lists count, which no cache can hold
        costs, _ = _costs(pricing, fields)
        return _priced(pricing, costs)
    values: list[Scalar | None] = []
    for names in pricing.spellings.values():
        for name in names:
            value = fields.get(name)
            plain = value is None or isinstance(value, int | float) or (isinstance(value, str) and len(value) <= _SHORT)
            values.append(value if plain else _GIVEN)
    info = kit.model(kit.named(fields))
    return None if info is None else _highest(kit.pricing, info.id, *values)


@lru_cache(maxsize=4096, typed=True)
def _highest(pricing_of: Callable[[str], Pricing | None], model: str, *values: Scalar | None) -> Price | None:
    """Return the highest price of a model for the values of all names that it depends on."""
    pricing = pricing_of(model)
    assert pricing
    names = (name for spelled in pricing.spellings.values() for name in spelled)
    costs, _ = _costs(pricing, dict(zip(names, values, strict=True)))
    return _priced(pricing, costs)


def _priced(pricing: Pricing, costs: Mapping[tuple[int, ...], list[_Cost]] | None) -> Price | None:
    """Return the highest of some costs; None where it is not known."""
    high = None if costs is None else _highest_of(costs)
    return None if high is None else Price(high, pricing.currency, pricing.date)


def _highest_of(costs: Mapping[tuple[int, ...], list[_Cost]]) -> Decimal | None:
    highs = [cost.high for found in costs.values() for cost in found]
    known = [high for high in highs if high is not None]
    return max(known) if len(known) == len(highs) else None


def estimate(kit: Kit, payload: object, now: float | None = None) -> Estimate:
    """Return the expected cost of a payload and its basis; without an amount where the matrix has no price.

    The age of the price is that at `now`, in seconds since 1970; None: by the clock of this machine.
    """
    pricing = _pricing(kit, payload)
    if isinstance(pricing, str):
        return Estimate(None, None, pricing)
    days, old = age(kit, pricing.date, now)
    found = _estimated(pricing, cast("dict[str, Any]", payload))
    return found._replace(days=days, old=old, worth=worth(kit, found.amount, found.currency))


def worth(kit: Kit, amount: Decimal | None, unit: str | None) -> Price | None:
    """Return the money that an amount in a unit of the service costs; None for money, and where nobody says it."""
    money = kit.service.units.get(unit or "")
    return None if amount is None or money is None else Price(EXACT.multiply(amount, Decimal(money[0])), money[1])


def age(kit: Kit, date: str | None, now: float | None = None) -> tuple[int | None, bool]:
    """Return how many days ago a price was read, and whether it counts as old; None for a price without a date."""
    if date is None:
        return None, False
    from datetime import date as day  # here, as validation alone needs no calendar

    days = int((today() if now is None else now) // _DAY) - (day.fromisoformat(date) - day(1970, 1, 1)).days
    most = kit.service.timings.get(AGE_MAX)
    return days, most is not None and days * _DAY > most


def _estimated(pricing: Pricing, payload: Mapping[str, Any]) -> Estimate:
    costs, absent = _costs(pricing, _reached(pricing, payload))
    if costs is None:
        return Estimate(None, None, "no price is known for these values", pricing.source, pricing.date)
    lows = [cost.low for found in costs.values() for cost in found]
    basis = _basis(costs, absent, pricing.currency)
    return Estimate(_highest_of(costs), pricing.currency, basis, pricing.source, pricing.date, min(lows))


def _pricing(kit: Kit, payload: object, *, valid: bool = False) -> Pricing | str:
    """Return the prices of the model of a payload, or why there are none."""
    if not valid and not validate(kit, payload).valid:
        return "the request is refused"
    info = kit.model(kit.named(cast("dict[str, Any]", payload)))
    model = "" if info is None else info.id
    return kit.pricing(model) or f"the matrix has no price of {model}"


def _reached(pricing: Pricing, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a payload and, under their paths, the values in its objects on which a price depends."""
    if not pricing.paths:  # the usual case
        return payload
    return {**payload, **{path: inside(payload, steps) for path, steps in pricing.paths.items()}}


def _costs(
    pricing: Pricing, payload: Mapping[str, Any]
) -> tuple[dict[tuple[int, ...], list[_Cost]] | None, dict[str, tuple[Scalar, ...]]]:
    """Return the costs of a run by the places of the assumed defaults, and these; None where no price is known."""
    present: dict[str, Any] = {}
    for field, names in pricing.spellings.items():
        for name in names:
            if payload.get(name) is not None:
                present[field] = payload[name]
                break
    absent = {field: values for field, values in pricing.defaults.items() if field not in present}
    if not absent:  # the usual case, which needs no combinations
        only = _by_length(pricing, present, present)
        return None if only is None else {(): only}, absent
    costs: dict[tuple[int, ...], list[_Cost]] = {}
    for places in product(*(range(len(values)) for values in absent.values())):
        assumed = {field: values[place] for place, (field, values) in zip(places, absent.items(), strict=True)}
        found = _by_length(pricing, present, {**assumed, **present})
        if found is None:
            return None, absent
        costs[places] = found
    return costs, absent


def _by_length(pricing: Pricing, present: Mapping[str, Any], said: Mapping[str, Any]) -> list[_Cost] | None:
    """Return the cost of a run for each length that the service may choose; None where no price is known."""
    if not pricing.chosen:
        only = _cost(pricing, present, said, said)
        return None if only is None else [only]
    left = {field: lengths for field, lengths in pricing.chosen.items() if is_auto(said.get(field))}
    found: list[_Cost] = []
    for lengths in product(*left.values()):
        cost = _cost(pricing, present, said, {**said, **dict(zip(left, lengths, strict=True))})
        if cost is None:
            return None
        found.append(cost)
    return found


def _cost(
    pricing: Pricing, present: Mapping[str, Any], said: Mapping[str, Any], filled: Mapping[str, Any]
) -> _Cost | None:
    """Return the cost of a run with its absent fields and its length filled in; None where no price is known."""
    row = next(row for row in pricing.rows if _applies(row, present, (said, filled)))  # the last one always does
    cost = _of_row(row, filled[pricing.seconds] if pricing.seconds is not None else None)
    if cost is None or not (row.per or row.minimum != "0"):
        return cost
    found = counts(pricing.measures, lambda one: _applies(one, present, (said, filled)), filled.get) if row.per else {}
    total = _with_measures(row, cost.low, found)
    return cost._replace(low=total[0], high=total[1], counts=tuple((name, found[name]) for name in row.per))


def _with_measures(row: Row, amount: Decimal, found: Mapping[str, Ends]) -> Ends:
    """Return an amount and what a row charges besides, for how many there are of each measure."""
    total: Ends = amount, amount
    for name, price in row.per.items():
        each = _decimal(price)
        total = plus(total, times((each, each), found[name]))
    return at_least(total, _decimal(row.minimum))


def _of_row(row: Row, length: Scalar | None) -> _Cost | None:
    """Return what a row costs without its measures, with the length that its seconds count; None where not known."""
    if row.amount is None:
        return None
    rate, seconds = _decimal(row.per_second), None
    amount = _decimal(row.amount)
    if length is not None and rate:
        seconds = int(length.removesuffix("s") if isinstance(length, str) else length)
        # Fewer seconds than are included cost no less.
        amount = EXACT.add(amount, EXACT.multiply(rate, Decimal(max(0, seconds - row.included))))
    return _Cost(amount, amount, seconds)


def possible_amounts(
    pricing: Pricing, options: Mapping[str, Iterable[Any]], given: Mapping[str, Any] = _NOTHING
) -> set[Ends | None]:
    """Return what a run may cost with the fields of `given` and perhaps more: at least and at most; None: not known.

    `options` are the values that a field may have where `given` does not say it; of measures, the ends are returned.
    """
    names = ((field, name) for field, spelled in pricing.spellings.items() for name in reversed(spelled))
    known = _reached(pricing, given)
    settled = {field: known[name] for field, name in names if known.get(name) is not None}

    def values(field: str) -> list[Any]:
        own = settled.get(field)
        chosen = pricing.chosen.get(field, ())
        if own is not None:
            return [own, *(chosen if is_auto(own) else ())]
        first, *others = pricing.paths.get(field, (field,))
        held = (given[first],) if first in given else options.get(first, ())
        found = (inside(value, tuple(others)) for value in held)
        return [*found, None, *pricing.defaults.get(field, ()), *chosen]

    own = {length for length in values(pricing.seconds or "") if length is not None and not is_auto(length)}
    several: set[Scalar | None] = {*own} or {None}
    counted = possible_counts(pricing.measures, lambda row: _may_apply(row, pricing, settled), values)
    found: set[Ends | None] = set()
    for row in pricing.rows:
        if _may_apply(row, pricing, settled):
            costs = [_of_row(row, length) for length in (several if pricing.seconds else {None})]
            found |= {cost and _with_measures(row, cost.low, counted) for cost in costs}
        named = row.equal.keys() | {*row.given} | {item.field for item in row.items}
        if named <= settled.keys() and not row.absent and _applies(row, settled, (settled,)):
            break  # whatever is added, no later row applies
    return found


def _may_apply(row: Row | MeasureRow, pricing: Pricing, settled: Mapping[str, Any]) -> bool:
    """Return whether a row may apply to a request that has some fields, and perhaps more."""
    for field, values in row.equal.items():
        value = settled.get(field)
        readings = (value, *(pricing.chosen.get(field, ()) if is_auto(value) else ()))
        if value is not None and not any(same(one, wanted) for one in readings for wanted in values):
            return False
    listed = [item for item in row.items if item.field in settled]
    return has_items(settled, listed) and not any(map(settled.__contains__, row.absent))


def _basis(
    costs: Mapping[tuple[int, ...], list[_Cost]], absent: Mapping[str, tuple[Scalar, ...]], currency: str
) -> str:
    """Return how an amount is made up, the disputed defaults on which it depends, and what nobody tells."""
    seconds = sorted({cost.seconds for found in costs.values() for cost in found if cost.seconds is not None})
    chosen = " whose length the service chooses" if any(len(found) > 1 for found in costs.values()) else ""
    length = f" of {' to '.join(map(str, dict.fromkeys((seconds[0], seconds[-1]))))} s" if seconds else ""
    disputed = [
        f"{field} ({' or '.join(json.dumps(value, ensure_ascii=False) for value in values)})"
        for at, (field, values) in enumerate(absent.items())
        if _matters(costs, at)
    ]
    why = f"; sources disagree on the default of {', '.join(disputed)}" if disputed else ""
    every = [cost for found in costs.values() for cost in found]
    open_ = any(cost.high is None for cost in every)
    more = f": at least {shown(min(cost.low for cost in every))} {currency}" if open_ else ""
    return f"a run{length}{chosen}{_counted(every)}{why}{more}"


def _counted(costs: list[_Cost]) -> str:
    """Return how many are charged for of what is counted, in words, and whether the request does not tell it."""
    found: list[str] = []
    untold = False
    for name in dict.fromkeys(name for cost in costs for name, _ in cost.counts):
        ends = [ends for cost in costs for counted, ends in cost.counts if counted == name]
        untold = untold or any(low != high for low, high in ends)
        low, highs = min(low for low, _ in ends), [high for _, high in ends if high is not None]
        told = dict.fromkeys(shown(end) for end in (low, *([max(highs)] if highs else [])))
        number = " to ".join(told) if len(highs) == len(ends) else f"at least {shown(low)}"
        found.append(f"{number} {name.replace('_', ' ')}")
    what = f", counting {' and '.join(found)}" if found else ""
    return f"{what}; the request does not say how many" if untold else what


def _matters(costs: Mapping[tuple[int, ...], list[_Cost]], at: int) -> bool:
    """Return whether an amount depends on the value of the field at a place."""
    amounts = {places: {(cost.low, cost.high) for cost in found} for places, found in costs.items()}
    return any(own != amounts[(*places[:at], 0, *places[at + 1 :])] for places, own in amounts.items())


def _applies(row: Row | MeasureRow, present: Mapping[str, Any], readings: tuple[Mapping[str, Any], ...]) -> bool:
    """Return whether the conditions of a row hold; a length that the service chooses is -1, and each of the lengths."""
    for field, values in row.equal.items():
        if not any(same(one.get(field), value) for one in readings for value in values):
            return False
    held = all(map(present.__contains__, row.given)) and not any(map(present.__contains__, row.absent))
    return held and (not row.items or has_items(present, row.items))
