"""The faults of the fake, asked by hand: does each do what its name says, after a charge and without?"""

from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import socket
import time
from urllib.parse import urlsplit

import pytest

from tests.fake.caller import KEY, PAYLOAD, Caller
from tests.fake.server import Fake

TYPED = ["policy-500", "policy-502", "quota-503", "rate-500", "rate-504", "pro-500"]


@pytest.mark.parametrize("charged", [0, 1])
@pytest.mark.parametrize(
    ("text", "status"),
    [
        *((f"typed kind={kind}", int(kind[-3:])) for kind in TYPED),
        *((f"status is={code}", code) for code in (408, 409, 423, 499, 520)),
        *((f"redirect is={code} to=same", code) for code in (302, 307)),
        *((f"gateway is={code}", code) for code in (502, 503, 504)),
        ("unsuccessful named=1", 200),
        ("nameless is=200", 200),
        ("nothing", 204),
        ("echo-page", 202),
        *((f"unreadable body={body}", 202) for body in ("empty", "html", "cut", "deep")),
        ("huge gzip=1", 200),
        ("huge status=503", 503),
    ],
)
def test_a_fault_answers_wrongly_after_a_charge_or_without(
    fake: Fake, caller: Caller, text: str, status: int, charged: int
):
    fake.plan.script("submit", f"{text} charged={charged}")
    assert caller.submit().status == status
    assert len(fake.charges) == charged


@pytest.mark.parametrize("charged", [0, 1])
@pytest.mark.parametrize("name", ["reset", "close", "garbage", "hang"])
def test_a_connection_breaks_before_or_after_the_charge(fake: Fake, caller: Caller, name: str, charged: int):
    fake.plan.script("submit", f"{name} charged={charged}")
    with pytest.raises((OSError, http.client.HTTPException)):
        caller.submit()
    assert len(fake.charges) == charged


@pytest.mark.parametrize("phase", ["connect", "submit"])
def test_a_connection_breaks_before_anything_is_read(fake: Fake, caller: Caller, phase: str):
    fake.plan.script(phase, "reset-before")
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        caller.submit()
    assert not fake.charges


def posted(fake: Fake, seconds: float) -> bytes:
    """Submit by hand; return every byte that comes within so many seconds."""
    with socket.create_connection((fake.host, fake.port)) as line:
        body, got, until = json.dumps(PAYLOAD).encode(), b"", time.monotonic() + seconds
        head = f"POST /api/generate-video HTTP/1.1\r\nx-api-key: {KEY}\r\nContent-Length: {len(body)}\r\n\r\n"
        line.sendall(head.encode() + body)
        while (left := until - time.monotonic()) > 0:
            line.settimeout(left)
            with contextlib.suppress(TimeoutError):
                part = line.recv(4096)
                if not part:
                    break
                got += part
    return got


@pytest.mark.parametrize("name", ["endless-drip", "endless-head"])
def test_an_endless_answer_ends_with_the_patience_of_the_caller(fake: Fake, name: str):
    fake.plan.script("submit", f"{name} charged=1")
    assert len(posted(fake, 0.5)) > 20
    assert len(fake.charges) == 1


def test_a_head_can_be_cut_and_informational_answers_come_first(fake: Fake):
    fake.plan.script("submit", "cut-head charged=1", "informed times=4")
    assert posted(fake, 0.5).endswith(b"Content-Type: appli")
    assert [line for line in posted(fake, 0.5).split(b"\r\n") if line.startswith(b"HTTP/1.1")] == [
        *(f"HTTP/1.1 {code} Wait".encode() for code in (100, 102, 103, 100)),
        b"HTTP/1.1 202 Accepted",
    ]
    assert len(fake.charges) == 2


def test_a_drip_is_the_usual_answer_and_takes_its_time(fake: Fake, caller: Caller):
    fake.plan.script("submit", "drip seconds=0.3", "slow seconds=0.2", "hang-body")
    began = time.monotonic()
    assert caller.submit().json["runId"] == fake.charges[0].run_id
    assert time.monotonic() - began > 0.25
    assert caller.submit().json["runId"] == fake.charges[1].run_id
    with pytest.raises((OSError, http.client.HTTPException)):
        caller.submit()
    assert len(fake.charges) == 3


