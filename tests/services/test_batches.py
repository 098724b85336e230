"""A batch saves everything that a request made: behind the fake and the simulator of a service with several results."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.services.fakes.frame import FILES
from tests.services.test_clients import Client, client, generated
from tests.services.test_simulated import Simulated, simulated

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
__all__ = ["client", "generated", "simulated"]  # fixtures
THREE = {"model": "gpt-image-2", "prompt": "A paper boat on a pond", "size": "1536x864", "n": 3}
ONE = {**THREE, "prompt": "A paper kite", "n": 1}
NAMES = ["001-gpt-image-2-R.png", "001-gpt-image-2-R--2.png", "001-gpt-image-2-R--3.png", "002-gpt-image-2-R.png"]


def run(made: Any, home: Path) -> Any:
    """Run a batch of a request with three results and one with a single one."""
    file = home / "requests.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in (THREE, ONE)), encoding="utf-8")

    async def work() -> Any:
        async with made as held:
            return await held.batch(file, home / "out").run()

    return asyncio.run(work())


def saved(home: Path, runs: list[str]) -> list[str]:
    """Return the names of the files, each run id as `R`."""
    names = [path.name for path in (home / "out").glob("*.png")]
    for run_id in runs:
        names = [name.replace(run_id.strip("-."), "R") for name in names]
    return sorted(names)


def ledger(home: Path) -> list[tuple[str, str, int]]:
    """Return run id, film and number of files of the orders, as another program reads them."""
    [file] = home.rglob("*.sqlite3")
    with sqlite3.connect(file) as read:
        return read.execute("select run_id, film, files from orders order by film").fetchall()


def complete(outcome: Any, home: Path) -> None:
    """Check that each result was saved under a name of its own, and that the ledger knows how many there are."""
    rows = ledger(home)
    assert outcome.complete
    assert [files for *_, files in rows] == [3, 1]
    assert saved(home, [row[0] for row in rows]) == sorted(NAMES)
    assert Path(rows[0][1]).name.startswith("001-")


@pytest.mark.parametrize("client", ["openai_images"], indirect=True)
def test_every_result_is_saved_and_one_that_was_not_comes_with_the_next_run(client: Client, tmp_path: Path):
    blocked = tmp_path / "out"
    blocked.mkdir()
    complete(run(client.made(form="Async"), tmp_path), tmp_path)
    assert {path.read_bytes() for path in blocked.glob("*.png")} == {FILES["png"]}
    before = {path.name: path.stat().st_mtime_ns for path in blocked.glob("*.png")}
    complete(run(client.made(form="Async"), tmp_path), tmp_path)
    assert {path.name: path.stat().st_mtime_ns for path in blocked.glob("*.png")} == before
    assert client.posts == 2


@pytest.mark.parametrize("simulated", ["openai_images"], indirect=True)
def test_the_simulator_makes_as_many_and_the_batch_saves_them(simulated: Simulated, tmp_path: Path):
    made = simulated.package.AsyncOpenAIPictures(api_key="test-key", base_url=simulated.base_url)
    complete(run(made, tmp_path), tmp_path)
