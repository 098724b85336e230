"""A Hypothesis strategy for whole small specs, as files of text: all kinds, all rules, hostile names."""

# Budget: one strategy for each part of the language.
from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Self, TypeAlias, get_args

from hypothesis import strategies as st

from capmatrix.ir.catalog import LANGUAGE
from capmatrix.ir.kinds import DurationForm, MediaType
from capmatrix.naming import slug
from tests.fuzz import pools, services

Files: TypeAlias = dict[str, str]
"""Path inside the spec folder → text."""

Entry: TypeAlias = dict[str, Any]
Told: TypeAlias = "tuple[str, tuple[str, ...]] | tuple[()]"
"""The member that tells objects apart, empty where each has one of its own, and the objects."""

_PLAIN = re.compile(r"[A-Za-z0-9_.]+")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")
_PICKED = ("text", "integer", "number", "flag", "choice")
_COMPARABLE = ("text", "integer", "number", "flag", "choice", "duration")

small = st.integers(0, 9)
texts = st.sampled_from(pools.TEXTS)
prose = st.sampled_from([text for text in pools.TEXTS if text.strip()])


def chance(draw: st.DrawFn, tenths: int) -> bool:
    """Draw true in so many of ten cases."""
    # Hypothesis draws small numbers more often than others.
    return draw(small) >= 10 - tenths


@st.composite
def specs(draw: st.DrawFn) -> Files:
    """Draw a spec; most of them load."""
    objects, written, told = draw(_objects())
    terms = draw(_fields(Records(objects, told), most=8))
    if objects and chance(draw, 4):
        terms[draw(st.sampled_from(pools.NAMES))] = draw(_pieces(Records(objects, told)))
    ids = draw(st.lists(st.sampled_from(pools.MODELS), unique_by=str.casefold, min_size=1, max_size=4))
    families = {
        name: draw(_row(terms, objects)) for name in draw(st.lists(st.sampled_from(("one", "two")), unique=True))
    }
    files = {"service.yaml": draw(_service(terms, ids)), "fields.yaml": _block(terms)}
    if objects:
        files["objects.yaml"] = _block(written)
    files |= {f"families/{name}.yaml": _block(row) for name, row in families.items()}
    former: list[str] = []
    for name in ids:
        row = draw(_row(terms, objects))
        if chance(draw, 3):
            row["pricing"] = draw(_pricing(terms, row["fields"]))
        if families and chance(draw, 4):
            extended = draw(st.lists(st.sampled_from(sorted(families)), unique=True, min_size=1))
            fields = _settled(row.pop("fields"), [families[one] for one in extended])
            row |= {"extends": extended, **({"fields": fields} if fields else {})}
        if chance(draw, 2):
            row["lifecycle"] = draw(_lifecycle(ids[ids.index(name) + 1 :]))
        for key in ("title", "provider", "says", "notes"):
            if chance(draw, 3):
                row[key] = draw(prose)
        others = [one for one in pools.MODELS if one.casefold() not in {id_.casefold() for id_ in (*ids, *former)}]
        if chance(draw, 1):
            row["formerly"] = [draw(st.sampled_from(others))]
            former += row["formerly"]
        if chance(draw, 1):
            row["known"] = "partly"
        stem = name if _FILE_NAME.fullmatch(name) else slug(name) or "x"
        files[f"models/{stem}.yaml"] = _block({"id": name, **row})
    return files


@st.composite
def _objects(draw: st.DrawFn) -> tuple[dict[str, Entry], dict[str, Entry], Told]:
    """Draw objects as they come out, as they are written, and those that are told apart."""
    objects: dict[str, Entry] = {}
    names = draw(st.lists(st.sampled_from(pools.OBJECTS), unique=True, max_size=6))
    apart = names[:3] if len(names) > 3 else []
    for name in names[len(apart) :]:
        objects[name] = draw(_object(Records(objects)))
    told: Told = ()
    if apart and chance(draw, 7):
        by, several = draw(_several(apart[: draw(st.integers(2, 3))]))
        objects |= several
        told = (by, tuple(several))
    written = dict(objects)
    for name in pools.EXTENDING if objects and chance(draw, 6) else ():
        base = draw(st.sampled_from(sorted(objects.keys() - {*pools.EXTENDING})))
        written[name] = draw(_extending(base, objects[base]))
        objects[name] = _extended(objects[base], written[name])
    return objects, written, told


