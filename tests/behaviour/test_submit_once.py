"""A submission without an answer: its run is found by its UUID and adopted, or the caller gets what finds it later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal

import httpx
import pytest
from nanogpt_video import ConfigurationError, InvalidRequestError, NanoGPT, SubmissionUnknown, ValidationError
from nanogpt_video._runtime.client.job import Claim
from nanogpt_video._runtime.client.ledger.ledger import Ledger
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.support.desk import PAYLOAD, by_method, in_turn, json_answer

LOST = httpx.ReadTimeout
TAKEN = json_answer(202, {"runId": "vid_2", "status": "pending"})
UUID = "6f1c1b52-0000-4000-8000-000000000001"
NOW = 1_700_000_000.0
MOMENT = "2023-11-14T22:13:20.000Z"
"""The same, as the service writes it."""


def listed(*rows: dict[str, object]) -> httpx.Response:
    return json_answer(200, {"data": [{"status": "completed", "model": "veo2-video", **row} for row in rows]})


def echoing(*rows: Mapping[str, object], after: int = 0):
    """Return a list that repeats the UUID it is asked for, empty for the first questions."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["conversationUUID"])
        if len(asked) <= after:
            return listed()
        return listed(*({"conversationUUID": asked[-1], **row} for row in rows))

    return answer


def in_order(answers):
    """Return a wire that answers each request by the next of several wires."""
    left = iter(answers)
    return lambda request: next(left)(request)  # noqa: PLW0108 (the next one at each request)


def charges(service) -> list[str]:
    return [line.run_id for line in service.world.charges if line.entry == "charged"]


@pytest.mark.parametrize("fault", ["reset-after", "timeout", "error-after", "error-json"])
@pytest.mark.parametrize("seconds", [6.0, 120.0])
def test_the_run_that_was_charged_is_the_job_that_is_returned(desk, fault, seconds, tmp_path):
    client, service = desk.simulated(faults=(Fault(name=fault, operation="submit"),), run_seconds=seconds)
    if fault == "error-json":  # nothing was processed, nothing can be found
        with pytest.raises(SubmissionUnknown):
            desk(client.submit, PAYLOAD)
        assert charges(service) == []
        return
    job = desk(client.submit, PAYLOAD)
    assert charges(service) == [job.run_id]
    assert desk(job.wait).state == "completed"
    assert desk(job.download, tmp_path / "film.mp4").exists()


@pytest.mark.parametrize("fault", ["malformed-json", "truncated-json"])
def test_after_an_answer_that_cannot_be_read_the_run_is_looked_for_twice(desk, fault):
    client, service = desk.simulated(faults=(Fault(name=fault, operation="submit"),), run_seconds=60)
    with pytest.raises(SubmissionUnknown, match="cannot be read") as caught:
        desk(client.submit, PAYLOAD)
    assert desk.time.slept == [4.0]
    assert charges(service) == [desk(client.settle, caught.value.claim).run_id]


def test_a_run_that_takes_longer_than_the_window_is_settled_later(desk):
    client, service = desk.simulated(faults=(Fault(name="reset-after", operation="submit"),), run_seconds=1000.0)
    with pytest.raises(SubmissionUnknown, match=r"no answer came.*client\.settle") as caught:
        desk(client.submit, PAYLOAD, settle=30)
    assert sum(desk.time.slept) <= 30
    with pytest.raises(SubmissionUnknown, match="no run of this submission is listed yet"):
        desk(client.settle, caught.value.claim, timeout=0)
    saved = json.loads(json.dumps(caught.value.claim.as_dict()))
    job = desk(client.settle, saved, timeout=2000)
    assert [job.run_id] == charges(service)
    assert job.model == "veo2-video"


def test_no_window_means_one_look(desk):
    client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(listed())))
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, PAYLOAD, settle=0)
    assert [request.method for request in desk.asked] == ["POST", "GET"]
    assert desk.time.slept == []


def test_looks_for_a_lost_run_keep_well_below_the_limit_of_lists(desk):
    client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(listed())))
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, PAYLOAD)
    assert desk.time.slept[:6] == [1, 2, 4, 8, 15, 15]
    assert 240 < sum(desk.time.slept) <= 300


