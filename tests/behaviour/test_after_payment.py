"""Once a job is paid for, whatever fails: no command says that it is safe to run again, and each says how to go on."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.support.console import BOAT, entries, lines, run, service


def status_answers(code: int) -> Fault:
    return Fault(name="error-json", operation="status", status=code, times=0)


AFTER: list[tuple[Fault, int]] = [
    (status_answers(400), 11),
    (status_answers(401), 11),
    (status_answers(402), 11),
    (status_answers(403), 11),
    (status_answers(404), 1),
    (status_answers(409), 1),
    (status_answers(422), 11),
    (Fault(name="daily-cap", operation="status", times=0), 11),
    (Fault(name="error-json", operation="file", status=404, times=0), 12),
    (Fault(name="error-json", operation="file", status=401, times=0), 12),
    (Fault(name="job-failed", times=0), 10),
    (Fault(name="job-blocked", times=0), 6),
    (Fault(name="stuck"), 9),
]
"""What goes wrong after the payment, and the exit status; 3, 4 and 7 are for what was never paid."""


@pytest.mark.parametrize(("fault", "status"), AFTER, ids=lambda value: getattr(value, "name", value))
def test_every_error_after_the_payment_names_the_run_and_the_way_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault, status: int
) -> None:
    with service(monkeypatch, faults=(fault,)) as served:
        found, told = lines("generate", *BOAT, "-o", "boat.mp4", "--timeout", "2")
        text = run("generate", *BOAT, "-o", "boat.mp4", "--timeout", "2")
        first, second = served.service.world.tasks
    error: dict[str, Any] = told[-1]["error"]
    assert (found, error["exit_status"], text.exit_code) == (status, status, status), error
    assert (error["retry_safe"], error["run_id"]) == (False, first)
    words = shlex.split(error["next"])
    assert (words[0], words[2]) == ("nanogpt-video", first)
    assert words[1] in ("wait", "download", "status")
    assert text.stderr.splitlines()[0] == f"submitted {second}"
    assert f"run {second}" in text.stderr.splitlines()[-1]
    assert text.stderr.rstrip().endswith(error["next"].replace(first, second))
    assert entries(served).count("charged") == 2


@pytest.mark.parametrize("command", ["wait", "status", "download"])
def test_a_command_that_comes_back_to_a_job_never_says_that_nothing_was_begun(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    with service(monkeypatch, faults=(status_answers(401),)):
        run_id = run("submit", *BOAT).stdout.strip()
        status, [told] = lines(command, run_id)
    assert (status, told["error"]["exit_status"]) == (11, 11)
    assert (told["error"]["run_id"], told["error"]["retry_safe"]) == (run_id, False)


@pytest.mark.parametrize("command", ["wait", "status", "download"])
def test_a_run_that_neither_the_service_nor_the_ledger_knows_is_not_said_to_be_paid(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    with service(monkeypatch, faults=(status_answers(404),)):
        unknown, known = run(command, "vid_typo"), run(command, run("submit", *BOAT).stdout.strip())
        status, [told] = lines(command, "vid_typo")
    assert (unknown.exit_code, known.exit_code, status) == (1, 1, 1)
    assert unknown.stderr.splitlines()[-1] == (
        "the service does not know run vid_typo, and no order of this machine has it; "
        "to list the known runs: nanogpt-video jobs"
    )
    assert "is paid for" in known.stderr
    assert (told["error"]["run_id"], told["error"]["next"]) == ("vid_typo", "nanogpt-video jobs")


def test_a_file_that_cannot_be_written_leaves_the_way_to_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with service(monkeypatch):
        run_id = run("submit", *BOAT).stdout.strip()
        Path("here").mkdir()
        Path("here", f"{run_id}.mp4").mkdir()
        status, [told] = lines("download", run_id, "-o", "here")
    assert (status, told["error"]["run_id"]) == (12, run_id)
    assert told["error"]["next"] == f"nanogpt-video download {run_id} -o here"


def test_a_submission_without_an_answer_is_never_safe_to_repeat(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with service(monkeypatch, faults=(Fault(name="reset-after", operation="submit"),), speed=0.01):
        status, [told] = lines("generate", *BOAT)
    assert (status, told["error"]["retry_safe"]) == (8, False)
    assert told["error"]["next"] == "nanogpt-video settle"
    assert told["error"]["claim"]["model"] == "veo2-video"
