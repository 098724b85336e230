"""Public clients of the service before the simulator: what they send, replayed, with the outcome of the documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.desk import KEY
from tests.support.simulated import doors

FILE = Path(__file__).parent / "data" / "public_clients.json"
MEDIA = {"IMAGE": "data:image/png;base64,iVBORw0KGgo=", "AUDIO": "data:audio/mpeg;base64,//uQAAAA"}
CLIENTS: list[dict[str, Any]] = json.loads(FILE.read_text("utf-8"))["clients"]
REQUESTS = [(client, request) for client in CLIENTS for request in client["requests"]]


def filled(body: dict[str, Any]) -> dict[str, Any]:
    return {name: MEDIA.get(value, value) if isinstance(value, str) else value for name, value in body.items()}


def headers(client: dict[str, Any]) -> dict[str, str]:
    return {"x-api-key": "", **{name: text.replace("{key}", KEY) for name, text in client["headers"].items()}}


@pytest.mark.parametrize(
    ("client", "request_"), REQUESTS, ids=[f"{client['name']}: {json.dumps(one['body'])}" for client, one in REQUESTS]
)
def test_a_request_of_a_public_client_has_the_outcome_of_the_documents(client, request_):
    with doors() as at:
        answer = at.client.post("/generate-video", json=filled(request_["body"]), headers=headers(client))
        if "refused" in request_:
            assert answer.status_code == 400
            assert answer.json()["error"]["message"].startswith(f"{request_['refused']}: ")
            assert at.entries() == []
            return
        assert answer.status_code == 202, answer.text
        at.time.at += 60
        path = client["status"].replace("{id}", answer.json()["runId"]).replace("{model}", request_["body"]["model"])
        data = at.client.get(path, headers=headers(client)).json()["data"]
        assert (data["status"], at.entries()) == ("COMPLETED", ["charged"])


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client["name"])
def test_a_public_client_comes_to_its_film(client):
    request = next(one for one in client["requests"] if "refused" not in one)
    with doors() as at:
        run_id = at.client.post("/generate-video", json=filled(request["body"]), headers=headers(client)).json()[
            "runId"
        ]
        at.time.at += 60
        path = client["status"].replace("{id}", run_id).replace("{model}", request["body"]["model"])
        link = at.client.get(path, headers=headers(client)).json()["data"]["output"]["video"]["url"]
        film = at.client.get(link, headers={"x-api-key": ""})
        assert (film.status_code, film.content[4:8]) == (200, b"ftyp")


def test_a_later_client_learns_that_its_one_parameter_is_not_enough():
    with doors() as at:
        answer = at.client.get("/generate-video/status", params={"runId": at.start()})
        assert (answer.status_code, answer.json()["error"]["message"]) == (400, "modelSlug is required")
