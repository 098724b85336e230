"""What a record says of a call, field by field, judged without the client, the toolkit or the mapping."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from tests.listed.records import SPELLED, Call, Parameter, Record, as_text


class Told(StrEnum):
    """What a record says of a field with a value."""

    LISTED = "a value that the record names or allows"
    INPUT = "an input that the record names, under one of its names"
    OPEN = "a parameter of which the record states no values"
    NOT_A_VALUE = "a parameter of the record with a value that it does not have"
    NOT_AN_INPUT = "an input that the record does not name"
    NOT_A_NAME = "a field that the record does not name"


def told(record: Record, name: str, value: Any) -> Told:
    """Return what a record says of a field with a value."""
    one = (record.parameters or {}).get(name)
    if one is not None:
        return _of_value(one, value)
    if name in record.names:
        return Told.OPEN
    kind = next((kind for kind, names in SPELLED.items() if name in names), None)
    if kind is None:
        return Told.NOT_A_NAME
    return Told.INPUT if record.inputs is None or kind in record.inputs else Told.NOT_AN_INPUT


def _of_value(one: Parameter, value: Any) -> Told:
    if one.options is not None:
        return Told.LISTED if as_text(value) in {as_text(option) for option in one.options} else Told.NOT_A_VALUE
    if one.type in ("switch", "boolean"):
        return Told.LISTED if isinstance(value, bool) else Told.NOT_A_VALUE
    if one.type == "number":
        return _of_number(one, value)
    return Told.OPEN


def _of_number(one: Parameter, value: Any) -> Told:
    number = _number(value)
    if number is None:
        return Told.NOT_A_VALUE
    if one.default is not None and number == one.default:
        return Told.LISTED
    if (one.low is not None and number < one.low) or (one.high is not None and number > one.high):
        return Told.NOT_A_VALUE
    least = one.low if one.low is not None else 0
    if one.step and (number - least) % one.step:
        return Told.NOT_A_VALUE
    return Told.LISTED if one.low is not None and one.high is not None else Told.OPEN


def _number(value: Any) -> Decimal | None:
    """Return a number, or a text of one, as the reference page prescribes for lengths."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def beyond(record: Record, call: Call, plain: Call) -> dict[str, Told]:
    """Return what a record does not have of a call, by field; the plainest call is taken as had."""
    found = {name: told(record, name, value) for name, value in call.items() if name not in plain and name != "model"}
    return {name: one for name, one in found.items() if one in (Told.NOT_A_VALUE, Told.NOT_AN_INPUT, Told.NOT_A_NAME)}
