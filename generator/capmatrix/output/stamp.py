"""Remembers what the last run was made from, so that a run with nothing to do starts no process and parses nothing."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import capmatrix
from capmatrix.output.disk import (
    ELSEWHERE,
    IGNORED,
    MANIFEST,
    STAMP,
    OutputError,
    beside,
    content,
    observe,
    sha256,
    unusable,
)
from capmatrix.tree import files_below

TOOLS = ("ruff-", "jinja2-", "markupsafe-", "pyyaml-", "pydantic-", "pydantic_core-", "datamodel_code_generator-")
"""Installed packages whose version may change the output, as their metadata folders begin."""

_NOTES = f"{STAMP}/inputs.json"
_LARGEST = 64 << 20
"""Bytes up to which texts are kept for the next run."""


def digest(*folders: Path) -> str:
    """Return one hash over spec folders, the toolkit's own sources, and the versions of the tools it calls.

    The paths of the folders do not count, so that a checkout may move. Where something cannot be read the hash is
    empty, which is never fresh: the reader of the spec will say what is wrong.
    """
    total = hashlib.sha256()
    try:
        for root in folders:
            for part in _contents(root):
                total.update(part)
        total.update(_toolkit())
    except OSError:
        return ""
    return total.hexdigest()


@cache
def _toolkit() -> bytes:
    """Return the hash over the toolkit and its tools, which does not change within a process."""
    total = hashlib.sha256()
    for part in _contents(Path(capmatrix.__file__).parent):
        total.update(part)
    total.update("\0".join((sys.version, *_tools())).encode())
    return total.digest()


def _contents(root: Path) -> Iterator[bytes]:
    """Yield the names and the texts below a folder, so that no two folders give the same."""
    for path in files_below(root):
        data = content(f"{root}/{path}")
        yield f"{path}\0{len(data)}\0".encode("utf-8", "surrogateescape") + data
    yield b"\0end of folder\0"


def fresh(out: Path, inputs: str) -> bool:
    """Return whether the output folder is exactly what a run on the same inputs left there."""
    noted = _noted(out)
    if not inputs or noted.get("inputs") != inputs:
        return False
    try:
        disk = observe(out)
    except OutputError:
        return False
    return (
        not disk.unfinished
        and not os.path.lexists(beside(out))  # what a killed run left there goes with the next one
        and not disk.strays
        and disk.manifest_text is not None
        and sha256(disk.manifest_text.encode()) == noted.get("manifest")
        and disk.files == disk.manifest
    )


def stamp(out: Path, inputs: str, made: Mapping[str, str] | None = None) -> None:
    """Note that the output folder was made from these inputs; `made` is what `recall` returns next time."""
    from capmatrix.output.disk import make_parents, put, remove

    try:
        manifest = (out / MANIFEST).read_text("utf-8")
        if (out / STAMP).is_file():  # that of a former version
            remove(out / STAMP)
        make_parents([out / _NOTES])
        put("*\n", out / STAMP / IGNORED)
        kept = _kept(made or {}, json.loads(manifest)).encode()
        kept = kept if len(kept) <= _LARGEST else b"{}"
        noted = {"inputs": inputs, "manifest": sha256(manifest.encode()), "code": digest(), "kept": sha256(kept)}
        # What is kept has a line of its own, which a run with nothing to do does not take apart.
        put(json.dumps(noted).encode() + b"\n" + kept, out / _NOTES)
    except OSError as error:
        raise unusable(out, error, begun=True) from error


def recall(out: Path) -> Mapping[str, str]:
    """Return the texts that the last run kept, by their keys.

    None are returned where they are not as it wrote them, or where another toolkit did.
    """
    noted, data = _noted(out), _notes(out)[1]
    if noted.get("code") != digest() or noted.get("kept") != sha256(data):
        return {}
    made = cast("dict[str, str | list[str]]", json.loads(data))
    found = {key: held if isinstance(held, str) else _read(out, *held) for key, held in made.items()}
    return {key: held for key, held in found.items() if held is not None}


def _read(out: Path, path: str, digest: str) -> str | None:
    """Return the text of a file that is still as it was written."""
    try:
        data = (out / path).read_bytes()
        return data.decode() if sha256(data) == digest else None
    except (OSError, UnicodeDecodeError):
        return None


def _kept(made: Mapping[str, str], manifest: Mapping[str, str]) -> str:
    """Return texts for the next run, those that are files of the output as the places of these."""
    places = {digest: path for path, digest in manifest.items() if not path.startswith(ELSEWHERE)}
    held: dict[str, str | list[str]] = {}
    for key, text in made.items():
        digest = sha256(text.encode())
        held[key] = [places[digest], digest] if digest in places else text
    return json.dumps(held)


def _noted(out: Path) -> dict[str, Any]:
    """Return the stamp, or nothing where there is none that can be read: it is only a shortcut."""
    try:
        noted = json.loads(_notes(out)[0])
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", noted) if isinstance(noted, dict) else {}


def _notes(out: Path) -> tuple[bytes, bytes]:
    """Return the two lines of the stamp: on the run, and what it kept; both are empty where it cannot be read."""
    try:
        first, _, rest = (out / _NOTES).read_bytes().partition(b"\n")
    except OSError:
        return b"", b""
    return first, rest


def _tools() -> Iterable[str]:
    """Return the metadata folders of the tools: their names hold the versions, and one listing finds them all."""
    found = {
        name
        for folder in map(Path, sys.path)
        if folder.name in ("site-packages", "dist-packages") and folder.is_dir()
        for name in os.listdir(folder)
        if name.lower().startswith(TOOLS) and name.endswith(".dist-info")
    }
    return sorted(found)
