"""Every combination of a rule's conditions with what it asks for: what to force, and what must then be said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations as pairs
from itertools import product
from typing import TypeAlias

from capmatrix.ir.policy import Code
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Atom,
    Equals,
    Forbid,
    Narrow,
    Require,
    RequireOne,
    Rule,
    SameInput,
    conditions,
    only_presence,
    spoken_of,
    subjects,
)
from capmatrix.semantics.construct import ABSENT, Edit, Plan, narrowed
from capmatrix.semantics.shape import finite, same

Combination: TypeAlias = "tuple[Edit, Code | None, str | None]"


def combinations(plan: Plan, rule: Rule) -> Iterator[Combination]:
    """Yield (what to force, code, field); without code where the rule has nothing to say."""
    when = conditions(rule)
    asked = tuple(_consequences(plan, rule))
    for states, holds in _conditions(plan, when):
        speaks = holds is not isinstance(rule, AllowOnly)
        for edit, code, name in asked:
            forced = _merged((*states, edit))
            if forced is not None:
                yield (forced, code, name) if speaks else (forced, None, None)
    yield from _bystanders(plan, rule, asked, when)


def _bystanders(
    plan: Plan, rule: Rule, asked: tuple[Combination, ...], when: tuple[Atom, ...]
) -> Iterator[Combination]:
    """Yield what the rule is about beside each field that it does not speak of, which must make no difference."""
    states = tuple(next(_holding(plan, atom)) for atom in when)
    quiet = isinstance(rule, AllowOnly)
    for edit, code, name in [combination for combination in asked if combination[1]][:1]:
        others = [(field.name, value) for field in plan.fields for value in plan.stock[field.name][:2]]
        for other, value in others:
            forced = _merged((*states, edit, {other: value}))
            if forced is not None and other not in spoken_of(rule):
                yield (forced, None, None) if quiet else (forced, code, name)


def _conditions(plan: Plan, when: tuple[Atom, ...]) -> Iterator[tuple[tuple[Edit, ...], bool]]:
    """Yield edits that settle every condition, and whether all of them then hold.

    Each is tried holding and failing with each of the others; all further ways to hold or fail one at a time.
    """
    holding = [list(_holding(plan, atom)) for atom in when]
    failing = [list(_failing(plan, atom)) for atom in when]
    either = [[(yes[0], True), *((no, False) for no in noes[:1])] for yes, noes in zip(holding, failing, strict=True)]
    for chosen in product(*either):
        yield tuple(edit for edit, _ in chosen), all(holds for _, holds in chosen)
    first = [edits[0] for edits in holding]
    for index in range(len(when)):
        others = [*((edit, True) for edit in holding[index][1:]), *((edit, False) for edit in failing[index][1:])]
        yield from (((*first[:index], edit, *first[index + 1 :]), holds) for edit, holds in others)


def _holding(plan: Plan, atom: Atom) -> Iterator[Edit]:
    match atom:
        case Equals():
            yield from ({atom.field: value} for value in atom.values)
        case Absent():
            yield {atom.field: ABSENT}
        case _:
            yield {atom.field: plan.stock[atom.field][0]}


def _failing(plan: Plan, atom: Atom) -> Iterator[Edit]:
    match atom:
        case Equals():
            yield {atom.field: ABSENT}
            kind = next(field.kind for field in plan.fields if field.name == atom.field)
            others = (
                (value, plan.scope({atom.field: value})) for value in (*plan.stock[atom.field], *(finite(kind) or ()))
            )
            yield from ({atom.field: value} for value, scope in others if not scope.equals(atom.field, atom.values))
        case Absent():
            yield {atom.field: plan.stock[atom.field][0]}
        case _:
            yield {atom.field: ABSENT}


def _consequences(plan: Plan, rule: Rule) -> Iterator[Combination]:
    """Yield what may stand beside the conditions, with what the rule says of it when it speaks."""
    usual = {name: plan.stock[name][0] for name in subjects(rule)}
    match rule:
        case Require():
            yield usual, None, None
            yield from (({**usual, name: ABSENT}, Code.MISSING_FIELD, name) for name in rule.fields)
        case RequireOne():
            yield _only(usual, ()), Code.MISSING_ONE_OF, rule.fields[0]
            yield from ((_only(usual, (name,)), None, None) for name in rule.fields)
        case AtMostOne() | SameInput():
            code = Code.CONFLICT if isinstance(rule, AtMostOne) else Code.REDUNDANT_MEDIA
            yield _only(usual, ()), None, None
            yield from ((_only(usual, (name,)), None, None) for name in rule.fields)
            yield from ((_only(usual, pair), code, pair[1]) for pair in pairs(rule.fields, 2))
        case Forbid():
            code = Code.CONFLICT if only_presence(rule.when) else Code.CONDITION
            yield _only(usual, ()), None, None
            yield from ((_only(usual, (name,)), code, name) for name in rule.fields)
        case Narrow():
            yield {rule.field: ABSENT}, None, None
            yield from (({rule.field: value}, None, None) for value in narrowed(plan, rule, inside=True))
            yield from (
                ({rule.field: value}, Code.CONDITION, rule.field) for value in narrowed(plan, rule, inside=False)
            )
        case AllowOnly():
            yield {rule.field: ABSENT}, None, None
            for value in (*rule.values, *plan.stock[rule.field]):
                meant = not rule.values or plan.scope({rule.field: value}).equals(rule.field, rule.values)
                yield {rule.field: value}, Code.CONDITION if meant else None, rule.field if meant else None


def _only(usual: Edit, names: Iterable[str]) -> Edit:
    kept = set(names)
    return {name: value if name in kept else ABSENT for name, value in usual.items()}


def _merged(edits: Iterable[Edit]) -> Edit | None:
    """Return all edits as one; None where two of them want different things."""
    merged: dict[str, object] = {}
    for edit in edits:
        for name, value in edit.items():
            if name in merged and not (merged[name] is value or same(merged[name], value)):
                return None
            merged[name] = value
    return merged
