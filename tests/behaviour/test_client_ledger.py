"""The ledger: what a client writes down before it pays, and what another process makes of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import httpx
import pytest
from nanogpt_video import ConfigurationError, InvalidRequestError, SubmissionUnknown
from nanogpt_video._runtime.client.job import Claim
from nanogpt_video._runtime.client.ledger.ledger import Ledger

from tests.support.desk import PAYLOAD, by_method, in_turn, json_answer

LOST = httpx.ReadTimeout
TAKEN = json_answer(202, {"runId": "vid_2", "status": "pending"})
NOTHING = json_answer(200, {"data": []})
UUID = "6f1c1b52-0000-4000-8000-000000000001"


def found(request: httpx.Request) -> httpx.Response:
    """List one run of whatever is asked for."""
    run = {"runId": "vid_3", "status": "completed", "conversationUUID": request.url.params["conversationUUID"]}
    return json_answer(200, {"data": [run]})


def test_a_ledger_knows_what_is_open(desk, tmp_path):
    path = tmp_path / "ledger.sqlite3"
    answers = by_method(POST=in_turn(TAKEN, LOST, json_answer(400, {"error": "no"})), GET=in_turn(NOTHING))
    client = desk.client(answers, ledger=path)
    assert client.unsettled() == ()
    desk(client.submit, PAYLOAD)
    assert client.unsettled() == ()
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.submit, PAYLOAD, settle=0)
    with pytest.raises(InvalidRequestError):
        desk(client.submit, PAYLOAD)
    assert client.unsettled() == (caught.value.claim,)
    later = desk.client(by_method(GET=found), ledger=path)
    assert desk(later.settle, later.unsettled()[0]).run_id == "vid_3"
    assert later.unsettled() == ()
    content = path.read_bytes()
    assert b"paper boat" not in content
    assert b"test-key" not in content
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_without_a_ledger_that_can_be_written_nothing_is_sent(desk, tmp_path):
    client = desk.client(in_turn(TAKEN), ledger=tmp_path / "nowhere" / "ledger.sqlite3")
    with pytest.raises(ConfigurationError, match=r"cannot write the ledger .*nowhere"):
        desk(client.submit, PAYLOAD)
    assert desk.asked == []


@pytest.mark.parametrize("state", ["a file", "read only"])
def test_the_ledger_of_every_day_that_cannot_be_written_is_told_once(desk, tmp_path, monkeypatch, caplog, state):
    folder = tmp_path / "state"
    folder.write_text("in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(folder if state == "a file" else folder / "below"))
    client = desk.client(in_turn(TAKEN))
    for _ in range(3):
        assert desk(client.submit, PAYLOAD).run_id == "vid_2"
    assert caplog.text.count("orders are not kept on the disk") == 1


def test_a_journal_of_an_older_version_is_taken_over(desk, tmp_path):
    path = tmp_path / "submits.jsonl"
    claim = Claim(model="m", uuid=UUID, sent_at=1.0)
    path.write_text(json.dumps({"claim": claim.as_dict()}) + '\n{"uuid": "6f1c\n[]\n')
    with pytest.warns(DeprecationWarning, match="ledger="):
        client = desk.client(by_method(GET=found), journal=path)
    (taken,) = client.unsettled()
    assert (taken.uuid, taken.model) == (UUID, "m")
    assert desk(client.settle, taken).run_id == "vid_3"
    assert client.unsettled() == ()


def test_a_caller_s_uuid_gives_nobody_the_run_of_another(desk, tmp_path):
    payload = {**PAYLOAD, "conversationUUID": UUID}
    client = desk.client(
        by_method(POST=in_turn(json_answer(202, {"runId": "vid_3"}), LOST), GET=found),
        ledger=tmp_path / "ledger.sqlite3",
    )
    assert desk(client.submit, payload).run_id == "vid_3"
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.submit, payload, settle=5)
    assert client.unsettled() == (caught.value.claim,)


@pytest.mark.parametrize("ledger", [True, False])
def test_two_open_claims_of_one_uuid_are_two(desk, ledger):
    payload = {**PAYLOAD, "conversationUUID": UUID}
    client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(NOTHING)), ledger=ledger)
    for _ in range(2):
        with pytest.raises(SubmissionUnknown):
            desk(client.submit, payload, settle=0)
    assert len({claim.order for claim in client.unsettled()}) == 2
    desk(client.forget, client.unsettled()[0])
    assert len(client.unsettled()) == 1


KILLED = """
import os, sys, httpx
from nanogpt_video import NanoGPT

