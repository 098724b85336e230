"""Transports of httpx into a simulated service of this process, without a socket."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager
from email.utils import formatdate
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from ..app import Service
from ..faults.caller_connection import CONNECTION, Answer, InProcessConnection, Receive, Send, raise_if_broken

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


async def _answered(
    service: Service,
    request: httpx.Request,
    stream: Callable[[_StreamingConnection], httpx.AsyncByteStream | httpx.SyncByteStream],
) -> httpx.Response:
    """Return the answer of a service, with a stream if its body is still to be read; raise the exceptions of httpx."""
    settings = service.world.settings
    connection = _StreamingConnection(settings.sleep, request.extensions.get("timeout"))

    async def app(scope: Any, receive: Receive, send: Send) -> None:
        await service.app({**scope, CONNECTION: connection}, receive, send)

    answer = await httpx.ASGITransport(app).handle_async_request(request)
    # Servers add this header; clients read dates in answers by it.
    answer.headers.setdefault("date", formatdate(settings.now(), usegmt=True))
    if connection.unread is not None:
        return httpx.Response(answer.status_code, headers=answer.headers, stream=stream(connection))
    return httpx.Response(answer.status_code, headers=answer.headers, content=await answer.aread())


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

    def __init__(self, portal: BlockingPortal, connection: _StreamingConnection) -> None:
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
        await request.aread()
        return await _answered(self._service, request, _Stream)


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
        request.read()
        portal = self._running()
        return portal.call(_answered, self._service, request, partial(_SyncStream, portal))

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
