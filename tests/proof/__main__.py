"""Count the mutants of each spec that its boundary cases kill, and those of the matrix that plain Hypothesis kills.

Plain Hypothesis knows the fields and the types of a model, and draws a value of the right kind or any other.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import Choice, Flag, Group, Integer, Kind, List, Number
from capmatrix.semantics.mutants.coverage import callable_models, measure
from capmatrix.semantics.mutants.kill import Outcome, kill
from capmatrix.semantics.payloads.boundary_cases import Case
from tests.support.specs import CASES, MATRIX, ROOT, SERVICES, catalog_of
from tests.support.strategies import EVERY_CHECK, anything

COMPARED = (MATRIX, CASES / "easel" / "spec")
"""What plain Hypothesis draws payloads for, unless services are named."""


def main() -> int:
    """Print the figures; return 1 if a mutant is neither killed nor proven equivalent."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof", description=__doc__)
    parser.add_argument("--examples", type=int, nargs="*", default=[100, 1000], help="examples of plain Hypothesis")
    parser.add_argument("--only", nargs="*", default=(), help="parts of the folders of the services that are proven")
    wanted = parser.parse_args()
    left: list[Outcome] = []
    mutants = equivalent = 0
    for spec in SERVICES:
        if wanted.only and not any(part in str(spec.relative_to(ROOT)) for part in wanted.only):
            continue
        catalog = catalog_of(spec)
        started = time.monotonic()
        proof = measure(catalog, callable_models(catalog))
        seconds = time.monotonic() - started
        left += proof.survivors
        mutants += len(proof.outcomes)
        equivalent += len(proof.equivalent)
        print(f"\n{catalog.service.title}: {proof.models} models, {proof.constraints:,} constraints")
        print(f"  boundary cases      {len(proof.cases):,}, {proof.refused:,} of them refused")
        print(f"  mutants             {len(proof.outcomes):,}: {proof.shares}")
        print(f"  killed              {proof.killed:,}")
        print(f"  proven equivalent   {len(proof.equivalent)}")
        print(f"  neither             {len(proof.survivors)}")
        print(f"  time                {seconds:.1f} s", flush=True)
        for one in proof.equivalent:
            print(f"    dead: {one.mutant.constraint}, {one.mutant.change}: {one.mutant.what}")
        for examples in wanted.examples if wanted.only or spec in COMPARED else ():
            plain(catalog, examples, len(proof.outcomes) - len(proof.equivalent))
    print(f"\n{mutants:,} mutants, {equivalent:,} of them proven equivalent, {len(left):,} neither")
    for one in left:
        print(f"NEITHER: {one.mutant.constraint}, {one.mutant.change}: {one.mutant.what}")
    return int(bool(left) or not mutants)


def plain(catalog: Catalog, examples: int, mutants: int) -> None:
    """Print how many mutants are killed by payloads that Hypothesis draws without knowing the boundaries."""
    started = time.monotonic()
    killed = 0
    for model in callable_models(catalog):
        drawn = [
            Case(model=model.id, payload=payload, code=None, field=None, constraint=f"{model.id}/drawn")
            for payload in draw(catalog, model, examples)
        ]
        killed += sum(one.killer is not None for one in kill(catalog, model, drawn, prove=False))
    share, seconds = 100 * killed / mutants, time.monotonic() - started
    print(f"  plain Hypothesis    {share:.1f} % killed with {examples:,} examples per model, {seconds:.0f} s")


def draw(catalog: Catalog, model: Model, examples: int) -> list[dict[str, Any]]:
    """Return payloads of a model as a test without boundaries would draw them."""
    fields = st.fixed_dictionaries({}, optional={field.name: loose(field.kind) for field in model.fields})
    found: list[dict[str, Any]] = []

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=EVERY_CHECK,
    )
    @given(fields)
    def collect(payload: dict[str, Any]) -> None:
        found.append({catalog.service.discriminator: model.id, **payload})

    collect()
    return found


def loose(kind: Kind) -> st.SearchStrategy[Any]:
    """Draw a value of a kind's type or domain, or now and then anything."""
    return st.one_of(typed(kind), typed(kind), typed(kind), anything())


def typed(kind: Kind) -> st.SearchStrategy[Any]:
    """Draw a value of the type that a kind has in Python."""
    match kind:
        case Integer():
            return st.integers()
        case Number():
            return st.floats()
        case Flag():
            return st.booleans()
        case Choice():
            return st.sampled_from(kind.values)
        case List():
            return st.lists(typed(kind.item), max_size=4)
        case Group():
            return st.fixed_dictionaries({}, optional={field.name: loose(field.kind) for field in kind.fields})
        case _:
            return st.text()


if __name__ == "__main__":
    sys.exit(main())
