"""Change the files of a spec: the fixes that lint offers, and the migration from an older version of the language."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report
from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import LANGUAGE
from capmatrix.ir.stored import dump
from capmatrix.lint import lint
from capmatrix.output.disk import lay, make_parents, put, remove
from capmatrix.pipeline import Loaded, Refused, load
from capmatrix.resolve.references import approvals_of
from capmatrix.source import Mapping, content
from capmatrix.spec.keys import SNAPSHOT
from capmatrix.spec.migrate import APPROVALS, DECISIONS, approvals_apart
from capmatrix.spec.migrate import migrate as migrated
from capmatrix.spec.parse import check_language, language_of, read_approvals
from capmatrix.spec.reader import parse, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.diagnostics import Edit

_ROUNDS = 10
"""The fix of one entry can reveal another one inside it, which is fixed in the next round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """The result of a run."""

    edits: int
    files: tuple[str, ...]
    left: tuple[str, ...]
    """Files whose edits would change the meaning of the spec; they are left as they are."""


def apply_fixes(folder: Path) -> Fixed:
    """Apply the fixes of lint; a file is replaced as a whole, and only if the meaning of the spec stays the same."""
    loaded = load(folder)
    meant = _meaning(loaded)
    before = {name: (folder / name).read_bytes().decode() for name in (*loaded.document.trees, *_snapshot(folder))}
    texts, left, edits = dict(before), set[str](), 0
    for _ in range(_ROUNDS):
        todo = {name: found for name, found in _edits(loaded).items() if name not in left}
        if not todo:
            break
        for name, found in todo.items():
            tried = {**texts, name: apply_edits(texts[name], found)}
            now = _load(tried)
            if now is None or _meaning(now) != meant:
                left.add(name)
            else:
                texts, loaded, edits = tried, now, edits + len(without_overlaps(found))
    changed = tuple(name for name in sorted(texts) if texts[name] != before[name])
    for name in changed:
        put(texts[name], folder / name)
    return Fixed(edits=edits, files=changed, left=tuple(sorted(left)))


def migrate(folder: Path) -> tuple[str, ...]:
    """Rewrite a spec in the present version of the language, and return the files written or removed.

    Raises `Refused` where a file cannot be read, and `OSError` where one cannot be written. Each file is replaced as a
    whole, service.yaml last: until then the spec counts as old, and the next run completes one that was killed. Then
    the former file of approvals is replaced by a file for each of them, and goes when all of these are there.
    """
    report = Report()
    texts, trees = _read_former(folder, report)
    approvals = _former_approvals(folder, report)
    if report.failed or (
        language_of(trees["service.yaml"]) != 1 and not check_language(trees["service.yaml"], folder, report)
    ):
        raise Refused(report)
    older = language_of(trees["service.yaml"]) != LANGUAGE
    return (*(_rewrite(folder, texts, migrated(texts, trees)) if older else ()), *_move_approvals(folder, approvals))


def _read_former(folder: Path, report: Report) -> tuple[dict[str, str], dict[str, Mapping]]:
    texts: dict[str, str] = {}
    trees: dict[str, Mapping] = {}
    for name in ("service.yaml", DECISIONS, *_names(folder, "models"), *_names(folder, "families")):
        if name != "service.yaml" and not os.path.lexists(folder / name):
            continue
        text = read_text(folder / name, name, report)
        tree = None if text is None else parse(text, name, report)
        if text is not None and isinstance(tree, Mapping):
            texts[name], trees[name] = text, tree
        elif tree is not None:
            report.add(Code.WRONG_SHAPE, "is not a mapping", tree.span, "start with `key: value` lines")
    return texts, trees


def _rewrite(folder: Path, texts: dict[str, str], wanted: dict[str, str]) -> tuple[str, ...]:
    changed = [name for name, text in wanted.items() if text != texts.get(name) and name != "service.yaml"]
    make_parents(folder / name for name in changed)
    for name in changed:
        put(wanted[name], folder / name)
    removed = [name for name in texts if name not in wanted]
    for name in removed:
        remove(folder / name)
    put(wanted["service.yaml"], folder / "service.yaml")
    return (*changed, *removed, "service.yaml")


def _former_approvals(folder: Path, report: Report) -> dict[str, str]:
    """Return the files that replace the former file of approvals; nothing where there is none, or it is wrong."""
    file = folder / APPROVALS
    if not os.path.lexists(file):
        return {}
    approvals_of(read_approvals(file, report), report)
    text = read_text(file, APPROVALS, Report())
    tree = parse(text or "", APPROVALS, Report())
    if text is None or not isinstance(tree, Mapping) or not tree.entries or report.failed:
        return {}
    return approvals_apart(text, tree)


def _move_approvals(folder: Path, wanted: dict[str, str]) -> tuple[str, ...]:
    """Write a file for each approval; one that is there and says something else stays, beside the former one."""
    if not wanted:
        return ()
    written: list[str] = []
    for name, text in wanted.items():
        place = folder / name
        while os.path.lexists(place) and place.read_bytes() != text.encode():
            place = place.with_stem(f"{place.stem}-former")
        make_parents([place])
        put(text, place)
        written.append(place.relative_to(folder).as_posix())
    remove(folder / APPROVALS)
    return (*written, APPROVALS)


def _snapshot(folder: Path) -> tuple[str, ...]:
    """Return the file with the facts of the service's list, where there is one: evidence names its records."""
    return (SNAPSHOT,) if os.path.lexists(folder / SNAPSHOT) else ()


def _names(folder: Path, where: str) -> list[str]:
    """Return the spec files of a folder of the spec."""
    return sorted(f"{where}/{path.name}" for path in (folder / where).glob("[!.]*.yaml"))


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits applied, except those that overlap an earlier one; line ends are kept."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").split("\n")
    for edit in reversed(without_overlaps(edits)):
        head = lines[edit.start.line - 1][: edit.start.column - 1]
        tail = lines[edit.line - 1][edit.column - 1 :]
        lines[edit.start.line - 1 : edit.line] = f"{head}{edit.text}{tail}".split("\n")
    return end.join(lines)


def without_overlaps(edits: Iterable[Edit]) -> list[Edit]:
    """Return edits in the order of their places, without those that overlap an earlier one."""
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
    """Return the catalog and every text of the files as one text; the catalog lacks what no model uses."""
    texts = {name: content(tree) for name, tree in loaded.document.trees.items()}
    return json.dumps(dump(loaded.catalog)) + json.dumps(texts, sort_keys=True)
