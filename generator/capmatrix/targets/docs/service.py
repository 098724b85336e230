"""Pages that depend on no model: errors, decisions, operations."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.frozen import dataclass
from capmatrix.ir import prose
from capmatrix.ir.calls import sent_again, token
from capmatrix.ir.catalog import (
    Answer,
    Auth,
    Catalog,
    Dialect,
    ErrorRow,
    Operation,
    RateLimit,
    Server,
    StatusWord,
    Timing,
)
from capmatrix.ir.policy import STATUSES, Code, Outcome, outcome, warnings
from capmatrix.schema.model import group_of
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import Text, code, inline, joined, render, slug, verbatim

_OUTCOMES: dict[Outcome, str] = {"not_processed": "not processed", "refused": "refused", "unknown": "unknown"}
_CODES: dict[Code, str] = {
    Code.UNKNOWN_MODEL: "the model is missing, or no model has that id (ids are case-sensitive)",
    Code.REMOVED_MODEL: "the service no longer has the model",
    Code.MISSING_FIELD: "a required field is absent or null",
    Code.MISSING_ONE_OF: "none of a group of fields is present",
    Code.WRONG_TYPE: "the JSON type is wrong; a boolean is never a number, and 5.0 is an integer",
    Code.NOT_ALLOWED: "outside the listed values, or not the fixed value",
    Code.OUT_OF_RANGE: "outside a range, ends included",
    Code.BAD_FORMAT: (
        "not an https URL with a host, not a base64 data URL that decodes, a data URL of another family of media, or "
        "a duration in the form of another model"
    ),
    Code.TOO_LARGE: "a data URL that decodes to more bytes than the field takes",
    Code.UNSUPPORTED_MEDIA: "a media field that the model does not take",
    Code.CONFLICT: "fields that exclude each other, or two spellings of one field with different values",
    Code.CONDITION: "a value or field whose condition does not hold",
    Code.DEPRECATED_MODEL: "still accepted, superseded by another model",
    Code.DEPRECATED_FIELD: "a legacy field that has a replacement",
    Code.UNSUPPORTED_FIELD: "a known field that this model does not list",
    Code.UNKNOWN_FIELD: "a key that no table lists",
    Code.REDUNDANT_MEDIA: "two spellings of one input; the first one counts",
    Code.UNLABELLED_MEDIA: "a data URL without a media type, or with application/octet-stream",
    Code.UNLISTED: "allowed, but not in the service's own list of its date: it may be ignored and charged",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One operation, ready for its template."""

    title: Text
    line: Text
    doc: Text
    facts: tuple[Text, ...]
    query: tuple[Text, ...]
    answers: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One decision, ready for its template."""

    id: Text
    about: Text
    rows: tuple[Text, ...]
    chosen: Text
    because: Text
    evidence: Text


def errors(catalog: Catalog) -> str:
    """Return the codes of findings, the meaning of answers, and the timings of a client."""
    warned = warnings(catalog.service)
    view = {
        "codes": tuple(
            fields.cells(code(item), verbatim("warning" if item in warned else "error"), verbatim(says))
            for item, says in _CODES.items()
        ),
        "errors": tuple(_error(error, catalog.service.errors) for error in catalog.service.errors),
        **{word: _statuses(catalog.service.errors, word) for word in ("not_processed", "refused")},
        "statuses": tuple(
            fields.cells(code(status.word), verbatim(status.state), *_explanation(status))
            for status in catalog.service.statuses
        ),
        "limits": tuple(
            fields.cells(
                code(limit.operation),
                verbatim(f"{limit.requests} in {limit.seconds} s"),
                inline(limit.per),
                *_explanation(limit),
            )
            for limit in catalog.service.limits
        ),
        "timings": tuple(
            fields.cells(
                code(timing.name), verbatim(f"{_number(timing.value)} {inline(timing.unit)}"), *_explanation(timing)
            )
            for timing in catalog.service.timings
        ),
    }
    return render("docs/templates/errors.md.jinja", view)


def _carried(auth: Auth) -> str:
    """Return how a way to authenticate stands in a call."""
    made = {"key": "KEY", "basic": "base64(KEY:SECRET)", "jwt": "TOKEN"}[auth.form]
    return f"?{auth.query}={made}" if auth.query else f"{auth.header}: {auth.prefix}{made}"


def _told(auth: Auth) -> Text:
    return joined([part for part in (_explanation(auth)[0], verbatim(token(auth))) if str(part)], " ")


def _statuses(errors: tuple[ErrorRow, ...], word: Outcome) -> Text:
    """Return the statuses with this outcome of a submission."""
    return joined([verbatim(str(status)) for status in STATUSES if outcome(errors, status) == word])


def _error(row: ErrorRow, errors: tuple[ErrorRow, ...]) -> Text:
    parts = dict.fromkeys(_OUTCOMES[outcome(errors, status)] for status in row.statuses)
    return fields.cells(
        code(row.kind),
        joined([verbatim(str(status)) for status in row.statuses]),
        joined([*map(code, row.types), *(joined([verbatim("words"), code(held)], " ") for held in row.words)]),
        joined([verbatim(item) for item in parts]) if parts else verbatim("by its status"),
        *_explanation(row),
    )


def _explanation(row: Server | Auth | Dialect | ErrorRow | StatusWord | RateLimit | Timing) -> tuple[Text, Text]:
    """Return the meaning of a row with its decisions, and its evidence."""
    parts = [inline(row.doc)] if row.doc else []
    return joined([*parts, *fields.decisions(row.decisions, "")], " "), fields.evidence(row.evidence)


def decisions(catalog: Catalog) -> str:
    """Return each disagreement or gap of the sources with its decision, and the sources."""
    matters = tuple(
        Matter(
            id=inline(decision.id),
            about=inline(decision.about),
            rows=tuple(
                fields.cells(inline(statement.source), inline(statement.says)) for statement in decision.statements
            ),
            chosen=inline(decision.chosen),
            because=inline(decision.because),
            evidence=fields.evidence(decision.evidence),
        )
        for decision in catalog.decisions
    )
    sources = tuple(
        fields.cells(
            verbatim(str(source.rank)),
            code(source.id),
            inline(source.title),
            inline(source.version),
            inline(source.date),
        )
        for source in sorted(catalog.sources, key=lambda source: source.rank)
    )
    return render("docs/templates/decisions.md.jinja", {"matters": matters, "sources": sources})


def operations(catalog: Catalog) -> str:
    """Return servers, authentication, operations, dialects of answers, and their objects."""
    service = catalog.service
    records = fields.tables(catalog, tuple(group_of(record) for record in catalog.records), "")
    view = {
        "servers": tuple(fields.cells(code(server.url), *_explanation(server)) for server in service.servers),
        "auth": tuple(
            fields.cells(inline(item.id), code(_carried(item)), _told(item), _explanation(item)[1])
            for item in service.auth
        ),
        "calls": tuple(_call(operation, service.headers) for operation in service.operations),
        "dialects": tuple(fields.cells(code(dialect.id), *_explanation(dialect)) for dialect in service.dialects),
        "paths": tuple(
            fields.cells(code(dialect.id), verbatim(fact), joined([code(path) for path in paths]))
            for dialect in service.dialects
            for fact, paths in dialect.paths
        ),
        "records": records,
        "sources": tuple(
            row
            for call in service.operations
            for row in fields.sources((*call.path_fields, *call.query), "", prefix=f"{call.id}: ")
        )
        + tuple(row for record in records for row in record.sources),
    }
    return render("docs/templates/operations.md.jinja", view)


def _call(operation: Operation, headers: tuple[tuple[str, str], ...]) -> Call:
    facts: list[Text] = []
    if operation.deprecated:
        facts.append(verbatim(f"{prose.dated('Deprecated', operation.deprecated_since, operation.sunset)}."))
    if not operation.auth:
        facts.append(verbatim("No key is needed."))
    facts += _sent(operation, headers)
    if operation.dialect is not None:
        facts.append(verbatim(f"The answer is read in the dialect {code(operation.dialect)}."))
    if operation.quote is not None:
        quote = operation.quote
        header = code(f"{quote.header}: {quote.value}")
        facts.append(verbatim(f"Without a key and with {header}: {quote.status}. {inline(quote.doc)}"))
    if operation.found_by is not None:
        facts.append(
            verbatim(f"{code(operation.found_by)} carries a fresh UUID: a run is found by it when no answer came.")
        )
    if (keyed := operation.idempotency) is not None:
        carried = code(keyed.header or keyed.field)
        facts.append(verbatim(f"{carried} carries a fresh key. {inline(sent_again(keyed))}"))
        facts += [verbatim(f"Evidence of that: {fields.evidence(keyed.evidence)}.")] if keyed.evidence else []
        facts += fields.decisions(keyed.decisions, "")
    if operation.evidence:
        facts.append(verbatim(f"Evidence: {fields.evidence(operation.evidence)}."))
    facts += fields.decisions(operation.decisions, "")
    return Call(
        title=inline(operation.summary),
        line=code(f"{operation.method} {operation.path}"),
        doc=inline(operation.doc),
        facts=tuple(facts),
        query=tuple(fields.row(field) for field in (*operation.path_fields, *operation.query)),
        answers=tuple(
            fields.cells(verbatim(str(answer.status)), _answered(answer), inline(answer.doc))
            for answer in operation.answers
        ),
    )


def _sent(operation: Operation, headers: tuple[tuple[str, str], ...]) -> Iterator[Text]:
    """Yield what is sent with a call, for what, and what comes of it."""
    named = {"json": "", "form": ", as a form", "multipart": ", as multipart/form-data"}[operation.encoding]
    if operation.body is not None:
        body = "a request to [any of the models](index.md)" if operation.body == "models" else _record(operation.body)
        yield verbatim(f"Body: {body}{named}.")
    for name, value in (*headers, *operation.headers):
        yield verbatim(f"Header: {code(f'{name}: {value}')}.")
    if operation.gives == "result":
        yield verbatim("The answer holds what was made: there is no run to ask for.")
    if operation.makes:
        yield verbatim(f"It makes {', '.join(map(code, operation.makes))}.")
    if operation.models:
        runs = "" if operation.does == "submit" else "runs of "
        yield verbatim(f"For {runs}{', '.join(map(code, operation.models))} only.")
    conditions = (
        ("with", operation.when_given),
        ("with at least one of", operation.when_any),
        ("without", operation.when_absent),
    )
    for says, names in conditions:
        if names:
            yield verbatim(f"For requests {says} {', '.join(map(code, names))}.")


def _answered(answer: Answer) -> Text:
    """Return the content of an answer; a redirection has none."""
    if answer.record is not None:
        return _record(answer.record)
    return verbatim("") if answer.status // 100 == 3 else code(answer.media_type)


def _number(value: float) -> str:
    return str(int(value) if value == int(value) else value)


def _record(name: str) -> Text:
    return verbatim(f"[{inline(name)}](#{slug(name)})")
