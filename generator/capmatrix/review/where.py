"""Where a change stands in the files of the new spec, or stood in those of the old one."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace

from capmatrix.diagnostics import Report
from capmatrix.review.revision import folder_of, from_top, stored_at
from capmatrix.source import Span
from capmatrix.spec.document import Document, Entry
from capmatrix.spec.parse import read_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A spec as written, and where its folder is in the repository."""

    top: str
    """Path from the top of the repository, of the folder or of a file that has no lines to point at."""
    document: Document | None


def written(place: str) -> Written:
    """Return the spec of a folder or a revision as it is written; a stored catalog is not."""
    if stored_at(place) is not None:
        return Written(top=from_top(place), document=None)
    with folder_of(place) as folder:
        return Written(top=from_top(place), document=read_folder(folder, Report()))


def where(old: Written, new: Written, model: str, subject: str) -> Span:
    """Return the place of a subject of a model, or of the service where the model is empty, from the repository's top.

    What a model takes from its family is placed there, and what neither says in the vocabulary; what is gone, in
    the file where it stood.
    """
    for side in (new, old):
        if side.document is None:
            return Span(side.top)
        found = _find(side.document, model, subject)
        if found is not None:
            # A line of the old file is none of the new one's.
            return seen_from_top(found if side is new else Span(found.file), side.top)
    return seen_from_top(Span("service.yaml"), new.top)


def seen_from_top(span: Span, top: str) -> Span:
    """Return a place of a spec as one of the repository."""
    return replace(span, file=posixpath.normpath(posixpath.join(top, span.file)))


def _find(document: Document, model: str, subject: str) -> Span | None:
    if not model:
        return _in_service(document, subject)
    entry = next((one for one in document.models if model in (one.text("id"), one.name.text)), None)
    if entry is None:
        return None
    family = [one for one in document.families if one.name.text == entry.text("extends")]
    # The model's own word counts, then its family's, then the vocabulary's.
    for holder in (entry, *family):
        found = _in_entry(holder, subject)
        if found is not None:
            return found
    return _in(document.terms, subject) or Span(entry.span.file)


def _in_entry(entry: Entry, subject: str) -> Span | None:
    """Return the place of a field, of the rules, or of another key of a model or family."""
    if subject.startswith("rule/"):
        rules = entry.entries("rules")
        return rules[0].span if rules else None
    field = _in(entry.entries("fields"), subject)
    if field is not None:
        return field
    key = subject.partition(".")[0]
    inner = entry.entries(key)
    return inner[0].span if inner else entry.place(key) if key in entry.nodes else None


def _in_service(document: Document, subject: str) -> Span | None:
    """Return the place of the entry that the parts of a subject lead to, as far as they lead."""
    kind, _, rest = subject.partition("/")
    roots = {
        "vocabulary": document.terms,
        "records": document.objects,
        "decisions": document.decisions,
        "sources": document.sources,
    }
    if kind in roots:
        return _in(roots[kind], rest)
    whole = Span(document.service.span.file)
    return next(_deepest(document.service, rest.split("/")), whole) if kind == "service" else whole


def _in(entries: tuple[Entry, ...], subject: str) -> Span | None:
    """Return the place of the entry that a subject begins with, by its name or another spelling of it."""
    names = ((entry, name) for entry in entries for name in (entry.name.text, *entry.strings("aliases")))
    return next((entry.name.span for entry, name in names if _begins(subject, name)), None)


def _deepest(entry: Entry, parts: list[str]) -> Iterator[Span]:
    if not parts:
        yield entry.name.span
        return
    for one in entry.entries(parts[0]):
        if len(parts) > 1 and one.name.text == parts[1]:
            yield from _deepest(one, parts[2:])
            yield one.name.span
    if parts[0] in entry.nodes:
        yield entry.place(parts[0])


def _begins(subject: str, name: str) -> bool:
    return subject == name or subject.startswith((f"{name}/", f"{name}."))
