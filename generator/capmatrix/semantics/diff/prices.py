"""Changes of prices, each with the smallest payload that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import islice, product
from typing import TypeAlias

from capmatrix.ir import prose
from capmatrix.ir.catalog import Model
from capmatrix.ir.prices import Pricing, assumed, chosen, fields_of
from capmatrix.ir.rules import root
from capmatrix.semantics.diff.classes import Change, ChangeClass, Witness
from capmatrix.semantics.diff.witness import Pair, shrink
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.heavy import written
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.price import Cost, cost


def price_payloads(two: Pair) -> Iterator[Mapping[str, object]]:
    """Yield a valid payload for each combination of values, absent ones included, on which the prices depend."""
    space, key = Space(two.after.fields, two.after.rules), two.new.service.discriminator
    named = _priced_by(two.before, two.after)
    led = {root(name) for name in named if root(name) != name}  # objects that are there where something in them is
    for names in dict.fromkeys((tuple(sorted(named - led)), tuple(sorted(price_fields(two.before, two.after))))):
        for values in islice(product(*((ABSENT, *space.tries(name)) for name in names)), _COMBINATIONS):
            given = space.complete(dict(zip(names, values, strict=True)))
            if given is not None:
                yield {key: two.after.id, **given}


_COMBINATIONS = 500
"""Most combinations of values that are tried for another price."""


def price_changes(two: Pair, judged: Iterable[Witness]) -> list[Change]:
    """Return the largest rise and the largest fall of the price, and a price that is known or unknown now.

    Each has its smallest payload. Prices that are written otherwise and the same for every boundary case are no change.
    """
    moves: dict[str, list[tuple[Fraction, Witness]]] = {}
    for seen in judged:
        costs = _costs(two, seen)
        if costs is not None and len(set(_words(two, costs))) == 2:
            move, share = _move(two, costs)
            moves.setdefault(move, []).append((share, seen))
    if not moves and repr(two.before.pricing) != repr(two.after.pricing):
        says = "written differently; no payload that was tried has another price"
        return [Change(kind=ChangeClass.DOCUMENTATION, subject="pricing", says=says)]
    changes = [_price_change(two, moves[move]) for move in ("rise", "fall", "unlike") if move in moves]
    return [replace(change, rows=() if number else _rows(two)) for number, change in enumerate(changes)]


_ROWS = 6
"""Most conditions that a table of prices has."""


def _rows(two: Pair) -> tuple[tuple[str, str, str], ...]:
    """Return the conditions whose price differs, with the price before and after; nothing where they are many."""
    sides = [_by_condition(model.pricing) for model in (two.before, two.after)]
    names = dict.fromkeys((*sides[0], *sides[1]))
    rows = [(name, *(side.get(name, "no price of its own") for side in sides)) for name in names]
    differing = tuple((name, before, after) for name, before, after in rows if before != after)
    return differing if len(rows) > 1 and len(differing) <= _ROWS else ()


def _by_condition(pricing: Pricing | None) -> dict[str, str]:
    found = dict[str, str]()
    if pricing is not None:
        for row in pricing.rows:
            when = prose.plain(prose.conditions(row.when)) or "otherwise"
            found.setdefault(when, prose.plain(prose.price(row, pricing.currency)))  # the first row counts
    return found


def _price_change(two: Pair, shown: list[tuple[Fraction, Witness]]) -> Change:
    """Return the change of the payload whose price moves most; of several the smallest one."""
    most = max(abs(share) for share, _ in shown)
    smallest = min(
        (seen for share, seen in shown if abs(share) == most),
        key=lambda seen: (len(seen.payload), written(seen.payload)),
    )
    found = _costs(two, smallest)
    assert found is not None
    costs, share = _words(two, found), _move(two, found)[1]
    witness = shrink(two, smallest, lambda seen: (now := _costs(two, seen)) is not None and _words(two, now) == costs)
    more = f" ({'+' if share > 0 else '-'}{float(abs(share)) * 100:.0f} %)" if share else ""
    open_ = costs[1] == "unknown" or costs[1].startswith("at least")
    unknown = "; a request with `max_cost` is refused" if open_ else ""
    return Change(
        kind=ChangeClass.PRICE, subject="pricing", says=f"{' → '.join(costs)}{more}{unknown}", witness=witness
    )


_Costs: TypeAlias = "tuple[Cost | None, Cost | None]"
"""What a request costs before and after; None where that is not known."""


def _move(two: Pair, costs: _Costs) -> tuple[str, Fraction]:
    """Return whether a price rises or falls, and by which share; `unlike` where nothing can be compared."""
    models = two.before, two.after
    currencies = {model.pricing.currency for model in models if model.pricing is not None}
    before, after = costs
    if before is None or after is None or len(currencies) != 1:
        return "unlike", Fraction(0)
    if (before.high is None) is not (after.high is None):
        return "unlike", Fraction(0)
    ends = before.low, after.low
    if before.high is not None and after.high is not None and before.high != after.high:
        ends = before.high, after.high  # else only the lowest price moves
    highest = Fraction(ends[0]), Fraction(ends[1])
    share = (highest[1] - highest[0]) / highest[0] if highest[0] else Fraction(0)
    return "rise" if highest[1] > highest[0] else "fall", share


def price_basis(model: Model) -> str:
    """Return everything but the payload on which a price depends, as text."""
    pricing = model.pricing
    if pricing is None:
        return ""
    rows = pricing.rows, pricing.seconds, pricing.measures
    absent = assumed(pricing, model.fields), chosen(pricing, model.fields)
    return repr((pricing.currency, *rows, *absent))


def price_fields(before: Model, after: Model) -> frozenset[str]:
    """Return the fields on which the prices of two models depend, of paths the first ones."""
    return frozenset(map(root, _priced_by(before, after)))


def _priced_by(before: Model, after: Model) -> frozenset[str]:
    """Return the fields and paths on which the price of one of two models depends, and that both of them have."""
    priced = [model.pricing for model in (before, after) if model.pricing is not None]
    sides = [{name for pricing in priced for name in fields_of(pricing, one.fields)} for one in (before, after)]
    return frozenset(sides[0] & sides[1])


def _costs(two: Pair, seen: Witness) -> _Costs | None:
    """Return what a payload costs; None where it is refused."""
    if any(finding.refuses for finding in (*seen.before, *seen.after)):
        return None
    return cost(two.before, seen.payload), cost(two.after, seen.payload)


def _words(two: Pair, costs: _Costs) -> tuple[str, str]:
    return _told(two.before, costs[0]), _told(two.after, costs[1])


def _told(model: Model, found: Cost | None) -> str:
    return "unknown" if found is None or model.pricing is None else found.words(model.pricing.currency)
