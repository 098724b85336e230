"""Requests as TypeScript has them: interfaces, for the declarations of the npm package and for what changes them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.naming import module_name, type_name
from capmatrix.schema.model import records_of
from capmatrix.schema.signature import Argument, ListOf, Named, Option, Signature, Type, Value, covered

_OPEN = "(string & {})"
"""Any text, in a form that keeps editors offering the texts beside it."""
_MEDIA, _URLS = 'In["media"]', 'In["urls"]'
_PART = "<In>"
"""The end of the name of an object, which holds media in the form that its request does."""
_WIDER = {
    "string": (_OPEN, _MEDIA, _URLS),
    _OPEN: ("string", _MEDIA, _URLS),
    **{f"`{form}`": ("string", _OPEN, _MEDIA, _URLS) for form in ("${number}", "${number}s", "${number}x${number}")},
}
"""Type → types that take all of its values, however a request holds media."""
_TYPES = {"str": "string", "int": "number", "float": "number", "bool": "boolean"}
_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?"


def file_name(model: Model) -> str:
    """Return the name of a model's module, without its ending."""
    return model.names.module.replace("_", "-")


def former_modules(model: Model, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Yield the modules of the former ids of a model, and the name that its interface had there, unless it is the same.

    A module that another model has now is none of them.
    """
    taken = {one.names.module for one in catalog.models}
    for id_ in model.formerly:
        if (module := module_name(id_)) not in taken:
            taken.add(module)
            yield module.replace("_", "-"), "" if type_name(id_) == model.names.type else type_name(id_)


def interfaces(catalog: Catalog, without: Collection[str] = frozenset()) -> Iterator[Signature]:
    """Yield the interface of every model that can be called, but some, and those of the objects in requests."""
    called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    for model in called:
        if model.id not in without:
            yield _request(model, catalog)
    for group in records_of(tuple(field for model in called for field in model.fields)):
        rows = tuple(_arguments(group.fields))
        yield Signature(
            home="part", key=group.name, module="parts", name=group.name, arguments=rows, open=bool(group.open)
        )


def _request(model: Model, catalog: Catalog) -> Signature:
    service = catalog.service
    ids = tuple(_value(id_) for id_ in (model.id, *model.formerly))
    which = Argument(name=service.discriminator, type=ids, required=service.default_model != model.id)
    module, rows = f"models/{file_name(model)}", (which, *_arguments(model.fields))
    return Signature(home="request", key=model.id, module=module, name=model.names.type, arguments=rows, open=False)


def _arguments(fields: Iterable[k.Field]) -> Iterator[Argument]:
    """Yield the properties: each spelling is one, and that of the field names the others as `aliases`."""
    for field in fields:
        null = (Named("null"),) if field.nullable and "null" not in k.json_types(field.kind) else ()
        needed = field.required and not field.aliases
        usual = (*type_of(field.kind), *null)
        yield Argument(name=field.name, type=usual, required=needed, aliases=field.aliases)
        for spelling in field.aliases:
            yield Argument(name=spelling, type=(*type_of(field.kind_of(spelling)), *null), required=False)


# Budget: one case for each kind.
def type_of(kind: k.Kind) -> Type:  # noqa: C901
    """Return the type of what a kind takes."""
    match kind:
        case k.Media() if kind.forms != ("id",):
            return (Named(_MEDIA),)
        case k.Text() | k.Url() | k.Media():
            return (Named("string"),)
        case k.Urls():
            return (Named(_URLS),)
        case k.Size():
            return (*map(_value, kind.words), Named("`${number}x${number}`"))
        case k.Integer() | k.Number():
            return tuple(map(_value, kind.values)) or (Named("number"),)
        case k.Flag():
            return (Named("boolean"),)
        case k.Choice():
            return (*map(_value, kind.values), *((Named(_OPEN),) if kind.open else ()))
        case k.Duration():
            return _seconds(kind)
        case k.List():
            return (ListOf(type_of(kind.item)),)
        case k.Group():
            return (of_part(kind.name),)
        case k.Either():
            return tuple(dict.fromkeys(part for option in kind.options for part in type_of(option)))
        case k.Anything():
            return (Named("unknown"),)


def of_part(name: str) -> Named:
    """Return the type of an object in requests."""
    return Named(f"{name}{_PART}")


def with_parts(one: Signature, names: Mapping[Named, Named]) -> Signature:
    """Return an interface whose properties have other names of objects in their types."""

    def renamed(part: Option) -> Option:
        if isinstance(part, ListOf):
            return ListOf(tuple(map(renamed, part.item)))
        return names.get(part, part) if isinstance(part, Named) else part

    return replace(one, arguments=tuple(replace(each, type=tuple(map(renamed, each.type))) for each in one.arguments))


def _seconds(kind: k.Duration) -> Type:
    more = (k.AUTO,) if kind.auto else ()
    if kind.values:
        held = (k.canonical(kind, seconds) for seconds in (*kind.values, *more))
        return tuple(_value(text) for value in held for text in k.accepted_literals(kind, value))
    forms = {"number": ("number",), "suffixed": ("`${number}s`",), "text": ("`${number}`",)}
    return tuple(Named(name) for name in forms.get(kind.form, ("number", "`${number}`")))


def _value(value: object) -> Value:
    return Value(json.dumps(value, ensure_ascii=False))


def covers(wide: Type, narrow: Type) -> bool:
    """Return whether every value of the narrow type has the wide type."""
    return covered(wide, narrow, _takes)


def _takes(name: str, part: Option) -> bool:
    if name == "unknown" or isinstance(part, ListOf):
        return name == "unknown"
    if not isinstance(part, Value):
        return name in (part.name, *_WIDER.get(part.name, ()))
    held = json.loads(part.text)
    if name.startswith("`"):
        form = re.escape(name.strip("`")).replace(re.escape("${number}"), _NUMBER)
        return isinstance(held, str) and re.fullmatch(form, held, re.ASCII) is not None
    own = _TYPES[part.type]
    return name in (own, *_WIDER.get(own, ()))


def annotation(kind: Type, literal: Callable[[str], str] = str, parts: str = "") -> str:
    """Return a type as TypeScript writes it.

    `literal` writes a value of JSON, `parts` is what comes before the name of an object of another module.
    """
    written: list[str] = []
    for part in kind:
        match part:
            case Value():
                written.append(literal(part.text))
            case ListOf():
                item = annotation(part.item, literal, parts)
                written.append(f"readonly ({item})[]" if "|" in item or " " in item else f"readonly {item}[]")
            case Named():
                written.append(f"{parts}{part.name}" if part.name.endswith(_PART) else part.name)
    return " | ".join(dict.fromkeys(written))
