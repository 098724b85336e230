"""The connection to the caller, which faults can break: a socket, or a transport of this process."""

from __future__ import annotations

import math
import socket
import struct
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from http.client import responses
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Protocol, TypeAlias

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
"""Seconds that pass first, then some bytes."""
KEY = "simulator.line"
"""Where the scope of a request holds its line."""
HEAD = "simulator.head"
"""Where the message that begins an answer holds the seconds for which its head drips; it is written by hand then."""
DROPS = 20
"""What drips comes in so many pieces at least, and in one a second."""
HEAD_MOST = 100 * 1024
"""Bytes of a head after which httpx gives up."""


@dataclass(slots=True, kw_only=True)
class Reply:
    """An answer as it goes out."""

    status: int
    headers: dict[str, str]
    body: Iterable[Piece] = ()
    head_seconds: float = 0.0
    """For so long the head comes in drops; 0: at once."""
    ending: Literal["whole", "broken", "closed"] = "whole"
    """The connection is kept; breaks before the declared length; or its end is that of an answer without a length."""


class Line(Protocol):
    """What can be done to the caller. Where a method says so, it ends the request."""

    async def reset(self) -> None:
        """Reset the connection, and end."""

    async def refuse(self, seconds: float) -> None:
        """Reset the connection, accept no other one for so long, and end."""

    async def delay(self, seconds: float) -> None:
        """Let time pass before the request is processed."""

    async def silence(self, seconds: float) -> bool:
        """Say nothing for so long; false where the caller has gone meanwhile."""
        ...

    async def give(self, send: Send, reply: Reply) -> None:
        """Give an answer, and end."""


def drops(seconds: float) -> tuple[int, float]:
    """Return in how many drops something comes that takes so long, and the seconds before each."""
    number = max(DROPS, math.ceil(seconds))
    return number, seconds / number


def split(data: bytes, number: int) -> Iterator[bytes]:
    """Give data in so many pieces, or in single bytes where it has fewer."""
    number = min(number, len(data))
    return (data[len(data) * count // number : len(data) * (count + 1) // number] for count in range(number))


async def start(send: Send, status: int, headers: Mapping[str, str], **more: Any) -> None:
    """Begin an answer."""
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw, **more})


class Direct:
    """A caller in this process: what a socket does to others is raised to it, as httpx would.

    Time passes on the clock of the simulated world. A caller who waits less for the next byte than it takes is told so
    when that time has passed.
    """

    def __init__(self, sleep: Sleep, timeout: Mapping[str, float | None] | None = None) -> None:
        """Serve a caller who has these timeouts: `request.extensions["timeout"]` of httpx."""
        self._sleep = sleep
        self._read = (timeout or {}).get("read")
        self._gone: httpx.ReadTimeout | None = None

    async def reset(self) -> NoReturn:
        """Raise what a reset raises."""
        raise self._gone or httpx.ReadError("simulated: connection reset")

    async def refuse(self, seconds: float) -> NoReturn:
        """Raise what a refused connection raises."""
        raise httpx.ConnectError(f"simulated: connection refused for {seconds:g} s")

    async def delay(self, seconds: float) -> None:
        """Let time pass; a caller who does not wait so long learns it when the request is processed all the same."""
        try:
            await self.wait(seconds)
        except httpx.ReadTimeout as error:
            self._gone = error

    async def silence(self, seconds: float) -> bool:
        """Let time pass, or raise the timeout."""
        if self._gone:
            raise self._gone
        await self.wait(seconds)
        return True

    async def give(self, send: Send, reply: Reply) -> None:
        """Give an answer."""
        if self._gone:
            raise self._gone
        for seconds, number in _head(reply):
            await self.wait(seconds)
            if number > HEAD_MOST:
                raise httpx.RemoteProtocolError("simulated: the head of the answer is too large")
        await start(send, reply.status, reply.headers)
        await self.body(send, reply)

    async def body(self, send: Send, reply: Reply) -> None:
        """Send a body whole, before anybody reads it."""
        for seconds, piece in reply.body:
            await self.wait(seconds)
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        broken(reply)
        await send({"type": "http.response.body", "body": b""})

    async def wait(self, seconds: float) -> None:
        """Let time pass; raise the timeout where the caller does not wait so long."""
        if not seconds:
            return
        patient = self._read is None or seconds < self._read
        await self._sleep(seconds if patient else self._read or 0.0)
        # A clock that only is set gives nobody else a turn, and no cancellation.
        await anyio.lowlevel.checkpoint()
        if not patient:
            raise httpx.ReadTimeout(f"simulated: no byte within {self._read:g} s")


