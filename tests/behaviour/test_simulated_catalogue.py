"""Balance and catalogue of the simulated service, and what holds for all its operations."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.store import Outcome

from tests.support.desk import KEY
from tests.support.simulated import doors

CATALOG = json.loads(KIT.resource("catalog.json")) | json.loads(KIT.resource("service.json"))
RECORDS = {record["kind"]["name"]: record["kind"]["fields"] for record in CATALOG["records"]}


def names(record: str) -> set[str]:
    return {field["name"] for field in RECORDS[record]}


def test_a_balance_is_said_in_texts():
    with doors() as at:
        at.start()
        body = at.client.post("/check-balance").json()
        assert body == {
            "usd_balance": "99.90",
            "nano_balance": "10",
            "nanoDepositAddress": "simulated-address",
        }
        assert at.client.post("/check-balance", json={}, headers={"x-api-key": "second"}).json()["usd_balance"] == "100"
        assert at.client.post("/check-balance", headers={"x-api-key": "stranger"}).status_code == 401


def test_a_balance_holds_what_was_given_back_though_nobody_asked_for_the_job():
    with doors(outcome=lambda _: Outcome(state="failed")) as at:
        at.start()
        assert at.client.post("/check-balance").json()["usd_balance"] == "99.90"
        at.time.at += 60
        assert Decimal(at.client.post("/check-balance").json()["usd_balance"]) == 100


@pytest.mark.parametrize("key", [KEY, "stranger", ""])
def test_the_catalogue_is_public_and_lists_what_can_be_called(key):
    with doors() as at:
        body = at.client.get("/v1/video-models", headers={"x-api-key": key}).json()
        callable_now = {id_ for id_, info in KIT.models.items() if info.stage != "removed"}
        assert {row["id"] for row in body["data"]} == callable_now
        assert body["object"] == "list"


def test_a_record_of_the_catalogue_is_shaped_like_a_live_one():
    with doors() as at:
        rows = {row["id"]: row for row in at.client.get("/v1/video-models").json()["data"]}
    row = rows["lightricks-ltx-2-fast"]
    assert set(row) <= names("CatalogueModel")
    assert row["architecture"] == {"input_modalities": ["text", "image"]}, "what the mapping of the list reads, no more"
    assert (row["object"], row["owned_by"], row["name"]) == ("model", "wavespeed", "LTX-2 Fast")
    parameters = row["supported_parameters"]["parameters"]
    assert parameters["duration"]["type"] == "select"
    assert all(isinstance(option["value"], str) for option in parameters["duration"]["options"])


def test_a_form_can_be_built_from_the_list_of_models():
    with doors() as at:
        rows = at.client.get("/v1/video-models").json()["data"]
    names = {name for row in rows for name in row["supported_parameters"]["parameters"]}
    assert not names & {"prompt", "script", "text", "conversationUUID"}, "a form has a place of its own for them"
    assert {"duration", "resolution", "negative_prompt"} <= names
    for row in rows:
        for name, parameter in row["supported_parameters"]["parameters"].items():
            if parameter["type"] == "select":
                options = [option["value"] for option in parameter["options"]]
                assert parameter["default"] in options, (row["id"], name)
    assert len({row["created"] for row in rows}) == len(rows)
    known = {row["id"]: row["supported_parameters"]["parameters"] for row in rows}
    assert [known[id_]["duration"]["default"] for id_ in ("kling-video", "veo2-video")] == ["5", "5s"]
    assert known["hunyuan-video"]["resolution"]["default"] == "720p"


def test_a_price_that_only_the_simulator_asks_for_says_so():
    with doors(price=Decimal("0.25")) as at:
        rows = at.client.get("/v1/video-models").json()["data"]
    assert {json.dumps(row["pricing"]) for row in rows} == {
        '{"currency": "USD", "per_video": 0.25, "note": "simulated"}'
    }


def test_prices_are_listed_as_the_service_lists_them_where_the_matrix_has_some():
    with doors(price=None) as at:
        prices = {row["id"]: row.get("pricing") for row in at.client.get("/v1/video-models").json()["data"]}
    assert prices["veo3-video"] == {
        "currency": "USD", "with_audio": 4.8, "without_audio": 3.2, "fixed_duration_seconds": 8,
    }  # fmt: skip
    assert prices["wan-video-22-turbo"] == {
        "currency": "USD", "per_resolution": {"480p": 0.05, "580p": 0.075, "720p": 0.1},
    }  # fmt: skip
    priced = {model["id"]: model["pricing"] for model in CATALOG["models"] if "pricing" in model}
    assert {id_ for id_, pricing in prices.items() if pricing} == set(priced)


def numbers(value):
    inner = value.values() if isinstance(value, dict) else []
    return {Decimal(str(value))} if isinstance(value, (int, float)) else {n for part in inner for n in numbers(part)}


def test_every_amount_of_the_matrix_stands_in_the_list_or_follows_from_two_numbers_of_it():
    for model in CATALOG["models"]:
        pricing = model.get("pricing", {})
        if "listed" in pricing:
            listed = numbers(dict(pricing["listed"]))
            known = listed | {first * second for first in listed for second in listed}
            amounts = {Decimal(row.get(key) or 0) for row in pricing["rows"] for key in ("amount", "per_second")} - {0}
            told = amounts if model["id"] != "hunyuan-video-image-to-video" else amounts - {Decimal("0.80")}
            assert told <= known, (model["id"], "decision hunyuan-price says why one amount is not in its list")


@pytest.mark.parametrize("query", ["detailed=null", "detailed=1", "detailed=", "detailed=true&detailed=true"])
def test_a_query_that_is_wrong_is_refused_though_the_call_is_public(query):
    with doors() as at:
        answer = at.client.get(f"/v1/video-models?{query}", headers={"x-api-key": ""})
        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith("detailed is ")


def test_in_short_form_a_record_has_four_keys():
    with doors() as at:
        body = at.client.get("/v1/video-models?detailed=false").json()
        assert {key for row in body["data"] for key in row} == {"id", "object", "created", "owned_by"}


@pytest.mark.parametrize("operation", KIT.service.operations.values(), ids=lambda operation: operation.id)
def test_every_operation_has_a_door_that_takes_its_method_alone(operation):
    with doors() as at:
        other = "GET" if operation.method == "POST" else "POST"
        answer = at.client.request("DELETE", operation.path)
        assert answer.status_code == 405
        assert at.client.request(other, operation.path).status_code == 405
        assert at.client.request(operation.method, operation.path).status_code in (200, 400)
        assert answer.headers["x-request-id"].startswith("sim-")


def test_every_answer_has_the_fields_of_its_record_and_no_other():
    with doors() as at:
        run_id = at.done()
        answers = {
            "StatusAnswer": at.status(run_id),
            "LegacyStatusAnswer": at.client.get(f"/generate-video/status?modelSlug=m&runId={run_id}"),
            "SubmitAnswer": at.client.post("/generate-video", json={"model": "veo2-video", "prompt": "x"}),
            "BalanceAnswer": at.client.post("/check-balance"),
            "RecoverAnswer": at.client.get("/generate-video/recover"),
            "CatalogueAnswer": at.client.get("/v1/video-models"),
            "ErrorAnswer": at.client.get("/video/status"),
        }
    for record, answer in answers.items():
        assert set(answer.json()) <= names(record), record


def test_no_file_of_the_simulator_speaks_of_the_service():
    folder = Path(__file__).parents[2] / "generator/capmatrix/runtime/simulator"
    for file in folder.rglob("*.py"):
        text = file.read_text("utf-8").lower()
        assert "nano" not in text.replace("nanosecond", ""), file.name
        assert "midjourney" not in text, file.name
