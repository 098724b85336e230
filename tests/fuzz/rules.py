"""Hypothesis strategies for rules between fields, and for the conditions of prices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from tests.fuzz.values import Entry, chance, prose, range_, value

PICKED = ("text", "integer", "number", "flag", "choice")
COMPARABLE = ("text", "integer", "number", "flag", "choice", "duration")


def inside(fields: Mapping[str, Entry], objects: Mapping[str, Entry]) -> dict[str, Entry]:
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
def rules(draw: st.DrawFn, fields: Mapping[str, Entry]) -> list[Entry]:
    linked = {name: entry for name, entry in fields.items() if entry["kind"] != "anything"}
    return [draw(_rule(linked)) for _ in range(draw(st.integers(0, 4)))] if len(linked) > 1 else []


@st.composite
def _rule(draw: st.DrawFn, fields: Mapping[str, Entry]) -> Entry:
    names, comparable = sorted(fields), sorted(name for name in fields if fields[name]["kind"] in COMPARABLE)
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
        rule |= draw(condition(fields, names, comparable))
        if "when" in rule and chance(draw, 5) and all("default" in fields[name] for name in rule.get("when", ())):
            rule["when_effective"] = rule.pop("when")
    return rule | ({"says": draw(prose)} if chance(draw, 1) else {})


@st.composite
def counts(draw: st.DrawFn, fields: Mapping[str, Entry], objects: Mapping[str, Entry]) -> list[Entry]:
    """Draw rules that count the items of lists, and rules under the condition that a list has an item, or none."""
    found: list[Entry] = []
    picked = _listed(fields, objects)
    for name in picked if picked and chance(draw, 8) else ():
        for _ in range(draw(st.integers(1, 2))):
            items = draw(_items(name, picked[name]))
            others = sorted(fields.keys() - {name})
            if others and chance(draw, 4):
                action = draw(st.sampled_from(("require", "forbid")))
                has = draw(st.sampled_from(("when_item", "when_no_item")))
                found.append({action: [draw(st.sampled_from(others))], has: items})
            else:
                limits = draw(st.sampled_from(("0", "1", "..1", "1..", "0..2", "1..2", "2..3")))
                found.append({"count": {**items, "in": limits}})
                found[-1] |= {"when_item": items} if chance(draw, 2) and not limits.startswith(("0", "..")) else {}
    named = [[*rule.get("require", ()), *rule.get("forbid", ())] for rule in found]
    return [one for one, own in zip(found, named, strict=True) if all(fields[n]["kind"] != "anything" for n in own)]


@st.composite
def of_items(draw: st.DrawFn, fields: Mapping[str, Entry], objects: Mapping[str, Entry]) -> Entry:
    """Draw what is asked of the items of a list; nothing where no list can be asked."""
    picked = _listed(fields, objects)
    if not picked:
        return {}
    name = draw(st.sampled_from(sorted(picked)))
    return draw(_items(name, picked[name]))


def _listed(fields: Mapping[str, Entry], objects: Mapping[str, Entry]) -> dict[str, dict[str, Entry]]:
    """Return the lists whose items can be asked for something, with what they can be asked by."""
    lists = {name: entry.get("item", {}) for name, entry in fields.items() if entry["kind"] == "list" and name != "in"}
    return {name: found for name, item in lists.items() if (found := _picked(item, objects))}


@st.composite
def _items(draw: st.DrawFn, name: str, held: dict[str, Entry]) -> Entry:
    keys = draw(st.lists(st.sampled_from(sorted(held)), unique=True, min_size=1, max_size=2))
    asked = {key: draw(_asked(key, held[key])) for key in keys}
    return {name: asked.get("", asked)}


def _picked(item: Entry, objects: Mapping[str, Entry]) -> dict[str, Entry]:
    """Return what items can be counted by: themselves, their members, and what paths through them lead to."""
    records = [one["record"] for one in (item, *item.get("options", ())) if one.get("kind") == "group"]
    if not records:
        return {"": item} if item.get("kind") in PICKED else {}
    members: dict[str, Entry] = {}
    for record in records:
        fields = objects[record]["fields"]
        members |= {**fields, **inside(fields, objects)}
    return {key: one for key, one in members.items() if one["kind"] != "anything" and "aliases" not in one}


@st.composite
def _asked(draw: st.DrawFn, key: str, entry: Entry) -> Any:
    """Draw the values that are counted, or whether the member is given."""
    if key and (entry["kind"] not in PICKED or chance(draw, 3)):
        return {"given": draw(st.sampled_from(("true", "false")))}
    return draw(st.lists(value(entry), unique=True, min_size=1, max_size=2))


@st.composite
def _domain(draw: st.DrawFn, entry: Entry) -> Any:
    if entry["kind"] in ("integer", "number", "duration") and chance(draw, 4):
        return draw(range_(0, 12))
    return draw(st.lists(value(entry), unique=True, min_size=1, max_size=3))


@st.composite
def condition(draw: st.DrawFn, fields: Mapping[str, Entry], names: list[str], comparable: list[str]) -> Entry:
    keys = ["when_given", "when_absent", *(["when", "when"] if comparable else [])]
    found: Entry = {}
    for key in draw(st.lists(st.sampled_from(keys), min_size=1, max_size=2)):
        if key == "when":
            name = draw(st.sampled_from(comparable))
            found.setdefault("when", {})[name] = draw(
                st.lists(value(fields[name]), unique=True, min_size=1, max_size=2)
            )
        else:
            found[key] = draw(st.lists(st.sampled_from(names), unique=True, min_size=1, max_size=2))
    return found
