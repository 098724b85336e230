"""The Python client: types, validators, and the package around the hand-written runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from capmatrix.targets.python import data, package, types, validators
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree


def render(
    catalog: Catalog, stored: Mapping[str, Any], schema: Mapping[str, Any], typed: Callable[[], Tree] | None = None
) -> Tree:
    """Return the distribution: its project files and the import package.

    `stored` is the catalog as JSON, `schema` that of any request; `typed` are types under way already.
    """
    parts = (package.render(catalog), package.runtime(), validators.render(catalog), data.render(stored, schema))
    inside = merge(*parts, (typed or types.begin(catalog))())
    return merge(package.project(catalog), join(catalog.service.package.module, inside))
