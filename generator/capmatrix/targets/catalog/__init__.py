"""The catalog as one JSON file, for tools that do not read the spec."""

from __future__ import annotations

from typing import Any

from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.stored import SENTENCE, dump
from capmatrix.targets import jsontext
from capmatrix.tree import Tree


def render(catalog: Catalog) -> Tree:
    """Return `catalog.json`; `capmatrix.ir.stored` reads it."""
    return {"catalog.json": jsontext.text(document(catalog))}


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
        for row, part in zip(model.pricing.rows, pricing["rows"], strict=True):
            part[SENTENCE] = prose.plain(prose.price_row(row, model.pricing.currency))
