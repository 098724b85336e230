"""What a call through the client costs beside the same call with httpx alone: one server, in turns, one connection."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from statistics import median

import httpx
from nanogpt_video import NanoGPT

from load import BARE, PAYLOAD, listening
from table import Row, seconds

CALLS, ROUNDS = 200, 5
MORE = 0.0003
"""Seconds that a call may take longer than with httpx; a submission waits for the disk besides."""


def calling() -> list[Row]:
    """Measure a status and a submission, judged and read, against a GET and a POST whose answer is parsed."""
    request = json.loads(PAYLOAD)
    with (
        listening("-c", BARE) as (url, _),
        httpx.Client(headers={"x-api-key": "none"}) as raw,
        NanoGPT("none", base_url=url, limits=False) as client,
    ):
        pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "status": (
                lambda: client.status("x"),
                lambda: raw.get(f"{url}/video/status", params={"requestId": "x"}).json(),
            ),
            "submit, judged first": (
                lambda: client.submit(request),
                lambda: raw.post(f"{url}/generate-video", content=PAYLOAD).json(),
            ),
        }
        rows: list[Row] = []
        for what, (ours, theirs) in pairs.items():
            rounds = [(_each(ours), _each(theirs)) for _ in range(ROUNDS)]
            mine, bare = (median(times) for times in zip(*rounds, strict=True))
            bar = (f"≤ +{seconds(MORE)}", mine - bare <= MORE) if what == "status" else ("", None)
            ratio = f"{mine / bare:.2f}x, +{seconds(mine - bare)}"
            rows.append(Row(what, seconds(mine), f"{seconds(bare)} httpx", ratio, *bar))
        return rows


def _each(call: Callable[[], object]) -> float:
    call()
    started = time.perf_counter()
    for _ in range(CALLS):
        call()
    return (time.perf_counter() - started) / CALLS
