"""Rules between fields: a closed union, with their conditions.

Field names in rules are canonical names of the same scope (a model, or a group), or paths through its objects, which
begin with `PATH`: `$.parameters.mode` is absent where `parameters` is. A field counts as present when any
of its spellings is there with a value that is not null. Conditions compare a field with constants, test presence, or
look for an item of a list with constant values, nothing else, so every question about a set of rules can be decided
exactly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from capmatrix.ir.json_values import Scalar


PATH = "$."
"""How a path through objects begins; no name of a field does."""


def steps(name: str) -> tuple[str, ...]:
    """Return the fields that a name leads through: of a path several, else the name itself."""
    return tuple(name.removeprefix(PATH).split(".")) if name.startswith(PATH) else (name,)


def root(name: str) -> str:
    """Return the field of the scope itself to which a name leads first."""
    return steps(name)[0]


def shown(name: str) -> str:
    """Return a name as findings and texts have it: `parameters.mode`."""
    return name.removeprefix(PATH)


@dataclass(frozen=True, slots=True)
class Equals:
    """Holds when the field is present and is one of `values` (for a duration: any wire spelling of them)."""

    field: str
    values: tuple[Scalar, ...]
    or_absent: bool = False
    """Holds when the field is absent, too: its default is one of `values`. Never in a row of prices."""


@dataclass(frozen=True, slots=True)
class Present:
    """Holds when the field is present."""

    field: str


@dataclass(frozen=True, slots=True)
class Absent:
    """Holds when the field is not present."""

    field: str


@dataclass(frozen=True, slots=True)
class Pick:
    """Asks of an item of a list that a member has one of `values`; without a name, that the item itself is one."""

    name: str
    """A member, or a path through objects of the item."""
    values: tuple[Scalar, ...]
    given: bool | None = None
    """In place of values: whether the member is present."""


@dataclass(frozen=True, slots=True)
class HasItem:
    """Holds when the field is a list with an item that meets all of `items`; `negated`, when it is not."""

    field: str
    items: tuple[Pick, ...]
    negated: bool = False


Atom: TypeAlias = Equals | Present | Absent | HasItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The reason of a rule in words, its evidence, and its decisions where sources disagree."""

    says: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Require:
    """`missing_field` at each of `fields` that is absent while all of `when` hold."""

    id: str
    fields: tuple[str, ...]
    when: tuple[Atom, ...] = ()
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequireOne:
    """`missing_one_of` at the first of `fields` when none is present while all of `when` hold."""

    id: str
    fields: tuple[str, ...]
    when: tuple[Atom, ...] = ()
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class AtMostOne:
    """`conflict` at every present one of `fields` after the first, while all of `when` hold."""

    id: str
    fields: tuple[str, ...]
    when: tuple[Atom, ...] = ()
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbid:
    """An error at each of `fields` that is present while all of `when` hold.

    The code is `conflict` when `when` only tests presence (two fields exclude each other), else `condition`.
    """

    id: str
    fields: tuple[str, ...]
    when: tuple[Atom, ...]
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowOnly:
    """`condition` at `field` when it is present (and one of `values`, if given) while not all of `when` hold."""

    id: str
    field: str
    values: tuple[Scalar, ...] = ()
    when: tuple[Atom, ...]
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrow:
    """`condition` at `field` when it is present with a value outside the narrower domain while all of `when` hold.

    The domain is `values`, or the range `minimum`..`maximum` (ends included). A value that is
    already invalid by its kind is reported by the kind alone.
    """

    id: str
    field: str
    values: tuple[Scalar, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    when: tuple[Atom, ...]
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class SameInput:
    """`redundant_media` (a warning) at each present one of `fields` after the first, which counts."""

    id: str
    fields: tuple[str, ...]
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """`condition` at `field`, a list, when fewer or more items meet all of `items` while all of `when` hold.

    There may be `minimum`..`maximum` of them, ends included. An absent list has no finding: another rule requires it.
    """

    id: str
    field: str
    items: tuple[Pick, ...]
    minimum: int = 0
    maximum: int | None = None
    when: tuple[Atom, ...] = ()
    origin: Origin = Origin()

    def takes(self, number: int) -> bool:
        """Return whether there may be so many items."""
        return self.minimum <= number and (self.maximum is None or number <= self.maximum)


Rule: TypeAlias = Require | RequireOne | AtMostOne | Forbid | AllowOnly | Narrow | Count | SameInput

MOST_COUNTS = 20_000
"""Most combinations of what is counted in one list, each number up to the largest one that a rule names, plus one."""


def counted(rules: Iterable[Rule], field: str) -> dict[tuple[Pick, ...], tuple[int, ...]]:
    """Return what rules count in a list → the numbers from which on a rule has another result, ascending."""
    found: dict[tuple[Pick, ...], set[int]] = {}
    for rule in rules:
        if isinstance(rule, Count) and rule.field == field:
            ends = (rule.minimum, rule.minimum if rule.maximum is None else rule.maximum + 1)
            found.setdefault(rule.items, set()).update(ends)
        for atom in conditions(rule):
            if isinstance(atom, HasItem) and atom.field == field:
                found.setdefault(atom.items, set()).add(1)
    return {items: tuple(sorted(numbers - {0})) for items, numbers in found.items() if numbers - {0}}


def multiples(
    sorts: Iterable[tuple[bool, ...]], limits: Sequence[tuple[int, ...]], met: tuple[bool, ...]
) -> tuple[int, ...]:
    """Return how often an item of one sort is tried, so that no result of a rule is missed, ascending from 0.

    A sort is which counts its items meet, `limits` the numbers from which on each count has another result. What other
    sorts are counted with is tried one by one; what this sort alone is counted with, at its limits.
    """
    others = [sort for sort in sorts if sort != met]
    shared = [any(sort[place] for sort in others) for place in range(len(limits))]
    own = [(numbers, shared[place]) for place, numbers in enumerate(limits) if met[place]]
    least = max((numbers[-1] for numbers, together in own if together and numbers), default=0)
    alone = {number for numbers, together in own if not together for number in numbers}
    return tuple(sorted({*range(least + 1), *alone}))


def only_presence(when: tuple[Atom, ...]) -> bool:
    """Return whether a condition tests presence alone, which makes a `Forbid` a `conflict`."""
    return all(isinstance(atom, Present) for atom in when)


def fields_of(rule: Rule) -> frozenset[str]:
    """Return the fields of a rule, those of its conditions included, of paths the first ones."""
    return frozenset(map(root, names_in(rule)))


def names_in(rule: Rule) -> tuple[str, ...]:
    """Return the fields and paths of a rule, those of its conditions included."""
    return (*constrained_fields(rule), *(atom.field for atom in conditions(rule)))


def connected_fields(names: AbstractSet[str], rules: Iterable[Rule]) -> frozenset[str]:
    """Return the fields that a chain of rules connects to some fields, these included."""
    return connected(frozenset(names), [fields_of(rule) for rule in rules])


def connected(names: frozenset[str], groups: Sequence[frozenset[str]]) -> frozenset[str]:
    """Return the names that a chain of groups connects to some names, these included."""
    found = names
    while (wider := found.union(*(group for group in groups if group & found))) != found:
        found = wider
    return found


def constrained_fields(rule: Rule) -> tuple[str, ...]:
    """Return the fields that a rule constrains."""
    return (rule.field,) if isinstance(rule, Narrow | AllowOnly | Count) else rule.fields


def conditions(rule: Rule) -> tuple[Atom, ...]:
    """Return the conditions of a rule; a `SameInput` has none."""
    return () if isinstance(rule, SameInput) else rule.when
