"""The gate before the doors: limits, and the faults that strike a request or its answer as a whole."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any, TypeAlias
from urllib.parse import parse_qs

from ..service import Kit
from .faults import FILE, HEADER, Fault, FaultError, Plan
from .line import KEY, Direct, Line, Message, Receive, Send
from .pace import Pace
from .speech import refusal
from .world import World

App: TypeAlias = Callable[[Any, Receive, Send], Awaitable[None]]
FAULTS = "simulator.faults"
"""Where the scope of a request holds the faults that strike it, by name."""
DAY = 86_400
DROPS = 20
_PAGE = b"<!doctype html><title>Error</title><h1>Something went wrong</h1>"
_TWISTS = (
    "error-after",
    "malformed-json",
    "truncated-json",
    "wrong-type",
    "slow-drip",
    "truncated-download",
    "wrong-length",
)


class Gate:
    """An ASGI application before another one."""

    def __init__(self, app: App, kit: Kit, world: World, plan: Plan, prefix: str) -> None:
        """Guard an application."""
        self._app, self._kit, self._world, self._plan = app, kit, world, plan
        self._pace = Pace(world.settings.limits, world.settings.now)
        self._doors = {(one.method, prefix + one.path): one for one in kit.service.operations.values()}
        self._numbers = count(1)

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Let a request through, or not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        named = self._named(send)
        line: Line = scope[KEY] if KEY in scope else Direct()
        operation, faults = self._met(scope)
        if isinstance(faults, FaultError):
            await answer(named, *_refused(self._kit, "invalid_request", str(faults)))
            return
        scope[FAULTS] = faults
        if "latency" in faults:
            await self._world.settings.sleep(faults["latency"].lasts)
        if await self._stopped(faults, line, named):
            return
        client, headers = scope.get("client") or ("",), _headers(scope)
        key = next((headers[way.header.lower()] for way in self._kit.service.auth if way.header.lower() in headers), "")
        seconds = self._pace.wait(operation, address=str(client[0]), key=key)
        if seconds is not None:
            status, body, headers = _refused(self._kit, "rate_limit", "Rate limit exceeded. Please wait.")
            await answer(named, status, body, {**headers, "retry-after": str(seconds)})
        elif faults.keys() & {"reset-after", "timeout", *_TWISTS}:
            caught = Caught()
            await self._app(scope, receive, caught)
            await self._twisted(caught, faults, line, named)
        else:
            await self._app(scope, receive, named)

    def _met(self, scope: Any) -> tuple[str, dict[str, Fault] | FaultError]:
        """Return what is asked for, and the faults that strike it."""
        door = self._doors.get((scope["method"], scope["path"]))
        operation = door.id if door else FILE if scope["path"].startswith("/files/") else ""
        run_id = scope["path"].rpartition("/")[2].partition(".")[0] if operation == FILE else ""
        if door and door.query:
            run_id = parse_qs(scope["query_string"].decode("latin-1")).get(door.query[0], [""])[0]
        headers = _headers(scope)
        task = self._world.task(run_id)
        ripe = task is not None and self._world.progress(task)[0] == "completed"
        try:
            return operation, self._plan.strike(operation, run_id, headers.get(HEADER), ripe=ripe)
        except FaultError as error:
            return operation, error

    async def _stopped(self, faults: dict[str, Fault], line: Line, send: Send) -> bool:
        """End a request that shall not be processed."""
        if "refused" in faults:
            await line.refuse(faults["refused"].lasts)
            return True
        if "reset-before" in faults:
            await line.reset()
            return True
        refused = next((fault for name, fault in faults.items() if name in _REFUSALS), None)
        if refused is None:
            return False
        await answer(send, *_REFUSALS[refused.name](self._kit, refused, self._world.settings.now()))
        return True

    async def _twisted(self, caught: Caught, faults: dict[str, Fault], line: Line, send: Send) -> None:
        """Give the answer to a request that was processed, or not, or not whole."""
        if "reset-after" in faults:
            await line.reset()
            return
        if "timeout" in faults:
            await line.vanish(faults["timeout"].lasts)
            return
        if "error-after" in faults:
            await answer(send, *_page(self._kit, faults["error-after"], 0.0))
            return
        body, headers = _mangled(caught, faults)
        broken = caught.status in (200, 206) and faults.keys() & {"truncated-download", "wrong-length"}
        if broken:
            headers["content-length"] = str(len(body) + (1000 if "wrong-length" in faults else 0))
            body = body[: len(body) // 2] if "truncated-download" in faults else body
        await start(send, caught.status, headers)
        drops = DROPS if "slow-drip" in faults else 1
        size = -(-len(body) // drops) or 1
        for first in range(0, len(body), size):
            if drops > 1:
                await self._world.settings.sleep(faults["slow-drip"].lasts / drops)
            await send({"type": "http.response.body", "body": body[first : first + size], "more_body": True})
        if broken:
            await line.hang_up()
        else:
            await send({"type": "http.response.body", "body": b""})

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
        self.status, self.body, self.headers = 500, b"", dict[str, str]()

    async def __call__(self, message: Message) -> None:
        """Take a part of it."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in message["headers"]}
        else:
            self.body += message.get("body", b"")


