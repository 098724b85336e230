"""The list of models in the envelope of OpenAI, with what a form needs to build a request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from ..service import Kit
from .catalog import Catalog, Field
from .films.film_request import AUTO, usual
from .world import NOMINAL

CREATED = 1_735_689_600
"""When the first model of the matrix was made: no source documents it; each further one a day later."""
DAY = 86_400
PROMPT = "text"
"""The meaning of fields that hold the prompt: a form has a place of its own for it."""
BRIEF = ("id", "object", "created", "owned_by")
SIMULATED = "simulated"
"""The note of a price that is not the service's."""
_TYPES = {"flag": "switch", "integer": "number", "number": "number", "text": "text", "urls": "text"}


def model_list(
    kit: Kit, catalog: Catalog, *, record: str | None, price: Decimal | None, detailed: bool
) -> list[dict[str, Any]]:
    """Return one entry per model with the documented fields, or only four of them unless `detailed`.

    `price`, if given, is the price of every request, instead of the prices in the catalog.
    """
    item = catalog.field_at(record, ("data", 0))
    known = catalog.fields(item["kind"].get("name") if item else None)
    medium = catalog.media_type("content", 200).partition("/")[0] if "content" in kit.service.operations else "video"
    unlisted = frozenset(operation.found_by for operation in kit.service.operations.values())
    callable_now = [model for model in catalog.models if _stage(model) != "removed"]
    rows = [_row(model, medium, price, unlisted) for model in callable_now]
    return [
        {name: value for name, value in row.items() if (name in known or not known) and (detailed or name in BRIEF)}
        for row in ({**row, "created": CREATED + number * DAY} for number, row in enumerate(rows))
    ]


def json_time(at: float) -> str:
    """Return a Unix time as ISO 8601 in UTC, to the millisecond."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _stage(model: Mapping[str, Any]) -> str:
    return model.get("lifecycle", {}).get("stage", "active")


def _row(
    model: Mapping[str, Any], medium: str, price: Decimal | None, unlisted: frozenset[str | None]
) -> dict[str, Any]:
    inputs = list(model.get("inputs", ()))
    fields: list[Field] = [field for field in model["fields"] if _shown(field) and field["name"] not in unlisted]
    priced = {name: values[-1] for name, values in model.get("pricing", {}).get("defaults", ())}
    defaults = {field["name"]: value for field in fields if (value := _default(field, priced)) is not None}
    audio = any(field.get("means") == "sound" for field in fields)
    return {
        "id": model["id"],
        "object": "model",
        "owned_by": model["provider"],
        "name": model["title"],
        "description": model.get("doc", ""),
        "architecture": {
            "modality": f"{'+'.join(inputs)}->{medium}",
            "input_modalities": inputs,
            "output_modalities": [medium],
        },
        "pricing": _pricing(model.get("pricing"), medium, price),
        "capabilities": {
            f"{medium}_generation": True,
            **{f"{kind}_to_{medium}": kind in inputs for kind in ("text", "image", "video")},
            "audio_input": "audio" in inputs,
            "audio_generation": audio,
            "nsfw": False,
        },
        "supported_parameters": {
            "parameters": {field["name"]: _parameter(field, defaults.get(field["name"])) for field in fields},
            "defaults": defaults,
        },
        "category": medium,
    }


def _pricing(known: Mapping[str, Any] | None, medium: str, price: Decimal | None) -> dict[str, Any]:
    """Return the price of a model as the service lists it; if that is not documented, its lowest price.

    A price that only the simulator asks for says so in a note.
    """
    if known is None or price is not None:
        return {"currency": "USD", f"per_{medium}": float(NOMINAL if price is None else price), "note": SIMULATED}
    listed: dict[str, Any] = dict(known.get("listed", ()))
    if not listed:
        rows = [row for row in known["rows"] if row.get("amount", "0") is not None]
        costs = [Decimal(row.get("amount", "0")) + Decimal(row.get("per_second", "0")) for row in rows]
        listed = {"minimum": float(min(costs, default=NOMINAL)), "note": "Depends on the parameters."}
    return {"currency": known["currency"], **listed}


def _shown(field: Field) -> bool:
    """Return whether a form asks for a field: for values that can be picked or typed, but not for the prompt."""
    kinds = ("choice", "duration", *_TYPES)
    return field["kind"]["kind"] in kinds and not field.get("replaced_by") and field.get("means") != PROMPT


def _default(field: Field, priced: Mapping[str, Any]) -> Any:
    """Return the default of a field, as one of its options if it has some; None if it has neither.

    An option is always chosen: the documented default, else the one that is priced, else a usual one.
    """
    documented = field.get("default", {}).get("value")
    options = _options(field["kind"])
    if not options:
        return documented
    texts = [str(value) for value in (documented, priced.get(field["name"]), usual(field))]
    return next((option for text in texts for option in (text, f"{text}s") if option in options), options[0])


def _options(kind: Mapping[str, Any]) -> list[str]:
    """Return the values of a choice, or of a duration that is sent as text; empty for other kinds."""
    values: list[Any] = kind.get("values", [])
    if kind["kind"] != "duration":
        return [str(value) for value in values] if kind["kind"] == "choice" else []
    if kind["form"] in ("number", "numeric") or not (values or "maximum" in kind):
        return []
    suffix = "s" if kind["form"] == "suffixed" else ""
    listed = [*(values or range(kind.get("minimum", 0), kind["maximum"] + 1)), *([AUTO] if kind.get("auto") else [])]
    return [f"{value}{suffix}" for value in listed]


def _parameter(field: Field, default: Any) -> dict[str, Any]:
    """Return the description of a field for forms; options are texts, whatever the field accepts."""
    kind = field["kind"]
    options = _options(kind) or [str(value) for value in kind.get("values", [])]
    shown: dict[str, Any] = {
        "type": "select" if _options(kind) else _TYPES.get(kind["kind"], "number"),
        "label": field.get("title") or field["name"].replace("_", " ").capitalize(),
        "description": field.get("doc", ""),
    }
    if default is not None:
        shown["default"] = default
    if options:
        shown["options"] = [{"value": value, "label": value} for value in options]
    else:
        names = (("minimum", "min"), ("maximum", "max"), ("step", "step"))
        shown |= {short: kind[name] for name, short in names if name in kind}
    return shown
