"""Lookups in the packaged catalog: operations, records of answers, and models."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, cast

from ..service import Kit, Operation, Path

Field = Mapping[str, Any]
OFFER, DIGEST = "{offer}", "{digest}"
"""What the sample of an offer holds in place of its id, and of the digest of the request."""
_JSON_TYPES = {"text": "string", "integer": "integer", "number": "number", "flag": "boolean"}


@cache
def content(resource: Callable[[str], bytes]) -> dict[str, Any]:
    """Return the packaged catalog, with the service and its records; of an edition, its models."""
    # Shared by all simulators of the process, and never changed.
    return json.loads(resource("catalog.json")) | json.loads(resource("service.json"))


class Catalog:
    """The catalog of a package, looked up by name."""

    def __init__(self, kit: Kit) -> None:
        """Read the catalog."""
        catalog = content(kit.resource)
        self._keys = frozenset(way.header.lower() for way in kit.service.auth if way.header)
        self._queries: dict[str, tuple[Field, ...]] = {
            operation["id"]: (*operation.get("path_fields", ()), *operation.get("query", ()))
            for operation in catalog["service"]["operations"]
        }
        self.models: list[dict[str, Any]] = catalog["models"]
        self._models = {
            **{former: model for model in reversed(self.models) for former in model.get("formerly", ())},
            **{model["id"]: model for model in reversed(self.models)},
        }
        self._operations = {operation["id"]: operation for operation in catalog["service"]["operations"]}
        self._answers: dict[tuple[str, int], str | None] = {
            (operation["id"], answer["status"]): answer.get("record")
            for operation in self._operations.values()
            for answer in reversed(operation.get("answers", ()))
        }
        self._errors: list[dict[str, Any]] = catalog["service"].get("errors", [])
        self._records = {record["kind"]["name"]: record["kind"] for record in catalog["records"]}

    def model(self, name: str) -> Mapping[str, Any]:
        """Return the model that has an id, or had it; an unknown one has its name and no fields."""
        return self._models.get(name) or {"id": name, "fields": ()}

    def query(self, operation: str) -> tuple[Field, ...]:
        """Return the fields of the path and the query of an operation."""
        return self._queries[operation]

    def run_id(self, operation: Operation, given: Mapping[str, str]) -> str:
        """Return the run that the parameters of a call name, under any documented name; empty if they name none."""
        part = operation.parts.get("run_id")
        field = next((one for one in self.query(operation.id) if part and one["name"] == part.name), None)
        return next((given[name] for name in names_of(field) if given.get(name)), "") if field else ""

    def supports(self, operation: str, model: str) -> bool:
        """Return whether an operation works on runs of a model."""
        models = self._operations[operation].get("models")
        return not models or self.model(model)["id"] in models

    def quote_for(self, operation: str, headers: Mapping[str, str]) -> Mapping[str, Any] | None:
        """Return how an operation answers with a price, if these headers ask for one and have no key.

        Names of headers are in lower case.
        """
        quote = self._operations[operation].get("quote")
        if quote is None or headers.get(quote["header"].lower()) != quote["value"]:
            return None
        return None if any(name in headers for name in self._keys) else quote

    def offer_paths(self) -> set[str]:
        """Return the paths that offers name, with `OFFER` in place of the id."""
        quotes = (operation.get("quote", {}) for operation in self._operations.values())
        texts = {text for quote in quotes for text in _texts(dict(quote.get("sample", ())))}
        return {text for text in texts if text.startswith("/") and OFFER in text}

    def record_of(self, operation: str, status: int) -> str | None:
        """Return the name of the record that an operation answers with a status, if it is documented."""
        return self._answers.get((operation, status))

    def error_text(self, kind: str, type_: str | None) -> str:
        """Return the documented sentence on an error."""
        rows = [row for row in self._errors if row["kind"] == kind and (type_ is None or type_ in row.get("types", ()))]
        return next((row["doc"] for row in rows if row.get("doc")), "The service refused the request.")

    def media_type(self, operation: str, status: int) -> str:
        """Return the media type of an answer; JSON if none is documented."""
        answers = self._operations[operation].get("answers", ())
        types = (str(a.get("media_type", "application/json")) for a in answers if a["status"] == status)
        return next(types, "application/json")

    def makes(self, operation: str) -> tuple[str, ...]:
        """Return the media types of what a submission makes, as far as it says so."""
        return tuple(self._operations[operation].get("makes", ()))

    def fields(self, record: str | None) -> Mapping[str, Field]:
        """Return the fields of a record by name; an unknown record has none."""
        kind = self._records.get(record or "", {})
        return {field["name"]: field for field in kind.get("fields", ())}

    def field_at(self, record: str | None, path: Path) -> Field | None:
        """Return the field at a path in a record, if it is documented."""
        kind: Any = {"kind": "group", "name": record}
        field: Field | None = None
        for step in path:
            if isinstance(step, int):
                kind = _option(kind, "list").get("item", {})
                field = {"kind": kind}
            else:
                field = self.fields(_option(kind, "group").get("name")).get(step)
                kind = field["kind"] if field else {}
            if field is None or not kind:
                return None
        return field

    def body_schema(self, operation: str) -> dict[str, Any] | None:
        """Return a JSON Schema of the body if it is a record; None if there is no body, or it is a model's request."""
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


def filled(value: Any, texts: Mapping[str, str]) -> Any:
    """Return a JSON value with each of these texts replaced by another one."""
    if isinstance(value, dict):
        return {name: filled(inner, texts) for name, inner in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [filled(inner, texts) for inner in cast("list[Any]", value)]
    if isinstance(value, str):
        for old, new in texts.items():
            value = value.replace(old, new)
    return value


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        held = cast("Any", value)
        for inner in held.values() if isinstance(value, dict) else held:
            yield from _texts(inner)


def names_of(field: Field) -> tuple[str, ...]:
    """Return the name of a field and its other spellings."""
    return (field["name"], *field.get("aliases", ()))


def _option(kind: Any, name: str) -> dict[str, Any]:
    """Return the kind or that option of it which has this name; empty if there is none."""
    for option in (kind, *cast("list[Any]", kind.get("options", []))):
        if option.get("kind") == name:
            return cast("dict[str, Any]", option)
    return {}


def _schema(kind: Mapping[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = {key: kind[key] for key in ("minimum", "maximum") if key in kind}
    if kind["kind"] in _JSON_TYPES:
        schema["type"] = _JSON_TYPES[kind["kind"]]
    if "values" in kind:
        schema["enum"] = kind["values"]
    return schema
