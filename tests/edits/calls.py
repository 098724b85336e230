"""A judge of what a diff shows of calls: validators of the emitted OpenAPI document, of before and of after."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

import jsonschema_rs

from capmatrix.ir.catalog import Catalog
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.targets.openapi import render

Schema: TypeAlias = "dict[str, Any]"
Opinion: TypeAlias = Literal["confirmed", "unseen"]

BEGIN = ("service/operations/", "records/")
"""Beginnings of the places that have objects: parameters, bodies and answers of calls, and the objects themselves."""

LEVELS: Mapping[ChangeClass, tuple[bool, bool]] = {
    ChangeClass.ACCEPTS_LESS: (False, True),
    ChangeClass.IGNORED_REFUSED: (False, True),
    ChangeClass.ACCEPTS_MORE: (True, False),
    ChangeClass.IGNORED_ACCEPTED: (True, False),
    ChangeClass.CLIENT_REFUSES: (False, False),
    ChangeClass.CLIENT_TAKES: (False, False),
    ChangeClass.WARNS: (False, False),
    ChangeClass.ANSWERS_MORE: (True, False),
    ChangeClass.ANSWERS_NARROWER: (False, True),
    ChangeClass.ANSWERS_LESS: (False, False),
    ChangeClass.ADDED: (False, False),
}
"""Class → whether what is shown is refused by the schema of before, and by that of after."""
SPELLING = re.compile(r"The same as `(.+)`; one of them is enough\.")
"""What the document says of a parameter that is another spelling: OpenAPI has no word for it."""
GONE = frozenset({ChangeClass.CLIENT_REFUSES, ChangeClass.ANSWERS_LESS})
SENT = frozenset(
    {
        *(ChangeClass.ACCEPTS_LESS, ChangeClass.ACCEPTS_MORE, ChangeClass.CLIENT_REFUSES, ChangeClass.CLIENT_TAKES),
        *(ChangeClass.IGNORED_REFUSED, ChangeClass.IGNORED_ACCEPTED, ChangeClass.WARNS),
    }
)
"""Classes of what callers send: each is shown by a payload."""
COME = frozenset({ChangeClass.CLIENT_TAKES, ChangeClass.ADDED})
"""Classes of a field that only the former, and only the later schema lists."""


@dataclass(frozen=True, slots=True)
class Document:
    """An emitted OpenAPI document."""

    paths: Schema
    """Operation → how it is called."""
    components: Schema

    def schema(self, subject: str) -> tuple[Schema, str] | None:
        """Return the schema of the object at a place, and the rest of the place inside it; None where there is none."""
        match subject.split("/"):
            case ["records", name, *rest]:
                return self._named(f"#/components/schemas/{name}"), "/".join(rest)
            case ["service", "operations", name, "query", *rest] if name in self.paths:
                return self._query(self.paths[name]), "/".join(rest)
            case ["service", "operations", name, "body", *rest] if "requestBody" in self.paths.get(name, {}):
                content = self.paths[name]["requestBody"]["content"]["application/json"]
                return self._named(content["schema"]["$ref"]), "/".join(rest)
            case ["service", "operations", name, "answers", status, "record", *rest] if name in self.paths:
                content = self.paths[name]["responses"][status]["content"].values()
                return self._named(next(iter(content))["schema"]["$ref"]), "/".join(rest)
            case _:
                return None

    def _named(self, ref: str) -> Schema:
        return {"$ref": ref, "components": self.components}

    def _query(self, operation: Schema) -> Schema:
        """Return the parameters as the schema of an object, which a caller fills."""
        found = [one for one in operation.get("parameters", []) if one["in"] in ("query", "path")]
        same = {one["name"]: SPELLING.match(one.get("description", "")) for one in found}
        required = [
            {"anyOf": [{"required": [name]} for name, of in same.items() if one["name"] in (name, of and of[1])]}
            for one in found
            if one.get("required")
        ]
        properties = {one["name"]: one["schema"] for one in found}
        return {"type": "object", "properties": properties, "components": self.components} | (
            {"allOf": required} if required else {}
        )

    def fields(self, schema: Schema, path: str) -> list[Schema]:
        """Return the schemas of a field, none where it is not listed; `item` is what a list holds."""
        name, _, rest = path.partition("/")
        found: list[Schema] = []
        for one in self._members(schema):
            inner = one.get("items") if name == "item" else one.get("properties", {}).get(name)
            if inner is not None:
                found += self.fields(inner, rest) if rest else [inner]
        return found

    def _members(self, schema: Schema) -> list[Schema]:
        if "$ref" in schema:
            return self._members(self.components["schemas"][schema["$ref"].rpartition("/")[2]])
        return [schema, *(member for option in schema.get("anyOf", []) for member in self._members(option))]

    def may_be_null(self, schema: Schema, path: str) -> bool:
        """Return whether a field may be null."""
        return any(
            jsonschema_rs.is_valid({**one, "components": self.components}, None) for one in self.fields(schema, path)
        )


def document(catalog: Catalog) -> Document:
    """Return the document of the calls of a catalog."""
    called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    emitted = json.loads(render(replace(catalog, models=tuple(called[:1])))["openapi.json"])
    paths = {item.id: emitted["paths"][item.path][item.method.lower()] for item in catalog.service.operations}
    return Document(paths, emitted["components"])


def contradiction(old: Document, new: Document, change: Change) -> str | None:
    """Return what the schemas say against a change of an object; empty if they confirm it, None if it is of no object.

    What is shown must be refused by one and taken by the other as the change says, and a field that is said to be gone
    or new be listed by one alone. A change without a payload is one that the schemas of the field show: of null, or of
    the JSON types.
    """
    sides = [side.schema(change.subject) for side in (old, new)]
    if change.kind not in LEVELS or None in sides:
        return None
    (before, path), (after, _) = (side for side in sides if side is not None)
    listed = bool(old.fields(before, path)), bool(new.fields(after, path))
    if change.kind in GONE | COME and listed != (change.kind in GONE, change.kind in COME):
        return f"listed by the schemas: {listed}"
    if change.witness is not None:
        payload = dict(change.witness.payload)
        seen = tuple(not jsonschema_rs.is_valid(schema, payload) for schema in (before, after))
        return "" if seen == LEVELS[change.kind] else f"{payload}: refused by the schemas: {seen}"
    if change.kind in SENT:
        return "no payload shows it"
    if change.says in ("may be null", "is never null"):
        null = old.may_be_null(before, path), new.may_be_null(after, path)
        return "" if null == (change.says == "is never null", change.says == "may be null") else f"null: {null}"
    return "" if old.fields(before, path) != new.fields(after, path) else "the schemas of the field are alike"
