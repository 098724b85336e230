"""ASGI middleware before the routes: rate limits, and faults that replace or delay whole requests and answers."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs

from starlette.routing import compile_path

from ...service import Operation, RateLimit
from ..service_state import ServiceState, route_path, spanning
from .caller_connection import CONNECTION, App, CallerConnection, InProcessConnection, Message, Receive, Send
from .fault_plan import FAULTS, FILE, HEADER, Fault, FaultError
from .fault_replies import AFTER_PROCESSING, BEFORE_PROCESSING, RawAnswer, Struck, error_answer, shaped

_FAULT = HEADER.encode()


class FaultMiddleware:
    """An ASGI application that applies rate limits and faults to another one."""

    def __init__(self, app: App, service: ServiceState) -> None:
        """Wrap an application."""
        self._app, self._service = app, service
        settings, operations = service.world.settings, service.kit.service.operations
        self._limiter = RateLimiter(settings.limits, settings.now)
        self._operations = {(o.method, service.prefix + o.path): o for o in operations.values()}
        self._patterns = [
            (operation, compile_path(service.prefix + route_path(operation))[0])
            for operation in sorted(operations.values(), key=lambda one: len(spanning(one)))
            if operation.path_names
        ]
        """Operations with parameters in their paths."""
        self._undisturbed = not settings.limits and not service.plan.faults
        """Whether nothing can strike a request that does not ask for it by a header."""

    def __call__(self, scope: Any, receive: Receive, send: Send) -> Awaitable[None]:
        """Process a request, or answer it in place of the application."""
        if scope["type"] != "http":
            return self._app(scope, receive, send)
        if self._undisturbed and _FAULT not in dict(scope["headers"]):
            scope[FAULTS] = {}
            return self._app(scope, receive, send)
        return self._disturbed(scope, receive, send)

    async def _disturbed(self, scope: Any, receive: Receive, send: Send) -> None:
        """Do the same where limits or faults may strike."""
        connection: CallerConnection = (
            scope[CONNECTION] if CONNECTION in scope else InProcessConnection(self._service.world.settings.sleep)
        )
        try:
            faults, request = self._strike(scope)
        except FaultError as error:
            raw = error_answer(self._service, "invalid_request", str(error))
            await connection.answer(send, shaped(raw, {}))
            return
        scope[FAULTS] = faults
        if "latency" in faults:
            await connection.delay(faults["latency"].duration)
        if "refused" in faults:
            await connection.refuse(faults["refused"].duration)
        elif "reset-before" in faults:
            await connection.reset()
        elif (raw := self._refusal(scope, faults, request)) is not None:
            await _answer(connection, send, raw, faults)
        elif faults:
            await self._process(scope, receive, send, connection, request)
        else:
            await self._app(scope, receive, send)

    def _strike(self, scope: Any) -> tuple[dict[str, Fault], Struck]:
        """Return the faults that strike a request, and the request as they see it; raise `FaultError` for a header."""
        operation, given = self._called(scope)
        name = _operation_name(scope, operation)
        run_id = scope["path"].rpartition("/")[2].partition(".")[0] if name == FILE else ""
        query = scope["query_string"].decode("latin-1")
        if operation and "run_id" in operation.parts:
            given |= {name: values[0] for name, values in parse_qs(query).items()}
            run_id = self._service.catalog.run_id(operation, given)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        target = f"{scope['path']}?{query}" if query else scope["path"]
        request = Struck(service=self._service, operation=operation, target=target, headers=headers)
        task = self._service.world.task(run_id)
        completed = task is not None and self._service.world.progress(task)[0] == "completed"
        quote = operation is not None and self._service.catalog.quote_for(operation.id, headers) is not None
        plan = self._service.plan
        return plan.strike(name, run_id, headers.get(HEADER), completed=completed, quote=quote), request

    def _called(self, scope: Any) -> tuple[Operation | None, dict[str, str]]:
        """Return the operation of a request and the parameters in its path; None for any other address."""
        found = self._operations.get((scope["method"], scope["path"]))
        if found is not None:
            return found, {}
        for operation, pattern in self._patterns:
            match = pattern.match(scope["path"]) if operation.method == scope["method"] else None
            if match is not None:
                return operation, match.groupdict()
        return None, {}

    def _refusal(self, scope: Any, faults: dict[str, Fault], request: Struck) -> RawAnswer | None:
        """Return the answer to a request that a fault or a rate limit keeps from being processed; else None."""
        name = next((name for name in faults if name in BEFORE_PROCESSING), None)
        if name is not None:
            return BEFORE_PROCESSING[name](request, faults[name])
        headers, auth = request.headers, self._service.kit.service.auth
        query = parse_qs(scope["query_string"].decode("latin-1"))
        given = (query.get(way.query, [""])[0] if way.query else headers.get(way.header.lower(), "") for way in auth)
        key = next(filter(None, given), "")
        address = str((scope.get("client") or ("",))[0])
        seconds = self._limiter.admit(_operation_name(scope, request.operation), address=address, key=key)
        if seconds is None:
            return None
        message = "Rate limit exceeded. Please wait."
        status, body, answer_headers = error_answer(self._service, "rate_limit", message)
        return status, body, {**answer_headers, "retry-after": str(seconds)}

    # Budget: an ASGI call and what is known of it.
    async def _process(
        self, scope: Any, receive: Receive, send: Send, connection: CallerConnection, request: Struck
    ) -> None:
        """Let a request be processed; send its answer, another answer, or none."""
        faults: dict[str, Fault] = scope[FAULTS]
        caught = CaughtAnswer()
        await self._app(scope, receive, caught)
        if "reset-after" in faults:
            await connection.reset()
            return
        if "timeout" in faults:
            if await connection.silence(faults["timeout"].duration):
                await connection.reset()
            return
        raw = caught.raw()
        name = next((name for name in faults if name in AFTER_PROCESSING), None)
        if name is not None:
            raw = AFTER_PROCESSING[name](replace(request, answer=raw), faults[name])
        await _answer(connection, send, raw, faults)


class CaughtAnswer:
    """Collects an answer instead of sending it."""

    def __init__(self) -> None:
        """Start empty."""
        self._status, self._body, self._headers = 500, bytearray(), dict[str, str]()

    async def __call__(self, message: Message) -> None:
        """Collect a message."""
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in message["headers"]}
        else:
            self._body += message.get("body", b"")

    def raw(self) -> RawAnswer:
        """Return the whole answer."""
        return self._status, bytes(self._body), self._headers


async def _answer(connection: CallerConnection, send: Send, raw: RawAnswer, faults: dict[str, Fault]) -> None:
    """Send an answer in the form that the faults give it."""
    if "hang" in faults and not await connection.silence(faults["hang"].duration):
        return
    await connection.answer(send, shaped(raw, faults))


def _operation_name(scope: Any, operation: Operation | None) -> str:
    """Return the name of the operation by which faults and limits count a request."""
    return operation.id if operation else FILE if scope["path"].startswith("/files/") else ""


class RateLimiter:
    """Counts requests per caller; a request over a limit is not counted."""

    def __init__(self, limits: Iterable[RateLimit], now: Callable[[], float]) -> None:
        """Start without requests."""
        self._limits = tuple(limits)
        self._now = now
        self._times: dict[tuple[RateLimit, str], deque[float]] = defaultdict(deque)

    def admit(self, operation: str, *, address: str, key: str) -> int | None:
        """Count a request and return None; if it exceeds a limit, return the seconds to wait."""
        callers = {"address": address, "key": key}
        now, limits = self._now(), [limit for limit in self._limits if limit.operation in (operation, "*")]
        for limit in limits:
            times = self._times[limit, callers[limit.per]]
            while times and times[0] <= now - limit.seconds:
                times.popleft()
            if len(times) >= limit.requests:
                return max(1, math.ceil(times[0] + limit.seconds - now))
        for limit in limits:
            self._times[limit, callers[limit.per]].append(now)
        return None
