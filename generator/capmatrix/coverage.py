"""Coverage: each row, field and fact of the documents is found in the matrix, recorded or missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Section, Source
    from capmatrix.ir.kinds import Field

State: TypeAlias = Literal["found", "recorded", "missing"]


@dataclass(frozen=True, slots=True)
class Item:
    """One row, field or fact of a document."""

    source: str
    section: str
    name: str
    state: State
    """Recorded: nothing in the matrix rests on the fact, and the inventory gives the reason."""
    where: str
    """What covers the item in the matrix, why nothing does, or what is missing."""


def coverage(catalog: Catalog) -> tuple[Item, ...]:
    """Return every item of every document's inventory, in the order of the documents."""
    known = _Known(catalog)
    return tuple(
        Item(source.id, section.name, name, *_judged(source, section, name, listed, known))
        for source in catalog.sources
        for section in source.sections
        for name, listed in section.rows
    )


class _Known:
    """All names of the matrix, and all its evidence."""

    def __init__(self, catalog: Catalog) -> None:
        self.models = {id_: _spellings(model.fields) for model in catalog.models for id_ in (model.id, *model.formerly)}
        terms = {name for term in catalog.vocabulary for name in (term.name, *term.aliases)}
        self.fields = {catalog.service.discriminator} | terms
        for model in catalog.models:
            self.fields.update(_paths(model.fields))
        self.cited = set(_cited(catalog))


def _judged(source: Source, section: Section, name: str, listed: tuple[str, ...], known: _Known) -> tuple[State, str]:
    if section.of == "models":
        return _row(name, listed, known)
    if f"{source.id} > {section.name} > {name}" in known.cited:
        return "found", "cited"
    if section.of == "fields":
        return ("found", "the vocabulary") if name in known.fields else ("missing", "no such field")
    reason = dict(section.reasons).get(name)
    return ("recorded", reason) if reason else ("missing", "nothing cites it, and no reason is given")


def _row(name: str, listed: tuple[str, ...], known: _Known) -> tuple[State, str]:
    if name not in known.models:
        return "missing", "no such model"
    lost = [field for field in listed if field not in known.models[name]]
    return ("missing", f"lacks {', '.join(lost)}") if lost else ("found", "the model")


def _spellings(fields: tuple[Field, ...]) -> set[str]:
    return {name for field in fields for name in (field.name, *field.aliases)}


def _paths(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield from (field.name, *field.aliases)
        if isinstance(field.kind, kinds.Group):
            yield from (f"{field.name}.{path}" for path in _paths(field.kind.fields))


def _cited(node: object) -> Iterator[str]:
    """Yield the evidence of everything in a catalog, at any depth."""
    if is_dataclass(node):
        yield from cast("tuple[str, ...]", getattr(node, "evidence", ()))
        for field in fields(node):
            yield from _cited(getattr(node, field.name))
    elif isinstance(node, tuple):
        for item in cast("tuple[Any, ...]", node):
            yield from _cited(item)
