"""Changes beside the models: every key of the service and its objects, with what a change of it does to callers."""

# Budget: what a change of each attribute does, in one table, with what that needs.

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields as attributes
from dataclasses import replace
from typing import Any, TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir import catalog as c
from capmatrix.ir.kinds import Field, Group
from capmatrix.ir.policy import STATUSES, caution, outcome
from capmatrix.semantics.diff.attributes import render, transition
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.lifecycle import announced, end_changes, end_of
from capmatrix.semantics.diff.objects import answer_changes, by_name, query_group, reached, request_changes

DANGER, CALL, ANSWER = ChangeClass.DANGER, ChangeClass.CALL, ChangeClass.ANSWERS_LESS
ADDED, SERVICE, NAMING = ChangeClass.ADDED, ChangeClass.SERVICE, ChangeClass.NAMING
DOC, EVIDENCE, REMOVED, ALIAS = ChangeClass.DOCUMENTATION, ChangeClass.EVIDENCE, ChangeClass.REMOVED, ChangeClass.ALIAS


@dataclass(frozen=True, slots=True)
class Two:
    """Both catalogs."""

    old: c.Catalog
    new: c.Catalog


Special: TypeAlias = Callable[[Two, Any, Any, str], Iterable[Change]]
"""Compares two values of an attribute at a place, where a class for each direction does not say enough."""
Judge: TypeAlias = Callable[[c.Catalog, c.Catalog, Group, Group, str], list[Change]]
"""Compares two versions of an object at a place: `request_changes` or `answer_changes`."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a change of an attribute does to callers: of a value, or of the entries of a list with a key."""

    appears: ChangeClass
    goes: ChangeClass
    changes: ChangeClass
    """Of entries: when only their order changes."""
    key: str = ""
    """The attribute by which entries are paired; empty for a value that is compared as a whole."""


def every(kind: ChangeClass, key: str = "") -> Row:
    """Return the row of an attribute that does the same in each direction."""
    return Row(kind, kind, kind, key)


def call_changes(old: c.Catalog, new: c.Catalog) -> Iterator[Change]:
    """Yield the changes of service, vocabulary, objects, decisions and sources."""
    two = Two(old, new)
    for name, part in CATALOG.items():
        if part is not None:
            yield from _attribute(two, part, getattr(old, name), getattr(new, name), name)


def _attributes(two: Two, before: object, after: object, path: str) -> Iterator[Change]:
    table = TABLES[type(before)]
    for attribute in attributes(cast("Any", before)):
        pair = getattr(before, attribute.name), getattr(after, attribute.name)
        row = table.get(attribute.name, every(ChangeClass.UNHANDLED))
        if row is not None:
            yield from _attribute(two, row, *pair, f"{path}/{attribute.name}")


def _attribute(two: Two, row: Row | Special, before: Any, after: Any, path: str) -> Iterator[Change]:
    if not isinstance(row, Row):
        yield from row(two, before, after, path)
    elif repr(before) == repr(after):  # compared by repr, because True == 1
        return
    elif row.key:
        yield from _entries(two, row, before, after, path)
    elif type(before) in TABLES and type(before) is type(after):
        yield from _attributes(two, before, after, path)
    else:
        kind = row.appears if not before else row.goes if not after else row.changes
        whole = "new" if type(after) in TABLES else "gone" if type(before) in TABLES else ""
        yield Change(kind=kind, subject=path, says=whole or transition(before, after))


def _entries(two: Two, row: Row, before: Iterable[Any], after: Iterable[Any], path: str) -> Iterator[Change]:
    left, right = _keyed(before, row.key), _keyed(after, row.key)
    if [*left] != [*right] and left.keys() == right.keys():
        yield Change(kind=row.changes, subject=path, says="in another order")
    for name in sorted(left.keys() | right.keys()):
        place = f"{path}/{name}"
        if name not in left:
            yield Change(kind=row.appears, subject=place, says="new")
        elif name not in right:
            yield Change(kind=row.goes, subject=place, says="gone")
        else:
            yield from _attributes(two, left[name], right[name], place)


