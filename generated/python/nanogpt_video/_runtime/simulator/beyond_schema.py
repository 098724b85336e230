"""What no keyword of JSON Schema says: decoded sizes, steps, equal spellings, endless numbers, escapes inside a text.

Read from the packaged catalog, apart from the generated validators.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import islice
from typing import Any, TypeAlias, cast

from ..media_texts import is_https_url
from ..verdict import quoted

Problem: TypeAlias = tuple[str, str]
"""The path of a field, and what is wrong with its value."""
_SIMPLE = frozenset({"text", "choice", "flag", "url"})
_NUMBERS = frozenset({"integer", "number", "duration"})
"""Kinds of which a schema says all; these only of texts."""
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}", re.ASCII)
_INFINITE = 2**1024 - 2**970
"""The least whole number that is infinity once rounded to 64 bits (IEEE 754), which is what a service reads."""


def said(field: Mapping[str, Any], value: Any) -> bool:
    """Return whether a schema certainly says all that is wrong with a value of a field."""
    kind = field["kind"]["kind"]
    if field["kind"].get("counted"):
        return False
    simple = kind in _SIMPLE or (kind in _NUMBERS and isinstance(value, str))
    return simple and "aliases" not in field


def problems(fields: Iterable[Mapping[str, Any]], given: Mapping[str, Any], prefix: str = "") -> Iterator[Problem]:
    """Yield what is wrong with the fields of an object, nested ones included."""
    for field in fields:
        names = [name for name in (field["name"], *field.get("aliases", ())) if given.get(name) is not None]
        if not names:
            continue
        kind = field["kind"]
        for name in names:
            yield from _of_value(kind, given[name], prefix + name)
        if len(names) > 1 and not _is_media(kind):
            first = _comparable(kind, given[names[0]])
            for name in names[1:]:
                if [_comparable(kind, given[name])] != [first]:
                    yield prefix + name, f"differs from {names[0]}, which is the same field"


# Budget: one case for each kind.
def _of_value(kind: Mapping[str, Any], value: Any, path: str) -> Iterator[Problem]:  # noqa: C901, PLR0912
    match kind["kind"]:
        case "media":
            size = _decoded(value, kind["forms"]) if isinstance(value, str) else 0
            if size > kind.get("max_bytes", size):
                yield path, f"holds {size} bytes, more than {kind['max_bytes']}"
        case "text" if kind.get("counted") and isinstance(value, str):
            units = len(value.encode("utf-16-le", "surrogatepass")) // 2
            if not kind.get("min_length", 0) <= units <= kind.get("max_length", units):
                yield path, f"has {units} units of UTF-16"
        case "size" if isinstance(value, str) and value not in kind.get("words", ()):
            yield from ((path, problem) for problem in islice(_of_size(kind, value), 1))
        case "urls" if isinstance(value, str):
            wrong = (url for url in _listed(value) if not is_https_url(url))
            yield from ((path, f"lists {quoted(url)}, which is no https URL") for url in islice(wrong, 1))
        case "group" if isinstance(value, dict):
            yield from problems(kind["fields"], cast("dict[str, Any]", value), f"{path}.")
        case "list" if isinstance(value, list):
            for index, item in enumerate(cast("list[Any]", value)):
                yield from _of_value(kind["item"], item, f"{path}[{index}]")
        case "either":
            for option in _told(kind, value):
                yield from _of_value(option, value, path)
        case "integer" | "number" | "duration" if isinstance(value, int) and abs(value) >= _INFINITE:
            yield path, "is a number of more digits than a service reads"
        case "integer" | "number" if "step" in kind and isinstance(value, int | float):
            counted = (_exact(value) - _exact(kind.get("minimum", 0))) / _exact(kind["step"])
            if counted.denominator != 1:
                yield path, f"lies between two steps of {kind['step']}"
        case _:
            return


def _told(kind: Mapping[str, Any], value: Any) -> list[Mapping[str, Any]]:
    """Return the options of a kind that a value may be: of several objects the one that its members tell."""
    by: list[str] = kind.get("by", [])
    objects = [option for option in kind["options"] if option["kind"] == "group"]
    if not (by and isinstance(value, dict)):
        return list(kind["options"])
    given = cast("dict[str, Any]", value)
    if len(by) > 1:
        return [option for name, option in zip(by, objects, strict=True) if given.get(name) is not None]
    members = [{field["name"]: field["kind"].get("values", ()) for field in option["fields"]} for option in objects]
    return [option for option, known in zip(objects, members, strict=True) if given.get(by[0]) in known.get(by[0], ())]


def _of_size(kind: Mapping[str, Any], text: str) -> Iterator[str]:
    """Yield what is wrong with a size besides the ends of its sides."""
    width, height = (Fraction(side) for side in text.split("x"))
    step, shape, area = kind.get("step", 1), width / height, width * height
    if any((side / step).denominator != 1 for side in (width, height)):
        yield f"has a side between two steps of {step}"
    low, high = (Fraction(*kind[name]) if name in kind else shape for name in ("min_shape", "max_shape"))
    if not low <= shape <= high:
        yield "is too wide or too high for its other side"
    if not kind.get("min_area", 0) <= area <= kind.get("max_area", area):
        yield f"has {area} points"


def _listed(text: str) -> list[str]:
    """Return the texts of a JSON array that has escapes; all others the schema has read."""
    try:
        return [str(url) for url in json.loads(text)] if "\\" in text else []
    except ValueError:
        return []


def _is_media(kind: Mapping[str, Any]) -> bool:
    """Return whether a kind holds images, sounds or videos, of which another spelling is only a warning."""
    inner = [kind["item"]] if "item" in kind else kind.get("options", ())
    return kind.get("of", "file") != "file" or any(map(_is_media, inner))


def _exact(number: float) -> Fraction:
    """Return a number as it is written in decimal."""
    return Fraction(str(number)) if number % 1 else Fraction(int(number))


def _decoded(text: str, forms: Iterable[str]) -> int:
    """Return how many bytes the base64 of a data URL holds, or bare base64 where it is taken; 0 for another text."""
    head, comma, body = text.partition(",")
    bare = "base64" in forms and not comma and ":" not in text and len(text) % 4 == 0
    if bare and "library" in forms:  # an id may look like much, but not like base64 with an error in it
        bare = _BASE64.fullmatch(text) is not None
    body = text if bare else body
    return len(body) * 3 // 4 - body.count("=") if bare or head[:5].lower() == "data:" else 0


def _comparable(kind: Mapping[str, Any], value: Any) -> Any:
    """Return a value so that equal ones are equal in Python: true is not 1, and "5" is 5 for some durations."""
    if isinstance(value, bool):
        return (value,)
    if kind["kind"] == "duration" and kind.get("form") in ("plain", "numeric") and isinstance(value, int | float):
        return str(int(value))
    if isinstance(value, list):
        return [_comparable({"kind": ""}, item) for item in cast("list[Any]", value)]
    if isinstance(value, dict):
        return {name: _comparable({"kind": ""}, item) for name, item in cast("dict[str, Any]", value).items()}
    return value
