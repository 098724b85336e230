"""Every target, and the data files that the Python package takes from other targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.targets import catalog, docs, editor, jsonschema, openapi, python
from capmatrix.targets.python import types
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

FOLDERS = {
    "jsonschema": jsonschema.render,
    "openapi": openapi.render,
    "docs": docs.render,
    "editor": editor.render,
}
"""Folder of the output → its target; `python/` is separate, since its types may be made in another process."""

CARRIED = {"catalog.json": "catalog.json", "schema.json": "jsonschema/request.json"}
"""Data file of the package → the generated file it is a copy of."""


def render_all(matrix: Catalog, begin: Callable[[Catalog], Callable[[], Tree]] = types.begin) -> Tree:
    """Return all generated files of a catalog; `begin` starts the types, which take the longest."""
    typed = begin(matrix)
    folders = [join(folder, render(matrix)) for folder, render in FOLDERS.items()]
    tree = merge(catalog.render(matrix), *folders, join("python", python.render(matrix, typed)))
    data = f"python/{matrix.service.package.module}/data"
    return merge(tree, {f"{data}/{name}": tree[source] for name, source in CARRIED.items()})
