"""The TypeScript client: types, validators, and the package around the hand-written runtime; no step compiles it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.targets.typescript import lazy, package, tables, types, validators
from capmatrix.targets.typescript.tables import Tables, held
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

__all__ = ["Tables", "held", "render"]


def render(catalog: Catalog, shared: Tables, schemas: Tree | None = None) -> Tree:
    """Return the npm package: plain modules of JavaScript, each with its declarations beside it.

    `shared` are the tables that it has in common with the Python client, `schemas` the JSON Schemas of the models, by
    the names of their modules.
    """
    modules = (validators.render(catalog), lazy.render(catalog), types.render(catalog), tables.render(catalog, shared))
    parts = (package.render(catalog, schemas or {}), *modules)
    tree = merge(*parts, join("runtime", package.runtime()))
    return merge(tree, package.script(catalog, tree))
