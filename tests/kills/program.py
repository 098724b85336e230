"""The command line with limits and times in miniature: `python -m tests.kills.program WORDS`, SCALE in the environment.

A minute of the documented limits becomes `SCALE` minutes, as in the fake with the same `scale`. With MACHINE in the
environment the process is on a machine of that name, which was booted at another time and whose clock is AHEAD seconds
ahead, and what a machine that is gone held is taken over after seconds.
"""

from __future__ import annotations

import os
import time
from typing import Any

from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli import build
from nanogpt_video._runtime.client.batch import engine, leases, worker
from nanogpt_video._runtime.client.ledger import hints, ledger, rows, transitions
from nanogpt_video._runtime.client.limits import across_processes, in_process, shares
from nanogpt_video._runtime.client.system import job_queue, postgres, process
from nanogpt_video._runtime.client.transport import httpx_adapter
from nanogpt_video._runtime.service import Kit

SCALE, AHEAD = "KILLS_SCALE", "KILLS_AHEAD"
TIMES = {"poll-interval-min": 0.2, "poll-interval-max": 1.0, "settle-window": 6.0, "not-found-grace": 2.0}


def small(scale: float) -> Kit:
    """Return the kit with windows of that part of their length."""
    # Whole seconds are what the documents have, not what the limiter needs.
    limits: list[Any] = [limit._replace(seconds=limit.seconds * scale) for limit in KIT.service.limits]
    timings = {**KIT.service.timings, **TIMES}
    return KIT._replace(service=KIT.service._replace(limits=tuple(limits), timings=timings))


def on_machine(name: str, ahead: float) -> None:
    """Let this process be on a machine of its own, whose wall clock is off."""
    hours, usual, today = 3600.0 * ord(name[0]), process.boot_seconds, time.time
    process.boot, process.boot_seconds = lambda: f"boot of {name}", lambda: usual() + hours
    time.time = lambda: today() + ahead
    for module in (leases, ledger, rows, transitions, httpx_adapter, across_processes, shares, postgres, in_process):
        for function in ("boot", "boot_seconds"):
            if hasattr(module, function):
                setattr(module, function, getattr(process, function))
    transitions.UNDER_WAY, transitions.HELD_BACK, leases.LEASE, engine.KEEP = 12.0, 4.0, 6.0, 1.0
    job_queue.STALLED, job_queue.HEARTBEAT, hints.DUTY, worker.GIVE = 4.0, 1.0, 4.0, 1.0


if __name__ == "__main__":
    if os.environ.get("MACHINE"):
        on_machine(os.environ["MACHINE"], float(os.environ[AHEAD]))
    build(small(float(os.environ[SCALE])))()
