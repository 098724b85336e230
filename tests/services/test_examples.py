"""The fakes of services whose SDK is too large for the extra, or gone, driven as the examples with curl do."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.services.fakes.frame import FILES, serving
from tests.services.fakes.seedance import Seedance
from tests.services.fakes.veo import Veo

# ------------------------------------------------------------------------------------------------------------- seedance


TEXT = {"type": "text", "text": "A kitten yawns"}
FILM = {"model": "seedance-1-0-pro-250528", "content": [TEXT], "resolution": "720p", "duration": 5}


@pytest.fixture
def seedance() -> Iterator[tuple[Seedance, httpx.Client]]:
    with contextlib.ExitStack() as stack:
        fake = stack.enter_context(serving(Seedance()))
        url = f"{fake.base_url}/contents/generations"
        yield fake, stack.enter_context(httpx.Client(base_url=url, headers=fake.credentials()))


def test_seedance_from_submission_to_deletion(seedance: tuple[Seedance, httpx.Client]):
    fake, client = seedance
    task = client.post("/tasks", json=FILM | {"return_last_frame": True}).json()["id"]
    states = [client.get(f"/tasks/{task}").json() for _ in range(3)]
    assert [state["status"] for state in states] == ["queued", "running", "succeeded"]
    made = states[2]
    assert [httpx.get(url).content for url in made["content"].values()] == [FILES["mp4"], FILES["png"]]
    assert not fake.leaks
    assert made["usage"]["completion_tokens"] == 1280 * 720 * 24 * 5 // 1024 == fake.charges[0].amount
    assert (made["duration"], "frames" in made) == (5, False)
    listed = client.get("/tasks", params={"page_num": 1, "page_size": 1, "filter.status": "succeeded"}).json()
    assert (listed["total"], listed["items"][0]["id"]) == (1, task)
    assert client.get("/tasks", params={"filter.task_ids": ["other"]}).json()["total"] == 0
    assert client.delete(f"/tasks/{task}").json() == {}
    assert client.get(f"/tasks/{task}").status_code == 404


def test_seedance_refusals_and_cancelling(seedance: tuple[Seedance, httpx.Client]):
    fake, client = seedance
    refused = client.post("/tasks", json=FILM | {"ratio": "2:1"}).json()["error"]
    assert (refused["code"], refused["param"], refused["type"]) == ("InvalidParameter", "ratio", "BadRequest")
    assert client.post("/tasks", json={"content": [TEXT]}).json()["error"]["code"] == "MissingParameter"
    assert client.post("/tasks", json=FILM | {"model": "other"}).status_code == 404
    fake.fault("submit", "content")
    assert client.post("/tasks", json=FILM).json()["error"]["code"] == "InputTextSensitiveContentDetected"
    assert not fake.charges
    waiting = client.post("/tasks", json=FILM).json()["id"]
    assert client.delete(f"/tasks/{waiting}").status_code == 200
    assert client.get(f"/tasks/{waiting}").json()["status"] == "cancelled"
    assert client.delete(f"/tasks/{waiting}").status_code == 409
    fake.fault("run", "content")
    blocked = client.post("/tasks", json=FILM).json()["id"]
    states = [client.get(f"/tasks/{blocked}").json() for _ in range(2)]
    assert states[1]["status"] == "running"
    assert client.delete(f"/tasks/{blocked}").json()["error"]["code"] == "InvalidAction.RunningTaskDeletion"
    assert client.get(f"/tasks/{blocked}").json()["error"]["code"] == "OutputVideoSensitiveContentDetected"
    assert [refund.run_id for refund in fake.refunds] == [waiting, blocked]


def test_seedance_by_the_sdk_of_byteplus():
    sdk = pytest.importorskip("byteplussdkarkruntime")  # not in the extra: it comes with every API of its vendor
    with serving(Seedance()) as fake:
        api = sdk.Ark(api_key=fake.key, base_url=fake.base_url, max_retries=0).content_generation.tasks
        task = api.create(**FILM | {"watermark": False})
        seen = [api.get(task_id=task.id) for _ in range(3)][2]
        assert httpx.get(seen.content.video_url).content == FILES["mp4"]
        assert api.list(page_size=3).total == 1
        api.delete(task_id=task.id)
        assert len(fake.charges) == 1


# ------------------------------------------------------------------------------------------------------------------ veo

PREDICT = "models/veo-3.1-generate-preview:predictLongRunning"
KITTEN: dict[str, Any] = {"instances": [{"prompt": "A calico kitten"}], "parameters": {"durationSeconds": 8}}


@pytest.fixture
def veo() -> Iterator[tuple[Veo, httpx.Client]]:
    with contextlib.ExitStack() as stack:
        fake = stack.enter_context(serving(Veo()))
        yield fake, stack.enter_context(httpx.Client(base_url=fake.base_url, headers=fake.credentials()))


def test_veo_from_submission_to_download(veo: tuple[Veo, httpx.Client]):
    fake, client = veo
    name = client.post(PREDICT, json=KITTEN).json()["name"]
    assert name.startswith("models/veo-3.1-generate-preview/operations/")
    seen = [client.get(name).json() for _ in range(3)]
    assert [look.get("done") for look in seen] == [None, None, True]
    uri = seen[2]["response"]["generateVideoResponse"]["generatedSamples"][0]["video"]["uri"]
    assert client.get(uri).content == FILES["mp4"]
    assert httpx.get(uri).json()["error"]["status"] == "PERMISSION_DENIED"
    assert httpx.get(f"{uri}&key={fake.key}").content == FILES["mp4"]
    assert client.get(name.replace("/", "%2F")).status_code == 404
    two = {**KITTEN, "parameters": {"sampleCount": 2}}
    name = client.post("models/veo-2.0-generate-001:predictLongRunning", json=two).json()["name"]
    seen = [client.get(name).json() for _ in range(3)]
    assert len(seen[2]["response"]["generateVideoResponse"]["generatedSamples"]) == 2
    assert [charge.amount for charge in fake.charges] == [Decimal("3.20"), Decimal("5.60")]


def test_veo_refusals(veo: tuple[Veo, httpx.Client]):
    fake, client = veo
    wrong = client.post(PREDICT, json={**KITTEN, "parameters": {"durationSeconds": 5}}).json()["error"]
    assert (wrong["status"], wrong["details"][0]["fieldViolations"][0]["field"]) == (
        "INVALID_ARGUMENT",
        "parameters.durationSeconds",
    )
    assert client.post("models/veo-9:predictLongRunning", json=KITTEN).json()["error"]["status"] == "NOT_FOUND"
    assert client.post(PREDICT, json=KITTEN, headers={"x-goog-api-key": "other"}).status_code == 400
    assert not fake.charges
    results = {}
    for outcome in ("content", "failed"):
        fake.fault("run", outcome)
        name = client.post(PREDICT, json=KITTEN).json()["name"]
        results[outcome] = [client.get(name).json() for _ in range(3)][2]
    assert results["content"]["response"]["generateVideoResponse"]["raiMediaFilteredCount"] == 1
    assert (results["failed"]["done"], results["failed"]["error"]["code"]) == (True, 13)
    assert len(fake.charges) == len(fake.refunds) == 2
