"""Names that a spec defines, as schemas for the keys that refer to them."""

from __future__ import annotations

import json
from contextlib import suppress
from math import isfinite
from typing import TYPE_CHECKING, Any

from capmatrix.schema.model import group_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.ir.catalog import Catalog, Source

_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}

_FIELDS = (
    "when_given", "when_any", "when_absent", "forbid", "one_of", "at_most_one", "same_input", "common", "instead",
)  # fmt: skip
LISTS = dict.fromkeys(_FIELDS, "field") | {
    "extends": "family", "decision": "decision", "evidence": "evidence", "successor": "model", "record": "object",
    "dialect": "dialect",
}  # fmt: skip
"""Key → the sort of names that its text, or each text of its list, is one of."""
OWN_LISTS = {
    ("operation", "models"): "model", ("operation", "body"): "body", ("pricing", "seconds"): "field",
    ("limit", "operation"): "operation", ("operation", "found_by"): "field",
}  # fmt: skip
"""The same for keys that mean something else in another table."""
MAPS = {
    ("rule", "when"): "field", ("price", "when"): "field", ("rule", "narrow"): "field", ("pricing", "default"): "field",
    ("rule", "when_effective"): "field", ("rule", "when_item"): "field",
    ("rule", "when_no_item"): "field",
    ("model", "example"): "spelling", ("model", "examples"): "spelling", ("decision", "says"): "source",
}  # fmt: skip
"""(table, key) → the sort of names that are its keys."""
EITHER = frozenset({("rule", "require"), ("rule", "allow")})
"""Keys that hold a field, a list of fields, or a mapping of fields to values."""


def names_of(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """Return the names of each sort that a spec defines, in their order."""
    service = catalog.service
    fields = tuple(term.name for term in catalog.vocabulary)
    objects = tuple(group_of(record).name for record in catalog.records)
    return {
        "field": fields,
        "spelling": tuple(name for term in catalog.vocabulary for name in (term.name, *term.aliases)),
        "family": tuple(dict.fromkeys(name for model in catalog.models for name in model.families)),
        "model": tuple(model.id for model in catalog.models),
        "object": objects,
        "body": ("models", *objects),
        "decision": tuple(decision.id for decision in catalog.decisions),
        "source": tuple(source.id for source in catalog.sources),
        "evidence": tuple(cited for source in catalog.sources for cited in _citations(source)),
        "operation": ("*", *(operation.id for operation in service.operations)),
        "dialect": tuple(dialect.id for dialect in service.dialects),
    }


def _citations(source: Source) -> Iterator[str]:
    yield source.id
    for section in source.sections:
        yield f"{source.id} > {section.name}"
        yield from (f"{source.id} > {section.name} > {item}" for item, _ in section.rows)


def one_of(names: Iterable[str]) -> dict[str, Any]:
    """Return the schema of one name; where YAML takes a name for a number or a flag, that is right as well."""
    found: list[object] = []
    for name in dict.fromkeys(names):
        found.append(name)
        with suppress(ValueError):
            value = json.loads(name)
            found += [value] if isinstance(value, int) or (isinstance(value, float) and isfinite(value)) else []
    return {"enum": found} if found else _TEXT
