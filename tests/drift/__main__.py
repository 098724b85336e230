"""Draws changes of a list, hundreds of times, and holds drift and import to their promises."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.drift.campaign import STEPS, prove


def main() -> int:
    """Print the figures; return 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.drift", description=__doc__)
    parser.add_argument("--lists", type=int, default=200, help="how many lists, each after changes of the one before")
    parser.add_argument("--seed", type=int, default=100)
    parser.add_argument("--workers", type=int, default=2)
    wanted = parser.parse_args()
    started = time.monotonic()
    seeds = range(wanted.seed, wanted.seed + -(-wanted.lists // STEPS))
    with ProcessPoolExecutor(wanted.workers) as pool:
        broken = [text for found in pool.map(_one, seeds) for text in found]
    for text in broken:
        print(f"BROKEN: {text}")
    print(f"{len(seeds) * STEPS} lists, {len(broken)} broken promises, {time.monotonic() - started:.0f} s")
    return int(bool(broken))


def _one(seed: int) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        return prove(Path(folder), seed)


if __name__ == "__main__":
    sys.exit(main())
