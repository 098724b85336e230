"""A tree of files in memory: relative path → text, with no way out of its root."""

# Budget: what every target returns.
from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

Tree: TypeAlias = Mapping[str, str]
"""Paths use forward slashes, are relative, and never hold `.` or `..`; texts use LF and end in one."""


class TreeError(ValueError):
    """A path that would leave the tree, or two texts for one path."""


def safe_path(path: str) -> str:
    """Return `path` unchanged, or raise `TreeError` if it is not a plain relative path."""
    parts = path.split("/")
    if any(part in ("", ".", "..") or "\\" in part or ":" in part or not part.isprintable() for part in parts):
        raise TreeError(f"{path!r} is not a plain relative path")
    return path


def files_below(folder: Path, prefix: str = "") -> Iterator[str]:
    """Yield the paths of the files in a folder and in those below it, without what Python compiled of them."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
            yield from files_below(folder / entry.name, f"{prefix}{entry.name}/")
        elif entry.is_file():
            yield f"{prefix}{entry.name}"


class _Parts(Mapping[str, str]):
    """Texts of several trees as one tree, each taken from its own when it is asked for."""

    __slots__ = ("_of",)

    def __init__(self, of: dict[str, tuple[Tree, str]]) -> None:
        """`of`: path → the tree that has the text, and its path there."""
        self._of = of

    def __getitem__(self, path: str) -> str:
        tree, there = self._of[path]
        return tree[there]

    def __iter__(self) -> Iterator[str]:
        return iter(self._of)

    def __len__(self) -> int:
        return len(self._of)


def join(prefix: str, tree: Tree) -> Tree:
    """Return the tree moved under `prefix`."""
    return _Parts({f"{prefix}/{path}": (tree, path) for path in tree})


def parts(of: dict[str, tuple[Tree, str]]) -> Tree:
    """Return texts of several trees: path → the tree that has the text, and its path there."""
    return _Parts(of)


def only(tree: Tree, paths: Iterable[str]) -> Tree:
    """Return some texts of a tree."""
    return _Parts({path: (tree, path) for path in paths})


def merge(*trees: Tree) -> Tree:
    """Return all trees as one; the same path in two of them raises `TreeError`."""
    merged: dict[str, tuple[Tree, str]] = {}
    for tree in trees:
        for path in tree:
            if safe_path(path) in merged:
                raise TreeError(f"two targets write {path}")
            merged[path] = tree, path
    return _Parts(dict(sorted(merged.items())))
