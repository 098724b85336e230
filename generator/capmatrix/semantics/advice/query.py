"""The query language: what a payload must hold and may cost, on one line, and whether an object satisfies it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias, cast, get_args

from capmatrix.diagnostics import did_you_mean
from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model

Operator: TypeAlias = Literal["", "=", "!=", "<", "<=", ">", ">="]
Sort: TypeAlias = Literal["input", "stage", "attribute", "price", "field"]

_PART = re.compile(r"""\s*(not\s+)?([^\s=<>!"']+)\s*(?:(>=|<=|!=|=|<|>)\s*("[^"]*"|'[^']*'|[^\s"'=<>!]+))?(?=\s|$)""")
_SIZE = re.compile(r"([0-9]{1,5})[x*×]([0-9]{1,5})")  # noqa: RUF001
_NUMBER = re.compile(r"(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)(s|p|k)?")
_LINES_PER_K = 540
INPUTS = ("image", "audio", "video", "text")


class InvalidQuery(Exception):
    """A query that cannot be parsed; the message names the place, and what to write instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One condition of a query."""

    text: str
    sort: Sort
    negated: bool
    names: tuple[str, ...]
    operator: Operator
    values: tuple[str, ...]

    def matches_model(self, model: Model, key: str) -> bool:
        """Return whether a model meets a condition on stage or attributes; other conditions hold for every model."""
        if self.sort == "stage":
            return (model.lifecycle.stage == self.names[0]) is not self.negated
        if self.sort != "attribute":
            return True
        held = {"provider": (model.provider,), "family": model.families, key: (model.id,)}[self.names[0]]
        wanted = any(fnmatchcase(text, value) for text in held or ("",) for value in self.values)
        return wanted is not (self.negated ^ (self.operator == "!="))

    def matches_value(self, value: object) -> bool:
        """Return whether a value meets the condition, negation not applied."""
        if not self.operator:
            return True
        if self.operator == "!=":
            return not any(_equal(value, item) for item in self.values)
        if self.operator == "=":
            return "*" in self.values or any(_equal(value, item) for item in self.values)
        size, limit = measure(value), measure(self.values[0])
        return size is not None and limit is not None and _compared(size, self.operator, limit)


def parse(catalog: Catalog, text: str) -> tuple[Condition, ...]:
    """Return the conditions of a query; raise `InvalidQuery` if it cannot be parsed."""
    found: list[Condition] = []
    place = 0
    while text[place:].strip():
        part = _PART.match(text, place)
        if part is None:
            raise InvalidQuery(
                f"cannot be parsed from {text[place:].strip()[:40]!r} on; a condition is NAME or NAME=VALUE"
            )
        found.append(_condition(catalog, part))
        place = part.end()
    if not found:
        raise InvalidQuery("has no condition")
    return tuple(found)


def _condition(catalog: Catalog, part: re.Match[str]) -> Condition:
    text, name, operator = part[0].strip(), part[2], part[3] or ""
    raw = part[4] or ""
    values = (raw[1:-1],) if raw[:1] in ("'", '"') else tuple(raw.split("|")) if raw else ()
    key, names = catalog.service.discriminator, tuple(name.split("|"))
    sort: Sort = "field"
    if name in INPUTS and not operator:
        sort = "input"
    elif name in ("active", "deprecated") and not operator:
        sort = "stage"
    elif name in ("provider", "family", key):
        sort = "attribute"
        if operator not in ("=", "!="):
            raise InvalidQuery(f"{text!r}: a model's {name} is compared by = or !=")
    elif name == "price":
        sort = "price"
    if sort == "field":
        for item in names:
            _check_field(catalog, item)
    ordered = operator in ("<", "<=", ">", ">=") or (sort == "price" and operator)
    if ordered and (len(values) != 1 or measure(values[0]) is None):
        raise InvalidQuery(
            f"{text!r}: {raw!r} has no order; give a number, seconds (10s) or a size (1080p, 4k, 800x600)"
        )
    return Condition(
        text=text, sort=sort, negated=bool(part[1]), names=names, operator=cast("Operator", operator), values=values
    )


def _check_field(catalog: Catalog, name: str) -> None:
    if any(resolve(model.fields, name) for model in catalog.models):
        return
    fields = [field for model in catalog.models for field in model.fields]
    known = {alias for field in fields for alias in (field.name, *field.aliases)}
    known |= {alias for term in catalog.vocabulary for alias in (term.name, *term.aliases)}
    if name in known:
        return
    inner = {f"{field.name}.{item.name}" for field in fields for group in k.groups(field.kind) for item in group.fields}
    hint = did_you_mean(name, {*known, *inner, *INPUTS, "provider", "family", "price", "active", "deprecated"})
    raise InvalidQuery(f"names {name!r}, a field that no model has{f'; {hint}' if hint else ''}")


def resolve(fields: Iterable[k.Field], name: str) -> tuple[k.Field, str] | None:
    """Return the field that a dotted name refers to, and the rest of the name, which leads into the field's object."""
    for field in fields:
        for spelling in (field.name, *field.aliases):
            if name == spelling:
                return field, ""
            rest = name.removeprefix(f"{spelling}.")
            if rest != name and isinstance(field.kind, k.Group) and resolve(field.kind.fields, rest):
                return field, rest
    return None


