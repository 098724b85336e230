"""Transports of httpx into a simulated service of this process, without a socket."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from ..faults.caller_connection import KEY, Direct, Message, Reply, Send, broken

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

    from ..app import Service


class _Inside(Direct):
    """A caller that reads a body as it comes."""

    reply: Reply | None = None
    """What is still to be read."""

    async def body(self, send: Send, reply: Reply) -> None:
        """Keep the body until it is read."""
        self.reply = reply
        await send({"type": "http.response.body", "body": b""})


class _Call:
    """One request, as an application gets it, and its answer."""

    def __init__(self, service: Service, request: httpx.Request, body: bytes) -> None:
        self.line = _Inside(service.world.settings.sleep, request.extensions.get("timeout"))
        self._service, self._request = service, request
        self._body: bytes | None = body
        self._status, self._headers, self._content = 0, httpx.Headers(), bytearray()

    async def run(self) -> None:
        """Let the service answer, or raise what httpx raises where a socket fails."""
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
            KEY: self.line,
        }
        await self._service.app(scope, self._receive, self._send)

    def response(self, stream: httpx.AsyncByteStream | httpx.SyncByteStream) -> httpx.Response:
        """Return the answer, whole if nothing of it is still to come."""
        # As a server does that listens; a date in an answer is read by it.
        self._headers.setdefault("date", formatdate(self._service.world.settings.now(), usegmt=True))
        if self.line.reply is not None:
            return httpx.Response(self._status, headers=self._headers, stream=stream)
        return httpx.Response(self._status, headers=self._headers, content=bytes(self._content))

    async def _receive(self) -> Message:
        if self._body is None:
            # Nobody leaves before the answer is there.
            await anyio.sleep_forever()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status, self._headers = message["status"], httpx.Headers(message["headers"])
        elif self._request.method != "HEAD":
            self._content += message.get("body", b"")


class _Stream(httpx.AsyncByteStream):
    """A body that comes with pauses."""

    def __init__(self, line: _Inside) -> None:
        self._line = line
        self._body = iter(line.reply.body if line.reply else ())

    def __aiter__(self) -> AsyncIterator[bytes]:
        # Not a generator: trio complains of those that nobody reads to their end.
        return self

    async def __anext__(self) -> bytes:
        assert self._line.reply
        for seconds, piece in self._body:
            await self._line.wait(seconds)
            return piece
        broken(self._line.reply)
        raise StopAsyncIteration


class _SyncStream(httpx.SyncByteStream):
    """The same for a blocking client: pauses pass on the loop of the service."""

    def __init__(self, line: _Inside, portal: BlockingPortal) -> None:
        self._line, self._portal = line, portal

    def __iter__(self) -> Iterator[bytes]:
        assert self._line.reply
        for seconds, piece in self._line.reply.body:
            if seconds:
                self._portal.call(self._line.wait, seconds)
            yield piece
        broken(self._line.reply)


def async_transport(service: Service) -> AsyncTransport:
    """Return the way into a service for an async client of this process."""
    return AsyncTransport(service)


class AsyncTransport(httpx.AsyncBaseTransport):
    """The way into a service for an async client of this process, in whichever loop runs."""

    def __init__(self, service: Service) -> None:
        """Keep the service."""
        self._service = service

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request; a body that makes pauses is read as it comes."""
        call = _Call(self._service, request, await request.aread())
        await call.run()
        return call.response(_Stream(call.line))


class Transport(httpx.BaseTransport):
    """The way into a service for a blocking client of this process: the application runs on a loop of its own."""

    def __init__(self, service: Service) -> None:
        """Keep the service; the loop starts with the first request."""
        self._service = service
        self._lock = threading.Lock()
        self._context: AbstractContextManager[BlockingPortal] | None = None
        self._portal: BlockingPortal | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request; a body that makes pauses is read as it comes."""
        call = _Call(self._service, request, request.read())
        portal = self._running()
        portal.call(call.run)
        return call.response(_SyncStream(call.line, portal))

    def close(self) -> None:
        """Stop the loop."""
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
