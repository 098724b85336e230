"""Search an object as a finite space: for each field, the classes of values that its rules distinguish."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from capmatrix.ir import kinds as k
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.policy import WARNINGS
from capmatrix.ir.rules import AllowOnly, Equals, Narrow, Rule, conditions, fields_of
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.construct import ABSENT, is_heavy
from capmatrix.semantics.verdict.rules import Scope, in_domain, violations
from capmatrix.semantics.verdict.values import fault, seconds

STEPS = 200_000
"""Largest number of values tried in one search; beyond it the search is undecided."""


DEEPEST = 300
"""Largest number of connected fields: the search recurses once for each."""


class Undecided(Exception):
    """A search was too large to be decided."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """A predicate on an object, and the fields on which it depends."""

    names: frozenset[str]
    holds: Callable[[Mapping[str, object]], bool]


@dataclass(frozen=True, slots=True)
class Space:
    """The fields and rules of an object, with the valid values of each field in classes."""

    fields: tuple[k.Field, ...]
    rules: tuple[Rule, ...]
    classes: Mapping[str, tuple[tuple[object, ...], ...]]
    """Field → classes of values for which all rules have the same result; empty if no value is valid."""

    def field(self, name: str) -> k.Field:
        """Return the field of that name."""
        return next(field for field in self.fields if field.name == name)

    def violated_fields(self, rule: Rule, given: Mapping[str, object]) -> list[str]:
        """Return the fields at which a rule has a finding, warnings included."""
        scope = Scope(fields=self.fields, rules=self.rules, given=given, path="", constraint="")
        return [name for _, name in violations(scope, rule, frozenset())]

    def satisfying(self, rule: Rule) -> Constraint:
        """Return the constraint that a rule has no error."""

        def holds(given: Mapping[str, object]) -> bool:
            scope = Scope(fields=self.fields, rules=self.rules, given=given, path="", constraint="")
            return all(code in WARNINGS for code, _ in violations(scope, rule, frozenset()))

        return Constraint(fields_of(rule), holds)

    def violating(self, rule: Rule, name: str | None = None) -> Constraint:
        """Return the constraint that a rule has a finding, at a given field or at any."""
        return Constraint(
            fields_of(rule),
            lambda given: bool(violated := self.violated_fields(rule, given)) and (name is None or name in violated),
        )

    def find(
        self, constraints: Iterable[Constraint], only: Mapping[str, tuple[object, ...]] | None = None
    ) -> dict[str, object] | None:
        """Return the simplest valid values that satisfy all constraints; None if there are none.

        `only`: field → the values it may have, perhaps `ABSENT`. Raises `Undecided` if the search is too large.
        """
        domains = {field.name: self._domain(field, only or {}) for field in self.fields}
        given: dict[str, object] = {}
        for part in _parts([*constraints, *(Constraint(frozenset({name}), _anything) for name in domains)]):
            found = _search(part, domains)
            if found is None:
                return None
            given |= found
        return {field.name: given[field.name] for field in self.fields if field.name in given}

    def _domain(self, field: k.Field, only: Mapping[str, tuple[object, ...]]) -> tuple[object, ...]:
        if field.name in only:
            return only[field.name]
        values = tuple(group[0] for group in self.classes[field.name])
        return values if field.required else (ABSENT, *values)


def space(fields: tuple[k.Field, ...], rules: tuple[Rule, ...]) -> Space:
    """Return the space of an object."""
    return Space(fields, rules, {field.name: _classes(field, rules) for field in fields})


def valid_values(kind: k.Kind) -> tuple[object, ...]:
    """Return valid values of a kind, the simplest first; empty if there are none."""
    match kind:
        case k.Group():
            inner = space(kind.fields, kind.rules)
            try:
                found = inner.find(map(inner.satisfying, kind.rules))
            except Undecided:
                return ({},)  # assumed satisfiable: reporting nothing is better than a false report
            return () if found is None else (found,)
        case k.List():
            items = valid_values(kind.item)[:1]
            count = 0 if kind.max_items == 0 or not items else max(1, kind.min_items or 0)
            return ([*items] * count,) if items or not kind.min_items else ()
        case k.Either():
            return tuple(value for option in kind.options for value in valid_values(option))
        case k.Simple():
            return tuple(value for value in boundary_values.valid(kind) if value is not None and not is_heavy(value))


def _classes(field: k.Field, rules: tuple[Rule, ...]) -> tuple[tuple[object, ...], ...]:
    """Return valid values of a field, at least one of each class that rules distinguish, by class."""
    tests = [
        *(
            atom.values
            for rule in rules
            for atom in conditions(rule)
            if isinstance(atom, Equals) and atom.field == field.name
        ),
        *(rule.values for rule in rules if isinstance(rule, AllowOnly) and rule.field == field.name),
    ]
    narrow = [rule for rule in rules if isinstance(rule, Narrow) and rule.field == field.name]
    found: dict[tuple[bool, ...], dict[str, object]] = {}
    for value in _pool(field.kind, [*(value for values in tests for value in values), *_points(narrow)]):
        scope = Scope(fields=(field,), rules=(), given={field.name: value}, path="", constraint="")
        answers = (
            *(scope.equals(field.name, values) for values in tests),
            *(in_domain(scope, rule) for rule in narrow),
        )
        found.setdefault(answers, {}).setdefault(repr(value), value)
    return tuple(tuple(same.values()) for same in found.values())


def _points(rules: Iterable[Narrow]) -> Iterator[Scalar]:
    for rule in rules:
        yield from rule.values
        yield from (end for end in (rule.minimum, rule.maximum) if end is not None)


def _pool(kind: k.Kind, points: list[Scalar]) -> Iterator[object]:
    """Yield valid values of a kind, with a value between any two neighbouring points and one beyond the last."""
    if isinstance(kind, k.Group | k.List | k.Either):
        yield from valid_values(kind)
        return
    # A finite kind gives its canonical values, without other spellings.
    yield from k.finite(kind) or valid_values(kind)
    match kind:
        case k.Integer() | k.Number():
            numbers = [point for point in points if isinstance(point, int | float)]
            near = [math.floor(number) + step for number in numbers for step in (-1, 0, 1, 2)]
            close = [math.nextafter(number, end) for number in numbers for end in (-math.inf, math.inf)]
            tried: list[object] = [*near, *numbers, *(close if isinstance(kind, k.Number) else ())]
        case k.Duration():
            counted = [seconds(kind, point) if isinstance(point, str) else point for point in points]
            whole_seconds = [
                math.floor(number) + step for number in counted if number is not None for step in (-1, 0, 1, 2)
            ]
            tried = [k.canonical(kind, second) for second in whole_seconds if second >= 0]
        case k.Text():
            tried = [*points, *(f"{point}x" for point in points), "x", "y"]
        case k.Simple():
            tried = list(points)
    yield from (value for value in tried if fault(kind, value) is None)


def _parts(constraints: list[Constraint]) -> Iterator[list[Constraint]]:
    """Yield the constraints in groups that share no field."""
    waiting = constraints
    while waiting:
        names, part = set(waiting[0].names), list[Constraint]()
        while grown := [item for item in waiting if item.names & names or not item.names]:
            part += grown
            names.update(*(item.names for item in grown))
            waiting = [item for item in waiting if item not in grown]
        yield part


def _search(part: list[Constraint], domains: Mapping[str, tuple[object, ...]]) -> dict[str, object] | None:
    """Return the first values that satisfy constraints on shared fields; None if there are none."""
    order: list[str] = []
    for item in sorted(part, key=lambda item: -len(item.names)):
        order += [name for name in domains if name in item.names and name not in order]
    due = [
        [item for item in part if item.names <= set(order[: depth + 1]) and not item.names <= set(order[:depth])]
        for depth in range(len(order))
    ]
    if len(order) > DEEPEST:
        raise Undecided
    steps = 0

    def extend(given: dict[str, object], depth: int) -> dict[str, object] | None:
        nonlocal steps
        if depth == len(order):
            return given
        for value in domains[order[depth]]:
            steps += 1
            if steps > STEPS:
                raise Undecided
            more = given if value is ABSENT else {**given, order[depth]: value}
            if all(item.holds(more) for item in due[depth]) and (found := extend(more, depth + 1)) is not None:
                return found
        return None

    return extend({}, 0)


def _anything(_: Mapping[str, object]) -> bool:
    return True
