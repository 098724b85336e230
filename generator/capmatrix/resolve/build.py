"""Document → catalog: names are looked up and texts are read; checks come later."""

from __future__ import annotations

import keyword
import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds
from capmatrix.ir.catalog import Catalog, Decision, Edition, Model, Section, Source, Statement, Term
from capmatrix.resolve import values
from capmatrix.resolve.fields import Scope, build_field, merged
from capmatrix.resolve.listing import build_listing
from capmatrix.resolve.models import build_model
from capmatrix.resolve.objects import build_records
from capmatrix.resolve.remembered import Remembered, beside
from capmatrix.resolve.service import build_service, discriminator_of
from capmatrix.source import Mapping, Node, Scalar, Sequence, Span
from capmatrix.spec.listing import FILE
from capmatrix.spec.records import parameter_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.spec.document import Document, Entry
    from capmatrix.spec.listing import Listing


_EDITION = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TAKEN = frozenset({"models", "request", "catalog", "schema", "listing"})
"""Files and folders beside those of an edition."""


def build(document: Document, report: Report) -> Catalog:
    """Build the catalog; problems are added to the report, and then the catalog only serves further checks."""
    scope, known = scope_of(document, report), beside(document)
    # Records are built each time: that puts the objects into the scope, with which all else is built.
    records = build_records(document, scope)
    vocabulary = known.take(report, "vocabulary", lambda: _vocabulary(document, scope))
    service = known.take(report, "service", lambda: build_service(document.service, scope))
    common = known.take(report, "common", lambda: _common(document, scope))
    models, editions = _models(document, common, scope, known)
    return Catalog(
        service=service,
        vocabulary=vocabulary,
        records=records,
        models=models,
        decisions=tuple(_decision(entry) for entry in document.decisions),
        sources=_sources(document, report),
        providers=tuple(sorted({model.provider for model in models if model.provider})),
        editions=editions,
        listing=build_listing(document, models, common, scope),
    )


def scope_of(document: Document, report: Report) -> Scope:
    """Return what the fields of a spec may refer to, without objects."""
    terms = {entry.name.text: entry for entry in document.terms}
    return Scope(
        terms=terms,
        names=tuple(name for name, term in terms.items() if term.flag("wire", default=True)),
        objects={entry.name.text: entry for entry in document.objects},
        report=report,
        sections={
            f"{source.name.text} > {section.name.text}": frozenset(section.strings("fields"))
            for source in document.sources
            for section in source.entries("sections")
            if "fields" in section.nodes
        },
        dates={source.name.text: source.text("date") for source in document.sources},
        units={unit.name.text for unit in document.service.entries("units")},
        spellings={name for term in document.terms for name in (term.name.text, *term.strings("aliases"))},
        unread={place for place in ("fields.yaml", "objects.yaml") if not document.complete(place)},
    )


def _vocabulary(document: Document, scope: Scope) -> tuple[Term, ...]:
    return tuple(_term(entry, scope) for entry in document.terms if entry.flag("wire", default=True))


def _term(entry: Entry, scope: Scope) -> Term:
    field = build_field(entry, scope)
    for name in entry.texts("instead"):
        _is_term(name, scope)
    return Term(
        name=field.name,
        aliases=field.aliases,
        media=kinds.is_media(field.kind),
        instead=entry.strings("instead"),
        doc=field.doc,
        evidence=field.evidence,
        decisions=field.decisions,
    )


def _models(
    document: Document, common: tuple[Entry, ...], scope: Scope, known: Remembered
) -> tuple[tuple[Model, ...], tuple[Edition, ...]]:
    """Return the models, and the editions with what they have otherwise."""
    families = {entry.name.text: entry for entry in document.families}
    service = document.service
    key = discriminator_of(service).text("name")
    doubtful = service.doubtful or len(common) < len(service.texts("common"))
    built: list[Model] = []
    apart: dict[str, list[Model]] = {}
    for entry in document.models:
        wanted = {name.text: name for name in entry.texts("extends")}
        for name in wanted.values():
            if name.text not in families and not document.hides("families", name.text):
                hint = did_you_mean(name.text, families) or "families are files of families/"
                scope.report.add(Code.UNKNOWN_REFERENCE, f"there is no family {name.text!r}", name.span, hint)
        extended = tuple(families[name] for name in wanted if name in families)
        unsure = doubtful or len(extended) < len(wanted) or any(part.doubtful for part in (entry, *extended))
        others = [name for name in scope.names if name != key] if unsure else []
        made = partial(build_model, entry, extended, (common, others), scope)
        model, editions = known.take(scope.report, "model", made, entry, *extended)
        built.append(model)
        for name, other in editions.items():
            apart.setdefault(name, []).append(other)
    return _by_id(built), _editions(document, apart, scope)


