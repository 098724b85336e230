"""Compare the attributes that affect no verdict, each with its class of change, and describe the change."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields as attributes
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final, cast

from capmatrix.ir import prose
from capmatrix.ir.catalog import Model, Names
from capmatrix.ir.kinds import Default, Duration, Either, Field, Group, Kind, List, groups, json_types
from capmatrix.ir.prices import Measure, PriceRow, Pricing
from capmatrix.ir.rules import Atom, Pick, Rule, constrained_fields, steps
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.lifecycle import lifecycle_changes

JUDGED: Final = None
"""Marks attributes whose effect is found by validating payloads, not by comparing."""

MODEL: Mapping[str, ChangeClass | None] = {
    "id": JUDGED,
    "names": ChangeClass.NAMING,
    "title": ChangeClass.DOCUMENTATION,
    "provider": ChangeClass.DOCUMENTATION,
    "doc": ChangeClass.DOCUMENTATION,
    "families": ChangeClass.DOCUMENTATION,
    "inputs": ChangeClass.DOCUMENTATION,
    "makes": ChangeClass.SERVICE,
    "fields": JUDGED,
    "rules": JUDGED,
    "pricing": ChangeClass.PRICE,
    "lifecycle": ChangeClass.LIFECYCLE,
    "examples": ChangeClass.DOCUMENTATION,
    "formerly": JUDGED,
    "source": ChangeClass.EVIDENCE,
    "as_of": ChangeClass.EVIDENCE,
    "partial": JUDGED,
    "notes": ChangeClass.DOCUMENTATION,
    "unlisted": ChangeClass.LIFECYCLE,
    "evidence": ChangeClass.EVIDENCE,
    "decisions": ChangeClass.EVIDENCE,
}
FIELD: Mapping[str, ChangeClass | None] = {
    "name": JUDGED,
    "kind": JUDGED,
    "required": JUDGED,
    "nullable": JUDGED,
    "default": ChangeClass.DEFAULT,
    "aliases": ChangeClass.ALIAS,
    "alias_forms": JUDGED,
    "replaced_by": ChangeClass.LIFECYCLE,
    "title": ChangeClass.DOCUMENTATION,
    "doc": ChangeClass.DOCUMENTATION,
    "unit": ChangeClass.DOCUMENTATION,
    "means": ChangeClass.SERVICE,  # queries, prices and the simulator follow it
    "unpublished": ChangeClass.DOCUMENTATION,
    "evidence": ChangeClass.EVIDENCE,
    "decisions": ChangeClass.EVIDENCE,
    "unlisted": JUDGED,
}
LIFECYCLE: Mapping[str, ChangeClass | None] = {
    **dict.fromkeys(("stage", "successor", "deprecated", "sunset"), None),  # told together by `lifecycle_changes`
    "note": ChangeClass.DOCUMENTATION,
    "evidence": ChangeClass.EVIDENCE,
    "decisions": ChangeClass.EVIDENCE,
}
PRICING: Mapping[str, ChangeClass | None] = {
    "currency": ChangeClass.PRICE,
    "rows": ChangeClass.PRICE,
    "seconds": ChangeClass.PRICE,
    "defaults": ChangeClass.PRICE,
    "measures": ChangeClass.PRICE,
    "date": ChangeClass.EVIDENCE,
    "listed": ChangeClass.EVIDENCE,
    "doc": ChangeClass.DOCUMENTATION,
    "evidence": ChangeClass.EVIDENCE,
    "decisions": ChangeClass.EVIDENCE,
}
ORIGIN: Mapping[str, ChangeClass | None] = {
    "says": ChangeClass.DOCUMENTATION,
    "evidence": ChangeClass.EVIDENCE,
    "decisions": ChangeClass.EVIDENCE,
}


def attribute_changes(before: Model, after: Model) -> Iterator[Change]:
    """Yield the changes between two versions of a model that no verdict shows."""
    inner = {"pricing": PRICING, "lifecycle": LIFECYCLE}
    for name, kind in _differing(before, after, MODEL):
        pair = getattr(before, name), getattr(after, name)
        if name in inner and None not in pair:
            for part, sort in _differing(*pair, inner[name]):
                yield _change(sort, f"{name}.{part}", getattr(pair[0], part), getattr(pair[1], part))
            if name == "lifecycle":
                yield from lifecycle_changes(*pair)
        else:
            yield _change(kind, name, *pair)
    yield from _objects((before.fields, before.rules), (after.fields, after.rules), "")


def _objects(
    before: tuple[tuple[Field, ...], tuple[Rule, ...]], after: tuple[tuple[Field, ...], tuple[Rule, ...]], path: str
) -> Iterator[Change]:
    known = {field.name: field for field in after[0]}
    for field in before[0]:
        if field.name in known:
            yield from _fields(field, known[field.name], f"{path}{field.name}")
        elif (later := _renamed(field, known.values(), {one.name for one in before[0]})) is not None:
            says = f"renamed: {field.name} → {later.name}, sent as {later.name}"
            yield Change(kind=ChangeClass.WIRE, subject=f"{path}{later.name}", says=says)
            changes = _fields(field, later, f"{path}{later.name}")
            yield from (change for change in changes if change.kind is not ChangeClass.ALIAS)
    both = {field.name for field in before[0]} & known.keys()
    names = [[field.name for field in side[0] if field.name in both] for side in (before, after)]
    if names[0] != names[1]:
        yield Change(kind=ChangeClass.DOCUMENTATION, subject=f"{path}fields", says="in another order")
    rules = {rule.id: rule for rule in after[1]}
    for rule in before[1]:
        if rule.id in rules:
            for part, kind in _differing(rule.origin, rules[rule.id].origin, ORIGIN):
                pair = (getattr(side.origin, part) for side in (rule, rules[rule.id]))
                yield _change(kind, f"{path}rule/{rule.id}.{part}", *pair)


def _renamed(field: Field, later: Iterable[Field], before: Collection[str]) -> Field | None:
    """Return the new field of which a former field is another spelling now, or that was one of the former field."""
    return next(
        (one for one in later if one.name not in before and (field.name in one.aliases or one.name in field.aliases)),
        None,
    )


def _fields(left: Field, right: Field, path: str) -> Iterator[Change]:
    for name, kind in _differing(left, right, FIELD):
        subject = path if kind in (ChangeClass.DEFAULT, ChangeClass.ALIAS) else f"{path}.{name}"
        yield _change(kind, subject, getattr(left, name), getattr(right, name))
    if _form(left.kind) != _form(right.kind):
        yield Change(kind=ChangeClass.WIRE, subject=path, says=f"{_form(left.kind)} → {_form(right.kind)}")
    inside = [groups(field.kind) for field in (left, right)]
    for before, after in zip(*inside, strict=False):
        yield from _objects((before.fields, before.rules), (after.fields, after.rules), f"{path}/")
        if before.name != after.name:
            yield _change(ChangeClass.NAMING, path, before.name, after.name)


def _differing(
    before: object, after: object, table: Mapping[str, ChangeClass | None]
) -> Iterator[tuple[str, ChangeClass]]:
    """Yield the differing attributes that are compared; an attribute without a row in the table is unhandled."""
    for attribute in attributes(cast("Any", before)):
        kind = table.get(attribute.name, ChangeClass.UNHANDLED)
        # Compared by repr, because True == 1.
        if kind is not None and repr(getattr(before, attribute.name)) != repr(getattr(after, attribute.name)):
            yield attribute.name, kind


def _form(kind: Kind) -> str:
    """Return the JSON forms of a kind's values."""
    if isinstance(kind, Duration):
        return {"plain": '"5" or 5', "suffixed": '"5s"', "number": "5", "numeric": '5 or "5"', "text": '"5"'}[kind.form]
    if isinstance(kind, List):
        return f"array of {_form(kind.item)}"
    if isinstance(kind, Either):
        return " or ".join(sorted(_form(option) for option in kind.options))
    return " or ".join(sorted(json_types(kind)))


