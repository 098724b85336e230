"""A spec as it stands in a folder, or as it stood in a revision of git: `REVISION:PATH`."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path


class Unreadable(Exception):
    """There is no such folder, revision or path, or git cannot be asked; the text says what to give instead."""


@contextmanager
def folder_of(place: str) -> Generator[Path]:
    """Give the folder that a place names; one taken from git is removed afterwards."""
    if Path(place).is_dir():
        yield Path(place)
        return
    revision, colon, _ = place.partition(":")
    if not colon or not revision or place.startswith("-"):
        raise Unreadable(f"{place}: is no folder; give the folder of a spec, or REVISION:PATH for one in git")
    if _git(place, "cat-file", "-t", place) != "tree":
        raise Unreadable(f"{place}: is a file; give the folder that holds service.yaml")
    top = Path(_git(place, "rev-parse", "--show-toplevel"))
    with tempfile.TemporaryDirectory(prefix="capmatrix-") as name:
        # An index of our own: neither that of the checkout nor its files are touched.
        own = {"GIT_INDEX_FILE": str(Path(name) / "index")}
        _git(place, "read-tree", place, more=own)
        _git(place, "checkout-index", "--all", f"--prefix={name}/spec/", cwd=top, more=own)
        yield Path(name) / "spec"


def _git(place: str, *words: str, cwd: Path | None = None, more: Mapping[str, str] | None = None) -> str:
    try:
        ended = subprocess.run(
            ["git", *words], cwd=cwd, env={**os.environ, **(more or {})}, capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise Unreadable(f"{place}: git cannot be run: {error.strerror}") from error
    if ended.returncode:
        said = ended.stderr.strip().removeprefix("fatal: ").split("\n")[0]
        hint = "give REVISION:PATH, the path from the top of the repository"
        raise Unreadable(f"{place}: git says: {said}; {hint}")
    return ended.stdout.strip()
