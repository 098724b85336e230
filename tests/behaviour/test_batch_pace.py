"""What a batch buys and when: at the pace of the limits, never ahead of the downloads, within its budget."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.batch.costs import Costs, costs

from tests.kills.program import SCALE
from tests.support.batches import KEY, Bench, bench, request, usual_options

pytestmark = pytest.mark.slow

SORA = {"model": "sora-2", "prompt": "x", "seconds": "4"}
"""The matrix knows what this costs: 0.40 USD."""


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


@pytest.fixture(params=["asyncio", "trio"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, request.param) as made:
        yield made


def test_jobs_that_run_keep_nothing_from_being_bought(desk: Bench) -> None:
    desk.fake.settings.working = 60.0
    desk.write(*map(request, range(24)))
    stopped = desk.run(seconds=6.0)  # a busy machine takes more than one to buy them
    assert stopped.states == {"running": 24}


def test_one_poller_asks_for_all_jobs_a_few_at_once(desk: Bench) -> None:
    desk.fake.settings.working = 1.5
    desk.write(*map(request, range(30)))
    desk.run()
    asked = [seen.at for seen in desk.fake.log if seen.phase == "status"]
    each = len(asked) / 30
    assert each >= 2  # every job is asked for, time and again


def test_nothing_is_bought_while_more_films_than_that_wait(one: Bench) -> None:
    one.fake.plan.by_chance(1.0, draws={"film": ["hang seconds=3"]})
    one.write(*map(request, range(40)))
    one.run(seconds=2.5, concurrency=2)
    films = [seen.at for seen in one.fake.log if seen.phase == "film"]
    bought = [seen.at for seen in one.fake.log if seen.phase == "submit"]
    # Two are being fetched and hang, more wait: what was in line by then is bought still, and then nothing.
    assert len(bought) >= 3
    assert max(bought) <= min(films) + 1.5
    one.fake.plan.calm()
    one.fake.plan.by_chance(0.0)
    assert one.run(concurrency=2).made == 40
    assert len(one.fake.charges) == 40


def test_no_request_is_sent_that_costs_more_than_allowed_or_nobody_knows_what(one: Bench) -> None:
    one.write(SORA, {**SORA, "seconds": "8"}, {"model": "pixverse-v5", "prompt": "x"})
    refused: list[Any] = []
    outcome = one.run(max_cost="0.50", on_refusal=refused.append)
    assert (outcome.made, outcome.refused, len(one.fake.charges)) == (1, 2, 1)
    assert [refusal.number for refusal in refused] == [2, 3]
    rows = [json.loads(row) for row in (one.out / "refused.jsonl").read_text().splitlines()]
    assert [row["request"] for row in rows] == [2, 3]
    assert one.run(max_cost="1").made == 2


def test_a_budget_bounds_all_runs_of_the_batch_together(one: Bench) -> None:
    one.fake.settings.price = Decimal("0.4")
    one.write(*({**SORA, "prompt": str(number)} for number in range(10)))
    first = one.run(budget="1.30")
    assert (first.made, first.unfit, first.charged) == (3, 7, {"USD": Decimal("1.2")})
    assert one.run(budget="1.30").made == 3
    assert (one.run(budget=Decimal("2.1")).made, len(one.fake.charges)) == (5, 5)


def test_a_request_is_asked_about_again_once_others_have_cost_less_than_was_reserved(one: Bench) -> None:
    one.fake.settings.price = Decimal("0.1")
    one.write(*({**SORA, "prompt": str(number)} for number in range(6)))
    outcome = one.run(budget="0.80")  # each reserves 0.40
    assert (outcome.made, outcome.unfit, outcome.charged) == (5, 1, {"USD": Decimal("0.5")})


def test_what_is_not_known_counts_as_spent(one: Bench) -> None:
    one.fake.plan.script("submit", "reset charged=0")
    one.write(*({**SORA, "prompt": str(number)} for number in range(3)))
    outcome = one.run(budget="0.80")
    assert (outcome.made, outcome.states["unknown"], outcome.unfit) == (1, 1, 1)


def test_a_daily_cap_of_the_client_leaves_the_budget_of_the_batch_counted(one: Bench) -> None:
    one.fake.settings.price = Decimal("0.4")
    one.write(*({**SORA, "prompt": str(number)} for number in range(5)))
    first = one.run(budget="1.30", client={"daily_cap": 100})
    assert (first.made, first.unfit, first.charged) == (3, 2, {"USD": Decimal("1.2")})
    assert one.run(budget="1.30", client={"daily_cap": 100}).made == 3


def test_a_price_that_the_matrix_does_not_know_is_asked_for_where_there_is_a_budget(one: Bench) -> None:
    one.fake.settings.price = Decimal("0.4")
    one.write({"model": "pixverse-v5", "prompt": "x"}, SORA, {"model": "pixverse-v5", "prompt": "y"})
    outcome = one.run(budget="1")
    assert (outcome.made, outcome.unfit, one.fake.plan.seen["quote"]) == (2, 1, 2)
    one.fake.plan.by_chance(1.0, draws={"quote": ["gateway is=503"]})
    outcome = one.run(budget="100")
    assert (outcome.made, outcome.unfit) == (2, 1)  # what nobody knows is not within a budget


def plan(one: Bench, **options: Any) -> Costs:
    return costs(KIT, one.file, one.out, usual_options(**options), lambda _: None)


def test_what_a_batch_would_cost_is_known_without_sending_anything(one: Bench) -> None:
    one.write(SORA, {**SORA, "seconds": "8"}, {**SORA, "seconds": "5"}, {"model": "pixverse-v5", "prompt": "x"})
    found = plan(one)
    assert (found.requests, found.refused, found.bought, found.left, found.unknown) == (4, 1, 0, 3, 1)
    assert found.high == {"USD": Decimal("1.2")}
    assert not one.out.exists()
    one.write(SORA)
    one.run()
    one.write({**SORA, "seconds": "8"}, SORA)
    found = plan(one)
    assert (found.requests, found.bought, found.left, found.high) == (2, 1, 1, {"USD": Decimal("0.8")})
    assert len(one.fake.charges) == 1


INSTALLED = (str(Path(sys.executable).with_name("nanogpt-video")),)
IMPATIENT = (sys.executable, "-m", "tests.kills.program")
"""The same with times in miniature: a lost run is searched for for seconds, not for minutes."""


def process(
    one: Bench, program: tuple[str, ...] = INSTALLED, *, as_json: bool = True, **streams: Any
) -> subprocess.Popen[str]:
    """Start a command that runs the batch, as another shell does."""
    own = {"NANOGPT_API_KEY": KEY, "NANOGPT_BASE_URL": one.fake.base_url, "XDG_STATE_HOME": str(one.home / "state")}
    words = ["run", str(one.file), "--out", str(one.out), *(["--json"] if as_json else [])]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    environment = {**os.environ, **own, "COLUMNS": "100", "TERM": "xterm", SCALE: "1"}
    return subprocess.Popen([*program, *words], env=environment, text=True, **pipes)


def rows(said: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.splitlines()]


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_several_processes_share_a_batch_and_one_goes_on_where_another_was_killed(one: Bench) -> None:
    one.fake.settings.working = 1.0
    one.write(*map(request, range(40)))
    first, second = process(one, IMPATIENT), process(one, IMPATIENT)
    while len(one.fake.charges) < 12:
        time.sleep(0.05)
    first.send_signal(signal.SIGKILL)
    first.communicate(timeout=240)
    said, complained = second.communicate(timeout=240)
    found = rows(said)
    left = found[-1]["states"].get("unknown", 0)  # killed between its claim and its post, or its answer
    assert (complained, second.returncode) == ("", 8 if left else 0), found[-1]
    assert found[-1]["made"] == 40 - left
    assert left <= 4
    assert len({charge.prompt for charge in one.fake.charges}) == len(one.fake.charges) >= 40 - left
    assert len(list(one.out.glob("*.mp4"))) == 40 - left


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_command_that_is_stopped_says_how_to_go_on(one: Bench, number: signal.Signals, status: int) -> None:
    one.fake.settings.working = 60.0
    one.write(*map(request, range(5)))
    command = process(one)
    while len(one.fake.charges) < 5:
        time.sleep(0.05)
    time.sleep(0.5)
    command.send_signal(number)
    said, complained = command.communicate(timeout=240)
    error = rows(said)[-1]["error"]
    assert (command.returncode, complained, error["retry_safe"]) == (status, "", False)
    assert error["next"] == f"nanogpt-video run {one.file} --out {one.out}"
    one.fake.settings.working = 0.0
    again = process(one)
    assert rows(again.communicate(timeout=240)[0])[-1]["made"] == 5
    assert len(one.fake.charges) == 5


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
def test_a_terminal_shows_counters_and_the_last_few_and_then_what_was_made(one: Bench) -> None:
    import pty

    one.fake.settings.working = 1.0
    one.write(*map(request, range(30)), request("x", duration="99s"))
    ours, theirs = pty.openpty()
    command = process(one, stdout=theirs, stderr=theirs, as_json=False)
    os.close(theirs)
    seen = b"".join(iter(lambda: screen(ours), b"")).decode()
    assert command.wait(60) == 1
    assert "31 requests · 30 submitted" in seen
    assert "1 refused or failed" in seen
    made = re.findall(r"(\d+) +veo2-video +done +0\.1 USD +/\S+\.mp4\r\n", seen)
    assert made == [str(number) for number in range(1, 31)]
    assert seen.rstrip().endswith("30 of 31 made; charged: 3.0 USD")


def screen(end: int) -> bytes:
    """Return what a terminal shows next, nothing at its end."""
    try:
        return os.read(end, 65536)
    except OSError:
        return b""
