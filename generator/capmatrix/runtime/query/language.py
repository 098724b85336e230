"""The query language: conditions on the models of a catalog, on one line, and how values are compared.

The toolkit imports this module too, so that `models` and `capmatrix query` understand a question alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import Literal, TypeAlias, cast, get_args

Operator: TypeAlias = Literal["", "=", "!=", "<", "<=", ">", ">="]
Sort: TypeAlias = Literal["input", "stage", "attribute", "price", "field"]

_PART = re.compile(r"""\s*(not\s+)?([^\s=<>!"']+)\s*(?:(>=|<=|!=|=|<|>)\s*("[^"]*"|'[^']*'|[^\s"'=<>!]+))?(?=\s|$)""")
_SIZE = re.compile(r"([0-9]{1,5})[x*×]([0-9]{1,5})")  # noqa: RUF001
_NUMBER = re.compile(r"(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)(s|p|k)?")
_LINES_PER_K = 540
AUTO = -1
"""What is sent in place of seconds to have the service choose the length."""
INPUTS = ("image", "audio", "video", "text")
MEANT: Mapping[str, str] = MappingProxyType({"duration": "seconds", "seconds": "seconds", "sound": "sound"})
"""Words that people use for a field by its meaning, where no field is called so."""


class InvalidQuery(ValueError):
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

    def matches_stage(self, stage: str) -> bool:
        """Return whether a stage of the lifecycle meets a condition on stages."""
        return (stage == self.names[0]) is not self.negated

    def matches_attribute(self, held: tuple[str | None, ...]) -> bool:
        """Return whether the values that a model has of an attribute meet a condition on it."""
        wanted = any(fnmatchcase(text or "", value) for text in held or ("",) for value in self.values)
        return wanted is not (self.negated ^ (self.operator == "!="))

    def matches_value(self, value: object, *, auto: bool = False) -> bool:
        """Return whether a value meets the condition, negation not applied.

        `auto`: the field takes -1 for a length that the service chooses, which is neither long nor short.
        """
        if not self.operator:
            return True
        if auto and self.operator != "=" and measure(value) == AUTO:
            return False
        if self.operator == "!=":
            return not any(_equal(value, item) for item in self.values)
        if self.operator == "=":
            return "*" in self.values or any(_equal(value, item) for item in self.values)
        size, limit = measure(value), measure(self.values[0])
        return size is not None and limit is not None and _compared(size, self.operator, limit)


def parse(text: str, key: str, check_field: Callable[[str], None]) -> tuple[Condition, ...]:
    """Return the conditions of a query; raise `InvalidQuery` if it cannot be parsed.

    `key` is the field that names the model; `check_field` raises `InvalidQuery` for a field that no model has.
    """
    found: list[Condition] = []
    place = 0
    while text[place:].strip():
        part = _PART.match(text, place)
        if part is None:
            raise InvalidQuery(
                f"cannot be parsed from {text[place:].strip()[:40]!r} on; a condition is NAME or NAME=VALUE"
            )
        found.append(_condition(part, key, check_field))
        place = part.end()
    if not found:
        raise InvalidQuery("has no condition")
    return tuple(found)


def _condition(part: re.Match[str], key: str, check_field: Callable[[str], None]) -> Condition:
    text, name, operator = part[0].strip(), part[2], part[3] or ""
    raw = part[4] or ""
    values = (raw[1:-1],) if raw[:1] in ("'", '"') else tuple(raw.split("|")) if raw else ()
    names = tuple(name.split("|"))
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
            check_field(item)
    ordered = operator in ("<", "<=", ">", ">=") or (sort == "price" and operator)
    if ordered and (len(values) != 1 or measure(values[0]) is None):
        raise InvalidQuery(
            f"{text!r}: {raw!r} has no order; give a number, seconds (10s) or a size (1080p, 4k, 800x600)"
        )
    return Condition(
        text=text, sort=sort, negated=bool(part[1]), names=names, operator=cast("Operator", operator), values=values
    )


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


def within_price(condition: Condition, cost: Decimal | None) -> bool:
    """Return whether a price, None if unknown, meets a condition; an unknown price meets only negated conditions."""
    return (cost is not None and condition.matches_value(str(cost))) is not condition.negated


_MOST = Decimal(10) ** 15


def may_be_within(condition: Condition, amounts: tuple[Decimal, Decimal | None] | None) -> bool:
    """Return whether a price in a range may meet a condition; the range is None for an unknown price.

    A range without an end (None) may be unknown, too.
    """
    if amounts is None:
        return within_price(condition, None)
    low, high = amounts
    top = _MOST if high is None else high
    named = [Decimal(value) for value in condition.values if re.fullmatch(r"[0-9]{1,15}(\.[0-9]{1,15})?", value)]
    tried = [low, top, *(value for value in named if low <= value <= top)]
    return any(within_price(condition, value) for value in tried) or (high is None and within_price(condition, None))
