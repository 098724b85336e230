"""Places in spec files, and a file as a tree of texts with places. Values have no types here."""

# Budget: what every stage points at.
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from capmatrix.frozen import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file; `line` and `column` count from 1, 0 meaning the file as a whole."""

    file: str
    """Path relative to the spec folder, with forward slashes."""
    line: int = 0
    column: int = 0
    length: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `plain` when it is written without quotes."""

    text: str
    span: Span
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping, in the order written; keys are unique."""

    entries: tuple[tuple[Scalar, Node], ...]
    span: Span

    def get(self, key: str) -> Node | None:
        """Return the value under a key."""
        return next((value for name, value in self.entries if name.text == key), None)


Node: TypeAlias = Scalar | Sequence | Mapping

_MARKER = re.compile(r"(<{7}|={7}|>{7}|\|{7})( .*)?\r?", re.DOTALL)


def conflict_markers(text: str) -> Iterator[int]:
    """Yield the number of each line that is a conflict marker: what git leaves in a file that it could not merge."""
    return (number for number, line in enumerate(text.split("\n"), 1) if _MARKER.fullmatch(line))


def is_blank(node: Node) -> bool:
    """Return whether a key has no value: `key:`."""
    return isinstance(node, Scalar) and node.plain and node.text == ""


def content(node: Node) -> object:
    """Return the texts of a node as strings, lists and dicts, without places."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [content(item) for item in node.items]
        case Mapping():
            return {key.text: content(value) for key, value in node.entries}
