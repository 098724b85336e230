"""The service entry → what is true of the service whatever the model."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir.catalog import (
    Answer,
    Auth,
    Dialect,
    ErrorRow,
    Operation,
    Package,
    RateLimit,
    Service,
    State,
    StatusWord,
    Timing,
)
from capmatrix.resolve import values
from capmatrix.resolve.fields import Scope, build_field
from capmatrix.spec import keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from capmatrix.spec.document import Entry
    from capmatrix.spec.nodes import Scalar

ERROR_KINDS = (
    "authentication",
    "insufficient_balance",
    "permission",
    "content_policy",
    "rate_limit",
    "not_found",
    "too_large",
    "invalid_request",
    "provider",
    "server",
    "api",
)
"""The error classes that every generated client has."""

_STEPS = r"(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*/?"
"""A path that leads down alone: no empty step but the last, none of `.` and `..`."""
_CALL = re.compile(rf"(GET|POST) ((?=/){_STEPS})")
_URL = re.compile(rf"https?://[A-Za-z0-9.-]+(:[0-9]+)?{_STEPS}")
_HEADER = re.compile(r"[A-Za-z0-9-]+")
_PREFIX = re.compile(r"[\x20-\x7e]*")
_PATH = re.compile(r"[^.\[\]]+(\[[0-9]+\])*(\.[^.\[\]]+(\[[0-9]+\])*)*")
_MODULE = re.compile(r"[a-z][a-z0-9_]*")
_DISTRIBUTION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_ENVIRONMENT = re.compile(r"[A-Z][A-Z0-9_]*")
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+([a-z0-9.]*)")
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+*-]+")


def build_service(entry: Entry, scope: Scope) -> Service:
    """Build the service's facts; whatever does not read is reported."""
    report = scope.report
    dialects = {dialect.name.text for dialect in entry.entries("dialects")}
    operations = tuple(_operation(operation, dialects, scope) for operation in entry.entries("operations"))
    return Service(
        title=entry.text("title"),
        doc=entry.text("says"),
        version=_matching(entry, "version", _VERSION, "1.2.3", report),
        license=entry.text("license", "MIT"),
        package=_package(entry.entries("package")[0], report),
        servers=tuple(_server(server, report) for server in entry.entries("servers")),
        discriminator=entry.text("discriminator"),
        auth=tuple(_auth(auth, report) for auth in entry.entries("auth")),
        operations=operations,
        dialects=tuple(_dialect(dialect, report) for dialect in entry.entries("dialects")),
        statuses=_statuses(entry.entries("statuses"), report),
        errors=tuple(_error(error, report) for error in entry.entries("errors")),
        limits=tuple(_limit(limit, {o.id for o in operations}, report) for limit in entry.entries("limits")),
        timings=tuple(_timing(timing, report) for timing in entry.entries("timings")),
        notes=_texts(entry, "notes"),
    )


def _texts(entry: Entry, key: str) -> tuple[str, ...]:
    return tuple(item.text for item in entry.texts(key))


def _matching(entry: Entry, key: str, pattern: re.Pattern[str], example: str, report: Report) -> str:
    text = entry.text(key)
    if not pattern.fullmatch(text) or keyword.iskeyword(text):
        report.add(Code.BAD_VALUE, f"{key!r} cannot be {text!r}", entry.place(key), f"such as {example}")
    return text


def _read(read: Callable[[str], values.N], node: Scalar, report: Report, fallback: values.N) -> values.N:
    try:
        return read(node.text)
    except values.Unread as error:
        report.add(Code.BAD_VALUE, str(error), node.span)
        return fallback


def _number(entry: Entry, key: str, read: Callable[[str], values.N], report: Report, fallback: values.N) -> values.N:
    node = entry.scalar(key)
    return _read(read, node, report, fallback) if node else fallback


def _package(entry: Entry, report: Report) -> Package:
    return Package(
        distribution=_matching(entry, "distribution", _DISTRIBUTION, "my-client", report),
        module=_matching(entry, "module", _MODULE, "my_client", report),
        client=_matching(entry, "client", _CLASS, "MyClient", report),
        environment=_matching(entry, "environment", _ENVIRONMENT, "MY", report),
        version=_matching(entry, "version", _VERSION, "0.1.0", report),
    )


def _server(entry: Entry, report: Report) -> tuple[str, str]:
    return (_matching(entry, "url", _URL, "https://api.example.com/v1", report).rstrip("/"), entry.text("says"))


def _auth(entry: Entry, report: Report) -> Auth:
    return Auth(
        id=entry.name.text,
        header=_matching(entry, "header", _HEADER, "x-api-key", report),
        prefix=_matching(entry, "prefix", _PREFIX, "'Bearer '", report),
        doc=entry.text("says"),
        evidence=_texts(entry, "evidence"),
    )


