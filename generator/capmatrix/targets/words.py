"""Kinds and rules in words, as Markdown for one line."""

from __future__ import annotations

import json
import re
from typing import assert_never

from capmatrix.ir.json_values import Json
from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Duration,
    Either,
    Field,
    Flag,
    Group,
    Integer,
    Kind,
    List,
    Media,
    Number,
    Text,
    canonical,
)
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Atom,
    Equals,
    Forbid,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
)
from capmatrix.targets import templating
from capmatrix.targets.templating import code, joined, verbatim

_STEP = re.compile(r"([^.\[\]]+)|\[([0-9]+)\]")

_FORMS = {"url": "https URL", "data": "base64 data URL", "library": "library id"}


def steps(path: str) -> tuple[str | int, ...]:
    """Return the keys and indexes of a path into an answer: `data.videos[0].url`."""
    return tuple(int(index) if index else key for key, index in _STEP.findall(path))


def value(held: Json) -> templating.Text:
    """Return a JSON value as code."""
    return code(json.dumps(held, ensure_ascii=False))


def values(held: tuple[Json, ...]) -> templating.Text:
    """Return JSON values as code, in a row."""
    return joined([value(one) for one in held])


def names(fields: tuple[str, ...], last: str) -> templating.Text:
    """Return field names as code: `a`, `b` and `c`."""
    shown = [code(name) for name in fields]
    return joined([joined(shown[:-1]), shown[-1]], f" {last} ") if len(shown) > 1 else shown[0]


def type_of(kind: Kind) -> templating.Text:
    """Return what kind of JSON value it is; a record is a link to its table on the same page."""
    match kind:
        case Group():
            return verbatim(f"[{templating.prose(kind.name)}](#{slug(kind.name)})")
        case List():
            return joined([verbatim("list of"), type_of(kind.item)], " ")
        case Either():
            return joined([type_of(option) for option in kind.options], " or ")
        case Duration():
            forms = {"plain": "seconds as text or number", "suffixed": "seconds as text", "number": "seconds"}
            return verbatim(forms[kind.form])
        case Media():
            return verbatim(kind.of)
        case Text() | Integer() | Number() | Flag() | Choice() | Anything():
            return verbatim(_PLAIN[type(kind)])
        case _:
            assert_never(kind)


_PLAIN: dict[type, str] = {
    Text: "text",
    Integer: "whole number",
    Number: "number",
    Flag: "flag",
    Choice: "choice",
    Anything: "any JSON value",
}


def domain(kind: Kind) -> templating.Text:
    """Return which values of its type are right; empty where all are."""
    match kind:
        case Text():
            return _span(kind.min_length, kind.max_length, "characters")
        case Integer():
            return values(kind.values) if kind.values else _span(kind.minimum, kind.maximum)
        case Number():
            return _span(kind.minimum, kind.maximum)
        case Flag():
            return values((False, True))
        case Choice():
            more = [verbatim("others may come")] if kind.open else []
            return joined([values(kind.values), *more])
        case Duration():
            return _seconds(kind)
        case Media():
            return _media(kind)
        case List():
            item = domain(kind.item)
            count = _span(kind.min_items, kind.max_items, "items")
            return joined([part for part in (count, verbatim(f"each {item}") if item else item) if part], "; ")
        case Either():
            return joined([part for option in kind.options if (part := domain(option))], " or ")
        case Group() | Anything():
            return verbatim("")
        case _:
            assert_never(kind)


def rule(one: Rule, fields: tuple[Field, ...]) -> templating.Text:
    """Return a rule as a sentence."""
    kinds = {field.name: field.kind for field in fields}
    said = _said(one, kinds)
    when = () if isinstance(one, SameInput) else one.when
    between = " only when " if isinstance(one, AllowOnly) else " when "
    sentence = joined([said, conditions(when)], between) if when else said
    return joined([verbatim(f"{sentence}."), *([templating.prose(one.origin.says)] if one.origin.says else [])], " ")


