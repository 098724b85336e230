"""YAML text → tree of texts with places. The only module that reads YAML."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

from capmatrix.diagnostics import Code, Diagnostic, Label, Report
from capmatrix.source import Mapping, Node, Scalar, Sequence, Span, conflict_markers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MAX_DEPTH = 32
MAX_BYTES = 4 * 1024 * 1024
MAX_VALUES = 500_000
"""Limits of one file: a hundred times what a large spec needs, and read within seconds."""

# Control characters other than line feed, line and paragraph separators, direction marks, byte order marks and lone
# surrogates: they make a file look different from its content.
_HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")

# Texts that need no quotes in any place.
_PLAIN = re.compile(r"-?[A-Za-z0-9_/.]([^\[\]{},:#\n]|:(?=[^\s,\[\]{}]))*(?<!\s)")

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Stop(Exception):
    """Ends the reading of one file after its diagnostic is in the report."""


def read(path: Path, name: str, report: Report) -> Node | None:
    """Read one file of the spec; None, and a diagnostic, if it cannot be read as a tree."""
    text = read_text(path, name, report)
    return None if text is None else parse(text, name, report)


def read_text(path: Path, name: str, report: Report) -> str | None:
    """Read the text of one file; None, and a diagnostic, if it cannot be read, is too large or is not UTF-8."""
    where = Span(name)
    try:
        large = path.stat().st_size > MAX_BYTES
        data = b"" if large else path.read_bytes()
    except OSError as error:
        report.add(Code.UNREADABLE, f"cannot be read: {error.strerror}", where, "check the path and its permissions")
        return None
    if large:
        report.add(Code.UNREADABLE, f"is larger than {MAX_BYTES // 1024 // 1024} MB", where, "split the file")
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        report.add(Code.NOT_UTF8, f"byte {error.start} is not UTF-8", Span(name, line, 1), "save the file as UTF-8")
        return None


def parse(text: str, name: str, report: Report) -> Node | None:
    """Read one text as a tree; None, and a diagnostic, if it is not one."""
    lines = text.replace("\r\n", "\n").split("\n")
    report.lines[name] = lines
    if _in_conflict(lines, name, report) or _hidden_characters(lines, name, report):
        return None
    try:
        return _Reader(_Loader("\n".join(lines)).get_event, name, report).document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        span = Span(name, mark.line + 1, mark.column + 1) if mark else Span(name)
        problem = getattr(error, "problem", None) or "not YAML"
        opened = _opened(error, name)
        message, hint = f"is not YAML here: {problem}", _syntax_hint(lines, span)
        report.put(Diagnostic(Code.SYNTAX, message, span, hint, opened))
    except _Stop:
        pass
    return None


def _opened(error: yaml.YAMLError, name: str) -> tuple[Label, ...]:
    """Return the place where the part that is wrong begins, such as a bracket without its end."""
    mark, problem = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    what = str(getattr(error, "context", None) or "").removeprefix("while ")
    if mark is None or what not in _BEGUN or (problem and (mark.line, mark.column) == (problem.line, problem.column)):
        return ()
    return (Label(Span(name, mark.line + 1, mark.column + 1), _BEGUN[what]),)


_BEGUN = {
    "parsing a flow mapping": "this { has no } that fits",
    "parsing a flow sequence": "this [ has no ] that fits",
    "scanning a quoted scalar": "the text in quotes begins here",
    "parsing a quoted scalar": "the text in quotes begins here",
    "parsing a block mapping": "the mapping begins here",
    "parsing a block collection": "the list begins here",
}
"""What the reader was doing → what began there, for the writer of a spec."""


def events_of(text: str, fault: Callable[[str, int, int], Exception]) -> Iterator[tuple[str, Any]]:
    """Yield the events of a document that is no spec, each with the name of its kind.

    A text that is not YAML ends with the exception that `fault` makes of what is wrong, the line and the column.
    """
    try:
        for event in yaml.parse(text, Loader=_Loader):
            yield type(event).__name__, event
    except yaml.YAMLError as error:
        mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise fault(str(problem or getattr(error, "reason", "") or "cannot be read"), *place) from error


def flow(node: Node) -> str:
    """Return a node as YAML on one line, which reads as the same node."""
    match node:
        case Scalar():
            bare = not node.text or _PLAIN.fullmatch(node.text)
            return node.text if node.plain and bare else json.dumps(node.text, ensure_ascii=False)
        case Sequence():
            return f"[{', '.join(map(flow, node.items))}]"
        case Mapping():
            return f"{{{', '.join(f'{flow(key)}: {flow(value)}' for key, value in node.entries)}}}"


def _in_conflict(lines: list[str], name: str, report: Report) -> bool:
    """Report each conflict at its first marker, with its other markers."""
    conflicts: list[list[int]] = []
    for number in conflict_markers("\n".join(lines)):
        begins = lines[number - 1][0] == "<" or not conflicts or lines[conflicts[-1][-1] - 1][0] == ">"
        conflicts += [[number]] if begins else []
        if not begins:
            conflicts[-1].append(number)
    hint = "keep one of the two versions, or both, and remove the lines <<<<<<<, ======= and >>>>>>>"
    for first, *others in conflicts:
        also = tuple(Label(Span(name, number, 1, 7), "another marker of the same conflict") for number in others)
        report.put(Diagnostic(Code.CONFLICT, "is a conflict marker of a merge", Span(name, first, 1, 7), hint, also))
    return bool(conflicts)


def _hidden_characters(lines: list[str], name: str, report: Report) -> bool:
    found = False
    for number, line in enumerate(lines, 1):
        match = None if line.isprintable() else _HIDDEN.search(line)  # what is hidden cannot be printed
        if not match:
            continue
        found = True
        tab = match[0] == "\t"
        what = "a tab" if tab else f"the character U+{ord(match[0]):04X}"
        hint = "indent with spaces" if tab else "remove it: a reviewer cannot see it"
        report.add(Code.BAD_CHARACTER, f"holds {what}", Span(name, number, match.start() + 1), hint)
    return found


def _syntax_hint(lines: list[str], span: Span) -> str:
    line = lines[span.line - 1] if 0 < span.line <= len(lines) else ""
    return (
        "put quotes around a text that holds ': ' or ' #'" if line.count(": ") > 1 else "check brackets and indentation"
    )


class _Reader:
    """Reads the event stream of one file; a large spec has tens of thousands of nodes."""

    __slots__ = ("_following", "_name", "_report", "_values")

    def __init__(self, following: Callable[[], Any], name: str, report: Report) -> None:
        self._following = following
        self._name, self._report = name, report
        self._values = 0

    def document(self) -> Node | None:
        """Return the tree of the file, which holds one document."""
        self._following()  # the stream begins
        if isinstance(self._following(), yaml.StreamEndEvent):
            self._report.add(Code.SYNTAX, "is empty", Span(self._name), "a spec file holds one mapping")
            return None
        node = self._node(self._following(), 0)
        self._following()  # the document ends
        event = self._following()
        if not isinstance(event, yaml.StreamEndEvent):
            hint = "one file, one document: remove the ---"
            self._report.add(Code.FORBIDDEN_YAML, "holds several documents in one file", self._span(event), hint)
        return node

    def _span(self, event: Any) -> Span:
        """Return the place of an event, limited to one line."""
        start, end = event.start_mark, event.end_mark
        line, column = start.line, start.column
        return Span(self._name, line + 1, column + 1, max(1, end.column - column) if end.line == line else 1)

    def _node(self, event: Any, depth: int) -> Node:
        span = self._span(event)
        self._values += 1
        if self._values > MAX_VALUES:
            self._report.add(Code.UNREADABLE, f"holds more than {MAX_VALUES} values", span, "split the file")
            raise _Stop
        if depth > MAX_DEPTH:
            self._report.add(Code.TOO_DEEP, f"nests deeper than {MAX_DEPTH} levels", span)
            raise _Stop
        if event.anchor and isinstance(event, yaml.AliasEvent):
            self._forbid(f"uses the alias *{event.anchor}", span, "write the value out")
            return Scalar("", span)
        if event.anchor:
            self._forbid(f"sets the anchor &{event.anchor}", span, "share rows through families/ and extends:")
        if event.tag and event.tag != "!":
            self._forbid("uses a tag", span, "remove it; the field's kind reads the text")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, span, not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(following := self._following(), yaml.SequenceEndEvent):
                items.append(self._node(following, depth + 1))
            return Sequence(tuple(items), span)
        return self._mapping(depth, span)

    def _mapping(self, depth: int, span: Span) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(following := self._following(), yaml.MappingEndEvent):
            key = self._node(following, depth + 1)
            value = self._node(self._following(), depth + 1)
            if not isinstance(key, Scalar):
                self._report.add(Code.SYNTAX, "has a list or mapping for a key", key.span, "keys are texts")
            elif key.text == "<<" and key.plain:
                self._forbid("merges with <<", key.span, "share rows through families/ and extends:")
            elif key.text in entries:
                message = f"has {key.text!r} twice, first in line {entries[key.text][0].span.line}"
                self._report.add(Code.DUPLICATE_KEY, message, key.span, "keep one of them")
            else:
                entries[key.text] = (key, value)
        return Mapping(tuple(entries.values()), span)

    def _forbid(self, message: str, span: Span, hint: str) -> None:
        self._report.add(Code.FORBIDDEN_YAML, message, span, hint)
