"""Run the boundary cases against each mutant: report the case that kills it, or prove that no payload can."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from capmatrix.semantics.payloads.boundary_cases import Case
from capmatrix.semantics.payloads.construct import is_heavy
from capmatrix.semantics.payloads.equivalence import Findings, equivalent, findings_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a mutant."""

    mutant: Mutant
    killer: Case | None
    """The first case of which the mutant says something else."""
    equivalent: bool = False
    """No payload can tell it from the original: the constraint, as far as it was changed, is dead."""


def kill(
    catalog: Catalog, model: Model, cases: Sequence[Case], some: Iterable[Mutant] | None = None, *, prove: bool = True
) -> Iterator[Outcome]:
    """Yield the outcome of every mutant of a model, or of some, before its cases; `prove` what none tells apart."""
    run = _CaseRunner(catalog, model, cases)
    for mutant in mutants(model) if some is None else some:
        killer = run.find_killer(mutant)
        outcome = Outcome(mutant=mutant, killer=killer)
        dead = prove and killer is None and equivalent(catalog, model, mutant.model)
        yield replace(outcome, equivalent=dead)


class _CaseRunner:
    """The cases of one model, with what the model itself says of each."""

    def __init__(self, catalog: Catalog, model: Model, cases: Sequence[Case]) -> None:
        self.catalog, self.original = catalog, replace(catalog, models=(model,))
        self._known: dict[int, Findings] = {}
        self._light: dict[str, list[Case]] = {}
        self._heavy: dict[str, list[Case]] = {}
        for case in cases:
            heavy = any(is_heavy(value) for value in case.payload.values())
            subject = _subject(case.constraint, model)
            (self._heavy if heavy else self._light).setdefault(subject, []).append(case)

    def find_killer(self, mutant: Mutant) -> Case | None:
        """Return the first case that tells the mutant from the model."""
        judge = replace(self.catalog, models=(mutant.model,))
        return next(
            (case for case in self._ordered(mutant) if findings_of(judge, case.payload) != self._findings(case)), None
        )

    def _findings(self, case: Case) -> Findings:
        if id(case) not in self._known:
            self._known[id(case)] = findings_of(self.original, case.payload)
        return self._known[id(case)]

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
    subject = constraint.removeprefix(f"{model.id}/")
    return subject if subject.startswith("rule/") else subject.split("/")[0]
