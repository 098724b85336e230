"""Files and folders of ours: laid, put whole, taken away."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from capmatrix.output.disk import PART
from capmatrix.tree import safe_path


def lay(texts: Mapping[str, str], folder: Path) -> None:
    """Write texts into a folder of our own, such as a temporary one."""
    places = {path: folder / safe_path(path) for path in texts}
    make_parents(places.values())
    for path, place in places.items():
        place.write_bytes(texts[path].encode())


def put(text: str, place: Path) -> None:
    """Write one file whole or not at all."""
    part = place.with_name(f"{place.name}{PART}")
    try:
        part.write_bytes(text.encode())
        os.replace(part, place)
    except OSError:
        part.unlink(missing_ok=True)
        raise


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
