"""The service's list is asked for once, whoever needs it: threads, processes, and those whose asker has ended."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Any

import pytest
from nanogpt_video._runtime.client.newer.list_cache import ASKING, PAUSE, ListCache

from tests.support.older import LIST, listed, record
from tests.support.specs import GENERATED, ROOT

AGE, PLACE, LOG = 3600.0, "https://service.example/api", logging.getLogger("test")
NOW = 1_700_000_000.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "lists.sqlite3"


def test_a_list_that_came_after_the_clock_was_read_is_not_asked_for_again(path: Path) -> None:
    """A thread that waits for its turn between the two looks at the list with a time before it."""
    first, second = ListCache(path, PLACE, LOG), ListCache(path, PLACE, LOG)
    assert first.begin(NOW, AGE)[1]
    first.keep(NOW + 0.3, b"list")
    for late in (NOW, NOW + 0.2):
        kept, mine = second.begin(late, AGE)
        assert (kept.body, mine) == (b"list", False)
        assert first.begin(late, AGE) == (kept, False)
    assert ListCache(path, PLACE, LOG).begin(NOW - 2 * AGE, AGE)[1], "a list of a clock that was far ahead"


def test_a_failure_that_came_after_the_clock_was_read_is_not_repeated(path: Path) -> None:
    first, second = ListCache(path, PLACE, LOG), ListCache(path, PLACE, LOG)
    assert first.begin(NOW, AGE)[1]
    first.fail(NOW + 0.3, "down")
    kept, mine = second.begin(NOW, AGE)
    assert (kept.problem, mine) == ("down", False)
    assert second.begin(NOW + PAUSE + 1, AGE)[1]


def test_others_wait_as_long_as_a_question_may_take_and_keep_the_old_list(path: Path) -> None:
    first, second = ListCache(path, PLACE, LOG), ListCache(path, PLACE, LOG)
    first.keep(NOW - 2 * AGE, b"old")
    assert first.begin(NOW, AGE)[1]
    for later in (0.0, 31.0, ASKING - 1):
        kept, mine = second.begin(NOW + later, AGE)
        assert (kept.body, mine) == (b"old", False)
    first.fail(NOW + ASKING - 1, "down")
    kept, mine = second.begin(NOW + ASKING, AGE)
    assert (kept.body, kept.problem, mine) == (b"old", "down", False)


def test_nobody_waits_for_a_process_that_has_ended(path: Path) -> None:
    code = (
        "import logging, os, pathlib, sys\n"
        "from nanogpt_video._runtime.client.newer.list_cache import ListCache\n"
        "cache = ListCache(pathlib.Path(sys.argv[1]), sys.argv[2], logging.getLogger())\n"
        "assert cache.begin(float(sys.argv[3]), 3600.0)[1]\n"
        "os._exit(0)\n"
    )
    assert run_python(code, str(path), PLACE, str(NOW)).communicate() == ("", None)
    assert ListCache(path, PLACE, LOG).begin(NOW, AGE)[1]
    assert not ListCache(path, PLACE, LOG).begin(NOW, AGE)[1]
    assert ListCache(path, "https://other.example/api", LOG).begin(NOW, AGE)[1], "each address has a list of its own"


def run_python(code: str, *words: str, **more: Any) -> subprocess.Popen[str]:
    environment = {"PYTHONPATH": f"{GENERATED / 'python'}:{ROOT}", "PATH": "", **more}
    return subprocess.Popen([sys.executable, "-c", code, *words], env=environment, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def slow_list() -> Iterator[tuple[str, list[str]]]:
    """Serve the list, slowly, and note each call."""
    asked: list[str] = []
    body = json.dumps(listed(record())).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path.partition("?")[0])
            sleep(0.5)
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/api", asked
    server.shutdown()
    server.server_close()


WORKER = """\
import sys
from threading import Barrier, Thread
from nanogpt_video import NanoGPT
from tests.support.older import OLDER, ORDER

kind, found, start = type("Older", (NanoGPT,), {"_kit": OLDER}), [], Barrier(6)

def judge(client):
    start.wait()
    found.append(client.validate(ORDER).valid)

clients = [kind("a-key-of-some-length", base_url=sys.argv[1], newer="ask", ledger=False) for _ in range(2)]
threads = [Thread(target=judge, args=(client,)) for client in clients for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found == [True] * 6)
"""


def test_threads_clients_and_processes_ask_once(slow_list: tuple[str, list[str]], tmp_path: Path) -> None:
    address, asked = slow_list
    workers = [run_python(WORKER, address, XDG_STATE_HOME=str(tmp_path)) for _ in range(4)]
    assert [worker.communicate()[0].strip() for worker in workers] == ["True"] * 4
    assert asked == [f"/api{LIST}"]
