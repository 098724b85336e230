"""Several forms of one thing → one set of fields, with rules that tell the forms apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from capmatrix.listing.yaml_text import Bare, Data
from capmatrix.spec.keys import TABLES
from capmatrix.vendor.losses import Losses
from capmatrix.vendor.schemas.shapes import Shape

Entry: TypeAlias = "dict[str, Data]"
Fields: TypeAlias = "dict[str, tuple[Entry, bool]]"
"""Name → entry, and whether the field must be given."""
KIND = frozenset(TABLES["kind"])
"""Keys that decide which values are right."""
_TYPES = {
    **dict.fromkeys(("text", "choice", "media", "url", "urls", "size"), "string"),
    **dict.fromkeys(("integer", "number"), "number"),
    "flag": "boolean",
    "list": "array",
    "group": "object",
}


@dataclass(frozen=True, slots=True)
class Variant:
    """One form: its fields, and when it is meant."""

    fields: Fields
    closed: bool
    """Whether other keys are refused."""
    place: str
    conditions: Mapping[str, Data] | None = None
    """The conditions of rules for this form alone; None where nothing tells that it is meant."""


def with_required(entry: Entry, given: bool) -> Entry:
    """Return an entry that says whether the field must be given."""
    return {**entry, "required": True} if given else entry


def has_presence(entry: Entry) -> bool:
    """Return whether it is defined that a field is there: a value that may be anything may be null, too."""
    return entry.get("kind") != "anything"


def presence(found: Shape, fields: Fields) -> tuple[list[Entry], list[str]]:
    """Return the rules of presence of an object, and the places of those that name what is no field of it."""
    rules: list[Entry] = []
    lost: list[str] = []
    plain = {name for name, (entry, _) in fields.items() if has_presence(entry)}
    for action, names, place in found.together:
        known = [name for name in names if name in plain]
        if action.startswith("when:"):
            first = action.removeprefix("when:")
            wanted = [name for name in known if name not in found.required]
            if first not in plain or len(known) < len(names):
                lost.append(place)
            if first in plain and wanted:
                rules.append({"require": wanted, **({} if first in found.required else {"when_given": [first]})})
        elif len(known) == len(names) > 1 and not (action == "one_of" and {*names} & {*found.required}):
            rules.append({action: known})
        elif len(known) < len(names):
            lost.append(place)
    return rules, lost


def forms(variants: Sequence[Variant], losses: Losses, place: str, *, quiet: bool) -> tuple[Fields, list[Entry]]:
    """Return the fields of an object with several forms, and the rules that a field with a value for each allows."""
    tag = tag_of([one.fields for one in variants])
    if not tag:
        if not quiet:
            says = f"which of its {len(variants)} forms a value has is not said: fields of several may stand together"
            losses.add("unsaid", place, says, "write rules that tell the forms apart")
        return merged(variants, losses, place, quiet=quiet)
    named = [
        Variant(one.fields, one.closed, one.place, {"when": {tag: values_of(one.fields[tag][0])}}) for one in variants
    ]
    return merged(named, losses, place, quiet=quiet, tag=tag)


def tag_of(several: Sequence[Fields]) -> str:
    """Return the field that has other values in each form, an empty text where there is none."""
    shared = [name for name in several[0] if all(name in fields for fields in several)]
    for name in sorted(shared, key=lambda one: one not in ("type", "kind", "role", "mode", "object")):
        sets = [values_of(fields[name][0]) if fields[name][0].get("kind") == "choice" else [] for fields in several]
        texts = [str(value) for values in sets for value in values]
        if all(sets) and len(texts) == len(set(texts)) and all(fields[name][1] for fields in several):
            return name
    return ""


def values_of(entry: Mapping[str, Data], key: str = "values") -> list[Data]:
    """Return the values of an entry, or another list of it; none where it has no such list."""
    values = entry.get(key)
    return list(values) if isinstance(values, list) else []


def merged(
    variants: Sequence[Variant], losses: Losses, place: str, *, quiet: bool = False, tag: str = ""
) -> tuple[Fields, list[Entry]]:
    """Return the fields of several forms together, and rules for what holds in one of them."""
    fields: Fields = {}
    rules: list[Entry] = []
    for name in dict.fromkeys(name for one in variants for name in one.fields):
        having = [one for one in variants if name in one.fields]
        entries = [one.fields[name][0] for one in having]
        entry = entries[0]
        for other in entries[1:]:
            entry = wider(entry, other)
        everywhere = len(having) == len(variants)
        fields[name] = (entry, everywhere and all(one.fields[name][1] for one in having))
        if name != tag and not quiet:
            with losses.within(name):
                rules += _rules(name, fields[name], variants, losses, place)
    return fields, rules


def _rules(
    name: str, field: tuple[Entry, bool], variants: Sequence[Variant], losses: Losses, place: str
) -> Iterator[Entry]:
    """Yield the rules for one field, and report what no rule says."""
    entry, required = field
    lost = False
    known = has_presence(entry)
    for one in variants:
        conditions = one.conditions
        if name not in one.fields:
            if one.closed and conditions and known:
                yield {"forbid": [name], **conditions}
            lost = lost or (one.closed and not (conditions and known))
            continue
        own, given = one.fields[name]
        if given and not required:
            if conditions and known and name not in values_of(conditions, "when_given"):
                yield {"require": [name], **conditions}
            lost = lost or not (conditions and known)
        if same_values(own, entry):
            continue
        domain = _domain(own)
        if conditions and domain is not None and _TYPES.get(str(own.get("kind"))) == _TYPES.get(str(entry.get("kind"))):
            yield {"narrow": {name: domain}, **conditions}
        else:
            lost = True
    if lost:
        says = "differs between the forms, and is said as wide as all of them"
        losses.add("unsaid", place, says, "write rules that tell the forms apart")


def _domain(entry: Entry) -> Data:
    """Return the values or the range of an entry as a rule has them; None where it has another domain."""
    if entry.get("kind") in ("choice", "integer", "number", "duration"):
        return entry.get("values") or entry.get("range")
    return None


def same_values(one: Entry, other: Entry) -> bool:
    """Return whether two entries take the same values."""
    keys = {*one, *other} & {*KIND, "nullable"}
    return all(_plain(one.get(key)) == _plain(other.get(key)) for key in keys)


def _plain(value: Data) -> object:
    if isinstance(value, list):
        return sorted(map(repr, value)) if all(not isinstance(one, dict | list) for one in value) else value
    return value


def wider(one: Entry, other: Entry) -> Entry:
    """Return an entry that takes the values of both; what it says of them is what the first says."""
    if same_values(one, other):
        return one
    said = {key: value for key, value in one.items() if key not in KIND | {"default", "nullable"}}
    if one.get("nullable") or other.get("nullable"):
        said["nullable"] = True
    kinds = (str(one.get("kind")), str(other.get("kind")))
    types = [_TYPES.get(kind) for kind in kinds]
    if kinds[0] == kinds[1] or set(kinds) == {"integer", "number"}:
        made = _same_kind(one, other, "number" if "number" in kinds else kinds[0])
    elif types[0] == types[1] == "string":
        made = {"kind": "text"}
    elif None not in types and types[0] != types[1]:
        made = {"kind": "either", "options": [{k: v for k, v in each.items() if k in KIND} for each in (one, other)]}
    else:
        made = None
    made = made or {"kind": "anything"}
    fitting = {"text": ("text",), "choice": ("picture", "text"), "anything": (), "either": ()}.get(str(made["kind"]))
    for key in ("means", "input"):
        if fitting is not None and said.get(key) not in fitting:
            said.pop(key, None)
    return {**made, **said}


def _same_kind(one: Entry, other: Entry, kind: str) -> Entry | None:
    """Return the keys of a kind that takes the values of two of it; None where it has no such form."""
    match kind:
        case "choice":
            return {"kind": kind, "values": _joined(one, other), **({"open": True} if one.get("open") else {})}
        case "integer" | "number":
            if values_of(one) and values_of(other):
                return {"kind": kind, "values": _joined(one, other)}
            ends = _both_ends(_ends(one), _ends(other))
            return {"kind": kind, **({"range": ends} if ends else {})}
        case "duration" if one.get("form") == other.get("form") and values_of(one) and values_of(other):
            return {"kind": kind, "form": one["form"], "values": _joined(one, other)}
        case "text":
            ends = _both_ends(_limits(one, "length"), _limits(other, "length"))
            return {"kind": kind, **({"length": ends} if ends else {})}
        case "media" if one.get("of") == other.get("of"):
            return {"kind": kind, "of": one["of"], "accepts": _joined(one, other, "accepts")}
        case "list":
            ends = _both_ends(_limits(one, "items"), _limits(other, "items"))
            item: Data = one["item"] if one.get("item") == other.get("item") else {"kind": "anything"}
            return {"kind": kind, "item": item, **({"items": ends} if ends else {})}
        case _:
            return None


def _joined(one: Entry, other: Entry, key: str = "values") -> list[Data]:
    return list({repr(value): value for entry in (one, other) for value in values_of(entry, key)}.values())


def _limits(entry: Entry, key: str) -> tuple[str, str]:
    ends = entry.get(key)
    low, _, high = ends.text.partition("..") if isinstance(ends, Bare) else ("", "", "")
    return low, high


def _ends(entry: Entry) -> tuple[str, str]:
    """Return the ends of a range, or of a set of numbers."""
    numbers = [one for one in values_of(entry) if isinstance(one, int | Decimal)]
    return (str(min(numbers)), str(max(numbers))) if numbers else _limits(entry, "range")


def _both_ends(one: tuple[str, str], other: tuple[str, str]) -> Bare | None:
    low = str(min(Decimal(one[0]), Decimal(other[0]))) if one[0] and other[0] else ""
    high = str(max(Decimal(one[1]), Decimal(other[1]))) if one[1] and other[1] else ""
    return Bare(f"{low}..{high}") if low or high else None


def fits_range(entry: Entry, value: int | Decimal) -> bool:
    """Return whether a number is one of the values of an entry."""
    if values := values_of(entry):
        return value in values
    low, high = _limits(entry, "range")
    inside = (not low or Decimal(low) <= value) and (not high or value <= Decimal(high))
    step = entry.get("step")
    return inside and (not isinstance(step, int | Decimal) or (value - Decimal(low or 0)) % step == 0)


def fits_length(entry: Entry, value: str) -> bool:
    """Return whether a text has a length that an entry takes."""
    low, high = _limits(entry, "length")
    units = len(value.encode("utf-16-le")) // 2 if entry.get("counted") == "utf16" else len(value)
    return (not low or int(low) <= units) and (not high or units <= int(high))
