"""Run a batch: search for lost runs, look after running jobs, download files, and buy waiting requests."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from .. import retry
from ..errors import ClientError
from ..flows import submission
from ..ledger import keys, requests
from ..ledger.ledger import Order
from ..ledger.transitions import under_way
from ..outcomes import State
from . import leases
from .buyer import AT_ONCE, Buyer
from .follower import CHUNK, LOOKING, Follower
from .state import Work, some, unwrapped

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

SWEEP = 2.0
"""Seconds between two reads of the ledger for orders that other processes have left."""
MOMENT = 0.05
"""Seconds between two checks whether anything is left to do."""
ALONE = 3
"""Lost runs that are asked for one by one in each search: the limit on lists is the tightest."""
SLOWLY = 60.0
"""Seconds between two searches for lost runs that are not expected to be listed any more."""
KEEP = 30.0
"""Seconds after which this process renews its leases in the ledger."""


class Engine:
    """One process at work on a batch."""

    def __init__(self, work: Work) -> None:
        """Take the state that the tasks share."""
        from anyio import Event

        self._work = work
        self._buyer = Buyer(work)
        self._follower = Follower(work)
        self._looks = 0
        self._looked_until = 0.0
        """When lost runs were last searched for, in seconds since 1970."""
        self._hopeful = True
        """Whether there are lost runs that may be listed soon."""
        self._looked_at = self._kept_at = work.context.clock.now()
        self._ended = Event()

    async def run(self) -> None:
        """Work until every request has ended, or nothing more can be done."""
        work = self._work
        async with self._following() as group:
            await self._renew_failed()
            await self._settle()
            await self._report_resumed(await self._follower.take_up("done", "fetched", "running"))
            while True:
                await self._buyer.reconsider()
                if await self._over():
                    return
                await self._sweep()
                if not self._buyer.busy and not work.stopped:
                    self._buyer.restart()
                    for _ in range(AT_ONCE):
                        group.start_soon(self._buyer.buy)
                await self._pause()

    async def serve(self) -> None:
        """Look after the jobs that this process takes up or buys, as it is told to, until `end`."""
        async with self._following():
            await self._ended.wait()

    def end(self) -> None:
        """End `serve`."""
        self._ended.set()

    async def buy(self, order: Order) -> None:
        """Buy an order, if it waits and no other process does."""
        self._buyer.busy += 1
        try:
            await self._buyer.buy_one(order)
        finally:
            self._buyer.busy -= 1

    async def take(self, orders: list[Order]) -> None:
        """Take up orders that have a run and that no process looks after."""
        await self._report_resumed(await self._follower.taken(orders))

    @property
    def busy(self) -> bool:
        """Whether it is buying, or looks after a job."""
        return bool(self._buyer.busy or self._work.jobs)

    @asynccontextmanager
    async def _following(self) -> AsyncGenerator[TaskGroup]:
        """Poll and download in tasks of a group until the end of the block; then leave the jobs to other processes."""
        from anyio import CancelScope, create_task_group

        work = self._work
        try:
            with unwrapped():
                async with create_task_group() as group:
                    for task, count in (
                        (self._follower.look, LOOKING), (self._follower.fetch, work.options.concurrency),
                    ):  # fmt: skip
                        for _ in range(count):
                            group.start_soon(task)
                    yield group
                    group.cancel_scope.cancel()
        finally:
            self._follower.close()
            if work.jobs:
                with CancelScope(shield=True):
                    await work.on_disk(leases.release, work.ledger, list(work.jobs))

    async def _pause(self) -> None:
        """Wait until the next sweep, or until this process has nothing to do."""
        import anyio

        await anyio.sleep(0.02)
        for _ in range(round(SWEEP / MOMENT)):
            if not self._buyer.busy and not self._work.jobs:
                return
            await anyio.sleep(MOMENT)

    async def _sweep(self) -> None:
        """Renew leases, search for lost runs, and take up jobs that other processes have left."""
        work = self._work
        await self.keep()
        if work.ledger.shared:
            work.paused = await work.on_disk(requests.is_paused, work.ledger, work.batch)
        await self.settle_when_due()
        await self._report_resumed(await self._follower.take_up("done", "running"))

    async def keep(self) -> None:
        """Renew the leases of the jobs in hand, where it is time to."""
        work, now = self._work, self._work.context.clock.now()
        if work.jobs and now - self._kept_at >= KEEP:
            self._kept_at = now
            await work.on_disk(leases.look_after, work.ledger, list(work.jobs))

    async def settle_when_due(self) -> None:
        """Search for lost runs, where it is time to."""
        work = self._work
        pause = retry.settle_pause(work.context.policy, self._looks) if self._hopeful or not work.jobs else SLOWLY
        if work.context.clock.now() - self._looked_at >= pause:
            await self._settle()

    async def searched(self) -> bool:
        """Return whether all runs that may be listed soon were searched for."""
        return all(map(self._was_searched, await self._doubts()))

    async def _report_resumed(self, jobs: list[Any]) -> None:
        for job in jobs:
            await self._work.log({}, job.entry)
            self._work.report("resumed", job.entry)

    async def _doubts(self) -> list[Order]:
        """Return the orders whose outcome is not known and that no living process is posting."""
        work = self._work

        def found() -> list[Order]:
            doubts: list[Order] = []
            for order in work.ledger.orders("posted", "unknown", batch=work.batch):
                if order.state == "posted":
                    if under_way(order):
                        continue
                    # No process will report its outcome any more.
                    work.ledger.record(order.id, "unknown", reason=leases.ENDED)
                doubts.append(replace(order, state="unknown"))
            return doubts

        return await work.on_disk(found)

    async def _settle(self) -> None:
        """Search once for the runs of orders whose outcome is not known, many with one call."""
        work = self._work
        doubts = await self._doubts()
        self._looked_at = work.context.clock.now()
        self._hopeful = any(map(self._young, doubts)) or not doubts
        self._looked_until = work.context.clock.today()
        if not doubts:
            return
        # Orders older than the list are asked for one by one: a few each time, beginning with others the next time.
        first = self._looks * ALONE % len(doubts)
        self._looks += 1
        doubts, found = [*doubts[first:], *doubts[:first]], dict[str, Any]()
        for order in filter(self._repeatable, doubts):
            if (receipt := await self._buyer.again(order)) is not None:
                found[order.id] = receipt
        try:
            claims = [order.claim for order in doubts if order.id not in found]
            flow = submission.settle_all(work.context, claims, alone=ALONE)
            found |= cast("dict[str, Any]", await work.perform(flow))
        except ClientError as error:
            work.context.watch.log.warning("lost runs could not be searched for: %s", error)
            doubts = [order for order in doubts if order.id in found]
        for order in doubts:
            if order.id in found:
                work.report("found", work.entry(replace(order, state="running", run_id=found[order.id].run_id)))
            elif self._may_repeat(order) and not (self._young(order) or self._repeatable(order)):
                await work.on_disk(leases.wait_again, work.ledger, order)

    def _young(self, order: Order) -> bool:
        """Return whether the run of an order may still be listed soon."""
        clock, policy = self._work.context.clock, self._work.context.policy
        return (order.findable or self._repeatable(order)) and clock.today() < (
            order.sent_at or order.created
        ) + policy.settle_window

    def _may_repeat(self, order: Order) -> bool:
        """Return whether an order may be bought again whose run is not found, for all or for it alone."""
        return order.repeat or "unknown" in self._work.options.again

    def _repeatable(self, order: Order) -> bool:
        """Return whether an order may be sent again with its key, and its request is in the file."""
        return keys.holds(order, self._work.context.clock.today()) and order.id in self._work.index

    def _was_searched(self, order: Order) -> bool:
        """Return whether the run of an order was searched for at least once after the whole settle window."""
        until = (order.sent_at or order.created) + self._work.context.policy.settle_window
        return not (order.findable or self._repeatable(order)) or self._looked_until >= until

    async def _renew_failed(self) -> None:
        """Let requests that failed in earlier runs wait again, where the options allow it."""
        work = self._work
        if "failed" not in work.options.again:
            return
        rows = work.ledger.orders("failed", "given_back", "refused", batch=work.batch)
        while found := await work.on_disk(some, rows, CHUNK):
            for order in found:
                if order.id in work.index:
                    await work.on_disk(leases.wait_again, work.ledger, order)

    async def _over(self) -> bool:
        """Return whether nothing is left that this process can do, now or soon."""
        work = self._work
        if self.busy:
            return False
        if not await self.searched():
            return False

        def left() -> bool:
            states: tuple[State, ...] = ("running", "done")
            if not work.stopped:
                states = (*states, "waiting", "claimed", "posted")
            for order in work.ledger.orders(*states, batch=work.batch):
                if order.id in work.passed:
                    continue
                if order.state in ("running", "done") or (order.state == "posted" and under_way(order)):
                    return True
                if order.state in ("waiting", "claimed") and order.id in work.index:
                    return True
            return False

        return not await work.on_disk(left)
