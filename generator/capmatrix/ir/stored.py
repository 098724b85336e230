"""Convert a catalog to JSON values and back. Defaults are left out; members of a union are tagged."""

from __future__ import annotations

import json
import math
import re
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from capmatrix.frozen import dataclass
from capmatrix.ir import catalog, kinds, prices, rules
from capmatrix.ir.calls import with_tasks
from capmatrix.ir.catalog import LANGUAGE, Catalog, ErrorRow, Model
from capmatrix.ir.json_values import SAFE
from capmatrix.ir.prices import Pricing

Convert = Callable[[Any], Any]

TAGS: dict[type, tuple[str, str]] = {
    member: (key, re.sub(r"(?<=[a-z])(?=[A-Z])", "-", member.__name__).lower())
    for key, union in (("kind", kinds.Kind), ("rule", rules.Rule), ("test", rules.Atom))
    for member in get_args(union)
}
"""Member of a union → the key and word of its tag."""

SENTENCE = "sentence"
"""Key under which the target `catalog` adds a part in words; it is derived, so `load` ignores it."""

_NAMES = {
    "Atom": rules.Atom,
    "Field": kinds.Field,
    "Pricing": prices.Pricing,
    "Rule": rules.Rule,
    "Kind": kinds.Kind,
    "KindName": kinds.KindName,
    "Json": Any,
    "Scalar": bool | int | float | str,
}
"""Types that annotations of the IR name without importing them at run time."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of an IR class: its key, its type and its default (`MISSING` where it has none)."""

    name: str
    hint: Any
    default: Any
    to_json: Convert | None
    """How its value becomes JSON; None where it is JSON already."""


def dump(document: catalog.Catalog) -> dict[str, Any]:
    """Return the catalog as dicts, lists and scalars in a fixed order; `load` is the inverse."""
    return {"language": LANGUAGE, **_to_json(document)}


@cache
def slots(kind: type[Any]) -> tuple[Slot, ...]:
    """Return the fields of an IR class."""
    hints = get_type_hints(kind, localns=_NAMES)
    return tuple(Slot(item.name, hints[item.name], _default(item), _writer(hints[item.name])) for item in fields(kind))


def members(hint: Any) -> tuple[Any, ...]:
    """Return what a type is made of, None aside."""
    return tuple(member for member in get_args(hint) if member is not type(None))


def _default(field: Field[Any]) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _to_json(value: Any) -> dict[str, Any]:
    kind = cast("type[Any]", type(value))
    tag = TAGS.get(kind)
    document: dict[str, Any] = {tag[0]: tag[1]} if tag else {}
    for slot in slots(kind):
        held = getattr(value, slot.name)
        # The type is compared too: 0 == False.
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
        write = _writer(inner[0]) if len(inner) == 1 else _to_json if inner[0] in TAGS else None
        return write and (lambda value: None if value is None else write(value))
    return None


_AMOUNT = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
_HALF = re.compile(r"[\ud800-\udfff]")
_WORDS: dict[Any, str] = {str: "a text", bool: "true or false", int: "a whole number", float: "a number"}


class Malformed(ValueError):
    """A document that `dump` cannot have made; `path` leads to the error."""

    def __init__(self, says: str, *path: str | int) -> None:
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
        super().__init__(f"{where}: {says}" if where else says)
        self.says = says
        self.path = path


def load(document: object) -> Catalog:
    """Return the catalog of a dumped document; raise `Malformed` for any other document."""
    if isinstance(document, dict):
        document = cast("dict[str, object]", document)
        language = document.get("language", 1)
        if type(language) is not int or not 1 <= language <= LANGUAGE:
            known = f"this toolkit reads versions 1 to {LANGUAGE}"
            raise Malformed(f"{known}, not {_brief(language)}: install a newer capmatrix", "language")
        document = {name: value for name, value in document.items() if name not in ("language", "$schema")}
    return with_tasks(_object(Catalog, document))


def _object(kind: type[Any], document: object, tag: str = "") -> Any:
    if not isinstance(document, dict):
        raise Malformed(f"an object is needed, not {_brief(document)}")
    given = _migrated(kind, cast("dict[str, object]", document))
    known = {slot.name: slot for slot in slots(kind)}
    if strange := given.keys() - known.keys() - {tag, SENTENCE}:
        raise Malformed("is not a key of a catalog of this version", min(strange))
    for slot in known.values():
        if slot.default is MISSING and slot.name not in given:
            raise Malformed("is missing", slot.name)
    named = [name for name in known if name in given]
    return kind(**{name: _inside(name, _reader(known[name].hint), given[name]) for name in named})


