"""The service's own list, read anew: the records of listing.json as the vendor writes them, without the toolkit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from tests.support.specs import MATRIX

Call = dict[str, Any]
"""A payload as it would be posted."""

IMAGE, VIDEO, AUDIO = "https://example.com/a.jpg", "https://example.com/a.mp4", "https://example.com/a.mp3"
GIVEN: dict[str, Call] = {
    "text": {"prompt": "A lighthouse in a storm"},
    "image": {"imageUrl": IMAGE},
    "video": {"video": VIDEO},
    "audio": {"audioUrl": AUDIO},
}
"""What goes in, by the words of a record, as the reference page of the vendor names it."""
SPELLED = {
    "text": ("prompt",),
    "image": ("imageUrl", "imageDataUrl", "imageAttachmentId", "image_data_url", "image"),
    "video": ("video", "videoUrl", "videoDataUrl"),
    "audio": ("audioUrl", "audioDataUrl"),
}
"""Every name under which the reference page takes it."""
MEANS: dict[str, tuple[str, ...]] = {
    "seconds": ("duration", "seconds"),
    "resolution": ("resolution", "target_resolution"),
    "sound": ("generateAudio", "generate_audio", "enable_audio", "sound"),
    "pro": ("pro_mode", "pro"),
    "references": ("reference_images", "reference_videos", "reference_audios"),
    "weights": ("lora_url_1", "lora_url_2", "lora_url_3"),
}
"""Names of parameters that decide a price, by what they mean."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter as its record describes it."""

    name: str
    type: str
    default: Any = None
    options: tuple[Any, ...] | None = None
    low: Any = None
    high: Any = None
    step: Any = None
    shown: dict[str, Any] | None = None

    @property
    def values(self) -> list[Any]:
        """Every value that the record names: options, ends of a range, both sides of a switch, the default."""
        named = [*(self.options or ()), self.low, self.high, self.default]
        named += [True, False] if self.type in ("switch", "boolean") else []
        found: list[Any] = []
        for value in named:
            if value is not None and not any(type(value) is type(one) and value == one for one in found):
                found.append(value)
        return found


@dataclass(frozen=True, slots=True)
class Record:
    """A record; `parameters` is None where it has no more than names, or nothing."""

    id: str
    inputs: tuple[str, ...] | None
    parameters: dict[str, Parameter] | None
    names: tuple[str, ...]
    price: dict[str, Any]
    raw: dict[str, Any]
    """The facts as they stand in the file."""

    @property
    def former(self) -> list[str]:
        """Its ids of before."""
        told = self.raw.get("formerly", [])
        return [told] if isinstance(told, str) else told

    @property
    def full(self) -> bool:
        """Whether it says what its parameters may be."""
        return self.parameters is not None


@cache
def records() -> dict[str, Record]:
    """Return every record of the snapshot by id."""
    whole = json.loads((MATRIX / "listing.json").read_text("utf-8"), parse_float=Decimal)
    return {raw["id"]: read(raw) for raw in whole["records"]}


def full_records() -> list[Record]:
    """Return the records that say what their parameters may be."""
    return [record for record in records().values() if record.full]


def read(raw: dict[str, Any]) -> Record:
    """Return a record from its facts as the snapshot has them."""
    told = raw.get("parameters")
    parameters = None if told is None else {name: _parameter(name, one) for name, one in told.items()}
    inputs = tuple(raw["inputs"]) if "inputs" in raw else None
    return Record(raw["id"], inputs, parameters, tuple(raw.get("names", ())), raw.get("price", {}), raw)


def _parameter(name: str, raw: dict[str, Any]) -> Parameter:
    default, options = raw.get("default"), raw.get("options")
    return Parameter(
        name,
        raw["type"],
        None if default == "" else default,
        None if options is None else tuple(options),
        *(raw.get(key) for key in ("low", "high", "step", "shown")),
    )


def as_json(value: Any) -> Any:
    """Return a number of a record as JSON carries it; anything else as it is."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def as_text(value: Any) -> str:
    """Return a value as a text, the same for each of its JSON forms: `5` for 5, 5.0 and "5"."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | Decimal):
        number = Decimal(str(value))
        return str(int(number)) if number == number.to_integral_value() else f"{number.normalize():f}"
    return str(value)


def answered(record: Record) -> dict[str, Any]:
    """Return a record in the form in which `GET /v1/video-models?detailed=true` answers."""
    raw = record.raw
    found: dict[str, Any] = {"id": record.id, "object": "model", "category": "video"}
    for fact, key in (("title", "name"), ("provider", "owned_by"), ("price", "pricing"), ("names", "settings")):
        if fact in raw:
            found[key] = _plain(raw[fact])
    if record.inputs is not None:
        found["architecture"] = {"input_modalities": [*record.inputs], "output_modalities": ["video"]}
    if record.parameters is not None:
        told = {one.name: dict(_descriptor(one)) for one in record.parameters.values()}
        found["supported_parameters"] = {"parameters": told}
    return found


def _descriptor(one: Parameter) -> Iterator[tuple[str, Any]]:
    yield "type", one.type
    yield "default", "" if one.default is None else _plain(one.default)
    if one.options is not None:
        yield "options", [{"value": _plain(option)} for option in one.options]
    for key, value in (("min", one.low), ("max", one.high), ("step", one.step), ("showWhen", one.shown)):
        if value is not None:
            yield key, _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list) else as_json(value)
