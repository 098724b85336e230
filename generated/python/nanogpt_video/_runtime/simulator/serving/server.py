"""Serve a simulated service on loopback; faults can reach the sockets of the server."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ...service import Kit
from ..app import Service
from ..faults.caller_connection import KEY, App, Receive, Send, Sleep, Wire
from ..settings import Settings, sleep
from .transports import AsyncTransport, Transport, async_transport

__all__ = ["AsyncTransport", "Served", "Transport", "async_transport", "serve"]

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
    with ExitStack() as stack:
        service = Service(kit, settings)
        stack.callback(service.world.close)
        listeners = [stack.enter_context(socket.create_server((HOST, number))) for number in (port, 0)]
        addresses = [f"http://{HOST}:{listener.getsockname()[1]}" for listener in listeners]
        service.files_origin = service.world.settings.files_origin or addresses[1]
        server = Listener(service.app, service.world.settings.sleep)
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


class Listener(uvicorn.Server):
    """A server whose application can reset its connections and stop listening for a while."""

    def __init__(self, app: App, pause: Sleep = sleep) -> None:
        """Serve an application; `pause` is how faults let time pass."""
        connection: Any = partial(_Connection, listener=self)
        super().__init__(uvicorn.Config(app, log_level="warning", lifespan="off", access_log=False, http=connection))
        self.pause = pause
        self.silent: set[asyncio.Transport] = set()
        """Connections on which a fault says nothing."""
        self._reopening: set[asyncio.Task[None]] = set()

    def close_door(self, seconds: float) -> None:
        """Refuse connections for so long."""
        addresses = [one.getsockname() for server in self.servers for one in server.sockets]
        for server in self.servers:
            server.close()
        self.servers = []
        task = asyncio.get_running_loop().create_task(self._reopen(addresses, seconds))
        self._reopening.add(task)
        task.add_done_callback(self._reopening.discard)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; what hangs on purpose is not waited for."""
        for transport in self.silent:
            transport.abort()
        await super().shutdown(sockets)

    async def _reopen(self, addresses: list[Any], seconds: float) -> None:
        await asyncio.sleep(seconds)
        connect = partial(_Connection, self.config, self.server_state, self.lifespan.state, listener=self)
        for address in addresses:
            server = await asyncio.get_running_loop().create_server(connect, sock=socket.create_server(address))
            self.servers.append(server)


class _Connection(H11Protocol):
    """A connection that hands itself to the application, in the scope of each request."""

    def __init__(self, *args: Any, listener: Listener, **named: Any) -> None:
        super().__init__(*args, **named)
        self._listener = listener

    def connection_made(self, transport: asyncio.Transport) -> None:
        """Put the connection's line into the scope of its requests."""
        super().connection_made(transport)
        # asyncio does this only for sockets that name their protocol; head and body go out in two pieces, and a caller
        # that acknowledges late would wait 40 ms for the second.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        inner: Any = self.app

        async def app(scope: Any, receive: Receive, send: Send) -> None:
            wire = Wire(
                transport,
                receive,
                self._listener.close_door,
                drain=self.flow.drain,
                sleep=self._listener.pause,
                silent=self._listener.silent,
            )
            scope[KEY] = wire
            await inner(scope, receive, wire.sending(send))

        self.app: Any = app
