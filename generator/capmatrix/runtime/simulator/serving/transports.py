"""Transports of httpx into a simulated service of this process, without a socket."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from ..app import Service
from ..faults.caller_connection import CONNECTION, Answer, InProcessConnection, Message, Send, raise_if_broken

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal


class _StreamingConnection(InProcessConnection):
    """A caller that reads a body as it comes."""

    unread: Answer | None = None
    """The answer whose body is still to be read."""

    async def body(self, send: Send, answer: Answer) -> None:
        """Keep the body until it is read."""
        self.unread = answer
        await send({"type": "http.response.body", "body": b""})


class _Call:
    """One request to an ASGI application, and its answer."""

    def __init__(self, service: Service, request: httpx.Request, body: bytes) -> None:
        self.connection = _StreamingConnection(service.world.settings.sleep, request.extensions.get("timeout"))
        self._service, self._request = service, request
        self._body: bytes | None = body
        self._status, self._headers, self._content = 0, httpx.Headers(), bytearray()

    async def run(self) -> None:
        """Let the service answer; raise the exceptions of httpx for a broken connection."""
        url = self._request.url
        scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": self._request.method,
            "headers": [(name.lower(), value) for name, value in self._request.headers.raw],
            "scheme": url.scheme,
            "path": url.path,
            "raw_path": url.raw_path.split(b"?")[0],
            "query_string": url.query,
            "server": (url.host, url.port),
            "client": ("127.0.0.1", 123),
            "root_path": "",
            CONNECTION: self.connection,
        }
        await self._service.app(scope, self._receive, self._send)

    def response(self, stream: httpx.AsyncByteStream | httpx.SyncByteStream) -> httpx.Response:
        """Return the answer; its body is streamed if it is still to be read."""
        # Servers add this header; clients read dates in answers by it.
        self._headers.setdefault("date", formatdate(self._service.world.settings.now(), usegmt=True))
        if self.connection.unread is not None:
            return httpx.Response(self._status, headers=self._headers, stream=stream)
        return httpx.Response(self._status, headers=self._headers, content=bytes(self._content))

    async def _receive(self) -> Message:
        if self._body is None:
            # The caller never disconnects before the answer.
            await anyio.sleep_forever()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status, self._headers = message["status"], httpx.Headers(message["headers"])
        elif self._request.method != "HEAD":
            self._content += message.get("body", b"")


class _Stream(httpx.AsyncByteStream):
    """A body with pauses."""

    def __init__(self, connection: _StreamingConnection) -> None:
        self._connection = connection
        self._body = iter(connection.unread.body if connection.unread else ())

    def __aiter__(self) -> AsyncIterator[bytes]:
        # Not a generator: trio warns of generators that are not read to their end.
        return self

    async def __anext__(self) -> bytes:
        assert self._connection.unread
        for seconds, piece in self._body:
            await self._connection.wait(seconds)
            return piece
        raise_if_broken(self._connection.unread)
        raise StopAsyncIteration


class _SyncStream(httpx.SyncByteStream):
    """The same for a blocking client: pauses pass in the event loop of the transport."""

    def __init__(self, connection: _StreamingConnection, portal: BlockingPortal) -> None:
        self._connection, self._portal = connection, portal

    def __iter__(self) -> Iterator[bytes]:
        assert self._connection.unread
        for seconds, piece in self._connection.unread.body:
            if seconds:
                self._portal.call(self._connection.wait, seconds)
            yield piece
        raise_if_broken(self._connection.unread)


class AsyncTransport(httpx.AsyncBaseTransport):
    """Connects an async client of this process to a service, in whichever event loop runs."""

    def __init__(self, service: Service) -> None:
        """Store the service."""
        self._service = service

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request; a body with pauses is streamed."""
        call = _Call(self._service, request, await request.aread())
        await call.run()
        return call.response(_Stream(call.connection))


class Transport(httpx.BaseTransport):
    """Connects a blocking client of this process to a service, which runs in an event loop in a thread."""

    def __init__(self, service: Service) -> None:
        """Store the service; the event loop starts with the first request."""
        self._service = service
        self._lock = threading.Lock()
        self._context: AbstractContextManager[BlockingPortal] | None = None
        self._portal: BlockingPortal | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request; a body with pauses is streamed."""
        call = _Call(self._service, request, request.read())
        portal = self._running()
        portal.call(call.run)
        return call.response(_SyncStream(call.connection, portal))

    def close(self) -> None:
        """Stop the event loop."""
        with self._lock:
            if self._context is not None:
                self._context.__exit__(None, None, None)
            self._context = self._portal = None

    def _running(self) -> BlockingPortal:
        from anyio.from_thread import start_blocking_portal

        with self._lock:
            if self._portal is None:
                self._context = start_blocking_portal()
                self._portal = self._context.__enter__()
            return self._portal
