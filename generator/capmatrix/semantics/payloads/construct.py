"""Construct valid objects: random or simplest values, repaired rule by rule until all rules are satisfied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final, Protocol, TypeVar

from capmatrix.ir import kinds as k
from capmatrix.ir import rules as r
from capmatrix.ir.kinds import Duration, Either, Field, Group, Integer, Kind, List, Number, canonical, finite
from capmatrix.ir.policy import WARNINGS
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.verdict.interpret import invalid_fields
from capmatrix.semantics.verdict.rules import Scope, in_domain, violations
from capmatrix.semantics.verdict.values import fault

T = TypeVar("T")

ABSENT: Final = object()
"""Marks a field that is absent."""

Edit = Mapping[str, object]
"""Field → its new value, or `ABSENT`."""

_ROUNDS = 40
"""Largest number of repair rounds: repairing one rule may violate another."""


class Choose(Protocol):
    """Picks an option: at random, as a test case directs, or always the first."""

    def __call__(self, options: Sequence[T], /) -> T:
        """Return one of the options."""
        ...


def first(options: Sequence[T], /) -> T:
    """Choose the first option: the simplest values, and no optional field."""
    return options[0]


def last(options: Sequence[T], /) -> T:
    """Choose the last option: every optional field."""
    return options[-1]


@dataclass(frozen=True, slots=True)
class Plan:
    """The fields and rules of an object, with values to try for each field; `ABSENT` if no value is valid."""

    fields: tuple[Field, ...]
    rules: tuple[r.Rule, ...]
    stock: Mapping[str, tuple[object, ...]]

    def scope(self, given: Mapping[str, object]) -> Scope:
        """Return an object as a scope for rules."""
        return Scope(fields=self.fields, rules=self.rules, given=given, path="", constraint="")

    def required(self, name: str) -> bool:
        """Return whether the field is always required."""
        return any(field.required for field in self.fields if field.name == name)


def plan(fields: tuple[Field, ...], rules: tuple[r.Rule, ...]) -> Plan:
    """Return the plan of an object, with its values prepared."""
    return Plan(fields, rules, {field.name: candidates(field.kind) or (ABSENT,) for field in fields})


def candidates(kind: Kind) -> tuple[object, ...]:
    """Return valid values of any kind, objects and lists included; large values are left out."""
    match kind:
        case Group():
            inner = plan(kind.fields, kind.rules)
            variety = (Random(seed).choice for seed in (1, 2))
            built = (build(inner, choose) for choose in (first, last, *variety))
            return tuple(value for value in built if value is not None)
        case List():
            items = candidates(kind.item)
            low = kind.min_items or 0
            high = low + 3 if kind.max_items is None else kind.max_items
            counts = dict.fromkeys(count for count in (min(max(low, 1), high), low, min(low + 1, high), high))
            return tuple([items[n % len(items)] for n in range(count)] for count in counts if items or not count)
        case Either():
            return tuple(value for option in kind.options for value in candidates(option))
        case k.Simple():
            light = (value for value in boundary_values.valid(kind) if not is_heavy(value))
            return tuple(value for value in light if value is not None)


def is_heavy(value: object) -> bool:
    """Return whether a value is too large to be validated repeatedly."""
    return isinstance(value, str) and len(value) > boundary_values.HEAVY


def build(plan: Plan, choose: Choose, forced: Edit | None = None, skip: str | None = None) -> dict[str, object] | None:
    """Return an object that satisfies all rules except `skip` and has the `forced` values; None if none was found."""
    fixed = forced or {}
    given: dict[str, object] = {}
    for field in plan.fields:
        drawn = choose(plan.stock[field.name]) if field.required or choose((False, True)) else ABSENT
        if drawn is ABSENT and field.required and field.name not in fixed:
            return None
        given[field.name] = drawn
    given = _present({**given, **fixed})
    for _ in range(_ROUNDS):
        wrong = _broken_rules(plan, given, skip)
        if not wrong:
            return given
        edits = [edit for edit in _repairs(plan, given, choose(wrong), choose) if _keeps_forced(plan, edit, fixed)]
        if not edits:
            return None
        given = _present({**given, **choose(edits)})
    return None


def _present(edited: Edit) -> dict[str, object]:
    return {name: value for name, value in edited.items() if value is not ABSENT}


def satisfies(plan: Plan, given: Mapping[str, object], skip: str | None = None, *, tidy: bool = False) -> bool:
    """Return whether an object satisfies all rules except `skip`; with `tidy`, also the rules that only warn."""
    return not _broken_rules(plan, given, skip, tidy=tidy)


def _broken_rules(plan: Plan, given: Mapping[str, object], skip: str | None, *, tidy: bool = False) -> list[r.Rule]:
    rules = [rule for rule in plan.rules if rule.id != skip]
    scope = plan.scope(given)
    invalid = invalid_fields(scope) if any(isinstance(rule, r.Narrow) for rule in rules) else frozenset[str]()
    return [
        rule
        for rule in rules
        if any(tidy or code not in WARNINGS for code, _ in violations(scope, rule, refused=invalid))
    ]


def _keeps_forced(plan: Plan, edit: Edit, fixed: Edit) -> bool:
    removes_required = any(value is ABSENT and plan.required(name) for name, value in edit.items())
    return not removes_required and not any(name in fixed for name in edit)


def _repairs(plan: Plan, given: Mapping[str, object], rule: r.Rule, choose: Choose) -> Iterator[Edit]:
    """Yield edits after any of which the rule may be satisfied."""
    match rule:
        case r.Require():
            yield {name: choose(plan.stock[name]) for name in rule.fields if name not in given}
        case r.RequireOne():
            yield from ({name: choose(plan.stock[name])} for name in rule.fields)
        case r.AtMostOne():
            present = [name for name in rule.fields if name in given]
            yield from ({item: ABSENT for item in present if item != name} for name in present)
        case r.Forbid():
            yield dict.fromkeys(rule.fields, ABSENT)
        case r.Narrow():
            inside = narrowed(plan, rule, inside=True)
            yield from ([{rule.field: choose(inside)}] if inside else [{rule.field: ABSENT}])
        case r.AllowOnly():
            yield {rule.field: ABSENT}
            yield {name: value for atom in rule.when for name, value in satisfy(plan, atom, choose).items()}
            return
        case r.SameInput():
            return
    for atom in rule.when:
        yield from falsify(plan, atom, choose)


def satisfy(plan: Plan, atom: r.Atom, choose: Choose) -> Edit:
    """Return an edit after which a condition holds."""
    match atom:
        case r.Equals():
            return {atom.field: choose(atom.values)}
        case r.Present():
            return {atom.field: choose(plan.stock[atom.field])}
        case r.Absent():
            return {atom.field: ABSENT}


def falsify(plan: Plan, atom: r.Atom, choose: Choose) -> Iterator[Edit]:
    """Yield edits after any of which a condition does not hold."""
    if isinstance(atom, r.Absent):
        yield {atom.field: choose(plan.stock[atom.field])}
        return
    yield {atom.field: ABSENT}
    if isinstance(atom, r.Equals):
        others = [v for v in plan.stock[atom.field] if not plan.scope({atom.field: v}).equals(atom.field, atom.values)]
        yield from ([{atom.field: choose(others)}] if others else [])


def narrowed(plan: Plan, rule: r.Narrow, *, inside: bool) -> list[object]:
    """Return valid values of a narrowed field inside (or outside) the narrower domain, its ends first."""
    kind = next(field.kind for field in plan.fields if field.name == rule.field)
    tried = [*rule.values, *_ends(kind, rule), *plan.stock[rule.field], *(finite(kind) or ())]
    right = [value for value in tried if isinstance(kind, Either | List | Group) or fault(kind, value) is None]
    return [value for value in right if in_domain(plan.scope({rule.field: value}), rule) is inside]


def _ends(kind: Kind, rule: r.Narrow) -> Iterator[object]:
    for end, step in ((rule.minimum, -1), (rule.maximum, 1)):
        for value in () if end is None else (end, end + step):
            if isinstance(kind, Duration) and value >= 0:
                yield canonical(kind, int(value))
            elif isinstance(kind, Integer | Number):
                yield int(value) if value == int(value) else value


TRIES = 3
"""Random attempts to complete an object after the simplest values fail."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Completes partial objects of one plan."""

    ready: Plan
    base: Mapping[str, object]
    """The simplest object that satisfies all rules."""
    linked: frozenset[str]
    """Every spelling of the fields that occur in rules."""

    def __call__(self, forced: Edit, skip: str | None = None) -> dict[str, object] | None:
        """Return a simple object with the forced values that satisfies all rules except `skip`; None if none was found.

        It has at most one spelling of each input, since a second spelling would be a further finding.
        """
        if self.linked.isdisjoint(forced):
            return {name: value for name, value in {**self.base, **forced}.items() if value is not ABSENT}
        simple = self._tidied({**self.base, **forced}, forced, skip)
        if satisfies(self.ready, simple, skip, tidy=True):
            return simple
        return next(self.tidied(forced, skip), None)

    def tidied(self, forced: Edit, skip: str | None = None) -> Iterator[dict[str, object]]:
        """Yield newly built objects, the simplest first."""
        for choose in (first, *(Random(seed).choice for seed in range(TRIES))):
            given = build(self.ready, choose, forced=forced, skip=skip)
            tidy = None if given is None else self._tidied(given, forced, skip)
            if tidy is not None and satisfies(self.ready, tidy, skip, tidy=True):
                yield tidy

    def _tidied(self, given: Mapping[str, object], forced: Edit, skip: str | None) -> dict[str, object]:
        inputs = [rule.fields for rule in self.ready.rules if isinstance(rule, r.SameInput) and rule.id != skip]
        spellings = {field.name: (field.name, *field.aliases) for field in self.ready.fields}
        wanted = {name for name, value in forced.items() if value is not ABSENT and value is not None}
        dropped: set[str] = set()
        for names in inputs:
            meant = [name for name in names if wanted.intersection(spellings[name])]
            dropped |= {name for name in names if name not in (meant or [name for name in names if name in given][:1])}
        kept = ((name, value) for name, value in given.items() if name not in dropped or name in forced)
        return {name: value for name, value in kept if value is not ABSENT}


def maker(ready: Plan) -> Maker:
    """Return the maker of a plan."""
    spoken = {name for rule in ready.rules for name in r.fields_of(rule)}
    linked = [field for field in ready.fields if field.name in spoken]
    spellings = frozenset(name for field in linked for name in (field.name, *field.aliases))
    nothing: dict[str, object] = {}
    return Maker(ready, next(Maker(ready, {}, spellings).tidied({}), nothing), spellings)
