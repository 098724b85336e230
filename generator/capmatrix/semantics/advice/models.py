"""Models that satisfy a query: those with a valid payload that meets all of its conditions."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from itertools import combinations

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import (
    Duration,
    Either,
    Field,
    Group,
    Kind,
    List,
    Media,
    Number,
    Simple,
    SimpleKind,
    Urls,
    field_at,
    groups,
)
from capmatrix.ir.prices import Pricing, counting, fields_of
from capmatrix.ir.rules import PATH, Atom, Equals, Require, Rule, root
from capmatrix.runtime.query.language import Condition, may_be_within, measure, within_price
from capmatrix.semantics.advice.advise import samples
from capmatrix.semantics.advice.nearest import nearest_values
from capmatrix.semantics.advice.query import (
    condition_fields,
    has_input,
    holds,
    matches_field,
    matches_model,
    refers_to,
    resolve,
    takes_input,
)
from capmatrix.semantics.advice.repair import Faults, Option, Repair, fewest_changes, group_validator, model_validator
from capmatrix.semantics.diff.prices import price_fields
from capmatrix.semantics.payloads.equivalence import Unbounded
from capmatrix.semantics.payloads.search import candidates, objects_along, space_of
from capmatrix.semantics.verdict.price import Amounts, Cost, cost, possible_amounts
from capmatrix.semantics.verdict.values import fault

_LONGEST = 4_000
"""Largest number of seconds tried one by one where the price depends on them."""
_JOINED = 6
"""Largest number of conditions on the fields of one object that are tried in every combination."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A model that satisfies a query."""

    model: Model
    payload: dict[str, object] | None
    """The payload with the fewest fields that satisfies the query; None if there were too many to try."""
    cost: Cost | None
    """The price of that payload; None if unknown."""


def matching_models(catalog: Catalog, conditions: tuple[Condition, ...]) -> Iterator[Match]:
    """Yield the models that satisfy a query, each with a payload that the strict client accepts."""
    key = catalog.service.discriminator
    for model in catalog.models:
        if model.lifecycle.stage == "removed" or not all(
            matches_model(item, model, catalog.service) for item in conditions
        ):
            continue
        try:
            given = smallest_payload(catalog, model, conditions)
        except Unbounded:
            yield Match(model=model, payload=None, cost=None)
            continue
        if given is not None:
            yield Match(model=model, payload={key: model.id, **given}, cost=cost(model, given))


def smallest_payload(catalog: Catalog, model: Model, conditions: tuple[Condition, ...]) -> dict[str, object] | None:
    """Return the smallest valid payload of a model that meets all conditions; None if there is none."""
    validate = model_validator(catalog, model)
    costs = [item for item in conditions if item.sort == "price"]
    work = _work(model.fields, model.rules, conditions, samples(model), model if costs else None)

    def faults(given: Mapping[str, object]) -> list[frozenset[str]]:
        amounts = possible_amounts(model, _LONGEST, given) if costs else set[Amounts | None]()
        if costs and not any(all(may_be_within(item, amount) for item in costs) for amount in amounts):
            return [frozenset()]  # no further field mends it
        wrong = validate(given)
        blamed = [work.keys_of(finding, constraint) for finding, constraint in wrong]
        blamed += _unmet(model.fields, conditions, given)
        if costs and not wrong:
            found = cost(model, given)
            blamed += [price_fields(model, model) for item in costs if not within_price(item, found and found.high)]
        return blamed

    return _complete(work, faults)


def _unmet(
    fields: tuple[Field, ...], conditions: tuple[Condition, ...], given: Mapping[str, object]
) -> list[frozenset[str]]:
    """Return for each unmet condition the fields of which one must be added; none where that is no help."""
    unmet = (item for item in conditions if not holds(fields, item, given))
    return [frozenset() if item.negated else condition_fields(fields, item) for item in unmet]


