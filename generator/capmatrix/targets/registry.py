"""Every target that `generate` writes, and the folder of the output that it fills."""

# Budget: the list of targets.
from __future__ import annotations

import json
from typing import TYPE_CHECKING

from capmatrix.cache import Cache
from capmatrix.ir.editions import later, together
from capmatrix.targets import (
    catalog,
    docs,
    editor,
    exports,
    jsonschema,
    jsontext,
    openapi,
    python,
    skill,
    typescript,
)
from capmatrix.targets.python import known_types, package, type_generator
from capmatrix.tree import join, merge, parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.ir.catalog import Catalog, Edition
    from capmatrix.targets.python.type_generator import Task, Types
    from capmatrix.tree import Tree


def runtime_of(matrix: Catalog) -> frozenset[str]:
    """Return the paths of the generated files that are written by hand."""
    return frozenset(join("python", join(matrix.service.package.module, package.runtime())))


def render_all(
    matrix: Catalog,
    cache: Cache | None = None,
    start: Callable[[Task], Callable[[], Types]] = type_generator.start,
    aside: Callable[[Tree], Tree] = lambda tree: tree,
) -> Tree:
    """Return all generated files of a catalog; `start` begins the types, which take the longest.

    `aside` lays texts that are done where they take no memory.
    """
    cache = cache or Cache()
    typed = known_types.begin(together(matrix), cache, start)
    document = catalog.document(matrix)
    trees = [aside(catalog.render(document, cache))]
    data = {"catalog.json": catalog.for_client(document), "service.json": catalog.for_simulator(document)}
    del document  # of many models it takes much memory
    schemas = jsonschema.schemas(matrix)
    data["schema.json"] = jsontext.compact(jsonschema.union(matrix, schemas))
    listing = catalog.listing_for_client(matrix)
    data |= listing
    data |= {f"{edition.id}.json": _edited(matrix, edition, data) for edition in later(matrix)}
    held = aside(data)
    del data
    files = aside(jsonschema.render(matrix, schemas))
    del schemas
    trees.append(join("jsonschema", files))
    of_models = parts({path[7:-5]: (files, path) for path in files if path.startswith("models/")})
    tables = typescript.Tables(*python.shared_tables(matrix), listing.get("listing.json"))
    trees.append(aside(join("typescript", typescript.render(matrix, tables, of_models))))
    del of_models
    trees.append(aside(join("openapi", openapi.render(matrix))))
    pages = docs.render(matrix, cache)
    trees.append(join("skills", skill.render(matrix, pages)))
    trees.append(aside(join("docs", pages)))
    del pages
    trees.append(join("editor", editor.render(matrix)))
    trees.append(join("exports", exports.render(matrix, cache)))
    trees.append(join("tools", python.tools(matrix)))
    return merge(*trees, aside(join("python", python.render(matrix, held, typed))))


def _edited(matrix: Catalog, edition: Edition, data: Tree) -> str:
    """Return what an edition has otherwise, by the data file of the package: of each entry, what differs."""
    models = {entry["id"]: entry for entry in json.loads(data["catalog.json"])["models"]}
    schemas = json.loads(data["schema.json"])["$defs"]
    edited = {
        "catalog.json": (catalog.edited(matrix, edition), models),
        "schema.json": (jsonschema.edited(matrix, edition), schemas),
    }
    held = {
        name: {key: jsontext.difference(entry, known.get(key)) for key, entry in entries.items()}
        for name, (entries, known) in edited.items()
    }
    return jsontext.compact(
        {name: {key: part for key, part in parts.items() if part != "="} for name, parts in held.items()}
    )
