"""Processes of a user keep the limits of a service together: no window sees one call too many, and none starves."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.support.postgres import Server

pytestmark = pytest.mark.slow

NOTE = """
import os, sys, time, random
folder, name = sys.argv[1:]
noted = os.open(folder + "/noted", os.O_WRONLY | os.O_APPEND | os.O_CREAT)

def note():
    os.write(noted, f"{time.monotonic()} {name}\\n".encode())

if os.environ.get("LEDGER"):  # each process is a machine, which was booted at another time
    from nanogpt_video._runtime.client.system import process
    hours, usual = 3600.0 * ord(name), process.boot_seconds
    process.boot, process.boot_seconds = (lambda: "boot of " + name), (lambda: usual() + hours)
"""
THREADS = (
    NOTE
    + """
import logging, threading
from nanogpt_video._runtime.client.limits.across_processes import SharedLimits
from nanogpt_video._runtime.service import RateLimit

limits = (RateLimit(operation="submit", requests=10, seconds=2), RateLimit(operation="*", requests=100, seconds=1))
kept_in = os.environ.get("LEDGER") or folder + "/limits.sqlite3"
limits = SharedLimits(kept_in, "https://service.example", "key", limits, logging.getLogger())

def call():
    with limits.turn("submit", time.monotonic) as turn:
        while (seconds := turn.wait()) != 0:
            turn.ask() if seconds is None else time.sleep(seconds)
        time.sleep(random.uniform(0, 0.03))
        note()
        time.sleep(random.uniform(0, 0.05))
    if limits.unwritten:
        limits.unwritten()

def work():
    while True:
        call()

for _ in range(4):
    threading.Thread(target=work).start()
"""
)
TASKS = (
    NOTE
    + """
import asyncio, httpx
from nanogpt_video import AsyncNanoGPT

async def answer(request):
    await asyncio.sleep(random.uniform(0, 0.02))
    note()
    await asyncio.sleep(random.uniform(0, 0.05))
    return httpx.Response(200, json={"data": {"status": "IN_PROGRESS"}})

async def main():
    async with AsyncNanoGPT("key", transport=httpx.MockTransport(answer), ledger=False) as client:
        async def work():
            while True:
                await client.status("vid_1")

        async with asyncio.TaskGroup() as group:
            for _ in range(20):
                group.create_task(work())

asyncio.run(main())
"""
)


def most(times: list[float], seconds: float) -> int:
    """Return how many calls the fullest window saw."""
    first, found = 0, 0
    for last, at in enumerate(times):
        while times[first] <= at - seconds:
            first += 1
        found = max(found, last - first + 1)
    return found


def together(script: str, folder: Path, seconds: float, *, kills: int = 0) -> list[tuple[float, str]]:
    """Let four processes run for a while, some of them killed and started again; return who called when."""

    def started(name: str) -> subprocess.Popen[bytes]:
        own = {**os.environ, "XDG_STATE_HOME": str(folder / "state")}
        return subprocess.Popen([sys.executable, "-c", script, str(folder), name], env=own)

    dice, end = random.Random(3), time.monotonic() + seconds
    running = {name: started(name) for name in "abcd"}
    try:
        for _ in range(kills):
            time.sleep(seconds / (kills + 1))
            name = dice.choice("abcd")
            running[name].kill()
            running[name].wait()
            running[name] = started(name)
        time.sleep(max(0.0, end - time.monotonic()))
    finally:
        for process in running.values():
            process.kill()
            process.wait()
    lines = (folder / "noted").read_text().splitlines()
    return sorted((float(at), name) for at, name in (line.split() for line in lines if line.count(" ") == 1))


def test_threads_of_four_processes_use_a_limit_to_the_full_in_fair_parts(tmp_path: Path):
    calls = together(THREADS, tmp_path, 10)
    times = [at for at, _ in calls]
    assert most(times, 2.0) <= 10
    assert len(calls) >= 0.7 * 5 * (times[-1] - times[0]), "of five a second"
    each = Counter(name for _, name in calls if _ > times[0] + 2)
    assert min(each[name] for name in "abcd") >= len(calls) / 8, f"each gets half of its part at least: {each}"


def test_processes_that_are_killed_and_started_again_never_make_it_one_too_many(tmp_path: Path):
    calls = together(THREADS, tmp_path, 9, kills=6)
    assert most([at for at, _ in calls], 2.0) <= 10
    assert len(calls) >= 20, "places of the dead come back"


def test_tasks_of_four_processes_look_at_jobs_within_the_limit_of_all_calls(tmp_path: Path):
    calls = together(TASKS, tmp_path, 6)
    times = [at for at, _ in calls]
    assert most(times, 1.0) <= 25
    assert len(calls) >= 0.25 * 25 * (times[-1] - times[0])
    each = Counter(name for _, name in calls)
    assert min(each[name] for name in "abcd") >= len(calls) / 20, each


def test_machines_keep_one_limit_in_a_database_that_is_restarted(
    tmp_path: Path, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LEDGER", postgres_server.database())

    def restart() -> None:
        for how in (signal.SIGINT, signal.SIGQUIT):
            time.sleep(2.5)
            postgres_server.stop(how)
            time.sleep(0.5)
            postgres_server.start()

    restarts = threading.Thread(target=restart)
    restarts.start()
    calls = together(THREADS, tmp_path, 9, kills=3)
    restarts.join()
    times = [at for at, _ in calls]
    assert most(times, 2.0) <= 10
    assert len(calls) >= 15, "it goes on after a restart, and places of the dead come back"
    assert {name for _, name in calls} == {*"abcd"}
