"""Run the boundary cases against each mutant: report the case that kills it, or prove that no payload can."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from capmatrix.semantics.payloads.boundary_cases import Case
from capmatrix.semantics.payloads.distinction import equivalent
from capmatrix.semantics.payloads.equivalence import Findings, findings_of
from capmatrix.semantics.payloads.heavy import is_heavy


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The outcome of one mutant."""

    mutant: Mutant
    killer: Case | None
    """The first case for which the mutant has other findings; None if there is none."""
    equivalent: bool = False
    """Whether it is proven that no payload distinguishes it from the original."""


def kill(
    catalog: Catalog, model: Model, cases: Sequence[Case], some: Iterable[Mutant] | None = None, *, prove: bool = True
) -> Iterator[Outcome]:
    """Run the cases against every mutant of a model, or `some`; `prove` the equivalence of survivors."""
    run = _CaseRunner(catalog, model, cases)
    for mutant in mutants(model) if some is None else some:
        killer = run.find_killer(mutant)
        outcome = Outcome(mutant=mutant, killer=killer)
        dead = prove and killer is None and equivalent(catalog, model, mutant.model)
        yield replace(outcome, equivalent=dead)


class _CaseRunner:
    """The cases of one model, with the findings of the model itself."""

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
        """Return the first case with different findings for mutant and model; None if there is none."""
        mutated = replace(self.catalog, models=(mutant.model,))
        return next(
            (case for case in self._ordered(mutant) if findings_of(mutated, case.payload) != self._findings(case)), None
        )

    def _findings(self, case: Case) -> Findings:
        if id(case) not in self._known:
            self._known[id(case)] = findings_of(self.original, case.payload)
        return self._known[id(case)]

    def _ordered(self, mutant: Mutant) -> Iterator[Case]:
        """Yield the cases of the mutant's constraint first, and large payloads last unless it limits size."""
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
