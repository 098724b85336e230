"""The output folder: its content, its manifest, and files written, moved and removed."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import cast

from capmatrix.diagnostics import Code, Diagnostic
from capmatrix.frozen import dataclass
from capmatrix.source import Span, conflict_markers
from capmatrix.tree import TreeError, safe_path

MANIFEST = "manifest.json"
"""Lists every generated file with its hash; committed with them."""
ELSEWHERE = "built: "
"""Begins the entries of the manifest for files that are made elsewhere and not committed."""
STAMP = ".stamp"
"""A folder of notes that let the next run see that nothing changed; its `.gitignore` keeps it out of commits."""
STAGING = ".staging"
"""Holds new files until all of them are written; its manifest, the journal, records that moving them has begun."""
PART = ".part"
"""Ends the name of a file that is being written."""
OWN = frozenset({MANIFEST, STAMP, STAGING})
BYPRODUCTS = frozenset({"__pycache__", ".pytest_cache", ".ruff_cache", ".mypy_cache"})
"""Folders that using the generated code leaves behind: neither generated nor anybody's work."""

IGNORED = ".gitignore"
"""Keeps a folder of notes out of commits, with `*` as its text."""

_HOLDS = {
    STAGING: re.compile(rf"[0-9]+|\.gitignore|{re.escape(MANIFEST)}({re.escape(PART)})?", re.ASCII),
    STAMP: re.compile(rf"(\.gitignore|inputs\.json)({re.escape(PART)})?"),
}
"""Folder of a run's own → the names of the files that a run puts there."""
HASH = re.compile("[0-9a-f]{64}")
_HOW_TO_MEND = "restore it from version control, or remove the output folder and generate again"