def broken(reply: Reply) -> None:
    """Raise what the end of an answer raises that does not come whole."""
    if reply.ending == "broken":
        raise httpx.RemoteProtocolError("simulated: the connection was closed in the middle of the answer")


def _lengthened(head: bytes, number: int) -> Iterator[bytes]:
    """Give a head in so many pieces, with a header that makes it long enough for them."""
    yield from split(head, number)
    if number > len(head):
        yield b"\r\nx-filler: ."
        yield from repeat(b".", number - len(head) - 1)


def _head(reply: Reply) -> Iterator[tuple[float, int]]:
    """Give the pauses of a head that drips, and how many bytes have come by then at least."""
    if reply.head_seconds:
        number, pause = drops(reply.head_seconds)
        for count in range(number):
            yield pause, count


class Wire:
    """A caller at a socket."""

    # Budget: what a connection of the server has.
    def __init__(
        self,
        transport: asyncio.Transport,
        receive: Receive,
        close_door: Callable[[float], None],
        *,
        drain: Callable[[], Awaitable[None]],
        sleep: Sleep,
        silent: set[asyncio.Transport],
    ) -> None:
        """Keep the connection; among the `silent` ones while nothing is said on it: a server that stops cuts these."""
        self._transport = transport
        self._receive = receive
        self._close_door = close_door
        self._drain = drain
        self._sleep = sleep
        self._silent = silent
        self._by_hand = False

    async def reset(self) -> None:
        """Drop the connection with RST, whatever is still to be sent or read."""
        peer = self._transport.get_extra_info("socket")
        if peer is not None:
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()
        await self._left()

    async def refuse(self, seconds: float) -> None:
        """Reset this connection and stop listening for so long."""
        self._close_door(seconds)
        await self.reset()

    async def delay(self, seconds: float) -> None:
        """Let time pass, whether the caller stays or not."""
        await self._sleep(seconds)

    async def silence(self, seconds: float) -> bool:
        """Keep the connection open without a word until the caller goes, at most so long."""
        stayed = True
        self._silent.add(self._transport)
        async with anyio.create_task_group() as group:

            async def look() -> None:
                nonlocal stayed
                await self._left()
                stayed = False
                group.cancel_scope.cancel()

            group.start_soon(look)
            await self._sleep(seconds)
            group.cancel_scope.cancel()
        self._silent.discard(self._transport)
        return stayed

    async def give(self, send: Send, reply: Reply) -> None:
        """Give an answer; what does not end as it should closes the connection."""
        by_hand = reply.head_seconds or reply.ending == "closed"
        await start(send, reply.status, reply.headers, **({HEAD: reply.head_seconds} if by_hand else {}))
        for seconds, piece in reply.body:
            if (seconds and not await self.silence(seconds)) or self._transport.is_closing():
                return
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        if reply.ending == "whole" and not by_hand:
            await send({"type": "http.response.body", "body": b""})
            return
        self._transport.close()
        await self._left()

    def sending(self, send: Send) -> Send:
        """Return the way of a message to the server, past it where an answer is written by hand."""

        async def sent(message: Message) -> None:
            if HEAD in message:
                self._by_hand = True
                await self._write_head(message)
            elif self._by_hand:
                await self._write(message["body"])
            else:
                await send(message)

        return sent

    async def _write_head(self, message: Message) -> None:
        """Write status and headers, in drops if they shall come so."""
        status, seconds = message["status"], message[HEAD]
        lines = [f"HTTP/1.1 {status} {responses.get(status, '')}".encode()]
        lines += [name + b": " + value for name, value in message["headers"]]
        head = b"\r\n".join([*lines, b"connection: close"])
        number, pause = drops(seconds)
        for piece in _lengthened(head, number) if seconds else [head]:
            if seconds and not await self.silence(pause):
                return
            await self._write(piece)
        await self._write(b"\r\n\r\n")

    async def _write(self, data: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(data)
            await self._drain()

    async def _left(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
