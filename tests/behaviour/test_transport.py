"""How calls reach the service: time-outs by phase, proxies, and a client of httpx that is the caller's own."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from tests.support.desk import in_turn, json_answer

QUEUED = json_answer(200, {"data": {"status": "IN_QUEUE"}})


class Proxy(BaseHTTPRequestHandler):
    """Answers for every host, and notes what it was asked."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        body = QUEUED.content
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def proxy() -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    with HTTPServer(("127.0.0.1", 0), type("Noting", (Proxy,), {"asked": asked})) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("timeout", "phases"),
    [
        (None, {"connect": 10, "read": 120, "write": 120, "pool": 120}),
        (5.0, {"connect": 5, "read": 5, "write": 5, "pool": 5}),
        (httpx.Timeout(9, read=30), {"connect": 9, "read": 30, "write": 9, "pool": 9}),
    ],
)
def test_each_phase_has_its_time(desk, timeout, phases):
    client = desk.client(in_turn(QUEUED), timeout=timeout)
    desk(client.status, "vid_1")
    assert desk.asked[0].extensions["timeout"] == phases


def test_calls_go_through_a_proxy(desk, proxy):
    address, asked = proxy
    client = desk.wired(None, proxy=address, base_url="http://service.invalid/api")
    assert desk(client.status, "vid_1").state == "queued"
    assert asked == ["http://service.invalid/api/video/status?requestId=vid_1"]


def test_a_client_of_httpx_from_outside_is_used_and_left_open(desk):
    wire = httpx.MockTransport(in_turn(QUEUED))
    own: Any = httpx.Client(transport=wire) if desk.portal is None else httpx.AsyncClient(transport=wire)
    client = desk.wired(None, http_client=own)
    assert desk(client.status, "vid_1").state == "queued"
    desk(client.close)
    assert not own.is_closed
    desk(own.close if desk.portal is None else own.aclose)
