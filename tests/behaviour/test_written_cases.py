"""What is written beside the made-up specs holds for the clients generated from them: verdicts, prices, wire forms."""

from __future__ import annotations

import importlib
import json
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from nanogpt_video._runtime.verdict import WARNING_CODES

from capmatrix.review.show.wording import message
from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.advice.query import parse
from capmatrix.semantics.verdict.interpret import interpret
from tests.support import packages
from tests.support.specs import CASES, catalog_of

ADDRESSES = ["https://a.example/1", "https://a.example/2"]
NAMES = {"easel": "easel_client", "thicket": "thicket"}


@pytest.fixture(scope="session")
def clients(easel: Path, thicket: Path) -> dict[str, Any]:
    """Return the package of each made-up service."""
    folders = {"easel": easel, "thicket": thicket}
    return {case: packages.package(NAMES[case], folder / "python").module() for case, folder in folders.items()}


def written(case: str, name: str) -> list[Any]:
    """Return the rows of a file beside a spec."""
    return json.loads((CASES / case / name).read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("case", NAMES)
def test_its_validators_give_the_verdicts(case: str, clients: dict[str, Any]) -> None:
    for payload, expected in written(case, "verdicts.json"):
        verdict = clients[case].validate(payload)
        found = [f"{finding.code} {finding.field}" for finding in (*verdict.errors, *verdict.warnings)]
        assert sorted(found) == sorted(expected), payload


@pytest.mark.slow
@pytest.mark.parametrize("value", [float("nan"), float("inf"), True, "1"], ids=str)
def test_a_number_without_limits_is_a_number_all_the_same(value: object, clients: dict[str, Any]) -> None:
    verdict = clients["thicket"].validate({"model_id": "all", "weight": value})
    assert [(finding.code, finding.field) for finding in verdict.errors] == [("wrong_type", "weight")]


@pytest.mark.slow
@pytest.mark.parametrize("case", NAMES)
def test_its_prices_are_the_quotes(case: str, clients: dict[str, Any]) -> None:
    for payload, expected in written(case, "quotes.json"):
        quoted = clients[case].quote(payload)
        high = expected[1] if isinstance(expected, list) else expected
        assert (quoted and quoted.amount) == (high and Decimal(high)), payload


@pytest.mark.slow
@pytest.mark.parametrize("case", NAMES)
def test_its_normalising_writes_the_wire_form(case: str, clients: dict[str, Any]) -> None:
    for payload, expected, fields in written(case, "normalised.json"):
        done = clients[case].normalise(payload)
        assert repr(done.payload) == repr(expected), payload  # 7 and 7.0 are equal, but not written alike
        assert [change.field for change in done.changes] == fields, payload


def test_each_case_is_asked_of_its_own_client() -> None:
    assert {path.parent.name for path in CASES.glob("*/normalised.json")} == set(NAMES)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("question", "request_"),
    [
        ("take=-1", {"model_id": "auto", "take": "-1"}),
        ("take>=8", {"model_id": "auto", "take": "8"}),
        ("take<4", None),
        ("take!=4 take<9", {"model_id": "auto", "take": "8"}),
        ("reel<4 bright=true", {"model_id": "auto", "bright": True, "reel": 3}),
        ("scale=0.3", {"model_id": "effective", "scale": 0.3}),
        ("scale>3.85 scale<3.95", {"model_id": "effective", "scale": 3.9}),
        ("scale>3.91 scale<3.99", None),
    ],
)
def test_questions_see_steps_and_no_length_in_a_choice_of_the_service(
    question: str, request_: dict[str, Any] | None, clients: dict[str, Any]
) -> None:
    spec = catalog_of(CASES / "thicket" / "spec")
    of_client = [one.request for one in clients["thicket"].models(question)]
    of_toolkit = [one.payload for one in matching_models(spec, parse(spec, question))]
    for requests in (of_client, of_toolkit):
        assert (request_ in requests) if request_ else (requests == []), requests


@pytest.mark.slow
@pytest.mark.parametrize("given", [ADDRESSES, tuple(ADDRESSES)], ids=lambda given: type(given).__name__)
def test_a_list_of_addresses_is_sent_as_a_text_with_a_json_array(given: object, clients: dict[str, Any]) -> None:
    request_ = clients["thicket"].requests.Addresses(stills=given)
    assert request_.to_payload()["stills"] == '["https://a.example/1", "https://a.example/2"]'
    stub = (Path(clients["thicket"].__file__).parent / "requests.pyi").read_text(encoding="utf-8")
    assert "stills: UrlsInput | None = None" in stub


