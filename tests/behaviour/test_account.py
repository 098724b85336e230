"""What the account holds and has run, the models of today, and a clip made longer: paid once like any submission."""

from __future__ import annotations

import logging
from decimal import Decimal

import httpx
import pytest
from nanogpt_video import Balance, InsufficientBalanceError, Run, ServerError, SubmissionUnknown, ValidationError

from tests.support.desk import KEY, PAYLOAD, in_turn, json_answer

pytestmark = pytest.mark.filterwarnings("ignore:midjourney-video.*the list of")

STARTED = {"success": True, "runId": "vid_2", "status": "pending", "model": "midjourney-video", "eta": 60}


def test_the_runs_of_an_account_are_listed_by_model_and_uuid(desk):
    client, _ = desk.simulated()
    jobs = [desk(client.submit, {**PAYLOAD, "conversationUUID": uuid}) for uuid in ("one", "two")]
    other = desk(client.submit, {"model": "sora-2", "prompt": "A heron"})
    desk.time.at += 100
    runs = desk(client.recover)
    assert {run.run_id for run in runs} == {job.run_id for job in [*jobs, other]}
    assert all(isinstance(run, Run) and run.word == "completed" and run.created is not None for run in runs)
    assert [run.run_id for run in desk(client.recover, model="sora-2")] == [other.run_id]
    assert [run.uuid for run in desk(client.recover, uuid="two")] == ["two"]
    assert len(desk(client.recover, limit=2)) == 2


@pytest.mark.parametrize(("limit", "code"), [(0, "out_of_range"), (51, "out_of_range"), ("10", "wrong_type")])
def test_a_wrong_limit_is_refused_before_sending(desk, limit, code):
    client = desk.client(in_turn(json_answer(200, {"data": []})))
    with pytest.raises(ValidationError, match="limit") as caught:
        desk(client.recover, limit=limit)
    assert [finding.code for finding in caught.value.findings] == [code]
    assert not desk.asked


def test_rows_without_an_id_are_left_out_and_no_list_is_an_error(desk):
    rows = [{"runId": "vid_1", "createdAt": "2026-10-21T07:28:00Z"}, {"model": "x"}, None, {"id": 7, "createdAt": 5}]
    client = desk.client(in_turn(json_answer(200, {"data": rows}), json_answer(200, {"data": None})))
    assert desk(client.recover) == (
        Run(run_id="vid_1", created=1792567680.0),
        Run(run_id="7", created=5.0),
    )
    with pytest.raises(ServerError, match="holds no list"):
        desk(client.recover)


def test_the_balance_is_exact_and_has_its_currency(desk):
    body = {"usd_balance": "129.46956147", "nano_balance": "26.71801147", "nanoDepositAddress": "nano_1x"}
    client = desk.client(in_turn(json_answer(200, body)))
    held = desk(client.balance)
    assert held == Balance(
        amount=Decimal("129.46956147"), currency="USD", other=Decimal("26.71801147"), other_currency="XNO"
    )
    assert "129.46956147" in repr(held)  # it was asked for
    assert (desk.asked[0].method, desk.asked[0].headers["x-api-key"]) == ("POST", KEY)


def test_the_balance_falls_by_what_is_charged(desk):
    client, _ = desk.simulated(balance=Decimal(10))
    before = desk(client.balance).amount
    job = desk(client.submit, PAYLOAD)
    assert desk(client.balance).amount == before - job.cost


@pytest.mark.parametrize(
    "answer",
    [
        json_answer(200, {"usd_balance": "lots", "nano_balance": "26.71801147"}),
        httpx.Response(200, text='{"nano_balance":"26.71801147","usd_ba'),
        json_answer(500, {"error": "broken", "nano_balance": "26.71801147"}),
    ],
    ids=["no amount", "cut off", "failure"],
)
def test_a_balance_that_cannot_be_read_is_not_told_to_everybody(desk, answer, caplog):
    caplog.set_level(logging.DEBUG)
    client = desk.client(in_turn(answer))
    with pytest.raises(ServerError) as caught:
        desk(client.balance)
    assert "26.718" not in f"{caught.value} {caught.value!r} {caught.value.body} {caught.value.request} {caplog.text}"


