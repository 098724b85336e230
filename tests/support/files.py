"""A server of one file that breaks off when it is told to, and remembers what it was asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

import httpx

from tests.support.desk import Answer, json_answer

LENGTH = 300_000
FILE = b"\0\0\0\x20ftypisom" + bytes(number % 251 for number in range(LENGTH - 12))
LINK = "https://cdn.example.com/a.mp4?sig=1"


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends in a broken connection."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise httpx.ReadError("broken")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise httpx.ReadError("broken")


@dataclass
class FileServer:
    """Answers for the status of a job with a link, and for the link with the file."""

    breaks: list[int] = field(default_factory=list)
    """Where the next answers break off, counted from the start of the file."""
    headers: dict[str, str] = field(default_factory=lambda: {"etag": '"1"', "content-type": "video/mp4"})
    ranges: bool = True
    file: bytes = FILE
    asked: list[str | None] = field(default_factory=list)
    """The range of each request for the file."""
    conditions: list[str | None] = field(default_factory=list)
    links: list[str] = field(default_factory=lambda: [LINK])
    """What the status names, one after another; the last one for ever."""
    instead: Answer | None = None
    """What answers for the link in place of the file."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/video/status"):
            link = self.links.pop(0) if len(self.links) > 1 else self.links[0]
            return json_answer(200, {"data": {"status": "COMPLETED", "output": {"video": {"url": link}}}})
        return (self.instead or self.answer)(request)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer with the file, or with the rest of it where it is the same as before."""
        wanted, condition = request.headers.get("range"), request.headers.get("if-range")
        self.asked.append(wanted)
        self.conditions.append(condition)
        if wanted is None or not self.ranges or condition not in (None, *self.headers.values()):
            return self._said(200, 0, {})
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        if start >= len(self.file):
            return httpx.Response(416, headers={"content-range": f"bytes */{len(self.file)}"})
        return self._said(206, start, {"content-range": f"bytes {start}-{len(self.file) - 1}/{len(self.file)}"})

    def _said(self, status: int, start: int, more: dict[str, str]) -> httpx.Response:
        headers = {**self.headers, **more, "content-length": str(len(self.file) - start)}
        if not self.breaks:
            return httpx.Response(status, headers=headers, content=self.file[start:])
        return httpx.Response(status, headers=headers, stream=Breaking(self.file[start : self.breaks.pop(0)]))