@st.composite
def _pieces(draw: st.DrawFn, records: Records) -> Entry:
    """Draw a list of objects, of which rules count the items."""
    several = [{"kind": "group", "record": name} for name in (records.told or ("", ()))[1]]
    item = draw(st.sampled_from([{"kind": "group", "record": name} for name in records]))
    if several:
        by = records.told[0] if records.told else ""
        item = {"kind": "either", "options": several} | ({"by": by} if by else {})
    return {"kind": "list", "item": item} | ({"items": draw(_range(0, 3))} if chance(draw, 3) else {})


def _settled(own: Entry, families: list[Entry]) -> Entry:
    """Return the fields of a model without empty entries over a family's, and with one where families do not agree."""
    shared: list[Entry] = [row["fields"] for row in families]
    kept = {name: entry for name, entry in own.items() if entry or not any(name in fields for fields in shared)}
    names = {name for fields in shared for name in fields}
    split = {name for name in names if len({repr(fields[name]) for fields in shared if name in fields}) > 1}
    return {**kept, **{name: {"required": "false"} for name in sorted(split - kept.keys())}}


@st.composite
def _service(draw: st.DrawFn, terms: dict[str, Entry], ids: list[str]) -> str:
    common = draw(st.lists(st.sampled_from(sorted(terms)), unique=True, max_size=2)) if chance(draw, 2) else []
    answers = {"200": {"says": "Fired."}}
    service: Entry = {
        "language": str(LANGUAGE),
        "title": draw(prose) if chance(draw, 3) else "Kiln",
        "version": "1.0.0",
        "package": {
            "distribution": "kiln",
            "module": draw(st.sampled_from(pools.PACKAGES)) if chance(draw, 1) else "kiln",
            "client": draw(st.sampled_from(pools.CLIENTS)) if chance(draw, 1) else "Kiln",
            "environment": "KILN",
            "version": "0.1.0",
        },
        "discriminator": draw(st.sampled_from(pools.KEYS)) if chance(draw, 4) else "model",
        "servers": [{"url": "https://kiln.example/api"}],
        "auth": {"key": {"header": "x-key"}},
        "operations": {"submit": {"call": "POST /fire", "title": "Fire", "body": "models", "answers": answers}},
    }
    if chance(draw, 2):
        service["discriminator"] = {"name": service["discriminator"], "default": draw(st.sampled_from(ids))}
    service |= {"unknown_fields": "refused"} if chance(draw, 3) else {}
    return _block(service | draw(services.answers()) | ({"common": common} if common else {}))


@st.composite
def _lifecycle(draw: st.DrawFn, later: list[str]) -> Entry:
    found: Entry = {"stage": draw(st.sampled_from(("deprecated", "removed")))}
    if later and chance(draw, 5):
        found["successor"] = draw(st.sampled_from(later))
    if draw(st.booleans()):
        found["deprecated"], found["sunset"] = "2026-01-31", draw(st.sampled_from(["2026-01-31", "2026-06-30"]))
    return found | ({"says": draw(prose)} if chance(draw, 3) else {})


class Records(tuple[str, ...]):  # noqa: SLOT001 - `told` stands beside the names
    """The names of objects, and those that are told apart by a member, or each by one of its own."""

    told: Told

    def __new__(cls, names: Iterable[str] = (), told: Told = ()) -> Self:
        """Take the names; `told` is the member, perhaps empty, and some of the names."""
        made = super().__new__(cls, names)
        made.told = told
        return made


@st.composite
def _several(draw: st.DrawFn, names: list[str]) -> tuple[str, dict[str, Entry]]:
    """Draw objects that the values of a member tell apart; without a name for it, a member that each has alone."""
    by = draw(st.sampled_from(pools.NAMES)) if chance(draw, 7) else ""
    found: dict[str, Entry] = {}
    values = draw(st.lists(texts, unique=True, min_size=len(names), max_size=len(names) + 2))
    own = draw(st.lists(st.sampled_from(pools.NAMES), unique=True, min_size=len(names), max_size=len(names)))
    for place, name in enumerate(names):
        last = place == len(names) - 1
        some = values[place:] if last else values[place : place + 1]
        tell: Entry = {"kind": "choice", "values": some} if by else draw(_kind((), 0))
        fields = draw(_fields((), most=3))
        rest = {key: entry for key, entry in fields.items() if key not in (by, *own)}
        found[name] = {"fields": {by or own[place]: {**tell, "required": "true"}, **rest}}
        rules = draw(_rules(found[name]["fields"]))
        found[name] |= {"rules": rules} if rules else {}
    return by, found


