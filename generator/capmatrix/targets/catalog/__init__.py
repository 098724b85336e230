"""The catalog itself as one JSON file: what was meant, for every tool that does not read the spec."""

from __future__ import annotations

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.stored import dump
from capmatrix.targets import jsontext
from capmatrix.tree import Tree


def render(catalog: Catalog) -> Tree:
    """Return `catalog.json`; `capmatrix.ir.stored` reads it back."""
    return {"catalog.json": jsontext.text(dump(catalog))}
