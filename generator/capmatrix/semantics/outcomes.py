"""Whether an answer says something else of a submission: status by status, since a row may name several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.outcomes import STATUSES, caution, outcome
from capmatrix.semantics.change import Change, Class


def outcomes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield the statuses after which a client does something else about a submission, and whether more cautiously."""
    told = False
    for status in STATUSES:
        before, after = outcome(old.service.errors, status), outcome(new.service.errors, status)
        if before != after:
            told = True
            way = "more cautious" if caution(after) > caution(before) else "less cautious"
            says = f"{before} → {after}: {way}"
            yield Change(kind=Class.SERVICE, subject=f"service/errors/{status}/outcome", says=says)
    if not told and _written(old) != _written(new):
        says = "written otherwise; no status says something else of a submission"
        yield Change(kind=Class.DOCUMENTATION, subject="service/errors", says=says)


def _written(catalog: Catalog) -> list[tuple[object, ...]]:
    return [(row.statuses, row.types, row.outcome) for row in catalog.service.errors if row.outcome is not None]


def without_outcomes(catalog: Catalog) -> Catalog:
    """Return the catalog as it is but for the outcomes, of which `outcomes` tells."""
    errors = tuple(replace(row, outcome=None) for row in catalog.service.errors)
    return replace(catalog, service=replace(catalog.service, errors=errors))
