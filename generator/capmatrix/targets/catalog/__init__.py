"""The catalog as one JSON file: whole, for tools that do not read the spec, and reduced, for the client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, cast

from capmatrix.cache import Cache
from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Edition, Model
from capmatrix.ir.editions import in_edition
from capmatrix.ir.stored import SENTENCE, dump
from capmatrix.targets import jsontext
from capmatrix.targets.catalog import schema
from capmatrix.tree import Tree

SCHEMA = "catalog.schema.json"
"""The file beside the catalog that says what it holds, for any reader of JSON Schema."""
_UNREAD = frozenset({"decisions", "evidence", "origin", "names", "alias_forms"})
"""Attributes of parts of the catalog that no code of the client reads."""
_UNREAD_PARTS = frozenset({"vocabulary", "decisions", "providers", "editions", "listing"})
"""Parts of the catalog of which the client has what it needs in modules and files of their own."""
_SIMULATED = ("service", "records")
"""Parts of the catalog that only the simulator reads, but for a few names."""
_GIVEN = frozenset({"examples", "defaults", "listed", "sample", "value", "values"})
"""Attributes that hold values as a spec gives them, whose keys may be called anything."""


def render(document: Mapping[str, Any], cache: Cache | None = None) -> Tree:
    """Return `catalog.json`, the document as text, and its schema; `capmatrix.ir.stored` reads it."""
    return {
        "catalog.json": jsontext.text({"$schema": SCHEMA, **document}),
        SCHEMA: (cache or Cache()).text(lambda: jsontext.text(schema.schema()), SCHEMA),
    }


def for_client(document: Mapping[str, Any]) -> str:
    """Return the document as the client's package holds it, without what the client does not read."""
    held = {name: _read(part) for name, part in document.items() if name not in _UNREAD_PARTS.union(_SIMULATED)}
    held["tasks"] = tasks(document["service"]["operations"])
    kinds = (record["kind"] for record in document.get("records", ()))
    held["open"] = [kind["name"] for kind in kinds if kind.get("open")]
    held["editions"] = [edition["id"] for edition in document.get("editions", ())]
    held["sources"] = [{"id": source["id"], "rank": source["rank"]} for source in document.get("sources", ())]
    return jsontext.compact(held)


def tasks(operations: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the tasks of a client that operations are for; a submission that gives its result is its status too."""
    found = dict.fromkeys(operation["does"] for operation in operations if "does" in operation)
    if any(operation.get("gives") == "result" for operation in operations):
        found["status"] = None
    return list(found)


def for_simulator(document: Mapping[str, Any]) -> str:
    """Return `service.json`: the calls of the service and the records of its answers."""
    return jsontext.compact({name: _read(document[name]) for name in _SIMULATED if name in document})


def listing_for_client(catalog: Catalog) -> Tree:
    """Return `listing.json`, by which the client reads the service's own list; nothing where the spec has no mapping.

    A field of some inputs that the list of all fields has too is its name alone, and each rule has its sentence.
    """
    if catalog.listing is None:
        return {}
    alone = replace(catalog, vocabulary=(), records=(), models=(), decisions=(), sources=(), editions=())
    held = cast("dict[str, Any]", dump(alone)["listing"])
    fields = {entry["name"]: entry for entry in held["fields"]}
    both = [*zip(catalog.listing.inputs, held.get("inputs", ()), strict=True)]
    for exception, part in zip(catalog.listing.exceptions, held.get("exceptions", ()), strict=True):
        both += [(exception.taken, part["taken"])] if exception.taken is not None else []
    for one, entry in both:
        entry["fields"] = [part["name"] if part == fields.get(part["name"]) else part for part in entry["fields"]]
        for rule, part in zip(one.rules, entry.get("rules", ()), strict=True):
            del part["id"]
            part[SENTENCE] = prose.plain(prose.sentence(rule, one.fields))
    return {"listing.json": jsontext.compact(held)}


def edited(catalog: Catalog, edition: Edition) -> dict[str, Any]:
    """Return model id → the entry of `for_client`, of the models that an edition has otherwise."""
    names, whole = {model.id for model in edition.models}, in_edition(catalog, edition.id)
    theirs = replace(whole, models=tuple(model for model in whole.models if model.id in names))
    return {entry["id"]: _read(entry) for entry in document(theirs)["models"]}


def _read(value: Any) -> Any:
    """Return a part of the catalog without the attributes that the client does not read."""
    if isinstance(value, list):
        return [_read(item) for item in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    pairs = cast("dict[str, Any]", value).items()
    return {name: inner if name in _GIVEN else _read(inner) for name, inner in pairs if name not in _UNREAD}


def document(catalog: Catalog) -> dict[str, Any]:
    """Return the catalog as JSON, each kind, rule and price of a model with its sentence."""
    found = dump(catalog)
    for model, entry in zip(catalog.models, found["models"], strict=True):
        _add_sentences(model, entry)
    return found


def _add_sentences(model: Model, entry: dict[str, Any]) -> None:
    for field, part in zip(model.fields, entry["fields"], strict=True):
        part["kind"][SENTENCE] = prose.plain(prose.requirement(field.kind))
    for rule, part in zip(model.rules, entry.get("rules", []), strict=True):
        part[SENTENCE] = prose.plain(prose.explained(rule, model.fields))
    if model.pricing is not None:
        pricing = entry["pricing"]
        pricing[SENTENCE] = prose.plain(prose.assumptions(model.pricing, model.fields))
        for measure, part in zip(model.pricing.measures, pricing.get("measures", []), strict=True):
            part[SENTENCE] = prose.plain(prose.measure(measure))
        for row, part in zip(model.pricing.rows, pricing["rows"], strict=True):
            part[SENTENCE] = prose.plain(prose.price_row(row, model.pricing.currency))
