"""Every operation of the simulated service, in the words that the matrix documents."""

from __future__ import annotations

import json

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.routes import BLOCKED, CANCELLED

from tests.support.desk import KEY, PAYLOAD
from tests.support.simulated import doors

CATALOG = json.loads(KIT.resource("catalog.json")) | json.loads(KIT.resource("service.json"))
RECORDS = {record["kind"]["name"]: record["kind"]["fields"] for record in CATALOG["records"]}


CLIP = {"model": "midjourney-video", "image": "https://example.com/a.png", "motion": "low"}


def names(record: str) -> set[str]:
    return {field["name"] for field in RECORDS[record]}


@pytest.mark.parametrize(
    ("path", "wait", "body"),
    [
        ("/video/status?requestId=", 0, {"status": "IN_QUEUE", "requestId": "run_sim00000001"}),
        ("/generate-video/status?modelSlug=m&runId=", 0, {"status": "IN_QUEUE", "request_id": "run_sim00000001"}),
    ],
    ids=["unified", "legacy"],
)
def test_each_dialect_spells_the_id_its_own_way(path, wait, body):
    with doors() as at:
        run_id = at.start()
        assert at.client.get(path + run_id).json()["data"] == body


def test_a_completed_job_says_what_the_documents_say():
    with doors() as at:
        run_id = at.done()
        body = at.status(run_id).json()
        data = body.pop("data")
        assert body == {"requestId": run_id, "model": "veo2-video", "progress": 100}
        assert data.pop("output")["video"]["url"].startswith(f"https://sim/files/{run_id}.mp4?")
        assert data == {"status": "COMPLETED", "requestId": run_id, "cost": 0.1}


def test_a_blocked_job_says_so_in_both_dialects():
    with doors(outcome=lambda _: BLOCKED) as at:
        run_id = at.done()
        legacy = at.client.get(f"/generate-video/status?modelSlug=m&runId={run_id}").json()["data"]
        assert legacy == {
            "status": "FAILED",
            "request_id": run_id,
            "error": "Content policy violation",
            "isNSFWError": True,
            "userFriendlyError": "Content flagged as inappropriate. Please modify your prompt and try again.",
        }
        unified = at.status(run_id).json()["data"]
        assert {**unified, "request_id": run_id} == {**legacy, "requestId": run_id}


def test_a_cancelled_job_is_spelled_as_the_document_of_each_call_does():
    with doors(outcome=lambda _: CANCELLED) as at:
        run_id = at.done()
        assert at.status(run_id).json()["data"]["status"] == "CANCELED"
        legacy = at.client.get(f"/generate-video/status?modelSlug=m&runId={run_id}").json()["data"]
        assert legacy == {"status": "CANCELLED", "request_id": run_id}


@pytest.mark.parametrize(
    ("payload", "amount"),
    [
        ({"model": "veo3-video", "prompt": "A heron", "duration": "8s", "generateAudio": True}, 4.8),
        ({"model": "veo2-video", "prompt": "A heron", "duration": "7s"}, 4.76),
        ({"model": "pixverse-v5", "prompt": "A heron"}, 0.1),
    ],
)
def test_a_price_is_told_without_a_key_and_nothing_is_charged(payload, amount):
    with doors(price=None) as at:
        del at.client.headers["x-api-key"]
        answer = at.client.post("/generate-video", json=payload, headers={"X-x402": "true"})
        body = answer.json()
        assert answer.status_code == body["status"] == 402
        assert body["error"] == {"message": "Payment required", "type": "insufficient_quota"}
        assert body["payment"]["paymentId"].startswith("pay_sim")
        assert body["payment"]["amountUsd"] == amount
        assert body["payment"]["expiresAt"] == "1970-01-01T00:26:40.000Z"
        assert (at.entries(), at.service.world.task("run_sim00000001")) == ([], None)


@pytest.mark.parametrize(
    ("headers", "payload", "status"),
    [
        ({"X-x402": "true"}, {**PAYLOAD, "model": "no-such"}, 400),
        ({"X-x402": "false"}, PAYLOAD, 401),
        ({"X-x402": "true", "x-api-key": "stranger"}, PAYLOAD, 401),
        ({"X-x402": "true", "x-api-key": KEY}, PAYLOAD, 202),
    ],
)
def test_a_price_is_told_for_a_right_request_without_a_key_only(headers, payload, status):
    with doors() as at:
        del at.client.headers["x-api-key"]
        assert at.client.post("/generate-video", json=payload, headers=headers).status_code == status


def test_the_flat_form_is_the_one_of_the_later_document():
    with doors(flat=True) as at:
        run_id = at.start()
        assert at.status(run_id).json() == {
            "requestId": run_id,
            "model": "veo2-video",
            "status": "queued",
            "progress": 0,
        }
        at.time.at += 60
        body = at.status(run_id).json()
        assert body["status"] == "completed"
        assert body["videoUrl"].startswith("https://sim/files/")
        assert "data" not in body


@pytest.mark.parametrize("path", ["/video/status", "/generate-video/status?runId=run_sim00000001"])
def test_a_parameter_that_is_missing_is_named(path):
    with doors() as at:
        at.start()
        answer = at.client.get(path)
        assert answer.status_code == 400
        assert "is required" in answer.json()["error"]["message"]


