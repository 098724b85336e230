"""`probe` before both fakes: what it finds differs as they do, and stands in a spec as it is written."""

from __future__ import annotations

import re
import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from capmatrix.pipeline import load
from tests.support.console import KEY, run, service
from tests.support.probing import PRICE, PROBE, QUICK, facts, fake

pytestmark = pytest.mark.slow

FAKES: list[tuple[dict[str, Any], dict[str, str]]] = [
    (
        {"recover_lists": "all", "queued": 0.5, "working": 1},
        {
            "probe-uuid-repeated": "2 of 2 listed runs repeat it as it was sent -> a run is identified by its UUID",
            "probe-listed-after": "run 1 was listed .* before it was over; run 2 was listed .* before it was over",
            "probe-listed-states": "queued: listed.*running: listed.*completed: listed.* -> runs are listed while",
            "probe-list-filters": "UUID: works.*; model: works; limit: works; .* -> filters as documented",
            "probe-list-rows": r"runId text, .*; the newest come first; times are written 0000-00-00T00:00:00.000Z",
            "probe-uuid-shared": "each of 2 submissions got a run of its own; 2 of these are listed by it",
            "probe-unknown-run": "an id of the usual form: 404 with error.*; any other id: 404 .* answered with 404",
            "probe-quote": f"says {PRICE} USD, the answer to the run {PRICE} USD; 402 with .*payment.amountUsd number",
            "probe-prices": f"expected to cost {PRICE} USD, the answer says {PRICE} USD; status does not say the cost",
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
            "probe-uuid-repeated": "no run was listed during the probe -> nothing is known",
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
        {"probe-uuid-repeated": "repeat it, 2 of them in other letters -> .*in upper or lower case"},
    ),
    (
        {"recover_filters": False},
        {"probe-list-filters": "UUID: ignored.*; model: ignored.*; .* never rely on the filter by UUID and model"},
    ),
    (
        {"dialect": "flat", "queued": 0.5, "working": 1},
        {"probe-status-answers": "queued .*processing .*completed .*run_id is at requestId, status is at status"},
    ),
    (
        {"early_404": 0.8, "queued": 0.5, "working": 1},
        {"probe-status-answers": r"after a submission the call said 404.*until [\d.]+ s"},
    ),
    ({"clock_offset": 3600.0}, {"probe-list-rows": r"created 3\d\d\d\.\d.* -> clocks differ by more than a minute"}),
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
    (
        (),
        {
            "probe-listed-states": "running: not listed",
            "probe-quote": f"it says {PRICE} USD, the answer to the run {PRICE}",
        },
    ),
    ((Fault(name="recover-all", times=0),), {"probe-listed-states": "running: listed"}),
    (
        (Fault(name="recover-lag", times=0, seconds=0.3),),
        {"probe-listed-after": r"[\d.]+ s to [\d.]+ s after it was completed"},
    ),
    ((Fault(name="recover-unfiltered", times=0),), {"probe-list-filters": "UUID: ignored.*model: ignored"}),
    (
        (Fault(name="recover-fails", times=0),),
        {"probe-list-filters": r"UUID: could not be asked \(503.*limit: could not"},
    ),
    (
        (Fault(name="unknown-word"),),
        {"probe-status-answers": "add to the statuses: .*"},
    ),
    ((Fault(name="early-404"),), {"probe-status-answers": "the call said 404.*, until"}),
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
    with service(monkeypatch, speed=8, faults=faults) as served:
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
    for name, more in (("decisions/calls.yaml", text), ("sources.yaml", source.replace("\n# ", "\n"))):
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
    assert not [line for line in linted.splitlines() if line.startswith(("decisions/", "sources.yaml"))], linted


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
    # Both runs end 0.45 s after they began, halfway between two looks at 0.3 s, so that list and status of one agree.
    timings = {**kit.service.timings, "poll-interval-min": 0.3}
    kit = kit._replace(service=kit.service._replace(timings=timings))
    with fake(monkeypatch, working=0.3) as served:
        assert run(*PROBE, kit=kit).exit_code == 0
        assert [charge.uuid is None for charge in served.charges] == [
            kit.service.operations["submit"].found_by is None
        ] * 2
    found = facts()
    assert not absent & found.keys()
    assert "after it was submitted, about when it was over" in found["probe-listed-after"]["says"]