def _operation(entry: Entry, dialects: set[str], scope: Scope) -> Operation:
    report = scope.report
    call = _CALL.fullmatch(entry.text("call"))
    if not call:
        report.add(
            Code.BAD_VALUE, f"{entry.text('call')!r} is no call", entry.place("call"), "such as `GET /jobs/status`"
        )
    body = entry.text("body") or None
    if body and body != "models" and body not in scope.groups:
        hint = did_you_mean(body, scope.groups) or "models, or an object of objects.yaml"
        report.add(Code.UNKNOWN_REFERENCE, f"the body {body!r} is not in objects.yaml", entry.place("body"), hint)
    dialect = entry.text("dialect") or None
    if dialect and dialect not in dialects:
        report.add(
            Code.UNKNOWN_REFERENCE,
            f"there is no dialect {dialect!r}",
            entry.place("dialect"),
            did_you_mean(dialect, dialects),
        )
    return Operation(
        id=entry.name.text,
        method="POST" if call and call[1] == "POST" else "GET",
        path=call[2] if call else "/",
        summary=entry.text("title", entry.name.text),
        doc=entry.text("says"),
        auth=entry.flag("auth", default=True),
        deprecated=entry.flag("deprecated"),
        body=body,
        query=tuple(build_field(field, scope) for field in entry.entries("query")),
        answers=tuple(_answer(answer, scope) for answer in entry.entries("answers")),
        dialect=dialect,
        evidence=_texts(entry, "evidence"),
    )


def _answer(entry: Entry, scope: Scope) -> Answer:
    status = _read(values.integer, entry.name, scope.report, 200)
    if not 100 <= status <= 599:
        scope.report.add(Code.BAD_VALUE, f"{status} is no HTTP status", entry.name.span, "100 to 599")
    record = entry.text("record") or None
    if record and record not in scope.groups:
        hint = did_you_mean(record, scope.groups)
        scope.report.add(Code.UNKNOWN_REFERENCE, f"{record!r} is not in objects.yaml", entry.place("record"), hint)
    media_type = entry.text("media_type", "application/json")
    if not _MEDIA_TYPE.fullmatch(media_type):
        scope.report.add(
            Code.BAD_VALUE, f"{media_type!r} is no media type", entry.place("media_type"), "such as video/mp4"
        )
    return Answer(status=status, doc=entry.text("says"), record=record, media_type=media_type)


def _dialect(entry: Entry, report: Report) -> Dialect:
    for fact in keys.FACTS:
        for path in entry.texts(fact):
            if not _PATH.fullmatch(path.text):
                report.add(Code.BAD_VALUE, f"{path.text!r} is no path", path.span, "such as data.videos[0].url")
    return Dialect(
        id=entry.name.text,
        doc=entry.text("says"),
        paths=tuple((fact, _texts(entry, fact)) for fact in keys.FACTS if fact in entry.nodes),
        evidence=_texts(entry, "evidence"),
    )


def _statuses(entries: tuple[Entry, ...], report: Report) -> tuple[StatusWord, ...]:
    states: dict[str, State] = {
        "queued": "queued",
        "running": "running",
        "completed": "completed",
        "failed": "failed",
        "cancelled": "cancelled",
    }
    found: dict[str, StatusWord] = {}
    for entry in entries:
        if entry.name.text not in states:
            message = f"{entry.name.text!r} is no state"
            report.add(Code.BAD_VALUE, message, entry.name.span, f"states: {', '.join(states)}")
            continue
        for word, node in entry.nodes.items():
            if word in found and found[word].state != states[entry.name.text]:
                report.add(Code.DUPLICATE_KEY, f"the status word {word!r} means two states", node.span, "keep one")
            found[word] = StatusWord(word=word, state=states[entry.name.text], doc=entry.text(word))
    return tuple(found.values())


def _error(entry: Entry, report: Report) -> ErrorRow:
    kind = entry.text("kind")
    if kind not in ERROR_KINDS:
        hint = did_you_mean(kind, ERROR_KINDS) or f"kinds: {', '.join(ERROR_KINDS)}"
        report.add(Code.BAD_VALUE, f"{kind!r} is no kind of error", entry.place("kind"), hint)
    return ErrorRow(
        kind=kind,
        statuses=tuple(_read(values.integer, node, report, 0) for node in entry.texts("status")),
        types=_texts(entry, "type"),
        retry_safe=entry.flag("retry_safe"),
        doc=entry.text("says"),
        evidence=_texts(entry, "evidence"),
    )


def _limit(entry: Entry, operations: set[str], report: Report) -> RateLimit:
    operation = entry.text("operation")
    if operation != "*" and operation not in operations:
        hint = did_you_mean(operation, operations)
        report.add(Code.UNKNOWN_REFERENCE, f"there is no operation {operation!r}", entry.place("operation"), hint)
    return RateLimit(
        operation=operation,
        requests=_number(entry, "requests", values.integer, report, 1),
        seconds=_number(entry, "seconds", values.integer, report, 1),
        per=entry.text("per"),
        doc=entry.text("says"),
        evidence=_texts(entry, "evidence"),
    )


def _timing(entry: Entry, report: Report) -> Timing:
    return Timing(
        name=entry.name.text,
        value=_number(entry, "value", values.number, report, 0),
        unit=entry.text("unit"),
        doc=entry.text("says"),
        evidence=_texts(entry, "evidence"),
    )
