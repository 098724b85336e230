"""The programs of the documentation, run as they stand there: curl and JavaScript, against the simulator."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from nanogpt_video._runtime.simulator.serving.server import Served, serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.support.desk import KEY

PAGE = Path(__file__).resolve().parents[2] / "generated" / "docs" / "calling.md"
PROGRAMS = ["bash", "js"]
NEEDED = {"bash": ("bash", "curl", "jq"), "js": ()}

Run = Callable[[Served], subprocess.CompletedProcess[str]]

pytestmark = pytest.mark.slow


@pytest.fixture(params=PROGRAMS)
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Run:
    missing = [name for name in NEEDED[request.param] if shutil.which(name) is None]
    if missing:
        said = f"the program of the documentation needs {', '.join(missing)}; install it, or look at CI"
        pytest.fail(said) if "CI" in os.environ else pytest.skip(said)
    (text,) = re.findall(rf"^```{request.param}\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    program = tmp_path / {"bash": "calling.sh", "js": "calling.mjs"}[request.param]
    program.write_text(text, encoding="utf-8")
    return lambda served: subprocess.run(
        [*starter(request.param), program, "boat.mp4"],
        cwd=tmp_path,
        env={**os.environ, "NANOGPT_BASE_URL": served.base_url, "NANOGPT_API_KEY": KEY},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def starter(language: str) -> list[str]:
    # Where there is no node of the system's there is that of a development dependency, beside Python.
    beside = os.pathsep.join([os.environ["PATH"], str(Path(sys.executable).parent)])
    return ["bash"] if language == "bash" else [shutil.which("node", path=beside) or "node"]


def test_a_program_submits_asks_until_it_is_done_and_fetches(run: Run, tmp_path: Path):
    # The first question meets a job that is not done yet; the second comes five seconds later.
    with serve(KIT, settings=Settings(speed=4.0)) as served:
        ended = run(served)
        charges = [line.entry for line in served.service.world.charges]
    assert ended.returncode == 0, ended.stderr[-1000:]
    assert len(re.findall(r"^run_sim00000001: ", ended.stdout, re.MULTILINE)) == 2
    assert (tmp_path / "boat.mp4").read_bytes()[4:8] == b"ftyp"
    assert charges == ["charged"]


@pytest.mark.parametrize(
    ("fault", "said", "entries"),
    [
        (Fault(name="job-failed"), "Something went wrong", ["charged", "refunded"]),
        (Fault(name="error-json", operation="submit"), "Internal error", []),
        (Fault(name="reset-after", operation="submit"), "", ["charged"]),
        (Fault(name="no-url"), "", ["charged"]),
    ],
    ids=lambda value: value.name if isinstance(value, Fault) else None,
)
def test_a_failure_ends_a_program_and_is_not_paid_twice(run: Run, tmp_path: Path, fault: Fault, said: str, entries):
    with serve(KIT, settings=Settings(speed=10_000.0, faults=(fault,))) as served:
        ended = run(served)
        charges = [line.entry for line in served.service.world.charges]
    assert ended.returncode not in (0, None)
    assert said in ended.stdout + ended.stderr
    assert ended.stderr
    assert not (tmp_path / "boat.mp4").exists()
    assert charges == entries
