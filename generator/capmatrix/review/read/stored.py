"""Read a stored catalog from an untrusted source, and check everything that reading a spec would ensure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir import sizes
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import Scalar, is_day, is_number
from capmatrix.ir.prices import COMBINATIONS, Factor, Pricing, combinations, divides, named_fields, needs
from capmatrix.ir.rules import (
    AllowOnly,
    Atom,
    Count,
    Equals,
    HasItem,
    Narrow,
    Pick,
    Rule,
    conditions,
    constrained_fields,
)
from capmatrix.ir.stored import Malformed, load
from capmatrix.review.read.git import Unreadable
from capmatrix.review.read.payload import UnsafeJson, not_json, read_json
from capmatrix.semantics.verdict.values import seconds, whole_number

DEEPEST = 100
"""Deepest nesting of a catalog: nested kinds are checked recursively."""
DIGITS = 20
"""Most digits of a whole number: no catalog needs more than 16, and very long numbers are slow to read."""

_HINT = "give a catalog.json as capmatrix writes it, or the folder of a spec"


def catalog_of(place: str, text: bytes) -> Catalog:
    """Return the catalog of a JSON text; raise `Unreadable` with the key that is wrong."""
    try:
        catalog = load(read_json(text.decode("utf-8-sig"), deepest=DEEPEST, digits=DIGITS))
        check(catalog)
    except UnicodeDecodeError as error:
        raise Unreadable(f"{place}: is not UTF-8 text (byte {error.start}); {_HINT}") from error
    except json.JSONDecodeError as error:
        line, column, reason = not_json(error)
        raise Unreadable(f"{place}: is not JSON: line {line} column {column}: {reason}; {_HINT}") from error
    except UnsafeJson as error:
        raise Unreadable(f"{place}: {_reason(error)}; {_HINT}") from error
    except Malformed as error:
        raise Unreadable(f"{place}: {error}; {_HINT}") from error
    return catalog


def _reason(error: UnsafeJson) -> str:
    match error.sort:
        case "twice":
            return f"holds the key {error.held!r} twice"
        case "constant":
            return f"holds {error.held}, which is not JSON"
        case "digits":
            return f"holds a number of {error.held} digits"
        case "depth":
            return f"nests deeper than {error.held} levels"


Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """The names that references may use."""

    groups: Mapping[str, k.Group]
    discriminator: str


def check(catalog: Catalog) -> None:
    """Raise `Malformed` at the first part that no spec can express."""
    groups: dict[str, k.Group] = {}
    for place, record in enumerate(catalog.records):
        if not isinstance(record.kind, k.Group) or record.kind.name in groups:
            raise Malformed("another object has the same name", "records", place, "kind")
        groups[record.kind.name] = record.kind
    known = _Known(groups, catalog.service.discriminator)
    _ids(catalog)
    for place, group in enumerate(groups.values()):
        _kind(known, group, ("records", place, "kind"))
    for place, model in enumerate(catalog.models):
        at = ("models", place)
        if model.as_of and not is_day(model.as_of):
            raise Malformed("is not a date, such as 2026-01-31", *at, "as_of")
        _scope(known, model.fields, model.rules, at)
        _listed(known, model, at)
        _prices(model, (*at, "pricing"))
        life = model.lifecycle
        _dates((life.deprecated, life.sunset), life.stage != "active", ("deprecated", "sunset"), (*at, "lifecycle"))
    for place, call in enumerate(catalog.service.operations):
        days, keys = (call.deprecated_since, call.sunset), ("deprecated_since", "sunset")
        _dates(days, call.deprecated, keys, ("service", "operations", place))


def _ids(catalog: Catalog) -> None:
    """Check that no id, former ones included, is that of two models."""
    ids = Counter(id_ for model in catalog.models for id_ in (model.id, *model.formerly))
    for place, model in enumerate(catalog.models):
        if ids[model.id] > 1:
            raise Malformed("two models have this id", "models", place, "id")
        for at, former in enumerate(model.formerly):
            if ids[former] > 1:
                raise Malformed("is an id of another model too", "models", place, "formerly", at)


def _dates(days: tuple[str, str], deprecated: bool, keys: tuple[str, str], at: Path) -> None:
    """Check since when something is deprecated, and from when it may be gone."""
    for day, key in zip(days, keys, strict=True):
        if day and not is_day(day):
            raise Malformed("is not a date, such as 2026-01-31", *at, key)
        if day and not deprecated:
            raise Malformed("is given for what is not deprecated", *at, key)
    if all(days) and days[1] < days[0]:
        raise Malformed("is before the day since when it is deprecated", *at, keys[1])


def _listed(known: _Known, model: Model, at: Path) -> None:
    for place, field in enumerate(model.fields):
        if known.discriminator in (field.name, *field.aliases):
            raise Malformed("is the name of the discriminator", *at, "fields", place, "name")


def _scope(known: _Known, fields: tuple[k.Field, ...], rules: tuple[Rule, ...], at: Path) -> None:
    spelled = Counter(name for field in fields for name in (field.name, *field.aliases))
    for place, field in enumerate(fields):
        if any(spelled[name] > 1 for name in (field.name, *field.aliases)):
            raise Malformed("two fields have the same spelling", *at, "fields", place, "name")
        _kind(known, field.kind, (*at, "fields", place, "kind"))
        if k.least(field.kind) > k.HEAVIEST:
            raise Malformed("has no value that is small enough to be tried", *at, "fields", place, "kind")
    names, ids = {field.name: field for field in fields}, Counter(rule.id for rule in rules)
    for place, rule in enumerate(rules):
        here = (*at, "rules", place)
        if ids[rule.id] > 1:
            raise Malformed("two rules have this id", *here, "id")
        _rule(names, rule, here)


class _WithPaths(dict[str, k.Field]):
    """The fields of a scope by name, and by path those of its objects."""

    def __contains__(self, name: object) -> bool:
        return k.field_at(self.values(), str(name)) is not None

    def __missing__(self, name: str) -> k.Field:
        found = k.field_at(self.values(), name)
        assert found is not None, name
        return found


def _rule(fields: Mapping[str, k.Field], rule: Rule, at: Path) -> None:
    key = "field" if isinstance(rule, AllowOnly | Narrow | Count) else "fields"
    fields = _WithPaths(fields)
    if not constrained_fields(rule) or not all(name in fields for name in constrained_fields(rule)):
        raise Malformed("must be names of fields of the same object", *at, key)
    _atoms(fields, conditions(rule), (*at, "when"))
    if isinstance(rule, Count):
        _picks(fields[rule.field].kind, rule.items, at)
        if rule.minimum < 0 or (rule.maximum is not None and rule.maximum < rule.minimum):
            raise Malformed("must be a range of counts", *at, "minimum")
    if isinstance(rule, AllowOnly | Narrow):
        kind = fields[rule.field].kind
        _values(kind, rule.values, (*at, "values"))
        ranged = isinstance(rule, Narrow) and not rule.values
        if ranged and not isinstance(kind, k.Integer | k.Number | k.Duration):
            raise Malformed("a range needs a field with ordered values", *at, "field")


def _atoms(fields: Mapping[str, k.Field], atoms: tuple[Atom, ...], at: Path) -> None:
    for place, atom in enumerate(atoms):
        if atom.field not in fields:
            raise Malformed("must be the name of a field of the same object", *at, place, "field")
        if isinstance(atom, Equals):
            if not atom.values:
                raise Malformed("is empty: give the values to compare with", *at, place, "values")
            _values(fields[atom.field].kind, atom.values, (*at, place, "values"))
        if isinstance(atom, HasItem):
            _picks(fields[atom.field].kind, atom.items, (*at, place))


def _picks(kind: k.Kind, items: tuple[Pick, ...], at: Path) -> None:
    listed = k.list_in(kind)
    if listed is None:
        raise Malformed("must be a list", *at, "field")
    if not items:
        raise Malformed("is empty: give the values that are counted", *at, "items")
    for place, pick in enumerate(items):
        meant = _counted(listed.item, pick.name)
        if meant is None or bool(pick.values) is (pick.given is not None):
            raise Malformed("must be a field of the items, with values or `given`", *at, "items", place)
        _values(meant, pick.values, (*at, "items", place, "values"))


def _counted(item: k.Kind, name: str) -> k.Kind | None:
    """Return the kind of a member of items, without a name that of the items; None where they have none."""
    member = k.member_of(item, name) if name else None
    if member is not None:
        return member.kind
    return None if name or k.objects(item) else item


def _values(kind: k.Kind, values: tuple[Scalar, ...], at: Path) -> None:
    for place, value in enumerate(values):
        if not any(_written(option, value) for option in k.alternatives(kind)):
            raise Malformed("is not in the form of its field's values", *at, place)


def _written(kind: k.Kind, value: Scalar) -> bool:
    """Return whether a value has the form of a kind, regardless of limits."""
    match kind:
        case k.Choice(open=False):
            return value in kind.values
        case k.Size():
            return isinstance(value, str) and (value in kind.words or sizes.size_of(value) is not None)
        case k.String():
            return isinstance(value, str)
        case k.Integer():
            return whole_number(value) is not None
        case k.Number():
            return is_number(value)
        case k.Flag():
            return isinstance(value, bool)
        case k.Duration():
            return not isinstance(value, float) and seconds(kind, value) is not None
        case k.List() | k.Group() | k.Either() | k.Anything():
            return False


def _prices(model: Model, at: Path) -> None:
    pricing = model.pricing
    if pricing is None:
        return
    named = {*(field.name for field in model.fields), *named_fields(pricing), *(name for name, _ in pricing.defaults)}
    fields = {name: found for name in named if (found := k.field_at(model.fields, name)) is not None}
    if not pricing.rows or pricing.rows[-1].when:
        raise Malformed("the last row must have no condition", *at, "rows")
    if not is_day(pricing.date):
        raise Malformed("is not a date, such as 2026-01-31", *at, "date")
    for place, (name, taken) in enumerate(pricing.defaults):
        if name not in fields or not taken:
            raise Malformed(
                "must be the name of a field of the same object, with at least one value", *at, "defaults", place
            )
        _values(_free(fields[name].kind), taken, (*at, "defaults", place, 1))
    free = {name: replace(field, kind=_free(field.kind)) for name, field in fields.items()}
    for place, row in enumerate(pricing.rows):
        _price_conditions(free, row.when, (*at, "rows", place, "when"))
        for number, charge in enumerate(row.charges):
            if charge.measure not in {measure.name for measure in pricing.measures}:
                raise Malformed("must be the name of a measure", *at, "rows", place, "charges", number, "measure")
    _measures(pricing, free, fields, at)
    if combinations(pricing, model.fields) > COMBINATIONS:
        raise Malformed("give too many combinations of values of absent fields", *at, "defaults")
    if pricing.seconds is not None and not isinstance(getattr(fields.get(pricing.seconds), "kind", None), k.Duration):
        raise Malformed("must be the name of a duration of the same object", *at, "seconds")


def _price_conditions(fields: Mapping[str, k.Field], when: tuple[Atom, ...], at: Path) -> None:
    if any(isinstance(atom, Equals) and atom.or_absent for atom in when):
        raise Malformed("holds when a field is absent: `defaults` say what it is then", *at)
    _atoms(fields, when, at)


def _measures(pricing: Pricing, free: Mapping[str, k.Field], fields: Mapping[str, k.Field], at: Path) -> None:
    """Raise `Malformed` for a measure that cannot be counted; the kinds of `free` have no limits."""
    known: set[str] = set()
    for place, measure in enumerate(pricing.measures):
        here = (*at, "measures", place)
        if not measure.rows or measure.rows[-1].when:
            raise Malformed("the last row must have no condition", *here, "rows")
        if measure.each <= 0 or (measure.step is not None and measure.step <= 0):
            raise Malformed("is more than 0", *here, "each" if measure.each <= 0 else "step")
        if measure.step is None and not divides(measure.each):
            raise Malformed("needs a step, as the division is not exact in decimals", *here, "each")
        for number, row in enumerate(measure.rows):
            _price_conditions(free, row.when, (*here, "rows", number, "when"))
            both = (("factors", row.factors), ("added", row.added))
            for key, position, factor in ((key, at, one) for key, held in both for at, one in enumerate(held)):
                there = (*here, "rows", number, key, position)
                if factor.of == "measure" and factor.name not in known:
                    raise Malformed("must be the name of an earlier measure", *there, "name")
                if not _countable(factor, fields.get(factor.name)):
                    raise Malformed("must be the name of a field of which this can be counted", *there, "name")
        known.add(measure.name)


def _countable(factor: Factor, field: k.Field | None) -> bool:
    if factor.of in ("constant", "measure"):
        return True
    return field is not None and needs(factor.of, field.kind) is None


def _free(kind: k.Kind) -> k.Kind:
    """Return a kind without limits: an absent field may count as a value that no request may have."""
    return k.Choice(values=(), open=True) if isinstance(kind, k.Choice) else kind


def _ends(kind: k.Kind, at: Path) -> None:
    for name, low, high in _limits(kind):
        if (low or 0) < 0 and not isinstance(kind, k.Integer | k.Number):
            raise Malformed("is below 0", *at, f"min{name}")
        if low is not None and high is not None and low > high:
            raise Malformed("is below the minimum", *at, f"max{name}")


def _together(kind: k.Kind, at: Path) -> None:
    """Raise `Malformed` for keys of a kind that do not go together."""
    match kind:
        case k.Integer() | k.Number() if kind.step is not None and kind.step <= 0:
            raise Malformed("is more than 0", *at, "step")
        case k.Integer() | k.Number() if kind.step is not None and kind.values:
            raise Malformed("stands beside no values", *at, "step")
        case k.Duration(auto=True, form="suffixed"):
            raise Malformed("is never sent with an s", *at, "auto")
        case k.Urls(max_items=0):
            raise Malformed("is at least 1", *at, "max_items")
        case k.Size() if kind.step < 1 or sizes.first(kind) is None:
            raise Malformed("has no size that fits all of its limits", *at)
        case k.Media() if kind.scheme and "library" not in kind.forms:
            raise Malformed("stands beside the form library", *at, "scheme")
        case k.Media(of="file") if kind.is_data:
            raise Malformed("a file is never sent as data", *at, "forms")
        case k.Simple() | k.List() | k.Group() | k.Either():
            pass


def _kind(known: _Known, kind: k.Kind, at: Path) -> None:
    _ends(kind, at)
    _together(kind, at)
    match kind:
        case k.Choice() if not kind.values and not kind.open:
            raise Malformed("needs at least one value", *at, "values")
        case k.Duration() if any(value < 0 for value in kind.values):
            raise Malformed("a number of seconds is not negative", *at, "values")
        case k.Media() if not kind.forms or (kind.max_bytes is not None and kind.max_bytes < 1):
            raise Malformed("needs at least one form of media", *at, "forms")
        case k.List():
            _kind(known, kind.item, (*at, "item"))
        case k.Group():
            if repr(known.groups.get(kind.name)) != repr(kind):
                raise Malformed("differs from the record of this name", *at)
            _scope(known, kind.fields, kind.rules, at)
        case k.Either():
            objects = k.objects(kind)
            if not k.apart(kind):
                raise Malformed("needs at least two kinds that share no JSON type, objects aside", *at, "options")
            if (len(kind.by) not in (1, len(objects))) if len(objects) > 1 else kind.by:
                raise Malformed("names the member that tells several objects apart, or one of each", *at, "by")
            for place, option in enumerate(kind.options):
                _kind(known, option, (*at, "options", place))
        case k.Simple():
            pass


def _limits(kind: k.Kind) -> Iterator[tuple[str, float | None, float | None]]:
    match kind:
        case k.Text():
            yield "_length", kind.min_length, kind.max_length
        case k.Integer() | k.Number() | k.Duration():
            yield "imum", kind.minimum, kind.maximum
        case k.List() | k.Urls():
            yield "_items", kind.min_items, kind.max_items
        case k.Simple() | k.Group() | k.Either():
            pass
