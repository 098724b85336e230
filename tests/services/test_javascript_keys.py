"""Idempotency keys of the generated client in JavaScript: whatever becomes of an answer, a request is charged once.

The judge is a fake of a service that charges for each accepted submission, and once for each key.
"""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from typing import Any

import pytest

from tests.services.test_keys import CARRIED, FILES, LOST, PAYLOAD, UUID, Service, homes, keys_of, service
from tests.typescript.javascript import STEPS, asked, node, node_program
from tests.typescript.test_ledgers import rows

__all__ = ["homes", "service"]  # fixtures


def told_to(service: Service, *steps: list[Any], **settings: Any) -> str:
    """Return what tells a new process to call methods of the client in JavaScript, one after another."""
    made = {"apiKey": service.fake.key, "baseURL": service.fake.base_url, "ledger": str(service.ledger), **settings}
    return asked(service.home.parent / "typescript", made, steps)


def does(service: Service, *steps: list[Any], **settings: Any) -> list[Any]:
    """Return what each method gave, or which error it threw."""
    return json.loads(node(STEPS, given=told_to(service, *steps, **settings)))["told"]


@CARRIED
@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_is_asked_for_again_and_charged_once(service: Service, fault: str):
    service.fake.fault("submit", fault)
    (told,) = does(service, ["submit", PAYLOAD], timeout=0.2)
    run_id = told["gives"]["run_id"]
    assert [charge.run_id for charge in service.fake.charges] == [run_id]
    assert len(service.posts) > 1
    assert {post.body for post in service.posts} == {service.posts[0].body}
    assert {post.headers["content-type"] for post in service.posts} == {service.posts[0].headers["content-type"]}
    (key,) = keys_of(service.posts)
    assert UUID.fullmatch(key)
    assert [(row["state"], row["run_id"], row["idempotency_key"]) for row in rows(service.ledger)] == [
        ("running", run_id, key)
    ]


def test_several_lost_answers_in_a_row_are_one_charge(service: Service):
    for fault in ("drop", "charged-500", "429", "drop-before"):
        service.fake.fault("submit", fault)
    (told,) = does(service, ["submit", PAYLOAD], timeout=0.2)
    assert [charge.run_id for charge in service.fake.charges] == [told["gives"]["run_id"]]
    assert len(service.posts) == 5
    assert len(keys_of(service.posts)) == 1


def test_each_request_has_a_key_of_its_own(service: Service):
    told = does(service, *[["submit", PAYLOAD]] * 3)
    runs = {one["gives"]["run_id"] for one in told}
    assert len(runs) == len(service.fake.charges) == len(keys_of(service.posts)) == 3


@pytest.mark.parametrize("service", ["field"], indirect=True)
def test_the_callers_own_key_is_kept(service: Service):
    service.fake.fault("submit", "drop")
    own = {**PAYLOAD, "requestKey": "order-17"}
    first, second = does(service, ["submit", own], ["submit", own])
    assert first["gives"]["run_id"] == second["gives"]["run_id"]
    assert keys_of(service.posts) == {"order-17"}
    assert len(service.fake.charges) == 1


@pytest.mark.parametrize("service", ["none"], indirect=True)
def test_without_a_key_nothing_is_sent_again(service: Service):
    service.fake.fault("submit", "drop")
    (told,) = does(service, ["submit", PAYLOAD, {"settle": 0.1}])
    assert told["raises"] == "SubmissionUnknown"
    assert "look it up in your account" in told["message"]
    assert len(service.posts) == len(service.fake.charges) == 1
    assert "idempotency-key" not in service.posts[0].headers


def test_a_refused_repetition_says_nothing_of_the_first_request(service: Service):
    service.fake.fault("submit", "drop")
    admit = service.fake.admit

    def locked(request: Any) -> None:
        if len(service.posts) > 1:
            request.headers["x-api-key"] = "locked"
        admit(request)

    service.fake.admit = locked
    (told,) = does(service, ["submit", PAYLOAD])
    assert told["raises"] == "SubmissionUnknown"
    assert len(service.posts) == 2
    assert [row["state"] for row in rows(service.ledger)] == ["unknown"]
    service.fake.admit = admit
    (settled,) = does(service, ["settle", told["claim"], {"request": PAYLOAD}])
    assert settled["gives"]["run_id"] == service.fake.charges[0].run_id
    assert len(service.fake.charges) == 1


@pytest.mark.parametrize("days", [1.0, -2.0])
def test_a_key_is_used_in_its_lifetime_alone(service: Service, days: float):
    service.fake.fault("submit", "drop")
    (told,) = does(service, ["submit", PAYLOAD, {"settle": 0}])
    with sqlite3.connect(service.ledger) as base:  # as if the clock had gone on, or back
        base.execute("update orders set sent_at = sent_at - ?, key_until = key_until - ?", (days * 86400, days * 86400))
    base.close()
    (again,) = does(service, ["settle", told["claim"], {"timeout": 0, "request": PAYLOAD}])
    assert again["raises"] == "SubmissionUnknown"
    assert len(service.posts) == len(service.fake.charges) == 1


