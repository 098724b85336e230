"""A state machine over clients, their ledger and a simulator: whatever goes wrong and whoever dies, the books agree.

Two processes share a ledger. Callers choose UUIDs that others have too, die before and after each single thing that a
submission does, and come back; clocks jump; while one submits, the other looks for what is open.
"""

from __future__ import annotations

import logging
import tempfile
from collections import Counter, deque
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from nanogpt_video import ClientError, InsufficientBalanceError, NanoGPT, SubmissionUnknown, ValidationError
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.client.effects import Sleep
from nanogpt_video._runtime.client.ledger.ledger import Order
from nanogpt_video._runtime.client.transport import sync_driver
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.transports import Transport
from nanogpt_video._runtime.simulator.settings import Settings

from tests.chaos.books import Books, payload
from tests.chaos.campaign import held
from tests.chaos.judges import imbalance, paid_at
from tests.chaos.storm import RECOVER, SUBMIT, Storm
from tests.support.desk import Time

pytestmark = pytest.mark.slow
KEYS = st.sampled_from(["test-key", "sk-test-second"])
PROCESSES = st.sampled_from([0, 1])
POSTS = st.lists(st.sampled_from(["", *SUBMIT]), max_size=4)
LOOKS = st.lists(st.sampled_from(["", *RECOVER]), max_size=4)
WINDOWS = st.sampled_from([0.0, 10.0, 60.0, None])
UUIDS = st.sampled_from([None, None, *(f"00000000-0000-4000-8000-00000000000{number}" for number in range(2))])
STEPS = st.integers(1, 9)
HOUR = 3600.0


class Killed(BaseException):
    """The process is gone."""


class Step:
    """What happens at one thing that a process does: it dies, or another process does something meanwhile."""

    def __init__(self, number: int, *, after: bool, act: Callable[[], None] | None = None) -> None:
        """Wait for the thing of this number, from 1; without `act` the process dies."""
        self.left, self.after, self._act, self.dead = number, after, act, False

    def meet(self, perform: Callable[[], Any], *, idle: bool) -> Any:
        """Perform one thing, unless the process is dead; what only passes time is not counted."""
        if self.dead:
            raise Killed
        self.left -= not idle
        due = self.left == 0 and not idle
        if due and not self.after:
            self._happen()
        result = perform()
        if due and self.after:
            self._happen()
        return result

    def _happen(self) -> None:
        if self._act is None:
            self.dead = True
            raise Killed
        self._act()


