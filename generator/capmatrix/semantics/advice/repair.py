"""Repair an object with the fewest changes: a best-first search, so the first result is smallest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.policy import REFUSED_WHEN_STRICT
from capmatrix.ir.rules import RequireOne, Rule, connected_fields, fields_of, names_in, root
from capmatrix.semantics.advice.nearest import by_distance, distance, nearest_values
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.equivalence import Unbounded
from capmatrix.semantics.payloads.search import candidates, distinguish, value_classes
from capmatrix.semantics.verdict.interpret import Finding, interpret, validate_value

MOST = 20_000
"""Largest number of objects validated; if more would be needed, the result is not proven to be the smallest."""


@dataclass(frozen=True, slots=True)
class Option:
    """A new value of a key, or `ABSENT`, and its distance from the present value."""

    value: object
    cost: float


Faults: TypeAlias = Callable[[Mapping[str, object]], Sequence[frozenset[str]]]
"""Object → for each fault the keys on which it depends; empty for a valid object."""
Options: TypeAlias = Callable[[str], Sequence[Option]]
"""Key → its possible changes, one for each class of values that no rule distinguishes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A valid object, and its differences from the given object."""

    given: dict[str, object]
    changed: tuple[str, ...]
    """The keys that were added, set or removed."""
    cost: float
    exact: bool = True
    """Whether it is proven that no valid object differs in fewer keys."""


@dataclass(frozen=True, slots=True)
class _State:
    given: dict[str, object]
    changed: frozenset[str]
    cost: float
    faults: Sequence[frozenset[str]]


def fewest_changes(
    start: Mapping[str, object], faults: Faults, options: Options, most: int = MOST, limit: int | None = None
) -> Repaired | None:
    """Return the valid object that differs in the fewest keys, the nearest of several; None if there is none.

    Only objects with at most `limit` changes are searched. If the search would validate more than `most` objects, a
    greedy search follows, whose result is not `exact`; `Unbounded` is raised if that finds nothing either.
    """
    found, ended = _search(start, faults, options, most, limit, hurry=1)
    if not ended:
        found, again = _search(start, faults, options, most, limit, hurry=5)
        if found is None and not again:
            raise Unbounded
    if found is None:
        return None
    changed = tuple(sorted(found.changed, key=lambda key: ([*start, *found.given].index(key), key)))
    return Repaired(given=found.given, changed=changed, cost=found.cost, exact=ended)


def _search(
    start: Mapping[str, object], faults: Faults, options: Options, most: int, limit: int | None, hurry: int
) -> tuple[_State | None, bool]:
    """Return the first valid object, and whether the search was complete; with `hurry` > 1 it is greedy."""
    number = count(0, -1)  # ties: the object found last is expanded first
    first = _State(dict(start), frozenset(), 0.0, faults(start))
    waiting = [(0, 0.0, next(number), first)]
    seen: set[frozenset[tuple[str, str]]] = set()
    while waiting:
        *_, state = heappop(waiting)
        if not state.faults:
            return state, True
        for key, option in _steps(state, options):
            given = _with(state.given, key, option.value)
            changed = state.changed | {key}
            change = frozenset((name, repr(given.get(name, ABSENT))) for name in changed)
            if change in seen:
                continue
            seen.add(change)
            after = _State(given, changed, state.cost + option.cost, faults(given))
            more, dearer = _missing(after, options)
            if more is not None and (limit is None or len(changed) + more <= limit):
                cost = round(after.cost + dearer, 9)
                heappush(waiting, (len(changed) + hurry * more, cost, next(number), after))
        if len(seen) > most:
            return None, False
    return None, True


def _steps(state: _State, options: Options) -> list[tuple[str, Option]]:
    """Return all changes that can repair the fault with the fewest possible changes."""
    ways = [[(key, option) for key in sorted(keys - state.changed) for option in options(key)] for keys in state.faults]
    return min(ways, key=len)


def _missing(state: _State, options: Options) -> tuple[int | None, float]:
    """Return lower bounds for the number and cost of further changes; None if a fault cannot be repaired."""
    taken: set[str] = set()
    least, cost = 0, 0.0
    for keys in sorted(state.faults, key=len):
        free = keys - state.changed
        costs = [option.cost for key in free for option in options(key)]
        if not costs:
            return None, 0.0
        if taken.isdisjoint(free):
            taken |= free
            least, cost = least + 1, cost + min(costs)
    return least, cost


def _with(given: Mapping[str, object], key: str, value: object) -> dict[str, object]:
    if value is ABSENT:
        return {name: held for name, held in given.items() if name != key}
    return {**given, key: value}


Validate: TypeAlias = Callable[[Mapping[str, object]], Sequence[tuple[Finding, str]]]
"""Object → its findings, each with the name of its constraint relative to the object."""

_ADDED, _REMOVED, _INVENTED, _ELSEWHERE = 1.0, 2.0, 1.5, 4.0
"""Costs of a change, from low to high: set to a similar value, add, remove, set to an unrelated value; a field that no
finding names costs more."""
_ALIKE = 0.7
"""Largest distance at which one value may have been meant as another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """The fields and rules of an object under repair."""

    fields: tuple[k.Field, ...]
    rules: tuple[Rule, ...]
    also: tuple[Rule, ...] = ()
    """Rules that are not enforced, but whose conditions also distinguish values."""
    samples: Mapping[str, tuple[object, ...]]
    """Field → plausible values to add."""
    asks: tuple[tuple[str, Callable[[object], object]], ...] = ()
    """(field, function): further functions that distinguish the field's values."""

    def spellings(self, name: str) -> frozenset[str]:
        """Return all names of a field."""
        return frozenset(
            alias for field in self.fields if field.name == name for alias in (field.name, *field.aliases)
        ) or frozenset({name})

    def keys_of(self, finding: Finding, constraint: str) -> frozenset[str]:
        """Return the keys on which a finding depends; `constraint` is relative to the object."""
        rule = next((rule for rule in self.rules if constraint == f"rule/{rule.id}"), None)
        if rule is not None:
            return frozenset(key for name in fields_of(rule) for key in self.spellings(name))
        spelled = {name for field in self.fields for name in (field.name, *field.aliases)}
        if (constraint == "unknown" or constraint.startswith("unlisted/")) and finding.path not in spelled:
            return frozenset({finding.path})
        return self.spellings(max((name for name in spelled if constraint.startswith(f"{name}/")), key=len))

    def named_keys(self, finding: Finding, constraint: str) -> frozenset[str]:
        """Return the keys that a finding names; for a `RequireOne` all of its fields."""
        rule = next((rule for rule in self.rules if constraint == f"rule/{rule.id}"), None)
        if isinstance(rule, RequireOne):
            return frozenset(map(root, rule.fields))
        return (
            frozenset(fields_of(rule) if finding.path.partition(".")[0] != finding.path else {finding.path})
            if rule
            else self.keys_of(finding, constraint)
        )

    def independent_parts(self) -> Iterator[Repair]:
        """Yield the parts of the object that share no rule."""
        waiting = {field.name for field in self.fields}
        while waiting:
            tied = connected_fields({min(waiting)}, self.rules)
            waiting -= tied
            fields = tuple(field for field in self.fields if field.name in tied)
            yield replace(self, fields=fields, rules=tuple(rule for rule in self.rules if tied & fields_of(rule)))

    def distinguish(self, field: k.Field, value: object) -> tuple[object, ...]:
        """Return the outcome of every test of a value; equal outcomes mean equal verdicts."""
        answers = distinguish(field, (*self.rules, *self.also), value)
        return (*answers, *(ask(value) for name, ask in self.asks if name == field.name))

    def values(self, field: k.Field, value: object) -> list[object]:
        """Return valid values of a field near a given value: the nearest of each class that rules distinguish."""
        tried = nearest_of_kind(field.kind, value)
        # Rules test only the presence of these.
        along = any(root(name) == field.name != name for rule in (*self.rules, *self.also) for name in names_in(rule))
        if along or not isinstance(field.kind, k.Group | k.List | k.Media | k.Urls | k.Anything):
            tried += [item for group in value_classes(field, (*self.rules, *self.also)) for item in group]
        right = [item for item in (*self.samples.get(field.name, ()), *tried) if is_valid(field.kind, item)]
        found: dict[tuple[object, ...], object] = {}
        for item in right if value is ABSENT else by_distance(value, right):
            found.setdefault(self.distinguish(field, item), item)
        return list(found.values())

    def additions(self, field: k.Field) -> list[Option]:
        """Return the values with which a field may be added; a field with a sample costs less."""
        cost = _ADDED if self.samples.get(field.name) else _ADDED + 0.5
        return [Option(value, cost + place / 100) for place, value in enumerate(self.values(field, ABSENT))]


