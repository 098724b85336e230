"""The desk at which every test of the client works, three times, and the seat before a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal
from nanogpt_video._kit import KIT
from nanogpt_video._runtime import price
from nanogpt_video._runtime.simulator.serving.server import Served

from tests.support.console import KEY, service
from tests.support.desk import Desk


@pytest.fixture(params=["sync", "asyncio", "trio"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Return a desk for one form of the client."""
    if request.param == "sync":
        made = Desk(portal=None)
        yield made
        for close in made.closers:
            close()
        return
    with start_blocking_portal(request.param) as portal:
        made = Desk(portal=portal)
        yield made
        for close in made.closers:
            close()


@pytest.fixture(autouse=True)
def day_of_the_prices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be the newest day of the matrix, where a test has no clock of its own: no price is old then."""
    now = datetime.fromisoformat(KIT.service.as_of).replace(tzinfo=UTC).timestamp()
    monkeypatch.setattr(price, "today", lambda: now)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Sit in an empty folder with a key and a home of one's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("NANOGPT_API_KEY", KEY)
    monkeypatch.setenv("COLUMNS", "80")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path


@pytest.fixture
def served(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    with service(monkeypatch) as found:
        yield found
