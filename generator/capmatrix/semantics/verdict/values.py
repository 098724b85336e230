"""Validate one value against a kind that contains no other kinds; there is at most one fault."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from capmatrix.frozen import dataclass
from capmatrix.ir.json_values import is_json, is_number, is_text
from capmatrix.ir.kinds import (
    AUTO,
    Anything,
    Choice,
    Duration,
    Flag,
    Integer,
    Media,
    Number,
    SimpleKind,
    Size,
    Text,
    Url,
    Urls,
)
from capmatrix.ir.policy import Code
from capmatrix.ir.sizes import size_of
from capmatrix.semantics.verdict.addresses import DataUrl, decoded_size, is_https_url, read_data_url, urls_in

LIBRARY = re.compile(r"[^\x00-\x20\x7f\ud800-\udfff]+")

_WHOLE = re.compile(r"0|[1-9][0-9]*")
_SECONDS = re.compile(r"(0|[1-9][0-9]*)s?")


@dataclass(frozen=True, slots=True)
class Fault:
    """The code of a fault, and the aspect of the kind that is violated."""

    code: Code
    aspect: str


WRONG_TYPE = Fault(Code.WRONG_TYPE, "type")
_BAD_FORMAT = Fault(Code.BAD_FORMAT, "format")


def whole_number(value: object) -> int | None:
    """Return a value as a whole number (``5`` and ``5.0`` are 5); None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not is_number(value):
        return None
    return int(value) if value == int(value) else None


def seconds(kind: Duration, value: object) -> int | None:
    """Return the seconds of a value in the wire form of the kind, perhaps `AUTO`; None for any other form."""
    digits = kind.form in ("plain", "numeric", "text")
    if kind.auto and digits and value == str(AUTO):
        return AUTO
    if isinstance(value, str) and kind.form != "number":
        body = value if digits else value.removesuffix("s")
        right = _WHOLE.fullmatch(body) is not None and (digits or value.endswith("s"))
        # By Decimal, because int() refuses texts of several thousand digits.
        return int(Decimal(body)) if right else None
    return None if kind.form in ("suffixed", "text") else whole_number(value)


def fault(kind: SimpleKind, value: object) -> Fault | None:
    """Return the fault of a value; None if it is valid."""
    match kind:
        case Text():
            return _text(kind, value)
        case Integer():
            return _integer(kind, value)
        case Number():
            return _number(kind, value)
        case Flag():
            return None if isinstance(value, bool) else WRONG_TYPE
        case Choice():
            return _choice(kind, value)
        case Duration():
            return _duration(kind, value)
        case Media():
            return _media(kind, value)
        case Urls():
            return _urls(kind, value)
        case Url():
            return None if isinstance(value, str) and is_https_url(value) else _not_a_text(value)
        case Size():
            return _size(kind, value)
        case Anything():
            return None if is_json(value) else WRONG_TYPE


