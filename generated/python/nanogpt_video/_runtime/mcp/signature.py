"""A model in a few lines for a language model: fields, values, rules and prices, in as few tokens as possible."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, TypeAlias

from ..service import Kit, ModelInfo
from ..verdict import dated, listed

Part: TypeAlias = Mapping[str, Any]
"""A model, a field, a rule or a price in the packaged catalog."""
LONGEST = 640
"""Characters of a description: tokens cannot be counted without the tables of a tokenizer."""
WHOLE = 10_000
"""More than any list of values, rules or prices has."""
SECTIONS = ("rules", "price")
"""What may be asked for in full besides a field."""


@dataclass(frozen=True, slots=True)
class Detail:
    """How much of each list is shown; the rest is counted."""

    values: int
    rules: int
    prices: int
    fields: int = WHOLE
    defaults: bool = True


LEVELS = (
    Detail(WHOLE, WHOLE, WHOLE),
    Detail(12, WHOLE, WHOLE),
    Detail(10, 6, 6),
    Detail(6, 4, 4),
    Detail(5, 3, 3),
    Detail(4, 2, 2, defaults=False),
    Detail(3, 1, 1, defaults=False),
    Detail(2, 1, 1, 14, defaults=False),
    Detail(2, 0, 0, 8, defaults=False),
)
"""From everything to what is left of the longest models."""


def entries(kit: Kit) -> dict[str, Part]:
    """Return the models of the packaged catalog by id."""
    return {entry["id"]: entry for entry in json.loads(kit.resource("catalog.json"))["models"]}


def currencies(kit: Kit) -> list[str]:
    """Return what the prices of the packaged models are in, sorted; none where no model has a price."""
    priced = (entry["pricing"] for entry in entries(kit).values() if "pricing" in entry)
    return sorted({pricing["currency"] for pricing in priced})


def describe(kit: Kit, info: ModelInfo, entry: Part) -> str:
    """Return a model with as much detail as fits into `LONGEST` characters."""
    texts = ("\n".join(_lines(kit, info, entry, detail)) for detail in LEVELS)
    found = ""
    for found in texts:
        if len(found) <= LONGEST:
            return found
    return f"{found[: LONGEST - 1]}…"


def describe_part(entry: Part, name: str) -> str:
    """Return one field, `rules` or `price` of a model in full; raise `LookupError` for any other name."""
    if name == "rules":
        return "\n".join(rule["sentence"] for rule in entry.get("rules", ())) or "no rules"
    if name == "price":
        return "\n".join(_price(entry.get("pricing"), Detail(WHOLE, WHOLE, WHOLE)))
    for field in entry["fields"]:
        if name in (field["name"], *field.get("aliases", ())):
            whole = f"{_field(field, Detail(WHOLE, WHOLE, WHOLE))}\n{field.get('doc', '')}"
            if field.get("aliases"):
                whole += f" Also written {listed(field['aliases'], 'or')}."
            return whole + "".join(f"\n{line}" for line in _inside(field["kind"]))
    names = [*(field["name"] for field in entry["fields"]), *SECTIONS]
    near = get_close_matches(name, names, 1)
    hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(names)}"
    raise LookupError(f"{entry['id']} has no part {name[:60]!r}; {hint}")


def _inside(kind: Part) -> Iterator[str]:
    """Yield the fields of the objects inside a field, one a line."""
    for field in kind.get("fields", ()):
        doc = f" - {field['doc']}" if field.get("doc") else ""
        yield f"  {_field(field, Detail(WHOLE, WHOLE, WHOLE))}{doc}"
        yield from (f"  {line}" for line in _inside(field["kind"]))
    for inner in (*kind.get("options", ()), *([kind["item"]] if "item" in kind else ())):
        yield from _inside(inner)


def _lines(kit: Kit, info: ModelInfo, entry: Part, detail: Detail) -> Iterator[str]:
    life = "" if info.stage == "active" else f", {dated(info.stage, info.deprecated, info.sunset)}"
    life += f", use {info.successor}" if info.successor else ""
    provider = kit.provider_name(info)
    yield f"{info.id}: {info.title}{f' ({provider})' if provider else ''}{life}. Input: {', '.join(info.inputs)}"
    own = {operation.found_by for operation in kit.service.operations.values()}
    fields = {
        field["name"]: field for field in entry["fields"] if not field.get("replaced_by") and field["name"] not in own
    }
    rules = entry.get("rules", ())
    shown = list(_fields(fields, rules, detail))
    yield from shown[: detail.fields]
    yield from _more(shown, detail.fields, "fields")
    if entry.get("partial"):
        yield "other fields are accepted unchecked"
    said = [_first(rule["sentence"]) for rule in rules if rule["rule"] != "same-input" and "sentence" in rule]
    yield from (f"! {text}" for text in said[: detail.rules])
    yield from _more(said, detail.rules, "rules")
    yield from _price(entry.get("pricing"), detail)


def _more(every: Sequence[object], most: int, what: str) -> Iterator[str]:
    if len(every) > most:
        yield f"(+{len(every) - most} {what})"


def _fields(fields: Mapping[str, Part], rules: Iterable[Part], detail: Detail) -> Iterator[str]:
    """Yield the fields, those that are one input in several spellings together."""
    twins = {rule["fields"][0]: rule["fields"] for rule in rules if rule["rule"] == "same-input"}
    later = {name for names in twins.values() for name in names[1:]} - twins.keys()
    for name, field in fields.items():
        if name in later:
            continue
        together = [fields[twin] for twin in twins.get(name, (name,)) if twin in fields]
        if len(together) == 1:
            yield _field(field, detail)
            continue
        ways = (f"{twin['name']} ({_value(twin['kind'], detail)})" for twin in together)
        yield " or ".join(ways)


def _field(field: Part, detail: Detail) -> str:
    default = field.get("default")
    shown = f" ={_plain(default['value'])}" if default and detail.defaults else ""
    unit = f" {field['unit']}" if field.get("unit") else ""
    return f"{field['name']}{'*' if field.get('required') else ''}: {_value(field['kind'], detail)}{unit}{shown}"


def _value(kind: Part, detail: Detail) -> str:
    """Return what a field accepts; a kind without a short form has its sentence."""
    values, form = kind.get("values"), kind["kind"]
    if values:
        more = f"|… {len(values)} values" if len(values) > detail.values else ""
        return "|".join(map(_plain, values[: detail.values])) + more
    match form:
        case "text" | "flag":
            return {"text": "text", "flag": "bool"}[form] + (f" ≤{kind['maximum']}" if "maximum" in kind else "")
        case "integer" | "number" | "duration" if "minimum" in kind or "maximum" in kind:
            step = f" step {kind['step']}" if "step" in kind else ""
            return f"{kind.get('minimum', '')}..{kind.get('maximum', '')}{step}"
        case "integer" | "number":
            return form
        case "media":
            ways = {"url": "https URL", "data": "data URL", "base64": "base64", "library": "library id"}
            return f"{kind['of']} {'/'.join(ways[way] for way in kind['forms'])}"
        case "urls":
            return f"{kind['of']} https URLs"
        case "group":
            names = [field["name"] for field in kind.get("fields", ())]
            more = "…" if len(names) > detail.values or kind.get("open") else ""
            return f"{{{', '.join(names[: detail.values])}{more}}}"
        case "list" if "item" in kind:
            return f"[{_value(kind['item'], detail)}]"
        case "either":
            return " or ".join(_value(option, detail) for option in kind["options"])
        case _:
            return kind.get("sentence", form)


def _price(pricing: Part | None, detail: Detail) -> Iterator[str]:
    if pricing is None:
        yield "$ unknown"
        return
    rows = [row["sentence"] for row in pricing["rows"]]
    shown = rows[: detail.prices] if len(rows) > detail.prices else rows
    yield f"$ {'; else '.join(shown)} ({pricing['date']})" if shown else "$ see check_request"
    if shown and pricing.get("sentence") and detail.defaults:
        yield f"where absent: {pricing['sentence']}"
    yield from _more(rows, detail.prices, "prices") if shown else ()


def _first(text: str) -> str:
    """Return the first sentence of a rule: what it says, without why."""
    return text.partition(". ")[0].rstrip(".")


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
