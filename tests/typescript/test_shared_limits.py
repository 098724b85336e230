"""Processes of both languages keep the limits of a service together: the simulated service counts what arrives."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client import context
from nanogpt_video._runtime.client.limits.in_process import Limits
from nanogpt_video._runtime.client.system.filesystems import state_folder
from nanogpt_video._runtime.service import RateLimit
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.behaviour.test_limits_processes import most
from tests.typescript.javascript import GENERATED, node, node_program

pytestmark = pytest.mark.slow
LIMIT = RateLimit("submit", 10, 2)
PYTHON = """
import sys, threading
from nanogpt_video import _kit
from nanogpt_video._runtime.service import RateLimit

_kit.KIT = _kit.KIT._replace(service=_kit.KIT.service._replace(limits=(LIMIT,)))
from nanogpt_video import NanoGPT

client = NanoGPT("test-key", base_url=sys.argv[1], ledger=False)

def work():
    while True:
        client.submit({"model": "veo2-video", "prompt": sys.argv[2], "duration": "5s"})

for _ in range(3):
    threading.Thread(target=work).start()
""".replace("LIMIT", repr(LIMIT))
JAVASCRIPT = f"""
const {{ Client, KIT }} = await import(process.argv[3]);
const limits = [{{ operation: "submit", requests: {LIMIT.requests}, seconds: {LIMIT.seconds}, per: "address" }}];
const kit = {{ ...KIT, service: {{ ...KIT.service, limits }} }};
const client = new Client(kit, {{ apiKey: "test-key", baseURL: process.argv[1], ledger: false }});
const work = async () => {{
  for (;;) await client.submit("veo2-video", {{ prompt: process.argv[2], duration: "5s" }});
}};
await Promise.all([work(), work(), work()]);
"""
CLIENT = str(GENERATED / "client.js")
PROGRAMS = {
    "python": (sys.executable, "-c", PYTHON),
    "one of javascript": ("--no-warnings", "--input-type=module", "-e", JAVASCRIPT),
    "other of javascript": ("--no-warnings", "--input-type=module", "-e", JAVASCRIPT),
}
CALLS = 40
"""Calls that are awaited in all: more than three windows of them."""
PATIENCE = 60.0


def test_processes_of_both_languages_share_a_limit_and_never_make_it_one_too_many(tmp_path: Path):
    own = {**os.environ, "XDG_STATE_HOME": str(tmp_path)}
    with serve(KIT, settings=Settings(balance=Decimal(10**6))) as served:
        running = [
            subprocess.Popen(
                [*(command if name == "python" else (node_program(), *command)), served.base_url, name, CLIENT],
                env=own,
            )
            for name, command in PROGRAMS.items()
        ]
        try:
            each, end = Counter[str](), time.monotonic() + PATIENCE
            while time.monotonic() < end and (each.total() < CALLS or each.keys() != PROGRAMS.keys()):
                time.sleep(0.2)
                assert [process.poll() for process in running] == [None] * len(running)
                tasks = served.service.world.listed("test-key", {}, every=True)
                each = Counter(task.payload["prompt"] for task in tasks)
        finally:
            for process in running:
                process.kill()
                process.wait()
        tasks = served.service.world.listed("test-key", {}, every=True)
    assert each.keys() == PROGRAMS.keys(), f"each of them gets places: {each}"
    times = sorted(task.started for task in tasks)
    assert most(times, LIMIT.seconds) == LIMIT.requests, "they use it to the full, and no more"


ONE_CALL = """
const { createClient } = await import(process.argv[2]);
const found = { calls: 0, warned: [] };
const fetch = async () => {
  found.calls += 1;
  return new Response("{}", { status: 429, headers: { "retry-after": "30" } });
};
const log = { warn: (line) => found.warned.push(line) };
const client = createClient({ apiKey: "test-key", baseURL: process.argv[1], ledger: false, fetch, log });
await client.balance({ signal: AbortSignal.timeout(1500) }).catch(() => undefined);
console.log(JSON.stringify(found));
"""


def one_call(url: str) -> dict[str, Any]:
    """Let a process of JavaScript make one call, which is answered 429, and is given up after 1.5 s."""
    return json.loads(node("--input-type=module", "-e", ONE_CALL, "--", url, CLIENT))


def limits_of(url: str) -> Limits:
    """Return the limits of a client in Python."""
    return context._limits(True, KIT.service, url, ("test-key", False), logging.getLogger())


def test_a_429_that_one_language_saw_keeps_the_other_one_waiting():
    assert one_call("http://one.example/api")["calls"] == 1
    with limits_of("http://one.example/api").turn("balance", time.monotonic) as turn:
        while turn.wait() is None:
            turn.ask()
        assert turn.expected > 20
    theirs = limits_of("http://two.example/api")
    theirs.close("balance", 30, 0.0)
    assert theirs.unwritten
    theirs.unwritten()
    told = one_call("http://two.example/api")
    assert (told["calls"], len(told["warned"])) == (0, 1), told
    assert "balance waits" in told["warned"][0]


def test_a_damaged_file_of_limits_is_laid_aside():
    path = state_folder(KIT.service.distribution) / "limits.sqlite3"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database" * 100)
    assert one_call("http://one.example/api")["calls"] == 1
    assert path.with_name("limits.sqlite3.damaged").read_bytes().startswith(b"no database")
    assert path.read_bytes().startswith(b"SQLite format 3")
