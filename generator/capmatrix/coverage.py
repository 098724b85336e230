"""What the documents list against what the matrix holds: each row and each field, found or missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capmatrix.ir import kinds

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Field, Section, Source


@dataclass(frozen=True, slots=True)
class Item:
    """One row or field of a document."""

    source: str
    section: str
    name: str
    found: bool
    """Facts are recorded in the inventory itself; they are found always, and `where` says what rests on them."""
    where: str
    """What of the matrix answers to it, or what is missing."""


def coverage(catalog: Catalog) -> tuple[Item, ...]:
    """Return every item of every document's inventory, in the order of the documents."""
    known = _Known(catalog)
    return tuple(
        item for source in catalog.sources for section in source.sections for item in _section(source, section, known)
    )


class _Known:
    """Everything the matrix names, and everything its evidence points at."""

    def __init__(self, catalog: Catalog) -> None:
        self.models = {model.id: _spellings(model.fields) for model in catalog.models}
        self.discriminator = catalog.service.discriminator
        self.terms = {name for term in catalog.vocabulary for name in (term.name, *term.aliases)} | {self.discriminator}
        groups = [record.kind for record in catalog.records if isinstance(record.kind, kinds.Group)]
        self.paths = set(_paths([field for model in catalog.models for field in model.fields]))
        self.inner = {name for group in groups for field in group.fields for name in (field.name, *field.aliases)}
        self.cited = set(_cited(catalog))


def _section(source: Source, section: Section, known: _Known) -> Iterator[Item]:
    for name, fields in section.rows:
        cited = f"{source.id} > {section.name} > {name}" in known.cited
        if section.of == "models":
            listed = known.models.get(name)
            missing = [field for field in fields if listed is not None and field not in listed]
            where = "no such model" if listed is None else f"lacks {', '.join(missing)}" if missing else "the model"
            yield Item(source.id, section.name, name, listed is not None and not missing, where)
        elif section.of == "fields":
            last = name.rpartition(".")[2]
            found = cited or name in known.terms or name in known.paths or last in known.inner
            yield Item(
                source.id, section.name, name, found, "cited" if cited else "the vocabulary" if found else "nothing"
            )
        else:
            yield Item(
                source.id, section.name, name, True, "cited" if cited else "a fact, recorded; nothing rests on it"
            )


def _spellings(fields: tuple[Field, ...]) -> set[str]:
    return {name for field in fields for name in (field.name, *field.aliases)}


def _paths(fields: list[Field]) -> Iterator[str]:
    for field in fields:
        yield from (field.name, *field.aliases)
        if isinstance(field.kind, kinds.Group):
            yield from (f"{field.name}.{path}" for path in _paths(list(field.kind.fields)))


def _cited(catalog: Catalog) -> Iterator[str]:
    """Yield all evidence of the catalog, and what decisions settle about a source."""
    service = catalog.service
    rows = (
        *catalog.models,
        *catalog.vocabulary,
        *catalog.records,
        *service.auth,
        *service.operations,
        *service.dialects,
        *service.statuses,
        *service.errors,
        *service.limits,
        *service.timings,
    )
    for row in rows:
        yield from row.evidence
    for model in catalog.models:
        for field in model.fields:
            yield from field.evidence
        for rule in model.rules:
            yield from rule.origin.evidence
    for record in catalog.records:
        if isinstance(record.kind, kinds.Group):
            for field in record.kind.fields:
                yield from field.evidence
    for operation in service.operations:
        for field in operation.query:
            yield from field.evidence
