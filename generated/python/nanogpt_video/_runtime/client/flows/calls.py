"""One call to the service: its address, its turn in the limits, its observation, and its repetition on failure."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlencode

from ...redact import without_query
from ...service import Operation
from ..context import Context
from ..effects import REQUEST_ID, Flow, Open, Reply, RunBlocking, Send, Sleep
from ..errors import APIError, ClientError, ConfigurationError, ConnectionFailed
from ..limits.in_process import Turn
from ..observability import Call, begin_span, end_span
from ..outcomes import FREE, Phase, outcome
from . import answers

LOGGED_WAIT = 0.05
"""Waits for a limit are logged from this many seconds on."""
LAST_LOOK = 0.8
"""Seconds that a call gets at least, however little time is left."""
LONG_ANSWERS = 16 << 20
"""Bytes that are read at most of an answer that may hold a file as a data URL."""


def request(
    context: Context, operation: Operation, url: str | None = None, body: Mapping[str, Any] | None = None
) -> Send:
    """Return the call of an operation; the key is sent where the operation needs it, and only to the service."""
    url = url or address(context, operation, {})
    holds_files = "url" in context.kit.service.dialects.get(operation.dialect or "", {})
    send = Send(
        method=operation.method,
        url=url,
        operation=operation.id,
        key=operation.auth and context.is_service_url(url),
        most=LONG_ANSWERS if holds_files else Send._field_defaults["most"],
    )
    if body is None:
        return send
    return send._replace(headers={"content-type": "application/json"}, content=encode(body))


def encode(body: Mapping[str, Any]) -> bytes:
    """Return a body as JSON; raise `ConfigurationError` for values that JSON cannot hold."""
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
    """Make a call that costs nothing, until there is an answer of success or the retry policy gives up.

    `once` leaves repetition to the caller; after `deadline`, by the client's clock, nothing more is sent.
    """
    attempt = 0
    while True:
        attempt += 1
        try:
            reply = yield from send_once(context, send, attempt, deadline)
            if reply.ok:
                return reply
            raise answers.failure(context, reply)
        except ClientError as error:
            describe(context, error, send, phase)
            pause = context.retry_pause(error, attempt)
            if once or pause is None or context.clock.now() + pause > deadline:
                raise
            context.watch.log.warning("%s; sending it again in %.1f s", error, pause)
        yield Sleep(pause)


def describe(context: Context, error: ClientError, send: Send, phase: Phase) -> None:
    """Set on an error which call failed, and whether a repetition is safe."""
    sent = isinstance(error, ConnectionFailed) and error.sent
    seen = error.status if isinstance(error, APIError) else "no_answer" if sent else "not_connected"
    error.retry_safe = outcome(context.kit.service, phase, seen) in FREE
    error.request = _shown(context, send)


def send_once(context: Context, send: Send, attempt: int, deadline: float) -> Flow[Reply]:
    """Make a call once, as soon as the limits on requests allow it."""
    with context.limits.turn(send.operation, context.clock.now) as turn:
        yield from wait_for_turn(context, turn, send, deadline)
        reply = yield from send_in_turn(context, with_deadline(context, send, deadline), attempt)
    yield from share_limits(context)
    return reply


def send_in_turn(context: Context, send: Send, attempt: int) -> Flow[Reply]:
    """Make a call whose turn has come; a 429 closes its limit for all who share it."""
    reply = yield from observed(context, send, attempt)
    if reply.status == 429:
        after = answers.retry_after(reply.headers, context.clock.today())
        if after is None or after <= context.policy.retry_after_max:
            context.limits.close(send.operation, after, context.clock.now())
    return reply


def share_limits(context: Context) -> Flow[None]:
    """Write what other processes must know of the limits that they share."""
    write = context.limits.unwritten
    if write is not None:
        yield RunBlocking(write)


def observed(context: Context, effect: Send | Open, attempt: int = 1) -> Flow[Reply]:
    """Make one call, with its log lines, hooks and span."""
    watch, now = context.watch, context.clock.now
    operation, method = (effect.operation, effect.method) if isinstance(effect, Send) else ("", "GET")
    call = Call(operation=operation, method=method, url=without_query(effect.url), attempt=attempt)
    watch.notify(watch.on_request, call)
    span = begin_span(watch.tracer, call) if watch.tracer else None
    started = now()
    try:
        reply: Reply = yield effect
    except BaseException as error:
        cause = error.cause if isinstance(error, ConnectionFailed) else ""
        call = replace(call, seconds=now() - started, error=cause or type(error).__name__)
        watch.log.debug("%s %s: %s after %.3f s", method, call.url, call.error, call.seconds)
        if isinstance(error, ConnectionFailed):
            watch.notify(watch.on_response, call)
        raise
    else:
        given = reply.headers.get(REQUEST_ID)
        request_id = context.redact.text(given) if given else None
        call = replace(call, status=reply.status, seconds=now() - started, request_id=request_id)
        shown = f" (request id {request_id})" if request_id else ""
        watch.log.debug("%s %s: %d in %.3f s%s", method, call.url, reply.status, call.seconds, shown)
        watch.notify(watch.on_response, call)
        return reply
    finally:
        if span is not None:
            end_span(span, call)


def wait_for_turn(context: Context, turn: Turn, send: Send, deadline: float) -> Flow[None]:
    """Wait for the turn of a call; raise `ConnectionFailed` where it does not come before the deadline."""
    logged = False
    while (seconds := turn.wait()) != 0:
        if seconds is None:
            yield RunBlocking(turn.ask)
            continue
        if not logged and turn.expected >= LOGGED_WAIT:
            logged = True
            context.watch.log.warning("%s waits %.1f s: its limit is used up", send.operation, turn.expected)
        left = deadline - context.clock.now()
        yield Sleep(max(0.0, min(seconds, left)))
        if left <= seconds:
            raise ConnectionFailed(
                f"{send.operation} had no turn in time: its limit on requests is used up; nothing was sent", sent=False
            )


def with_deadline(context: Context, send: Send, deadline: float) -> Send:
    """Return a call with the time that is left until a deadline as its time-out."""
    if math.isinf(deadline):
        return send
    return send._replace(timeout=max(LAST_LOOK, deadline - context.clock.now()))


def _shown(context: Context, send: Send) -> dict[str, Any]:
    """Return a call without secrets, for an error."""
    shown = {"method": send.method, "url": without_query(send.url)}
    return shown if send.content is None else {**shown, "body": context.redact.body(json.loads(send.content))}


def run_query(context: Context, operation: Operation, run_id: str, model: str | None = None) -> dict[str, str]:
    """Return the query for a run: the run id is its first field, the model any field named after the discriminator."""
    word = context.kit.service.discriminator.casefold()
    query = {operation.query[0]: run_id} if operation.query else {}
    if model is not None:
        query |= {name: model for name in operation.query[1:] if word in name.casefold()}
    return query


def address(
    context: Context, operation: Operation, query: Mapping[str, str], run_id: str = "", model: str | None = None
) -> str:
    """Return the URL of an operation with its query."""
    path = operation.path.replace("{run_id}", quote(run_id, safe="")).replace("{model}", quote(model or "", safe=""))
    return f"{context.base_url}{path}" + (f"?{urlencode(query, errors='replace')}" if query else "")
