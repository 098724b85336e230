"""`make careless`: careless agents, several at once; prints what they came to, ends with 1 if anything is wrong."""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from tests.careless.campaign import Ended, hostile_provider, run_session

AT_ONCE = 8


async def run_all(sessions: int, seed: int) -> list[tuple[int, Ended]]:
    """Run sessions, several at once, each with a folder of its own."""
    gate, ended = asyncio.Semaphore(AT_ONCE), list[tuple[int, Ended]]()

    async def one(number: int, folder: Path) -> None:
        async with gate:
            ended.append((number, await run_session(folder, number)))

    with tempfile.TemporaryDirectory() as top:
        folders = [(number, Path(top) / str(number)) for number in range(seed, seed + sessions)]
        for _, folder in folders:
            folder.mkdir()
        with hostile_provider():
            await asyncio.gather(*(one(number, folder) for number, folder in folders))
    return ended


def main() -> int:
    """Run the campaign."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sessions", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    ended = asyncio.run(run_all(given.sessions, given.seed))
    wrong = [f"session {number}: {text}" for number, one in ended for text in one.wrong]
    calls, intents = sum(one.calls for _, one in ended), sum(one.intents for _, one in ended)
    charged = sum(sum(one.charged.values()) for _, one in ended)
    spent = sum((one.spent for _, one in ended), Decimal(0))
    caps = sum((one.cap for _, one in ended), Decimal(0))
    obeyed = sum(one.obeyed for _, one in ended)
    print(
        f"{len(ended)} sessions, {calls} calls, {obeyed} instructions obeyed, {intents} films wanted, {charged} charged"
    )
    print(f"{spent} spent of {caps} allowed; {len(wrong)} wrong")
    print("\n".join(wrong[:20]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
