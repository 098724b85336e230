"""What to mark of an entry of a spec: its name, and the value that decides one aspect of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from capmatrix.spec.nodes import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.source import Span
    from capmatrix.spec.document import Entry

Part: TypeAlias = Literal["model", "family", "vocabulary", "object", "service"]

_KEYS: dict[str, tuple[str, ...]] = {
    "type": ("kind", "record"),
    "format": ("form", "accepts"),
    "size": ("max_bytes",),
    "legacy": ("replaced_by",),
    "spelling": ("aliases",),
    "unknown": ("record",),
    "names": ("id",),
    "doc": ("says",),
    "note": ("says",),
    "family": ("extends",),
    "decisions": ("decision",),
    "examples": ("example",),
}
"""Aspect of a constraint, or attribute of the catalog → the keys that decide it, where they are called otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place of the spec that a constraint comes from."""

    span: Span
    part: Part
    says: str
    """What stands there, in a few words: a label."""


def marks(entry: Entry, aspect: str, part: Part, says: str) -> Iterator[Place]:
    """Yield the value that decides an aspect, where an entry writes it, and the entry's name, unless on one line."""
    node = _deciding(entry, keys_of(aspect))
    if node is not None:
        yield at(stretch(node), part, says)
    if node is None or stretch(node).line != entry.name.span.line:
        yield at(entry.name.span, part, says)


def _deciding(entry: Entry, keys: tuple[str, ...]) -> Node | None:
    """Return what an entry has under one of the keys, or one of its items or options has."""
    own = next((entry.nodes[key] for key in keys if key in entry.nodes), None)
    inner = (_deciding(one, keys) for key in ("item", "options") for one in entry.entries(key))
    return own or next((node for node in inner if node is not None), None)


def keys_of(aspect: str) -> tuple[str, ...]:
    """Return the keys that decide an aspect, the one that does so most directly first."""
    return _KEYS.get(aspect, (aspect,))


def at(span: Span, part: Part, says: str) -> Place:
    """Return a place; a shorter spelling."""
    return Place(span=span, part=part, says=says)


def stretch(node: Node) -> Span:
    """Return the span from the first text of a node to its last one on the same line."""
    first, *others = [text.span for text in texts_of(node)] or [node.span]
    return through(first, others)


def through(first: Span, others: Iterable[Span]) -> Span:
    """Return the span from one place through to the last of others on the same line."""
    ends = [span.column + span.length for span in (first, *others) if span.line == first.line]
    return replace(first, length=max(ends) - first.column)


def texts_of(node: Node) -> Iterable[Scalar]:
    """Return every text of a node, names included, in the order written."""
    match node:
        case Scalar():
            return [node]
        case Sequence():
            return [text for item in node.items for text in texts_of(item)]
        case Mapping():
            return [text for key, value in node.entries for text in (key, *texts_of(value))]
