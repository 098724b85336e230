"""What is not ours in the output folder is named, and never followed, replaced or removed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from capmatrix.output.disk import OutputError
from capmatrix.output.plan import plan
from capmatrix.output.write import alone, apply


def put(out: Path, tree: dict[str, str]) -> None:
    with alone(out):
        apply(plan(tree, out), out)


def mine(place: Path) -> None:
    place.write_text("mine")


def linked(place: Path) -> None:
    place.with_name("elsewhere").mkdir()
    place.symlink_to("elsewhere")


def lost(place: Path) -> None:
    place.symlink_to("nowhere")


def folder(place: Path) -> None:
    place.mkdir()


def full(place: Path) -> None:
    place.mkdir()
    (place / "thesis").write_text("mine")


def fifo(place: Path) -> None:
    os.mkfifo(place)


def snapshot(out: Path) -> list[tuple[str, str]]:
    return sorted(
        (str(p.relative_to(out)), str(p.readlink()) if p.is_symlink() else p.read_text() if p.is_file() else "")
        for p in out.rglob("*")
    )


@pytest.mark.parametrize("known", [True, False], ids=["in our folder", "in another's folder"])
@pytest.mark.parametrize("thing", [mine, linked, lost, folder, full, fifo])
@pytest.mark.parametrize("name", ["a", "new", "sub", "sub/b", "sub/new/c", ".staging", ".stamp"])
def test_what_stands_in_the_way_is_never_followed_replaced_or_removed(
    tmp_path: Path, name: str, thing: Callable[[Path], None], known: bool
):
    if (thing is folder and name in ("sub", ".staging", ".stamp")) or (thing is mine and name == ".stamp"):
        return  # an empty folder that is wanted, and records of our own
    if known:
        put(tmp_path, {"a": "1\n", "sub/b": "1\n"})
        shutil.rmtree(tmp_path / name) if (tmp_path / name).is_dir() else (tmp_path / name).unlink(missing_ok=True)
    if name == "a" and thing is mine and known:
        return  # an edited file of ours: generated anew, and said
    if name == "sub/b" and thing is mine and known:
        return
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    thing(tmp_path / name)
    before = snapshot(tmp_path)
    found = plan({"a": "2\n", "new": "2\n", "sub/b": "2\n", "sub/new/c": "2\n"}, tmp_path)
    assert found.problems
    assert all(problem.code.id == "O501" and problem.hint for problem in found.problems)
    with pytest.raises(AssertionError):
        apply(found, tmp_path)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("text", ['{"main.js": "main.5f2a.js"}', '{"name": "extension", "version": "1"}'])
def test_a_manifest_of_another_program_is_left_alone(tmp_path: Path, text: str):
    (tmp_path / "manifest.json").write_text(text)
    (tmp_path / "main.js").write_text("mine")
    with pytest.raises(OutputError, match="not readable"):
        plan({"main.js": "1\n"}, tmp_path)
    assert (tmp_path / "manifest.json").read_text() == text
