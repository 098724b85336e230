"""Prices: rows of a table, tried in order, under the same conditions as rules.

A row costs an amount, so much for each second, and so much for each of what its measures count: characters, pictures,
tokens by a formula of fields. What a request does not tell, such as the length of a sound that goes in, is a range, and
the price is one then.

For a condition on a value, an absent field counts as its default, and as any default that the pricing adds. If these
differ, sources disagree, and the price is the range of their results. Where the service chooses the length, the price
is the range over all lengths; a row may name that choice itself. Conditions on presence use the payload as it is.
The last row has no condition, so every payload has a price or is explicitly unknown. Fields are named as in rules, by
their names or by paths through objects.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from capmatrix.frozen import dataclass
from capmatrix.ir import sizes
from capmatrix.ir.json_values import same
from capmatrix.ir.kinds import (
    Choice,
    Duration,
    Either,
    Group,
    Integer,
    List,
    Number,
    Simple,
    Size,
    Text,
    canonical,
    field_at,
    list_in,
)
from capmatrix.ir.rules import PATH, Equals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from capmatrix.ir.json_values import Json, Scalar
    from capmatrix.ir.kinds import Field, Kind
    from capmatrix.ir.rules import Atom

Counts: TypeAlias = Literal["seconds", "number", "pixels", "characters", "bytes", "utf16", "items"]
"""What is counted of a field: its seconds, its number, the points of its size, the code points, bytes (UTF-8) or units
of UTF-16 of its text, or the items of its list."""
COUNTS: tuple[Counts, ...] = get_args(Counts)
LENGTHS = frozenset({"characters", "bytes", "utf16", "items"})
"""Counts of which an absent field has none."""

NOTHING = Decimal(0)
COMBINATIONS = 100
"""Largest number of combinations of values of absent fields; each is priced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """A number by which a measure is multiplied: a constant or a range, what is counted of a field, or a measure."""

    of: Literal["constant", "measure", Counts] = "constant"
    name: str = ""
    """Of the field, or of the measure; empty for a constant."""
    low: Decimal = NOTHING
    high: Decimal | None = NOTHING
    """For a constant, and for a size that is a word: at least and at most; None: nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """The product of `factors`, and of those that are `added` to it, while all of `when` hold."""

    factors: tuple[Factor, ...]
    added: tuple[Factor, ...] = ()
    when: tuple[Atom, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How many of something a request is charged for: by the first row whose conditions hold, divided by `each`.

    The number is rounded up to whole multiples of `step`, is `least` at least, and `free` of it cost nothing, in this
    order.
    """

    name: str
    rows: tuple[MeasureRow, ...]
    """At least one; the last one has no condition. They name fields and earlier measures."""
    each: Decimal = Decimal(1)
    step: Decimal | None = None
    least: Decimal = NOTHING
    free: Decimal = NOTHING
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """`price` for each of what a measure counts."""

    measure: str
    price: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """`amount`, `per_second` for each second after the `included` ones, and `charges`, while all of `when` hold."""

    when: tuple[Atom, ...] = ()
    amount: Decimal | None = NOTHING
    """None: unknown."""
    per_second: Decimal = NOTHING
    included: int = 0
    charges: tuple[Charge, ...] = ()
    minimum: Decimal = NOTHING
    """What it costs at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """The price of a model: the first row whose conditions hold."""

    currency: str
    date: str
    """The day on which it was read."""
    rows: tuple[PriceRow, ...]
    """At least one; the last one has no condition."""
    seconds: str | None = None
    """The duration that `per_second` counts: required, or with a default, and limited."""
    defaults: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    """(field, further values that it counts as when absent), in addition to the field's default."""
    measures: tuple[Measure, ...] = ()
    """What charges count; each is counted by fields and by earlier ones."""
    listed: tuple[tuple[str, Json], ...] = ()
    """The prices in the service's list of models."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


def assumed(pricing: Pricing, fields: Iterable[Field]) -> dict[str, tuple[Json, ...]]:
    """Return field → values it counts as when absent, its default first, for each field that decides a price."""
    deciding = _deciding(pricing, fields)
    found: dict[str, list[Json]] = {
        name: [field.default.value] for name, field in deciding.items() if field.default is not None
    }
    for name, taken in pricing.defaults:
        known = found.setdefault(name, []) if name in deciding else []
        known += [value for value in taken if not any(same(value, item) for item in known)]
    return {name: tuple(taken) for name, taken in found.items()}


def chosen(pricing: Pricing, fields: Iterable[Field]) -> dict[str, tuple[str | int, ...]]:
    """Return field → the lengths that decide the price where it is `AUTO`, for each field that decides a price.

    Of a range these are its ends and those next to what rows name: a price grows with the seconds.
    """
    return {
        name: tuple(canonical(field.kind, length) for length in _lengths(name, field.kind, pricing))
        for name, field in _deciding(pricing, fields).items()
        if isinstance(field.kind, Duration) and field.kind.auto
    }


def _lengths(name: str, kind: Duration, pricing: Pricing) -> list[int]:
    if kind.values:
        return list(kind.values)
    atoms = [atom for atom in conditions(pricing) if isinstance(atom, Equals) and atom.field == name]
    points = [int(str(value)) for atom in atoms for value in atom.values]
    low, high = kind.minimum or 0, kind.maximum
    tried = {low, *(point + step for point in points for step in (-1, 0, 1)), *([] if high is None else [high])}
    return sorted(length for length in tried if length >= low and (high is None or length <= high))


def _deciding(pricing: Pricing, fields: Iterable[Field]) -> dict[str, Field]:
    """Return name or path → field, for each whose value decides a price."""
    named = {atom.field for atom in conditions(pricing) if isinstance(atom, Equals)}
    return _fields(named | counting(pricing), fields)


def counting(pricing: Pricing) -> set[str]:
    """Return the fields and paths whose seconds, numbers, texts or items a price counts."""
    seconds = set[str]() if pricing.seconds is None else {pricing.seconds}
    return seconds | {name for _, name in counted(pricing)}


def named_fields(pricing: Pricing) -> frozenset[str]:
    """Return the fields and paths on which a price depends; of some only the presence or an item counts."""
    return frozenset({atom.field for atom in conditions(pricing)} | counting(pricing))


def fields_of(pricing: Pricing, fields: Iterable[Field]) -> dict[str, Field]:
    """Return name or path → field, for each of `named_fields` that there is: fields in their order, then paths."""
    return _fields(named_fields(pricing), fields)


def _fields(named: AbstractSet[str], fields: Iterable[Field]) -> dict[str, Field]:
    held = tuple(fields)
    paths = sorted(name for name in named if name.startswith(PATH))
    names = (*(field.name for field in held if field.name in named), *paths)
    return {name: found for name in names if (found := field_at(held, name)) is not None}


def conditions(pricing: Pricing) -> Iterator[Atom]:
    """Yield every condition of the rows of prices and measures."""
    measured = (row for measure in pricing.measures for row in measure.rows)
    return (atom for row in (*pricing.rows, *measured) for atom in row.when)


def counted(pricing: Pricing) -> frozenset[tuple[Counts, str]]:
    """Return what measures count, each with the field of which it is counted."""
    factors = (factor for measure in pricing.measures for row in measure.rows for factor in (*row.factors, *row.added))
    return frozenset((one.of, one.name) for one in factors if one.of not in ("constant", "measure"))


def combinations(pricing: Pricing, fields: tuple[Field, ...]) -> int:
    """Return the largest number of prices of a payload: values of absent fields, and lengths left to the service."""
    taken = [*assumed(pricing, fields).values(), *chosen(pricing, fields).values()]
    return math.prod(map(len, taken))


def divides(number: Decimal) -> bool:
    """Return whether 1 divided by a number has an end in decimals."""
    whole = number.as_integer_ratio()[0]
    for prime in (2, 5):
        while whole % prime == 0:
            whole //= prime
    return whole == 1


def needs(of: Counts, kind: Kind) -> str | None:
    """Return which field is needed to count something, in words; None where a kind has it."""
    match of:
        case "seconds":
            limited = isinstance(kind, Duration) and (kind.values or kind.maximum is not None)
            return None if limited else "a duration with an upper limit"
        case "number":
            whole = isinstance(kind, Integer) and (kind.values or kind.maximum is not None)
            limited = whole or (isinstance(kind, Number) and kind.maximum is not None)
            low = kind.minimum if isinstance(kind, Integer | Number) else None
            least = min(kind.values) if isinstance(kind, Integer) and kind.values else low
            return None if limited and least is not None and least >= 0 else "an integer or number from 0 up to a limit"
        case "pixels":
            return None if _has_size(kind) else "a size, a choice of sizes, or an object with width and height"
        case "characters" | "bytes" | "utf16":
            return None if isinstance(kind, Text) else "a text"
        case "items":
            return None if list_in(kind) is not None else "a list"


def _has_size(kind: Kind) -> bool:
    match kind:
        case Size():
            return True
        case Choice():
            return any(sizes.size_of(value) is not None for value in kind.values)
        case Group():
            return all(any(_is_whole(one, name) for one in kind.fields) for name in ("width", "height"))
        case Either():
            return any(map(_has_size, kind.options))
        case Simple() | List():
            return False


def _is_whole(field: Field, name: str) -> bool:
    return field.name == name and isinstance(field.kind, Integer)


def area(kind: Kind) -> tuple[Decimal, Decimal | None]:
    """Return how many points a size has at least and at most where it is a word, or its parts are absent."""
    if isinstance(kind, Size):
        limits = kind.max_area, kind.max_width and kind.max_height and kind.max_width * kind.max_height
        known = [limit for limit in limits if limit is not None]
        return Decimal(kind.min_area or kind.min_width * kind.min_height), Decimal(min(known)) if known else None
    return NOTHING, None
