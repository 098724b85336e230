"""Lookups in the packaged catalog: operations, answers, records and models."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from ..service import Kit, Path

Field = Mapping[str, Any]
_TYPES = {"text": "string", "integer": "integer", "number": "number", "flag": "boolean"}


class Matrix:
    """The catalog of a package, looked up by name."""

    def __init__(self, kit: Kit) -> None:
        """Read the catalog once."""
        catalog = json.loads(kit.resource("catalog.json"))
        self._auth = kit.service.auth
        self.models: list[dict[str, Any]] = catalog["models"]
        self.limits: list[dict[str, Any]] = catalog["service"].get("limits", [])
        self._operations = {operation["id"]: operation for operation in catalog["service"]["operations"]}
        self._records = {record["kind"]["name"]: record["kind"] for record in catalog["records"]}

    def model(self, name: str) -> Mapping[str, Any]:
        """Return a model; of one that the matrix does not have any more, only its name."""
        return next((model for model in self.models if model["id"] == name), {"id": name, "fields": ()})

    def query(self, operation: str) -> tuple[Field, ...]:
        """Return the query fields of an operation."""
        return tuple(self._operations[operation].get("query", ()))

    def takes(self, operation: str, model: str) -> bool:
        """Tell whether an operation is for runs of a model."""
        models = self._operations[operation].get("models")
        return not models or model in models

    def quote(self, operation: str) -> Mapping[str, Any] | None:
        """Return how to ask what an operation costs, where that is documented."""
        return self._operations[operation].get("quote")

    def asked(self, operation: str, headers: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Return how to ask what an operation costs where a request does that: it says so, and carries no key.

        Names of headers are in small letters.
        """
        quote = self.quote(operation)
        if quote is None or any(way.header.lower() in headers for way in self._auth):
            return None
        return quote if headers.get(quote["header"].lower()) == quote["value"] else None

    def answer(self, operation: str, status: int) -> str | None:
        """Return the name of the record that answers with a status hold."""
        answers = self._operations[operation].get("answers", ())
        return next((answer.get("record") for answer in answers if answer["status"] == status), None)

    def media_type(self, operation: str, status: int) -> str:
        """Return what an answer holds that is not JSON."""
        answers = self._operations[operation].get("answers", ())
        types = [
            str(answer["media_type"]) for answer in answers if answer["status"] == status and "media_type" in answer
        ]
        return types[0] if types else "application/json"

    def fields(self, record: str | None) -> Mapping[str, Field]:
        """Return the fields of a record by name; none where there is no such record."""
        kind = self._records.get(record or "", {})
        return {field["name"]: field for field in kind.get("fields", ())}

    def at(self, record: str | None, path: Path) -> Field | None:
        """Return the field at a path into a record, or None where the record documents none."""
        kind: Any = {"kind": "group", "name": record}
        field: Field | None = None
        for step in path:
            if isinstance(step, int):
                field, kind = {"kind": _one(kind, "list").get("item", {})}, _one(kind, "list").get("item", {})
            else:
                field = self.fields(_one(kind, "group").get("name")).get(step)
                kind = field["kind"] if field else {}
            if field is None or not kind:
                return None
        return field

    def body_schema(self, operation: str) -> dict[str, Any] | None:
        """Return a JSON Schema of the body where that is a plain record: no body or any model's gives None."""
        kind = self._records.get(self._operations[operation].get("body") or "")
        if kind is None:
            return None
        groups = [rule["fields"] for rule in kind.get("rules", ()) if rule["rule"] == "require-one"]
        return {
            "type": "object",
            "properties": {field["name"]: _schema(field["kind"]) for field in kind.get("fields", ())},
            "required": [field["name"] for field in kind.get("fields", ()) if field.get("required")],
            "allOf": [{"anyOf": [{"required": [name]} for name in names]} for names in groups],
        }


def _one(kind: Any, wanted: str) -> dict[str, Any]:
    """Return the kind itself or the option of it that is a group or a list; empty where it is neither."""
    for option in (kind, *cast("list[Any]", kind.get("options", []))):
        if option.get("kind") == wanted:
            return cast("dict[str, Any]", option)
    return {}


def _schema(kind: Mapping[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = {key: kind[key] for key in ("minimum", "maximum") if key in kind}
    if kind["kind"] in _TYPES:
        schema["type"] = _TYPES[kind["kind"]]
    if "values" in kind:
        schema["enum"] = kind["values"]
    return schema
