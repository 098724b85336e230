"""Pull requests made by hand: a small spec, and patches of it that are found, never listed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.support.specs import ROOT

PULLS = ROOT / "tests" / "unit" / "review" / "pulls"
FILMBOX = PULLS / "spec"
NAMES = tuple(sorted(path.parent.name for path in PULLS.glob("*/change.patch")))


def pulled(name: str, folder: Path) -> Path:
    """Return a copy of the spec, below a folder, with the change of a pull request in it."""
    spec = shutil.copytree(FILMBOX, folder / "spec")
    subprocess.run(["git", "apply", str(PULLS / name / "change.patch")], cwd=spec, check=True)
    return spec


def repository(top: Path, where: str = "specs/film") -> Path:
    """Return a repository whose only commit has the spec in it."""
    shutil.copytree(FILMBOX, top / where)
    git(top, "init", "--quiet", "--initial-branch=main")
    commit(top)
    return top


def commit(top: Path) -> None:
    """Commit all that there is."""
    git(top, "add", "--all")
    git(top, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "One")


def git(top: Path, *words: str) -> str:
    """Return what git says."""
    return subprocess.run(["git", *words], cwd=top, check=True, capture_output=True, text=True).stdout
