"""Compare attributes that affect no verdict, each with its class of change, and say what changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields as attributes
from typing import Any, Final, cast

from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Default, Duration, Either, Field, Group, Kind, List, groups, json_types
from capmatrix.ir.rules import Rule
from capmatrix.semantics.diff.classes import Change, Class

JUDGED: Final = None
"""Stands for attributes whose effect is found by judging payloads, not by comparing."""

MODEL: Mapping[str, Class | None] = {
    "id": JUDGED,
    "names": Class.NAMING,
    "title": Class.DOCUMENTATION,
    "provider": Class.DOCUMENTATION,
    "doc": Class.DOCUMENTATION,
    "families": Class.DOCUMENTATION,
    "inputs": Class.DOCUMENTATION,
    "fields": JUDGED,
    "rules": JUDGED,
    "pricing": Class.PRICE,
    "lifecycle": Class.LIFECYCLE,
    "examples": Class.DOCUMENTATION,
    "notes": Class.DOCUMENTATION,
    "evidence": Class.EVIDENCE,
    "decisions": Class.EVIDENCE,
}
FIELD: Mapping[str, Class | None] = {
    "name": JUDGED,
    "kind": JUDGED,
    "required": JUDGED,
    "nullable": JUDGED,
    "default": Class.DEFAULT,
    "aliases": Class.ALIAS,
    "replaced_by": Class.LIFECYCLE,
    "title": Class.DOCUMENTATION,
    "doc": Class.DOCUMENTATION,
    "unit": Class.DOCUMENTATION,
    "means": Class.DOCUMENTATION,
    "evidence": Class.EVIDENCE,
    "decisions": Class.EVIDENCE,
}
LIFECYCLE: Mapping[str, Class | None] = {
    "stage": Class.LIFECYCLE,
    "successor": Class.LIFECYCLE,
    "note": Class.DOCUMENTATION,
    "evidence": Class.EVIDENCE,
    "decisions": Class.EVIDENCE,
}
PRICING: Mapping[str, Class | None] = {
    "currency": Class.PRICE,
    "rows": Class.PRICE,
    "seconds": Class.PRICE,
    "defaults": Class.PRICE,
    "date": Class.EVIDENCE,
    "listed": Class.EVIDENCE,
    "doc": Class.DOCUMENTATION,
    "evidence": Class.EVIDENCE,
    "decisions": Class.EVIDENCE,
}
ORIGIN: Mapping[str, Class | None] = {
    "says": Class.DOCUMENTATION,
    "evidence": Class.EVIDENCE,
    "decisions": Class.EVIDENCE,
}


def aspects(one: Model, other: Model) -> Iterator[Change]:
    """Yield what differs between two models of one id that no verdict shows."""
    inner = {"pricing": PRICING, "lifecycle": LIFECYCLE}
    for name, kind in _differing(one, other, MODEL):
        pair = getattr(one, name), getattr(other, name)
        if name in inner and None not in pair:
            for part, sort in _differing(*pair, inner[name]):
                yield _change(sort, f"{name}.{part}", getattr(pair[0], part), getattr(pair[1], part))
        else:
            yield _change(kind, name, *pair)
    yield from _objects((one.fields, one.rules), (other.fields, other.rules), "")


def _objects(
    one: tuple[tuple[Field, ...], tuple[Rule, ...]], other: tuple[tuple[Field, ...], tuple[Rule, ...]], path: str
) -> Iterator[Change]:
    known = {field.name: field for field in other[0]}
    for field in one[0]:
        if field.name in known:
            yield from _fields(field, known[field.name], f"{path}{field.name}")
    names = [[field.name for field in side[0] if field.name in known] for side in (one, other)]
    if sorted(names[0]) == sorted(names[1]) and names[0] != names[1]:
        yield Change(kind=Class.DOCUMENTATION, subject=f"{path}fields", says="in another order")
    rules = {rule.id: rule for rule in other[1]}
    for rule in one[1]:
        if rule.id in rules:
            for part, kind in _differing(rule.origin, rules[rule.id].origin, ORIGIN):
                pair = (getattr(side.origin, part) for side in (rule, rules[rule.id]))
                yield _change(kind, f"{path}rule/{rule.id}.{part}", *pair)


def _fields(one: Field, other: Field, path: str) -> Iterator[Change]:
    for name, kind in _differing(one, other, FIELD):
        subject = path if kind in (Class.DEFAULT, Class.ALIAS) else f"{path}.{name}"
        yield _change(kind, subject, getattr(one, name), getattr(other, name))
    if _form(one.kind) != _form(other.kind):
        yield _change(Class.WIRE, path, _form(one.kind), _form(other.kind))
    inside = [groups(field.kind) for field in (one, other)]
    for before, after in zip(*inside, strict=False):
        yield from _objects((before.fields, before.rules), (after.fields, after.rules), f"{path}/")
        if before.name != after.name:
            yield _change(Class.NAMING, path, before.name, after.name)


def _differing(one: object, other: object, table: Mapping[str, Class | None]) -> Iterator[tuple[str, Class]]:
    """Yield the attributes that differ and are not judged; one that the table does not know is unhandled."""
    for attribute in attributes(cast("Any", one)):
        kind = table.get(attribute.name, Class.UNHANDLED)
        # By their texts, for equal is not the same: True == 1.
        if kind is not None and repr(getattr(one, attribute.name)) != repr(getattr(other, attribute.name)):
            yield attribute.name, kind


def _form(kind: Kind) -> str:
    """Return how values of a kind are written on the wire."""
    if isinstance(kind, Duration):
        return {"plain": '"5" or 5', "suffixed": '"5s"', "number": "5"}[kind.form]
    if isinstance(kind, List):
        return f"array of {_form(kind.item)}"
    if isinstance(kind, Either):
        return " or ".join(sorted(_form(option) for option in kind.options))
    return " or ".join(sorted(json_types(kind)))


def _change(kind: Class, subject: str, one: object, other: object) -> Change:
    return Change(kind=kind, subject=subject, says=step(one, other))


def step(one: object, other: object) -> str:
    """Return the way from one value to another in a few words: what was taken from a list and what was put in it."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        both = cast("tuple[Sequence[object], Sequence[object]]", (one, other))
        before, after = ([written(item) for item in side] for side in both)
        gone = [f"-{item}" for item in before if item not in after]
        come = [f"+{item}" for item in after if item not in before]
        return ", ".join([*gone, *come]) or "in another order"
    return f"{written(cast('object', one))} → {written(other)}"


