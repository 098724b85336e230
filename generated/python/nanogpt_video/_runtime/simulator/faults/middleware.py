"""ASGI middleware before the routes: rate limits, and faults that replace or delay whole requests and answers."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from ...service import RateLimit
from .caller_connection import KEY, App, Direct, Line, Message, Receive, Send
from .fault_plan import FAULTS, FILE, HEADER, Fault, FaultError
from .fault_replies import AFTER, BEFORE, Asked, Raw, refused, shaped

if TYPE_CHECKING:
    from ..service_state import ServiceState


class Gate:
    """An ASGI application before another one."""

    def __init__(self, app: App, service: ServiceState) -> None:
        """Guard an application."""
        self._app, self._service = app, service
        settings, operations = service.world.settings, service.kit.service.operations
        self._pace = Pace(settings.limits, settings.now)
        self._doors = {(one.method, service.prefix + one.path): one for one in operations.values()}
        self._numbers = count(1)

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Let a request through, or not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        named = self._named(send)
        line: Line = scope[KEY] if KEY in scope else Direct(self._service.world.settings.sleep)
        faults, asked = self._met(scope)
        if isinstance(faults, FaultError):
            await line.give(named, shaped(refused(self._service.kit, "invalid_request", str(faults)), {}))
            return
        scope[FAULTS] = faults
        if "latency" in faults:
            await line.delay(faults["latency"].lasts)
        if "refused" in faults:
            await line.refuse(faults["refused"].lasts)
        elif "reset-before" in faults:
            await line.reset()
        elif (answer := self._turned_away(scope, faults, asked)) is not None:
            await _given(line, named, answer, faults)
        elif faults:
            await self._processed(scope, receive, named, line, asked)
        else:
            await self._app(scope, receive, named)

    def _met(self, scope: Any) -> tuple[dict[str, Fault] | FaultError, Asked]:
        """Return the faults that strike a request, and what it asks for."""
        door = self._doors.get((scope["method"], scope["path"]))
        run_id = scope["path"].rpartition("/")[2].partition(".")[0] if _operation(scope, door) == FILE else ""
        query = scope["query_string"].decode("latin-1")
        if door and door.query:
            run_id = parse_qs(query).get(door.query[0], [""])[0]
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        target = f"{scope['path']}?{query}" if query else scope["path"]
        asked = Asked(service=self._service, operation=door, target=target, headers=headers)
        task = self._service.world.task(run_id)
        ripe = task is not None and self._service.world.progress(task)[0] == "completed"
        asks = door is not None and self._service.matrix.asked(door.id, headers) is not None
        try:
            operation, header = _operation(scope, door), headers.get(HEADER)
            return self._service.plan.strike(operation, run_id, header, ripe=ripe, asks=asks), asked
        except FaultError as error:
            return error, asked

    def _turned_away(self, scope: Any, faults: dict[str, Fault], asked: Asked) -> Raw | None:
        """Return the answer to a request that is not processed, by a fault or a limit; else None."""
        name = next((name for name in faults if name in BEFORE), None)
        if name is not None:
            return BEFORE[name](asked, faults[name])
        client, auth = scope.get("client") or ("",), self._service.kit.service.auth
        key = next((asked.headers[way.header.lower()] for way in auth if way.header.lower() in asked.headers), "")
        seconds = self._pace.wait(_operation(scope, asked.operation), address=str(client[0]), key=key)
        if seconds is None:
            return None
        status, body, headers = refused(self._service.kit, "rate_limit", "Rate limit exceeded. Please wait.")
        return status, body, {**headers, "retry-after": str(seconds)}

    async def _processed(self, scope: Any, receive: Receive, send: Send, line: Line, asked: Asked) -> None:
        """Let a request be processed, and give the answer, or another one, or none."""
        faults: dict[str, Fault] = scope[FAULTS]
        caught = Caught()
        await self._app(scope, receive, caught)
        if "reset-after" in faults:
            await line.reset()
            return
        if "timeout" in faults:
            if await line.silence(faults["timeout"].lasts):
                await line.reset()
            return
        name = next((name for name in faults if name in AFTER), None)
        answer = AFTER[name](replace(asked, answer=caught.raw()), faults[name]) if name else caught.raw()
        await _given(line, send, answer, faults)

    def _named(self, send: Send) -> Send:
        number = next(self._numbers)

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"x-request-id", b"sim-%08d" % number)]
            await send(message)

        return named


class Caught:
    """An answer that is held back."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._status, self._body, self._headers = 500, bytearray(), dict[str, str]()

    async def __call__(self, message: Message) -> None:
        """Take a part of it."""
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in message["headers"]}
        else:
            self._body += message.get("body", b"")

    def raw(self) -> Raw:
        """Return it whole."""
        return self._status, bytes(self._body), self._headers


async def _given(line: Line, send: Send, answer: Raw, faults: dict[str, Fault]) -> None:
    """Give an answer in the form that the faults leave it."""
    if "hang" in faults and not await line.silence(faults["hang"].lasts):
        return
    await line.give(send, shaped(answer, faults))


def _operation(scope: Any, door: Any) -> str:
    """Return the name of what is asked for."""
    return door.id if door else FILE if scope["path"].startswith("/files/") else ""


class Pace:
    """When each caller asked; a request over a limit is not counted."""

    def __init__(self, limits: Iterable[RateLimit], now: Callable[[], float]) -> None:
        """Start with nobody having asked."""
        self._limits = tuple(limits)
        self._now = now
        self._asked: dict[tuple[RateLimit, str], deque[float]] = defaultdict(deque)

    def wait(self, operation: str, *, address: str, key: str) -> int | None:
        """Count a request; return the seconds to wait instead where it is one too many."""
        callers = {"address": address, "key": key}
        now, meant = self._now(), [limit for limit in self._limits if limit.operation in (operation, "*")]
        for limit in meant:
            asked = self._asked[limit, callers[limit.per]]
            while asked and asked[0] <= now - limit.seconds:
                asked.popleft()
            if len(asked) >= limit.requests:
                return max(1, math.ceil(asked[0] + limit.seconds - now))
        for limit in meant:
            self._asked[limit, callers[limit.per]].append(now)
        return None
