"""A batch in PostgreSQL, begun by an older version of the client, goes on with this one while the older one works."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import time
from collections import Counter
from io import BytesIO
from pathlib import Path

import psycopg
import pytest

from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.support.batches import KEY, request
from tests.support.postgres import Server
from tests.support.specs import ROOT

OLDER = "241d4d7650d2"
"""The last commit whose workers had no queue, and whose tables had no priorities."""
pytestmark = pytest.mark.slow


def older(folder: Path) -> Path:
    """Return a folder with the client of that commit."""
    words = ["git", "archive", OLDER, "generated/python/nanogpt_video"]
    kept = subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
    if kept.returncode:
        pytest.skip(f"this copy of the repository does not have the commit {OLDER}")
    with tarfile.open(fileobj=BytesIO(kept.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder / "generated" / "python"


def started(client: Path, fake: Fake, home: Path, *words: str) -> subprocess.Popen[str]:
    own = {
        "NANOGPT_API_KEY": KEY, "NANOGPT_BASE_URL": fake.base_url, "PYTHONPATH": str(client), "NO_COLOR": "1",
        "XDG_STATE_HOME": str(home / "state"),
    }  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-m", "nanogpt_video", *words], cwd=home, env={**os.environ, **own}, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def versions(address: str) -> tuple[int, bool]:
    with psycopg.connect(address) as base:
        asked = "select version, to_regclass('paid_jobs.procrastinate_jobs') is not null from paid_orders.versions"
        found = base.execute(f"{asked} where application = {0x6E766C67}".encode()).fetchone()
    assert found is not None
    return found


def wait_for_workers(address: str) -> None:
    """Return when the newer version has made its tables and a worker of it is there."""
    until = time.monotonic() + 60
    with psycopg.connect(address, autocommit=True) as base:
        while not (
            versions(address)[1] and base.execute("select 1 from paid_jobs.procrastinate_workers").fetchone()
        ):  # fmt: skip
            assert time.monotonic() < until, "no worker of the newer version came"
            time.sleep(0.1)


def test_two_versions_make_one_batch_and_each_order_is_bought_once(tmp_path: Path, postgres_server: Server):
    address, before, now = postgres_server.database(), older(tmp_path / "older"), ROOT / "generated" / "python"
    ledger = ("--ledger", address, "--json")

    def lines(count: int) -> None:
        (tmp_path / "r.jsonl").write_text("".join(json.dumps(request(number)) + "\n" for number in range(count)))

    def made(client: Path) -> int:
        said, complained = started(client, fake, tmp_path, "run", "r.jsonl", "--out", "films", *ledger).communicate()
        assert not complained
        return json.loads(said.splitlines()[-1])["made"]

    with serving(Settings(queued=0.0, working=0.2, limits=False, film_bytes=2000)) as fake:
        lines(4)
        assert made(before) == 4
        assert versions(address) == (100, False)
        old = started(before, fake, tmp_path, "work", "--out", "old", *ledger)
        new = started(now, fake, tmp_path, "work", "--out", "new", *ledger)
        try:
            wait_for_workers(address)
            lines(24)
            assert made(now) == 24
            assert versions(address) == (101, True)
            # The older version goes on with the tables of the newer one, both as it began and anew.
            lines(28)
            assert made(before) == 28
            assert [old.poll(), new.poll()] == [None, None]
        finally:
            for worker in (old, new):
                worker.kill()
                worker.communicate()
        assert Counter(f"{charge.prompt}" for charge in fake.charges) == Counter(map(str, range(28)))
        with psycopg.connect(address) as base:
            films = [Path(film) for (film,) in base.execute(b"select film from paid_orders.orders")]
        # The older version may download a film again that another process has just saved.
        assert len(films) == 28
        assert {*films} <= {*tmp_path.rglob("*.mp4")}
