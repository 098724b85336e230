"""Large texts in a temporary file: of thousands of models a dozen of them take most of the memory of a run."""

# Budget: one thought.
from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, TYPE_CHECKING
from weakref import finalize

if TYPE_CHECKING:
    from capmatrix.tree import Tree

LARGE = 1 << 20
"""Characters from which a text is large."""
TOGETHER, SOME = 16 << 20, 1 << 11
"""Characters of all texts of a tree from which they are many, and of a text that is one of many."""


def aside(tree: Tree) -> Tree:
    """Return the tree with its large texts in a temporary file, and where they are many with all but the shortest."""
    sizes = [len(tree[path]) for path in tree]
    least = SOME if sum(sizes) >= TOGETHER else LARGE
    return _Aside(tree.items(), least) if max(sizes, default=0) >= least else tree


def laid_aside(texts: Iterable[tuple[str, str]]) -> Tree:
    """Return a tree of texts that come one by one, the large ones in a temporary file."""
    return _Aside(texts, LARGE)


class _Aside(Mapping[str, str]):
    """A tree whose large texts are read when they are asked for; the file goes with it."""

    def __init__(self, texts: Iterable[tuple[str, str]], least: int) -> None:
        self._texts: dict[str, str | tuple[int, int]] = {}
        self._file: IO[bytes] | None = None
        for path, text in texts:
            self._texts[path] = self._laid(text) if len(text) >= least else text

    def _laid(self, text: str) -> tuple[int, int]:
        """Lay a text into the file; return where it begins, and how long it is."""
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="capmatrix-")  # noqa: SIM115 - it is read while the tree lives
            finalize(self, self._file.close)
        return self._file.tell(), self._file.write(text.encode())

    def __getitem__(self, path: str) -> str:
        held = self._texts[path]
        if isinstance(held, str):
            return held
        begin, size = held
        assert self._file is not None
        self._file.seek(begin)
        return self._file.read(size).decode()

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)
