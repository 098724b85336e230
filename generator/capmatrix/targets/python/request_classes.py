"""Request classes one by one: what each of them is in the modules of types, and the modules that they make together."""

from __future__ import annotations

import ast
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from capmatrix.frozen import dataclass
from capmatrix.targets.python import classes, dicts, keywords

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from capmatrix.tree import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestClass:
    """One class as text."""

    name: str
    stub: keywords.Extended
    maker: str
    """The function that makes it at run time."""
    dictionary: dicts.Dictionary
    uses: tuple[str, ...]
    """Those names that it uses of the imports of its module."""

    def dump(self) -> str:
        """Return the class as a text; `load` is the inverse."""
        return json.dumps(asdict(self))

    @classmethod
    def load(cls, text: str) -> RequestClass:
        """Return the class of a text."""
        held = json.loads(text)
        return cls(
            name=held["name"],
            stub=keywords.Extended(**held["stub"]),
            maker=held["maker"],
            dictionary=dicts.Dictionary(held["dictionary"]["text"], tuple(held["dictionary"]["names"])),
            uses=tuple(held["uses"]),
        )


@dataclass(frozen=True, slots=True)
class Request:
    """What is known of the class of a model beside its schema."""

    keywords: keywords.Spellings
    aliases: Mapping[str, tuple[str, ...]]
    ids: tuple[str, ...]
    """The ids of the model, if it had others."""


def read(text: str, requests: Mapping[str, Request], taken: Collection[str]) -> tuple[str, list[RequestClass]]:
    """Return the head of a module as the type generator makes it, and its classes.

    `taken` are names of the fields of further classes of the module.
    """
    source = dicts.Source(text)
    renamed, imported = dicts.Renamed(source, taken), frozenset(_bound(source.body))
    made = [
        RequestClass(
            name=node.name,
            stub=keywords.extended(node, source, requests[node.name].keywords, stub=True),
            maker=classes.maker(node, source, requests[node.name].keywords, used),
            dictionary=dicts.dictionary(node, renamed, requests[node.name].aliases, part=False),
            uses=tuple(sorted(imported & used)),
        )
        for node in source.classes
        for used in [dicts.names_of(node)]
    ]
    head = source.lines[: source.classes[0].lineno - 1] if source.classes else source.lines
    return "\n".join(head), made


def _bound(body: Iterable[ast.stmt]) -> list[str]:
    """Return the names that the imports of a module bind."""
    imports = (node for node in body if isinstance(node, ast.Import | ast.ImportFrom))
    return [name.asname or name.name for node in imports for name in node.names]


def modules(
    head: str, made: Sequence[RequestClass], taken: Collection[str], package: str, former: classes.Former
) -> Tree:
    """Return the modules of all classes: what makes them, their stub, and their dictionaries."""
    top = f"{head.rstrip()}\n{classes.DEPRECATED}\n" if former else head
    stub = keywords.module(top, (item.stub for item in made)) if made else head
    makers, dictionaries = {item.name: item.maker for item in made}, {item.name: item.dictionary for item in made}
    return {
        "requests.py": classes.module(head, makers, package, former),
        "requests.pyi": f"{stub}{classes.deprecated(former)}__all__ = {[*makers]!r}\n",
        "dicts.py": dicts.module(dictionaries, dicts.apart(taken), package, former),
    }
