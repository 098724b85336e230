"""Boundary cases: for each constraint, payloads on both sides of it, each with its expected verdict.

A case says what it violates; the rest of its payload is completed by `search`, which uses the interpreter's kinds and
rules. A case that cannot be completed is left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count, islice
from typing import cast

from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.editions import elsewhere
from capmatrix.ir.policy import REFUSED_WHEN_STRICT, WARNINGS, Code
from capmatrix.ir.rules import Rule
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.heavy import is_heavy, weight, written
from capmatrix.semantics.payloads.near_misses import misses
from capmatrix.semantics.payloads.rule_sides import combinations
from capmatrix.semantics.payloads.search import Space, candidates, first, space_of
from capmatrix.semantics.verdict.interpret import lists


@dataclass(slots=True, kw_only=True)  # frozen, it would take three times as long to make, and there are very many
class Case:
    """A payload and its one expected finding.

    Warnings that a model or field is deprecated or unlisted may be added; and, where a rule is never broken without,
    the warning of another rule.
    """

    model: str
    """The id of the model; empty for payloads without a valid model."""
    payload: Mapping[str, object]
    code: Code | None
    """The code of the expected finding; None if there is none. For a legacy field alone: `deprecated_field`."""
    field: str | None
    """The path of the expected finding."""
    constraint: str
    """The constraint that the payload tests, named as in findings of the interpreter."""

    strict: bool = False
    """Whether the service refuses fields that it does not take, as in findings of the interpreter."""

    @property
    def valid(self) -> bool:
        """True unless the finding refuses the payload."""
        return self.code is None or (self.code in WARNINGS and not (self.strict and self.code in REFUSED_WHEN_STRICT))


def cases(catalog: Catalog) -> Iterator[Case]:
    """Yield the cases without a model, then the cases of each model."""
    yield from nameless_cases(catalog)
    ids = ids_of(catalog)
    for model in catalog.models:
        yield from cases_of(catalog, model, ids)


def nameless_cases(catalog: Catalog) -> Iterator[Case]:
    """Yield payloads without a valid model."""
    key = catalog.service.discriminator
    none: tuple[dict[str, object], ...] = ({},) if catalog.service.default_model is None else ()
    for payload in (*none, {key: None}, {key: ""}, {key: 5}, {key: ["a model"]}):
        yield Case(model="", payload=payload, code=Code.UNKNOWN_MODEL, field=key, constraint=f"{key}/known")


def ids_of(catalog: Catalog) -> frozenset[str]:
    """Return the ids of all models, former ones included; they are the same in every edition."""
    return frozenset(id_ for model in catalog.models for id_ in (model.id, *model.formerly))


def cases_of(catalog: Catalog, model: Model, ids: frozenset[str] | None = None) -> Iterator[Case]:
    """Yield the cases of one model, without repeats; who asks about many models gives the `ids` of all."""
    key = catalog.service.discriminator
    for name in unknown_ids(model, ids or ids_of(catalog)):
        yield Case(model=model.id, payload={key: name}, code=Code.UNKNOWN_MODEL, field=key, constraint=f"{key}/known")
    if model.lifecycle.stage == "removed":
        lifecycle = f"{model.id}/lifecycle"
        for id_ in (model.id, *model.formerly):
            yield Case(model=model.id, payload={key: id_}, code=Code.REMOVED_MODEL, field=key, constraint=lifecycle)
        return
    space = space_of(model)
    for id_ in model.formerly if space.has_base else ():
        payload, constraint = {key: id_, **space.base}, f"{model.id}/formerly/{id_}"
        yield Case(model=model.id, payload=payload, code=Code.DEPRECATED_MODEL, field=key, constraint=constraint)
    if catalog.service.default_model == model.id and space.has_base:
        yield Case(model=model.id, payload=space.base, code=None, field=None, constraint=f"{key}/default")
    seen: set[str] = set()
    for given, expected in _model_objects(catalog, model, space):
        payload = {key: model.id, **given}
        size = weight(payload)
        text = repr(payload) if size == "light" else written(payload) if size == "inside" else ""
        if not text or text not in seen:
            seen.add(text)
            constraint = f"{model.id}/{expected.constraint}"
            case = Case(model=model.id, payload=payload, code=expected.code, field=expected.path, constraint=constraint)
            case.strict = catalog.service.unknown_fields == "refused"
            yield case
    yield from _unlisted(catalog, model, space)


def _unlisted(catalog: Catalog, model: Model, space: Space) -> Iterator[Case]:
    """Yield payloads that are right, with something that the source of an edition does not know."""
    key = catalog.service.discriminator
    for other in elsewhere(catalog, model.id) or (model,):
        theirs = {field.name: field for field in other.fields}
        if other.unlisted and space.has_base:
            payload = {key: model.id, **space.base}
            yield Case(
                model=model.id, payload=payload, code=Code.UNLISTED, field=key, constraint=f"{model.id}/unlisted"
            )
        for field in model.fields:
            listed = theirs.get(field.name, field)
            if isinstance(field.kind, k.Simple) and listed.kind == field.kind and not listed.unlisted:
                continue  # what the kind accepts is known to the source
            unknown = (value for value in valid_values(field.kind) if listed.unlisted or not lists(listed.kind, value))
            given = next(filter(None, (space.complete({field.name: value}) for value in unknown)), None)
            if given is not None:
                payload, constraint = {key: model.id, **given}, f"{model.id}/{field.name}/unlisted"
                yield Case(model=model.id, payload=payload, code=Code.UNLISTED, field=field.name, constraint=constraint)


def unknown_ids(model: Model, ids: frozenset[str]) -> tuple[str, ...]:
    """Return names that are nearly the id of a model and are not among the ids of all."""
    near = dict.fromkeys((model.id.swapcase(), f"{model.id} ", f"{model.id}\n", f"{model.id}x"))
    return tuple(name for name in near if name not in ids)


@dataclass(slots=True)
class Expected:
    """The expected finding of an object; path and constraint are relative to the object."""

    constraint: str
    code: Code | None = None
    path: str | None = None


_Cases = Iterator[tuple[dict[str, object], Expected]]


def _model_objects(catalog: Catalog, model: Model, space: Space) -> _Cases:
    yield from _objects(space)
    for miss in misses(catalog, model):
        ways = ((miss.forced, miss.path),)
        if miss.rule is None and len(miss.forced) == 1:
            [(name, value)] = miss.forced.items()
            ways = (({name: one}, path) for one, path in _beside(space, name, value, miss.path))
        completed = ((space.complete(forced, miss.rule), path) for forced, path in ways)
        given, path = next(((given, path) for given, path in completed if given is not None), (None, None))
        if given is not None:
            yield given, Expected(miss.constraint, miss.code, path)
    if space.has_base:
        yield from _other_names(catalog, model, space)


def _other_names(catalog: Catalog, model: Model, space: Space) -> _Cases:
    """Yield objects with a name that no field of the model has."""
    listed = {name for field in model.fields for name in (field.name, *field.aliases)}
    known = frozenset(name for term in catalog.vocabulary for name in (term.name, *term.aliases))
    unknown = _unknown_name(model.fields, known)
    if model.partial:
        for name in (*(term.name for term in catalog.vocabulary if term.name not in listed), unknown):
            yield {**space.base, name: 1}, Expected("partial")
        return
    # Unlisted media are among the near misses, each refused; all other unlisted names share one constraint.
    others = (term.name for term in catalog.vocabulary if term.name not in listed and not term.media)
    for name in islice(others, 1):
        yield {**space.base, name: 1}, Expected(f"unlisted/{name}", Code.UNSUPPORTED_FIELD, name)
    yield {**space.base, unknown: None}, Expected("unknown", Code.UNKNOWN_FIELD, unknown)


def _objects(space: Space) -> _Cases:
    """Yield objects that satisfy every constraint, lie on both sides of each rule, or only have a warning."""
    for field in space.fields:
        yield from _of_field(field, space)
    for rule in space.rules:
        yield from _of_rule(space, rule)


def _of_rule(space: Space, rule: Rule) -> _Cases:
    """Yield objects on both sides of a rule; of one that is never broken alone, those that break it with a warning."""
    silent = True
    # A condition may fail by what is absent, and that is another finding where it must be there.
    tried = [item for item in combinations(space, rule) if not space.lacks(item[0])]
    for forced, code, name in tried:
        given = space.complete(forced, rule.id if code else None)
        if given is not None:
            silent = silent and code is None
            yield given, Expected(f"rule/{rule.id}", code, name)
    for forced, code, name in tried if silent else ():
        given = space.sample(first, forced, rule.id) if code and code not in WARNINGS else None
        if given is not None:
            yield given, Expected(f"rule/{rule.id}", code, name)


def _of_field(field: k.Field, space: Space) -> _Cases:
    expected = Expected(f"{field.name}/values")
    if field.replaced_by:
        expected = Expected(f"{field.name}/legacy", Code.DEPRECATED_FIELD, field.name)
    null = [None] if field.nullable and not field.required else []
    for value in (*valid_values(field.kind), *_heavy(field.kind), *null):
        found = _completed(space, field.name, value, field.name)
        if found is not None:
            yield found[0], expected
    for value, inside in (*_heavy_invalid(field.kind), *invalid_inside(field.kind)):
        found = _completed(space, field.name, value, f"{field.name}{inside.path or ''}")
        if found is not None:
            yield found[0], Expected(f"{field.name}/{inside.constraint}", inside.code, found[1])
    if not field.replaced_by:
        yield from _of_spellings(field, space)


def _completed(space: Space, name: str, value: object, path: str) -> tuple[dict[str, object], str] | None:
    """Return an object with a value, and the path of its finding; None if there is none without another finding."""
    for one, found in _beside(space, name, value, path):
        given = space.complete({name: one})
        if given is not None:
            return given, found
    return None


def _beside(space: Space, name: str, value: object, path: str) -> Iterator[tuple[object, str]]:
    """Yield a value and a path; items that rules refuse alone also behind those of right lists, and their paths there.

    A value that a count of its list refuses is completed by no other field. A list about which there is nothing to say
    but how long it is may be any other of the same length.
    """
    yield value, path
    if not isinstance(value, list) or name not in space.classes or not space.counts(name):
        return
    items, listed = cast("list[object]", value), k.list_in(space.field(name).kind)
    most = math.inf if listed is None or listed.max_items is None else listed.max_items
    place, _, rest = path.removeprefix(f"{name}[").partition("]")
    right = (one for one in space.lists(name, None) if one and len(one) + len(items) <= most)
    for held in islice(right, _COMPANIONS):
        moved = f"{name}[{int(place) + len(held)}]{rest}" if place.isdigit() else path
        yield [*held, *items], moved
    if path == name:
        yield from ((other, path) for other in islice(space.lists_of(name, len(items)), _COMPANIONS))


_COMPANIONS = 12
"""Most right lists behind which items are tried."""


def _of_spellings(field: k.Field, space: Space) -> _Cases:
    constraint, value = f"{field.name}/spelling", space.stock[field.name][0]
    for alias in field.aliases:
        spelled = value if field.kind_of(alias) is field.kind else candidates(field.kind_of(alias))[0]
        alone = space.complete({field.name: ABSENT, alias: spelled})
        if alone is not None:
            yield alone, Expected(constraint)
        both = space.complete({field.name: value, alias: spelled})
        if both is not None:
            media = k.is_media(field.kind)
            yield both, Expected(constraint, *((Code.REDUNDANT_MEDIA, alias) if media else (None, None)))


def valid_values(kind: k.Kind) -> Iterator[object]:
    """Yield valid values of any kind; objects and lists with every valid value of their fields and items."""
    match kind:
        case k.Group():
            inner = space_of(kind)
            yield from (given for given, expected in _objects(inner) if expected.code is None)
            if kind.open and inner.has_base:
                yield {**inner.base, _unknown_name(kind.fields): 1}
        case k.List():
            yield from candidates(kind)
            length = max(1, kind.min_items or 0)
            if kind.max_items is None or length <= kind.max_items:
                items = list(valid_values(kind.item))
                yield from ([items[0]] * (length - 1) + [item] for item in items)
        case k.Either():
            for option in kind.options:
                yield from valid_values(option)
        case k.Simple():
            yield from candidates(kind)


def _heavy(kind: k.Kind) -> Iterator[object]:
    """Yield large valid values."""
    for one in k.alternatives(kind):
        if isinstance(one, k.Media | k.Text):
            yield from (value for value in boundary_values.valid(one) if is_heavy(value))


def _heavy_invalid(kind: k.Kind) -> Iterator[tuple[object, Expected]]:
    """Yield large invalid values."""
    for one in k.alternatives(kind):
        if isinstance(one, k.Media | k.Text):
            heavy = (wrong for wrong in boundary_values.invalid(one) if is_heavy(wrong.value))
            yield from ((wrong.value, Expected(wrong.constraint, wrong.code)) for wrong in heavy)


def invalid_inside(kind: k.Kind) -> Iterator[tuple[object, Expected]]:
    """Yield values with a warning, or whose nested objects have a finding, in addition to the near misses."""
    match kind:
        case k.Group():
            inner = space_of(kind)
            for given, expected in _objects(inner):
                if expected.code is not None:
                    yield given, Expected(expected.constraint, expected.code, f".{expected.path}")
            if not kind.open and inner.has_base:
                unknown = _unknown_name(kind.fields)
                yield {**inner.base, unknown: 1}, Expected("unknown", Code.UNKNOWN_FIELD, f".{unknown}")
        case k.List():
            place, right = max(1, kind.min_items or 0) - 1, candidates(kind.item)[:1]
            for value, expected in invalid_inside(kind.item) if right or not place else ():
                items = [*right * place, value]
                yield items, Expected(f"item/{expected.constraint}", expected.code, f"[{place}]{expected.path}")
        case k.Either():
            for option in kind.options:
                yield from invalid_inside(option)
        case k.Media():
            yield from ((value, Expected("label", Code.UNLABELLED_MEDIA, "")) for value in boundary_values.warned(kind))
        case k.Simple():
            return


def _unknown_name(fields: tuple[k.Field, ...], known: frozenset[str] = frozenset()) -> str:
    """Return a name that no field has and that is not in `known`."""
    taken = known.union(*((field.name, *field.aliases) for field in fields))
    return next(name for name in (f"unheard_of_{number}" for number in count()) if name not in taken)
