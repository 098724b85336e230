"""The only module that writes files. Every new text is on disk before the first old one is replaced."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from capmatrix.output.disk import MANIFEST, STAGING, unusable
from capmatrix.output.plan import Plan
from capmatrix.tree import safe_path


def apply(planned: Plan, out: Path) -> None:
    """Make the output folder hold exactly the planned files.

    New texts go to a staging folder first: a full disk leaves the folder as it was. Then stale files go, new ones are
    moved into place, and the manifest comes last; until then its staged copy tells the next run which files are ours.
    """
    assert not planned.problems, "a plan with problems must not be applied"
    if planned.clean:
        return
    staging = out / STAGING
    try:
        out.mkdir(parents=True, exist_ok=True)
        _stage(planned, staging)
    except OSError as error:
        shutil.rmtree(staging, ignore_errors=True)
        with suppress(OSError):
            out.rmdir()  # only succeeds where the folder is empty: one that we just made, or one that was never used
        raise unusable(out, error) from error
    try:
        _move(planned, staging, out)
    except OSError as error:
        raise unusable(out, error) from error


def lay(texts: Mapping[str, str], folder: Path) -> None:
    """Write texts into a folder of our own, such as a temporary one."""
    places = {path: folder / safe_path(path) for path in texts}
    _make_parents(places.values())
    for path, place in places.items():
        place.write_bytes(texts[path].encode())


def put(text: str, place: Path) -> None:
    """Write one file whole or not at all."""
    part = place.with_name(f"{place.name}.part")
    try:
        part.write_bytes(text.encode())
        os.replace(part, place)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _stage(planned: Plan, staging: Path) -> None:
    if staging.is_symlink():
        staging.unlink()
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    lay({str(number): planned.texts[path] for number, path in enumerate(_writes(planned))}, staging)
    lay({MANIFEST: planned.manifest}, staging)
    for folder in {place.parent for place in _places(planned, staging.parent)}:
        if folder.is_dir() and not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(13, "no permission to write", str(folder))


def _move(planned: Plan, staging: Path, out: Path) -> None:
    for path in planned.stale:
        (out / path).unlink()
    _remove_empty(planned.stale, out)
    places = [out / path for path in _writes(planned)]
    _make_parents(places)
    for number, place in enumerate(places):
        os.replace(staging / str(number), place)
    os.replace(staging / MANIFEST, out / MANIFEST)
    staging.rmdir()


def _make_parents(places: Iterable[Path]) -> None:
    for parent in {place.parent for place in places}:
        parent.mkdir(parents=True, exist_ok=True)


def _writes(planned: Plan) -> tuple[str, ...]:
    return (*planned.new, *planned.changed)


def _places(planned: Plan, out: Path) -> Iterable[Path]:
    return (out / path for path in (*_writes(planned), *planned.stale))


def _remove_empty(paths: Iterable[str], out: Path) -> None:
    """Remove the folders that held stale files and hold nothing now, deepest first."""
    folders = {folder for path in paths for folder in (out / path).parents if out in folder.parents}
    for folder in sorted(folders, key=lambda folder: len(folder.parts), reverse=True):
        shutil.rmtree(folder / "__pycache__", ignore_errors=True)
        with suppress(OSError):
            folder.rmdir()