def _headers(scope: Any) -> dict[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def _mangled(caught: Caught, faults: dict[str, Fault]) -> tuple[bytes, dict[str, str]]:
    """Return body and headers of an answer as the faults leave them."""
    body, headers = caught.body, caught.headers
    if "malformed-json" in faults:
        body = b"{'status': ok," + body[1:]
    if "truncated-json" in faults:
        body = body[: len(body) // 2]
    if "wrong-type" in faults:
        headers = {**headers, "content-type": "text/html; charset=utf-8"}
    return body, {**headers, "content-length": str(len(body))}


Reply: TypeAlias = tuple[int, bytes, dict[str, str]]


async def start(send: Send, status: int, headers: dict[str, str]) -> None:
    """Begin an answer."""
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})


async def answer(send: Send, status: int, body: bytes, headers: dict[str, str]) -> None:
    """Give a whole answer."""
    await start(send, status, {**headers, "content-length": str(len(body))})
    await send({"type": "http.response.body", "body": body})


def _json(status: int, body: object, **headers: str) -> Reply:
    return status, json.dumps(body).encode(), {"content-type": "application/json", **headers}


def _refused(kit: Kit, kind: str, message: str, **more: Any) -> Reply:
    return _json(*refusal(kit.service, kind, message, **more))


def _throttled(kit: Kit, fault: Fault, _: float) -> Reply:
    status, body, headers = _refused(kit, "rate_limit", "Rate limit exceeded. Please wait.")
    return (
        status,
        body,
        headers if fault.name == "throttled-silent" else {**headers, "retry-after": f"{max(1, round(fault.lasts))}"},
    )


def _capped(kit: Kit, _: Fault, now: float) -> Reply:
    types = next((row.types for row in kit.service.errors if row.kind == "rate_limit" and row.types), ("daily_limit",))
    status, body, headers = _refused(kit, "rate_limit", "The daily limit of this key is reached.", code=types[-1])
    return status, body, {**headers, "retry-after": str(int(DAY - now % DAY) or DAY)}


def _plain(status: int, message: str) -> Callable[[Kit, Fault, float], Reply]:
    return lambda _kit, _fault, _now: _json(status, {"error": message, "status": status})


def _page(_kit: Kit, fault: Fault, _now: float) -> Reply:
    return fault.status, _PAGE, {"content-type": "text/html; charset=utf-8"}


_REFUSALS: dict[str, Callable[[Kit, Fault, float], Reply]] = {
    "request-timeout": _plain(408, "Request timeout"),
    "conflict": _plain(409, "Conflict"),
    "throttled": _throttled,
    "throttled-silent": _throttled,
    "daily-cap": _capped,
    "error-json": lambda _, fault, _now: _json(
        fault.status, {"error": {"message": "Internal error", "type": "server_error"}}
    ),
    "error-html": _page,
    "error-empty": lambda _, fault, _now: (fault.status, b"", {}),
}
