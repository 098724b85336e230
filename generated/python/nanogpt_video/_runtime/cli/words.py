"""Kinds, rules and prices of the catalog in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

Part = dict[str, Any]


def listing(values: Sequence[Any], last: str = "or") -> str:
    """Return values as a list in a sentence, as JSON writes them."""
    words = [json.dumps(value, ensure_ascii=False) for value in values]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def names(fields: Sequence[str], last: str = "or") -> str:
    """Return field names as a list in a sentence."""
    return fields[0] if len(fields) == 1 else f"{', '.join(fields[:-1])} {last} {fields[-1]}"


def limits(low: Any, high: Any, unit: str = "") -> str:
    """Return a range in words; empty where there is none."""
    if low is None and high is None:
        return ""
    if high is None:
        return f"from {low}{unit}"
    return f"up to {high}{unit}" if low is None else f"{low} to {high}{unit}"


def kind(part: Part) -> str:
    """Return what a value may be."""
    return KINDS[part["kind"]](part)


def _duration(part: Part) -> str:
    def shape(seconds: int) -> str | int:
        return {"plain": str(seconds), "suffixed": f"{seconds}s", "number": seconds}[part["form"]]

    if part.get("values"):
        return listing([shape(value) for value in part["values"]])
    sample = json.dumps(shape(part.get("minimum") or 5))
    between = limits(part.get("minimum"), part.get("maximum"), " s")
    return f"whole seconds{', ' + between if between else ''}, written {sample}"


def _media(part: Part) -> str:
    forms = {"url": "https URL", "data": "base64 data URL", "library": "id of the library"}
    most = f", up to {part['max_bytes'] / 1048576:g} MB" if part.get("max_bytes") else ""
    return f"{part['of']}: {names([forms[form] for form in part['forms']])}{most}"


def _integer(part: Part) -> str:
    between = limits(part.get("minimum"), part.get("maximum"))
    return listing(part["values"]) if part.get("values") else f"whole number{', ' + between if between else ''}"


def _sized(noun: str, low: str, high: str, unit: str) -> Callable[[Part], str]:
    def words(part: Part) -> str:
        between = limits(part.get(low), part.get(high), unit)
        return f"{noun}{', ' + between if between else ''}"

    return words


def _fixed(words: str) -> Callable[[Part], str]:
    return lambda _: words


KINDS: dict[str, Callable[[Part], str]] = {
    "text": _sized("text", "min_length", "max_length", " characters"),
    "integer": _integer,
    "number": _sized("number", "minimum", "maximum", ""),
    "flag": _fixed("true or false"),
    "choice": lambda part: listing(part["values"]) + (", or another" if part.get("open") else ""),
    "duration": _duration,
    "media": _media,
    "list": lambda part: f"list of: {kind(part['item'])}" + _items(part),
    "group": lambda part: (
        f"object {part['name']}" + (f" ({', '.join(f['name'] for f in part['fields'])})" if part["fields"] else "")
    ),
    "either": lambda part: "; or ".join(kind(option) for option in part["options"]),
    "anything": _fixed("any JSON value"),
}


def _items(part: Part) -> str:
    between = limits(part.get("min_items"), part.get("max_items"), " items")
    return f" ({between})" if between else ""


def condition(atoms: Sequence[Part]) -> str:
    """Return the conditions of a rule in words."""
    words = [f"{atom['field']} is {listing(atom['values'])}" for atom in atoms if atom["test"] == "equals"]
    given = [atom["field"] for atom in atoms if atom["test"] == "present"]
    absent = [atom["field"] for atom in atoms if atom["test"] == "absent"]
    if given:
        words.append(f"{names(given, 'and')} {'is' if len(given) == 1 else 'are'} given")
    if absent:
        words.append(f"{absent[0]} is absent" if len(absent) == 1 else f"none of {names(absent, 'and')} is given")
    return " and ".join(words)


def price(part: Part, currency: str) -> str:
    """Return a row of prices in words."""
    amount, rate, included = part.get("amount", "0"), part.get("per_second", "0"), part.get("included", 0)
    first = f"{amount} {currency}" if rate == "0" or amount != "0" else ""
    each = f"{rate} {currency} a second" + (f" after {included} s" if included else "") if rate != "0" else ""
    said = "unknown" if amount is None else " + ".join(filter(None, (first, each)))
    return f"{said} when {condition(part['when'])}" if part.get("when") else said


def assumed(model: Part) -> list[str]:
    """Return what fields of a priced model are by its prices when absent, and where the documents say otherwise."""
    own = {field["name"]: field["default"]["value"] for field in model["fields"] if "default" in field}
    found: list[str] = []
    for name, taken in model["pricing"].get("defaults", []):
        values = [*([own[name]] if name in own and own[name] not in taken else []), *taken]
        found.append(f"{name} {listing(values)}" + (" (sources disagree)" if len(values) > 1 else ""))
    return found


def _narrowed(part: Part) -> str:
    return listing(part["values"]) if part.get("values") else limits(part.get("minimum"), part.get("maximum"))


def rule(part: Part) -> str:
    """Return a rule in words."""
    fields = part.get("fields") or [part["field"]]
    when: list[Part] = part.get("when") or []
    under = f" when {condition(when)}" if when else ""
    match part["rule"]:
        case "require":
            text = f"{names(fields, 'and')} {'is' if len(fields) == 1 else 'are'} required{under}"
        case "require-one":
            text = f"one of {names(fields)} is required{under}"
        case "at-most-one":
            text = f"at most one of {names(fields)}{under}"
        case "forbid":
            text = f"not {names(fields)}{under}"
        case "allow-only":
            only = f" {listing(part['values'])}" if part.get("values") else ""
            text = f"{part['field']}{only} only when {condition(when)}"
        case "narrow":
            text = f"{part['field']} is {_narrowed(part)}{under}"
        case other:
            assert other == "same-input", other
            text = f"{names(fields, 'and')} are one input: the first one given wins"
    says = part.get("origin", {}).get("says")
    return f"{text} ({says})" if says else text
