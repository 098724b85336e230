"""Untested constraints: those whose removal no boundary case notices, of a model or of a change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.mutants.kill import Outcome, trial
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from capmatrix.semantics.payloads.boundary_cases import Case, cases_of
from capmatrix.semantics.payloads.equivalence import focus
from capmatrix.semantics.verdict.essence import bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The mutants of some models before the boundary cases."""

    models: int
    cases: tuple[Case, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def constraints(self) -> int:
        """How many constraints a case stands at that has something to say."""
        return len({case.constraint for case in self.cases if case.code})

    @property
    def refused(self) -> int:
        """How many cases must be refused."""
        return sum(not case.valid for case in self.cases)

    @property
    def shares(self) -> str:
        """How many mutants there are of each change, in words."""
        counts = Counter(outcome.mutant.change for outcome in self.outcomes)
        return ", ".join(f"{count:,} {change}" for change, count in counts.most_common())

    @property
    def told(self) -> int:
        """How many mutants a case tells apart."""
        return sum(outcome.killer is not None for outcome in self.outcomes)

    @property
    def dead(self) -> tuple[Outcome, ...]:
        """Those that no payload at all can tell apart."""
        return tuple(outcome for outcome in self.outcomes if outcome.equivalent)

    @property
    def left(self) -> tuple[Outcome, ...]:
        """Those that no case tells apart, though nothing proves that none can."""
        return tuple(outcome for outcome in self.outcomes if outcome.killer is None and not outcome.equivalent)


def called(catalog: Catalog) -> list[Model]:
    """Return the models that may be called."""
    return [model for model in catalog.models if model.lifecycle.stage != "removed"]


def prove(catalog: Catalog, models: Iterable[Model]) -> Proof:
    """Set every mutant of some models before their boundary cases."""
    asked: list[Case] = []
    outcomes: list[Outcome] = []
    count = 0
    for model in models:
        cases = list(cases_of(catalog, model))
        outcomes += trial(catalog, model, cases)
        asked += cases
        count += 1
    return Proof(models=count, cases=tuple(asked), outcomes=tuple(outcomes))


@dataclass(frozen=True, slots=True, order=True)
class Indistinct:
    """A constraint that came or was changed, and that no case tells from its absence."""

    model: str
    constraint: str
    what: str
    """What would be left without it, in a few words."""
    dead: bool
    """No payload at all can tell: other constraints say as much already."""


def indistinct(old: Catalog, new: Catalog) -> tuple[Indistinct, ...]:
    """Return what a change adds without an effect that a boundary case shows."""
    before = {model.id: model for model in called(old)}
    found: set[Indistinct] = set()
    for model in called(new):
        after = bare(model)
        if model.id not in before:
            found.update(_untold(new, after, mutants(after)))
        elif (other := bare(before[model.id])) != after:
            found.update(set(_of_change(new, other, after)) - set(_of_change(old, after, other)))
    return tuple(sorted(found))


def _of_change(catalog: Catalog, left: Model, right: Model) -> Iterator[Indistinct]:
    """Yield what is indistinct of that in which a model differs from another one, everything else left aside."""
    at = focus(left, right)
    had = {repr(replace(rule, id="")) for rule in left.rules}
    about = {f"{right.id}/{field.name}/" for field in at.fields}
    about |= {f"{right.id}/rule/{rule.id}/" for rule in right.rules if repr(replace(rule, id="")) not in had}
    small = at.of(right)
    yield from _untold(
        catalog, small, [mutant for mutant in mutants(small) if f"{mutant.constraint}/".startswith(tuple(about))]
    )


def _untold(catalog: Catalog, model: Model, some: Iterable[Mutant]) -> Iterator[Indistinct]:
    gone = [mutant for mutant in some if mutant.change == "removed"]
    cases = list(cases_of(catalog, model)) if gone else []
    for item in trial(catalog, model, cases, gone):
        if item.killer is None:
            mutant = item.mutant
            yield Indistinct(model=model.id, constraint=mutant.constraint, what=mutant.what, dead=item.equivalent)
