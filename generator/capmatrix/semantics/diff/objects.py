"""Objects and parameters of calls, judged by payload as models are: those of requests, and those that callers read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from capmatrix.ir.catalog import Catalog, Model, Names
from capmatrix.ir.kinds import Field, Group, groups, json_types, map_groups
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.models import diff_models

_KEY = "(call)"
"""The discriminator of an object that is judged as if it were a model; no field has such a name."""

_READ: Mapping[ChangeClass, ChangeClass] = {
    ChangeClass.ACCEPTS_MORE: ChangeClass.ANSWERS_MORE,
    ChangeClass.CLIENT_REFUSES: ChangeClass.ANSWERS_LESS,
    ChangeClass.ACCEPTS_LESS: ChangeClass.ANSWERS_NARROWER,
    ChangeClass.CLIENT_TAKES: ChangeClass.ADDED,
    ChangeClass.WIRE: ChangeClass.ANSWERS_MORE,
}
"""What a change of the accepted values is for a caller that reads them."""
_SHADOWS = frozenset({ChangeClass.IGNORED_REFUSED, ChangeClass.IGNORED_ACCEPTED, ChangeClass.WARNS})
"""Changes of values that nobody sends or reads: of a field that only one version lists."""


def request_changes(old: Catalog, new: Catalog, before: Group, after: Group, path: str) -> list[Change]:
    """Return what a caller loses and gains who sends an object."""
    found = list(_judged(old, new, before, after))
    told = {change.subject for change in found if change.kind not in _SHADOWS}
    return [_placed(change, path) for change in found if change.kind not in _SHADOWS or change.subject not in told]


def answer_changes(old: Catalog, new: Catalog, before: Group, after: Group, path: str) -> list[Change]:
    """Return what a caller loses and gains who reads an object: what may come now and never came breaks it."""
    judged = (change for change in _judged(old, new, before, after) if change.kind not in _SHADOWS)
    found = [replace(change, kind=_READ.get(change.kind, change.kind)) for change in judged]
    told = {(change.kind, change.subject) for change in found}
    found += [change for change in _null_changes(before, after, "") if (change.kind, change.subject) not in told]
    if len(found) > 1:
        found = [change for change in found if change.kind is not ChangeClass.REWRITTEN]
    return [_placed(change, path) for change in found]


def _null_changes(before: Group, after: Group, path: str) -> Iterator[Change]:
    """Yield the fields that may be null now or not any more, which not every verdict shows."""
    known = {field.name: field for field in after.fields}
    for field in before.fields:
        if field.name not in known:
            continue
        later, place = known[field.name], f"{path}{field.name}"
        if _may_be_null(field) != (null := _may_be_null(later)):
            kind = ChangeClass.ANSWERS_MORE if null else ChangeClass.ANSWERS_NARROWER
            yield Change(kind=kind, subject=place, says="may be null" if null else "is never null")
        for left, right in zip(groups(field.kind), groups(later.kind), strict=False):
            if not left.name or left.name != right.name:  # an object of the same name has its own place
                yield from _null_changes(left, right, f"{place}/")


def _may_be_null(field: Field) -> bool:
    return field.nullable or "null" in json_types(field.kind)


def query_group(fields: Iterable[Field]) -> Group:
    """Return the parameters of a call as an object."""
    return Group(name="", fields=tuple(fields))


def _judged(old: Catalog, new: Catalog, before: Group, after: Group) -> Iterator[Change]:
    """Yield the changes of an object; objects inside that have a place of their own are compared by name alone."""
    shared = by_name(old).keys() & by_name(new).keys()
    changes = _compared(old, new, *(_hollow(group, shared) for group in (before, after)))
    if any(change.kind is ChangeClass.NAMING for change in changes):
        changes = _compared(old, new, before, after)
    # The names of objects are those of classes, which the signatures report.
    yield from (change for change in changes if change.kind is not ChangeClass.NAMING)


def _hollow(group: Group, names: set[str]) -> Group:
    def emptied(inner: Group) -> Group:
        if inner.name in names:
            return replace(inner, fields=(), rules=(), open=True)
        return _hollow(inner, names)

    return replace(group, fields=tuple(replace(field, kind=map_groups(field.kind, emptied)) for field in group.fields))


def _compared(old: Catalog, new: Catalog, before: Group, after: Group) -> tuple[Change, ...]:
    return diff_models(_alone(old), _alone(new), _as_model(before), _as_model(after)).changes


def _alone(catalog: Catalog) -> Catalog:
    return replace(catalog, service=replace(catalog.service, discriminator=_KEY), vocabulary=(), models=())


def _as_model(group: Group) -> Model:
    names = Names(module="", type="", anchor="")
    return Model(id="", names=names, title="", provider="", fields=group.fields, rules=group.rules)


def _placed(change: Change, path: str) -> Change:
    """Return a change with its place in the service, and its witness without the discriminator."""
    whole = change.subject == "model" and change.kind in (ChangeClass.REWRITTEN, ChangeClass.UNHANDLED)
    subject = path if whole else f"{path}/{change.subject}"
    witness = change.witness
    if witness is not None:
        witness = replace(witness, payload={name: value for name, value in witness.payload.items() if name != _KEY})
    return replace(change, subject=subject, witness=witness)


def reached(groups_: Iterable[Group]) -> set[str]:
    """Return the names of objects, and of all inside them."""
    waiting, found = list(groups_), set[str]()
    while waiting:
        group = waiting.pop()
        if group.name not in found:
            found.add(group.name)
            waiting.extend(inner for field in group.fields for inner in groups(field.kind))
    return found


def by_name(catalog: Catalog) -> dict[str, Group]:
    """Return the objects of a catalog by name."""
    return {record.kind.name: record.kind for record in catalog.records if isinstance(record.kind, Group)}
