"""How a paid command ends that did not go well, and how what it left open is settled."""

from __future__ import annotations

import json
import socket
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.server import Served

from tests.support.console import BOAT, entries, lines, run, service


@pytest.mark.parametrize(
    ("settings", "words", "status", "code"),
    [
        ({"keys": ("other",)}, (), 4, "authentication"),
        ({"balance": Decimal(1)}, (), 5, "balance"),
        ({"faults": (Fault(name="job-blocked"),)}, (), 6, "content"),
        ({"faults": (Fault(name="daily-cap", operation="submit"),)}, (), 7, "rate_limit"),
        ({"faults": (Fault(name="reset-after", operation="submit"),), "speed": 0.01}, (), 8, "unknown"),
        ({"faults": (Fault(name="stuck"),)}, ("--timeout", "0"), 9, "timeout"),
        ({"faults": (Fault(name="job-failed"),)}, (), 10, "provider"),
        ({"faults": (Fault(name="error-html", operation="status", times=0),)}, ("--timeout", "0"), 9, "timeout"),
        ({"faults": (Fault(name="wrong-length"),)}, (), 12, "download"),
        ({"faults": (Fault(name="conflict", operation="submit"),), "speed": 0.01}, (), 8, "unknown"),
    ],
)
# Budget: a row of the table.
def test_each_failure_has_its_exit_status(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: dict[str, Any],
    words: tuple[str, ...],
    status: int,
    code: str,
) -> None:
    if settings.get("keys"):
        monkeypatch.setenv("NANOGPT_API_KEY", "not-a-key")
    with service(monkeypatch, **settings):
        found, told = lines("generate", *BOAT, "-o", "boat.mp4", *words)
    error = told[-1]["error"]
    assert (found, error["exit_status"], error["code"]) == (status, status, code), error
    assert isinstance(error["retry_safe"], bool)
    assert not Path("boat.mp4").exists()


def test_a_service_that_cannot_be_reached_is_no_job(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("NANOGPT_BASE_URL", f"http://127.0.0.1:{port}")
    status, [told] = lines("submit", *BOAT)
    assert (status, told["error"]["code"], told["error"]["retry_safe"]) == (11, "network", True)
    assert json.loads(run("settle", "--json").stdout) == []


def test_what_got_no_answer_is_settled_later(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    faults = (Fault(name="reset-after", operation="submit"), Fault(name="reset-before", operation="submit", after=1))
    with service(monkeypatch, faults=faults, now=lambda: now[0], speed=1) as served:
        lost = run("submit", *BOAT)
        assert lost.exit_code == 8
        assert lost.stderr.endswith("to find it: nanogpt-video settle\n")
        assert run("submit", *BOAT).exit_code == 8
        assert run("settle").exit_code == 8
        now[0] += 60
        status, [[first, second]] = lines("settle")
        run_id = served.service.world.charges[0].run_id
        assert (status, first["run_id"], second["run_id"]) == (8, run_id, None)
        assert first["next"] == f"nanogpt-video wait {run_id} -o ."
        assert run("settle", "--forget", second["uuid"]).exit_code == 0
        assert run("settle").stdout.startswith(f"{run_id}  veo2-video  running")
        assert run("wait", run_id, "-o", "boat.mp4").exit_code == 0
        assert run("settle").stdout == "nothing is open\n"
        assert entries(served) == ["charged"]


def test_the_ledger_can_be_elsewhere_or_nowhere(served: Served, folder: Path) -> None:
    state = folder / "state" / "nanogpt-video"
    assert run("submit", *BOAT, "--ledger", "none").exit_code == 0
    assert run("submit", *BOAT, "--ledger", "mine.sqlite3").exit_code == 0
    assert not (state / "ledger.sqlite3").exists()
    assert Path("mine.sqlite3").exists()
    assert run("submit", *BOAT).exit_code == 0
    assert (state / "ledger.sqlite3").exists()
    assert state.stat().st_mode & 0o077 == 0


def test_the_former_name_of_the_option_is_taken_and_said_to_be_old(served: Served) -> None:
    result = run("submit", *BOAT, "--journal", "mine.sqlite3")
    assert (result.exit_code, Path("mine.sqlite3").exists()) == (0, True)
    assert result.stderr.splitlines()[0] == "warning: --journal is called --ledger now"
    assert lines("submit", *BOAT, "--journal=none")[0] == 0
    assert "--journal" not in run("submit", "sora-2", "--help").stdout