@pytest.mark.parametrize(
    "rows",
    [
        [{"runId": "vid_9", "conversationUUID": None}],
        [{"runId": "vid_9", "conversationUUID": "somebody-else"}],
        [{"runId": "vid_9", "conversationUUID": "somebody-else"}, {"runId": "vid_8", "conversationUUID": ""}],
    ],
)
def test_a_service_that_ignores_the_filter_gives_nobody_a_foreign_run(desk, rows):
    client = desk.client(by_method(POST=in_turn(LOST), GET=echoing(*rows)))
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, PAYLOAD, settle=5)


def test_a_run_that_somebody_sent_twice_is_reported(desk, caplog):
    rows = [{"runId": "late", "createdAt": "2023-11-14T22:13:25Z"}, {"runId": "early", "createdAt": MOMENT}]
    client = desk.client(by_method(POST=in_turn(LOST), GET=echoing(*rows)))
    assert desk(client.submit, PAYLOAD).run_id == "early"
    assert "one submission has 2 runs: late, early" in caplog.text


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ConnectError,
        httpx.ReadTimeout,
        json_answer(500, {"error": "x"}),
        json_answer(429, {"error": "slow"}, {"retry-after": "7"}),
        httpx.Response(200, text="<html>"),
    ],
    ids=str,
)
def test_trouble_while_looking_is_waited_out(desk, trouble):
    lists = [in_turn(trouble, trouble, listed()), echoing({"runId": "vid_2"})]
    looks = [lists[0], lists[0], lists[1]]
    client = desk.client(by_method(POST=in_turn(LOST), GET=in_order(looks)))
    assert desk(client.submit, PAYLOAD).run_id == "vid_2"
    assert desk.posts() == 1


def test_a_key_that_may_not_look_ends_the_search_at_once(desk):
    client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(json_answer(401, {"error": "Invalid session"}))))
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.submit, PAYLOAD)
    assert "could not be searched for: 401 Invalid session" in "".join(caught.value.__notes__)
    assert desk.time.slept == []


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([{"runId": "mine", "createdAt": MOMENT}], "mine"),
        ([{"runId": "old", "createdAt": "2023-11-14T20:00:00Z"}, {"runId": "mine", "createdAt": MOMENT}], "mine"),
        ([{"runId": "mine", "createdAt": "2023-11-14T22:12:50Z"}], "mine"),
        ([{"runId": "old", "createdAt": "2023-11-14T22:12:10Z"}], None),
        ([{"runId": "old", "createdAt": "2023-11-14T20:00:00Z"}], None),
        ([{"runId": "undated"}], None),
        ([{"runId": "other", "createdAt": MOMENT, "model": "kling-video"}], None),
        ([{"runId": "one", "createdAt": MOMENT}, {"runId": "two", "createdAt": MOMENT}], None),
    ],
    ids=["one", "an older one", "clocks differ", "too early", "only an older one", "undated", "another model", "two"],
)
def test_a_uuid_of_the_caller_s_own_may_be_on_other_runs_too(desk, rows, found):
    client = desk.client(by_method(POST=in_turn(LOST), GET=echoing(*rows)))
    payload = {**PAYLOAD, "conversationUUID": UUID}
    if found:
        assert desk(client.submit, payload, settle=5).run_id == found
    else:
        with pytest.raises(SubmissionUnknown) as caught:
            desk(client.submit, payload, settle=5)
        claim = caught.value.claim
        assert claim == Claim(model="veo2-video", uuid=UUID, sent_at=NOW, fresh=False, order=claim.order)
    assert json.loads(desk.asked[0].content)["conversationUUID"] == UUID


@pytest.mark.parametrize("claimed", ["wan-25", "wan-wavespeed-25"])
@pytest.mark.parametrize("listed_as", ["wan-25", "wan-wavespeed-25"])
def test_a_claim_is_found_by_the_former_id_of_its_model_as_by_the_present_one(desk, claimed, listed_as):
    client = desk.client(by_method(GET=echoing({"runId": "one", "createdAt": MOMENT, "model": listed_as})))
    claim = Claim(model=claimed, uuid=UUID, sent_at=NOW, fresh=False, order="1")
    assert desk(client.settle, claim).run_id == "one"


def test_a_run_that_two_submissions_may_have_made_is_given_to_neither(desk):
    rows = [listed(), listed({"runId": "one", "createdAt": MOMENT, "conversationUUID": UUID})]
    payload = {**PAYLOAD, "conversationUUID": UUID}
    for row in rows:
        client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(row)))
        with pytest.raises(SubmissionUnknown):
            desk(client.submit, payload, settle=5)


