"""Repair an object with the fewest changes: a best-first search, so the first result is smallest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias, cast

from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Duration,
    Either,
    Field,
    Flag,
    Group,
    Integer,
    Kind,
    List,
    Media,
    Number,
    Text,
)
from capmatrix.ir.policy import REFUSED_WHEN_STRICT
from capmatrix.ir.rules import AllowOnly, Equals, Narrow, RequireOne, Rule, conditions, fields_of
from capmatrix.semantics.advice.nearest import by_distance, distance, nearest_values
from capmatrix.semantics.payloads.construct import ABSENT, candidates
from capmatrix.semantics.payloads.equivalence import Unbounded, rule_classes
from capmatrix.semantics.verdict.interpret import Finding, validate_value
from capmatrix.semantics.verdict.rules import Scope, in_domain

MOST = 20_000
"""Objects judged; where more would be needed, what is found is not proven to be the smallest."""


@dataclass(frozen=True, slots=True)
class Option:
    """A value that a key may be given, or `ABSENT`, and how far that is from what it has."""

    value: object
    cost: float


Faults: TypeAlias = Callable[[Mapping[str, object]], Sequence[frozenset[str]]]
"""What is wrong with an object: for each fault the keys on which it depends. None: the object is right."""
Options: TypeAlias = Callable[[str], Sequence[Option]]
"""The changes of one key that can matter: of values that nothing tells apart one is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A right object, and how it differs from the one that was given."""

    given: dict[str, object]
    changed: tuple[str, ...]
    """The keys that were added, set or removed."""
    cost: float
    exact: bool = True
    """It is proven that no right object differs in fewer keys."""


@dataclass(frozen=True, slots=True)
class _State:
    given: dict[str, object]
    changed: frozenset[str]
    cost: float
    faults: Sequence[frozenset[str]]


def fewest_changes(
    start: Mapping[str, object], faults: Faults, options: Options, most: int = MOST, limit: int | None = None
) -> Repaired | None:
    """Return the right object that differs in the fewest keys, of those the nearest; None where there is none.

    Nor is one with more than `limit` changes looked for. Where the search would need to judge more than `most` objects,
    what it finds in a hurry is returned, as not `exact`; `Unbounded` is raised where that is nothing.
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
    """Return the first right object, and whether the search came to its end; in a `hurry`, others may be nearer."""
    number = count(0, -1)  # of those that are as near, the last one found goes on
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
    """Return every way to mend the fault that leaves the fewest."""
    ways = [[(key, option) for key in sorted(keys - state.changed) for option in options(key)] for keys in state.faults]
    return min(ways, key=len)


def _missing(state: _State, options: Options) -> tuple[int | None, float]:
    """Return how many changes are missing at least and what they cost at least; None where nothing can mend it."""
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
"""What is wrong with an object, each with its constraint as it is called within the object."""

