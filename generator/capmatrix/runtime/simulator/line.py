"""The line to the caller, where it can be made to fail: a socket, or a transport of this process."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, NoReturn, Protocol, TypeAlias

import httpx

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
KEY = "simulator.line"
"""Where the scope of a request holds its socket."""


class Line(Protocol):
    """What can be done to the caller besides answering; each of these ends the request."""

    async def reset(self) -> None:
        """Reset the connection."""

    async def refuse(self, seconds: float) -> None:
        """Reset the connection and accept no other one for so long."""

    async def vanish(self, seconds: float) -> None:
        """Say nothing for so long, then reset."""

    async def hang_up(self) -> None:
        """Close the connection after what was sent."""


class Direct:
    """A caller in this process: its transport raises what httpx raises where a socket fails so."""

    async def reset(self) -> NoReturn:
        """Raise what a reset raises."""
        raise httpx.ReadError("simulated: connection reset")

    async def refuse(self, seconds: float) -> NoReturn:
        """Raise what a refused connection raises."""
        raise httpx.ConnectError(f"simulated: connection refused for {seconds:g} s")

    async def vanish(self, seconds: float) -> NoReturn:
        """Raise what a timeout raises, at once."""
        raise httpx.ReadTimeout(f"simulated: no answer within {seconds:g} s")

    async def hang_up(self) -> NoReturn:
        """Raise what an incomplete answer raises."""
        raise httpx.RemoteProtocolError("simulated: the connection was closed in the middle of the answer")


class Wire:
    """A caller at a socket."""

    def __init__(self, transport: asyncio.Transport, receive: Receive, close_door: Callable[[float], None]) -> None:
        """Keep the connection."""
        self._transport = transport
        self._receive = receive
        self._close_door = close_door

    async def reset(self) -> None:
        """Drop the connection with RST, whatever is still to be sent or read."""
        peer = self._transport.get_extra_info("socket")
        if peer is not None:
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()
        await self._gone()

    async def refuse(self, seconds: float) -> None:
        """Reset this connection and stop listening for so long."""
        self._close_door(seconds)
        await self.reset()

    async def vanish(self, seconds: float) -> None:
        """Keep the connection open without a word until the caller goes, at most so long."""
        try:
            async with asyncio.timeout(seconds):
                await self._gone()
        except TimeoutError:
            await self.reset()

    async def hang_up(self) -> None:
        """Send what is buffered and close."""
        self._transport.close()
        await self._gone()

    async def _gone(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
