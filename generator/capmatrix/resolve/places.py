"""Catalog → document: the lines of the spec behind a constraint, with evidence and decisions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds
from capmatrix.resolve.objects import members_of
from capmatrix.resolve.references import Part, Place, at, joined_span, keys_of, line_span, marks, texts_of
from capmatrix.resolve.rules import rule_entries
from capmatrix.resolve.service import discriminator_of
from capmatrix.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.rules import Rule
    from capmatrix.spec.document import Document, Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """Where a constraint is written, the most specific place first, with its evidence and decisions."""

    places: tuple[Place, ...] = ()
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """An entry with fields and rules, and the place where the model refers to it."""

    entry: Entry
    part: Part
    says: str
    via: tuple[Place, ...] = ()


def places(document: Document, catalog: Catalog, model: str, subject: str) -> tuple[Place, ...]:
    """Return where a constraint, field, rule or other part of a model is written, the most specific place first."""
    return grounds(document, catalog, model, subject).places


def grounds(document: Document, catalog: Catalog, model: str, subject: str) -> Grounds:
    """Return the grounds of a constraint (`a-model/duration/values`) or subject (`duration`, `rule/x`, `pricing`).

    Subjects of no model are those of a diff: `vocabulary/duration`, `service/limits/submit`. What the spec does
    not contain has no grounds.
    """
    meant = next((item for item in catalog.models if item.id == model), None)
    if meant is None:
        return _apart(document, subject) if not model else Grounds()
    entry = next(item for item in document.models if item.text("id", item.name.text) == model)
    own = subject.removeprefix(f"{model}/")
    rows = _rows(document, entry)
    found = _in_scope(document, meant.fields, meant.rules, rows, own)
    if found is not None and not (own == "lifecycle" != subject):
        return found
    return _of_model(document, catalog, meant, rows, own)


def _rows(document: Document, entry: Entry) -> tuple[_Row, ...]:
    """Return the entry of a model, and those of its families."""
    name = entry.text("id", entry.name.text)
    rows = [_Row(entry=entry, part="model", says=f"what {name} says")]
    families = {family.name.text: family for family in document.families}
    for extended in entry.texts("extends"):
        via = Place(span=extended.span, part="model", says=f"{name} extends it")
        says = f"what the family {extended.text} says"
        rows.append(_Row(entry=families[extended.text], part="family", says=says, via=(via,)))
    return tuple(rows)


def _of_model(document: Document, catalog: Catalog, model: Model, rows: tuple[_Row, ...], subject: str) -> Grounds:
    """Return the grounds of other parts of a model: fields it does not take, lifecycle, price, texts."""
    head = _head(rows[0])
    resting = Grounds(places=(head,), evidence=model.evidence, decisions=model.decisions)
    first, _, rest = subject.partition("/")
    if subject == "unlisted":
        for edition in rows[0].entry.entries("editions"):
            if "unlisted" in edition.nodes:
                written = tuple(marks(edition, "unlisted", "model", f"what edition {edition.name.text} says"))
                return Grounds(
                    places=written, evidence=edition.strings("evidence"), decisions=edition.strings("decision")
                )
    if first == "unlisted":
        term = next((item for item in document.terms if item.name.text == rest), None) or next(
            (item for item in document.terms if rest in item.strings("aliases")), None
        )
        spelt = "aliases" if term and term.name.text != rest else ""
        written = marks(term, spelt, "vocabulary", "what the vocabulary says") if term else ()
        evidence = [item.evidence for item in catalog.vocabulary if term and item.name == term.name.text]
        says = f"{model.id} does not list it"
        return Grounds(places=(*written, replace(head, says=says)), evidence=evidence[0] if evidence else ())
    name, _, attribute = ("formerly", "", "") if first == "formerly" else subject.partition(".")
    for row in rows:
        for entry in row.entry.entries(name):
            written = tuple(marks(entry, attribute or "stage", row.part, row.says))
            evidence = entry.strings("evidence") or model.evidence
            return Grounds(places=(*written, *row.via), evidence=evidence, decisions=entry.strings("decision"))
        for key in keys_of(name):
            if key in row.entry.nodes:
                span = line_span(row.entry.nodes[key])
                return replace(resting, places=(Place(span=span, part=row.part, says=row.says), *row.via))
    return resting


def _apart(document: Document, subject: str) -> Grounds:
    """Return the grounds of a part outside models: the innermost entry that the subject names."""
    tables = {
        "vocabulary": (document.terms, "vocabulary"),
        "records": (document.objects, "object"),
        "decisions": (document.decisions, "service"),
        "sources": (document.sources, "service"),
    }
    first, *steps = subject.split("/")
    part: Part = "vocabulary" if first == "vocabulary" else "object" if first == "records" else "service"
    if first not in tables:
        known = first == "service" and steps
        whole = Span(document.service.span.file)
        span = discriminator_of(document.service).place("name") if first == "model" else whole
        return _descend(document.service, steps, part) if known else Grounds(places=(at(span, part, "the service"),))
    entry = next((item for item in tables[first][0] if steps and item.name.text == steps[0]), None)
    return _descend(entry, steps[1:], part) if entry else Grounds()


def _descend(entry: Entry, steps: list[str], part: Part) -> Grounds:
    span = entry.name.span
    for step in steps:
        keys = [key for key in keys_of(step) if key in entry.nodes]
        inner = [item for entries in entry.inner.values() for item in entries]
        named = [item for item in inner if step in (item.name.text, item.text("url"), item.text("operation"))]
        if keys:
            span = line_span(entry.nodes[keys[0]])
        elif named:
            entry = named[0]
            span = entry.span
    evidence, decisions = entry.strings("evidence"), entry.strings("decision")
    return Grounds(places=(at(span, part, f"the {part}"),), evidence=evidence, decisions=decisions)


def _in_scope(
    document: Document, fields: tuple[Field, ...], rules: tuple[Rule, ...], rows: tuple[_Row, ...], path: str
) -> Grounds | None:
    """Return the grounds of a path that leads to a field or a rule of a model or an object; None for any other."""
    if path.startswith("rule/") and (found := _of_rule(rules, rows, path.removeprefix("rule/"))):
        return found
    spellings = [(name, field) for field in fields for name in (field.name, *field.aliases) if _leads(path, name)]
    if not spellings:
        return None
    name, field = max(spellings, key=lambda pair: len(pair[0]))
    rest = re.sub(r"^(\[\d+\])+", "", path[len(name) :])
    inner = _inside(document, field, rest[1:]) if rest.startswith("/") else None
    if inner is not None:
        return replace(inner, places=(*inner.places, *_of_field(document, rows, field, "")))
    aspect = re.split(r"[./]", rest)[-1]
    found = _of_field(document, rows, field, aspect)
    return Grounds(places=tuple(found), evidence=field.evidence, decisions=field.decisions)


def _leads(path: str, name: str) -> bool:
    return path == name or (path.startswith(name) and path[len(name)] in "/.[")


def _inside(document: Document, field: Field, path: str) -> Grounds | None:
    """Return the grounds of a path that leads on into the objects of a field."""
    objects = {entry.name.text: entry for entry in document.objects}
    while path:
        for group in kinds.groups(field.kind):
            owners = members_of(document, objects[group.name])
            rows = tuple(_Row(entry=one, part="object", says=f"what the object {one.name.text} says") for one in owners)
            row = rows[0]
            if found := _in_scope(document, group.fields, group.rules, rows, path):
                return found
            if path in ("unknown", "open"):
                written = marks(objects[group.name], "open", row.part, row.says)
                return Grounds(places=tuple(written), evidence=row.entry.strings("evidence"))
        path = path.removeprefix("item/") if path.startswith("item/") else ""
    return None


def _of_field(document: Document, rows: tuple[_Row, ...], field: Field, aspect: str) -> Iterator[Place]:
    """Yield the places of a field: in the model, else in a family or in `common`; then in the vocabulary."""
    taking = [(row, entry) for row in rows for entry in row.entry.entries("fields") if entry.name.text == field.name]
    for row, entry in taking[:1]:
        yield from (*marks(entry, aspect, row.part, row.says), *row.via)
    if rows[0].part == "object":
        return
    if not taking:
        for name in document.service.texts("common"):
            if name.text == field.name:
                yield at(name.span, "service", "every model takes it")
    name = next((entry.text("term") for _, entry in taking[:1] if "term" in entry.nodes), field.name)
    for term in document.terms:
        if term.name.text == name:
            yield from marks(term, aspect, "vocabulary", "what the vocabulary says")


def _of_rule(rules: tuple[Rule, ...], rows: tuple[_Row, ...], path: str) -> Grounds | None:
    """Return the grounds of a rule; a rule without evidence has that of its model or family."""
    known = [rule for rule in rules if path == rule.id or path.startswith(f"{rule.id}.")]
    if not known:
        return None
    wanted = max(known, key=lambda rule: len(rule.id))
    written = [(row, entry) for row in (*rows[1:], rows[0]) for entry in row.entry.entries("rules")]
    entry = rule_entries(tuple(entry for _, entry in written))[wanted.id]
    row = next(row for row, item in written if item is entry)
    texts = [text.span for node in entry.nodes.values() for text in texts_of(node)]
    evidence = wanted.origin.evidence or row.entry.strings("evidence") or rows[0].entry.strings("evidence")
    return Grounds(
        places=(at(joined_span(entry.span, texts), row.part, row.says), *row.via),
        evidence=evidence,
        decisions=wanted.origin.decisions,
    )


def _head(row: _Row) -> Place:
    """Return the place of a model's id or title."""
    entry = row.entry
    node = entry.scalar("id") or entry.scalar("title")
    return at(node.span if node else entry.span, row.part, row.says)
