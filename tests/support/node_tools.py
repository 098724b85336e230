"""The tools of JavaScript that tests run, fetched once from the npm registry into the environment of Python.

`make tools` runs this file, and so does `make test`: no test has to wait. Where the registry cannot be reached, tests
are skipped.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BIN = Path(sys.executable).parent
PLACE = Path(sys.prefix) / "npm"
WANTED = Path(__file__).parents[1] / "javascript" / "package.json"


class Unreachable(Exception):
    """The tools are not installed, and cannot be."""


def environment() -> dict[str, str]:
    """Return the environment of this process, with the programs of the environment of Python first."""
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


def install() -> Path:
    """Return the folder of the tools, whose `node_modules` holds what `javascript/package.json` names."""
    done = PLACE / hashlib.sha256(WANTED.read_bytes()).hexdigest()
    if not done.exists():
        shutil.rmtree(PLACE, ignore_errors=True)
        PLACE.mkdir(parents=True)
        shutil.copy(WANTED, PLACE)
        command = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"]
        try:
            made = subprocess.run(command, cwd=PLACE, env=environment(), capture_output=True, text=True, check=False)
        except OSError as error:
            raise Unreachable(f"npm cannot be run: {error}") from error
        if made.returncode:
            raise Unreachable(f"the npm registry cannot be reached: {made.stderr[-300:]}")
        done.touch()
    return PLACE


def installed() -> Path:
    """Return the folder of the tools; skip the test where they cannot be installed."""
    try:
        return install()
    except Unreachable as reason:
        pytest.skip(str(reason))


if __name__ == "__main__":
    try:
        install()
    except Unreachable as reason:
        print(f"tests that run tools of JavaScript will be skipped: {reason}", file=sys.stderr)
