"""Entries of objects.yaml → records; one that extends another has its members, and of its rules what they still say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds, rules
from capmatrix.ir.catalog import Record
from capmatrix.resolve.fields import Scope, build_field, merged
from capmatrix.resolve.rules import build_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.json_values import Scalar
    from capmatrix.ir.kinds import Field
    from capmatrix.spec.document import Document, Entry

MANY = 1_000
"""Most objects within one object, nested ones included: nesting multiplies them, and each is written out."""


def build_records(document: Document, scope: Scope) -> tuple[Record, ...]:
    """Build objects after those that they contain or extend; objects that remain contain or extend themselves.

    An object that others extend and nothing holds is no record: it is there to be extended.
    """
    entries = {entry.name.text: entry for entry in document.objects}
    waiting = list(document.objects)
    built: dict[str, Record] = {}
    sizes: dict[str, int] = {}
    while waiting:
        ready = [entry for entry in waiting if _needs(entry, entries) <= set(scope.groups)]
        for entry in ready or waiting:
            built[entry.name.text] = _record(entry, entries, scope, sizes)
        waiting = [entry for entry in waiting if entry.name.text not in built] if ready else []
    every = list(document.every())
    held = {entry.text(key) for entry in every for key in ("record", "body")}
    extended = {entry.text("extends") for entry in document.objects} - held
    return tuple(built[name] for name in entries if name not in extended)


def _needs(entry: Entry, entries: dict[str, Entry]) -> set[str]:
    """Return the known objects that are built before an object."""
    base = entries.get(entry.text("extends"))
    inherited = {*_mentions(base)} if base else set[str]()
    return {name for name in (*_mentions(entry), *inherited, entry.text("extends")) if name in entries}


def _mentions(entry: Entry) -> Iterator[str]:
    """Yield the objects that an entry refers to, at any depth and with repetitions."""
    if "record" in entry.nodes:
        yield entry.text("record")
    for entries in entry.inner.values():
        for inner in entries:
            yield from _mentions(inner)


def _record(entry: Entry, entries: dict[str, Entry], scope: Scope, sizes: dict[str, int]) -> Record:
    base = _base(entry, entries, scope)
    evidence = entry.strings("evidence") or (base.strings("evidence") if base else ())
    members, doubtful = _members(entry, base, scope.report), entry.doubtful or (base is not None and base.doubtful)
    if doubtful:  # the object that says of what kind a member is may be misspelt, or that member there
        members = [member if "kind" in member.nodes else replace(member, doubtful=True) for member in members]
    fields = tuple(build_field(member, scope, evidence=evidence) for member in members)
    theirs = scope.groups[base.name.text] if base else kinds.Group(name="", fields=())
    held = () if doubtful else _kept(entry, theirs, fields, scope.report)
    written = () if doubtful else entry.entries("rules")
    own = build_rules(written, fields, entry.name.text, scope.report, theirs.rules)
    is_open = entry.flag("open") if base is None or "open" in entry.nodes else base.flag("open")
    group = kinds.Group(name=entry.name.text, fields=fields, rules=(*held, *own), open=is_open)
    sizes[group.name] = 1 + sum(sizes.get(name, 0) for member in members for name in _mentions(member))
    if sizes[group.name] > MANY:
        message = f"{group.name!r} contains more than {MANY:,} objects, nested ones included"
        scope.report.add(Code.BAD_KIND, message, entry.span, "remove objects from it")
        group = replace(group, fields=(), rules=())
        sizes[group.name] = 1
    scope.groups[group.name] = group
    scope.objects[group.name] = replace(entry, inner={**entry.inner, "fields": tuple(members)}, doubtful=doubtful)
    doc = entry.text("says") or (base.text("says") if base else "")
    return Record(kind=group, doc=doc, evidence=evidence, decisions=entry.strings("decision"))


def _base(entry: Entry, entries: dict[str, Entry], scope: Scope) -> Entry | None:
    """Return the object that an object extends; None, and a report, for any that cannot be extended."""
    name = entry.scalar("extends")
    if name is None:
        if "without" in entry.nodes and not entry.doubtful:
            message = f"{entry.name.text!r} extends no object, and so has no members to leave out"
            scope.report.add(Code.BAD_VALUE, message, entry.place("without"), "add `extends`, or remove it")
        return None
    base = entries.get(name.text)
    if base is None or name.text not in scope.groups:
        code = Code.UNKNOWN_REFERENCE if base is None else Code.CYCLE
        says = f"there is no object {name.text!r}" if base is None else f"{entry.name.text!r} extends itself"
        scope.report.add(code, says, name.span, did_you_mean(name.text, entries) if base is None else "")
        return None
    if "extends" in base.nodes:
        message = f"{name.text!r} extends an object itself"
        scope.report.add(Code.BAD_VALUE, message, name.span, f"extend {base.text('extends')!r}: there is one level")
        return None
    return base


def _members(entry: Entry, base: Entry | None, report: Report) -> list[Entry]:
    """Return the entries of the members: those of the extended object, with what this one says of them, and its own."""
    own = {field.name.text: field for field in entry.entries("fields")}
    if base is None:
        return list(own.values())
    theirs = {field.name.text: field for field in base.entries("fields")}
    for name in entry.texts("without"):
        if (name.text not in theirs and not base.doubtful) or name.text in own:
            says = "is left out, and written here" if name.text in own else f"is no member of {base.name.text}"
            hint = "keep one of them" if name.text in own else did_you_mean(name.text, theirs)
            report.add(Code.BAD_VALUE, f"{name.text!r} {says}", name.span, hint)
    gone = entry.strings("without")
    kept = {name: merged(own[name], field) if name in own else field for name, field in theirs.items()}
    kept |= {name: field for name, field in own.items() if name not in kept}
    return [field for name, field in kept.items() if name not in gone]


class _Lost(Exception):
    """A rule that an object cannot inherit; the message says why."""


def _kept(entry: Entry, base: kinds.Group, fields: tuple[Field, ...], report: Report) -> tuple[rules.Rule, ...]:
    """Return what the rules of an extended object say of fewer members with fewer values; report what is undecided."""
    found: list[rules.Rule] = []
    for rule in base.rules:
        try:
            found += _inherited(rule, fields)
        except _Lost as error:
            message = f"{entry.name.text!r} cannot have the rule {rule.id!r} of {base.name!r}: {error}"
            report.add(Code.BAD_RULE, message, entry.place("extends"), "leave out the members that it is about")
    return tuple(found)


def _inherited(rule: rules.Rule, fields: tuple[Field, ...]) -> list[rules.Rule]:
    """Return a rule as it holds among some fields; nothing where it says nothing, or raise `_Lost`."""
    when = _conditions(rules.conditions(rule), fields)
    if when is None and not isinstance(rule, rules.AllowOnly):
        return []
    match rule:
        case rules.AllowOnly():
            return _allowed(rule, when, fields)
        case rules.Narrow() | rules.Count():
            return _narrowed(rule, when or (), fields)
        case rules.Require() | rules.RequireOne() | rules.AtMostOne() | rules.Forbid() | rules.SameInput():
            return _linked(rule, when or (), fields)


def _allowed(rule: rules.AllowOnly, when: tuple[rules.Atom, ...] | None, fields: tuple[Field, ...]) -> list[rules.Rule]:
    values = _values(rule.field, rule.values, fields)
    if kinds.field_at(fields, rule.field) is None or (rule.values and not values) or when == ():
        return []
    if when is None:
        raise _Lost(f"{rules.shown(rule.field)} could never be given")
    return [replace(rule, values=values, when=when)]


def _narrowed(
    rule: rules.Narrow | rules.Count, when: tuple[rules.Atom, ...], fields: tuple[Field, ...]
) -> list[rules.Rule]:
    field = kinds.field_at(fields, rule.field)
    if field is None:
        return []
    if isinstance(rule, rules.Count) or not rule.values:
        return [replace(rule, when=when)]
    values, every = _values(rule.field, rule.values, fields), kinds.finite(field.kind)
    if not values:
        raise _Lost(f"{rules.shown(rule.field)} has none of the values that are left")
    return [] if every is not None and {*every} <= {*values} else [replace(rule, values=values, when=when)]


def _linked(
    rule: rules.Require | rules.RequireOne | rules.AtMostOne | rules.Forbid | rules.SameInput,
    when: tuple[rules.Atom, ...],
    fields: tuple[Field, ...],
) -> list[rules.Rule]:
    held = tuple(name for name in rule.fields if kinds.field_at(fields, name) is not None)
    gone = [rules.shown(name) for name in rule.fields if name not in held]
    match rule:
        case rules.Require() if gone:
            raise _Lost(f"{gone[0]} would be required, and is no member")
        case rules.RequireOne() if not held:
            raise _Lost("none of the members is left of which one is required")
        case rules.Forbid() if held and not when:
            raise _Lost(f"{rules.shown(held[0])} could never be given")
        case rules.SameInput():
            return [replace(rule, fields=held)] if len(held) > 1 else []
        case rules.AtMostOne():
            return [replace(rule, fields=held, when=when)] if len(held) > 1 else []
        case rules.Require() | rules.RequireOne() | rules.Forbid():
            return [replace(rule, fields=held, when=when)] if held else []


def _conditions(when: tuple[rules.Atom, ...], fields: tuple[Field, ...]) -> tuple[rules.Atom, ...] | None:
    """Return what is left of conditions among some fields; None where they can never hold."""
    found: list[rules.Atom] = []
    for atom in when:
        there = kinds.field_at(fields, atom.field) is not None
        match atom:
            case rules.Equals():
                values = _values(atom.field, atom.values, fields) if there else ()
                if values:
                    found.append(replace(atom, values=values))
                elif not atom.or_absent:
                    return None
                elif there:
                    found.append(rules.Absent(atom.field))
            case rules.Present() | rules.HasItem(negated=False):
                if not there:
                    return None
                found.append(atom)
            case rules.Absent() | rules.HasItem():
                found += [atom] if there else []
    return tuple(found)


def _values(name: str, values: tuple[Scalar, ...], fields: tuple[Field, ...]) -> tuple[Scalar, ...]:
    """Return the values that a field may still have, as far as they can be listed."""
    field = kinds.field_at(fields, name)
    every = kinds.finite(field.kind) if field is not None else None
    return values if every is None else tuple(value for value in values if value in every)


def members_of(document: Document, entry: Entry) -> tuple[Entry, ...]:
    """Return an object and the one that it extends, if there is one: those whose entries say what it has."""
    name = entry.text("extends")
    return (entry, *(other for other in document.objects if other.name.text == name and other is not entry))