def _complete(work: Repair, faults: Faults) -> dict[str, object] | None:
    """Return the smallest object without faults."""
    fields = {field.name: field for field in work.fields}

    @cache
    def options(key: str) -> list[Option]:
        return work.additions(fields[key]) if key in fields else []

    found = fewest_changes({}, faults, options)
    return None if found is None else found.given


def _inside(kind: Group, conditions: tuple[Condition, ...]) -> dict[str, object] | None:
    """Return the smallest valid object of a group that meets all conditions."""
    work, validate = _work(kind.fields, kind.rules, conditions, {}, None), group_validator(kind)

    def faults(given: Mapping[str, object]) -> list[frozenset[str]]:
        blamed = [work.keys_of(finding, constraint) for finding, constraint in validate(given)]
        return [*blamed, *_unmet(kind.fields, conditions, given)]

    return _complete(work, faults)


def _work(
    fields: tuple[Field, ...],
    rules: tuple[Rule, ...],
    conditions: tuple[Condition, ...],
    tried: Mapping[str, tuple[object, ...]],
    paid: Model | None,
) -> Repair:
    """Return the search space of an object: values are distinguished by rules, conditions and, if needed, price."""
    asks: list[tuple[str, Callable[[object], object]]] = []
    also: tuple[Rule, ...] = ()
    more = dict(tried)
    for field in fields:
        about = [
            item
            for item in conditions
            if item.sort == "field" and any(refers_to(fields, name, field) for name in item.names)
        ]
        asks += [(field.name, _asking(fields, item, field.name)) for item in about]
        inputs = [item.names[0] for item in conditions if item.sort == "input" and takes_input(field, item.names[0])]
        if groups(field.kind) or isinstance(field.kind, List):
            asks += [(field.name, partial(_has, field, sort)) for sort in inputs]
            more[field.name] = (*_with_inputs(field, inputs), *more.get(field.name, ()))
        wanted = [value for item in about for value in _values_around(field.kind, item)]
        more[field.name] = (*_inner(field, about), *more.get(field.name, ()), *wanted)
    if paid is not None and paid.pricing is not None:
        also = (*_of_price(paid.pricing, fields), *_inside_objects(fields, conditions))
        seen = counting(paid.pricing)
        for field in fields:
            if field.name in seen:
                asks.append((field.name, repr))
                seconds = _every_second(field.kind) if isinstance(field.kind, Duration) else ()
                more[field.name] = (*more[field.name], *seconds)
            more[field.name] = (*more[field.name], *objects_along(field, (*rules, *also)))
    return Repair(fields=fields, rules=rules, also=also, samples=more, asks=tuple(asks))


def _of_price(pricing: Pricing, fields: tuple[Field, ...]) -> Iterator[Rule]:
    """Yield rules that hold always and distinguish what a price does: its conditions, what it counts in objects."""
    measured = (row for measure in pricing.measures for row in measure.rows)
    yield from (_distinguishing(*row.when) for row in (*pricing.rows, *measured))
    seen = counting(pricing)
    for name, field in fields_of(pricing, fields).items():
        if name in seen and root(name) != name:
            seconds = _every_second(field.kind) if isinstance(field.kind, Duration) else ()
            yield from _each(name, (*seconds, *candidates(field.kind)))


def _inside_objects(fields: tuple[Field, ...], conditions: tuple[Condition, ...]) -> Iterator[Rule]:
    """Yield rules that hold always and distinguish what conditions ask of fields in objects."""
    for item in (item for item in conditions if item.sort == "field"):
        for led in (found for name in item.names if (found := resolve(fields, name)) and found[1]):
            path = f"{PATH}{led[0].name}.{led[1]}"
            if (inner := field_at(fields, path)) is not None:
                yield from _each(path, (*_values_around(inner.kind, item), *candidates(inner.kind)))