def written(value: object) -> str:
    """Return a value of the IR as a reader knows it."""
    if value is None or value == ():
        return "none"
    if isinstance(value, Default):
        return written(value.value)
    if hasattr(value, "__dataclass_fields__"):
        parts = ((one, getattr(value, one.name)) for one in attributes(cast("Any", value)))
        inner = [f"{one.name} {written(part)}" for one, part in parts if repr(part) != repr(one.default)]
        held = f" ({', '.join(inner)})" if inner else ""
        return f"{type(value).__name__.lower()}{held}"
    if isinstance(value, tuple):
        return "[" + ", ".join(written(item) for item in cast("tuple[object, ...]", value)) + "]"
    if isinstance(value, str | bool | int | float | list | dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def place(one: Model, other: Model, subject: str) -> str:
    """Return what was changed where a subject points, or in the whole model where nothing was changed there."""
    for depth in range(subject.count("/") + 1):
        path = subject.rsplit("/", depth)[0]
        before, after = (find(model, path) for model in (one, other))
        if before is None or after is None:
            if before is not after:
                return "new" if before is None else "gone"
        elif repr(before) != repr(after):
            return "; ".join(_steps(before, after, ""))
    return "; ".join(_steps(one, other, ""))


def outermost(one: Model, other: Model, subject: str) -> str:
    """Return the part on the way to a subject that one of the models lacks, else the subject: the rest follows."""
    parts = subject.split("/")
    for count in range(1, len(parts)):
        path = "/".join(parts[:count])
        if parts[count - 1] != "rule" and (find(one, path) is None) is not (find(other, path) is None):
            return path
    return subject


def find(part: Model | Kind, path: str) -> Field | Rule | None:
    """Return the field or rule at a path such as `musicConfig/volume` or `storyConfig/item/rule/one`."""
    name, _, rest = path.partition("/")
    for group in [part] if isinstance(part, Model) else groups(part):
        if name == "rule":
            return next((rule for rule in group.rules if rule.id == rest), None)
        field = next((field for field in group.fields if name in (field.name, *field.aliases)), None)
        if field is not None:
            return find(field.kind, rest.removeprefix("item/")) if rest.removeprefix("item") else field
    return None


def _steps(one: object, other: object, path: str) -> Iterator[str]:
    """Yield what differs between two parts, down to the attribute."""
    if type(one) is not type(other):
        yield f"{path}{': ' if path else ''}{written(one)} → {written(other)}"
        return
    for attribute in attributes(cast("Any", one)):
        pair = getattr(one, attribute.name), getattr(other, attribute.name)
        if repr(pair[0]) == repr(pair[1]):
            continue
        if attribute.name in ("fields", "rules") and isinstance(one, Model | Group):
            yield from _members(*pair, path)
        elif hasattr(pair[0], "__dataclass_fields__"):
            yield from _steps(*pair, path)
        else:
            yield f"{path}{' ' if path else ''}{attribute.name.replace('_', ' ')}: {step(*pair)}"


def _members(one: tuple[Field | Rule, ...], other: tuple[Field | Rule, ...], path: str) -> Iterator[str]:
    before, after = ({_name(member): member for member in side} for side in (one, other))
    yield from (f"{path}{name} gone" for name in before if name not in after)
    yield from (f"{path}{name} new" for name in after if name not in before)
    for name in before:
        if name in after and repr(before[name]) != repr(after[name]):
            yield from _steps(before[name], after[name], f"{path}{name}")


def _name(member: Field | Rule) -> str:
    return member.name if isinstance(member, Field) else f"rule/{member.id}"
