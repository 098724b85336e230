"""`probe` before both fakes: what it finds differs as they do, what it costs is agreed to, and nothing paid is lost."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli import probe as command
from nanogpt_video._runtime.client.ledger import Ledger
from nanogpt_video._runtime.probe import asking
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.simulator.faults import Fault

from capmatrix.diagnostics import Report
from capmatrix.pipeline import load
from capmatrix.spec import reader
from capmatrix.spec.nodes import Mapping, Scalar
from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.support.console import HASTY, KEY, lines, run, service

pytestmark = pytest.mark.slow
QUICK = HASTY._replace(
    service=HASTY.service._replace(
        limits=(), timings={**HASTY.service.timings, "poll-interval-min": 0.05, "settle-window": 1}
    )
)
"""A service that may be asked as often as one likes."""
PROBE = ("probe", "--yes", "--window", "0.6", "-o", "facts.yaml")
TURBO = Decimal("0.05")
"""What the cheapest request costs by the matrix."""


@contextmanager
def fake(monkeypatch: pytest.MonkeyPatch, **settings: Any) -> Iterator[Fake]:
    """Serve the second fake, and point every command to it."""
    slow: dict[str, Any] = {"queued": 0.15, "working": 0.25, "limits": False, "price": TURBO}
    with serving(Settings(**{**slow, **settings})) as served:
        monkeypatch.setenv("NANOGPT_BASE_URL", served.base_url)
        yield served


def facts(path: str = "facts.yaml") -> dict[str, dict[str, str]]:
    """Return the facts of a file as the toolkit reads it; what `says` holds is what the probe says."""
    report = Report()
    root = reader.read(Path(path), path, report)
    assert (report.items, isinstance(root, Mapping)) == ([], True)
    assert isinstance(root, Mapping)
    found: dict[str, dict[str, str]] = {}
    for name, entry in root.entries:
        assert isinstance(entry, Mapping)
        texts = {key.text: value.text for key, value in entry.entries if isinstance(value, Scalar)}
        says = entry.get("says")
        assert isinstance(says, Mapping)
        [(source, statement)] = says.entries
        assert source.text.startswith("probe-")
        assert isinstance(statement, Scalar)
        found[name.text] = {**texts, "says": statement.text}
    return found


FAKES: list[tuple[dict[str, Any], dict[str, str]]] = [
    (
        {"recover_lists": "all", "queued": 0.5, "working": 1},
        {
            "probe-uuid-repeated": "2 of 2 listed runs repeat it as it was sent -> a run is told by its UUID",
            "probe-listed-after": "run 1 was listed .* before it was over; run 2 was listed .* before it was over",
            "probe-listed-states": "queued: listed.*running: listed.*completed: listed.* -> runs at work are listed",
            "probe-list-filters": "UUID: works.*; model: works; limit: works; .* -> filters as documented",
            "probe-list-rows": r"runId text, .*; the newest come first; times are written 0000-00-00T00:00:00.000Z",
            "probe-uuid-shared": "each of 2 submissions got a run of its own; of these 2 are listed by it",
            "probe-unknown-run": "an id of the usual form: 404 with error.*; any other id: 404 .* answered with 404",
            "probe-quote": "it says 0.05 USD, the run was charged 0.05 USD; 402 with .*payment.amountUsd number",
            "probe-prices": "expected to cost 0.050 USD, the answer says 0.05 USD; status does not say the cost",
        },
    ),
    (
        {"recover_lag": 0.3, "queued": 0.5, "working": 1},
        {
            "probe-listed-after": r"run 1 was listed [\d.]+ s after it was submitted, .* s after it was completed",
            "probe-listed-states": "queued: not listed.*running: not listed.*completed: listed at .* they are over",
        },
    ),
    (
        {"recover_lag": 60},
        {
            "probe-uuid-repeated": "no run was listed while this was looked at -> nothing is known",
            "probe-listed-after": r"run 1 was not listed within [\d.]+ s after it was completed; .* may stay unknown",
            "probe-list-filters": "UUID: not known, as nothing is listed; model: not known",
        },
    ),
    (
        {"recover_uuid": "leave out"},
        {"probe-uuid-repeated": "0 of 2 listed runs repeat it; the filter by it works all the same .* without found"},
    ),
    (
        {"recover_uuid": "upper"},
        {"probe-uuid-repeated": "repeat it, 2 of them in other letters -> .*whatever its letters"},
    ),
    (
        {"recover_filters": False},
        {"probe-list-filters": "UUID: ignored.*; model: ignored.*; .* never rely on the filter by UUID and model"},
    ),
    (
        {"dialect": "flat", "cost_when_done": False},
        {"probe-status-answers": "queued .*processing .*completed .*run_id is at requestId, status is at status"},
    ),
    ({"early_404": 0.2}, {"probe-status-answers": r"after a submission the call said 404, until [\d.]+ s"}),
    ({"clock_offset": 3600.0}, {"probe-list-rows": r"created 3\d\d\d\.\d.* -> clocks are further apart than a minute"}),
]


@pytest.mark.parametrize(("settings", "wanted"), FAKES, ids=[" ".join(map(str, one[0].items())) for one in FAKES])
def test_what_is_found_is_what_the_service_does(
    folder: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], wanted: dict[str, str]
) -> None:
    with fake(monkeypatch, **settings) as served:
        result = run(*PROBE, kit=QUICK)
        assert (result.exit_code, len(served.charges)) == (0, 2)
    found = facts()
    for name, pattern in wanted.items():
        told = f"{found[name]['says']} -> {found[name]['chosen']}"
        assert re.search(pattern, told), told
        assert found[name]["about"] in result.stdout
    assert "written to facts.yaml" in result.stdout


SIMULATED: list[tuple[tuple[Fault, ...], dict[str, str]]] = [
    ((), {"probe-listed-states": "running: not listed", "probe-quote": "it says 0.05 USD, the run was charged 0.05"}),
    ((Fault(name="recover-all", times=0),), {"probe-listed-states": "running: listed"}),
    (
        (Fault(name="recover-lag", times=0, seconds=0.3),),
        {"probe-listed-after": r"[\d.]+ s to [\d.]+ s after it was completed"},
    ),
    ((Fault(name="recover-unfiltered", times=0),), {"probe-list-filters": "UUID: ignored.*model: ignored"}),
    (
        (Fault(name="recover-fails", times=0),),
        {"probe-list-filters": r"UUID: could not be asked \(503 .*limit: could not"},
    ),
    (
        (Fault(name="unknown-word"),),
        {"probe-status-answers": "add to the statuses: .*"},
    ),
    ((Fault(name="early-404"),), {"probe-status-answers": "the call said 404, until"}),
    (
        (Fault(name="throttled", operation="recover", seconds=0.1),),
        {"probe-headers": "Retry-After was 1 with 429"},
    ),
    (
        (Fault(name="other-model", after=1),),
        {"probe-submit-answer": "it names another model"},
    ),
]


@pytest.mark.parametrize(("faults", "wanted"), SIMULATED, ids=[" ".join(f.name for f in one[0]) for one in SIMULATED])
def test_the_simulator_is_found_out_as_well(
    folder: Path, monkeypatch: pytest.MonkeyPatch, faults: tuple[Fault, ...], wanted: dict[str, str]
) -> None:
    with service(monkeypatch, speed=20, faults=faults) as served:
        result = run(*PROBE, kit=QUICK)
        assert result.exit_code == 0, result.stderr
        assert [line.entry for line in served.service.world.charges] == ["charged", "charged"]
    found = facts()
    for name, pattern in wanted.items():
        told = f"{found[name]['says']} -> {found[name]['chosen']}"
        assert re.search(pattern, told), told


def test_the_facts_stand_in_a_spec_as_they_are(root: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch):
        assert run(*PROBE, kit=QUICK).exit_code == 0
    spec = shutil.copytree(root / "specs" / "nanogpt-video", "spec")
    text = Path("facts.yaml").read_text("utf-8")
    [source] = re.findall(r"^# (probe-[0-9-]+:\n(?:#   .*\n)+)", text, re.MULTILINE)
    for name, more in (("decisions.yaml", text), ("sources.yaml", source.replace("\n# ", "\n"))):
        path = Path(spec) / name
        path.write_text(f"{path.read_text('utf-8')}\n{more}", encoding="utf-8")
    path = Path(spec) / "service.yaml"
    written = path.read_text("utf-8")
    named = "decision: [unknown-keys, error-statuses, retry-submit, lost-answer, billing-time]"
    assert named in written
    path.write_text(written.replace(named, f"{named[:-1]}, {', '.join(facts())}]"), encoding="utf-8")
    catalog = load(Path(spec)).catalog
    taken = {decision.id: decision for decision in catalog.decisions if decision.id in facts()}
    assert {name: entry["says"] for name, entry in facts().items()} == {
        name: decision.statements[0].says for name, decision in taken.items()
    }
    linted = capmatrix_lint(Path(spec))
    assert not [line for line in linted.splitlines() if line.startswith(("decisions.yaml", "sources.yaml"))], linted


def capmatrix_lint(spec: Path) -> str:
    from typer.testing import CliRunner

    from capmatrix.cli import app

    return CliRunner().invoke(app, ["lint", str(spec)]).output


def test_no_secret_and_no_id_of_the_account_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, balance=Decimal("81.37")) as served:
        result = run(*PROBE, kit=QUICK)
        [first, second] = served.charges
    text = Path("facts.yaml").read_text("utf-8")
    assert first.uuid == second.uuid
    for secret in (KEY, first.run_id, second.run_id, str(first.uuid), "81.", "paper boat"):
        assert secret not in text
    assert first.run_id in result.stdout
    assert f"nanogpt-video download {first.run_id}" in result.stdout
    assert not served.leaks


def test_a_failing_run_shows_whether_it_is_listed_and_the_ledger_shows_it_later(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("bad.json").write_text('{"model": "sora-2", "prompt": "please fail", "seconds": "4"}')
    words = (*PROBE, "--runs", "1", "--max-cost", "1", "--failing", "bad.json")
    with fake(monkeypatch) as served:
        assert run(*words, kit=QUICK).exit_code == 0
        assert re.search(r"failed: not listed \(\d+ looks\)", facts()["probe-listed-states"]["says"])
        assert "the run that was to fail was not listed within" in facts()["probe-listed-after"]["says"]
        served.settings.recover_lists = "all"
        assert run(*words, kit=QUICK).exit_code == 0
        told = facts()["probe-listed-states"]
        assert re.search(r"failed: listed.*earlier runs that failed, by the ledger: 1 of 1 are listed", told["says"])
        assert told["because"] == "A failed run is listed too."


def test_a_dearer_model_is_asked_for_by_its_price(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, price=Decimal("0.40")) as served:
        status, [told] = lines(*PROBE, "--model", "sora-2")
        assert (status, told["error"]["code"], told["error"]["retry_safe"]) == (13, "cost", True)
        assert (
            "0.80 USD may be spent for 2 runs, allowed are 0.100; --max-cost 0.80 allows it" in told["error"]["message"]
        )
        assert run(*PROBE, "--model", "kling-video").exit_code == 13
        assert (served.log, Path("facts.yaml").exists()) == ([], False)
        assert run(*PROBE, "--model", "sora-2", "--max-cost", "0.80", kit=QUICK).exit_code == 0
        assert [charge.model for charge in served.charges] == ["sora-2", "sora-2"]


def test_a_price_that_nobody_knows_is_asked_of_the_service(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch) as served:
        assert run(*PROBE, "--model", "kling-video", "--max-cost", "0.1", kit=QUICK).exit_code == 0
        assert len(served.charges) == 2
    assert "expected to cost nothing, the answer says 0.05 USD" in facts()["probe-prices"]["says"]


def test_the_service_s_own_price_ends_it_before_anything_is_paid(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, price=Decimal("0.06")) as served:
        result = run(*PROBE, kit=QUICK)
        assert (result.exit_code, served.charges) == (13, [])
        assert "the service's own price is 0.06 USD a run, together more than 0.100" in result.stderr
    assert "it says 0.06 USD; 402 with" in facts()["probe-quote"]["says"]
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
    with fake(monkeypatch, price=Decimal("0.10")) as served:
        result = run(*PROBE, kit=silent)
        assert (result.exit_code, len(served.charges)) == (0, 1)
    assert "probe-quote" not in facts()
    assert facts()["probe-prices"]["chosen"] == "correct the prices of the matrix"
    assert facts()["probe-uuid-shared"]["says"].startswith("never sent: BudgetExceeded")


def test_nothing_is_sent_where_nobody_can_agree_or_somebody_does_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("probe", "-o", "facts.yaml")
    with fake(monkeypatch) as served:
        asked = run(*words, kit=QUICK)
        assert (asked.exit_code, asked.stdout) == (2, "")
        assert "2 runs of wan-video-22-turbo at http://" in asked.stderr
        assert "at most 0.100 USD by the matrix; not more than 0.100 is spent" in asked.stderr
        assert "--yes agrees to it" in asked.stderr
        assert lines(*words)[1][-1]["error"]["code"] == "usage"
        monkeypatch.setattr(command, "asked", lambda: True)
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
        assert (result.exit_code, result.stderr.splitlines()[-1]) == (8, "to come back: nanogpt-video settle")
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
        monkeypatch.setattr(asking, "sleep", stop)
        result = run(*PROBE, kit=QUICK)
        ids = [charge.run_id for charge in served.charges]
    assert (result.exit_code, len(ids)) == (130, 2)
    assert result.stderr.splitlines()[-2:] == [
        "interrupted; what was submitted goes on",
        f"to come back: nanogpt-video wait {ids[0]}",
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
        assert (going.returncode, complained.splitlines()[-1]) == (143, "to come back: nanogpt-video settle")
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
        (charge.run_id, "completed", "0.05") for charge in served.charges
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


def without(*, found_by: bool = True, parameters: bool = True) -> Kit:
    """Return the service without what tells runs apart, or without filters."""
    operations = dict(QUICK.service.operations)
    if not found_by:
        operations["submit"] = operations["submit"]._replace(found_by=None)
    if not parameters:
        operations["recover"] = operations["recover"]._replace(parameters={}, query=())
    return QUICK._replace(service=QUICK.service._replace(operations=operations))


@pytest.mark.parametrize(
    ("kit", "absent"),
    [
        (without(found_by=False), {"probe-uuid-repeated", "probe-uuid-shared"}),
        (without(parameters=False), {"probe-list-filters"}),
    ],
    ids=["no UUID", "no filter"],
)
def test_a_service_with_less_is_asked_less(
    folder: Path, monkeypatch: pytest.MonkeyPatch, kit: Kit, absent: set[str]
) -> None:
    with fake(monkeypatch) as served:
        assert run(*PROBE, kit=kit).exit_code == 0
        assert [charge.uuid is None for charge in served.charges] == [
            kit.service.operations["submit"].found_by is None
        ] * 2
    found = facts()
    assert not absent & found.keys()
    assert "after it was submitted, about when it was over" in found["probe-listed-after"]["says"]


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
        (lambda: ("--request", write("[]")), "holds 0 requests; give one"),
        (lambda: ("--request", write('{"model": "sora-2"}')), "1 problem in a request for sora-2"),
        (lambda: ("--model", "kling-v25-turbo-std"), "give a request with --request FILE"),
        (lambda: ("--model", "sora2"), "no example of sora2 does without files"),
        (lambda: ("--max-cost", "much"), "'much' is no amount of money"),
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

    monkeypatch.setattr(command, "replaced", full)
    with fake(monkeypatch):
        result = run(*PROBE, kit=QUICK)
    assert result.exit_code == 1
    assert "probe-uuid-repeated:" in result.stdout
    assert "No space left on device" in result.stderr


def test_json_of_the_plan_has_what_will_be_sent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake(monkeypatch, queued=0, working=0):
        plan = json.loads(run(*PROBE, "--runs", "1", "--json", kit=QUICK).stdout.splitlines()[0])
    assert (plan["event"], plan["limit"], plan["requests"][0]["resolution"]) == ("plan", "0.050", "480p")
