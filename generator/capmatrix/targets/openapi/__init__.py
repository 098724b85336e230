"""OpenAPI 3.1 of the service: every operation, and the submit body as a union of the models' exact schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from capmatrix.ir import prose
from capmatrix.ir.calls import sent_again, token
from capmatrix.ir.catalog import SIGNED_PARTS, Answer, Auth, Catalog, Idempotency, Model, Operation, Webhook
from capmatrix.ir.editions import in_edition, later
from capmatrix.ir.kinds import Either, Field, Group, Kind, List, Simple
from capmatrix.naming import UNION
from capmatrix.schema.kinds import Definitions, Schema
from capmatrix.schema.model import (
    definition_names,
    field_schema,
    group_of,
    media_definitions,
    model_schema,
    record_schema,
    unlisted_media,
)
from capmatrix.schema.types import record_modules
from capmatrix.targets import jsontext
from capmatrix.tree import Tree

_REF = Definitions("#/components/schemas", discriminates=True)
_JSON = "application/json"
_MEDIA_TYPES = {"json": _JSON, "form": "application/x-www-form-urlencoded", "multipart": "multipart/form-data"}
_PARTS = ("data", "body", "params", "response", "responses", "error", "errors")
"""What generators add to the id of an operation to name its types."""


def render(catalog: Catalog) -> Tree:
    """Return `openapi.json`, and `openapi.<edition>.json` of each later edition."""
    editions = {f"openapi.{edition.id}.json": in_edition(catalog, edition.id) for edition in later(catalog)}
    made: dict[int, Schema] = {}
    return {name: _document(matrix, made) for name, matrix in {"openapi.json": catalog, **editions}.items()}


def _document(catalog: Catalog, made: dict[int, Schema]) -> str:
    """Return the document; `made` are schemas of models that an edition shares with others, by the model's identity."""
    service = catalog.service
    paths: dict[str, dict[str, Any]] = {}
    for operation in service.operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, catalog)
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": service.title,
            "version": service.version,
            **({"description": service.doc} if service.doc else {}),
            "license": {"name": service.license, "identifier": service.license},
        },
        "servers": [{"url": server.url} | _described(server.doc) for server in service.servers],
        "security": [{auth.id: []} for auth in service.auth],
        "paths": paths,
        "components": {
            "securitySchemes": {auth.id: _scheme(auth) for auth in service.auth},
            "schemas": _schemas(catalog, made),
        },
    }
    if service.webhook is not None:
        document["webhooks"] = {"run-over": {"post": _webhook(service.webhook)}}
    return jsontext.text(document)


def _operation(operation: Operation, catalog: Catalog) -> Schema:
    """Return one operation: parameters, body and answers."""
    dates = prose.dated("", operation.deprecated_since, operation.sunset)
    doc = " ".join(filter(None, (operation.doc, dates and f"Deprecated{dates}.")))
    found: Schema = {"operationId": _operation_id(operation, catalog), "summary": operation.summary} | _described(doc)
    if operation.deprecated:
        found["deprecated"] = True
    if operation.sunset:
        found["x-sunset"] = operation.sunset
    if not operation.auth:
        found["security"] = []
    fields = (*operation.path_fields, *operation.query)
    parameters = [parameter for field in fields for parameter in _spellings(operation, field)]
    for header, value in (*catalog.service.headers, *operation.headers):
        parameters.append({"name": header, "in": "header", "required": True, "schema": {"const": value}})
    if operation.quote is not None:
        says = f"{operation.quote.value}, without a key: {operation.quote.doc}"
        parameters.append(
            {"name": operation.quote.header, "in": "header", **_described(says), "schema": {"type": "string"}}
        )
    if operation.idempotency is not None and operation.idempotency.header:
        parameters.append(_key(operation.idempotency))
    if parameters:
        found["parameters"] = parameters
    if operation.body is not None:
        name = UNION if operation.body == "models" else operation.body
        found["requestBody"] = {
            "required": True,
            "content": {_MEDIA_TYPES[operation.encoding]: {"schema": {"$ref": _REF(name)}}},
        }
    return found | {"responses": _answers(operation.answers)}


def _webhook(webhook: Webhook) -> Schema:
    """Return what a service sends, with the headers of its signature."""
    signature, names = webhook.signature, list[str]()
    if signature is not None:
        stamp = "" if signature.timestamp.endswith("=") else signature.timestamp
        held = dict.fromkeys([*signature.holes, stamp, signature.header])
        names = [name for name in held if name and name not in SIGNED_PARTS]
    parameters = [{"name": name, "in": "header", "required": True, "schema": {"type": "string"}} for name in names]
    found: Schema = {"summary": "A run is over", **_described(webhook.doc)}
    if parameters:
        found["parameters"] = parameters
    body = {"required": True, "content": {_JSON: {"schema": {"$ref": _REF(webhook.record)}}}}
    return found | {"requestBody": body, "responses": {"200": {"description": "It was received."}}}


def _key(keyed: Idempotency) -> Schema:
    """Return the header by which a call can be sent again without a second charge."""
    schema = {"type": "string", "format": "uuid"} if keyed.form == "uuid" else {"type": "string", "minLength": 1}
    return {"name": keyed.header, "in": "header", **_described(sent_again(keyed)), "schema": schema}


def _spellings(operation: Operation, field: Field) -> Iterator[Schema]:
    """Yield the parameter of a field, and one for each of its other spellings: a document cannot ask for either."""
    yield _parameter(operation, field)
    for alias in field.aliases:
        other = replace(field, name=alias, required=False, doc=f"The same as `{field.name}`; one of them is enough.")
        yield _parameter(operation, other)


