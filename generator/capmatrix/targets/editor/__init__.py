"""JSON Schemas of the spec files for editors: they define which keys may occur where; the loader checks the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from capmatrix.spec import keys
from capmatrix.spec.keys import Key, Shape
from capmatrix.targets import jsontext

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

DRAFT = "http://json-schema.org/draft-07/schema#"
_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_TEXTS: dict[str, Any] = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}


BODY = "language.json"
"""The file with the definitions that all others refer to."""


def render(_: Catalog) -> Tree:
    """Return a schema for each kind of spec file; they are the same for every service."""
    roots = {file.removesuffix(".yaml"): table for file, (table, _needed) in keys.FILES.items()}
    roots |= {table if table in keys.SINGLE else folder: table for folder, table in keys.FOLDERS.items()}
    body = {"$defs": {name: _table(name, entries) for name, entries in keys.TABLES.items()}}
    files = {BODY: body} | {f"{name}.json": _root(table) for name, table in roots.items()}
    return {name: jsontext.text({"$schema": DRAFT, **schema}) for name, schema in files.items()}


def _root(table: str) -> dict[str, Any]:
    reference = {"$ref": f"{BODY}#/$defs/{table}"}
    return {"allOf": [reference]} if table in keys.SINGLE else {"type": "object", "additionalProperties": reference}


def _table(name: str, entries: Any) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key: _key(entry) for key, entry in entries.items()},
    }
    required = [key for key, entry in entries.items() if entry.required]
    if required:
        schema["required"] = required
    if name in ("field", "term"):  # the short forms: values, a range, one value, or nothing
        return {"anyOf": [{"type": "null"}, *_TEXTS["anyOf"], schema]}
    if name == "word":  # the short form: its meaning
        return {"anyOf": [{"type": "null"}, _TEXT, schema]}
    if name in ("answer", "source", "section"):
        return {"anyOf": [{"type": "null"}, schema]}
    return schema


def _key(entry: Key) -> dict[str, Any]:
    doc = {"description": entry.doc} if entry.doc else {}
    match entry.shape:
        case Shape.TEXT:
            allowed = [_as_yaml(choice) for choice in entry.choices]
            return doc | ({"enum": allowed} if allowed else _TEXT)
        case Shape.TEXTS:
            return doc | _TEXTS
        case Shape.MAP:
            return doc | {"type": "object"}
        case Shape.ANY:
            return doc
        case Shape.ENTRY:
            return doc | _inner(entry.table)
        case Shape.ENTRIES:
            return doc | {"type": "object", "additionalProperties": _inner(entry.table)}
        case Shape.ROWS:
            return doc | {"type": "array", "items": _inner(entry.table)}


def _inner(table: str) -> dict[str, Any]:
    return {"type": "object"} if table in keys.OPEN_TABLES else {"$ref": f"#/$defs/{table}"}


def _as_yaml(choice: str) -> str | bool:
    """Return a choice as editors see it, who type by YAML's rules what the loader reads as text."""
    return {"true": True, "false": False}.get(choice, choice)
