"""Cross-origin requests of web pages: any page may call the service, as it may call a service that is open to browsers.

Not files, which are as behind a content delivery network that knows nothing of it, nor what only people of this machine
look at, nor an answer to a body that is too large: a proxy gives that before the service sees the request.
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterator, Mapping
from itertools import count
from typing import Any

from starlette.datastructures import Headers

from ..faults.caller_connection import App, Message, Receive, Send, start

ANY = "access-control-allow-origin"
EXPOSED = "x-request-id, retry-after"
"""Headers of an answer that a page may read, besides those that every page may."""
_OPENED = ((ANY.encode(), b"*"), (b"access-control-expose-headers", EXPOSED.encode()))
SECONDS = 600
"""How long a browser may remember the answer to a preflight request."""
CLOSED = ("/files/", "/_simulator/")
"""Beginnings of paths that no other page may read."""
TOO_LARGE = 413


class CorsMiddleware:
    """An ASGI application that answers preflight requests, and lets any page read the answers of another one.

    It numbers these answers too, as all services do.

    It stands before faults, keys and rate limits: a preflight request meets none of them.
    """

    def __init__(self, app: App) -> None:
        """Wrap an application."""
        self._app = app
        self._numbers = count(1)

    def __call__(self, scope: Any, receive: Receive, send: Send) -> Awaitable[None]:
        """Answer a preflight request, or pass a request on and open its answer to pages."""
        if scope["type"] != "http":
            return self._app(scope, receive, send)
        closed = scope["path"].startswith(CLOSED)
        method = Headers(scope=scope).get("access-control-request-method") if scope["method"] == "OPTIONS" else None
        if method is not None and not closed:
            return _permitted(send, dict(_permissions(scope, method)))
        number = next(self._numbers)

        def sent(message: Message) -> Awaitable[None]:
            if message["type"] == "http.response.start":
                opened = () if closed or message["status"] == TOO_LARGE else _OPENED
                message["headers"] = [*message["headers"], (b"x-request-id", b"sim-%08d" % number), *opened]
            return send(message)

        return self._app(scope, receive, sent)


async def _permitted(send: Send, headers: Mapping[str, str]) -> None:
    await start(send, 204, headers)
    await send({"type": "http.response.body", "body": b""})


def _permissions(scope: Any, method: str) -> Iterator[tuple[str, str]]:
    """Yield the headers of the answer to a preflight request: whatever the page asks for is allowed."""
    yield ANY, "*"
    yield "access-control-allow-methods", method
    asked = Headers(scope=scope).get("access-control-request-headers")
    if asked:
        yield "access-control-allow-headers", asked
    yield "access-control-max-age", str(SECONDS)
