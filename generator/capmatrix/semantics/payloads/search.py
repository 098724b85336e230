"""An object as a finite space: for each field, the classes of values that its rules distinguish."""

# Budget: the space, how its values are divided into classes, and the search.
from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice, product
from random import Random
from typing import Protocol, TypeAlias, TypeVar, cast

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Model
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.policy import WARNINGS
from capmatrix.ir.rules import (
    MOST_COUNTS,
    PATH,
    AllowOnly,
    AtMostOne,
    Count,
    Equals,
    Forbid,
    HasItem,
    Narrow,
    Pick,
    Require,
    RequireOne,
    Rule,
    SameInput,
    conditions,
    counted,
    fields_of,
    multiples,
    names_in,
    root,
    steps,
)
from capmatrix.semantics.payloads import boundary_values
from capmatrix.semantics.payloads.assignments import ABSENT, Constraint, Edit, Known, Undecided, first_values, present
from capmatrix.semantics.payloads.heavy import is_heavy, written
from capmatrix.semantics.verdict.interpret import invalid_fields
from capmatrix.semantics.verdict.rules import Scope, in_domain, picked, violations
from capmatrix.semantics.verdict.values import fault, seconds

T = TypeVar("T")

_MANY = 100
"""Classes of values of a field beyond which those are left out that break a rule about it alone: lists with counts."""


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


