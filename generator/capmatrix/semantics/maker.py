"""Completes objects: what is forced, and of the rest the plainest that keeps all rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from capmatrix.ir.rules import SameInput, spoken_of
from capmatrix.semantics.construct import ABSENT, Edit, Plan, build, first, keeps

TRIES = 3
"""How often an object is drawn anew that the plainest values cannot complete."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Completes objects of one plan."""

    ready: Plan
    base: Mapping[str, object]
    """The plainest object that keeps all rules."""
    linked: frozenset[str]
    """Every spelling of the fields that rules speak of."""

    def __call__(self, forced: Edit, skip: str | None = None) -> dict[str, object] | None:
        """Return a plain object that holds what is forced and keeps all rules but `skip`; None if none was found.

        No spelling of an input comes beside another one, which would be one more thing to say.
        """
        if self.linked.isdisjoint(forced):
            return {name: value for name, value in {**self.base, **forced}.items() if value is not ABSENT}
        simple = self._tidied({**self.base, **forced}, forced, skip)
        if keeps(self.ready, simple, skip, tidy=True):
            return simple
        return next(self.tidied(forced, skip), None)

    def tidied(self, forced: Edit, skip: str | None = None) -> Iterator[dict[str, object]]:
        """Yield objects drawn anew, the plainest first."""
        for choose in (first, *(Random(seed).choice for seed in range(TRIES))):
            given = build(self.ready, choose, forced=forced, skip=skip)
            tidy = None if given is None else self._tidied(given, forced, skip)
            if tidy is not None and keeps(self.ready, tidy, skip, tidy=True):
                yield tidy

    def _tidied(self, given: Mapping[str, object], forced: Edit, skip: str | None) -> dict[str, object]:
        inputs = [rule.fields for rule in self.ready.rules if isinstance(rule, SameInput) and rule.id != skip]
        spellings = {field.name: (field.name, *field.aliases) for field in self.ready.fields}
        wanted = {name for name, value in forced.items() if value is not ABSENT and value is not None}
        dropped: set[str] = set()
        for names in inputs:
            meant = [name for name in names if wanted.intersection(spellings[name])]
            dropped |= {name for name in names if name not in (meant or [one for one in names if one in given][:1])}
        kept = ((name, value) for name, value in given.items() if name not in dropped or name in forced)
        return {name: value for name, value in kept if value is not ABSENT}


def maker(ready: Plan) -> Maker:
    """Return the maker of a plan."""
    spoken = {name for rule in ready.rules for name in spoken_of(rule)}
    linked = [field for field in ready.fields if field.name in spoken]
    spellings = frozenset(name for field in linked for name in (field.name, *field.aliases))
    nothing: dict[str, object] = {}
    return Maker(ready, next(Maker(ready, {}, spellings).tidied({}), nothing), spellings)
