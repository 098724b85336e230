"""Balance and catalogue of the simulated service, and what holds for all its operations."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.world import Outcome

from tests.support.desk import KEY
from tests.support.simulated import doors

CATALOG = json.loads(KIT.resource("catalog.json"))
RECORDS = {record["kind"]["name"]: record["kind"]["fields"] for record in CATALOG["records"]}


def names(record: str) -> set[str]:
    return {field["name"] for field in RECORDS[record]}


def test_a_balance_is_said_in_texts():
    with doors() as at:
        at.start()
        body = at.client.post("/check-balance").json()
        assert body == {
            "usd_balance": "99.90",
            "nano_balance": "26.71801147",
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
        assert body["meta"]["count"] == len(callable_now)
        assert body["meta"]["generated_at"] == "1970-01-01T00:16:40.000Z"


def test_a_record_of_the_catalogue_is_shaped_like_a_live_one():
    with doors() as at:
        rows = {row["id"]: row for row in at.client.get("/v1/video-models").json()["data"]}
    row = rows["lightricks-ltx-2-fast"]
    assert set(row) <= names("CatalogueModel")
    assert row["architecture"] == {
        "modality": "text+image->video",
        "input_modalities": ["text", "image"],
        "output_modalities": ["video"],
    }
    assert set(row["capabilities"]) == {
        "video_generation",
        "text_to_video",
        "image_to_video",
        "video_to_video",
        "audio_input",
        "audio_generation",
        "nsfw",
    }
    parameters = row["supported_parameters"]["parameters"]
    assert parameters["duration"]["type"] == "select"
    assert all(isinstance(option["value"], str) for option in parameters["duration"]["options"])
    for one in rows.values():
        for name, value in one["supported_parameters"]["defaults"].items():
            assert one["supported_parameters"]["parameters"][name]["default"] == value


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
    for file in folder.glob("*.py"):
        text = file.read_text("utf-8").lower()
        assert "nano" not in text.replace("nanosecond", ""), file.name
        assert "midjourney" not in text, file.name