def answer(request):
    os._exit(9)  # the power goes while the request is on its way

with NanoGPT("k", transport=httpx.MockTransport(answer), ledger=sys.argv[1]) as client:
    client.submit({"model": "veo2-video", "prompt": "x", "duration": "5s"})
"""


def test_a_process_that_dies_in_the_middle_leaves_what_finds_its_run(desk, tmp_path):
    path = tmp_path / "ledger.sqlite3"
    assert subprocess.run([sys.executable, "-c", KILLED, path], check=False, timeout=60).returncode == 9
    client = desk.client(by_method(GET=found), ledger=path)
    (claim,) = client.unsettled()
    assert desk(client.settle, claim).run_id == "vid_3"


def test_a_ledger_that_cannot_be_read_any_more_leaves_a_submission_open(desk, tmp_path, monkeypatch):
    path = tmp_path / "ledger.sqlite3"
    client = desk.client(by_method(POST=in_turn(LOST), GET=found), ledger=path)

    def unreadable(*_: object) -> frozenset[str]:
        raise ConfigurationError("cannot read the ledger: the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(Ledger, "held", unreadable)
        with pytest.raises(SubmissionUnknown) as caught:
            desk(client.submit, PAYLOAD, settle=0)
    assert not caught.value.retry_safe
    assert desk(client.settle, caught.value.claim, 0).run_id == "vid_3"


def test_a_claim_that_another_process_has_closed_stands_in_nobodys_way(desk, tmp_path):
    """Two lost submissions have one UUID of the caller's; when one of them is closed, the run is the other's."""
    path, named = tmp_path / "ledger.sqlite3", {**PAYLOAD, "conversationUUID": UUID}
    listed = {"runId": "vid_3", "status": "completed", "conversationUUID": UUID, "createdAt": "2023-11-14T22:13:20Z"}
    answers = in_turn(NOTHING, NOTHING, json_answer(200, {"data": [listed]}))
    client = desk.client(by_method(POST=in_turn(LOST), GET=answers), ledger=path)
    claims: list[Claim] = []
    for _ in range(2):
        with pytest.raises(SubmissionUnknown) as caught:
            desk(client.submit, named, settle=0)
        claims.append(caught.value.claim)
    with pytest.raises(SubmissionUnknown):
        desk(client.settle, claims[1], 0)
    desk(desk.client(in_turn(NOTHING), ledger=path).forget, claims[0])
    assert desk(client.settle, claims[1], 0).run_id == "vid_3"


def test_many_claims_are_settled_by_a_clock_that_is_an_hour_ahead(desk, tmp_path):
    older = {"runId": "vid_1", "status": "completed", "createdAt": "2023-11-14T21:13:20Z"}

    def listed(request: httpx.Request) -> httpx.Response:
        return found(request) if "conversationUUID" in request.url.params else json_answer(200, {"data": [older]})

    client = desk.client(by_method(POST=in_turn(LOST), GET=in_turn(NOTHING)), ledger=tmp_path / "ledger.sqlite3")
    for _ in range(2):
        with pytest.raises(SubmissionUnknown):
            desk(client.submit, PAYLOAD, settle=0)
    later = desk.client(by_method(GET=listed), ledger=tmp_path / "ledger.sqlite3")
    jobs = [job.run_id for job in desk(later.settle_all).values() if job is not None]
    assert jobs == ["vid_3"]  # one run, whoever asks: it is given to one of them
