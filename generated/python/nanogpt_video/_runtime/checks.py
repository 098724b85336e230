"""The checks behind generated validators: validate one value or one rule, and report code, path, message and hint.

A validator tests the usual case inline and calls these functions for everything else. A value that comes here may
still be right (`5.0` for an integer, a subclass of `str`).
"""

# Budget: one check for each kind of value and of rule, to be read side by side.
from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeGuard, cast

from .media_texts import media as media  # noqa: PLC0414  (validators call it as one of these checks)
from .media_texts import url as url  # noqa: PLC0414
from .media_texts import urls as urls  # noqa: PLC0414
from .verdict import Findings, closest, is_finite, quoted, span

if TYPE_CHECKING:
    Limit: TypeAlias = int | float | None

_TOKEN = re.compile(r"(0|[1-9][0-9]*)(s?)", re.ASCII)
_OF_THE_VALUE = frozenset({"wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"})
_LONGEST = 300
"""Digits of a duration that are still read as a number."""
_DIGITS = 1400
"""Digits that hold every finite number exactly, the smallest ones as well."""
_SIDE = 9
"""Most digits of a side of a size."""
_HALF = re.compile(r"[\ud800-\udfff]")
DEEPEST = 128
"""Levels of nesting of a value that no kind describes; readers and writers of JSON have such a limit too."""
AUTO = -1
"""What is sent in place of seconds to have the service choose the length."""
TWO_FORMS = frozenset({"plain", "numeric"})
"""Forms of a duration that take both "5" and 5."""
DIGITS = frozenset({*TWO_FORMS, "text"})
"""Forms that take "5"."""


def whole(value: object) -> int | None:
    """Return a JSON number without fractional part as `int`; None for anything else, booleans included."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not is_finite(value) or value % 1:
        return None
    return int(value)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON array, which a tuple is not."""
    return isinstance(value, list)


def wrong_type(found: Findings, path: str, needed: str, value: object) -> None:
    """Report a value of another JSON type."""
    found.late("wrong_type", path, value, lambda: (f"{quoted(value)} is not {needed}", None))


def missing(found: Findings, path: str, message: str = "is required") -> None:
    """Report a required field that is absent, once."""
    if not any(finding.code == "missing_field" and finding.field == path for finding in found):
        found.add("missing_field", path, message)


# Budget: a range and its unit; all calls are generated.
def text(
    found: Findings,
    path: str,
    value: object,
    low: int | None = None,
    high: int | None = None,
    *,
    utf16: bool = False,
) -> None:
    """Check a text and its length, in characters or in units of UTF-16."""
    if not isinstance(value, str):
        wrong_type(found, path, "a string", value)
    elif _HALF.search(value):
        wrong_type(found, path, "a text that UTF-8 can encode: it holds half of a surrogate pair", value)
    else:
        size = len(value) + (sum(char > "\uffff" for char in value) if utf16 else 0)
        unit = "units of UTF-16" if utf16 else "characters"
        if (low is not None and size < low) or (high is not None and size > high):
            found.late("out_of_range", path, size, lambda: (f"has {size} {unit}, not {span(low, high)}", None))


# Budget: a range, a set and a step; all calls are generated.
def integer(  # noqa: PLR0913
    found: Findings,
    path: str,
    value: object,
    low: int | None = None,
    high: int | None = None,
    allowed: tuple[int, ...] = (),
    step: int | None = None,
) -> None:
    """Check a whole number and its range, step or set."""
    number = whole(value)
    if number is None:
        wrong_type(found, path, f"a whole number{_beyond(value)}", value)
    elif allowed and number not in allowed:
        found.late("not_allowed", path, value, lambda: _outside(value, allowed, str(_nearest(number, allowed))))
    else:
        _in_range(found, path, number, low, high, step)


