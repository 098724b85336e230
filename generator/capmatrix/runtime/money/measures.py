"""How many of something a request is charged for: characters, pictures, tokens by a formula, at least and at most."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow
from typing import Any, TypeAlias, cast

from ..checks import count, is_auto
from ..service import Factor, HasItem, Measure, MeasureRow

Ends: TypeAlias = "tuple[Decimal, Decimal | None]"
"""At least and at most; None: without an end."""
EXACT = Context(prec=2000, traps=[InvalidOperation, Overflow, Inexact])
"""Enough digits for any price times any number; the caller's decimal context may round earlier."""
NOTHING: Ends = (Decimal(0), Decimal(0))
_SIZE = re.compile("([1-9][0-9]{0,8})x([1-9][0-9]{0,8})", re.ASCII)


def plus(one: Ends, two: Ends) -> Ends:
    """Return the sum of two ranges."""
    high = None if one[1] is None or two[1] is None else EXACT.add(one[1], two[1])
    return EXACT.add(one[0], two[0]), high


def times(one: Ends, two: Ends) -> Ends:
    """Return the product of two ranges; nothing times anything is nothing."""
    if one[1] == 0 or two[1] == 0:
        return NOTHING
    high = None if one[1] is None or two[1] is None else EXACT.multiply(one[1], two[1])
    return EXACT.multiply(one[0], two[0]), high


def at_least(ends: Ends, floor: Decimal) -> Ends:
    """Return a range with no part below a floor."""
    return max(ends[0], floor), None if ends[1] is None else max(ends[1], floor)


def counts(
    measures: Mapping[str, Measure],
    applies: Callable[[MeasureRow], bool],
    value: Callable[[str], Any],
) -> dict[str, Ends]:
    """Return measure → how many it counts: by its first row that applies, of the value of each field (None: absent)."""
    found: dict[str, Ends] = {}
    for name, measure in measures.items():
        row = next(row for row in measure.rows if applies(row))
        found[name] = _counted(measure, _total(row, found, lambda one: factor(one, value(one.name))))
    return found


def possible_counts(
    measures: Mapping[str, Measure], may_apply: Callable[[MeasureRow], bool], value: Callable[[str], Iterable[Any]]
) -> dict[str, Ends]:
    """Return measure → how many it may count: by each row that may apply, of each value that a field may have."""
    found: dict[str, Ends] = {}
    for name, measure in measures.items():
        several = [
            _counted(measure, _total(row, found, lambda one: _hull(factor(one, v) for v in value(one.name))))
            for row in measure.rows
            if may_apply(row)
        ]
        found[name] = _hull(several)
    return found


def _total(row: MeasureRow, known: Mapping[str, Ends], value: Callable[[Factor], Ends]) -> Ends:
    product = _product(row.factors, known, value)
    return plus(product, _product(row.added, known, value)) if row.added else product


def _product(factors: tuple[Factor, ...], known: Mapping[str, Ends], value: Callable[[Factor], Ends]) -> Ends:
    total: Ends = (Decimal(1), Decimal(1))
    for one in factors:
        total = times(total, known[one.name] if one.of == "measure" else value(one))
    return total


def _hull(several: Iterable[Ends]) -> Ends:
    """Return the range over all of some ranges; nothing where there is none."""
    ends = list(several) or [NOTHING]
    highs = [high for _, high in ends if high is not None]
    return min(low for low, _ in ends), max(highs) if len(highs) == len(ends) else None


def _counted(measure: Measure, ends: Ends) -> Ends:
    return _number(measure, ends[0]), None if ends[1] is None else _number(measure, ends[1])


def _number(measure: Measure, product: Decimal) -> Decimal:
    """Return how many are charged for: divided, rounded up, at least, and less what is free."""
    each = Decimal(measure.each)
    if measure.step is None:
        found = product if each == 1 else EXACT.divide(product, each)
    else:
        step = Decimal(measure.step)
        whole, more = EXACT.divmod(product, EXACT.multiply(each, step))
        found = EXACT.multiply(EXACT.add(whole, Decimal(1)) if more else whole, step)
    return max(Decimal(0), EXACT.subtract(max(found, Decimal(measure.least)), Decimal(measure.free)))


def factor(one: Factor, value: Any) -> Ends:
    """Return what a factor is for the value of its field."""
    match one.of:
        case "seconds":
            found = Decimal(str(value).removesuffix("s")) if value is not None and not is_auto(value) else Decimal(0)
        case "number":
            found = Decimal(str(value)) if isinstance(value, int | float) else Decimal(0)
        case "pixels" if isinstance(value, Mapping):
            return _area(cast("Mapping[str, Any]", value))
        case "pixels" if isinstance(value, str) and (size := _SIZE.fullmatch(value)):
            found = Decimal(int(size[1]) * int(size[2]))
        case "characters":
            found = Decimal(len(_text(value)))
        case "bytes":
            found = Decimal(len(_text(value).encode("utf-8", "surrogatepass")))
        case "utf16":
            found = Decimal(len(_text(value).encode("utf-16-le", "surrogatepass")) // 2)
        case "items":
            found = Decimal(len(cast("list[Any]", value)) if isinstance(value, list) else 0)
        case _:  # a constant, and a size that is a word
            return Decimal(one.low), None if one.high is None else Decimal(one.high)
    return found, found


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _area(size: Mapping[str, Any]) -> Ends:
    """Return the points of an object with width and height; anything where one of them is absent."""
    sides = [Decimal(int(side)) for name in ("width", "height") if isinstance(side := size.get(name), int | float)]
    found = EXACT.multiply(sides[0], sides[1]) if len(sides) == 2 else None
    return found or Decimal(0), found


def shown(amount: Decimal) -> str:
    """Return a number in its shortest form, no digit lost."""
    return f"{EXACT.normalize(amount):f}"


def has_items(present: Mapping[str, Any], asked: Iterable[HasItem]) -> bool:
    """Return whether lists have, or have not, the items that are asked for."""
    return all((count(present.get(one.field), one.asked) > 0) is not one.negated for one in asked)