class PaidOnce(RuleBasedStateMachine):
    """Callers who submit, die, come back and look for what they lost, on one simulator."""

    def __init__(self) -> None:
        super().__init__()
        logging.disable(logging.WARNING)  # each lost answer is worth a warning, hundreds are not
        self.time, self.offset = Time(), 0.0
        self.folder = tempfile.TemporaryDirectory()
        self.ledger = Path(self.folder.name) / "ledger.sqlite3"

        async def sleep(seconds: float) -> None:
            self.time.sleep(min(seconds, 1.0))

        self.service = Service(KIT, Settings(now=lambda: self.time.at, sleep=sleep, balance=Decimal(100)))
        self.transport = Transport(self.service)
        self.books, self.number = Books(), 0
        self.faults: deque[str] = deque()
        self.owners: dict[int, str] = {}
        self.clients: dict[tuple[int, str], NanoGPT] = {}
        self.step: Step | None = None
        self._perform = sync_driver._Performer.perform
        sync_driver._Performer.perform = self._stepwise()

    def _stepwise(self) -> Any:
        """Return how every client performs from now on: step by step, where a step is waited for."""
        usual, machine = self._perform, self

        def perform(performer: Any, effect: Any) -> Any:
            step = machine.step
            if step is None:
                return usual(performer, effect)
            return step.meet(lambda: usual(performer, effect), idle=isinstance(effect, Sleep))

        return perform

    def client(self, process: int, key: str) -> NanoGPT:
        """Return the client of a process and a key; it is made anew where the process has died."""
        found = self.clients.get((process, key))
        if found is None:
            clock = Clock(
                now=lambda: self.time.at, sleep=self.time.sleep, random=lambda: 1.0,
                today=lambda: self.time.at + self.offset,
            )  # fmt: skip
            wire = Storm(self.transport, lambda _: self.faults.popleft() if self.faults else "")
            found = NanoGPT(key, base_url="https://sim/api", transport=wire, clock=clock, ledger=self.ledger)
            self.clients[process, key] = found
        return found

    # Budget: what a submission meets.
    def _submitted(
        self, process: int, key: str, faults: list[str], window: float | None, uuid: str | None, step: Step | None
    ) -> None:
        """Submit once, and note what the caller sees of it; of a caller who died, what the ledger says."""
        self.number += 1
        self.owners[self.number] = key
        known = {claim.order for claim in self.client(process, key).unsettled()}
        runs, before = held(self.ledger), self.service.world.balance(key)
        client, self.faults, self.step = self.client(process, key), deque(faults), step
        try:
            self.books.took(self.number, client.submit(payload(self.number, uuid), settle=window))
        except SubmissionUnknown as error:
            self.books.open[self.number] = error.claim
        except ClientError as error:
            self.books.refused[self.number] = str(error)
            poor = isinstance(error, InsufficientBalanceError)
            assert self.service.world.balance(key) >= before
            assert before < Decimal(4) or not poor
        except Killed:
            self.step = None
            self._died(process, known, runs)
        finally:
            self.faults.clear()
            self.step = None

    def _died(self, process: int, known: set[str], runs: dict[str, int]) -> None:
        """Note what the ledger says of a submission whose caller is gone: it is open, has a run, or never left."""
        for key in ("test-key", "sk-test-second"):
            self.clients.pop((process, key), None)
        claims = [claim for claim in self.client(process, "test-key").unsettled() if claim.order not in known]
        found = set(held(self.ledger)) - set(runs)
        assert len(claims) + len(found) <= 1
        if claims:
            self.books.open[self.number] = claims[0]
        elif found:
            self.books.jobs[self.number] = found.pop()
        else:
            self.books.refused[self.number] = "the process died before it left"

    # ----------------------------------------------------------------------------------------------------------- rules

    @rule(process=PROCESSES, key=KEYS, posts=POSTS, looks=LOOKS, window=WINDOWS, uuid=UUIDS)
    def submit(
        self, process: int, key: str, posts: list[str], looks: list[str], window: float | None, uuid: str | None
    ) -> None:
        """Submit with faults on the way there and on the way of looking."""
        self._submitted(process, key, posts + looks, window, uuid, None)

    @rule(process=PROCESSES, key=KEYS, posts=POSTS, uuid=UUIDS, number=STEPS, after=st.booleans())
    def die(self, process: int, key: str, posts: list[str], uuid: str | None, number: int, *, after: bool) -> None:
        """Die before or after one of the things that a submission does; the ledger has what finds its run."""
        self._submitted(process, key, posts, 60.0, uuid, Step(number, after=after))

    @rule(
        process=PROCESSES, key=KEYS, posts=POSTS, uuid=UUIDS, number=STEPS, after=st.booleans(),
        seconds=st.sampled_from([0.0, 100.0]),
    )  # fmt: skip
    def meet(
        self, process: int, key: str, posts: list[str], uuid: str | None, number: int, seconds: float, *, after: bool
    ) -> None:
        """Submit while another process looks for everything that is open, at one moment of it."""

        def other_settles() -> None:
            step, faults = self.step, self.faults
            self.step, self.faults = None, deque()
            self.time.at += seconds
            self._settled_all(1 - process, key)
            self.step, self.faults = step, faults

        self._submitted(process, key, posts, 60.0, uuid, Step(number, after=after, act=other_settles))

    @rule(key=KEYS, process=PROCESSES)
    def submit_what_is_wrong(self, key: str, process: int) -> None:
        """Submit a wrong request: no request may leave."""
        lines = len(self.service.world.charges)
        wrong: dict[str, Any] = payload(0) | {"duration": "99s"}
        with pytest.raises(ValidationError):
            self.client(process, key).submit(wrong)
        assert len(self.service.world.charges) == lines

    @precondition(lambda self: self.books.open)
    @rule(data=st.data(), process=PROCESSES, looks=LOOKS, window=WINDOWS)
    def settle(self, data: st.DataObject, process: int, looks: list[str], window: float | None) -> None:
        """Look for one that is open, with faults on the way."""
        number = data.draw(st.sampled_from(sorted(self.books.open)))
        self.faults = deque(looks)
        with suppress(SubmissionUnknown):
            client = self.client(process, self.owners[number])
            self.books.took(number, client.settle(self.books.open[number], window))
        self.faults.clear()

    @rule(process=PROCESSES, key=KEYS)
    def settle_all(self, process: int, key: str) -> None:
        """Look for all that are open."""
        self._settled_all(process, key)

    def _settled_all(self, process: int, key: str) -> None:
        numbers = {claim.order: number for number, claim in self.books.open.items()}
        for claim, job in self.client(process, key).settle_all().items():
            if job is not None and claim.order in numbers:
                self.books.took(numbers[claim.order], job)

    @precondition(lambda self: any(self._never_arrived(number) for number in self.books.open))
    @rule(data=st.data(), process=PROCESSES)
    def forget(self, data: st.DataObject, process: int) -> None:
        """Close the claim of what never arrived."""
        number = data.draw(st.sampled_from([one for one in sorted(self.books.open) if self._never_arrived(one)]))
        self.client(process, self.owners[number]).forget(self.books.open.pop(number))
        self.books.refused[number] = "forgotten"

    def _never_arrived(self, number: int) -> bool:
        return all(paid.seed != number for paid in paid_at(self.service))

    @rule(seconds=st.sampled_from([1.0, 9.0, 100.0]))
    def let_time_pass(self, seconds: float) -> None:
        """Let runs ripen."""
        self.time.at += seconds

    @rule(offset=st.sampled_from([0.0, HOUR, -HOUR]))
    def clocks_jump(self, offset: float) -> None:
        """Let the wall clock of the callers be off."""
        self.offset = offset

    # ------------------------------------------------------------------------------------------------------ invariants

    @invariant()
    def the_books_agree(self) -> None:
        """Nothing is charged twice, and nothing without an owner."""
        assert list(self.books.problems(paid_at(self.service), at_the_end=False)) == []

    @invariant()
    def the_ledger_has_what_is_open_and_every_run(self) -> None:
        """Another process finds in the ledger exactly what is open here, and each run once."""
        claims, orders = self.client(0, "test-key").unsettled(), self._orders()
        found = {claim.order: orders[claim.order].run_id for claim in self.books.open.values()}
        assert {claim.order for claim in claims} == {order for order, run_id in found.items() if run_id is None}
        assert held(self.ledger) == Counter([*self.books.jobs.values(), *filter(None, found.values())])

    def _orders(self) -> dict[str, Order]:
        """Return what the ledger holds; another process may have found a run of which its caller knows nothing yet."""
        ledger = self.client(0, "test-key").ledger
        assert ledger is not None
        return {order.id: order for order in ledger.orders()}

    def teardown(self) -> None:
        """Close the books: in the end every run that was not given back has its owner."""
        logging.disable(logging.NOTSET)
        sync_driver._Performer.perform = self._perform
        self.time.at += 10_000
        before = -1
        while len(self.books.open) != before:
            before = len(self.books.open)
            for key in ("test-key", "sk-test-second"):
                self._settled_all(0, key)
        for number, claim in list(self.books.open.items()):
            with suppress(SubmissionUnknown):
                self.books.took(number, self.client(0, self.owners[number]).settle(claim, 0))
        self.service.world.settle()
        assert list(self.books.problems(paid_at(self.service), at_the_end=True)) == []
        assert list(imbalance(self.service)) == []
        self.transport.close()
        self.service.world.close()
        self.folder.cleanup()


PaidOnce.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestPaidOnce = PaidOnce.TestCase