# Budget: a range, a set and a step; all calls are generated.
def number(  # noqa: PLR0913
    found: Findings,
    path: str,
    value: object,
    low: Limit = None,
    high: Limit = None,
    step: Limit = None,
    allowed: tuple[float, ...] = (),
) -> None:
    """Check a finite number and its range, step or set."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not is_finite(value):
        wrong_type(found, path, f"a number{_beyond(value)}", value)
    elif allowed:
        if value not in allowed:
            nearest = min(allowed, key=lambda item: abs(item - value))
            found.late("not_allowed", path, value, lambda: _outside(value, allowed, str(nearest)))
    else:
        _in_range(found, path, value, low, high, step)


def _beyond(value: object) -> str:
    return " that readers of JSON keep finite" if isinstance(value, int) and not isinstance(value, bool) else ""


def anything(found: Findings, path: str, value: object) -> None:
    """Check a value that may be any JSON value: no NaN, huge number, tuple, bytes, half a character or deep nesting."""
    waiting: list[tuple[object, int]] = [(value, 0)]
    while waiting:  # without recursion, as a deep value would exhaust the stack
        inner, depth = waiting.pop()
        if is_object(inner) and depth <= DEEPEST and all(map(_is_text, inner)):
            waiting.extend((item, depth + 1) for item in inner.values())
        elif is_list(inner) and depth <= DEEPEST:
            waiting.extend((item, depth + 1) for item in inner)
        elif not (inner is None or _is_text(inner) or (isinstance(inner, int | float) and is_finite(inner))):
            wrong_type(found, path, "a value that JSON has", inner)
            return


def _is_text(value: object) -> bool:
    return isinstance(value, str) and (value.isascii() or not _HALF.search(value))


def flag(found: Findings, path: str, value: object) -> None:
    """Check a boolean."""
    if not isinstance(value, bool):
        wrong_type(found, path, "true or false", value)


def choice(found: Findings, path: str, value: object, allowed: tuple[str, ...]) -> None:
    """Check one of a set of strings."""
    if not isinstance(value, str):
        found.late(
            "wrong_type", path, value, lambda: (f"{quoted(value)} is not a string, one of {_listed(allowed)}", None)
        )
    elif value not in allowed:
        found.late("not_allowed", path, value, lambda: _outside(value, allowed, _close(value, allowed)))


def _close(value: str, allowed: tuple[str, ...]) -> str | None:
    """Return the allowed text that is the same but for case and space, else the one that is written most like it."""
    folded = {item.casefold(): item for item in allowed}
    return folded.get(value.casefold().strip()) or closest(value, allowed, 0.5)


class _Seconds(NamedTuple):
    """The allowed values of a duration."""

    form: str
    allowed: tuple[int, ...]
    low: int | None
    high: int | None
    auto: bool

    def spelled(self, seconds: int) -> str | int:
        """Return seconds in the wire form."""
        return {"plain": str(seconds), "text": str(seconds), "suffixed": f"{seconds}s"}.get(self.form, seconds)

    def nearest(self, seconds: int) -> str | int:
        """Return the allowed value that is nearest, in the wire form."""
        if self.allowed:
            return self.spelled(_nearest(seconds, self.allowed))
        return self.spelled(max(self.low or 0, min(seconds, self.high if self.high is not None else seconds)))

    @property
    def sample(self) -> str:
        """An allowed value, as JSON."""
        return quoted(self.nearest(self.low if self.low is not None else 5))

    @property
    def values(self) -> tuple[str | int, ...]:
        """All allowed values, in the wire form, and `AUTO` where that is right."""
        return tuple(map(self.spelled, (*self.allowed, *([AUTO] if self.auto else []))))

    @property
    def span(self) -> str:
        """The range in words."""
        return span(self.spelled(self.low or 0), None if self.high is None else self.spelled(self.high))


# Budget: a form and its limits; all calls are generated.
def duration(  # noqa: PLR0913
    found: Findings,
    path: str,
    value: object,
    form: str,
    allowed: tuple[int, ...] = (),
    low: int | None = None,
    high: int | None = None,
    auto: bool = False,
) -> None:
    """Check whole seconds in their wire form (one of `TWO_FORMS`, "5", "5s", or 5), and their set or range."""
    right = _Seconds(form, allowed, low, high, auto)
    number = whole(value)
    if auto and ((number == AUTO and form != "text") or (form in DIGITS and value == str(AUTO))):
        return
    if isinstance(value, str):
        _duration_text(found, path, value, right)
    elif number is None:
        _no_duration(found, path, value, right)
    elif form in ("suffixed", "text"):
        _other_form(found, path, value, number, right)
    else:
        _in_seconds(found, path, value, number, right)


def seconds_in(text: str) -> int | None:
    """Return the seconds that a text holds in either form ("5" or "5s"), else None."""
    token = _TOKEN.fullmatch(text)
    return _read(token[1]) if token else None


def _read(digits: str) -> int:
    """Return the number that digits write; more digits than Python reads count as longer than any limit."""
    return int(digits) if len(digits) < _LONGEST else 10**_LONGEST


def _duration_text(found: Findings, path: str, value: str, right: _Seconds) -> None:
    token = _TOKEN.fullmatch(value)
    if token is not None:
        fits = right.form != "number" and bool(token[2]) == (right.form == "suffixed")
        check = _in_seconds if fits else _other_form
        check(found, path, value, _read(token[1]), right)
    elif right.form == "number":
        _no_duration(found, path, value, right)
    elif right.allowed:
        found.late("not_allowed", path, value, lambda: _outside(value, right.values, None))
    else:
        found.late(
            "bad_format", path, value, lambda: (f"{quoted(value)} is not whole seconds written as {right.sample}", None)
        )


def _no_duration(found: Findings, path: str, value: object, right: _Seconds) -> None:
    found.late("wrong_type", path, value, lambda: (f"{quoted(value)} is not a duration such as {right.sample}", None))


def _in_seconds(found: Findings, path: str, value: object, seconds: int, right: _Seconds) -> None:
    if right.allowed and seconds not in right.allowed:
        found.late("not_allowed", path, value, lambda: _outside(value, right.values, str(right.nearest(seconds))))
    elif not right.allowed and (seconds < (right.low or 0) or (right.high is not None and seconds > right.high)):
        also = f", and not {quoted(right.spelled(AUTO))}" if right.auto else ""
        found.late(
            "out_of_range",
            path,
            value,
            lambda: (f"{quoted(value)} is not {right.span}{also}", str(right.nearest(seconds))),
        )


def _other_form(found: Findings, path: str, value: object, seconds: int, right: _Seconds) -> None:
    """Report seconds in the wire form of another model."""
    found.late(
        "bad_format",
        path,
        value,
        lambda: (f"{quoted(value)} is not written as {quoted(right.nearest(seconds))}", str(right.nearest(seconds))),
    )


# Budget: the limits of a size; all calls are generated.
def size(  # noqa: PLR0913
    found: Findings,
    path: str,
    value: object,
    *,
    width: tuple[int, int | None] = (1, None),
    height: tuple[int, int | None] = (1, None),
    step: int = 1,
    shape: tuple[tuple[int, int] | None, tuple[int, int] | None] = (None, None),
    area: tuple[int | None, int | None] = (None, None),
    words: tuple[str, ...] = (),
) -> None:
    """Check a text such as `1280x720`: the ends of each side, what divides them, their ratio and their product."""
    if not isinstance(value, str):
        wrong_type(found, path, "a text such as 1280x720", value)
    elif value not in words:
        problem = _no_size(value, width, height, step, shape, area)
        if problem is not None:
            code, message = problem
            found.late(code, path, value, lambda: (f"{quoted(value)} {message}", None))


# Budget: the limits of a size.
def _no_size(
    text: str,
    width: tuple[int, int | None],
    height: tuple[int, int | None],
    step: int,
    shape: tuple[tuple[int, int] | None, tuple[int, int] | None],
    area: tuple[int | None, int | None],
) -> tuple[str, str] | None:
    """Return the code and the words of the first limit that a size is beyond."""
    left, cross, right = text.partition("x")
    if not cross or not all(side.isascii() and side.isdigit() and side[0] != "0" for side in (left, right)):
        return "bad_format", "is not a size such as 1280x720"
    if max(len(left), len(right)) > _SIDE:
        return "bad_format", f"is not a size: a side has at most {_SIDE} digits"
    across, down = int(left), int(right)
    for name, length, (low, high) in (("width", across, width), ("height", down, height)):
        if length < low or (high is not None and length > high):
            return "out_of_range", f"has a {name} that is not {span(low, high)}"
    if across % step or down % step:
        return "not_allowed", f"has a side that is no multiple of {step}"
    low, high = shape
    if (low and across * low[1] < low[0] * down) or (high and across * high[1] > high[0] * down):
        ends = [None if end is None else f"{end[0]}:{end[1]}" for end in shape]
        return "out_of_range", f"has a shape that is not {span(*ends)}"
    least, most = area
    if (least is not None and across * down < least) or (most is not None and across * down > most):
        return "out_of_range", f"has {across * down} points, not {span(least, most)}"
    return None


def items(found: Findings, path: str, value: Sequence[object], low: int | None, high: int | None) -> None:
    """Check how many items a list has."""
    if (low is not None and len(value) < low) or (high is not None and len(value) > high):
        size = len(value)
        found.late("out_of_range", path, size, lambda: (f"has {size} items, not {span(low, high)}", None))


def excluding(found: Findings, prefix: str, fields: tuple[tuple[str, bool], ...], message: str) -> None:
    """Report every field that is present after the first one given, which excludes it."""
    for name in [name for name, present in fields if present][1:]:
        found.add("conflict", prefix + name, message)


def redundant(found: Findings, prefix: str, fields: tuple[tuple[str, bool], ...], message: str) -> None:
    """Warn of every spelling of one input after the first one given, which counts."""
    first, *others = [name for name, present in fields if present] or [""]
    for name in others:
        found.add("redundant_media", prefix + name, message, prefix + first)


def narrowed(found: Findings, path: str, counting: str, message: str, hint: str | None) -> None:
    """Report a value outside the domain that a condition leaves, unless the counting spelling is already invalid."""
    if not any(finding.field == counting and finding.code in _OF_THE_VALUE for finding in found):
        found.add("condition", path, message, hint)


def told(
    found: Findings, path: str, value: dict[str, Any], name: str, values: tuple[tuple[str, ...], ...]
) -> int | None:
    """Return the place of the values of which a member has one; None, and a finding, where it has none of them."""
    said = value.get(name)
    if said is None:
        missing(found, f"{path}.{name}")
        return None
    for place, some in enumerate(values):
        if isinstance(said, str) and said in some:
            return place
    choice(found, f"{path}.{name}", said, tuple(one for some in values for one in some))
    return None


def told_by_member(found: Findings, path: str, value: dict[str, Any], names: tuple[str, ...]) -> int | None:
    """Return the place of the only member that is given of those which tell objects apart; else None, and findings."""
    held = [name for name in names if value.get(name) is not None]
    if len(held) == 1:
        return names.index(held[0])
    says = f"exactly one of {_listed(names)} is given: it tells what the object is"
    if not held:
        found.add("missing_one_of", f"{path}.{names[0]}", says, f"{path}.{names[0]}")
    for name in held[1:]:
        found.add("conflict", f"{path}.{name}", says)
    return None


def count(value: object, wanted: tuple[tuple[tuple[str, ...], tuple[object, ...] | bool], ...]) -> int:
    """Return how many items of a list have one of the values at each path, or have something there, or nothing.

    Without a path the item itself is meant.
    """
    items = cast("list[object]", value) if isinstance(value, list) else []
    return sum(all(_meets(inside(item, path), values) for path, values in wanted) for item in items)


def _meets(value: object, values: tuple[object, ...] | bool) -> bool:
    if isinstance(values, bool):
        return (value is not None) is values
    return any(same(value, one) for one in values)


def counted(
    found: Findings, path: str, value: object, number: int, limits: tuple[int, int | None], message: str
) -> None:
    """Report a list with fewer or more items of a sort than a rule takes."""
    low, high = limits
    if isinstance(value, list) and (number < low or (high is not None and number > high)):
        found.add("condition", path, message)


def inside(value: object, steps: tuple[str, ...]) -> Any:
    """Return what stands in an object at a path; None where nothing does."""
    for step in steps:
        value = value.get(step) if is_object(value) else None
    return value


def within(value: object, low: Limit, high: Limit) -> bool:
    """Return whether a number, or the seconds of a duration, is in a range; True for any other value."""
    if isinstance(value, str):
        value = seconds_in(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return True
    return (low is None or value >= low) and (high is None or value <= high)


def legacy(found: Findings, path: str, instead: str) -> None:
    """Warn of a legacy field."""
    found.add("deprecated_field", path, f"is a legacy field; use {instead}", instead)


def differing(
    found: Findings, prefix: str, spellings: tuple[tuple[str, object], ...], form: str = "", *, auto: bool = False
) -> None:
    """Report spellings of one field whose value differs from the first; "5" and 5 of one duration are equal."""
    (first, wanted), *others = [pair for pair in spellings if pair[1] is not None]
    for name, value in others:
        alike = form in TWO_FORMS and _token(wanted) == _token(value) is not None
        if not (same(wanted, value) or alike or (auto and form in TWO_FORMS and is_auto(wanted) and is_auto(value))):
            message = f"is another spelling of {first}, which is {quoted(wanted)}, not {quoted(value)}"
            found.add("conflict", prefix + name, message, first)


def same(left: object, right: object) -> bool:
    """Compare as JSON does: 1 equals 1.0, but no boolean equals a number."""
    if isinstance(left, list) and isinstance(right, list):
        items, others = cast("list[object]", left), cast("list[object]", right)
        return len(items) == len(others) and all(same(*pair) for pair in zip(items, others, strict=True))
    if isinstance(left, dict) and isinstance(right, dict):
        mine, theirs = cast("dict[str, object]", left), cast("dict[str, object]", right)
        return mine.keys() == theirs.keys() and all(same(mine[key], theirs[key]) for key in mine)
    return isinstance(left, bool) == isinstance(right, bool) and left == right


def is_auto(value: object) -> bool:
    """Return whether a value is `AUTO` as a number or a text."""
    return value == str(AUTO) or whole(value) == AUTO


def _token(value: object) -> int | None:
    """Return the seconds of a duration that is right as "5" and as 5."""
    if isinstance(value, str):
        token = _TOKEN.fullmatch(value)
        return int(token[1]) if token and not token[2] and len(token[1]) < _LONGEST else None
    return whole(value)


def unlisted(
    found: Findings,
    payload: Mapping[str, Any],
    prefix: str,
    listed: Mapping[str, str],
    nullable: frozenset[str],
    report: Callable[[Findings, str, str, Mapping[str, str]], None] | None,
) -> None:
    """Report every key that is not listed, and every listed key that is null and not yet reported as missing."""
    absent = {finding.field for finding in found if finding.code == "missing_field"}
    for name, value in payload.items():
        canonical = listed.get(name)
        if canonical is None:
            if report is not None:
                report(found, prefix, name, listed)
            if not _is_text(name) or not _is_text(value):
                anything(found, f"{prefix}{name}", {name: value})  # checks the key as well
        elif value is None and name not in nullable and prefix + canonical not in absent:
            wrong_type(found, prefix + name, "a value (leave the field out instead)", value)


_IGNORED, _REFUSED = "the service ignores it and still charges", "the service refuses it"


def unknown(found: Findings, prefix: str, name: str, listed: Mapping[str, str], then: str = _IGNORED) -> None:
    """Report a key that the service does not have; `then` is what the service does with it."""
    message, given = f"is not a known field; {then}", str(name)
    found.late("unknown_field", prefix + given, given, lambda: (message, closest(given, listed, 0.6)))


def refused(found: Findings, prefix: str, name: str, listed: Mapping[str, str]) -> None:
    """Report a key that the service does not have and refuses."""
    unknown(found, prefix, name, listed, _REFUSED)


def unsupported(
    terms: Mapping[str, tuple[bool, tuple[str, ...]]], discriminator: str, *, refuses: bool = False
) -> Callable[[Findings, str, str, Mapping[str, str]], None]:
    """Return a function that reports a key which a model does not list, given the vocabulary.

    `refuses`: the service refuses such keys, and does not ignore them.
    """
    then = _REFUSED if refuses else _IGNORED

    def report(found: Findings, prefix: str, name: str, listed: Mapping[str, str]) -> None:
        if name == discriminator:
            return
        term = terms.get(name)
        if term is None:
            unknown(found, prefix, name, listed, then)
            return
        media_field, instead = term
        hint = next((other for other in instead if other in listed), None)
        if media_field:
            found.add("unsupported_media", name, "is media that this model does not take", hint)
        else:
            found.add("unsupported_field", name, f"is not a field of this model; {then}", hint)

    return report


def _outside(value: object, allowed: tuple[object, ...], hint: str | None) -> tuple[str, str | None]:
    """Return message and hint for a value outside a set; of one value that is the hint, unless there is another."""
    only = "the fixed value" if len(allowed) == 1 else "one of"
    fixed = str(allowed[0]) if len(allowed) == 1 else None
    return f"{quoted(value)} is not {only} {_listed(allowed)}", hint or fixed


def _in_range(found: Findings, path: str, value: float, low: Limit, high: Limit, step: Limit = None) -> None:
    if (low is not None and value < low) or (high is not None and value > high):
        nearest = low if low is not None and value < low else high
        found.late(
            "out_of_range",
            path,
            value,
            lambda: (f"{quoted(value)} is not {span(low, high)}", _stepped(nearest, low, high, step) or str(nearest)),
        )
    elif step is not None and _stepped(value, low, high, step) is not None:
        found.late("not_allowed", path, value, lambda: _off_step(value, low, high, step))


def _off_step(value: float, low: Limit, high: Limit, step: float) -> tuple[str, str | None]:
    """Return message and hint for a number between two steps."""
    start = f"{quoted(low or 0)} and a whole number of steps of {quoted(step)}"
    return f"{quoted(value)} is not {start}", _stepped(value, low, high, step)


def _stepped(value: Limit, low: Limit, high: Limit, step: Limit) -> str | None:
    """Return the nearest right value, in decimal (0.3 for 0.30000000000000004); None if the value is one."""
    if value is None or step is None:
        return None
    from decimal import ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal

    exact = Context(prec=_DIGITS)
    start, distance = Decimal(str(low or 0)), Decimal(str(step))
    given = Decimal(int(value) if value % 1 == 0 else str(value))
    count = exact.divide(exact.subtract(given, start), distance).to_integral_value(ROUND_HALF_EVEN, exact)
    if high is not None:
        most = exact.divide(exact.subtract(Decimal(str(high)), start), distance)
        count = min(count, most.to_integral_value(ROUND_FLOOR, exact))
    nearest = exact.add(start, exact.multiply(count, distance))
    if nearest == given:
        return None
    return str(int(nearest) if nearest == int(nearest) else float(nearest))


def _nearest(value: int, allowed: tuple[int, ...]) -> int:
    return min(allowed, key=lambda item: abs(item - value))


def _listed(allowed: tuple[object, ...]) -> str:
    return ", ".join(quoted(item) for item in allowed)
