"""Which mutants of the matrix the documents notice: the facts read by a program, and the second reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import Field, groups
from capmatrix.semantics.mutants.mutate import Mutant, mutants
from capmatrix.semantics.payloads.boundary_cases import cases_of
from tests.documents import compare as facts
from tests.documents.views import of_model, required_of
from tests.second_reading import compare as reading
from tests.second_reading.payloads import is_large, of_field, payloads


@dataclass(frozen=True, slots=True)
class Outcome:
    """What noticed a mutant: `facts`, `reading`, an `entry` that would cover nothing any more, or nothing (empty)."""

    mutant: Mutant
    by: str

    @property
    def sort(self) -> str:
        """The aspect that was changed, and how."""
        parts = self.mutant.constraint.split("/")
        return f"{'rule' if 'rule' in parts else parts[-1]} {self.mutant.change}"


def outcomes(catalog: Catalog, model: Model, some: Iterable[Mutant] | None = None) -> Iterator[Outcome]:
    """Yield the outcome of each mutant that rests on a document, as the tests would see the mutated matrix."""
    asked = list(payloads(model.id))
    known = set(_facts(model))
    agreed: dict[bool, set[reading.Difference]] = {}
    for mutant in mutants(model) if some is None else some:
        if not rests_on_a_document(catalog, model, mutant):
            continue
        found = set(_facts(mutant.model))
        if found != known:
            yield Outcome(mutant, "facts" if found - known else "entry")
        else:
            large = _is_about_size(mutant)
            if large not in agreed:
                agreed[large] = by_reading(catalog, _own(model, large=large), asked, None)
            read = by_reading(catalog, mutant, asked, agreed[large])
            yield Outcome(mutant, "reading" if read - agreed[large] else "entry" if read != agreed[large] else "")


def _own(model: Model, *, large: bool) -> Mutant:
    """Return the model itself in the form of a mutant, for which large payloads are asked about, or not."""
    constraint = f"{model.id}/{'size' if large else 'nothing'}"
    return Mutant(model=model, constraint=constraint, change="turned", what="nothing")


def _is_about_size(mutant: Mutant) -> bool:
    return mutant.constraint.endswith("/size")


def _facts(model: Model) -> Iterator[facts.Difference]:
    return facts.differences(model.id, of_model(model), required_of(model))


def rests_on_a_document(catalog: Catalog, model: Model, mutant: Mutant) -> bool:
    """Return whether the evidence of the mutated constraint is one of the two documents.

    It is none for a model that neither of them names, though it has fields that they describe.
    """
    lists = {edition.source for edition in catalog.editions}
    documents = {source.id for source in catalog.sources if source.sha256} - lists
    evidence = _evidence(model, mutant.constraint.split("/")[1:])
    return all(
        any(row.split(" > ")[0] in documents for row in rows) for rows in (model.evidence, evidence or model.evidence)
    )


def _evidence(model: Model, path: list[str]) -> tuple[str, ...]:
    if path[0] == "lifecycle":
        return model.lifecycle.evidence
    fields, rules = model.fields, model.rules
    found: tuple[str, ...] = ()
    for step, name in enumerate(path):
        if name == "rule":
            return next((rule.origin.evidence for rule in rules if rule.id == path[step + 1]), ()) or found
        field: Field | None = next((field for field in fields if field.name == name), None)
        if field is None:
            break
        found = field.evidence or found
        inner = groups(field.kind)
        fields, rules = (inner[0].fields, inner[0].rules) if inner else ((), ())
    return found


def by_reading(
    catalog: Catalog, mutant: Mutant, asked: list[dict[str, Any]], known: set[reading.Difference] | None
) -> set[reading.Difference]:
    """Return where a model differs from the second reading, over its payloads and the model's boundary cases.

    It stops at the first difference that is not `known`.
    """
    judge = reading.verdict_of(replace(catalog, models=(mutant.model,)))
    found: set[reading.Difference] = set()
    for payload in _ordered(catalog, mutant, asked):
        found |= reading.differences(judge, payload)
        if known is not None and found - known:
            break
    return found


def _ordered(catalog: Catalog, mutant: Mutant, asked: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the payloads about the mutated field first; large ones only where a limit on size was changed."""
    name, about = mutant.model.id, mutant.constraint.split("/")[1]
    large = _is_about_size(mutant)
    for payload in (*_about(name, about), *asked):
        if large or not is_large(payload):
            yield payload
    for case in cases_of(catalog, mutant.model):
        payload = dict(case.payload)
        if payload.get("model") == name and (large or not is_large(payload)):
            yield payload


def _about(name: str, field: str) -> Iterator[dict[str, Any]]:
    return of_field(name, field) if field in reading.MODELS[name]["fields"] else iter(())
