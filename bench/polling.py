"""How often a job is polled, and how late its end is seen: the client's rules on a clock that is only counted."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from statistics import fmean, median

import httpx
from nanogpt_video import NanoGPT
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.client.job import Handle
from nanogpt_video._runtime.client.pace.history import Durations, Following
from nanogpt_video._runtime.client.retry import policy

from table import Row

DURATIONS = (5, 15, 60, 180, 600, 1200)
JOBS = 40
KNOWN = 200
"""Other jobs that the client has learned from, where it has."""
BAR, SERIES = 600, 200
"""The length with a bar, and series of its jobs: the mean of 40 jobs is off by 5 polls in every third series."""
FIXED = 5.0
"""Seconds between two polls in the vendor's example."""

_Polls = list[tuple[int, float]]
"""For each job, how many polls there were, and how late its end was seen."""


def polling() -> list[Row]:
    """Follow jobs of a model one after another, as long as told, give or take a fifth; first unknown, then known."""
    rows: list[Row] = []
    for known, what in ((0, ""), (KNOWN, ", learned")):
        for nominal in DURATIONS:
            takes, others = _draws(nominal, nominal, known)
            rows.append(_row(f"{nominal} s{what}", _followed(takes, others), _at_fixed_pace(takes)))
    return [*rows, *_barred()]


def _barred() -> list[Row]:
    """Return the three figures that have a bar, each the median of many series, by the client's rule alone."""
    draws = [_draws(BAR, seed) for seed in range(SERIES)]
    ours = [_figures(_paced(takes, known)) for takes, known in draws]
    fixed = [_figures(_at_fixed_pace(takes)) for takes, _ in draws]
    rows: list[Row] = []
    for at, (what, bar) in enumerate((("polls", 60.0), ("late on average", 2.0), ("late at most", 4.0))):
        mine, theirs = (sorted(figures[at] for figures in side) for side in (ours, fixed))
        middle, other, unit = round(median(mine), 1), median(theirs), " s" if at else ""
        text = f"{middle:.1f}{unit}, median of {SERIES} series; 95 % at most {mine[int(0.95 * SERIES)]:.1f}{unit}"
        ratio = f"{middle / other:.2f}x"
        rows.append(
            Row(f"{BAR} s, learned: {what}", text, f"{other:.1f}{unit}", ratio, f"≤ {bar:g}{unit}", middle <= bar)
        )
    return rows


def _draws(nominal: int, seed: int, known: int = KNOWN) -> tuple[list[float], list[float]]:
    """Return how long the jobs of a series take, and other jobs."""
    dice, others = (Random(name) for name in (seed, f"others {seed}"))  # noqa: S311
    takes = [nominal * dice.lognormvariate(0, 0.2) for _ in range(JOBS)]
    return takes, [nominal * others.lognormvariate(0, 0.2) for _ in range(known)]


def _at_fixed_pace(takes: Sequence[float]) -> _Polls:
    return [(int(-(-took // FIXED)) + 1, -took % FIXED) for took in takes]


def _paced(takes: Sequence[float], known: Sequence[float]) -> _Polls:
    """Return the polls of jobs that take this long, without a client."""
    numbers, durations = policy(KIT.service.timings), Durations()
    job = Handle(run_id="x", model="veo2-video", length="5", since=0.0)
    durations.replace(job, known)
    found: _Polls = []
    for took in takes:
        pace, polls = Following(numbers, durations, job, 0.0), 1
        at = pace.first(0.0)
        while at < took:
            at, polls = at + pace.next(at, at), polls + 1
        pace.ended(at)
        found.append((polls, at - took))
    return found


def _figures(polls: _Polls) -> tuple[float, float, float]:
    late = [delay for _, delay in polls]
    return fmean(count for count, _ in polls), fmean(late), max(late)


def _row(what: str, ours: _Polls, fixed: _Polls) -> Row:
    (polls, late, most), (theirs, slow, slowest) = _figures(ours), _figures(fixed)
    return Row(
        what,
        f"{polls:.1f} polls, seen {late:.2f} s late, at most {most:.1f} s",
        f"{theirs:.1f} polls, {slow:.2f} s, {slowest:.1f} s",
        f"{polls / theirs:.2f}x, {late / slow:.2f}x",
    )


def _followed(takes: Sequence[float], known: Sequence[float]) -> _Polls:
    """Return the polls of jobs that take this long, after others that took as long as is `known`."""
    at, ends, polls = 0.0, 0.0, 0

    def sleep(seconds: float) -> None:
        nonlocal at
        at += seconds

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal polls
        if request.method == "POST":
            return httpx.Response(202, json={"runId": "x", "status": "pending"})
        polls += 1
        return httpx.Response(200, json={"data": {"status": "COMPLETED" if at >= ends else "IN_PROGRESS"}})

    clock = Clock(now=lambda: at, sleep=sleep, random=lambda: 1.0)
    found: _Polls = []
    transport = httpx.MockTransport(answer)
    with NanoGPT("none", transport=transport, clock=clock, limits=False, ledger=False) as client:
        client._context.durations.replace(Handle(run_id="x", model="veo2-video", length="5"), known)  # noqa: SLF001
        for took in takes:
            polls, ends = 0, at + took
            job = client.submit({"model": "veo2-video", "prompt": "x", "duration": "5s"})
            job.wait(timeout=10_000)
            found.append((polls, at - ends))
    return found
