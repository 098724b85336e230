"""The main job, against the simulator: judge, submit, follow, fetch; and every way in which it may end."""

from __future__ import annotations

import json
import math
import uuid
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video import (
    AuthenticationError,
    ConfigurationError,
    ContentPolicyError,
    ForbiddenError,
    InsufficientBalanceError,
    NotFoundError,
    ProviderError,
    ValidationError,
    WaitTimeout,
)
from nanogpt_video._runtime.simulator.store import Outcome

from tests.support.desk import KEY, PAYLOAD, in_turn, json_answer

REQUESTS = [json.loads(line) for line in (Path(__file__).parent / "data/requests.jsonl").read_text().splitlines()]
PRICES = {"veo2-video": Decimal("3.4"), "sora-2": Decimal("0.8")}
RIGHT = [payload for payload in REQUESTS if payload["model"] != "kling-v25-turbo-pro"]


@pytest.mark.filterwarnings("ignore:.*(the list of|deprecated|former id)")
@pytest.mark.parametrize("payload", RIGHT, ids=lambda payload: payload["model"])
def test_a_request_becomes_a_film_for_one_charge(desk, payload, tmp_path):
    client, service = desk.simulated()
    job = desk(client.submit, payload)
    seen = []
    status = desk(job.wait, on_progress=lambda status: seen.append(status.state))
    saved = desk(job.download, tmp_path / "clip.mp4")
    expected = PRICES.get(payload["model"], client.estimate(payload).amount or Decimal("0.1"))
    model = "wan-s2v" if payload["model"] == "wan-wavespeed-s2v" else payload["model"]
    assert (job.model, job.cost, job.currency) == (model, expected, "USD")
    assert list(dict.fromkeys(seen)) == ["queued", "running", "completed"]
    assert status.over
    assert saved.read_bytes()[4:8] == b"ftyp"
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]
    assert [(line.entry, line.run_id) for line in service.world.charges] == [("charged", job.run_id)]


@pytest.mark.parametrize("urls", ["absolute", "relative", "redirect"])
def test_a_film_is_fetched_however_the_service_names_it(desk, urls, tmp_path):
    client, _ = desk.simulated(urls=urls)
    job = desk(client.submit, PAYLOAD)
    desk(job.wait)
    assert desk(client.download, job, str(tmp_path / "a.mp4")).stat().st_size > 1000


def test_the_service_gets_what_the_caller_gave_and_a_uuid(desk):
    client, service = desk.simulated()
    job = desk(client.submit, {**PAYLOAD, "seed": 7})
    sent = service.world.task(job.run_id).payload
    uuid.UUID(sent.pop("conversationUUID"), version=4)
    assert sent == {**PAYLOAD, "seed": 7}


def test_a_wrong_request_costs_nothing_and_names_everything_wrong(desk):
    client, service = desk.simulated()
    wrong = next(payload for payload in REQUESTS if payload not in RIGHT)
    with pytest.raises(ValidationError) as caught:
        desk(client.submit, wrong)
    assert {finding.field for finding in caught.value.findings} == {"duration", "aspect_ratio"}
    assert str(caught.value).startswith("2 problems in a request for kling-v25-turbo-pro, nothing was sent\n  ")
    assert isinstance(caught.value, ValueError)
    assert service.world.charges == []


def test_a_field_that_would_be_dropped_is_refused_unless_the_caller_insists(desk):
    client, service = desk.simulated()
    loose = {**PAYLOAD, "orientation": "portrait", "colour": "blue"}
    with pytest.raises(ValidationError) as caught:
        desk(client.submit, loose)
    assert {finding.code for finding in caught.value.findings} == {"unsupported_field", "unknown_field"}
    job = desk(client.submit, loose, strict=False)
    assert service.world.task(job.run_id).payload.items() >= loose.items()


@pytest.mark.filterwarnings("ignore:.*the list of")
def test_a_deprecated_model_warns_and_works(desk):
    client, service = desk.simulated()
    with pytest.warns(DeprecationWarning, match="longstories"):
        desk(client.submit, {"model": "longstories", "prompt": "The history of tea"})
    assert len(service.world.charges) == 1


