"""Buy the waiting requests of a batch at the pace that the limits allow; stop where further requests must fail too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from ...price import Estimate
from .. import errors
from ..context import Context
from ..flows import submission
from ..flows.budgets import Terms, submit, unbounded
from ..flows.quoting import Quote, offered, quote
from ..flows.receipts import Receipt
from ..ledger.ledger import Order
from ..prepare import prepare
from ..system.database import LostError
from ..system.process import owner
from . import leases
from .planning import Ready, beyond
from .state import Work, some

AT_ONCE = 4
"""Submissions under way at once: an answer may take longer than the pause that the limit requires."""
CHUNK = 100
"""Orders that are read from the ledger at once."""
FOR_ALL = (errors.AuthenticationError, errors.ForbiddenError, errors.InsufficientBalanceError)
"""Refusals that every further request would get too."""
SETBACKS = 8
"""Consecutive failures that may pass by themselves, after which nothing more is bought."""
PAUSE, LONGEST = 1.0, 60.0
"""Seconds without buying after the first such failure, doubled with each, and at most."""


class Buyer:
    """Buys waiting requests, in several tasks at once."""

    def __init__(self, work: Work) -> None:
        """Take the state of the batch; begin with the first request."""
        from anyio import Lock

        self._work = work
        self._reading = Lock()
        self._rows: Iterator[Order] | None = None
        self._next: list[Order] = []
        self._setbacks = 0
        self._pause_until = 0.0
        self.busy = 0
        """Number of tasks that are buying."""

    async def buy(self) -> None:
        """Buy until no request waits, or buying must stop."""
        self.busy += 1
        try:
            while not self._work.stopped:
                order = await self._next_waiting()
                if order is None:
                    return
                await self.buy_one(order)
        finally:
            self.busy -= 1

    def restart(self) -> None:
        """Go through the waiting requests again, from the first."""
        self._rows, self._next = None, []

    async def reconsider(self) -> None:
        """Let requests be tried again that the budget has room for by now, as others cost less than was reserved."""
        work, budget = self._work, self._work.options.budget
        if budget is None or not any(work.unfit.values()):
            return
        left = await work.on_disk(leases.left_of, work.ledger, work.context.orders.place, work.budget, budget)
        for id_, wanted in [*work.unfit.items()]:
            if wanted is not None and wanted <= left:
                left -= wanted
                del work.unfit[id_]
                work.passed.discard(id_)

    async def _next_waiting(self) -> Order | None:
        """Return the next waiting order whose request is in the file; None where there are no more."""
        work = self._work
        async with self._reading:
            while not self._next:
                rows = self._rows = self._rows or leases.waiting(work.ledger, work.batch)
                found = await work.on_disk(some, rows, CHUNK)
                if not found:
                    return None
                self._next = [row for row in reversed(found) if row.id in work.index and row.id not in work.passed]
            return self._next.pop()

    async def buy_one(self, order: Order) -> None:
        """Buy one request, unless another process does."""
        work = self._work
        try:
            ready = await work.on_disk(work.reader.payload, work.index.place(order.id), order.digest)
        except (errors.ClientError, OSError) as error:
            self._pass(order, error)
            return
        await self._wait_for_room()
        if work.stopped:
            return
        context, expected = replace(work.context, kit=ready.kit), ready.expected
        from_list, most = ready.kit.only_listed(ready.payload), work.options.max_cost
        if (work.options.budget is not None or from_list) and expected.amount is None:
            expected = await self._quoted(context, ready)
        if from_list and (most is None or expected.amount is None or expected.amount > most):
            refused = errors.BudgetExceeded(beyond(expected, most), estimate=expected, limit=most or Decimal(0))
            self._pass(order, unbounded(order.model) if most is None else refused)
            return
        wanted = replace(order, reserved=expected.amount, currency=expected.currency, budget=work.budget)
        try:
            claimed = await work.on_disk(leases.claim, work.ledger, wanted, work.options.budget)
        except leases.OverBudget as error:
            work.unfit[order.id] = error.wanted
            work.passed.add(order.id)
            return
        if claimed is None:
            return  # another process has it
        try:
            payload = prepare(context, ready.payload, strict=work.options.strict)
            terms = Terms(max_cost=most, known=expected) if from_list else Terms()
            receipt: Receipt = await work.perform(submit(context, payload, terms, settle=0, order=claimed))
        except errors.SubmissionUnknown as error:
            await self._unknown(claimed, error)
        except errors.ClientError as error:
            await self._refused(claimed, error)
        else:
            self._setbacks = 0
            await self._bought(claimed, receipt)

    async def again(self, order: Order) -> Receipt | None:
        """Send an order whose outcome is not known again with its key; None where its run stays unknown."""
        work = self._work
        try:
            ready = await work.on_disk(work.reader.payload, work.index.place(order.id), order.digest)
            context = replace(work.context, kit=ready.kit)
            payload = prepare(context, ready.payload, strict=work.options.strict)
            return await work.perform(submission.send_again(context, order, (payload,)))
        except (errors.ClientError, OSError) as error:
            work.context.watch.log.warning("order %s cannot be sent again with its key: %s", order.id, error)
            return None

    def _pass(self, order: Order, error: errors.ClientError | OSError) -> None:
        """Leave a request alone for the rest of this run, and say why."""
        self._work.passed.add(order.id)
        self._work.report("refused", self._work.entry(order, "not started"), error)

    async def _quoted(self, context: Context, ready: Ready) -> Estimate:
        """Return the estimate with the price of a quote, where the service gives quotes."""
        if not offered(context):
            return ready.expected
        try:
            checked = prepare(context, ready.payload, strict=self._work.options.strict)
            quoted: Quote = await self._work.perform(quote(context, checked))
        except errors.ClientError as error:
            context.watch.log.warning("the service gave no price: %s", error)
            return ready.expected
        return ready.expected._replace(amount=quoted.amount, currency=quoted.currency)

    async def _wait_for_room(self) -> None:
        """Wait while the batch is paused, many files wait for their download, or a failure was a moment ago."""
        import anyio

        work = self._work
        while not work.stopped:
            left = self._pause_until - work.context.clock.now()
            if work.files <= work.options.concurrency and left <= 0 and not work.paused:
                return
            await anyio.sleep(max(0.05, min(left, 1.0)))

    async def _bought(self, order: Order, receipt: Receipt) -> None:
        """Look after a submitted job, and add it to the log."""
        work = self._work
        # A sweep may have taken it up from the ledger before this task goes on.
        job = work.jobs.get(order.id)
        known = job is not None
        if job is None:
            has = replace(
                order, run_id=receipt.run_id, cost=receipt.cost, currency=receipt.currency, state="running",
                length=receipt.length,
            )  # fmt: skip
            job = work.take(has, since=receipt.since)
            await work.recall(job)
        mine = known or await work.on_disk(leases.look_after, work.ledger, [order.id])
        await work.log({"digest": order.digest, "ordinal": order.ordinal}, job.entry)
        work.report("submitted", job.entry)
        if not mine:  # another process has taken it up, and looks after it
            work.jobs.pop(order.id, None)
        elif not known:
            work.later(job, job.pace.first(work.context.clock.now()) or work.context.policy.poll_interval_min)

    async def _unknown(self, order: Order, error: errors.SubmissionUnknown) -> None:
        """Leave an order to the search for lost runs, and pause buying."""
        entry = self._work.entry(order, "unknown")
        await self._work.log({"claim": error.claim.as_dict(), "digest": order.digest}, entry)
        self._work.report("unknown", entry)
        self._setback(error)

    async def _refused(self, order: Order, error: errors.ClientError) -> None:
        """Decide whether a refusal concerns this request, concerns all requests, or may pass by itself."""
        work, ledger = self._work, self._work.ledger
        found = await work.on_disk(ledger.get, order.id)
        if found is None or found.state not in ("waiting", "claimed", "refused") or found.owner not in (None, owner()):
            return  # another process has it now
        lasting = isinstance(error, FOR_ALL) or (isinstance(error, errors.RateLimitError) and error.daily_cap)
        passing = isinstance(error, errors.RateLimitError | errors.ConnectionFailed | errors.NotFoundError | LostError)
        if lasting or passing or isinstance(error, errors.ConfigurationError):
            # Nothing was started, and nothing is wrong with the request.
            await work.on_disk(ledger.record, order.id, "waiting", reason=str(error))
            if passing and not lasting:
                self._setback(error)
            else:
                work.stopped = work.stopped or error
            return
        entry = work.entry(order, "refused")
        await work.log({"digest": order.digest, "reason": str(error)}, entry)
        work.report("failed", entry, error)

    def _setback(self, error: errors.ClientError) -> None:
        self._setbacks += 1
        if self._setbacks >= SETBACKS:
            self._work.stopped = self._work.stopped or error
        pause = max(error.retry_after or 0.0, min(LONGEST, PAUSE * 2.0 ** (self._setbacks - 1)))
        self._pause_until = self._work.context.clock.now() + pause
