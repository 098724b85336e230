"""Fields of the stored catalog: the values that a search tries, and whether an object meets a condition on them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import islice, product
from typing import Any, TypeAlias, cast

from .language import AUTO, MEANT, Condition, measure

Field: TypeAlias = Mapping[str, Any]
Kind: TypeAlias = Mapping[str, Any]

_LONGEST = 4_000
"""Largest number of seconds that are tried one by one."""
_OBJECTS = 200
"""Largest number of objects that are tried for a field."""
_SAMPLES = {
    "url": "https://example.com/a",
    "data": "data:{}/png;base64,iVBORw0KGgo=",
    "base64": "iVBORw0KGgo=",
    "library": "a",
}
_WIDEST = 1 << 14
"""The longest side that is tried where a size has no limit."""


class Fields:
    """The fields of an object."""

    def __init__(self, fields: Iterable[Field]) -> None:
        """Take the fields of a model or an object, as the catalog stores them."""
        self._fields = {field["name"]: field for field in fields}
        self.names = frozenset(self._fields)
        self.spellings = {name: field["name"] for field in self._fields.values() for name in _spellings(field)}

    def sizes(self) -> Iterator[str]:
        """Yield the sizes of a picture that can be requested."""
        for field in self._fields.values():
            if field.get("means") == "picture":
                yield from (str(value) for value in field["kind"].get("values", ()) if measure(value) is not None)

    def values(self, name: str, about: list[Condition], examples: list[Any]) -> Iterator[Any]:
        """Yield values of a field: all of a short list, of a range those at its ends and near what conditions name."""
        field = self._fields[name]
        own = [one for one in about if one.sort == "input" or any(resolve([field], n) for n in one.names)]
        yield from examples
        yield from _values(field["kind"], own, field)

    def has_input(self, condition: Condition, given: Mapping[str, Any]) -> bool:
        """Return whether an object has the input that a condition names, negation not applied."""
        return any(has_input(field, given.get(name), condition.names[0]) for name, field in self._fields.items())

    def concerned(self, condition: Condition) -> list[str]:
        """Return the fields on which a condition depends."""
        if condition.sort == "input":
            return [name for name, field in self._fields.items() if takes_input(field, condition.names[0])]
        found = (resolve(self._fields.values(), name) for name in condition.names)
        return [one[0]["name"] for one in found if one is not None]


def _spellings(field: Field) -> tuple[str, ...]:
    return (field["name"], *field.get("aliases", ()))


def resolve(fields: Iterable[Field], name: str) -> tuple[Field, str] | None:
    """Return the field that a dotted name refers to, and the rest of the name, which leads into the field's object.

    Where no field is called so, `duration` and `seconds` are the field that decides how long the result plays, and
    `sound` is that which decides whether it sounds.
    """
    for field in fields:
        for spelling in _spellings(field):
            if name == spelling:
                return field, ""
            rest = name.removeprefix(f"{spelling}.")
            if rest != name and field["kind"]["kind"] == "group" and resolve(field["kind"].get("fields", ()), rest):
                return field, rest
    return _meant(fields, MEANT[name]) if name in MEANT else None


def _meant(fields: Iterable[Field], meaning: str) -> tuple[Field, str] | None:
    """Return the first field that means something, itself or by one inside it, and the rest of its dotted name."""
    for field in fields:
        if field.get("means") == meaning:
            return field, ""
        inner = _meant(field["kind"].get("fields", ()), meaning)
        if inner is not None:
            return field, ".".join(filter(None, (inner[0]["name"], inner[1])))
    return None


def matches(fields: Iterable[Field], condition: Condition, given: Mapping[str, Any]) -> bool:
    """Return whether a field that the condition names is present with a matching value, negation not applied."""
    for name in condition.names:
        found = resolve(fields, name)
        value = None if found is None else given.get(found[0]["name"])
        if found is None or value is None:
            continue
        field, rest = found
        if not rest:
            if condition.matches_value(value, auto=bool(field["kind"].get("auto"))):
                return True
        elif isinstance(value, dict):
            inner = cast("dict[str, Any]", value)
            if matches(field["kind"].get("fields", ()), replace(condition, names=(rest,)), inner):
                return True
    return False


def takes_input(field: Field, sort: str) -> bool:
    """Return whether a field may hold an input, inside lists and objects too."""
    return (sort == "text" and field.get("means") == "text") or _takes(field["kind"], sort)


def _takes(kind: Kind, sort: str) -> bool:
    inner = (*([kind["item"]] if "item" in kind else ()), *kind.get("options", ()))
    return (
        (kind["kind"] in ("media", "urls") and kind["of"] == sort)
        or any(_takes(one, sort) for one in inner)
        or any(takes_input(field, sort) for field in kind.get("fields", ()))
    )


def has_input(field: Field, value: Any, sort: str) -> bool:
    """Return whether a value of a field holds an input."""
    return value is not None and ((sort == "text" and field.get("means") == "text") or _has(field["kind"], value, sort))


def _has(kind: Kind, value: Any, sort: str) -> bool:
    if isinstance(value, list):
        listed = [one for one in (kind, *kind.get("options", ())) if "item" in one]
        return any(_has(one["item"], item, sort) for one in listed for item in cast("list[Any]", value))
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        fields = [field for one in (kind, *kind.get("options", ())) for field in one.get("fields", ())]
        return any(has_input(field, held.get(name), sort) for field in fields for name in _spellings(field))
    return isinstance(value, str) and any(one.get("of") == sort for one in (kind, *kind.get("options", ())))


# Budget: one case for each kind.
def _values(kind: Kind, about: list[Condition], field: Field) -> Iterator[Any]:  # noqa: C901, PLR0912
    named = [text for condition in about if condition.sort == "field" for text in condition.values]
    match kind["kind"]:
        case "choice":
            yield from (*kind["values"], *(named if kind.get("open") else ()))
        case "flag":
            yield from (True, False)
        case "duration":
            more = (AUTO,) if kind.get("auto") else ()
            yield from (_written(kind, second) for second in (*_numbers(kind, named, whole=True), *more))
        case "integer":
            yield from map(int, _numbers(kind, named, whole=True))
        case "number":
            yield from _numbers(kind, named, whole=False)
        case "media":
            scheme = kind.get("scheme", "")
            samples = _SAMPLES | {"library": f"{scheme}{_SAMPLES['library']}"}
            yield from (samples[form].replace("{}", kind["of"]) for form in kind["forms"])
        case "urls":
            several = [_SAMPLES["url"].format(kind["of"])] * max(1, kind.get("min_items") or 0)
            yield json.dumps(several) if kind.get("array") else "\n".join(several)
        case "url":
            yield _SAMPLES["url"]
        case "size":
            yield from (*named, *kind.get("words", ()), *islice(_sizes(kind), 20))
        case "list":
            items = [*islice(_values(kind["item"], about, field), 40)]
            least = max(1, kind.get("min_items") or 0)
            yield from ([item] * least for item in items)
            sorts = dict.fromkeys(one.names[0] for one in about if one.sort == "input" and not one.negated)
            several = [[item for item in items if _has(kind["item"], item, sort)][:1] for sort in sorts]
            if len(sorts) > 1 and all(several):
                yield [item for each in several for item in each]
        case "either":
            for option in kind["options"]:
                yield from _values(option, about, field)
        case "group":
            yield from _objects(kind, about, field)
        case _:
            short = "a" * max(1, kind.get("min_length") or 0)
            yield from (short, *named)


def _numbers(kind: Kind, named: list[str], *, whole: bool) -> Iterator[Any]:
    """Yield the numbers of a list, or those of a range that are worth trying."""
    if kind.get("values"):
        yield from kind["values"]
        return
    low, high = kind.get("minimum"), kind.get("maximum")
    near = {size + step for text in named if (size := measure(text)) is not None for step in (-1, -0.5, 0, 0.5, 1)}
    if whole and low is not None and high is not None and kind["kind"] == "duration":
        near |= set(range(int(low), int(min(high, low + _LONGEST)) + 1))
    tried = sorted({*near, *(value for value in (low, high) if value is not None), low or 0})
    if "step" in kind:
        tried = sorted({value for number in tried for value in _steps(number, low or 0, kind["step"])})
    for number in tried:
        if (low is None or number >= low) and (high is None or number <= high) and (not whole or number == int(number)):
            yield int(number) if number == int(number) else number


def _steps(number: float, low: float, step: float) -> tuple[float, float]:
    """Return the numbers below and above another one that are a whole number of steps from the start, in decimal."""
    start, distance = Fraction(str(low)), Fraction(str(step))
    below = start + (Fraction(str(number)) - start) // distance * distance
    return float(below), float(below + distance)


def _sizes(kind: Kind) -> Iterator[str]:
    """Yield sizes with the widths of a kind, as high as its shape, its area and its ends allow."""
    step = kind.get("step", 1)
    first, last = kind.get("min_width", 1), kind.get("max_width", _WIDEST)
    for width in range(-(-first // step) * step, last + 1, step):
        across, down = kind.get("min_shape", (1, _WIDEST))
        most = min(
            kind.get("max_height", _WIDEST), kind.get("max_area", width * _WIDEST) // width, width * down // across
        )
        height = most // step * step
        wide, high = kind.get("max_shape", (_WIDEST, 1))
        least = max(kind.get("min_height", 1), -(-kind.get("min_area", 0) // width))
        if height >= least and width * high <= height * wide:
            yield f"{width}x{height}"


def _written(kind: Kind, second: Any) -> Any:
    suffixed = second if second == AUTO else f"{second}s"
    return {"plain": str(second), "text": str(second), "suffixed": suffixed}.get(kind["form"], second)


def _objects(kind: Kind, about: list[Condition], field: Field) -> Iterator[dict[str, Any]]:
    """Yield objects of a group with its required fields and, where a condition is about its inside, those fields."""
    fields = kind.get("fields", ())
    inputs = [one for one in about if one.sort == "input"]
    rests = [(one, [found[1] for name in one.names if (found := resolve([field], name)) and found[1]]) for one in about]
    sorts = {one.names[0] for one in inputs}
    inside = [replace(one, names=tuple(names)) for one, names in rests if names]
    wanted = {found[0]["name"] for one in inside for name in one.names if (found := resolve(fields, name))}
    options: list[list[tuple[tuple[str, Any], ...]]] = []
    for inner in fields:
        if inner.get("required") or inner["name"] in wanted or any(takes_input(inner, sort) for sort in sorts):
            own = [*inputs, *(one for one in inside if any(resolve([inner], name) for name in one.names))]
            values = [((inner["name"], value),) for value in islice(_values(inner["kind"], own, inner), 40)]
            options.append(values if inner.get("required") else [(), *values])
    yield from (dict(pair for pairs in chosen for pair in pairs) for chosen in islice(product(*options), _OBJECTS))
