"""`run`, `settle` and `jobs` over a ledger: what a person and a program are told, and how the commands end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.support.batches import request
from tests.support.console import BOAT, KEY, lines, run


@pytest.fixture
def fake(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fake]:
    with serving(Settings(queued=0.0, working=0.05, limits=False, film_bytes=2000)) as made:
        monkeypatch.setenv("NANOGPT_BASE_URL", made.base_url)
        yield made


def write(*requests: Any) -> str:
    Path("r.jsonl").write_text("".join(json.dumps(one) + "\n" for one in requests), encoding="utf-8")
    return "r.jsonl"


def test_the_same_command_again_buys_nothing_and_says_what_is_there(fake: Fake) -> None:
    write(*map(request, "abc"))
    first = run("run", "r.jsonl", "--out", "films")
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout.endswith("3 of 3 made; charged: 0.3 USD\n")
    second = run("run", "r.jsonl", "--out", "films")
    assert (second.exit_code, second.stdout) == (0, "3 of 3 made; charged: 0.3 USD\n")
    assert len(fake.charges) == 3


def test_a_program_is_told_of_each_thing_that_happens(fake: Fake) -> None:
    write(request("a"), request("please fail"), {**request("c"), "duration": "99s"})
    status, events = lines("run", "r.jsonl", "--out", "films")
    assert status == 1
    assert [event["event"] for event in events[:1]] == ["refused"]
    assert sorted(event["event"] for event in events[1:]) == ["done", "failed", "submitted", "submitted", "summary"]
    failed = next(event for event in events if event["event"] == "failed")
    assert (failed["request"], failed["error"]["retry_safe"], failed["error"]["run_id"]) == (2, False, failed["run_id"])
    assert events[-1]["states"] == {"fetched": 1, "failed": 1}
    status, events = lines("run", "r.jsonl", "--out", "films")
    assert (status, [event["event"] for event in events]) == (1, ["refused", "summary"])
    assert len(fake.charges) == 2


def test_a_ledger_is_needed_and_the_simulator_has_its_own(fake: Fake) -> None:
    write(request("a"))
    status, [error] = lines("run", "r.jsonl", "--out", "films", "--ledger", "none")
    assert (status, error["error"]["code"]) == (2, "usage")
    assert "a batch needs a ledger" in error["error"]["message"]
    assert run("run", "r.jsonl", "--out", "films", "--simulate", "--speed", "1000", "--ledger", "none").exit_code == 0
    assert fake.charges == []
    refused = run("run", "r.jsonl", "--out", "films")
    assert (refused.exit_code, "films holds outputs of the simulator" in refused.stderr) == (2, True)


def test_the_simulator_is_reached_whatever_the_environment_says_of_proxies(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    write(request("a"))
    assert run("run", "r.jsonl", "--out", "films", "--simulate", "--speed", "1000").exit_code == 0


def test_what_it_would_cost_is_said_without_a_key(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NANOGPT_API_KEY")
    write({"model": "sora-2", "prompt": "x", "seconds": "8"}, {"model": "pixverse-v5", "prompt": "x"})
    result = run("run", "r.jsonl", "--out", "films", "--dry-run")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "2 requests: 0 are refused, 2 would be bought for 0.80 USD; the price of 1 is unknown\n"
    status, [facts] = lines("run", "r.jsonl", "--out", "films", "--dry-run")
    assert (status, facts["event"], facts["would_buy"], facts["high"]) == (0, "dry_run", 2, {"USD": "0.80"})
    assert not Path("films").exists()
    assert fake.log == []


def test_a_budget_that_is_used_up_has_its_own_exit_status(fake: Fake) -> None:
    write(*({"model": "sora-2", "prompt": str(number), "seconds": "4"} for number in range(3)))
    result = run("run", "r.jsonl", "--out", "films", "--budget", "0.45")
    assert result.exit_code == 13
    assert "1 of 3 made" in result.stdout
    assert "are not bought: the budget is too small" in result.stdout
    assert lines("run", "r.jsonl", "--out", "films", "--again", "everything")[0] == 2


@pytest.mark.parametrize(("keys", "paid", "status"), [(("no",), 0, 4), (("no",), 1, 11)])
def test_a_key_that_is_refused_ends_it_with_4_before_the_payment_and_11_afterwards(
    fake: Fake, keys: tuple[str, ...], paid: int, status: int
) -> None:
    write(request("a"))
    if paid:
        run("run", "r.jsonl", "--out", "films")
        write(request("a"), request("b"))
    fake.settings.keys = keys
    result = run("run", "r.jsonl", "--out", "films")
    assert result.exit_code == status
    assert "stopped: AuthenticationError" in result.stdout


def test_a_thousand_refused_requests_do_not_fill_the_screen(fake: Fake) -> None:
    write(*(request(number, duration="99s") for number in range(1000)))
    result = run("run", "r.jsonl", "--out", "films")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) < 70
    assert result.stderr.splitlines()[-1] == "… and 980 more in films/refused.jsonl"
    assert len(result.stdout.splitlines()) < 170
    assert "… and 950 more in films/jobs.jsonl and refused.jsonl" in result.stdout
    assert len(Path("films/refused.jsonl").read_text().splitlines()) == 1000


def test_settle_lists_what_was_paid_and_never_fetched_with_the_command_that_does(fake: Fake) -> None:
    fake.settings.working = 60.0
    run_id = run("submit", *BOAT).stdout.strip()
    status, [[row]] = lines("settle")
    assert (status, row["run_id"], row["state"]) == (0, run_id, "running")
    assert row["next"] == f"nanogpt-video wait {run_id} -o ."
    assert row["next"] in run("settle").stdout
    fake.settings.working = 0.0
    assert run(*row["next"].split()[1:]).exit_code == 0
    assert Path(f"{run_id}.mp4").exists()
    assert lines("settle") == (0, [[]])


def test_a_ledger_elsewhere_is_named_in_the_command_to_go_on_with(fake: Fake) -> None:
    fake.settings.working = 60.0
    run_id = run("submit", *BOAT, "--ledger", "mine.sqlite3").stdout.strip()
    assert lines("settle") == (0, [[]])
    _, [[row]] = lines("settle", "--ledger", "mine.sqlite3")
    assert row["next"] == f"nanogpt-video wait {run_id} -o . --ledger mine.sqlite3"


def test_settle_finds_many_with_one_list_and_strikes_off_what_never_arrived(fake: Fake) -> None:
    fake.settings.recover_lag = 1.0
    fake.plan.script("submit", *["reset charged=1"] * 3, "reset charged=0")
    for number in range(4):
        assert run("submit", "veo2-video", "--prompt", str(number)).exit_code == 8
    fake.settings.recover_lag = fake.settings.queued = fake.settings.working = 0.0
    before = len(fake.log)
    status, [rows] = lines("settle")
    assert status == 8
    assert [row["run_id"] for row in rows] == [*(charge.run_id for charge in fake.charges), None]
    lists = [seen for seen in fake.log[before:] if seen.phase == "recover"]
    assert "conversationUUID" not in lists[0].target
    assert len(lists) <= 2
    status, [rows] = lines("settle", "--forget", rows[-1]["order"])
    assert (status, [row["forgotten"] for row in rows]) == (0, [False, False, False, True])


def test_jobs_puts_together_what_the_service_and_the_ledger_know(fake: Fake) -> None:
    fake.settings.working = 0.0
    there = run("generate", *BOAT, "-o", "boat.mp4")
    assert there.exit_code == 0
    fake.settings.working = 60.0
    runs = run("submit", *BOAT).stdout.strip()
    _, [rows] = lines("jobs")
    by_run = {row["run_id"]: row for row in rows}
    assert by_run[runs]["state"] == "running"
    assert by_run[runs]["status"] is None  # the service lists completed runs alone, and this one is none yet
    [other] = by_run.keys() - {runs}
    assert (by_run[other]["state"], by_run[other]["film"]) == ("fetched", str(Path("boat.mp4").absolute()))
    fake.settings.working = 0.0
    assert [(row["status"], row["state"]) for row in lines("jobs")[1][0]] == [
        ("completed", "running"), ("completed", "fetched"),
    ]  # fmt: skip
    assert runs in run("jobs").stdout
    assert [row["run_id"] for row in lines("jobs", "--limit", "1")[1][0]] == [runs]
    assert lines("jobs", "--model", "sora-2") == (0, [[]])


def test_jobs_shows_the_ledger_where_the_service_cannot_be_reached(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    run_id = run("submit", *BOAT).stdout.strip()
    fake.plan.by_chance(1.0, draws={"recover": ["gateway is=503"]})
    result = run("jobs")
    assert (result.exit_code, run_id in result.stdout) == (11, True)
    status, [error] = lines("jobs")
    assert (status, [row["run_id"] for row in error["error"]["jobs"]]) == (11, [run_id])
    assert KEY not in result.output
