"""The Python client: types, validators, and the package around the hand-written runtime."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from capmatrix.ir.catalog import Catalog
    from capmatrix.targets.made import Made
    from capmatrix.tree import Tree

__all__ = ["render", "shared_tables", "tools"]


def render(catalog: Catalog, data: Tree, typed: Callable[[], Tree]) -> Tree:
    """Return the distribution: its project files and the import package.

    `data` are the texts of the package's data files; `typed` waits for the modules of types.
    """
    # Imported here, so that the process that makes the types does not load them.
    from capmatrix.targets.python import package, validators

    parts = (package.render(catalog), package.runtime(), validators.render(catalog), join("data", data))
    inside = merge(*parts, typed())
    return merge(package.project(catalog), join(catalog.service.package.module, inside))


def tools(catalog: Catalog) -> Tree:
    """Return the distribution of simulator and probe, whose modules stand in the package of the client."""
    from capmatrix.targets.python import package

    return package.tools(catalog)


def shared_tables(
    catalog: Catalog,
) -> tuple[Made, Callable[[], Iterable[tuple[str, Made]]], Callable[[], Iterable[tuple[str, Made]]]]:
    """Return the tables that clients of other languages share.

    They are the facts of the service, and what yields each model with the forms of its fields, and with its prices.
    """
    from capmatrix.targets.python import package, validators

    return package.service(catalog), partial(validators.forms, catalog), partial(validators.prices, catalog)