def _by_id(models: Iterable[Model]) -> tuple[Model, ...]:
    return tuple(sorted(models, key=lambda model: model.id))


def _editions(document: Document, apart: dict[str, list[Model]], scope: Scope) -> tuple[Edition, ...]:
    """Return the editions; report overlays of one that the service does not have, and editions without a source."""
    entries = document.service.entries("editions")
    later = [entry.name.text for entry in entries[1:]]
    sources = {source.name.text for source in document.sources}
    for overlay in (overlay for model in document.models for overlay in model.entries("editions")):
        if overlay.name.text not in later and not document.service.doubtful:
            known = "service.yaml lists them; the first is what a model says itself"
            message = f"there is no further edition {overlay.name.text!r}"
            hint = did_you_mean(overlay.name.text, later) or known
            scope.report.add(Code.UNKNOWN_REFERENCE, message, overlay.name.span, hint)
    for place, entry in enumerate(entries):
        id_, source = entry.name.text, entry.text("source")
        if not _EDITION.fullmatch(id_) or id_ in _TAKEN or keyword.iskeyword(id_):
            free = f"no word of Python, and none of {', '.join(sorted(_TAKEN))}"
            hint = f"files and functions are named after it: small letters, digits and _, such as `live`; {free}"
            scope.report.add(Code.BAD_VALUE, f"{id_!r} cannot be an edition", entry.name.span, hint)
        missing = bool(source) and source not in sources and document.complete("sources.yaml")
        if missing or (place == 0) == bool(source):
            says = f"cannot follow {source!r}" if source else "needs a source"
            known = "the first edition has no source, each further one has one of sources.yaml"
            message, hint = f"the edition {id_!r} {says}", (did_you_mean(source, sources) if missing else "") or known
            scope.report.add(Code.UNKNOWN_REFERENCE, message, entry.place("source"), hint)
    return tuple(
        Edition(
            id=entry.name.text,
            source=entry.text("source") or None,
            doc=entry.text("says"),
            models=_by_id(apart.get(entry.name.text, ())),
        )
        for entry in entries
    )


def _common(document: Document, scope: Scope) -> tuple[Entry, ...]:
    """Return the fields that every model takes, and report those that are not in the vocabulary."""
    names = [name for name in document.service.texts("common") if _is_term(name, scope)]
    return tuple(merged(scope.terms[name.text], None) for name in names)


def _is_term(name: Scalar, scope: Scope) -> bool:
    """Return whether a name is in the vocabulary, and report one that is not."""
    if name.text not in scope.names and "fields.yaml" not in scope.unread:
        hint = did_you_mean(name.text, scope.names) or "add it to fields.yaml"
        scope.report.add(Code.UNKNOWN_FIELD, f"{name.text!r} is not in the vocabulary", name.span, hint)
    return name.text in scope.names


def _decision(entry: Entry) -> Decision:
    says = tuple(Statement(source=name.text, says=_one_line(node)) for name, node in entry.pairs("says"))
    return Decision(
        id=entry.name.text,
        about=entry.text("about"),
        statements=says,
        chosen=entry.text("chosen"),
        because=entry.text("because"),
        evidence=entry.strings("evidence"),
    )


def _one_line(node: Node) -> str:
    if isinstance(node, Sequence):
        return ", ".join(_one_line(item) for item in node.items)
    if isinstance(node, Mapping):
        return ", ".join(f"{key.text}: {_one_line(value)}" for key, value in node.entries)
    return node.text