@st.composite
def _extending(draw: st.DrawFn, base: str, object_: Entry) -> Entry:
    """Draw an object that has fewer or more members than another, or fewer values."""
    fields: dict[str, Entry] = {}
    found: Entry = {"extends": base}
    for name, entry in object_["fields"].items():
        if chance(draw, 2):
            found.setdefault("without", []).append(name)
        elif "values" in entry and chance(draw, 6):
            fewer = draw(st.lists(st.sampled_from(entry["values"]), unique=True, min_size=1))
            fields[name] = {"values": fewer}
        elif chance(draw, 3):
            fields[name] = {"required": draw(st.sampled_from(("true", "false")))}
        elif entry["kind"] in ("integer", "duration") and chance(draw, 3):
            fields[name] = {"range": draw(_range(0, 30))}
    if chance(draw, 4):
        more = draw(_fields((), most=1))
        fields |= {name: entry for name, entry in more.items() if name not in object_["fields"]}
    return found | ({"fields": fields} if fields else {})


def _extended(base: Entry, own: Entry) -> Entry:
    """Return the object as it comes out, for what refers to its members."""
    fields = {name: entry for name, entry in base["fields"].items() if name not in own.get("without", ())}
    for name, entry in own.get("fields", {}).items():
        held = dict(fields.get(name, {}))
        held = {key: value for key, value in held.items() if key != "values"} if "range" in entry else held
        fields[name] = {**held, **entry}
    return {"fields": fields}


@st.composite
def _object(draw: st.DrawFn, earlier: tuple[str, ...]) -> Entry:
    fields = draw(_fields(earlier, most=4))
    rules = draw(_rules(fields))
    return {
        "fields": fields,
        **({"rules": rules} if rules else {}),
        **({"open": "true"} if chance(draw, 3) else {}),
        **({"says": draw(prose)} if chance(draw, 3) else {}),
    }


@st.composite
def _fields(draw: st.DrawFn, records: tuple[str, ...], most: int) -> dict[str, Entry]:
    names = draw(st.lists(st.sampled_from(pools.NAMES), unique=True, min_size=1, max_size=most + 3))
    own, spare = names[:most], names[most:]
    fields: dict[str, Entry] = {}
    for name in own:
        entry = draw(_kind(records, 2))
        if chance(draw, 2):
            entry["required"] = "true"
        if chance(draw, 2) and entry["kind"] in _COMPARABLE and "length" not in entry:
            entry["default"] = draw(_value(entry))
        if chance(draw, 2):
            aliases = draw(st.lists(st.sampled_from([*spare, *pools.NAMES]), unique=True, min_size=1, max_size=2))
            entry["aliases"] = [alias for alias in aliases if alias not in own]
        if entry["kind"] == "media" and entry.get("aliases") and chance(draw, 2):
            entry["alias_forms"] = {alias: draw(st.sampled_from(entry["accepts"])) for alias in entry["aliases"]}
        if chance(draw, 1):
            entry["nullable"] = "true"
        if chance(draw, 1):
            entry["replaced_by"] = draw(st.sampled_from(own))
        for key in ("title", "says", "unit"):
            if chance(draw, 2):
                entry[key] = draw(prose)
        fields[name] = {key: value for key, value in entry.items() if value != []}
    return fields


