"""The mapping of the service's list (`listing.yaml`) → what a client needs of it to judge a request by a record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from capmatrix.diagnostics import Report
from capmatrix.ir import kinds
from capmatrix.ir.catalog import ListedException, ListedInputs, Listing
from capmatrix.ir.rules import Origin, Rule
from capmatrix.resolve.fields import build_field, merged
from capmatrix.resolve.models import build_model
from capmatrix.source import Scalar
from capmatrix.spec.document import Entry
from capmatrix.spec.records import GONE, Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.kinds import Field, KindName
    from capmatrix.resolve.fields import Scope
    from capmatrix.resolve.models import Others
    from capmatrix.spec.document import Document
    from capmatrix.spec.listing import Listing as Mapping

_FACTS = ("id", "title", "provider", "inputs", "parameters", "names", "price")
"""Facts of a record that judging needs."""


def build_listing(
    document: Document, models: Iterable[Model], common: tuple[Entry, ...], scope: Scope
) -> Listing | None:
    """Return how a client reads the service's list; None where the spec does not say it."""
    mapping = document.listing
    if mapping is None:
        return None
    # Problems of the vocabulary and of families are reported where these are built for the matrix itself.
    quiet = replace(scope, report=Report())
    listed = document.listed.by_id if document.listed else dict[str, Record]()
    return Listing(
        source=mapping.source,
        least=mapping.least,
        records=mapping.records,
        record=tuple((fact, path) for fact, path in mapping.record.of.items() if fact in _FACTS),
        parameter=tuple(mapping.parameter.of.items()),
        types=tuple((word, cast("tuple[KindName, ...]", names)) for word, names in mapping.types.items()),
        fields=tuple(_fields(mapping, quiet)),
        renamed=tuple(
            (name, "" if one.ignored else one.field)
            for name, one in mapping.fields.items()
            if one.ignored or one.field != name
        ),
        inputs=tuple(_inputs(document, mapping, (common, ()), quiet)),
        unlisted=tuple(
            model.id
            for model in models
            if model.lifecycle.stage != "removed" and (model.id not in listed or GONE in listed[model.id])
        ),
        exceptions=tuple(_exceptions(document, mapping, (common, ()), quiet)),
    )


def _fields(mapping: Mapping, scope: Scope) -> Iterable[Field]:
    """Yield the field of every name on the wire, with the meaning that the mapping gives it."""
    meant = {one.field: one.term for one in mapping.fields.values() if one.term}
    for name in scope.names:
        own = scope.terms[name]
        term = scope.terms.get(meant.get(name, ""))
        if term is not None:
            entry = Entry(own.name, own.span, {"term": Scalar(meant[name], own.span)})
            own = merged(entry, term)
        yield _bare(build_field(own, scope))


def _inputs(document: Document, mapping: Mapping, others: Others, scope: Scope) -> Iterable[ListedInputs]:
    """Yield what models take, once for all inputs that mean the same families."""
    given: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for one in mapping.inputs:
        given.setdefault(one.extends, []).append(tuple(sorted(one.given)))
    for extends, combinations in given.items():
        yield replace(_taken(document, extends, others, scope), given=tuple(combinations))


def _exceptions(document: Document, mapping: Mapping, others: Others, scope: Scope) -> Iterable[ListedException]:
    """Yield what holds for one id alone, as far as judging by its record needs it."""
    for id_, one in mapping.exceptions.items():
        taken = _taken(document, one.extends, others, scope) if one.extends else None
        if taken is not None or one.ignored:
            yield ListedException(id=id_, ignored=tuple(sorted(one.ignored)), taken=taken)


def _taken(document: Document, extends: tuple[str, ...], others: Others, scope: Scope) -> ListedInputs:
    """Return what every model of some families takes."""
    families = {entry.name.text: entry for entry in document.families}
    extended = tuple(families[family] for family in extends if family in families)
    name = Scalar("listed", document.service.span)
    model, _ = build_model(Entry(name, document.service.span, {}), extended, others, scope)
    return ListedInputs(given=(), fields=tuple(map(_bare, model.fields)), rules=tuple(map(_plain, model.rules)))


def _bare(field: Field) -> Field:
    """Return what judging and searching need of a field; an object may hold anything, as no record has its parts."""
    kept = field if not kinds.groups(field.kind) else replace(field, kind=kinds.Anything(), unpublished=True)
    return replace(kept, title="", doc="", unit="", evidence=(), decisions=(), default=None)


def _plain(rule: Rule) -> Rule:
    """Return a rule without its reason."""
    return replace(rule, origin=Origin())
