"""Run programs of JavaScript with the generated client, in the Node of the environment of Python."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support.node_tools import environment, installed

HERE = Path(__file__).parent
STEPS = HERE / "steps.mjs"
ROOT = HERE.parents[1]
GENERATED = ROOT / "generated" / "typescript"
OLDEST = (22, 13)
"""The version of Node from which on it has `node:sqlite` without a flag."""


@cache
def _node() -> tuple[str, str] | None:
    """Return path and version of Node; None where it is not installed."""
    found = shutil.which("node", path=environment()["PATH"])
    if found is None:
        return None
    # What is in the path may be a program that starts Node, which a test could not kill or limit.
    told = subprocess.run(
        [found, "--print", "process.execPath + '\\n' + process.version"], capture_output=True, text=True, check=True
    )
    path, version = told.stdout.split()
    return path, version


def node_program() -> str:
    """Return the path of Node; skip the test where none is installed that is new enough."""
    found = _node()
    if found is None:
        pytest.skip("Node is not installed: `make tools` installs it")
    path, version = found
    if tuple(map(int, version.removeprefix("v").split(".")[:2])) < OLDEST:
        pytest.skip(f"the client needs Node {'.'.join(map(str, OLDEST))} or later, and this is {version}")
    return path


def other_program(name: str) -> tuple[str, ...]:
    """Return the command of Deno or Bun before that of a program; skip the test where they cannot be installed."""
    found = installed() / "node_modules/.bin" / name
    return (str(found), "run", "--allow-all", "--quiet") if name == "deno" else (str(found),)


def node(program: Path | str, *arguments: str, given: str = "", timeout: float = 120.0) -> str:
    """Return what a program writes to its output; fail with what it writes to its error output."""
    command = [node_program(), "--no-warnings", str(program), *arguments]
    made = subprocess.run(command, input=given, capture_output=True, text=True, timeout=timeout, check=False)
    assert made.returncode == 0, made.stderr[-3000:]
    return made.stdout


def asked(root: Path, settings: dict[str, Any], steps: Iterable[list[Any]], **how: Any) -> str:
    """Return what tells `steps.mjs` to call methods of the client in a package, one after another."""
    return json.dumps({"root": str(root), "settings": settings, "steps": [*steps], **how})
