"""Headless Chromium: opens a page for some seconds of its own time, which runs as fast as it can, or keeps it open."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
NEEDED = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here: apt-get install chromium")
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--hide-scrollbars", "--enable-logging=stderr",
)  # fmt: skip


def browse(url: str, profile: Path, *options: str, seconds: int = 3) -> tuple[str, str]:
    """Open a page for so many seconds of the browser's time; return what it printed and what it logged."""
    command = [
        CHROMIUM, *QUIET, f"--user-data-dir={profile}", f"--virtual-time-budget={seconds * 1000}", *options, url,
    ]  # fmt: skip
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr[-1000:]
    return ended.stdout, "\n".join(line for line in ended.stderr.splitlines() if "CONSOLE" in line)


@contextmanager
def visiting(url: str, profile: Path) -> Iterator[None]:
    """Keep a page open, in the time of the clock, as media need it; within a second on a quiet machine it is there."""
    options = ("--autoplay-policy=no-user-gesture-required", "--remote-debugging-port=0")
    command = [CHROMIUM, *QUIET, *options, f"--user-data-dir={profile}", url]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait(30)