@pytest.mark.parametrize(
    ("change", "key"),
    [({"model": "lipsync-2-pro"}, None), ({"input": FILES * 2}, None), ({}, "another-account")],
)
def test_only_the_same_request_of_the_same_account_is_sent_again(
    service: Service, change: dict[str, Any], key: str | None
):
    service.fake.fault("submit", "drop")
    (told,) = does(service, ["submit", PAYLOAD, {"settle": 0}])
    step = ["settle", told["claim"], {"request": {**PAYLOAD, **change}}]
    (again,) = does(service, step, apiKey=key or service.fake.key)
    assert again["raises"] == "ConfigurationError"
    assert "nothing was sent" in again["message"]
    assert len(service.posts) == len(service.fake.charges) == 1


LOSING = """
import json, sys
import sync_lips

with sync_lips.Sync(ledger=sys.argv[1], timeout=30) as client:
    try:
        client.submit(json.loads(sys.argv[2]), settle=0)
    except sync_lips.SubmissionUnknown as error:
        print(json.dumps(error.claim.as_dict()))
"""
"""A program of its own: the order of a process that lives is held for some seconds."""


def lost(service: Service, first: str) -> Any:
    """Submit with a client that gets no answer, and return the claim."""
    service.fake.fault("submit", "drop")
    if first == "JavaScript":
        (told,) = does(service, ["submit", PAYLOAD, {"settle": 0}])
        return told["claim"]
    command = [sys.executable, "-c", LOSING, str(service.ledger), json.dumps(PAYLOAD)]
    ran = subprocess.run(command, env=service.environment(), capture_output=True, text=True, timeout=60, check=True)
    return json.loads(ran.stdout)


@pytest.mark.parametrize("first", ["Python", "JavaScript"])
@pytest.mark.parametrize("service", ["header", "field"], indirect=True)
def test_what_one_client_has_lost_the_other_sends_again(service: Service, first: str):
    claim = lost(service, first)
    before = rows(service.ledger)
    if first == "Python":
        (settled,) = does(service, ["settle", claim, {"request": PAYLOAD}])
        run_id = settled["gives"]["run_id"]
    else:
        with service.made() as client:
            run_id = client.settle(claim, request=PAYLOAD).run_id
    assert [charge.run_id for charge in service.fake.charges] == [run_id]
    assert len(service.posts) == 2
    assert len({post.body for post in service.posts}) == len(keys_of(service.posts)) == 1
    kept = ("id", "idempotency_key", "key_until", "sent", "sent_at", "files")
    (row,), (old,) = rows(service.ledger), before
    assert [row[name] for name in kept] == [old[name] for name in kept]


@pytest.mark.parametrize("first", ["Python", "JavaScript"])
@pytest.mark.parametrize("service", ["multipart"], indirect=True)
def test_a_form_of_the_other_client_is_not_sent_again(service: Service, first: str):
    """Its parts are divided by other bytes, which would be another request with the same key."""
    claim = lost(service, first)
    if first == "Python":
        (told,) = does(service, ["settle", claim, {"request": PAYLOAD}])
        assert (told["raises"], "nothing was sent" in told["message"]) == ("ConfigurationError", True)
    else:
        refused = service.package.ConfigurationError
        with service.made() as client, pytest.raises(refused, match="nothing was sent"):
            client.settle(claim, request=PAYLOAD)
    assert len(service.posts) == len(service.fake.charges) == 1


def test_the_ledger_says_why_a_repetition_is_safe(service: Service):
    service.fake.fault("submit", "drop")
    (told,) = does(service, ["submit", PAYLOAD, {"settle": 0}])
    assert "sends it again with its key" in told["message"]
    (row,) = rows(service.ledger)
    assert row["key_until"] == pytest.approx(row["sent_at"] + 86400 - 60)
    assert "may be sent again with its idempotency key" in row["reason"]


def test_a_killed_process_leaves_a_request_that_another_one_sends_again(service: Service):
    service.fake.slowness = 20.0
    service.fake.fault("submit", "slow")
    process = subprocess.Popen([node_program(), "--no-warnings", str(STEPS)], stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(told_to(service, ["submit", PAYLOAD]).encode())
    process.stdin.close()
    while not service.posts:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    service.fake.under_way.clear()
    (open_claims,) = does(service, ["unsettled"])
    (claim,) = open_claims["gives"]
    (settled,) = does(service, ["settle", claim, {"request": PAYLOAD}])
    assert [charge.run_id for charge in service.fake.charges] == [settled["gives"]["run_id"]]
    assert len(keys_of(service.posts)) == 1
