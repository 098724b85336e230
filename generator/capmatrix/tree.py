"""A tree of files in memory: relative path → text, with no way out of its root."""

# Budget: what every target returns.
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
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


def join(prefix: str, tree: Tree) -> Tree:
    """Return the tree moved under `prefix`."""
    return {f"{prefix}/{path}": text for path, text in tree.items()}


def merge(*trees: Tree) -> Tree:
    """Return all trees as one; the same path in two of them raises `TreeError`."""
    merged: dict[str, str] = {}
    for tree in trees:
        for path, text in tree.items():
            if safe_path(path) in merged:
                raise TreeError(f"two targets write {path}")
            merged[path] = text
    return MappingProxyType(dict(sorted(merged.items())))
