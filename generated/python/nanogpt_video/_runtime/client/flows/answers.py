"""Read answers: every documented form of a status and of an error, with fallbacks for undocumented forms."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, cast

from ...redact import Redactor, shorten
from ...service import Kit, Operation, Path, Service, State
from ..effects import Reply
from ..errors import KINDS, APIError, ContentPolicyError, InsufficientBalanceError, RateLimitError, ServerError
from ..job import OVER, Status
from ..system.data_urls import data_url, is_data

if TYPE_CHECKING:
    from ..context import Context

MESSAGE_PATHS: tuple[Path, ...] = (("error", "message"), ("message",), ("error",), ("detail",))
TYPE_PATHS: tuple[Path, ...] = (("error", "type"), ("type",))
CODE_PATHS: tuple[Path, ...] = (("error", "code"), ("code",))
HTTP: Mapping[int, str] = {
    400: "invalid_request",
    401: "authentication",
    402: "insufficient_balance",
    403: "permission",
    404: "not_found",
    408: "server",
    413: "too_large",
    422: "invalid_request",
    429: "rate_limit",
}
"""HTTP status → kind of error, for answers that match no row of the error table."""

_warned: set[tuple[str, str]] = set()
"""Warnings that were logged already: each is logged once in a process."""


def read_json(reply: Reply) -> Any:
    """Return the JSON value of an answer, or None where it is not JSON, is empty, or was cut.

    Of an answer in events it is the value of the last one, which has the whole of what came before in parts.
    """
    body = reply.body
    if reply.headers.get("content-type", "").startswith("text/event-stream"):
        found = [line[len(b"data:") :] for line in body.splitlines() if line.startswith(b"data:")]
        body = next((text for text in reversed(found) if text.strip() != b"[DONE]"), b"")
    try:
        return None if reply.cut else json.loads(body)
    except (ValueError, RecursionError):
        return None


def at(body: Any, path: Path) -> Any:
    """Return the value at a path, or None where the body has another shape."""
    for step in path:
        if isinstance(step, int):
            items = cast("list[Any]", body) if isinstance(body, list) else []
            body = items[step] if -len(items) <= step < len(items) else None
        else:
            body = cast("dict[str, Any]", body).get(step) if isinstance(body, dict) else None
    return body


def facts(service: Service, dialect: str | None, fact: str, body: Any) -> Iterator[Any]:
    """Yield every value of a fact in a body: by the dialect of the operation first, then by all others."""
    values = (at(body, path) for path in _paths(service, dialect, fact))
    return (value for value in values if value is not None)


_sought: dict[tuple[int, str | None, str], tuple[object, tuple[Path, ...]]] = {}
"""Cached paths of a fact by the id of a service's dialects; holding the dialects keeps that id from being reused."""


def _paths(service: Service, dialect: str | None, fact: str) -> tuple[Path, ...]:
    """Return the paths of a fact, each once: by the dialect of the operation first, then by all others."""
    kept = _sought.get((id(service.dialects), dialect, fact))
    if kept is not None:
        return kept[1]
    order = sorted(service.dialects, key=lambda name: name != dialect)
    paths = tuple(dict.fromkeys(path for name in order for path in service.dialects[name].get(fact, ())))
    _sought[id(service.dialects), dialect, fact] = service.dialects, paths
    return paths


def rows(body: Any, paths: Iterable[Path]) -> list[Any] | None:
    """Return the items of the list that the paths lead into; a path into no list gives the body as the only item."""
    for path in paths:
        way, _ = _parted(path)
        found = [body] if way is None else at(body, way)
        if isinstance(found, list):
            return cast("list[Any]", found)
    return None


def facts_of(row: Any, paths: Iterable[Path]) -> Iterator[Any]:
    """Yield every value of a fact in an item of a list, given the paths into the first item."""
    values = (at(row, _parted(path)[1]) for path in paths)
    return (value for value in values if value is not None)


def _parted(path: Path) -> tuple[Path | None, Path]:
    """Split a path into the path to a list and the path from its item; the first is None where there is no list."""
    place = next((place for place, step in enumerate(path) if isinstance(step, int)), None)
    return (None, path) if place is None else (path[:place], path[place + 1 :])


def text(values: Iterator[Any]) -> str | None:
    """Return the first value that is a text or an object with a message."""
    for value in values:
        found = at(value, ("message",)) or at(value, ("error",)) if isinstance(value, dict) else value
        if isinstance(found, str) and found.strip():
            return found
    return None


def name(values: Iterator[Any]) -> str | None:
    """Return the first value that can be an id: a text or a whole number."""
    for value in values:
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return None


