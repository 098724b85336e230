"""Queries about a catalog: whether its models and their objects meet the conditions of a query."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import cast

from capmatrix.diagnostics import did_you_mean
from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model, Service
from capmatrix.runtime.query import language
from capmatrix.runtime.query.language import INPUTS, Condition, InvalidQuery

_SHOWN = 12
"""Most names of fields in a message."""


def parse(catalog: Catalog, text: str) -> tuple[Condition, ...]:
    """Return the conditions of a query; raise `InvalidQuery` if it cannot be parsed."""
    return language.parse(text, catalog.service.discriminator, lambda name: _check_field(catalog, name))


def matches_model(condition: Condition, model: Model, service: Service) -> bool:
    """Return whether a model meets a condition on stage or attributes; other conditions hold for every model."""
    if condition.sort == "stage":
        return condition.matches_stage(model.lifecycle.stage)
    if condition.sort != "attribute":
        return True
    held = {
        "provider": (model.provider, service.provider_name(model.provider)),
        "family": model.families,
        service.discriminator: (model.id, *model.formerly),
    }
    return condition.matches_attribute(held[condition.names[0]])


def _check_field(catalog: Catalog, name: str) -> None:
    if any(resolve(model.fields, name) for model in catalog.models):
        return
    fields = [field for model in catalog.models for field in model.fields]
    known = {alias for field in fields for alias in (field.name, *field.aliases)}
    known |= {alias for term in catalog.vocabulary for alias in (term.name, *term.aliases)}
    if name in known:
        return
    inner = {f"{field.name}.{item.name}" for field in fields for group in k.groups(field.kind) for item in group.fields}
    hint = did_you_mean(name, {*known, *inner, *INPUTS, "provider", "family", "price", "active", "deprecated"})
    some = f"fields are {', '.join(sorted({*known, *inner})[:_SHOWN])}, …" if known else ""
    raise InvalidQuery(f"names {name!r}, a field that no model has{f'; {hint or some}' if hint or some else ''}")


def resolve(fields: Iterable[k.Field], name: str) -> tuple[k.Field, str] | None:
    """Return the field that a dotted name refers to, and the rest of the name, which leads into the field's object.

    Where no field is called so, `duration` and `seconds` are the field that decides how long the result plays, and
    `sound` is that which decides whether it sounds.
    """
    for field in fields:
        for spelling in (field.name, *field.aliases):
            if name == spelling:
                return field, ""
            rest = name.removeprefix(f"{spelling}.")
            if rest != name and isinstance(field.kind, k.Group) and resolve(field.kind.fields, rest):
                return field, rest
    return _meant(fields, language.MEANT[name]) if name in language.MEANT else None


def _meant(fields: Iterable[k.Field], meaning: str) -> tuple[k.Field, str] | None:
    """Return the first field that means something, itself or by one inside it, and the rest of its dotted name."""
    for field in fields:
        if field.means == meaning:
            return field, ""
        inner = _meant(field.kind.fields, meaning) if isinstance(field.kind, k.Group) else None
        if inner is not None:
            return field, ".".join(filter(None, (inner[0].name, inner[1])))
    return None


def refers_to(fields: tuple[k.Field, ...], name: str, field: k.Field) -> bool:
    """Return whether a dotted name refers to a field or to something inside it."""
    found = resolve(fields, name)
    return found is not None and found[0] is field


def holds(fields: tuple[k.Field, ...], condition: Condition, given: Mapping[str, object]) -> bool:
    """Return whether an object meets a condition on its inputs or fields; other conditions hold for every object."""
    match condition.sort:
        case "input":
            matched = any(has_input(field, given.get(field.name), condition.names[0]) for field in fields)
        case "field":
            matched = matches_field(fields, condition, given)
        case "stage" | "attribute" | "price":
            return True
    return matched is not condition.negated


def matches_field(fields: tuple[k.Field, ...], condition: Condition, given: Mapping[str, object]) -> bool:
    """Return whether a field that the condition names is present with a matching value, negation not applied."""
    for name in condition.names:
        found = resolve(fields, name)
        value = None if found is None else given.get(found[0].name)
        if found is None or value is None:
            continue
        field, rest = found
        if not rest:
            if condition.matches_value(value, auto=isinstance(field.kind, k.Duration) and field.kind.auto):
                return True
        elif isinstance(field.kind, k.Group) and isinstance(value, dict):
            inner = cast("dict[str, object]", value)
            if matches_field(field.kind.fields, replace(condition, names=(rest,)), inner):
                return True
    return False


def condition_fields(fields: tuple[k.Field, ...], condition: Condition) -> frozenset[str]:
    """Return the fields on which a condition depends."""
    if condition.sort == "input":
        return frozenset(field.name for field in fields if takes_input(field, condition.names[0]))
    found = [resolve(fields, name) for name in condition.names]
    return frozenset(item[0].name for item in found if item is not None)


def takes_input(field: k.Field, sort: str) -> bool:
    """Return whether a field may hold an input, inside lists and objects too."""
    if sort == "text":
        return field.means == "text" or any(takes_input(inner, sort) for inner in _inside(field.kind))
    return sort in k.media_of(field.kind)


def has_input(field: k.Field, value: object, sort: str) -> bool:
    """Return whether a value of a field holds an input."""
    return value is not None and ((sort == "text" and field.means == "text") or _held(field.kind, value, sort))


def _held(kind: k.Kind, value: object, sort: str) -> bool:
    match kind:
        case k.Media() | k.Urls():
            return kind.of == sort and isinstance(value, str)
        case k.List():
            return isinstance(value, list) and any(_held(kind.item, item, sort) for item in cast("list[object]", value))
        case k.Group():
            held = cast("dict[str, object]", value) if isinstance(value, dict) else {}
            return any(
                has_input(field, held.get(name), sort) for field in kind.fields for name in (field.name, *field.aliases)
            )
        case k.Either():
            return any(_held(option, value, sort) for option in kind.options)
        case k.Simple():
            return False


def _inside(kind: k.Kind) -> Iterable[k.Field]:
    return (field for group in k.groups(kind) for field in group.fields)
