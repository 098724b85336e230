"""The operations of the service entry → calls with their parameters and answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir.catalog import Answer, Asking, Operation
from capmatrix.resolve import values
from capmatrix.resolve.fields import Scope, build_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.json_values import Json
    from capmatrix.spec.document import Entry

_CALL = re.compile(rf"(GET|POST) ((?=/){values.STEPS})")
HEADER = re.compile(r"[A-Za-z0-9-]+")
VISIBLE = re.compile(r"[\x20-\x7e]*")
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+*-]+")


def build_operations(service: Entry, scope: Scope) -> tuple[Operation, ...]:
    """Build the operations, and report two with the same call."""
    entries = service.entries("operations")
    dialects = {dialect.name.text for dialect in service.entries("dialects")}
    if service.doubtful:  # the key that holds them may be misspelt
        dialects |= {part.text("dialect") for entry in entries for part in (entry, *entry.entries("quote"))}
    operations = tuple(_operation(entry, dialects, scope) for entry in entries)
    _distinct(entries, operations, scope.report)
    for entry in entries:
        _findable(entry, service.strings("common"), operations, scope.report)
    return operations


def _operation(entry: Entry, dialects: set[str], scope: Scope) -> Operation:
    report = scope.report
    call = _CALL.fullmatch(entry.text("call"))
    if not call and "call" in entry.nodes:
        report.add(
            Code.BAD_VALUE, f"{entry.text('call')!r} is not a call", entry.place("call"), "such as `GET /jobs/status`"
        )
    body = entry.text("body") or None
    if body and body != "models" and body not in scope.groups and "objects.yaml" not in scope.unread:
        hint = did_you_mean(body, scope.groups) or "models, or an object of objects.yaml"
        report.add(Code.UNKNOWN_REFERENCE, f"the body {body!r} is not in objects.yaml", entry.place("body"), hint)
    answers = tuple(form for answer in entry.entries("answers") for form in _forms(answer, scope))
    quotes = [_asking(quote, answers, dialects, report) for quote in entry.entries("quote")]
    deprecated, since, sunset = _lifecycle(entry, report)
    return Operation(
        id=entry.name.text,
        method="POST" if call and call[1] == "POST" else "GET",
        path=call[2] if call else "/",
        summary=entry.text("title", entry.name.text),
        auth=entry.flag("auth", default=True),
        deprecated=deprecated,
        deprecated_since=since,
        sunset=sunset,
        body=body,
        query=tuple(build_field(field, scope) for field in entry.entries("query")),
        answers=answers,
        dialect=_dialect(entry, dialects, report),
        models=entry.strings("models"),
        quote=quotes[0] if quotes else None,
        found_by=entry.text("found_by") or None,
        **entry.basis(),
    )


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
    if not any(o.id == "recover" and field in (query.name for query in o.query) for o in operations):
        message = f"`recover` cannot search by {field!r}"
        report.add(Code.UNKNOWN_REFERENCE, message, entry.place("found_by"), f"give `recover` the query {field!r}")


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
