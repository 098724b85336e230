"""Sentences as Markdown on one line, and further texts that several targets share."""

# Budget: what several targets share.
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from capmatrix.ir import prose
from capmatrix.targets import templating

if TYPE_CHECKING:
    from capmatrix.ir.json_values import Json

_STEP = re.compile(r"([^.\[\]]+)|\[([0-9]+)\]")


def steps(path: str) -> tuple[str | int, ...]:
    """Return the keys and indexes of a path into an answer: `data.videos[0].url`."""
    return tuple(int(index) if index else key for key, index in _STEP.findall(path))


def markdown(sentence: prose.Sentence) -> templating.Text:
    """Return a sentence as Markdown: names and values as code, an object as a link to its table on the page."""
    return templating.joined([_token(token) for token in sentence], "")


def value(held: Json) -> templating.Text:
    """Return a JSON value as code."""
    return markdown(prose.value(held))


def names(fields: tuple[str, ...]) -> templating.Text:
    """Return field names as code: `a`, `b` and `c`."""
    return markdown(prose.names(fields))


def slug(text: str) -> str:
    """Return the fragment that renderers of Markdown make of a heading of letters, digits, `-` and `_`."""
    return "".join(char for char in text.lower().replace(" ", "-") if char.isalnum() or char in "-_")


def _token(token: prose.Token) -> templating.Text:
    match token.kind:
        case "words":
            return templating.verbatim(token.text)
        case "name" | "value":
            return templating.code(token.text)
        case "record":
            return templating.verbatim(f"[{templating.inline(token.text)}](#{slug(token.text)})")
        case "spec":
            return templating.inline(token.text)
