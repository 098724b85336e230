"""The types view: each class of a generated client, its module, and its schema."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model, Record
from capmatrix.schema.kinds import Ref, Schema
from capmatrix.schema.model import closed_record, closed_schema, group_of, record_schema, records_of


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeDefinition:
    """One class: a request, a part of requests, or an answer."""

    module: str
    """`requests`, `parts` or `answers`."""
    name: str
    of: Model | Record
    schema: Schema

    @property
    def place(self) -> str:
        """Its full name in the package."""
        return f"{self.module}.{self.name}"


def type_definitions(
    catalog: Catalog, path: Callable[[str], str], without: Collection[str] = frozenset()
) -> Iterator[TypeDefinition]:
    """Yield every class, but those of some models; `path` turns the place of a class into its reference."""
    modules = record_modules(catalog)

    def ref(name: str) -> str:
        return path(f"{modules[name]}.{name}")

    for model in catalog.models:
        if model.lifecycle.stage != "removed" and model.id not in without:
            schema = closed_schema(model, catalog, ref)
            yield TypeDefinition(module="requests", name=model.names.type, of=model, schema=schema)
    for record in catalog.records:
        name = group_of(record).name
        schema = closed_record(record, ref) if modules[name] == "parts" else _answer(record, ref)
        yield TypeDefinition(module=modules[name], name=name, of=record, schema=schema)


def record_modules(catalog: Catalog) -> dict[str, str]:
    """Return object name → module: `parts` for objects in requests, `answers` for the rest."""
    fields = tuple(field for model in catalog.models for field in model.fields)
    held = {group.name for group in records_of(fields)}
    return {
        group_of(record).name: "parts" if group_of(record).name in held else "answers" for record in catalog.records
    }


def _answer(record: Record, ref: Ref) -> Schema:
    """Return the schema of an object of answers, which accepts undocumented keys."""
    schema = record_schema(record, ref) | {"title": group_of(record).name, "additionalProperties": True}
    schema.pop("if", None)
    schema.pop("then", None)
    schema.pop("dependentRequired", None)
    return schema
