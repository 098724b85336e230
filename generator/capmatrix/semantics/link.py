"""Judge one rule over an object: which fields it points at, and with which code."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TypeAlias

from capmatrix.ir.kinds import Duration
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import (
    AllowOnly,
    AtMostOne,
    Forbid,
    Narrow,
    Require,
    RequireOne,
    Rule,
    SameInput,
    only_presence,
)
from capmatrix.semantics.leaf import seconds
from capmatrix.semantics.scope import Scope

Broken: TypeAlias = "list[tuple[Code, str]]"


def broken(scope: Scope, rule: Rule, refused: AbstractSet[str]) -> Broken:
    """Return (code, field) for everything the rule finds wrong; `refused` are the fields whose kind refuses them."""
    match rule:
        case AllowOnly():
            return _allow_only(scope, rule)
        case SameInput():
            return [(Code.REDUNDANT_MEDIA, name) for name in _given(scope, rule.fields)[1:]]
        case Require() | RequireOne() | AtMostOne() | Forbid() | Narrow():
            return _while_it_holds(scope, rule, refused) if scope.holds(rule.when) else []


def _while_it_holds(
    scope: Scope, rule: Require | RequireOne | AtMostOne | Forbid | Narrow, refused: AbstractSet[str]
) -> Broken:
    match rule:
        case Require():
            return [(Code.MISSING_FIELD, name) for name in rule.fields if not scope.present(name)]
        case RequireOne():
            return [] if _given(scope, rule.fields) else [(Code.MISSING_ONE_OF, rule.fields[0])]
        case AtMostOne():
            return [(Code.CONFLICT, name) for name in _given(scope, rule.fields)[1:]]
        case Forbid():
            code = Code.CONFLICT if only_presence(rule.when) else Code.CONDITION
            return [(code, name) for name in _given(scope, rule.fields)]
        case Narrow():
            outside = scope.present(rule.field) and rule.field not in refused and not in_domain(scope, rule)
            return [(Code.CONDITION, rule.field)] if outside else []


def _allow_only(scope: Scope, rule: AllowOnly) -> Broken:
    if scope.holds(rule.when) or not scope.present(rule.field):
        return []
    meant = not rule.values or scope.equals(rule.field, rule.values)
    return [(Code.CONDITION, rule.field)] if meant else []


def in_domain(scope: Scope, rule: Narrow) -> bool:
    """Tell whether a present field lies in the domain that a rule narrows it to."""
    if rule.values:
        return scope.equals(rule.field, rule.values)
    kind, value = scope.field(rule.field).kind, scope.value(rule.field)
    number = seconds(kind, value) if isinstance(kind, Duration) else value
    assert isinstance(number, int | float), f"{rule.id} narrows {rule.field} to a range, but it holds {value!r}"
    above = rule.minimum is None or number >= rule.minimum
    return above and (rule.maximum is None or number <= rule.maximum)


def _given(scope: Scope, names: tuple[str, ...]) -> list[str]:
    return [name for name in names if scope.present(name)]
