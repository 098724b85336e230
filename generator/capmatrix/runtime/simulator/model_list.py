"""The list of models, in the shape that the spec says: the record of its answer, and how the service's list is read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from ..listing.records import Mapped, mapped
from ..service import Kit, Operation, Path
from .catalog import Catalog, Field
from .dialects import put_at
from .films.film_request import AUTO, usual

CREATED = 1_735_689_600
"""When the first model of the matrix was made: no source documents it; each further one a day later."""
DAY = 86_400
PROMPT = "text"
"""The meaning of fields that hold the prompt: a form has a place of its own for it."""
SIMULATED = "simulated"
"""The note of a price that is not the service's."""
TIME = "s since 1970"
"""The unit of a number that is a time."""
_KINDS = ("choice", "duration", "flag", "integer", "number", "text", "urls")
"""Kinds of fields that a form asks for."""


def model_list(
    kit: Kit, catalog: Catalog, operation: Operation, *, price: tuple[Decimal, str] | None, detailed: bool
) -> dict[str, Any]:
    """Return the answer with one entry per model: its id, and the facts for which the spec has a place.

    Unless `detailed` these are what a list needs: who runs it, when it was made, and what is the same in all. `price`,
    if given, is the price of every request, instead of the prices in the catalog.
    """
    record = catalog.record_of(operation.id, operation.success)
    read = mapped(kit.resource) if kit.service.listed else None
    place, id_ = _places(kit, operation, read)
    item = catalog.field_at(record, (*place, 0))
    fields = catalog.fields(item["kind"].get("name") if item else None)
    left_out = frozenset(operation.found_by for operation in kit.service.operations.values())
    callable_now = [model for model in catalog.models if model.get("lifecycle", {}).get("stage") != "removed"]
    rows: list[dict[str, Any]] = []
    flat = _flat(catalog.models)
    for number, model in enumerate(callable_now):
        row = _constants(fields)
        row |= {name: CREATED + number * DAY for name, field in fields.items() if field.get("unit") == TIME}
        put_at(row, id_, model["id"])
        if read is not None:
            for fact, value in _facts(model, read, left_out, price, flat, detailed=detailed).items():
                path = _steps(read.record[fact]) if fact in read.record else ()
                if path and value is not None and path[0] in fields:
                    put_at(row, path, value)
        rows.append(row)
    body = _constants(catalog.fields(record))
    put_at(body, place, rows)
    return body


def _places(kit: Kit, operation: Operation, read: Mapped | None) -> tuple[Path, Path]:
    """Return where the list stands in the answer, and where the id stands in an entry."""
    known = kit.service.dialects.get(operation.dialect or "", {}).get("model", ())
    for path in known:
        numbers = [place for place, step in enumerate(path) if isinstance(step, int)]
        if numbers:
            return path[: numbers[-1]], path[numbers[-1] + 1 :]
    return (_steps(read.records), _steps(read.record["id"])) if read is not None else (("models",), ("id",))


def _steps(text: str) -> Path:
    return tuple(text.split("."))


def _constants(fields: Mapping[str, Field]) -> dict[str, Any]:
    """Return the fields that have one value."""
    return {name: one["kind"]["values"][0] for name, one in fields.items() if len(one["kind"].get("values", ())) == 1}


def json_time(at: float) -> str:
    """Return a Unix time as ISO 8601 in UTC, to the millisecond."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _facts(
    model: Mapping[str, Any],
    read: Mapped,
    left_out: frozenset[str | None],
    price: tuple[Decimal, str] | None,
    flat: str,
    *,
    detailed: bool,
) -> dict[str, Any]:
    """Return the facts of a model, by the names that the mapping of the list has for them."""
    facts: dict[str, Any] = {"provider": model["provider"]}
    if detailed:
        shown = [field for field in model["fields"] if _shown(field) and field["name"] not in left_out]
        priced = {name: values[-1] for name, values in model.get("pricing", {}).get("defaults", ())}
        facts |= {
            "title": model["title"],
            "inputs": list(model.get("inputs", ())),
            "parameters": {field["name"]: _parameter(field, read, priced) for field in shown},
            "price": _pricing(model.get("pricing"), price, flat),
        }
    return facts


def _flat(models: list[dict[str, Any]]) -> str:
    """Return the word by which the service lists a price that depends on nothing: that of a model with one number."""
    listed = (model.get("pricing", {}).get("listed", ()) for model in models)
    return next((held[0][0] for held in listed if len(held) == 1 and isinstance(held[0][1], int | float)), "amount")


def _pricing(known: Mapping[str, Any] | None, price: tuple[Decimal, str] | None, flat: str) -> dict[str, Any] | None:
    """Return the price of a model as the service lists it; if that is not documented, its lowest price.

    A price that only the simulator asks for says so in a note.
    """
    if price is not None:
        return {"currency": price[1], flat: float(price[0]), "note": SIMULATED}
    if known is None:
        return None
    listed: dict[str, Any] = dict(known.get("listed", ()))
    if not listed:
        rows = [row for row in known["rows"] if row.get("amount", "0") is not None]
        costs = [Decimal(row.get("amount", "0")) + Decimal(row.get("per_second", "0")) for row in rows]
        listed = {"minimum": float(min(costs, default=0)), "note": "Depends on the parameters."}
    return {"currency": known["currency"], **listed}


def _shown(field: Field) -> bool:
    """Return whether a form asks for a field: for values that can be picked or typed, but not for the prompt."""
    return field["kind"]["kind"] in _KINDS and not field.get("replaced_by") and field.get("means") != PROMPT


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


def _parameter(field: Field, read: Mapped, priced: Mapping[str, Any]) -> dict[str, Any]:
    """Return the description of a field for forms; options are texts, whatever the field accepts."""
    kind = field["kind"]
    options = _options(kind) or [str(value) for value in kind.get("values", [])]
    places, found = read.parameter, dict[str, Any]()
    facts: dict[str, Any] = {
        "type": _word(kind["kind"], read, listed=bool(_options(kind))),
        "default": _default(field, priced),
    }
    if options:
        facts["options"] = [_option(read, value) for value in options]
    else:
        facts |= {"low": kind.get("minimum"), "high": kind.get("maximum"), "step": kind.get("step")}
    for fact, value in facts.items():
        if fact in places and value is not None:
            put_at(found, _steps(places[fact]), value)
    return found


def _option(read: Mapped, value: str) -> Any:
    if "option" not in read.parameter:
        return value
    found = dict[str, Any]()
    put_at(found, _steps(read.parameter["option"]), value)
    return found


def _word(kind: str, read: Mapped, *, listed: bool) -> str | None:
    """Return the word of the list for a type: of several the one that means it first, or that lists what it may be."""
    words = [word for word, kinds in read.types.items() if kind in kinds]
    first = [word for word in words if read.types[word][0] == kind]
    return next(iter(words if listed else [*first, *reversed(words)]), None)
