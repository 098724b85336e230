"""Processes, event loops and settings from outside: what cannot be shared is made anew, or refused before it costs."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import math
import os
import pickle
import subprocess
import sys
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from nanogpt_video import (
    AsyncNanoGPT,
    BudgetExceeded,
    ClientError,
    ConfigurationError,
    NanoGPT,
    SubmissionUnknown,
    ValidationError,
    validate,
)
from nanogpt_video._runtime.client import errors
from nanogpt_video._runtime.client.job import Claim, Handle, Status
from nanogpt_video._runtime.price import Estimate

from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.support.desk import PAYLOAD, by_method, in_turn, json_answer

TAKEN = json_answer(202, {"runId": "vid_2", "status": "pending", "cost": 0.4})
CLAIM = Claim(model="veo2-video", uuid="u", sent_at=1.0, order="o")
STATUS = Status(run_id="vid_1", state="failed", word="FAILED")


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving(Settings(queued=0, working=0, limits=False)) as found:
        yield found


def each_error() -> list[ClientError]:
    """Return one error of every class of the client, with everything on it that it can carry."""
    made: dict[type[ClientError], ClientError] = {
        ValidationError: ValidationError(
            model="veo2-video", findings=tuple(validate({"model": "veo2-video"}).errors), verdict=validate({})
        ),
        BudgetExceeded: BudgetExceeded("too dear", estimate=Estimate(Decimal(2), "USD", "a run"), limit=Decimal(1)),
        errors.ConnectionFailed: errors.ConnectionFailed("broke", sent=True),
        SubmissionUnknown: SubmissionUnknown("no answer", claim=CLAIM, payload={"model": "veo2-video"}),
        errors.WaitTimeout: errors.WaitTimeout(Handle(run_id="vid_1"), 1.0, STATUS),
    }
    for kind in errors.KINDS.values():
        made[kind] = kind(
            "said", status=418, details={"code": "c", "request_id": "r"}, body={"a": [1]}, retry_after=2.0
        )
    for kind in (ClientError, ConfigurationError, errors.DownloadError):
        made[kind] = kind("said")
    for error in made.values():
        error.job, error.request = Handle(run_id="vid_1", cost=Decimal("0.4")), {"method": "POST", "url": "u"}
        error.add_note("a note")
    known = {one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, ClientError)}
    assert known == set(made)
    return list(made.values())


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_pickle_and_copy_with_all_that_they_say(way):
    for error in each_error():
        again = way(error)
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)


def raising(kind: str) -> None:
    raise next(error for error in each_error() if type(error).__name__ == kind)


@pytest.mark.slow
def test_errors_come_back_from_a_pool_of_processes():
    with ProcessPoolExecutor(1) as pool:
        for kind in ("SubmissionUnknown", "ValidationError", "InvalidRequestError"):
            with pytest.raises(ClientError) as caught:
                pool.submit(raising, kind).result()
            assert type(caught.value).__name__ == kind
        assert pool.submit(len, "it works still").result() == 14


def test_jobs_claims_and_verdicts_pickle_and_copy(desk):
    client = desk.client(in_turn(TAKEN))
    job = desk(client.submit, PAYLOAD)
    handle = pickle.loads(pickle.dumps(job))
    assert handle == Handle(run_id="vid_2", model="veo2-video", cost=Decimal("0.4"))
    assert client.job(**handle.as_dict()) == client.job(**job.as_dict())
    assert copy.copy(job) is copy.deepcopy(job) is job
    assert asdict(job)["run_id"] == "vid_2"
    for value in (CLAIM, validate({"model": "no"}), STATUS):
        assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value
    assert copy.deepcopy(client) is client
    with pytest.raises(TypeError, match="holds the key"):
        pickle.dumps(client)


FORKING = r"""
import json, os, sys
from nanogpt_video import NanoGPT
client = NanoGPT("k", base_url=sys.argv[1], limits=False, ledger=sys.argv[2])
request = {"model": "veo2-video", "prompt": "x", "duration": "5s"}
client.submit({**request, "seed": 0})
for round in range(8):
    child = os.fork()
    seed = 2 * round + (1 if child else 2)
    job = client.submit({**request, "seed": seed})
    os.write(1, (json.dumps([seed, job.run_id]) + "\n").encode())  # a print may be two writes, and the other's between
    if not child:
        os._exit(0)
    os.waitpid(child, 0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_after_a_fork_parent_and_child_have_runs_of_their_own(fake, tmp_path):
    ledger = tmp_path / "ledger.sqlite3"
    ended = subprocess.run(
        [sys.executable, "-c", FORKING, fake.base_url, str(ledger)],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    told = dict(json.loads(line) for line in ended.stdout.splitlines())
    charged = {charge.seed: charge.run_id for charge in fake.charges}
    assert len(told) == 16
    assert {seed: charged[seed] for seed in told} == told
    assert len(fake.charges) == 17
    with NanoGPT("k", base_url=fake.base_url, ledger=ledger) as client:
        assert {order.run_id for order in client.ledger.orders()} == set(charged.values())


def test_one_async_client_in_one_event_loop_after_the_other(fake):
    with warnings.catch_warnings():
        # Connections of a loop that is closed cannot be closed any more: they are left to the collector.
        warnings.simplefilter("ignore", ResourceWarning)
        one_loop_after_the_other(fake)
        gc.collect()


def one_loop_after_the_other(fake: Fake) -> None:
    client = AsyncNanoGPT("k", base_url=fake.base_url, limits=False)

    async def one() -> str:
        return (await client.submit(PAYLOAD)).run_id

    assert [asyncio.run(one()) for _ in range(3)] == [charge.run_id for charge in fake.charges]
    foreign = AsyncNanoGPT("k", base_url=fake.base_url, http_client=httpx.AsyncClient(), limits=False)

    async def other() -> str:
        return (await foreign.submit(PAYLOAD)).run_id

    assert asyncio.run(other()) == fake.charges[-1].run_id
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(other())
    assert len(fake.charges) == 4
    assert foreign.unsettled() == ()


@pytest.mark.parametrize(
    ("extra", "problem"),
    [
        ({"brandNew": Decimal(1)}, "brandNew cannot be written as JSON"),
        ({"brandNew": math.nan}, "brandNew cannot be written as JSON"),
        ({"brandNew": object()}, "brandNew cannot be written as JSON"),
        ({"brandNew": ["\ud800"]}, "brandNew holds half a character"),
    ],
)
def test_what_is_no_json_is_refused_before_anything_is_noted(desk, extra, problem):
    client = desk.client(in_turn(TAKEN))
    for call in (lambda: desk(client.submit, PAYLOAD, extra=extra), lambda: desk(client.submit_unchecked, extra)):
        with pytest.raises(ConfigurationError, match=problem) as caught:
            call()
        assert caught.value.retry_safe
    assert desk.asked == []
    assert list(client.ledger.orders()) == []


def test_a_closed_client_says_so_before_anything_is_noted(desk):
    client = desk.client(in_turn(TAKEN))
    desk(client.close)
    for call in (lambda: desk(client.submit, PAYLOAD), lambda: desk(client.balance)):
        with pytest.raises(ConfigurationError, match="the client is closed"):
            call()
    assert list(client.ledger.orders()) == []


SETTINGS = [
    ("ALL_PROXY", "socks://127.0.0.1:1080", "ALL_PROXY=socks://127.0.0.1:1080"),
    ("ALL_PROXY", "http://[::1", "ALL_PROXY"),
    ("HTTPS_PROXY", "ftp://x", "HTTPS_PROXY=ftp://x"),
    ("NO_PROXY", "http://x:bad", "NO_PROXY"),
    ("SSL_CERT_FILE", "/nowhere/corp.pem", "SSL_CERT_FILE=/nowhere/corp.pem"),
]


@pytest.mark.parametrize("kind", [NanoGPT, AsyncNanoGPT])
@pytest.mark.parametrize(("name", "value", "told"), SETTINGS)
def test_a_setting_of_the_environment_that_cannot_be_used_is_named(kind, name, value, told, monkeypatch):
    for other in ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"):
        monkeypatch.delenv(other, raising=False)
        monkeypatch.delenv(other.lower(), raising=False)
    if name == "NO_PROXY":
        monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        kind("secret-key-of-mine")
    assert told in str(caught.value)
    assert "secret-key" not in str(caught.value)


def test_a_socks_proxy_names_the_extra(monkeypatch):
    if any(Path(folder, "socksio").is_dir() for folder in sys.path):
        pytest.skip("the extra is installed")
    monkeypatch.setenv("ALL_PROXY", "socks5://user:pass@127.0.0.1:1080")
    with pytest.raises(ConfigurationError, match="install the extra `socks`") as caught:
        NanoGPT("k")
    assert "pass" not in str(caught.value)


def test_a_gateway_s_path_is_kept_for_relative_addresses_and_the_key_does_not_leave_it(desk, tmp_path):
    film = b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isomavc1" + b"\x00\x00\x00\x08mdat"
    links = ["/api/generate-video/content?runId=vid_2", "/other/film.mp4", "https://gw.test/elsewhere/film.mp4"]
    for link in links:
        done = {"data": {"status": "COMPLETED", "requestId": "vid_2", "output": {"video": {"url": link}}}}

        def answer(request: httpx.Request, done: Any = done) -> httpx.Response:
            return json_answer(200, done) if request.url.path.endswith("/status") else httpx.Response(200, content=film)

        desk.asked.clear()
        client = desk.client(answer, base_url="https://gw.test/gw/api")
        desk(client.download, "vid_2", tmp_path / "film.mp4")
        status, fetched = desk.asked
        assert status.url.path.startswith("/gw/api/")
        assert "x-api-key" in status.headers
        within = fetched.url.path.startswith("/gw/")
        assert ("x-api-key" in fetched.headers) == within
        assert within == link.startswith("/")


def test_other_calls_keep_the_key_from_other_origins(desk):
    client = desk.client(by_method(GET=in_turn(json_answer(200, {"data": []}))), base_url="https://gw.test/gw")
    desk(client.recover)
    (request,) = desk.asked
    assert request.url.path.startswith("/gw/")
    assert "x-api-key" in request.headers
