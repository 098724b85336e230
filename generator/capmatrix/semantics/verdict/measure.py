"""How many of something a request is charged for: the reference, in fractions, at least and at most."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias, cast

from capmatrix.ir.kinds import Duration, Integer, Number, Text, list_in
from capmatrix.ir.sizes import size_of
from capmatrix.semantics.verdict.values import seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from capmatrix.ir.kinds import Field
    from capmatrix.ir.prices import Factor, Measure, MeasureRow
    from capmatrix.semantics.verdict.rules import Scope

End: TypeAlias = "Fraction | None"
"""An end of a range; None: nobody knows how far it goes."""


@dataclass(frozen=True, slots=True)
class Span:
    """At least and at most."""

    low: Fraction
    high: End

    def times(self, other: Span) -> Span:
        """Return the product; nothing times anything is nothing."""
        ends = self.high, other.high
        if 0 in ends:
            high: End = Fraction(0)
        else:
            high = None if ends[0] is None or ends[1] is None else ends[0] * ends[1]
        return Span(self.low * other.low, high)

    def plus(self, other: Span) -> Span:
        """Return the sum."""
        high = None if self.high is None or other.high is None else self.high + other.high
        return Span(self.low + other.low, high)

    def least(self, floor: Fraction) -> Span:
        """Return the range with no part below a floor."""
        return Span(max(self.low, floor), None if self.high is None else max(self.high, floor))


NONE = Span(Fraction(0), Fraction(0))


def exactly(number: Decimal | Fraction | int) -> Span:
    """Return the range of one number."""
    return Span(Fraction(number), Fraction(number))


def counted(measure: Measure, product_of: Span) -> Span:
    """Return how many a measure counts where its factors give a product."""

    def number(end: Fraction) -> Fraction:
        found = end / Fraction(measure.each)
        if measure.step is not None:
            found = math.ceil(found / Fraction(measure.step)) * Fraction(measure.step)
        return max(Fraction(0), max(found, Fraction(measure.least)) - Fraction(measure.free))

    return Span(number(product_of.low), None if product_of.high is None else number(product_of.high))


def measures(held: Iterable[Measure], row_of: Callable[[Measure], MeasureRow], given: Scope) -> dict[str, Span]:
    """Return measure → how many it counts of a payload; `row_of` chooses its row."""
    found: dict[str, Span] = {}
    for measure in held:
        row = row_of(measure)
        spans = {
            one: found[one.name] if one.of == "measure" else factor(one, given.field(one.name), given.value(one.name))
            for one in (*row.factors, *row.added)
        }
        found[measure.name] = counted(measure, total(row, spans))
    return found


def total(row: MeasureRow, spans: Mapping[Factor, Span]) -> Span:
    """Return what a row of a measure is, with the range of each of its factors."""
    sums = NONE
    for factors in filter(None, (row.factors, row.added)):
        part = exactly(1)
        for one in factors:
            part = part.times(spans[one])
        sums = sums.plus(part)
    return sums


def factor(one: Factor, field: Field | None, value: object) -> Span:
    """Return what a factor is for the value of its field."""
    known = Span(Fraction(one.low), None if one.high is None else Fraction(one.high))
    match one.of:
        case "constant" | "measure":
            return known
        case "seconds":
            assert field is not None
            assert isinstance(field.kind, Duration)
            return exactly(seconds(field.kind, value) or 0)
        case "number":
            return exactly(Decimal(str(value))) if isinstance(value, int | float) else NONE
        case "pixels":
            return _pixels(value) or known
        case "characters":
            return exactly(len(_text(value)))
        case "bytes":
            return exactly(len(_text(value).encode("utf-8", "surrogatepass")))
        case "utf16":
            return exactly(len(_text(value).encode("utf-16-le", "surrogatepass")) // 2)
        case "items":
            return exactly(len(cast("list[object]", value)) if isinstance(value, list) else 0)


def limits(one: Factor, field: Field) -> Span:
    """Return what a factor is at least and at most for all values of its field."""
    match field.kind, one.of:
        case ((Integer() | Number() | Duration()), ("seconds" | "number")):
            return _between(field.kind)
        case Text(), ("bytes" | "utf16" | "characters"):
            # A code point is up to four bytes; a limit of units holds as many code points at most.
            most = field.kind.max_length
            return Span(Fraction(0), None if most is None else Fraction(most * 4))
        case _, "items":
            held = list_in(field.kind)
            most = held.max_items if held else None
            return Span(Fraction(0), None if most is None else Fraction(most))
        case _:
            return Span(Fraction(0), None)


def _between(kind: Integer | Number | Duration) -> Span:
    values = () if isinstance(kind, Number) else kind.values
    low, high = (min(values), max(values)) if values else (kind.minimum or 0, kind.maximum)
    ends = [None if end is None else Fraction(Decimal(str(end))) for end in (low, high)]
    return Span(ends[0] or Fraction(0), ends[1])


def hull(spans: list[Span]) -> Span:
    """Return the range over all of some ranges."""
    known = [span.high for span in spans if span.high is not None]
    return Span(min(span.low for span in spans), max(known) if len(known) == len(spans) else None)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _pixels(value: object) -> Span | None:
    """Return the points of a size, anything where an object has not both sides; None for a word."""
    if isinstance(value, dict):
        held = cast("dict[str, object]", value)
        sides = [side for name in ("width", "height") if isinstance(side := held.get(name), int | float)]
        return exactly(int(sides[0]) * int(sides[1])) if len(sides) == 2 else Span(Fraction(0), None)
    size = size_of(value) if isinstance(value, str) else None
    return exactly(size[0] * size[1]) if size else None
