"""The TypeScript client: types, validators, and the package around the hand-written runtime; no step compiles it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.targets.typescript import classic, package, types, validators
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

__all__ = ["render"]


def render(catalog: Catalog, schemas: Tree | None = None) -> Tree:
    """Return the npm package: plain modules of JavaScript, each with its declarations beside it.

    `schemas` are the JSON Schemas of the models, by the names of their modules.
    """
    parts = (package.render(catalog, schemas or {}), validators.render(catalog), types.render(catalog))
    tree = merge(*parts, join("runtime", package.runtime()))
    return merge(tree, classic.render(catalog, tree))
