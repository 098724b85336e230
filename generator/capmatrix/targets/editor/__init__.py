"""JSON Schemas of the spec files for editors: the keys of the language, and the names that the spec defines.

An editor completes both and marks others; the loader checks the rest. A new name is known after the next `generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from capmatrix.spec import keys
from capmatrix.spec.keys import Key, Shape
from capmatrix.targets import jsontext
from capmatrix.targets.editor.names import EITHER, LISTS, MAPS, OWN_LISTS, names_of, one_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

DRAFT = "http://json-schema.org/draft-07/schema#"
_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_TEXTS: dict[str, Any] = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}


BODY = "language.json"
"""The file with the definitions that all others refer to."""
_PATH = "^[^.]+\\.[^.]"
"""Texts that may be paths through objects."""
_FREE = "object_rule"
"""The rules of objects, whose fields have names of their own."""


def render(catalog: Catalog) -> Tree:
    """Return a schema for each kind of spec file, and the definitions that they share."""
    roots = {file.removesuffix(".yaml"): table for file, (table, _needed) in keys.FILES.items()}
    roots |= {table if table in keys.SINGLE else folder: table for folder, table in keys.FOLDERS.items()}
    names = names_of(catalog)
    defs = {name: _table(name, entries) for name, entries in keys.TABLES.items()}
    defs |= {_FREE: _table(_FREE, keys.TABLES["rule"])}
    defs |= {f"one_{sort}": one_of(known) for sort, known in names.items()}
    defs |= {f"by_{sort}": _by(names[sort]) for sort in sorted(set(MAPS.values()))}
    # Rules follow paths through objects, which the loader reads.
    defs["by_field"]["patternProperties"] = {_PATH: {}}
    defs["one_field"] = {"anyOf": [defs["one_field"], {"type": "string", "pattern": _PATH}]}
    defs["fields"] = _by(names["field"], {"$ref": "#/$defs/listed"})
    files = {BODY: {"$defs": defs}} | {f"{name}.json": _root(table) for name, table in roots.items()}
    return {name: jsontext.text({"$schema": DRAFT, **schema}) for name, schema in files.items()}


def _by(names: tuple[str, ...], value: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the schema of a mapping with these names as its keys."""
    return {"type": "object", "additionalProperties": False, "properties": dict.fromkeys(names, value or {})}


def _root(table: str) -> dict[str, Any]:
    reference = {"$ref": f"{BODY}#/$defs/{table}"}
    return {"allOf": [reference]} if table in keys.SINGLE else {"type": "object", "additionalProperties": reference}


def _table(name: str, entries: Mapping[str, Key]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key: _named(name, key, entry) or _key(name, entry) for key, entry in entries.items()},
    }
    required = [key for key, entry in entries.items() if entry.required]
    if required:
        schema["required"] = required
    if name in ("field", "listed", "term"):  # the short forms: values, a range, one value, or nothing
        return {"anyOf": [{"type": "null"}, *_TEXTS["anyOf"], schema]}
    if name == "word":  # the short form: its meaning
        return {"anyOf": [{"type": "null"}, _TEXT, schema]}
    if name in ("answer", "source", "section"):
        return {"anyOf": [{"type": "null"}, schema]}
    return schema


def _named(table: str, key: str, entry: Key) -> dict[str, Any] | None:
    """Return the schema of a key that refers to names of the spec; None for every other key."""
    doc = {"description": entry.doc} if entry.doc else {}
    if table.startswith("listing") and key != "decision":
        return None  # paths of a list, roles, and families that may have no model yet
    if (table, key) == ("object", "extends"):
        return None  # one that is only extended is no record, and has no name here
    if table in ("model", "family") and key == "fields":
        return doc | {"allOf": [{"$ref": "#/$defs/fields"}]}
    sort = OWN_LISTS.get((table, key), LISTS.get(key, ""))
    if table == _FREE and sort == "field":
        return None
    if (table, key) in MAPS:
        known = {"$ref": f"#/$defs/by_{MAPS[table, key]}"}
        return doc | ({"type": "array", "items": known} if entry.shape is Shape.ROWS else {"allOf": [known]})
    one = {"$ref": f"#/$defs/one_{'field' if (table, key) in EITHER else sort}"}
    several = {"type": "array", "items": one}
    if (table, key) in EITHER:
        return doc | {"anyOf": [one, several, {"$ref": "#/$defs/by_field"}]}
    if not sort:
        return None
    return doc | ({"anyOf": [one, several]} if entry.shape is Shape.TEXTS else {"allOf": [one]})


def _key(table: str, entry: Key) -> dict[str, Any]:
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
            return doc | _inner(table, entry.table)
        case Shape.NAMED:
            return doc | {"anyOf": [_TEXT, _inner(table, entry.table)]}
        case Shape.ENTRIES:
            return doc | {"type": "object", "additionalProperties": _inner(table, entry.table)}
        case Shape.ROWS:
            return doc | {"type": "array", "items": _inner(table, entry.table)}


def _inner(owner: str, table: str) -> dict[str, Any]:
    if (owner, table) == ("object", "rule"):
        table = _FREE
    return {"type": "object"} if table in keys.OPEN_TABLES else {"$ref": f"#/$defs/{table}"}


def _as_yaml(choice: str) -> str | bool:
    """Return a choice as editors see it, who type by YAML's rules what the loader reads as text."""
    return {"true": True, "false": False}.get(choice, choice)
