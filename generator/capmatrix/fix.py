"""Apply the fixes that lint offers to the files of a spec, where the catalog stays the same."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from capmatrix.ir.stored import dump
from capmatrix.lint import lint
from capmatrix.output.disk import lay, put
from capmatrix.pipeline import Loaded, Refused, load
from capmatrix.source import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.diagnostics import Edit
    from capmatrix.ir.json_values import Json

_ROUNDS = 10
"""Mending one entry can uncover another one inside it, which has its turn in the next round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What was done."""

    edits: int
    files: tuple[str, ...]
    left: tuple[str, ...]
    """Files whose edits would have changed what the spec means, and were not made."""


def mend(folder: Path) -> Mended:
    """Mend what lint can mend; each file is replaced as a whole, and none if its meaning would not be the same."""
    loaded = load(folder)
    meant = _meaning(loaded)
    before = {name: (folder / name).read_bytes().decode() for name in loaded.document.trees}
    texts, left, edits = dict(before), set[str](), 0
    for _ in range(_ROUNDS):
        todo = {name: found for name, found in _edits(loaded).items() if name not in left}
        if not todo:
            break
        for name, found in todo.items():
            tried = {**texts, name: edited(texts[name], found)}
            now = _load(tried)
            if now is None or _meaning(now) != meant:
                left.add(name)
            else:
                texts, loaded, edits = tried, now, edits + len(apart(found))
    changed = tuple(name for name in sorted(texts) if texts[name] != before[name])
    for name in changed:
        put(texts[name], folder / name)
    return Mended(edits=edits, files=changed, left=tuple(sorted(left)))


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits made, those aside that reach into one before; line ends stay what they are."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").split("\n")
    for edit in reversed(apart(edits)):
        head = lines[edit.start.line - 1][: edit.start.column - 1]
        tail = lines[edit.line - 1][edit.column - 1 :]
        lines[edit.start.line - 1 : edit.line] = f"{head}{edit.text}{tail}".split("\n")
    return end.join(lines)


def apart(edits: Iterable[Edit]) -> list[Edit]:
    """Return edits in order of place, without those that reach into one before."""
    kept: list[Edit] = []
    reached = (0, 0)
    for edit in sorted(edits, key=lambda edit: (edit.start.line, edit.start.column)):
        if (edit.start.line, edit.start.column) >= reached:
            kept.append(edit)
            reached = (edit.line, edit.column)
    return kept


def _edits(loaded: Loaded) -> dict[str, list[Edit]]:
    lint(loaded.catalog, loaded.document, loaded.report)
    found: dict[str, list[Edit]] = {}
    for item in loaded.report.items:
        for edit in item.fix:
            found.setdefault(edit.start.file, []).append(edit)
    return found


def _load(texts: dict[str, str]) -> Loaded | None:
    with tempfile.TemporaryDirectory() as folder:
        lay(texts, Path(folder))
        try:
            return load(Path(folder))
        except Refused:
            return None


def _meaning(loaded: Loaded) -> str:
    """Return the catalog, and every text of the files under its keys: what no model uses is not in the catalog."""
    texts = {name: _texts(tree) for name, tree in loaded.document.trees.items()}
    return json.dumps(dump(loaded.catalog)) + json.dumps(texts, sort_keys=True)


def _texts(node: Node) -> Json:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [_texts(item) for item in node.items]
        case Mapping():
            return {key.text: _texts(value) for key, value in node.entries}
