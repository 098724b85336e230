"""A process of callers, to be killed: reads from its input what to submit, and writes to its output what became of it.

Every line of the output is JSON and is written at once, so that a kill loses at most the line that was not begun:
`{"began": 7}`, then one of `{"job": 7, "run": "…"}`, `{"open": 7, "claim": {…}}`, `{"refused": 7, "safe": true}`,
`{"told": "…"}` for what no caller may see.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import anyio
from nanogpt_video import AsyncNanoGPT, ClientError, NanoGPT, SubmissionUnknown

from tests.chaos.books import payload
from tests.chaos.callers import Form, chance
from tests.chaos.judges import Name, Way, hurried, hurried_async, reached
from tests.chaos.secrecy import KEY, Ear, leaks

SETTLE = 60.0
TOGETHER = 5
"""So many threads or tasks submit at once."""
LOOP = 10
"""After so many submissions the event loop is another one, and the client the same."""
CHILDREN = 2
TIGHT, EASY = 4, 8
"""So many submissions meet a full disk, then so many do not."""


@dataclass(frozen=True)
class Orders:
    """What a worker is told."""

    judge: Name
    url: str
    ledger: str
    """Its file; where there is none, callers keep nothing, and a campaign must notice it."""
    form: Form
    seed: int
    chance: float
    numbers: tuple[int, ...]
    fork: bool = False
    """Whether it forks after its client was used, and parent and children go on with that client."""
    full: bool = False
    """Whether its files may not grow any more now and then, as on a full disk."""

    def as_json(self) -> str:
        """Return what a worker reads: its orders, and the requests, which one in another language cannot draw."""
        return json.dumps({**asdict(self), "payloads": {number: wanted(self, number) for number in self.numbers}})


def tell(**line: Any) -> None:
    """Write a line; lines of several processes never mix, as they are short."""
    os.write(1, (json.dumps(line) + "\n").encode())


def noted(number: int, error: BaseException) -> None:
    """Tell what became of a submission that has no job."""
    for where in leaks(error):
        tell(told=f"submission {number}: the key is in {where}")
    if isinstance(error, SubmissionUnknown):
        tell(open=number, claim=error.claim.as_dict(), safe=error.retry_safe)
    elif isinstance(error, ClientError):
        tell(refused=number, safe=error.retry_safe, why=f"{type(error).__name__}: {error}"[:200])
    else:
        tell(told=f"submission {number} ended in {type(error).__name__}: {error}"[:300])


def wanted(orders: Orders, number: int) -> dict[str, Any]:
    """Return the request of a submission."""
    return payload(number, chance(orders.seed, number).uuid)


class Disk:
    """A disk that is full now and then: no byte can be written beyond some place of a file, of any file."""

    def __init__(self, orders: Orders) -> None:
        self._full, self._ledger = orders.full, Path(orders.ledger)
        self._dice, self._count = Random(f"{orders.seed}-{os.getpid()}"), 0
        self._usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    def turn(self) -> None:
        """Fill or free the disk before the next submission."""
        if not self._full:
            return
        self._count += 1
        size = self._usual[0]
        if self._count % (TIGHT + EASY) < TIGHT and self._ledger.exists():
            now = self._ledger.stat().st_size
            size = self._dice.choice((1, 600, 5000, max(1, now - 4096), now, now + 512, now + 4096))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, self._usual[1]))


def blocking(orders: Orders, way: Way) -> None:
    """Submit in some threads; if told to, fork after the first and go on in parent and children, one after another."""
    clock = replace(way.clock, sleep=hurried)
    client = NanoGPT(
        KEY, base_url=way.base_url, timeout=way.timeout, clock=clock, ledger=orders.ledger or False,
        transport=way.transport(blocking=True),
    )  # fmt: skip
    disk = Disk(orders)

    def each(numbers: Sequence[int]) -> None:
        for number in numbers:
            disk.turn()
            tell(began=number)
            try:
                job = client.submit(wanted(orders, number), settle=SETTLE)
            except Exception as error:  # noqa: BLE001 - what is no error of the client is told of
                noted(number, error)
            else:
                tell(job=number, run=job.run_id)

    if not orders.fork:
        with ThreadPoolExecutor(TOGETHER) as pool:
            list(pool.map(each, [orders.numbers[start::TOGETHER] for start in range(TOGETHER)]))
        return
    each(orders.numbers[:1])
    rest = orders.numbers[1:]
    children: list[int] = []
    for child in range(1, CHILDREN + 1):
        pid = os.fork()
        if pid == 0:
            each(rest[child :: CHILDREN + 1])
            os._exit(0)
        children.append(pid)
    each(rest[:: CHILDREN + 1])
    for pid in children:
        os.waitpid(pid, 0)


def asynchronous(orders: Orders, way: Way) -> None:
    """Submit some at once, in one event loop after another, with one client."""
    clock = replace(way.clock, sleep=hurried_async)
    client = AsyncNanoGPT(
        KEY, base_url=way.base_url, timeout=way.timeout, clock=clock, ledger=orders.ledger or False,
        transport=way.transport(blocking=False),
    )  # fmt: skip
    disk = Disk(orders)

    async def one(number: int) -> None:
        disk.turn()
        tell(began=number)
        try:
            job = await client.submit(wanted(orders, number), settle=SETTLE)
        except Exception as error:  # noqa: BLE001
            noted(number, error)
        else:
            tell(job=number, run=job.run_id)

    async def some(numbers: Sequence[int]) -> None:
        for start in range(0, len(numbers), TOGETHER):
            async with anyio.create_task_group() as group:
                for number in numbers[start : start + TOGETHER]:
                    group.start_soon(one, number)

    for start in range(0, len(orders.numbers), LOOP):
        anyio.run(partial(some, orders.numbers[start : start + LOOP]), backend=orders.form)


def main() -> int:
    """Do what the input says."""
    told = json.loads(sys.stdin.readline())
    del told["payloads"]
    orders = Orders(**{**told, "numbers": tuple(told["numbers"])})
    log, ear = logging.getLogger("nanogpt_video"), Ear()
    log.addHandler(ear)
    log.setLevel(logging.DEBUG)
    log.propagate = False
    way = reached(orders.judge, orders.url, orders.seed + os.getpid(), orders.chance)
    if orders.form == "sync":
        blocking(orders, way)
    else:
        asynchronous(orders, way)
    for line in ear.shown:
        tell(told=f"the log shows the key: {line[:80]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
