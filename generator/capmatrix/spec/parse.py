"""Tree of texts → document: known keys in the right shapes, whatever their values mean."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir.catalog import LANGUAGE
from capmatrix.source import Mapping, Node, Scalar, Sequence, Span, content, is_blank
from capmatrix.spec import keys, reader
from capmatrix.spec.document import Document, Entry
from capmatrix.spec.keys import Key, Shape
from capmatrix.spec.lists import facts_of, mapping_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_NOTHING = Entry(Scalar("service", Span("service.yaml")), Span("service.yaml"), {}, doubtful=True)


def read_folder(folder: Path, report: Report) -> Document | None:
    """Read a spec folder: with errors in the report, what could be read; None when the language is unknown."""
    read: dict[str, _File] = {}
    unread: set[str] = set()
    found = _readable(folder, read, unread, report)
    if found is None:
        return None
    files: dict[str, tuple[Entry, ...]] = {}
    for name, (table, needed) in keys.FILES.items():
        if name in found:
            files[name] = _file(folder, name, table, read, report)
        elif needed:
            _missing_file(name, report)
    rows = {where: _rows(folder, found, where, read, report) for where in keys.FOLDERS}
    if len(read) > _FILES:
        _remembered.cache_clear()
    unread |= ({"fields.yaml"} - {*found}) | {name for name in found if name not in read}
    if not rows["models"] and not any(name.startswith("models/") for name in unread):
        _no_model(report)
    mapping = next(iter(files.get("listing.yaml", ())), None)
    return Document(
        service=next(iter(files["service.yaml"]), _NOTHING),
        terms=files.get("fields.yaml", ()),
        objects=files.get("objects.yaml", ()),
        families=rows["families"],
        models=rows["models"],
        decisions=rows["decisions"],
        sources=files.get("sources.yaml", ()),
        approvals=(*files.get("approvals.yaml", ()), *rows["approvals"]),
        listing_entry=mapping,
        listing=mapping_of(mapping, report),
        listed=facts_of(folder, report),
        trees={name: file.tree for name, file in read.items()},
        unread=frozenset(unread),
    )


def _rows(folder: Path, found: list[str], where: str, read: dict[str, _File], report: Report) -> tuple[Entry, ...]:
    """Return the entries of the files below a folder of the spec."""
    names = sorted(name for name in found if name.startswith(f"{where}/"))
    return tuple(entry for name in names for entry in _file(folder, name, keys.FOLDERS[where], read, report))


def _readable(folder: Path, read: dict[str, _File], unread: set[str], report: Report) -> list[str] | None:
    """Return the files of a folder that holds a spec in the present version of the language, else None."""
    listed = Report()
    found = _list(folder, listed)
    if "service.yaml" in found and (service := _read(folder, "service.yaml", report)):
        read["service.yaml"] = service
        if not check_language(service.tree, folder, report):
            return None
    for item in listed.items:
        report.put(item)
        unread.add(_meant(item.span.file))
    stated = re.compile(rf"language:\s*{LANGUAGE}\s*(#.*)?", re.ASCII)
    known = "service.yaml" in read or any(stated.fullmatch(line) for line in report.lines.get("service.yaml", ()))
    return found if known else _without_service(found, report)


def _no_model(report: Report) -> None:
    """Report a spec without models: its output is empty, and would remove all generated files."""
    report.add(Code.MISSING_FILE, "the spec has no model", Span("models"), "write models/<id>.yaml for each model")


def _missing_file(name: str, report: Report) -> None:
    hint = f"write {name}; `capmatrix explain language` has its keys"
    report.add(Code.MISSING_FILE, f"the spec has no {name}", Span(name), hint)


def _without_service(found: list[str], report: Report) -> None:
    """Report a missing service.yaml, without which the version of the language is unknown."""
    if "service.yaml" not in found and not report.failed:
        _missing_file("service.yaml", report)


def _meant(name: str) -> str:
    """Return the place of a spec that a file in the wrong place was probably meant for, else its own name."""
    top = name.partition("/")[0]
    close = top if top in keys.FOLDERS else next(iter(get_close_matches(top, [*keys.FILES, *keys.FOLDERS], n=1)), name)
    return f"{close}/{name}" if close in keys.FOLDERS else close


def language_of(service: Mapping) -> int | None:
    """Return the version of the language that a service entry states: 1 where it states none, None for no number."""
    node = service.get("language")
    text = node.text if isinstance(node, Scalar) else "" if node else "1"
    return int(text) if re.fullmatch(r"[1-9][0-9]{0,8}", text, re.ASCII) else None


def check_language(service: Mapping, folder: Path, report: Report) -> bool:
    """Return whether a spec is written in the present version of the language, and report one that is not."""
    language = language_of(service)
    if language == LANGUAGE:
        return True
    place = service.get("language") or next((name for name, _ in service.entries), service)
    if language is None:
        message, hint = "is not a version of the language", f"write `language: {LANGUAGE}`"
    elif language < LANGUAGE:
        message = f"the spec is in version {language} of the language, older than version {LANGUAGE} of this toolkit"
        hint = f"run `capmatrix migrate {folder}`"
    else:
        message = f"the spec is in version {language} of the language, newer than version {LANGUAGE} of this toolkit"
        hint = "the toolkit is older than the spec: install a newer version of capmatrix"
    report.add(Code.LANGUAGE, message, place.span, hint)
    return False


def read_approvals(path: Path, report: Report) -> tuple[Entry, ...]:
    """Read a file of approvals in any folder."""
    return _file(path.parent, path.name, "approval", {}, report)


def _list(folder: Path, report: Report) -> list[str]:
    """Return the spec files below a folder, as relative paths; report other files."""
    found: list[str] = []
    if os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises where a path is too long or may not be looked at
        _list_folder(folder, "", found, report)
    else:
        hint = "give the folder that holds service.yaml"
        report.add(Code.UNREADABLE, f"{folder} is not a folder", Span(folder.name), hint)
    return found


def _list_folder(folder: Path, prefix: str, found: list[str], report: Report) -> None:
    """List a folder recursively; a folder that cannot be listed is an error, because it would look empty."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        where = Span(prefix.rstrip("/") or folder.name)
        report.add(Code.UNREADABLE, f"cannot be listed: {error.strerror}", where, "check its permissions")
        return
    for entry in entries:
        name = f"{prefix}{entry.name}"
        if entry.name.startswith(".") and not entry.name.endswith(".yaml"):
            continue
        if entry.is_symlink():
            report.add(Code.UNREADABLE, "is a symbolic link", Span(name), "a spec holds plain files: copy it")
        elif entry.is_dir():
            if entry.name.endswith(".yaml"):
                report.add(Code.UNREADABLE, "is a folder", Span(name), "a spec holds plain files")
            else:
                _list_folder(folder / entry.name, f"{name}/", found, report)
        elif entry.is_file():
            _place_file(name, found, report)
        else:
            report.add(Code.UNREADABLE, "is not a plain file", Span(name), "a spec holds plain files: remove it")


