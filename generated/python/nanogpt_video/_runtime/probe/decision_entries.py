"""Write facts as entries of `decisions/`, and as text for people."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from typing import NamedTuple

WIDTH = 116
HOW_TO_USE = (
    "How to use it: copy the entries below into a file of decisions/, name each by `decision:` at the operations that "
    "it concerns, and copy the source into sources.yaml. Where a decision exists already, add only the new statement "
    "to it. `chosen` is a suggestion."
)
_BARE = re.compile(r"[A-Za-z][A-Za-z0-9 ,;()./+-]*[A-Za-z0-9.)]")
"""Texts that YAML reads as plain strings."""
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


class Fact(NamedTuple):
    """What was found out about one question, and the choice that it suggests."""

    id: str
    about: str
    says: str
    chosen: str
    because: str
    operations: tuple[str, ...] = ()
    """The operations at which the spec names the decision."""


class Origin(NamedTuple):
    """The source of the facts, an entry of `sources.yaml`."""

    id: str
    title: str
    version: str
    date: str
    rank: int


def document(facts: Iterable[Fact], origin: Origin, remark: str) -> str:
    """Return the facts as a YAML file, with a comment that explains how to use it."""
    head = [line for text in (remark, HOW_TO_USE) for line in (*textwrap.wrap(clean(text), WIDTH), "")]
    source = _entry(origin.id, {"title": origin.title, "version": origin.version})
    source += [f"  date: {origin.date}", f"  rank: {origin.rank}"]
    comment = "\n".join(f"# {line}".rstrip() for line in [*head, *source])
    parts = [
        "\n".join(
            [
                *([f"# decision: of {', '.join(fact.operations)}"] if fact.operations else []),
                *_entry(fact.id, {"about": fact.about}),
                "  says:",
                *_lines(origin.id, fact.says, "    "),
                *_lines("chosen", fact.chosen, "  "),
                *_lines("because", fact.because, "  "),
            ]
        )
        for fact in facts
    ]
    return "\n\n".join([comment, *parts]) + "\n"


def _entry(name: str, texts: dict[str, str]) -> list[str]:
    return [f"{name}:", *(line for key, text in texts.items() for line in _lines(key, text, "  "))]


def _lines(key: str, text: str, indent: str) -> list[str]:
    text = clean(text)
    line = f"{indent}{key}: {text}"
    if _BARE.fullmatch(text) and text.casefold() not in _WORDS and len(line) <= WIDTH:
        return [line]
    wrapped = textwrap.wrap(text, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
    return [f"{indent}{key}: >-", *(f"{indent}  {part}" for part in wrapped)]


def clean(text: str) -> str:
    """Return a text on one line, with single spaces and with escapes for characters that are not printable."""
    spelled = "".join(c if c.isprintable() or c.isspace() else c.encode("unicode_escape").decode() for c in text)
    return " ".join(spelled.split()) or "nothing"


def summary(facts: Iterable[Fact], width: int) -> str:
    """Return the facts as text for people."""
    return "\n".join(
        line
        for fact in facts
        for line in (
            clean(fact.about),
            *textwrap.wrap(clean(fact.says), width - 4, initial_indent="    ", subsequent_indent="    "),
            *textwrap.wrap(f"-> {clean(fact.chosen)}", width - 4, initial_indent="    ", subsequent_indent="       "),
        )
    )
