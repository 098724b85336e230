"""Hands every new Python text to the formatter, in one process and with our own settings only."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType

from capmatrix.cache import Cache
from capmatrix.diagnostics import Code
from capmatrix.output.disk import OutputError, lay
from capmatrix.tree import Tree

SETTINGS = ("line-length=120", "target-version='py311'", "exclude=[]", "respect-gitignore=false")
SUFFIXES = (".py", ".pyi")


def format_tree(tree: Tree, cache: Cache | None = None, by_hand: Collection[str] = frozenset()) -> Tree:
    """Return the tree with its Python texts formatted, but for those written by hand, which are formatted already."""
    cache = cache or Cache()
    python = (path for path in tree if path.endswith(SUFFIXES) and path not in by_hand)
    keys = {path: cache.key("formatted", SETTINGS, tree[path]) for path in python}
    todo = [path for path in keys if cache.find(keys[path]) is None]
    for path, text in zip(todo, _ruff(tree, todo), strict=True):
        cache.keep(keys[path], text)
    return MappingProxyType({path: cache.find(keys[path]) or "" if path in keys else tree[path] for path in tree})


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
