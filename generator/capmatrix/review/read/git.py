"""Read a spec or a stored catalog from disk, or from a revision of git: `REVISION:PATH`."""

from __future__ import annotations

import os
import posixpath
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from capmatrix.spec.keys import FILES, FOLDERS


class Unreadable(Exception):
    """There is no such folder, revision or path, or git cannot be run; the message names what to give instead."""


class Absent(Unreadable):
    """There is nothing at this place, so nothing to compare: the spec was added or removed."""


MOST = 1 << 25
"""Most bytes of a stored catalog: several thousand models."""


def stored_at(place: str) -> bytes | None:
    """Return the content of a file; None for a folder or nothing, which `folder_of` distinguishes."""
    path = Path(place)
    if path.is_dir():
        return None
    if path.exists():
        return _file(place, path)
    revision, colon, _ = place.partition(":")
    if not colon or not revision or place.startswith("-") or _kind(place, revision) != "blob":
        return None
    _is_possible(place, int(_git(place, "cat-file", "-s", place)))
    return _run(place, "cat-file", "blob", place)


def _file(place: str, path: Path) -> bytes:
    if not path.is_file():  # reading a pipe may never end
        raise Unreadable(f"{place}: is neither a folder nor a plain file; give the folder of a spec, or a catalog.json")
    try:
        _is_possible(place, path.stat().st_size)
        with path.open("rb") as file:
            return file.read(MOST)
    except OSError as error:
        raise Unreadable(
            f"{place}: cannot be read: {error.strerror}; give another file, or fix its permissions"
        ) from error


def _is_possible(place: str, size: int) -> None:
    if not place.endswith(".json"):
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml, or a catalog.json")
    if size > MOST:
        raise Unreadable(f"{place}: has {size:,} bytes; a catalog.json has at most {MOST:,}")


@contextmanager
def folder_of(place: str) -> Generator[Path]:
    """Give the folder at a place; a folder taken from git is temporary."""
    if Path(place).is_dir():
        yield _holding_a_spec(Path(place), place)
        return
    revision, colon, _ = place.partition(":")
    if Path(place).exists():
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml")
    if not colon or not revision or place.startswith("-"):
        raise Absent(f"{place}: is not a folder; give the folder of a spec, a catalog.json, or REVISION:PATH in git")
    if _kind(place, revision) != "tree":
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml")
    top = Path(_git(place, "rev-parse", "--show-toplevel"))
    with tempfile.TemporaryDirectory(prefix="capmatrix-") as name:
        # A separate index, so that neither the index of the checkout nor its files are changed.
        environment = {"GIT_INDEX_FILE": str(Path(name) / "index")}
        _git(place, "read-tree", place, more=environment)
        _git(place, "checkout-index", "--all", f"--prefix={name}/spec/", cwd=top, more=environment)
        yield _holding_a_spec(Path(name) / "spec", place)


def from_top(place: str) -> str:
    """Return the path of a place from the top of its repository; unchanged outside of a repository."""
    revision, colon, path = place.partition(":")
    try:
        if Path(place).exists() or not (colon and revision):
            path = Path(place).resolve().relative_to(_git(place, "rev-parse", "--show-toplevel")).as_posix()
        elif path.startswith(("./", "../")):
            path = posixpath.join(_git(place, "rev-parse", "--show-prefix"), path)
    except (Unreadable, ValueError):
        path = place
    return posixpath.normpath(path)


def _holding_a_spec(folder: Path, place: str) -> Path:
    if not any((folder / name).exists() for name in (*FILES, *FOLDERS)):
        raise Absent(f"{place}: holds no spec; give the folder that holds service.yaml")
    return folder


def _kind(place: str, revision: str) -> str:
    """Return the sort of object that git has at a place."""
    try:
        return _git(place, "cat-file", "-t", place)
    except Unreadable as unreadable:
        _git(place, "rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}", otherwise=str(unreadable))
        # The revision exists, so the path is missing.
        raise Absent(str(unreadable)) from unreadable


def _git(
    place: str, *words: str, cwd: Path | None = None, more: Mapping[str, str] | None = None, otherwise: str = ""
) -> str:
    return os.fsdecode(_run(place, *words, cwd=cwd, more=more, otherwise=otherwise)).strip()


def _run(
    place: str, *words: str, cwd: Path | None = None, more: Mapping[str, str] | None = None, otherwise: str = ""
) -> bytes:
    try:
        ended = subprocess.run(
            ["git", *words], cwd=cwd, env={**os.environ, **(more or {})}, capture_output=True, check=False
        )
    except OSError as error:
        raise Unreadable(f"{place}: git cannot be run: {error.strerror}") from error
    if ended.returncode:
        reason = ended.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").split("\n")[0]
        hint = "give REVISION:PATH, the path from the top of the repository"
        raise Unreadable(otherwise or f"{place}: git says: {reason}; {hint}")
    return ended.stdout
