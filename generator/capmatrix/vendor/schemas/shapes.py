"""Schemas → shapes: references followed, `allOf` merged, null taken apart, whatever a schema is spread over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeAlias

from capmatrix.spec.foreign import Value
from capmatrix.vendor.document import LONGEST_CHAIN, Dangling, Part

Parts: TypeAlias = "tuple[Part, ...]"
"""Schemas that hold together, as if under `allOf`."""

WORDS = ("title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable")
"""Keys that say something of a value and refuse none; the outermost counts."""
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OPEN = ("additionalProperties", "unevaluatedProperties")
_CHOICES = ("oneOf", "anyOf")
_APART = ("$ref", "allOf", "properties", "required", "items", "not", *_OPEN, *_CHOICES)
UNKNOWN = frozenset(
    {
        *("if", "then", "else", "contains", "prefixItems", "patternProperties", "propertyNames", "unevaluatedItems"),
        *("dependentSchemas", "minProperties", "maxProperties", "uniqueItems", "$dynamicRef", "$recursiveRef"),
    }
)
"""Keys that refuse values, and of which the language has none."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Schemas of which one (`oneOf`), or at least one (`anyOf`), holds."""

    word: str
    options: tuple[Parts, ...]
    place: str


@dataclass(slots=True)
class Shape:
    """What a schema says of a value."""

    place: str
    name: str = ""
    """The name of the component that it is, where it is one."""
    keys: dict[str, Value] = field(default_factory=dict[str, Value])
    at: dict[str, str] = field(default_factory=dict[str, str])
    """Key → where it stands."""
    types: frozenset[str] | None = None
    nullable: bool = False
    null_by_word: str = ""
    """Where `nullable: true` stands in a document that does not have it."""
    properties: dict[str, Parts] = field(default_factory=dict[str, Parts])
    required: dict[str, None] = field(default_factory=dict[str, None])
    items: Parts = ()
    extra: bool | None = None
    """Whether other keys are allowed; None where nothing says so."""
    choices: list[Choice] = field(default_factory=list[Choice])
    together: list[tuple[str, tuple[str, ...], str]] = field(default_factory=list["tuple[str, tuple[str, ...], str]"])
    """Rules of presence: the action, the fields, the place; `when:NAME` requires the others where NAME is given."""
    lost: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """Constraints that are not understood: key and place."""

    def text(self, key: str) -> str:
        """Return a key that is a text, an empty one where it is none."""
        value = self.keys.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int | Decimal | None:
        """Return a key that is a number, None where it is none."""
        value = self.keys.get(key)
        return value if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def shape(parts: Parts, *, newer: bool) -> Shape:
    """Return what schemas say together; raise `Dangling` where one of them leads nowhere, or into itself."""
    found = Shape(parts[0].followed().place)
    for layer in _layers(parts, newer, ()):
        _add(found, layer, newer)
    _without_null(found, newer)
    if found.types is None:
        found.types = _inferred(found)
    return found


def forms(found: Shape, *, newer: bool) -> Iterator[Shape]:
    """Yield a shape and the options of its choices, those that lead nowhere left out."""
    yield found
    for choice in found.choices:
        for parts in choice.options:
            with suppress(Dangling):
                yield shape(parts, newer=newer)


def listed(found: Shape, *, newer: bool) -> list[str]:
    """Return the texts that a shape lists as values, its options included."""
    values = [one.keys.get("enum") for one in forms(found, newer=newer)]
    texts = (text for held in values if isinstance(held, list) for text in held if isinstance(text, str))
    return list(dict.fromkeys(texts))


def _layers(parts: Parts, newer: bool, inside: tuple[str, ...]) -> Iterator[Part]:
    """Yield the schemas that hold together, the outermost first."""
    if len(inside) > LONGEST_CHAIN:
        raise Dangling(f"{inside[0]} leads on and on, more than {LONGEST_CHAIN} times")
    for part in parts:
        if ref := part.text("$ref"):
            kept = {k: v for k, v in _mapping(part).items() if k != "$ref" and (newer or k in WORDS)}
            yield from _layers((replace(part, value=kept),), newer, inside) if kept else ()
            target = part.at(ref)
            if target.place in inside:
                raise Dangling(f"{target.place} holds itself")
            yield from _layers((target,), newer, (*inside, target.place))
            continue
        yield part
        for one in part.get("allOf").parts():
            yield from _layers((one,), newer, (*inside, part.place))


def _mapping(part: Part) -> dict[str, Value]:
    return part.value if isinstance(part.value, dict) else {}


# Budget: one branch for each sort of key.
def _add(found: Shape, layer: Part, newer: bool) -> None:  # noqa: C901, PLR0912
    """Add what one schema says."""
    if layer.value is False:
        found.lost.append(("false", layer.place))
    if not found.name and layer.place.partition("/")[2].startswith("components/schemas/"):
        found.name = layer.place.rpartition("/")[2] if layer.place.count("/") == 3 else ""
    for key, value in _mapping(layer).items():
        if key in UNKNOWN and value not in (False, None):
            found.lost.append((key, layer.get(key).place))
        elif key == "type":
            _type(found, value)
        elif key == "dependentRequired":
            _dependent(found, layer.get(key))
        elif key not in _APART:
            _constraint(found, layer, key, value)
    if layer.value is not None and _mapping(layer).get("nullable") is True:
        found.nullable = True
        found.null_by_word = found.null_by_word or (layer.get("nullable").place if newer else "")
    for name, part in layer.get("properties").items():
        found.properties[name] = (*found.properties.get(name, ()), part)
    found.required |= dict.fromkeys(layer.texts("required"))
    if layer.get("items").value is not None:
        found.items = (*found.items, layer.get("items"))
    for key in _OPEN:
        _more(found, layer.get(key))
    _not(found, layer.get("not"))
    for word in _CHOICES:
        if options := tuple((one,) for one in layer.get(word).parts()):
            _choice(found, Choice(word, options, layer.get(word).place))


