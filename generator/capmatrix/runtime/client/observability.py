"""What is seen from outside: log, hooks, OpenTelemetry spans and metrics, without bodies, keys and signed queries."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Protocol, TypeAlias
from urllib.parse import urlsplit
from weakref import WeakSet

from .errors import ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.metrics import CallbackOptions, Observation
    from opentelemetry.trace import Span, Tracer

OF_CALLS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""Limits of the buckets for durations of calls, as the semantic conventions have them."""
OF_JOBS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600)
"""Limits of the buckets for durations of jobs, and of waits for a limit."""
OUTCOMES: Mapping[str, str] = {"running": "paid", "unknown": "unknown"}
"""State of an order after its submission → what that says of the money; any other: nothing was started."""


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
    """Log, hooks, tracer and metrics of a client."""

    log: logging.Logger
    on_request: Hook | None = None
    on_response: Hook | None = None
    tracer: Tracer | None = None
    metrics: Metrics | None = None

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

    attributes = {**_addressed(call), "url.full": call.url}
    if call.attempt > 1:
        attributes["http.request.resend_count"] = call.attempt - 1
    return tracer.start_span(f"{call.method} {call.operation}".strip(), kind=SpanKind.CLIENT, attributes=attributes)


def end_span(span: Span, call: Call) -> None:
    """End the span of a call with its status, or its error."""
    from opentelemetry.trace import StatusCode

    if call.status is not None:
        span.set_attribute("http.response.status_code", call.status)
    if wrong := _problem(call):
        span.set_attribute("error.type", wrong)
        span.set_status(StatusCode.ERROR)
    span.end()


def _addressed(call: Call) -> dict[str, str | int]:
    """Return the attributes that spans and metrics of a call have in common, by the semantic conventions."""
    parts = urlsplit(call.url)
    return {
        "http.request.method": call.method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or (443 if parts.scheme == "https" else 80),
    }


def _problem(call: Call) -> str | None:
    """Return the `error.type` of a call; None where it went well."""
    return call.error or (str(call.status) if call.status and call.status >= 400 else None)


class Book(Protocol):
    """Orders that are counted whenever metrics are collected."""

    place: str

    @property
    def name(self) -> str:
        """What names the ledger; empty where there is none."""
        ...

    def counts(self) -> Mapping[str, int]:
        """Return how many orders are in each state."""
        ...

    def spent(self) -> Mapping[str, Decimal]:
        """Return currency → cost."""
        ...


class Metrics:
    """What a package measures, for all its clients in this process: see `metrics`."""

    def __init__(self, name: str, version: str) -> None:
        """Make the instruments; raise `ConfigurationError` where opentelemetry is not installed."""
        try:
            from opentelemetry.metrics import get_meter
        except ImportError as error:
            raise ConfigurationError("metrics=True needs opentelemetry: install the extra `otel`") from error
        meter = get_meter(name, version)
        self._calls = meter.create_histogram(
            "http.client.request.duration", "s", "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=OF_CALLS,
        )  # fmt: skip
        self._jobs = meter.create_histogram(
            "paid_orders.job.duration", "s", "Time from the submission of a job to its completion.",
            explicit_bucket_boundaries_advisory=OF_JOBS,
        )  # fmt: skip
        self._waits = meter.create_histogram(
            "paid_orders.limit.wait.duration", "s", "Time that calls waited for their turn in a limit on requests.",
            explicit_bucket_boundaries_advisory=OF_JOBS,
        )  # fmt: skip
        self._submissions = meter.create_counter(
            "paid_orders.submissions", "{submission}", "Submissions that were sent, by what came of them."
        )
        self._watched: WeakSet[Book] = WeakSet()
        meter.create_observable_gauge(
            "paid_orders.orders", [self._states], "{order}", "Orders in the ledger, by their state."
        )
        meter.create_observable_gauge(
            "paid_orders.spent", [self._spent], "{currency}", "Cost of the orders in the ledger, reservations included."
        )

    def watch(self, book: Book) -> None:
        """Count the orders of a client, too, whenever metrics are collected."""
        self._watched.add(book)

    def called(self, call: Call) -> None:
        """Measure a call that is over."""
        attributes = _addressed(call)
        if call.status is not None:
            attributes["http.response.status_code"] = call.status
        if wrong := _problem(call):
            attributes["error.type"] = wrong
        self._calls.record(call.seconds or 0.0, attributes)

    def waited(self, operation: str, seconds: float) -> None:
        """Measure a wait for a limit."""
        self._waits.record(seconds, {"operation": operation})

    def submitted(self, model: str, state: str) -> None:
        """Count a submission that was sent, by the state that its order has then."""
        self._submissions.add(1, {"gen_ai.request.model": model, "outcome": OUTCOMES.get(state, "refused")})

    def completed(self, model: str, seconds: float) -> None:
        """Measure a job that was completed."""
        self._jobs.record(seconds, {"gen_ai.request.model": model})

    def _states(self, _: CallbackOptions) -> Iterator[Observation]:
        from opentelemetry.metrics import Observation

        for book in self._books():
            address = urlsplit(book.place).hostname or ""
            for state, count in book.counts().items():
                yield Observation(count, {"server.address": address, "state": state})

    def _spent(self, _: CallbackOptions) -> Iterator[Observation]:
        from opentelemetry.metrics import Observation

        for book in self._books():
            address = urlsplit(book.place).hostname or ""
            for currency, amount in book.spent().items():
                if currency or amount:  # an order without a price has no currency
                    yield Observation(float(amount), {"server.address": address, "currency": currency})

    def _books(self) -> list[Book]:
        """Return the orders of the clients that there are, of each ledger and service once."""
        return [*{(book.name, book.place): book for book in list(self._watched)}.values()]


metrics = cache(Metrics)
"""Return the metrics of a package by its name and version; instruments exist once in a process."""
