"""The texts and mappings of a spec as they are written, each with what it is in the language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capmatrix.spec import keys
from capmatrix.spec.keys import Shape
from capmatrix.spec.nodes import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from capmatrix.spec.document import Document


@dataclass(frozen=True, slots=True)
class Word:
    """A text, and the key of the language under which it stands; empty for names, and for keys themselves."""

    node: Scalar
    key: str


@dataclass(frozen=True, slots=True)
class Row:
    """A mapping whose keys the language knows."""

    node: Mapping
    table: str


def walk(document: Document) -> Iterator[Word | Row]:
    """Yield everything that is written in a spec, file by file."""
    for name, tree in document.trees.items():
        table, _ = keys.FILES.get(name, ("", False))
        if table and name != "service.yaml":
            yield from _named(tree, table)
        else:
            yield from _entry(tree, table or keys.FOLDERS[name.partition("/")[0]])


def _named(node: Mapping, table: str) -> Iterator[Word | Row]:
    for name, value in node.entries:
        yield Word(name, "")
        yield from _entry(value, table)


def _entry(node: Node, table: str) -> Iterator[Word | Row]:
    known = keys.TABLES.get(table)
    if known is None or not isinstance(node, Mapping):
        # The short form of a field is its values; what has no table is anything.
        yield from _free(node, "values" if known is not None else "")
        return
    yield Row(node, table)
    for key, value in node.entries:
        spec = known[key.text]
        if spec.shape is Shape.ENTRIES and isinstance(value, Mapping):
            yield from _named(value, spec.table)
        elif spec.shape is Shape.ENTRY:
            yield from _entry(value, spec.table)
        elif spec.shape is Shape.ROWS and isinstance(value, Sequence):
            for item in value.items:
                yield from _entry(item, spec.table)
        else:
            yield from _free(value, key.text)


def _free(node: Node, key: str) -> Iterator[Word]:
    match node:
        case Scalar():
            yield Word(node, key)
        case Sequence():
            for item in node.items:
                yield from _free(item, key)
        case Mapping():
            for name, value in node.entries:
                yield Word(name, "")
                yield from _free(value, "")