class OutputError(Exception):
    """The output folder cannot be read or written, or a text cannot be formatted."""

    def __init__(self, code: Code, message: str, path: str, hint: str = "") -> None:
        super().__init__(f"{path}: {message}")
        self.diagnostic = Diagnostic(code, message, Span(path), hint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """The output folder as it is, paths relative to it."""

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """Path → SHA-256 of every regular file, own records and by-products aside; line ends do not count (`_digest`)."""
    strays: frozenset[str] = frozenset()
    """Paths that are no regular files (links, sockets): never followed, never ours."""
    folders: frozenset[str] = frozenset()
    """Paths of folders that were looked into."""
    manifest: Mapping[str, str] = field(default_factory=dict[str, str])
    """Path → SHA-256 as the last finished run wrote them."""
    journal: Mapping[str, str] = field(default_factory=dict[str, str])
    """The manifest of a run that was killed while it moved files into place."""
    unfinished: bool = False
    """Whether a run was killed at all, be it before it moved anything."""
    manifest_text: str | None = None

    @property
    def ours(self) -> dict[str, str]:
        """Path → SHA-256 of what runs put there: the last finished one, and one that was killed, as far as it came."""
        moved = {path: value for path, value in self.journal.items() if self.files.get(path) == value}
        return {**self.manifest, **moved}


def beside(out: Path) -> Path:
    """Return the folder in which the next tree is laid before it takes the place of the output folder."""
    place = out.resolve()
    return place.with_name(f".{place.name}.next")


def sha256(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def content(path: str) -> bytes:
    """Return the bytes of one of thousands of files, in half the time that `Path.read_bytes` takes."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        return file.read()


def observe(out: Path) -> Disk:
    """Return what is in the output folder; a folder that is not there is empty."""
    try:
        if not out.exists():
            return Disk()
        text = _text(out / MANIFEST)
        journal = _text(out / STAGING / MANIFEST)
        manifest, begun = _entries(text, MANIFEST), _entries(journal, f"{STAGING}/{MANIFEST}")
        found = _walk(out, (manifest, begun), deep=text is not None or journal is not None)
        strays = _own_strays(out)
    except (OSError, UnicodeDecodeError) as error:
        raise unusable(out, error) from error
    return Disk(
        files=found.files,
        strays=found.strays | strays,
        folders=found.folders,
        unfinished=os.path.lexists(out / STAGING),
        manifest=manifest,
        journal=begun,
        manifest_text=text,
    )


def unusable(out: Path, error: Exception, *, begun: bool = False) -> OutputError:
    """Return the error to raise when the system refuses to read or write; `begun` when files may have been moved."""
    reason, place, hint = str(error), str(out), "mend this"
    if isinstance(error, OSError):
        reason = error.strerror or reason
        place = os.fsdecode(error.filename or place)
        hint = _HINTS.get(error.errno or 0, hint)
    if begun:
        return OutputError(
            Code.UNFINISHED, f"writing stopped midway: {reason}", place, f"{hint}; generating again finishes it"
        )
    return OutputError(
        Code.CANNOT_WRITE, f"the output folder cannot be used: {reason}", place, f"{hint}, then generate again"
    )


_IN_THE_WAY = "something else stands where a folder is needed: move it away, or choose another output folder"
_PERMISSIONS, _SPACE = "check the permissions", "make space on the disk"
_HINTS = {
    errno.EACCES: _PERMISSIONS,
    errno.EPERM: _PERMISSIONS,
    errno.EROFS: _PERMISSIONS,
    errno.ENOSPC: _SPACE,
    errno.EDQUOT: _SPACE,
    errno.EFBIG: "check the quota and the limits on the size of files",
    errno.ENOTDIR: _IN_THE_WAY,
    errno.EEXIST: _IN_THE_WAY,
    errno.ELOOP: "the path leads through a link to itself: choose another output folder",
    errno.ENAMETOOLONG: "choose an output folder with a shorter path",
}


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if _plain(path) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    files: Mapping[str, str]
    strays: frozenset[str]
    folders: frozenset[str]


def _walk(out: Path, written: tuple[Mapping[str, str], ...], *, deep: bool) -> _Found:
    """Return what is below the folder; without a manifest, at its top only: it is for a message."""
    files: dict[str, str] = {}
    strays: set[str] = set()
    folders: set[str] = set()
    for path, entry in _entries_below(out, "", deep=deep):
        if entry.is_file(follow_symlinks=False):
            files[path] = _digest(content(entry.path), [hashes.get(path) for hashes in written])
        elif not entry.is_dir(follow_symlinks=False):
            strays.add(path)
        elif deep or not os.listdir(entry.path):
            folders.add(path)
        else:
            strays.add(f"{path}/")
    return _Found(files=files, strays=frozenset(strays), folders=frozenset(folders))


def _digest(data: bytes, written: list[str | None]) -> str:
    """Return the hash of a file with LF for CRLF, which a checkout may have written, unless a run wrote the CRLF."""
    found = sha256(data)
    return found if b"\r\n" not in data or found in written else sha256(data.replace(b"\r\n", b"\n"))


def _entries_below(folder: Path, prefix: str, *, deep: bool) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name in BYPRODUCTS or entry.name.endswith(".egg-info") or (not prefix and entry.name in OWN):
            continue
        path = f"{prefix}{entry.name}"
        yield path, entry
        if deep and entry.is_dir(follow_symlinks=False):
            yield from _entries_below(folder / entry.name, f"{path}/", deep=True)


def _own_strays(out: Path) -> frozenset[str]:
    """Return what has the name of a record of a run and cannot be one: it belongs to the user, so it stays."""
    found = {name: out / name for name in OWN if os.path.lexists(out / name)}
    return frozenset(name for name, place in found.items() if not _is_record(name, place))


def _is_record(name: str, place: Path) -> bool:
    if name == MANIFEST or (name == STAMP and not place.is_dir()):  # the stamp of former versions is one file
        return _plain(place)
    held = _HOLDS[name]
    return _plain_folder(place) and all(held.fullmatch(one) and _plain(place / one) for one in os.listdir(place))


def _plain_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _entries(text: str | None, name: str) -> dict[str, str]:
    """Return the entries of a manifest, refusing one that no run could have written."""
    if text is None:
        return {}
    try:
        entries = {path: _hash(value) for path, value in _mapping(json.loads(text)).items()}
        return {safe_path(path): value for path, value in entries.items() if not path.startswith(ELSEWHERE)}
    except (ValueError, TypeError, RecursionError, TreeError) as error:
        conflict = next(conflict_markers(text), None)
        reason = f"line {conflict} is a conflict marker of a merge" if conflict else str(error)
        message = f"the record of generated files is not readable: {reason}"
        raise OutputError(Code.CANNOT_WRITE, message, name, hint=_HOW_TO_MEND) from error


def _mapping(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("not a mapping")
    return cast("dict[str, object]", value)


def _hash(value: object) -> str:
    """Return a hash; a manifest of some other program holds none, and so is not taken for ours."""
    if not isinstance(value, str) or not HASH.fullmatch(value):
        raise TypeError("not a mapping of paths to hashes")
    return value


def lay(texts: Mapping[str, str], folder: Path) -> None:
    """Write texts into a folder of our own, such as a temporary one."""
    places = {path: folder / safe_path(path) for path in texts}
    make_parents(places.values())
    for path, place in places.items():
        place.write_bytes(texts[path].encode())


def lay_whole(texts: Mapping[str, str], folder: Path) -> None:
    """Write texts into a folder that is new or empty: one that is new has all of them at once, or is not there.

    Into an empty folder, which may be a mount point or the working directory, they are moved one by one.
    Raises `OSError`; what was written beside the folder is then removed.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=PART, dir=folder.parent))
    try:
        lay(texts, part)
        part.chmod(0o777 & ~_umask())
        if folder.exists():
            for held in sorted(part.iterdir()):
                os.replace(held, folder / held.name)
        else:
            os.replace(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def put(text: str | bytes, place: Path) -> None:
    """Write one file whole or not at all."""
    part = place.with_name(f"{place.name}{PART}")
    try:
        part.write_bytes(text.encode() if isinstance(text, str) else text)
        os.replace(part, place)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def remove(place: Path) -> None:
    """Remove one file."""
    place.unlink()


def make_parents(places: Iterable[Path]) -> None:
    """Make the folders that files are to lie in."""
    for parent in {place.parent for place in places}:
        parent.mkdir(parents=True, exist_ok=True)


def remove_empty(paths: Iterable[str], out: Path) -> None:
    """Remove the folders that held files of ours and hold nothing now, deepest first."""
    folders = {folder for path in paths for folder in (out / path).parents if out in folder.parents}
    for folder in sorted(folders, key=lambda folder: len(folder.parts), reverse=True):
        with suppress(OSError):
            _remove_bytecode(folder / "__pycache__")
            folder.rmdir()


def _remove_bytecode(cache: Path) -> None:
    """Remove what importing the generated code left behind, and nothing else that lies there."""
    if cache.is_dir() and not cache.is_symlink():
        for compiled in cache.glob("*.pyc"):
            compiled.unlink()
        cache.rmdir()
