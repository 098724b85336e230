"""HTTP/1.1 on a stream: requests are read, and answers written, by hand, so that every byte of them can be wrong."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

HEAD_LIMIT = 256 * 1024
"""Bytes that the head of a request may have."""
BODY_LIMIT = 64 * 1024 * 1024
CREDENTIALS = frozenset({"x-api-key", "authorization", "cookie", "proxy-authorization"})
"""Headers that hold a key, whatever their value."""
Headers = tuple[tuple[str, str], ...]


class NotHTTP(Exception):
    """What came is no request; the connection is of no use any more."""


@dataclass(frozen=True)
class Request:
    """A request; its body is empty until it has been read."""

    method: str
    target: str
    headers: Headers
    peer: str
    """The address it came from, without the port."""
    at: float
    """Monotonic time of its head, in seconds."""
    body: bytes = b""

    @cached_property
    def path(self) -> str:
        """The path of the target, as it was sent."""
        return urlsplit(self.target).path

    @cached_property
    def query(self) -> dict[str, str]:
        """The parameters of the target; of a repeated one the last."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """Return the first value of a header, by its name in small letters."""
        return next((value for key, value in self.headers if key.lower() == name), None)

    @property
    def key(self) -> str | None:
        """The API key, from either of the headers that may hold it."""
        bearer = self.header("authorization") or ""
        return self.header("x-api-key") or (bearer[7:] if bearer.lower().startswith("bearer ") else None) or None


@dataclass(frozen=True)
class Reply:
    """An answer; its length and the like are added when it is sent."""

    status: int
    body: bytes = b""
    media: str | None = "application/json"
    headers: Headers = ()

    def head(self, *extra: tuple[str, str], length: int | None = None) -> bytes:
        """Return the status line and the headers; the length is that of the body, or another one that is a lie."""
        try:
            phrase = HTTPStatus(self.status).phrase
        except ValueError:
            phrase = "Client Closed Request" if self.status == 499 else "Status"
        size = len(self.body) if length is None else length
        named = [*self.headers, *([("Content-Type", self.media)] if self.media else []), *extra]
        if size >= 0 and self.status not in (204, 304):
            named.append(("Content-Length", str(size)))
        return line_by_line(f"HTTP/1.1 {self.status} {phrase}", named)


def line_by_line(first: str, headers: Iterable[tuple[str, str]]) -> bytes:
    """Return the head of a message."""
    lines = [first, *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1")


def reply(status: int, value: object, *headers: tuple[str, str]) -> Reply:
    """Return an answer in JSON."""
    return Reply(status, json.dumps(value).encode(), headers=headers)


def page(status: int, text: str, *headers: tuple[str, str]) -> Reply:
    """Return an answer in HTML."""
    body = f"<!doctype html><html><head><title>{status}</title></head><body>{text}</body></html>"
    return Reply(status, body.encode(), "text/html; charset=utf-8", headers)


class Wire:
    """One connection of a caller."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        peer = writer.get_extra_info("peername")
        self.peer: str = peer[0] if peer else "?"

    @property
    def gone(self) -> bool:
        """Whether the connection is of no use any more."""
        return self._writer.is_closing() or self._reader.at_eof()

    async def head(self) -> Request | None:
        """Read the head of the next request; None where the caller has nothing more to say."""
        try:
            raw = await self._reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            if error.partial:
                raise NotHTTP("the head is cut") from None
            return None
        except asyncio.LimitOverrunError:
            raise NotHTTP("the head is too long") from None
        first, *lines = raw.decode("latin-1").split("\r\n")[:-2]
        words = first.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            raise NotHTTP(f"no request line: {first[:80]!r}")
        headers = tuple((name.strip(), value.strip()) for name, _, value in (line.partition(":") for line in lines))
        return Request(words[0], words[1], headers, self.peer, time.monotonic())

    async def body(self, request: Request) -> bytes:
        """Read the body that the head announces."""
        if (request.header("expect") or "").lower() == "100-continue":
            await self.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        try:
            if "chunked" in (request.header("transfer-encoding") or "").lower():
                return await self._chunks()
            length = int(request.header("content-length") or 0)
            if not 0 <= length <= BODY_LIMIT:
                raise NotHTTP(f"a body of {length} bytes")
            return await self._reader.readexactly(length)
        except (asyncio.IncompleteReadError, ValueError) as error:
            raise NotHTTP("the body is cut, or its length is no number") from error

    async def _chunks(self) -> bytes:
        parts: list[bytes] = []
        while size := int((await self._reader.readuntil(b"\r\n")).split(b";")[0], 16):
            parts.append(await self._reader.readexactly(size))
            await self._reader.readexactly(2)
            if sum(map(len, parts)) > BODY_LIMIT:
                raise NotHTTP("the body is too large")
        while await self._reader.readuntil(b"\r\n") != b"\r\n":
            pass
        return b"".join(parts)

    async def send(self, answer: Reply, *, bare: bool = False) -> None:
        """Send a whole answer, or its head alone (to a HEAD)."""
        await self.write(answer.head() + (b"" if bare or answer.status in (204, 304) else answer.body))

    async def write(self, data: bytes) -> None:
        """Send bytes; nobody who has gone away is waited for."""
        with contextlib.suppress(ConnectionError):
            self._writer.write(data)
            await self._writer.drain()

    async def pause(self, seconds: float) -> bool:
        """Do nothing for a while, or until the caller goes away; tell whether it is still there."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not self.gone:  # noqa: ASYNC110 - no event tells of the end
            await asyncio.sleep(min(left, 0.05))
        return not self.gone

    def reset(self) -> None:
        """Break the connection off, so that the caller's next read or write fails."""
        line = self._writer.get_extra_info("socket")
        if line is not None:
            with contextlib.suppress(OSError):
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def close(self) -> None:
        """Say goodbye."""
        self._writer.close()
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            await self._writer.wait_closed()
