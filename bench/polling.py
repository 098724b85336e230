"""How often a job is looked at, and how late its end is seen: the client's rules on a clock that is only counted."""

from __future__ import annotations

from random import Random
from statistics import fmean

import httpx
from nanogpt_video import NanoGPT
from nanogpt_video._runtime.client.context import Clock

from table import Row

DURATIONS = (5, 15, 60, 180, 600, 1200)
JOBS = 40
FIXED = 5.0
"""Seconds between two looks in the vendor's example."""


def polling() -> list[Row]:
    """Follow jobs of a model one after another, as long as told, give or take a fifth."""
    return [_row(nominal) for nominal in DURATIONS]


def _row(nominal: int) -> Row:
    dice = Random(nominal)  # noqa: S311
    takes = [nominal * dice.lognormvariate(0, 0.2) for _ in range(JOBS)]
    ours = [*_followed(takes)]
    fixed = [(int(-(-took // FIXED)) + 1, -took % FIXED) for took in takes]
    polls, theirs = fmean(count for count, _ in ours), fmean(count for count, _ in fixed)
    late, slow = [delay for _, delay in ours], [delay for _, delay in fixed]
    return Row(
        f"{nominal} s",
        f"{polls:.1f} looks, seen {fmean(late):.2f} s late, at most {max(late):.1f} s",
        f"{theirs:.1f} looks, {fmean(slow):.2f} s, {max(slow):.1f} s",
        f"{polls / theirs:.2f}x, {fmean(late) / fmean(slow):.2f}x",
    )


def _followed(takes: list[float]) -> list[tuple[int, float]]:
    """Return, for each job, how many looks there were and how late its end was seen."""
    at, ends, looks = 0.0, 0.0, 0

    def sleep(seconds: float) -> None:
        nonlocal at
        at += seconds

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal looks
        if request.method == "POST":
            return httpx.Response(202, json={"runId": "x", "status": "pending"})
        looks += 1
        return httpx.Response(200, json={"data": {"status": "COMPLETED" if at >= ends else "IN_PROGRESS"}})

    clock = Clock(now=lambda: at, sleep=sleep, random=lambda: 1.0)
    found: list[tuple[int, float]] = []
    with NanoGPT("none", transport=httpx.MockTransport(answer), clock=clock, limits=False) as client:
        for took in takes:
            looks, ends = 0, at + took
            job = client.submit({"model": "veo2-video", "prompt": "x", "duration": "5s"})
            job.wait(timeout=10_000)
            found.append((looks, at - ends))
    return found