@dataclass(frozen=True)
class Space:
    """The fields and rules of an object."""

    fields: tuple[k.Field, ...]
    rules: tuple[Rule, ...]

    @cached_property
    def stock(self) -> Mapping[str, tuple[object, ...]]:
        """Field → values to try, the simplest first; `ABSENT` if no value is valid."""
        return {field.name: candidates(field.kind) or (ABSENT,) for field in self.fields}

    @cached_property
    def classes(self) -> Mapping[str, tuple[tuple[object, ...], ...]]:
        """Field → classes of values for which all rules have the same result; empty if no value is valid."""
        return {field.name: value_classes(field, self._rules_about.get(field.name, ())) for field in self.fields}

    @cached_property
    def gave_up(self) -> list[Edit]:
        """Forced values for which no object was found because the search was too large: there may be one."""
        return []

    @cached_property
    def base(self) -> Edit:
        """The simplest object that satisfies all rules; empty if there is none."""
        return self._nearest(dict.fromkeys(self.stock, ABSENT), {}, None, tidy=True) or {}

    @cached_property
    def has_base(self) -> bool:
        """Whether the base satisfies all rules and has what is required; else no such object was found."""
        return self._required <= self.base.keys() and self.satisfies(self.base, tidy=True)

    @cached_property
    def _rules_about(self) -> Mapping[str, tuple[Rule, ...]]:
        """Spelling → the rules in which its field occurs, if there are any."""
        about = [(field, tuple(rule for rule in self.rules if field.name in fields_of(rule))) for field in self.fields]
        return {name: rules for field, rules in about if rules for name in (field.name, *field.aliases)}

    @cached_property
    def _unruled(self) -> frozenset[str]:
        """The spellings of the fields that occur in no rule."""
        spelled = frozenset(name for field in self.fields for name in (field.name, *field.aliases))
        return spelled - self._rules_about.keys()

    @cached_property
    def _compared(self) -> frozenset[str]:
        """The spellings of the fields of which rules test more than their presence."""
        atoms = (atom for rule in self.rules for atom in conditions(rule))
        names = {atom.field for atom in atoms if isinstance(atom, Equals | HasItem)}
        names |= {rule.field for rule in self.rules if isinstance(rule, Narrow | AllowOnly | Count)}
        names |= {root(name) for rule in self.rules for name in names_in(rule) if name.startswith(PATH)}
        return frozenset(name for field in self.fields if field.name in names for name in (field.name, *field.aliases))

    @cached_property
    def _refused(self) -> dict[str, tuple[tuple[list[object], frozenset[str]], ...]]:
        return {}

    def counts(self, name: str) -> bool:
        """Return whether rules count the items of a field."""
        return bool(counted(self.rules, name))

    def lists(self, name: str, skip: str | None) -> Iterator[list[object]]:
        """Yield a list of each class of a field that breaks no rule about the field alone, except `skip`."""
        if name not in self._refused:
            own = [rule for rule in self._rules_about.get(name, ()) if fields_of(rule) <= {name}]
            values = [cast("list[object]", group[0]) for group in self.classes[name] if isinstance(group[0], list)]
            self._refused[name] = tuple((value, self._broken(own, name, value)) for value in values)
        return (value for value, broken in self._refused[name] if not broken or (skip in broken and len(broken) == 1))

    def lists_of(self, name: str, length: int) -> Iterator[list[object]]:
        """Yield lists of so many items that break no rule about the field alone, whatever its kind says of lengths."""
        field = self.field(name)
        listed = k.list_in(field.kind)
        if listed is None:
            return
        exact = replace(field, kind=replace(listed, min_items=length, max_items=length))
        own = [rule for rule in self._rules_about.get(name, ()) if fields_of(rule) <= {name}]
        for value in _lists(exact, self._rules_about.get(name, ())):
            if not self._broken(own, name, value):
                yield cast("list[object]", value)

    def _broken(self, rules: Iterable[Rule], name: str, value: object) -> frozenset[str]:
        scope = self.scope({name: value})
        return frozenset(rule.id for rule in rules if violations(scope, rule, frozenset()))

    @cached_property
    def _completed(self) -> dict[tuple[object, ...], dict[str, object] | None]:
        """What rules can tell of forced values, and the rule left out → what `_complete` returned."""
        return {}

    def _told(self, name: str, value: object) -> object:
        """Return what rules can tell of a value: equal results mean equal verdicts."""
        if value is ABSENT or value is None:
            return value
        told = name in self._compared or name.startswith(PATH)
        return (type(value), value if isinstance(value, str) else written(value)) if told else True

    @cached_property
    def _required(self) -> frozenset[str]:
        return frozenset(field.name for field in self.fields if field.required)

    def lacks(self, edit: Edit) -> bool:
        """Return whether an edit leaves out a field that must be given."""
        return any(value is ABSENT and name in self._required for name, value in edit.items())

    def field(self, name: str) -> k.Field:
        """Return the field of that name, or at that path."""
        found = k.field_at(self.fields, name)
        assert found is not None, name
        return found

    def tries(self, name: str) -> tuple[object, ...]:
        """Return values to try of a field or of what a path leads to, the simplest first."""
        if name in self.stock:
            return self.stock[name]
        field = self.field(name)
        pool = _pool(field.kind, [*_constants(name, self.rules)])
        return tuple({repr(value): value for value in pool if not _is_wrong(field, value)}.values()) or (ABSENT,)

    def _realizations(self, forced: Edit) -> Iterator[Edit]:
        """Yield edits without paths that do the same: the simplest one, then some with other objects."""
        simplest = self._realized(forced)
        if simplest is None:
            return
        yield simplest
        paths = [name for name in forced if name.startswith(PATH)]
        for first in dict.fromkeys(map(root, paths)):
            wanted = {name: forced[name] for name in paths if root(name) == first}
            for item in (item for group in self.classes[first] for item in group[:1]):
                scope = self.scope({first: item})
                held = {name: scope.value(name) if scope.present(name) else ABSENT for name in wanted}
                if held == wanted and item != simplest.get(first):
                    yield {**simplest, first: item}

    def _realized(self, forced: Edit) -> Edit | None:
        """Return an edit without paths: the objects that they lead through have the values; None if there are none."""
        paths = [name for name in forced if name.startswith(PATH)]
        found = {name: value for name, value in forced.items() if name not in paths}
        for first in dict.fromkeys(map(root, paths)):
            inner = {_within(name): forced[name] for name in paths if root(name) == first}
            nothing = all(value is ABSENT for value in inner.values())
            if first in found and not (nothing and found[first] is ABSENT):
                return None
            field = self.field(first)
            if nothing and not field.required:
                found[first] = ABSENT
                continue
            assert isinstance(field.kind, k.Group), first
            held = space_of(field.kind)
            built = None if held.lacks(inner) else held.complete(inner)
            if built is None:
                return None
            found[first] = built
        return found

    def scope(self, given: Mapping[str, object]) -> Scope:
        """Return an object as a scope for rules."""
        return Scope(fields=self.fields, rules=self.rules, given=given, path="", constraint="")

    def satisfies(self, given: Mapping[str, object], skip: str | None = None, *, tidy: bool = False) -> bool:
        """Return whether an object satisfies all rules except `skip`; with `tidy`, also the rules that only warn."""
        return self._satisfies(given, [rule for rule in self.rules if rule.id != skip], tidy=tidy)

    def _satisfies(self, given: Mapping[str, object], rules: Iterable[Rule], *, tidy: bool) -> bool:
        scope = Scope(fields=self.fields, rules=tuple(rules), given=given, path="", constraint="")
        invalid = invalid_fields(scope)
        for rule in scope.rules:
            found = violations(scope, rule, invalid)
            if found and (tidy or any(code not in WARNINGS for code, _ in found)):
                return False
        return True

    def satisfying(self, rule: Rule, invalid: frozenset[str] = frozenset(), *, tidy: bool = False) -> Constraint:
        """Return the constraint that a rule has no error, with `tidy` no finding; `Narrow` skips `invalid` fields."""
        key = id(rule), invalid, tidy
        if key not in self._satisfied:

            def holds(given: Mapping[str, object]) -> bool:
                found = violations(self.scope(given), rule, invalid)
                return not found or (not tidy and all(code in WARNINGS for code, _ in found))

            self._satisfied[key] = Constraint(fields_of(rule), holds, lambda given: cause(self.scope(given), rule))
        return self._satisfied[key]

    @cached_property
    def _satisfied(self) -> dict[tuple[int, frozenset[str], bool], Constraint]:
        """What `satisfying` returned; a constraint holds its rule, so that no other one gets its number."""
        return {}

    @cached_property
    def _found(self) -> Known:
        return {}

    def violating(self, rule: Rule) -> Constraint:
        """Return the constraint that a rule has a finding, warnings included."""
        return Constraint(fields_of(rule), lambda given: bool(violations(self.scope(given), rule, frozenset())))

    def find(
        self, constraints: Iterable[Constraint], only: Mapping[str, tuple[object, ...]] | None = None
    ) -> dict[str, object] | None:
        """Return the simplest valid values that satisfy all constraints; None if there are none.

        `only`: field → the values it may have, perhaps `ABSENT`. Raises `Undecided` if the search is too large.
        """
        domains = {**self._simplest, **(only or {})}
        return self._in_order(first_values([*constraints], domains, {}, self._found))

    @cached_property
    def right(self) -> dict[str, object] | None:
        """The simplest valid values that satisfy all rules; None if there are none. Raises `Undecided`."""
        return self.find(map(self.satisfying, self.rules))

    def complete(self, forced: Edit, skip: str | None = None) -> dict[str, object] | None:
        """Return a simple object with the forced values and no finding of a rule except `skip`; None if none was found.

        It has at most one spelling of each input, since a second spelling would be a further finding.
        """
        if self.has_base and self._unruled.issuperset(forced):
            edited = {**self.base, **forced}
            return present(edited) if ABSENT in forced.values() else edited
        paths = [name for name in forced if name.startswith(PATH)]
        if self.has_base and not paths and self._rules_about.keys().isdisjoint(forced):
            return present({**self.base, **forced})
        told = (skip, *((name, self._told(name, value)) for name, value in forced.items()))
        if told not in self._completed:
            completed = (self._complete(edit, skip) for edit in self._realizations(forced))
            self._completed[told] = next((given for given in completed if given is not None), None)
        found = self._completed[told]
        own = {name: value for name, value in forced.items() if name not in paths}
        return None if found is None else {**found, **present(own)}

    def _complete(self, forced: Edit, skip: str | None) -> dict[str, object] | None:
        given = present({**self.base, **forced})
        rules = {rule.id: rule for name in forced for rule in self._rules_about.get(name, ()) if rule.id != skip}
        if not self.has_base:
            return self._nearest(self.base, forced, skip, tidy=True)
        # The other rules are satisfied, as they are in the base.
        right = self._satisfies(given, rules.values(), tidy=True)
        return given if right else self._changed(self.base, forced, skip, tidy=True)

    def sample(self, choose: Choose, forced: Edit | None = None, skip: str | None = None) -> dict[str, object] | None:
        """Return a chosen object with the forced values and no error of a rule except `skip`; None if none is found."""
        wanted = {
            field.name: choose(self.stock[field.name]) if field.required or choose((False, True)) else ABSENT
            for field in self.fields
        }
        found = (self._nearest(wanted, edit, skip, tidy=False) for edit in self._realizations(forced or {}))
        return next((given for given in found if given is not None), None)

    @cached_property
    def samples(self) -> tuple[dict[str, object], ...]:
        """A few right objects, the simplest first."""
        variety = (Random(seed).choice for seed in (1, 2))
        built = (self.sample(choose) for choose in (first, last, *variety))
        return tuple(value for value in built if value is not None)

    @cached_property
    def _simplest(self) -> Mapping[str, tuple[object, ...]]:
        """Field → a value of each class, after `ABSENT` if the field is optional."""
        optional = {field.name for field in self.fields if not field.required}
        return {
            name: (*([ABSENT] if name in optional else []), *(group[0] for group in groups))
            for name, groups in self.classes.items()
        }

    def _constraints(self, given: Mapping[str, object], skip: str | None, *, tidy: bool) -> list[Constraint]:
        rules = [rule for rule in self.rules if rule.id != skip]
        invalid = invalid_fields(self.scope(given))
        return [self.satisfying(rule, invalid, tidy=tidy) for rule in rules]

    def _nearest(self, wanted: Edit, forced: Edit, skip: str | None, *, tidy: bool) -> dict[str, object] | None:
        """Return an object with the forced values that satisfies all rules, and has the wanted values if possible."""
        given = present({**wanted, **forced})
        if self._required - forced.keys() <= given.keys() and self.satisfies(given, skip, tidy=tidy):
            return given
        return self._changed(wanted, forced, skip, tidy=tidy)

    def _changed(self, wanted: Edit, forced: Edit, skip: str | None, *, tidy: bool) -> dict[str, object] | None:
        """Return the same for wanted values that are not all possible."""
        domains: dict[str, tuple[object, ...]] = {}
        for field in reversed(self.fields):  # so that the first of several fields is changed
            simplest = self._simplest[field.name]
            if len(simplest) > _MANY:
                simplest = tuple(self.lists(field.name, skip))
            values = (wanted.get(field.name, ABSENT), ABSENT, self.stock[field.name][0], *simplest)
            valid = tuple(value for value in values if not (field.required and value is ABSENT))
            domains[field.name] = valid if forced.keys().isdisjoint((field.name, *field.aliases)) else (ABSENT,)
        given = present(forced)
        try:
            return self._in_order(first_values(self._constraints(given, skip, tidy=tidy), domains, given))
        except Undecided:
            self.gave_up.append(forced)
            return None

    def _in_order(self, found: dict[str, object] | None) -> dict[str, object] | None:
        names = [field.name for field in self.fields]
        return None if found is None else {name: found[name] for name in (*names, *found) if name in found}