def test_a_balance_is_not_logged(desk, caplog):
    caplog.set_level(logging.DEBUG)
    client = desk.client(in_turn(json_answer(200, {"usd_balance": "129.46956147"})))
    desk(client.balance)
    assert "129.469" not in caplog.text


def test_the_models_of_today_come_as_they_are_and_without_the_key(desk):
    rows = [{"id": "a/b-2.5", "pricing": {"odd": [1]}}, {"id": "new"}]
    client = desk.client(in_turn(json_answer(200, {"object": "list", "data": [*rows, "odd"]})))
    assert desk(client.catalogue) == tuple(rows)
    assert not {"x-api-key", "authorization"} & {name.lower() for name in desk.asked[0].headers}


def test_the_simulated_models_are_listed(desk):
    client, service = desk.simulated()
    listed = desk(client.catalogue)
    assert {"veo2-video", "sora-2"} <= {row["id"] for row in listed}
    assert len(listed) == sum(info.stage != "removed" for info in service.kit.models.values())


def test_no_list_of_models_is_an_error(desk):
    client = desk.client(in_turn(json_answer(200, {"data": {}})))
    with pytest.raises(ServerError, match="holds no list"):
        desk(client.catalogue)


def made(desk, **settings):
    client, service = desk.simulated(**settings)
    job = desk(client.submit, {"model": "midjourney-video", "prompt": "A heron", "image": "https://x.example/a.png"})
    desk(job.wait)
    return client, service, job


def test_a_clip_is_made_longer_and_charged_once(desk):
    _, service, job = made(desk)
    longer = desk(job.extend, index=2)
    assert longer.run_id != job.run_id
    assert (longer.model, longer.cost) == ("midjourney-video", job.cost)
    assert desk(longer.wait).state == "completed"
    assert [line.entry for line in service.world.charges] == ["charged", "charged"]
    assert service.world.task(longer.run_id).payload["index"] == 2


@pytest.mark.parametrize(("index", "code"), [(4, "out_of_range"), (-1, "out_of_range"), (True, "wrong_type")])
def test_a_clip_that_there_is_not_is_refused_before_sending(desk, index, code):
    client = desk.client(in_turn(json_answer(202, STARTED)))
    with pytest.raises(ValidationError, match="index") as caught:
        desk(client.extend, "vid_1", index)
    assert [finding.code for finding in caught.value.findings] == [code]
    assert not desk.asked


@pytest.mark.parametrize(
    "answer",
    [httpx.ReadTimeout, httpx.ReadError, json_answer(500, {"error": "x"}), json_answer(202, {"success": True})],
    ids=["timeout", "reset", "failure", "no id"],
)
def test_on_doubt_nothing_is_made_longer_twice(desk, answer, tmp_path):
    client = desk.client(in_turn(answer), ledger=tmp_path / "ledger")
    with pytest.raises(SubmissionUnknown, match="look it up in your account") as caught:
        desk(client.extend, client.job("vid_1", "midjourney-video"), 0)
    assert [request.url.path for request in desk.asked] == ["/api/generate-video/extend"]
    assert not caught.value.claim.findable
    assert client.unsettled() == (caught.value.claim,)
    with pytest.raises(SubmissionUnknown):
        desk(client.settle, caught.value.claim)
    assert len(desk.asked) == 1


def test_what_was_certainly_not_taken_is_sent_again_or_refused(desk, tmp_path):
    refused = json_answer(429, {"error": "slow"}, {"retry-after": "2"})
    client = desk.client(in_turn(httpx.ConnectError, refused, json_answer(202, STARTED)), ledger=tmp_path / "ledger")
    assert desk(client.extend, "vid_1").run_id == "vid_2"
    assert [request.content for request in desk.asked] == [b'{"runId":"vid_1"}'] * 3
    assert client.unsettled() == ()


def test_what_cannot_be_paid_is_not_made_longer(desk):
    _, service, job = made(desk, balance=Decimal("0.15"), price=Decimal("0.10"))
    with pytest.raises(InsufficientBalanceError) as caught:
        desk(job.extend, 0)
    assert caught.value.required_balance == Decimal("0.1")
    assert [line.entry for line in service.world.charges].count("charged") == 1
