"""Evaluate one rule against an object: a (code, field) for each violation."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import repeat
from typing import TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir import rules as r
from capmatrix.ir.json_values import Scalar, same
from capmatrix.ir.kinds import AUTO, Anything, Duration, Either, Field, Kind, accepted_literals, field_at
from capmatrix.ir.policy import Code
from capmatrix.semantics.verdict.values import fault, seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A payload with the fields and rules of its model, or a nested object with those of its group."""

    fields: tuple[Field, ...]
    rules: tuple[r.Rule, ...]
    given: Mapping[str, object]
    path: str
    """Prefix of a field's path: empty, or the path of the object and a dot."""
    constraint: str
    """Prefix of a field's constraint."""

    def field(self, name: str) -> Field:
        """Return the field with this canonical name, or at this path."""
        for field in self.fields:
            if field.name == name:
                return field
        inner = field_at(self.fields, name)
        return Field(name=name, kind=Anything()) if inner is None else inner

    def spellings(self, field: Field) -> list[str]:
        """Return the present spellings of the field; the first one counts."""
        return [name for name in (field.name, *field.aliases) if self.given.get(name) is not None]

    def present(self, name: str) -> bool:
        """Return whether any spelling of the field is present and not null."""
        return self.value(name) is not None

    def value(self, name: str) -> object:
        """Return the value that counts for the field, None if it is not present."""
        if name.startswith(r.PATH):
            held: Mapping[str, object] = self.given
            *outer, last = r.steps(name)
            for step in outer:
                inner = held.get(step)
                held = cast("Mapping[str, object]", inner) if isinstance(inner, dict) else {}
            return held.get(last)
        value = self.given.get(name)
        if value is not None:
            return value
        for field in self.fields:
            if field.name == name:
                spelled = (self.given.get(alias) for alias in field.aliases)
                return next((value for value in spelled if value is not None), None) if field.aliases else None
        return None

    def equals(self, name: str, values: tuple[Scalar, ...]) -> bool:
        """Return whether the field is present and is one of `values`, in any wire spelling of them."""
        value = self.value(name)
        if value is None:
            return False
        kind = self.field(name).kind
        return any(same(value, literal) for item in values for literal in literals(kind, item))

    def count(self, name: str, items: tuple[r.Pick, ...]) -> int:
        """Return how many items of a list have the values; 0 where the field is absent or no list."""
        value = self.value(name)
        return sum(picked(items, item) for item in cast("list[object]", value)) if isinstance(value, list) else 0

    def holds(self, atoms: tuple[r.Atom, ...]) -> bool:
        """Return whether all of the conditions hold."""
        return all(map(self._holds, atoms))

    def _holds(self, atom: r.Atom) -> bool:
        match atom:
            case r.Equals(or_absent=True) if not self.present(atom.field):
                return True
            case r.Equals():
                return self.equals(atom.field, atom.values)
            case r.Present():
                return self.present(atom.field)
            case r.Absent():
                return not self.present(atom.field)
            case r.HasItem():
                return (self.count(atom.field, atom.items) > 0) is not atom.negated


def picked(items: tuple[r.Pick, ...], item: object) -> bool:
    """Return whether an item of a list has all of the values, and the members that are asked for."""
    for pick in items:
        value: object = item
        for step in r.steps(pick.name) if pick.name else ():
            value = cast("dict[str, object]", value).get(step) if isinstance(value, dict) else None
        # Asked millions of times, which makes a generator dear.
        met = any(map(same, repeat(value), pick.values)) if pick.given is None else (value is not None) is pick.given
        if not met:
            return False
    return True


def literals(kind: Kind, value: Scalar) -> tuple[Scalar, ...]:
    """Return every wire spelling of a canonical value, also for a kind with several options."""
    if isinstance(kind, Either):
        right = [option for option in kind.options if isinstance(option, Duration) and fault(option, value) is None]
        return (value, *(literal for option in right for literal in accepted_literals(option, value)))
    return accepted_literals(kind, value)


Violations: TypeAlias = "list[tuple[Code, str]]"


def violations(scope: Scope, rule: r.Rule, refused: AbstractSet[str]) -> Violations:
    """Return the (code, field) of every violation; a `Narrow` rule skips the fields in `refused`."""
    match rule:
        case r.AllowOnly():
            return _allow_only(scope, rule)
        case r.SameInput():
            return [(Code.REDUNDANT_MEDIA, name) for name in _present_among(scope, rule.fields)[1:]]
        case r.Require() | r.RequireOne() | r.AtMostOne() | r.Forbid() | r.Narrow() | r.Count():
            return _conditional(scope, rule, refused) if scope.holds(rule.when) else []


def _conditional(
    scope: Scope,
    rule: r.Require | r.RequireOne | r.AtMostOne | r.Forbid | r.Narrow | r.Count,
    refused: AbstractSet[str],
) -> Violations:
    match rule:
        case r.Require():
            return [(Code.MISSING_FIELD, name) for name in rule.fields if not scope.present(name)]
        case r.RequireOne():
            return [] if _present_among(scope, rule.fields) else [(Code.MISSING_ONE_OF, rule.fields[0])]
        case r.AtMostOne():
            return [(Code.CONFLICT, name) for name in _present_among(scope, rule.fields)[1:]]
        case r.Forbid():
            code = Code.CONFLICT if r.only_presence(rule.when) else Code.CONDITION
            return [(code, name) for name in _present_among(scope, rule.fields)]
        case r.Narrow():
            outside = scope.present(rule.field) and rule.field not in refused and not in_domain(scope, rule)
            return [(Code.CONDITION, rule.field)] if outside else []
        case r.Count():
            wrong = isinstance(scope.value(rule.field), list) and not rule.takes(scope.count(rule.field, rule.items))
            return [(Code.CONDITION, rule.field)] if wrong else []


def _allow_only(scope: Scope, rule: r.AllowOnly) -> Violations:
    if scope.holds(rule.when) or not scope.present(rule.field):
        return []
    meant = not rule.values or scope.equals(rule.field, rule.values)
    return [(Code.CONDITION, rule.field)] if meant else []


def in_domain(scope: Scope, rule: r.Narrow) -> bool:
    """Return whether the value of a present field lies in the narrower domain of a rule; `AUTO` lies in no range."""
    if rule.values:
        return scope.equals(rule.field, rule.values)
    kind, value = scope.field(rule.field).kind, scope.value(rule.field)
    number = seconds(kind, value) if isinstance(kind, Duration) else value
    if isinstance(kind, Duration) and kind.auto and number == AUTO:
        return False
    if isinstance(kind, Anything):
        return True  # a path to a field that the object no longer has
    assert isinstance(number, int | float), f"{rule.id} narrows {rule.field} to a range, but it holds {value!r}"
    above = rule.minimum is None or number >= rule.minimum
    return above and (rule.maximum is None or number <= rule.maximum)


def _present_among(scope: Scope, names: tuple[str, ...]) -> list[str]:
    return [name for name in names if scope.present(name)]
