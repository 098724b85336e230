"""Whole processes that are killed, or run at the same time: what they leave, and what the next run makes of it."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.specs import CASES

EASEL = CASES / "easel" / "spec"


def texts(out: Path) -> dict[str, str]:
    """Return every generated file, the records of the output aside."""
    return {
        str(path.relative_to(out)): path.read_text("utf-8")
        for path in sorted(out.rglob("*"))
        if path.is_file() and not {".staging", ".stamp"} & {*path.parts}
    }


WAITING = """
import sys
from pathlib import Path
from capmatrix.output.plan import plan
from capmatrix.output.write import alone, apply

out = Path(sys.argv[1])
with alone(out):
    print("in", flush=True)
    sys.stdin.readline()
    apply(plan({"a": sys.argv[2]}, out), out)
"""


def test_two_runs_wait_for_one_another(tmp_path: Path):
    def run(text: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", WAITING, tmp_path / "out", text]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    with run("first") as first:
        assert first.stdout
        assert first.stdin
        assert first.stdout.readline() == "in\n"
        with run("second") as second:
            assert second.stdin
            second.stdin.write("\n")
            second.stdin.flush()
            time.sleep(1)
            assert second.poll() is None, "it did not wait"
            assert not (tmp_path / "out" / "a").exists()
            first.stdin.write("\n")
            first.stdin.close()
            assert first.wait(30) == 0
            assert second.wait(30) == 0
    assert texts(tmp_path / "out")["a"] == "second"


def generate(spec: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "capmatrix", "generate", spec, out]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return two specs that differ in much: each model has another title in the second, and one is not there."""
    other = shutil.copytree(EASEL, tmp_path_factory.mktemp("specs") / "spec")
    for path in (other / "models").iterdir():
        path.write_text(path.read_text("utf-8").replace("title: ", "title: The "), encoding="utf-8")
    return EASEL, other


@pytest.fixture(scope="module")
def both(specs: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return what each spec gives, in a folder of its own."""
    room = tmp_path_factory.mktemp("both")
    for number, spec in enumerate(specs):
        wanted(spec, room / str(number))
    return room / "0", room / "1"


def wanted(spec: Path, out: Path) -> dict[str, str]:
    run = generate(spec, out)
    said, _ = run.communicate(timeout=120)
    assert run.returncode == 0, said
    return texts(out)


@pytest.mark.slow
def test_a_run_that_is_killed_at_once_leaves_no_process_behind():
    script = (
        "import os; from itertools import count; from capmatrix.processes import Worker, begin; "
        "worker, counted = Worker(), begin(count); os.kill(os.getpid(), 9)"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as run:
        assert run.communicate(timeout=120) == (b"", None)  # whoever is left would hold the pipe open
        assert run.returncode == -9


@pytest.mark.slow
def test_sigkill_at_any_time_leaves_the_old_tree_or_the_new_one_and_the_next_run_goes_on(
    specs: tuple[Path, Path], both: tuple[Path, Path], tmp_path: Path, whole: bool
):
    one, other = map(texts, both)
    assert one != other
    dice = random.Random(0)
    for turn in range(20 if whole else 4):
        out = shutil.copytree(both[0], tmp_path / str(turn) / "out")
        started = time.monotonic()
        run, began = generate(specs[1], out), out.parent / ".out.next"
        # Half of the kills as soon as writing begins, half at any time.
        while turn % 2 and run.poll() is None and not began.exists() and time.monotonic() - started < 60:
            time.sleep(0.0002)
        time.sleep(dice.uniform(0, 0.01 if turn % 2 else 2))
        run.kill()
        run.communicate(timeout=60)
        assert texts(out) in (one, other)
        assert wanted(specs[turn // 2 % 2], out) == (one, other)[turn // 2 % 2]
        assert [path.name for path in out.parent.iterdir()] == ["out"]


@pytest.mark.slow
def test_two_runs_at_once_leave_what_one_of_them_wants(
    specs: tuple[Path, Path], both: tuple[Path, Path], tmp_path: Path, whole: bool
):
    one, other = map(texts, both)
    out = tmp_path / "out"
    for turn in range(10 if whole else 2):
        runs = [generate(spec, out) for spec in specs]
        for run in runs:
            said, _ = run.communicate(timeout=120)
            assert run.returncode == 0, said
        assert texts(out) in (one, other)
        assert wanted(specs[turn % 2], out) == (one, other)[turn % 2]
