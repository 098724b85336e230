"""Read a spec or a stored catalog from disk, or from a revision of git: `REVISION:PATH`."""

from __future__ import annotations

import io
import os
import posixpath
import subprocess
import tempfile
from collections.abc import Generator
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
    if not _is_in_git(place):
        return None
    kind, name = _object(place)
    if kind != "blob":
        return None
    _is_possible(place, int(_git(place, "cat-file", "-s", name)))
    return _run(place, "cat-file", "blob", name)


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
    if Path(place).exists():
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml")
    if not _is_in_git(place):
        raise Absent(f"{place}: is not a folder; give the folder of a spec, a catalog.json, or REVISION:PATH in git")
    kind, name = _object(place)
    if kind != "tree":
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml")
    with tempfile.TemporaryDirectory(prefix="capmatrix-") as folder:
        spec = Path(folder, "spec")
        _write(place, name, spec)
        yield _holding_a_spec(spec, place)


def _is_in_git(place: str) -> bool:
    revision, colon, _ = place.partition(":")
    return bool(colon and revision) and not place.startswith("-")


def _write(place: str, tree: str, folder: Path) -> None:
    """Write the files of a tree as they are stored: no filter, line end or index of a checkout has a part in it."""
    found: dict[str, str] = {}
    size = 0
    for entry in filter(None, _run(place, "ls-tree", "-r", "-l", "-z", "--full-tree", tree).split(b"\0")):
        facts, _, path = entry.partition(b"\t")
        mode, _, name, length = os.fsdecode(facts).split()
        if mode not in ("100644", "100755"):
            sort = "a link" if mode == "120000" else "a submodule"
            raise Unreadable(f"{place}: {os.fsdecode(path)} is {sort}; a spec holds plain files")
        found[os.fsdecode(path)] = name
        size += int(length)
    if size > MOST:
        raise Unreadable(f"{place}: has {size:,} bytes; a spec has at most {MOST:,}")
    asked = "".join(f"{name}\n" for name in found.values())
    told = io.BytesIO(_run(place, "cat-file", "--batch", text=asked.encode("ascii")))
    folder.mkdir()
    for path in found:
        length = told.readline().rpartition(b" ")[2]
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(told.read(int(length) + 1)[:-1])


def from_top(place: str) -> str:
    """Return the path of a place from the top of its repository; unchanged outside of a repository."""
    revision, colon, path = place.partition(":")
    try:
        if Path(place).exists() or not (colon and revision):
            path = Path(place).resolve().relative_to(_git(place, "rev-parse", "--show-toplevel")).as_posix()
        else:
            path = _path_in(place, path)
    except (Unreadable, ValueError):
        path = place
    return posixpath.normpath(path)


def _holding_a_spec(folder: Path, place: str) -> Path:
    if not any((folder / name).exists() for name in (*FILES, *FOLDERS)):
        raise Absent(f"{place}: holds no spec; give the folder that holds service.yaml")
    return folder


def _object(place: str) -> tuple[str, str]:
    """Return sort and name of the object at a place; raise `Absent` only where it certainly is not and was not moved.

    Links inside the revision are followed; a path may be absolute, or begin where the command runs (`./`).
    """
    revision, _, path = place.partition(":")
    path = _path_in(place, path)
    if found := _look(place, revision, path):
        return found
    _git(place, "rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}", otherwise=f"{place}: {_NO_REVISION}")
    parts = path.split("/")
    for count in range(1, len(parts) + 1):
        part = "/".join(parts[:count])
        if _git(place, "ls-tree", "--full-tree", revision, "--", part).startswith("160000"):
            raise Unreadable(f"{place}: {part} is a submodule, a repository of its own; compare inside it")
    if _git(place, "rev-parse", "--is-inside-work-tree") == "true":
        _not_elsewhere(place, revision, path)
    raise Absent(f"{place}: {revision} has nothing there; give REVISION:PATH, the path from the top of the repository")


def _look(place: str, revision: str, path: str) -> tuple[str, str] | None:
    """Return sort and name of what is at a path of a revision; None for nothing, or for a submodule."""
    asked = os.fsencode(f"{revision}:{path}\n")
    told = os.fsdecode(_run(place, "cat-file", "--batch-check", "--follow-symlinks", text=asked)).split("\n")
    if told[0].split(" ")[0] in ("symlink", "loop"):
        raise Unreadable(f"{place}: is a link that leads out of {revision}, or to itself; give the path it stands for")
    words = told[0].rsplit(" ", 2)
    return (words[1], words[0]) if len(words) == 3 and words[1] in ("blob", "tree") else None


def _not_elsewhere(place: str, revision: str, path: str) -> None:
    """Raise `Unreadable` if a spec that is in the checkout now was somewhere else in a revision."""
    top = Path(_git(place, "rev-parse", "--show-toplevel")).resolve()
    real = (top / path).resolve()
    if real != top / path and real.is_relative_to(top) and _look(place, revision, real.relative_to(top).as_posix()):
        where = f"{revision}:{real.relative_to(top).as_posix()}"
        raise Unreadable(f"{place}: is not there, and {path} leads over a link today; compare with {where}")
    names = os.fsdecode(_run(place, "ls-tree", "-r", "-z", "--name-only", "--full-tree", revision)).split("\0")
    specs = [name for name in names if posixpath.basename(name) == "service.yaml" and not (top / name).exists()]
    # A sparse checkout leaves out files that are not gone.
    left_out = _run(place, "-C", str(top), "ls-files", "-t", "-z", "--", *specs) if specs else b""
    kept = {entry[2:] for entry in os.fsdecode(left_out).split("\0") if entry.startswith("S ")}
    if gone := [name for name in specs if name not in kept]:
        where = f"{revision}:{posixpath.dirname(gone[0]) or '.'}"
        raise Unreadable(f"{place}: is not there, and {where} is gone; if the spec was moved, compare with {where}")


_NO_REVISION = "git knows no such revision; give REVISION:PATH, and check out enough of the history"


def _path_in(place: str, path: str) -> str:
    """Return a path from the top of the repository, as git names it."""
    if "\n" in path:
        raise Unreadable(f"{place}: a path with a line break cannot be asked for")
    if path.startswith(("./", "../")) or path in (".", ".."):
        path = posixpath.join(_git(place, "rev-parse", "--show-prefix"), path)
    if ".." in path.split("/"):  # what is above a link is known to the disk alone
        path = posixpath.join(_git(place, "rev-parse", "--show-toplevel"), path)
    if path.startswith("/"):
        top = Path(_git(place, "rev-parse", "--show-toplevel")).resolve()
        real = Path(path).resolve()
        if not real.is_relative_to(top):
            raise Unreadable(f"{place}: {path} is not in the repository at {top}")
        path = real.relative_to(top).as_posix()
    path = posixpath.normpath(path) if path else ""
    return "" if path == "." else path


def _git(place: str, *words: str, otherwise: str = "") -> str:
    return os.fsdecode(_run(place, *words, otherwise=otherwise)).strip()


def _run(place: str, *words: str, text: bytes = b"", otherwise: str = "") -> bytes:
    try:
        ended = subprocess.run(["git", "--literal-pathspecs", *words], input=text, capture_output=True, check=False)
    except OSError as error:
        raise Unreadable(f"{place}: git cannot be run: {error.strerror}") from error
    if ended.returncode:
        reason = ended.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").split("\n")[0]
        hint = "give REVISION:PATH, the path from the top of the repository"
        raise Unreadable(otherwise or f"{place}: git says: {reason}; {hint}")
    return ended.stdout
