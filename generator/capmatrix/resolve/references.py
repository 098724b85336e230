"""References inside a spec: evidence, decisions, unused entries, approvals."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import LENGTH, Approval
from capmatrix.resolve.pricing.measures import named_by
from capmatrix.source import Mapping, Node, Scalar, Sequence
from capmatrix.spec.parse import unbracketed, unbracketed_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.ir.catalog import Catalog, Cause
    from capmatrix.source import Span
    from capmatrix.spec.document import Document, Entry


def check_references(catalog: Catalog, document: Document, report: Report) -> None:
    """Run every check of this module."""
    _evidence(catalog, document, report)
    _decisions(document, report)
    _accepted(document, report)
    _operation_models(catalog, document, report)
    _sections(document, report)
    _unused(document, report)


def _evidence(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that every model has evidence, and that evidence names an existing source, section and item."""
    if not catalog.sources or not document.complete("sources.yaml"):
        return
    for entry in document.models:
        if not entry.texts("evidence") and not entry.doubtful:
            report.add(
                Code.NO_EVIDENCE,
                f"{entry.text('id', entry.name.text)!r} has no evidence",
                entry.span,
                "cite where it is written",
            )
    inventory = {
        source.id: {section.name: {name for name, _ in section.rows} for section in source.sections}
        for source in catalog.sources
    }
    lists = {(source.id, section.name): section.of for source in catalog.sources for section in source.sections}
    doubtful = {
        (source.name.text, section.name.text if section else "")
        for source in document.sources
        for section in (None, *source.entries("sections"))
        if (section or source).doubtful
    }
    for entry in document.every():
        for item in entry.texts("evidence"):
            if problem := _missing_evidence(item.text, inventory, lists):
                cited = tuple(item.text.split(" > ")[:2])
                if cited not in doubtful and (cited[0], "") not in doubtful:
                    report.add(Code.BAD_EVIDENCE, problem[0], item.span, problem[1])


def _missing_evidence(
    text: str, inventory: dict[str, dict[str, set[str]]], lists: dict[tuple[str, str], str]
) -> tuple[str, str] | None:
    """Return what a citation names and no source has, and what to add where."""
    form = "evidence is `source > section > item`"
    source, narrower, rest = text.partition(" > ")
    if source not in inventory:
        new = f"{form}; a document that is not yet used gets an entry in sources.yaml (`capmatrix explain R404`)"
        return (f"there is no source {source!r}", did_you_mean(source, inventory) or new)
    section, narrowest, item = rest.partition(" > ")
    if narrower and section not in inventory[source]:
        new = f"if the document has it, add it in sources.yaml under {source} > sections" if section else form
        return (f"{source} has no section {section!r}", did_you_mean(section, inventory[source]) or new)
    if narrowest and item not in inventory[source][section]:
        close = did_you_mean(item, inventory[source][section])
        place = f"{source} > sections > {section} > {lists[source, section]}"
        new = f"if the document has it, add it in sources.yaml under {place}; else cite the document that has it"
        return (
            f"{section!r} of {source} lists no {item!r}",
            "; ".join(part for part in (close, f"{new} (`capmatrix explain R404`)" if item else form) if part),
        )
    return None


def _decisions(document: Document, report: Report) -> None:
    """Check that decisions exist once, and quote existing sources."""
    known: dict[str, Entry] = {}
    for entry in document.decisions:
        first = known.setdefault(entry.name.text, entry)
        if first is not entry:
            message = f"the decision {entry.name.text!r} is also in {first.span}"
            report.add(Code.NAME_COLLISION, message, entry.span, "keep one of them, or rename one")
    for entry in document.every():
        for node in entry.texts("decision"):
            if node.text not in known and document.complete("decisions"):
                hint = did_you_mean(node.text, known) or "add it to a file of decisions/"
                report.add(Code.UNKNOWN_REFERENCE, f"there is no decision {node.text!r}", node.span, hint)
    sources = {source.name.text for source in document.sources}
    for entry in document.decisions:
        for name, _ in entry.pairs("says"):
            if name.text not in sources and document.complete("sources.yaml"):
                hint = did_you_mean(name.text, sources) or "sources.yaml lists them"
                report.add(Code.UNKNOWN_REFERENCE, f"there is no source {name.text!r}", name.span, hint)


def _accepted(document: Document, report: Report) -> None:
    """Check that what a decision accepts is a code of lint and a file of the spec."""
    codes = [code.id for code in Code if code.id.startswith("L")]
    for entry in document.decisions:
        for node in entry.texts("accepts"):
            code, _, file = node.text.partition(" ")
            if code not in codes or (file not in document.trees and file not in document.unread):
                hint = did_you_mean(file, document.trees) or f"such as `{codes[0]} models/<id>.yaml`"
                report.add(
                    Code.UNKNOWN_REFERENCE,
                    f"{node.text!r} is not a code of lint and a file of the spec",
                    node.span,
                    hint,
                )


