"""HTTP on loopback for the fakes: requests, answers, and a server of threads."""

from __future__ import annotations

import email
import email.policy
import json
import socket
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Upload:
    """A file of a multipart body."""

    name: str
    media_type: str
    content: bytes


@dataclass
class Request:
    """A request as it came; after it was answered, a row of `Fake.seen`."""

    method: str
    target: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes
    at: float = 0.0
    phase: str = ""
    """The name of the call; empty where no call has this path and method."""
    fault: str = ""
    status: int = 0
    """What it was answered with; 0 where the connection was dropped."""

    @property
    def raw_path(self) -> str:
        """The path as it was sent, with its escapes."""
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        """The last value of each query parameter."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def media_type(self) -> str:
        """The media type of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json(self) -> Any:
        """Return the body; raise `ValueError` where it is no JSON."""
        return json.loads(self.body)

    def form(self) -> dict[str, Any]:
        """Return a multipart body: texts, `Upload`s, and `name[key]` as an object."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        message = email.message_from_bytes(head + self.body, policy=email.policy.HTTP)
        found: dict[str, Any] = {}
        for part in message.iter_parts():
            name = str(part.get_param("name", header="content-disposition"))
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            file_name = part.get_filename()
            value = content.decode() if file_name is None else Upload(file_name, part.get_content_type(), content)
            outer, _, key = name.partition("[")
            if key:
                found.setdefault(outer, {})[key.rstrip("]")] = value
            else:
                found[name] = value
        return found


@dataclass(frozen=True)
class Reply:
    """An answer: JSON, or bytes with a media type."""

    status: int
    value: Any = None
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    """Whether the connection breaks in the middle of it."""

    @property
    def body(self) -> bytes:
        """What is sent."""
        return (
            self.value
            if isinstance(self.value, bytes)
            else b""
            if self.value is None
            else json.dumps(self.value).encode()
        )


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, answer: Callable[[Request], Reply | None], *rest: Any) -> None:
        self.answer = answer
        super().__init__(*rest)

    def handle_any(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, self._body(), time.monotonic())
        try:
            reply = self.answer(request)
        except Exception:  # noqa: BLE001 (a mistake of the fake, shown to the test that asked)
            reply = Reply(599, traceback.format_exc().encode(), "text/plain")
        if reply is None:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        body = reply.body
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if body:
            self.send_header("Content-Type", reply.media_type)
        if reply.status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if reply.cut:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any  # noqa: N815 (names of the standard library)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            body = b""
            while size := int(self.rfile.readline().partition(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the name of the standard library)
        """Say nothing: `Fake.seen` is the log."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Pass over callers who go away."""
