"""The command line with limits and times in miniature: `python -m tests.kills.program WORDS`, SCALE in the environment.

A minute of the documented limits becomes `SCALE` minutes, as in the fake with the same `scale`.
"""

from __future__ import annotations

import os
from typing import Any

from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli import build
from nanogpt_video._runtime.service import Kit

SCALE = "KILLS_SCALE"
TIMES = {"poll-interval-min": 0.2, "poll-interval-max": 1.0, "settle-window": 6.0, "not-found-grace": 2.0}


def small(scale: float) -> Kit:
    """Return the kit with windows of that part of their length."""
    # Whole seconds are what the documents have, not what the limiter needs.
    limits: list[Any] = [limit._replace(seconds=limit.seconds * scale) for limit in KIT.service.limits]
    timings = {**KIT.service.timings, **TIMES}
    return KIT._replace(service=KIT.service._replace(limits=tuple(limits), timings=timings))


if __name__ == "__main__":
    build(small(float(os.environ[SCALE])))()
