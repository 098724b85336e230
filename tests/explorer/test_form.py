"""Requests typed into the form: the verdict on the page is the interpreter's."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.editions import in_edition, later
from capmatrix.semantics.payloads.boundary_cases import cases_of, ids_of
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.verdict.interpret import interpret
from tests.support import browser as chromium
from tests.support import explored
from tests.support.explored import Visit
from tests.support.npm_package import as_read, is_sent
from tests.support.specs import CASES, MATRIX, SERVICES, catalog_of

pytestmark = [pytest.mark.slow, chromium.NEEDED]
PAYLOADS = 20
"""Boundary payloads of each model."""


def typed(catalog: Catalog, model: Model) -> list[dict[str, object]]:
    """Return the examples of a model, and boundary payloads that name it: spread over all that it has."""
    key = catalog.service.discriminator
    cases = [
        dict(case.payload)
        for case in cases_of(catalog, model, ids_of(catalog))
        if case.payload.get(key) == model.id
        and is_sent(dict(case.payload))
        and not any(map(is_heavy, case.payload.values()))
    ]
    step = max(1, len(cases) // PAYLOADS)
    return [{key: model.id, **example} for example in model.examples] + [*islice(cases[::step], PAYLOADS)]


def compared(visit: Visit, catalog: Catalog, whole: bool, models: int, payloads: int) -> int:
    """Type requests to models of each edition, all or every so many; return how many the page judged as it must."""
    key, wrong, judged = catalog.service.discriminator, [], 0
    called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    readings = [("", catalog, model) for model in called[:: 1 if whole else models]]
    for edition in later(catalog):
        theirs = {model.id for model in edition.models}
        changed = in_edition(catalog, edition.id)
        found = [
            (edition.id, changed, one)
            for one in changed.models
            if one.id in theirs and one.lifecycle.stage != "removed"
        ]
        readings += found[:: 1 if whole else 2 * models]
    for edition, reading, model in readings:
        visit.open(model.id, edition)
        for payload in typed(reading, model)[:: 1 if whole else payloads]:
            sent = {name: value for name, value in payload.items() if name != key}
            said = visit.type(sent)
            judged += 1
            wanted = interpret(reading, as_read(payload))
            refused = any(finding.refuses for finding in wanted)
            right = {(str(finding.code), finding.path) for finding in wanted}
            told = {(code, path) for code, path in said["findings"]}
            if said["fields"] != as_read(sent) or told != right or said["verdict"].startswith("Refused") != refused:
                wrong.append((model.id, sent, said, right))
    assert not wrong, wrong[:3]
    return judged


def test_the_verdict_on_the_page_is_the_interpreter_s(visit: Visit, whole: bool) -> None:
    assert compared(visit, catalog_of(MATRIX), whole, 25, 4) > (3000 if whole else 40)


def test_so_it_is_for_a_service_that_uses_every_construct_and_for_others(
    browser: explored.Browser, tmp_path: Path, whole: bool
) -> None:
    for number, spec in enumerate(SERVICES[1:] if whole else [CASES / "thicket" / "spec"]):
        catalog = catalog_of(spec)
        with explored.visiting(browser, explored.built(catalog, tmp_path / str(number))) as visit:
            assert compared(visit, catalog, whole, 4, 5) > 10, spec
            assert not visit.said, spec
            assert not visit.asked, spec
