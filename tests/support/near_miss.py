"""Payloads that break exactly one constraint of a model."""

from __future__ import annotations

from dataclasses import dataclass

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.policy import Code
from capmatrix.semantics.payloads.near_misses import Miss
from capmatrix.semantics.payloads.search import Choose, Space
from capmatrix.semantics.verdict.interpret import interpret


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A payload that violates one constraint, and the expected finding."""

    payload: dict[str, object]
    code: Code
    field: str
    constraint: str


def near_miss(catalog: Catalog, model: Model, space: Space, miss: Miss, choose: Choose) -> NearMiss | None:
    """Return a payload that violates only this constraint; None if it always violates another one too."""
    built = space.sample(choose, miss.forced, miss.rule)
    if built is None:
        return None
    payload = {catalog.service.discriminator: model.id, **built}
    refusing = [finding for finding in interpret(catalog, payload) if finding.refuses]
    if len(refusing) > 1:
        return None
    return NearMiss(payload, miss.code, miss.path, f"{model.id}/{miss.constraint}")
