"""Data as YAML of a spec: whatever a text holds, it reads as the same text."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from capmatrix.frozen import dataclass

Data: TypeAlias = "None | bool | int | Decimal | str | Bare | Sequence[Data] | Mapping[str, Data]"

_WIDE = 116
"""Longest line; a longer one is divided where that is possible."""
_BARE = re.compile(
    r"[A-Za-z_][A-Za-z0-9_./()'-]*(?: [A-Za-z0-9_.>/()'-]+)*|-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?|[0-9]+:[0-9]+"
    r"|[0-9]+[A-Za-z][A-Za-z0-9_]*",
    re.ASCII,
)
_WORDS = re.compile(
    r"y|n|yes|no|on|off|true|false|null|[0-9]+e[0-9]+|0x[0-9a-f]+|0b[01]+|0o[0-7]+", re.ASCII | re.IGNORECASE
)
"""Texts that other readers of YAML take for something else."""


@dataclass(frozen=True, slots=True)
class Bare:
    """A text of ours that stands as it is: a range or a day."""

    text: str


def scalar(value: None | bool | int | Decimal | str | Bare) -> str:
    """Return a value as one word or a quoted text."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return f"{value:f}"
        case Bare():
            return value.text
        case str():
            plain = _BARE.fullmatch(value) and not _WORDS.fullmatch(value)
            return value if plain else quoted(value)


def alone(items: Sequence[Data]) -> Data:
    """Return the one item of a list alone, and several as they are."""
    return next(iter(items)) if len(items) == 1 else items


def quoted(text: str) -> str:
    """Return a text in double quotes; what is not printable is escaped."""
    marked = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in marked)


def sentence(text: str) -> str:
    """Return a sentence as it stands in a list of lines."""
    return text if re.fullmatch(r"[A-Z][A-Za-z0-9 _.,;()/'-]*[a-z.]", text, re.ASCII) else quoted(text)


def flow(data: Data) -> str:
    """Return data on one line."""
    match data:
        case Mapping():
            pairs = (
                f"{scalar(key)}:" if value is None else f"{scalar(key)}: {flow(value)}" for key, value in data.items()
            )
            return f"{{{', '.join(pairs)}}}"
        case None | bool() | int() | Decimal() | str() | Bare():
            return scalar(data)
        case Sequence():
            return f"[{', '.join(flow(item) for item in data)}]"


def lines(key: str, data: Data, indent: int = 0, *, block: bool = False) -> list[str]:
    """Return a key and its value as lines: on one if that fits, else, or if asked for, one for each part."""
    pad = " " * indent
    one = f"{pad}{scalar(key)}: {flow(data)}".rstrip()
    if isinstance(data, str | Bare) or not isinstance(data, Mapping | Sequence):
        return [one]
    if not data or (not block and len(one) <= _WIDE):
        return [one]
    if isinstance(data, Mapping):
        inner = [line for name, value in data.items() for line in lines(name, value, indent + 2)]
        return [f"{pad}{scalar(key)}:", *inner]
    if not block and all(isinstance(item, str | int | Bare) for item in data):
        return _filled(pad, key, [flow(item) for item in data])
    return [f"{pad}{scalar(key)}:", *(f"{pad}  - {flow(item)}" for item in data)]


def _filled(pad: str, key: str, items: list[str]) -> list[str]:
    """Return a long list of short texts as filled lines within brackets."""
    found = [f"{pad}{scalar(key)}:"]
    line = f"{pad}  [{items[0]}"
    for item in items[1:]:
        if len(line) + len(item) + 3 > _WIDE:
            found.append(f"{line},")
            line = f"{pad}   {item}"
        else:
            line += f", {item}"
    return [*found, f"{line}]"]
