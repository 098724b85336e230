"""Read the requested film from a payload, by the documented meanings of its fields."""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple, TypeAlias, cast

from ..catalog import Field

Meanings: TypeAlias = Mapping[str, list[Any]]
"""Meaning → the values of the fields with that meaning, in the order of the model."""
SECONDS, RATE, LINES, ASPECT = Fraction(5), Fraction(24), 720, Fraction(16, 9)
"""The film if no field decides it."""
USUAL = (5, "720p", "16:9", "landscape")
"""The value of an absent choice without a default, if the choice has it; else its first value."""
AUTO = -1
"""What is sent in place of seconds to have the service choose the length."""
SECONDS_MOST = 600
RATE_MOST = 120
POINTS_MOST, SIDE_MOST = 12_000_000, 8192
"""Limits of this machine, not of a service: films beyond them are made as long, fast or large as they allow."""
_LINES = {"sd": 480, "hd": 720, "fhd": 1080, "qhd": 1440, "2k": 1440, "uhd": 2160}
_ASPECTS = {"landscape": ASPECT, "portrait": 1 / ASPECT, "square": Fraction(1)}
_NUMBER = re.compile(r"(\d{1,6}(?:\.\d{1,6})?) ?s?")
_PAIR = re.compile(r"(\d{1,6}(?:\.\d{1,6})?) ?([x*×:]) ?(\d{1,6}(?:\.\d{1,6})?)")  # noqa: RUF001


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmRequest:
    """A film to make."""

    title: str
    text: str
    width: int
    height: int
    frames: int
    rate: Fraction
    sound: bool


class _Form(NamedTuple):
    """The size of a picture, as far as some values decide it."""

    size: tuple[Fraction, Fraction] | None
    lines: Fraction | None
    aspect: Fraction | None


def film_request(model: Mapping[str, Any], payload: Mapping[str, Any]) -> FilmRequest:
    """Return the film that a payload for a model requests."""
    # Where sources disagree, the list of the service comes last: what is made is what is charged.
    priced = {name: values[-1] for name, values in model.get("pricing", {}).get("defaults", ())}
    given, default, guessed = (defaultdict[str, list[Any]](list) for _ in range(3))
    for name, field, value in _fields(model["fields"], payload):
        meaning = "sound" if _is_sound(field["kind"]) else field.get("means")
        if meaning is not None and value is not None:
            given[meaning].append(_chosen(field, value))
        elif meaning is not None:
            known = priced.get(name, field.get("default", {}).get("value"))
            taken = usual(field) if known is None else _chosen(field, known)
            (guessed if known is None else default)[meaning].append(taken)
    rates = (*given["rate"], *default["rate"], *guessed["rate"])
    rate = min(max(_first(rates) or RATE, Fraction(1)), Fraction(RATE_MOST))
    seconds = _seconds((given, default, guessed), rate)
    width, height = _size(given, {name: [*default[name], *guessed[name]] for name in ("width", "height", "picture")})
    text = next((value for value in given["text"]), "")
    return FilmRequest(
        title=model["id"],
        text=text if isinstance(text, str) else json.dumps(text, ensure_ascii=False),
        width=width,
        height=height,
        frames=min(max(round(seconds * rate), 1), math.floor(SECONDS_MOST * rate)),
        rate=rate,
        sound=any(given["sound"]) or any(value is True for value in default["sound"]),
    )


def outputs(model: Mapping[str, Any], payload: Mapping[str, Any]) -> int:
    """Return how many results a payload for a model requests."""
    found = (row for row in _fields(model["fields"], payload) if row[1].get("means") == "outputs")
    counts = (field.get("default", {}).get("value") if value is None else value for _, field, value in found)
    return next((int(count) for count in counts if isinstance(count, int | float) and count >= 1), 1)


