"""Evidence: values without it, from the wrong source, or with another date than the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from capmatrix.diagnostics import Code, Diagnostic, Label, did_you_mean
from capmatrix.ir.kinds import Field
from capmatrix.lint.entries import Part, Spec
from capmatrix.source import Span
from capmatrix.spec import keys
from capmatrix.spec.document import Entry

Rows: TypeAlias = "dict[str, frozenset[str]]"
"""`source > section > model` → the fields that the row names."""

_FEW = 5
"""Entries of one file that are reported each; more of them are counted, as in a new spec."""
_APART = frozenset({"pricing", "lifecycle"})
"""Tables that do not inherit the evidence of their model."""


def missing_evidence(spec: Spec) -> Iterator[Diagnostic]:
    """Yield entries without evidence and decision, and fields whose evidence does not name them."""
    if not spec.catalog.sources:
        return
    document = spec.document
    found = [
        item
        for table, entries in (("service", (document.service,)), ("term", document.terms), ("object", document.objects))
        for entry in entries
        for item in _missing(entry, table, rests=table == "service")
    ]
    for entry in document.models:
        found += _missing(entry, "model", rests=True)  # a model without evidence is R403
    yield from _by_file(found)
    rows = _rows(spec)
    for part in spec.parts:
        for field in part.space.fields if part.model else ():
            if not part.fields[field.name].texts("decision") and _names_others(field, rows):
                yield Diagnostic(
                    Code.NO_GROUND,
                    f"the evidence of {field.name!r} does not name it",
                    part.fields[field.name].name.span,
                    "cite where it is written, or the decision that it rests on",
                    _cited(part, field, spec),
                )


def _by_file(found: list[tuple[str, Span]]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each entry, or one for all of a file that has many."""
    hint = "cite where it is written: `source > section > item`"
    files: dict[str, list[tuple[str, Span]]] = {}
    for name, span in found:
        files.setdefault(span.file, []).append((name, span))
    for entries in files.values():
        if len(entries) <= _FEW:
            for name, span in entries:
                yield Diagnostic(Code.NO_GROUND, f"{name!r} has neither evidence nor a decision", span, hint)
        else:
            names = list(dict.fromkeys(repr(name) for name, _ in entries))
            shown = ", ".join(names[:_FEW]) + (" and others" if len(names) > _FEW else "")
            message = f"{len(entries)} entries have neither evidence nor a decision: {shown}"
            yield Diagnostic(Code.NO_GROUND, message, entries[0][1], hint)


def _missing(entry: Entry, table: str, *, rests: bool) -> Iterator[tuple[str, Span]]:
    """Yield the name and place of each entry, at any depth, that rests on nothing."""
    known = keys.TABLES.get(table, {})
    grounded = rests or bool(entry.strings("evidence") or entry.strings("decision"))
    if "evidence" in known and not grounded:
        yield entry.name.text, entry.name.span
        return
    for key, inner in entry.inner.items():
        within = known[key].table
        for part in inner:
            yield from _missing(part, within, rests=grounded and table != "service" and within not in _APART)


def _rows(spec: Spec) -> Rows:
    return {
        f"{source.id} > {section.name} > {model}": frozenset(names)
        for source in spec.catalog.sources
        for section in source.sections
        if section.of == "models"
        for model, names in section.rows
    }


def _names_others(field: Field, rows: Rows) -> bool:
    """Return whether all evidence of a field consists of rows of models that do not list it."""
    if not field.evidence or not all(item in rows for item in field.evidence):
        return False
    return not any(rows[item] & {field.name, *field.aliases} for item in field.evidence)


def _cited(part: Part, field: Field, spec: Spec) -> tuple[Label, ...]:
    """Return a label at the evidence that a field inherits."""
    families = part.model.families if part.model else ()
    places = [*([spec.entries[part.model.id]] if part.model else []), *(spec.families[name] for name in families)]
    cited = next((entry for entry in places if {*field.evidence} <= {*entry.strings("evidence")}), None)
    return (Label(cited.place("evidence"), "its only evidence"),) if cited else ()


