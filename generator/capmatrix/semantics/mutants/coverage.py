"""Untested constraints: those whose removal no boundary case notices, of a model or of a change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.mutants.kill import Outcome, kill
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from capmatrix.semantics.payloads.boundary_cases import Case, cases_of
from capmatrix.semantics.payloads.equivalence import focus
from capmatrix.semantics.verdict.essence import stripped


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
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
    def killed(self) -> int:
        """How many mutants a case tells apart."""
        return sum(outcome.killer is not None for outcome in self.outcomes)

    @property
    def equivalent(self) -> tuple[Outcome, ...]:
        """Those that no payload at all can tell apart."""
        return tuple(outcome for outcome in self.outcomes if outcome.equivalent)

    @property
    def survivors(self) -> tuple[Outcome, ...]:
        """Those that no case tells apart, though nothing proves that none can."""
        return tuple(outcome for outcome in self.outcomes if outcome.killer is None and not outcome.equivalent)


def callable_models(catalog: Catalog) -> list[Model]:
    """Return the models that may be called."""
    return [model for model in catalog.models if model.lifecycle.stage != "removed"]


def measure(catalog: Catalog, models: Iterable[Model]) -> Coverage:
    """Set every mutant of some models before their boundary cases."""
    cases_run: list[Case] = []
    outcomes: list[Outcome] = []
    count = 0
    for model in models:
        cases = list(cases_of(catalog, model))
        outcomes += kill(catalog, model, cases)
        cases_run += cases
        count += 1
    return Coverage(models=count, cases=tuple(cases_run), outcomes=tuple(outcomes))


@dataclass(frozen=True, slots=True, order=True)
class Untested:
    """A constraint that came or was changed, and that no case tells from its absence."""

    model: str
    constraint: str
    what: str
    """What would be left without it, in a few words."""
    dead: bool
    """No payload at all can tell: other constraints say as much already."""


def untested(old: Catalog, new: Catalog) -> tuple[Untested, ...]:
    """Return what a change adds without an effect that a boundary case shows."""
    before = {model.id: model for model in callable_models(old)}
    found: set[Untested] = set()
    for model in callable_models(new):
        after = stripped(model)
        if model.id not in before:
            found.update(_untested_of(new, after, mutants(after)))
        elif (other := stripped(before[model.id])) != after:
            found.update(set(_untested_of_change(new, other, after)) - set(_untested_of_change(old, after, other)))
    return tuple(sorted(found))


def _untested_of_change(catalog: Catalog, left: Model, right: Model) -> Iterator[Untested]:
    """Yield what is indistinct of that in which a model differs from another one, everything else left aside."""
    at = focus(left, right)
    had = {repr(replace(rule, id="")) for rule in left.rules}
    about = {f"{right.id}/{field.name}/" for field in at.fields}
    about |= {f"{right.id}/rule/{rule.id}/" for rule in right.rules if repr(replace(rule, id="")) not in had}
    small = at.reduce(right)
    yield from _untested_of(
        catalog, small, [mutant for mutant in mutants(small) if f"{mutant.constraint}/".startswith(tuple(about))]
    )


def _untested_of(catalog: Catalog, model: Model, some: Iterable[Mutant]) -> Iterator[Untested]:
    gone = [mutant for mutant in some if mutant.change == "removed"]
    cases = list(cases_of(catalog, model)) if gone else []
    for item in kill(catalog, model, cases, gone):
        if item.killer is None:
            mutant = item.mutant
            yield Untested(model=model.id, constraint=mutant.constraint, what=mutant.what, dead=item.equivalent)
