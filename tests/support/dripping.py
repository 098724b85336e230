"""A file server on loopback, for processes that are killed: it stops in mid-file until it is told to go on."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

PIECE = 1 << 16
PATIENCE = 30.0
"""Seconds after which a server that is forgotten goes on by itself."""


@dataclass
class Film:
    """What the server has, and what it was asked for."""

    content: bytes
    stops: int | None = None
    """After so many bytes it waits for `going`."""
    going: threading.Event = field(default_factory=threading.Event)
    asked: list[str | None] = field(default_factory=list)
    """The range of each request for the film."""
    base_url: str = ""


class _Handler(BaseHTTPRequestHandler):
    """Answers for the status of a job with a link, and for the link with the film or the rest of it."""

    protocol_version = "HTTP/1.1"
    film: ClassVar[Film]

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        film = self.film
        if "status" in self.path:
            data = {"status": "COMPLETED", "output": {"video": {"url": f"{film.base_url}/film.mp4"}}}
            self._answer(200, json.dumps({"data": data}).encode(), {"content-type": "application/json"})
            return
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("range", ""))
        film.asked.append(self.headers.get("range"))
        start = int(wanted[1]) if wanted and self.headers.get("if-range") == '"1"' else 0
        last = len(film.content) - 1
        part = {"content-range": f"bytes {start}-{last}/{last + 1}"} if start else {}
        headers = {"etag": '"1"', "content-type": "video/mp4", **part}
        self._answer(206 if start else 200, film.content[start:], headers)

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "content-length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        # Whoever asks may be gone.
        with suppress(OSError):
            for place in range(0, len(body), PIECE):
                if self.film.stops is not None and place >= self.film.stops:
                    self.film.going.wait(PATIENCE)
                self.wfile.write(body[place : place + PIECE])


@contextmanager
def dripping(film: Film) -> Iterator[Film]:
    """Serve a film, and a status that names it, as long as the context lasts."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"film": film}))
    server.daemon_threads = True
    film.base_url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield film
    finally:
        film.going.set()
        server.shutdown()
        thread.join()
        server.server_close()
