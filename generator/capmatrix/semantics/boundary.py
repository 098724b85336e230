"""Boundary cases: for every constraint payloads on both sides of it, each with the one thing to be said about it.

What must be said is known from how a case is built; no case asks the interpreter, so that both can be held together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count, islice

from capmatrix.ir.catalog import Catalog, Field, Model
from capmatrix.ir.kinds import Either, Group, Kind, List, Media
from capmatrix.ir.policy import WARNINGS, Code
from capmatrix.semantics import lattice
from capmatrix.semantics.combine import combinations
from capmatrix.semantics.construct import ABSENT, candidates, is_heavy, plan
from capmatrix.semantics.maker import Maker, maker
from capmatrix.semantics.miss import misses
from capmatrix.semantics.shape import is_media


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One payload and the one thing to be said of it, beside that its model or its field is deprecated."""

    model: str
    """The model it is about; empty for payloads that name none."""
    payload: Mapping[str, object]
    code: Code | None
    """The code of the one finding; None where there is nothing to say. Of a legacy field alone, that it is one."""
    field: str | None
    """The path of the one finding."""
    constraint: str
    """The constraint whose boundary it stands at, as in findings of the interpreter."""

    @property
    def valid(self) -> bool:
        """True unless the finding refuses the payload."""
        return self.code is None or self.code in WARNINGS


def cases(catalog: Catalog) -> Iterator[Case]:
    """Yield all cases: those of no model, then those of each."""
    yield from nameless_cases(catalog)
    for model in catalog.models:
        yield from cases_of(catalog, model)


def nameless_cases(catalog: Catalog) -> Iterator[Case]:
    """Yield payloads that name no model."""
    key = catalog.service.discriminator
    for payload in ({}, {key: None}, {key: ""}, {key: 5}, {key: [catalog.models[0].id]}):
        yield Case(model="", payload=payload, code=Code.UNKNOWN_MODEL, field=key, constraint=f"{key}/known")


def cases_of(catalog: Catalog, model: Model) -> Iterator[Case]:
    """Yield the cases of one model, none twice."""
    key = catalog.service.discriminator
    ids = {other.id for other in catalog.models}
    for name in dict.fromkeys((model.id.swapcase(), f"{model.id} ", f"{model.id}\n", f"{model.id}x")):
        if name not in ids:
            unknown = Case(
                model=model.id, payload={key: name}, code=Code.UNKNOWN_MODEL, field=key, constraint=f"{key}/known"
            )
            yield unknown
    if model.lifecycle.stage == "removed":
        lifecycle = f"{model.id}/lifecycle"
        yield Case(model=model.id, payload={key: model.id}, code=Code.REMOVED_MODEL, field=key, constraint=lifecycle)
        return
    seen: set[str] = set()
    for given, said in _model_objects(catalog, model):
        payload = {key: model.id, **given}
        light = not any(is_heavy(value) for value in payload.values())
        text = repr(payload) if light else ""
        if text not in seen or not light:
            seen.add(text)
            constraint = f"{model.id}/{said.constraint}"
            yield Case(model=model.id, payload=payload, code=said.code, field=said.path, constraint=constraint)


@dataclass(frozen=True, slots=True)
class Said:
    """What is to be said of an object; the path and the constraint are relative to it."""

    constraint: str
    code: Code | None = None
    path: str | None = None


_Cases = Iterator[tuple[dict[str, object], Said]]


def _model_objects(catalog: Catalog, model: Model) -> _Cases:
    make = maker(plan(model.fields, model.rules))
    yield from _objects(make)
    for miss in misses(catalog, model):
        given = make(miss.forced, miss.rule)
        if given is not None:
            yield given, Said(miss.constraint, miss.code, miss.path)
    listed = {name for field in model.fields for name in (field.name, *field.aliases)}
    # Media were among the misses, all of them: each is refused. What is only ignored is one constraint for all.
    others = (term.name for term in catalog.vocabulary if term.name not in listed and not term.media)
    for name in islice(others, 1):
        yield {**make.base, name: 1}, Said(f"unlisted/{name}", Code.UNSUPPORTED_FIELD, name)
    known = frozenset(name for term in catalog.vocabulary for name in (term.name, *term.aliases))
    stranger = _stranger(model.fields, known)
    yield {**make.base, stranger: None}, Said("unknown", Code.UNKNOWN_FIELD, stranger)