def _keyed(entries: Iterable[Any], key: str) -> dict[str, Any]:
    """Return entries by their key; of equal keys the later ones are numbered."""
    found, counts = dict[str, Any](), Counter[str]()
    for entry in entries:
        name = str(getattr(entry, key))
        counts[name] += 1
        found[name if counts[name] == 1 else f"{name}#{counts[name]}"] = entry
    return found


def _pairs(_: Two, before: Iterable[Any], after: Iterable[Any], path: str) -> Iterator[Change]:
    """Yield changes of a list of names, each with its texts, in a source."""
    left, right = dict(before), dict(after)
    for name in sorted(left.keys() | right.keys()):
        if left.get(name) != right.get(name):
            says = transition(left[name], right[name]) if name in left and name in right else ""
            says = says or ("new" if name in right else "gone")
            yield Change(kind=EVIDENCE, subject=f"{path}/{name}", says=says)


def _servers(two: Two, before: tuple[c.Server, ...], after: tuple[c.Server, ...], path: str) -> Iterator[Change]:
    """Yield changes of the servers; the first one is that to which calls go, with the key."""
    urls = before[0].url, after[0].url
    if urls[0] != urls[1]:
        says = f"{render(urls[0])} → {render(urls[1])}: calls go there, with the key"
        yield Change(kind=DANGER, subject=f"{path}/{urls[0]}", says=says)
    told = {path} if urls[0] == urls[1] else {path, *(f"{path}/{url}" for url in urls)}
    others = _entries(two, Row(ADDED, CALL, DOC, "url"), before, after, path)
    yield from (change for change in others if change.subject not in told)


def _operations(two: Two, before: Iterable[c.Operation], after: Iterable[c.Operation], path: str) -> Iterator[Change]:
    """Yield changes of calls; of one that is gone, how that was announced, of others, what is said of their end."""
    left, right = ({f"{path}/{item.id}": item for item in side} for side in (before, after))
    for change in _entries(two, Row(ADDED, REMOVED, DOC, "id"), before, after, path):
        lost = left.get(change.subject) if change.kind is REMOVED else None
        yield change if lost is None else replace(change, says=f"gone, {announced(end_of(lost), two.new)}")
    for place in left.keys() & right.keys():
        yield from end_changes(end_of(left[place]), end_of(right[place]), f"{place}/", f"{place}/deprecated")


def _parameters(
    two: Two, before: tuple[c.Parameter, ...], after: tuple[c.Parameter, ...], path: str
) -> Iterator[Change]:
    """Yield what is given otherwise in calls; a parameter that is new, gone or renamed is reported as a field."""
    fields = [
        {
            name
            for one in catalog.service.operations
            if path.endswith(f"/{one.id}/parameters")
            for field in (*one.path_fields, *one.query, *_body(catalog, one))
            for name in (field.name, *field.aliases)
        }
        for catalog in (two.old, two.new)
    ]
    both = fields[0] & fields[1]
    for change in _entries(two, every(CALL, "role"), before, after, path):
        role = change.subject.removeprefix(f"{path}/").partition("/")[0].partition(".")[0]
        named = {one.name for one in (*before, *after) if one.role == role}
        by_found = role == "found_by" and change.says in ("new", "gone")  # which `found_by` of the submission says
        if named <= both and not by_found:
            yield change


def _body(catalog: c.Catalog, operation: c.Operation) -> tuple[Field, ...]:
    group = by_name(catalog).get(operation.body or "")
    return group.fields if group else ()


def _path(_: Two, before: str, after: str, path: str) -> Iterator[Change]:
    """Yield another address; another name of a parameter in it changes no address."""
    if before != after:
        alike = re.sub(r"\{[^{}]*\}", "{}", before) == re.sub(r"\{[^{}]*\}", "{}", after)
        yield Change(kind=DOC if alike else CALL, subject=path, says=transition(before, after))


def _query(two: Two, before: Any, after: Any, path: str) -> Iterator[Change]:
    if repr(before) != repr(after):
        yield from request_changes(two.old, two.new, query_group(before), query_group(after), path)


