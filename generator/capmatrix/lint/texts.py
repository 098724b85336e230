"""Texts of a spec that other YAML readers take for other values."""

# Budget: one check, of patterns.
from __future__ import annotations

import json
import re
from collections.abc import Iterator

from capmatrix.diagnostics import Code, Diagnostic, Edit
from capmatrix.lint.entries import Spec

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
