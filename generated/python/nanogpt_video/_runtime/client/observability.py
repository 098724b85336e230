"""Observability of calls: log, hooks and OpenTelemetry spans, without bodies, keys and signed queries."""

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
    """One call, under way or finished, without body, headers and query."""

    operation: str
    """The id of the operation; empty for the download of a file."""
    method: str
    url: str
    attempt: int = 1
    status: int | None = None
    """None: there is no answer, or none yet."""
    seconds: float | None = None
    """Seconds from sending to the end of the answer; None: not finished."""
    request_id: str | None = None
    """The id that the service gives to the call."""
    error: str | None = None
    """The name of the error because of which there is no answer."""


Hook: TypeAlias = Callable[[Call], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Log, hooks and tracer of a client."""

    log: logging.Logger
    on_request: Hook | None = None
    on_response: Hook | None = None
    tracer: Tracer | None = None

    def notify(self, hook: Hook | None, call: Call) -> None:
        """Call a hook; log what it raises, as a charged call may be under way."""
        if hook is None:
            return
        try:
            hook(call)
        except Exception:
            self.log.exception("a hook for calls failed at %s %s", call.method, call.url)


def tracer(name: str, version: str) -> Tracer:
    """Return the tracer; raise `ConfigurationError` where opentelemetry is not installed."""
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