_ADDED, _REMOVED, _INVENTED, _ELSEWHERE = 1.0, 2.0, 1.5, 4.0
"""What is set to a value like its own costs less than what is added, that less than what is removed, that less than
what is set to a value unlike its own; and all of it more where no finding names the field."""
_ALIKE = 0.7
"""How far from another a value may be that it could have been meant as."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """An object under repair: what it may be, and which of its keys have to do with what is wrong."""

    fields: tuple[Field, ...]
    rules: tuple[Rule, ...]
    also: tuple[Rule, ...] = ()
    """Rules that nobody is held to, whose conditions matter for another reason."""
    samples: Mapping[str, tuple[object, ...]]
    """Values that make sense where a field is added."""
    asks: tuple[tuple[str, Callable[[object], object]], ...] = ()
    """What else tells the values of a field apart, by the field."""

    def spellings(self, name: str) -> frozenset[str]:
        """Return all names of a field."""
        return frozenset(
            alias for field in self.fields if field.name == name for alias in (field.name, *field.aliases)
        ) or frozenset({name})

    def keys_of(self, finding: Finding, constraint: str) -> frozenset[str]:
        """Return the keys on which a finding depends; `own` is its constraint within the object."""
        rule = next((rule for rule in self.rules if constraint == f"rule/{rule.id}"), None)
        if rule is not None:
            return frozenset(key for name in fields_of(rule) for key in self.spellings(name))
        spelled = {name for field in self.fields for name in (field.name, *field.aliases)}
        if (constraint == "unknown" or constraint.startswith("unlisted/")) and finding.path not in spelled:
            return frozenset({finding.path})
        return self.spellings(max((name for name in spelled if constraint.startswith(f"{name}/")), key=len))

    def named_keys(self, finding: Finding, constraint: str) -> frozenset[str]:
        """Return the keys that a finding names, or might have named as well."""
        rule = next((rule for rule in self.rules if constraint == f"rule/{rule.id}"), None)
        if isinstance(rule, RequireOne):
            return frozenset(rule.fields)
        return frozenset({finding.path}) if rule is not None else self.keys_of(finding, constraint)

    def independent_parts(self) -> Iterator[Repair]:
        """Yield the parts that no rule ties to one another."""
        waiting = {field.name for field in self.fields}
        while waiting:
            tied, grown = {min(waiting)}, True
            while grown:
                wider = tied.union(*(fields_of(rule) for rule in self.rules if tied & fields_of(rule)))
                grown, tied = wider != tied, wider
            waiting -= tied
            fields = tuple(field for field in self.fields if field.name in tied)
            yield replace(self, fields=fields, rules=tuple(rule for rule in self.rules if tied & fields_of(rule)))

    def distinguish(self, field: Field, value: object) -> tuple[object, ...]:
        """Return what the rules make of a value: those with one answer are judged alike by all of them."""
        scope = Scope(fields=self.fields, rules=(), given={field.name: value}, path="", constraint="")
        answers: list[bool] = []
        for rule in (*self.rules, *self.also):
            if isinstance(rule, Narrow) and rule.field == field.name:
                answers.append(in_domain(scope, rule))
            if isinstance(rule, AllowOnly) and rule.field == field.name:
                answers.append(scope.equals(field.name, rule.values))
            atoms = (atom for atom in conditions(rule) if isinstance(atom, Equals) and atom.field == field.name)
            answers += [scope.equals(field.name, atom.values) for atom in atoms]
        return (*answers, *(ask(value) for name, ask in self.asks if name == field.name))

    def values(self, field: Field, value: object) -> list[object]:
        """Return right values of a field near a given one, the nearest of all that are judged alike."""
        tried = nearest_of_kind(field.kind, value)
        if not isinstance(
            field.kind, Group | List | Media | Anything
        ):  # of these, rules ask only whether they are there
            about = tuple(rule for rule in (*self.rules, *self.also) if field.name in fields_of(rule))
            tried += [item for item in rule_classes(field, about) if item is not ABSENT and item is not None]
        right = [item for item in (*self.samples.get(field.name, ()), *tried) if is_valid(field.kind, item)]
        found: dict[tuple[object, ...], object] = {}
        for item in right if value is ABSENT else by_distance(value, right):
            found.setdefault(self.distinguish(field, item), item)
        return list(found.values())

    def additions(self, field: Field) -> list[Option]:
        """Return the ways to add a field; a field for which there is a sample comes first."""
        cost = _ADDED if self.samples.get(field.name) else _ADDED + 0.5
        return [Option(value, cost + place / 100) for place, value in enumerate(self.values(field, ABSENT))]


def repair_object(
    work: Repair, given: Mapping[str, object], validating: Callable[[Repair], Validate], limit: int | None = None
) -> Repaired | None:
    """Return the nearest right object; None where there is none. Fields that no rule ties together are mended apart."""
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
    spelled = {name: field for field in work.fields for name in (field.name, *field.aliases)}

    @cache
    def options(key: str) -> list[Option]:
        field, elsewhere = spelled[key], 0.0 if key in named else _ELSEWHERE
        # A null is as good as nothing already.
        gone = [Option(ABSENT, elsewhere + (_REMOVED if given[key] is not None else 0))] if key in given else []
        if key not in given and (key != field.name or work.spellings(key) & given.keys()):
            return gone
        if key not in given:
            return [Option(addition.value, addition.cost + elsewhere) for addition in work.additions(field)]
        current = given[key]
        apart = [(value, distance(current, value)) for value in work.values(field, current)]
        kept = isinstance(current, dict | list)  # with what is right inside
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


def is_valid(kind: Kind, value: object) -> bool:
    """Return whether a kind has nothing to say against a value, inside it neither."""
    return not any(is_refused(finding) for finding in validate_value(kind, value, "", ""))


def nearest_of_kind(kind: Kind, value: object) -> list[object]:
    """Return right values of any kind near a given one, the nearest first; objects are mended inside."""
    match kind:
        case Group():
            held = cast("dict[str, object]", value) if isinstance(value, dict) else None
            repaired = None if held is None else repair_group(kind, held)
            return by_distance(cast("object", value), [*([repaired.given] if repaired else []), *candidates(kind)])
        case List():
            return by_distance(value, [*_nearest_lists(kind, value), *candidates(kind)])
        case Either():
            return by_distance(value, [item for option in kind.options for item in nearest_of_kind(option, value)])
        case Text() | Integer() | Number() | Flag() | Choice() | Duration() | Media() | Anything():
            return nearest_values(kind, value)


def _nearest_lists(kind: List, value: object) -> list[object]:
    items = cast("list[object]", value) if isinstance(value, list) else [] if value is ABSENT else [value]
    right = [each for item in items for each in nearest_of_kind(kind.item, item)[:1]][: kind.max_items]
    missing = max(0, (kind.min_items or 0) - len(right))
    filled = [*right, *[candidate for candidate in candidates(kind.item)[:1] for _ in range(missing)]]
    return [filled] if is_valid(kind, filled) else []


def repair_group(kind: Group, given: Mapping[str, object]) -> Repaired | None:
    """Return the nearest right object of a group."""

    def validating(part: Repair) -> Validate:
        constraint = replace(kind, fields=part.fields, rules=part.rules)

        def validate(given: Mapping[str, object]) -> list[tuple[Finding, str]]:
            answers = (finding for finding in validate_value(constraint, dict(given), "", "") if is_refused(finding))
            return [
                (replace(item, path=item.path.removeprefix(".")), item.constraint.removeprefix("/")) for item in answers
            ]

        return validate

    return repair_object(Repair(fields=kind.fields, rules=kind.rules, samples={}), given, validating)


def is_refused(finding: Finding) -> bool:
    """Return whether the strict client refuses for a finding."""
    return finding.refuses or finding.code in REFUSED_WHEN_STRICT
