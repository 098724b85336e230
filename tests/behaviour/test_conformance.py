"""The simulator does what the emitted OpenAPI document says, to Schemathesis; `make conformance` asks at length."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from nanogpt_video import simulator
from nanogpt_video._kit import KIT
from schemathesis.checks import CHECKS

from capmatrix.pipeline import generate
from tests.conformance.campaign import models_of, narrowed, run, united
from tests.support.packages import package
from tests.support.specs import GOOD_CASES, MATRIX, catalog_of, sampled

DOCUMENT = json.loads((Path(__file__).parents[2] / "generated/openapi/openapi.json").read_text(encoding="utf-8"))
pytestmark = pytest.mark.slow


def test_every_operation_answers_as_the_document_says_and_refuses_what_it_does_not_allow():
    document = narrowed(DOCUMENT, "MidjourneyVideo")
    # The id that the simulator gives to the first run: Schemathesis seldom finds one by itself.
    document["components"]["schemas"]["ExtendRequest"]["properties"]["runId"]["examples"] = ["run_sim00000001"]
    found = run(simulator, document, examples=10)
    assert found.problems == []
    # This one asks for a limit that we would have to set.
    assert found.checks.keys() == set(CHECKS.get_all_names()) - {"max_response_time"}
    fine = {label for label, status in found.answers if status < 400}
    assert fine == {f"{one.method} {one.path}" for one in KIT.service.operations.values()}


def test_a_request_to_any_model_is_judged_as_the_union_judges_it():
    some = [model.names.type for model in sampled(catalog_of(MATRIX))]
    assert len(set(some) & set(models_of(DOCUMENT))) > 50
    found = run(simulator, united(DOCUMENT, some), examples=30, coverage=False, only="submit")
    assert found.problems == []
    assert {status for _, status in found.answers} >= {202, 400, 401}


def test_a_violation_would_be_found():
    document = narrowed(DOCUMENT, "VeedFabric10")
    assert "VeedFabric10" in models_of(DOCUMENT)
    del document["paths"]["/generate-video"]["post"]["responses"]["202"]
    document["components"]["schemas"]["BalanceAnswer"]["properties"]["usd_balance"] = {"type": "number"}
    for call, check in (("submit", "status_code_conformance"), ("balance", "response_schema_conformance")):
        found = run(simulator, document, examples=5, coverage=False, only=call)
        assert any(problem.startswith(check) for problem in found.problems)


def test_the_simulator_of_another_service_does_what_its_own_document_says(tmp_path):
    spec = next(case for case in GOOD_CASES if case.name == "easel") / "spec"
    generate(spec, tmp_path)
    document = json.loads((tmp_path / "openapi/openapi.json").read_text(encoding="utf-8"))
    easel = package("easel_client", tmp_path / "python").module("simulator")
    found = run(easel, narrowed(document, models_of(document)[0]), examples=10)
    assert found.problems == []
    assert ("POST /renders", 201) in found.answers
