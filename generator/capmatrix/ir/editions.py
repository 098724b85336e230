"""Editions of a catalog: the matrix as one of the sources has it, and all of them together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.ir import kinds as k

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from capmatrix.ir.catalog import Catalog, Edition, Model
    from capmatrix.ir.kinds import Field


def in_edition(catalog: Catalog, name: str) -> Catalog:
    """Return the matrix as an edition has it; raise `KeyError` for one that the spec does not have."""
    chosen = {edition.id: edition for edition in catalog.editions}[name]
    if chosen is catalog.editions[0]:
        return catalog
    theirs = {model.id: model for model in chosen.models}
    return replace(catalog, models=tuple(theirs.get(model.id, model) for model in catalog.models), editions=())


def first(catalog: Catalog) -> Catalog:
    """Return the matrix as its first edition has it, without a word of what other sources know."""
    return replace(catalog, editions=()) if catalog.editions else catalog


def later(catalog: Catalog) -> tuple[Edition, ...]:
    """Return the editions besides the first."""
    return catalog.editions[1:]


def elsewhere(catalog: Catalog, model: str) -> tuple[Model, ...]:
    """Return a model as each edition has it that has it otherwise than the first."""
    return tuple(found for edition in catalog.editions if (found := otherwise(edition, model)) is not None)


def fields_anywhere(catalog: Catalog, models: Iterable[Model]) -> tuple[Field, ...]:
    """Return the fields of models as every edition has them."""
    readings = (one for model in models for one in (model, *elsewhere(catalog, model.id)))
    return tuple(field for one in readings for field in one.fields)


def holding(catalog: Catalog, model: Model) -> tuple[str, ...]:
    """Return the editions that have a model by a source of their own; none where the matrix has one reading.

    The first edition has it unless all of its evidence is of the sources that later editions follow.
    """
    others = {edition.source for edition in later(catalog)}
    named = {place.partition(" > ")[0] for place in model.evidence}
    held = [edition.id for edition in catalog.editions[:1] if not named or named - others]
    for edition in later(catalog):
        theirs = otherwise(edition, model.id)
        if theirs is None or not theirs.unlisted:
            held.append(edition.id)
    return tuple(held)


_KNOWN: dict[int, tuple[tuple[Model, ...], dict[str, Model]]] = {}
_MOST = 64


def otherwise(edition: Edition, model: str) -> Model | None:
    """Return a model as an edition has it otherwise than the first; None where it has nothing otherwise.

    It is asked of each model in turn, so that the models of an edition are indexed once.
    """
    known = _KNOWN.get(id(edition.models))
    if known is None:
        if len(_KNOWN) == _MOST:
            _KNOWN.clear()
        # The models are held, so that no others get their number.
        known = _KNOWN[id(edition.models)] = edition.models, {found.id: found for found in edition.models}
    return known[1].get(model)


def shared(old: Catalog, new: Catalog) -> frozenset[str]:
    """Return the ids of the models that two catalogs have as one object, in every edition, beside one service."""
    if old.service is not new.service:
        return frozenset()
    before = {id(model) for model in old.models}
    same = (model.id for model in new.models if id(model) in before)
    return frozenset(id_ for id_ in same if [*map(id, elsewhere(old, id_))] == [*map(id, elsewhere(new, id_))])


def together(catalog: Catalog) -> Catalog:
    """Return the matrix with what any edition takes: the fields and values of all of them, for static types."""
    models = tuple(widened(model, elsewhere(catalog, model.id)) for model in catalog.models)
    return replace(catalog, models=models, editions=())


def widened(model: Model, others: Iterable[Model]) -> Model:
    """Return a model with the fields and values of others that have its id besides its own."""
    for other in others:
        named = {field.name: field for field in other.fields}
        shared = {field.name for field in model.fields}
        fields = (
            *(_with_kind(field, _wider(field.kind, named[field.name].kind)) for field in model.fields),
            *(replace(field, unlisted=False) for field in other.fields if field.name not in shared),
        )
        model = replace(model, fields=fields)
    return model


def _with_kind(field: k.Field, kind: k.Kind) -> k.Field:
    return field if kind is field.kind else replace(field, kind=kind)


def _wider(left: k.Kind, right: k.Kind) -> k.Kind:
    """Return a kind that takes the values of both; the left one where they are not of one kind."""
    match left, right:
        case k.Choice(), k.Choice():
            return replace(left, values=tuple(dict.fromkeys((*left.values, *right.values))))
        case k.Duration(), k.Duration():
            return replace(left, **_numbers(left, right))
        case k.Integer(), k.Integer():
            return replace(left, **_numbers(left, right))
        case k.Number(), k.Number() if left.values and right.values:
            return replace(left, values=tuple(dict.fromkeys((*left.values, *right.values))))
        case k.Number(), k.Number() if left.values or right.values:
            return k.Number()
        case k.Number(), k.Number():
            return replace(
                left, minimum=_end(left.minimum, right.minimum, min), maximum=_end(left.maximum, right.maximum, max)
            )
        case _:
            return left


def _numbers(left: k.Duration | k.Integer, right: k.Duration | k.Integer) -> dict[str, object]:
    """Return the set or the range that holds the numbers of both."""
    if left.values or right.values:
        sets = [kind.values or k.span(kind.minimum, kind.maximum) for kind in (left, right)]
        known = [] if None in sets else sorted({number for held in sets for number in held or ()})
        return {"values": tuple(known), "minimum": None, "maximum": None}
    low, high = _end(left.minimum, right.minimum, min), _end(left.maximum, right.maximum, max)
    return {"minimum": low, "maximum": high}


def _end(left: float | None, right: float | None, choose: Callable[[float, float], float]) -> float | None:
    return None if left is None or right is None else choose(left, right)