def money(values: Iterator[Any]) -> Decimal | None:
    """Return the first finite amount, written as a number or as a text."""
    for value in values:
        if isinstance(value, (int, float, str, Decimal)) and not isinstance(value, bool):
            try:
                amount = Decimal(str(value))
            except InvalidOperation:
                continue
            if amount.is_finite():
                return amount
    return None


def state_of(kit: Kit, word: str) -> tuple[State, bool]:
    """Return the state of a status word, and whether the word is documented; an unknown word means running."""
    states = kit.service.states
    if word in states:
        return states[word], True
    folded: dict[str, State] = {known.casefold(): state for known, state in states.items()}
    if word.casefold() in folded:
        return folded[word.casefold()], True
    if (kit.service.package, word) not in _warned:
        _warned.add((kit.service.package, word))
        logging.getLogger(kit.service.package).warning(
            "status %r is not documented; it counts as running unless the answer says that it is over", shorten(word)
        )
    return "running", False


def status(context: Context, operation: Operation, reply: Reply, run_id: str, model: str | None = None) -> Status:
    """Return the status in an answer; raise `ServerError` where it holds none, or that of another run."""
    service, body = context.kit.service, read_json(reply)
    dialect, shares = operation.dialect, operation.shares
    _same_run(context, dialect, reply, body, run_id)
    _same_model(context, dialect, body, run_id, model)
    word = next((w for w in facts(service, dialect, "status", body) if isinstance(w, str) and w.strip()), None)
    if word is None and "done" in service.dialects.get(dialect or "", {}):
        word = _flagged_state(service, dialect, body)
        state, known = word, True
    else:
        state, known = state_of(context.kit, word) if word is not None else ("completed", True)
    if state not in OVER and any(flag is True for flag in facts(service, dialect, "terminal", body)):
        state = "failed"  # whatever the word says, it will not change any more
    over = state in OVER
    urls = files(service, dialect, body) if over else ()
    if word is None and not urls:
        raise unreadable(context, reply, "holds no status")
    progress = money(facts(service, dialect, "progress", body))
    if progress is not None and shares:
        progress *= 100
    error = text(facts(service, dialect, "error", body)) if over else None
    user_error = text(facts(service, dialect, "user_error", body)) if over else None
    return Status(
        run_id=run_id,
        state=state,
        word=word or "",
        known=known,
        urls=urls,
        progress=None if progress is None else float(progress),
        cost=money(facts(service, dialect, "cost", body)),
        error=context.redact.text(error) if error else None,
        user_error=context.redact.text(user_error) if user_error else None,
        flagged=over
        and (
            any(flag is True for flag in facts(service, dialect, "flagged", body)) or _blocked(service, dialect, body)
        ),
        refund=text(facts(service, dialect, "refund", body)) if over else None,
        body=context.redact.answer(reply.body, body),
    )


def _flagged_state(service: Service, dialect: str | None, body: Any) -> State:
    """Return the state of a run by the flag that says whether it is over, which may be missing until then."""
    if not any(value is True for value in facts_of_dialect(service, dialect, "done", body)):
        return "running"
    return "failed" if text(facts_of_dialect(service, dialect, "error", body)) else "completed"


def _blocked(service: Service, dialect: str | None, body: Any) -> bool:
    """Return whether a run that is over names a type, a code or a reason that stands for refused content."""
    kinds = ("error_type", "error_code")
    types = [str(value) for kind in kinds for value in facts_of_dialect(service, dialect, kind, body)]
    reason = text(facts_of_dialect(service, dialect, "error", body)) or ""
    told = (row for row in service.errors if row.types or row.words)
    row = next((row for row in told if not row.statuses and row.matches(types, reason)), None)
    return row is not None and row.kind == "content_policy"


def _same_model(context: Context, dialect: str | None, body: Any, run_id: str, model: str | None) -> None:
    """Warn, once per run, where an answer names another model: services rename models."""
    named = name(facts_of_dialect(context.kit.service, dialect, "model", body))
    if model is not None and named is not None and named != model and (run_id, named) not in _warned:
        _warned.add((run_id, named))
        context.watch.log.warning(
            "run %s was submitted to %s and runs as %s", run_id, model, context.redact.text(named)
        )


def _same_run(context: Context, dialect: str | None, reply: Reply, body: Any, run_id: str) -> None:
    """Raise `ServerError` where an answer names other runs only."""
    named = {str(value) for value in facts_of_dialect(context.kit.service, dialect, "run_id", body)}
    if named and run_id not in named:
        runs = context.redact.text(", ".join(sorted(named)))
        raise unreadable(context, reply, f"is about run {runs} instead of {shorten(run_id)}")


