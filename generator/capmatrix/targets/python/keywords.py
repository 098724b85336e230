"""Keyword arguments of request classes: each field in snake case, beside the names and aliases of the wire."""

from __future__ import annotations

import ast
import keyword
import re
import textwrap
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.targets.python.dicts import NULLS, Source, class_name, fields_of, is_open, typed_dictionary, wire_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from capmatrix.ir.catalog import Catalog
    from capmatrix.ir.kinds import Field

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")

Spellings: TypeAlias = dict[str, tuple[str, ...]]
"""Wire name of a field → its other names."""


def aliases(catalog: Catalog) -> dict[str, Spellings]:
    """Return the aliases of the fields that have some, by the full name of their class.

    The discriminator is among the fields of the model that is meant without it: it may be left out, as they may.
    """
    found: dict[str, Spellings] = {}
    for name, fields in _scopes(catalog):
        found[name] = {field.name: field.aliases for field in fields if field.aliases}
        if nulls := tuple(field.name for field in fields if field.nullable):
            found[name][NULLS] = nulls
    default = next((model for model in catalog.models if model.id == catalog.service.default_model), None)
    if default is not None:
        found[f"requests.{default.names.type}"][catalog.service.discriminator] = ()
    return found


def keywords(catalog: Catalog) -> dict[str, Spellings]:
    """Return the keyword arguments of the fields of every class of requests, the one that is shown first.

    A name that the service has always wins over one that is made.
    """
    words = {name for term in catalog.vocabulary for name in (term.name, *term.aliases)}
    words.add(catalog.service.discriminator)
    return {name: _keywords(fields, () if name.startswith("parts.") else words) for name, fields in _scopes(catalog)}


def _scopes(catalog: Catalog) -> Iterator[tuple[str, tuple[Field, ...]]]:
    # Imported here, so that the process that makes the types does not load them.
    from capmatrix.schema.model import group_of
    from capmatrix.schema.types import record_modules

    for model in catalog.models:
        if model.lifecycle.stage != "removed":
            yield f"requests.{model.names.type}", model.fields
    modules = record_modules(catalog)
    for group in map(group_of, catalog.records):
        if modules[group.name] == "parts":
            yield f"parts.{group.name}", group.fields


def _keywords(fields: Iterable[Field], words: Collection[str]) -> Spellings:
    listed = {field.name: (field.name, *field.aliases) for field in fields}
    taken = {name for names in listed.values() for name in names} | {*words}
    made = {name: snake_case(name) for name in listed}
    count = Counter(made.values())
    found: Spellings = {}
    for name, names in listed.items():
        own = made[name]
        usable = own in names or (own not in taken and count[own] == 1 and own[:1].isalpha() and _is_keyword(own))
        found[name] = tuple(dict.fromkeys([own, *names] if usable else names))
    return found


def snake_case(name: str) -> str:
    """Return a wire name as Python writes names; a name beyond ASCII stays as it is."""
    return _CAMEL.sub("_", name).strip("_").lower() if name.isascii() else name


def _is_keyword(name: str) -> bool:
    """Return whether a name can be written as a keyword argument; Python normalises some to others."""
    stable = unicodedata.normalize("NFKC", name) == name
    return stable and name.isidentifier() and not keyword.iskeyword(name) and name not in ("self", "cls")


def keyword_table(node: ast.ClassDef, spelled: Spellings) -> dict[str, str]:
    """Return keyword argument → wire name of the fields of a class whose keyword argument has another name."""
    wires = map(wire_name, fields_of(node))
    return {names[0]: wire for wire in wires for names in [spelled.get(wire, (wire,))] if names[0] != wire}


def render(path: str, text: str, found: dict[str, Spellings]) -> str:
    """Return a module of classes that take and document every spelling."""
    source = Source(text)
    if not source.classes:
        return text
    made = [extended(node, source, found[class_name(path, node)], stub=False) for node in source.classes]
    return module("\n".join(source.lines[: source.classes[0].lineno - 1]), made)


@dataclass(frozen=True, slots=True)
class Extended:
    """A class that takes and documents every spelling, and the dictionary of those that are not shown."""

    text: str
    others: str


def extended(node: ast.ClassDef, source: Source, spelled: Spellings, *, stub: bool) -> Extended:
    """Return a class of a module with its signature; a stub has no values of the runtime."""
    lines, signature = source.lines, _Signature.of(node, spelled, source)
    members = textwrap.indent("\n".join(signature.members(stub=stub)), "    ")
    text = "\n".join((*lines[node.lineno - 1 : node.end_lineno], members))
    return Extended(text, "\n".join(signature.others()))


def module(head: str, classes: Iterable[Extended]) -> str:
    """Return a module of extended classes; `head` is its document and its imports."""
    classes = tuple(classes)
    after = [item.others for item in reversed(classes) if item.others]
    rest = ["if TYPE_CHECKING:", *(textwrap.indent(one, "    ") for one in after)] if after else []
    body = "\n".join(["\n\n\n".join(item.text for item in classes), *rest])
    used = [name for name in ("Any", "Never", "Self", "TypedDict", "Unpack", "overload") if f"_{name}" in body]
    imported = ", ".join(["TYPE_CHECKING", *(f"{name} as _{name}" for name in used)])
    # After the document and `from __future__`.
    lines = head.split("\n")
    place = next(number for number, line in enumerate(lines) if line.startswith("from __future__"))
    return "\n".join([*lines[: place + 1], f"from typing import {imported}", *lines[place + 1 :], body, ""])


