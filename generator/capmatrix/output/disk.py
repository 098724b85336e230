"""What is in the output folder now, and what the last run says it put there. Reads only."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from capmatrix.diagnostics import Code, Diagnostic
from capmatrix.source import Span
from capmatrix.tree import TreeError, safe_path

MANIFEST = "manifest.json"
"""Lists every generated file with its hash; committed with them."""
STAMP = ".stamp"
"""Lets the next run see that nothing changed; never committed."""
STAGING = ".staging"
"""Holds new files until all of them are written; its manifest tells the next run whose they are after a crash."""
OWN = frozenset({MANIFEST, STAMP, f"{STAMP}.part", STAGING})
BYPRODUCTS = frozenset({"__pycache__", ".pytest_cache", ".ruff_cache", ".mypy_cache"})
"""Folders that using the generated code leaves behind: neither generated nor anybody's work."""

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
    """Path → SHA-256 of every regular file, own records and by-products aside."""
    strays: frozenset[str] = frozenset()
    """Paths that are no regular files (links, sockets): never followed, never ours."""
    manifest: Mapping[str, str] = field(default_factory=dict[str, str])
    """Path → SHA-256 as the last finished run wrote them."""
    journal: Mapping[str, str] = field(default_factory=dict[str, str])
    """The manifest of a run that did not finish."""
    manifest_text: str | None = None


def sha256(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def observe(out: Path) -> Disk:
    """Return what is in the output folder; a folder that is not there is empty."""
    try:
        if not out.exists():
            return Disk()
        text = _text(out / MANIFEST)
        journal = _text(out / STAGING / MANIFEST)
        known = text is not None or journal is not None
        files, strays = _walk(out, deep=known)
    except (OSError, UnicodeDecodeError) as error:
        raise unusable(out, error) from error
    return Disk(
        files=files,
        strays=strays,
        manifest=_entries(text, MANIFEST),
        journal=_entries(journal, f"{STAGING}/{MANIFEST}"),
        manifest_text=text,
    )


def unusable(out: Path, error: Exception) -> OutputError:
    """Return the error to raise when the system refuses to read or write in the output folder."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    place = str(error.filename) if isinstance(error, OSError) and error.filename else str(out)
    return OutputError(
        Code.CANNOT_WRITE,
        f"the output folder cannot be used: {reason}",
        _relative(place, out),
        hint=f"the output folder is {out.name!r}; check free space and permissions, then generate again",
    )


def _relative(place: str, out: Path) -> str:
    return os.path.relpath(place, out.parent) if Path(place).is_absolute() else place


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() and not path.is_symlink() else None


def _walk(out: Path, *, deep: bool) -> tuple[dict[str, str], frozenset[str]]:
    """Return hashes of all files, and what is no file; without a manifest, of the top only: it is for a message."""
    files: dict[str, str] = {}
    strays: set[str] = set()
    for path, entry in _entries_below(out, "", deep=deep):
        if entry.is_file(follow_symlinks=False):
            files[path] = sha256(Path(entry.path).read_bytes())
        else:
            strays.add(path)
    return files, frozenset(strays)


def _entries_below(folder: Path, prefix: str, *, deep: bool) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name in BYPRODUCTS or entry.name.endswith(".egg-info") or (not prefix and entry.name in OWN):
            continue
        path = f"{prefix}{entry.name}"
        if not entry.is_dir(follow_symlinks=False):
            yield path, entry
        elif deep:
            yield from _entries_below(folder / entry.name, f"{path}/", deep=True)
        elif os.listdir(entry.path):
            yield f"{path}/", entry


def _entries(text: str | None, name: str) -> dict[str, str]:
    """Return the entries of a manifest, refusing one that no run could have written."""
    if text is None:
        return {}
    try:
        return {safe_path(path): _hash(value) for path, value in _mapping(json.loads(text)).items()}
    except (ValueError, TypeError, RecursionError, TreeError) as error:
        message = f"the record of generated files is not readable: {error}"
        raise OutputError(Code.CANNOT_WRITE, message, name, hint=_HOW_TO_MEND) from error


def _mapping(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("not a mapping")
    return cast("dict[str, object]", value)


def _hash(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a hash is not a text")
    return value
