"""Commands as processes of a terminal: what a person sees, and what is left when they are stopped in the middle."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.server import Served, serve
from nanogpt_video._runtime.simulator.settings import Settings

PROGRAM = str(Path(sys.executable).with_name("nanogpt-video"))
BOAT = ("veo2-video", "--prompt", "A paper boat")
SECONDS = 60
"""Longer than anything here takes on the slowest machine."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="signals and terminals of POSIX")]


@contextmanager
def service(folder: Path, *faults: Fault, **settings: Any) -> Iterator[tuple[Served, dict[str, str]]]:
    """Serve with faults, and yield the environment of a person who sits before it."""
    with serve(KIT, settings=Settings(**{"speed": 10_000, "faults": faults, **settings})) as served:
        own = {"NANOGPT_API_KEY": "test-key", "NANOGPT_BASE_URL": served.base_url, "XDG_STATE_HOME": str(folder)}
        yield served, {**os.environ, **own, "COLUMNS": "80", "TERM": "xterm"}


def until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def start(env: dict[str, str], *words: str, **streams: Any) -> subprocess.Popen[str]:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    return subprocess.Popen([PROGRAM, *words], env=env, text=True, **pipes)


def settled(env: dict[str, str]) -> list[dict[str, Any]]:
    done = subprocess.run(
        [PROGRAM, "settle", "--json", "--timeout", "30"], env=env, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


STOPS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)] if os.name == "posix" else []
"""Signals that end a command, and the exit status of each: 128 and its number."""


@pytest.mark.parametrize(("number", "status"), STOPS)
def test_who_stops_waiting_is_told_how_to_come_back_and_comes_back(
    tmp_path: Path, number: signal.Signals, status: int
) -> None:
    film, now = tmp_path / "boat.mp4", [1000.0]
    with service(tmp_path, Fault(name="backwards"), now=lambda: now[0]) as (served, env):
        command = start(env, "generate", *BOAT, "-o", str(film))
        until(lambda: served.service.plan.struck["backwards"])
        command.send_signal(number)
        said, complained = command.communicate(timeout=SECONDS)
        [run_id] = served.service.world.tasks
        resume = f"nanogpt-video wait {run_id} -o {film}"
        assert (command.returncode, said) == (status, "")
        assert complained == f"submitted {run_id}\ninterrupted; the job continues. To return to it: {resume}\n"
        [left] = settled(env)
        assert (left["run_id"], left["state"]) == (run_id, "running")
        now[0] += 60
        back = start(env, *shlex.split(resume)[1:])
        assert back.communicate(timeout=SECONDS) == (f"{film}  3.4  {run_id}\n", "")
        assert film.read_bytes()[4:8] == b"ftyp"
        assert settled(env) == []
        assert [line.entry for line in served.service.world.charges] == ["charged"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_program_that_is_stopped_says_so_in_json(tmp_path: Path, number: signal.Signals) -> None:
    with service(tmp_path, Fault(name="stuck")) as (served, env):
        command = start(env, "generate", *BOAT, "-o", str(tmp_path / "boat.mp4"), "--json")
        until(lambda: served.service.plan.struck["stuck"])
        command.send_signal(number)
        said, complained = command.communicate(timeout=SECONDS)
    [run_id] = served.service.world.tasks
    error = json.loads(said.splitlines()[-1])["error"]
    assert (complained, command.returncode, error["exit_status"]) == ("", 128 + number, 128 + number)
    assert (error["run_id"], error["retry_safe"]) == (run_id, False)
    assert error["next"] == f"nanogpt-video wait {run_id} -o {tmp_path / 'boat.mp4'}"


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    film = tmp_path / "boat.mp4"
    with service(tmp_path, speed=4) as (served, env):
        command = start(env, "generate", *BOAT, "-o", str(film), preexec_fn=deaf)
        until(lambda: served.service.world.charges)
        command.send_signal(signal.SIGHUP)
        assert command.communicate(timeout=SECONDS)[0].startswith(f"{film}  ")
    assert command.returncode == 0


def deaf() -> None:
    """Ignore that the terminal goes away, as `nohup` does for the command that it starts."""
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


@pytest.mark.parametrize(("number", "status"), [*STOPS, (signal.SIGKILL, -9)])
def test_a_submission_that_is_stopped_in_the_middle_can_be_settled(
    tmp_path: Path, number: signal.Signals, status: int
) -> None:
    with service(tmp_path, Fault(name="timeout", operation="submit")) as (served, env):
        command = start(env, "submit", *BOAT)
        until(lambda: served.service.world.charges)
        command.send_signal(number)
        said, complained = command.communicate(timeout=SECONDS)
        assert (command.returncode, said) == (status, "")
        assert number is signal.SIGKILL or complained.endswith("To find it: nanogpt-video settle\n")
        [row] = settled(env)
        assert row["run_id"] == served.service.world.charges[0].run_id
        assert [line.entry for line in served.service.world.charges] == ["charged"]


@pytest.mark.parametrize("colour", [True, False])
def test_a_terminal_shows_a_bar_that_is_gone_at_the_end(tmp_path: Path, colour: bool) -> None:
    import pty

    with service(tmp_path, speed=4) as (_, env):
        env.pop("NO_COLOR", None)
        if not colour:
            env["NO_COLOR"] = "1"
        ours, theirs = pty.openpty()
        command = start(env, "generate", *BOAT, "-o", str(tmp_path / "boat.mp4"), stdout=theirs, stderr=theirs)
        os.close(theirs)
        seen = b"".join(iter(lambda: read(ours), b"")).decode()
        assert command.wait(SECONDS) == 0
    assert "queued" in seen
    assert "3.4 USD" in seen
    assert bool(re.search(r"\x1b\[(3|9)[0-9]m", seen)) is colour
    assert seen.rstrip().rpartition("\x1b[2K")[2].startswith(str(tmp_path / "boat.mp4"))


def read(end: int) -> bytes:
    """Return what a terminal shows next, nothing at its end."""
    try:
        return os.read(end, 65536)
    except OSError:
        return b""
