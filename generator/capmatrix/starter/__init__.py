"""A small spec of a made-up service, to begin with: `capmatrix init` copies it."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from capmatrix.tree import join

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from capmatrix.tree import Tree


def starter() -> Tree:
    """Return the files of the spec."""
    return _texts(files(__name__) / "spec")


def _texts(folder: Traversable) -> Tree:
    found: Tree = {}
    for part in folder.iterdir():
        if part.is_dir():
            found |= join(part.name, _texts(part))
        else:
            found[part.name] = part.read_text("utf-8")
    return found
