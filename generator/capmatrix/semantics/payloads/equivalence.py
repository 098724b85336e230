"""Decide whether any payload distinguishes two models: by what can affect a verdict, or by every class of values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice, product
from math import prod
from typing import TypeAlias, TypeVar

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Lifecycle, Model, Names
from capmatrix.ir.kinds import Field, Group, Media, Simple, Text, alternatives, map_groups
from capmatrix.ir.rules import MOST_COUNTS, Origin, Rule, connected_fields, fields_of
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.boundary_cases import invalid_inside, valid_values
from capmatrix.semantics.payloads.heavy import written
from capmatrix.semantics.payloads.near_misses import invalid_values
from capmatrix.semantics.payloads.search import COMBINED, Space, along, candidates, most_counts, value_classes
from capmatrix.semantics.verdict.interpret import interpret, invalid_fields, validate_value
from capmatrix.semantics.verdict.rules import Scope, violations

T = TypeVar("T")


_NOWHERE = Names(module="", type="", anchor="")


def stripped(model: Model) -> Model:
    """Return the model without everything that affects no verdict."""
    return Model(
        id=model.id,
        names=_NOWHERE,
        title="",
        provider="",
        fields=tuple(_field(field) for field in model.fields),
        rules=tuple(_rule(rule) for rule in model.rules),
        lifecycle=Lifecycle(stage=model.lifecycle.stage),
        partial=model.partial,
    )


def verdict_key(model: Model) -> str:
    """Return a key that is equal for models that differ only in texts, order and ids of rules.

    The key is text, because `True == 1` and `1 == 1.0` in Python, while they are different JSON.
    """
    plain = stripped(model)
    fields = sorted(repr(field) for field in plain.fields)
    rules = sorted(repr(replace(rule, id="")) for rule in plain.rules)
    return f"{plain.lifecycle.stage}\n{plain.partial}\n{fields}\n{rules}"


def _field(field: Field) -> Field:
    legacy = None if field.replaced_by is None else "another"
    return Field(
        name=field.name,
        kind=map_groups(field.kind, _group),
        required=field.required,
        nullable=field.nullable,
        aliases=field.aliases,
        alias_forms=field.alias_forms,
        replaced_by=legacy,
        unlisted=field.unlisted,
    )


def _rule(rule: Rule) -> Rule:
    return replace(rule, origin=Origin())


def _group(group: Group) -> Group:
    return replace(group, name="", fields=tuple(map(_field, group.fields)), rules=tuple(map(_rule, group.rules)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """The difference of two models: differing fields, the fields linked to them by rules, and a payload of the rest."""

    fields: tuple[Field, ...]
    """The differing fields, in both versions."""
    rules: tuple[Rule, ...]
    """The rules that only one of the models has."""
    names: frozenset[str]
    """The differing fields, and the fields of the differing rules."""
    linked: frozenset[str]
    """Further fields that a chain of rules connects to `names`."""
    rest: Mapping[str, object]
    """The simplest valid values of all unconnected fields, so that these cause no finding."""
    filled: bool
    """Whether such values were found; if not, every payload is refused and nothing can be compared."""

    def may_differ(self) -> Callable[[Mapping[str, object]], bool]:
        """Return a test that is false for payloads to which both models certainly give the same findings.

        Where only limits of simple kinds differ, these are the payloads whose values all get the same findings.
        """
        half = len(self.fields) // 2
        pairs = list(zip(self.fields[:half], self.fields[half:], strict=False))
        if self.rules or len(self.fields) % 2 or not all(_same_but_limits(*pair) for pair in pairs):
            return lambda _: True
        kinds = {
            name: tuple(field.kind_of(name) for field in pair)
            for pair in pairs
            for name in (pair[0].name, *pair[0].aliases)
        }
        judged: dict[tuple[str, int], bool] = {}

        def differs(name: str, value: object) -> bool:
            at = name, id(value)  # the payloads share their values, and outlive this test
            if at not in judged:
                one, other = (list(validate_value(kind, value, "", "")) for kind in kinds[name])
                judged[at] = value is not None and one != other
            return judged[at]

        return lambda payload: any(name in kinds and differs(name, value) for name, value in payload.items())

    def reduce(self, model: Model) -> Model:
        """Return a model reduced to the fields and rules that the difference can affect."""
        kept = self.names | self.linked
        fields = tuple(field for field in model.fields if field.name in kept)
        return replace(model, fields=fields, rules=tuple(rule for rule in model.rules if kept & fields_of(rule)))


def focus(left: Model, right: Model, also: Iterable[str] = ()) -> Focus:
    """Return the difference of two models; `also` names further fields to include."""
    fields, rules = _differing(left.fields, right.fields), _differing(left.rules, right.rules)
    names = {*also, *(field.name for field in fields)}.union(*(fields_of(rule) for rule in rules))
    tied = connected_fields(names, (*left.rules, *right.rules))
    others = tuple(field for field in left.fields if field.name not in tied)
    apart = tuple(rule for rule in left.rules if not tied & fields_of(rule))
    ready = Space(others, apart)
    needed = {field.name for field in others if field.required}
    return Focus(
        fields=fields,
        rules=rules,
        names=frozenset(names),
        linked=tied - names,
        rest=ready.base,
        filled=needed <= ready.base.keys() and ready.satisfies(ready.base, tidy=True),
    )


def _same_but_limits(one: Field, other: Field) -> bool:
    """Return whether two fields differ only in the limits of a simple kind, and not in the form of its values."""
    forms = [getattr(field.kind, "form", None) for field in (one, other)]
    simple = isinstance(one.kind, Simple) and type(one.kind) is type(other.kind) and forms[0] == forms[1]
    return simple and replace(one, kind=other.kind) == other


def _differing(left: tuple[T, ...], right: tuple[T, ...]) -> tuple[T, ...]:
    return (*(item for item in left if item not in right), *(item for item in right if item not in left))


Findings: TypeAlias = frozenset[tuple[str, str]]
"""The (code, path) of every finding of a payload."""

MOST = 50_000
"""Largest number of payloads tried; if more would be needed, nothing is proven."""
_COMBINED = 500_000
"""Largest number of value combinations tested against rules alone; few of them become payloads."""


class Unbounded(Exception):
    """There are too many combinations of values, or no valid values of the unchanged part were found."""


def findings_of(catalog: Catalog, payload: Mapping[str, object]) -> Findings:
    """Return the (code, path) of every finding of a payload."""
    return frozenset((str(finding.code), finding.path) for finding in interpret(catalog, dict(payload)))


def payload_classes(left: Model, right: Model, most: int) -> Iterator[dict[str, object]]:
    """Yield a payload of every class that can get different verdicts; raise `Unbounded` if there are too many."""
    for number, payload in enumerate(_payloads(left, right)):
        if number == most:
            raise Unbounded
        yield payload


def _payloads(left: Model, right: Model) -> Iterator[dict[str, object]]:
    at = focus(left, right)
    if not at.filled:
        raise Unbounded
    both = (*left.rules, *right.rules)
    known = {field.name: field for field in (*right.fields, *left.fields)}
    for field in (*left.fields, *right.fields):
        if prod(map(len, along(field, both).values())) > COMBINED:
            raise Unbounded
        if most_counts(field, both) > MOST_COUNTS:
            raise Unbounded
    of_fields: dict[str, list[object]] = {name: unique(rule_classes(known[name], both)) for name in sorted(at.names)}
    for field in at.fields:
        of_fields[field.name] = unique([*of_fields[field.name], *kind_classes(field)])
        for alias in field.aliases:
            # Two values show which spelling counts; an alias with fewer forms also meets the others.
            tried = candidates(field.kind) if field.alias_forms else islice(candidates(field.kind), 2)
            of_fields[alias] = unique([ABSENT, *tried])
    tied = {name: unique(rule_classes(known[name], both)) for name in sorted(at.linked)}
    for number, given in enumerate(_assignments(of_fields)):
        if number == _COMBINED:
            raise Unbounded
        # Only rules differ: where they have equal findings, so have the models.
        if at.fields or _rule_violations(left, given) != _rule_violations(right, given):
            yield from ({**at.rest, **given, **more} for more in _assignments(tied))


def _assignments(classes: Mapping[str, list[object]]) -> Iterator[dict[str, object]]:
    for values in product(*classes.values()):
        yield {name: value for name, value in zip(classes, values, strict=True) if value is not ABSENT}


def _rule_violations(model: Model, given: Mapping[str, object]) -> list[tuple[str, str]]:
    scope = Scope(fields=model.fields, rules=model.rules, given=given, path="", constraint="")
    invalid = invalid_fields(scope)
    return sorted((str(code), name) for rule in model.rules for code, name in violations(scope, rule, invalid))


def unique(values: Iterable[object]) -> list[object]:
    """Return values without repeats; those of other types are others."""
    return list({identity(value): value for value in values}.values())


def identity(value: object) -> tuple[str, str]:
    """Return what is equal for equal values of the same type; texts may be large, and are not copied for it."""
    return type(value).__name__, value if isinstance(value, str) else written(value)


def kind_classes(field: Field) -> Iterator[object]:
    """Yield values of every class that the kind of a field distinguishes."""
    yield from valid_values(field.kind)
    yield from (wrong.value for wrong in invalid_values(field.kind))
    yield from (value for value, _ in invalid_inside(field.kind))
    for one in alternatives(field.kind):
        if isinstance(one, Media | Text):
            yield from (*boundary_values.valid(one), *(wrong.value for wrong in boundary_values.invalid(one)))


def rule_classes(field: Field, rules: tuple[Rule, ...]) -> Iterator[object]:
    """Yield a value of every class that rules distinguish in a field, and a value that its kind refuses."""
    yield from (ABSENT, None, *(group[0] for group in value_classes(field, rules)))
    yield from islice((wrong.value for wrong in invalid_values(field.kind)), 1)
