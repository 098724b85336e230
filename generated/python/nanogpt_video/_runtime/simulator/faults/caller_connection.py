"""The connection to the caller, which faults can break: a socket, or a transport of this process."""

from __future__ import annotations

import math
import socket
import struct
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from http.client import responses
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeAlias

import anyio
import anyio.lowlevel
import httpx

if TYPE_CHECKING:
    import asyncio

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Any, Receive, Send], Awaitable[None]]
Sleep: TypeAlias = Callable[[float], Awaitable[None]]
Piece: TypeAlias = tuple[float, bytes]
"""Seconds to wait, then bytes to send."""
CONNECTION = "simulator.connection"
"""Key of the scope of a request under which its connection is."""
HEAD_SECONDS = "simulator.head-seconds"
"""Key of the message that starts an answer; set, status and headers are written piece by piece for so many seconds."""
PIECES = 20
"""Least number of pieces of what is sent slowly; at least one piece per second."""
HEAD_MOST = 100 * 1024
"""Bytes of status and headers that httpx accepts."""


@dataclass(slots=True, kw_only=True)
class Answer:
    """An answer to send."""

    status: int
    headers: dict[str, str]
    body: Iterable[Piece] = ()
    head_seconds: float = 0.0
    """Seconds over which status and headers are sent piece by piece; 0: at once."""
    ending: Literal["whole", "broken", "closed"] = "whole"
    """The connection is kept, breaks before the declared length, or closes to end an answer without a length."""


def slow_pieces(seconds: float) -> tuple[int, float]:
    """Return the number of pieces in which slow data is sent, and the seconds before each."""
    number = max(PIECES, math.ceil(seconds))
    return number, seconds / number


def split(data: bytes, number: int) -> Iterator[bytes]:
    """Split data into so many pieces, or into single bytes if it has fewer."""
    number = min(number, len(data))
    return (data[len(data) * count // number : len(data) * (count + 1) // number] for count in range(number))


async def start(send: Send, status: int, headers: Mapping[str, str], **more: Any) -> None:
    """Send the message that starts an answer."""
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw, **more})


class InProcessConnection:
    """A caller in this process: broken connections are raised as the exceptions of httpx.

    Time passes on the clock of the simulator. `ReadTimeout` is raised after the caller's timeout has passed.
    """

    def __init__(self, sleep: Sleep, timeout: Mapping[str, float | None] | None = None) -> None:
        """Connect a caller with these timeouts: `request.extensions["timeout"]` of httpx."""
        self._sleep = sleep
        self._read = (timeout or {}).get("read")
        self._timed_out: httpx.ReadTimeout | None = None

    async def reset(self) -> NoReturn:
        """Raise the exception of a reset."""
        raise self._timed_out or httpx.ReadError("simulated: connection reset")

    async def refuse(self, seconds: float) -> NoReturn:
        """Raise the exception of a refused connection."""
        raise httpx.ConnectError(f"simulated: connection refused for {seconds:g} s")

    async def delay(self, seconds: float) -> None:
        """Wait; a timeout is raised later, as the request is processed although the caller has gone."""
        try:
            await self.wait(seconds)
        except httpx.ReadTimeout as error:
            self._timed_out = error

    async def silence(self, seconds: float) -> bool:
        """Wait, or raise the timeout."""
        if self._timed_out:
            raise self._timed_out
        await self.wait(seconds)
        return True

    async def answer(self, send: Send, answer: Answer) -> None:
        """Send an answer."""
        if self._timed_out:
            raise self._timed_out
        if answer.head_seconds:
            number, pause = slow_pieces(answer.head_seconds)
            for received in range(number):
                await self.wait(pause)
                if received > HEAD_MOST:
                    raise httpx.RemoteProtocolError("simulated: status and headers of the answer are too large")
        await start(send, answer.status, answer.headers)
        await self.body(send, answer)

    async def body(self, send: Send, answer: Answer) -> None:
        """Send a body whole, before it is read."""
        for seconds, piece in answer.body:
            await self.wait(seconds)
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        raise_if_broken(answer)
        await send({"type": "http.response.body", "body": b""})

    async def wait(self, seconds: float) -> None:
        """Wait; raise the caller's timeout if it is shorter."""
        if not seconds:
            return
        in_time = self._read is None or seconds < self._read
        await self._sleep(seconds if in_time else self._read or 0.0)
        # A simulated clock returns at once: let other tasks run, and cancellation happen.
        await anyio.lowlevel.checkpoint()
        if not in_time:
            raise httpx.ReadTimeout(f"simulated: no byte within {self._read:g} s")