def _change(kind: ChangeClass, subject: str, before: object, after: object) -> Change:
    return Change(kind=kind, subject=subject, says=transition(before, after))


def transition(left: object, right: object) -> str:
    """Return the change from one value to another in a few words; for lists, the items removed and added."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        both = cast("tuple[Sequence[object], Sequence[object]]", (left, right))
        before, after = ([render(item) for item in side] for side in both)
        gone = [f"-{item}" for item in before if item not in after]
        come = [f"+{item}" for item in after if item not in before]
        return ", ".join([*gone, *come]) or "in another order"
    if isinstance(left, Names):
        return "; ".join(_steps(left, right, ""))
    return f"{render(cast('object', left))} → {render(right)}"


def render(value: object) -> str:
    """Return a value of the IR as text for readers."""
    if value is None or value == ():
        return "none"
    if isinstance(value, Default):
        return render(value.value)
    if isinstance(value, Pricing):
        return "; ".join(prose.plain(prose.price_row(row, value.currency)) for row in value.rows)
    if isinstance(value, Measure):
        return f"{value.name}: {prose.plain(prose.measure(value))}"
    if isinstance(value, PriceRow):
        return prose.plain(prose.price_row(value, ""))
    if isinstance(value, Atom):
        return prose.plain(prose.conditions([value]))
    if isinstance(value, Pick):
        return prose.plain(prose.asked(value))
    if isinstance(value, Rule):
        return prose.plain(prose.sentence(value, ()))
    if isinstance(value, Kind):
        return prose.plain(prose.requirement(value))
    if isinstance(value, tuple):
        return "[" + ", ".join(render(item) for item in cast("tuple[object, ...]", value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


def describe(left: Model, right: Model, subject: str) -> str:
    """Return the change at a subject in words, or of the complete model if nothing changed there."""
    for depth in range(subject.count("/") + 1):
        path = subject.rsplit("/", depth)[0]
        before, after = (find(model, path) for model in (left, right))
        if before is None and isinstance(after, Field) and "/" not in path:
            before = next((field for field in left.fields if _renamed(field, [after], ()) is not None), None)
        if before is None or after is None:
            if before is not after:
                return "new" if before is None else f"gone{_instead(left, right, before)}"
        elif repr(before) != repr(after):
            return "; ".join(_steps(before, after, ""))
    return "; ".join(_steps(left, right, ""))


def explain(left: Model, right: Model, subject: str, described: str) -> str:
    """Return the change at a subject in words: of a rule by what it says, of anything else as described."""
    before, after = (_explained(model, subject) for model in (left, right))
    if before == after:
        return f"{after} It stays, but {described}" if after else described
    return f"new rule: {after}" if not before else f"rule gone: {before}" if not after else f"{after} It was: {before}"


def _explained(model: Model, subject: str) -> str:
    rule, scope = find(model, subject), subject.rpartition("rule/")[0]
    if rule is None or isinstance(rule, Field):
        return ""
    fields = (named_in(model, scope, name) for name in constrained_fields(rule))
    return prose.plain(prose.explained(rule, [field for field in fields if field is not None]))


def named_in(model: Model, scope: str, name: str) -> Field | None:
    """Return the field that a rule names, under the name that it has in the rule; `scope` leads to its object."""
    found = find(model, scope + "/".join(steps(name)))
    return replace(found, name=name) if isinstance(found, Field) else None


def _instead(left: Model, right: Model, gone: Field | Rule) -> str:
    """Return the one new field that takes the values of a field that is gone, as the rest of a sentence."""
    new = [field for field in right.fields if find(left, field.name) is None]
    alike = [field.name for field in new if isinstance(gone, Field) and repr(field.kind) == repr(gone.kind)]
    return f"; use {alike[0]} instead, which is new and takes the same values" if len(alike) == 1 else ""


def outermost(before: Model, after: Model, subject: str) -> str:
    """Return the outermost part on the path to a subject that exists in only one model, else the subject."""
    parts = subject.split("/")
    for count in range(1, len(parts)):
        path = "/".join(parts[:count])
        if parts[count - 1] != "rule" and (find(before, path) is None) is not (find(after, path) is None):
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


def _steps(before: object, after: object, path: str) -> Iterator[str]:
    """Yield the differences of two parts, down to the attribute."""
    if type(before) is not type(after):
        yield f"{path}{': ' if path else ''}{render(before)} → {render(after)}"
        return
    for attribute in attributes(cast("Any", before)):
        pair = getattr(before, attribute.name), getattr(after, attribute.name)
        if repr(pair[0]) == repr(pair[1]):
            continue
        if attribute.name in ("fields", "rules") and isinstance(before, Model | Group):
            yield from _members(*pair, path)
        elif hasattr(pair[0], "__dataclass_fields__"):
            yield from _steps(*pair, path)
        else:
            yield f"{path}{' ' if path else ''}{attribute.name.replace('_', ' ')}: {transition(*pair)}"


def _members(left: tuple[Field | Rule, ...], right: tuple[Field | Rule, ...], path: str) -> Iterator[str]:
    before, after = ({_name(member): member for member in side} for side in (left, right))
    yield from (f"{path}{name} gone" for name in before if name not in after)
    yield from (f"{path}{name} new" for name in after if name not in before)
    for name in before:
        if name in after and repr(before[name]) != repr(after[name]):
            yield from _steps(before[name], after[name], f"{path}{name}")


def _name(member: Field | Rule) -> str:
    return member.name if isinstance(member, Field) else f"rule/{member.id}"
