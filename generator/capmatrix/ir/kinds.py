"""What a value may be: the closed union of kinds. A kind is judged alone; rules link fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Field
    from capmatrix.ir.rules import Rule

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
Scalar: TypeAlias = "bool | int | float | str"
JsonType: TypeAlias = Literal["null", "boolean", "number", "string", "array", "object"]
EVERY_TYPE: frozenset[JsonType] = frozenset({"null", "boolean", "number", "string", "array", "object"})

HEAVIEST = 1 << 26
"""Characters of the largest value that may stand at a limit: it is written out to see on which side it lies."""
SAFE = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""

DurationForm: TypeAlias = Literal["plain", "suffixed", "number"]
MediaType: TypeAlias = Literal["image", "audio", "video"]
MediaForm: TypeAlias = Literal["url", "data", "library"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A JSON string, its length counted in code points."""

    min_length: int | None = None
    max_length: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Integer:
    """A JSON number without fractional part (``5`` and ``5.0``), in a range or out of a set."""

    minimum: int | None = None
    maximum: int | None = None
    values: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A finite JSON number, range ends included."""

    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """A JSON boolean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A JSON string out of a set; `open` sets (answers only) may grow and admit any string."""

    values: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """Whole seconds in one wire form: ``plain`` is "5" or 5, ``suffixed`` is "5s", ``number`` is 5.

    Either `values` (a set of seconds) or `minimum`/`maximum` (every whole second between) limits it; with neither,
    any whole number of seconds is right.
    """

    form: DurationForm
    values: tuple[int, ...] = ()
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A picture, sound or film as a string: https URL, base64 data URL, or the id of a library asset."""

    of: MediaType
    forms: tuple[MediaForm, ...]
    max_bytes: int | None = None
    """Limit on a data URL, counted after decoding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A JSON array whose items are all of one kind."""

    item: Kind
    min_items: int | None = None
    max_items: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A JSON object with fields and rules of its own; an `open` one may hold anything besides, unremarked."""

    name: str
    """The key of objects.yaml; types and schema definitions are named after it."""
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Either:
    """One of several kinds, no two of which share a JSON type, so that the type of a value picks the kind."""

    options: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value, null included."""


Kind: TypeAlias = Text | Integer | Number | Flag | Choice | Duration | Media | List | Group | Either | Anything


def groups(kind: Kind) -> list[Group]:
    """Return the objects that a kind holds, in the order in which it names them."""
    match kind:
        case Group():
            return [kind]
        case List():
            return groups(kind.item)
        case Either():
            return [group for option in kind.options for group in groups(option)]
        case _:
            return []


def accepted_literals(kind: Kind, value: Scalar) -> tuple[Scalar, ...]:
    """Return every wire spelling of one canonical value: a plain duration is written both "5" and 5."""
    if isinstance(kind, Duration) and kind.form == "plain":
        return (str(value), int(value))
    return (value,)


def canonical(kind: Kind, seconds: int) -> str | int:
    """Return the canonical wire spelling of a number of seconds."""
    assert isinstance(kind, Duration)
    return {"plain": str(seconds), "suffixed": f"{seconds}s", "number": seconds}[kind.form]


def json_types(kind: Kind) -> frozenset[JsonType]:
    """Return the JSON types in which a kind is written."""
    match kind:
        case Text() | Choice() | Media():
            return frozenset({"string"})
        case Integer() | Number():
            return frozenset({"number"})
        case Flag():
            return frozenset({"boolean"})
        case Duration():
            forms: dict[str, frozenset[JsonType]] = {
                "plain": frozenset({"string", "number"}),
                "suffixed": frozenset({"string"}),
                "number": frozenset({"number"}),
            }
            return forms[kind.form]
        case List():
            return frozenset({"array"})
        case Group():
            return frozenset({"object"})
        case Either():
            return frozenset[JsonType]().union(*(json_types(option) for option in kind.options))
        case Anything():
            return EVERY_TYPE


def weight(kind: Kind) -> int:
    """Return about how many characters the largest value takes that stands at a limit of a kind."""
    match kind:
        case Text():
            return max(kind.min_length or 0, kind.max_length or 0)
        case Media():
            return (kind.max_bytes or 0) * 4 // 3
        case List():
            return (max(kind.min_items or 0, kind.max_items or 0) + 3) * (weight(kind.item) + 1)
        case Group():
            return sum(weight(field.kind) + 1 for field in kind.fields)
        case Either():
            return max(map(weight, kind.options))
        case _:
            return 1
