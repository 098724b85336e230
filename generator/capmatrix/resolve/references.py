"""Whether a spec's words about itself lead somewhere: evidence, decisions, and entries that nothing uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.spec.nodes import Scalar, Sequence

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.spec.document import Document


def check_references(catalog: Catalog, document: Document, report: Report) -> None:
    """Run every check of this module."""
    _evidence(catalog, document, report)
    _decisions(catalog, document, report)
    _accepted(document, report)
    _takers(catalog, document, report)
    _inventories(document, report)
    _unused(document, report)


def _evidence(catalog: Catalog, document: Document, report: Report) -> None:
    """Every model has evidence, and evidence names a source, a section and an item that are there."""
    if not catalog.sources:
        return
    for entry in document.models:
        if not entry.texts("evidence"):
            report.add(
                Code.NO_EVIDENCE,
                f"{entry.text('id', entry.name.text)!r} has no evidence",
                entry.span,
                "say where it is written",
            )
    inventory = {
        source.id: {section.name: {name for name, _ in section.rows} for section in source.sections}
        for source in catalog.sources
    }
    for entry in document.every():
        for item in entry.texts("evidence"):
            if problem := _lost(item.text, inventory):
                report.add(Code.BAD_EVIDENCE, problem[0], item.span, problem[1])


def _lost(text: str, inventory: dict[str, dict[str, set[str]]]) -> tuple[str, str] | None:
    source, narrower, rest = text.partition(" > ")
    if source not in inventory:
        return (
            f"there is no source {source!r}",
            did_you_mean(source, inventory) or "evidence is `source > section > item`",
        )
    section, narrowest, item = rest.partition(" > ")
    if narrower and section not in inventory[source]:
        return (f"{source} has no section {section!r}", did_you_mean(section, inventory[source]))
    if narrowest and item not in inventory[source][section]:
        return (f"{section!r} of {source} lists no {item!r}", did_you_mean(item, inventory[source][section]))
    return None


def _decisions(catalog: Catalog, document: Document, report: Report) -> None:
    """What refers to a decision finds it; what a decision quotes is a source."""
    known = {decision.id for decision in catalog.decisions}
    for entry in document.every():
        for node in entry.texts("decision"):
            if node.text not in known:
                hint = did_you_mean(node.text, known) or "add it to decisions.yaml"
                report.add(Code.UNKNOWN_REFERENCE, f"there is no decision {node.text!r}", node.span, hint)
    sources = {source.id for source in catalog.sources}
    for entry in document.decisions:
        for name, _ in entry.pairs("says"):
            if name.text not in sources:
                hint = did_you_mean(name.text, sources) or "sources.yaml lists them"
                report.add(Code.UNKNOWN_REFERENCE, f"there is no source {name.text!r}", name.span, hint)


def _accepted(document: Document, report: Report) -> None:
    """What a decision accepts is a code of lint and a file of the spec."""
    codes = [code.id for code in Code if code.id.startswith("L")]
    for entry in document.decisions:
        for node in entry.texts("accepts"):
            code, _, file = node.text.partition(" ")
            if code not in codes or file not in document.trees:
                hint = did_you_mean(file, document.trees) or f"such as `{codes[0]} {document.models[0].span.file}`"
                report.add(Code.UNKNOWN_REFERENCE, f"{node.text!r} is no finding of lint in a file", node.span, hint)


def _takers(catalog: Catalog, document: Document, report: Report) -> None:
    """The models that an operation is for are there."""
    known = {model.id for model in catalog.models}
    for operation in document.service.entries("operations"):
        for node in operation.texts("models"):
            if node.text not in known:
                hint = did_you_mean(node.text, known)
                report.add(Code.UNKNOWN_REFERENCE, f"there is no model {node.text!r}", node.span, hint)


def _inventories(document: Document, report: Report) -> None:
    """A section lists one sort of thing; a reason why nothing rests on a fact stands only where nothing does."""
    cited = {evidence for entry in document.every() for evidence in entry.strings("evidence")}
    for source in document.sources:
        for section in source.entries("sections"):
            sorts = [keys for keys in (("models",), ("fields",), ("facts", "recorded")) if section.nodes.keys() & keys]
            if len(sorts) > 1:
                message = f"the section {section.name.text!r} lists {' and '.join(keys[0] for keys in sorts)}"
                report.add(Code.WRONG_SHAPE, message, section.name.span, "make a section of each")
            for model, row in section.pairs("models"):
                for item in row.items if isinstance(row, Sequence) else (row,):
                    if not isinstance(item, Scalar):
                        message = f"the row {model.text!r} holds something else than names of fields"
                        report.add(Code.WRONG_SHAPE, message, item.span, "such as [prompt, duration]")
            for fact, _ in section.pairs("recorded"):
                if f"{source.name.text} > {section.name.text} > {fact.text}" in cited:
                    message = f"{fact.text!r} is cited as evidence, so it is not only recorded"
                    report.add(Code.UNUSED, message, fact.span, "list it under facts, without the reason")


def _unused(document: Document, report: Report) -> None:
    """A family without a model, an object that nothing holds, or a decision that nothing rests on says nothing."""
    extended = {entry.text("extends") for entry in document.models}
    entries = list(document.every())
    held = {entry.text("record") for entry in entries} | {entry.text("body") for entry in entries}
    settled = {decision for entry in entries for decision in entry.strings("decision")}
    rows = [
        ("family", document.families, extended),
        ("object", document.objects, held),
        ("decision", [entry for entry in document.decisions if not entry.texts("accepts")], settled),
    ]
    for what, declared, used in rows:
        for entry in declared:
            if entry.name.text not in used:
                report.add(
                    Code.UNUSED, f"nothing uses the {what} {entry.name.text!r}", entry.span, "use it or remove it"
                )