def _object(judge: Judge, appears: ChangeClass, otherwise: ChangeClass) -> Special:
    """Return the comparison of an attribute that names an object; the same object is reported at the object."""

    def compared(two: Two, before: str | None, after: str | None, path: str) -> Iterator[Change]:
        if before == after:
            return
        left, right = by_name(two.old).get(before or ""), by_name(two.new).get(after or "")
        if left is not None and right is not None:
            changes = judge(two.old, two.new, left, right, path)
            yield from changes or [Change(kind=DOC, subject=path, says=transition(before, after))]
        else:
            yield Change(kind=appears if left is None else otherwise, subject=path, says=transition(before, after))

    return compared


def _answers(two: Two, before: tuple[c.Answer, ...], after: tuple[c.Answer, ...], path: str) -> Iterator[Change]:
    """Yield changes of answers: a success that does not come any more breaks callers, another failure does not."""
    for change in _entries(two, every(SERVICE, "status"), before, after, path):
        status = change.subject.removeprefix(f"{path}/")
        success = status.isdigit() and 200 <= int(status) < 300
        yield replace(change, kind=ANSWER) if success and change.says == "gone" else change


MONEY = frozenset(
    {
        "run_id",
        "status",
        "done",
        "inline",
        "cost",
        "accepted",
        "refund",
        "found_by",
        "price",
        "offer",
        "terminal",
        "flagged",
    }
)
"""Facts of an answer that decide what was charged, or whether a run is found again."""


def _dialect(two: Two, before: str | None, after: str | None, path: str) -> Iterator[Change]:
    """Yield what the facts of another dialect say; a dialect of the same name is reported by itself."""
    if before != after:
        left, right = (
            next((item.paths for item in catalog.service.dialects if item.id == name), ())
            for catalog, name in ((two.old, before), (two.new, after))
        )
        changes = list(_paths(two, left, right, path))
        yield from changes or [Change(kind=DOC, subject=path, says=transition(before, after))]


def _paths(_: Two, before: Any, after: Any, path: str) -> Iterator[Change]:
    left, right = (cast("dict[str, tuple[str, ...]]", dict(side)) for side in (before, after))
    for fact in sorted(left.keys() | right.keys()):
        was, now = left.get(fact, ()), right.get(fact, ())
        if was == now:
            continue
        worst = DANGER if fact in MONEY else ANSWER
        # What was read is read as before where the former paths come first: more is tried where it was missing.
        kind = SERVICE if was == now[: len(was)] else worst
        yield Change(kind=kind, subject=f"{path}/{fact}", says=transition(was, now))


def _models(two: Two, before: tuple[str, ...], after: tuple[str, ...], path: str) -> Iterator[Change]:
    """Yield the models whose runs are taken or not any more; where none is listed, those of every model are."""
    every_id = [{model.id for model in catalog.models} for catalog in (two.old, two.new)]
    left, right = set(before) or every_id[0], set(after) or every_id[1]
    both = every_id[0] & every_id[1]  # a model that is new or gone is reported as such
    if lost := sorted((left - right) & both):
        yield Change(kind=CALL, subject=path, says=f"no longer takes runs of {', '.join(lost)}")
    if won := sorted((right - left) & both):
        yield Change(kind=ADDED, subject=path, says=f"takes runs of {', '.join(won)} too")


def _statuses(
    two: Two, before: tuple[c.StatusWord, ...], after: tuple[c.StatusWord, ...], path: str
) -> Iterator[Change]:
    """Yield changes of status words; a word that is not known counts as running."""
    left, right = ({item.word: item for item in side} for side in (before, after))
    for word in sorted(left.keys() | right.keys()):
        was, now = left.get(word), right.get(word)
        place = f"{path}/{word}"
        states = was.state if was else "running", now.state if now else "running"
        if was and now:
            yield from _attributes(two, was, now, place)
        else:
            says = f"new: {states[1]}" if now else f"gone: {states[0]} → counts as running"
            over = states[0] != states[1] and was is not None and not {*states} <= {"queued", "running"}
            yield Change(kind=DANGER if over else SERVICE, subject=place, says=says)


def _state(_: Two, before: str, after: str, path: str) -> Iterator[Change]:
    if before != after:
        alike = {before, after} <= {"queued", "running"}
        yield Change(kind=SERVICE if alike else DANGER, subject=path, says=f"{before} → {after}")