def outranked(spec: Spec) -> Iterator[Diagnostic]:
    """Yield fields whose evidence is from a lower source while a higher source lists the field for the model."""
    ranks = {source.id: source.rank for source in spec.catalog.sources}
    rows: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for row, names in _rows(spec).items():
        rows.setdefault(row.rpartition(" > ")[2], []).append((row, names))
    for part in spec.parts:
        if part.model is None or not ranks:
            continue
        listed = rows.get(part.model.id, [])
        for field in part.space.fields:
            best = min((ranks[item.partition(" > ")[0]] for item in field.evidence), default=0)
            better = [
                row
                for row, names in listed
                if names & {field.name, *field.aliases} and ranks[row.partition(" > ")[0]] < best
            ]
            if better and not part.fields[field.name].texts("decision"):
                yield Diagnostic(
                    Code.OUTRANKED,
                    f"{field.name!r} of {part.name} rests on {field.evidence[0]!r}, though {better[0]!r} names it",
                    part.fields[field.name].name.span if _own(part, field) else _extends(spec, part),
                    "cite the row, or the decision to prefer the lower source",
                    () if _own(part, field) else (Label(part.fields[field.name].name.span, "inherited from here"),),
                )


def _extends(spec: Spec, part: Part) -> Span:
    return spec.entries[part.model.id].place("extends") if part.model else part.place


def _own(part: Part, field: Field) -> bool:
    return part.fields[field.name].span.file == part.place.file


def stale_evidence(spec: Spec) -> Iterator[Diagnostic]:
    """Yield prices with another date than the source that they cite."""
    sources = {entry.name.text: entry for entry in spec.document.sources}
    for entry in (*spec.document.families, *spec.document.models):
        for pricing in entry.entries("pricing"):
            if "date" not in pricing.nodes or pricing.text("date") == entry.text("as_of"):
                continue
            for item in pricing.texts("evidence"):
                source = sources[item.text.partition(" > ")[0]]
                yield from _other_date(pricing, source)


def _other_date(pricing: Entry, source: Entry) -> Iterator[Diagnostic]:
    read, state = pricing.text("date"), source.text("date")
    if read != state:
        newer = "was read again later" if read < state else "is older"
        hint = (
            "read the price again and write that day" if read < state else "write the day of the source as it was read"
        )
        label = Label(source.place("date"), f"the state of {source.name.text!r}")
        message = f"the price was read on {read}, and its source {newer}"
        yield Diagnostic(Code.STALE_EVIDENCE, message, pricing.place("date"), hint, (label,))


def unused_fields(spec: Spec) -> Iterator[Diagnostic]:
    """Yield fields that no model takes and no document names, sources that nothing cites, and names of no provider."""
    entries = list(spec.document.every())
    taken = {field.name.text for entry in spec.document.families for field in entry.entries("fields")}
    taken |= {field.name.text for entry in spec.document.models for field in entry.entries("fields")}
    taken |= {
        *spec.document.service.strings("common"),
        *(name for entry in entries for key in ("instead", "term") for name in entry.strings(key)),
    }
    for term in spec.document.terms:
        if term.name.text not in taken and not term.strings("evidence"):
            message = f"no model takes {term.name.text!r}, and it has no evidence"
            yield Diagnostic(
                Code.UNUSED_FIELD, message, term.name.span, "remove it, or cite the document that names it"
            )
    cited = {item.partition(" > ")[0] for entry in entries for item in entry.strings("evidence")}
    cited |= {name.text for entry in spec.document.decisions for name, _ in entry.pairs("says")}
    for source in spec.document.sources:
        if source.name.text not in cited:
            message = f"nothing cites the source {source.name.text!r}"
            yield Diagnostic(Code.UNUSED_FIELD, message, source.name.span, "cite it as evidence, or remove it")
    providers = {model.provider for model in spec.catalog.models}
    for provider, _ in spec.document.service.pairs("providers"):
        if provider.text not in providers:
            message = f"no model is of the provider {provider.text!r}"
            hint = did_you_mean(provider.text, providers) or "remove its name"
            yield Diagnostic(Code.UNUSED_FIELD, message, provider.span, hint)