def test_a_request_must_be_an_object(desk):
    client, _ = desk.simulated()
    with pytest.raises(TypeError, match="not list"):
        desk(client.submit, [PAYLOAD])


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome(state="failed", error="provider down", user_error="Please try again"), ProviderError),
        (Outcome(state="cancelled"), ProviderError),
    ],
)
def test_a_job_that_ends_badly_raises_and_gives_the_money_back(desk, outcome, kind):
    client, service = desk.simulated(outcome=lambda _: outcome)
    job = desk(client.submit, PAYLOAD)
    with pytest.raises(kind) as caught:
        desk(job.wait)
    assert caught.value.job is not None
    assert caught.value.job.run_id == job.run_id
    assert caught.value.outcome.state == outcome.state
    assert (outcome.user_error or outcome.state) in str(caught.value)
    assert [line.entry for line in service.world.charges] == ["charged", "refunded"]
    assert service.world.balance(KEY) == Decimal(100)


def test_waiting_ends_with_the_way_back(desk):
    client, service = desk.simulated(run_seconds=1000.0)
    job = desk(client.submit, PAYLOAD)
    with pytest.raises(WaitTimeout) as caught:
        desk(job.wait, timeout=30)
    assert caught.value.job is job
    assert sum(desk.time.slept) == pytest.approx(30)
    again = client.job(**json.loads(json.dumps(job.as_dict())))
    assert again == job
    assert desk(client.wait, again, timeout=math.inf).state == "completed"
    assert len(service.world.charges) == 1


@pytest.mark.parametrize("seconds", [math.nan, -1])
def test_a_time_that_is_none_is_said_before_anything_is_sent(desk, seconds):
    client, service = desk.simulated()
    with pytest.raises(ConfigurationError, match=r"settle is .*; give a number of seconds"):
        desk(client.submit, PAYLOAD, settle=seconds)
    assert service.world.charges == []
    with pytest.raises(ConfigurationError, match=r"timeout is .*; give a number of seconds"):
        desk(client.wait, "vid_1", timeout=seconds)


def test_a_long_job_is_asked_for_less_often_as_time_goes_by(desk):
    client, _ = desk.simulated(queue_seconds=0.0, run_seconds=599.0)
    desk(desk(client.submit, PAYLOAD).wait)
    assert len(desk.time.slept) < 155
    assert max(desk.time.slept) <= 5
    assert desk.time.slept[0] == 1


def test_a_status_can_be_asked_for_by_the_id_alone(desk):
    client, _ = desk.simulated()
    job = desk(client.submit, PAYLOAD)
    assert desk(client.status, job.run_id).state == "queued"
    assert desk(job.status).run_id == job.run_id


def test_an_empty_account_is_told_what_is_missing(desk):
    client, _ = desk.simulated(balance=Decimal("0.05"))
    with pytest.raises(InsufficientBalanceError) as caught:
        desk(client.submit, PAYLOAD)
    assert caught.value.required_balance == Decimal("3.4")
    assert caught.value.status == 402


def test_a_wrong_key_another_account_and_an_unknown_job(desk):
    client, service = desk.simulated()
    job = desk(client.submit, PAYLOAD)
    with pytest.raises(AuthenticationError):
        desk(desk.member(service, key="wrong").submit, PAYLOAD)
    with pytest.raises(ForbiddenError) as caught:
        desk(desk.member(service, key="sk-test-other").wait, job.run_id)
    assert caught.value.job is not None
    with pytest.raises(NotFoundError):
        desk(client.status, "vid_none")
    assert len(service.world.charges) == 1


def test_a_blocked_job_says_so_to_the_person_who_asked(desk):
    said = {
        "status": "FAILED",
        "error": "Content policy violation",
        "isNSFWError": True,
        "userFriendlyError": "Be kind.",
    }
    client = desk.client(in_turn(json_answer(200, {"data": said})))
    with pytest.raises(ContentPolicyError) as caught:
        desk(client.wait, "vid_1")
    assert caught.value.user_message == "Be kind."
