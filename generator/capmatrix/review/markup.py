"""Texts in Markdown, such that no mention, link or markup comes of what a spec says."""

from __future__ import annotations

import re

from capmatrix.diagnostics import visible

_HARMLESS = re.compile(r"[A-Za-z ,;]*")
_PROSE = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,;'()%?-]|:(?= )|\.(?=[ 0-9]|$))*")
"""No address, number of an issue, mention or mark can be written like this."""


def code(text: str) -> str:
    """Return a code span that any text may stand in."""
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    gap = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{gap}{visible(text)}{gap}{fence}" if text else "nothing"


def plain(text: str) -> str:
    """Return a text as it is where it is plain words, else as code."""
    return text if _HARMLESS.fullmatch(text) else code(text)


def sentence(text: str) -> str:
    """Return what a person wrote: as it is where it is plain prose, else as code."""
    return text if _PROSE.fullmatch(text) else code(text)


def html(text: str) -> str:
    """Return a text as it stands between tags."""
    return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
