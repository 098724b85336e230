"""Three versions of a model's file → one text: what nobody changed follows the list, what a person changed stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from capmatrix.diagnostics import Report
from capmatrix.frozen import dataclass
from capmatrix.listing.models import field_lines, part_lines, text_of
from capmatrix.source import Mapping as Tree
from capmatrix.source import Node, content
from capmatrix.spec import keys
from capmatrix.spec.reader import parse

if TYPE_CHECKING:
    from capmatrix.listing.models import Made
    from capmatrix.listing.yaml_text import Data

State: TypeAlias = Literal["follows", "kept"]

_APART = "fields"
"""The part whose entries are merged one by one."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file that the list changed: whether the file follows, or a person's value is kept."""

    key: str
    """Such as `title`, or `fields.duration`."""
    state: State


@dataclass(frozen=True, slots=True)
class Merged:
    """The text, and what became of the parts that the list changed."""

    text: str
    parts: tuple[Part, ...]


def merge(text: str, base: Made | None, theirs: Made) -> Merged:
    """Merge a file with what the last list and the new one make of its record.

    `base` is None for a record that the last list did not have: then every difference is a person's.
    """
    tree = _tree(text)
    if tree is None:
        return Merged(text, ())
    before = _parts(base) if base else {}
    wanted, ours = _parts(theirs), _contents(tree)
    found: list[Part] = []
    edits: list[str] = []
    for key in dict.fromkeys((*before, *wanted)):
        old, new, own = before.get(key), wanted.get(key), ours.get(key)
        if new in (old, own):
            continue
        if own == old and _editable(tree, key):
            found.append(Part(key, "follows"))
            edits.append(key)
        else:
            found.append(Part(key, "kept"))
    for key in edits:
        text = with_part(text, key, _data(theirs, key), drop=key not in wanted)
    return Merged(text, tuple(found))


def with_part(text: str, key: str, data: Data, *, drop: bool = False) -> str:
    """Return the text of a model with another part; `fields.NAME` is an entry of its fields.

    Absent data takes the part away; of a field, only `drop` does, as an empty entry is one too.
    """
    tree = _tree(text)
    assert tree is not None
    name, _, inner = key.partition(".")
    if not inner:
        return _spliced(text, tree, name, [] if data is None else part_lines(name, data), _order(name))
    fields = tree.get(_APART)
    if not isinstance(fields, Tree) or not fields.entries:
        return _spliced(text, tree, _APART, [] if drop else part_lines(_APART, {inner: data}), _order(_APART))
    return _spliced(text, fields, inner, [] if drop else field_lines(inner, data), ())


def with_price_day(text: str, day: str) -> str:
    """Return the text of a model whose price says its day."""
    tree = _tree(text)
    pricing = tree.get("pricing") if tree else None
    if tree is None or not isinstance(pricing, Tree):
        return text
    if any(key.text == "pricing" and key.span.line == pricing.span.line for key, _ in tree.entries):  # on one line
        written = text.split("\n")[pricing.span.line - 1]
        return text.replace(written, f"{written.rstrip().removesuffix('}')}, date: {day}}}", 1)
    known = [*keys.TABLES["pricing"]]
    return _spliced(text, pricing, "date", [f"  date: {day}"], tuple(known[known.index("date") + 1 :]))


def _data(made: Made, key: str) -> Data:
    name, _, inner = key.partition(".")
    return made.fields.get(inner) if inner else made.parts.get(name)


def _tree(text: str) -> Tree | None:
    node = parse(text, "model", Report())
    return node if isinstance(node, Tree) else None


def _parts(made: Made) -> dict[str, object]:
    tree = _tree(text_of(made, ""))
    assert tree is not None, made.id
    return _contents(tree)


def _contents(tree: Tree) -> dict[str, object]:
    """Return the parts of a file, the entries of its fields each by itself."""
    found: dict[str, object] = {}
    for key, node in tree.entries:
        if key.text == _APART and isinstance(node, Tree):
            found |= {f"{_APART}.{name.text}": _normal(one) for name, one in node.entries}
        else:
            found[key.text] = content(node)
    return found


def _normal(node: Node) -> object:
    """Return the content of a field's entry, its short form as the long one."""
    plain = content(node)
    if isinstance(node, Tree):
        return plain
    ranged = isinstance(plain, str) and ".." in plain
    return {"range" if ranged else "values": plain} if plain else {}


def _editable(tree: Tree, key: str) -> bool:
    """Return whether a part stands on lines of its own."""
    name, _, inner = key.partition(".")
    owner: Node | None = tree.get(name) if inner else tree
    if owner is None:
        return True
    if not isinstance(owner, Tree):
        return False
    starts = [one.span.line for one, _ in owner.entries]
    return len(set(starts)) == len(starts) and (not inner or (tree.span.line, 0) != (owner.span.line, 0))


def _order(name: str) -> tuple[str, ...]:
    """Return the keys of a model that stand after one."""
    known = [*keys.TABLES["model"]]
    return tuple(known[known.index(name) + 1 :]) if name in known else ()


def _spliced(text: str, owner: Tree, name: str, new: list[str], after: tuple[str, ...]) -> str:
    """Return a text in which the lines of a key are others; a key that was not there comes before those after it."""
    lines = text.split("\n")
    starts = {key.text: key.span.line - 1 for key, _ in owner.entries}
    ends = _ends(lines, owner)
    if name in starts:
        lines[starts[name] : ends[name]] = new
    elif new:
        place = next((starts[key] for key in after if key in starts), max(ends.values(), default=len(lines)))
        lines[place:place] = new
    if name in starts and not new and len(starts) == 1 and owner.span.line > 1:
        del lines[owner.span.line - 2]
    return "\n".join(lines)


def _ends(lines: list[str], owner: Tree) -> dict[str, int]:
    """Return for each key the number of the line after its last one, without comments and blanks that follow."""
    found: dict[str, int] = {}
    for key, node in owner.entries:
        last = _last(node, key.span.line)
        indent = key.span.column - 1
        # What is folded over lines goes on while lines are indented more deeply.
        while (
            last < len(lines)
            and lines[last].strip()
            and _indent(lines[last]) > indent
            and not lines[last].lstrip().startswith("#")
        ):
            last += 1
        found[key.text] = last
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _last(node: Node, start: int) -> int:
    """Return the number of the last line on which a part of a node begins."""
    match node:
        case Tree():
            return max(
                (_last(part, max(start, key.span.line)) for key, part in node.entries),
                default=max(start, node.span.line),
            )
        case _:
            items = getattr(node, "items", ())
            return max((_last(item, max(start, item.span.line)) for item in items), default=max(start, node.span.line))