def test_recover_lists_completed_runs_the_newest_first():
    with doors() as at:
        first = at.start(conversationUUID="7d3e1a52-0000-4000-8000-000000000001")
        at.time.at += 1
        second = at.done()
        unripe = at.start()
        rows = at.client.get("/generate-video/recover").json()["data"]
        assert [row["runId"] for row in rows] == [second, first]
        assert unripe not in {row["id"] for row in rows}
        assert rows[1] == {
            "runId": first,
            "id": first,
            "model": "veo2-video",
            "status": "completed",
            "createdAt": "1970-01-01T00:16:40.000Z",
            "conversationUUID": "7d3e1a52-0000-4000-8000-000000000001",
        }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"model": "veo2-video"}, 2),
        ({"model": "sora-2"}, 0),
        ({"conversationUUID": "c1"}, 1),
        ({"conversationUUID": "c1", "model": "veo2-video"}, 1),
        ({"limit": "1"}, 1),
        ({"limit": "50"}, 2),
        ({"colour": "blue"}, 2),
    ],
    ids=str,
)
def test_recover_filters(query, found):
    with doors() as at:
        at.start(conversationUUID="c1")
        at.done()
        assert len(at.client.get("/generate-video/recover", params=query).json()["data"]) == found


def test_recover_bounds_its_list_and_shows_nobody_the_jobs_of_another():
    with doors() as at:
        for _ in range(12):
            at.start()
        at.time.at += 60
        assert len(at.client.get("/generate-video/recover").json()["data"]) == 10
        assert at.client.get("/generate-video/recover", headers={"x-api-key": "second"}).json() == {"data": []}
        for limit in ("0", "51", "-1", "ten", "1.5", ""):
            assert at.client.get("/generate-video/recover", params={"limit": limit}).status_code == 400


def test_a_completed_run_can_be_extended_and_costs_again():
    with doors() as at:
        run_id = at.done(**CLIP)
        answer = at.client.post("/generate-video/extend", json={"runId": run_id, "index": 1})
        body = answer.json()
        assert answer.status_code == 202
        assert set(body) == names("ExtendAnswer")
        assert body["runId"] == body["id"] == body["taskId"] != run_id
        assert (body["success"], body["status"], body["eta"]) == (True, "pending", 8)
        assert at.client.post("/generate-video/extend", json={"taskId": body["id"]}).status_code == 400
        assert at.entries() == ["charged", "charged"]


def test_a_run_of_a_model_that_does_not_document_it_cannot_be_extended():
    with doors() as at:
        answer = at.client.post("/generate-video/extend", json={"runId": at.done()})
        assert answer.status_code == 400
        assert answer.json()["error"]["message"] == "A job of veo2-video cannot be extended"
        assert at.entries() == ["charged"]


@pytest.mark.parametrize(
    ("body", "key", "status"),
    [
        ({"index": 1}, KEY, 400),
        ({"runId": "{run_id}", "index": 4}, KEY, 400),
        ({"runId": "{run_id}", "index": -1}, KEY, 400),
        ({"runId": "{run_id}", "index": "1"}, KEY, 400),
        ({"runId": 5}, KEY, 400),
        ([], KEY, 400),
        ({"runId": "vid_none"}, KEY, 404),
        ({"runId": "{run_id}"}, "second", 403),
        ({"runId": "{run_id}"}, "stranger", 401),
    ],
    ids=str,
)
def test_extend_refuses_what_its_record_does_not_take(body, key, status):
    with doors() as at:
        run_id = at.done(**CLIP)
        text = json.dumps(body).replace("{run_id}", run_id)
        answer = at.client.post("/generate-video/extend", content=text, headers={"x-api-key": key})
        assert answer.status_code == status
        assert at.entries() == ["charged"]


@pytest.mark.parametrize(
    ("variant", "start"),
    [("", b"\x00\x00\x00"), ("&variant=video", b"\x00\x00\x00"), ("&variant=thumbnail", b"\x89PNG")],
)
@pytest.mark.parametrize("urls", ["absolute", "redirect"])
def test_content_answers_with_the_variant_or_sends_on_to_it(variant, start, urls):
    with doors(urls=urls) as at:
        path = f"/generate-video/content?runId={at.done()}&model=veo2-video{variant}"
        answer = at.client.get(path)
        if urls == "redirect":
            assert answer.status_code == 302
            location = answer.headers["location"]
            assert location.startswith("https://files.invalid/files/")
            assert at.client.get(location).status_code == 400, "the key must not go to another origin"
            assert at.service.world.leaks == [location]
            del at.client.headers["x-api-key"]
            answer = at.client.get(location)
        assert answer.status_code == 200
        assert answer.content.startswith(start)


def test_content_knows_three_variants():
    with doors() as at:
        path = f"/generate-video/content?runId={at.done()}&model=veo2-video&variant="
        assert at.client.get(path + "spritesheet").headers["content-type"] == "image/png"
        assert at.client.get(path + "hologram").status_code == 400
