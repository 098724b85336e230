"""The matrix and the second reading of its documents give the same verdict, or a decision says why not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from capmatrix.semantics.payloads.boundary_cases import cases
from tests.second_reading.compare import Difference, differences, entries, unused
from tests.second_reading.judge import MODELS, Findings
from tests.second_reading.payloads import is_large, payloads
from tests.support.generated import validate
from tests.support.specs import MATRIX, as_documented, catalog_of

CATALOG = as_documented(catalog_of(MATRIX))


def by_validators(payload: Any) -> tuple[Findings, Findings]:
    """Return the verdict of the generated validators; other tests hold every form to it."""
    verdict = validate(payload)
    errors = {(str(finding.code), finding.field) for finding in verdict.errors}
    return errors, {(str(finding.code), finding.field) for finding in verdict.warnings}


def asked() -> Iterator[Any]:
    """Yield what both judges are asked: the boundary cases of the matrix, and the payloads of the reading."""
    yield from (case.payload for case in cases(CATALOG))
    for name in MODELS:
        yield from (payload for payload in payloads(name) if not is_large(payload))  # boundary cases have large ones


def found() -> dict[Difference, Any]:
    """Return every difference with the first payload that shows it."""
    shown: dict[Difference, Any] = {}
    for payload in asked():
        for difference in differences(by_validators, payload):
            shown.setdefault(difference, payload)
    return shown


def test_both_have_the_same_models():
    assert {model.id for model in CATALOG.models} == set(MODELS)


@pytest.mark.slow
def test_every_difference_is_an_entry_and_every_entry_a_difference():
    covered = frozenset[Difference]().union(*(entry.covers for entry in entries()))
    shown = found()
    lines = [
        f"{each.model} {each.field}: only the {each.side} says {each.code}: {str(shown[each])[:300]}"
        for each in sorted(shown.keys() - covered)
    ]
    assert not lines, "settle each by the documents: mend matrix or reading, or add an entry:\n" + "\n".join(lines)
    empty = [(entry.text, part[:3]) for entry, part in unused(shown, entries())]
    assert not empty, "the two agree here by now: take this out of differences.json"


def test_every_entry_names_a_decision_of_the_spec():
    decisions = {decision.id for decision in CATALOG.decisions}
    assert [entry.decision for entry in entries() if entry.decision not in decisions] == []
    assert all(entry.covers for entry in entries()), "an entry whose models or fields do not exist"
