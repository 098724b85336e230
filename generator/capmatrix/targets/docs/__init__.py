"""Documentation in Markdown: index, a page per model, the matrix as tables, errors, decisions, operations, programs."""

from __future__ import annotations

from capmatrix.ir.catalog import Catalog
from capmatrix.targets.docs import calling, matrix, model, service
from capmatrix.tree import Tree


def render(catalog: Catalog) -> Tree:
    """Return all pages."""
    programs = calling.page(catalog)
    return {
        "index.md": matrix.index(catalog, programs=bool(programs)),
        "matrix.md": matrix.page(catalog),
        "errors.md": service.errors(catalog),
        "decisions.md": service.decisions(catalog),
        "operations.md": service.operations(catalog),
        **programs,
    } | {f"models/{one.names.module}.md": model.page(one, catalog) for one in catalog.models}