def _errors(_: Two, before: tuple[c.ErrorRow, ...], after: tuple[c.ErrorRow, ...], path: str) -> Iterator[Change]:
    """Yield what a status or a type of error becomes, and not the rows, which are tried in order."""
    changes = [*_outcomes(before, after, path), *_error_kinds(before, after, path)]
    yield from changes
    for name in ("doc", "evidence", "decisions"):
        told = [sorted(repr(getattr(row, name)) for row in side) for side in (before, after)]
        if told[0] != told[1] and len(told[0]) == len(told[1]):
            kind, says = (DOC, "described otherwise") if name == "doc" else (EVIDENCE, "other grounds")
            yield Change(kind=kind, subject=f"{path}.{name}", says=says)
    if not changes and _written(before) != _written(after):
        yield Change(kind=DOC, subject=path, says="written differently; no status has another outcome")


def _outcomes(before: tuple[c.ErrorRow, ...], after: tuple[c.ErrorRow, ...], path: str) -> Iterator[Change]:
    for status in STATUSES:
        was, now = outcome(before, status), outcome(after, status)
        if was != now:
            safer = caution(now) > caution(was)
            says = f"{was} → {now}: {'more' if safer else 'less'} cautious"
            yield Change(kind=SERVICE if safer else DANGER, subject=f"{path}/{status}/outcome", says=says)


def _error_kinds(before: tuple[c.ErrorRow, ...], after: tuple[c.ErrorRow, ...], path: str) -> Iterator[Change]:
    """Yield another class of error for an answer: a caller that handles the former one no longer does."""
    rows = (*before, *after)
    seen = {(status, "", "") for row in rows for status in row.statuses if not row.types and not row.words}
    seen |= {
        (status, kind, word)
        for row in rows
        if row.types or row.words
        for kind in row.types or ("",)
        for word in row.words or ("",)
        for status in row.statuses or (0,)
    }
    for status, kind_of, word in sorted(seen):
        was, now = _kind(before, status, kind_of, word), _kind(after, status, kind_of, word)
        if was != now:
            place = "/".join(filter(None, (str(status or ""), kind_of, word)))
            kind = ANSWER if was else SERVICE
            yield Change(kind=kind, subject=f"{path}/{place}", says=f"{was or 'no class'} → {now or 'no class'}")


def _kind(rows: tuple[c.ErrorRow, ...], status: int, kind: str, word: str) -> str:
    found = (
        row.kind
        for row in rows
        if (not row.statuses or status in row.statuses)
        and (not row.types or kind in row.types)
        and (not row.words or any(one.casefold() in word.casefold() for one in row.words))
    )
    return next(found, "")


def _written(rows: tuple[c.ErrorRow, ...]) -> list[tuple[object, ...]]:
    return [(row.kind, row.statuses, row.types, row.words, row.outcome) for row in rows]


def _records(two: Two, before: tuple[c.Record, ...], after: tuple[c.Record, ...], path: str) -> Iterator[Change]:
    """Yield what callers of objects lose who send or read them; objects of models are reported at the models."""
    groups = [by_name(catalog) for catalog in (two.old, two.new)]
    sides = (two.old, groups[0]), (two.new, groups[1])
    sent, read = (set[str]().union(*(_of_calls(*side, answers=answers) for side in sides)) for answers in (False, True))
    at_models = _of_models(two.old) & _of_models(two.new)
    left, right = (
        {record.kind.name: record for record in side if isinstance(record.kind, Group)} for side in (before, after)
    )
    for name in sorted(left.keys() | right.keys()):
        was, now, place = left.get(name), right.get(name), f"{path}/{name}"
        if was is None or now is None:  # calls that use it are reported, and the class of the client
            yield Change(kind=DOC, subject=place, says="new" if was is None else "gone")
            continue
        one, other = cast("Group", was.kind), cast("Group", now.kind)
        found: list[Change] = []
        if repr(one) != repr(other):
            if name in sent and name not in at_models:
                found += request_changes(two.old, two.new, one, other, place)
            if name in read:
                found += answer_changes(two.old, two.new, one, other, place)
            if name not in sent | read | at_models:
                found.append(Change(kind=DOC, subject=place, says="differs where no call uses it"))
        yield from found
        if name not in at_models:
            yield from _attributes(two, was, now, place)


