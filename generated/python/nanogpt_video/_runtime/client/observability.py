"""What can be seen of calls from outside: log lines, hooks and spans, all without bodies, keys and signed queries."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from .errors import ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer


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


def tracer(name: str, version: str) -> Tracer:
    """Return what makes spans; raise `ConfigurationError` where opentelemetry is not installed."""
    try:
        from opentelemetry.trace import get_tracer
    except ImportError as error:
        raise ConfigurationError("tracing=True needs opentelemetry: install the extra `otel`") from error
    return get_tracer(name, version)


def begin_span(tracer: Tracer, call: Call) -> Span:
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


def end_span(span: Span, call: Call) -> None:
    """End the span of a call with its status, or its error."""
    from opentelemetry.trace import StatusCode

    if call.status is not None:
        span.set_attribute("http.response.status_code", call.status)
    wrong = call.error or (str(call.status) if call.status and call.status >= 400 else None)
    if wrong:
        span.set_attribute("error.type", wrong)
        span.set_status(StatusCode.ERROR)
    span.end()
