"""Parameters of a record → fields, as dictionaries in the form of the catalog, and the rules that link them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any, TypeGuard

from ..verdict import is_finite, listed, quoted
from .records import Facts, Json, Mapped, is_list, is_object

Field = Json
"""A field with `name` and `kind`, perhaps `required`, `aliases`, `alias_forms`, `replaced_by`, `unpublished`."""

_LIMITS = ("values", "minimum", "maximum", "step")
_OPEN: Mapping[str, Json] = {"choice": {"kind": "text"}, "integer": {"kind": "integer"}, "number": {"kind": "number"}}
"""Kind → that of all values of its type, where a record does not say which are right."""
_MOST = 100
"""Ranges of at most so many seconds count as lists of values."""
_LONGEST_NUMBER = 17
"""Digits of a whole number that every reader of JSON keeps exact."""


class Read:
    """The fields and rules of a record."""

    def __init__(self, facts: Facts, mapping: Mapped) -> None:
        """Read the parameters in their order."""
        self._mapping, self._parameters = mapping, facts.parameters or {}
        self.fields: dict[str, Field] = {}
        self._values: dict[str, tuple[str, ...]] = {}
        self._defaults: dict[str, str | None] = {}
        for name in self._parameters if facts.parameters is not None else facts.names:
            target = self._name(name)
            if target and target not in self.fields:
                term = mapping.fields.get(target)
                parameter = self._parameters.get(name)
                self.fields[target] = (
                    _unknown(target, term) if parameter is None else self._known(target, parameter, term)
                )

    def _name(self, parameter: str) -> str:
        return self._mapping.renamed.get(parameter, parameter)

    def _known(self, name: str, parameter: Json, term: Field | None) -> Field:
        word = parameter.get("type")
        allowed = self._mapping.types.get(word) if isinstance(word, str) else None
        if not allowed:
            return _unknown(name, term)
        kind: Json = term["kind"] if term is not None else {}
        if kind.get("kind") not in allowed:
            kind = {"kind": _fitting(parameter, allowed)}
        kind, values = _limited(kind, parameter)
        default = text_of(parameter.get("default"))
        self._values[name] = ("true", "false") if kind["kind"] == "flag" else values
        self._defaults[name] = default if default and (not values or default in values) else None
        open_set = kind["kind"] == "choice" and not kind.get("values")
        field = {**(term or {}), "name": name, "kind": _OPEN["choice"] if open_set else kind}
        return {**field, "unpublished": True} if open_set else field

    def rules(self) -> Iterator[Json]:
        """Yield the rules of parameters that are shown only beside certain values of others."""
        for name, parameter in self._parameters.items():
            target, conditions = self._name(name), parameter.get("shown")
            for other, wanted in conditions.items() if is_object(conditions) else ():
                beside = self._name(other)
                values = self._values.get(beside, ())
                right = {text_of(item) for item in (wanted if is_list(wanted) else [wanted])}
                held = [value for value in values if value in right]
                if target in self.fields and held and len(held) < len(values):
                    yield _allowed(target, self.fields[beside], held, or_absent=self._defaults[beside] in held)


def _allowed(target: str, beside: Field, held: list[str], *, or_absent: bool) -> Json:
    kind = beside["kind"]["kind"]
    values = [_written(text, kind) for text in held]
    condition = {"test": "equals", "field": beside["name"], "values": values, "or_absent": or_absent}
    absent = " or is not given" if or_absent else ""
    sentence = f"{target} may be given only when {beside['name']} is {listed(map(quoted, values), 'or')}{absent}"
    return {"rule": "allow-only", "field": target, "when": [condition], "sentence": sentence}


def _unknown(name: str, term: Field | None) -> Field:
    """Return a field of which nothing but its name is known."""
    if term is None:
        return {"name": name, "kind": {"kind": "anything"}, "unpublished": True}
    kind = term["kind"]
    if kind["kind"] in _OPEN:
        return {**term, "name": name, "kind": _OPEN[kind["kind"]], "unpublished": True}
    if kind["kind"] == "duration":
        return {**term, "name": name, "kind": {"kind": "duration", "form": kind["form"]}, "unpublished": True}
    return {**term, "name": name}


def _fitting(parameter: Json, allowed: tuple[str, ...]) -> str:
    """Return the first of the kinds that fits what is known of a parameter."""
    numbers = [parameter.get(key) for key in ("default", "low", "high", "step")]
    broken = any(isinstance(number, float) and number % 1 for number in numbers if is_number(number))
    return next((kind for kind in allowed if not (broken and kind == "integer")), allowed[0])


def _limited(kind: Json, parameter: Json) -> tuple[Json, tuple[str, ...]]:
    """Return a kind with the values and limits of a parameter, and its values as texts where they are few."""
    word = kind["kind"]
    options = parameter.get("options")
    if word in ("choice", "integer", "duration") and is_list(options):
        values = tuple(dict.fromkeys(text for item in options if (text := text_of(item))))
        if word != "choice" and not all(map(_is_whole, values)):
            return {"kind": "choice", "values": values}, values
        bare = {key: value for key, value in kind.items() if key not in _LIMITS}
        if word == "choice":
            return {**bare, "values": values}, values
        numbers = tuple(map(int, values))
        if word == "duration" and len(numbers) > 2 and all(b - a == 1 for a, b in pairwise(numbers)):
            return {**bare, "minimum": numbers[0], "maximum": numbers[-1]}, values
        return {**bare, "values": numbers}, values
    if word not in ("integer", "number", "duration"):
        return kind, ()
    return _ranged(kind, parameter)


def _ranged(kind: Json, parameter: Json) -> tuple[Json, tuple[str, ...]]:
    word = kind["kind"]
    low, high, step = (_limit(parameter.get(key), word) for key in ("low", "high", "step"))
    if low is None and word == "integer" and parameter.get("default") == -1:
        low = -1
    found: dict[str, Any] = {**kind}
    if low is not None or high is not None:
        found = {key: value for key, value in kind.items() if key not in ("values", "minimum", "maximum")}
        found |= {key: value for key, value in (("minimum", low), ("maximum", high)) if value is not None}
    if step is not None and step > 0 and word != "duration" and not (word == "integer" and step == 1):
        found.pop("values", None)
        found["step"] = step
    if word == "duration":
        found["form"] = "numeric"
        if low is not None and high is not None and 0 <= high - low < _MOST:
            return found, tuple(map(str, range(int(low), int(high) + 1)))
    return found, ()


def _limit(value: object, word: str) -> int | float | None:
    if isinstance(value, str):
        value = _number(value)
    if not is_number(value):
        return None
    if value % 1 == 0:
        return int(value)
    return value if word == "number" else None


def _number(text: str) -> object:
    try:
        return float(text) if len(text) <= _LONGEST_NUMBER else None
    except ValueError:
        return None


def is_number(value: object) -> TypeGuard[int | float]:
    """Return whether a value is a finite JSON number."""
    return isinstance(value, int | float) and not isinstance(value, bool) and is_finite(value)


def text_of(value: object) -> str:
    """Return a value of a record as a text: `true`, `5`, `0.5`; empty for anything but texts, numbers and flags."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and is_finite(value):
        return f"{Decimal(str(value)).normalize():f}"
    return str(value) if isinstance(value, int | str) and is_written(value) else ""


def is_written(value: int | str) -> bool:
    """Return whether a value can be a value of a field: of a number, one that is exact everywhere."""
    return isinstance(value, str) or abs(value) < 10**_LONGEST_NUMBER


def _written(text: str, kind: str) -> Any:
    if kind == "flag":
        return text == "true"
    return int(text) if kind in ("integer", "duration") and _is_whole(text) else text


def _is_whole(text: str) -> bool:
    return text.removeprefix("-").isdecimal() and text.isascii() and len(text) < _LONGEST_NUMBER