def facts_of_dialect(service: Service, dialect: str | None, fact: str, body: Any) -> Iterator[Any]:
    """Yield the values of a fact in a body by the dialect of the operation only."""
    paths = service.dialects.get(dialect or "", {}).get(fact, ())
    return (value for value in (at(body, path) for path in paths) if value is not None)


def files(service: Service, dialect: str | None, body: Any) -> tuple[str, ...]:
    """Return the addresses of the files: by the first path that names the most, as all paths name the same files.

    Where there are none, files that the answer holds in base64, as data URLs: each of them, also where two are alike.
    """

    def named(path: Path) -> tuple[str, ...]:
        values = (value for row in rows(body, [path]) or () for value in facts_of(row, [path]))
        return tuple(value for value in values if isinstance(value, str) and value.strip())

    urls = max((tuple(dict.fromkeys(named(path))) for path in _paths(service, dialect, "url")), key=len, default=())
    if urls:
        return urls
    held = max(map(named, service.dialects.get(dialect or "", {}).get("inline", ())), key=len, default=())
    return tuple(text if is_data(text) else data_url(text) for text in held)


def retry_after(headers: Mapping[str, str], today: float) -> float | None:
    """Return the seconds of a Retry-After header, given as seconds or as a date relative to the answer's date."""
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", value, re.ASCII):
        return float(value)
    until = _moment(value)
    now = _moment(headers.get("date", ""))
    return None if until is None else max(0.0, until - (today if now is None else now))


def _moment(date: str) -> float | None:
    from email.utils import parsedate_to_datetime  # not every command needs it, and it loads much

    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, OverflowError):
        return None


def failure(context: Context, reply: Reply, operation: str = "") -> APIError:
    """Return the error for an answer other than 2xx; its words set the kind of error, never the outcome of a charge.

    They stand where the dialects say, that of the operation first, else in usual places.
    """
    service, body = context.kit.service, read_json(reply)
    redact = context.redact
    called = service.operations.get(operation)
    dialect = called.dialect if called else None

    def said(fact: str, usual: tuple[Path, ...]) -> Iterator[Any]:
        yield from facts(service, dialect, fact, body)
        yield from (at(body, path) for path in usual)

    details = {
        "type": _short(said("error_type", TYPE_PATHS)),
        "code": _short(said("error_code", CODE_PATHS)),
        "request_id": reply.headers.get(service.request_id) or _short(said("request_id", ())),
        "refund": text(facts(service, None, "refund", body)),
    }
    message = text(said("error", MESSAGE_PATHS))
    kind = _kind(service, reply.status, {str(v) for v in (details["type"], details["code"]) if v}, message or "")
    error = KINDS.get(kind, APIError)(
        redact.text(message, 500) if message else _without_message(reply, redact),
        status=reply.status,
        details={key: redact.text(value) if value else None for key, value in details.items()},
        body=redact.body(body) if body is not None else redact.text(_start(reply), 300),
        retry_after=retry_after(reply.headers, context.clock.today()),
    )
    if isinstance(error, InsufficientBalanceError):
        error.required_balance = money(facts(service, None, "required_balance", body))
    elif isinstance(error, ContentPolicyError):
        user_message = text(facts(service, None, "user_error", body)) or message
        error.user_message = redact.text(user_message, 500) if user_message else None
    elif isinstance(error, RateLimitError):
        error.daily_cap = (error.retry_after or 0) > context.policy.retry_after_max
    return error


def unreadable(context: Context, reply: Reply, why: str) -> ServerError:
    """Return the error for an answer of success that lacks what it must hold."""
    start = context.redact.text(_start(reply), 80)
    long = ", is longer than what is read" if reply.cut else ""
    return ServerError(
        f"the answer {why}{long}; it starts with {start!r}",
        status=reply.status,
        details={"request_id": reply.headers.get(context.kit.service.request_id)},
        body=context.redact.text(_start(reply), 300),
    )


def _start(reply: Reply) -> str:
    return reply.body[:1000].decode("utf-8", "replace")


def _kind(service: Service, status: int, types: set[str], reason: str) -> str:
    """Return the kind of the first row that matches; never `provider`, which is for jobs only."""
    for row in service.errors:
        if (not row.statuses or status in row.statuses) and row.matches(types, reason):
            return "server" if row.kind == "provider" else row.kind
    return HTTP.get(status, "server" if status >= 500 else "api")


def _short(values: Iterator[Any]) -> str | None:
    found = name(values)
    return shorten(found, 100) if found else None


def _without_message(reply: Reply, redact: Redactor) -> str:
    kind = reply.headers.get("content-type", "").split(";")[0] or "no content type"
    return redact.text(f"the answer does not say why ({len(reply.body)} bytes, {kind})")
