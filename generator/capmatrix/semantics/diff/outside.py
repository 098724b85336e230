"""Changes outside any model: service, error rows, vocabulary, records, decisions, sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from capmatrix.ir.catalog import Catalog, Model, Record
from capmatrix.ir.kinds import Group, groups
from capmatrix.ir.policy import STATUSES, caution, outcome
from capmatrix.ir.stored import dump
from capmatrix.semantics.diff.attributes import render, transition
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.witness import classify, clean_payload, pair


def outcome_changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield a change for each HTTP status whose outcome of a submission changed, and whether it is more cautious."""
    reported = False
    for status in STATUSES:
        before, after = outcome(old.service.errors, status), outcome(new.service.errors, status)
        if before != after:
            reported = True
            way = "more cautious" if caution(after) > caution(before) else "less cautious"
            says = f"{before} → {after}: {way}"
            yield Change(kind=ChangeClass.SERVICE, subject=f"service/errors/{status}/outcome", says=says)
    if not reported and _written(old) != _written(new):
        says = "written differently; no status has another outcome"
        yield Change(kind=ChangeClass.DOCUMENTATION, subject="service/errors", says=says)


def _written(catalog: Catalog) -> list[tuple[object, ...]]:
    return [(row.statuses, row.types, row.outcome) for row in catalog.service.errors if row.outcome is not None]


def without_outcomes(catalog: Catalog) -> Catalog:
    """Return the catalog without the outcomes, which `outcome_changes` reports."""
    errors = tuple(replace(row, outcome=None) for row in catalog.service.errors)
    return replace(catalog, service=replace(catalog.service, errors=errors))


_STATES = {None: "unknown", False: "known", True: "known, carries media"}


def vocabulary_names(catalog: Catalog) -> dict[str, bool]:
    """Return every name of the vocabulary → whether it carries media, as the interpreter looks it up."""
    known = {alias: term.media for term in reversed(catalog.vocabulary) for alias in reversed(term.aliases)}
    return known | {term.name: term.media for term in catalog.vocabulary}


def changed_names(old: Catalog, new: Catalog) -> tuple[str, ...]:
    """Return the names whose finding changed for models that do not list them."""
    before, after = vocabulary_names(old), vocabulary_names(new)
    return tuple(sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name)))


def unlisted_changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield the effect of the changed names on the models that list them neither before nor after."""
    states = vocabulary_names(old), vocabulary_names(new)
    later = {model.id: model for model in new.models}
    for name in changed_names(old, new):
        pairs = [
            (model, later[model.id])
            for model in old.models
            if model.id in later and not (takes(model, name) or takes(later[model.id], name))
        ]
        for before, after in pairs:
            payload, two = clean_payload(old, before), pair(old, new, before, after)
            if payload is None or two.verdicts(payload).after:
                continue
            seen = two.verdicts({**payload, name: 1})
            sort = classify(seen, (before.id,))
            if sort is not None:
                way = " → ".join(_STATES[state.get(name)] for state in states)
                where = "the one model that does" if len(pairs) == 1 else f"each of the {len(pairs)} models that do"
                says = f"{way}; the same in {where} not list it"
                yield Change(kind=sort[0], subject=f"vocabulary/{name}", says=says, witness=seen)
                break


def takes(model: Model, name: str) -> bool:
    """Return whether a name is a spelling of one of the model's fields."""
    return any(name == field.name or name in field.aliases for field in model.fields)


_WORDS = frozenset({"doc", "title", "summary", "notes", "instead", "license", "version"})
_GROUNDS = frozenset({"evidence", "decisions", "sources", "providers"})
_KEYS = ("id", "name", "word", "url", "status", "operation", "source")


def outside_changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield the changes in service, vocabulary, records, decisions and sources."""
    reported = _request_objects(old) & _request_objects(new)  # changes of these are reported at the models
    yield from outcome_changes(old, new)
    before, after = (
        replace(
            catalog, models=(), records=tuple(record for record in catalog.records if _name(record) not in reported)
        )
        for catalog in map(without_outcomes, (old, new))
    )
    if repr(before) != repr(after):
        yield from _compare(dump(before), dump(after), ())


def _request_objects(catalog: Catalog) -> set[str]:
    """Return the names of the objects that requests contain."""
    waiting = [group for model in catalog.models for field in model.fields for group in groups(field.kind)]
    found: set[str] = set()
    while waiting:
        group = waiting.pop()
        if group.name not in found:
            found.add(group.name)
            waiting.extend(inner for field in group.fields for inner in groups(field.kind))
    return found


def _name(record: Record) -> str:
    return record.kind.name if isinstance(record.kind, Group) else ""


def _compare(before: Any, after: Any, path: tuple[str, ...]) -> Iterator[Change]:
    left, right = _entries(before), _entries(after)
    if left is None or right is None:
        if repr(before) != repr(after):
            yield _change(path, transition(_listed(before), _listed(after)))
        return
    if [*left] != [*right] and left.keys() == right.keys():
        yield _change(path, "in another order")
    for name in sorted(left.keys() | right.keys()):
        if name in left and name in right:
            yield from _compare(left[name], right[name], (*path, name))
        else:
            known, says = left.get(name, right.get(name)), "new" if name not in left else "gone"
            yield _change((*path, name), says if isinstance(known, dict) else f"{says}: {render(known)}")


def _listed(value: Any) -> Any:
    return tuple(cast("list[Any]", value)) if isinstance(value, list) else value


def _entries(value: Any) -> dict[str, Any] | None:
    """Return name → entry of a mapping or of a list of named entries; None for anything else."""
    if isinstance(value, list):
        return _keyed(cast("list[Any]", value))
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _keyed(items: list[Any]) -> dict[str, Any] | None:
    """Return name → entry of a list of entries or (name, value) pairs; None if a name is missing or repeated."""
    names = [_name_of(item) for item in items]
    pairs = [cast("list[Any]", item) for item in items if isinstance(item, list)]
    if len(pairs) == len(items) and all(len(pair) == 2 and isinstance(pair[0], str) for pair in pairs):
        items, names = [pair[1] for pair in pairs], [pair[0] for pair in pairs]
    return dict(zip(names, items, strict=True)) if "" not in names and len({*names}) == len(names) else None


def _name_of(item: Any) -> str:
    if not isinstance(item, dict):
        return ""
    entry = cast("dict[str, Any]", item)
    kind = entry.get("kind")
    inner = _name_of(kind) if isinstance(kind, dict) else ""  # a record has the name of its group
    return next((str(entry[key]) for key in _KEYS if key in entry), inner)


def _change(path: tuple[str, ...], says: str) -> Change:
    kind = ChangeClass.SERVICE
    if _WORDS.intersection(path):
        kind = ChangeClass.DOCUMENTATION
    elif _GROUNDS.intersection(path):
        kind = ChangeClass.EVIDENCE
    elif path[:2] == ("service", "operations") and len(path) == 3 and says in ("gone", "new"):
        kind = ChangeClass.REMOVED if says == "gone" else ChangeClass.ADDED
    elif "aliases" in path:
        kind = ChangeClass.ALIAS
    elif path[0] == "vocabulary":
        kind = ChangeClass.DOCUMENTATION  # effects on payloads are found by `unlisted_changes`
    return Change(kind=kind, subject="/".join(path), says=says)
