"""The price of a record → the pricing of a model, by the shapes that the mapping describes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import ROUND_UP, Decimal
from itertools import product
from typing import TYPE_CHECKING, cast

from capmatrix.frozen import dataclass
from capmatrix.listing.rows import NOTHING, Row, by_the_second, fewer, joined, price, until_unconditional
from capmatrix.listing.yaml_text import Data, alone
from capmatrix.spec.listing import UNKNOWN
from capmatrix.spec.records import Fact, at, dump

if TYPE_CHECKING:
    from capmatrix.listing.fields import Listed
    from capmatrix.spec.listing import Listing, PriceShape, RowShape

_DIGITS = Decimal("0.0001")
_NEAR = Decimal("1e-9")
_FINE = Decimal("1e-6")
_MANY = 20_000
"""Most combinations of values that are tried to see whether rows cover all of them."""
_OTHER = "\0other"
"""Stands for any value that no row names."""


class _NoPrice(Exception):
    """The model has no price; the message is a sentence on why."""


@dataclass(frozen=True, slots=True)
class Priced:
    """What is known of a price: the entry of the model, or why there is none."""

    entry: Mapping[str, Data] | None
    says: str = ""
    explained: bool = True
    """Whether the mapping has the shape of this price."""


def pricing_of(
    record: Mapping[str, Fact],
    listing: Listing,
    fields: Mapping[str, Listed],
    inputs: Iterable[str],
    lengthy: Iterable[str] = (),
    *,
    elsewhere: bool = False,
) -> Priced:
    """Return the pricing of a model with these fields, and these inputs of its families.

    `lengthy` are inputs with a length that may be what is charged by the second: with one of them the price is unknown.
    `elsewhere` tells that the fields are those of other sources, which may say what an absent one is.
    """
    price = record.get("price")
    exception = listing.exception(cast("str", record["id"]))
    if not isinstance(price, dict):
        return Priced(None)
    if exception.unknown:
        return Priced(None, exception.unknown)
    shape = shape_of(price, listing)
    if shape is None:
        return Priced(None, "The list states its price in a form that is not known here.", explained=False)
    if shape.unknown:
        return Priced(None, shape.unknown)
    try:
        defaults = [*_stated_defaults(record, listing), *(_assumed(listing, fields) if elsewhere else ())]
        pricer = _Pricer(price, shape, listing, fields, frozenset(inputs), defaults)
        return Priced(pricer.pricing(tuple(lengthy)))
    except _NoPrice as reason:
        return Priced(None, str(reason))


def _stated_defaults(record: Mapping[str, Fact], listing: Listing) -> list[tuple[str, str]]:
    """Return the fields that a record gives a default: what they are when absent, whatever other sources say."""
    parameters = record.get("parameters")
    found = parameters.items() if isinstance(parameters, dict) else ()
    return [
        (listing.renamed(name).field, _text(one["default"]))
        for name, one in found
        if isinstance(one, dict) and one.get("default") not in (None, "")
    ]


def _assumed(listing: Listing, fields: Mapping[str, Listed]) -> Iterator[tuple[str, str]]:
    """Yield what other sources say that fields are when absent, of those that have no default and may be so."""
    for name, text in listing.absent.items():
        if name in fields and fields[name].default is None and text in fields[name].values:
            yield name, text


def shape_of(price: Mapping[str, Fact], listing: Listing) -> PriceShape | None:
    """Return the first shape that a price has."""
    return next((shape for shape in listing.prices if _has_shape(price, shape)), None)


def _has_shape(price: Mapping[str, Fact], shape: PriceShape) -> bool:
    known = {*shape.keys, *shape.beside, *(path for path, _ in shape.values), "currency"}
    return (
        all(at(price, path) is not None for path in shape.keys)
        and all(_text(at(price, path)) == value for path, value in shape.values)
        and all(any(path == one or path.startswith(f"{one}.") for one in known) for path in _paths(price, known))
    )


def _paths(price: Mapping[str, Fact], known: Iterable[str], prefix: str = "") -> Iterator[str]:
    for key, value in price.items():
        path = f"{prefix}{key}"
        if isinstance(value, dict) and path not in known and any(one.startswith(f"{path}.") for one in known):
            yield from _paths(value, known, f"{path}.")
        else:
            yield path


class _Pricer:
    """A price and its shape, for one model."""

    # Budget: a price, its shape, and what they meet in a model.
    def __init__(
        self,
        price: Mapping[str, Fact],
        shape: PriceShape,
        listing: Listing,
        fields: Mapping[str, Listed],
        inputs: frozenset[str],
        defaults: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._price, self._shape, self._roles = price, shape, listing.roles
        self._fields, self._inputs = fields, inputs
        self._factor = Decimal(shape.factor)
        stated = [(self._one(role), _text(at(price, path))) for role, path in shape.default]
        self._defaults: dict[str, list[str]] = {}
        for name, text in (*stated, *defaults):
            if name in fields and text and text not in self._defaults.setdefault(name, []):
                self._defaults[name].append(text)

    def pricing(self, lengthy: tuple[str, ...]) -> Mapping[str, Data]:
        """Return the entry; raise `_NoPrice` where what decides the price is not a field of the model."""
        rows = joined([row for shape in self._shape.rows for row in self._rows(shape)])
        counted = self._one(self._shape.seconds or "seconds")
        if counted and self._fields[counted].values and not any(row.per_second for row in rows):
            rows = self._linear(rows, counted)
        if not any(row.per_second for row in rows):
            counted = ""
        if any(row.per_second for row in rows):
            rows, counted = self._counted(rows, counted)
            rows = [*(replace(NOTHING, given=frozenset({name})) for name in lengthy), *rows]
        rows = self._complete(rows)
        entry: dict[str, Data] = {"currency": _text(self._price.get("currency"))}
        if counted:
            entry["seconds"] = counted
        if default := self._default(rows, counted):
            entry["default"] = default
        entry["rows"] = [self._row(row) for row in rows]
        return entry

    def _linear(self, rows: list[Row], counted: str) -> list[Row]:
        """Return rows by the second in place of rows for each length, where that says the same of every length."""
        named = {text for row in rows for name, held in row.when if name == counted for text in held}
        return by_the_second(rows, counted) if named == {*self._fields[counted].values} else rows

    def _one(self, role: str) -> str:
        """Return the field of the model that has a role; an empty text where it has none."""
        names = self._roles.get(role, (role,))
        return next((name for name in names if name in self._fields), "")

    def _every(self, role: str) -> list[str]:
        """Return every field and input of the model that has a role."""
        names = self._roles.get(role, (role,))
        return [name for name in names if name in self._fields or name in self._inputs]

    def _rows(self, shape: RowShape) -> Iterator[Row]:
        """Yield the rows that a row of the shape stands for."""
        fixed: dict[str, tuple[str, ...]] = {}
        for role, value in shape.when:
            name = self._one(role)
            if not name:
                raise _NoPrice(f"Its price depends on {role}, and no field says that.")
            fixed[name] = (value,)
        spellings = [self._every(role) for role in shape.when_given]
        absent = frozenset(name for role in shape.when_absent for name in self._every(role))
        if not all(spellings):
            return
        for given in product(*spellings):
            for texts, amount, second in self._amounts(shape):
                when = fixed | {name: (text,) for name, text in texts.items()}
                if not all(self._possible(name, held) for name, held in when.items()):
                    continue
                yield Row(amount, second, self._included(shape), tuple(when.items()), frozenset(given), absent)

    def _possible(self, name: str, held: tuple[str, ...]) -> bool:
        values = self._fields[name].values
        return not values or any(one in values or one in self._defaults.get(name, ()) for one in held)

    def _included(self, shape: RowShape) -> int:
        found = at(self._price, shape.included) if shape.included else 0
        return found if isinstance(found, int) else 0

    def _amounts(self, shape: RowShape) -> Iterator[tuple[dict[str, str], Decimal | None, Decimal]]:
        """Yield the values of the fields of each `*`, and the amounts that they have."""
        if shape.amount == UNKNOWN:
            yield {}, None, Decimal(0)
            return
        names = [self._one(role) for role in shape.each]
        if not all(names):
            lacking = next(role for role, name in zip(shape.each, names, strict=True) if not name)
            raise _NoPrice(f"Its price depends on {lacking}, and no field says that.")
        # Amount and price for each second share their stars, or one of them has none; those of `times` are its own.
        widest = max((shape.amount, shape.per_second), key=lambda path: path.count("*"))
        for keys_, _ in _cells(self._price, widest or shape.per_second):
            for times_keys, times in _cells(self._price, shape.times) if shape.times else [((), Decimal(1))]:
                texts = dict(zip(names, (*keys_, *times_keys), strict=False))
                amount = self._cell(shape.amount, keys_) * times if shape.amount else Decimal(0)
                second = self._cell(shape.per_second, keys_) * times if shape.per_second else Decimal(0)
                yield texts, self._exact(amount), self._exact(second)

    def _cell(self, path: str, keys_: tuple[str, ...]) -> Decimal:
        steps = iter(keys_)
        found: Fact = cast("Fact", self._price)
        for step in path.split("."):
            found = (
                cast("dict[str, Fact]", found).get(next(steps, "") if step == "*" else step)
                if isinstance(found, dict)
                else None
            )
        if isinstance(found, bool) or not isinstance(found, int | Decimal):
            raise _NoPrice("The list states its price in a form that is not known here.")
        return Decimal(found)

    def _exact(self, amount: Decimal) -> Decimal:
        """Return an amount in the list's currency: rounded as the list rounds, or up, never down."""
        amount = amount * self._factor
        near = amount.quantize(_DIGITS)
        if abs(near - amount) <= _NEAR:
            return near
        fine = amount.quantize(_FINE)
        return fine if abs(fine - amount) <= _NEAR else amount.quantize(_FINE, rounding=ROUND_UP)

    def _counted(self, rows: list[Row], counted: str) -> tuple[list[Row], str]:
        """Return rows whose seconds are counted by a field that has an end, else rows for the default length alone."""
        if not counted:
            raise _NoPrice("It is charged by the second, and no field says how many there are.")
        one = self._fields[counted]
        if one.limited:
            return rows, counted
        length = next(iter(self._defaults.get(counted, ())), "")
        if not length.isdecimal():
            raise _NoPrice("It is charged by the second, and nobody published how many there may be.")
        fixed: list[Row] = []
        for row in rows:
            amount = None if row.amount is None else row.amount + row.per_second * max(0, int(length) - row.included)
            fixed.append(
                replace(row, amount=amount, per_second=Decimal(0), included=0, when=(*row.when, (counted, (length,))))
            )
        return fixed, ""

    def _complete(self, rows: list[Row]) -> list[Row]:
        """Return rows of which the last has no condition, without those and the values that change no price."""
        rows = until_unconditional(rows)
        if not rows:
            raise _NoPrice("The list states no amount for it.")
        space = self._space(rows)
        names, size = list(space), 1
        for values in space.values():
            size *= len(values)
        if size > _MANY:
            return rows if not rows[-1].conditional else [*rows, NOTHING]
        every = [dict(zip(names, one, strict=True)) for one in product(*space.values())]
        prices = [price(rows, one) for one in every]
        if any(price is None for price in prices):
            return [*fewer(rows, every, prices), NOTHING]
        rows = [*rows[:-1], replace(rows[-1], when=(), given=frozenset(), absent=frozenset())]
        return fewer(rows, every, prices)

    def _space(self, rows: list[Row]) -> dict[str, list[str]]:
        """Return the values, as far as rows tell them apart, of each field that a row names."""
        space: dict[str, list[str]] = {}
        for row in rows:
            for name, wanted in row.when:
                one = self._fields[name]
                known = [*one.values] if one.values else [*wanted, _OTHER]
                space[name] = list(dict.fromkeys((*space.get(name, ()), *known, *self._defaults.get(name, ()))))
            for name in (*row.given, *row.absent):
                space[name] = ["given", "absent"]
        return space

    def _default(self, rows: list[Row], counted: str) -> dict[str, Data]:
        """Return what the deciding fields are when absent, where the price knows it otherwise than the field."""
        found: dict[str, Data] = {}
        named: list[str] = [name for row in rows for name, _ in row.when] + ([counted] if counted else [])
        for name in dict.fromkeys(named):
            one = self._fields[name]
            priced = list(dict.fromkeys(text for row in rows for key, held in row.when if key == name for text in held))
            assumed = [
                text
                for text in self._defaults.get(name, ())
                if text != one.default and (not one.values or text in (*one.values, *priced))
            ]
            if one.default is None and not assumed:
                assumed = sorted([*one.values] or priced, key=lambda text: (len(text), text))
                if name == counted and name not in {key for row in rows for key, _ in row.when}:
                    assumed = [assumed[0], assumed[-1]]  # between its ends the price only rises
                assumed = list(dict.fromkeys(assumed))
                if not assumed or len(assumed) > 4:
                    raise _NoPrice(f"Its price depends on {name}, and nobody says what that is when it is left out.")
            if assumed:
                found[name] = alone([self._value(name, text) for text in assumed])
        return found

    def _value(self, name: str, text: str) -> Data:
        kind = self._fields[name].kind
        if kind == "flag":
            return text == "true"
        return int(text) if kind in ("duration", "integer") and text.isdecimal() else text

    def _row(self, row: Row) -> dict[str, Data]:
        found: dict[str, Data] = {}
        if row.amount is None:
            found["amount"] = UNKNOWN
        elif row.amount or not row.per_second:
            found["amount"] = _short(row.amount)
        if row.included:
            found["included"] = row.included
        if row.per_second:
            found["per_second"] = _short(row.per_second)
        if row.when:
            found["when"] = {name: alone([self._value(name, text) for text in held]) for name, held in row.when}
        for key, names in (("when_given", row.given), ("when_absent", row.absent)):
            if names:
                found[key] = sorted(names)
        return found


def _cells(price: Mapping[str, Fact], path: str) -> list[tuple[tuple[str, ...], Decimal]]:
    """Return the numbers at a path: the keys that its `*` stand for, and the number."""
    found: list[tuple[tuple[str, ...], Fact]] = [((), cast("Fact", price))]
    for step in path.split("."):
        inner: list[tuple[tuple[str, ...], Fact]] = []
        for taken, fact in found:
            if not isinstance(fact, dict):
                continue
            inner += (
                [((*taken, key), value) for key, value in fact.items()] if step == "*" else [(taken, fact.get(step))]
            )
        found = inner
    return [
        (taken, Decimal(fact))
        for taken, fact in found
        if isinstance(fact, int | Decimal) and not isinstance(fact, bool)
    ]


def _short(amount: Decimal) -> Decimal:
    return amount.normalize() if amount else Decimal(0)


def _text(fact: Fact) -> str:
    if isinstance(fact, bool):
        return "true" if fact else "false"
    if isinstance(fact, Decimal):
        return f"{fact.normalize():f}"
    return str(fact) if isinstance(fact, int | str) else dump(fact) if fact is not None else ""
