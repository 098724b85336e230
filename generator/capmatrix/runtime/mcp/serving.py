"""Serve a desk: over standard input and output, or over HTTP on loopback for whoever has the token."""

from __future__ import annotations

import asyncio
import hmac
import json
import os
import secrets
import signal
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import anyio
import uvicorn
from anyio.streams.memory import MemoryObjectSendStream
from mcp.server.stdio import stdio_server
from mcp.shared.message import SessionMessage

from ..client.errors import ConfigurationError
from ..service import Kit
from .desk import Desk
from .purchases import Buyer, allowance
from .server import serve

if TYPE_CHECKING:
    from mcp.shared._stream_protocols import ReadStream

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]
HOST, PATH = "127.0.0.1", "/mcp"
GIVEN_UP = 0.1
"""Seconds after a question for the version in which the former handshake is waiting, where its client gave it up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What an agent may spend and touch."""

    session: Decimal | None = None
    day: Decimal | None = None
    ask_above: Decimal | None = None
    folder: Path = Path()
    inputs: Path | None = None


def open_desk(kit: Kit, settings: dict[str, Any], limits: Limits, *, key: bool) -> Desk:
    """Return the desk of a new session; `settings` are those of a client, `key` is whether there is a real key.

    Raises `ConfigurationError` where the ledger or a folder cannot be used.
    """
    for folder in (limits.folder, limits.inputs):
        if folder is not None and not folder.is_dir():
            raise ConfigurationError(f"there is no folder {folder}; make it, or name another one")
    may = allowance(
        f"mcp-{secrets.token_hex(8)}", session=limits.session, day=limits.day, ask_above=limits.ask_above, key=key
    )
    kind: type[Buyer] = type("ServiceBuyer", (Buyer,), {"_kit": kit})
    client = kind(**settings, daily_cap=may.day)
    if client.ledger is None:
        raise ConfigurationError(
            "the server needs a ledger, which keeps what was spent; name a file with --ledger FILE"
        )
    inputs = None if limits.inputs is None else limits.inputs.absolute()
    return Desk(client, client.ledger, may, limits.folder.absolute(), inputs=inputs)


async def over_stdio(desk: Desk) -> None:
    """Serve one client over standard input and output until it closes them."""
    server, ending = serve(desk), set[asyncio.Task[None]]()

    def stop(number: int) -> None:
        ending.add(asyncio.ensure_future(_stopped(desk, number)))

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        # Elsewhere than in the main thread of a POSIX system the process just ends.
        with suppress(AttributeError, NotImplementedError, RuntimeError, ValueError):
            asyncio.get_running_loop().add_signal_handler(getattr(signal, name), stop, getattr(signal, name))
    try:
        async with stdio_server() as (reading, writing), anyio.create_task_group() as group:
            send, receive = anyio.create_memory_object_stream[SessionMessage | Exception]()
            group.start_soon(without_stale_probe, reading, send)
            await server.run(receive, writing, server.create_initialization_options())
            group.cancel_scope.cancel()
    finally:
        await _closed(desk)


async def _stopped(desk: Desk, number: int) -> None:
    """Close a desk, and end the process: nothing else ends the thread that waits for standard input."""
    await _closed(desk)
    os._exit(128 + number)


async def without_stale_probe(
    reading: ReadStream[SessionMessage | Exception], send: MemoryObjectSendStream[SessionMessage | Exception]
) -> None:
    """Pass messages on, but no question for the version of the protocol that its client has given up by now.

    Loading takes longer than some clients wait for that answer. They shake hands in the former way then, which a
    connection refuses once it has answered the question.
    """
    async with send:
        held: list[SessionMessage | Exception] = []
        with suppress(anyio.EndOfStream):
            held.append(await reading.receive())
        if held and _method(held[0]) == "server/discover":
            with anyio.move_on_after(GIVEN_UP), suppress(anyio.EndOfStream):
                while True:
                    held.append(await reading.receive())
        starts = [at for at, message in enumerate(held) if _method(message) == "initialize"]
        for message in held[starts[-1] if starts else 0 :]:
            await send.send(message)
        async for message in reading:
            await send.send(message)


def _method(message: SessionMessage | Exception) -> str | None:
    return getattr(message.message, "method", None) if isinstance(message, SessionMessage) else None


async def over_http(desk: Desk, port: int, token: str, ready: Callable[[str], None]) -> None:
    """Serve clients that send the token over HTTP on loopback; `ready` is called with the address."""
    inner = serve(desk).streamable_http_app(streamable_http_path=PATH, host=HOST)
    config = uvicorn.Config(
        guarded(inner, token), host=HOST, port=port, log_level="warning", timeout_graceful_shutdown=2
    )
    server = uvicorn.Server(config)
    sockets = [config.bind_socket()]
    sockets[0].listen()  # who is told of the address below may connect at once
    ready(f"http://{HOST}:{sockets[0].getsockname()[1]}{PATH}")
    serving = asyncio.create_task(server.serve(sockets=sockets))
    try:
        await asyncio.shield(serving)
    except asyncio.CancelledError:
        server.should_exit = True
        await serving
        raise
    finally:
        await _closed(desk)


def guarded(inner: App, token: str) -> App:
    """Return an app that answers 401 to requests without `Authorization: Bearer TOKEN`."""
    wanted = f"Bearer {token}".encode()

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            given = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
            if not hmac.compare_digest(given, wanted):
                body = json.dumps({"error": "send the token that the server has: Authorization: Bearer …"}).encode()
                headers = [(b"content-type", b"application/json"), (b"www-authenticate", b"Bearer")]
                await send({"type": "http.response.start", "status": 401, "headers": headers})
                await send({"type": "http.response.body", "body": body})
                return
        await inner(scope, receive, send)

    return app


async def _closed(desk: Desk) -> None:
    await desk.studio.close()
    await desk.client.close()