def test_a_uuid_is_the_same_in_capitals(desk):
    client = desk.client(
        by_method(
            POST=in_turn(LOST),
            GET=lambda request: listed(
                {"runId": "vid_2", "conversationUUID": request.url.params["conversationUUID"].upper()}
            ),
        )
    )
    assert desk(client.submit, PAYLOAD, settle=5).run_id == "vid_2"


def test_a_cap_of_the_day_ends_the_search_at_once(desk):
    cap = json_answer(429, {"error": "cap"}, {"retry-after": "86400"})
    client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(cap)))
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.submit, PAYLOAD)
    assert "could not be searched for: 429" in "".join(caught.value.__notes__)
    assert desk.time.slept == []


def test_repeating_on_doubt_happens_once_and_only_where_it_was_asked_for(desk):
    client = desk.client(by_method(POST=in_turn(LOST, TAKEN), GET=in_turn(listed())))
    assert desk(client.submit, PAYLOAD, settle=5, repeat_on_doubt=True).run_id == "vid_2"
    assert desk.posts() == 2
    desk.asked.clear()
    again = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(listed())))
    with pytest.raises(SubmissionUnknown):
        desk(again.submit, PAYLOAD, settle=5, repeat_on_doubt=True)
    assert desk.posts() == 2


def test_an_error_shows_the_call_without_what_is_secret_or_long(desk):
    client = desk.client(in_turn(json_answer(400, {"error": "It needs an image"})))
    image = "data:image/png;base64," + "A" * 4000
    with pytest.raises(InvalidRequestError) as caught:
        desk(client.submit, {"model": "kling-v25-turbo-pro", "prompt": "x", "imageDataUrl": image})
    shown = caught.value.request
    assert shown["method"] == "POST"
    assert shown["url"].endswith("/generate-video")
    assert shown["body"]["prompt"] == "x"
    assert shown["body"]["imageDataUrl"].startswith("data:image/png;base64,… (4000 characters)")


def test_fields_newer_than_the_matrix_go_in_beside_the_request(desk):
    client, service = desk.simulated(lenient=True)
    job = desk(client.submit, PAYLOAD, extra={"brandNew": {"a": 1}})
    assert charges(service) == [job.run_id]
    with pytest.raises(ConfigurationError, match="extra holds 'duration', which the matrix lists for veo2-video"):
        desk(client.submit, PAYLOAD, extra={"duration": "99s"})
    with pytest.raises(ValidationError):
        desk(client.submit, {**PAYLOAD, "brandNew": 1})


def test_a_payload_can_be_sent_unjudged(desk):
    client = desk.client(in_turn(TAKEN))
    job = desk(client.submit_unchecked, {"model": "veo-9", "prompt": 5})
    assert job.model == "veo-9"
    sent = json.loads(desk.asked[0].content)
    assert {**sent, "conversationUUID": ""} == {"model": "veo-9", "prompt": 5, "conversationUUID": ""}


def test_an_interruption_says_what_finds_the_run(tmp_path):
    def answer(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    wire = httpx.MockTransport(answer)
    with NanoGPT("k", transport=wire, ledger=tmp_path / "orders") as client, pytest.raises(KeyboardInterrupt) as caught:
        client.submit(PAYLOAD)
    (order,) = Ledger(tmp_path / "orders").orders()
    assert (order.state, order.reason) == ("unknown", "interrupted")
    (note,) = caught.value.__notes__
    assert "may be charged: client.settle({'model': 'veo2-video'" in note


@pytest.mark.parametrize("saved", [{}, {"model": "m"}, {"model": "m", "uuid": "u", "sent_at": "yesterday"}])
def test_what_is_no_claim_is_said(desk, saved):
    client = desk.client(in_turn(TAKEN))
    with pytest.raises(ConfigurationError, match="is not a claim"):
        desk(client.settle, saved)


def test_a_run_that_failed_gives_the_money_back_and_stays_unknown(desk):
    faults = (Fault(name="reset-after", operation="submit"), Fault(name="job-failed"))
    client, service = desk.simulated(faults=faults, balance=Decimal(1))
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, {**PAYLOAD, "model": "kling-video", "duration": "5"})
    service.world.settle()
    assert [line.entry for line in service.world.charges] == ["charged", "refunded"]