def _operation_models(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that the models of operations exist."""
    known = {model.id for model in catalog.models}
    for operation in document.service.entries("operations"):
        for node in operation.texts("models"):
            if node.text not in known and not document.hides("models", node.text):
                hint = did_you_mean(node.text, known) or "models are files of models/"
                report.add(Code.UNKNOWN_REFERENCE, f"there is no model {node.text!r}", node.span, hint)


def _sections(document: Document, report: Report) -> None:
    """Check that a section lists one sort of items, and that facts recorded as unused are not cited."""
    cited = {evidence for entry in document.every() for evidence in entry.strings("evidence")}
    for source in document.sources:
        for section in source.entries("sections"):
            sorts = [keys for keys in (("models",), ("fields",), ("facts", "recorded")) if section.nodes.keys() & keys]
            if len(sorts) > 1:
                message = f"the section {section.name.text!r} lists {' and '.join(keys[0] for keys in sorts)}"
                report.add(Code.WRONG_SHAPE, message, section.name.span, "make a section of each")
            for model, row in section.pairs("models"):
                if parts := unbracketed("models", row):
                    report.add(*unbracketed_problem(model, row, parts))
                for item in row.items if isinstance(row, Sequence) else (row,):
                    if not isinstance(item, Scalar):
                        message = f"the row {model.text!r} contains something other than names of fields"
                        report.add(Code.WRONG_SHAPE, message, item.span, "such as [prompt, duration]")
            for fact, _ in section.pairs("recorded"):
                if f"{source.name.text} > {section.name.text} > {fact.text}" in cited:
                    message = f"{fact.text!r} is recorded as unused, and yet cited as evidence"
                    report.add(Code.UNUSED, message, fact.span, "list it under facts, without the reason")


def _unused(document: Document, report: Report) -> None:
    """Report families, objects and decisions that nothing uses; with errors, what uses them may be what is wrong."""
    if report.failed:
        return
    entries = list(document.every())
    extended = {name for entry in entries for name in entry.strings("extends")}
    held = {entry.text("record") for entry in entries} | {entry.text("body") for entry in entries}
    settled = {decision for entry in entries for decision in entry.strings("decision")}
    shared = [measure for family in document.families for measure in family.entries("measures")]
    counted = {name for entry in entries for name in named_by(entry)} if shared else set[str]()
    rows = [
        ("measure", shared, counted),
        ("family", document.families, extended),
        ("object", document.objects, held | extended),
        ("decision", [entry for entry in document.decisions if not entry.texts("accepts")], settled),
    ]
    for what, declared, used in rows:
        for entry in declared:
            if entry.name.text not in used:
                report.add(
                    Code.UNUSED, f"nothing uses the {what} {entry.name.text!r}", entry.span, "use it or remove it"
                )


Part: TypeAlias = Literal["model", "family", "vocabulary", "object", "service"]

_KEYS: dict[str, tuple[str, ...]] = {
    "type": ("kind", "record"),
    "format": ("form", "accepts"),
    "size": ("max_bytes",),
    "legacy": ("replaced_by",),
    "spelling": ("aliases",),
    "unknown": ("record",),
    "names": ("name", "id"),
    "partial": ("known",),
    "doc": ("says",),
    "note": ("says",),
    "families": ("extends",),
    "decisions": ("decision",),
    "examples": ("example",),
}
"""Aspect of a constraint, or attribute of the catalog → the keys that decide it, where the names differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place of the spec that a constraint comes from."""

    span: Span
    part: Part
    says: str
    """A label: what is written there, in a few words."""


def marks(entry: Entry, aspect: str, part: Part, says: str) -> Iterator[Place]:
    """Yield the places of the value that decides an aspect and of the entry's name, once if they share a line."""
    node = _deciding(entry, keys_of(aspect))
    if node is not None:
        yield at(line_span(node), part, says)
    if node is None or line_span(node).line != entry.name.span.line:
        yield at(entry.name.span, part, says)


def _deciding(entry: Entry, keys: tuple[str, ...]) -> Node | None:
    """Return the value of the first of the keys in an entry, or in its items or options."""
    own = next((entry.nodes[key] for key in keys if key in entry.nodes), None)
    inner = (_deciding(part, keys) for key in ("item", "options") for part in entry.entries(key))
    return own or next((node for node in inner if node is not None), None)


def keys_of(aspect: str) -> tuple[str, ...]:
    """Return the keys that decide an aspect, the most direct first."""
    return _KEYS.get(aspect, (aspect,))


def at(span: Span, part: Part, says: str) -> Place:
    """Return a place."""
    return Place(span=span, part=part, says=says)


def line_span(node: Node) -> Span:
    """Return the span from the first text of a node to its last one on the same line."""
    first, *others = [text.span for text in texts_of(node)] or [node.span]
    return joined_span(first, others)


def joined_span(first: Span, others: Iterable[Span]) -> Span:
    """Return the span from one place through to the last of others on the same line."""
    ends = [span.column + span.length for span in (first, *others) if span.line == first.line]
    return replace(first, length=max(ends) - first.column)


def texts_of(node: Node) -> Iterable[Scalar]:
    """Return every text of a node, names included, in the order written."""
    match node:
        case Scalar():
            return [node]
        case Sequence():
            return [text for item in node.items for text in texts_of(item)]
        case Mapping():
            return [text for key, value in node.entries for text in (key, *texts_of(value))]


_FORM = re.compile(rf"[0-9a-f]{{{LENGTH}}}")


def approvals_of(entries: tuple[Entry, ...], report: Report) -> tuple[Approval, ...]:
    """Return the approvals of a file, and report names that are not fingerprints."""
    found: list[Approval] = []
    for entry in entries:
        also = entry.texts("also")
        wrong = [node for node in (entry.name, *also) if not _is_fingerprint(node, report)]
        if wrong:
            continue
        cause, others = cast("Cause", entry.text("cause")), tuple(node.text for node in also)
        about, reason = entry.text("about"), entry.text("reason")
        found.append(Approval(fingerprint=entry.name.text, cause=cause, reason=reason, about=about, also=others))
    return tuple(found)


def _is_fingerprint(node: Scalar, report: Report) -> bool:
    if _FORM.fullmatch(node.text):
        return True
    says = f"{node.text!r} is not the fingerprint of a change: {LENGTH} digits of 0-9 and a-f"
    report.add(
        Code.BAD_VALUE, says, node.span, "take it from `capmatrix diff`, or let `capmatrix approve` write the entry"
    )
    return False
