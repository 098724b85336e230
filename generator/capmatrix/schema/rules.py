"""Rules between fields as JSON Schema: `required`, `dependentRequired`, if/then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir import rules as r
from capmatrix.ir.kinds import Duration, Either, Field, Integer, Kind, Number
from capmatrix.schema.kinds import Schema, enumeration, literals, schema_of


@dataclass(frozen=True, slots=True)
class Constraints:
    """The keywords that the rules of an object add to its schema."""

    required: tuple[str, ...]
    """Fields without aliases that are always required."""
    dependent: Mapping[str, tuple[str, ...]]
    """Field → fields that it requires, all without aliases."""
    others: tuple[Schema, ...]
    """Everything else: members of `allOf`."""


class _Fields(dict[str, Field]):
    """The fields of a scope by name, and by path those of its objects."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        super().__init__({field.name: field for field in fields})
        self._fields = fields

    def __missing__(self, name: str) -> Field:
        found = k.field_at(self._fields, name)
        assert found is not None, name
        return found


def constraints(fields: tuple[Field, ...], rules: tuple[r.Rule, ...]) -> Constraints:
    """Return the required fields and all rules as keywords of the object's schema."""
    scope = _Fields(fields)
    required: list[str] = []
    dependent: dict[str, tuple[str, ...]] = {}
    others: list[Schema] = []
    always = tuple(field.name for field in fields if field.required)
    for rule in (r.Require(id="required", fields=always), *rules):
        if not isinstance(rule, r.Require):
            others += _rule(scope, rule)
            continue
        plain = [name for name in rule.fields if _plain(scope[name])]
        match rule.when:
            case ():
                required += [name for name in plain if name not in required]
            case (r.Present(field=trigger),) if _plain(scope[trigger]):
                if plain:
                    dependent[trigger] = tuple(dict.fromkeys((*dependent.get(trigger, ()), *plain)))
            case _:
                plain = []
        others += _under(scope, rule.when, [_present(scope[name]) for name in rule.fields if name not in plain])
    return Constraints(tuple(required), dependent, tuple(others))


def _rule(scope: Mapping[str, Field], rule: r.Rule) -> list[Schema]:
    """Return the schema of objects that satisfy the rule."""
    match rule:
        case r.Require():
            return _under(scope, rule.when, [_present(scope[name]) for name in rule.fields])
        case r.RequireOne():
            return _under(scope, rule.when, [_any(_presences(scope, rule.fields))])
        case r.AtMostOne():
            pairs = combinations(rule.fields, 2)
            return _under(scope, rule.when, [{"not": _all(_presences(scope, pair))} for pair in pairs])
        case r.Forbid():
            return _under(scope, rule.when, [_each(scope[name], None) for name in rule.fields])
        case r.AllowOnly():
            return [{"if": _holds(scope, rule.when), "else": _each(scope[rule.field], _except(scope, rule))}]
        case r.Narrow():
            return _under(scope, rule.when, [_each(scope[rule.field], _narrowed(scope, rule))])
        case r.Count():
            return _under(scope, rule.when, [_each(scope[rule.field], _counted(rule))])
        case r.SameInput():
            return []  # a warning: it never refuses a payload


def _under(scope: Mapping[str, Field], when: tuple[r.Atom, ...], then: list[Schema]) -> list[Schema]:
    """Return the consequences, under their condition if there is one."""
    if not when or not then:
        return then
    return [{"if": _holds(scope, when), "then": _all(then)}]


def _holds(scope: Mapping[str, Field], when: tuple[r.Atom, ...]) -> Schema:
    """Return the schema of objects that meet all of the conditions."""
    return _all([_atom(scope, atom) for atom in when])


def _atom(scope: Mapping[str, Field], atom: r.Atom) -> Schema:
    field = scope[atom.field]
    if isinstance(atom, r.HasItem):
        held: Schema = {"type": "array", "contains": _picked(atom.items)}
        found = _through(field, lambda name: {"properties": {name: held}, "required": [name]})
        return {"not": found} if atom.negated else found
    if isinstance(atom, r.Equals):
        wanted = enumeration(literals(field.kind, atom.values))
        given = _any([_through(field, lambda name: {"properties": {name: wanted}, "required": [name]})])
        return _any([given, {"not": _present(field)}]) if atom.or_absent else given
    return _present(field) if isinstance(atom, r.Present) else {"not": _present(field)}


def _picked(items: tuple[r.Pick, ...]) -> Schema:
    """Return the schema of the items of a list that have the values."""
    if not items[0].name:
        return enumeration(list(items[0].values))
    given = [_member(pick) for pick in items if pick.given is not False]
    absent = [_member(pick) for pick in items if pick.given is False]
    return _all([*given, *({"not": member} for member in absent)])


