"""The spec as written: entries with known keys, every text with its place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from capmatrix.source import Mapping, Scalar, Sequence, content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.source import Node, Span


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping whose keys and shapes have been checked against a table."""

    name: Scalar
    """Its key, or the file name where the file is the entry."""
    span: Span
    nodes: dict[str, Node]
    """What stands under its simple keys."""
    inner: dict[str, tuple[Entry, ...]] = field(default_factory=dict[str, "tuple[Entry, ...]"])
    """The entries under its other keys."""

    def scalar(self, key: str) -> Scalar | None:
        """Return the text under a key."""
        node = self.nodes.get(key)
        return node if isinstance(node, Scalar) else None

    def text(self, key: str, default: str = "") -> str:
        """Return the text under a key, without its place."""
        node = self.scalar(key)
        return node.text if node else default

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return a text that is `true` or `false`."""
        return self.text(key, "true" if default else "false") == "true"

    def texts(self, key: str) -> tuple[Scalar, ...]:
        """Return the texts under a key that holds one or a list of them."""
        node = self.nodes.get(key)
        if isinstance(node, Sequence):
            return tuple(item for item in node.items if isinstance(item, Scalar))
        return (node,) if isinstance(node, Scalar) else ()

    def strings(self, key: str) -> tuple[str, ...]:
        """Return the texts under a key that holds one or a list of them, without their places."""
        return tuple(text.text for text in self.texts(key))

    def pairs(self, key: str) -> tuple[tuple[Scalar, Node], ...]:
        """Return the entries of a mapping under a key."""
        node = self.nodes.get(key)
        return node.entries if isinstance(node, Mapping) else ()

    def entries(self, key: str) -> tuple[Entry, ...]:
        """Return the entries under a key."""
        return self.inner.get(key, ())

    def content(self) -> object:
        """Return what is written, without places."""
        inner = {key: [(one.name.text, one.content()) for one in entries] for key, entries in self.inner.items()}
        return {key: content(node) for key, node in self.nodes.items()} | inner

    def under(self, owner: Entry, *keys: str) -> Entry:
        """Return the entry with keys of its owner where it has none of its own."""
        inherited = {key: owner.nodes[key] for key in keys if key in owner.nodes}
        return replace(self, nodes=inherited | self.nodes)

    def place(self, key: str) -> Span:
        """Return the place of a key's value, or of the entry."""
        node = self.nodes.get(key)
        return node.span if node else self.span


@dataclass(frozen=True, slots=True)
class Document:
    """All files of a spec folder."""

    service: Entry
    terms: tuple[Entry, ...]
    objects: tuple[Entry, ...]
    families: tuple[Entry, ...]
    models: tuple[Entry, ...]
    decisions: tuple[Entry, ...]
    sources: tuple[Entry, ...]
    approvals: tuple[Entry, ...] = ()
    trees: dict[str, Mapping] = field(default_factory=dict[str, Mapping])
    """Every file as it was read, its keys in the order written."""

    def every(self) -> Iterator[Entry]:
        """Yield every entry of the matrix at any depth, sources aside."""
        waiting = [self.service, *self.terms, *self.objects, *self.families, *self.models, *self.decisions]
        while waiting:
            entry = waiting.pop()
            yield entry
            for inner in entry.inner.values():
                waiting.extend(inner)
