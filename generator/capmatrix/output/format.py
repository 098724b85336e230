"""Hands every new Python text to the formatter, in one process and with our own settings only."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from capmatrix.diagnostics import Code
from capmatrix.output.disk import OutputError, lay
from capmatrix.tree import Tree

SETTINGS = ("line-length=120", "target-version='py311'", "exclude=[]", "respect-gitignore=false")
SUFFIXES = (".py", ".pyi")


def format_tree(tree: Tree, previous: Mapping[str, str] = MappingProxyType({})) -> Tree:
    """Return the tree with its Python texts formatted.

    `previous` holds texts that an earlier run formatted, by the key of what they were made from (`raw_key`).
    """
    keys = {path: raw_key(text) for path, text in tree.items() if path.endswith(SUFFIXES)}
    todo = [path for path in keys if keys[path] not in previous]
    done = dict(zip(todo, _ruff(tree, todo), strict=True))
    ready = {path: done[path] if path in done else previous[key] for path, key in keys.items()}
    return MappingProxyType({path: ready.get(path, text) for path, text in tree.items()})


def raw_key(text: str) -> str:
    """Return the key of an unformatted text; another formatter or other settings make another key."""
    return hashlib.sha256("\0".join((_ruff_version(), *SETTINGS, text)).encode()).hexdigest()


def _ruff(tree: Tree, paths: list[str]) -> list[str]:
    """Return the texts formatted; the files get numbers for names, since some names mean something to ruff."""
    if not paths:
        return []
    names = [f"{number}{Path(path).suffix}" for number, path in enumerate(paths)]
    with tempfile.TemporaryDirectory(prefix="capmatrix-") as folder:
        try:
            lay({name: tree[path] for name, path in zip(names, paths, strict=True)}, Path(folder))
            _run(Path(folder), dict(zip(names, paths, strict=True)))
            return [(Path(folder) / name).read_bytes().decode() for name in names]
        except OSError as error:
            hint = "check the free space and the permissions of the temporary folder"
            message = f"the formatter cannot run: {error.strerror}"
            raise OutputError(Code.CANNOT_FORMAT, message, "ruff", hint) from error


def _run(folder: Path, paths: Mapping[str, str]) -> None:
    options = [part for setting in SETTINGS for part in ("--config", setting)]
    command = [_executable(), "format", "--isolated", "--no-cache", *options, "."]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    if ended.returncode:
        output = re.sub(r"\b\d+\.pyi?\b", lambda name: paths.get(name[0], name[0]), ended.stderr)
        output = "; ".join(output.split("\n")).strip("; ")
        first = next((path for path in paths.values() if path in output), "ruff")
        hint = "a template made text that is no Python: this is a fault of the toolkit"
        raise OutputError(Code.CANNOT_FORMAT, f"the formatter failed: {output}", first, hint)


def _executable() -> str:
    """Return the ruff of the environment that runs us; one found on PATH could be of any version."""
    for folder in (Path(sys.executable).parent, Path(sysconfig.get_path("scripts"))):
        for name in ("ruff", "ruff.exe"):
            if (folder / name).is_file():
                return str(folder / name)
    raise OutputError(Code.CANNOT_FORMAT, "ruff is not installed beside this Python", "ruff", "run `make setup`")


_versions: dict[str, str] = {}


def _ruff_version() -> str:
    """Return the installed version of ruff, from its metadata: asking the program would start a process."""
    if "ruff" not in _versions:
        from importlib.metadata import version  # slow to import, and not needed when nothing changed

        _versions["ruff"] = version("ruff")
    return _versions["ruff"]
