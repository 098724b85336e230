"""The page of the simulator in a browser: headless Chromium runs it under its own policy."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.server import Served, serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.support import browser
from tests.support.desk import KEY, PAYLOAD

HOSTILE = """<img src=x onerror="document.title='owned'"></script><script>document.title='owned'</script>"""

pytestmark = [pytest.mark.slow, browser.NEEDED]


@pytest.fixture
def served() -> Iterator[Served]:
    # Every look at the clock lets a tenth of a second pass: the browser's own time runs as fast as it can.
    ticks = count()
    faults = (Fault(name="throttled", operation="balance"),)
    settings = Settings(faults=faults, now=lambda: 1_700_000_000 + next(ticks) / 10)
    with serve(KIT, settings=settings) as one:
        yield one


def browse(served: Served, profile: Path, *options: str, seconds: int = 3) -> tuple[str, str]:
    """Open the page for so many seconds of the browser's time; return what it printed and what it logged."""
    return browser.browse(urljoin(served.base_url, "/"), profile, *options, seconds=seconds)


def rows(page: str, section: str) -> list[list[str]]:
    """Return the texts of the cells of a section's table."""
    (body,) = re.findall(rf'<section id="{section}">.*?<tbody>(.*?)</tbody>', page, re.DOTALL)
    found = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL) for row in re.findall(r"<tr.*?</tr>", body, re.DOTALL)]
    return [[re.sub(r"<[^>]*>", "", cell) for cell in row] for row in found]


def test_it_shows_what_happens_and_goes_on_looking(served: Served, tmp_path: Path):
    with httpx.Client(base_url=served.base_url, headers={"x-api-key": KEY}) as client:
        run_id = client.post("/generate-video", json=PAYLOAD).json()["runId"]
        client.post("/check-balance")
        early, _ = browse(served, tmp_path / "early", "--dump-dom", seconds=1)
        late, said = browse(served, tmp_path / "late", "--dump-dom", seconds=60)
    assert rows(early, "jobs")[0][:2] in ([run_id, "queued"], [run_id, "running"])
    (job,) = rows(late, "jobs")
    assert (job[0], job[1], job[3], job[4], job[7]) == (run_id, "completed", "100 %", "veo2-video", "open")
    assert [row[2:5] for row in rows(late, "charges")] == [["charged", "3.40", "96.60"]]
    assert [row[:3] for row in rows(late, "faults")] == [["throttled", "1", "balance"]]
    assert [row[1:3] for row in rows(late, "requests")] == [["POST", "429"], ["POST", "202"]]
    assert "live</span>" in late
    assert not said, "no error, and nothing that the policy refused"


def test_what_users_write_is_shown_and_never_obeyed(served: Served, tmp_path: Path):
    with httpx.Client(base_url=served.base_url, headers={"x-api-key": KEY}) as client:
        answer = client.post("/generate-video", json={**PAYLOAD, "prompt": HOSTILE})
        assert answer.status_code == 202
        client.get(f"/{HOSTILE}")
    page, said = browse(served, tmp_path, "--dump-dom")
    assert "<title>NanoGPT Video, simulated</title>" in page
    assert "&lt;img src=x onerror=" in rows(page, "jobs")[0][8]
    assert "<img" not in page
    assert page.count("<script") == 1
    assert not said


@pytest.mark.parametrize(
    ("width", "dark", "ground"), [(1280, 1, (0xF4, 0xF5, 0xF7)), (400, 0, (0x12, 0x14, 0x18))], ids=["light", "dark"]
)
def test_its_style_is_let_through_and_follows_the_reader(served: Served, tmp_path: Path, width, dark, ground):
    shot = tmp_path / "page.png"
    options = (f"--window-size={width},900", f"--blink-settings=preferredColorScheme={dark}", f"--screenshot={shot}")
    _, said = browse(served, tmp_path / "profile", *options)
    assert not said
    picture = shot.read_bytes()
    assert struct.unpack(">II", picture[16:24]) == (width, 900)
    assert corner(picture) == ground


def corner(picture: bytes) -> tuple[int, ...]:
    """Return the colour of the first point of a PNG, which no filter changes."""
    at, body = 8, b""
    while at < len(picture):
        (size,) = struct.unpack_from(">I", picture, at)
        body += picture[at + 8 : at + 8 + size] if picture[at + 4 : at + 8] == b"IDAT" else b""
        at += size + 12
    return tuple(zlib.decompress(body)[1:4])
