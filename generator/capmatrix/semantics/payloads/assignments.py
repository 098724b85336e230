"""Search finite domains for the first values that satisfy constraints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir.rules import connected

ABSENT: Final = object()
"""Marks a field that is absent."""

Edit = Mapping[str, object]
"""Field → its new value, or `ABSENT`."""

STEPS = 200_000
"""Largest number of values tried in one search; beyond it the search is undecided."""

DEEPEST = 300
"""Largest number of connected fields: the search recurses once for each."""


class Undecided(Exception):
    """A search was too large to be decided."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """A predicate on an object, and the fields on which it depends."""

    names: frozenset[str]
    holds: Callable[[Mapping[str, object]], bool]
    cause: Callable[[Mapping[str, object]], frozenset[str]] | None = None
    """Of an object that does not hold: names whose values alone decide that. None: it may be all of them."""


def present(edited: Edit) -> dict[str, object]:
    """Return an edit as an object, without what is absent."""
    return {name: value for name, value in edited.items() if value is not ABSENT}


Known: TypeAlias = dict[tuple[int, ...], tuple[object, dict[str, object] | None]]
"""The numbers of constraints and domains that are searched together → these, so that they stay, and what was found."""


def first_values(
    constraints: list[Constraint],
    domains: Mapping[str, tuple[object, ...]],
    start: Mapping[str, object],
    known: Known | None = None,
) -> dict[str, object] | None:
    """Return `start` with the first values of the domains that satisfy all constraints; None if there are none.

    `known` carries what was found from one search with nothing to start from to the next.
    """
    if not all(domains.values()):
        return None
    tied = frozenset[str]().union(*(item.names for item in constraints))
    found = dict(start) | present({name: values[0] for name, values in domains.items() if name not in tied})
    waiting: list[str] = [name for name in domains if name in tied]
    while waiting:
        names = connected(frozenset(waiting[:1]), [item.names for item in constraints])
        part = {name: domains[name] for name in waiting if name in names}
        about = [item for item in constraints if item.names & names]
        key = (*map(id, about), *map(id, part.values()))
        if known is None:
            values = _search_part(about, part, start)
        elif key in known:
            values = known[key][1]
        else:
            values = _search_part(about, part, start)
            known[key] = (about, part), values
        if values is None:
            return None
        found |= values
        waiting = [name for name in waiting if name not in names]
    return found


def _search_part(
    constraints: list[Constraint], domains: Mapping[str, tuple[object, ...]], start: Mapping[str, object]
) -> dict[str, object] | None:
    """Return the first values that satisfy constraints on connected fields; None if there are none."""
    widest = sorted(constraints, key=lambda item: -len(item.names))
    names = dict.fromkeys((*(name for item in widest for name in domains if name in item.names), *domains))
    order = sorted(names, key=lambda name: len(domains[name]) > 1)
    place = {name: depth for depth, name in enumerate(order)}
    due: list[list[Constraint]] = [[] for _ in order]
    for item in constraints:
        if item.names and item.names <= place.keys():
            due[max(map(place.__getitem__, item.names))].append(item)
    if len(order) > DEEPEST:
        raise Undecided
    steps = 0

    def extend(given: dict[str, object], depth: int) -> dict[str, object] | frozenset[str]:
        """Return the first values from a depth on, or the names of earlier fields whose values leave none."""
        nonlocal steps
        if depth == len(order):
            return given
        name, because = order[depth], frozenset[str]()
        for value in domains[name]:
            steps += 1
            if steps > STEPS:
                raise Undecided
            more = given if value is ABSENT else {**given, name: value}
            for item in due[depth]:
                if not item.holds(more):
                    found = item.cause(more) if item.cause else item.names
                    break
            else:
                found = extend(more, depth + 1)
            if isinstance(found, dict) or name not in found:
                return found  # no other value of this field would help
            because |= found
        return because - {name}

    found = extend(dict(start), 0)
    return found if isinstance(found, dict) else None