def _of_calls(catalog: c.Catalog, groups: Mapping[str, Group], *, answers: bool) -> set[str]:
    """Return the names of the objects in the bodies of calls, or in their answers."""
    named: list[str | None] = []
    for operation in catalog.service.operations:
        named += [answer.record for answer in operation.answers] if answers else [operation.body]
    return reached(groups[name] for name in named if name is not None and name in groups)


def _of_models(catalog: c.Catalog) -> set[str]:
    fields = [field for model in catalog.models for field in model.fields]
    return reached([query_group(fields)]) - {""}


def _read_otherwise(_: Two, before: object, after: object, path: str) -> Iterator[Change]:
    """Yield that clients read the service's list otherwise, and so judge models that their package does not have."""
    if repr(before) != repr(after):
        yield Change(kind=SERVICE, subject=path, says="clients read the service's list otherwise")


def _combinations(two: Two, before: Iterable[Any], after: Iterable[Any], path: str) -> Iterator[Change]:
    """Yield that other inputs may stand together in a record; what each takes follows from the families."""
    yield from _read_otherwise(two, [one.given for one in before], [one.given for one in after], path)


def _exceptions(two: Two, before: Iterable[Any], after: Iterable[Any], path: str) -> Iterator[Change]:
    """Yield that an id of the list is read otherwise; what the fields that it takes are follows from the families."""

    def said(exceptions: Iterable[Any]) -> list[Any]:
        return [(one.id, one.ignored, one.taken and [field.name for field in one.taken.fields]) for one in exceptions]

    yield from _read_otherwise(two, said(before), said(after), path)


_GROUNDS: Mapping[str, Row | Special | None] = {"evidence": every(EVIDENCE), "decisions": every(EVIDENCE)}
_TOLD: Mapping[str, Row | Special | None] = {"doc": every(DOC), **_GROUNDS}

