"""Both sides of a rule: edits of an object that satisfy it, and edits that violate it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations as pairs
from itertools import islice, product
from typing import TypeAlias

from capmatrix.ir import kinds as k
from capmatrix.ir import rules as r
from capmatrix.ir.json_values import same
from capmatrix.ir.policy import WARNINGS, Code
from capmatrix.semantics.payloads.assignments import ABSENT, Edit, present
from capmatrix.semantics.payloads.search import Space, candidates, of_length, space_of
from capmatrix.semantics.verdict.interpret import accepts
from capmatrix.semantics.verdict.rules import Scope, in_domain, picked, violations
from capmatrix.semantics.verdict.values import fault

Combination: TypeAlias = "tuple[Edit, Code | None, str | None]"


def combinations(space: Space, rule: r.Rule) -> Iterator[Combination]:
    """Yield (forced values, code, field) on both sides of a rule; no code where the rule is satisfied."""
    when = _elsewhere(rule)
    consequences = tuple(_consequences(space, rule))
    for states, holds in _conditions(space, when):
        speaks = holds is not isinstance(rule, r.AllowOnly)
        for edit, code, name in consequences:
            forced = _merged((*states, edit))
            if forced is not None:
                yield (forced, code, name and r.shown(name)) if speaks else (forced, None, None)
    yield from _unrelated_fields(space, rule, consequences, when)


def single_violations(space: Space, rule: r.Rule) -> Iterator[tuple[Edit, Code, str]]:
    """Yield the simplest ways to violate a rule that refuses: its conditions hold, its consequence does not."""
    found = ((edit, code, name) for edit, code, name in _consequences(space, rule) if code and name)
    broken = [item for item in found if item[1] not in WARNINGS]
    states = [{name: value for atom in _elsewhere(rule) for name, value in next(satisfy(space, atom)).items()}]
    if isinstance(rule, r.AllowOnly):
        states = [dict(edit) for atom in rule.when for edit in islice(falsify(space, atom), 2)]
        broken = broken[: len(rule.values) or 1]
    yield from (({**state, **edit}, code, r.shown(name)) for edit, code, name in broken for state in states)


def _unrelated_fields(
    space: Space, rule: r.Rule, consequences: tuple[Combination, ...], when: tuple[r.Atom, ...]
) -> Iterator[Combination]:
    """Yield a violation of the rule together with each unrelated field, which must make no difference."""
    counting = isinstance(rule, r.Count) or any(isinstance(atom, r.HasItem) for atom in when)
    # The simplest values may be some that another rule refuses.
    ways = list(islice(product(*(list(satisfy(space, atom)) for atom in when)), _WAYS))
    broken = [combination for combination in consequences if combination[1]][:1]
    for (edit, code, name), field in product(broken, space.fields):
        if field.name in r.fields_of(rule):
            continue
        classes = [group[0] for group in space.classes[field.name]]
        values = (*space.stock[field.name][:2], *(classes[:2] if counting else ()))
        tried = [*_together(edit, field, values, ways if counting else ways[:1])]
        if all(space.complete(forced, rule.id) is None for forced in tried):
            more = _together(edit, field, classes, ways)
            tried += islice((forced for forced in more if space.complete(forced, rule.id) is not None), 1)
        for forced in tried:
            yield (forced, None, None) if isinstance(rule, r.AllowOnly) else (forced, code, name and r.shown(name))


def _together(edit: Edit, field: k.Field, values: Iterable[object], ways: Iterable[tuple[Edit, ...]]) -> Iterator[Edit]:
    """Yield an edit with each value of another field, while conditions hold in each of some ways."""
    for value, states in product(values, ways):
        forced = _merged((*states, edit, {field.name: value}))
        if forced is not None:
            yield forced


_WAYS = 6
"""Most ways to meet the conditions of a rule that are tried beside each other field."""


def _elsewhere(rule: r.Rule) -> tuple[r.Atom, ...]:
    """Return the conditions of a rule that its own values do not decide.

    The lists of a count meet its conditions on the same field, or do not; a narrowed field is given with any value.
    """
    if isinstance(rule, r.Count):
        return tuple(atom for atom in rule.when if atom.field != rule.field)
    if isinstance(rule, r.Narrow):
        return tuple(atom for atom in rule.when if atom != r.Present(rule.field))
    return r.conditions(rule)


def _lists(space: Space, rule: r.Count) -> list[list[object]]:
    """Return lists around the numbers of a count, beside items of which its conditions speak; those that may be first.

    Each value that is counted comes alone, each that is not comes beside as many as there may just be.
    """
    kind = k.list_in(space.field(rule.field).kind)
    if kind is None:
        return []
    counts = r.counted((*space.rules, rule), rule.field)
    asked = [atom for atom in rule.when if isinstance(atom, r.HasItem) and atom.field == rule.field]
    needed = [hits[0] for atom in asked if not atom.negated and (hits := _near(kind, atom.items)[0])]
    hits, misses = _near(kind, rule.items)
    ends = {rule.minimum, rule.minimum if rule.maximum is None else rule.maximum}
    numbers = sorted({end + step for end in ends for step in (-1, 0, 1) if end + step >= 0})
    made = [[*extra, *[hit] * number] for extra in ([], needed) for number in numbers for hit in hits]
    # A value for which no condition asks comes beside as many as the rule would refuse.
    refused = [hits[:1] * number for number in numbers if not rule.takes(number)]
    made += [[miss, *items] for atom in asked for miss in _near(kind, atom.items)[1] for items in refused]
    # A value that is not counted may need another item beside it.
    companions = [hits[:1] for items in counts for hits in _near(kind, items)[:1]]
    for number, miss in product(numbers, misses):
        ways = [[*extra, *hits[:1] * number, miss] for extra in ([], needed)]
        made += ways
        others = ([*companion, *ways[0]] for companion in companions)
        if all(space.complete({rule.field: way}, rule.id) is None for way in ways):
            made += islice((way for way in others if space.complete({rule.field: way}, rule.id) is not None), 1)
    padded = [of_length(kind, items, counts) for items in made]
    lists = {repr(items): items for items in padded if items is not None}
    for items in space.lists(rule.field, rule.id):
        lists.setdefault(repr(items), items)
    return sorted(lists.values(), key=lambda items: space.complete({rule.field: items}, rule.id) is None)


def _near(kind: k.List, items: tuple[r.Pick, ...]) -> tuple[list[object], list[object]]:
    """Return an item for each value that is counted, and for each other value beside values that are."""
    objects = k.objects(kind.item)
    if not objects:
        field = k.Field(name="item", kind=kind.item)
        values = [*items[0].values, *_others(field, items[0].values)]
        return [one for one in values if picked(items, one)], [one for one in values if not picked(items, one)]
    built = [item for option in objects for item in _beside(option, items)]
    return [one for one in built if picked(items, one)], [one for one in built if not picked(items, one)]


def _beside(option: k.Group, items: tuple[r.Pick, ...]) -> Iterator[object]:
    """Yield objects with each value that is asked for, and each other value beside values that are."""
    inner = space_of(option)
    known = {pick.name: field for pick in items if (field := k.field_at(option.fields, pick.name)) is not None}
    values: dict[str, list[object]] = {}
    for pick in (pick for pick in items if pick.name in known):
        right = [value for value in pick.values if accepts(known[pick.name].kind, value)]
        other = _others(known[pick.name], pick.values)
        none = [] if known[pick.name].required else [ABSENT]
        values[pick.name] = [*right, *(other if pick.given is None else other[:2]), *none]
        if pick.given is False:
            values[pick.name].reverse()
    usual = {name: tried[0] for name, tried in values.items() if tried}
    edits: list[Edit] = [{**usual, name: value} for name, tried in values.items() for value in tried]
    yield from (item for edit in edits or [{}] if (item := inner.complete(edit)) is not None)


def _others(field: k.Field, values: tuple[object, ...]) -> list[object]:
    """Return further values of a field: each one of a finite kind, else some."""
    tried = k.finite(field.kind) or candidates(field.kind)
    return [value for value in tried if not any(same(value, one) for one in values)]


def _conditions(space: Space, when: tuple[r.Atom, ...]) -> Iterator[tuple[tuple[Edit, ...], bool]]:
    """Yield edits that decide every condition, and whether all conditions then hold.

    Every combination of holding and failing is tried once; further ways to hold or fail one condition at a time.
    """
    holding = [list(satisfy(space, atom)) for atom in when]
    failing = [list(falsify(space, atom)) for atom in when]
    either = [[(yes[0], True), *((no, False) for no in noes[:1])] for yes, noes in zip(holding, failing, strict=True)]
    for chosen in product(*either):
        yield tuple(edit for edit, _ in chosen), all(holds for _, holds in chosen)
    first = [edits[0] for edits in holding]
    for index in range(len(when)):
        others = [*((edit, True) for edit in holding[index][1:]), *((edit, False) for edit in failing[index][1:])]
        yield from (((*first[:index], edit, *first[index + 1 :]), holds) for edit, holds in others)


def satisfy(space: Space, atom: r.Atom) -> Iterator[Edit]:
    """Yield edits after each of which a condition holds."""
    match atom:
        case r.Equals():
            yield from ({atom.field: value} for value in atom.values)
            yield from ({atom.field: ABSENT},) if atom.or_absent else ()
        case r.Absent():
            yield {atom.field: ABSENT}
        case r.Present():
            yield {atom.field: space.tries(atom.field)[0]}
        case r.HasItem():
            yield from _items(space, atom, met=True) or [{atom.field: space.tries(atom.field)[0]}]


def _items(space: Space, atom: r.HasItem, *, met: bool) -> list[Edit]:
    """Return lists that meet, or do not meet, a condition on items, and no list where that does the same."""
    lists = _lists(space, r.Count(id="", field=atom.field, items=atom.items, minimum=1))
    edits: list[Edit] = [{atom.field: ABSENT}] if atom.negated is met else []
    edits += [{atom.field: value} for value in lists]
    return [edit for edit in edits if space.scope(present(edit)).holds((atom,)) is met]


def falsify(space: Space, atom: r.Atom) -> Iterator[Edit]:
    """Yield edits after each of which a condition does not hold."""
    match atom:
        case r.Equals():
            yield from () if atom.or_absent else ({atom.field: ABSENT},)
            for value in (*space.tries(atom.field), *(k.finite(space.field(atom.field).kind) or ())):
                if not _alone(space, atom.field, value).equals("x", atom.values):
                    yield {atom.field: value}
        case r.Absent():
            yield {atom.field: space.tries(atom.field)[0]}
        case r.Present():
            yield {atom.field: ABSENT}
        case r.HasItem():
            yield from _items(space, atom, met=False)


def _consequences(space: Space, rule: r.Rule) -> Iterator[Combination]:
    """Yield edits of the constrained fields, with the rule's finding while its conditions hold."""
    usual = {name: space.tries(name)[0] for name in r.constrained_fields(rule)}
    match rule:
        case r.Require():
            yield usual, None, None
            yield from (({**usual, name: ABSENT}, Code.MISSING_FIELD, name) for name in rule.fields)
        case r.RequireOne():
            yield _only(usual, ()), Code.MISSING_ONE_OF, rule.fields[0]
            yield from ((_only(usual, (name,)), None, None) for name in rule.fields)
        case r.AtMostOne() | r.SameInput():
            code = Code.CONFLICT if isinstance(rule, r.AtMostOne) else Code.REDUNDANT_MEDIA
            yield _only(usual, ()), None, None
            yield from ((_only(usual, (name,)), None, None) for name in rule.fields)
            yield from ((_only(usual, pair), code, pair[1]) for pair in pairs(rule.fields, 2))
        case r.Forbid():
            code = Code.CONFLICT if r.only_presence(rule.when) else Code.CONDITION
            yield _only(usual, ()), None, None
            yield from ((_only(usual, (name,)), code, name) for name in rule.fields)
        case r.Narrow():
            yield {rule.field: ABSENT}, None, None
            yield from (({rule.field: value}, None, None) for value in narrowed(space, rule, inside=True))
            yield from (
                ({rule.field: value}, Code.CONDITION, rule.field) for value in narrowed(space, rule, inside=False)
            )
        case r.Count():
            yield {rule.field: ABSENT}, None, None
            own = replace(rule, when=tuple(atom for atom in rule.when if atom.field == rule.field))
            for value in _lists(space, rule):
                wrong = bool(violations(space.scope({rule.field: value}), own, frozenset()))
                yield {rule.field: value}, Code.CONDITION if wrong else None, rule.field if wrong else None
        case r.AllowOnly():
            yield {rule.field: ABSENT}, None, None
            for value in (*rule.values, *space.tries(rule.field)):
                meant = not rule.values or _alone(space, rule.field, value).equals("x", rule.values)
                yield {rule.field: value}, Code.CONDITION if meant else None, rule.field if meant else None


