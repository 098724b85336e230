"""The signatures of a generated client's classes as a type checker sees them, from their schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Literal, TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import Scalar
from capmatrix.schema.kinds import Schema
from capmatrix.schema.model import MEDIA, URLS, group_of
from capmatrix.schema.types import TypeDefinition, type_definitions

Home: TypeAlias = Literal["request", "part", "answer"]

_NAMES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None", "object": "dict"}
_WIDER = {"str": ("MediaInput", "UrlsInput"), "int": ("float",), "bool": ("int", "float")}
"""Type → types that accept its values."""


@dataclass(frozen=True, slots=True)
class Named:
    """A named type: `str`, `None`, `Any`, `MediaInput`, `UrlsInput`, or a class."""

    name: str


@dataclass(frozen=True, slots=True)
class Value:
    """One member of a `Literal`, as its JSON text: `True == 1` in Python."""

    text: str

    @property
    def type(self) -> str:
        """The name of its type."""
        return type(json.loads(self.text)).__name__


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    item: Type


Option: TypeAlias = Named | Value | ListOf
Type: TypeAlias = tuple[Option, ...]
"""A union of options."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A keyword argument of a request or part, or an attribute of an answer."""

    name: str
    """The wire name."""
    type: Type
    required: bool
    default: str = "None"
    """The default in Python; `None` if the argument may only be left out."""
    aliases: tuple[str, ...] = ()
    """Other spellings, which are keyword arguments and keys of typed dictionaries too; no attributes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A class as a type checker sees it."""

    home: Home
    key: str
    """The identity of a renamed class: the id of the model, or the name of the object."""
    module: str
    name: str
    arguments: tuple[Argument, ...]
    open: bool
    """Whether it accepts further keys."""


def signatures(catalog: Catalog, without: Collection[str] = frozenset()) -> Iterator[Signature]:
    """Yield the signature of every class, but those of some models: requests, their parts, answers."""
    yield from (_signature(item) for item in type_definitions(catalog, lambda place: place, without))


def _signature(definition: TypeDefinition) -> Signature:
    if isinstance(definition.of, Model):
        home, key, fields = "request", definition.of.id, definition.of.fields
    else:
        group = group_of(definition.of)
        home, key, fields = "part" if definition.module == "parts" else "answer", group.name, group.fields
    aliases = {field.name: field.aliases for field in fields}
    required = definition.schema.get("required", ())
    arguments = [
        _argument(name, inner, required=name in required, aliases=aliases.get(name, ()))
        for name, inner in definition.schema["properties"].items()
    ]
    if isinstance(definition.of, Model):  # the discriminator comes first, and names the model by any of its ids
        former = (Value(json.dumps(id_)) for id_ in definition.of.formerly)
        arguments[:1] = [replace(arguments[0], type=(*arguments[0].type, *former))]
    free = bool(definition.schema.get("additionalProperties", True))
    return Signature(
        home=home, key=key, module=definition.module, name=definition.name, arguments=tuple(arguments), open=free
    )


def _argument(name: str, schema: Schema, *, required: bool, aliases: tuple[str, ...]) -> Argument:
    kind = type_of(schema)
    fixed = "const" in schema  # the discriminator, which is always present
    optional = () if required or fixed or Named("None") in kind else (Named("None"),)
    default = _python(schema.get("default"))
    return Argument(name=name, type=(*kind, *optional), required=required, default=default, aliases=aliases)


def type_of(schema: Schema) -> Type:
    """Return the type that the type generator makes of a schema."""
    match schema:
        case {"$ref": place}:
            return (Named(place.rpartition(".")[2]),)
        case {"anyOf": options}:
            return tuple(dict.fromkeys(part for option in options for part in type_of(option)))
        case {"const": value}:
            return (_value(value),)
        case {"enum": values}:
            return tuple(_value(value) for value in values)
        case {"type": "array", "items": item}:
            return (ListOf(type_of(item)),)
        case {"type": name}:
            return (Named("MediaInput" if MEDIA in schema else "UrlsInput" if URLS in schema else _NAMES[name]),)
        case _:
            return (Named("Any"),)


def _value(value: Scalar) -> Value:
    return Value(json.dumps(value, ensure_ascii=False))


def covers(wide: Type, narrow: Type) -> bool:
    """Return whether every value of the narrow type has the wide type."""
    return covered(wide, narrow, _takes)


def covered(wide: Type, narrow: Type, takes: Callable[[str, Option], bool]) -> bool:
    """Return whether a type has every option of another; `takes` tells whether a named type has all values of one.

    Lists are treated as covariant, as list displays are; a list in a variable may not be accepted.
    """

    def fits(part: Option, option: Option) -> bool:
        if isinstance(part, ListOf) and isinstance(option, ListOf):
            return covered(option.item, part.item, takes)
        return part == option or (isinstance(option, Named) and takes(option.name, part))

    return all(any(fits(part, option) for option in wide) for part in narrow)


def _takes(name: str, part: Option) -> bool:
    if isinstance(part, ListOf):
        return name == "Any"
    own = part.type if isinstance(part, Value) else part.name
    return name in ("Any", own, *_WIDER.get(own, ()))


def annotation(kind: Type) -> str:
    """Return a type as Python writes it."""
    values = [part for part in kind if isinstance(part, Value)]
    written: list[str] = []
    for part in kind:
        match part:
            case Value():
                if part is values[0]:
                    written.append(f"Literal[{', '.join(_python(json.loads(value.text)) for value in values)}]")
            case ListOf():
                written.append(f"list[{annotation(part.item)}]")
            case Named():
                written.append(part.name)
    return " | ".join(written)


def _python(value: object) -> str:
    """Return a value as Python writes it, texts in double quotes."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
