"""What can be seen of calls from outside: log lines, hooks and spans, all without bodies, keys and signed queries."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from ..redact import without_query
from .answers import REQUEST_ID
from .effects import Flow, Open, Reply, Send
from .errors import ConfigurationError, ConnectionFailed

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer

    from .context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call on its way, or over; it holds no body, no header and no query."""

    operation: str
    """The id of the operation; empty for a file elsewhere."""
    method: str
    url: str
    attempt: int = 1
    status: int | None = None
    """None: not answered, or not yet."""
    seconds: float | None = None
    """From the sending to the end of the answer; None: not over."""
    request_id: str | None = None
    """What the service calls this call."""
    error: str | None = None
    """Why there is no answer: the name of the error."""


Hook: TypeAlias = Callable[[Call], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Who is told of the calls of a client."""

    log: logging.Logger
    on_request: Hook | None = None
    on_response: Hook | None = None
    tracer: Tracer | None = None

    def tell(self, hook: Hook | None, call: Call) -> None:
        """Call a hook; what it raises is logged, as a call that may be paid for is under way."""
        if hook is None:
            return
        try:
            hook(call)
        except Exception:
            self.log.exception("a hook for calls failed at %s %s", call.method, call.url)


def watched(context: Context, effect: Send | Open, attempt: int = 1) -> Flow[Reply]:
    """Make one call and let everyone see that and how it ended."""
    watch, now = context.watch, context.clock.now
    operation, method = (effect.operation, effect.method) if isinstance(effect, Send) else ("", "GET")
    call = Call(operation=operation, method=method, url=without_query(effect.url), attempt=attempt)
    watch.tell(watch.on_request, call)
    span = _begun(watch.tracer, call) if watch.tracer else None
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
            _ended(span, call)


def _named(error: BaseException) -> str:
    return (error.cause if isinstance(error, ConnectionFailed) else "") or type(error).__name__


def tracer(name: str, version: str) -> Tracer:
    """Return what makes spans; raise `ConfigurationError` where opentelemetry is not installed."""
    try:
        from opentelemetry.trace import get_tracer
    except ImportError as error:
        raise ConfigurationError("tracing=True needs opentelemetry: install the extra `otel`") from error
    return get_tracer(name, version)


def _begun(tracer: Tracer, call: Call) -> Span:
    """Start a span by the semantic conventions for HTTP clients."""
    from opentelemetry.trace import SpanKind

    parts = urlsplit(call.url)
    attributes: dict[str, str | int] = {
        "http.request.method": call.method,
        "url.full": call.url,
        "server.address": parts.hostname or "",
        "server.port": parts.port or (443 if parts.scheme == "https" else 80),
    }
    if call.attempt > 1:
        attributes["http.request.resend_count"] = call.attempt - 1
    return tracer.start_span(f"{call.method} {call.operation}".strip(), kind=SpanKind.CLIENT, attributes=attributes)


def _ended(span: Span, call: Call) -> None:
    from opentelemetry.trace import StatusCode

    if call.status is not None:
        span.set_attribute("http.response.status_code", call.status)
    wrong = call.error or (str(call.status) if call.status and call.status >= 400 else None)
    if wrong:
        span.set_attribute("error.type", wrong)
        span.set_status(StatusCode.ERROR)
    span.end()
