"""Texts of a spec that other YAML readers take for other values, and the iteration over all texts and mappings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Diagnostic, Edit
from capmatrix.source import Mapping, Node, Scalar, Sequence
from capmatrix.spec import keys
from capmatrix.spec.keys import Shape

if TYPE_CHECKING:
    from capmatrix.lint.entries import Spec
    from capmatrix.spec.document import Document


class Walk:
    """All texts and mappings of a spec, file by file; lists, since there are tens of thousands."""

    def __init__(self, document: Document) -> None:
        self.words: list[tuple[Scalar, str]] = []
        """Each text with the key that holds it; an empty key for names and keys."""
        self.rows: list[tuple[Mapping, str]] = []
        """Each mapping whose keys the language defines, with its table."""
        for name, tree in document.trees.items():
            table = keys.FILES[name][0] if name in keys.FILES else keys.FOLDERS[name.partition("/")[0]]
            (self._entry if table in keys.SINGLE else self._named)(tree, table)

    def _named(self, node: Mapping, table: str) -> None:
        for name, value in node.entries:
            self.words.append((name, ""))
            self._entry(value, table)

    def _entry(self, node: Node, table: str) -> None:
        known = keys.TABLES.get(table)
        if known is None or not isinstance(node, Mapping):
            # The short form of a field is its values; an entry without a table may hold anything.
            self._free(node, "values" if known is not None else "")
            return
        self.rows.append((node, table))
        for key, value in node.entries:
            spec = known[key.text]
            if spec.shape is Shape.ENTRIES and isinstance(value, Mapping):
                self._named(value, spec.table)
            elif spec.shape in (Shape.ENTRY, Shape.NAMED):
                self._entry(value, spec.table)
            elif spec.shape is Shape.ROWS and isinstance(value, Sequence):
                for item in value.items:
                    self._entry(item, spec.table)
            else:
                self._free(value, key.text)

    def _free(self, node: Node, key: str) -> None:
        if isinstance(node, Scalar):
            self.words.append((node, key))
        elif isinstance(node, Sequence):
            for item in node.items:
                self._free(item, key)
        else:
            for name, value in node.entries:
                self.words.append((name, ""))
                self._free(value, "")


_TRAPS = (
    ("nothing at all", r"~|null|Null|NULL"),
    ("the boolean true", r"y|Y|yes|Yes|YES|on|On|ON|True|TRUE"),
    ("the boolean false", r"n|N|no|No|NO|off|Off|OFF|False|FALSE"),
    ("a number in base 8", r"[-+]?0[0-9_]+|0o[0-7]+"),
    ("a number in base 16 or 2", r"[-+]?0x[0-9a-fA-F_]+|[-+]?0b[01_]+"),
    ("a number in base 60", r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){2,}|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*"),
    ("a number without the underscores", r"[-+]?[0-9]+(?:_[0-9]*)+(?:\.[0-9_]*)?"),
    (
        "a number or a text, depending on the reader",
        r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+|\+[0-9.]+|[-+]?[0-9]+\.|-?\.[0-9]+",
    ),
    ("infinity, or not a number", r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"),
    ("a value of its own kind, or an error", r"="),
)
_TRAP = re.compile("|".join(f"({pattern})" for _, pattern in _TRAPS), re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?(?:[Tt ].*)?", re.ASCII)
_SHORTENED = re.compile(r"-?\d+\.\d*0", re.ASCII)
_MAY_BE = re.compile(r"[-+.~=0-9]|(?:null|true|false|yes|no|on|off|[yn])$", re.ASCII | re.IGNORECASE)
"""What every text begins with that one of those matches."""

# Ratios are not reported, although `16:9` is base 60 to some readers: specs are full of them, and the language page
# promises that they are the texts they look like.


def yaml_traps(spec: Spec) -> Iterator[Diagnostic]:
    """Yield unquoted texts that a reader of YAML 1.1 or 1.2 takes for another value."""
    for node, key in spec.walk.words:
        if node.plain and _MAY_BE.match(node.text) and (what := _other_value(node.text, key)):
            span, text = node.span, node.text
            whole = span.length == len(text)  # else it is on several lines, which no reported text is
            quoted = (Edit(span, span.line, span.column + len(text), json.dumps(text)),) if whole else ()
            message = f"{text!r} is not quoted: other YAML readers take it for {what}"
            yield Diagnostic(Code.YAML_TRAP, message, span, f"write {json.dumps(text)}", fix=quoted)


def _other_value(text: str, key: str) -> str:
    """Return what other readers take a text of a key for, or an empty text."""
    found = _TRAP.fullmatch(text)
    if found and found.lastindex:
        return _TRAPS[found.lastindex - 1][0]
    if key == "values" and text in ("true", "false"):
        return f"the boolean {text}"
    if key not in ("date", "as_of", "deprecated", "sunset") and _DATE.fullmatch(text):
        return "a date"
    if key in ("values", "version") and _SHORTENED.fullmatch(text):
        return f"the number {float(text)}"
    return ""
