"""The catalog as plain JSON values and back. A key is left out where it has its default; unions say which member."""

from __future__ import annotations

import re
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from capmatrix.ir import catalog, kinds, prices, rules

Convert = Callable[[Any], Any]

_TAGS: dict[type, tuple[str, str]] = {
    member: (key, re.sub(r"(?<=[a-z])(?=[A-Z])", "-", member.__name__).lower())
    for key, union in (("kind", kinds.Kind), ("rule", rules.Rule), ("test", rules.Atom))
    for member in get_args(union)
}
"""Member of a union → the key and the word that tell it from the others."""

_NAMES = {
    "Atom": rules.Atom,
    "Field": catalog.Field,
    "Pricing": prices.Pricing,
    "Rule": rules.Rule,
    "Kind": kinds.Kind,
    "Json": Any,
    "Scalar": Any,
}
"""What the annotations of the IR name without importing it at run time."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """One field of an IR class: its key, its default, and how its value is turned to JSON and back."""

    name: str
    default: Any
    to_json: Convert | None
    from_json: Convert | None


def dump(whole: catalog.Catalog) -> dict[str, Any]:
    """Return the catalog as dicts, lists and scalars, always in the same order."""
    return _to_json(whole)


def load(document: dict[str, Any]) -> catalog.Catalog:
    """Return the catalog that `dump` made the document of."""
    return _from_json(catalog.Catalog, document)


def _to_json(value: Any) -> dict[str, Any]:
    kind = cast("type[Any]", type(value))
    tag = _TAGS.get(kind)
    document: dict[str, Any] = {tag[0]: tag[1]} if tag else {}
    for slot in _slots(kind):
        held = getattr(value, slot.name)
        # Equal is not the same: 0 == False, and a default of another type is none.
        if held is slot.default or (held == slot.default and type(held) is type(slot.default)):
            continue
        document[slot.name] = held if slot.to_json is None else slot.to_json(held)
    return document


def _from_json(kind: type[Any], document: dict[str, Any]) -> Any:
    return kind(
        **{
            slot.name: slot.from_json(document[slot.name]) if slot.from_json else document[slot.name]
            for slot in _slots(kind)
            if slot.name in document
        }
    )


@cache
def _slots(kind: type[Any]) -> tuple[_Slot, ...]:
    hints = get_type_hints(kind, localns=_NAMES)
    return tuple(_Slot(one.name, _default(one), *_convert(hints[one.name])) for one in fields(kind))


def _default(one: Field[Any]) -> Any:
    return one.default_factory() if one.default_factory is not MISSING else one.default


def _convert(hint: Any) -> tuple[Convert | None, Convert | None]:
    """Return how values of a type become JSON and come back; None where they are JSON already."""
    if hint is Decimal:
        return lambda value: format(value, "f"), Decimal
    origin, arguments = get_origin(hint), get_args(hint)
    if is_dataclass(hint):
        return _to_json, lambda document: _from_json(cast("type[Any]", hint), document)
    if origin is tuple:
        return _convert_tuple(arguments)
    if origin in (Union, types.UnionType):
        members = [member for member in arguments if member is not type(None)]
        if len(members) == 1:
            to_json, from_json = _convert(members[0])
            return _optional(to_json), _optional(from_json)
        if all(member in _TAGS for member in members):
            return _to_json, _pick({_TAGS[member][1]: member for member in members}, _TAGS[members[0]][0])
    assert hint in (str, int, float, bool, Any) or origin in (Literal, dict, Union, types.UnionType), hint
    return None, None


def _convert_tuple(arguments: tuple[Any, ...]) -> tuple[Convert, Convert]:
    if arguments[-1] is ...:
        to_json, from_json = _convert(arguments[0])
        return (
            lambda value: [to_json(item) for item in value] if to_json else list(value),
            lambda value: tuple([from_json(item) for item in value] if from_json else value),
        )
    pairs = [_convert(argument) for argument in arguments]
    return (
        lambda value: [to(item) if to else item for item, (to, _) in zip(value, pairs, strict=True)],
        lambda value: tuple(back(item) if back else item for item, (_, back) in zip(value, pairs, strict=True)),
    )


def _pick(members: dict[str, type[Any]], key: str) -> Convert:
    return lambda document: _from_json(members[document[key]], document)


def _optional(convert: Convert | None) -> Convert | None:
    return convert and (lambda value: None if value is None else convert(value))
