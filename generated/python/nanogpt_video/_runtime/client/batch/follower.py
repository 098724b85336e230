"""Look after the jobs of a batch: one poller asks for all, finished films come home, what others left is taken up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

from .. import retry
from ..errors import ClientError, WaitTimeout
from ..files import download
from ..flows import waiting
from ..job import Status
from ..outcomes import State
from . import leases
from .state import Job, some

if TYPE_CHECKING:
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

    from ..ledger.ledger import Order
    from .state import Work

CHUNK = 500
"""Orders that are read from the ledger at once."""
LOOKING = 4
"""Looks on their way at once: an answer may take longer than the limit makes each wait."""


class Follower:
    """Follows all jobs of a batch to their ends, and fetches their films."""

    def __init__(self, work: Work) -> None:
        """Look after none yet."""
        from anyio import create_memory_object_stream

        self._work = work
        streams = create_memory_object_stream[Job](math.inf)
        self._finished: MemoryObjectSendStream[Job] = streams[0]
        self._fetching: MemoryObjectReceiveStream[Job] = streams[1]

    async def take_up(self, *states: State) -> list[Job]:
        """Look after the orders in these states that nobody who is alive looks after; return those taken up."""
        work, taken = self._work, list[Job]()
        rows = work.ledger.orders(*states, batch=work.batch)
        while found := await work.on_disk(some, rows, CHUNK):
            left = [order for order in found if order.id not in work.jobs and order.id not in work.passed]
            left = [order for order in left if order.state != "fetched" or self._gone(order)]
            taken += await self._taken([order for order in left if order.run_id is not None])
        return taken

    def _gone(self, order: Order) -> bool:
        """Return whether a film that is wanted still was deleted; who took away its line may delete it."""
        return order.id in self._work.index and not self._work.folder.has(order.film)

    async def _taken(self, found: list[Order]) -> list[Job]:
        if not found:
            return []
        mine = await self._work.on_disk(leases.look_after, self._work.ledger, [order.id for order in found])
        # Meanwhile a buyer may have come to know of one.
        jobs = [self._work.take(order) for order in found if order.id in mine and order.id not in self._work.jobs]
        for job in jobs:
            if job.entry.state == "running":
                self._work.later(job, 0.0)
            else:
                self.finished(job)
        return jobs

    async def look(self) -> None:
        """Look at the jobs whose turn it is, for ever."""
        import anyio

        while True:
            job, seconds = self._work.due()
            if job is None:
                await anyio.sleep(min(seconds, 0.25))
            else:
                await self._look_at(job)

    async def _look_at(self, job: Job) -> None:
        work, handle, now = self._work, job.handle, self._work.context.clock.now
        flow = waiting.status(work.context, handle.run_id, handle.model, phase="wait", once=True)
        asked = None
        try:
            job.status = cast("Status", await work.perform(flow))
        except ClientError as error:
            error.job = handle
            if not retry.should_keep_polling(work.context.policy, error, now() - job.began, seen=job.seen):
                await self._given_up(job, error)
                return
            asked = error.retry_after
        else:
            job.seen = True
            job.entry.state = job.status.state if job.status.known else job.status.word
            work.tell("progress", job.entry)
            if job.status.over:
                await self._over(job, job.status)
                return
        elapsed = now() - job.began
        limit = work.context.policy.wait if work.options.timeout is None else work.options.timeout
        if elapsed >= limit:
            await self._given_up(job, WaitTimeout(handle, limit, job.status))
            return
        pause = retry.poll_pause(work.context.policy, elapsed, work.context.durations.left(handle, now()))
        work.later(job, max(asked or 0.0, pause))

    async def _over(self, job: Job, status: Status) -> None:
        try:
            waiting.finished(job.handle, status)
        except ClientError as error:
            job.entry.state = "failed"
            await self._ended(job, error)
        else:
            self._work.context.durations.learn(job.handle, self._work.context.clock.now())
            if job.entry.cost is None:
                job.entry.cost = status.cost
            self.finished(job)

    def finished(self, job: Job) -> None:
        """Let the film of a job be fetched when its turn comes."""
        self._work.films += 1
        self._finished.send_nowait(job)

    async def fetch(self) -> None:
        """Fetch films one after another, for ever."""
        async for job in self._fetching:
            try:
                await self._fetched(job)
            finally:
                self._work.films -= 1

    def close(self) -> None:
        """Let go of what waits to be fetched."""
        self._finished.close()
        self._fetching.close()

    async def _fetched(self, job: Job) -> None:
        work, entry = self._work, job.entry
        if not await work.on_disk(leases.look_after, work.ledger, [entry.order]):
            work.jobs.pop(entry.order, None)  # another process fetches it
            return
        entry.state = "downloading"
        work.tell("downloading", entry)
        try:
            if job.status is None:
                flow = waiting.status(work.context, job.handle.run_id, job.handle.model)
                job.status = cast("Status", await work.perform(flow))
            target = work.folder.film(entry.number, entry.model, job.handle.run_id, job.status.url)
            source = job.status if job.status.urls else job.handle
            entry.file = await work.perform(download.fetch(work.context, source, target))
        except (ClientError, OSError) as error:
            entry.state = "done"
            if isinstance(error, OSError):
                work.stopped = work.stopped or error
            await self._given_up(job, error)
            return
        entry.state = "done"
        await work.log({}, entry)
        work.jobs.pop(entry.order, None)
        work.tell("done", entry)

    async def _ended(self, job: Job, error: ClientError) -> None:
        """Tell of a job that has failed at the service."""
        await self._work.log({"reason": str(error)}, job.entry)
        self._work.jobs.pop(job.entry.order, None)
        self._work.tell("failed", job.entry, error)

    async def _given_up(self, job: Job, error: ClientError | OSError) -> None:
        """Tell of a job that is paid for and that this process does not come back to; the next one does."""
        work = self._work
        work.passed.add(job.entry.order)
        work.jobs.pop(job.entry.order, None)
        await work.on_disk(leases.release, work.ledger, [job.entry.order])
        work.tell("failed", job.entry, error)