TABLES: Mapping[type, Mapping[str, Row | Special | None]] = {
    c.Service: {
        "title": every(DOC), "version": every(DOC), "license": every(DOC), "notes": every(DOC), **_TOLD,
        "providers": every(DOC), "units": every(SERVICE, "id"),
        "package": every(NAMING),
        "servers": _servers,
        "headers": every(CALL), "request_id": every(SERVICE),
        "discriminator": every(CALL),
        "default_model": Row(ADDED, CALL, DANGER),
        "unknown_fields": every(SERVICE),
        "auth": Row(ADDED, CALL, SERVICE, "id"),
        "webhook": Row(ADDED, CALL, CALL),
        "operations": _operations,
        "dialects": every(DOC, "id"),
        "statuses": _statuses,
        "errors": _errors,
        "limits": every(SERVICE, "operation"),
        "timings": every(SERVICE, "name"),
    },
    c.Edition: {"id": None, "doc": every(DOC), "source": every(SERVICE), "models": None},
    c.Listing: {
        **dict.fromkeys(("records", "record", "parameter", "types", "renamed"), _read_otherwise),
        **dict.fromkeys(("fields", "unlisted")),  # follow from vocabulary and models
        "inputs": _combinations, "exceptions": _exceptions, "source": every(EVIDENCE), "least": every(SERVICE),
    },
    c.ListedInputs: dict.fromkeys(("given", "fields", "rules")),
    c.ListedException: dict.fromkeys(("id", "ignored", "taken")),
    c.Package: {
        "distribution": every(NAMING), "module": every(NAMING), "client": every(NAMING), "environment": every(NAMING),
        "version": every(DOC), "repository": every(DOC),
    },
    c.Server: {"url": None, **_TOLD},
    c.Auth: {
        "id": None, **dict.fromkeys(("header", "prefix", "query", "form"), every(CALL)),
        **dict.fromkeys(("lifetime", "leeway", "expired"), every(SERVICE)), **_TOLD,
    },
    c.Answer: {
        "status": None, "doc": every(DOC), "media_type": every(ANSWER),
        "record": _object(answer_changes, ADDED, ANSWER),
    },
    c.Asking: {
        "header": every(DANGER), "value": every(DANGER), "status": every(DANGER), "dialect": _dialect,
        "type": every(DOC), "sample": every(DOC), **_TOLD,
    },
    c.Operation: {
        "id": None, "method": every(CALL), "path": _path, "summary": every(DOC), **_TOLD,
        "does": Row(ADDED, CALL, CALL), "encoding": every(CALL), "gives": every(DANGER),
        "makes": every(ANSWER), "headers": every(CALL), "parameters": _parameters, "path_fields": _query,
        "when_given": every(CALL), "when_any": every(CALL), "when_absent": every(CALL),
        "auth": Row(CALL, SERVICE, CALL),
        **dict.fromkeys(("deprecated", "deprecated_since", "sunset")),
        "body": _object(request_changes, CALL, CALL),
        "query": _query,
        "answers": _answers,
        "dialect": _dialect,
        "models": _models,
        "quote": Row(ADDED, CALL, DANGER),
        "found_by": Row(SERVICE, DANGER, DANGER),
        "idempotency": Row(SERVICE, DANGER, DANGER),
    },
    c.Webhook: {
        "record": _object(answer_changes, ADDED, ANSWER), "dialect": _dialect, "field": every(CALL),
        "header": every(CALL), "event": every(ANSWER), "events": every(ANSWER), "signature": every(ANSWER), **_TOLD,
    },
    c.Signature: {
        **dict.fromkeys(("scheme", "header", "encoding", "mark", "timestamp", "signed"), every(ANSWER)),
        "tolerance": every(SERVICE), "keys": every(SERVICE), **_TOLD,
    },
    c.Idempotency: {
        **dict.fromkeys(("header", "field", "lifetime"), every(DANGER)),
        "form": every(SERVICE), "running": every(SERVICE), "mismatch": every(DOC), **_TOLD,
    },
    c.Parameter: {"role": None, "name": every(CALL), "raw": every(CALL), "segments": every(CALL)},
    c.Dialect: {"id": None, "paths": _paths, **_TOLD},
    c.StatusWord: {"word": None, "state": _state, **_TOLD},
    c.RateLimit: {
        "operation": None, "requests": every(SERVICE), "seconds": every(SERVICE), "per": every(SERVICE), **_TOLD,
    },
    c.PriceUnit: {"id": None, "amount": every(SERVICE), "currency": every(SERVICE), **_TOLD},
    c.Timing: {"name": None, "value": every(SERVICE), "unit": every(SERVICE), **_TOLD},
    c.Record: {"kind": None, **_TOLD},
    c.Term: {"name": None, "aliases": every(ALIAS), "media": every(DOC), "instead": every(DOC), **_TOLD},
    c.Decision: {
        "id": None, "about": every(EVIDENCE), "statements": every(EVIDENCE, "source"), "chosen": every(EVIDENCE),
        "because": every(EVIDENCE), "evidence": every(EVIDENCE),
    },
    c.Statement: {"source": None, "says": every(EVIDENCE)},
    c.Section: {"name": None, "of": every(EVIDENCE), "rows": _pairs, "reasons": _pairs},
    c.ErrorRow: dict.fromkeys(("kind", "statuses", "types", "words", "outcome", *_TOLD)),
    c.Source: {
        "id": None, "title": every(EVIDENCE), "version": every(EVIDENCE), "date": every(EVIDENCE),
        "sha256": every(EVIDENCE), "rank": every(EVIDENCE), "sections": every(EVIDENCE, "name"), "doc": every(EVIDENCE),
    },
}  # fmt: skip
"""Every attribute beside the models → what a change of it does; None: the key of an entry, or judged with the whole."""

CATALOG: Mapping[str, Row | Special | None] = {
    "service": every(SERVICE),
    "vocabulary": every(DOC, "name"),  # effects on payloads are found by `unlisted_changes`
    "records": _records,
    "models": None,
    "decisions": every(EVIDENCE, "id"),
    "sources": every(EVIDENCE, "id"),
    "providers": every(EVIDENCE),
    "editions": Row(ADDED, REMOVED, SERVICE, "id"),
    "listing": Row(ADDED, REMOVED, SERVICE),
}