@st.composite
# Budget: one case for each kind.
def _kind(draw: st.DrawFn, records: tuple[str, ...], depth: int) -> Entry:  # noqa: C901, PLR0912, PLR0915
    leaves = [
        "text",
        "integer",
        "number",
        "flag",
        "choice",
        "duration",
        "duration",
        "media",
        "urls",
        "url",
        "size",
        "anything",
    ]
    nested = ["list", "either"] if depth else []
    kind = draw(st.sampled_from([*leaves, *nested, *(["group", "group"] if records else [])]))
    entry: Entry = {"kind": kind}
    match kind:
        case "text" if chance(draw, 5):
            entry["length"] = draw(_range(0, 20))
            entry |= {"counted": "utf16"} if chance(draw, 3) else {}
        case "size":
            entry |= draw(_limits_of_size())
        case "integer":
            entry |= draw(_whole(-3, 40))
            if "values" not in entry and chance(draw, 3):
                entry["step"] = str(draw(st.integers(1, 7)))
        case "number" if chance(draw, 2):
            numbers = st.sampled_from(("0", "0.5", "1", "1e3", "-0.25", "0.1"))
            entry["values"] = draw(st.lists(numbers, unique=True, min_size=1, max_size=3))
        case "number":
            entry |= {"range": draw(_range(-1, 3, fractions=True))} if chance(draw, 6) else {}
            entry |= {"step": draw(st.sampled_from(("0.1", "0.01", "0.25", "3", "1e-3")))} if chance(draw, 4) else {}
        case "choice":
            entry["values"] = draw(st.lists(texts, unique=True, min_size=1, max_size=4))
        case "duration":
            entry |= {"form": draw(st.sampled_from(get_args(DurationForm)))} | draw(_whole(0, 150))
            entry |= {"auto": "-1"} if entry["form"] != "suffixed" and chance(draw, 3) else {}
        case "media":
            entry["of"] = draw(st.sampled_from(get_args(MediaType)))
            forms = ("url", "library") if entry["of"] == "file" else ("url", "data", "library", "base64")
            entry["accepts"] = draw(st.lists(st.sampled_from(forms), unique=True, min_size=1))
            entry |= {"max_bytes": str(draw(st.integers(1, 50)))} if chance(draw, 4) else {}
            if "library" in entry["accepts"] and chance(draw, 4):
                entry["scheme"] = draw(st.sampled_from(("asset://", "lib:", "a+b.c://")))
        case "urls":
            entry["of"] = draw(st.sampled_from(get_args(MediaType)))
            entry |= {"items": draw(_range(1, 3))} if chance(draw, 5) else {}
            entry |= {"form": "json"} if chance(draw, 3) else {}
        case "list":
            entry["item"] = draw(_kind(records, depth - 1))
            entry |= {"items": draw(_range(0, 3))} if chance(draw, 5) else {}
        case "group":
            entry["record"] = draw(st.sampled_from(records))
        case "either":
            entry["options"] = draw(_options(records, depth - 1))
            by, several = records.told or ("", ()) if isinstance(records, Records) else ("", ())
            if several and chance(draw, 6):
                others = [option for option in entry["options"] if option["kind"] != "group"]
                entry["options"] = [
                    *others[: draw(st.integers(0, 1))],
                    *({"kind": "group", "record": one} for one in several),
                ]
                entry |= {"by": by} if by else {}
        case _:
            pass
    return entry


@st.composite
def _options(draw: st.DrawFn, records: tuple[str, ...], depth: int) -> list[Entry]:
    """Draw options of different JSON types."""
    types = {
        "string": ("text", "choice", "media", "urls", "url", "size", "suffixed", "spelled"),
        "number": ("integer", "number", "seconds"),
        "boolean": ("flag",),
        "array": ("list",) if depth else (),
        "object": ("group",) if records else (),
    }
    picked = draw(st.lists(st.sampled_from([name for name, kinds in types.items() if kinds]), unique=True, min_size=2))
    wanted = [draw(st.sampled_from(types[name])) for name in picked]
    if {"string", "number"} <= set(picked) and chance(draw, 3):
        wanted = [kind for name, kind in zip(picked, wanted, strict=True) if name not in ("string", "number")]
        wanted += [draw(st.sampled_from(("plain", "numeric"))), *([] if wanted else ["flag"])]
    form = {"suffixed": "suffixed", "spelled": "text", "seconds": "number", "plain": "plain", "numeric": "numeric"}
    options: list[Entry] = []
    for kind in wanted:
        real = "duration" if kind in form else kind
        entry = draw(_kind(records, depth).filter(lambda entry, real=real: entry["kind"] == real))
        kept = {key: value for key, value in entry.items() if key != "auto" or kind != "suffixed"}
        options.append(kept | ({"form": form[kind]} if kind in form else {}))
    return options


@st.composite
def _limits_of_size(draw: st.DrawFn) -> Entry:
    """Draw the limits of sizes, some of which no size has."""
    found: Entry = {}
    for key in ("width", "height"):
        found |= {key: draw(_range(1, 90))} if chance(draw, 4) else {}
    found |= {"step": str(draw(st.integers(1, 8)))} if chance(draw, 3) else {}
    found |= {"shape": draw(st.sampled_from(("1:3..3:1", "1:1..", "..16:9")))} if chance(draw, 3) else {}
    found |= {"area": draw(_range(1, 4000))} if chance(draw, 3) else {}
    return found | ({"words": [draw(st.sampled_from(("auto", "as it is")))]} if chance(draw, 3) else {})


