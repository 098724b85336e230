"""Documentation in Markdown: index, guides, a page per model, the matrix, errors, decisions, operations, terms."""

from __future__ import annotations

from capmatrix.ir.catalog import Catalog
from capmatrix.targets import templating
from capmatrix.targets.docs import calling, guide, matrix, model, service
from capmatrix.tree import Tree


def render(catalog: Catalog) -> Tree:
    """Return all pages."""
    programs, guides = calling.page(catalog), guide.pages(catalog)
    return {
        "index.md": matrix.index(catalog, programs=bool(programs), guides=bool(guides)),
        "matrix.md": matrix.page(catalog),
        "errors.md": service.errors(catalog),
        "decisions.md": service.decisions(catalog),
        "operations.md": service.operations(catalog),
        "terms.md": templating.render("docs/templates/terms.md.jinja", {}),
        **programs,
        **guides,
    } | {f"models/{item.names.module}.md": model.page(item, catalog) for item in catalog.models}
