"""A catalog in which one part is another: whatever names the part follows, so that a spec could still mean it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from capmatrix.ir.catalog import Catalog, Model, Record
from capmatrix.ir.kinds import Either, Field, Group, Kind, List
from capmatrix.ir.prices import Pricing
from capmatrix.ir.rules import AllowOnly, Atom, Count, Narrow, Rule, SameInput
from capmatrix.schema.model import records_of


def with_model(catalog: Catalog, old: Model, *new: Model) -> Catalog:
    """Return the catalog with models in the place of one; objects that these hold changed wherever they are held."""
    known = {group.name: repr(group) for group in records_of(old.fields)}
    changed = {
        group.name: group
        for model in new
        for group in records_of(model.fields)
        if known.get(group.name, repr(group)) != repr(group)
    }
    kept = (model for model in catalog.models if model.id != old.id)
    models = tuple(sorted((*kept, *new), key=lambda model: model.id))
    ids = {model.id for model in models}
    catalog = replace(
        catalog,
        editions=tuple(
            replace(edition, models=tuple(model for model in edition.models if model.id in ids))
            for edition in catalog.editions
        ),
    )
    if not changed:
        return replace(catalog, models=models)
    return replace(
        catalog,
        models=tuple(replace(model, fields=_regrouped(model.fields, changed)) for model in models),
        records=tuple(_record(record, changed) for record in catalog.records),
    )


def with_group(catalog: Catalog, new: Group) -> Catalog:
    """Return the catalog with another object of the same name, wherever it is held."""
    changed = {new.name: new}
    return replace(
        catalog,
        models=tuple(replace(model, fields=_regrouped(model.fields, changed)) for model in catalog.models),
        records=tuple(_record(record, changed) for record in catalog.records),
    )


def with_field(model: Model, old: Field, new: Field) -> Model:
    """Return the model with a field in the place of another; rules and prices follow where it is called otherwise."""
    fields = tuple(new if field is old else field for field in model.fields)
    if old.name == new.name:
        return replace(model, fields=fields)
    rules = tuple(_renamed(rule, old.name, new.name) for rule in model.rules)
    return replace(model, fields=fields, rules=rules, pricing=_repriced(model, old.name, new.name))


def _repriced(model: Model, old: str, new: str) -> Pricing | None:
    pricing = model.pricing
    if pricing is None:
        return None
    return replace(
        pricing,
        rows=tuple(replace(row, when=_atoms(row.when, old, new)) for row in pricing.rows),
        seconds=new if pricing.seconds == old else pricing.seconds,
        defaults=tuple((new if name == old else name, value) for name, value in pricing.defaults),
    )


def _renamed(rule: Rule, old: str, new: str) -> Rule:
    if isinstance(rule, AllowOnly | Narrow | Count):
        return replace(rule, field=new if rule.field == old else rule.field, when=_atoms(rule.when, old, new))
    fields = tuple(new if name == old else name for name in rule.fields)
    if isinstance(rule, SameInput):
        return replace(rule, fields=fields)
    return replace(rule, fields=fields, when=_atoms(rule.when, old, new))


def _atoms(when: tuple[Atom, ...], old: str, new: str) -> tuple[Atom, ...]:
    return tuple(replace(atom, field=new) if atom.field == old else atom for atom in when)


def _record(record: Record, changed: Mapping[str, Group]) -> Record:
    return replace(record, kind=_kind(record.kind, changed))


def _regrouped(fields: tuple[Field, ...], changed: Mapping[str, Group]) -> tuple[Field, ...]:
    return tuple(replace(field, kind=_kind(field.kind, changed)) for field in fields)


def _kind(kind: Kind, changed: Mapping[str, Group]) -> Kind:
    match kind:
        case Group():
            found = changed.get(kind.name)
            return found or replace(kind, fields=_regrouped(kind.fields, changed))
        case List():
            return replace(kind, item=_kind(kind.item, changed))
        case Either():
            return Either(options=tuple(_kind(option, changed) for option in kind.options))
        case _:
            return kind