def cause(scope: Scope, rule: Rule) -> frozenset[str]:
    """Return fields whose values alone make an object violate a rule, whatever all others are."""
    match rule:
        case AtMostOne() | SameInput():
            names = [name for name in rule.fields if scope.present(name)][:2]
        case Forbid():
            names = [name for name in rule.fields if scope.present(name)][:1]
        case Require():
            names = [name for name in rule.fields if not scope.present(name)][:1]
        case RequireOne():
            names = [*rule.fields]
        case AllowOnly() | Narrow() | Count():
            names = [rule.field]
    return frozenset(map(root, (*names, *(atom.field for atom in conditions(rule)))))


_KNOWN: dict[tuple[int, int], Space] = {}
_MOST = 256


def space_of(owner: Model | k.Group) -> Space:
    """Return the space of a model or an object; whoever asks again soon gets the same one."""
    key = id(owner.fields), id(owner.rules)  # of objects that the space holds, so that no others get their numbers
    if key not in _KNOWN:
        if len(_KNOWN) == _MOST:
            _KNOWN.clear()
        _KNOWN[key] = Space(owner.fields, owner.rules)
    return _KNOWN[key]


def candidates(kind: k.Kind) -> tuple[object, ...]:
    """Return valid values of any kind, objects and lists included, the simplest first; large values are left out."""
    match kind:
        case k.Group():
            return space_of(kind).samples
        case k.List():
            items = candidates(kind.item)
            low = kind.min_items or 0
            few = low + 3 if kind.max_items is None else min(low + 3, kind.max_items)
            high = few if kind.max_items is None else k.most_tried(kind, few if k.untried(kind) else 0)
            counts = dict.fromkeys(count for count in (min(max(low, 1), high), low, min(low + 1, high), high))
            return tuple([items[n % len(items)] for n in range(count)] for count in counts if items or not count)
        case k.Either():
            return tuple(value for option in kind.options for value in candidates(option))
        case k.Simple():
            light = (value for value in boundary_values.valid(kind) if not is_heavy(value))
            return tuple(value for value in light if value is not None)


