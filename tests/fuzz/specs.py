"""A Hypothesis strategy for whole small specs, as files of text: all kinds, all rules, hostile names."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from hypothesis import strategies as st

from capmatrix.ir.catalog import LANGUAGE
from capmatrix.naming import slug
from tests.fuzz import calls, pools, prices, services
from tests.fuzz.kinds import Records, Told, kind_of
from tests.fuzz.rules import COMPARABLE, condition, counts, inside, of_items, rules
from tests.fuzz.values import Entry, chance, prose, range_, texts, value

Files: TypeAlias = dict[str, str]
"""Path inside the spec folder → text."""

_PLAIN = re.compile(r"[A-Za-z0-9_.]+")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")


@st.composite
def specs(draw: st.DrawFn) -> Files:
    """Draw a spec; most of them load."""
    objects, written, told = draw(_objects())
    terms = draw(_fields(Records(objects, told), most=8))
    if objects and chance(draw, 4):
        terms[draw(st.sampled_from(pools.NAMES))] = draw(_pieces(Records(objects, told)))
    meant = {name: {**draw(kind_of((), 1)), "wire": "false"} for name in pools.MEANT} if chance(draw, 2) else {}
    ids = draw(st.lists(st.sampled_from(pools.MODELS), unique_by=str.casefold, min_size=1, max_size=4))
    families = {
        name: draw(_row(terms, meant, objects)) for name in draw(st.lists(st.sampled_from(("one", "two")), unique=True))
    }
    service, records, common = draw(_service(terms, ids))
    files = {"service.yaml": _block(service), "fields.yaml": _block({**meant, **common, **terms})}
    if "editions" in service:
        files["sources.yaml"] = "leaf: {title: A leaf, version: one, date: 2026-01-31, rank: 1}\n"
    if objects or records:
        files["objects.yaml"] = _block({**written, **records})
    files |= {f"families/{name}.yaml": _block(row) for name, row in families.items()}
    former: list[str] = []
    for name in ids:
        row = draw(_row(terms, meant, objects))
        if chance(draw, 4):
            row["pricing"] = draw(_pricing(_held(terms, meant, row["fields"]), objects, list(service.get("units", ()))))
        if families and chance(draw, 4):
            extended = draw(st.lists(st.sampled_from(sorted(families)), unique=True, min_size=1))
            fields = _settled(row.pop("fields"), [families[one] for one in extended])
            row |= {"extends": extended, **({"fields": fields} if fields else {})}
        row |= draw(_about(name, ids, former))
        if "editions" in service and chance(draw, 8):
            row["editions"] = draw(_editions(terms, row.get("fields", {})))
        former += row.get("formerly", ())
        stem = name if _FILE_NAME.fullmatch(name) else slug(name) or "x"
        files[f"models/{stem}.yaml"] = _block({"id": name, **row})
    return files


@st.composite
def _about(draw: st.DrawFn, name: str, ids: list[str], former: list[str]) -> Entry:
    """Draw what is said of a model beside its fields, rules and prices."""
    row: Entry = {}
    if chance(draw, 2):
        row["lifecycle"] = draw(_lifecycle(ids[ids.index(name) + 1 :]))
    for key in ("title", "provider", "says", "notes"):
        if chance(draw, 3):
            row[key] = draw(prose)
    others = [one for one in pools.MODELS if one.casefold() not in {id_.casefold() for id_ in (*ids, *former)}]
    if chance(draw, 1):
        row["formerly"] = [draw(st.sampled_from(others))]
    if chance(draw, 1):
        row["known"] = "partly"
    if chance(draw, 1):
        row["as_of"] = "2026-01-31"
    if chance(draw, 1):
        row["makes"] = draw(st.lists(st.sampled_from(pools.MADE), unique=True, min_size=1))
    return row


@st.composite
def _editions(draw: st.DrawFn, terms: dict[str, Entry], fields: Entry) -> Entry:
    """Draw what another edition says of a model with these fields of its own."""
    if chance(draw, 2):
        return {pools.EDITIONS[1]: {"unlisted": "true"}}
    found: Entry = {}
    for name in fields:
        held = terms.get(name, {}) | (fields[name] or {})
        if chance(draw, 3):
            found.setdefault("lacks", []).append(name)
        elif isinstance(held.get("values"), list) and chance(draw, 5):
            fewer = draw(st.lists(st.sampled_from(held["values"]), unique=True, min_size=1))
            found.setdefault("fields", {})[name] = {"values": fewer}
        elif held.get("kind") in ("integer", "duration") and chance(draw, 4):
            found.setdefault("fields", {})[name] = {"range": draw(range_(0, 30))}
        elif chance(draw, 2):
            found.setdefault("fields", {})[name] = {"required": draw(st.sampled_from(("true", "false")))}
    return {pools.EDITIONS[1]: found} if found else {}


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
    return {"kind": "list", "item": item} | ({"items": draw(range_(0, 3))} if chance(draw, 3) else {})


def _settled(own: Entry, families: list[Entry]) -> Entry:
    """Return the fields of a model without empty entries over a family's, and with one where families do not agree."""
    shared: list[Entry] = [row["fields"] for row in families]
    kept = {name: entry for name, entry in own.items() if entry or not any(name in fields for fields in shared)}
    names = {name for fields in shared for name in fields}
    split = {name for name in names if len({repr(fields[name]) for fields in shared if name in fields}) > 1}
    return {**kept, **{name: {"required": "false"} for name in sorted(split - kept.keys())}}


