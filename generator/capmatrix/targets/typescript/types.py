"""Models and groups → interfaces: what any edition takes, with wire names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from capmatrix.ir import kinds as k
from capmatrix.ir import prose
from capmatrix.ir.editions import elsewhere, later, together
from capmatrix.schema.interfaces import annotation, file_name, former_modules, type_of
from capmatrix.schema.model import records_of
from capmatrix.targets import templating
from capmatrix.targets.typescript.expressions import js, key
from capmatrix.targets.typescript.validators import called

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.tree import Tree

_TEMPLATES = "typescript/templates/"


def render(catalog: Catalog) -> Tree:
    """Return the declarations of each model's module, those of later editions and of all groups, and former modules."""
    whole = together(catalog)
    tree = {f"models/{file_name(model)}.d.ts": _model(model, catalog) for model in called(whole)}
    for model in called(whole):
        for module, former in former_modules(model, whole):
            tree |= _former(model, module, former)
    for edition in later(catalog):
        for model in called(catalog):
            if elsewhere(catalog, model.id):
                view = {"name": templating.identifier(model.names.type), "file": templating.verbatim(file_name(model))}
                path = f"editions/{edition.id}/{file_name(model)}.d.ts"
                tree[path] = templating.render(f"{_TEMPLATES}edition_model.d.ts.jinja", view)
    groups = records_of(tuple(field for model in called(whole) for field in model.fields))
    view = {"groups": tuple(_view(group.name, group.name, group.fields) | {"open": group.open} for group in groups)}
    return {**tree, "parts.d.ts": templating.render(f"{_TEMPLATES}parts.d.ts.jinja", view)}


def _former(model: Model, module: str, former: str) -> Tree:
    """Return the module of a former id, by which callers of that time go on."""
    name = model.names.type
    view = {
        "name": templating.identifier(name),
        "names": templating.verbatim(f"{name}, {name} as {former}" if former else name),
        "file": templating.verbatim(file_name(model)),
        "former": templating.identifier(former) if former else False,
    }
    return {
        f"models/{module}.{ending}": templating.render(f"{_TEMPLATES}former.{ending}.jinja", view)
        for ending in ("js", "d.ts")
    }


def _model(model: Model, catalog: Catalog) -> str:
    service = catalog.service
    ids = " | ".join(js(id_) for id_ in (model.id, *model.formerly))
    parts = {group.name for field in model.fields for group in k.groups(field.kind)}
    view = _view(model.names.type, f"{model.title}. {model.doc}" if model.doc else model.title, model.fields, "parts.")
    view |= {
        "parts": bool(parts),
        "deprecated": model.lifecycle.stage == "deprecated",
        "key": templating.verbatim(f"{key(service.discriminator)}{'?' if service.default_model == model.id else ''}"),
        "ids": templating.verbatim(ids),
        "discriminator": templating.verbatim(js(service.discriminator)),
    }
    return templating.render(f"{_TEMPLATES}model.d.ts.jinja", view)


def _view(name: str, doc: str, fields: Iterable[k.Field], prefix: str = "") -> dict[str, object]:
    return {
        "name": templating.identifier(name),
        "doc": templating.jsdoc(doc),
        "fields": tuple(row for field in fields for row in _rows(field, prefix)),
    }


def _rows(field: k.Field, prefix: str) -> Iterator[dict[str, object]]:
    """Yield the lines of a field and of its other spellings, of which none is required alone."""
    needed = field.required and not field.aliases
    for spelling in (field.name, *field.aliases):
        kind = annotation(type_of(field.kind_of(spelling)), _literal, prefix)
        null = " | null" if field.nullable and "null" not in k.json_types(field.kind) else ""
        yield {
            "doc": templating.jsdoc(_doc(field, spelling)),
            "deprecated": templating.jsdoc(f"use {field.replaced_by}") if field.replaced_by else False,
            "line": templating.verbatim(f"{key(spelling)}{'' if needed else '?'}: {kind}{null}"),
        }


def _literal(text: str) -> str:
    return js(json.loads(text))


def _doc(field: k.Field, spelling: str) -> str:
    """Return what editors show of a field."""
    if spelling != field.name:
        return f"The same as {field.name}."
    domain = () if field.unpublished else prose.domain(field.kind)
    parts = [field.doc or field.title, prose.plain(domain)]
    if field.default is not None:
        parts.append(f"Default: {prose.plain(prose.value(field.default.value))}")
    told = " ".join(f"{part.rstrip('.')}." for part in parts if part)
    return told or f"{prose.plain(prose.type_of(field.kind)).capitalize()}."
