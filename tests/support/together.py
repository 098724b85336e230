"""Many threads or tasks on one virtual clock: time moves on only when all of them sleep, to the next to wake."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import anyio.lowlevel
from nanogpt_video._runtime.client.context import Clock

from tests.support.desk import Desk


class Together:
    """Virtual time of a known number of workers, of the form of a desk."""

    def __init__(self, desk: Desk, workers: int) -> None:
        self.at = 1000.0
        self._desk = desk
        self._workers = workers
        self._awake = workers
        self._wakes: list[float] = []
        self._changed = threading.Condition()

    def clock(self) -> Clock:
        """Return the clock for a client."""
        sleep = self._blocking if self._desk.portal is None else self._sleeping
        return Clock(now=lambda: self.at, sleep=sleep, random=lambda: 1.0, today=lambda: 1_700_000_000.0)

    def each(self, method: Callable[..., Any], *args: Any, times: int = 1, **named: Any) -> list[Any]:
        """Let every worker call a method so many times; return all results."""
        results: list[Any] = []

        def work(_: int) -> None:
            try:
                results.extend(method(*args, **named) for _ in range(times))
            finally:
                self._done()

        async def task() -> None:
            try:
                results.extend([await method(*args, **named) for _ in range(times)])
            finally:
                self._done()

        async def tasks() -> None:
            async with anyio.create_task_group() as group:
                for _ in range(self._workers):
                    group.start_soon(task)

        if self._desk.portal is None:
            with ThreadPoolExecutor(self._workers) as pool:
                list(pool.map(work, range(self._workers)))
        else:
            self._desk.portal.call(tasks)
        return results

    def _blocking(self, seconds: float) -> None:
        until = self._lie_down(seconds)
        with self._changed:
            self._changed.wait_for(lambda: self.at >= until)

    async def _sleeping(self, seconds: float) -> None:
        until = self._lie_down(seconds)
        while self.at < until:
            await anyio.lowlevel.checkpoint()

    def _lie_down(self, seconds: float) -> float:
        with self._changed:
            until = self.at + seconds
            self._wakes.append(until)
            self._awake -= 1
            self._move()
        return until

    def _done(self) -> None:
        with self._changed:
            self._awake -= 1
            self._move()

    def _move(self) -> None:
        if self._awake or not self._wakes:
            return
        self.at = min(self._wakes)
        # Whoever may wake is awake from now on, not from when its turn comes.
        self._awake = self._wakes.count(self.at)
        self._wakes = [until for until in self._wakes if until > self.at]
        self._changed.notify_all()
