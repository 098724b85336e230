"""How often a job is polled, and how late its end is seen: the client's rules on a clock that is only counted."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from statistics import fmean, median

import httpx
from nanogpt_video import NanoGPT
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.client.job import Handle

from table import Row

DURATIONS = (5, 15, 60, 180, 600, 1200)
JOBS = 40
KNOWN = 200
"""Other jobs that the client has learned from, where it has."""
SERIES = 25
"""Series of jobs of the length with a bar: one series of 40 says little about 60 polls, with a deviation of 5."""
BAR = 600
FIXED = 5.0
"""Seconds between two looks in the vendor's example."""

_Polls = list[tuple[int, float]]
"""For each job, how many polls there were, and how late its end was seen."""


def polling() -> list[Row]:
    """Follow jobs of a model one after another, as long as told, give or take a fifth; first unknown, then known."""
    unknown = [_row(f"{nominal} s", *_both(nominal, nominal, known=0)) for nominal in DURATIONS]
    known = [_row(f"{nominal} s, learned", *_both(nominal, nominal)) for nominal in DURATIONS]
    return [*unknown, *known, *_barred()]


def _barred() -> list[Row]:
    """Return the figures of the issue, each the median of many series."""
    series = [_both(BAR, seed) for seed in range(SERIES)]
    ours, fixed = ([_figures(polls) for polls in side] for side in zip(*series, strict=True))
    bars = (("polls", 60.0), ("late on average", 2.0), ("late at most", 4.0))
    rows: list[Row] = []
    for at, (what, bar) in enumerate(bars):
        mine, theirs = (sorted(figures[at] for figures in side) for side in (ours, fixed))
        within = f"{mine[2]:.1f} to {mine[-3]:.1f} in 21 of {SERIES} series"
        middle = median(mine)
        rows.append(
            Row(
                f"{BAR} s, learned: {what}",
                f"{middle:.2f} ({within})",
                f"{median(theirs):.2f}",
                f"{middle / median(theirs):.2f}x",
                f"≤ {bar:g}",
                round(middle, 2) <= bar,
            )
        )
    return rows


def _both(nominal: int, seed: int, known: int = KNOWN) -> tuple[_Polls, _Polls]:
    """Return the polls of one series of jobs, ours and at a fixed pace."""
    dice, others = (Random(name) for name in (seed, f"others {seed}"))  # noqa: S311
    takes = [nominal * dice.lognormvariate(0, 0.2) for _ in range(JOBS)]
    before = [nominal * others.lognormvariate(0, 0.2) for _ in range(known)]
    fixed = [(int(-(-took // FIXED)) + 1, -took % FIXED) for took in takes]
    return _followed(takes, before), fixed


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
