"""Many jobs at once: none is lost, none is charged twice, and no answer waits for the line."""

from __future__ import annotations

import asyncio
import json
import socket
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from contextlib import closing
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.faults.caller_connection import CONNECTION
from nanogpt_video._runtime.simulator.serving.server import Served, Server, serve
from nanogpt_video._runtime.simulator.serving.transports import AsyncTransport
from nanogpt_video._runtime.simulator.settings import Settings
from nanogpt_video._runtime.simulator.store import Outcome, Store

from tests.support.desk import KEY, PAYLOAD
from tests.support.simulated import BASE, doors

JOBS, CONNECTIONS = 1_000, 16


async def in_flight(served: Served) -> Counter[tuple[str, Any]]:
    """Submit the jobs over a few connections, then ask for each; return what was answered, and how often."""
    answers: Counter[tuple[str, Any]] = Counter()
    async with httpx.AsyncClient(base_url=served.base_url, headers={"x-api-key": KEY}, timeout=60) as client:

        async def work(share: range) -> list[str]:
            ids = [(await client.post("/generate-video", json=PAYLOAD)).json()["runId"] for _ in share]
            for run_id in ids:
                body = (await client.get("/video/status", params={"requestId": run_id})).json()
                answers["status", KIT.service.states[body["data"]["status"]]] += 1
                answers["owner", body["data"]["requestId"] == run_id] += 1
            return ids

        shares = (range(first, JOBS, CONNECTIONS) for first in range(CONNECTIONS))
        answers["ids", None] = len({one for ids in await asyncio.gather(*map(work, shares)) for one in ids})
    return answers


@pytest.mark.slow
def test_a_thousand_jobs_are_in_flight_and_each_is_charged_once():
    with serve(KIT, settings=Settings(balance=Decimal(10_000), run_seconds=3600.0)) as served:
        answers = asyncio.run(in_flight(served))
        charges = served.service.world.charges
        charged = Counter(line.run_id for line in charges)
    assert answers["ids", None] == answers["owner", True] == JOBS
    assert answers["status", "queued"] + answers["status", "running"] == JOBS
    assert len(charged) == JOBS
    assert set(charged.values()) == {1}
    assert charges[-1].balance == 10_000 - JOBS * charges[0].amount


def test_a_simulator_that_is_killed_has_lost_no_job_that_it_acknowledged(tmp_path: Path):
    state = tmp_path / "state.sqlite"
    command = [sys.executable, "-m", "nanogpt_video", "simulate", "--port=0", "--no-limits", f"--state={state}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        [url] = [line.strip().partition("=")[2] for line in islice(process.stdout, 3) if line.startswith("export")]
        try:
            with httpx.Client(base_url=url, headers={"x-api-key": KEY}, timeout=30) as client:
                ids = [client.post("/generate-video", json=PAYLOAD).json()["runId"] for _ in range(20)]
        finally:
            process.kill()
    store = Store(state)
    assert list(store.tasks) == ids
    assert [line.run_id for line in store.charges] == ids
    store.close()


def in_file(state: Path) -> list[str]:
    """Return the jobs and the charges in a state file, as another program reads them."""
    with closing(sqlite3.connect(f"file:{state}?mode=ro", uri=True)) as database:
        bodies = database.execute("select body from jobs union all select body from charges")
        return [json.loads(body)["run_id"] for (body,) in bodies]


def test_each_answer_comes_when_its_job_and_its_charge_are_in_the_file(tmp_path: Path) -> None:
    state = tmp_path / "state.sqlite"
    service = Service(KIT, Settings(balance=Decimal(1_000), state=state))

    async def submitted(client: httpx.AsyncClient) -> list[int]:
        run_id = (await client.post(f"{BASE}/generate-video", json=PAYLOAD)).json()["runId"]
        return [in_file(state).count(run_id)]

    async def all_of_them() -> list[list[int]]:
        async with httpx.AsyncClient(transport=AsyncTransport(service), headers={"x-api-key": KEY}) as client:
            return await asyncio.gather(*(submitted(client) for _ in range(40)))

    assert asyncio.run(all_of_them()) == [[2]] * 40
    service.world.close()


def test_a_job_that_the_file_had_no_room_for_gets_no_answer_and_is_kept_once_there_is_room(tmp_path: Path) -> None:
    state = tmp_path / "state.sqlite"
    with doors(state=state) as sim:
        first = sim.start()
        database = sim.service.world.store._database
        assert database is not None
        [(pages,)] = database.execute("pragma page_count")
        database.execute(f"pragma max_page_count = {pages}")
        with pytest.raises(sqlite3.OperationalError, match="full"):
            [sim.start() for _ in range(1_000)]
        acknowledged = in_file(state)
        database.execute("pragma max_page_count = 1000000")
        last = sim.start()
        world = sim.service.world
        assert acknowledged[0] == first
        assert in_file(state) == [*world.tasks, *(line.run_id for line in world.charges)]
        assert last == [*world.tasks][-1]
        world.close()
    again = Store(state)
    assert list(again.tasks) == list(world.tasks)
    assert [(line.number, line.balance) for line in again.charges] == [
        (line.number, line.balance) for line in world.charges
    ]
    again.close()


def test_what_is_added_outside_of_a_request_is_in_the_file_at_once(tmp_path: Path) -> None:
    with doors(state=tmp_path / "state.sqlite", outcome=lambda _: Outcome(state="failed")) as sim:
        run_id = sim.done()
        sim.service.world.settle()
        assert in_file(tmp_path / "state.sqlite").count(run_id) == 3, "its job, its charge, and the refund"
        sim.service.world.close()


def test_a_file_of_an_older_simulator_has_jobs_without_a_currency(tmp_path: Path) -> None:
    state = tmp_path / "state.sqlite"
    with doors(state=state) as sim:
        run_id = sim.start()
        currency = sim.service.world.tasks[run_id].currency
        sim.service.world.close()
    with closing(sqlite3.connect(state)) as database, database:
        database.execute("update jobs set body = json_remove(body, '$.currency')")
    with doors(state=state) as sim:
        task = sim.service.world.tasks[run_id]
        assert task.currency == ""
        assert sim.service.world.currency(task.payload) == currency
        sim.service.world.close()


def test_money_comes_back_in_time_whatever_order_the_jobs_end_in():
    with doors(seed=1, outcome=lambda _: Outcome(state="failed")) as sim:
        for second in range(5):
            sim.time.at = 1000.0 + second
            sim.start()
            sim.start(model="minimax-hailuo-02", duration="6")
        world = sim.service.world
        due = [one.started + one.queue_seconds + one.run_seconds for one in world.tasks.values()]
        assert due != sorted(due)
        for number, moment in enumerate(sorted(due), 1):
            sim.time.at = moment + 0.001
            world.settle()
            assert sim.entries().count("refunded") == number
        assert world.balance(KEY) == world.initial


def test_an_answer_in_pieces_does_not_wait_for_the_caller_to_acknowledge():
    """A socket that delays small pieces makes every answer on a kept connection 40 ms late."""
    found: list[int] = []

    async def app(scope: Any, _: Any, send: Any) -> None:
        peer = scope[CONNECTION].transport.get_extra_info("socket")
        found.append(peer.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Server(app)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            httpx.get(f"http://127.0.0.1:{listening.getsockname()[1]}/", timeout=10)
        finally:
            server.should_exit = True
            thread.join()
    assert found == [1]
