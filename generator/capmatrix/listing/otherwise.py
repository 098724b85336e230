"""What the matrix says otherwise than the list: prices, parameters, values and defaults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import islice, product
from typing import TYPE_CHECKING, Literal, TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds
from capmatrix.ir.editions import in_edition
from capmatrix.ir.rules import Equals, Present
from capmatrix.listing.fields import Listed, Notes, fields_of
from capmatrix.semantics.verdict.price import cost

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.ir.kinds import Field
    from capmatrix.spec.document import Document
    from capmatrix.spec.listing import Listing
    from capmatrix.spec.records import Record

Point: TypeAlias = Literal["price", "default", "values", "not in the matrix", "not in the list"]
POINTS: tuple[Point, ...] = ("price", "default", "values", "not in the matrix", "not in the list")
_PROBES = 400
"""Most requests of a model for which both prices are computed."""
_FEW = 200
"""Most values of a range that are compared one by one."""
AGE_MAX = "price-age-max"
_DAY = 86400
_GIVEN = "https://example.com/input"
"""Stands for any input."""


def edition_of(document: Document, listing: Listing) -> str:
    """Return the edition that follows the list; empty if none does."""
    entries = document.service.entries("editions")
    return next((entry.name.text for entry in entries if entry.text("source") == listing.source), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Otherwise:
    """One point in which matrix and list differ."""

    point: Point
    id: str
    subject: str
    matrix: str
    list: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OldPrice:
    """A price of the matrix that counts as old, and that the list does not state anew."""

    id: str
    date: str
    days: int


def old_prices(as_listed: Catalog, day: str) -> tuple[OldPrice, ...]:
    """Return the prices that are old on a day, of a matrix with the prices of the list; none without an age for that.

    A price is old after the timing `price-age-max`, in seconds.
    """
    most = next((one.value for one in as_listed.service.timings if one.name == AGE_MAX), None)
    if most is None:
        return ()
    found: list[OldPrice] = []
    for model in as_listed.models:
        if model.pricing is not None and model.lifecycle.stage != "removed":
            days = (date.fromisoformat(day) - date.fromisoformat(model.pricing.date)).days
            if days * _DAY > most:
                found.append(OldPrice(id=model.id, date=model.pricing.date, days=days))
    return tuple(sorted(found, key=lambda one: (-one.days, one.id)))


def otherwise(
    document: Document, matrix: Catalog, as_listed: Catalog, records: Mapping[str, Record]
) -> tuple[Otherwise, ...]:
    """Return every point in which the matrix differs from the list, in the edition that follows the list if one does.

    `as_listed` is the matrix with the prices of the list, as far as these are known. A model that rests on the list
    alone, and whose record changed since the last import, differs by that change: it is left out.
    """
    listing, listed = document.listing, document.listed
    assert listing is not None
    edition = edition_of(document, listing)
    matrix = in_edition(matrix, edition) if edition else matrix
    priced = {model.id: model for model in as_listed.models}
    terms = {entry.name.text: entry for entry in document.terms}
    found: list[Otherwise] = []
    for model in matrix.models:
        record = records.get(model.id)
        ours = all(item.startswith(f"{listing.source} > ") for item in model.evidence)
        if record is None or (ours and (listed is None or listed.by_id.get(model.id) != record)):
            continue
        found += _prices(model, priced[model.id]) if model.id in priced else ()
        if "parameters" in record:
            fields = fields_of(record, listing, terms, Notes())
            found += _fields(model, fields, frozenset(document.service.strings("common")))
    return tuple(sorted(found, key=lambda one: (POINTS.index(one.point), one.id, one.subject)))


def _prices(model: Model, listed: Model) -> Iterator[Otherwise]:
    """Yield the first request for which the list has another price, the plainest one first."""
    if model.pricing is None or listed.pricing is None or model.pricing == listed.pricing:
        return
    both = replace(listed, fields=model.fields)
    for payload in islice(_payloads(model, listed), _PROBES):
        ours, theirs = cost(model, payload), cost(both, payload)
        if theirs is None or ours == theirs:
            continue
        said = "unknown" if ours is None else ours.words(model.pricing.currency)
        subject = ", ".join(f"{name} {_word(value)}" for name, value in payload.items()) or "the plainest call"
        yield Otherwise(
            point="price", id=model.id, subject=subject, matrix=said, list=theirs.words(listed.pricing.currency)
        )
        return


def _payloads(*models: Model) -> Iterator[dict[str, object]]:
    """Yield a request for each combination of what decides the price."""
    by_name = {field.name: field for field in models[0].fields}
    deciding: dict[str, list[object]] = {}
    for model in models:
        assert model.pricing is not None
        for row in model.pricing.rows:
            for atom in row.when:
                if isinstance(atom, Equals):
                    known = deciding.setdefault(atom.field, [None])
                    known += [value for value in atom.values if value not in known]
                elif isinstance(atom, Present) and atom.field in by_name:
                    deciding[atom.field] = [None, _GIVEN]
        if (seconds := model.pricing.seconds) and seconds in by_name:
            deciding.setdefault(seconds, [None, *_seconds(by_name[seconds])])
    names = list(deciding)
    for values in product(*deciding.values()):
        yield {name: value for name, value in zip(names, values, strict=True) if value is not None}


def _seconds(field: Field) -> list[object]:
    listed = as_listed(field)
    suffix = "s" if isinstance(field.kind, kinds.Duration) and field.kind.form == "suffixed" else ""
    return [f"{text}{suffix}" for text in listed.values] if listed else []


def _word(value: object) -> str:
    return "given" if value == _GIVEN else _as_text(value)


def _fields(model: Model, listed: Iterable[Listed], common: frozenset[str]) -> Iterator[Otherwise]:
    own = {name: field for field in model.fields for name in (field.name, *field.aliases)}
    named = {one.name for one in listed}
    for one in listed:
        field = own.get(one.name)
        if field is None:
            yield Otherwise(
                point="not in the matrix", id=model.id, subject=one.name, matrix="", list=", ".join(one.values)
            )
            continue
        ours = as_listed(field)
        if ours is None:
            continue
        if one.values and ours.values and {*one.values} != {*ours.values}:
            yield Otherwise(
                point="values", id=model.id, subject=one.name, matrix=_and(ours.values), list=_and(one.values)
            )
        if one.default is not None and one.default != ours.default:
            yield Otherwise(
                point="default", id=model.id, subject=one.name, matrix=ours.default or "none", list=one.default
            )
    for field in model.fields:
        if not (field.unlisted or is_input(field, common) or named & {field.name, *field.aliases}):
            yield Otherwise(point="not in the list", id=model.id, subject=field.name, matrix="", list="")


def is_input(field: Field, common: frozenset[str]) -> bool:
    """Return whether a field is no parameter: what goes in is none in a list, nor is what every model takes."""
    return kinds.is_media(field.kind) or field.means == "text" or field.name in common


def _and(values: tuple[str, ...]) -> str:
    numbers = all(text.isdecimal() for text in values)
    if numbers and len(values) > 3 and [int(text) for text in values] == [*range(int(values[0]), int(values[-1]) + 1)]:
        return f"{values[0]} to {values[-1]}"
    return ", ".join(values)


def as_listed(field: Field) -> Listed | None:
    """Return a field of the catalog as the list would have it; None for a kind that has no values to compare."""
    kind = field.kind
    found = None if field.default is None else _as_text(field.default.value)
    if isinstance(kind, kinds.Choice):
        return Listed(field.name, "choice", {}, kind.values, found)
    if isinstance(kind, kinds.Flag):
        return Listed(field.name, "flag", {}, ("true", "false"), found)
    if isinstance(kind, kinds.Duration):
        low, high = kind.minimum, kind.maximum
        seconds = kind.values or (range(low or 0, high + 1) if high is not None and high < _FEW else ())
        default = found.removesuffix("s") if found else None
        limited = bool(kind.values) or high is not None
        return Listed(field.name, "duration", {}, tuple(map(str, seconds)), default, limited)
    if isinstance(kind, kinds.Integer):
        low, high = kind.minimum, kind.maximum
        small = low is not None and high is not None and high - low < _FEW
        several = kind.values or (range(low or 0, (high or 0) + 1) if small else ())
        return Listed(field.name, "integer", {}, tuple(map(str, several)), found, bool(several))
    return None


def _as_text(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
