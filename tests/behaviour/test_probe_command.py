"""What `probe` costs is agreed to, and nothing that was paid for is lost, whatever ends it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli import probe_run as command
from nanogpt_video._runtime.cli import terminal
from nanogpt_video._runtime.client.ledger.ledger import Ledger
from nanogpt_video._runtime.probe import steps

from tests.support.console import lines, run
from tests.support.probing import MODEL, PRICE, PROBE, QUICK, facts, fake

pytestmark = pytest.mark.slow


def test_a_dearer_model_is_asked_for_by_its_price(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, price=Decimal("0.40")) as served:
        status, [told] = lines(*PROBE, "--model", "sora-2")
        assert (status, told["error"]["code"], told["error"]["retry_safe"]) == (13, "cost", True)
        message = f"2 runs may cost 0.80 USD, more than {2 * PRICE}; --max-cost 0.80 allows it"
        assert message in told["error"]["message"]
        assert run(*PROBE, "--model", "pixverse-v5").exit_code == 13
        assert (served.log, Path("facts.yaml").exists()) == ([], False)
        assert run(*PROBE, "--model", "sora-2", "--max-cost", "0.80", kit=QUICK).exit_code == 0
        assert [charge.model for charge in served.charges] == ["sora-2", "sora-2"]


def test_a_price_that_nobody_knows_is_asked_of_the_service(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch) as served:
        assert run(*PROBE, "--model", "pixverse-v5", "--max-cost", str(2 * PRICE), kit=QUICK).exit_code == 0
        assert len(served.charges) == 2
    assert f"expected to cost an unknown amount, the answer says {PRICE} USD" in facts()["probe-prices"]["says"]


def test_the_service_s_own_price_ends_it_before_anything_is_paid(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, price=PRICE + 1) as served:
        result = run(*PROBE, kit=QUICK)
        assert (result.exit_code, served.charges) == (13, [])
        assert f"the service's price is {PRICE + 1} USD a run, together more than {2 * PRICE}" in result.stderr
    assert f"it says {PRICE + 1} USD; 402 with" in facts()["probe-quote"]["says"]
    assert "probe-uuid-repeated" not in facts()


def test_a_bill_that_was_not_expected_ends_it_after_the_first_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = QUICK._replace(
        service=QUICK.service._replace(
            operations={
                **QUICK.service.operations,
                "submit": QUICK.service.operations["submit"]._replace(quote=None),
            }
        )
    )
    with fake(monkeypatch, price=2 * PRICE) as served:
        result = run(*PROBE, kit=silent)
        assert (result.exit_code, len(served.charges)) == (0, 1)
    assert "probe-quote" not in facts()
    assert facts()["probe-prices"]["chosen"] == "correct the prices of the matrix"
    assert facts()["probe-uuid-shared"]["says"].startswith("the second was not sent: it is expected to cost")


def test_nothing_is_sent_where_nobody_can_agree_or_somebody_does_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("probe", "-o", "facts.yaml")
    with fake(monkeypatch) as served:
        asked = run(*words, kit=QUICK)
        assert (asked.exit_code, asked.stdout) == (2, "")
        assert f'2 runs at {served.base_url}: {{"model": "{MODEL}"' in asked.stderr
        assert f"at most {2 * PRICE} USD by the matrix; at most {2 * PRICE} is spent" in asked.stderr
        assert "--yes agrees to it" in asked.stderr
        assert lines(*words)[1][-1]["error"]["code"] == "usage"
        monkeypatch.setattr(terminal, "can_ask", lambda: True)
        for answer in ("\n", "no\n", ""):
            refused = run(*words, kit=QUICK, text=answer)
            assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (2, "nothing was sent")
        assert (served.log, Path("facts.yaml").exists()) == ([], False)
        assert run(*words, "--window", "0.6", kit=QUICK, text="y\n").exit_code == 0
        assert len(served.charges) == 2


@pytest.mark.parametrize(
    ("settings", "status"),
    [({"keys": ("another",)}, 4), ({"balance": Decimal(0)}, 5)],
    ids=["key", "balance"],
)
def test_what_is_refused_at_once_ends_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], status: int
) -> None:
    with fake(monkeypatch, **settings) as served:
        result = run(*PROBE, kit=QUICK)
        assert (result.exit_code, served.charges) == (status, [])
    assert Path("facts.yaml").exists() is (status == 5)


def test_a_lost_answer_is_a_fact_when_its_run_is_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, recover_lists="all") as served:
        served.plan.script("submit", "reset charged=1")
        result = run(*PROBE, kit=QUICK)
        assert (result.exit_code, len(served.charges)) == (0, 2)
    assert facts()["probe-uuid-repeated"]["says"].endswith("; 1 got no answer, and its run was found by it")


def test_a_lost_answer_that_is_not_found_stays_in_the_ledger(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, recover_uuid="leave out") as served:
        served.plan.script("submit", "reset charged=1")
        result = run(*PROBE, kit=QUICK)
        [charge] = served.charges
        assert (result.exit_code, result.stderr.splitlines()[-1]) == (8, "to return to it: nanogpt-video settle")
        [claim] = Ledger(folder / "state/nanogpt-video/ledger.sqlite3").open_claims()
        assert claim.uuid == charge.uuid


def test_a_run_that_takes_too_long_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, working=600) as served:
        status, told = lines(*PROBE, "--timeout", "0.3", kit=QUICK)
        assert (status, told[-1]["error"]["code"]) == (9, "timeout")
        assert told[-1]["error"]["next"] == f"nanogpt-video wait {served.charges[0].run_id}"
    assert "was not listed within" in facts()["probe-listed-after"]["says"]


def test_an_interruption_leaves_what_is_known_in_ledger_and_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with fake(monkeypatch) as served:
        monkeypatch.setattr(steps, "sleep", stop)
        result = run(*PROBE, kit=QUICK)
        ids = [charge.run_id for charge in served.charges]
    assert (result.exit_code, len(ids)) == (130, 2)
    assert result.stderr.splitlines()[-2:] == [
        "interrupted; submitted runs continue",
        f"to return to it: nanogpt-video wait {ids[0]}",
    ]
    assert {order.run_id for order in Ledger(folder / "state/nanogpt-video/ledger.sqlite3").orders("running")} == set(
        ids
    )
    assert "probe-submit-answer" in facts()
    assert "what the answer to a submission looks like" in result.stdout


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_submission_that_is_stopped_in_the_middle_can_be_settled(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = Path(sys.executable).with_name("nanogpt-video")
    with fake(monkeypatch, hang=60.0) as served:
        served.plan.script("submit", "hang charged=1")
        going = subprocess.Popen([program, *PROBE], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 60
        while not served.charges:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        going.send_signal(signal.SIGTERM)
        _, complained = going.communicate(timeout=60)
        assert (going.returncode, complained.splitlines()[-1]) == (143, "to return to it: nanogpt-video settle")
        [settled] = json.loads(run("settle", "--json", "--timeout", "20").stdout)
        assert settled["run_id"] == served.charges[0].run_id
        assert len(served.charges) == 1
    assert "probe-quote" in facts()


def test_a_program_is_told_each_step_and_gets_the_facts(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch) as served:
        status, told = lines(*PROBE, "--download", ".", kit=QUICK)
    assert status == 0
    assert [one["event"] for one in told if one["event"] != "step"] == ["plan", "submitted", "submitted", "facts"]
    last = told[-1]
    assert {one["id"]: one["says"] for one in last["facts"]} == {name: one["says"] for name, one in facts().items()}
    assert [(one["run_id"], one["state"], one["cost"]) for one in last["runs"]] == [
        (charge.run_id, "completed", str(PRICE)) for charge in served.charges
    ]
    assert {path.stem for path in Path().glob("*.mp4")} == {charge.run_id for charge in served.charges}


def test_a_file_that_is_there_is_kept_unless_it_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    day = time.strftime("%Y-%m-%d", time.gmtime())
    Path(f"probe-{day}.yaml").write_text("mine")
    with fake(monkeypatch, queued=0, working=0):
        words = ("probe", "--yes", "--runs", "1", "--window", "0.2")
        assert f"written to probe-{day}-2.yaml" in run(*words, kit=QUICK).stdout
        assert run(*words, "-o", f"probe-{day}.yaml", kit=QUICK).exit_code == 0
        assert run(*words, "-o", "nowhere/facts.yaml", kit=QUICK).exit_code == 2
    assert facts(f"probe-{day}.yaml").keys() == facts(f"probe-{day}-2.yaml").keys()
    assert not list(Path().glob(".*"))


def test_a_service_without_a_list_has_no_such_command() -> None:
    operations = {name: one for name, one in KIT.service.operations.items() if name != "recover"}
    less = KIT._replace(service=KIT.service._replace(operations=operations))
    assert run("probe", "--yes", kit=less).exit_code == 2
    assert "probe" in run("--help").stdout
    assert "  probe " not in run("--help", kit=less).stdout


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: ("--request", "nowhere.json"), "cannot read nowhere.json"),
        (lambda: ("--request", write("[]")), "has 0 requests; give one"),
        (lambda: ("--request", write('{"model": "sora-2"}')), "1 problem in a request for sora-2"),
        (lambda: ("--model", "kling-v25-turbo-std"), "give a request with --request FILE"),
        (lambda: ("--model", "sora2"), "no example of sora2 works without files"),
        (lambda: ("--max-cost", "much"), "'much' is not an amount of money"),
        (lambda: ("--download", "nowhere"), "there is no folder nowhere"),
    ],
)
def test_what_cannot_be_meant_is_said_before_anything_is_sent(
    folder: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[], tuple[str, ...]], says: str
) -> None:
    with fake(monkeypatch) as served:
        result = run("probe", "--yes", *make(), kit=QUICK)
        assert result.exit_code in (2, 3)
        assert says in result.stderr
        assert served.log == []


def write(text: str) -> str:
    Path("request.json").write_text(text)
    return "request.json"


def test_a_full_disk_at_the_end_loses_no_facts(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(command, "replace_file", full)
    with fake(monkeypatch):
        result = run(*PROBE, kit=QUICK)
    assert result.exit_code == 1
    assert "probe-uuid-repeated:" in result.stdout
    assert "No space left on device" in result.stderr


def test_json_of_the_plan_has_what_will_be_sent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, queued=0, working=0):
        plan = json.loads(run(*PROBE, "--runs", "1", "--json", kit=QUICK).stdout.splitlines()[0])
    assert (plan["event"], plan["limit"], plan["requests"][0]["model"]) == ("plan", str(PRICE), MODEL)
