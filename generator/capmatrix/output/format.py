"""Hands every new Python text to the formatter, in one process and with our own settings only."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from capmatrix.cache import Cache
from capmatrix.diagnostics import Code
from capmatrix.output.aside import laid_aside
from capmatrix.output.disk import OutputError, lay
from capmatrix.tree import Tree, merge, only

SETTINGS = ("line-length=120", "target-version='py311'", "exclude=[]", "respect-gitignore=false")
SUFFIXES = (".py", ".pyi")
PORTION = 1 << 20
"""Characters that are formatted at once."""
_BEGIN = re.compile(r"\n\n\n(?=(?:class|def) \w+.*:\n)")


def format_tree(tree: Tree, cache: Cache | None = None, by_hand: Collection[str] = frozenset()) -> Tree:
    """Return the tree with its Python texts formatted, but for those written by hand, which are formatted already."""
    cache = cache or Cache()
    python = [path for path in tree if path.endswith(SUFFIXES) and path not in by_hand]
    keys = {path: cache.key("formatted", SETTINGS, tree[path]) for path in python}
    known = {path: text for path, key in keys.items() if (text := cache.find(key)) is not None}
    made = laid_aside(_ruff(only(tree, [path for path in python if path not in known])))
    for path in made:
        cache.refer(keys[path], made, path)
    return merge(only(tree, [path for path in tree if path not in keys]), known, made)


def _ruff(texts: Tree) -> Iterator[tuple[str, str]]:
    """Yield texts formatted, each with its path.

    The files get numbers for names, since some names mean something to ruff.
    """
    if not texts:
        return
    names: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory(prefix="capmatrix-") as folder:
        try:
            for number, path in enumerate(texts):
                parts = portions(texts[path])
                names[path] = [f"{number}-{part}{Path(path).suffix}" for part in range(len(parts))]
                lay(dict(zip(names[path], parts, strict=True)), Path(folder))
            _run(Path(folder), {name: path for path in names for name in names[path]})
            for path, parts in names.items():
                yield path, _joined(path, [Path(folder) / name for name in parts])
        except OSError as error:
            hint = "check the free space and the permissions of the temporary folder"
            message = f"the formatter cannot run: {error.strerror}"
            raise OutputError(Code.CANNOT_FORMAT, message, "ruff", hint) from error


def _joined(path: str, parts: Iterable[Path]) -> str:
    """Return a text of its portions: before a function or a class there are two blank lines, in a stub one."""
    return ("\n" if path.endswith(".pyi") else "\n\n").join(part.read_bytes().decode() for part in parts)


def portions(text: str) -> list[str]:
    """Return a text of Python in portions, since ruff takes a lot of memory for a very large one.

    Each but the first begins with a function or a class.
    """
    found, start = list[str](), 0
    while (place := text.find("\n\n\n", start + PORTION)) >= 0:
        begin = _BEGIN.search(text, place)
        if begin is None:
            break
        found.append(text[start : begin.start() + 1])
        start = begin.start() + 3
    return [*found, text[start:]]


def _run(folder: Path, paths: Mapping[str, str]) -> None:
    options = [part for setting in SETTINGS for part in ("--config", setting)]
    command = [_executable(), "format", "--isolated", "--no-cache", *options, "."]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    if ended.returncode:
        output = re.sub(r"\b\d+-\d+\.pyi?\b", lambda name: paths.get(name[0], name[0]), ended.stderr)
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
