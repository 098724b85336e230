"""The scheduled job, end to end: it fetches the simulator's list, tells what changed, and the spec follows it."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

from capmatrix.follow import planned, sides, write
from capmatrix.pipeline import load
from tests.reviews.reviews import BASE
from tests.support.specs import ROOT

pytestmark = pytest.mark.slow

PATH = "/v1/video-models?detailed=true"


@pytest.fixture(scope="module")
def listed() -> bytes:
    """Return the simulator's list."""
    with serve(KIT, settings=Settings()) as service:
        return httpx.get(service.base_url + PATH).content


@pytest.fixture(scope="module")
def following(tmp_path_factory: pytest.TempPathFactory, listed: bytes) -> Path:
    """Return the spec as it follows the simulator's list."""
    folder = tmp_path_factory.mktemp("following")
    shutil.copytree(BASE, folder / "spec")
    (folder / "list.json").write_bytes(listed)
    both = sides(folder / "spec", folder / "list.json")
    write(planned(both, "2027-01-01"), folder / "spec")
    return folder / "spec"


@pytest.fixture
def spec(tmp_path: Path, following: Path) -> Path:
    folder = tmp_path / "spec"
    shutil.copytree(following, folder)
    return folder


def job(spec: Path, url: str, status: int = 0) -> tuple[str, Path]:
    """Run the job, and return the state that it tells and the folder of its reports."""
    room = spec.parent / "room"
    program = str(ROOT / ".venv" / "bin" / "capmatrix")
    done = subprocess.run(
        [str(ROOT / ".ci" / "drift"), str(spec), url, str(room)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "CAPMATRIX": program},
    )
    assert done.returncode == status, done
    return done.stdout.strip(), room


class Answer(BaseHTTPRequestHandler):
    """Answers with a fixed text and its ETag, or that it is known."""

    body, status = b"{}", 200

    def do_GET(self) -> None:
        known = self.headers.get("If-None-Match") == '"one"'
        self.send_response(304 if known else self.status)
        self.send_header("ETag", '"one"')
        if not known:
            self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        if not known:
            self.wfile.write(self.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def answering() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/list"
    server.shutdown()
    server.server_close()


def test_the_spec_follows_what_the_service_lists_and_the_next_run_finds_nothing(spec: Path):
    with serve(KIT, settings=Settings(price=Decimal("0.07"))) as service:
        state, room = job(spec, service.base_url + PATH)
        assert state in ("changed", "kept")
        assert "**Prices**" in (room / "drift.md").read_text("utf-8")
        assert (room / "diff.md").read_text("utf-8").startswith("### ")
        assert "pricing" in (room / "import.txt").read_text("utf-8")
        load(spec)
        assert job(spec, service.base_url + PATH)[0] == "unchanged"


def test_a_list_that_is_known_is_not_read_again(
    spec: Path, answering: str, listed: bytes, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(Answer, "body", listed)
    assert job(spec, answering)[0] == "unchanged"
    assert (spec.parent / "room" / "etag").read_text("utf-8").strip() == '"one"'
    monkeypatch.setattr(Answer, "body", b"never read")
    assert job(spec, answering)[0] == "unchanged"


@pytest.mark.parametrize(("body", "status"), [(b"<html>", 200), (b'{"data": []}', 200), (b"{}", 503)])
def test_what_is_no_list_fails_the_job_and_changes_nothing(
    spec: Path, answering: str, monkeypatch: pytest.MonkeyPatch, body: bytes, status: int
):
    before = {path: path.read_bytes() for path in spec.rglob("*.yaml")}
    monkeypatch.setattr(Answer, "body", body)
    monkeypatch.setattr(Answer, "status", status)
    job(spec, answering, status=6)
    assert {path: path.read_bytes() for path in spec.rglob("*.yaml")} == before


def test_a_list_that_is_too_large_is_not_taken(spec: Path, answering: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Answer, "body", b" " * (4 * 1024 * 1024 + 1))
    job(spec, answering, status=63)