def _within(name: str) -> str:
    """Return a path as the object has it that it leads through first."""
    _, *others = steps(name)
    return others[0] if len(others) == 1 else f"{PATH}{'.'.join(others)}"


def _through(field: k.Field, rules: Iterable[Rule]) -> list[str]:
    """Return the paths of rules that lead through a field."""
    names = dict.fromkeys(name for rule in rules for name in names_in(rule))
    return [name for name in names if name.startswith(PATH) and root(name) == field.name]


def along(field: k.Field, rules: Sequence[Rule]) -> dict[str, list[object]]:
    """Return path through a field → a value of each class that rules distinguish there, `ABSENT` among them."""
    if not isinstance(field.kind, k.Group):
        return {}
    inner, found = space_of(field.kind), dict[str, list[object]]()
    for name in _through(field, rules):
        end, points = replace(inner.field(_within(name)), name=name, aliases=()), [*_constants(name, rules)]
        tried = [value for value in (*points, *_pool(end.kind, points)) if not _is_wrong(end, value)]
        classes: dict[tuple[bool, ...], object] = {}
        for value in tried:
            classes.setdefault(_compared(replace(end, name="x"), name, rules, value), value)
        found[name] = [*classes.values(), ABSENT]
    return found


def _compared(end: k.Field, name: str, rules: Iterable[Rule], value: object) -> tuple[bool, ...]:
    """Return the result of every test that rules apply to a value at the end of a path; the field is called `x`."""
    alone = Scope(fields=(end,), rules=(), given={"x": value}, path="", constraint="")
    answers: list[bool] = []
    for rule in rules:
        if isinstance(rule, Narrow) and rule.field == name:
            answers.append(in_domain(alone, replace(rule, field="x")))
        if isinstance(rule, AllowOnly) and rule.field == name:
            answers.append(alone.equals("x", rule.values))
        atoms = (atom for atom in conditions(rule) if isinstance(atom, Equals) and atom.field == name)
        answers += [alone.equals("x", atom.values) for atom in atoms]
    return tuple(answers)