def measure(value: object) -> float | None:
    """Return the size of a value: a number, seconds, or the lines of a picture; None if it has no size."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if abs(value) < 1e300 else None
    text = str(value)
    if size := _SIZE.fullmatch(text):
        return float(min(int(size[1]), int(size[2])))
    number = _NUMBER.fullmatch(text)
    return None if number is None else float(number[1]) * (_LINES_PER_K if number[2] == "k" else 1)


def _equal(value: object, wanted: str) -> bool:
    if isinstance(value, bool):
        return wanted == ("true" if value else "false")
    if value == wanted:
        return True
    numbers = [_NUMBER.fullmatch(str(item)) for item in (value, wanted)]
    plain = [number for number in numbers if number is not None and number[2] in (None, "s")]
    return len(plain) == 2 and float(plain[0][1]) == float(plain[1][1])


def _compared(left: float, operator: Operator, right: float) -> bool:
    assert operator in get_args(Operator), operator
    if operator in ("<=", ">=", "=") and left == right:
        return True
    return (
        left < right
        if operator[0] == "<"
        else left > right
        if operator[0] == ">"
        else operator == "!=" and left != right
    )


def refers_to(fields: tuple[k.Field, ...], name: str, field: k.Field) -> bool:
    """Return whether a dotted name refers to a field or to something inside it."""
    found = resolve(fields, name)
    return found is not None and found[0] is field


def holds(fields: tuple[k.Field, ...], condition: Condition, given: Mapping[str, object]) -> bool:
    """Return whether an object meets a condition on its inputs or fields; other conditions hold for every object."""
    match condition.sort:
        case "input":
            matched = any(field.name in given and _is_input(field, condition.names[0]) for field in fields)
        case "field":
            matched = matches_field(fields, condition, given)
        case "stage" | "attribute" | "price":
            return True
    return matched is not condition.negated


def matches_field(fields: tuple[k.Field, ...], condition: Condition, given: Mapping[str, object]) -> bool:
    """Return whether a field that the condition names is present with a matching value, negation not applied."""
    for name in condition.names:
        found = resolve(fields, name)
        value = None if found is None else given.get(found[0].name)
        if found is None or value is None:
            continue
        field, rest = found
        if not rest:
            if condition.matches_value(value):
                return True
        elif isinstance(field.kind, k.Group) and isinstance(value, dict):
            inner = cast("dict[str, object]", value)
            if matches_field(field.kind.fields, replace(condition, names=(rest,)), inner):
                return True
    return False


def condition_fields(fields: tuple[k.Field, ...], condition: Condition) -> frozenset[str]:
    """Return the fields on which a condition depends."""
    if condition.sort == "input":
        return frozenset(field.name for field in fields if _is_input(field, condition.names[0]))
    found = [resolve(fields, name) for name in condition.names]
    return frozenset(item[0].name for item in found if item is not None)


def _is_input(field: k.Field, sort: str) -> bool:
    return field.means == "text" if sort == "text" else sort in _media(field.kind)


def _media(kind: k.Kind) -> Iterable[str]:
    match kind:
        case k.Media():
            return [kind.of]
        case k.List():
            return _media(kind.item)
        case k.Either():
            return [item for option in kind.options for item in _media(option)]
        case k.Simple() | k.Group():
            return []


def within_price(condition: Condition, cost: Decimal | None) -> bool:
    """Return whether a price, None if unknown, meets a condition; an unknown price meets only negated conditions."""
    return (cost is not None and condition.matches_value(str(cost))) is not condition.negated
