"""The operations of the service entry → calls with their parameters and answers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir.calls import usual_parameters, usual_task
from capmatrix.ir.catalog import METHODS, ROLES, TASKS, Answer, Asking, Operation, Parameter
from capmatrix.resolve import values
from capmatrix.resolve.calls.headers import HEADER, VISIBLE, constant_headers
from capmatrix.resolve.calls.idempotency import build_idempotency
from capmatrix.resolve.fields import Scope, build_field, merged
from capmatrix.source import Scalar, Span
from capmatrix.spec.document import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Encoding, Method, Role, Task
    from capmatrix.ir.json_values import Json
    from capmatrix.ir.kinds import Field

_STEP = r"(?:[A-Za-z0-9._~:-]|\{[A-Za-z_][A-Za-z0-9_]*\})+"
_CALL = re.compile(rf"({'|'.join(METHODS)}) ((?:/(?!\.{{1,2}}(?:/|$)){_STEP})+/?|/)")
_HOLE = re.compile(r"\{([^{}]*)\}")
_NOWHERE = Span("service.yaml")
_TEXT = Entry(Scalar("", _NOWHERE), _NOWHERE, {"kind": Scalar("text", _NOWHERE), "length": Scalar("1..", _NOWHERE)})
"""What a parameter with a role is, where it says nothing else."""
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+*-]+")


def build_operations(service: Entry, scope: Scope) -> tuple[Operation, ...]:
    """Build the operations, and report two with the same call."""
    entries = service.entries("operations")
    dialects = {dialect.name.text for dialect in service.entries("dialects")}
    if service.doubtful:  # the key that holds them may be misspelt
        dialects |= {part.text("dialect") for entry in entries for part in (entry, *entry.entries("quote"))}
    objects = scope.objects
    common = service.strings("common")
    found = tuple(_operation(entry, dialects, common, scope) for entry in entries)
    paths = {dialect.name.text: dialect.strings("run_id") for dialect in service.entries("dialects")}
    by_found = {operation.found_by for operation in found if operation.found_by}
    word = next((entry.text("name") for entry in service.entries("discriminator")), "")
    operations = tuple(
        _usual(operation, objects, word, by_found, paths.get(operation.dialect or "", ())) for operation in found
    )
    _distinct(entries, operations, scope.report)
    for entry in entries:
        _findable(entry, common, operations, scope.report)
    return operations


def _operation(entry: Entry, dialects: set[str], common: tuple[str, ...], scope: Scope) -> Operation:
    report = scope.report
    method, path = _call(entry, report)
    body = entry.text("body") or None
    if body and body != "models" and body not in scope.groups and "objects.yaml" not in scope.unread:
        hint = did_you_mean(body, scope.groups) or "models, or an object of objects.yaml"
        report.add(Code.UNKNOWN_REFERENCE, f"the body {body!r} is not in objects.yaml", entry.place("body"), hint)
    answers = tuple(form for answer in entry.entries("answers") for form in _forms(answer, scope))
    quotes = [_asking(quote, answers, dialects, report) for quote in entry.entries("quote")]
    deprecated, since, sunset = _lifecycle(entry, report)
    does = _task(entry)
    return Operation(
        id=entry.name.text,
        does=does,
        method=method,
        path=path,
        summary=entry.text("title", entry.name.text),
        auth=entry.flag("auth", default=True),
        deprecated=deprecated,
        deprecated_since=since,
        sunset=sunset,
        body=body,
        encoding=_encoding(entry, body, report),
        path_fields=_parameters(entry, "path", does, scope),
        query=_parameters(entry, "query", does, scope),
        parameters=_roles(entry, scope),
        headers=constant_headers(entry, report),
        answers=answers,
        dialect=_dialect(entry, dialects, report),
        gives="result" if _of_submission(entry, "gives", does, report) == "result" else "run",
        makes=_makes(entry, does, report),
        models=entry.strings("models"),
        when_given=_conditions(entry, "when_given", does, report),
        when_any=_conditions(entry, "when_any", does, report),
        when_absent=_conditions(entry, "when_absent", does, report),
        quote=quotes[0] if quotes else None,
        found_by=entry.text("found_by") or None,
        idempotency=build_idempotency(entry, does, common, report),
        **entry.basis(),
    )


def _call(entry: Entry, report: Report) -> tuple[Method, str]:
    """Return method and path of a call, and report what is none and parameters of the path without an entry."""
    text = entry.text("call")
    found = _CALL.fullmatch(text)
    if not found:
        if "call" in entry.nodes:
            hint = (
                f"such as `GET /jobs/{{id}}`: one of {', '.join(METHODS)}, and a path of letters, digits and . _ ~ : -"
            )
            report.add(Code.BAD_VALUE, f"{text!r} is not a call", entry.place("call"), hint)
        return "GET", "/"
    holes = _HOLE.findall(found[2])
    described = {field.name.text: field for field in entry.entries("path")}
    for name in {name for name in holes if holes.count(name) > 1}:
        report.add(Code.BAD_VALUE, f"{{{name}}} stands twice in {text!r}", entry.place("call"), "keep one")
    for name in holes:
        if name not in described and not entry.doubtful:
            message = f"nothing says what {{{name}}} of {entry.name.text!r} is"
            hint = f"add it: `path: {{{name}: {{kind: text, is: run_id}}}}`"
            report.add(Code.UNKNOWN_REFERENCE, message, entry.place("call"), hint)
    for name, field in described.items():
        if name not in holes:
            message = f"the path of {entry.name.text!r} has no {{{name}}}"
            report.add(Code.UNKNOWN_REFERENCE, message, field.name.span, did_you_mean(name, holes) or "remove it")
    return next(method for method in METHODS if method == found[1]), found[2]


def _task(entry: Entry) -> Task | None:
    """Return what clients use an operation for."""
    text = entry.text("does")
    if not text:
        return usual_task(entry.name.text)
    return next((task for task in TASKS if task == text), None)


def _of_submission(entry: Entry, key: str, does: Task | None, report: Report) -> str:
    """Return the text of a key that only submissions have, and report it at another operation."""
    if key in entry.nodes and does != "submit":
        message = f"{key!r} has no effect on {entry.name.text!r}, which does not submit"
        report.add(Code.BAD_VALUE, message, entry.place(key), "remove it, or write `does: submit`")
    return entry.text(key)


def _makes(entry: Entry, does: Task | None, report: Report) -> tuple[str, ...]:
    """Return the media types of what a submission makes."""
    _of_submission(entry, "makes", does, report)
    return media_types(entry, report)


def media_types(entry: Entry, report: Report) -> tuple[str, ...]:
    """Return the media types of what a submission makes, and report what is none."""
    for node in entry.texts("makes"):
        if not _MEDIA_TYPE.fullmatch(node.text):
            report.add(Code.BAD_VALUE, f"{node.text!r} is not a media type", node.span, "such as image/png")
    return entry.strings("makes")


def _conditions(entry: Entry, key: str, does: Task | None, report: Report) -> tuple[str, ...]:
    _of_submission(entry, key, does, report)
    return entry.strings(key)


def _encoding(entry: Entry, body: str | None, report: Report) -> Encoding:
    """Return how a body is written, and report that of a call without a body."""
    if "sends" in entry.nodes and body is None:
        message = f"'sends' has no effect on {entry.name.text!r}, which has no body"
        report.add(Code.BAD_VALUE, message, entry.place("sends"), "add `body`, or remove it")
    text = entry.text("sends")
    return "form" if text == "form" else "multipart" if text == "multipart" else "json"


def _parameters(entry: Entry, place: str, does: Task | None, scope: Scope) -> tuple[Field, ...]:
    """Build the parameters of a path or a query; those of a submission may be entries of the vocabulary."""
    found: list[Field] = []
    for field in entry.entries(place):
        own = does == "submit" and not {"kind", "is"} & field.nodes.keys()
        term = scope.terms.get(field.name.text) if own else None
        if own and term is None and "fields.yaml" not in scope.unread:
            hint = did_you_mean(field.name.text, scope.names) or "a parameter without `is` is a field of its models"
            message = f"{field.name.text!r} is not in the vocabulary"
            scope.report.add(Code.UNKNOWN_FIELD, message, field.name.span, hint)
            continue
        base = _TEXT if "is" in field.nodes and "kind" not in field.nodes else term
        built = build_field(merged(field, base), scope)
        found.append(replace(built, required=True) if place == "path" else built)
    return tuple(found)


def _roles(entry: Entry, scope: Scope) -> tuple[Parameter, ...]:
    """Return what a client gives in each parameter that says so, in path, query and body."""
    body = scope.objects.get(entry.text("body"))
    found: dict[Role, Parameter] = {}
    for field in (*entry.entries("path"), *entry.entries("query"), *(body.entries("fields") if body else ())):
        role: Role | None = next((role for role in ROLES if role == field.text("is")), None)
        for key in ("raw", "segments"):
            if key in field.nodes and (role is None or field not in entry.entries("path")):
                message = f"{key!r} has no effect on {field.name.text!r}: it is for a parameter of the path with a role"
                scope.report.add(Code.BAD_VALUE, message, field.place(key), "remove it")
        if role is None:
            continue
        if role in found:
            message = f"{field.name.text!r} and {found[role].name!r} of {entry.name.text!r} are both the {role}"
            scope.report.add(Code.BAD_VALUE, message, field.place("is"), "keep one")
        steps = field.scalar("segments")
        number = values.reading(values.integer, steps, scope.report, 1) if steps else 0
        if steps and number < 1:
            scope.report.add(Code.BAD_VALUE, f"{steps.text!r} is not a number of steps", steps.span, "1 or more")
        raw = field.flag("raw") or number > 1
        found[role] = Parameter(name=field.name.text, role=role, raw=raw, segments=max(0, number))
    return tuple(found.values())


def _usual(
    operation: Operation,
    objects: dict[str, Entry],
    discriminator: str,
    found_by: set[str],
    run_ids: tuple[str, ...],
) -> Operation:
    """Return an operation whose parameters have roles: where none says so, those of their usual names and places."""
    if operation.parameters or operation.does is None:
        return operation
    body = objects.get(operation.body or "")
    names = tuple(field.name.text for field in body.entries("fields")) if body else ()
    usual = usual_parameters(operation, names, discriminator, frozenset(found_by), run_ids)
    return replace(operation, parameters=usual)


def _lifecycle(entry: Entry, report: Report) -> tuple[bool, str, str]:
    """Return whether an operation is deprecated, since when, and from when it may be gone."""
    since, sunset = values.dates(entry, report, ("true", "false"))
    deprecated = entry.text("deprecated", "false") != "false"
    if sunset and not deprecated:
        message = f"{entry.name.text!r} may be gone from {sunset}, and is not deprecated"
        report.add(Code.BAD_LIFECYCLE, message, entry.place("sunset"), "write `deprecated: true`, or since when")
    return deprecated, since, sunset


def _dialect(entry: Entry, dialects: set[str], report: Report) -> str | None:
    """Return the dialect of an entry, and report an unknown one."""
    dialect = entry.text("dialect") or None
    if dialect and dialect not in dialects:
        hint = did_you_mean(dialect, dialects)
        report.add(Code.UNKNOWN_REFERENCE, f"there is no dialect {dialect!r}", entry.place("dialect"), hint)
    return dialect


def _asking(entry: Entry, answers: tuple[Answer, ...], dialects: set[str], report: Report) -> Asking:
    """Build the request for a price; its status must be an answer of the operation."""
    status = entry.scalar("status")
    number = values.reading(values.integer, status, report, 0) if status else 0
    if status and all(answer.status != number for answer in answers):
        message = f"the operation has no answer {entry.text('status')}"
        report.add(Code.UNKNOWN_REFERENCE, message, entry.place("status"), "document it under answers")
    for key, pattern, hint in (("header", HEADER, "such as x-quote"), ("value", VISIBLE, "visible ASCII")):
        if key in entry.nodes and not pattern.fullmatch(entry.text(key)):
            report.add(Code.BAD_VALUE, f"{key!r} cannot be {entry.text(key)!r}", entry.place(key), hint)
    return Asking(
        header=entry.text("header"),
        value=entry.text("value"),
        status=number,
        dialect=_dialect(entry, dialects, report) or "",
        type=entry.text("type"),
        sample=tuple(_sample(entry, report)),
        **entry.basis(),
    )


def _sample(entry: Entry, report: Report) -> Iterator[tuple[str, Json]]:
    """Yield the rest of an answer with a price; what JSON cannot keep is reported."""
    for name, node in entry.pairs("sample"):
        try:
            yield name.text, values.untyped(node)
        except values.Unread as error:
            report.add(Code.BAD_VALUE, f"{name.text!r}: {error}", error.place or node.span, "put quotes around a text")


def _distinct(entries: tuple[Entry, ...], operations: tuple[Operation, ...], report: Report) -> None:
    """Report operations with the same method and path."""
    first: dict[str, str] = {}
    for entry, operation in zip(entries, operations, strict=True):
        call = entry.text("call", operation.id)
        holder = first.setdefault(call, operation.id)
        if holder != operation.id:
            message = f"{operation.id!r} and {holder!r} have the same call {call!r}"
            report.add(Code.NAME_COLLISION, message, entry.place("call"), "merge the operations")


def _findable(entry: Entry, common: tuple[str, ...], operations: tuple[Operation, ...], report: Report) -> None:
    """Report a `found_by` that some models do not take, or that `recover` cannot search by."""
    field = entry.text("found_by")
    if not field:
        return
    if field not in common:
        hint = did_you_mean(field, common) or "name a field of `common`"
        report.add(Code.UNKNOWN_REFERENCE, f"{field!r} is not a field of every model", entry.place("found_by"), hint)
    if not any(o.does == "recover" and any(one.role == "found_by" for one in o.parameters) for o in operations):
        message = f"no operation with `does: recover` can search by {field!r}"
        hint = f"give one a parameter for it: `query: {{{field}: {{is: found_by}}}}`"
        report.add(Code.UNKNOWN_REFERENCE, message, entry.place("found_by"), hint)


def _forms(entry: Entry, scope: Scope) -> Iterator[Answer]:
    """Yield an answer for each of its media types."""
    status = values.reading(values.integer, entry.name, scope.report, 200)
    if not 100 <= status <= 599:
        scope.report.add(Code.BAD_VALUE, f"{status} is not an HTTP status", entry.name.span, "100 to 599")
    record = entry.text("record") or None
    if record and record not in scope.groups and "objects.yaml" not in scope.unread:
        hint = did_you_mean(record, scope.groups)
        scope.report.add(Code.UNKNOWN_REFERENCE, f"{record!r} is not in objects.yaml", entry.place("record"), hint)
    for node in entry.texts("media_type"):
        if not _MEDIA_TYPE.fullmatch(node.text):
            scope.report.add(Code.BAD_VALUE, f"{node.text!r} is not a media type", node.span, "such as video/mp4")
    for media_type in entry.strings("media_type") or ("application/json",):
        yield Answer(status=status, doc=entry.text("says"), record=record, media_type=media_type)