def _docstring(node: ast.ClassDef, lines: list[str]) -> list[str]:
    """Return the docstring of a class as it is written, without indentation."""
    first = node.body[0]
    if ast.get_docstring(node) is None:
        return [f'"""Take the fields of `{node.name}`."""']
    return textwrap.dedent("\n".join(lines[first.lineno - 1 : first.end_lineno])).split("\n")


@dataclass(frozen=True, slots=True)
class _Parameter:
    """A field as keyword arguments."""

    names: tuple[str, ...]
    annotation: str
    default: str | None
    """None where the field is required."""

    def written(self, name: str) -> str:
        default = "" if self.default is None else f" = {self.default}"
        return f"{name}: {self.annotation}{default}"


@dataclass(frozen=True, slots=True)
class _Signature:
    """What a class of requests takes."""

    name: str
    doc: list[str]
    is_open: bool
    """Whether the class takes fields that it does not list."""
    keywords: dict[str, str]
    parameters: tuple[_Parameter, ...]

    @classmethod
    def of(cls, node: ast.ClassDef, spelled: Spellings, source: Source) -> _Signature:
        """Return the signature of a class."""
        wires = [(field, wire_name(field)) for field in fields_of(node)]
        named = [(field, spelled.get(wire, (wire,))) for field, wire in wires]
        parameters = [
            _Parameter(usable, source.unparsed(field.annotation), _default(field))
            for field, names in named
            if (usable := tuple(filter(_is_keyword, names)))
        ]
        doc = _docstring(node, source.lines)
        return cls(node.name, doc, is_open(node), keyword_table(node, spelled), tuple(parameters))

    def members(self, *, stub: bool) -> Iterator[str]:
        """Yield the lines that the class has more."""
        if self.keywords and not stub:
            yield f"_keywords = {self.keywords!r}"
        yield "if TYPE_CHECKING:"
        several = max((len(item.names) for item in self.parameters if item.default is None), default=1)
        if several > 1 or (any(self._rest()) and not self.is_open):
            yield from self._offered(stub=stub)
        for number in range(several):
            yield from ["    @_overload"] * (several > 1)
            yield f"    def __init__({', '.join(('self', *self._arguments(number), *self._others()))}) -> None:"
            yield from ["        ..."] if several > 1 else self._documentation()
        if several > 1:
            yield "    def __init__(self, /, **fields: object) -> None:"
            yield from self._documentation()

    def _documentation(self) -> Iterator[str]:
        return (f"        {line}" if line else "" for line in self.doc)

    def _offered(self, *, stub: bool) -> Iterator[str]:
        """Yield the lines of what editors offer: each field under the spelling that is shown, and no other.

        Pyright takes the names that it offers from `__new__` alone where one of its overloads makes no instance, here
        one that nothing can call. A call that the first overload does not take is taken by the last, and then checked
        as any other is, by `__init__`, which knows all spellings; mypy looks at `__init__` alone.
        """
        for arguments, made in (
            (", ".join(("cls", *self._arguments(0))), "_Self"),
            ("cls, _: _Never, /", "_Never"),
            ("cls, /, *_args: object, **_rest: object", "_Self"),
        ):
            yield from ("    @_overload", f"    def __new__({arguments}) -> {made}:", "        ...")
        if not stub:
            yield "    def __new__(cls, /, *_args: _Any, **_rest: _Any) -> _Self:"
            yield "        raise NotImplementedError"

    def _arguments(self, number: int) -> Iterator[str]:
        """Yield the parameters: of a required field the spelling of this number, of any other one the first."""
        yield "/"
        if self.parameters:
            yield "*"
        for item in self.parameters:
            place = min(number, len(item.names) - 1) if item.default is None else 0
            yield item.written(item.names[place])

    def _others(self) -> Iterator[str]:
        """Yield the parameter for all other names that are taken; nothing where there are none."""
        if self.is_open:
            # Editors do not offer a name with an underscore before it.
            yield f"**{self._unused('_fields')}: object"
        elif any(self._rest()):
            yield f"**{self._unused('spellings')}: _Unpack[_{self.name}Spellings]"

    def _unused(self, name: str) -> str:
        """Return a name that no field has."""
        taken = {taken for item in self.parameters for taken in item.names}
        while name in taken:
            name += "_"
        return name

    def _rest(self) -> Iterator[tuple[str, str]]:
        for item in self.parameters:
            if item.default is not None:
                yield from ((name, item.annotation) for name in item.names[1:])

    def others(self) -> Iterator[str]:
        """Yield the definition of the dictionary of all other spellings."""
        rest = [] if self.is_open else [*self._rest()]
        if rest:
            yield typed_dictionary(f"_{self.name}Spellings", rest, "'Other spellings.'", base="_TypedDict", total=False)


def _default(field: ast.AnnAssign) -> str | None:
    """Return the default of a field as source text; None where it has none."""
    value = field.value
    if isinstance(value, ast.Call):
        value = next((item.value for item in value.keywords if item.arg == "default"), *value.args[:1])
    if value is None or (isinstance(value, ast.Constant) and value.value is ...):
        return None
    return ast.unparse(value) if isinstance(value, ast.Constant) else "..."