def repair_object(
    work: Repair, given: Mapping[str, object], validating: Callable[[Repair], Validate], limit: int | None = None
) -> Repaired | None:
    """Return the nearest valid object; None if there is none. Parts that share no rule are repaired separately."""
    found_faults = validating(work)(given)
    named = frozenset(key for finding, constraint in found_faults for key in work.named_keys(finding, constraint))
    blamed = [work.keys_of(finding, constraint) for finding, constraint in found_faults]
    spelled = {name for field in work.fields for name in (field.name, *field.aliases)}
    done = [Repaired(given={}, changed=(key,), cost=_REMOVED) for keys in blamed for key in keys - spelled]
    for part in work.independent_parts():
        keys = {name for field in part.fields for name in (field.name, *field.aliases)}
        if not any(keys & item for item in blamed):
            continue
        left = None if limit is None else limit - sum(len(item.changed) for item in done)
        constraint = {name: value for name, value in given.items() if name in keys}
        repaired = _repair_part(part, constraint, validating(part), named, left)
        if repaired is None:
            return None
        done.append(repaired)
    changed = {key for item in done for key in item.changed}
    if limit is not None and len(changed) > limit:
        return None
    now = {name: value for item in done for name, value in item.given.items()}
    after = {name: now.get(name, value) for name, value in given.items() if name in now or name not in changed}
    after |= {name: value for name, value in now.items() if name not in after}
    return Repaired(
        given=after,
        changed=tuple(name for name in dict.fromkeys((*given, *after)) if name in changed),
        cost=sum(item.cost for item in done),
        exact=all(item.exact for item in done),
    )