def _migrated(kind: type[Any], given: dict[str, object]) -> dict[str, object]:
    """Return a document of an earlier version in today's form, so that a diff can start from it."""
    if kind is ErrorRow:
        return {name: value for name, value in given.items() if name != "retry_safe"}
    if kind is Model and isinstance(family := given.get("family"), str):
        return {**{name: value for name, value in given.items() if name != "family"}, "families": [family]}
    defaults = given.get("defaults")
    if kind is Pricing and isinstance(defaults, list):
        pairs = cast("list[object]", defaults)
        return {**given, "defaults": [_with_values(pair) for pair in pairs]}
    return given


def _with_values(pair: object) -> object:
    """Return a (name, value) pair of the old form as (name, values)."""
    items = cast("list[object]", pair) if isinstance(pair, list) else []
    if len(items) == 2 and isinstance(items[1], bool | int | float | str):
        return [items[0], [items[1]]]
    return cast("object", pair)


def _inside(step: str | int, read: Convert, value: object) -> Any:
    try:
        return read(value)
    except Malformed as error:
        raise Malformed(error.says, step, *error.path) from None


@cache
def _reader(hint: Any) -> Convert:
    """Return the reader of a type."""
    origin, inner = get_origin(hint), members(hint)
    if hint is Any or origin is dict:
        return _anything if hint is Any else _mapping
    if hint is Decimal:
        return _amount
    if is_dataclass(hint):
        return lambda value: _object(cast("type[Any]", hint), value)
    if origin is Literal:
        return lambda value: _word(inner, value)
    if origin is tuple:
        return lambda value: _row(inner, value)
    if origin in (Union, types.UnionType):
        member, optional = _member(inner), type(None) in get_args(hint)
        return lambda value: None if optional and value is None else member(value)
    return lambda value: _scalar((hint,), value)


def _member(inner: tuple[Any, ...]) -> Convert:
    """Return the reader of a union: by its tag, or by the type of the value."""
    if len(inner) == 1:
        return _reader(inner[0])
    if inner[0] in TAGS:
        words = {TAGS[member][1]: member for member in inner}
        return lambda value: _pick(words, TAGS[inner[0]][0], value)
    return lambda value: _scalar(inner, value)


def _pick(words: dict[str, type[Any]], key: str, value: object) -> Any:
    word = cast("dict[str, object]", value).get(key) if isinstance(value, dict) else None
    if not isinstance(word, str) or word not in words:
        raise Malformed(f"an object is needed whose {key!r} is one of {', '.join(words)}")
    return _object(words[word], cast("object", value), key)


def _row(inner: tuple[Any, ...], value: object) -> tuple[Any, ...]:
    items = cast("list[object]", value) if isinstance(value, list) else None
    endless = inner[-1] is ...
    if items is None or not (endless or len(items) == len(inner)):
        raise Malformed(
            f"a list{'' if endless else f' of {len(inner)}'} is needed, not {_brief(cast('object', value))}"
        )
    hints = inner[:1] * len(items) if endless else inner
    return tuple(
        _inside(place, _reader(hint), item) for place, (hint, item) in enumerate(zip(hints, items, strict=True))
    )


def _word(words: tuple[str, ...], value: object) -> str:
    if not isinstance(value, str) or value not in words:
        raise Malformed(f"one of {', '.join(words)} is needed, not {_brief(value)}")
    return value


def _scalar(inner: tuple[type, ...], value: object) -> object:
    allowed = {*inner, int} if float in inner else {*inner}
    if type(value) not in allowed:
        needed = " or ".join(_WORDS[member] for member in inner)
        raise Malformed(f"{needed} is needed, not {_brief(value)}")
    return _anything(value)


def _mapping(value: object) -> object:
    if not isinstance(value, dict):
        raise Malformed(f"an object is needed, not {_brief(value)}")
    return _anything(cast("object", value))


def _anything(value: object) -> object:
    """Return a JSON value, checked to mean the same to every JSON reader."""
    if isinstance(value, str) and _HALF.search(value):
        raise Malformed("contains a lone surrogate, which is half of a character")
    if isinstance(value, int) and abs(value) > SAFE:
        raise Malformed("is too large for every JSON reader to keep exact")
    if isinstance(value, float) and not math.isfinite(value):
        raise Malformed("is not a finite number, which JSON requires")
    if isinstance(value, list):
        return [_inside(place, _anything, item) for place, item in enumerate(cast("list[object]", value))]
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return {_anything(key): _inside(key, _anything, item) for key, item in pairs}
    return value


def _amount(value: object) -> Decimal:
    if not isinstance(value, str) or not _AMOUNT.fullmatch(value):
        raise Malformed(f'an amount in a text, such as "0.35", is needed, not {_brief(value)}')
    return Decimal(value)


def _brief(value: object) -> str:
    """Return a value for a message, at most some words long."""
    match value:
        case dict():
            return "an object"
        case list():
            return "a list"
        case str() if len(value) > 30:
            return f"{json.dumps(value[:30])}…"
        case float() | int() if abs(value) > SAFE:
            return "a very large number"
        case _:
            return json.dumps(value)