def _each(name: str, values: Iterable[object]) -> Iterator[Rule]:
    yield from (_distinguishing(Equals(name, (one,))) for one in values if isinstance(one, bool | int | float | str))


def _distinguishing(*when: Atom) -> Rule:
    return Require(id="", fields=(), when=when)


def _has(field: Field, sort: str, value: object) -> bool:
    return has_input(field, value, sort)


def _with_inputs(field: Field, sorts: list[str]) -> Iterator[object]:
    """Yield values of a list or an object that hold inputs, for every combination of these."""
    unique = list(dict.fromkeys(sorts))
    for count in range(len(unique), 0, -1):
        for some in combinations(unique, count):
            yield from _holding(field, some)[:1]


def _holding(field: Field, sorts: tuple[str, ...]) -> list[object]:
    """Return values of a field that hold each of some inputs; none where that is not found."""
    if sorts == ("text",) and field.means == "text":
        return [*candidates(field.kind)[:1]]
    return _kind_holding(field.kind, sorts)


def _kind_holding(kind: Kind, sorts: tuple[str, ...]) -> list[object]:
    match kind:
        case Media() | Urls():
            return [*candidates(kind)[:1]] if sorts == (kind.of,) else []
        case List():
            items = [_kind_holding(kind.item, (sort,))[:1] for sort in sorts]
            found = [item for each in items for item in each]
            found += found[:1] * max(0, (kind.min_items or 0) - len(found))
            return [found] if all(items) and len(found) <= (kind.max_items or len(found)) else []
        case Group():
            forced: dict[str, object] = {}
            for sort in sorts:
                inner = next((one for one in kind.fields if takes_input(one, sort)), None)
                values = [] if inner is None else _holding(inner, tuple(s for s in sorts if takes_input(inner, s)))
                if inner is None or not values:
                    return []
                forced[inner.name] = values[0]
            given = space_of(kind).complete(forced)
            return [] if given is None else [given]
        case Either():
            return [value for option in kind.options for value in _kind_holding(option, sorts)]
        case Simple():
            return []


def _asking(fields: tuple[Field, ...], conditions: Condition, name: str) -> Callable[[object], object]:
    return lambda value: matches_field(fields, conditions, {name: value})


def _inner(field: Field, about: list[Condition]) -> tuple[object, ...]:
    """Return objects that meet the conditions on the inside of a field, for every combination of these conditions."""
    if not isinstance(field.kind, Group):
        return ()
    led = [(item, [found[1] for name in item.names if (found := resolve((field,), name))]) for item in about]
    inside = [replace(item, names=tuple(filter(None, names))) for item, names in led if any(names)][:_JOINED]
    several = [some for count in range(len(inside), 0, -1) for some in combinations(inside, count)]
    built = (_inside(field.kind, some) for some in several)
    return tuple(item for item in built if item is not None)


def _values_around(kind: Kind, conditions: Condition) -> Iterator[object]:
    """Yield values at and next to those that a condition names."""
    if isinstance(kind, Either):
        yield from (value for option in kind.options for value in _values_around(option, conditions))
    elif isinstance(kind, Media | Urls):
        yield from (text for text in conditions.values if fault(kind, text) is None)
    elif not isinstance(kind, Group | List):
        for text in conditions.values:
            yield from _around(kind, text)


def _around(kind: SimpleKind, text: str) -> Iterator[object]:
    yield from nearest_values(kind, text)[:2]
    size = measure(text)
    if size is not None and isinstance(kind, Number):
        yield from (math.nextafter(size, -math.inf), math.nextafter(size, math.inf))
    elif size is not None:
        yield from (value for step in (-1, 1) for value in nearest_values(kind, size + step)[:1])


def _every_second(kind: Duration) -> Iterator[object]:
    low, high = kind.minimum or 0, kind.maximum or 0
    yield from (
        value for second in range(low, min(high, low + _LONGEST) + 1) for value in nearest_values(kind, second)[:1]
    )
