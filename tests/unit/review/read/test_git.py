"""What is read at a place: a folder, a file, or `REVISION:PATH`, in whatever repository and by whatever path."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from capmatrix.review.read.git import Absent, Unreadable, folder_of, from_top, stored_at
from tests.support.pulls import commit, git

SPEC = {"service.yaml": b"a: 1\n", "models/one.yaml": b"b: 2\n"}
STORED = b"{}\n"


def lay(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def read(place: str) -> dict[str, bytes]:
    """Return the files of the folder at a place."""
    with folder_of(place) as folder:
        files = [file for file in folder.rglob("*") if file.is_file()]
        return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


@pytest.fixture
def top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository with a spec, a stored catalog and links, the working directory of the test."""
    top = tmp_path / "top"
    lay(top, {f"specs/film/{name}": data for name, data in SPEC.items()} | {"out/catalog.json": STORED})
    for name, target in {
        "linked": "specs",
        "chain": "linked/film",
        "away": "/etc",
        "lost": "nowhere",
        "round": "round",
        "specs/up": "../out",
    }.items():
        (top / name).symlink_to(target)
    git(top, "init", "--quiet", "--initial-branch=main", "--template=")
    commit(top)
    monkeypatch.chdir(top)
    return top


@pytest.mark.parametrize(
    "path",
    [
        "specs/film",
        "specs//film/",
        "./specs/film",
        "specs/./film",
        "specs/../specs/film",
        "{top}/specs/film",
        "linked/film",
        "chain",
        "specs/up/../specs/film",
        "../top/specs/film",
        "{top}/linked/film",
    ],
)
def test_a_folder_of_a_revision_is_found_by_any_path_to_it(top: Path, path: str) -> None:
    shutil.rmtree(top / "out")  # the revision counts, whatever is in the checkout
    lay(top, {"out/more": b"", "specs/film/service.yaml": b"changed"})
    assert read(f"HEAD:{path.format(top=top)}") == SPEC
    assert stored_at(f"HEAD:{path.format(top=top)}") is None


@pytest.mark.parametrize("path", ["out/catalog.json", "./out/catalog.json", "specs/up/catalog.json"])
def test_a_stored_catalog_of_a_revision_is_found_too(top: Path, path: str) -> None:
    shutil.rmtree(top / "out")
    assert stored_at(f"HEAD:{path}") == STORED


def test_a_path_may_begin_where_the_command_runs(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(top / "specs")
    assert read("HEAD:./film") == read("HEAD:../specs/film") == read("HEAD:specs/film") == SPEC
    assert from_top("film") == from_top("HEAD:./film") == "specs/film"


@pytest.mark.parametrize(
    ("place", "sort", "says"),
    [
        ("HEAD:away", Unreadable, "is a link that leads out of HEAD, or to itself"),
        ("HEAD:round", Unreadable, "is a link that leads out of HEAD, or to itself"),
        ("HEAD:lost", Absent, "HEAD has nothing there"),
        ("HEAD:linked/flim", Absent, "HEAD has nothing there"),
        ("HEAD:specs/film/service.yaml/x", Absent, "HEAD has nothing there"),
        ("HEAD:../film", Unreadable, "is not in the repository"),
        ("HEAD:/", Unreadable, "is not in the repository"),
        ("HEAD:out", Absent, "holds no spec"),
        ("HEAD:specs/film/service.yaml", Unreadable, "is a file"),
        ("HEAD:a\nb", Unreadable, "a path with a line break"),
        ("HEAD:*", Absent, "HEAD has nothing there"),
        ("HEAD::(top)specs", Absent, "HEAD has nothing there"),
        ("nowhere:specs/film", Unreadable, "git knows no such revision"),
        ("--help:specs/film", Absent, "is not a folder"),
        (":specs/film", Absent, "is not a folder"),
    ],
)
def test_what_is_not_there_is_told_from_what_cannot_be_read(
    top: Path, place: str, sort: type[Exception], says: str
) -> None:
    with pytest.raises(Unreadable, match=says.replace("(", r"\(")) as caught:
        read(place)
    assert type(caught.value) is sort
    assert caught.value.args[0].startswith(place)


def test_a_bare_repository_is_read_as_any_other(top: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "clone", "--quiet", "--bare", str(top), "bare")
    monkeypatch.chdir(tmp_path / "bare")
    assert read("HEAD:specs/film") == read("main:linked/film") == read("HEAD:specs//film") == SPEC
    assert stored_at("HEAD:out/catalog.json") == STORED
    for place, says in {"HEAD:specs/flim": "nothing there", "HEAD:specs/../specs/film": "git says"}.items():
        with pytest.raises(Unreadable, match=says):
            read(place)


def test_files_are_read_as_they_are_stored_whatever_a_checkout_makes_of_them(top: Path) -> None:
    git(top, "config", "core.autocrlf", "true")
    git(top, "config", "filter.upper.clean", "tr a-z A-Z")
    git(top, "config", "filter.upper.smudge", "false")
    git(top, "config", "filter.upper.required", "true")
    git(top, "config", "core.quotePath", "true")
    lay(top, {".gitattributes": b"*.yaml filter=upper ident export-ignore\n", "specs/film/models/\xe9.yaml": b"e: 3\n"})
    commit(top)
    assert read("HEAD:specs/film")["models/\xe9.yaml"] == b"E: 3\n"


@pytest.mark.parametrize("inside", ["models/linked.yaml", "models"])
def test_a_spec_of_a_revision_holds_plain_files(top: Path, inside: str) -> None:
    if inside == "models":
        shutil.rmtree(top / "specs/film/models")
    (top / "specs/film" / inside).symlink_to("/etc/passwd")
    commit(top)
    with pytest.raises(Unreadable, match=f"{inside} is a link; a spec holds plain files"):
        read("HEAD:specs/film")


def test_a_spec_that_was_moved_is_not_said_to_be_new(top: Path) -> None:
    git(top, "mv", "specs/film", "film")
    with pytest.raises(Unreadable, match="is not there, and HEAD:specs/film is gone") as caught:
        read("HEAD:film")
    assert type(caught.value) is Unreadable
    lay(top, {"specs/film/service.yaml": b""})
    with pytest.raises(Absent):
        read("HEAD:film")


def test_a_spec_that_a_sparse_checkout_leaves_out_is_not_gone(top: Path) -> None:
    git(top, "sparse-checkout", "set", "out")
    assert not (top / "specs").exists()
    lay(top, {"films/service.yaml": b""})
    with pytest.raises(Absent):
        read("HEAD:films")


def test_without_git_and_outside_of_a_repository_the_reason_is_told(
    top: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unreadable, match="HEAD:top: git says: not a git repository"):
        read("HEAD:top")
    assert from_top("top/specs") == "top/specs"
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Unreadable, match="HEAD:top: git cannot be run: No such file or directory"):
        read("HEAD:top")
