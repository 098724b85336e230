"""Payloads for the differential matrix: Hypothesis' right ones, near misses and anything, and every edge everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from capmatrix.ir.catalog import Catalog
from capmatrix.semantics.payloads.boundary_cases import cases
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.payloads.search import Space, candidates
from tests.differential.edges import EDGES
from tests.support import strategies
from tests.support.strategies import EVERY_CHECK


def payloads(catalog: Catalog) -> st.SearchStrategy[object]:
    """Draw right payloads, near misses and anything, each as often."""
    listed = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    called = [model for model in listed if Space(model.fields, model.rules).samples]
    right = {model.id: strategies.valid(model, catalog) for model in called}
    nearly = {model.id: strategies.near_misses(model, catalog).map(lambda miss: miss.payload) for model in called}
    some = st.sampled_from(called)
    return st.one_of(
        some.flatmap(lambda model: right[model.id]),
        some.flatmap(lambda model: nearly[model.id]),
        strategies.arbitrary(catalog),
    )


def drawn(catalog: Catalog, count: int, number: int) -> list[object]:
    """Return that many drawn payloads, the same for the same `number`."""
    found: list[object] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=EVERY_CHECK,
    )
    @given(payloads(catalog))
    def draw(payload: object) -> None:
        found.append(payload)

    draw()
    return found


def everywhere(catalog: Catalog) -> Iterator[dict[str, Any]]:
    """Yield every edge value, and what is near a field's own values, in each spelling of each field of each model."""
    for model in catalog.models:
        base = {catalog.service.discriminator: model.id, **(model.examples[0] if model.examples else {})}
        for field in model.fields:
            values = [*EDGES.values(), *(near for value in candidates(field.kind) for near in _near(value))]
            for spelling in (field.name, *field.aliases):
                yield from ({**base, spelling: value} for value in values)


def _near(value: object) -> Iterator[object]:
    """Yield what is easily taken for a right value."""
    match value:
        case str():
            yield from (f"{value}\n", f" {value}", value.upper(), value.encode(), [value])
        case bool():
            yield int(value)
        case int():
            yield from (float(value), str(value), value + 0.5)
        case list() | dict():
            yield tuple(value)
        case _:
            pass


def boundaries(catalog: Catalog, heavy: int = 8) -> list[object]:
    """Return the payloads of the boundary cases; of the large ones a few, which take as long as all others."""
    payloads = [dict(case.payload) for case in cases(catalog)]
    large = [payload for payload in payloads if any(map(is_heavy, payload.values()))]
    light = [payload for payload in payloads if not any(map(is_heavy, payload.values()))]
    return [*light, *large[:: max(1, len(large) // heavy)]]
