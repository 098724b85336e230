"""A spec file as a tree of texts, each with its place. Nothing is typed here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from capmatrix.source import Span


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `plain` when it stood without quotes."""

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


def is_blank(node: Node) -> bool:
    """Tell whether nothing was written: `key:` without a value."""
    return isinstance(node, Scalar) and node.plain and node.text == ""
