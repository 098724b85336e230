"""Facts as entries of `decisions/`, and as words for people."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from typing import NamedTuple

WIDTH = 116
TAKEN_OVER = (
    "To take it over: the entries below go into a file of decisions/, each named by `decision:` at the operations "
    "it is about, and this one into sources.yaml. Where a decision is there already, its new statement goes to the "
    "others. What `chosen` says is a suggestion."
)
_BARE = re.compile(r"[A-Za-z][A-Za-z0-9 ,;()./+-]*[A-Za-z0-9.)]")
"""Texts that YAML reads as they are, and nobody for anything else."""
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


class Fact(NamedTuple):
    """What was found out about one matter, and what it suggests."""

    id: str
    about: str
    says: str
    chosen: str
    because: str
    operations: tuple[str, ...] = ()
    """What it is about: where the spec names the decision."""


class Origin(NamedTuple):
    """Where facts come from: an entry of `sources.yaml`."""

    id: str
    title: str
    version: str
    date: str
    rank: int


def document(facts: Iterable[Fact], origin: Origin, remark: str) -> str:
    """Return the facts as a YAML file, with a comment that says how they come into a spec."""
    lines = [
        remark,
        "",
        TAKEN_OVER,
        "",
    ]
    head = [line for text in lines for line in (textwrap.wrap(clean(text), WIDTH) if text else [""])]
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
    said = clean(text)
    line = f"{indent}{key}: {said}"
    if _BARE.fullmatch(said) and said.casefold() not in _WORDS and len(line) <= WIDTH:
        return [line]
    wrapped = textwrap.wrap(said, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
    return [f"{indent}{key}: >-", *(f"{indent}  {part}" for part in wrapped)]


def clean(text: str) -> str:
    """Return a text on one line, with single spaces, in which everything shows as itself."""
    spelled = "".join(c if c.isprintable() or c.isspace() else c.encode("unicode_escape").decode() for c in text)
    return " ".join(spelled.split()) or "nothing"


def summary(facts: Iterable[Fact], width: int) -> str:
    """Return the facts for a person to read."""
    return "\n".join(
        line
        for fact in facts
        for line in (
            clean(fact.about),
            *textwrap.wrap(clean(fact.says), width - 4, initial_indent="    ", subsequent_indent="    "),
            *textwrap.wrap(f"-> {clean(fact.chosen)}", width - 4, initial_indent="    ", subsequent_indent="       "),
        )
    )