def objects_along(field: k.Field, rules: Sequence[Rule], *, every: bool = False) -> Iterator[object]:
    """Yield objects with each combination of values that rules distinguish along their paths.

    Raises `Undecided` where it is not known whether there is one, and `every` one is needed.
    """
    paths = along(field, rules)
    if not paths or not isinstance(field.kind, k.Group):
        return
    inner = space_of(field.kind)
    names = [_within(name) for name in paths]
    edits = (dict(zip(names, chosen, strict=True)) for chosen in islice(product(*paths.values()), COMBINED))
    yield from _completed(inner, edits, every=every)


def _completed(inner: Space, edits: Iterable[Edit], *, every: bool) -> Iterator[object]:
    """Yield an object with each of the forced values that one can have; see `objects_along`."""
    for edit in edits:
        found = inner.complete(edit)
        if found is not None:
            yield found
        elif every and inner.gave_up:
            raise Undecided


def items_of(
    kind: k.List, counts: Iterable[tuple[Pick, ...]], *, every: bool = False
) -> dict[tuple[bool, ...], object]:
    """Return what is true of an item, of each that rules count → the simplest item of which it is; each that can be.

    Raises `Undecided` where there are too many to find each, and `every` one is needed.
    """
    asked = tuple(counts)
    objects = k.objects(kind.item)
    if objects:
        items: Iterable[object] = (item for option in objects for item in _built(option, asked, every=every))
    else:
        field = k.Field(name="item", kind=kind.item)
        picks = [pick for picks in asked for pick in picks if not pick.name]
        items = (value for value in _tried(field, picks) if value is not ABSENT)
    found: dict[tuple[bool, ...], object] = {}
    for item in items:
        found.setdefault(tuple(picked(picks, item) for picks in asked), item)
    return found