def _member(pick: r.Pick) -> Schema:
    """Return the schema of objects that have a member, with one of the values if there are any."""
    wanted = {"not": {"type": "null"}} if pick.given is not None else enumeration(list(pick.values))
    for step in reversed(r.steps(pick.name)):
        wanted = {"type": "object", "properties": {step: wanted}, "required": [step]}
    return wanted


def _counted(rule: r.Count) -> Schema:
    """Return the schema of lists with as many items as a rule takes.

    Without `minContains` and `maxContains`, which drafts before 2019 pass over, it takes more, but nothing less.
    """
    held: Schema = {"contains": _picked(rule.items)}
    if rule.maximum == 0:
        return {"not": {"type": "array", **held}}
    if rule.minimum > 1:
        held["minContains"] = rule.minimum
    if rule.maximum is not None:
        held["maxContains"] = rule.maximum
    if rule.minimum:
        return held
    return {"anyOf": [{"not": {"type": "array", "contains": held["contains"]}}, held]}


def _present(field: Field) -> Schema:
    """Return the schema of objects in which the field is present; a null leaves it absent."""

    def given(name: str) -> Schema:
        right: Schema = {"properties": {name: {"not": {"type": "null"}}}} if field.takes_null else {}
        return {"required": [name]} | right

    return _through(field, given)


def _through(field: Field, given: Callable[[str], Schema]) -> Schema:
    """Return the schema of objects in which any spelling of a field is as given; a path leads through objects."""
    *outer, last = r.steps(field.name)
    schema = _any([given(name) for name in ((last,) if outer else _spellings(field))])
    for step in reversed(outer):
        schema = {"properties": {step: {"type": "object"} | _all([schema])}, "required": [step]}
    return schema


def _presences(scope: Mapping[str, Field], names: tuple[str, ...]) -> list[Schema]:
    return [_present(scope[name]) for name in names]


def _each(field: Field, allowed: Schema | None) -> Schema:
    """Return the schema of objects in which every present spelling of the field is `allowed`; None allows none."""
    value: Schema | bool = allowed or ({"type": "null"} if field.takes_null else False)
    if allowed and field.takes_null:
        value = {"anyOf": [allowed, {"type": "null"}]}
    *outer, last = r.steps(field.name)
    schema: Schema = {"properties": dict.fromkeys((last,) if outer else _spellings(field), value)}
    for step in reversed(outer):
        schema = {"properties": {step: schema}}
    return schema


def _except(scope: Mapping[str, Field], rule: r.AllowOnly) -> Schema | None:
    if not rule.values:
        return None
    return {"not": enumeration(literals(scope[rule.field].kind, rule.values))}


def _narrowed(scope: Mapping[str, Field], rule: r.Narrow) -> Schema:
    """Return the narrower domain: its values, or the kind with the rule's range."""
    kind = scope[rule.field].kind
    if rule.values:
        return enumeration(literals(kind, rule.values))
    return schema_of(_ranged(kind, rule.minimum, rule.maximum), lambda name: name)


def _ranged(kind: Kind, minimum: float | None, maximum: float | None) -> Kind:
    """Return the kind with another range instead of its domain."""
    match kind:
        case Integer() | Duration():
            low, high = (None if limit is None else int(limit) for limit in (minimum, maximum))
            free = replace(kind, values=(), minimum=low, maximum=high)
            return replace(free, step=None) if isinstance(free, Integer) else replace(free, auto=False)
        case Number():
            return replace(kind, minimum=minimum, maximum=maximum, step=None, values=())
        case Either():
            return replace(kind, options=tuple(_ranged(option, minimum, maximum) for option in kind.options))
        case k.Simple() | k.List() | k.Group():
            return kind  # a range says nothing about a value that has no order


def _spellings(field: Field) -> tuple[str, ...]:
    return (field.name, *field.aliases)


def _plain(field: Field) -> bool:
    """Return whether the field is present exactly if its only key is."""
    return not field.aliases and not field.takes_null and not field.name.startswith(r.PATH)


def _all(schemas: list[Schema]) -> Schema:
    """Return the conjunction, as one object if no keyword repeats."""
    merged: Schema = {}
    for schema in schemas:
        for keyword, value in schema.items():
            if keyword == "required" and keyword in merged:
                merged[keyword] = list(dict.fromkeys([*merged[keyword], *value]))
            elif keyword == "properties" and not set(value) & set(merged.get(keyword, ())):
                merged[keyword] = merged.get(keyword, {}) | value
            elif keyword in merged:
                return {"allOf": schemas}
            else:
                merged[keyword] = value
    return merged


def _any(schemas: list[Schema]) -> Schema:
    """Return the disjunction, with nested disjunctions flattened."""
    flat = [inner for schema in schemas for inner in (schema["anyOf"] if schema.keys() == {"anyOf"} else [schema])]
    return flat[0] if len(flat) == 1 else {"anyOf": flat}
