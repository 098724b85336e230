"""Every place where a spec holds a text, found by walking the language's tables over a spec that uses all keys."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from capmatrix.diagnostics import Report
from capmatrix.naming import slug
from capmatrix.source import Mapping as Node
from capmatrix.source import Scalar, Sequence, is_blank
from capmatrix.spec import keys, reader
from capmatrix.spec.keys import Key, Shape

SPEC = Path(__file__).parent / "spec"
FIXED = "of the language"
"""Label of a key that a table fixes: any other text there means nothing."""

SAME = {"listed": "field", "parameter": "field"}
"""Table → the table whose keys it has, with one more; a text stands in either in the same way."""

FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")
"""An id of this form is the name of its model's file; others stand in a file named after their letters, if any."""

Texts: TypeAlias = dict[str, str]
"""File name → its text, as a spec folder holds them."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One text of the benign spec; in line 0 the name of the file itself."""

    file: str
    line: int
    column: int
    length: int
    text: str
    label: str
    """What stands there by the tables, such as `model.title` or `term: name`."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a payload is planted: one place alone, or all places that name one thing."""

    label: str
    text: str
    places: tuple[Place, ...]


def texts() -> Texts:
    """Return the benign spec."""
    return {path.relative_to(SPEC).as_posix(): path.read_text("utf-8") for path in sorted(SPEC.rglob("*.yaml"))}


def places(files: Texts) -> list[Place]:
    """Return every text of a spec with what it is by the tables."""
    found: list[Place] = []
    for name, text in files.items():
        report = Report()
        node = reader.parse(text, name, report)
        assert isinstance(node, Node), report.render()
        folder, _, stem = name.rpartition("/")
        table = keys.FOLDERS[folder] if folder else keys.FILES[name][0]
        if folder:
            found.append(Place(name, 0, 0, 0, stem.removesuffix(".yaml"), f"{table}: file name"))
        found += (_entry if table in keys.SINGLE else _entries)(node, table)
    return found


def positions(files: Texts) -> list[Position]:
    """Return each kind of place once, alone, and each text that stands in several places, everywhere at once."""
    found = places(files)
    alone: dict[str, Place] = {}
    by_text: defaultdict[str, list[Place]] = defaultdict(list)
    for place in found:
        alone.setdefault(place.label, place)
        for part in place.text.split(" > "):
            by_text[part].append(place)
    everywhere = [
        Position(f"{several[0].label}, everywhere", text, tuple(several))
        for text, several in by_text.items()
        if len(several) > 1 and text and not any(FIXED in place.label for place in several)
    ]
    return [Position(place.label, place.text, (place,)) for place in alone.values()] + everywhere


@dataclass(frozen=True, slots=True)
class Planted:
    """A spec with payloads in it."""

    texts: Texts
    spots: Mapping[tuple[str, int, int], Position]
    """File, line and column where a payload stands now → its position."""


def plant(files: Texts, written: Mapping[Position, tuple[str, str]]) -> Planted:
    """Return the spec with a payload (its text, and how that is written in YAML) in each of these positions."""
    edits: dict[Place, tuple[str, Position]] = {}
    names: dict[str, str] = {}
    for position, (text, source) in written.items():
        for place in position.places:
            if place.line == 0:
                names[place.file] = f"{place.file.rpartition('/')[0]}/{text}.yaml"
            elif place.text == position.text:
                edits[place] = (source, position)
            else:
                parts = [text if part == position.text else part for part in place.text.split(" > ")]
                edits[place] = (quoted(" > ".join(parts)), position)
            if place.label == "model.id":
                names[place.file] = f"models/{text if FILE_NAME.fullmatch(text) else slug(text) or 'unnamed'}.yaml"
    out = {name: text.split("\n") for name, text in files.items()}
    shifts: defaultdict[tuple[str, int], int] = defaultdict(int)
    spots: dict[tuple[str, int, int], Position] = {}
    for place, (source, position) in sorted(edits.items(), key=lambda edit: edit[0]):
        line = out[place.file][place.line - 1]
        start = place.column - 1 + shifts[place.file, place.line]
        out[place.file][place.line - 1] = line[:start] + source + line[start + place.length :]
        shifts[place.file, place.line] += len(source) - place.length
        spots[names.get(place.file, place.file), place.line, start + 1] = position
    return Planted({names.get(name, name): "\n".join(lines) for name, lines in out.items()}, spots)


def quoted(text: str) -> str:
    """Return a text as YAML in double quotes, what does not show written as an escape."""
    return '"' + "".join(map(_escape, text)) + '"'


def _escape(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    number = ord(char)
    if char.isprintable():
        return char
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _place(node: Scalar, label: str) -> Place:
    span = node.span
    return Place(span.file, span.line, span.column, 0 if is_blank(node) else span.length, node.text, label)


def _entry(node: Node, table: str) -> Iterator[Place]:
    known, table = keys.TABLES.get(table), SAME.get(table, table)
    kind = node.get("kind")
    of = f" of kind {kind.text}" if isinstance(kind, Scalar) and table in ("kind", "field", "term") else ""
    for number, (key, value) in enumerate(node.entries):
        if known is None:
            yield _place(key, f"{table}: key")
            yield from _texts(value, f"{table}: value")
        else:
            if number == 0:
                yield _place(key, f"{table}: a key {FIXED}")
            yield from _under(value, table, key.text, known[key.text], of)


def _under(value: Scalar | Sequence | Node, table: str, key: str, spec: Key, of: str) -> Iterator[Place]:
    match spec.shape:
        case Shape.TEXT | Shape.TEXTS | Shape.MAP | Shape.ANY:
            if spec.choices:
                of = f", a word {FIXED}"
            elif key not in keys.TABLES["kind"] and key != "default":
                of = ""
            yield from _texts(value, f"{table}.{key}{of}")
        case Shape.NAMED if isinstance(value, Scalar):
            yield _place(value, f"{spec.table}.name")
        case Shape.ENTRY | Shape.NAMED:
            assert isinstance(value, Node)
            yield from _entry(value, spec.table)
        case Shape.ENTRIES:
            assert isinstance(value, Node)
            yield from _entries(value, spec.table)
        case Shape.ROWS:
            assert isinstance(value, Sequence)
            for row in value.items:
                assert isinstance(row, Node)
                yield from _entry(row, spec.table)


def _entries(node: Node, table: str) -> Iterator[Place]:
    for name, value in node.entries:
        yield _place(name, f"{SAME.get(table, table)}: name")
        if isinstance(value, Node):
            yield from _entry(value, table)
        else:
            yield from _texts(value, f"{SAME.get(table, table)}, short form")


def _texts(node: Scalar | Sequence | Node, label: str) -> Iterator[Place]:
    """Yield all texts of a value, however deep."""
    if isinstance(node, Scalar):
        yield _place(node, label)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _texts(item, label)
    else:
        for key, value in node.entries:
            yield _place(key, f"{label}, key")
            yield from _texts(value, label)