@pytest.mark.parametrize("after", ["zero", "negative", "past", "date", "huge", "text", "fraction"])
def test_a_429_may_say_odd_things_about_how_long_to_wait(fake: Fake, caller: Caller, after: str):
    fake.plan.script("submit", f"throttled after={after}", "throttled")
    assert caller.submit().headers["retry-after"]
    assert "retry-after" not in caller.submit().headers
    assert not fake.charges


def test_a_packed_answer_is_far_larger_than_it_looks(fake: Fake, caller: Caller):
    fake.plan.script("status", "huge mib=5 gzip=1", "huge mib=2")
    run_id = caller.run()
    packed = caller.status(run_id)
    assert len(packed.body) < 50_000
    assert len(gzip.decompress(packed.body)) == 5 * 1024 * 1024
    assert len(caller.status(run_id).body) == 2 * 1024 * 1024


def test_errors_can_repeat_the_key(fake: Fake, caller: Caller):
    fake.plan.script("submit", "typed kind=policy-500 echo=1", "echo-page", "status is=401 echo=1", "job-failed echo=1")
    assert all(KEY in caller.submit().body.decode() for _ in range(3))
    assert KEY in caller.status(caller.run()).json["data"]["userFriendlyError"]


def test_a_look_can_be_answered_with_anything_but_the_state_of_the_run(fake: Fake, caller: Caller):
    first, second = caller.run(), caller.run()
    faults = ["other-job", "not-found", "redirect", "login-page", "unreadable body=empty", "unknown-word", "no-url"]
    fake.plan.script("status", *faults)
    assert caller.status(second).json["requestId"] == first
    assert [caller.status(second).status for _ in faults[1:5]] == [404, 302, 200, 200]
    assert caller.status(second).json["data"]["status"] == "TRANSMOGRIFYING"
    assert "output" not in caller.status(second).json["data"]
    assert caller.status(second).json["requestId"] == second


def test_recover_can_lie(fake: Fake, caller: Caller):
    runs = [caller.run(conversationUUID=uuid) for uuid in ("a", "b")]
    fake.plan.script("recover", "none-listed", "all-listed", "odd-rows")
    assert not caller.recover("conversationUUID=a")
    assert [row["runId"] for row in caller.recover("conversationUUID=a")] == runs[::-1]
    assert len(caller.recover("conversationUUID=a")) == 7


@pytest.mark.parametrize("text", ["cut", "unmeasured cut=1", "chunked cut=1"])
def test_a_film_can_be_cut_with_and_without_a_length(fake: Fake, text: str):
    run_id = Caller(fake).run()
    fake.plan.script("film", text)
    body = b""
    with contextlib.suppress(http.client.IncompleteRead):
        body = Caller(fake, key=None).ask("GET", f"{fake.films_url}/films/{run_id}.mp4").body
    assert len(body) in (0, len(fake.film_of(run_id)) // 2)


def test_a_film_can_change_expire_be_elsewhere_or_be_no_film(fake: Fake):
    run_id, stranger = Caller(fake).run(), Caller(fake, key=None)
    url = f"{fake.films_url}/films/{run_id}.mp4"
    fake.plan.script("film", "changed", "expired", "html", "gzip", "unsatisfiable", "elsewhere", "whole", "wrong-range")
    changed = stranger.ask("GET", url, range="bytes=10-")
    assert (changed.status, changed.headers["etag"]) == (206, '"another"')
    assert changed.body == fake.replaced_film_of(run_id)[10:] != fake.film_of(run_id)[10:]
    assert stranger.ask("GET", url).status == 403
    assert stranger.ask("GET", url).headers["content-type"].startswith("text/html")
    assert gzip.decompress(stranger.ask("GET", url).body) == fake.film_of(run_id)
    assert stranger.ask("GET", url).status == 416
    assert urlsplit(stranger.ask("GET", url).headers["location"]).hostname == "localhost"
    assert stranger.ask("GET", url, range="bytes=10-").status == 200
    assert stranger.ask("GET", url, range="bytes=10-").headers["content-range"].startswith("bytes 7-")
