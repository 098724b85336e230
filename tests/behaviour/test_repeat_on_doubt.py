"""Chosen orders without an answer are sent again: the risk is told before, the permission stands in the ledger."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest
from nanogpt_video import SubmissionUnknown
from nanogpt_video._runtime.cli import terminal
from nanogpt_video._runtime.client.batch.leases import AGAIN
from nanogpt_video._runtime.client.ledger.ledger import Ledger

from tests.support.batches import Bench, bench, request
from tests.support.console import run
from tests.support.postgres import Server

LOST = "reset charged=0"


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture(params=["file", "database"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return str(tmp_path / "ledger.sqlite3")
    server: Server = request.getfixturevalue("postgres_server")
    return server.database()


def doubtful(here: Bench, ledger: str, *lost: str) -> list[str]:
    """Make a batch whose first submissions get no answer, and return the orders of these."""
    here.fake.settings.recover_lists = "completed"
    here.fake.plan.script("submit", *lost, "")
    here.write(*map(request, range(4)))
    outcome = here.run(client={"ledger": ledger})
    assert outcome.states == {"fetched": 4 - len(lost), "unknown": len(lost)}
    return [order.id for order in Ledger(ledger).orders("unknown")]


def test_only_the_chosen_order_is_sent_again(here: Bench, ledger: str) -> None:
    first, second = doubtful(here, ledger, LOST, LOST)
    assert len(here.charged()) == 2
    words = ("orders", "--ledger", ledger, "--order", first[:10], "--repeat-on-doubt", "--json")
    refused = run(*words)
    assert (refused.exit_code, json.loads(refused.stdout)["error"]["message"]) == (
        2,
        "that it may be charged twice needs an answer from a terminal; --yes agrees to it",
    )
    assert not Ledger(ledger).get(first).repeat
    allowed = json.loads(run(*words, "--yes").stdout)
    assert [(row["id"], row["repeat"]) for row in allowed["orders"]] == [(first, True)]
    assert allowed["unknown"]["orders"] == 1
    outcome = here.run(client={"ledger": ledger})
    # The first claim has a row of its own, in case its run turns up.
    assert outcome.states == {"fetched": 3, "unknown": 1}
    assert len(here.charged()) == 3
    kept = {order.id: order.reason for order in Ledger(ledger).orders("unknown") if order.batch is None}
    assert list(kept.values()) == [AGAIN]
    assert (Ledger(ledger).get(first).state, Ledger(ledger).get(first).repeat) == ("fetched", False)
    assert Ledger(ledger).get(second).state == "unknown"
    assert here.run(client={"ledger": ledger}).states == outcome.states, "the permission was for once"


def test_the_risk_is_said_with_its_cost_before_anything_is_written(
    here: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = str(here.home / "ledger.sqlite3")
    (order,) = doubtful(here, ledger, LOST)
    monkeypatch.setattr(terminal, "can_ask", lambda: True)
    words = ("orders", "--ledger", ledger, "--state", "unknown", "--repeat-on-doubt")
    no = run(*words, text="n\n")
    assert no.exit_code == 2
    assert "may be running and charged" in no.stderr
    assert "charged a second time: " in no.stderr
    assert "USD more" in no.stderr
    assert not Ledger(ledger).get(order).repeat
    assert run(*words, text="y\n").exit_code == 0
    assert Ledger(ledger).get(order).repeat


def test_a_run_that_is_found_after_all_is_not_bought_again(here: Bench) -> None:
    ledger = str(here.home / "ledger.sqlite3")
    here.fake.settings.recover_lag = 3600.0
    (order,) = doubtful(here, ledger, "reset charged=1")
    assert run("orders", "--ledger", ledger, "--order", order, "--repeat-on-doubt", "--yes").exit_code == 0
    here.fake.settings.recover_lag = 0.0
    assert here.run(client={"ledger": ledger}).states == {"fetched": 4}
    assert len(here.charged()) == 4


def test_a_worker_elsewhere_sends_it_again(here: Bench, postgres_server: Server) -> None:
    ledger = postgres_server.database()
    doubtful(here, ledger, LOST)
    assert run("orders", "--ledger", ledger, "--state", "unknown", "--repeat-on-doubt", "--yes").exit_code == 0

    async def work() -> None:
        async with here.client(ledger=ledger) as client:
            await client.worker(here.home / "there").run(once=True)

    anyio.run(work)
    assert sorted(here.charged()) == ["0", "1", "2", "3"]
    assert len([*(here.home / "there").rglob("*.mp4")]) == 1


def test_an_order_whose_request_is_nowhere_cannot_be_sent_again(here: Bench) -> None:
    ledger = str(here.home / "ledger.sqlite3")
    here.fake.plan.script("submit", LOST, "")

    async def submit() -> None:
        async with here.client() as client:
            with pytest.raises(SubmissionUnknown):
                await client.submit(request("a"), settle=0)

    anyio.run(submit)
    none = run("orders", "--ledger", ledger, "--repeat-on-doubt", "--yes")
    assert "1 are of no batch, which would have their requests, or are being sent now" in none.stderr
    assert [order.repeat for order in Ledger(ledger).orders()] == [False]
    nothing = run("orders", "--ledger", ledger, "--state", "fetched", "--repeat-on-doubt", "--yes")
    assert (nothing.exit_code, "there is no doubt about them" in nothing.stderr) == (2, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--order", "", "--yes"), "--order is empty"),  # an empty variable of a shell, which would mean all of them
        (("--cancel", "--yes"), "give one of them"),
        (("--order", "nothing", "--yes"), "no such order has an id that begins with 'nothing'"),
    ],
)
def test_what_does_not_say_which_orders_changes_nothing(here: Bench, words: tuple[str, ...], said: str) -> None:
    file = str(here.home / "ledger.sqlite3")
    (order,) = doubtful(here, file, LOST)
    refused = run("orders", "--ledger", file, "--repeat-on-doubt", "--json", *words)
    assert refused.exit_code == 2
    assert said in json.loads(refused.stdout)["error"]["message"]
    assert not Ledger(file).get(order).repeat
