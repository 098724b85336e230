"""Parameters of a record → fields, as dictionaries in the form of the catalog, and the rules that link them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any, TypeGuard

from ..verdict import is_finite, listed, quoted
from .records import Facts, Json, Mapped, is_list, is_object

Field = Json
"""A field with `name` and `kind`, perhaps `required`, `aliases`, `alias_forms`, `replaced_by`, `unpublished`."""

_LIMITS = ("values", "minimum", "maximum", "step", "auto")
_OPEN: Mapping[str, Json] = {"choice": {"kind": "text"}, "integer": {"kind": "integer"}, "number": {"kind": "number"}}
"""Kind → that of all values of its type, where a record does not say which are right."""
_MOST = 200
"""Ranges of at most so many seconds count as lists of values."""
_AUTO = "-1"
"""Among the lengths of a duration: the service chooses."""
_SUFFIXED = re.compile("[0-9]+s", re.ASCII)
_LONGEST_NUMBER = 17
"""Digits of a whole number that every reader of JSON keeps exact."""


class Read:
    """The fields and rules of a record."""

    def __init__(self, facts: Facts, mapping: Mapped, ignored: Collection[str] = ()) -> None:
        """Read the parameters in their order, but for those that are left out for this id."""
        self._mapping = mapping
        self._parameters = {name: one for name, one in (facts.parameters or {}).items() if name not in ignored}
        self.fields: dict[str, Field] = {}
        self._values: dict[str, tuple[str, ...]] = {}
        self._defaults: dict[str, str | None] = {}
        for name in self._parameters if facts.parameters is not None else facts.names:
            target = "" if name in ignored else self._name(name)
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
        if kind["kind"] == "choice" and not is_list(parameter.get("options")):
            return _unknown(name, term)
        kind, values, known = _limited(kind, parameter)
        default = text_of(parameter.get("default"))
        if kind["kind"] == "duration":
            default = default.removesuffix("s")
        self._values[name] = ("true", "false") if kind["kind"] == "flag" else values
        self._defaults[name] = default
        field = {**(term or {}), "name": name, "kind": kind}
        return field if known else {**field, "unpublished": True}

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
    values = [_written(text, beside["kind"]) for text in held]
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


def _limited(kind: Json, parameter: Json) -> tuple[Json, tuple[str, ...], bool]:
    """Return a kind with the values and limits of a parameter, its values as texts if they are few, and if it is known.

    It is not known where the parameter contradicts itself: then all values of its type are accepted.
    """
    word, options = kind["kind"], parameter.get("options")
    bare = {key: value for key, value in kind.items() if key not in _LIMITS}
    if word in ("choice", "integer", "duration") and is_list(options):
        values = tuple(dict.fromkeys(text for item in options if (text := text_of(item))))
        return _set(bare, values)
    if word not in ("integer", "number", "duration"):
        return kind, (), True
    if _is_wrong(word, parameter):
        return bare, (), False
    found, values = _ranged(kind, parameter)
    return found, values, True


def _set(bare: dict[str, Any], values: tuple[str, ...]) -> tuple[Json, tuple[str, ...], bool]:
    """Return a kind with values that are told one by one."""
    word = bare["kind"]
    if word == "duration":
        if values and all(map(_SUFFIXED.fullmatch, values)):
            bare["form"], values = "suffixed", tuple(text[:-1] for text in values)
        if _AUTO in values:
            bare["auto"], values = True, tuple(text for text in values if text != _AUTO)
    if word != "choice" and not all(map(_is_whole, values)):
        return {"kind": "choice", "values": values}, values, True
    if not values:
        return _OPEN["choice"] if word == "choice" else bare, (), False
    if word == "choice":
        return {**bare, "values": values}, values, True
    numbers = tuple(map(int, values))
    if word == "duration" and len(numbers) > 2 and all(b - a == 1 for a, b in pairwise(numbers)):
        return {**bare, "minimum": numbers[0], "maximum": numbers[-1]}, values, True
    return {**bare, "values": numbers}, values, True


def _is_wrong(word: str, parameter: Json) -> bool:
    """Return whether the limits of numbers or lengths make no sense."""
    given = {key: parameter[key] for key in ("low", "high", "step") if key in parameter}
    if not all(map(is_number, given.values())):
        return True
    low, high, step = (given.get(key) for key in ("low", "high", "step"))
    if word != "number" and any(number % 1 for number in given.values()):
        return True
    if step is not None and (step <= 0 or (word == "duration" and step != 1)):
        return True
    negative = word == "duration" and any(number is not None and number < 0 for number in (low, high))
    return negative or (low is not None and high is not None and low > high)


def _ranged(kind: Json, parameter: Json) -> tuple[Json, tuple[str, ...]]:
    """Return a kind with the limits of a parameter, which make sense, and its values as texts if they are few."""
    word = kind["kind"]
    low, high, step = (_exact(parameter.get(key)) for key in ("low", "high", "step"))
    if low is None and word == "integer" and parameter.get("default") == -1:
        low = -1
    found: dict[str, Any] = {**kind}
    if low is not None or high is not None:
        found = {key: value for key, value in kind.items() if key not in ("values", "minimum", "maximum")}
        found |= {key: value for key, value in (("minimum", low), ("maximum", high)) if value is not None}
    if step is not None and word != "duration" and not (word == "integer" and step == 1):
        found.pop("values", None)
        found["step"] = step
    if word == "duration":
        found["form"] = "numeric"
        if low is not None and high is not None and high - low < _MOST:
            return found, tuple(map(str, range(int(low), int(high) + 1)))
    return found, ()


def _exact(value: Any) -> int | float | None:
    """Return a number as a whole one where it is one."""
    return None if value is None else int(value) if value % 1 == 0 else value


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


def _written(text: str, kind: Json) -> Any:
    """Return a value of a kind, that of a duration in its wire form."""
    if kind["kind"] == "flag":
        return text == "true"
    if kind["kind"] == "duration" and kind["form"] in ("plain", "suffixed"):
        return text if kind["form"] == "plain" else f"{text}s"
    return int(text) if kind["kind"] in ("integer", "duration") and _is_whole(text) else text


def _is_whole(text: str) -> bool:
    return text.removeprefix("-").isdecimal() and text.isascii() and len(text) < _LONGEST_NUMBER
