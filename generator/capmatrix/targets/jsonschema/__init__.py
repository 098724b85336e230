"""JSON Schema 2020-12: one file per model, and one for any request. Valid means that the verdict has no errors.

Known limits, each of them stated in the schema by a `$comment`:
no keyword limits the decoded size of base64, so `maxLength` only refuses far too long texts;
spellings of one field whose values cannot be listed may differ.
"""

from __future__ import annotations

from capmatrix import naming
from capmatrix.ir.catalog import Catalog, Model
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
from capmatrix.tree import Tree

_REF = Definitions("#/$defs")


def render(catalog: Catalog) -> Tree:
    """Return `models/<module>.json` for each model that can be called, and `request.json`, their union."""
    models = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    schemas = {model.id: exact_schema(model, catalog, _REF) for model in models}
    files = {f"models/{model.names.module}.json": _alone(model, schemas[model.id], catalog) for model in models}
    for model in models:  # the file of a former id stays until the id is dropped
        for name in former_names(model, naming.module_name):
            files[f"models/{name}.json"] = _alone(model, schemas[model.id], catalog, name) | {"deprecated": True}
    files["request.json"] = _union(models, schemas, catalog)
    return {path: jsontext.text(schema) for path, schema in files.items()}


def union(catalog: Catalog) -> Schema:
    """Return the schema of a request to any model that can be called."""
    models = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    return _union(models, {model.id: exact_schema(model, catalog, _REF) for model in models}, catalog)


def _alone(model: Model, schema: Schema, catalog: Catalog, name: str = "") -> Schema:
    needed = {group.name for group in records_of(model.fields)}
    media = media_definitions(model.fields)
    head = {"$schema": DIALECT, "$id": _urn(catalog, "model", name or model.names.module)}
    inner = _records(catalog, needed) | media
    return head | schema | ({"$defs": inner} if inner else {})


def _union(models: list[Model], schemas: dict[str, Schema], catalog: Catalog) -> Schema:
    """Return the schema of a request to any model: the discriminator selects the model's schema."""
    key = catalog.service.discriminator
    names = definition_names(catalog)
    needed = {group.name for model in models for group in records_of(model.fields)}
    picks = [
        {"if": {"properties": {key: id_schema(model)}}, "then": {"$ref": _REF(names[model.id])}} for model in models
    ]
    return {
        "$schema": DIALECT,
        "$id": _urn(catalog, "request"),
        "title": f"A request to {catalog.service.title}",
        "type": "object",
        "required": [key],
        "properties": {key: {"enum": [id_ for model in models for id_ in (model.id, *model.formerly)]}},
        **({"allOf": picks} if picks else {}),
        "$defs": {names[model.id]: schemas[model.id] for model in models}
        | _records(catalog, needed)
        | media_definitions([field for model in models for field in model.fields]),
    }


def _records(catalog: Catalog, needed: set[str]) -> dict[str, Schema]:
    named = {group_of(record).name: record for record in catalog.records}
    return {name: record_schema(record, _REF) for name, record in named.items() if name in needed}


def _urn(catalog: Catalog, *parts: str) -> str:
    """Return an id without a host: nothing is fetched by it."""
    return ":".join(("urn", "capmatrix", catalog.service.package.distribution, *parts))
