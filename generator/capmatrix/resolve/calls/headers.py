"""Headers that a spec names: their form, and the constant ones of a service or a call."""

# Budget: the door to what a header may be, which several entries of a spec name.
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code
from capmatrix.source import Scalar

if TYPE_CHECKING:
    from capmatrix.diagnostics import Report
    from capmatrix.spec.document import Entry

HEADER = re.compile(r"[A-Za-z0-9-]+")
VISIBLE = re.compile(r"[\x20-\x7e]*")
SET_BY_CLIENT = ("content-type", "content-length", "host")
"""Headers that follow from a request, in lower case."""


def constant_headers(entry: Entry, report: Report) -> tuple[tuple[str, str], ...]:
    """Return the constant headers of a service or a call; names and values that HTTP cannot carry are reported."""
    found: dict[str, tuple[str, str]] = {}
    for name, node in entry.pairs("headers"):
        value = node.text if isinstance(node, Scalar) else ""
        if not HEADER.fullmatch(name.text) or not value or not VISIBLE.fullmatch(value):
            message = f"{name.text!r} is not a header with a value of visible ASCII"
            report.add(Code.BAD_VALUE, message, name.span, "such as `X-Version: 2026-01-31`")
        elif name.text.casefold() in found or name.text.casefold() in SET_BY_CLIENT:
            report.add(Code.BAD_VALUE, f"the header {name.text!r} is set already", name.span, "remove it")
        else:
            found[name.text.casefold()] = (name.text, value)
    return tuple(found.values())