def _built(option: k.Group, asked: tuple[tuple[Pick, ...], ...], *, every: bool) -> Iterator[object]:
    """Yield an object of each combination of values that are asked for."""
    inner = space_of(option)
    wanted = dict.fromkeys(pick.name for picks in asked for pick in picks)
    known = {name: field for name in wanted if (field := k.field_at(option.fields, name)) is not None}
    tried = [
        _tried(field, [one for picks in asked for one in picks if one.name == name], inner.rules)
        for name, field in known.items()
    ]
    if every and math.prod(map(len, tried)) > MOST_COUNTS:
        raise Undecided
    edits = (dict(zip(known, chosen, strict=True)) for chosen in islice(product(*tried), MOST_COUNTS))
    yield from _completed(inner, edits, every=every)


def _tried(field: k.Field, picks: list[Pick], rules: Iterable[Rule] = ()) -> list[object]:
    """Return a valid value of each class by which items, and the rules in them, are told apart, and `ABSENT`."""
    field = replace(field, name="x") if field.name.startswith(PATH) else field  # no rule in the object speaks of it
    about = [rule for rule in rules if field.name in fields_of(rule)]
    values = [value for pick in picks for value in pick.values]
    classes: dict[tuple[bool, ...], object] = {}
    for value in (*_pool(field.kind, [*values, *_constants(field.name, about)]), *values):
        if not _is_wrong(field, value):
            one = {field.name: value}
            told = (picked((Pick(field.name, pick.values),), one) for pick in picks)
            classes.setdefault((*told, *distinguish(field, about, value)), value)
    return [*classes.values(), *(() if field.required else (ABSENT,))]


def most_counts(field: k.Field, rules: Iterable[Rule]) -> int:
    """Return how many combinations of numbers rules may distinguish in a list."""
    return math.prod(numbers[-1] + 1 for numbers in counted(rules, field.name).values())


