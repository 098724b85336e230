"""Serve a simulated service on loopback; faults can reach the sockets of the server."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Awaitable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import anyio
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ...service import Kit
from ..app import Service
from ..faults.caller_connection import (
    CONNECTION,
    HEAD_SECONDS,
    App,
    Message,
    Receive,
    Send,
    Sleep,
    SocketConnection,
)
from ..settings import Settings

HOST = "127.0.0.1"
START_SECONDS = 10.0
IDLE_SECONDS = 75
"""Seconds that an idle connection is kept: longer than callers pause between two questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A simulated service that listens."""

    base_url: str
    service: Service


@contextmanager
def serve(kit: Kit, *, port: int = 0, settings: Settings | None = None) -> Generator[Served]:
    """Listen on loopback (port 0: any free one) within the context, and on a second port for files."""
    with ExitStack() as stack:
        service = Service(kit, settings)
        # Loads the validators, for which the first caller would have to wait; a removed model has none.
        kit.checker(next(model.id for model in kit.models.values() if model.stage != "removed"))
        stack.callback(service.world.close)
        listeners = [stack.enter_context(socket.create_server((HOST, number))) for number in (port, 0)]
        addresses = [f"http://{HOST}:{listener.getsockname()[1]}" for listener in listeners]
        service.files_origin = service.world.settings.files_origin or addresses[1]
        server = Server(service.app, service.world.settings.sleep)
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


class Server(uvicorn.Server):
    """A server whose application can reset its connections and make it stop listening for a while."""

    def __init__(self, app: App, pause: Sleep = anyio.sleep) -> None:
        """Serve an application; faults wait with `pause`."""
        connection: Any = partial(_Connection, server=self)
        config = uvicorn.Config(
            app,
            log_level="warning",
            lifespan="off",
            access_log=False,
            http=connection,
            timeout_keep_alive=IDLE_SECONDS,
        )
        super().__init__(config)
        self.pause = pause
        self.silent: set[asyncio.Transport] = set()
        """Connections on which a fault sends nothing."""
        self._reopening: set[asyncio.Task[None]] = set()

    def refuse_connections(self, seconds: float) -> None:
        """Stop listening for so long."""
        addresses = [listener.getsockname() for server in self.servers for listener in server.sockets]
        for server in self.servers:
            server.close()
        self.servers = []
        task = asyncio.get_running_loop().create_task(self._reopen(addresses, seconds))
        self._reopening.add(task)
        task.add_done_callback(self._reopening.discard)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop without waiting for connections that a fault keeps silent; drop those that were made meanwhile."""
        for transport in self.silent:
            transport.abort()
        await super().shutdown(sockets)
        await asyncio.sleep(0)  # a connection that was accepted last is not known before
        late: list[Any] = list(self.server_state.connections)  # their type depends on what else is installed
        for connection in late:
            connection.transport.abort()
        await asyncio.sleep(0)  # in which the sockets are closed

    async def _reopen(self, addresses: list[Any], seconds: float) -> None:
        await asyncio.sleep(seconds)
        connect = partial(_Connection, self.config, self.server_state, self.lifespan.state, server=self)
        for address in addresses:
            server = await asyncio.get_running_loop().create_server(connect, sock=socket.create_server(address))
            self.servers.append(server)


class _Connection(H11Protocol):
    """A connection that is put into the scope of each of its requests."""

    def __init__(self, *args: Any, server: Server, **named: Any) -> None:
        super().__init__(*args, **named)
        self._server = server

    def connection_made(self, transport: asyncio.Transport) -> None:
        """Wrap the application, so that it can reach the socket."""
        super().connection_made(transport)
        whole: Any = WholeAnswers(transport)
        self.transport = whole
        # asyncio sets this only for sockets that name their protocol. Head and body are sent separately, and a caller
        # with delayed acknowledgements would wait 40 ms for the body.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        inner: Any = self.app

        connection = SocketConnection(
            transport=transport,
            refuse_connections=self._server.refuse_connections,
            drain=self.flow.drain,
            sleep=self._server.pause,
            silent=self._server.silent,
            flush=whole.flush,
        )

        async def app(scope: Any, receive: Receive, send: Send) -> None:
            connection.receive, scope[CONNECTION] = receive, connection
            await inner(scope, receive, whole.sending(send, connection))

        self.app: Any = app


class WholeAnswers:
    """A transport that writes the head of an answer with the beginning of its body.

    uvicorn writes them one by one, and each write is a call of the system.
    """

    def __init__(self, inner: asyncio.Transport) -> None:
        """Wrap a transport."""
        self._inner, self.is_closing = inner, inner.is_closing
        self._held: list[bytes] | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def write(self, data: bytes) -> None:
        """Write, or keep for the next write."""
        if self._held is None:
            self._inner.write(data)
        else:
            self._held.append(data)

    def close(self) -> None:
        """Close after what is kept is written."""
        self.flush()
        self._inner.close()

    def sending(self, send: Send, connection: SocketConnection) -> Send:
        """Return a function that sends messages to the server, or writes them to the socket if they need raw bytes."""
        raw = False

        def sent(message: Message) -> Awaitable[None]:
            nonlocal raw
            if raw := raw or HEAD_SECONDS in message:
                return connection.write_message(message)
            if message["type"] == "http.response.start":
                self._held = []
                return send(message)
            return self._flushed(send(message))

        return sent

    async def _flushed(self, sending: Awaitable[None]) -> None:
        await sending
        self.flush()

    def flush(self) -> None:
        """Write what is kept."""
        held, self._held = self._held, None
        if held:
            self._inner.write(b"".join(held))
