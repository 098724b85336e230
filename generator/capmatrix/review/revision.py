"""A spec or a stored catalog, as it stands on the disk or as it stood in a revision of git: `REVISION:PATH`."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path


class Unreadable(Exception):
    """There is no such folder, revision or path, or git cannot be asked; the text says what to give instead."""


MOST = 1 << 25
"""Bytes of a stored catalog: some thousand models."""


def stored_at(place: str) -> bytes | None:
    """Return what the file at a place holds; None where a folder stands there, which `folder_of` gives."""
    path = Path(place)
    if path.is_dir():
        return None
    if path.exists():
        return _file(place, path)
    if _in_git(place) != "blob":
        return None
    if not place.endswith(".json"):
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml, or a catalog.json")
    _bounded(place, int(_git(place, "cat-file", "-s", place)))
    return _asked(place, "cat-file", "blob", place)


def _file(place: str, path: Path) -> bytes:
    if not path.is_file():  # a pipe may never end
        raise Unreadable(f"{place}: is neither a folder nor a plain file; give the folder of a spec, or a catalog.json")
    try:
        _bounded(place, path.stat().st_size)
        with path.open("rb") as file:
            return file.read(MOST)
    except OSError as error:
        raise Unreadable(f"{place}: cannot be read: {error.strerror}; give another file, or mend its rights") from error


def _bounded(place: str, size: int) -> None:
    if size > MOST:
        raise Unreadable(f"{place}: has {size:,} bytes; a catalog.json has at most {MOST:,}")


@contextmanager
def folder_of(place: str) -> Generator[Path]:
    """Give the folder that a place names; one taken from git is removed afterwards."""
    if Path(place).is_dir():
        yield Path(place)
        return
    if _in_git(place) != "tree":
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml")
    top = Path(_git(place, "rev-parse", "--show-toplevel"))
    with tempfile.TemporaryDirectory(prefix="capmatrix-") as name:
        # An index of our own: neither that of the checkout nor its files are touched.
        own = {"GIT_INDEX_FILE": str(Path(name) / "index")}
        _git(place, "read-tree", place, more=own)
        _git(place, "checkout-index", "--all", f"--prefix={name}/spec/", cwd=top, more=own)
        yield Path(name) / "spec"


def _in_git(place: str) -> str:
    """Return what git has at a place: a tree or a blob."""
    revision, colon, _ = place.partition(":")
    if not colon or not revision or place.startswith("-"):
        hint = "give the folder of a spec, a catalog.json, or REVISION:PATH for one in git"
        raise Unreadable(f"{place}: is no folder; {hint}")
    return _git(place, "cat-file", "-t", place)


def _git(place: str, *words: str, cwd: Path | None = None, more: Mapping[str, str] | None = None) -> str:
    return os.fsdecode(_asked(place, *words, cwd=cwd, more=more)).strip()


def _asked(place: str, *words: str, cwd: Path | None = None, more: Mapping[str, str] | None = None) -> bytes:
    try:
        ended = subprocess.run(
            ["git", *words], cwd=cwd, env={**os.environ, **(more or {})}, capture_output=True, check=False
        )
    except OSError as error:
        raise Unreadable(f"{place}: git cannot be run: {error.strerror}") from error
    if ended.returncode:
        said = ended.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").split("\n")[0]
        hint = "give REVISION:PATH, the path from the top of the repository"
        raise Unreadable(f"{place}: git says: {said}; {hint}")
    return ended.stdout