def _only(usual: Edit, names: Iterable[str]) -> Edit:
    kept = set(names)
    return {name: value if name in kept else ABSENT for name, value in usual.items()}


def _merged(edits: Iterable[Edit]) -> Edit | None:
    """Return all edits merged into one; None if two of them conflict."""
    merged: dict[str, object] = {}
    for edit in edits:
        for name, value in edit.items():
            if name in merged and not (merged[name] is value or same(merged[name], value)):
                return None
            merged[name] = value
    return merged


def narrowed(space: Space, rule: r.Narrow, *, inside: bool) -> list[object]:
    """Return valid values of a narrowed field inside (or outside) the narrower domain, its ends first."""
    kind = space.field(rule.field).kind
    tried = [*rule.values, *_ends(kind, rule), *space.tries(rule.field), *(k.finite(kind) or ())]
    right = [value for value in tried if isinstance(kind, k.Either | k.List | k.Group) or fault(kind, value) is None]
    alone = replace(rule, field="x")
    return [value for value in right if in_domain(_alone(space, rule.field, value), alone) is inside]


def _alone(space: Space, name: str, value: object) -> Scope:
    """Return a scope that holds nothing but a value of a field, or of what a path leads to, under the name `x`."""
    field = replace(space.field(name), name="x", aliases=())
    return Scope(fields=(field,), rules=(), given={"x": value}, path="", constraint="")


def _ends(kind: k.Kind, rule: r.Narrow) -> Iterator[object]:
    for end, step in ((rule.minimum, -1), (rule.maximum, 1)):
        for value in () if end is None else (end, end + step):
            if isinstance(kind, k.Duration) and value >= 0:
                yield k.canonical(kind, int(value))
            elif isinstance(kind, k.Integer | k.Number):
                yield int(value) if value == int(value) else value
