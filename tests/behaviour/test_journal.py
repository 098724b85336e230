"""The journal: what a client writes down before it pays, and what another process makes of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import httpx
import pytest
from nanogpt_video import ConfigurationError, InvalidRequestError, SubmissionUnknown
from nanogpt_video._runtime.client.claim import Claim

from tests.support.desk import PAYLOAD, by_method, in_turn, json_answer

LOST = httpx.ReadTimeout
TAKEN = json_answer(202, {"runId": "vid_2", "status": "pending"})
NOTHING = json_answer(200, {"data": []})
UUID = "6f1c1b52-0000-4000-8000-000000000001"


def found(request: httpx.Request) -> httpx.Response:
    """List one run of whatever is asked for."""
    run = {"runId": "vid_2", "status": "completed", "conversationUUID": request.url.params["conversationUUID"]}
    return json_answer(200, {"data": [run]})


def test_a_journal_knows_what_is_open(desk, tmp_path):
    path = tmp_path / "submits.jsonl"
    answers = by_method(POST=in_turn(TAKEN, LOST, json_answer(400, {"error": "no"})), GET=in_turn(NOTHING))
    client = desk.client(answers, journal=path)
    assert client.unsettled() == ()
    desk(client.submit, PAYLOAD)
    assert client.unsettled() == ()
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.submit, PAYLOAD, settle=0)
    with pytest.raises(InvalidRequestError):
        desk(client.submit, PAYLOAD)
    assert client.unsettled() == (caught.value.claim,)
    later = desk.client(by_method(GET=found), journal=path)
    assert desk(later.settle, later.unsettled()[0]).run_id == "vid_2"
    assert later.unsettled() == ()
    text = path.read_text()
    assert "paper boat" not in text
    assert "test-key" not in text
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_without_a_journal_that_can_be_written_nothing_is_sent(desk, tmp_path):
    client = desk.client(in_turn(TAKEN), journal=tmp_path / "nowhere" / "submits.jsonl")
    with pytest.raises(ConfigurationError, match=r"cannot write the journal .*nowhere"):
        desk(client.submit, PAYLOAD)
    assert desk.asked == []


def test_a_journal_survives_a_line_that_was_cut_short(desk, tmp_path):
    path = tmp_path / "submits.jsonl"
    claim = Claim(model="m", uuid=UUID, sent_at=1.0)
    path.write_text(json.dumps({"claim": claim.as_dict()}) + '\n{"uuid": "6f1c\n[]\n')
    assert desk.client(in_turn(TAKEN), journal=path).unsettled() == (claim,)


KILLED = """
import os, sys, httpx
from nanogpt_video import NanoGPT

def answer(request):
    os._exit(9)  # the power goes while the request is on its way

with NanoGPT("k", transport=httpx.MockTransport(answer), journal=sys.argv[1]) as client:
    client.submit({"model": "veo2-video", "prompt": "x", "duration": "5s"})
"""


def test_a_process_that_dies_in_the_middle_leaves_what_finds_its_run(desk, tmp_path):
    path = tmp_path / "submits.jsonl"
    assert subprocess.run([sys.executable, "-c", KILLED, path], check=False, timeout=60).returncode == 9
    client = desk.client(by_method(GET=found), journal=path)
    (claim,) = client.unsettled()
    assert desk(client.settle, claim).run_id == "vid_2"
