"""The spec as written: entries with known keys, and a place for every text."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from capmatrix.frozen import dataclass
from capmatrix.naming import slug
from capmatrix.source import Mapping, Scalar, Sequence, content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.source import Node, Span
    from capmatrix.spec.listing import Listing
    from capmatrix.spec.records import Records


class Basis(TypedDict):
    """The words of an entry, and the evidence and decisions on which it rests."""

    doc: str
    evidence: tuple[str, ...]
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping whose keys and shapes have been checked against a table."""

    name: Scalar
    """Key of the entry, or the file name where a file is one entry."""
    span: Span
    nodes: dict[str, Node]
    """Values of the keys that hold texts, lists and plain mappings."""
    inner: dict[str, tuple[Entry, ...]] = field(default_factory=dict[str, "tuple[Entry, ...]"])
    """Entries of the other keys."""
    doubtful: bool = False
    """Whether a problem in it has been reported, so that it may mean something other than what could be read."""

    def scalar(self, key: str) -> Scalar | None:
        """Return the text of a key with its place."""
        node = self.nodes.get(key)
        return node if isinstance(node, Scalar) else None

    def text(self, key: str, default: str = "") -> str:
        """Return the text of a key without its place, or the default."""
        node = self.nodes.get(key)
        return node.text if isinstance(node, Scalar) else default

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return whether the text of a key is `true`."""
        return self.text(key, "true" if default else "false") == "true"

    def texts(self, key: str) -> tuple[Scalar, ...]:
        """Return one text or a list of texts of a key, with their places."""
        node = self.nodes.get(key)
        if isinstance(node, Sequence):
            return tuple([item for item in node.items if isinstance(item, Scalar)])
        return (node,) if isinstance(node, Scalar) else ()

    def strings(self, key: str) -> tuple[str, ...]:
        """Return one text or a list of texts of a key, without places."""
        return tuple([text.text for text in self.texts(key)]) if key in self.nodes else ()

    def basis(self) -> Basis:
        """Return what the entry says, and on what it rests."""
        return Basis(doc=self.text("says"), evidence=self.strings("evidence"), decisions=self.strings("decision"))

    def pairs(self, key: str) -> tuple[tuple[Scalar, Node], ...]:
        """Return the keys and values of a plain mapping."""
        node = self.nodes.get(key)
        return node.entries if isinstance(node, Mapping) else ()

    def entries(self, key: str) -> tuple[Entry, ...]:
        """Return the entries of a key."""
        return self.inner.get(key, ())

    def content(self) -> object:
        """Return what is written, without places, for comparisons."""
        inner = {key: [(entry.name.text, entry.content()) for entry in entries] for key, entries in self.inner.items()}
        return {key: content(node) for key, node in self.nodes.items()} | inner

    def under(self, owner: Entry, *keys: str) -> Entry:
        """Return the entry with the given keys of its owner where it has none."""
        inherited = {key: owner.nodes[key] for key in keys if key in owner.nodes}
        return Entry(self.name, self.span, inherited | self.nodes, self.inner, self.doubtful) if inherited else self

    def place(self, key: str) -> Span:
        """Return the place of a key's value, or of the entry where the key is absent."""
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
    listing_entry: Entry | None = None
    listing: Listing | None = None
    """How the service's own list of models is read."""
    listed: Records | None = None
    """The facts of that list, as it was last read."""
    trees: dict[str, Mapping] = field(default_factory=dict[str, Mapping])
    """Each file as read, with its keys in the written order."""
    unread: frozenset[str] = frozenset()
    """Files that are missing, misplaced or cannot be read; each problem has been reported."""

    def complete(self, place: str) -> bool:
        """Return whether a file, or every file of a folder, has been read."""
        return not any(name == place or name.startswith(f"{place}/") for name in self.unread)

    def hides(self, folder: str, name: str) -> bool:
        """Return whether a file that could not be read may be the one that defines a name."""
        stems = (file.rpartition("/")[2].partition(".yaml")[0].removesuffix(".yml") for file in self.unread)
        return not self.complete(folder) and any(stem in (name, slug(name)) for stem in stems)

    def every(self) -> Iterator[Entry]:
        """Yield every entry at any depth, except those of sources."""
        waiting = [self.service, *self.terms, *self.objects, *self.families, *self.models, *self.decisions]
        waiting += [self.listing_entry] if self.listing_entry else []
        while waiting:
            entry = waiting.pop()
            yield entry
            for inner in entry.inner.values():
                waiting.extend(inner)
