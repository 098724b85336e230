"""Documentation in Markdown: index, guides, a page per model, the matrix, errors, decisions, operations, terms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from capmatrix.cache import Cache
from capmatrix.ir.catalog import Catalog, Edition, Model
from capmatrix.ir.editions import otherwise
from capmatrix.ir.kinds import Media
from capmatrix.naming import module_name
from capmatrix.schema.model import former_names
from capmatrix.targets import examples, templating
from capmatrix.targets.docs import calling, guide, matrix, model, service
from capmatrix.tree import Tree


def render(catalog: Catalog, cache: Cache | None = None) -> Tree:
    """Return all pages; those about one model or none are taken from the cache, unless what they show has changed."""
    cache = cache or Cache()
    few = replace(catalog, models=_shown_everywhere(catalog), editions=_editions_of(None, catalog))
    general = cache.tree(partial(_general, few), "general pages", few)
    programs = "calling.md" in general
    guides = any(path.startswith("guide/") for path in general)
    shared = replace(catalog, models=(), editions=(), listing=None)
    pages = {f"models/{module_name(former)}.md": page for former, page in _moved(catalog)}
    for item in catalog.models:
        named, editions = _with_successor(item, catalog), _editions_of(item, catalog)
        make = partial(model.page, item, replace(shared, models=named, editions=editions), programs=programs)
        pages[f"models/{item.names.module}.md"] = cache.text(make, "page", shared, programs, editions, *named)
    return {
        "index.md": matrix.index(catalog, programs=programs, guides=guides),
        "matrix.md": matrix.page(catalog),
        **general,
        **pages,
    }


def _general(catalog: Catalog) -> Tree:
    """Return the pages about no model."""
    programs = calling.page(catalog)
    return {
        "errors.md": service.errors(catalog),
        "decisions.md": service.decisions(catalog),
        "operations.md": service.operations(catalog),
        "terms.md": templating.render("docs/templates/terms.md.jinja", {}),
        **programs,
        **guide.pages(catalog, programs=bool(programs)),
    }


def _shown_everywhere(catalog: Catalog) -> tuple[Model, ...]:
    """Return the models that pages about no model name: that of the first call, and one that takes media."""
    first = examples.shortest(catalog)
    of_media = (item for item in catalog.models if any(isinstance(field.kind, Media) for field in item.fields))
    return tuple({item.id: item for item in (first, next(of_media, None)) if item is not None}.values())


def _editions_of(item: Model | None, catalog: Catalog) -> tuple[Edition, ...]:
    """Return the editions with what they say of one model, or of none."""
    held = [otherwise(edition, item.id) if item else None for edition in catalog.editions]
    return tuple(
        replace(edition, models=(other,) if other else ())
        for edition, other in zip(catalog.editions, held, strict=True)
    )


def _moved(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Yield former ids of models that gave pages other names, with what stands there now."""
    for item in catalog.models:
        names = former_names(item, module_name, catalog)
        yield from ((former, model.moved(item, former)) for former in item.formerly if module_name(former) in names)


def _with_successor(item: Model, catalog: Catalog) -> tuple[Model, ...]:
    """Return a model and, where it names one, its successor."""
    if not (named := item.lifecycle.successor):
        return (item,)
    return (item, *(other for other in catalog.models if other.id == named))
