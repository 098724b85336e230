"""Who may call the simulator, and for how long a connection stays: pages of other origins, and callers that pause."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.parse import urlsplit

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.support import browser
from tests.support.desk import KEY, PAYLOAD
from tests.support.simulated import doors

PAGE = Path(__file__).parent / "data" / "other_origin.html"
ASKING = {
    "origin": "http://elsewhere.example",
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type,x-api-key,x-simulate",
}


@pytest.mark.parametrize("operation", KIT.service.operations.values(), ids=lambda operation: operation.id)
def test_a_page_may_ask_whether_it_may_call_and_meets_no_fault_no_key_and_no_limit(operation):
    with doors(faults=(Fault(name="error-json", times=0),), limits=KIT.service.limits) as at:
        for _ in range(60):
            answer = at.client.options(operation.path, headers={**ASKING, "x-api-key": "stranger"})
            assert (answer.status_code, answer.content) == (204, b"")
        assert answer.headers["access-control-allow-origin"] == "*"
        assert answer.headers["access-control-allow-methods"] == "POST"
        assert answer.headers["access-control-allow-headers"] == "content-type,x-api-key,x-simulate"
        assert int(answer.headers["access-control-max-age"]) > 0
        assert not at.service.plan.struck
        assert at.client.options(operation.path).status_code != 204, "no page asks here"


def test_a_page_may_read_every_answer_of_the_service_with_its_number_and_its_wait():
    with doors() as at:
        answers = [
            at.client.post("/generate-video", json=PAYLOAD),
            at.client.post("/generate-video", json={}),
            at.client.post("/check-balance", headers={"x-api-key": "stranger"}),
            at.client.get("/no-such-path"),
            at.client.get("/v1/video-models", headers={"x-simulate": "throttled"}),
            at.client.get("/v1/video-models", headers={"x-simulate": "error-html"}),
        ]
    assert [answer.status_code for answer in answers] == [202, 400, 401, 404, 429, 500]
    for answer in answers:
        assert answer.headers["access-control-allow-origin"] == "*"
        assert answer.headers["access-control-expose-headers"] == "x-request-id, retry-after"


def test_files_what_is_too_large_and_the_page_of_the_simulator_are_not_for_other_pages():
    with doors(urls="redirect", body_max=500) as at:
        content = at.client.get(f"/generate-video/content?runId={at.done()}&model=veo2-video")
        assert content.status_code == 302
        assert content.headers["access-control-allow-origin"] == "*"
        closed = [
            at.client.get(content.headers["location"], headers={"x-api-key": ""}),
            at.client.post("/generate-video", content=b"x" * 501),
            at.client.get("http://127.0.0.1/"),
            at.client.get("http://127.0.0.1/_simulator/state"),
            at.client.options("http://127.0.0.1/_simulator/state", headers=ASKING),
        ]
    assert [answer.status_code for answer in closed[1:]] == [413, 200, 200, 405]
    assert not [answer.url for answer in closed if "access-control-allow-origin" in answer.headers]


@contextmanager
def other_origin(text: str) -> Iterator[tuple[str, Queue[dict[str, Any]]]]:
    """Serve one page at an origin of its own; yield its address, and what the page posts there."""
    told: Queue[dict[str, Any]] = Queue()

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(text.encode())

        def do_POST(self) -> None:
            told.put(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self._answer(b"")

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/", told
        finally:
            server.shutdown()


@pytest.mark.slow
@browser.NEEDED
def test_a_page_of_another_origin_lists_submits_polls_and_plays(tmp_path: Path):
    with serve(KIT, settings=Settings(speed=100)) as served:
        facts = {"base": served.base_url, "key": KEY, "payload": PAYLOAD}
        text = PAGE.read_text("utf-8").replace("{facts}", json.dumps(facts))
        with other_origin(text) as (address, posted), browser.visiting(address, tmp_path):
            told = posted.get(timeout=90)
        assert [line.entry for line in served.service.world.charges] == ["charged"]
    assert "error" not in told, told
    listed = sum(info.stage != "removed" for info in KIT.models.values())
    assert told["models"] == listed
    assert told["balance"] == "100"
    assert told["refused"] == [401, "Invalid API key", True], "its status, its reason and its number can be read"
    assert (told["submitted"], told["status"]) == (202, "COMPLETED")
    assert told["film"] == [1280, 720, 5, 4]
    assert told["fetched"] == "TypeError", "the file can be played, and not read"
    assert told["state"] == "TypeError", "what happens in the simulator is not for other pages"


@pytest.mark.slow
def test_a_connection_is_kept_while_a_caller_pauses_between_two_questions():
    with serve(KIT) as served:
        parts = urlsplit(served.base_url)
        connection = http.client.HTTPConnection(parts.netloc, timeout=10)
        connection.auto_open = 0  # a closed connection is an error, not a new connection
        connection.connect()
        for pause in (6, 0):
            connection.request("GET", f"{parts.path}/v1/video-models?detailed=false")
            answer = connection.getresponse()
            assert answer.status == 200
            answer.read()
            time.sleep(pause)
        connection.close()