def _operation_id(operation: Operation, catalog: Catalog) -> str:
    """Return the id of an operation; with its method if a generated type of the operation would be called as a record.

    Generators number such types: `StatusData` is a record, and also what a request of the operation `status` holds.
    """
    records = {group_of(record).name.casefold() for record in catalog.records}
    stem = operation.id.replace("_", "").replace("-", "").casefold()
    taken = any(f"{stem}{part}" in records for part in _PARTS)
    return f"{operation.method.lower()}_{operation.id}" if taken else operation.id


def _parameter(operation: Operation, field: Field) -> Schema:
    schema = field_schema(field, _REF)
    says = schema.pop("description", "")
    place = "path" if f"{{{field.name}}}" in operation.path else "query"
    needed: Schema = {"required": True} if field.required or place == "path" else {}
    held: Schema = {"content": {_JSON: {"schema": schema}}} if _is_nested(field.kind) else {"schema": schema}
    return {"name": field.name, "in": place, **needed, **_described(says), **held}


def _is_nested(kind: Kind) -> bool:
    """Return whether values of a kind are written as JSON in a query: objects, and lists that hold more than values."""
    match kind:
        case Group():
            return True
        case List():
            return isinstance(kind.item, List) or _is_nested(kind.item)
        case Either():
            return any(map(_is_nested, kind.options))
        case Simple():
            return False


def _answers(answers: tuple[Answer, ...]) -> Schema:
    """Return the answers by status; several of one status are forms of one answer."""
    found: dict[str, Schema] = {}
    for answer in answers:
        here = found.setdefault(str(answer.status), {"description": answer.doc})
        if answer.doc not in here["description"]:
            here["description"] += f" {answer.doc}"
        schema = _body(answer)
        if schema is not None:
            here.setdefault("content", {})[answer.media_type] = {"schema": schema}
    return found or {"default": {"description": "Not documented."}}


def _body(answer: Answer) -> Schema | None:
    if answer.record is not None:
        return {"$ref": _REF(answer.record)}
    if answer.media_type == _JSON or answer.status // 100 == 3:  # a redirection has no body
        return None
    return {"type": "string"} if answer.media_type.startswith("text/") else {"type": "string", "format": "binary"}


def _scheme(auth: Auth) -> Schema:
    """Return the security scheme; OpenAPI has special forms only for bearer tokens, and for names with passwords."""
    if auth.form == "basic" and auth.header.lower() == "authorization":
        return {"type": "http", "scheme": "basic"} | _described(auth.doc)
    if auth.query:
        return {"type": "apiKey", "in": "query", "name": auth.query} | _described(auth.doc)
    if auth.header.lower() == "authorization" and auth.prefix.lower() == "bearer ":
        form = {"bearerFormat": "JWT"} if auth.form == "jwt" else {}
        return {"type": "http", "scheme": "bearer", **form} | _described(
            " ".join(filter(None, (auth.doc, token(auth))))
        )
    prefix = f"The key follows {auth.prefix.strip()} and a space." if auth.prefix else ""
    says = " ".join(sentence for sentence in (auth.doc, prefix, token(auth)) if sentence)
    return {"type": "apiKey", "in": "header", "name": auth.header} | _described(says)


def _schemas(catalog: Catalog, made: dict[int, Schema]) -> dict[str, Schema]:
    """Return the schemas of the union, the callable models, and the records."""
    models = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    sent = record_modules(catalog) if catalog.service.unknown_fields == "refused" else {}
    records = {
        group_of(record).name: _unsent(record_schema(record, _REF, closed=sent.get(group_of(record).name) == "parts"))
        for record in catalog.records
    }
    names = definition_names(catalog, (UNION,))
    union: Schema = {
        "title": "A request to any of the models",
        "oneOf": [{"$ref": _REF(names[model.id])} for model in models],
    }
    if catalog.service.default_model is None:  # a discriminator of OpenAPI must be required
        union["discriminator"] = {
            "propertyName": catalog.service.discriminator,
            "mapping": {id_: _REF(names[model.id]) for model in models for id_ in (model.id, *model.formerly)},
        }
    fields = [field for owner in (*models, *map(group_of, catalog.records)) for field in owner.fields]
    media = media_definitions(fields)
    for model in models:
        if id(model) not in made:
            made[id(model)] = jsontext.Shared(_model(model, catalog))
    return {UNION: union} | {names[model.id]: made[id(model)] for model in models} | records | media


def _model(model: Model, catalog: Catalog) -> Schema:
    """Return a model's schema without refused media, since generated clients would offer them."""
    schema = _unsent(model_schema(model, catalog, _REF))
    refused = unlisted_media(model, catalog)
    if refused:
        schema["propertyNames"] = {"not": {"enum": list(refused)}}
    if model.examples:
        schema["examples"] = [{catalog.service.discriminator: model.id, **example} for example in model.examples]
    return schema


def _unsent(schema: Schema) -> Schema:
    """Return the schema with defaults as text only: generated clients would send every `default`."""
    for name, value in schema["properties"].items():
        if "default" in value:
            default_text = f"Without it: {json.dumps(value['default'])}."
            kept = {keyword: held for keyword, held in value.items() if keyword != "default"}
            schema["properties"][name] = kept | {
                "description": f"{value.get('description', '')} {default_text}".strip()
            }
    return schema


def _described(says: str) -> Schema:
    return {"description": says} if says else {}