def _place_file(name: str, found: list[str], report: Report) -> None:
    where, _, rest = name.rpartition("/")
    if name == keys.SNAPSHOT:
        return
    if name in keys.FILES or (where in keys.FOLDERS and rest.endswith(".yaml") and not rest.startswith(".")):
        found.append(name)
    elif not name.endswith(".md"):
        former = keys.FORMER.get(("", name)) or did_you_mean(name, keys.FILES)
        hint = former or "models go to models/<id>.yaml, families to families/<name>.yaml"
        report.add(Code.UNKNOWN_FILE, "is not a file of a spec", Span(name), hint)


_REMEMBERED = 200_000
"""Characters up to which a file is remembered: the two sides of a comparison share most of their files."""


class _File:
    """A file of a spec as a tree and as entries, with what is wrong with each."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.report = name, Report()
        self._entries: tuple[tuple[Entry, ...], Report] | None = None
        node = reader.parse(text, name, self.report)
        self.has_tree = isinstance(node, Mapping)
        self.tree = node if isinstance(node, Mapping) else Mapping((), Span(name))
        if node is not None and not self.has_tree:
            self.report.add(Code.WRONG_SHAPE, "is not a mapping", node.span, "start with `key: value` lines")

    def entries(self, table: str) -> tuple[tuple[Entry, ...], Report]:
        """Return the entries of the file, which is of one table."""
        if self._entries is None:
            report = Report()
            if table in keys.SINGLE:
                stem = self.name.rpartition("/")[2].removesuffix(".yaml")
                found = (_entry(self.tree, table, Scalar(stem, Span(self.name, 1, 1)), report),)
            else:
                found = _entries(self.tree, table, report)
            self._entries = found, report
        return self._entries


_FILES = 1024  # are remembered; those of a folder with more push one another out
_remembered = lru_cache(maxsize=_FILES)(_File)


def _read(folder: Path, name: str, report: Report) -> _File | None:
    """Return a file with a tree; None, and a diagnostic, where it has none."""
    text = reader.read_text(folder / name, name, report)
    if text is None:
        return None
    file = _remembered(name, text) if len(text) <= _REMEMBERED else _File(name, text)
    report.extend(file.report)
    return file if file.has_tree else None


def _file(folder: Path, name: str, table: str, read: dict[str, _File], report: Report) -> tuple[Entry, ...]:
    """Return the entries of a file, and add it to those that were read."""
    file = read.get(name) or _read(folder, name, report)
    if file is None:
        return ()
    read[name] = file
    entries, said = file.entries(table)
    report.extend(said)
    return entries


def _entry(node: Mapping, table: str, name: Scalar, report: Report) -> Entry:
    entry = Entry(name, name.span if name.span.line else node.span, {}, {})
    known = keys.TABLES.get(table)
    doubtful = False
    for key, value in node.entries:
        if known is None:
            entry.nodes[key.text] = value
        elif key.text not in known:
            report.add(
                Code.UNKNOWN_KEY,
                f"{key.text!r} is not a key of {_phrase(table)}",
                key.span,
                "" if report.full else _known_instead(table, key.text),
            )
            doubtful = True
        elif problem := _problem(key, value, known[key.text]):
            report.add(*problem)
            doubtful = True
        else:
            _add_value(entry, key, value, known[key.text], report)
    for key, shape in (known or {}).items():
        if shape.required and node.get(key) is None:
            report.add(Code.MISSING_KEY, f"{_phrase(table)} {name.text!r} needs {key!r}", entry.span, shape.doc)
            doubtful = True
    doubtful = doubtful or any(part.doubtful for key in ("item", "options") for part in entry.entries(key))
    return replace(entry, doubtful=True) if doubtful else entry


def _known_instead(table: str, key: str) -> str:
    known = keys.TABLES[table]
    return keys.FORMER.get((table, key)) or did_you_mean(key, known) or f"known here: {', '.join(known)}"


def _phrase(table: str) -> str:
    article = "an" if table[0] in "aeiou" else "a"
    return f"{article} {table} entry"


def _problem(key: Scalar, node: Node, spec: Key) -> tuple[Code, str, Span, str] | None:
    """Return what is wrong with the value of a key: its shape, or a word other than those it may be."""
    blank_is_wrong = spec.required and spec.shape in (Shape.TEXT, Shape.TEXTS, Shape.NAMED)
    if not _has_shape(node, spec.shape) or (blank_is_wrong and is_blank(node)):
        return (Code.WRONG_SHAPE, f"{key.text!r} needs {spec.shape.value}", node.span, spec.doc)
    blank = [text for text in _texts(node) if not text.text.strip()] if key.text in keys.PROSE else []
    if blank and not is_blank(node):
        return (Code.BAD_VALUE, f"{key.text!r} has no text", blank[0].span, "write it, or remove the key")
    if spec.choices and isinstance(node, Scalar) and node.text not in spec.choices:
        hint = did_you_mean(node.text, spec.choices)
        allowed = ", ".join(spec.choices)
        return (Code.BAD_VALUE, f"{key.text!r} is one of {allowed}, not {node.text!r}", node.span, hint)
    return None


def _has_shape(node: Node, shape: Shape) -> bool:
    match shape:
        case Shape.TEXT:
            return isinstance(node, Scalar)
        case Shape.TEXTS:
            return isinstance(node, Scalar) or _holds(node, Scalar)
        case Shape.MAP | Shape.ENTRY | Shape.ENTRIES:
            return isinstance(node, Mapping)
        case Shape.ROWS:
            return _holds(node, Mapping)
        case Shape.NAMED:
            return isinstance(node, Scalar | Mapping)
        case Shape.ANY:
            return True


def _holds(node: Node, kind: type[Scalar | Mapping]) -> bool:
    return isinstance(node, Sequence) and all(isinstance(item, kind) for item in node.items)


def _add_value(entry: Entry, key: Scalar, node: Node, spec: Key, report: Report) -> None:
    """Add the value of a key to the entry; report a text that looks like a list, and read it as one."""
    if spec.shape in (Shape.TEXTS, Shape.ANY) and (parts := unbracketed(key.text, node)):
        report.add(*unbracketed_problem(key, node, parts))
        node = Sequence(tuple(Scalar(part, node.span) for part in parts), node.span)
    if spec.shape is Shape.NAMED and isinstance(node, Scalar):
        node = Mapping(((Scalar("name", node.span), node),), node.span)
    if spec.shape in (Shape.ENTRY, Shape.NAMED) and isinstance(node, Mapping):
        entry.inner[key.text] = (_entry(node, spec.table, key, report),)
    elif spec.shape is Shape.ENTRIES and isinstance(node, Mapping):
        entry.inner[key.text] = _entries(node, spec.table, report)
    elif spec.shape is Shape.ROWS and isinstance(node, Sequence):
        rows = [(Scalar(key.text, item.span), item) for item in node.items if isinstance(item, Mapping)]
        entry.inner[key.text] = tuple(_entry(item, spec.table, name, report) for name, item in rows)
    else:
        entry.nodes[key.text] = node


def unbracketed(key: str, node: Node) -> list[str]:
    """Return the parts of a text without quotes that looks like a list without brackets, else nothing."""
    if not isinstance(node, Scalar) or not node.plain or key in keys.PROSE or key in ("facts", "default"):
        return []
    parts = [part.strip() for part in node.text.split(",") if part.strip()]
    if len(parts) > 1:
        return parts if key != "evidence" or all(" > " in part for part in parts) else []
    # One citation and one accepted finding (`L603 models/a.yaml`) contain blanks.
    words = node.text.split()
    return words if len(words) > 1 and key != "evidence" and not (key == "accepts" and words[0].isupper()) else []


def unbracketed_problem(key: Scalar, node: Node, parts: list[str]) -> tuple[Code, str, Span, str]:
    """Return what to report for a text that looks like a list."""
    one = f"; one text stands in quotes: {json.dumps(content(node))}" if key.text == "values" else ""
    message = f"{key.text!r} has one text that looks like a list without brackets"
    return (Code.BAD_VALUE, message, node.span, f"write [{', '.join(parts)}]{one}")


def _texts(node: Node) -> Iterator[Scalar]:
    """Yield the texts of a value, without keys."""
    match node:
        case Scalar():
            yield node
        case Sequence():
            yield from (text for item in node.items for text in _texts(item))
        case Mapping():
            yield from (text for _, value in node.entries for text in _texts(value))


def _entries(node: Mapping, table: str, report: Report) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for name, value in node.entries:
        long_form = _LONG_FORMS.get(table, _as_written)(value)
        if is_blank(long_form):
            long_form = Mapping((), value.span)
        if isinstance(long_form, Mapping):
            found.append(_entry(long_form, table, name, report))
        else:
            found.append(Entry(name, name.span, {}, doubtful=True))
            report.add(
                Code.WRONG_SHAPE, f"{name.text!r} needs a mapping", value.span, f"keys: {', '.join(keys.TABLES[table])}"
            )
    return tuple(found)


def _as_written(node: Node) -> Node:
    return node


def _word(node: Node) -> Node:
    """Return the short form of a word, its meaning, as the long form."""
    if isinstance(node, Scalar) and not is_blank(node):
        return Mapping(((Scalar("says", node.span), node),), node.span)
    return node


def _field(node: Node) -> Node:
    """Return the short form of a field (values, a range, or one value) as the long form."""
    if isinstance(node, Sequence) or (isinstance(node, Scalar) and not is_blank(node)):
        ranged = isinstance(node, Scalar) and node.plain and ".." in node.text
        return Mapping(((Scalar("range" if ranged else "values", node.span), node),), node.span)
    return node


_LONG_FORMS = {"field": _field, "parameter": _field, "listed": _field, "term": _field, "word": _word}
"""Table → function from the short form to the long form."""
