"""One call to the service: its address, and how often it is made until there is an answer of success."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from ..redact import without_query
from ..service import Operation
from . import answers, retry
from .context import Context
from .effects import Flow, Reply, Send, Sleep
from .errors import ClientError
from .watching import watched


def request(context: Context, operation: Operation, url: str, body: Mapping[str, Any] | None = None) -> Send:
    """Return the call of an operation; the key goes along where the operation needs it."""
    headers = context.headers(url, key=operation.auth)
    if body is None:
        return Send(method=operation.method, url=url, headers=headers, operation=operation.id)
    # Escaped to ASCII: text from outside may hold half characters that UTF-8 has no bytes for.
    content = json.dumps(body, allow_nan=False, separators=(",", ":")).encode("ascii")
    headers = {**headers, "content-type": "application/json"}
    return Send(method=operation.method, url=url, headers=headers, content=content, operation=operation.id)


def call(context: Context, send: Send, *, paid: bool = False, once: bool = False) -> Flow[Reply]:
    """Send until there is an answer of success or the rules say to stop; `once` leaves repetition to the caller."""
    attempt = 0
    while True:
        attempt += 1
        try:
            reply = yield from _sent(context, send, attempt)
            if reply.ok:
                return reply
            raise answers.failure(context, reply)
        except ClientError as error:
            error.request = _shown(context, send)
            pause = retry.pause(context.rules, error, attempt=attempt, paid=paid, dice=context.clock.dice())
            if once or pause is None:
                raise
            context.watch.log.warning("%s; sending it again in %.1f s", error, pause)
        yield Sleep(pause)


def _sent(context: Context, send: Send, attempt: int) -> Flow[Reply]:
    """Make a call once, when the limits on requests allow it."""
    with context.limits.turn(send.operation, context.clock.now) as turn:
        waits = 0
        while (seconds := turn.wait()) > 0:
            waits += 1
            if waits == 1:
                context.watch.log.warning("%s waits %.1f s: its limit is used up", send.operation, seconds)
            yield Sleep(seconds)
        return (yield from watched(context, send, attempt))


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
