"""Where a change stands in the files of the new spec, or stood in those of the old one."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace

from capmatrix.ir.catalog import Catalog
from capmatrix.resolve.places import places
from capmatrix.source import Span
from capmatrix.spec.document import Document


@dataclass(frozen=True, slots=True)
class Written:
    """A spec as meant and as written, and where its folder is in the repository."""

    top: str
    """Path from the top of the repository, of the folder or of a stored catalog."""
    catalog: Catalog
    document: Document | None
    """None for a stored catalog, which has no lines to point at."""


def where(old: Written, new: Written, model: str, subject: str) -> Span:
    """Return the place of a subject of a model, or of the service where the model is empty, from the repository's top.

    Of several lines that it comes from, that is the most specific; of what is gone, the file where it stood.
    """
    for side in (new, old):
        if side.document is None:
            return Span(side.top)
        found = places(side.document, side.catalog, model, subject)
        if found:
            # A line of the old file is none of the new one's.
            span = found[0].span if side is new else Span(found[0].span.file)
            return seen_from_top(span, side.top)
    return seen_from_top(Span("service.yaml"), new.top)


def seen_from_top(span: Span, top: str) -> Span:
    """Return a place of a spec as one of the repository."""
    return replace(span, file=posixpath.normpath(posixpath.join(top, span.file)))
