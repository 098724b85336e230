"""JSON Schema 2020-12: one file per model, and one for any request. Valid means that the verdict has no errors.

Known limits, each of them stated in the schema by a `$comment`:
no keyword limits the decoded size of base64, so `maxLength` only refuses far too long texts;
spellings of one field whose values cannot be listed may differ.
"""

from __future__ import annotations

from collections.abc import Mapping

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.schema.kinds import Definitions, Schema
from capmatrix.schema.model import (
    DIALECT,
    definition_names,
    exact_schema,
    group_of,
    media_definitions,
    record_schema,
    records_of,
)
from capmatrix.targets import jsontext
from capmatrix.tree import Tree

_REF = Definitions("#/$defs")


def schemas(catalog: Catalog) -> dict[str, Schema]:
    """Return model id → schema of each model that can be called."""
    called = (model for model in catalog.models if model.lifecycle.stage != "removed")
    return {model.id: exact_schema(model, catalog, _REF) for model in called}


def render(catalog: Catalog, schemas: Mapping[str, Schema]) -> Tree:
    """Return `models/<module>.json` for each model that can be called, and `request.json`, their union."""
    called = [model for model in catalog.models if model.id in schemas]
    files = {f"models/{model.names.module}.json": _alone(model, schemas[model.id], catalog) for model in called}
    files["request.json"] = union(catalog, schemas)
    return {path: jsontext.text(schema) for path, schema in files.items()}


def _alone(model: Model, schema: Schema, catalog: Catalog) -> Schema:
    needed = {group.name for group in records_of(model.fields)}
    media = media_definitions(model.fields)
    head = {"$schema": DIALECT, "$id": _urn(catalog, "model", model.names.module)}
    inner = _records(catalog, needed) | media
    return head | schema | ({"$defs": inner} if inner else {})


def union(catalog: Catalog, schemas: Mapping[str, Schema]) -> Schema:
    """Return the schema of a request to any model that can be called: the discriminator selects the model's schema."""
    models = [model for model in catalog.models if model.id in schemas]
    key = catalog.service.discriminator
    names = definition_names(catalog)
    needed = {group.name for model in models for group in records_of(model.fields)}
    picks = [
        {"if": {"properties": {key: {"const": model.id}}}, "then": {"$ref": _REF(names[model.id])}} for model in models
    ]
    return {
        "$schema": DIALECT,
        "$id": _urn(catalog, "request"),
        "title": f"A request to {catalog.service.title}",
        "type": "object",
        "required": [key],
        "properties": {key: {"enum": [model.id for model in models]}},
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
