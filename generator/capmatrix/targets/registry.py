"""Every target, and the folder of the output that it fills."""

# Budget: the list of targets.
from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.cache import Cache
from capmatrix.targets import cases, catalog, docs, editor, jsonschema, jsontext, openapi, python
from capmatrix.targets.python import known_types, types
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.ir.catalog import Catalog
    from capmatrix.targets.python.types import Task, Types
    from capmatrix.tree import Tree

FOLDERS = {"jsonschema": jsonschema.render, "openapi": openapi.render, "docs": docs.render, "editor": editor.render}
"""Folder of the output → its target; `python/` is separate, since its types may be made in another process."""

BUILT = {"cases": cases.render}
"""Folder → the target that fills it; built by a command of its own, and not committed."""


def built_hashes(matrix: Catalog, cache: Cache) -> dict[str, str]:
    """Return path → SHA-256 of every file that is built elsewhere."""
    return {f"cases/{path}": digest for path, digest in cases.hashes(matrix, cache).items()}


def render_all(
    matrix: Catalog, cache: Cache | None = None, start: Callable[[Task], Callable[[], Types]] = types.start
) -> Tree:
    """Return all generated files of a catalog; `start` begins the types, which take the longest."""
    typed = known_types.begin(matrix, cache or Cache(), start)
    folders = [join(folder, render(matrix)) for folder, render in FOLDERS.items()]
    data = {"catalog.json": catalog.for_client(matrix), "schema.json": jsontext.compact(jsonschema.union(matrix))}
    return merge(catalog.render(matrix), *folders, join("python", python.render(matrix, data, typed)))
