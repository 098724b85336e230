"""Ways to reach a simulated service: over loopback, or inside this process without a socket."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Generator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from ..service import Kit
from .app import Service
from .world import Settings

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

HOST = "127.0.0.1"
START_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A simulated service that listens."""

    base_url: str
    service: Service


@contextmanager
def serve(kit: Kit, *, port: int = 0, settings: Settings | None = None) -> Generator[Served]:
    """Listen on loopback (port 0: any free one) as long as the context lasts, on a second port for files."""
    from .listen import Listener

    with ExitStack() as stack:
        service = Service(kit, settings)
        stack.callback(service.world.close)
        listeners = [stack.enter_context(socket.create_server((HOST, number))) for number in (port, 0)]
        addresses = [f"http://{HOST}:{listener.getsockname()[1]}" for listener in listeners]
        service.files_origin = service.world.settings.files_origin or addresses[1]
        server = Listener(service.app)
        thread = threading.Thread(target=server.run, kwargs={"sockets": listeners}, name="simulator", daemon=True)
        thread.start()
        try:
            deadline = time.monotonic() + START_SECONDS
            while not server.started:
                if time.monotonic() > deadline or not thread.is_alive():
                    raise RuntimeError(f"the simulator did not start within {START_SECONDS:g} s")
                time.sleep(0.005)
            yield Served(base_url=f"{addresses[0]}{service.prefix}", service=service)
        finally:
            server.should_exit = True
            thread.join(START_SECONDS)


def async_transport(service: Service) -> httpx.ASGITransport:
    """Return the way into a service for an async client of this process."""
    return httpx.ASGITransport(app=service.app)


class Transport(httpx.BaseTransport):
    """The way into a service for a blocking client of this process: the application runs on a loop of its own."""

    def __init__(self, service: Service) -> None:
        """Keep the service; the loop starts with the first request."""
        self._inner = httpx.ASGITransport(app=service.app)
        self._lock = threading.Lock()
        self._context: AbstractContextManager[BlockingPortal] | None = None
        self._portal: BlockingPortal | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        return self._running().call(self._answer, request)

    def close(self) -> None:
        """Stop the loop."""
        with self._lock:
            if self._context is not None:
                self._context.__exit__(None, None, None)
            self._context = self._portal = None

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        inner = httpx.Request(request.method, request.url, headers=request.headers, content=body)
        response = await self._inner.handle_async_request(inner)
        content = await response.aread()
        return httpx.Response(response.status_code, headers=response.headers, content=content)

    def _running(self) -> BlockingPortal:
        from anyio.from_thread import start_blocking_portal

        with self._lock:
            if self._portal is None:
                self._context = start_blocking_portal()
                self._portal = self._context.__enter__()
            return self._portal