@pytest.mark.slow
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([*ADDRESSES, "http://a.example/3"], '"http://a.example/3", number 3 of 3, is not an https URL'),
        ("http://a.example/3", '"http://a.example/3" is not an https URL'),
        (["https://a.example/1"] * 4, "holds 4 URLs, not between 1 and 3"),
        ("[1]", '"[1]" is no JSON array of texts'),
        ([Path("one.png")], "takes no files; give an https URL for each"),
        ({"url": "https://a.example/1"}, "an object with 1 keys is not a text of https URLs, one on a line"),
    ],
)
def test_what_is_wrong_with_addresses_is_said_with_their_number(
    given: object, said: str, clients: dict[str, Any]
) -> None:
    thicket = clients["thicket"]
    done = thicket.normalise({"model_id": "addresses", "stills": given})
    [finding] = done.verdict(import_module("thicket._kit").KIT).errors
    assert finding.message == said


@pytest.mark.slow
def test_an_estimate_says_that_the_service_chooses_the_length(clients: dict[str, Any]) -> None:
    runtime, kit = import_module("thicket._runtime.price"), import_module("thicket._kit").KIT
    found = runtime.estimate(kit, {"model_id": "auto", "take": "-1"})
    assert found.basis == "a run of 4 to 12 s whose length the service chooses"
    assert (found.low, found.amount) == (2, 4)


@pytest.mark.slow
def test_a_model_that_may_be_gone_says_when(clients: dict[str, Any]) -> None:
    spec = catalog_of(CASES / "thicket" / "spec")
    (said,) = clients["thicket"].validate({"model_id": "ending", "tone": "ab"}).warnings
    assert (said.code, said.message) == ("deprecated_model", "ending is deprecated (may be gone from 2026-06-30)")
    payload = {"model_id": "ending", "tone": "ab"}
    (finding,) = interpret(spec, payload)
    assert message(spec, payload, finding) == said.message  # `capmatrix why` says the same
    (refused,) = clients["thicket"].validate({"model_id": "ended"}).errors
    assert (refused.code, refused.message) == ("removed_model", "ended has been removed")
    assert "Deprecated (may be gone from 2026-06-30)." in (clients["thicket"].requests.Ending.__doc__ or "")


@pytest.mark.slow
def test_the_basis_of_a_verdict_says_what_nobody_published(clients: dict[str, Any]) -> None:
    thicket = clients["thicket"]
    verdict = thicket.validate({"model_id": "many/names", "tone": 2, "way": "sideways"})
    assert verdict.valid
    assert verdict.as_dict()["basis"] == {
        "source": None,
        "date": "2026-03-01",
        "unknown": ["way", "count", "half", "span"],
        "partial": False,
        "reviewed": True,
    }
    assert verdict.basis.gaps() == "not known: which values of way, count, half and span are right"
    assert "not published" in thicket.requests.ManySlash.model_json_schema()["properties"]["way"]["description"]
    partial = thicket.validate({"model_id": "many-names", "unheard of": 1})
    assert (partial.valid, partial.warnings) == (True, ())
    assert partial.as_dict()["basis"] == {
        "source": None,
        "date": None,
        "unknown": [],
        "partial": True,
        "reviewed": True,
    }
    assert partial.basis.gaps() == "not known: which other fields the model takes"
    assert thicket.validate({"model_id": "ending"}).basis is None


@pytest.mark.slow
def test_a_model_of_which_little_is_known_can_be_requested_but_not_within_a_limit(clients: dict[str, Any]) -> None:
    thicket = clients["thicket"]
    request = thicket.requests.ManyNames(tone="ab", glow=[1], still="https://a.example/1")
    payload = {"model_id": "many-names", "tone": "ab", "glow": [1], "still": "https://a.example/1"}
    assert request.to_payload() == payload
    assert thicket.requests.ManyNames.model_validate(payload).to_payload() == payload
    with thicket.Thicket(api_key="k", base_url="http://127.0.0.1:9") as client:
        assert client.estimate(request).amount is None
        with pytest.raises(thicket.BudgetExceeded, match="no price of many-names"):
            client.submit(request, max_cost="1000")


@pytest.mark.slow
def test_schemas_take_former_ids_and_whatever_a_model_may_take(clients: dict[str, Any]) -> None:
    schema = json.loads(importlib.import_module("thicket._kit").KIT.resource("schema.json"))
    judge = jsonschema_rs.validator_for(schema)
    for payload, expected in written("thicket", "verdicts.json"):
        if payload.get("model_id") in ("many-names", "many/names", "olden", "older.days/2", "olden-2", "former-end"):
            refused = any(says.split()[0] not in WARNING_CODES for says in expected)
            assert judge.is_valid(payload) is not refused, payload