@st.composite
def _service(
    draw: st.DrawFn, terms: dict[str, Entry], ids: list[str]
) -> tuple[Entry, dict[str, Entry], dict[str, Entry]]:
    """Draw the service, the objects of its answers, and fields that every model takes."""
    records: dict[str, Entry] = {}
    more: dict[str, Entry] = {}
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
    service |= {"editions": {pools.EDITIONS[0]: {}, pools.EDITIONS[1]: {"source": "leaf"}}} if chance(draw, 2) else {}
    service |= {"units": {"credits": {"costs": "0.01 USD"}, "buns_x": {}}} if chance(draw, 3) else {}
    service |= {"headers": {"X-Version": draw(st.sampled_from(("2026-01-31", '"', "%s")))}} if chance(draw, 2) else {}
    service |= {"request_id": "X-Call"} if chance(draw, 2) else {}
    service |= {"providers": {draw(prose): "Kilns & Co"}} if chance(draw, 1) else {}
    service |= draw(services.answers())
    if chance(draw, 5):
        called, records, more = draw(calls.calls(sorted(terms), ids))
        service |= called
    elif chance(draw, 2):
        service |= draw(calls.results(sorted(terms)))
    named = [*common, *(name for name in more if name not in common)]
    return service | ({"common": named} if named else {}), records, more


@st.composite
def _lifecycle(draw: st.DrawFn, later: list[str]) -> Entry:
    found: Entry = {"stage": draw(st.sampled_from(("deprecated", "removed")))}
    if later and chance(draw, 5):
        found["successor"] = draw(st.sampled_from(later))
    if draw(st.booleans()):
        found["deprecated"], found["sunset"] = "2026-01-31", draw(st.sampled_from(["2026-01-31", "2026-06-30"]))
    return found | ({"says": draw(prose)} if chance(draw, 3) else {})


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
        tell: Entry = {"kind": "choice", "values": some} if by else draw(kind_of((), 0))
        fields = draw(_fields((), most=3))
        rest = {key: entry for key, entry in fields.items() if key not in (by, *own)}
        found[name] = {"fields": {by or own[place]: {**tell, "required": "true"}, **rest}}
        linked = draw(rules(found[name]["fields"]))
        found[name] |= {"rules": linked} if linked else {}
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
            fields[name] = {"range": draw(range_(0, 30))}
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
    linked = draw(rules(fields))
    return {
        "fields": fields,
        **({"rules": linked} if linked else {}),
        **({"open": "true"} if chance(draw, 3) else {}),
        **({"says": draw(prose)} if chance(draw, 3) else {}),
    }