@st.composite
def _range(draw: st.DrawFn, low: int, high: int, *, fractions: bool = False) -> str:
    ends = sorted(draw(st.tuples(st.integers(low, high), st.integers(low, high))))
    left, right = (f"{end}{draw(st.sampled_from(('', '.5', '.1')))}" if fractions else str(end) for end in ends)
    if fractions and float(left) > float(right):
        left, right = right, left
    return draw(st.sampled_from((f"{left}..{right}", f"{left}..{right}", f"{left}..", f"..{right}")))


@st.composite
def _whole(draw: st.DrawFn, low: int, high: int) -> Entry:
    """Draw the set, the range or the freedom of a whole number."""
    match draw(st.sampled_from(("values", "range", "free"))):
        case "values":
            found = draw(st.lists(st.integers(low, high), unique=True, min_size=1, max_size=4))
            return {"values": [str(number) for number in found]}
        case "range":
            return {"range": draw(_range(low, high))}
        case _:
            return {}


@st.composite
def _value(draw: st.DrawFn, entry: Entry) -> str:
    """Draw a value to compare with, which the field mostly takes."""
    if "values" in entry:
        return draw(st.sampled_from(entry["values"]))
    if "range" in entry:
        return next(end for end in entry["range"].split("..") if end)
    if entry["kind"] == "flag":
        return draw(st.sampled_from(("true", "false")))
    if entry["kind"] in ("integer", "number", "duration"):
        return str(draw(st.integers(0, 12)))
    return draw(texts) if entry["kind"] == "text" else "1"


@st.composite
def _row(draw: st.DrawFn, terms: dict[str, Entry], objects: dict[str, Entry]) -> Entry:
    names = draw(st.lists(st.sampled_from(sorted(terms)), unique=True, min_size=1, max_size=6))
    fields: Entry = {}
    for name in names:
        own: Entry | None = None
        if chance(draw, 2):
            own = {"required": "true"}
        elif chance(draw, 1):
            own = draw(_kind((), 1))
        elif "default" in terms[name] and chance(draw, 3):
            own = {"without": ["default"]}
        elif terms[name].get("values") and chance(draw, 3):
            own = {"values": draw(st.lists(st.sampled_from(terms[name]["values"]), unique=True, min_size=1))}
        fields[name] = own
    whole = {name: terms[name] | (fields[name] or {}) for name in names}
    rules = draw(_rules({**whole, **_inside(whole, objects)}))
    rules += draw(_counts(whole, objects))
    return {"fields": fields, **({"rules": rules} if rules else {})}


def _inside(fields: Mapping[str, Entry], objects: Mapping[str, Entry]) -> dict[str, Entry]:
    """Return the fields of the objects in some fields by their paths, where a path may lead there."""

    def plain(named: Mapping[str, Entry]) -> dict[str, Entry]:
        return {name: entry for name, entry in named.items() if "." not in name and "aliases" not in entry}

    return {
        f"{name}.{inner}": held
        for name, entry in plain(fields).items()
        if entry["kind"] == "group"
        for inner, held in plain(objects[entry["record"]]["fields"]).items()
    }


@st.composite
def _pricing(draw: st.DrawFn, terms: dict[str, Entry], fields: Entry) -> Entry:
    """Draw the prices of a row with these fields."""
    whole = {name: terms[name] | (own or {}) for name, own in fields.items()}
    comparable = sorted(name for name in whole if whole[name]["kind"] in _COMPARABLE)
    return draw(services.prices(whole, comparable, _value, _condition))


@st.composite
def _rules(draw: st.DrawFn, fields: Mapping[str, Entry]) -> list[Entry]:
    linked = {name: entry for name, entry in fields.items() if entry["kind"] != "anything"}
    return [draw(_rule(linked)) for _ in range(draw(st.integers(0, 4)))] if len(linked) > 1 else []


@st.composite
def _rule(draw: st.DrawFn, fields: Mapping[str, Entry]) -> Entry:
    names, comparable = sorted(fields), sorted(name for name in fields if fields[name]["kind"] in _COMPARABLE)
    some = st.lists(st.sampled_from(names), unique=True, min_size=2, max_size=3)
    valued = ["narrow", "allow values", "require value"] if comparable else []
    action = draw(st.sampled_from(["require", "one_of", "at_most_one", "forbid", "allow", "same_input", *valued]))
    rule: Entry = {}
    match action:
        case "allow":
            rule["allow"] = draw(st.sampled_from(names))
        case "narrow" | "allow values" | "require value":
            name = draw(st.sampled_from(comparable))
            rule[action.split()[0]] = {name: draw(_domain(fields[name]))}
        case _:
            rule[action] = draw(some)
    if action != "same_input" and (action in ("forbid", "allow", "narrow", "allow values") or chance(draw, 6)):
        rule |= draw(_condition(fields, names, comparable))
        if "when" in rule and chance(draw, 5) and all("default" in fields[name] for name in rule.get("when", ())):
            rule["when_effective"] = rule.pop("when")
    return rule | ({"says": draw(prose)} if chance(draw, 1) else {})