def _repair_part(
    work: Repair, given: Mapping[str, object], validate: Validate, named: frozenset[str], limit: int | None
) -> Repaired | None:
    spelled = {
        name: replace(field, kind=field.kind_of(name)) for field in work.fields for name in (field.name, *field.aliases)
    }

    @cache
    def options(key: str) -> list[Option]:
        field, elsewhere = spelled[key], 0.0 if key in named else _ELSEWHERE
        # Removing a null changes nothing, so it is free.
        gone = [Option(ABSENT, elsewhere + (_REMOVED if given[key] is not None else 0))] if key in given else []
        if key not in given and (key != field.name or work.spellings(key) & given.keys()):
            return gone
        if key not in given:
            return [Option(addition.value, addition.cost + elsewhere) for addition in work.additions(field)]
        current = given[key]
        apart = [(value, distance(current, value)) for value in work.values(field, current)]
        kept = isinstance(current, dict | list)  # the valid part inside is kept
        changed = [
            Option(item, far + elsewhere + (_INVENTED if far > _ALIKE and not (kept and far < 1) else 0))
            for item, far in apart
            if far
        ]
        return [*changed, *gone]

    return fewest_changes(
        given,
        lambda item: [work.keys_of(finding, constraint) for finding, constraint in validate(item)],
        options,
        MOST,
        limit,
    )


def is_valid(kind: k.Kind, value: object) -> bool:
    """Return whether the strict client accepts a value of a kind, nested values included."""
    return not any(is_refused(finding) for finding in validate_value(kind, value, "", ""))


def nearest_of_kind(kind: k.Kind, value: object) -> list[object]:
    """Return valid values of any kind near a given value, the nearest first; objects are repaired inside."""
    match kind:
        case k.Group():
            held = cast("dict[str, object]", value) if isinstance(value, dict) else None
            repaired = None if held is None else repair_group(kind, held)
            return by_distance(cast("object", value), [*([repaired.given] if repaired else []), *candidates(kind)])
        case k.List():
            return by_distance(value, [*_nearest_lists(kind, value), *candidates(kind)])
        case k.Either():
            return by_distance(value, [item for option in kind.options for item in nearest_of_kind(option, value)])
        case k.Simple():
            return nearest_values(kind, value)


def _nearest_lists(kind: k.List, value: object) -> list[object]:
    items = cast("list[object]", value) if isinstance(value, list) else [] if value is ABSENT else [value]
    right = [each for item in items for each in nearest_of_kind(kind.item, item)[:1]][: kind.max_items]
    missing = max(0, (kind.min_items or 0) - len(right))
    filled = [*right, *[candidate for candidate in candidates(kind.item)[:1] for _ in range(missing)]]
    return [filled] if is_valid(kind, filled) else []


def group_validator(kind: k.Group) -> Validate:
    """Return the function from an object of a group to what the strict client refuses."""

    def validate(given: Mapping[str, object]) -> list[tuple[Finding, str]]:
        found = (finding for finding in validate_value(kind, dict(given), "", "") if is_refused(finding))
        return [(replace(item, path=item.path.removeprefix(".")), item.constraint.removeprefix("/")) for item in found]

    return validate


def model_validator(catalog: Catalog, model: Model) -> Validate:
    """Return the function from a payload without the discriminator to what the strict client refuses."""
    single, key = replace(catalog, models=(model,)), catalog.service.discriminator

    def validate(given: Mapping[str, object]) -> list[tuple[Finding, str]]:
        found = (finding for finding in interpret(single, {key: model.id, **given}) if is_refused(finding))
        return [(finding, finding.constraint.removeprefix(f"{model.id}/")) for finding in found]

    return validate


def repair_group(kind: k.Group, given: Mapping[str, object]) -> Repaired | None:
    """Return the nearest valid object of a group; None if there is none."""

    def validating(part: Repair) -> Validate:
        return group_validator(replace(kind, fields=part.fields, rules=part.rules))

    return repair_object(Repair(fields=kind.fields, rules=kind.rules, samples={}), given, validating)


def is_refused(finding: Finding) -> bool:
    """Return whether the strict client refuses a payload with this finding."""
    return finding.refuses or finding.code in REFUSED_WHEN_STRICT
