"""Documentation in Markdown: index, a page per model, the matrix as tables, errors, decisions, operations."""

from __future__ import annotations

from capmatrix.ir.catalog import Catalog
from capmatrix.targets.docs import matrix, model, service
from capmatrix.tree import Tree


def render(catalog: Catalog) -> Tree:
    """Return all pages."""
    return {
        "index.md": matrix.index(catalog),
        "matrix.md": matrix.page(catalog),
        "errors.md": service.errors(catalog),
        "decisions.md": service.decisions(catalog),
        "operations.md": service.operations(catalog),
    } | {f"models/{one.names.module}.md": model.page(one, catalog) for one in catalog.models}