def _type(found: Shape, value: Value) -> None:
    names = {value} if isinstance(value, str) else {one for one in value or () if isinstance(one, str)}  # type: ignore[union-attr]
    if "null" in names and len(names) > 1:
        found.nullable = True
        names -= {"null"}
    found.types = frozenset(names) if found.types is None else _both(found.types, names)


def _both(one: frozenset[str], other: set[str]) -> frozenset[str]:
    """Return the types that two schemas share; a whole number is a number."""
    shared = one & other
    return shared | {"integer"} if "integer" in one | other and "number" in one | other else shared


def _constraint(found: Shape, layer: Part, key: str, value: Value) -> None:
    former = found.keys.get(key)
    if key == "const":
        key, value = "enum", [value]
        former = found.keys.get(key)
    if key == "enum" and isinstance(value, list) and isinstance(former, list):
        value = [one for one in former if one in value]
    elif key in _LEAST + _MOST and _is_number(value) and _is_number(former):
        value = (max if key in _LEAST else min)(value, former)  # type: ignore[type-var]
    elif former is not None:
        if key == "pattern" and former != value:
            found.lost.append((key, layer.get(key).place))
        return
    if value is not None or key == "default":
        found.keys[key] = value
        found.at.setdefault(key, layer.get(key).place)


def _is_number(value: Value) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _more(found: Shape, part: Part) -> None:
    if isinstance(part.value, bool):
        found.extra = part.value if found.extra is None else found.extra and part.value
    elif isinstance(part.value, dict):
        found.extra = True if found.extra is None else found.extra
        if part.value:
            found.lost.append(("additionalProperties", part.place))


def _dependent(found: Shape, part: Part) -> None:
    found.together += [(f"when:{name}", part.texts(name), one.place) for name, one in part.items()]


def _not(found: Shape, part: Part) -> None:
    """Add what may not hold: fields that exclude each other are understood."""
    if part.value is None:
        return
    names = part.texts("required")
    if _only_required(part) and len(names) == 2:
        found.together.append(("at_most_one", names, part.place))
    else:
        found.lost.append(("not", part.place))


def _only_required(part: Part) -> bool:
    return bool(part.texts("required")) and _mapping(part).keys() <= {"required", "title", "description", "type"}


def _choice(found: Shape, choice: Choice) -> None:
    """Add a choice; one between required fields is a rule of presence."""
    singles = [parts[0].texts("required") for parts in choice.options if _only_required(parts[0])]
    if len(singles) == len(choice.options) and all(len(names) == 1 for names in singles):
        names = tuple(name for (name,) in singles)
        found.together.append(("one_of", names, choice.place))
        if choice.word == "oneOf":
            found.together.append(("at_most_one", names, choice.place))
    elif singles and all(parts[0].value != {} and _only_required(parts[0]) for parts in choice.options):
        found.lost.append((choice.word, choice.place))
    else:
        found.choices.append(choice)


def _without_null(found: Shape, newer: bool) -> None:
    """Take the options that are null out of the choices, and a choice that one option is left of."""
    choices, found.choices = found.choices, []
    for choice in choices:
        options = tuple(parts for parts in choice.options if not _is_null(parts[0]))
        found.nullable = found.nullable or len(options) < len(choice.options)
        if len(options) == 1:
            for layer in _layers(options[0], newer, (found.place,)):
                _add(found, layer, newer)
            _without_null(found, newer)
        elif options:
            found.choices.append(replace(choice, options=options))
    values = found.keys.get("enum")
    if isinstance(values, list) and None in values and len(values) > 1:
        found.nullable = True
        found.keys["enum"] = [one for one in values if one is not None]


def _is_null(part: Part) -> bool:
    held = _mapping(part)
    return (
        held.get("type") in ("null", ["null"])
        or held.get("enum") == [None]
        or ("const" in held and held["const"] is None)
    )


def _inferred(found: Shape) -> frozenset[str] | None:
    """Return the types that a shape without `type` means, None where it may be anything."""
    values = found.keys.get("enum")
    if isinstance(values, list) and values:
        return frozenset(type_of(one) for one in values)
    if found.properties or found.required or found.together:
        return frozenset({"object"})
    if found.items:
        return frozenset({"array"})
    if found.keys.keys() & {"minLength", "maxLength", "pattern", "format"}:
        return frozenset({"string"})
    if found.keys.keys() & {"minimum", "maximum", "multipleOf"}:
        return frozenset({"number"})
    return None


def type_of(value: Value) -> str:
    """Return the name of a value's type in JSON Schema."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Decimal():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