def _lists(field: k.Field, rules: Sequence[Rule], final: Sequence[Rule] | None = None) -> Iterator[object]:
    """Yield the shortest list of each combination of results that rules have by counting items.

    Lists are made of so many of the first sort of items, then of the second one; of each combination of numbers, each
    counted up to the last one that makes a difference, the shortest list is kept. `final`: see `value_classes`.
    """
    listed, counts = k.list_in(field.kind), counted(rules, field.name)
    if listed is None or not counts:
        return
    items, low = items_of(listed, counts, every=final is not None), listed.min_items or 0
    limits = [*counts.values(), (low,)]
    most = tuple(numbers[-1] for numbers in limits)
    hopeless = _too_many([*counts], final or ())
    reached: dict[tuple[int, ...], list[object]] = {tuple(0 for _ in most): []}
    for met, item in items.items():
        numbers = multiples([(*one, True) for one in items], limits, (*met, True))
        for state, held in list(reached.items()):
            for number in numbers[1:]:
                longer = [*held, *[item] * number]
                if listed.max_items is not None and len(longer) > listed.max_items:
                    break
                added = zip(state, (*met, True), most, strict=True)
                following = tuple(min(count + number * one, end) for count, one, end in added)
                if hopeless(following):
                    break
                if following not in reached or len(longer) < len(reached[following]):
                    reached[following] = longer
        if len(reached) > MOST_COUNTS:
            if final is not None:
                raise Undecided
            break
    shortest: dict[tuple[int, ...], list[object]] = {}
    for state, held in sorted(reached.items(), key=lambda pair: len(pair[1])):
        told = tuple(bisect_right(numbers, number) for numbers, number in zip(counts.values(), state, strict=False))
        if state[-1] == low:
            shortest.setdefault(told, held)
    yield from shortest.values()


def _too_many(counts: Sequence[tuple[Pick, ...]], rules: Iterable[Rule]) -> Callable[[tuple[int, ...]], bool]:
    """Return whether one of the rules refuses a list with such numbers of items, and any longer one.

    Those that can are counts with a maximum whose conditions, if any, are items of the same list: more items neither
    undo these nor lower a number.
    """
    ends: list[tuple[int, int, list[int]]] = []
    for rule in rules:
        if isinstance(rule, Count) and rule.items in counts and rule.maximum is not None:
            own = [atom for atom in rule.when if isinstance(atom, HasItem) and atom.field == rule.field]
            if len(own) == len(rule.when) and not any(atom.negated for atom in own):
                ends.append((counts.index(rule.items), rule.maximum, [counts.index(atom.items) for atom in own]))
    return lambda state: any(state[at] > end and all(state[one] for one in own) for at, end, own in ends)


def of_length(kind: k.List, items: list[object], counts: Iterable[tuple[Pick, ...]]) -> list[object] | None:
    """Return a list with some items, and more that are not counted where it needs them; None if there is none."""
    asked = tuple(counts)
    missing = (kind.min_items or 0) - len(items)
    if missing > 0:
        other = items_of(kind, asked).get(tuple(False for _ in asked), ABSENT)
        if other is ABSENT:
            return None
        items = [*items, *[other] * missing]
    return items if kind.max_items is None or len(items) <= kind.max_items else None


COMBINED = 500
"""Most combinations of values along paths that are tried as objects."""


def _is_wrong(field: k.Field, value: object) -> bool:
    return isinstance(field.kind, k.Simple) and fault(field.kind, value) is not None


def distinguish(field: k.Field, rules: Iterable[Rule], value: object) -> tuple[bool, ...]:
    """Return the result of every test that rules apply to a value of a field; equal results mean equal verdicts."""
    return _answers(field, _tests(field, rules), value)


_Tests: TypeAlias = Sequence[tuple[Rule, Sequence[str]]]


def _tests(field: k.Field, rules: Iterable[Rule]) -> _Tests:
    """Return rules, each with its paths through a field."""
    return [(rule, _through(field, (rule,))) for rule in rules]


