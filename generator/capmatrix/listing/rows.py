"""Rows of a price: as few as say the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from capmatrix.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the pricing."""

    amount: Decimal | None
    per_second: Decimal
    included: int
    when: tuple[tuple[str, tuple[str, ...]], ...]
    given: frozenset[str]
    absent: frozenset[str]

    @property
    def price(self) -> object:
        """Return what it costs, without its conditions."""
        return self.amount, self.per_second, self.included

    @property
    def conditional(self) -> bool:
        """Return whether it holds for some requests only."""
        return bool(self.when or self.given or self.absent)

    def holds(self, values: Mapping[str, str]) -> bool:
        """Return whether it holds for values of fields; of media, `given` or `absent`."""
        return (
            all(values[name] in wanted for name, wanted in self.when)
            and all(values[name] == "given" for name in self.given)
            and all(values[name] == "absent" for name in self.absent)
        )


NOTHING = Row(None, Decimal(0), 0, (), frozenset(), frozenset())


def until_unconditional(rows: list[Row]) -> list[Row]:
    """Return the rows up to the first without a condition: no other is ever reached."""
    end = next((number for number, row in enumerate(rows, 1) if not row.conditional), len(rows))
    return rows[:end]


def price(rows: list[Row], values: Mapping[str, str]) -> object:
    """Return what the first row costs that holds; None where none does."""
    return next((row.price for row in rows if row.holds(values)), None)


def fewer(rows: list[Row], every: list[dict[str, str]], prices: list[object]) -> list[Row]:
    """Return the rows without those, and without the values, that decide nothing."""
    rows = [_narrowed(rows, number, every) for number in range(len(rows))]
    number = len(rows) - 1
    while number >= 0 and len(rows) > 1:
        less = [*rows[:number], *rows[number + 1 :]]
        if [price(less, one) for one in every] == prices:
            rows = less
        number -= 1
    return rows


def _narrowed(rows: list[Row], number: int, every: list[dict[str, str]]) -> Row:
    """Return a row without values of its conditions with which an earlier row holds in any case."""
    row = rows[number]
    reached = [one for one in every if row.holds(one) and not any(other.holds(one) for other in rows[:number])]
    kept = {name: {one[name] for one in reached} for name, _ in row.when}
    when = tuple((name, tuple(text for text in held if text in kept[name]) or held) for name, held in row.when)
    return replace(row, when=when)


def by_the_second(rows: list[Row], seconds: str) -> list[Row]:
    """Return rows for each length as one row by the second, where each second costs the same."""
    groups: dict[object, list[Row]] = {}
    for row in rows:
        rest = tuple(pair for pair in row.when if pair[0] != seconds)
        groups.setdefault((rest, row.given, row.absent), []).append(row)
    found: list[Row] = []
    for group in groups.values():
        named = [held for row in group for name, held in row.when if name == seconds]
        lengths = [int(held[0]) for held in named if len(held) == 1]
        rates = {(row.amount or Decimal(0)) / length for row, length in zip(group, lengths, strict=False) if length}
        linear = len(lengths) == len(group) > 2 and len(rates) == 1 and not any(row.per_second for row in group)
        rest = tuple(pair for pair in group[0].when if pair[0] != seconds)
        whole = replace(group[0], amount=Decimal(0), per_second=next(iter(rates), Decimal(0)), when=rest)
        found += [whole] if linear else group
    return found


def joined(rows: list[Row]) -> list[Row]:
    """Return rows with neighbours of one price and conditions that differ in the values of one field joined."""
    found: list[Row] = []
    for row in rows:
        if found and (joined := _both(found[-1], row)):
            found[-1] = joined
        else:
            found.append(row)
    return found


def _both(first: Row, second: Row) -> Row | None:
    if (first.price, first.given, first.absent) != (second.price, second.given, second.absent):
        return None
    one, other = dict(first.when), dict(second.when)
    differing = [name for name in one if one.get(name) != other.get(name)]
    if one.keys() != other.keys() or len(differing) != 1:
        return None
    name = differing[0]
    both = {**one, name: tuple(dict.fromkeys((*one[name], *other[name])))}
    return replace(first, when=tuple(both.items()))
