"""Run a batch: settle what is in doubt, look after what runs, fetch what is done, and buy what waits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from .. import retry
from ..errors import ClientError
from ..flows import submission
from . import leases
from .buyer import AT_ONCE, Buyer
from .follower import CHUNK, LOOKING, Follower
from .state import some, unwrapped

if TYPE_CHECKING:
    from ..ledger.ledger import Order
    from ..outcomes import State
    from .state import Work

SWEEP = 2.0
"""Seconds between two looks into the ledger for what other processes have left."""
MOMENT = 0.05
"""Seconds after which it is noticed that nothing is left to do."""
ALONE = 3
"""Lost runs that are asked for one by one at each look: lists may be asked for less often than anything else."""
SLOWLY = 60.0
"""Seconds between two looks for lost runs that nobody expects to show up any more."""
KEEP = 30.0
"""Seconds after which the ledger is told again what this process looks after."""


class Engine:
    """One process at work on a batch."""

    def __init__(self, work: Work) -> None:
        """Take what the tasks share."""
        self._work = work
        self._buyer = Buyer(work)
        self._follower = Follower(work)
        self._looks = 0
        self._looked_until = 0.0
        """When lost runs were looked for the last time, in seconds since 1970."""
        self._hopeful = True
        """There are lost runs that may show up soon."""
        self._looked_at = self._kept_at = work.context.clock.now()

    async def run(self) -> None:
        """Work until every request has come to its end, or nothing more can be done about it."""
        from anyio import CancelScope

        work = self._work
        try:
            await self._renewed()
            await self._settle()
            with unwrapped():
                await self._all()
        finally:
            self._follower.close()
            if work.jobs:
                with CancelScope(shield=True):
                    await work.on_disk(leases.release, work.ledger, list(work.jobs))

    async def _all(self) -> None:
        """Do everything at once until nothing is left to do."""
        from anyio import create_task_group

        work = self._work
        async with create_task_group() as group:
            for task, count in ((self._follower.look, LOOKING), (self._follower.fetch, work.options.concurrency)):
                for _ in range(count):
                    group.start_soon(task)
            await self._told_of(await self._follower.take_up("done", "fetched", "running"))
            while not await self._over():
                await self._sweep()
                if not self._buyer.busy and not work.stopped:
                    self._buyer.anew()
                    for _ in range(AT_ONCE):
                        group.start_soon(self._buyer.buy)
                await self._pause()
            group.cancel_scope.cancel()

    async def _pause(self) -> None:
        """Wait a while, shorter where this process has nothing to do."""
        import anyio

        await anyio.sleep(0.02)
        for _ in range(round(SWEEP / MOMENT)):
            if not self._buyer.busy and not self._work.jobs:
                return
            await anyio.sleep(MOMENT)

    async def _sweep(self) -> None:
        """Take up what others have left, keep what is in hand, and look for lost runs."""
        work, now = self._work, self._work.context.clock.now()
        if work.jobs and now - self._kept_at >= KEEP:
            self._kept_at = now
            await work.on_disk(leases.look_after, work.ledger, list(work.jobs))
        pause = retry.settle_pause(work.context.policy, self._looks) if self._hopeful or not work.jobs else SLOWLY
        if now - self._looked_at >= pause:
            await self._settle()
        await self._told_of(await self._follower.take_up("done", "running"))

    async def _told_of(self, jobs: list[Any]) -> None:
        for job in jobs:
            await self._work.log({}, job.entry)
            self._work.tell("resumed", job.entry)

    async def _doubts(self) -> list[Order]:
        """Return the orders of which nobody knows what became, and that no living process is posting."""
        work = self._work

        def found() -> list[Order]:
            doubts: list[Order] = []
            for order in work.ledger.orders("posted", "unknown", batch=work.batch):
                if order.state == "posted":
                    if work.ledger.under_way(order):
                        continue
                    # Nobody will say any more what became of it.
                    work.ledger.record(order.id, "unknown", reason="its process ended before the answer")
                doubts.append(replace(order, state="unknown"))
            return doubts

        return await work.on_disk(found)

    async def _settle(self) -> None:
        """Look once for the runs of the orders in doubt, many with one call."""
        work = self._work
        doubts = await self._doubts()
        self._looked_at = work.context.clock.now()
        self._hopeful = any(map(self._young, doubts)) or not doubts
        self._looked_until = work.context.clock.today()
        if not doubts:
            return
        # What a list is too short for is asked for by itself: a few of them each time, others the next time.
        first = self._looks * ALONE % len(doubts)
        self._looks += 1
        try:
            claims = [order.claim for order in [*doubts[first:], *doubts[:first]]]
            flow = submission.settle_all(work.context, claims, alone=ALONE)
            found = cast("dict[str, Any]", await work.perform(flow))
        except ClientError as error:
            work.context.watch.log.warning("lost runs could not be looked for: %s", error)
            return
        for order in doubts:
            if order.id in found:
                entry = work.entry(replace(order, state="running", run_id=found[order.id].run_id))
                work.tell("found", entry)
            elif "unknown" in work.options.again and not self._young(order):
                await work.on_disk(leases.wait_again, work.ledger, order)

    def _young(self, order: Order) -> bool:
        """Return whether the run of an order may still show up soon."""
        clock, rules = self._work.context.clock, self._work.context.policy
        return order.findable and clock.today() < (order.sent_at or order.created) + rules.settle

    def _looked_for(self, order: Order) -> bool:
        """Return whether the run of an order was looked for as long as it might show up, and once more after that."""
        until = (order.sent_at or order.created) + self._work.context.policy.settle
        return not order.findable or self._looked_until >= until

    async def _renewed(self) -> None:
        """Let what failed in earlier runs wait again, where that is wanted."""
        work = self._work
        if "failed" not in work.options.again:
            return
        rows = work.ledger.orders("failed", "given_back", "refused", batch=work.batch)
        while found := await work.on_disk(some, rows, CHUNK):
            for order in found:
                if order.id in work.index:
                    await work.on_disk(leases.wait_again, work.ledger, order)

    async def _over(self) -> bool:
        """Return whether nothing is left that this process could do something about, now or soon."""
        work = self._work
        if work.jobs or self._buyer.busy:
            return False
        if not all(map(self._looked_for, await self._doubts())):
            return False

        def left() -> bool:
            states: tuple[State, ...] = ("running", "done")
            if not work.stopped:
                states = (*states, "waiting", "claimed", "posted")
            for order in work.ledger.orders(*states, batch=work.batch):
                if order.id in work.passed:
                    continue
                if order.state in ("running", "done") or (order.state == "posted" and work.ledger.under_way(order)):
                    return True
                if order.state in ("waiting", "claimed") and order.id in work.index:
                    return True
            return False

        return not await work.on_disk(left)
