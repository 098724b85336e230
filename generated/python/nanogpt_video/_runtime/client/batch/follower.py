"""Look after the jobs of a batch: poll them, download finished files, and take up jobs that other processes left."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, cast

from .. import retry
from ..errors import ClientError, WaitTimeout
from ..files import download
from ..flows import waiting
from ..job import Status
from ..ledger.ledger import Order
from ..outcomes import State
from . import leases
from .state import Job, Work, some

if TYPE_CHECKING:
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

CHUNK = 500
"""Orders that are read from the ledger at once."""
LOOKING = 4
"""Polls under way at once: an answer may take longer than the pause that the limit requires."""


class Follower:
    """Polls all jobs of a batch until they are over, and downloads their files."""

    def __init__(self, work: Work) -> None:
        """Take the state of the batch; no job is looked after yet."""
        from anyio import create_memory_object_stream

        self._work = work
        streams = create_memory_object_stream[Job](math.inf)
        self._finished: MemoryObjectSendStream[Job] = streams[0]
        self._fetching: MemoryObjectReceiveStream[Job] = streams[1]

    async def take_up(self, *states: State) -> list[Job]:
        """Take up the orders in these states that no living process looks after, and return their jobs."""
        work, taken = self._work, list[Job]()
        rows = work.ledger.orders(*states, batch=work.batch)
        while found := await work.on_disk(some, rows, CHUNK):
            left = [order for order in found if order.id not in work.jobs and order.id not in work.passed]
            left = [order for order in left if order.state != "fetched" or self._gone(order)]
            taken += await self.taken([order for order in left if order.run_id is not None])
        return taken

    def _gone(self, order: Order) -> bool:
        """Return whether the file of a request in the file was deleted; without its line it may be.

        With a shared ledger it may be on another machine, which only the folder tells.
        """
        work = self._work
        if work.ledger.shared and order.film and Path(order.film).absolute().parent != work.folder.path.absolute():
            return False
        return order.id in self._work.index and not self._work.folder.has(order.film, order.files)

    async def taken(self, found: list[Order]) -> list[Job]:
        """Take up those of some orders that no living process looks after, and return their jobs."""
        if not found:
            return []
        seen = {order.id: order.state for order in found}
        mine = await self._work.on_disk(leases.look_after, self._work.ledger, seen, seen)
        # A buyer may have taken up a job meanwhile.
        jobs = [self._work.take(order) for order in found if order.id in mine and order.id not in self._work.jobs]
        for job in jobs:
            if job.entry.state == "running":
                await self._work.recall(job)
                self._work.later(job, 0.0)
            else:
                self.finished(job)
        return jobs

    async def look(self) -> None:
        """Poll jobs when they are due, until cancelled."""
        import anyio

        while True:
            job, seconds = self._work.due()
            if job is None:
                await anyio.sleep(min(seconds, 0.25))
            else:
                await self._poll(job)

    async def _poll(self, job: Job) -> None:
        work, handle, now = self._work, job.handle, self._work.context.clock.now
        flow = waiting.status(work.context, handle.run_id, handle.model, phase="wait", once=True)
        asked = answered = None
        job.first = now() if job.first is None else job.first
        try:
            job.status = cast("Status", await work.perform(flow))
        except ClientError as error:
            error.job = handle
            if not retry.should_keep_polling(work.context.policy, error, now() - job.first, seen=job.seen):
                await self._given_up(job, error)
                return
            asked = error.retry_after
        else:
            job.seen, answered = True, now()
            job.entry.state = job.status.state if job.status.known else job.status.word
            work.report("progress", job.entry)
            if job.status.over:
                await self._over(job, job.status)
                return
        elapsed = now() - job.began
        limit = work.context.policy.wait_timeout if work.options.timeout is None else work.options.timeout
        if elapsed >= limit:
            await self._given_up(job, WaitTimeout(handle, limit, job.status))
            return
        work.later(job, max(asked or 0.0, job.pace.next(now(), answered)))

    async def _over(self, job: Job, status: Status) -> None:
        try:
            waiting.finished(job.handle, status)
        except ClientError as error:
            job.entry.state = "failed"
            await self._work.log({"reason": str(error)}, job.entry)
            self._work.jobs.pop(job.entry.order, None)
            self._work.report("failed", job.entry, error)
        else:
            await self._work.perform(waiting.learn(job.pace, job.handle, self._work.context.clock.now()))
            if job.entry.cost is None:
                job.entry.cost = status.cost
            self.finished(job)

    def finished(self, job: Job) -> None:
        """Queue the file of a job for download."""
        self._work.files += 1
        self._finished.send_nowait(job)

    async def fetch(self) -> None:
        """Download files one after another, until cancelled."""
        async for job in self._fetching:
            try:
                await self._fetch(job)
            finally:
                self._work.files -= 1

    def close(self) -> None:
        """Close the queue of downloads."""
        self._finished.close()
        self._fetching.close()

    async def _fetch(self, job: Job) -> None:
        work, entry = self._work, job.entry
        if not await work.on_disk(leases.look_after, work.ledger, [entry.order]):
            work.jobs.pop(entry.order, None)  # another process downloads it
            return
        entry.state = "downloading"
        work.report("downloading", entry)
        try:
            if job.status is None:
                flow = waiting.status(work.context, job.handle.run_id, job.handle.model)
                job.status = cast("Status", await work.perform(flow))
            source = job.status if job.status.urls else job.handle

            def place(url: str | None, number: int) -> Path:
                return work.folder.file(entry.number, entry.model, job.handle.run_id, url, number)

            entry.file, *others = await work.perform(download.fetch_each(work.context, source, place))
            entry.others = tuple(others)
        except (ClientError, OSError) as error:
            entry.state = "done"
            if isinstance(error, OSError):
                work.stopped = work.stopped or error
            await self._given_up(job, error)
            return
        entry.state = "done"
        await work.log({}, entry)
        work.jobs.pop(entry.order, None)
        work.report("done", entry)

    async def _given_up(self, job: Job, error: ClientError | OSError) -> None:
        """Report a job that was charged and that this process gives up; the next run takes it up."""
        work = self._work
        work.passed.add(job.entry.order)
        work.jobs.pop(job.entry.order, None)
        await work.on_disk(leases.release, work.ledger, [job.entry.order])
        work.report("failed", job.entry, error)