def _sources(document: Document, report: Report) -> tuple[Source, ...]:
    """Return the sources by rank, with a row for each record of the service's list."""
    found = [_source(entry, report) for entry in document.sources]
    listing = document.listing
    if listing is not None and document.complete("sources.yaml"):
        entry = next((entry for entry in document.sources if entry.name.text == listing.source), None)
        section = (
            next((one for one in entry.entries("sections") if one.name.text == listing.section), None)
            if entry
            else None
        )
        if section is None or section.nodes:
            what = f"{listing.source} > {listing.section}"
            span = section.span if section else Span(FILE)
            hint = "sources.yaml has the source, and in it the section, which lists nothing itself"
            report.add(Code.UNKNOWN_REFERENCE, f"{what} is not a section for the records of the list", span, hint)
        else:
            _check_families(document, report)
            rows = listed_rows(document, found)
            found = [_with_rows(source, listing, rows) for source in found]
    return tuple(sorted(found, key=lambda source: source.rank))


def _check_families(document: Document, report: Report) -> None:
    """Check that the families exist that `listing.yaml` gives to models."""
    known = {entry.name.text for entry in document.families}
    mapping = document.listing_entry
    for key in ("inputs", "exceptions"):
        for entry in mapping.entries(key) if mapping else ():
            for name in entry.texts("extends"):
                if name.text not in known and document.complete("families"):
                    hint = did_you_mean(name.text, known) or "families are files of families/"
                    report.add(Code.UNKNOWN_REFERENCE, f"there is no family {name.text!r}", name.span, hint)


def _with_rows(source: Source, listing: Listing, rows: tuple[tuple[str, tuple[str, ...]], ...]) -> Source:
    if source.id != listing.source:
        return source
    sections = tuple(
        replace(section, of="models", rows=rows) if section.name == listing.section else section
        for section in source.sections
    )
    return replace(source, sections=sections)


def listed_rows(document: Document, sources: Iterable[Source]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the ids of the service's list with the fields of each.

    Of a model that another source describes too, the list says only that it is there: its fields are those of that
    source.
    """
    listing, listed = document.listing, document.listed
    if listing is None or listed is None:
        return ()
    others = {
        name
        for source in sources
        if source.id != listing.source
        for section in source.sections
        if section.of == "models"
        for name, _ in section.rows
    }
    rows: list[tuple[str, tuple[str, ...]]] = []
    for id_, record in listed.by_id.items():
        left_out = listing.exception(id_).ignored
        names = () if id_ in others else parameter_names(record) or ()
        renamed = [listing.renamed(name) for name in names if name not in left_out]
        rows.append((id_, tuple(dict.fromkeys(one.field for one in renamed if not one.ignored))))
    return tuple(rows)


def _source(entry: Entry, report: Report) -> Source:
    rank = entry.scalar("rank")
    try:
        ranked = values.integer(rank.text) if rank else 0
    except values.Unread as error:
        report.add(Code.BAD_VALUE, str(error), entry.place("rank"))
        ranked = 0
    return Source(
        id=entry.name.text,
        title=entry.text("title"),
        version=entry.text("version"),
        date=entry.text("date"),
        sha256=entry.text("sha256"),
        rank=ranked,
        sections=tuple(_section(section) for section in entry.entries("sections")),
        doc=entry.text("says"),
    )


def _section(entry: Entry) -> Section:
    if "models" in entry.nodes:
        rows = tuple((name.text, tuple(_row_fields(node))) for name, node in entry.pairs("models"))
        return Section(name=entry.name.text, of="models", rows=rows)
    if "fields" in entry.nodes:
        return Section(name=entry.name.text, of="fields", rows=tuple((name, ()) for name in entry.strings("fields")))
    reasons = tuple((fact.text, _one_line(reason)) for fact, reason in entry.pairs("recorded"))
    facts = (*entry.strings("facts"), *(fact for fact, _ in reasons))
    return Section(name=entry.name.text, of="facts", rows=tuple((fact, ()) for fact in facts), reasons=reasons)


def _row_fields(node: Node) -> list[str]:
    nodes = node.items if isinstance(node, Sequence) else (node,)
    return [item.text for item in nodes if isinstance(item, Scalar) and item.text]
