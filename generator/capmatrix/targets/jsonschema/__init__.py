"""JSON Schema 2020-12: one file per model, and one for any request. Valid means that the verdict has no errors.

Known limits, each of them stated in the schema by a `$comment`:
no keyword limits the decoded size of base64, so `maxLength` only refuses far too long texts;
spellings of one field whose values cannot be listed may differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from capmatrix import naming
from capmatrix.ir.catalog import Catalog, Edition, Model
from capmatrix.ir.editions import in_edition, later
from capmatrix.schema.kinds import Definitions, Schema
from capmatrix.schema.model import (
    DIALECT,
    definition_names,
    exact_schema,
    former_names,
    group_of,
    id_schema,
    media_definitions,
    record_schema,
    records_of,
)
from capmatrix.targets import jsontext
from capmatrix.tree import Tree, join, merge

_REF = Definitions("#/$defs")


def schemas(catalog: Catalog) -> dict[str, Schema]:
    """Return model id → schema of each model that can be called."""
    return _exact(catalog.models, catalog)


def render(catalog: Catalog, schemas: Mapping[str, Schema]) -> Tree:
    """Return the schemas of the first edition, and in a folder of its name what each later edition has otherwise."""
    tree = _files(catalog, catalog.models, schemas)
    for edition in later(catalog):
        whole = in_edition(catalog, edition.id)
        theirs = {**schemas, **_exact(edition.models, whole)}
        tree = merge(tree, join(edition.id, _files(whole, edition.models, theirs)))
    return tree


def _files(catalog: Catalog, named: Iterable[Model], schemas: Mapping[str, Schema]) -> Tree:
    """Return `models/<module>.json` for models that can be called, and `request.json`, the union of all of them."""
    called = [model for model in named if model.id in schemas]
    # Each becomes a text at once: of many models the schemas take more memory than their texts.
    files = {
        f"models/{model.names.module}.json": jsontext.text(_alone(model, schemas[model.id], catalog))
        for model in called
    }
    for model in called:  # the file of a former id stays until the id is dropped
        for name in former_names(model, naming.module_name, catalog):
            schema = _alone(model, schemas[model.id], catalog, name) | {"deprecated": True}
            files[f"models/{name}.json"] = jsontext.text(schema)
    files["request.json"] = jsontext.text(union(catalog, schemas))
    return files


def edited(catalog: Catalog, edition: Edition) -> dict[str, Schema]:
    """Return the definitions of `union` that an edition has otherwise, with the objects and media in them."""
    names, exact = definition_names(catalog), _exact(edition.models, in_edition(catalog, edition.id))
    fields = tuple(field for model in edition.models if model.id in exact for field in model.fields)
    needed = {group.name for group in records_of(fields)}
    return {names[id_]: schema for id_, schema in exact.items()} | _records(catalog, needed) | media_definitions(fields)


def _exact(models: Iterable[Model], catalog: Catalog) -> dict[str, Schema]:
    called = (model for model in models if model.lifecycle.stage != "removed")
    return {model.id: jsontext.Shared(exact_schema(model, catalog, _REF)) for model in called}


def _alone(model: Model, schema: Schema, catalog: Catalog, name: str = "") -> Schema:
    needed = {group.name for group in records_of(model.fields)}
    media = media_definitions(model.fields)
    head = {"$schema": DIALECT, "$id": _urn(catalog, "model", name or model.names.module)}
    inner = _records(catalog, needed) | media
    return head | schema | ({"$defs": inner} if inner else {})


def union(catalog: Catalog, schemas: Mapping[str, Schema]) -> Schema:
    """Return the schema of a request to any model that can be called: the discriminator selects the model's schema."""
    models = [model for model in catalog.models if model.id in schemas]
    key = catalog.service.discriminator
    names = definition_names(catalog)
    needed = {group.name for model in models for group in records_of(model.fields)}
    default = catalog.service.default_model
    picks: list[Schema] = [
        {"if": {"properties": {key: id_schema(model)}}, "then": {"$ref": _REF(names[model.id])}} for model in models
    ]
    for model, pick in zip(models, picks, strict=True):
        if default not in (None, model.id):  # without the key, the default alone is meant
            pick["if"]["required"] = [key]
    return {
        "$schema": DIALECT,
        "$id": _urn(catalog, "request"),
        "title": f"A request to {catalog.service.title}",
        "type": "object",
        **({} if default else {"required": [key]}),
        "properties": {key: {"enum": [id_ for model in models for id_ in (model.id, *model.formerly)]}},
        **({"allOf": picks} if picks else {}),
        "$defs": {names[model.id]: schemas[model.id] for model in models}
        | _records(catalog, needed)
        | media_definitions([field for model in models for field in model.fields]),
    }


def _records(catalog: Catalog, needed: set[str]) -> dict[str, Schema]:
    named = {group_of(record).name: record for record in catalog.records}
    closed = catalog.service.unknown_fields == "refused"
    return {name: record_schema(record, _REF, closed=closed) for name, record in named.items() if name in needed}


def _urn(catalog: Catalog, *parts: str) -> str:
    """Return an id without a host: nothing is fetched by it."""
    return ":".join(("urn", "capmatrix", catalog.service.package.distribution, *parts))
