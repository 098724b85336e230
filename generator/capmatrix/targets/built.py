"""The targets that commands of their own build, and that are not committed: cases, explorer and site."""

# Budget: apart from the registry, so that a run that commits no such output does not load what makes it.
from __future__ import annotations

import json
from typing import TYPE_CHECKING

from capmatrix.ir.editions import later
from capmatrix.targets import cases

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.cache import Cache
    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree


def explore(matrix: Catalog, changes: object = None) -> Tree:
    """Return the explorer of a catalog; `changes` is the report of a diff that it shows, if there is one."""
    from capmatrix.targets import catalog, explorer, python, typescript

    tables = typescript.Tables(*python.shared_tables(matrix))
    models = json.loads(catalog.for_client(catalog.document(matrix)))["models"]
    found = {"": {entry["id"]: entry for entry in models}}
    found |= {edition.id: catalog.edited(matrix, edition) for edition in later(matrix)}
    package = typescript.render(matrix, tables)
    return explorer.render(matrix, package, typescript.held(matrix, tables), found, changes)


def _site(matrix: Catalog) -> Tree:
    """Return the sources of the site of a service."""
    from capmatrix.targets import docs, openapi, site

    return site.sources(matrix, docs.render(matrix), openapi.render(matrix), explore(matrix))


BUILT = {"cases": cases.render, "explorer": explore, "site": _site}
"""Name → the target."""


def built_hashes(matrix: Catalog, cache: Cache) -> Callable[[], dict[str, str]]:
    """Return a function that waits for path → SHA-256 of every file that is built elsewhere and named in the output."""
    found = cases.hashes(matrix, cache)
    return lambda: {f"cases/{path}": digest for path, digest in found().items()}
