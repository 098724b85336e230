"""Writing: all or nothing, only our own files, never outside, recovered after a crash."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from capmatrix.output import disk as files_module
from capmatrix.output import write as write_module
from capmatrix.output.disk import OutputError
from capmatrix.output.plan import plan
from capmatrix.output.write import alone, apply

Files = dict[str, str]


pytestmark = pytest.mark.usefixtures("way")


def put(out: Path, tree: Files) -> None:
    with alone(out):
        found = plan(tree, out)
        assert not found.problems, found.problems
        apply(found, out)


def files(out: Path) -> Files:
    return {str(p.relative_to(out)): p.read_text() for p in sorted(out.rglob("*")) if p.is_file()}


def test_writes_exactly_the_tree_and_its_manifest(tmp_path: Path):
    out = tmp_path / "deep" / "out"
    put(out, {"a/b/c.txt": "1\n", "d.txt": "é\n"})
    found = files(out)
    assert found.pop("manifest.json")
    assert found == {"a/b/c.txt": "1\n", "d.txt": "é\n"}


def test_touches_only_what_changed(tmp_path: Path):
    put(tmp_path, {"a": "1\n", "b": "1\n"})
    os.utime(tmp_path / "a", (1, 1))
    os.utime(tmp_path / "manifest.json", (1, 1))
    put(tmp_path, {"a": "1\n", "b": "2\n"})
    assert (tmp_path / "a").stat().st_mtime == 1
    assert (tmp_path / "b").read_text() == "2\n"
    os.utime(tmp_path / "manifest.json", (1, 1))
    put(tmp_path, {"a": "1\n", "b": "2\n"})
    assert (tmp_path / "manifest.json").stat().st_mtime == 1


def test_removes_stale_files_and_the_folders_they_leave_empty(tmp_path: Path):
    put(tmp_path, {"a/b/c": "1\n", "a/d": "1\n", "e/f": "1\n"})
    (tmp_path / "a" / "b" / "__pycache__").mkdir()
    put(tmp_path, {"a/d": "1\n"})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "manifest.json"]
    assert not (tmp_path / "a" / "b").exists()


def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path: Path):
    put(tmp_path, {"a": "1\n", "b/c": "1\n"})
    put(tmp_path, {"a/x": "2\n", "b": "2\n"})
    assert files(tmp_path)["a/x"] == files(tmp_path)["b"] == "2\n"


def test_a_foreign_file_stops_everything(tmp_path: Path):
    put(tmp_path, {"a": "1\n"})
    (tmp_path / "notes.txt").write_text("mine")
    found = plan({"a": "2\n"}, tmp_path)
    assert [str(problem.span) for problem in found.problems] == ["notes.txt"]
    with pytest.raises(AssertionError):
        apply(found, tmp_path)
    assert (tmp_path / "a").read_text() == "1\n"


def test_a_folder_that_was_never_ours_is_refused_without_looking_into_it(tmp_path: Path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "thesis.txt").write_text("mine")
    found = plan({"a": "1\n"}, tmp_path)
    assert [str(problem.span) for problem in found.problems] == ["work/"]


def test_links_are_never_followed(tmp_path: Path):
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    put(out, {"python/a.py": "1\n", "b": "1\n"})
    elsewhere.mkdir()
    (elsewhere / "a.py").write_text("mine")
    (out / "python" / "a.py").unlink()
    (out / "python").rmdir()
    (out / "python").symlink_to(elsewhere)
    found = plan({"python/a.py": "2\n", "b": "1\n"}, out)
    assert [str(problem.span) for problem in found.problems] == ["python"]
    assert (elsewhere / "a.py").read_text() == "mine"


def test_a_manifest_that_names_files_outside_is_refused(tmp_path: Path):
    put(tmp_path / "out", {"a": "1\n"})
    (tmp_path / "out" / "manifest.json").write_text(json.dumps({"../precious": "0"}))
    with pytest.raises(OutputError) as caught:
        plan({"a": "1\n"}, tmp_path / "out")
    assert caught.value.diagnostic.code.id == "O502"


@pytest.mark.parametrize("text", ["", "<<<<<<< HEAD\n", "[]", '{"a": 1}', "[" * 100_000])
def test_a_broken_manifest_is_said_not_raised(tmp_path: Path, text: str):
    put(tmp_path, {"a": "1\n"})
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(OutputError) as caught:
        plan({"a": "1\n"}, tmp_path)
    assert "version control" in caught.value.diagnostic.hint


def test_a_full_disk_leaves_the_folder_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    put(tmp_path, {"a": "1\n", "b": "1\n"})
    before = files(tmp_path)
    written: list[str] = []
    real = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        written.append(self.name)
        if len(written) == 2:
            real(self, data[:1])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError) as caught:
        put(tmp_path, {"a": "22\n", "b": "22\n", "c": "22\n"})
    assert "No space left" in caught.value.diagnostic.message
    assert files(tmp_path) == before


def test_a_full_disk_leaves_no_new_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(_place: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError):
        put(tmp_path / "out", {"a": "1\n"})
    assert not (tmp_path / "out").exists()


def test_a_crash_between_two_moves_is_mended_by_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("capmatrix.output.swap.exchanger", lambda: None)
    put(tmp_path, {"a": "1\n", "b": "1\n", "gone": "1\n"})
    moves: list[object] = []
    real = os.replace

    def killed(source: Path, target: Path) -> None:
        moves.append(target)
        if len(moves) == 3:
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(write_module.os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, {"a": "2\n", "b": "2\n", "new": "2\n"})
    monkeypatch.undo()
    put(tmp_path, {"a": "3\n", "b": "3\n"})
    found = files(tmp_path)
    assert found.pop("manifest.json")
    assert found == {"a": "3\n", "b": "3\n"}


def test_a_file_where_the_folder_should_be(tmp_path: Path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError) as caught:
        put(tmp_path / "out", {"a": "1\n"})
    assert str(caught.value.diagnostic.span) == str(tmp_path / "out")
    assert "stands where a folder is needed" in caught.value.diagnostic.hint
    assert (tmp_path / "out").read_text() == "mine"


def test_a_refusal_shows_the_whole_path_and_what_to_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("a").write_text("mine")
    with pytest.raises(OutputError) as caught:
        put(Path("a/deep/out"), {"a": "1\n"})
    assert str(caught.value.diagnostic.span) == "a/deep/out"
    assert "Not a directory" in caught.value.diagnostic.message
    assert "space" not in caught.value.diagnostic.hint


def test_a_failure_between_two_moves_says_that_it_is_halfway(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("capmatrix.output.swap.exchanger", lambda: None)
    put(tmp_path, {"a": "1\n", "b": "1\n"})
    real = os.replace

    def broken(source: Path, target: Path) -> None:
        if target.name == "b":
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(source), None, str(target))
        real(source, target)

    monkeypatch.setattr(write_module.os, "replace", broken)
    with pytest.raises(OutputError) as caught:
        put(tmp_path, {"a": "2\n", "b": "2\n"})
    assert caught.value.diagnostic.code.id == "O504"
    assert "generating again finishes it" in caught.value.diagnostic.hint
    monkeypatch.undo()
    put(tmp_path, {"a": "2\n", "b": "2\n"})
    assert {name: files(tmp_path)[name] for name in "ab"} == {"a": "2\n", "b": "2\n"}


def test_one_file_is_put_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    place = tmp_path / "a"
    place.write_text("old")

    def full(_source: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(write_module.os, "replace", full)
    with pytest.raises(OSError, match="full"):
        files_module.put("new", place)
    assert files(tmp_path) == {"a": "old"}


LIMITED = """
import resource, sys
from pathlib import Path
from capmatrix.output.disk import OutputError
from capmatrix.output.plan import plan
from capmatrix.output.write import alone, apply

resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
out = Path(sys.argv[1])
try:
    apply(plan({"a": "small\\n", "b": "big\\n" * 10_000}, out), out)
except OutputError as error:
    print(error.diagnostic.code.id, error.diagnostic.message)
"""


def test_a_quota_of_the_system_leaves_the_folder_as_it_was(tmp_path: Path):
    put(tmp_path, {"a": "1\n", "b": "1\n"})
    before = files(tmp_path)
    ended = subprocess.run([sys.executable, "-c", LIMITED, tmp_path], capture_output=True, text=True, check=True)
    assert "O502 the output folder cannot be used: File too large" in ended.stdout
    assert files(tmp_path) == before
