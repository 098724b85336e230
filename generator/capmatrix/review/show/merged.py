"""A model as its file, its families, the vocabulary and the service give it together, each part with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from capmatrix.diagnostics import Report
from capmatrix.frozen import dataclass
from capmatrix.resolve.build import scope_of
from capmatrix.resolve.models import fields_of, pricing_of, rules_of
from capmatrix.source import Scalar, Span, content
from capmatrix.spec.document import Document, Entry
from capmatrix.spec.keys import TABLES, Shape
from capmatrix.spec.reader import flow

VERSION = 1
Path: TypeAlias = "tuple[str | int, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a merged model."""

    depth: int
    text: str
    """As YAML, without the indentation."""
    path: Path
    places: tuple[Span, ...] = ()
    """Where it is written; none for a line that only opens a list of parts."""
    value: object = None


def merged_model(document: Document, entry: Entry) -> list[Line]:
    """Return a model that loads, merged; places are those of the values."""
    known = {family.name.text: family for family in document.families}
    families = tuple(known[name] for name in dict.fromkeys(entry.strings("extends")))
    says = [node for owner in ((entry,) if entry.text("says") else families) if (node := owner.scalar("says"))]
    notes = [note for owner in (*families, entry) for note in owner.texts("notes")]
    priced = pricing_of(entry, families, Report())
    return [
        *_keys(entry, ("id", "name", "formerly", "title", "provider", "as_of", "known"), 0, ()),
        *_texts("says", [" ".join(node.text for node in says)] if says else [], [tuple(node.span for node in says)]),
        *_fields(document, entry, families),
        *_rows("rules", "rule", rules_of(entry, families), 0, ()),
        *_part("pricing", "pricing", (priced,) if priced else ()),
        *_part("lifecycle", "lifecycle", entry.entries("lifecycle")),
        *_keys(entry, ("example",), 0, ()),
        *_rows("examples", "payload", entry.entries("examples"), 0, ()),
        *_texts("notes", [note.text for note in notes], [(note.span,) for note in notes]),
        *_keys(entry, ("evidence", "decision"), 0, ()),
    ]


def merged_text(lines: Iterable[Line]) -> str:
    """Return a merged model as YAML, the places of each part in a comment."""
    rows = [("  " * line.depth + line.text, ", ".join(f"{at.file}:{at.line}" for at in line.places)) for line in lines]
    return "".join(f"{f'{text:60}  # {places}' if places else text}\n" for text, places in rows)


def merged_document(model: str, lines: Iterable[Line]) -> dict[str, Any]:
    """Return a merged model for programs: each value with its path and its places."""
    parts = [
        {
            "path": list(line.path),
            "value": line.value,
            "places": [{"file": place.file, "line": place.line} for place in line.places],
        }
        for line in lines
        if line.places
    ]
    return {"version": VERSION, "model": model, "parts": parts}


def _fields(document: Document, entry: Entry, families: tuple[Entry, ...]) -> Iterator[Line]:
    """Yield the fields of a model, those that every model takes among them."""
    fields = fields_of(entry, families, scope_of(document, Report()))
    terms = {term.name.text: term for term in document.terms}
    listed = {name.text: name.span for name in document.service.texts("common") if name.text not in fields}
    yield Line(depth=0, text="fields:", path=("fields",))
    for name, field in (fields | {name: terms[name] for name in listed}).items():
        place = listed.get(name, field.name.span)
        yield Line(depth=1, text=f"{flow(field.name)}:", path=("fields", name), places=(place,), value={})
        yield from _entry(field, "listed", 2, ("fields", name))


def _part(key: str, table: str, entries: Iterable[Entry], depth: int = 0, path: Path = ()) -> Iterator[Line]:
    """Yield an entry under its key, if there is one."""
    for entry in entries:
        yield Line(depth=depth, text=f"{key}:", path=(*path, key))
        yield from _entry(entry, table, depth + 1, (*path, key))


def _texts(key: str, texts: list[str], places: list[tuple[Span, ...]]) -> Iterator[Line]:
    """Yield one text, or a list of them."""
    if len(texts) > 1:
        yield Line(depth=0, text=f"{key}:", path=(key,))
    for number, (text, spans) in enumerate(zip(texts, places, strict=False)):
        lead, path = ("- ", (key, number)) if len(texts) > 1 else (f"{key}: ", (key,))
        written = lead + flow(Scalar(text, spans[0]))
        yield Line(depth=int(len(texts) > 1), text=written, path=path, places=spans, value=text)


def _entry(entry: Entry, table: str, depth: int, path: Path) -> Iterator[Line]:
    """Yield the keys of an entry in the order of its table, those that hold entries too."""
    for key in TABLES.get(table, entry.nodes):
        yield from _keys(entry, (key,), depth, path)
        if key in entry.inner:
            spec = TABLES[table][key]
            part = {Shape.ENTRIES: _named, Shape.ROWS: _rows}.get(spec.shape, _part)
            yield from part(key, spec.table, entry.inner[key], depth, path)


def _named(key: str, table: str, entries: Iterable[Entry], depth: int, path: Path) -> Iterator[Line]:
    """Yield entries under their names."""
    yield Line(depth=depth, text=f"{key}:", path=(*path, key))
    for entry in entries:
        at = (*path, key, entry.name.text)
        yield Line(depth=depth + 1, text=f"{flow(entry.name)}:", path=at, places=(entry.name.span,), value={})
        yield from _entry(entry, table, depth + 2, at)


def _keys(entry: Entry, keys: Iterable[str], depth: int, path: Path) -> Iterator[Line]:
    for key in keys:
        node = entry.nodes.get(key)
        if node is not None and (key != "evidence" or entry.texts(key)):
            text = f"{flow(Scalar(key, node.span))}: {flow(node)}".rstrip()
            yield Line(depth=depth, text=text, path=(*path, key), places=(node.span,), value=content(node))


def _rows(key: str, table: str, entries: Iterable[Entry], depth: int, path: Path) -> Iterator[Line]:
    """Yield a list of entries, the first key of each after its dash."""
    for number, entry in enumerate(entries):
        if not number:
            yield Line(depth=depth, text=f"{key}:", path=(*path, key))
        for place, line in enumerate(_entry(entry, table, depth + 2, (*path, key, number))):
            lead = ("- " if not place else "  ") if line.depth == depth + 2 else "  "
            yield Line(
                depth=line.depth - 1, text=lead + line.text, path=line.path, places=line.places, value=line.value
            )
