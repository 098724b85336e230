"""Read from a payload which film it asks for, by the documented meanings of its fields."""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias, cast

from ..catalog import Field

Said: TypeAlias = Mapping[str, list[Any]]
"""Meaning → the values of the fields that have it, in the order of the model."""

SECONDS, RATE, LINES, SHAPE = Fraction(5), Fraction(24), 720, Fraction(16, 9)
"""What a film is like where nothing says it."""
USUAL = (5, "720p", "16:9", "landscape")
"""What is taken of a field with a choice and without a default; else its first value."""
LONGEST = 600
FASTEST = 120
POINTS, SIDE = 12_000_000, 8192
"""Limits of this machine, not of a service: a film beyond them is as long, as fast, or as large as they allow."""
_LINES = {"sd": 480, "hd": 720, "fhd": 1080, "qhd": 1440, "2k": 1440, "uhd": 2160}
_SHAPES = {"landscape": SHAPE, "portrait": 1 / SHAPE, "square": Fraction(1)}
_NUMBER = re.compile(r"(\d{1,6}(?:\.\d{1,6})?) ?s?")
_PAIR = re.compile(r"(\d{1,6}(?:\.\d{1,6})?) ?([x*×:]) ?(\d{1,6}(?:\.\d{1,6})?)")  # noqa: RUF001


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A film, to the frame."""

    title: str
    text: str
    width: int
    height: int
    frames: int
    rate: Fraction
    sound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """What some words say of a picture."""

    size: tuple[Fraction, Fraction] | None = None
    lines: Fraction | None = None
    shape: Fraction | None = None


def wanted(model: Mapping[str, Any], payload: Mapping[str, Any]) -> Wanted:
    """Return the film that a request of a model asks for."""
    # Where sources disagree, the last one named is the list of the service itself: what is made is what is charged.
    priced = {name: values[-1] for name, values in model.get("pricing", {}).get("defaults", ())}
    given, usual, guessed = (defaultdict[str, list[Any]](list) for _ in range(3))
    for field, value in _fields(model["fields"], payload):
        means = "sound" if _is_sound(field["kind"]) else field.get("means")
        if means is not None and value is not None:
            given[means].append(value)
        elif means is not None:
            known = priced.get(field["name"], field.get("default", {}).get("value"))
            (guessed if known is None else usual)[means].append(_guess(field) if known is None else known)
    rate = min(max(_first((*given["rate"], *usual["rate"], *guessed["rate"])) or RATE, Fraction(1)), Fraction(FASTEST))
    seconds = _seconds((given, usual, guessed), rate)
    width, height = _size(given, {means: [*usual[means], *guessed[means]] for means in ("width", "height", "picture")})
    words = next((value for value in given["text"]), "")
    return Wanted(
        title=model["id"],
        text=words if isinstance(words, str) else json.dumps(words, ensure_ascii=False),
        width=width,
        height=height,
        frames=min(max(round(seconds * rate), 1), math.floor(LONGEST * rate)),
        rate=rate,
        sound=any(given["sound"]) or any(value is True for value in usual["sound"]),
    )


def _fields(fields: Iterable[Field], values: Mapping[str, Any]) -> Iterator[tuple[Field, Any]]:
    """Give every field, those inside objects too, with its value or None."""
    for field in fields:
        names = (field["name"], *field.get("aliases", ()))
        value = next((values[name] for name in names if values.get(name) is not None), None)
        yield field, value
        held = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        yield from _fields(field["kind"].get("fields", ()), held)


def _is_sound(kind: Mapping[str, Any]) -> bool:
    """Tell whether a field carries sounds: what is given them has sound."""
    return kind.get("of") == "audio" or any(
        _is_sound(one) for one in (*kind.get("options", ()), kind.get("item", {})) if one
    )


def _guess(field: Field) -> Any:
    """Return what an absent field is taken for where nothing says it: the usual, if it has that, or the next to it."""
    kind = field["kind"]
    if "values" in kind:
        return next((value for value in kind["values"] if value in USUAL), kind["values"][0])
    if field.get("means") == "seconds" and ("minimum" in kind or "maximum" in kind):
        return min(max(SECONDS, kind.get("minimum", 0)), kind.get("maximum", SECONDS))
    return None


def _seconds(sayings: Iterable[Said], rate: Fraction) -> Fraction:
    """Return how long it plays by the first who says it: in seconds, else in frames."""
    for said in sayings:
        seconds, frames = _first(said["seconds"]), _first(said["frames"])
        if seconds is not None:
            return seconds
        if frames is not None:
            return frames / rate
    return SECONDS


def _size(given: Said, usual: Said) -> tuple[int, int]:
    """Return width and height; both are even, as H.264 has it."""
    asked, else_ = _form(given), _form(usual)
    if asked.size is not None:
        width, height = asked.size
        if asked.shape is not None and (width - height) * (asked.shape - 1) < 0:
            width, height = height, width
    else:
        lines = asked.lines or (min(else_.size) if else_.size else else_.lines) or Fraction(LINES)
        shape = asked.shape or (else_.size[0] / else_.size[1] if else_.size else else_.shape) or SHAPE
        shape = min(max(shape, Fraction(1, 16)), Fraction(16))
        width, height = (lines * shape, lines) if shape >= 1 else (lines, lines / shape)
    shrunk = max(1.0, math.sqrt(width * height / POINTS), max(width, height) / SIDE)
    return _even(float(width) / shrunk), _even(float(height) / shrunk)


def _even(side: float) -> int:
    return max(16, round(side / 2) * 2)


def _form(said: Said) -> _Form:
    """Return what the words of some fields say of the picture; of two that speak of the same, the first."""
    width, height = _first(said["width"]), _first(said["height"])
    size: tuple[Fraction, Fraction] | None = (width, height) if width and height else None
    lines: Fraction | None = None
    shape: Fraction | None = None
    for value in said["picture"]:
        word = str(value).strip().lower()
        pair = _PAIR.fullmatch(word)
        if pair and Fraction(pair[1]) and Fraction(pair[3]):
            one, other = Fraction(pair[1]), Fraction(pair[3])
            # `16x9` is a shape.
            if pair[2] == ":" or max(one, other) < 64:
                shape = shape or one / other
            else:
                size = size or (one, other)
        elif word in _SHAPES:
            shape = shape or _SHAPES[word]
        else:
            lines = lines or _lines(word)
    return _Form(size=size, lines=lines, shape=shape)


def _lines(word: str) -> Fraction | None:
    """Return the shorter side of `720p`, `4k` and their like; of `auto` and the like, None."""
    if word in _LINES:
        return Fraction(_LINES[word])
    found = re.fullmatch(r"(\d{1,6})([pik]?)", word)
    return Fraction(int(found[1]) * (540 if found[2] == "k" else 1)) or None if found else None


def _first(values: Iterable[Any]) -> Fraction | None:
    """Return the first value that is a number, or a text with one."""
    for value in values:
        if isinstance(value, int | float | Fraction) and not isinstance(value, bool):
            return Fraction(min(max(value, 0), 10**6)).limit_denominator(1001)
        found = _NUMBER.fullmatch(value) if isinstance(value, str) else None
        if found:
            return Fraction(found[1]).limit_denominator(1001)
    return None
