"""Time and space are bounded: judged over sockets by the fake service, in every form of the client."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urljoin

import anyio
import httpx
import pytest
from anyio.from_thread import start_blocking_portal
from nanogpt_video import AsyncNanoGPT, ClientError, NanoGPT, ProviderError, SubmissionUnknown, WaitTimeout
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock

from tests.fake.server import Fake, serving, spawned
from tests.fake.settings import Settings
from tests.support.desk import PAYLOAD, Desk

pytestmark = pytest.mark.slow

SLACK = 1.0
"""Seconds by which a promised time may be passed."""
BUSY = KIT._replace(
    service=KIT.service._replace(timings={**KIT.service.timings, "poll-interval-min": 0.05, "poll-interval-max": 0.1})
)
"""The service as a client sees it that looks at its jobs all the time."""
PATIENCE = 0.5
"""Seconds to wait, where the service does what would last longer."""


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving(Settings(queued=0, working=0.2, limits=False, hang=30, drip=0.2, huge=24)) as found:
        yield found


def client_of(desk: Desk, fake: Fake, **settings: Any) -> Any:
    """Return a client of the fake over real sockets and the real clock, which looks at jobs often."""
    return desk.wired(None, kit=BUSY, base_url=fake.base_url, clock=Clock(), timeout=30, **settings)


HANGS = ["hang", "hang-body", "endless-drip", "endless-head", "drip seconds=20", "informed times=200 seconds=0.1"]
FAILS = ["slow seconds=0.4", "throttled after=fraction", "gateway is=503", "huge gzip=1"]
"""Answers that are slow, or no use, every time."""


@pytest.mark.parametrize("fault", [*HANGS, *FAILS])
def test_a_time_to_wait_is_kept_whatever_the_service_does(desk, fake, fault):
    client = client_of(desk, fake)
    fake.plan.script("status", *([fault] * 20))
    started = time.monotonic()
    with pytest.raises(WaitTimeout) as caught:
        desk(client.wait, client.job("vid_1", "veo2-video"), timeout=PATIENCE)
    assert time.monotonic() - started < PATIENCE + SLACK
    assert caught.value.job.run_id == "vid_1"
    assert not caught.value.retry_safe


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("accepting", [True, False], ids=["silent", "not accepting"])
def test_a_time_to_wait_is_kept_where_nobody_speaks(desk, scheme, accepting):
    with socket.create_server(("127.0.0.1", 0), backlog=50 if accepting else 0) as server, ExitStack() as stack:
        address = server.getsockname()
        if not accepting:  # what a full line of connections leaves to those who come later
            for _ in range(2):
                one = stack.enter_context(socket.socket())
                one.setblocking(False)
                one.connect_ex(address)
        client = desk.wired(None, base_url=f"{scheme}://127.0.0.1:{address[1]}/api", clock=Clock(), timeout=30)
        started = time.monotonic()
        with pytest.raises(WaitTimeout) as caught:
            desk(client.wait, client.job("vid_1", "veo2-video"), timeout=PATIENCE)
        assert time.monotonic() - started < PATIENCE + SLACK
        assert caught.value.job.run_id == "vid_1"


@pytest.mark.parametrize("fault", HANGS)
def test_the_times_of_a_submission_are_kept_and_its_run_is_found_later(desk, fake, fault):
    client = client_of(desk, fake)
    fake.plan.script("submit", f"{fault} charged=1" if fault.startswith("hang") else fault)
    fake.plan.script("recover", *([fault] * 5))
    started = time.monotonic()
    with pytest.raises(SubmissionUnknown) as caught:
        desk(client.submit, PAYLOAD, timeout=PATIENCE, settle=PATIENCE)
    assert time.monotonic() - started < 2 * PATIENCE + SLACK
    fake.plan.calm()
    if fake.charges:
        assert desk(client.settle, caught.value.claim, 5).run_id == fake.charges[0].run_id


def test_a_wait_in_the_line_of_the_limiter_is_a_wait(desk):
    with serving(Settings(queued=0, working=9, limits=True)) as fake:
        client = client_of(desk, fake)
        jobs = [client.job(f"vid_{number}", "veo2-video") for number in range(60)]
        took: list[float] = []

        def wait(job: Any) -> None:
            started = time.monotonic()
            with pytest.raises(ClientError):
                desk(client.wait, job, timeout=1)
            took.append(time.monotonic() - started)

        threads = [threading.Thread(target=wait, args=(job,)) for job in jobs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(took) == len(jobs)
    assert max(took) < 1 + 2 * SLACK  # sixty at once on a busy machine


@pytest.mark.parametrize(
    "fault",
    ["not-found", "redirect to=login", "login-page", "unreadable body=empty", "unreadable body=cut", "gateway is=502"],
)
def test_a_healthy_job_outlives_looks_that_fail(desk, fake, fault):
    client = client_of(desk, fake)
    job = desk(client.submit, PAYLOAD)
    fake.plan.script("status", "", fault, fault)
    assert desk(job.wait, 30).state == "completed"


def test_another_jobs_film_is_never_taken_for_ours(desk, fake, tmp_path):
    client = client_of(desk, fake)
    first, second = desk(client.submit, PAYLOAD), desk(client.submit, PAYLOAD)
    desk(first.wait, 30)
    fake.plan.script("status", *(["other-job"] * 4))
    with pytest.raises(ClientError, match="is about run") as caught:
        desk(second.download, tmp_path / "film.mp4")
    assert not isinstance(caught.value, ProviderError)
    assert list(tmp_path.glob("film*")) == []
    fake.plan.calm()
    desk(second.download, tmp_path / "film.mp4")
    assert (tmp_path / "film.mp4").read_bytes() == fake.film_of(second.run_id)


def test_a_renamed_model_is_a_warning(desk, fake, caplog):
    client = client_of(desk, fake)
    job = desk(client.submit, PAYLOAD)
    fake.plan.script("status", "other-model")
    desk(job.wait, 30)
    assert f"run {job.run_id} was submitted to veo2-video and runs as" in caplog.text


MEMORY = """
import resource, sys
from nanogpt_video import ClientError, NanoGPT

