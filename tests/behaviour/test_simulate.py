"""`simulate` serves until it is stopped, tells how to reach it, and says why it could not begin."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving import server as serving
from nanogpt_video._runtime.simulator.serving.server import Served
from nanogpt_video._runtime.simulator.settings import Settings
from typer.testing import Result

from tests.support.console import invoke


def simulate(*arguments: object) -> Result:
    return invoke("simulate", *arguments)


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the user stop the simulator as soon as it serves."""
    pause = time.sleep

    def stop(seconds: float) -> None:
        if seconds > 60:
            raise KeyboardInterrupt
        pause(seconds)

    monkeypatch.setattr(time, "sleep", stop)


def test_it_tells_address_and_key_and_ends_well_when_it_is_stopped(stopped: None) -> None:
    result = simulate("--port", 0)
    assert result.exit_code == 0
    *_, address, key, call, page = result.stdout.splitlines()
    assert address.startswith("export NANOGPT_BASE_URL=http://127.0.0.1:")
    assert key == "export NANOGPT_API_KEY=test-key"
    assert call.startswith("curl -X POST ")
    assert page.startswith("# What happens: http://127.0.0.1:")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("bash") is None or shutil.which("curl") is None, reason="there is no bash or curl")
def test_what_it_prints_can_be_pasted_into_a_shell() -> None:
    from nanogpt_video._kit import KIT
    from nanogpt_video._runtime.cli.commands.simulate import instructions

    with serving.serve(KIT) as served:
        text = "\n".join(instructions(KIT, served))
        done = subprocess.run(["bash", "-euc", text], capture_output=True, text=True, check=True)
        assert json.loads(done.stdout)["runId"] == "run_sim00000001"
        assert len(served.service.world.charges) == 1


def test_it_ends_well_with_who_started_it() -> None:
    command = [sys.executable, "-m", "nanogpt_video", "simulate", "--port=0", "--until-eof", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert "NANOGPT_BASE_URL" in json.loads(running.stdout.readline())
        assert running.poll() is None
        running.stdin.close()
        assert running.wait(60) == 0


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = simulate("--port", port)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"cannot listen on port {port}: ")


@pytest.mark.parametrize("amount", ["much", "-1", "NaN", "Infinity"])
def test_what_is_no_money_is_refused(amount: str) -> None:
    result = simulate("--port", 0, f"--price={amount}")
    assert result.exit_code == 2
    assert result.stderr == f"{amount!r} is not an amount of money; write it like 0.10, or with its unit: 0.10 USD\n"


def test_every_option_reaches_the_simulator(stopped: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[Settings] = []
    real = serving.serve

    def noted(kit: Kit, *, port: int, settings: Settings) -> AbstractContextManager[Served]:
        seen.append(settings)
        return real(kit, port=port, settings=settings)

    monkeypatch.setattr(serving, "serve", noted)
    faults = tmp_path / "faults.yaml"
    faults.write_text("- name: stuck\n")
    given = ["--port", 0, "--seed", 3, "--state", tmp_path / "state.db", "--faults", faults, "--urls", "redirect"]
    given += ["--recover", "all", "--lenient", "--flat", "--limit", "submit=2/30", "--limit", "balance=1/1"]
    assert simulate(*given).exit_code == 0
    (settings,) = seen
    assert (settings.seed, settings.urls, settings.lenient, settings.flat) == (3, "redirect", True, True)
    assert settings.recover == "all"
    assert settings.faults == (Fault(name="stuck"),)
    assert (tmp_path / "state.db").exists()
    limits = {limit.operation: (limit.requests, limit.seconds) for limit in settings.limits}
    assert limits == {"submit": (2, 30), "extend": (20, 60), "recover": (20, 60), "*": (25, 1), "balance": (1, 1)}
    assert simulate("--port", 0, "--no-limits").exit_code == 0
    assert seen[1].limits == ()


@pytest.mark.parametrize("limit", ["submit", "submit=0/60", "submit=5", "nothing=5/60", "submit=5/0", "submit=-1/1"])
def test_what_is_no_limit_is_refused(limit: str) -> None:
    result = simulate("--port", 0, f"--limit={limit}")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{limit!r} is not a limit; write it like submit=50/60")


def test_faults_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    file = tmp_path / "faults.yaml"
    result = simulate("--port", 0, "--faults", file)
    assert (result.exit_code, result.stderr) == (2, f"cannot read {file}: No such file or directory\n")
    file.write_text("- name: hiccup\n")
    result = simulate("--port", 0, "--faults", file)
    assert result.exit_code == 2
    assert f"{file}:1: fault 'hiccup' is not known" in result.stderr


def test_a_fault_of_an_unknown_operation_is_named_before_it_listens(tmp_path: Path) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text("- {name: stuck, operation: sumbit}\n")
    result = simulate("--port", 0, "--faults", file)
    assert result.exit_code == 2
    assert f"{file}: fault 'stuck': operation 'sumbit' is not known; there are submit, " in result.stderr


def test_a_state_that_cannot_be_kept_is_named(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    file.write_text("no database, but a text that is long enough to be taken for one" * 20)
    for wrong in (file, tmp_path / "nowhere" / "state.db"):
        result = simulate("--port", 0, "--state", wrong)
        assert result.exit_code == 2
        assert result.stderr.startswith(f"cannot keep the state in {wrong}: ")