def _fields(fields: Iterable[Field], values: Mapping[str, Any], outer: str = "") -> Iterator[tuple[str, Field, Any]]:
    """Yield every field, also those of objects, with its name or path as prices have it, and its value or None."""
    for field in fields:
        place = f"{outer}.{field['name']}" if outer else field["name"]
        names = (field["name"], *field.get("aliases", ()))
        value = next((values[name] for name in names if values.get(name) is not None), None)
        yield f"$.{place}" if outer else place, field, value
        inner = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        yield from _fields(field["kind"].get("fields", ()), inner, place)


def _is_sound(kind: Mapping[str, Any]) -> bool:
    """Return whether values of a kind are audio, which makes a film with sound."""
    inner = (*kind.get("options", ()), kind.get("item", {}))
    return kind.get("of") == "audio" or any(_is_sound(option) for option in inner if option)


def _chosen(field: Field, value: Any) -> Any:
    """Return a value; of a length that is left to the service the longest one, which is what is charged."""
    kind = field["kind"]
    if not kind.get("auto") or value not in (AUTO, str(AUTO)):
        return value
    return max(kind.get("values", ()), default=kind.get("maximum", usual(field)))


def usual(field: Field) -> Any:
    """Return a value for an absent field without a default: a usual one, or the nearest that the field accepts."""
    kind = field["kind"]
    if "values" in kind:
        return next((value for value in kind["values"] if value in USUAL), kind["values"][0])
    if field.get("means") == "seconds" and ("minimum" in kind or "maximum" in kind):
        return min(max(SECONDS, kind.get("minimum", 0)), kind.get("maximum", SECONDS_MOST))
    return None


def _seconds(sources: Iterable[Meanings], rate: Fraction) -> Fraction:
    """Return the length by the first source that has seconds, else frames."""
    for source in sources:
        seconds, frames = _first(source["seconds"]), _first(source["frames"])
        if seconds is not None:
            return seconds
        if frames is not None:
            return frames / rate
    return SECONDS


def _size(given: Meanings, default: Meanings) -> tuple[int, int]:
    """Return width and height; H.264 needs even numbers."""
    form, fallback = _form(given), _form(default)
    if form.size is not None:
        width, height = form.size
        if form.aspect is not None and (width - height) * (form.aspect - 1) < 0:
            width, height = height, width
    else:
        lines = form.lines or (min(fallback.size) if fallback.size else fallback.lines) or Fraction(LINES)
        usual = fallback.size[0] / fallback.size[1] if fallback.size else fallback.aspect
        aspect = min(max(form.aspect or usual or ASPECT, Fraction(1, 16)), Fraction(16))
        width, height = (lines * aspect, lines) if aspect >= 1 else (lines, lines / aspect)
    shrink = max(1.0, math.sqrt(width * height / POINTS_MOST), max(width, height) / SIDE_MOST)
    return _even(float(width) / shrink), _even(float(height) / shrink)


def _even(side: float) -> int:
    return max(16, round(side / 2) * 2)


def _form(source: Meanings) -> _Form:
    """Return the facts that a source has of the picture; the first of two values on the same counts."""
    width, height = _first(source["width"]), _first(source["height"])
    size: tuple[Fraction, Fraction] | None = (width, height) if width and height else None
    lines: Fraction | None = None
    aspect: Fraction | None = None
    for value in source["picture"]:
        word = str(value).strip().lower()
        pair = _PAIR.fullmatch(word)
        if pair and Fraction(pair[1]) and Fraction(pair[3]):
            first, second = Fraction(pair[1]), Fraction(pair[3])
            # `16x9` is an aspect ratio, not a size.
            if pair[2] == ":" or max(first, second) < 64:
                aspect = aspect or first / second
            else:
                size = size or (first, second)
        elif word in _ASPECTS:
            aspect = aspect or _ASPECTS[word]
        else:
            lines = lines or _lines(word)
    return _Form(size, lines, aspect)


def _lines(word: str) -> Fraction | None:
    """Return the shorter side of `720p`, `4k` and the like; None for other words, such as `auto`."""
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
