"""What goes on between calls: submissions, waiting for jobs and downloads, each in a task that no call ends.

A call of a tool only watches, for a bounded time. A call that is cancelled or times out leaves its order as it is; the
next call finds it, in this process or, by the ledger, in another one.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ..client.errors import ClientError, ConfigurationError, ProviderError, SubmissionUnknown
from ..client.flows.budgets import Terms
from ..client.job import Handle, Status
from ..client.ledger import transitions
from ..client.ledger.ledger import Ledger, Order
from .purchases import Buyer, Taken, give_up, take

T = TypeVar("T")
Watcher = Callable[[float, "Work"], Awaitable[None]]
"""Is told the seconds that a call has waited so far, and of what."""
WATCH = 2.0
"""Seconds between two reports of progress."""
GRACE = 10.0
"""Seconds that the end of the server waits for submissions under way."""


@dataclass(slots=True)
class Work:
    """What this process knows of an order besides the ledger."""

    order_id: str
    task: asyncio.Task[None] | None = None
    taking: asyncio.Future[Taken] | None = None
    """What the task that submits it was given to post; None where a task only follows it."""
    submitting: bool = False
    seen: Status | None = None
    error: ClientError | None = None
    """What ended the last attempt to submit, follow or download."""
    files: tuple[Path, ...] = ()
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the submission has ended, however."""

    @property
    def busy(self) -> bool:
        """Whether a task is at work on the order."""
        return self.task is not None and not self.task.done()


class Studio:
    """The works of one server."""

    def __init__(self, client: Buyer, ledger: Ledger, folder: Path) -> None:
        """Take the client, its ledger, and the only folder that is written to."""
        self.client, self.ledger, self.folder = client, ledger, folder
        self._works: dict[str, Work] = {}
        self.untold: set[str] = set()
        """Orders bought here whose end was in no answer yet."""

    def work(self, order_id: str) -> Work:
        """Return what is known of an order."""
        return self._works.setdefault(order_id, Work(order_id))

    def submitting(self) -> set[str]:
        """Return the ids of the orders that are being submitted."""
        return {work.order_id for work in self._works.values() if work.submitting}

    async def on_disk(self, function: Callable[..., T], *args: Any) -> T:
        """Call a function that may wait for the disk, in a thread."""
        return await asyncio.to_thread(partial(function, *args))

    async def order(self, order_id: str) -> Order | None:
        """Return an order from the ledger."""
        return await self.on_disk(self.ledger.get, order_id)

    async def buy(self, wanted: Order, payload: Mapping[str, Any], terms: Terms) -> Order:
        """Buy an order unless it was bought; return at once, as soon as it is taken.

        Another order is returned where that is the same request and its end was not told.
        """
        work = self.work(wanted.id)
        if not work.busy:
            # Nothing is awaited between the question and the task: a second call in this process finds it busy.
            work.taking = asyncio.get_running_loop().create_future()
            work.submitting, work.error = True, None
            work.left.clear()
            work.task = asyncio.create_task(self._make(work, wanted, payload, terms, work.taking))
        if work.taking is None:
            return await self.order(wanted.id) or wanted
        # All calls at once get the same: the order of the first one, or the other order that it was given.
        return (await asyncio.shield(work.taking)).order

    async def follow(self, order: Order) -> Work:
        """Go on with an order that is not over: look for its run, wait for its end, save its files."""
        work = self.work(order.id)
        goes_on = order.state in ("running", "done") or (
            order.state in ("posted", "unknown") and not transitions.under_way(order)
        )
        if goes_on:
            self.go_on(order)
        return work

    def go_on(self, order: Order) -> None:
        """Look after an order that has left, unless a task does."""
        work = self.work(order.id)
        if not work.busy:
            work.error = work.taking = None
            work.task = asyncio.create_task(self._go_on(work, order))

    async def watch(self, work: Work, seconds: float, report: Watcher | None, *, sent: bool = False) -> None:
        """Wait until a work rests, or with `sent` its submission has ended, at most some seconds."""
        began = time.monotonic()
        while work.busy and not (sent and work.left.is_set()):
            passed = time.monotonic() - began
            if passed >= seconds:
                return
            if report is not None:
                await report(passed, work)
            assert work.task is not None
            ends = {work.task, asyncio.create_task(work.left.wait())} if sent else {work.task}
            await asyncio.wait(ends, timeout=min(WATCH, seconds - passed), return_when=asyncio.FIRST_COMPLETED)
            for end in ends - {work.task}:
                end.cancel()

    async def close(self) -> None:
        """Wait for submissions under way, then stop: what was bought goes on at the service."""
        works = [work for work in self._works.values() if work.busy]
        leaving = [asyncio.create_task(work.left.wait()) for work in works if work.submitting]
        if leaving:
            await asyncio.wait(leaving, timeout=GRACE)
        tasks: list[asyncio.Task[Any]] = [*leaving, *(work.task for work in works if work.task is not None)]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _make(
        self, work: Work, wanted: Order, payload: Mapping[str, Any], terms: Terms, taking: asyncio.Future[Taken]
    ) -> None:
        try:
            taken = await self.on_disk(take, self.ledger, wanted, frozenset(self.untold))
        except (ClientError, OSError, asyncio.CancelledError) as error:
            work.submitting = False
            work.left.set()
            taking.set_exception(error if isinstance(error, ClientError) else ConfigurationError(f"not taken: {error}"))
            return
        taking.set_result(taken)
        job = None
        try:
            if taken.mine:
                self.untold.add(wanted.id)
                job = await self.client.buy(taken.order, payload, terms)
        except SubmissionUnknown as error:
            work.error = error
        except ClientError as error:
            work.error = error
            await self.on_disk(give_up, self.ledger, wanted, str(error))
        finally:
            work.submitting = False
            work.left.set()
        if job is not None:
            await self._bring(work, job)

    async def _go_on(self, work: Work, order: Order) -> None:
        work.left.set()
        try:
            if order.run_id is None:
                job: Handle = await self.client.settle(order.claim, 0.0)
            else:
                job = Handle(run_id=order.run_id, model=order.model or None)
        except ClientError as error:
            work.error = error
            return
        await self._bring(work, job)

    async def _bring(self, work: Work, job: Handle) -> None:
        """Wait for a job and save its files."""

        def seen(status: Status) -> None:
            work.seen = status

        try:
            work.seen = await self.client.wait(job, math.inf, seen)
            work.files = await self.client.download_all(work.seen, self.folder)
        except ProviderError as error:
            work.error, work.seen = error, error.outcome or work.seen
        except (ClientError, OSError) as error:
            work.error = error if isinstance(error, ClientError) else ConfigurationError(str(error))