def _text(kind: Text, value: object) -> Fault | None:
    if not isinstance(value, str) or not is_text(value):
        return WRONG_TYPE
    if kind.counted == "utf16":
        return _within(len(value.encode("utf-16-le")) // 2, kind.min_length, kind.max_length, "units")
    return _within(len(value), kind.min_length, kind.max_length, "length")


def _integer(kind: Integer, value: object) -> Fault | None:
    number = whole_number(value)
    if number is None:
        return WRONG_TYPE
    fault = _in_domain(number, kind.values, kind.minimum, kind.maximum)
    return fault or _on_step(number, kind.minimum, kind.step)


def _number(kind: Number, value: object) -> Fault | None:
    if not isinstance(value, int | float) or not is_number(value):
        return WRONG_TYPE
    if kind.values:
        return None if value in kind.values else Fault(Code.NOT_ALLOWED, "values")
    return _within(value, kind.minimum, kind.maximum, "range") or _on_step(value, kind.minimum, kind.step)


def _choice(kind: Choice, value: object) -> Fault | None:
    if not isinstance(value, str) or (kind.open and not is_text(value)):
        return WRONG_TYPE
    return None if kind.open or value in kind.values else Fault(Code.NOT_ALLOWED, "values")


def _duration(kind: Duration, value: object) -> Fault | None:
    number = seconds(kind, value)
    if kind.auto and number == AUTO:
        return None
    if number is not None:
        # -5 is no spelling of a duration, whatever the limits.
        return _in_domain(number, kind.values, 0 if kind.minimum is None else kind.minimum, kind.maximum)
    if not isinstance(value, str):
        text_alone = kind.form in ("suffixed", "text")
        return _BAD_FORMAT if text_alone and whole_number(value) is not None else WRONG_TYPE
    if _SECONDS.fullmatch(value):
        return _BAD_FORMAT
    if kind.form == "number":
        return WRONG_TYPE
    return Fault(Code.NOT_ALLOWED, "values") if kind.values else _BAD_FORMAT


def _media(kind: Media, value: object) -> Fault | None:
    if not isinstance(value, str):
        return WRONG_TYPE
    data = _own_data(kind, value)
    size = data.size if data is not None else decoded_size(value) if "base64" in kind.forms else 0
    if size:
        return Fault(Code.TOO_LARGE, "size") if kind.max_bytes is not None and size > kind.max_bytes else None
    if "url" in kind.forms and is_https_url(value):
        return None
    named = "library" in kind.forms and value.startswith(kind.scheme)
    return None if named and LIBRARY.fullmatch(value.removeprefix(kind.scheme)) else _BAD_FORMAT


def _not_a_text(value: object) -> Fault:
    return _BAD_FORMAT if isinstance(value, str) else WRONG_TYPE


def _size(kind: Size, value: object) -> Fault | None:
    if not isinstance(value, str):
        return WRONG_TYPE
    if value in kind.words:
        return None
    size = size_of(value)
    if size is None:
        return _BAD_FORMAT
    width, height = size
    side = _within(width, kind.min_width, kind.max_width, "width") or _within(
        height, kind.min_height, kind.max_height, "height"
    )
    if side is None and (width % kind.step or height % kind.step):
        return Fault(Code.NOT_ALLOWED, "step")
    low, high = (None if end is None else Fraction(*end) for end in (kind.min_shape, kind.max_shape))
    shape, area = Fraction(width, height), width * height
    if side is None and ((low is not None and shape < low) or (high is not None and shape > high)):
        return Fault(Code.OUT_OF_RANGE, "shape")
    return side or _within(area, kind.min_area, kind.max_area, "area")


def _urls(kind: Urls, value: object) -> Fault | None:
    if not isinstance(value, str):
        return WRONG_TYPE
    listed = urls_in(value, array=kind.array)
    if listed is None:
        return _BAD_FORMAT
    if not all(isinstance(url, str) and is_https_url(url) for url in listed):
        # A schema cannot read escapes in a JSON array.
        return Fault(Code.BAD_FORMAT, "escapes") if "\\" in value and value.lstrip()[0] == "[" else _BAD_FORMAT
    return _within(len(listed), kind.min_items, kind.max_items, "items")


def is_unlabelled(kind: Media, value: object) -> bool:
    """Return whether a value is a data URL that the kind takes, although it does not say what it holds."""
    data = _own_data(kind, value) if isinstance(value, str) else None
    return data is not None and not data.family


def _own_data(kind: Media, value: str) -> DataUrl | None:
    """Return the data URL of a value; None where the kind takes none, or none of its family."""
    data = read_data_url(value) if "data" in kind.forms else None
    return data if data is not None and data.family in ("", kind.of) else None


def _in_domain(number: int, values: tuple[int, ...], minimum: int | None, maximum: int | None) -> Fault | None:
    if values:
        return None if number in values else Fault(Code.NOT_ALLOWED, "values")
    return _within(number, minimum, maximum, "range")


def _on_step(number: float, start: float | None, step: float | None) -> Fault | None:
    """Return the fault of a number that is no whole number of steps after the start, all three taken as written."""
    if step is None:
        return None
    beyond = (_as_written(number) - _as_written(start or 0)) % _as_written(step)
    return Fault(Code.NOT_ALLOWED, "step") if beyond else None


def _as_written(number: float) -> Fraction:
    """Return a number as its shortest decimal says it: 0.1 is one tenth."""
    return Fraction(int(number)) if number == int(number) else Fraction(repr(number))


def _within(number: float, minimum: float | None, maximum: float | None, aspect: str) -> Fault | None:
    low = minimum is not None and number < minimum
    high = maximum is not None and number > maximum
    return Fault(Code.OUT_OF_RANGE, aspect) if low or high else None
