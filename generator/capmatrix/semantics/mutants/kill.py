"""Run the boundary cases against each mutant: report the case that kills it, or prove that no payload can."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from capmatrix.semantics.payloads.boundary_cases import Case
from capmatrix.semantics.payloads.construct import is_heavy
from capmatrix.semantics.payloads.equivalence import Told, equivalent, told


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a mutant."""

    mutant: Mutant
    killer: Case | None
    """The first case of which the mutant says something else."""
    equivalent: bool = False
    """No payload can tell it from the original: the constraint, as far as it was changed, is dead."""


def trial(
    catalog: Catalog, model: Model, cases: Sequence[Case], some: Iterable[Mutant] | None = None, *, prove: bool = True
) -> Iterator[Outcome]:
    """Yield the outcome of every mutant of a model, or of some, before its cases; `prove` what none tells apart."""
    court = _Court(catalog, model, cases)
    for mutant in mutants(model) if some is None else some:
        killer = court.killer(mutant)
        outcome = Outcome(mutant=mutant, killer=killer)
        dead = prove and killer is None and equivalent(catalog, model, mutant.model)
        yield replace(outcome, equivalent=dead)


class _Court:
    """The cases of one model, with what the model itself says of each."""

    def __init__(self, catalog: Catalog, model: Model, cases: Sequence[Case]) -> None:
        self.catalog, self.own = catalog, replace(catalog, models=(model,))
        self._said: dict[int, Told] = {}
        self._light: dict[str, list[Case]] = {}
        self._heavy: dict[str, list[Case]] = {}
        for case in cases:
            heavy = any(is_heavy(value) for value in case.payload.values())
            subject = _subject(case.constraint, model)
            (self._heavy if heavy else self._light).setdefault(subject, []).append(case)

    def killer(self, mutant: Mutant) -> Case | None:
        """Return the first case that tells the mutant from the model."""
        judge = replace(self.catalog, models=(mutant.model,))
        return next((case for case in self._ordered(mutant) if told(judge, case.payload) != self._told(case)), None)

    def _told(self, case: Case) -> Told:
        if id(case) not in self._said:
            self._said[id(case)] = told(self.own, case.payload)
        return self._said[id(case)]

    def _ordered(self, mutant: Mutant) -> Iterator[Case]:
        """Yield the cases about the mutant's constraint first, and large ones late unless it is about size."""
        subject = _subject(mutant.constraint, mutant.model)
        light, heavy = (cases.get(subject, []) for cases in (self._light, self._heavy))
        yield from (*heavy, *light) if mutant.constraint.endswith("/size") else light
        for cases in (self._light, self._heavy):
            yield from (case for about, group in cases.items() if about != subject for case in group)
        yield from heavy


def _subject(constraint: str, model: Model) -> str:
    """Return the field or the rule that a constraint is about."""
    own = constraint.removeprefix(f"{model.id}/")
    return own if own.startswith("rule/") else own.split("/")[0]
