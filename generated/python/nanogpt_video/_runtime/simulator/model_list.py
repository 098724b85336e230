"""The list of models in the envelope of OpenAI, with what a form needs to build a request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from ..service import Kit
from .catalog import Field, Matrix
from .world import NOMINAL

CREATED = 1_735_689_600
BRIEF = ("id", "object", "created", "owned_by")
_TYPES = {"flag": "switch", "integer": "number", "number": "number", "text": "text"}


def listing(
    kit: Kit, matrix: Matrix, *, record: str | None, price: Decimal | None, detailed: bool
) -> list[dict[str, Any]]:
    """Return a record per model, with the fields that the answer documents; in short form four of them.

    `price`, where there is one, is what every request costs, in place of the matrix's prices.
    """
    item = matrix.at(record, ("data", 0))
    known = matrix.fields(item["kind"].get("name") if item else None)
    makes = matrix.media_type("content", 200).partition("/")[0] if "content" in kit.service.operations else "video"
    rows = [_row(model, makes, price) for model in matrix.models if _stage(model) != "removed"]
    return [
        {name: value for name, value in row.items() if (name in known or not known) and (detailed or name in BRIEF)}
        for row in rows
    ]


def moment(at: float) -> str:
    """Return a time as it is written in JSON."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _stage(model: Mapping[str, Any]) -> str:
    return model.get("lifecycle", {}).get("stage", "active")


def _row(model: Mapping[str, Any], makes: str, price: Decimal | None) -> dict[str, Any]:
    takes = list(model.get("inputs", ()))
    fields: list[Field] = [field for field in model["fields"] if _shown(field)]
    audio = any(field.get("means") == "sound" for field in fields)
    return {
        "id": model["id"],
        "object": "model",
        "created": CREATED,
        "owned_by": model["provider"],
        "name": model["title"],
        "description": model.get("doc", ""),
        "architecture": {
            "modality": f"{'+'.join(takes)}->{makes}",
            "input_modalities": takes,
            "output_modalities": [makes],
        },
        "pricing": _pricing(model.get("pricing"), makes, price),
        "capabilities": {
            f"{makes}_generation": True,
            **{f"{kind}_to_{makes}": kind in takes for kind in ("text", "image", "video")},
            "audio_input": "audio" in takes,
            "audio_generation": audio,
            "nsfw": False,
        },
        "supported_parameters": {
            "parameters": {field["name"]: _parameter(field) for field in fields},
            "defaults": {field["name"]: _default(field) for field in fields if "default" in field},
        },
        "category": makes,
    }


def _pricing(known: Mapping[str, Any] | None, makes: str, price: Decimal | None) -> dict[str, Any]:
    """Return what a model costs, as the service's own list says it; where nobody wrote that down, the least."""
    if known is None or price is not None:
        return {"currency": "USD", f"per_{makes}": float(NOMINAL if price is None else price)}
    listed: dict[str, Any] = dict(known.get("listed", ()))
    if not listed:
        rows = [row for row in known["rows"] if row.get("amount", "0") is not None]
        costs = [Decimal(row.get("amount", "0")) + Decimal(row.get("per_second", "0")) for row in rows]
        listed = {"minimum": float(min(costs, default=NOMINAL)), "note": "Depends on the parameters."}
    return {"currency": known["currency"], **listed}


def _shown(field: Field) -> bool:
    return field["kind"]["kind"] in ("choice", "duration", *_TYPES) and not field.get("replaced_by")


def _default(field: Field) -> Any:
    value = field["default"]["value"]
    return str(value) if _options(field["kind"]) else value


def _options(kind: Mapping[str, Any]) -> list[str]:
    """Return the values of a choice as texts, and every duration that is written as one."""
    values: list[Any] = kind.get("values", [])
    if kind["kind"] != "duration":
        return [str(value) for value in values] if kind["kind"] == "choice" else []
    if kind["form"] == "number":
        return []
    suffix = "s" if kind["form"] == "suffixed" else ""
    return [f"{value}{suffix}" for value in values or range(kind["minimum"], kind["maximum"] + 1)]


def _parameter(field: Field) -> dict[str, Any]:
    """Return the descriptor of a field: options are texts, whatever the field takes."""
    kind = field["kind"]
    options = _options(kind) or [str(value) for value in kind.get("values", [])]
    shown: dict[str, Any] = {
        "type": "select" if _options(kind) else _TYPES.get(kind["kind"], "number"),
        "label": field.get("title") or field["name"].replace("_", " ").capitalize(),
        "description": field.get("doc", ""),
    }
    if "default" in field:
        shown["default"] = _default(field)
    if options:
        shown["options"] = [{"value": value, "label": value} for value in options]
    else:
        names = (("minimum", "min"), ("maximum", "max"))
        shown |= {short: kind[name] for name, short in names if name in kind}
    return shown
