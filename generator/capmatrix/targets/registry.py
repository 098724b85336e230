"""Every target, and the folder of the output that it fills."""

# Budget: the list of targets.
from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir.editions import later, together
from capmatrix.targets import cases, catalog, docs, editor, jsonschema, jsontext, openapi, python
from capmatrix.targets.python import types
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from capmatrix.ir.catalog import Catalog, Edition
    from capmatrix.tree import Tree

FOLDERS = {"jsonschema": jsonschema.render, "openapi": openapi.render, "docs": docs.render, "editor": editor.render}
"""Folder of the output → its target; `python/` is separate, since its types may be made in another process."""

BUILT = {"cases": cases.render}
"""Folder → the target that fills it; built by a command of its own, and not committed."""


def built_hashes(matrix: Catalog, code: str, known: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return path → SHA-256 of every file that is built elsewhere, and what to know of them next time."""
    found, keys = cases.hashes(matrix, code, known)
    return {f"cases/{path}": digest for path, digest in found.items()}, keys


def render_all(matrix: Catalog, begin: Callable[[Catalog], Callable[[], Tree]] = types.begin) -> Tree:
    """Return all generated files of a catalog; `begin` starts the types, which take the longest."""
    typed = begin(together(matrix))
    folders = [join(folder, render(matrix)) for folder, render in FOLDERS.items()]
    data = {"catalog.json": catalog.for_client(matrix), "schema.json": jsontext.compact(jsonschema.union(matrix))}
    data |= catalog.listing_for_client(matrix)
    data |= {f"{edition.id}.json": _edited(matrix, edition) for edition in later(matrix)}
    return merge(catalog.render(matrix), *folders, join("python", python.render(matrix, data, typed)))


def _edited(matrix: Catalog, edition: Edition) -> str:
    """Return what an edition has otherwise, by the data file of the package."""
    held = {"catalog.json": catalog.edited(matrix, edition), "schema.json": jsonschema.edited(matrix, edition)}
    return jsontext.compact(held)
