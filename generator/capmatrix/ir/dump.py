"""The catalog as plain JSON values. A key is left out where it has its default; unions say which member."""

from __future__ import annotations

import re
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from capmatrix.ir import catalog, kinds, prices, rules

Convert = Callable[[Any], Any]

TAGS: dict[type, tuple[str, str]] = {
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
    "Scalar": bool | int | float | str,
}
"""What the annotations of the IR name without importing it at run time."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of an IR class: its key, its type and its default (`MISSING` where it has none)."""

    name: str
    hint: Any
    default: Any
    to_json: Convert | None
    """How its value becomes JSON; None where it is JSON already."""


def dump(whole: catalog.Catalog) -> dict[str, Any]:
    """Return the catalog as dicts, lists and scalars, always in the same order; `ir.load` reads it back."""
    return _to_json(whole)


@cache
def slots(kind: type[Any]) -> tuple[Slot, ...]:
    """Return the fields of an IR class."""
    hints = get_type_hints(kind, localns=_NAMES)
    return tuple(Slot(one.name, hints[one.name], _default(one), _writer(hints[one.name])) for one in fields(kind))


def members(hint: Any) -> tuple[Any, ...]:
    """Return what a type is made of, None aside."""
    return tuple(member for member in get_args(hint) if member is not type(None))


def _default(one: Field[Any]) -> Any:
    return one.default_factory() if one.default_factory is not MISSING else one.default


def _to_json(value: Any) -> dict[str, Any]:
    kind = cast("type[Any]", type(value))
    tag = TAGS.get(kind)
    document: dict[str, Any] = {tag[0]: tag[1]} if tag else {}
    for slot in slots(kind):
        held = getattr(value, slot.name)
        # Equal is not the same: 0 == False, and a default of another type is none.
        if held is slot.default or (held == slot.default and type(held) is type(slot.default)):
            continue
        document[slot.name] = held if slot.to_json is None else slot.to_json(held)
    return document


def _writer(hint: Any) -> Convert | None:
    if hint is Decimal:
        return lambda value: format(value, "f")
    if is_dataclass(hint):
        return _to_json
    origin, inner = get_origin(hint), members(hint)
    if origin is tuple:
        each = [_writer(member) for member in inner if member is not ...]
        if inner[-1] is ...:
            return lambda value: [each[0](item) for item in value] if each[0] else list(value)
        return lambda value: [to(item) if to else item for item, to in zip(value, each, strict=True)]
    if origin in (Union, types.UnionType):
        one = _writer(inner[0]) if len(inner) == 1 else _to_json if inner[0] in TAGS else None
        return one and (lambda value: None if value is None else one(value))
    return None
