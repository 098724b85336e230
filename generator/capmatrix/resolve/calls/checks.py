"""Checks of the calls of a catalog: that every request has one submission, whose answer leads to what was paid for."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report
from capmatrix.frozen import dataclass
from capmatrix.ir import kinds
from capmatrix.ir.catalog import path_steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from capmatrix.ir.catalog import Answer, Catalog, Operation
    from capmatrix.spec.document import Document, Entry

MOST_FIELDS = 10
"""Fields at most on whose presence the submissions of a model depend."""


def check_calls(catalog: Catalog, document: Document, report: Report) -> None:
    """Run the checks, unless the entry of the service may mean something else than could be read."""
    entries = {entry.name.text: entry for entry in document.service.entries("operations")}
    submissions = catalog.service.doing("submit")
    if document.service.doubtful or any(entry.doubtful for entry in entries.values()) or not submissions:
        return
    _one_submission(catalog, submissions, entries, report)
    _request_fields(catalog, submissions, entries, report)
    if any(entry.doubtful for entry in (*document.service.entries("dialects"), *document.objects)):
        return  # what was misspelt may be what names the run
    for operation in submissions:
        _leads_to_the_run(catalog, operation, entries[operation.id], report)
    for operation in catalog.service.doing("recover"):
        _lists(catalog, operation, _List("run_id", "runs", "what is lost is never found"), entries, report)
    for operation in catalog.service.doing("catalogue"):
        _lists(catalog, operation, _List("model", "models", "no client can read it"), entries, report)


def _one_submission(
    catalog: Catalog, submissions: tuple[Operation, ...], entries: dict[str, Entry], report: Report
) -> None:
    """Report the first model with requests that no submission, or more than one, takes."""
    for model in (one for one in catalog.models if one.lifecycle.stage != "removed"):
        taking = [one for one in submissions if not one.models or model.id in one.models]
        names = sorted({name for one in taking for name in (*one.when_given, *one.when_any, *one.when_absent)})
        required = {field.name: field.required for field in model.fields}
        if len(names) > MOST_FIELDS:
            message = f"the submissions of {model.id!r} depend on {len(names)} fields, more than {MOST_FIELDS}"
            report.add(Code.NO_CALL, message, entries[taking[0].id].name.span, "let fewer fields decide")
            return
        may_be = {None: (False,), False: (False, True), True: (True,)}
        for given in product(*(may_be[required.get(name)] for name in names)):
            present = dict(zip(names, given, strict=True))
            found = [one for one in taking if _fits(one, present)]
            if len(found) == 1:
                continue
            shown = ", ".join(f"{'with' if there else 'without'} {name!r}" for name, there in present.items())
            which = f"a request for {model.id!r}{f' {shown}' if shown else ''}"
            names_of = " and ".join(repr(one.id) for one in found) or "no submission"
            hint = "name the models of each, or tell them apart by when_given, when_any and when_absent"
            place = entries[(found or taking or submissions)[-1].id]
            report.add(Code.NO_CALL, f"{which} is started by {names_of}", place.name.span, hint)
            return


def _fits(operation: Operation, present: dict[str, bool]) -> bool:
    given = all(present[name] for name in operation.when_given)
    given = given and (not operation.when_any or any(present[name] for name in operation.when_any))
    return given and not any(present[name] for name in operation.when_absent)


def _request_fields(
    catalog: Catalog, submissions: tuple[Operation, ...], entries: dict[str, Entry], report: Report
) -> None:
    """Report conditions and parameters of a submission that are fields of none of its models."""
    roles = {one.id: {parameter.name for parameter in one.parameters} for one in submissions}
    for operation in submissions:
        models = [one for one in catalog.models if not operation.models or one.id in operation.models]
        known = {field.name for model in models for field in model.fields}
        entry = entries[operation.id]
        for key in ("when_given", "when_any", "when_absent"):
            for node in entry.texts(key):
                if node.text not in known:
                    message = f"no model of {operation.id!r} has the field {node.text!r}"
                    report.add(Code.UNKNOWN_FIELD, message, node.span, "name a field of its models")
        for field in (*entry.entries("path"), *entry.entries("query")):
            if field.name.text not in known | roles[operation.id]:
                message = f"no model of {operation.id!r} has the field {field.name.text!r}, so that it is never sent"
                hint = "add it to the models or to `common`, or say what a client gives: `is: model`"
                report.add(Code.UNKNOWN_FIELD, message, field.name.span, hint)


def _leads_to_the_run(catalog: Catalog, operation: Operation, entry: Entry, report: Report) -> None:
    """Report a submission of which nobody could find the run that was paid for."""
    service = catalog.service
    if operation.dialect and all(one.id != operation.dialect for one in service.dialects):
        return  # which has been reported
    paths, success = _paths(catalog, operation), _success(operation)
    if operation.gives == "result":
        files = any(answer.record is None and answer.media_type != "application/json" for answer in success)
        if not files and not (paths.get("url") or paths.get("inline")):
            message = f"the answer of {operation.id!r} gives a result, and nothing says where it stands"
            hint = "name a dialect with `url` or `inline`, or the media type of a file"
            report.add(Code.NO_RUN, message, entry.place("dialect"), hint)
        return
    wanted = paths.get("run_id", ())
    if not wanted:
        if service.doing("status"):
            message = f"the answer of {operation.id!r} names no run to ask for: what it starts is paid for and lost"
            hint = "name a dialect with `run_id`, or write `gives: result`"
            report.add(Code.NO_RUN, message, entry.place("dialect"), hint)
        return
    if not _any_leads(catalog, operation, wanted):
        message = f"the answer of {operation.id!r} has no {', '.join(map(repr, wanted))}, where the run is to be named"
        report.add(Code.NO_RUN, message, entry.place("dialect"), "correct `run_id` of the dialect, or the record")


@dataclass(frozen=True)
class _List:
    """A list that a client reads: the fact of a dialect that leads to its items, their name, and why they must be."""

    fact: str
    items: str
    why: str


def _lists(catalog: Catalog, operation: Operation, what: _List, entries: Mapping[str, Entry], report: Report) -> None:
    """Report a list of which nobody can tell where its items stand."""
    if operation.dialect and all(one.id != operation.dialect for one in catalog.service.dialects):
        return  # which has been reported
    place = entries[operation.id].place("dialect")
    listed = [path for path in _paths(catalog, operation).get(what.fact, ()) if any(map(_is_place, path_steps(path)))]
    if not listed:
        message = f"nothing says where the {what.items} stand in the list of {operation.id!r}: {what.why}"
        hint = f'name a dialect whose `{what.fact}` leads into a list, such as "data[0].id"'
        report.add(Code.NO_RUN, message, place, hint)
    elif not _any_leads(catalog, operation, listed):
        where = ", ".join(map(repr, listed))
        message = f"the answer of {operation.id!r} has no {where}, where its {what.items} are to be named"
        report.add(Code.NO_RUN, message, place, f"correct `{what.fact}` of the dialect, or the record")


def _is_place(step: str | int) -> bool:
    return isinstance(step, int)


def _paths(catalog: Catalog, operation: Operation) -> dict[str, tuple[str, ...]]:
    """Return where the dialect of an operation has its facts."""
    return dict(next((one.paths for one in catalog.service.dialects if one.id == operation.dialect), ()))


def _success(operation: Operation) -> list[Answer]:
    return [answer for answer in operation.answers if 200 <= answer.status < 300]


def _any_leads(catalog: Catalog, operation: Operation, paths: Iterable[str]) -> bool:
    """Return whether a path may lead somewhere in an answer of success; where no object is described, any may."""
    groups = {record.kind.name: record.kind for record in catalog.records if isinstance(record.kind, kinds.Group)}
    records = [groups[answer.record] for answer in _success(operation) if answer.record in groups]
    return not records or any(leads(record, path_steps(path)) for record in records for path in paths)


def leads(kind: kinds.Kind, steps: Iterable[str | int]) -> bool:
    """Return whether a path may lead to a value in a kind: into an open object, anything may follow."""
    found = list(steps)
    if not found:
        return True
    first, rest = found[0], found[1:]
    match kind:
        case kinds.Group():
            inner = [field.kind for field in kind.fields if first in (field.name, *field.aliases)]
            return leads(inner[0], rest) if inner else kind.open
        case kinds.List():
            return isinstance(first, int) and leads(kind.item, rest)
        case kinds.Either():
            return any(leads(option, found) for option in kind.options)
        case kinds.Anything():
            return True
        case kinds.Simple():
            return False
