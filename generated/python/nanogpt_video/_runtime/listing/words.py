"""What a field of a record accepts, in the words of the catalog, for those who look a model up."""

from __future__ import annotations

import json
from typing import Any

from ..checks import AUTO
from ..media_texts import forms_in_words
from ..verdict import listed
from .records import Json

_MEDIA = {"image": "an image", "audio": "audio", "video": "a video", "file": "a file"}
_SEVERAL = {"image": "images", "audio": "audio", "video": "videos", "file": "files"}
_SIZES = (("MiB", 1 << 20), ("KiB", 1 << 10))


# Budget: one case for each kind.
def requirement(kind: Json) -> str:
    """Return what a value of a kind must be: its type and its domain in one phrase."""
    low, high = kind.get("minimum"), kind.get("maximum")
    match kind["kind"]:
        case "text":
            length = _span(kind.get("min_length"), kind.get("max_length"), " characters")
            return f"a text of {length}" if length else "a text"
        case "integer" | "number":
            if kind.get("values"):
                return _values(kind["values"])
            between, step = _span(low, high), kind.get("step")
            noun = "a number" if kind["kind"] == "number" else "a whole number"
            noun += f"{'' if low is not None and high is not None else ','} {between}" if between else ""
            return noun if step is None else f"{noun}, in steps of {_text(step)}"
        case "flag":
            return "true or false"
        case "choice":
            return _values(kind["values"]) + (", or another text" if kind.get("open") else "")
        case "duration":
            return _seconds(kind)
        case "media":
            return f"{_MEDIA[kind['of']]}: {_forms(kind)}"
        case "urls":
            written = (
                "a JSON array of them" if kind.get("array") else "one, several on a line each, or a JSON array of them"
            )
            count = _span(kind.get("min_items"), kind.get("max_items"), " items")
            return f"https URLs of {_SEVERAL[kind['of']]} in a text: {'; '.join(filter(None, (written, count)))}"
        case "list":
            count = _span(kind.get("min_items"), kind.get("max_items"))
            return f"a list of {f'{count} items' if count else 'items'}, each {requirement(kind['item'])}"
        case "either":
            return ", or ".join(map(requirement, kind["options"]))
        case _:
            return "any JSON value"


def _seconds(kind: Json) -> str:
    """Return the lengths that a duration may have, in wire form."""
    low, high = (None if end is None else _wire(kind, end) for end in (kind.get("minimum"), kind.get("maximum")))
    between = _span(low, high)
    lengths = f"whole seconds, {between}" if between else ""
    if kind.get("values"):
        lengths = _values([_wire(kind, second) for second in kind["values"]])
    if not kind.get("auto"):
        return lengths or _written(kind)
    return f"{lengths or _written(kind)}, or {_text(_wire(kind, AUTO))} (the service chooses the length)"


def _written(kind: Json) -> str:
    return f"whole seconds, written {_text(_wire(kind, 5))}"


def _wire(kind: Json, seconds: Any) -> Any:
    """Return seconds as they are sent; -1, for a length that the service chooses, never has the s of a suffix."""
    whole = int(seconds)
    suffixed = whole if whole == AUTO else f"{whole}s"
    return {"plain": str(whole), "suffixed": suffixed}.get(kind["form"], whole)


def _forms(kind: Json) -> str:
    most, scheme = kind.get("max_bytes"), kind.get("scheme", "")
    texts = {form: forms_in_words((form,), scheme) for form in kind["forms"]}
    if most is not None and "data" in texts:
        size = next(
            (f"{most // size} {unit}" for unit, size in _SIZES if most >= size and most % size == 0), f"{most} bytes"
        )
        texts["data"] += f" of at most {size}"
    return listed(texts.values(), "or")


def _span(low: Any, high: Any, unit: str = "") -> str:
    """Return a range, its ends included; empty where it has none."""
    if low is None and high is None:
        return ""
    if low is not None and high is not None:
        return f"between {_text(low)} and {_text(high)}{unit}"
    end, word = (low, "least") if high is None else (high, "most")
    return f"at {word} {_text(end)}{unit.removesuffix('s') if end == 1 else unit}"


def _values(values: Any) -> str:
    return listed(map(_text, values), "or")


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
