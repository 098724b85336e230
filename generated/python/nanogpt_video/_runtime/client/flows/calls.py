"""One call to the service: its address, and how often it is made until there is an answer of success."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from ...redact import without_query
from ...service import Operation
from .. import retry
from ..context import Context
from ..effects import REQUEST_ID, Flow, Open, Reply, RunBlocking, Send, Sleep
from ..errors import APIError, ClientError, ConfigurationError, ConnectionFailed
from ..observability import Call, begin_span, end_span
from ..outcomes import FREE, Phase, outcome
from . import answers

if TYPE_CHECKING:
    from ..limits.in_process import Turn

TOLD = 0.05
"""Seconds in the line of a limit that are worth a word in the log."""
LAST_LOOK = 0.8
"""Seconds that a call has at least, however little time is left."""
LONG_ANSWERS = 16 << 20
"""Bytes that are read of an answer that may hold a file as a data URL."""


def request(context: Context, operation: Operation, url: str, body: Mapping[str, Any] | None = None) -> Send:
    """Return the call of an operation; the key goes along where the operation needs it, and only to the service."""
    holds_files = "url" in context.kit.service.dialects.get(operation.dialect or "", {})
    send = Send(
        method=operation.method,
        url=url,
        operation=operation.id,
        key=operation.auth and context.own(url),
        most=LONG_ANSWERS if holds_files else Send._field_defaults["most"],
    )
    if body is None:
        return send
    return send._replace(headers={"content-type": "application/json"}, content=encoded(body))


def encoded(body: Mapping[str, Any]) -> bytes:
    """Return a body as JSON; raise `ConfigurationError` for what JSON cannot hold."""
    try:
        return json.dumps(body, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError as error:
        problem = f"holds half a character (a lone surrogate, U+{ord(error.object[error.start]):04X}); remove it"
    except (TypeError, ValueError, RecursionError) as error:
        problem = f"cannot be written as JSON: {error}; give texts, finite numbers, true, false, null, lists, objects"
    fields = [name for name, value in body.items() if not _writable(value)]
    raise ConfigurationError(f"{', '.join(fields) or 'the request'} {problem}; nothing was sent")


def _writable(value: object) -> bool:
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):
        return False
    return True


def call(
    context: Context, send: Send, *, phase: Phase = "account", once: bool = False, deadline: float = math.inf
) -> Flow[Reply]:
    """Make a call that costs nothing until there is an answer of success or the rules say to stop.

    `once` leaves repetition to the caller; after `deadline`, by the client's clock, nothing is sent any more.
    """
    attempt = 0
    while True:
        attempt += 1
        try:
            reply = yield from sent(context, send, attempt, deadline)
            if reply.ok:
                return reply
            raise answers.failure(context, reply)
        except ClientError as error:
            described(context, error, send, phase)
            pause = retry.pause(context.rules, error, attempt=attempt, dice=context.clock.dice())
            if once or pause is None or context.clock.now() + pause > deadline:
                raise
            context.watch.log.warning("%s; sending it again in %.1f s", error, pause)
        yield Sleep(pause)


def described(context: Context, error: ClientError, send: Send, phase: Phase) -> None:
    """Put into an error what was called, and whether calling again is safe."""
    seen = error.status if isinstance(error, APIError) else _seen(error)
    error.retry_safe = outcome(context.kit.service, phase, seen) in FREE
    error.request = _shown(context, send)


def _seen(error: ClientError) -> str:
    return "no_answer" if isinstance(error, ConnectionFailed) and error.sent else "not_connected"


def sent(context: Context, send: Send, attempt: int, deadline: float) -> Flow[Reply]:
    """Make a call once, when the limits on requests allow it."""
    with context.limits.turn(send.operation, context.clock.now) as turn:
        yield from in_line(context, turn, send, deadline)
        reply = yield from answered(context, timed(context, send, deadline), attempt)
    yield from told(context)
    return reply


def answered(context: Context, send: Send, attempt: int) -> Flow[Reply]:
    """Make a call whose turn it is; after a 429 everybody waits who shares its limits."""
    reply = yield from watched(context, send, attempt)
    if reply.status == 429:
        after = answers.retry_after(reply.headers, context.clock.today())
        if after is None or after <= context.rules.retry_after_max:
            context.limits.close(send.operation, after, context.clock.now())
    return reply


def told(context: Context) -> Flow[None]:
    """Let other processes know what happened to the limits that they share."""
    write = context.limits.unwritten
    if write is not None:
        yield RunBlocking(write)


def watched(context: Context, effect: Send | Open, attempt: int = 1) -> Flow[Reply]:
    """Make one call and let everyone see that and how it ended."""
    watch, now = context.watch, context.clock.now
    operation, method = (effect.operation, effect.method) if isinstance(effect, Send) else ("", "GET")
    call = Call(operation=operation, method=method, url=without_query(effect.url), attempt=attempt)
    watch.tell(watch.on_request, call)
    span = begin_span(watch.tracer, call) if watch.tracer else None
    started = now()
    try:
        reply: Reply = yield effect
    except BaseException as error:
        call = replace(call, seconds=now() - started, error=_named(error))
        watch.log.debug("%s %s: %s after %.3f s", method, call.url, call.error, call.seconds)
        if isinstance(error, ConnectionFailed):
            watch.tell(watch.on_response, call)
        raise
    else:
        said = reply.headers.get(REQUEST_ID)
        request_id = context.redact.text(said) if said else None
        call = replace(call, status=reply.status, seconds=now() - started, request_id=request_id)
        shown = f" (request id {request_id})" if request_id else ""
        watch.log.debug("%s %s: %d in %.3f s%s", method, call.url, reply.status, call.seconds, shown)
        watch.tell(watch.on_response, call)
        return reply
    finally:
        if span is not None:
            end_span(span, call)


def _named(error: BaseException) -> str:
    return (error.cause if isinstance(error, ConnectionFailed) else "") or type(error).__name__


def in_line(context: Context, turn: Turn, send: Send, deadline: float) -> Flow[None]:
    """Wait for the turn of a call; raise `ConnectionFailed` when it does not come in time."""
    logged = False
    while (seconds := turn.wait()) != 0:
        if seconds is None:
            yield RunBlocking(turn.ask)
            continue
        if not logged and turn.expected >= TOLD:
            logged = True
            context.watch.log.warning("%s waits %.1f s: its limit is used up", send.operation, turn.expected)
        left = deadline - context.clock.now()
        yield Sleep(max(0.0, min(seconds, left)))
        if left <= seconds:
            raise ConnectionFailed(
                f"{send.operation} had no turn in time: its limit on requests is used up; nothing was sent", sent=False
            )


def timed(context: Context, send: Send, deadline: float) -> Send:
    """Return a call that takes no longer than what is left until a deadline."""
    if math.isinf(deadline):
        return send
    return send._replace(timeout=max(LAST_LOOK, deadline - context.clock.now()))


def _shown(context: Context, send: Send) -> dict[str, Any]:
    """Return a call as an error may show it."""
    shown = {"method": send.method, "url": without_query(send.url)}
    return shown if send.content is None else {**shown, "body": context.redact.body(json.loads(send.content))}


def named(context: Context, operation: Operation, run_id: str, model: str | None = None) -> dict[str, str]:
    """Return the query that names a run: its first field is the run id, one named like the discriminator the model."""
    word = context.kit.service.discriminator.casefold()
    query = {operation.query[0]: run_id} if operation.query else {}
    if model is not None:
        query |= {name: model for name in operation.query[1:] if word in name.casefold()}
    return query


def address(
    context: Context, operation: Operation, query: Mapping[str, str], run_id: str = "", model: str | None = None
) -> str:
    """Return the URL of an operation with a query."""
    path = operation.path.replace("{run_id}", quote(run_id, safe="")).replace("{model}", quote(model or "", safe=""))
    return f"{context.base_url}{path}" + (f"?{urlencode(query, errors='replace')}" if query else "")
