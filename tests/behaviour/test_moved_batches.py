"""A batch that is half done when its orders are moved between a file and PostgreSQL: each request is paid once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from nanogpt_video import ConfigurationError, quote
from nanogpt_video._runtime.client.ledger.ledger import Ledger

from tests.support.batches import bench, request
from tests.support.console import run
from tests.support.postgres import Server


def test_a_half_done_batch_goes_to_a_database_and_back(tmp_path: Path, postgres_server: Server) -> None:
    address, file = postgres_server.database(), str(tmp_path / "films.sqlite3")

    def moved(*words: str, to: str) -> None:
        """Move by the command line, as a user does."""
        said = json.loads(command("ledger", *words, "--ledger", to, "--json"))
        assert said["orders"] == 8

    def command(*words: str) -> str:
        done = run(*words)
        assert done.exit_code == 0, done.output
        return done.output

    cost = quote(request(0)).amount
    assert cost is not None
    with bench(tmp_path) as here:
        here.fake.settings.price = cost
        here.write(*map(request, range(8)))
        first = here.run(client={"ledger": file}, budget=cost * 2)
        assert 0 < first.states["fetched"] < 8
        moved("export", str(tmp_path / "a.jsonl"), "--batch", str(here.out), to=file)
        moved("import", str(tmp_path / "a.jsonl"), to=address)
        second = here.run(client={"ledger": address}, budget=first.charged["USD"] + cost)
        assert first.states["fetched"] < second.states["fetched"] < 8, "the budget counts what was spent before"
        with pytest.raises(ConfigurationError, match="give that address"):
            here.run(client={"ledger": file})
        with pytest.raises(ConfigurationError, match="give that address with --ledger"):
            here.run(client={"ledger": True})
        moved("export", str(tmp_path / "b.jsonl"), to=address)
        moved("import", str(tmp_path / "b.jsonl"), to=file)
        outcome = here.run(client={"ledger": file})
        assert outcome.complete
        assert here.charged() == sorted(map(str, range(8)))
        assert len(here.films()) == 8
    listed = json.loads(command("orders", "--ledger", file, "--state", "fetched", "--json"))
    assert (len(listed["orders"]), listed["states"]) == (8, {"fetched": 8})
    assert {row["run_id"] for row in listed["orders"]} == {one.run_id for one in Ledger(file).orders()}
    assert "8 orders: 8 fetched" in command("orders", "--ledger", file)
    sums_are_told(file)


def sums_are_told(file: str) -> None:
    """Ask for the sums of eight orders that were all made."""
    sums = json.loads(run("orders", "--ledger", file, "--summary", "--json").stdout)
    assert "orders" not in sums
    assert sums["progress"] == {"orders": 8, "ended": 8, "left": 0}
    assert sums["rates"]["submitted"]["day"] == sums["rates"]["fetched"]["day"] == 8
    assert sums["unknown"] == {"orders": 0, "reserved": {}, "oldest": None}
    assert sums["films"] == {"orders": 8, "files": 8}
    assert sums["spent"] == {"USD": str(sum(row.cost or 0 for row in Ledger(file).orders()))}
    assert "submitted: " in run("orders", "--ledger", file, "--summary").stdout


def test_orders_that_were_not_sent_are_cancelled_and_can_wait_again(tmp_path: Path) -> None:
    file = str(tmp_path / "films.sqlite3")
    cost = quote(request(0)).amount
    assert cost is not None
    with bench(tmp_path) as here:
        here.fake.settings.price = cost
        here.write(*map(request, range(4)))
        first = here.run(client={"ledger": file}, budget=cost * 2)
        left = first.states["waiting"]
        assert left
        done = run("orders", "--ledger", file, "--cancel", "--json")
        assert json.loads(done.output)["states"] == {"refused": left}
        assert len(here.charged()) == 4 - left
        assert here.run(client={"ledger": file}).states == {"fetched": 4 - left, "refused": left}
        assert here.run(client={"ledger": file}, again={"failed"}).complete
        assert here.charged() == ["0", "1", "2", "3"]