def _objects(make: Maker) -> _Cases:
    """Yield objects on the right side of every constraint, both sides of each rule, and what only earns a warning."""
    for field in make.ready.fields:
        yield from _of_field(field, make)
    for rule in make.ready.rules:
        for forced, code, name in combinations(make.ready, rule):
            given = make(forced, rule.id if code else None)
            if given is not None:
                yield given, Said(f"rule/{rule.id}", code, name)


def _of_field(field: Field, make: Maker) -> _Cases:
    said = Said(f"{field.name}/values")
    if field.replaced_by:
        said = Said(f"{field.name}/legacy", Code.DEPRECATED_FIELD, field.name)
    for value in (*right_values(field.kind), *_heavy(field.kind)):
        given = make({field.name: value})
        if given is not None:
            yield given, said
    for value, inside in (*_heavy_wrong(field.kind), *inside_values(field.kind)):
        given = make({field.name: value})
        if given is not None:
            path = f"{field.name}{inside.path or ''}"
            yield given, Said(f"{field.name}/{inside.constraint}", inside.code, path)
    if not field.replaced_by:
        yield from _of_spellings(field, make)


def _of_spellings(field: Field, make: Maker) -> _Cases:
    constraint, value = f"{field.name}/spelling", make.ready.stock[field.name][0]
    for alias in field.aliases:
        alone = make({field.name: ABSENT, alias: value})
        if alone is not None:
            yield alone, Said(constraint)
        both = make({field.name: value, alias: value})
        if both is not None:
            media = is_media(field.kind)
            yield both, Said(constraint, *((Code.REDUNDANT_MEDIA, alias) if media else (None, None)))


def right_values(kind: Kind) -> Iterator[object]:
    """Yield right values of any kind: of objects and lists, with every right value of what they hold."""
    match kind:
        case Group():
            inner = maker(plan(kind.fields, kind.rules))
            yield from (given for given, said in _objects(inner) if said.code is None)
            if kind.open:
                yield {**inner.base, _stranger(kind.fields): 1}
        case List():
            yield from candidates(kind)
            length = max(1, kind.min_items or 0)
            if kind.max_items is None or length <= kind.max_items:
                items = list(right_values(kind.item))
                yield from ([items[0]] * (length - 1) + [item] for item in items)
        case Either():
            for option in kind.options:
                yield from right_values(option)
        case _:
            yield from (value for value in lattice.right(kind) if value is not None and not is_heavy(value))


def _heavy(kind: Kind) -> Iterator[object]:
    """Yield right values that are large."""
    if isinstance(kind, Media):
        yield from (value for value in lattice.right(kind) if is_heavy(value))


def _heavy_wrong(kind: Kind) -> Iterator[tuple[object, Said]]:
    """Yield values that are too large."""
    if isinstance(kind, Media):
        heavy = (wrong for wrong in lattice.wrong(kind) if is_heavy(wrong.value))
        yield from ((wrong.value, Said(wrong.aspect, wrong.code)) for wrong in heavy)


def inside_values(kind: Kind) -> Iterator[tuple[object, Said]]:
    """Yield values of which there is something to say about the objects inside, beside the misses."""
    match kind:
        case Group():
            inner = maker(plan(kind.fields, kind.rules))
            for given, said in _objects(inner):
                if said.code is not None:
                    yield given, Said(said.constraint, said.code, f".{said.path}")
            if not kind.open:
                stranger = _stranger(kind.fields)
                yield {**inner.base, stranger: 1}, Said("unknown", Code.UNKNOWN_FIELD, f".{stranger}")
        case List():
            place = max(1, kind.min_items or 0) - 1
            for value, said in inside_values(kind.item):
                items = [*[candidates(kind.item)[0]] * place, value]
                yield items, Said(f"item/{said.constraint}", said.code, f"[{place}]{said.path}")
        case Either():
            for option in kind.options:
                yield from inside_values(option)
        case _:
            return


def _stranger(fields: tuple[Field, ...], known: frozenset[str] = frozenset()) -> str:
    """Return a name that is none of the fields' and not known otherwise."""
    taken = known.union(*((field.name, *field.aliases) for field in fields))
    return next(name for name in (f"unheard_of_{number}" for number in count()) if name not in taken)