@st.composite
def _fields(draw: st.DrawFn, records: tuple[str, ...], most: int) -> dict[str, Entry]:
    names = draw(st.lists(st.sampled_from(pools.NAMES), unique=True, min_size=1, max_size=most + 3))
    own, spare = names[:most], names[most:]
    fields: dict[str, Entry] = {}
    for name in own:
        entry = draw(kind_of(records, 2))
        if chance(draw, 2):
            entry["required"] = "true"
        if chance(draw, 2) and entry["kind"] in COMPARABLE and "length" not in entry:
            entry["default"] = draw(value(entry))
        if chance(draw, 2):
            aliases = draw(st.lists(st.sampled_from([*spare, *pools.NAMES]), unique=True, min_size=1, max_size=2))
            entry["aliases"] = [alias for alias in aliases if alias not in own]
        if entry["kind"] == "media" and entry.get("aliases") and chance(draw, 5):
            entry["alias_forms"] = {alias: draw(st.sampled_from(entry["accepts"])) for alias in entry["aliases"]}
        if chance(draw, 1):
            entry["nullable"] = "true"
        if entry["kind"] in pools.MEANS and chance(draw, 2):
            entry["means"] = pools.MEANS[entry["kind"]]
        if chance(draw, 1):
            entry["replaced_by"] = draw(st.sampled_from(own))
        for key in ("title", "says", "unit"):
            if chance(draw, 2):
                entry[key] = draw(prose)
        fields[name] = {key: value for key, value in entry.items() if value != []}
    return fields


@st.composite
def _row(draw: st.DrawFn, terms: dict[str, Entry], meant: dict[str, Entry], objects: dict[str, Entry]) -> Entry:
    names = draw(st.lists(st.sampled_from(sorted(terms)), unique=True, min_size=1, max_size=6))
    fields: Entry = {}
    for name in names:
        own: Entry | None = None
        if chance(draw, 2):
            own = {"required": "true"}
        elif chance(draw, 1):
            own = draw(kind_of((), 1))
        elif meant and chance(draw, 2):
            own = {"term": draw(st.sampled_from(sorted(meant)))}
        elif terms[name]["kind"] in ("choice", "integer", "number", "duration") and chance(draw, 1):
            own = {"values": "unknown"}
        elif "default" in terms[name] and chance(draw, 3):
            own = {"without": ["default"]}
        elif terms[name].get("values") and chance(draw, 3):
            own = {"values": draw(st.lists(st.sampled_from(terms[name]["values"]), unique=True, min_size=1))}
        fields[name] = own
    held = _held(terms, meant, fields)
    linked = draw(rules({**held, **inside(held, objects)}))
    linked += draw(counts(held, objects))
    return {"fields": fields, **({"rules": linked} if linked else {})}


def _held(terms: dict[str, Entry], meant: dict[str, Entry], fields: Entry) -> dict[str, Entry]:
    """Return the fields of a row as they come out, those whose values nobody published as anything."""
    found: dict[str, Entry] = {}
    for name, own in fields.items():
        base = meant[own["term"]] if own and "term" in own else terms[name]
        held = base | (own or {})
        found[name] = {"kind": "anything"} if held.get("values") == "unknown" else held
    return found


@st.composite
def _pricing(draw: st.DrawFn, held: dict[str, Entry], objects: dict[str, Entry], units: list[str]) -> Entry:
    """Draw the prices of a model with these fields."""
    comparable = sorted(name for name in held if held[name]["kind"] in COMPARABLE)

    return draw(prices.prices(held, value, _when_priced(held, comparable, objects), units))


@st.composite
def _when_priced(draw: st.DrawFn, held: dict[str, Entry], comparable: list[str], objects: dict[str, Entry]) -> Entry:
    """Draw the conditions of a row of prices: of fields, of the items of a list, or of both."""
    found = draw(condition(held, sorted(held), comparable))
    listed = draw(of_items(held, objects))
    if not listed or not chance(draw, 7):
        return found
    asked = {draw(st.sampled_from(("when_item", "when_no_item"))): listed}
    return found | asked if chance(draw, 5) else asked


def _block(entries: Mapping[str, Any]) -> str:
    """Return a mapping as YAML, one line for each key; the entries of a row stand below it."""
    lines: list[str] = []
    for key, held in entries.items():
        if isinstance(held, dict) and key in ("fields", "operations"):
            lines += [f"{_flow(key)}:", *(f"  {_flow(name)}: {_flow(inner)}" for name, inner in held.items())]
        else:
            lines.append(f"{_flow(key)}: {_flow(held)}")
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _flow(held: Any) -> str:
    match held:
        case None:
            return ""
        case dict():
            return "{" + ", ".join(f"{_flow(key)}: {_flow(inner)}" for key, inner in held.items()) + "}"
        case list():
            return f"[{', '.join(map(_flow, held))}]"
        case _:
            return held if _PLAIN.fullmatch(held) else json.dumps(held, ensure_ascii=False)
