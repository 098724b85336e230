"""Submit the requests of a batch that wait, at the pace that the limits allow; stop where going on makes no sense."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...request_file import UnreadableError
from ..errors import (
    AuthenticationError,
    ClientError,
    ConfigurationError,
    ConnectionFailed,
    ForbiddenError,
    InsufficientBalanceError,
    NotFoundError,
    RateLimitError,
    SubmissionUnknown,
)
from ..flows.budgets import Terms, submit
from ..flows.quoting import offered, quote
from ..prepare import prepare
from ..system.process import owner
from . import leases
from .report import Entry
from .state import some

if TYPE_CHECKING:
    from ...price import Estimate
    from ..flows.quoting import Quote
    from ..flows.submission import Receipt
    from ..ledger.ledger import Order
    from .state import Work

AT_ONCE = 4
"""Submissions on their way at once: an answer may take longer than the limit makes each wait."""
CHUNK = 100
"""Orders that are read from the ledger at once."""
FOR_ALL = (AuthenticationError, ForbiddenError, InsufficientBalanceError)
"""Refusals that every further request would meet as well."""
SETBACKS = 8
"""Failures one after another, that may pass by themselves, after which nothing more is bought."""
PAUSE, LONGEST = 1.0, 60.0
"""Seconds without buying after the first of such failures, and at most; doubled with each."""


class Buyer:
    """Buys what waits, in several tasks at once."""

    def __init__(self, work: Work) -> None:
        """Begin with the first request."""
        from anyio import Lock

        self._work = work
        self._reading = Lock()
        self._rows: Iterator[Order] | None = None
        self._next: list[Order] = []
        self._setbacks = 0
        self._pause_until = 0.0
        self.busy = 0
        """Tasks that are buying."""

    async def buy(self) -> None:
        """Buy until nothing is left that waits, or something says to stop."""
        self.busy += 1
        try:
            while not self._work.stopped:
                order = await self._waiting()
                if order is None:
                    return
                await self._one(order)
        finally:
            self.busy -= 1

    def anew(self) -> None:
        """Go through what waits once more, from the first."""
        self._rows, self._next = None, []

    async def _waiting(self) -> Order | None:
        """Return the next order that waits and whose request is in the file; None where there is no more."""
        work = self._work
        async with self._reading:
            while not self._next:
                rows = self._rows = self._rows or work.ledger.orders("waiting", "claimed", batch=work.batch)
                found = await work.on_disk(some, rows, CHUNK)
                if not found:
                    return None
                self._next = [one for one in reversed(found) if one.id in work.index and one.id not in work.passed]
            return self._next.pop()

    async def _one(self, order: Order) -> None:
        """Buy one request, if nobody else does."""
        work = self._work
        try:
            payload, expected = await work.on_disk(work.reader.payload, work.index.place(order.id), order.digest)
        except (ClientError, UnreadableError, OSError) as error:
            work.passed.add(order.id)
            seen = ConfigurationError(str(error)) if isinstance(error, UnreadableError) else error
            work.tell("refused", in_state(work, order, "not started"), seen)
            return
        await self._room()
        if work.stopped:
            return
        if work.options.budget is not None and expected.amount is None:
            expected = await self._asked(payload, expected)
        wanted = replace(order, reserved=expected.amount, currency=expected.currency, budget=work.budget)
        try:
            claimed = await work.on_disk(leases.claim, work.ledger, wanted, work.options.budget)
        except leases.NotLeft:
            work.unfit.add(order.id)
            work.passed.add(order.id)
            return
        if claimed is None:
            return  # another process has it
        try:
            payload = prepare(work.context, payload, strict=work.options.strict)
            terms = Terms(daily_cap=work.context.daily_cap)
            receipt: Receipt = await work.perform(submit(work.context, payload, terms, settle=0, order=claimed))
        except SubmissionUnknown as error:
            await self._unknown(claimed, error)
        except ClientError as error:
            await self._refused(claimed, error)
        else:
            self._setbacks = 0
            await self._bought(claimed, receipt)

    async def _asked(self, payload: dict[str, Any], expected: Estimate) -> Estimate:
        """Return what the service says that a request costs, where it can be asked and the matrix does not know."""
        work = self._work
        if not offered(work.context):
            return expected
        try:
            checked = prepare(work.context, payload, strict=work.options.strict)
            said: Quote = await work.perform(quote(work.context, checked))
        except ClientError as error:
            work.context.watch.log.warning("no price could be had: %s", error)
            return expected
        return expected._replace(amount=said.amount, currency=said.currency)

    async def _room(self) -> None:
        """Wait until it makes sense to buy: few films wait for their download, the last failure is some time ago."""
        import anyio

        work = self._work
        while not work.stopped:
            left = self._pause_until - work.context.clock.now()
            if work.films <= work.options.concurrency and left <= 0:
                return
            await anyio.sleep(max(0.05, min(left, 1.0)))

    async def _bought(self, order: Order, receipt: Receipt) -> None:
        """Look after a job that was submitted, and write it down beside the films."""
        work = self._work
        # A sweep may have seen that it runs before this task came to know of it.
        made = work.jobs.get(order.id)
        known = made is not None
        if made is None:
            has = replace(order, run_id=receipt.run_id, cost=receipt.cost, currency=receipt.currency, state="running")
            made = work.take(has, since=receipt.since)
        mine = known or await work.on_disk(leases.look_after, work.ledger, [order.id])
        await work.log({"digest": order.digest, "ordinal": order.ordinal}, made.entry)
        work.tell("submitted", made.entry)
        if not mine:  # another process saw that it runs, and looks after it
            work.jobs.pop(order.id, None)
        elif not known:
            work.later(made, work.context.policy.poll_min)

    async def _unknown(self, order: Order, error: SubmissionUnknown) -> None:
        """Leave an order to whoever settles; nothing is bought for a while where nothing is answered."""
        entry = in_state(self._work, order, "unknown")
        await self._work.log({"claim": error.claim.as_dict(), "digest": order.digest}, entry)
        self._work.tell("unknown", entry)
        self._setback(error)

    async def _refused(self, order: Order, error: ClientError) -> None:
        """Decide whether a refusal is one of this request, of all of them, or one that may pass."""
        work, ledger = self._work, self._work.ledger
        found = await work.on_disk(ledger.get, order.id)
        if found is None or found.state not in ("waiting", "claimed", "refused") or found.owner not in (None, owner()):
            return  # another process has it after all
        lasting = isinstance(error, FOR_ALL) or (isinstance(error, RateLimitError) and error.daily_cap)
        passing = isinstance(error, RateLimitError | ConnectionFailed | NotFoundError)
        if lasting or passing or isinstance(error, ConfigurationError):
            # Nothing was started, and nothing is wrong with the request.
            await work.on_disk(ledger.record, order.id, "waiting", reason=str(error))
            if passing and not lasting:
                self._setback(error)
            else:
                work.stopped = work.stopped or error
            return
        entry = in_state(work, order, "refused")
        await work.log({"digest": order.digest, "reason": str(error)}, entry)
        work.tell("failed", entry, error)

    def _setback(self, error: ClientError) -> None:
        self._setbacks += 1
        if self._setbacks >= SETBACKS:
            self._work.stopped = self._work.stopped or error
        pause = max(error.retry_after or 0.0, min(LONGEST, PAUSE * 2.0 ** (self._setbacks - 1)))
        self._pause_until = self._work.context.clock.now() + pause


def in_state(work: Work, order: Order, state: str) -> Entry:
    """Return what is known of an order that stands so."""
    entry = work.entry(order)
    entry.state = state
    return entry
