"""What was built of entries of a spec, for the next spec with the same: two sides of a comparison share most files.

The reader gives the same entries for the same file, so that they are compared as objects.
"""

# Budget: one thought.
from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.diagnostics import Report
    from capmatrix.spec.document import Document

T = TypeVar("T")

_SPECS = 8
"""Specs of which parts are remembered."""
_MODELS = 1024
"""Most models of each: of a spec with more nothing is remembered, since that would take much memory."""


@dataclass(slots=True)
class Remembered:
    """What was built beside the same vocabulary, objects, sources and service."""

    beside: tuple[object, ...]
    """These entries, which are held so that no others get their numbers."""
    _built: dict[tuple[object, ...], tuple[tuple[object, ...], object]] = field(
        default_factory=dict[tuple[object, ...], tuple[tuple[object, ...], object]]
    )

    def take(self, report: Report, what: str, build: Callable[[], T], *of: object) -> T:
        """Return what is built of some entries; it is built again only where that reports something."""
        key = (what, *map(id, of))
        if key in self._built:
            return cast("T", self._built[key][1])
        before = report.count
        built = build()
        if report.count == before:
            self._built[key] = of, built
        return built


_KNOWN: OrderedDict[tuple[Any, ...], Remembered] = OrderedDict()


def beside(document: Document) -> Remembered:
    """Return what is remembered of specs with the same vocabulary, objects, sources and service."""
    entries = (document.service, *document.terms, *document.objects, *document.sources)
    if len(document.models) > _MODELS:
        return Remembered(entries)
    key = (document.unread, *map(id, entries))
    known = _KNOWN.setdefault(key, Remembered(entries))
    _KNOWN.move_to_end(key)
    if len(_KNOWN) > _SPECS:
        _KNOWN.popitem(last=False)
    return known
