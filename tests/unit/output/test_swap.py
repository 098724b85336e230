"""The whole folder changed at once: what stays keeps its identity, and what is not ours is never lost."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from capmatrix.output import swap
from capmatrix.output.disk import OutputError
from capmatrix.output.plan import plan
from capmatrix.output.write import alone, apply

Exchange = Callable[[Path, Path], None]


def put(out: Path, tree: dict[str, str]) -> None:
    with alone(out):
        found = plan(tree, out)
        assert not found.problems, found.problems
        apply(found, out)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    put(tmp_path / "out", {"a": "1\n", "b/c": "1\n"})
    return tmp_path / "out"


def before(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Let something happen just before the two folders change places."""
    real = swap.exchanger()
    assert real is not None, "these tests need a system that can exchange two folders"

    def exchange(one: Path, other: Path) -> None:
        act()
        real(one, other)

    monkeypatch.setattr(swap, "exchanger", lambda: exchange)


def beside(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir() if path != out)


def test_the_folder_is_another_one_and_what_stays_in_it_is_the_same_file(out: Path):
    (out / "b" / "__pycache__").mkdir(mode=0o700)
    (out / "b" / "__pycache__" / "c.pyc").write_text("compiled")
    out.chmod(0o750)
    kept, was = (out / "b/c").stat().st_ino, out.stat().st_ino
    put(out, {"a": "2\n", "b/c": "1\n"})
    assert out.stat().st_ino != was
    assert (out / "b/c").stat().st_ino == kept
    assert (out / "a").read_text() == "2\n"
    assert (out / "b/__pycache__/c.pyc").read_text() == "compiled"
    assert [(out / path).stat().st_mode & 0o777 for path in ("", "b/__pycache__")] == [0o750, 0o700]
    assert beside(out) == []


def test_a_file_that_turns_up_in_the_last_moment_is_not_lost(out: Path, monkeypatch: pytest.MonkeyPatch):
    before(monkeypatch, lambda: (out / "b/mine").write_text("mine"))
    put(out, {"a": "2\n"})
    assert (out / "b/mine").read_text() == "mine"
    assert (out / "a").read_text() == "2\n"
    assert beside(out) == []


def test_a_file_that_turns_up_where_one_is_generated_is_kept_and_said(out: Path, monkeypatch: pytest.MonkeyPatch):
    before(monkeypatch, lambda: (out / "new").write_text("mine"))
    with pytest.raises(OutputError, match="it was written by another program during the run") as caught:
        put(out, {"a": "2\n", "new": "generated\n"})
    kept = out.parent / ".out.next/tree/new"
    assert str(kept) in caught.value.diagnostic.hint
    assert (kept.read_text(), (out / "new").read_text()) == ("mine", "generated\n")
    monkeypatch.undo()
    with pytest.raises(OutputError, match="it was written by another program"):
        put(out, {"a": "3\n"})
    kept.unlink()
    put(out, {"a": "3\n"})
    assert ((out / "a").read_text(), beside(out)) == ("3\n", [])


def test_after_a_kill_the_next_run_brings_back_what_had_turned_up(out: Path, monkeypatch: pytest.MonkeyPatch):
    real = swap.exchanger()
    assert real is not None

    def killed(one: Path, other: Path) -> None:
        (one / "mine").write_text("mine")
        real(one, other)
        raise KeyboardInterrupt

    monkeypatch.setattr(swap, "exchanger", lambda: killed)
    with pytest.raises(KeyboardInterrupt):
        put(out, {"a": "2\n"})
    monkeypatch.undo()
    assert (out / "a").read_text() == "2\n"
    assert not (out / "mine").exists()
    put(out, {"a": "2\n"})
    assert ((out / "mine").read_text(), beside(out)) == ("mine", [])


@pytest.mark.parametrize("what", ["a file", "a folder", "a link"])
def test_what_somebody_else_put_beside_it_stays(out: Path, what: str):
    place = out.parent / ".out.next"
    if what == "a link":
        place.symlink_to(out)
    elif what == "a folder":
        place.mkdir()
        (place / "thesis.txt").write_text("mine")
    else:
        place.write_text("mine")
    with pytest.raises(OutputError, match="stands where the next tree is laid"):
        put(out, {"a": "2\n"})
    assert os.path.lexists(place)
    assert (out / "a").read_text() == "1\n"


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EINVAL, errno.EBUSY, errno.ENOTSUP])
def test_where_the_system_cannot_exchange_them_files_are_moved(out: Path, monkeypatch: pytest.MonkeyPatch, number: int):
    def refuse() -> None:
        raise OSError(number, os.strerror(number))

    before(monkeypatch, refuse)
    was = out.stat().st_ino
    put(out, {"a": "2\n"})
    assert (out.stat().st_ino, (out / "a").read_text(), beside(out)) == (was, "2\n", [])


def test_a_folder_that_somebody_works_in_stays_the_same_one(out: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(out / "b")
    was = out.stat().st_ino
    put(out, {"a": "2\n", "b/c": "1\n"})
    assert (out.stat().st_ino, (out / "a").read_text(), beside(out)) == (was, "2\n", [])


def test_a_folder_behind_a_link_is_changed_where_it_is(out: Path):
    link = out.parent / "link"
    link.symlink_to(out)
    put(link, {"a": "2\n"})
    assert link.is_symlink()
    assert (out / "a").read_text() == "2\n"
    assert beside(out) == ["link"]


def test_a_polite_signal_waits_until_the_folders_have_changed_places(out: Path, monkeypatch: pytest.MonkeyPatch):
    before(monkeypatch, lambda: signal.raise_signal(signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        put(out, {"a": "2\n"})
    assert ((out / "a").read_text(), beside(out)) == ("2\n", [])
