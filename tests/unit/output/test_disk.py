"""What is found in an output folder, what is ours in it, and how it is written and cleared."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from capmatrix.output.disk import (
    MANIFEST,
    STAGING,
    STAMP,
    Disk,
    OutputError,
    beside,
    lay,
    make_parents,
    observe,
    put,
    remove,
    remove_empty,
    sha256,
    unusable,
)

A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
"""The SHA-256 of `a`, as everybody knows it."""


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert observe(tmp_path / "out") == Disk()
    assert sha256(b"a") == A


def test_files_are_seen_below_a_manifest_and_the_records_aside(tmp_path: Path) -> None:
    lay({"a": "a", "b/c": "a", f"{STAMP}/inputs.json": "", "b/__pycache__/x.pyc": "", "x.egg-info/y": ""}, tmp_path)
    (tmp_path / MANIFEST).write_text(json.dumps({"a": A, "gone": A, "built: cases": A}))
    (tmp_path / "link").symlink_to("a")
    (tmp_path / "empty").mkdir()
    disk = observe(tmp_path)
    assert dict(disk.files) == {"a": A, "b/c": A}
    assert (disk.strays, disk.folders) == ({"link"}, {"b", "empty"})
    assert dict(disk.manifest) == {"a": A, "gone": A}
    assert not disk.unfinished


def test_a_folder_without_a_manifest_is_looked_at_from_above_alone(tmp_path: Path) -> None:
    lay({"a": "a", "b/c": "a"}, tmp_path)
    (tmp_path / "empty").mkdir()
    disk = observe(tmp_path)
    assert (dict(disk.files), disk.strays, disk.folders) == ({"a": A}, {"b/"}, {"empty"})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (MANIFEST, "not JSON"),
        (MANIFEST, "[]"),
        (MANIFEST, '{"a": "short"}'),
        (MANIFEST, f'{{"../a": "{A}"}}'),
        (MANIFEST, f'{{"/a": "{A}"}}'),
        (MANIFEST, "[" * 100_000),
        (f"{STAGING}/{MANIFEST}", "{}x"),
    ],
)
def test_a_record_that_no_run_wrote_is_refused(tmp_path: Path, name: str, text: str) -> None:
    lay({name: text}, tmp_path)
    with pytest.raises(OutputError, match="record of generated files is not readable") as caught:
        observe(tmp_path)
    assert caught.value.diagnostic.span.file == name


@pytest.mark.parametrize(
    ("staged", "strays"), [(["0", "17", MANIFEST], set()), (["0", "notes.txt"], {STAGING}), ([], set())]
)
def test_a_killed_run_is_told_from_a_folder_of_the_same_name(
    tmp_path: Path, staged: list[str], strays: set[str]
) -> None:
    (tmp_path / STAGING).mkdir()
    lay({f"{STAGING}/{name}": "{}" for name in staged}, tmp_path)
    disk = observe(tmp_path)
    assert (disk.unfinished, disk.strays) == (True, strays)


def test_what_a_killed_run_had_moved_is_ours_too() -> None:
    disk = Disk(files={"a": "new", "b": "old"}, manifest={"a": "old", "b": "old"}, journal={"a": "new", "b": "new"})
    assert disk.ours == {"a": "new", "b": "old"}


@pytest.mark.parametrize(
    ("error", "begun", "message", "hint"),
    [
        (PermissionError(errno.EACCES, "Permission denied", "out/a"), False, "cannot be used", "check the permissions"),
        (OSError(errno.ENOSPC, "No space left", "out/a"), False, "cannot be used", "make space on the disk"),
        (OSError(errno.ENOSPC, "No space left", "out/a"), True, "stopped midway", "generating again finishes it"),
        (
            NotADirectoryError(errno.ENOTDIR, "Not a directory", "out/a"),
            False,
            "cannot be used",
            "stands where a folder",
        ),
        (OSError(errno.EIO, "Input/output error", "out/a"), False, "Input/output error", "mend this"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"), False, "cannot be used", "mend this"),
    ],
)
def test_what_the_system_refuses_is_said_with_a_way_out(error: Exception, begun: bool, message: str, hint: str) -> None:
    found = unusable(Path("out"), error, begun=begun).diagnostic
    assert message in found.message
    assert hint in found.hint
    assert found.span.file == ("out/a" if isinstance(error, OSError) else "out")


def test_files_are_written_whole_and_removed_with_the_folders_they_leave_empty(tmp_path: Path) -> None:
    places = [tmp_path / "a/b/c", tmp_path / "a/d"]
    make_parents(places)
    for place in places:
        put("é\n", place)
    assert places[0].read_bytes() == "é\n".encode()
    assert sorted(os.listdir(tmp_path / "a")) == ["b", "d"]
    lay({"a/b/__pycache__/c.pyc": ""}, tmp_path)
    remove(places[0])
    remove_empty(["a/b/c", "a/d"], tmp_path)
    assert os.listdir(tmp_path / "a") == ["d"]


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("old", tmp_path / "a")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        put("new", tmp_path / "a")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text() == "old"


def test_the_next_tree_lies_beside_the_folder(tmp_path: Path) -> None:
    assert beside(tmp_path / "out") == tmp_path.resolve() / ".out.next"


@pytest.mark.parametrize(
    ("written", "found", "same"),
    [
        ("a\nb\n", "a\r\nb\r\n", True),
        ("a\nb\n", "a\r\nb\n", True),
        ("a\r\nb\n", "a\r\nb\n", True),
        ("a\nb\n", "a\r\r\nb\n", False),
        ("a\nb\n", "a\rb\n", False),
        ("a\r\nb\n", "a\nb\n", False),
    ],
)
def test_a_file_may_have_other_line_ends_than_were_written(
    tmp_path: Path, written: str, found: str, same: bool
) -> None:
    lay({"a": found, MANIFEST: json.dumps({"a": sha256(written.encode())})}, tmp_path)
    disk = observe(tmp_path)
    assert (disk.files == disk.manifest) is same