client = NanoGPT("k", base_url=sys.argv[1], timeout=60, limits=False, ledger=False)
calls = {
    "status": lambda: client.wait(client.job("vid_1", "veo2-video"), timeout=1),
    "submit": lambda: client.submit({"model": "veo2-video", "prompt": "x", "duration": "5s"}, settle=0),
    "recover": client.recover,
    "content": lambda: client.content(client.job("vid_1", "sora-2"), "film.mp4"),
}
for name in sys.argv[2:]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        calls[name]()
    except ClientError as error:
        pass
    print(name, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


PHASES = ("status", "submit", "recover", "content")


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["huge", "huge gzip=1", "huge status=302", "huge status=500 gzip=1"])
def test_an_answer_of_300_mib_costs_little_memory(fault, tmp_path):
    with spawned("--set", "limits=no", "huge=300", *script(fault)) as url:
        command = [sys.executable, "-c", MEMORY, url, *PHASES]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240, cwd=tmp_path)
        struck = httpx.get(urljoin(url, "/_fake/struck")).json()["struck"]
    assert ended.returncode == 0, ended.stderr
    assert struck[fault] >= len(PHASES)
    grown = {name: int(kib) for name, kib in (line.split() for line in ended.stdout.splitlines())}
    assert set(grown) == set(PHASES)
    assert max(grown.values()) < 100 * 1024


def script(fault: str) -> list[str]:
    """Return the options that let a fault strike every call."""
    return ["--fault", *(f"{phase}={fault}" for phase in PHASES)]


@pytest.mark.parametrize("form", ["asyncio", "trio"])
def test_a_cancelled_submission_hands_over_what_it_knows(form, fake, tmp_path, caplog):
    fake.plan.script("submit", "slow seconds=0.3", "hang charged=1")

    async def cancelled(after: float, ledger: Any) -> BaseException | None:
        async with AsyncNanoGPT("k", base_url=fake.base_url, ledger=ledger, timeout=30) as client:
            with anyio.move_on_after(after):
                try:
                    await client.submit(PAYLOAD)
                except BaseException as error:
                    seen.append(error)
                    raise
        return None

    seen: list[BaseException] = []
    with start_blocking_portal(form) as portal:
        ledger = tmp_path / "ledger.sqlite3"
        portal.call(cancelled, 0.1, ledger)  # answered within the seconds that a paid call still has
        assert [charge.run_id for charge in fake.charges] == [getattr(seen[0], "run_id", None)]
        assert f"run {fake.charges[0].run_id} was submitted and goes on" in caplog.text
        portal.call(cancelled, 0.3, ledger)  # never answered
    assert len(fake.charges) == 2
    with NanoGPT("k", base_url=fake.base_url, ledger=ledger) as client:
        (claim,) = client.unsettled()
        assert seen[1].claim == claim  # pyright: ignore[reportAttributeAccessIssue]
        assert "a submission was interrupted and may be charged" in caplog.text
        fake.plan.calm()
        assert client.settle(claim, 10).run_id == fake.charges[1].run_id
        assert {order.state for order in client.ledger.orders()} == {"running"}


def test_a_client_over_a_transport_of_ones_own_keeps_its_times_between_reads(fake):
    with NanoGPT("k", base_url=fake.base_url, transport=httpx.HTTPTransport(), timeout=30) as client:
        fake.plan.script("status", *(["endless-drip"] * 5))
        started = time.monotonic()
        with pytest.raises(WaitTimeout):
            client.wait(client.job("vid_1", "veo2-video"), timeout=1)
        assert time.monotonic() - started < 1 + SLACK