def _answers(field: k.Field, tests: _Tests, value: object) -> tuple[bool, ...]:
    scope = Scope(fields=(field,), rules=(), given={field.name: value}, path="", constraint="")
    answers: list[bool] = []
    for rule, paths in tests:
        for name in paths:
            answers.append(scope.present(name))
            if isinstance(rule, Narrow) and rule.field == name and scope.present(name):
                answers.append(_is_wrong(scope.field(name), scope.value(name)) or in_domain(scope, rule))
            if isinstance(rule, AllowOnly) and rule.field == name:
                answers.append(scope.equals(name, rule.values))
            compared = (atom for atom in conditions(rule) if isinstance(atom, Equals) and atom.field == name)
            answers += [scope.equals(name, atom.values) for atom in compared]
        if isinstance(rule, Count) and rule.field == field.name:
            answers.append(not violations(scope, replace(rule, when=()), frozenset()))
        held = (atom for atom in conditions(rule) if isinstance(atom, HasItem) and atom.field == field.name)
        answers += [scope.count(atom.field, atom.items) > 0 for atom in held]
        if isinstance(rule, Narrow) and rule.field == field.name:
            answers.append(in_domain(scope, rule))
        if isinstance(rule, AllowOnly) and rule.field == field.name:
            answers.append(scope.equals(field.name, rule.values))
        atoms = (atom for atom in conditions(rule) if isinstance(atom, Equals) and atom.field == field.name)
        answers += [scope.equals(field.name, atom.values) for atom in atoms]
    return tuple(answers)


def value_classes(
    field: k.Field, rules: Iterable[Rule], final: Sequence[Rule] | None = None
) -> tuple[tuple[object, ...], ...]:
    """Return valid values of a field, at least one of each class that rules distinguish, by class.

    With `final`, rules that refuse what is asked about, lists may be left out that one of these refuses however they
    go on, and `Undecided` is raised where there are too many others; without, of too many lists some are left out.
    """
    about = [rule for rule in rules if field.name in fields_of(rule)]
    tests = _tests(field, about)
    found: dict[tuple[bool, ...], dict[str, object]] = {}
    alone = _pool(field.kind, [*_constants(field.name, about)])
    for value in (*alone, *objects_along(field, about, every=final is not None), *_lists(field, about, final)):
        told = _answers(field, tests, value) if tests else ()
        found.setdefault(told, {}).setdefault(repr(value), value)
    return tuple(tuple(same.values()) for same in found.values())


def _constants(name: str, rules: Iterable[Rule]) -> Iterator[Scalar]:
    """Yield the constants with which rules compare a field."""
    for rule in rules:
        if isinstance(rule, Narrow | AllowOnly) and rule.field == name:
            yield from rule.values
        if isinstance(rule, Narrow) and rule.field == name:
            yield from (end for end in (rule.minimum, rule.maximum) if end is not None)
        for atom in conditions(rule):
            if isinstance(atom, Equals) and atom.field == name:
                yield from atom.values


def _pool(kind: k.Kind, points: list[Scalar]) -> Iterator[object]:
    """Yield valid values of a kind, with a value between any two neighbouring points and one beyond the last."""
    # A finite kind gives its canonical values, without other spellings.
    yield from k.finite(kind) or (() if isinstance(kind, k.Either) else candidates(kind))
    numbers = [point for point in points if isinstance(point, int | float)]
    match kind:
        case k.Group() | k.List():
            return
        case k.Either():
            for option in kind.options:
                yield from _pool(option, points)
            return
        case k.Integer() | k.Number():
            near = [math.floor(number) + step for number in numbers for step in (-1, 0, 1, 2)]
            close = [math.nextafter(number, end) for number in numbers for end in (-math.inf, math.inf)]
            tried: list[object] = [*near, *numbers, *(close if isinstance(kind, k.Number) else ())]
            if kind.step is not None:
                tried += [k.stepped(kind, number, steps) for number in numbers for steps in (-1, 0, 1, 2)]
        case k.Duration():
            counted = [seconds(kind, point) if isinstance(point, str) else point for point in points]
            whole_seconds = [
                math.floor(number) + step for number in counted if number is not None for step in (-1, 0, 1, 2)
            ]
            tried = [k.canonical(kind, second) for second in whole_seconds if second >= 0 or kind.auto]
        case k.Text():
            tried = [*points, *(f"{point}x" for point in points), "x", "y"]
        case k.Simple():
            tried = list(points)
    yield from (value for value in tried if fault(kind, value) is None)
