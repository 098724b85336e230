"""One call to the service: its address, its turn in the limits, its observation, and its repetition on failure."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import quote, unquote, urlencode

from ...redact import without_query
from ...service import Operation, Part
from ..context import Context
from ..effects import Flow, Open, Reply, RunBlocking, Send, Sleep, run_blocking
from ..errors import APIError, ClientError, ConfigurationError, ConnectionFailed
from ..limits.in_process import Turn
from ..observability import Call, begin_span, end_span
from ..outcomes import FREE, Phase, outcome
from . import answers
from .bodies import encoded

LOGGED_WAIT = 0.05
"""Waits for a limit are logged and measured from this many seconds on."""
LAST_LOOK = 0.8
"""Seconds that a call gets at least, however little time is left."""
LONG_ANSWERS = 16 << 20
"""Bytes that are read at most of an answer that may hold a file as a data URL."""
RESULTS = 1 << 28
"""Bytes that are read at most of an answer that holds what a submission made: it cannot be asked for again."""


def request(
    context: Context, operation: Operation, url: str | None = None, body: Mapping[str, Any] | None = None
) -> Send:
    """Return the call of an operation; the key is sent where the operation needs it, and only to the service."""
    url = url or address(context, operation, {})
    facts = context.kit.service.dialects.get(operation.dialect or "", {})
    holds_files = "url" in facts or "inline" in facts
    usual: int = Send._field_defaults["most"]
    send = Send(
        method=operation.method,
        url=url,
        headers=operation.headers,
        operation=operation.id,
        key=operation.auth and context.is_service_url(url),
        most=RESULTS if operation.gives_result else LONG_ANSWERS if holds_files else usual,
    )
    if body is None:
        return send
    kind, content = encoded(operation.encoding, body)
    return send._replace(headers={**operation.headers, "content-type": kind}, content=content)


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
            raise answers.failure(context, reply, send.operation)
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
    """Make a call whose turn has come; a 429 closes its limit for all who share it.

    A 401 that says that a token is too old is answered with a new one, once: nothing was started.
    """
    reply = yield from observed(context, send, attempt)
    if reply.status == 401 and send.key and context.credentials.way.expired:
        error = answers.failure(context, reply, send.operation)
        if context.credentials.renewed({str(said) for said in (error.type, error.code) if said}):
            context.watch.log.info("%s: the token is too old for the service; trying a new one", send.operation)
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
        given = reply.headers.get(context.kit.service.request_id)
        request_id = context.redact.text(given) if given else None
        call = replace(call, status=reply.status, seconds=now() - started, request_id=request_id)
        shown = f" (request id {request_id})" if request_id else ""
        watch.log.debug("%s %s: %d in %.3f s%s", method, call.url, reply.status, call.seconds, shown)
        watch.notify(watch.on_response, call)
        return reply
    finally:
        if span is not None:
            end_span(span, call)
        if watch.metrics is not None:
            watch.metrics.called(call)


def wait_for_turn(context: Context, turn: Turn, send: Send, deadline: float) -> Flow[None]:
    """Wait for the turn of a call; raise `ConnectionFailed` where it does not come before the deadline."""
    logged, began = False, context.clock.now()
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
    if context.watch.metrics is not None and (waited := context.clock.now() - began) >= LOGGED_WAIT:
        context.watch.metrics.waited(send.operation, waited)


def with_deadline(context: Context, send: Send, deadline: float) -> Send:
    """Return a call with the time that is left until a deadline as its time-out."""
    if math.isinf(deadline):
        return send
    return send._replace(timeout=max(LAST_LOOK, deadline - context.clock.now()))


def _shown(context: Context, send: Send) -> dict[str, Any]:
    """Return a call without secrets, for an error."""
    shown = {"method": send.method, "url": without_query(send.url)}
    if send.content is None or send.headers.get("content-type") != "application/json":
        return shown
    return {**shown, "body": context.redact.body(json.loads(send.content))}


def run_values(operation: Operation, run_id: str, model: str | None = None) -> dict[str, str]:
    """Return the values of the parameters of a call for a run: its id, and its model where the call asks for it."""
    given = {"run_id": run_id, "model": model}
    return {part.name: value for role, part in operation.parts.items() if (value := given.get(role)) is not None}


def with_model(context: Context, operation: Operation, run_id: str, model: str | None) -> Flow[str | None]:
    """Return the model of a run: where a call needs it and the caller does not know it, as the ledger has it."""
    if model is not None or "model" not in operation.parts or context.orders.ledger is None:
        return model
    order = yield from run_blocking(partial(context.orders.of_run, run_id))
    return order.model or None if order is not None else None


def address(context: Context, operation: Operation, values: Mapping[str, str | list[str]]) -> str:
    """Return the URL of an operation: values of parameters of its path stand there, all others in the query.

    A list holds the texts of one parameter: several in the query, with a comma between them in the path.

    Raises `ConfigurationError` for a value that would lead to another path, and for a missing one.
    """
    path, parts = operation.path, {part.name: part for part in operation.parts.values()}
    for name in operation.path_names:
        given = values.get(name, "")
        value = given if isinstance(given, str) else ",".join(given)
        if not value:
            raise ConfigurationError(f"{operation.id} needs {name}, which stands in its address; nothing was sent")
        path = path.replace(f"{{{name}}}", _in_path(operation, value, parts.get(name, Part(name))))
    query = {name: value for name, value in values.items() if name not in operation.path_names}
    text = urlencode(query, doseq=True, errors="replace")
    return f"{context.base_url}{path}" + (f"?{text}" if text else "")


def _in_path(operation: Operation, value: str, part: Part) -> str:
    """Return a value as steps of a path: one, or several where its slashes separate them."""
    steps = value.split("/") if part.raw else [value]
    for step in steps:
        plain = unquote(unquote(step))
        dots = {".", ".."} & set(plain.replace("\\", "/").split("/"))  # a server may decode a step, and then fold it
        if not plain or dots or any(ord(char) < 32 for char in plain) or (part.raw and set("?#\\") & set(plain)):
            message = f"{part.name} is {value!r}, which cannot stand in the address of {operation.id}; nothing was sent"
            raise ConfigurationError(message)
    return "/".join(quote(step, safe="", errors="replace") for step in steps[: part.segments or None])
