"""Untested constraints of a model or of a change: no boundary case fails when they are removed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.mutants.kill import Outcome, kill
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from capmatrix.semantics.payloads.boundary_cases import Case, cases_of
from capmatrix.semantics.payloads.equivalence import focus, stripped


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The outcome of running boundary cases against the mutants of some models."""

    models: int
    cases: tuple[Case, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def constraints(self) -> int:
        """How many constraints have a case with a finding."""
        return len({case.constraint for case in self.cases if case.code})

    @property
    def refused(self) -> int:
        """How many cases are expected to be refused."""
        return sum(not case.valid for case in self.cases)

    @property
    def shares(self) -> str:
        """The number of mutants for each sort of change, in words."""
        counts = Counter(outcome.mutant.change for outcome in self.outcomes)
        return ", ".join(f"{count:,} {change}" for change, count in counts.most_common())

    @property
    def killed(self) -> int:
        """How many mutants a case kills."""
        return sum(outcome.killer is not None for outcome in self.outcomes)

    @property
    def equivalent(self) -> tuple[Outcome, ...]:
        """The mutants that are proven equivalent to their model."""
        return tuple(outcome for outcome in self.outcomes if outcome.equivalent)

    @property
    def survivors(self) -> tuple[Outcome, ...]:
        """The mutants that no case kills and no proof shows to be equivalent."""
        return tuple(outcome for outcome in self.outcomes if outcome.killer is None and not outcome.equivalent)


def callable_models(catalog: Catalog) -> list[Model]:
    """Return the models that are not removed."""
    return [model for model in catalog.models if model.lifecycle.stage != "removed"]


def measure(catalog: Catalog, models: Iterable[Model]) -> Coverage:
    """Run the boundary cases of some models against all of their mutants."""
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
    """An added or changed constraint whose removal no case notices."""

    model: str
    constraint: str
    what: str
    """What its removal leaves, in a few words."""
    dead: bool
    """Whether it is proven that no payload can notice: other constraints imply it."""


def untested(old: Catalog, new: Catalog) -> tuple[Untested, ...]:
    """Return the constraints that a change adds or alters and that no boundary case tests."""
    before = {model.id: model for model in callable_models(old)}
    found: set[Untested] = set()
    for model in callable_models(new):
        after = stripped(model)
        if model.id not in before:
            found.update(_untested_of(new, after, mutants(after)))
        elif (former := stripped(before[model.id])) != after:
            found.update(set(_untested_of_change(new, former, after)) - set(_untested_of_change(old, after, former)))
    return tuple(sorted(found))


def _untested_of_change(catalog: Catalog, left: Model, right: Model) -> Iterator[Untested]:
    """Yield the untested constraints among those in which `after` differs from `before`."""
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