@st.composite
def _counts(draw: st.DrawFn, fields: Mapping[str, Entry], objects: Mapping[str, Entry]) -> list[Entry]:
    """Draw rules that count the items of lists, and rules under the condition that a list has an item."""
    picked: dict[str, dict[str, Entry] | Entry] = {}
    for name, entry in fields.items():
        item = entry.get("item", {}) if entry["kind"] == "list" else {}
        right = _picked(item, objects)
        if right and name != "in":
            picked[name] = right
    found: list[Entry] = []
    for name in picked if picked and chance(draw, 8) else ():
        for _ in range(draw(st.integers(1, 2))):
            held = picked[name]
            keys = draw(st.lists(st.sampled_from(sorted(held)), unique=True, min_size=1, max_size=2))
            asked = {key: draw(_asked(key, held[key])) for key in keys}
            items = {name: asked.get("", asked)}
            others = sorted(fields.keys() - {name})
            if others and chance(draw, 3):
                found.append({"require": [draw(st.sampled_from(others))], "when_item": items})
            else:
                limits = draw(st.sampled_from(("0", "1", "..1", "1..", "0..2", "1..2", "2..3")))
                found.append({"count": {**items, "in": limits}})
                found[-1] |= {"when_item": items} if chance(draw, 2) and not limits.startswith(("0", "..")) else {}
    return [rule for rule in found if all(fields[one]["kind"] != "anything" for one in rule.get("require", ()))]


def _picked(item: Entry, objects: Mapping[str, Entry]) -> dict[str, Entry]:
    """Return what items can be counted by: themselves, their members, and what paths through them lead to."""
    records = [one["record"] for one in (item, *item.get("options", ())) if one.get("kind") == "group"]
    if not records:
        return {"": item} if item.get("kind") in _PICKED else {}
    members: dict[str, Entry] = {}
    for record in records:
        fields = objects[record]["fields"]
        members |= {**fields, **_inside(fields, objects)}
    return {key: one for key, one in members.items() if one["kind"] != "anything" and "aliases" not in one}


@st.composite
def _asked(draw: st.DrawFn, key: str, entry: Entry) -> Any:
    """Draw the values that are counted, or whether the member is given."""
    if key and (entry["kind"] not in _PICKED or chance(draw, 3)):
        return {"given": draw(st.sampled_from(("true", "false")))}
    return draw(st.lists(_value(entry), unique=True, min_size=1, max_size=2))


@st.composite
def _domain(draw: st.DrawFn, entry: Entry) -> Any:
    if entry["kind"] in ("integer", "number", "duration") and chance(draw, 4):
        return draw(_range(0, 12))
    return draw(st.lists(_value(entry), unique=True, min_size=1, max_size=3))


@st.composite
def _condition(draw: st.DrawFn, fields: Mapping[str, Entry], names: list[str], comparable: list[str]) -> Entry:
    keys = ["when_given", "when_absent", *(["when", "when"] if comparable else [])]
    found: Entry = {}
    for key in draw(st.lists(st.sampled_from(keys), min_size=1, max_size=2)):
        if key == "when":
            name = draw(st.sampled_from(comparable))
            found.setdefault("when", {})[name] = draw(
                st.lists(_value(fields[name]), unique=True, min_size=1, max_size=2)
            )
        else:
            found[key] = draw(st.lists(st.sampled_from(names), unique=True, min_size=1, max_size=2))
    return found


def _block(entries: Mapping[str, Any]) -> str:
    """Return a mapping as YAML, one line for each key; the entries of a row stand below it."""
    lines: list[str] = []
    for key, value in entries.items():
        if isinstance(value, dict) and key in ("fields", "operations"):
            lines += [f"{_flow(key)}:", *(f"  {_flow(name)}: {_flow(inner)}" for name, inner in value.items())]
        else:
            lines.append(f"{_flow(key)}: {_flow(value)}")
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _flow(value: Any) -> str:
    match value:
        case None:
            return ""
        case dict():
            return "{" + ", ".join(f"{_flow(key)}: {_flow(inner)}" for key, inner in value.items()) + "}"
        case list():
            return f"[{', '.join(map(_flow, value))}]"
        case _:
            return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
