"""Killed before every single thing that a run does to the disk: each file is whole, and the next run mends the rest."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from capmatrix.output.plan import plan
from capmatrix.output.write import alone, apply

WAYS = ("at once", "file by file")
OLD = {"same": "same\n", "edit": "old edit\n", "sub/drop": "old drop\n", "sub/deep/drop": "d\n", "turn": "a file\n"}
NEW = {
    "same": "same\n",
    "edit": "new edit\n",
    "fresh/one": "new one\n",
    "sub": "no folder\n",
    "turn/in": "folder\n",
}
NEXT = {
    "same": "same\n",
    "edit": "next edit\n",
    "sub/drop": "back again\n",
    "fresh/two": "2nd\n",
    "turn": "file\n",
}

DRIVER = r"""
import json, os, resource, shutil, signal, sys
from pathlib import Path
from capmatrix.output import swap
from capmatrix.output.plan import plan
from capmatrix.output.write import alone, apply

# Everything that Python can do to a disk; a new function in the writer shows up here without a word.
CHANGES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.truncate", "os.link", "os.symlink", "os.chmod")

def run(tree, out, at, torn, way):
    if way == "file by file":
        swap.exchanger = lambda: None
    seen = 0
    def hook(event, arguments):
        nonlocal seen
        written = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if not (event in CHANGES or written):
            return
        seen += 1
        if seen == at and torn and written:
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1, 1))  # the system ends the process after the first byte
        elif seen == at:
            os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(hook)
    with alone(out):
        apply(plan(tree, out), out)
    os._exit(0)

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
start, tree, folder, way = Path(sys.argv[1]), json.loads(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
for torn in (0, 1):
    at, ended = 0, None
    while ended != 0:
        at += 1
        room = folder / f"{at:03}-{torn}"
        shutil.copytree(start, room, symlinks=True)
        child = os.fork()
        if not child:
            try:
                run(tree, room / "out", at, torn, way)
            finally:
                os._exit(1)
        ended = os.waitpid(child, 0)[1]
        assert os.WIFSIGNALED(ended) or ended == 0, ended
"""


def put(out: Path, tree: dict[str, str]) -> None:
    with alone(out):
        found = plan(tree, out)
        assert not found.problems, found.problems
        apply(found, out)


def texts(out: Path) -> dict[str, str]:
    own = ("manifest.json", "keep.egg-info")
    return {
        str(path.relative_to(out)): path.read_text()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in own and ".staging" not in path.parts
    }


def assert_exactly(out: Path, tree: dict[str, str]) -> None:
    """No other file, no folder left over, no record of ours but a right manifest."""
    assert texts(out) == tree
    folders = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_dir()}
    assert folders == {str(parent) for path in tree for parent in list(Path(path).parents)[:-1]}
    assert plan(tree, out).clean
    assert sorted(json.loads((out / "manifest.json").read_text())) == sorted(tree)


def kill_at_every_moment(start: Path, tree: dict[str, str], folder: Path, way: str) -> tuple[Path, ...]:
    """Return the output folder for each moment, before it and within it, and for the runs that were let through."""
    folder.mkdir()
    command = [sys.executable, "-c", DRIVER, start, json.dumps(tree), folder, way]
    subprocess.run(command, check=True, timeout=300)
    return tuple(sorted(room / "out" for room in folder.iterdir()))


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def killed(way: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    room = tmp_path_factory.mktemp("start")
    put(room / "start" / "out", OLD)
    (room / "start" / "out" / "keep.egg-info").write_text("of an installer")
    return kill_at_every_moment(room / "start", NEW, room / "killed", way)


@pytest.mark.slow
def test_there_are_many_moments_and_the_last_is_the_end(killed: tuple[Path, ...]):
    assert len(killed) > 40
    for out in (killed[-1], killed[-2]):
        assert_exactly(out, NEW)


def test_every_file_is_whole_and_what_is_said_is_true(killed: tuple[Path, ...], way: str):
    states: set[str] = set()
    for out in killed:
        there = texts(out)
        assert all(text in (OLD.get(path), NEW.get(path)) for path, text in there.items()), out
        assert (out / "keep.egg-info").read_text() == "of an installer"
        state = "old" if there == OLD else "new" if there == NEW else "between"
        states.add(state)
        found = plan(NEW, out)
        assert not found.problems, found.problems
        assert found.clean <= (there == NEW), out
        if state == "between":
            assert found.recovered is not None, out
    assert states == ({"old", "new"} if way == "at once" else {"old", "new", "between"})


@pytest.mark.slow
@pytest.mark.parametrize("tree", [OLD, NEW, NEXT], ids=["what was", "the same", "another"])
def test_the_next_run_mends_it_whatever_it_wants(killed: tuple[Path, ...], tree: dict[str, str], tmp_path: Path):
    for out in killed:
        copy = shutil.copytree(out.parent, tmp_path / out.parent.name) / "out"
        put(copy, tree)
        assert [path.name for path in copy.parent.iterdir()] == ["out"]
        assert (copy / "keep.egg-info").read_text() == "of an installer"
        assert_exactly(copy, tree)


def state(out: Path) -> str:
    """Return all that lies there and beside it; the number of a folder in a journal is another one each time."""
    below = sorted(path for path in out.parent.rglob("*") if path.name != "journal.json")
    return json.dumps(
        [(str(path.relative_to(out.parent)), path.read_text() if path.is_file() else "") for path in below]
    )


@pytest.mark.slow
def test_a_run_that_mends_may_be_killed_as_well(killed: tuple[Path, ...], way: str, tmp_path: Path, whole: bool):
    """From each state that a kill leaves, kill the run after it at each moment too: the third one still mends it.

    Neighbours among those states differ in one file moved, so that without `--whole` every fourth is taken.
    """
    starts = list({state(out): out for out in killed}.values())
    ends: dict[str, Path] = {}
    for number, start in enumerate(starts if whole else starts[1::4]):
        ends |= {state(out): out for out in kill_at_every_moment(start.parent, NEXT, tmp_path / str(number), way)}
    assert len(ends) > (200 if whole else 60)
    for out in ends.values():
        there = texts(out)
        assert all(text in (OLD.get(path), NEW.get(path), NEXT.get(path)) for path, text in there.items()), out
        assert way != "at once" or there in (OLD, NEW, NEXT), out
        put(out, OLD)
        assert_exactly(out, OLD)


def test_a_polite_signal_waits_until_the_files_are_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("capmatrix.output.swap.exchanger", lambda: None)
    put(tmp_path, OLD)
    real = os.replace

    def interrupted(source: Path, target: Path) -> None:
        if target.name == "edit":
            signal.raise_signal(signal.SIGINT)
        real(source, target)

    monkeypatch.setattr("capmatrix.output.write.os.replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, NEW)
    assert_exactly(tmp_path, NEW)
