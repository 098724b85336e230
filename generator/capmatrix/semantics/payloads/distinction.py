"""Prove that no payload distinguishes two models: a search that leaves out no class of values ends without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from math import prod
from typing import TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import Either, Field, Kind, alternatives, groups, list_in, untried
from capmatrix.ir.policy import WARNINGS
from capmatrix.ir.rules import MOST_COUNTS, PATH, Count, Rule, SameInput, counted, fields_of, names_in, root
from capmatrix.semantics.payloads.assignments import ABSENT, Constraint, Undecided, first_values
from capmatrix.semantics.payloads.equivalence import Focus, Unbounded, focus, kind_classes, unique
from capmatrix.semantics.payloads.search import COMBINED, along, candidates, cause, value_classes
from capmatrix.semantics.verdict.interpret import Finding, interpret, invalid_fields
from capmatrix.semantics.verdict.rules import Scope, Violations, violations

_Given: TypeAlias = Mapping[str, object]


def equivalent(catalog: Catalog, left: Model, right: Model) -> bool:
    """Return whether it is proven that both models accept the same payloads, with the same warnings.

    The findings of a payload that both refuse may differ: a constraint can always be hidden by another constraint.
    False also where there is too much to look at, so that nothing is proven.
    """
    if left.lifecycle != right.lifecycle or left.partial is not right.partial or left.formerly != right.formerly:
        return False
    ends = [
        sorted(
            (sorted((field.name, *field.aliases)), untried(field.kind)) for field in side.fields if untried(field.kind)
        )
        for side in (left, right)
    ]
    if ends[0] != ends[1]:  # no payload shows whether they differ
        return False
    try:
        return not _distinguished(catalog, *innermost(left, right))
    except (Unbounded, Undecided):
        return False


def innermost(left: Model, right: Model) -> tuple[Model, Model]:
    """Return the nested objects that contain the complete difference of two models, each as a model."""
    if left.rules != right.rules or len(left.fields) != len(right.fields):
        return left, right
    differing = [pair for pair in zip(left.fields, right.fields, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1 or replace(differing[0][0], kind=differing[0][1].kind) != differing[0][1]:
        return left, right
    inside = [groups(field.kind) for field in differing[0]]
    pairs = [pair for pair in zip(*inside, strict=False) if pair[0] != pair[1]]
    if len(inside[0]) != len(inside[1]) or len(pairs) != 1 or pairs[0][0].open is not pairs[0][1].open:
        return left, right
    inner = [replace(left, fields=group.fields, rules=group.rules) for group in pairs[0]]
    return innermost(inner[0], inner[1])


def _distinguished(catalog: Catalog, left: Model, right: Model) -> bool:
    """Return whether there may be a payload that only one model accepts, or both, with different warnings.

    What one accepts and the other refuses, the other refuses for a field in which they differ, or by a rule that the
    first does not have, or that speaks of such a field. For each such reason, values are searched that one accepts and
    that give the other this reason; then values that both accept, with different warnings. No payload is missed:

    - of every field that the difference can affect, each class of values is tried that the rules of both models and,
      where the field differs, its two kinds distinguish, so a payload has the same verdicts with another value of
      the class in its place;
    - of the other fields of these, values that their kind refuses are left out: both models refuse them;
    - all other fields can be left as they are in `Focus.rest`: no rule connects them to the difference;
    - the search goes through all combinations but those of which a rule is known to refuse every continuation.

    Where classes cannot be listed, the search ends with `Unbounded` or `Undecided`.
    """
    at = focus(left, right)
    if not at.filled:
        raise Unbounded
    tried = _classes(left, right, at)
    first, second = _Side(catalog, left, right, at), _Side(catalog, right, left, at)
    for one, other in ((first, second), (second, first)):
        domains = _within(tried, one.accepting)
        if any(_found([*one.accepting, reason], domains) for reason in other.reasons()):
            return True
    names = first.warning | second.warning
    differ = Constraint(names, lambda given: first.warnings(given) != second.warnings(given))
    return bool(names) and _found([*first.accepting, *second.accepting, differ], tried)


_Domains: TypeAlias = Mapping[str, tuple[object, ...]]


def _found(constraints: list[Constraint], domains: _Domains) -> bool:
    return first_values(constraints, domains, {}) is not None


def _within(domains: _Domains, constraints: Iterable[Constraint]) -> _Domains:
    """Return domains without the values that a constraint on one field alone refuses."""
    found = dict(domains)
    for item in constraints:
        if len(item.names) == 1:
            [name] = item.names
            found[name] = tuple(one for one in found[name] if item.holds({} if one is ABSENT else {name: one}))
    return found


def _classes(left: Model, right: Model, at: Focus) -> _Domains:
    """Return spelling → a value of each class that is tried of the fields that the difference can affect."""
    both = (*left.rules, *(rule for rule in right.rules if rule not in left.rules))
    common = [rule for rule in left.rules if rule in right.rules]
    differing = {field.name for field in at.fields}
    found: dict[str, tuple[object, ...]] = {}
    for name in sorted(at.names | at.linked):
        versions = [field for side in (left, right) for field in side.fields if field.name == name]
        if name not in differing:
            [field] = versions[:1]
            found[name] = (*([] if field.required else [ABSENT]), *_values(field, both, common))
            continue
        values = [value for field in versions for value in (*_values(field, both, common), *kind_classes(field))]
        if versions[0].kind != versions[-1].kind and any(_looks_inside(rule, name) for rule in both):
            values += _of_every_length(versions, both, common)
        found[name] = tuple(unique([ABSENT, None, *values]))
        for version, alias in ((one, alias) for one in versions for alias in one.aliases):
            spelled = replace(version, kind=version.kind_of(alias))
            tried = [*_values(spelled, both, common), *candidates(spelled.kind)]
            found[alias] = tuple(unique([ABSENT, *found.get(alias, ()), *tried]))
    return found


def _values(field: Field, rules: Sequence[Rule], final: Sequence[Rule]) -> list[object]:
    """Return a value of each class that rules distinguish, but for those that a rule among `final` refuses for good."""
    if prod(map(len, along(field, rules).values())) > COMBINED:
        raise Unbounded
    if _warns(field.kind) and any(_looks_inside(rule, field.name) for rule in rules):
        raise Unbounded  # objects with a warning are not among those that are built
    return [group[0] for group in value_classes(field, rules, final)]


def _warns(kind: Kind) -> bool:
    """Return whether objects of a kind have rules that warn."""
    return any(
        any(isinstance(rule, SameInput) for rule in group.rules) or any(_warns(field.kind) for field in group.fields)
        for group in groups(kind)
    )


def _of_every_length(versions: Sequence[Field], rules: Sequence[Rule], final: Sequence[Rule]) -> list[object]:
    """Return a list of each class that rules and the limits of two versions of a field distinguish together.

    Raises `Unbounded` where they differ in more than these limits: whether an item or another value is accepted, and
    what rules see in it, would have to be combined.
    """
    free: list[Field] = []
    limits: list[Rule] = []
    for field in versions:
        listed = list_in(field.kind)
        if listed is None or max(listed.min_items or 0, listed.max_items or 0) > MOST_COUNTS:
            raise Unbounded
        any_length = replace(listed, min_items=None, max_items=None)
        kinds = tuple(any_length if one is listed else one for one in alternatives(field.kind))
        free.append(
            replace(field, kind=replace(field.kind, options=kinds) if isinstance(field.kind, Either) else kinds[0])
        )
        limits.append(Count(id="", field=field.name, items=(), minimum=listed.min_items or 0, maximum=listed.max_items))
    if free[0].kind != free[-1].kind:
        raise Unbounded
    return _values(free[0], (*rules, *limits), final)


def _looks_inside(rule: Rule, name: str) -> bool:
    """Return whether a rule asks for more of a value than which one it is: for its items, or for what it holds."""
    return bool(counted((rule,), name)) or any(one.startswith(PATH) and root(one) == name for one in names_in(rule))


@dataclass(frozen=True)
class _Side:
    """One of two models, reduced to what their difference can affect."""

    catalog: Catalog
    model: Model
    other: Model
    at: Focus

    @cached_property
    def _spellings(self) -> Mapping[str, frozenset[str]]:
        """Differing field → its spellings in both models."""
        return {
            name: frozenset(each for one in self.at.fields if one.name == name for each in (name, *one.aliases))
            for name in dict.fromkeys(field.name for field in self.at.fields)
        }

    @cached_property
    def _own(self) -> list[Rule]:
        """The rules that the other model does not have, and those about differing fields."""
        touched = self._spellings.keys()
        rules = self.at.reduce(self.model).rules
        return [rule for rule in rules if rule not in self.other.rules or not touched.isdisjoint(fields_of(rule))]

    @cached_property
    def accepting(self) -> list[Constraint]:
        """What an accepted payload satisfies."""
        fields = [Constraint(names, partial(self._takes, name)) for name, names in self._spellings.items()]
        rules = [
            Constraint(self._about(rule), partial(self._keeps, rule), partial(self._cause, rule))
            for rule in self.at.reduce(self.model).rules
        ]
        return [*fields, *rules]

    def reasons(self) -> Iterator[Constraint]:
        """Yield the constraint of each reason for which this model may refuse what the other one accepts."""
        for name, names in self._spellings.items():
            yield Constraint(names, lambda given, one=name: not self._takes(one, given))
        for rule in self._own:
            yield Constraint(self._about(rule), lambda given, one=rule: not self._keeps(one, given))

    @cached_property
    def warning(self) -> frozenset[str]:
        """The spellings that decide the warnings of an accepted payload; none where it has those of the other model."""
        if not self._spellings and not any(isinstance(rule, SameInput) for rule in self._own):
            return frozenset()
        return frozenset[str]().union(*self._spellings.values(), *map(self._about, self._warning_rules))

    def warnings(self, given: _Given) -> frozenset[tuple[str, str]]:
        """Return the warnings that `warning` decides."""
        found = [(one.code, one.path) for name in self._spellings for one in self._findings(name, given)]
        found += [each for rule in self._warning_rules for each in self._violations(rule, given)]
        return frozenset((str(code), path) for code, path in found)

    @cached_property
    def _warning_rules(self) -> list[Rule]:
        """The rules that warn, and not only those in which the models differ: others may say the same."""
        return [rule for rule in self.at.reduce(self.model).rules if isinstance(rule, SameInput)]

    def _about(self, rule: Rule) -> frozenset[str]:
        return self._spelled(fields_of(rule))

    def _cause(self, rule: Rule, given: _Given) -> frozenset[str]:
        return self._spelled(cause(self._scope(given), rule))

    def _spelled(self, names: Iterable[str]) -> frozenset[str]:
        return frozenset[str]().union(*(self._spellings.get(name, (name,)) for name in names))

    def _takes(self, name: str, given: _Given) -> bool:
        return not any(finding.refuses for finding in self._findings(name, given))

    def _keeps(self, rule: Rule, given: _Given) -> bool:
        return all(code in WARNINGS for code, _ in self._violations(rule, given))

    def _violations(self, rule: Rule, given: _Given) -> Violations:
        scope = self._scope(given)
        return violations(scope, rule, invalid_fields(replace(scope, rules=(rule,))))

    @cached_property
    def _fields(self) -> tuple[Field, ...]:
        return self.at.reduce(self.model).fields

    def _scope(self, given: _Given) -> Scope:
        return Scope(fields=self._fields, rules=(), given=given, path="", constraint="")

    @cached_property
    def _judged(self) -> dict[tuple[object, ...], tuple[Finding, ...]]:
        return {}

    def _findings(self, name: str, given: _Given) -> tuple[Finding, ...]:
        """Return the findings about the spellings of a differing field, of no rule."""
        held = {spelling: given[spelling] for spelling in sorted(self._spellings[name]) if spelling in given}
        key = (name, *((spelling, id(value)) for spelling, value in held.items()))  # the domains keep the values
        if key not in self._judged:
            fields = tuple(field for field in self._fields if field.name == name)
            model = replace(self.model, fields=fields, rules=())
            service = replace(self.catalog.service, discriminator=_NO_FIELD)
            catalog = replace(self.catalog, service=service, models=(model,))
            self._judged[key] = interpret(catalog, {_NO_FIELD: model.id, **held})
        return self._judged[key]


_NO_FIELD = ""
"""A name that no field has: those of an object may be that of the model."""
