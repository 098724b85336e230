"""The fewest changes that mend an object: a search from the nearest on, so that what comes first is proven smallest.

Whatever is wrong depends on some keys alone. A right object must therefore differ at one of these, and only they are
tried; how many faults have no key in common is how many changes are missing at least.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

from capmatrix.semantics.construct import ABSENT
from capmatrix.semantics.equivalence import Unbounded

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
class Mended:
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


def fewest(
    start: Mapping[str, object], faults: Faults, options: Options, most: int = MOST, limit: int | None = None
) -> Mended | None:
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
    return Mended(given=found.given, changed=changed, cost=found.cost, exact=ended)


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
            told = frozenset((name, repr(given.get(name, ABSENT))) for name in changed)
            if told in seen:
                continue
            seen.add(told)
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