def slug(text: str) -> str:
    """Return the fragment that renderers of Markdown make of a heading of letters, digits, `-` and `_`."""
    return "".join(char for char in text.lower().replace(" ", "-") if char.isalnum() or char in "-_")


def _said(one: Rule, kinds: dict[str, Kind]) -> templating.Text:
    match one:
        case Require():
            return verbatim(f"{names(one.fields, 'and')} must be given")
        case RequireOne():
            return verbatim(f"At least one of {names(one.fields, 'and')} must be given")
        case AtMostOne():
            return verbatim(f"At most one of {names(one.fields, 'and')} may be given")
        case Forbid():
            return verbatim(f"{names(one.fields, 'and')} must not be given")
        case AllowOnly() if one.values:
            return verbatim(f"{code(one.field)} may be {joined([value(held) for held in one.values], ' or ')}")
        case AllowOnly():
            return verbatim(f"{code(one.field)} may be given")
        case Narrow():
            return _narrowed(one, kinds[one.field])
        case SameInput():
            return verbatim(f"{names(one.fields, 'and')} are one input: the first one given wins")
        case _:
            assert_never(one)


def _narrowed(one: Narrow, kind: Kind) -> templating.Text:
    low, high = one.minimum, one.maximum
    if one.values:
        limits = joined([value(held) for held in one.values], " or ")
    elif isinstance(kind, Duration):
        limits = _tokens(kind, None if low is None else int(low), None if high is None else int(high))
    else:
        limits = _span(low, high)
    return verbatim(f"{code(one.field)} may only be {limits}")


def conditions(atoms: tuple[Atom, ...]) -> templating.Text:
    """Return conditions in words, those of presence and of absence together."""
    given = tuple(atom.field for atom in atoms if isinstance(atom, Present))
    absent = tuple(atom.field for atom in atoms if isinstance(atom, Absent))
    said = [
        verbatim(f"{code(atom.field)} is {joined([value(held) for held in atom.values], ' or ')}")
        for atom in atoms
        if isinstance(atom, Equals)
    ]
    if given:
        said.append(verbatim(f"{names(given, 'and')} {'is' if len(given) == 1 else 'are'} given"))
    if absent:
        none = "is not given" if len(absent) == 1 else "is given"
        said.append(verbatim(f"{'none of ' if len(absent) > 1 else ''}{names(absent, 'and')} {none}"))
    return joined(said, " and ")


def _seconds(kind: Duration) -> templating.Text:
    if kind.values:
        return values(tuple(canonical(kind, second) for second in kind.values))
    return _tokens(kind, kind.minimum, kind.maximum)


def _tokens(kind: Duration, low: int | None, high: int | None) -> templating.Text:
    """Return a range of seconds, its ends written as the form writes them."""
    ends = [None if end is None else canonical(kind, end) for end in (low, high)]
    return joined([_between(ends[0], ends[1]), verbatim("every whole second")])


def _media(kind: Media) -> templating.Text:
    size = f" of at most {_bytes(kind.max_bytes)}" if kind.max_bytes is not None else ""
    return joined([verbatim(_FORMS[form] + (size if form == "data" else "")) for form in kind.forms], " or ")


def _bytes(count: int) -> str:
    for unit, size in (("MiB", 1 << 20), ("KiB", 1 << 10)):
        if count >= size and count % size == 0:
            return f"{count // size} {unit}"
    return f"{count} bytes"


def _span(low: float | None, high: float | None, unit: str = "") -> templating.Text:
    shown = _between(low, high)
    return verbatim(f"{shown} {unit}") if shown and unit else shown


def _between(low: float | str | None, high: float | str | None) -> templating.Text:
    if low is None and high is None:
        return verbatim("")
    if high is None:
        return verbatim(f"{value(low)} or more")
    return verbatim(f"at most {value(high)}") if low is None else verbatim(f"{value(low)} to {value(high)}")