def raise_if_broken(answer: Answer) -> None:
    """Raise the exception of httpx at the end of an incomplete answer."""
    if answer.ending == "broken":
        raise httpx.RemoteProtocolError("simulated: the connection was closed in the middle of the answer")


@dataclass(slots=True, kw_only=True)
class SocketConnection:
    """A caller at a socket."""

    transport: asyncio.Transport
    refuse_connections: Callable[[float], None]
    drain: Callable[[], Awaitable[None]]
    sleep: Sleep
    silent: set[asyncio.Transport]
    """The connections that a server aborts when it stops."""
    flush: Callable[[], None]
    """Writes what is kept of an answer to be written with what follows."""
    receive: Receive = field(init=False)
    """Receives the messages of the present request."""

    async def reset(self) -> None:
        """Drop the connection with RST, and with it all data not sent or read yet."""
        peer = self.transport.get_extra_info("socket")
        if peer is not None:
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()
        await self._disconnected()

    async def refuse(self, seconds: float) -> None:
        """Reset this connection and stop listening for so long."""
        self.refuse_connections(seconds)
        await self.reset()

    async def delay(self, seconds: float) -> None:
        """Wait, whether the caller stays connected or not."""
        await self.sleep(seconds)

    async def silence(self, seconds: float) -> bool:
        """Send nothing for so long, or until the caller disconnects; return whether it is still connected."""
        self.flush()
        connected = True
        self.silent.add(self.transport)
        async with anyio.create_task_group() as group:

            async def watch() -> None:
                nonlocal connected
                await self._disconnected()
                connected = False
                group.cancel_scope.cancel()

            group.start_soon(watch)
            await self.sleep(seconds)
            group.cancel_scope.cancel()
        self.silent.discard(self.transport)
        return connected

    async def answer(self, send: Send, answer: Answer) -> None:
        """Send an answer; an incomplete one closes the connection."""
        raw = answer.head_seconds or answer.ending == "closed"
        await start(send, answer.status, answer.headers, **({HEAD_SECONDS: answer.head_seconds} if raw else {}))
        for seconds, piece in answer.body:
            if (seconds and not await self.silence(seconds)) or self.transport.is_closing():
                return
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        if answer.ending == "whole" and not raw:
            await send({"type": "http.response.body", "body": b""})
            return
        self.transport.close()
        await self._disconnected()

    def write_message(self, message: Message) -> Awaitable[None]:
        """Write a message of an answer to the socket, past the server."""
        return self._write_head(message) if HEAD_SECONDS in message else self._write(message["body"])

    async def _write_head(self, message: Message) -> None:
        """Write status and headers, slowly if asked for: a filler header makes them long enough for all pieces."""
        status, seconds = message["status"], message[HEAD_SECONDS]
        lines = [f"HTTP/1.1 {status} {responses.get(status, '')}".encode()]
        lines += [name + b": " + value for name, value in message["headers"]]
        head = b"\r\n".join([*lines, b"connection: close"])
        number, pause = slow_pieces(seconds)
        for piece in _lengthened(head, number) if seconds else [head]:
            if seconds and not await self.silence(pause):
                return
            await self._write(piece)
        await self._write(b"\r\n\r\n")

    async def _write(self, data: bytes) -> None:
        if not self.transport.is_closing():
            self.transport.write(data)
            await self.drain()

    async def _disconnected(self) -> None:
        while (await self.receive())["type"] != "http.disconnect":
            pass


CallerConnection: TypeAlias = InProcessConnection | SocketConnection
"""What a fault can do to the caller of a request; the methods `reset`, `refuse` and `answer` end the request."""


def _lengthened(head: bytes, number: int) -> Iterator[bytes]:
    yield from split(head, number)
    if number > len(head):
        yield b"\r\nx-filler: ."
        yield from repeat(b".", number - len(head) - 1)
