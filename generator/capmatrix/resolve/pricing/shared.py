"""Measures of families, beside those of a price that names them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.source import Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from capmatrix.spec.document import Entry

    Compare = Callable[[Entry, Entry], None]


def with_shared(pricing: Entry, families: Iterable[Entry], compare: Compare) -> Entry:
    """Return a price with the measures of families that it names, each before what names it; its own take their place.

    `compare` is asked about two measures of families with one name.
    """
    own = pricing.entries("measures")
    shared: dict[str, Entry] = {}
    for measure in (measure for family in families for measure in family.entries("measures")):
        first = shared.setdefault(measure.name.text, measure)
        if measure.name.text not in {one.name.text for one in own}:
            compare(first, measure)
    for measure in own:
        shared.pop(measure.name.text, None)
    found: list[Entry] = []

    def add(names: Iterable[str]) -> None:
        for name in names:
            if name in shared:
                measure = shared.pop(name)
                add(named_by(measure))
                found.append(measure)

    for measure in own:
        add(named_by(measure))
        found.append(measure)
    for row in pricing.entries("rows"):
        add(named_by(row))
    return replace(pricing, inner={**pricing.inner, "measures": tuple(found)}) if found else pricing


def named_by(entry: Entry) -> Iterator[str]:
    """Yield the texts of a measure, or of a row of it or of a price, that may be names of measures."""
    yield from (name.text for name, _ in entry.pairs("per"))
    for node in (entry.nodes[key] for key in ("is", "plus") if key in entry.nodes):
        items = node.items if isinstance(node, Sequence) else (node,)
        yield from (item.text for item in items if isinstance(item, Scalar))
    for row in entry.entries("rows"):
        yield from named_by(row)
