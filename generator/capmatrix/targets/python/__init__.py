"""The Python client: types, validators, and the package around the hand-written runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.targets.python import package, validators
from capmatrix.targets.python.package import simulator
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

__all__ = ["render", "simulator"]


def render(catalog: Catalog, data: Tree, typed: Callable[[], Tree]) -> Tree:
    """Return the distribution: its project files and the import package.

    `data` are the texts of the package's data files; `typed` waits for the modules of types.
    """
    parts = (package.render(catalog), package.runtime(), validators.render(catalog), join("data", data))
    inside = merge(*parts, typed())
    return merge(package.project(catalog), join(catalog.service.package.module, inside))
