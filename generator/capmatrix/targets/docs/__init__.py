"""Documentation in Markdown: index, guides, a page per model, the matrix, errors, decisions, operations, terms."""

from __future__ import annotations

from capmatrix.ir.catalog import Catalog
from capmatrix.naming import module_name
from capmatrix.schema.model import former_names
from capmatrix.targets import templating
from capmatrix.targets.docs import calling, guide, matrix, model, service
from capmatrix.tree import Tree


def render(catalog: Catalog) -> Tree:
    """Return all pages."""
    programs = calling.page(catalog)
    guides = guide.pages(catalog, programs=bool(programs))
    tree = {
        "index.md": matrix.index(catalog, programs=bool(programs), guides=bool(guides)),
        "matrix.md": matrix.page(catalog),
        "errors.md": service.errors(catalog),
        "decisions.md": service.decisions(catalog),
        "operations.md": service.operations(catalog),
        "terms.md": templating.render("docs/templates/terms.md.jinja", {}),
        **programs,
        **guides,
    }
    pages = {
        module_name(former): model.moved(item, former)
        for item in catalog.models
        for former in item.formerly
        if module_name(former) in former_names(item, module_name)
    }
    pages |= {item.names.module: model.page(item, catalog, programs=bool(programs)) for item in catalog.models}
    return tree | {f"models/{name}.md": page for name, page in pages.items()}
