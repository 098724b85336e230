"""A state machine over client, journal and simulator: whatever goes wrong and whoever dies, the books agree."""

from __future__ import annotations

import logging
import tempfile
from collections import deque
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from nanogpt_video import ClientError, InsufficientBalanceError, NanoGPT, SubmissionUnknown, ValidationError
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serve import Transport
from nanogpt_video._runtime.simulator.world import Settings

from tests.chaos.books import Books, payload
from tests.chaos.storm import ANYWHERE, SUBMIT, Storm
from tests.support.desk import Time

pytestmark = pytest.mark.slow
KEYS = st.sampled_from(["test-key", "sk-test-second"])
POSTS = st.lists(st.sampled_from(["", *SUBMIT]), max_size=4)
LOOKS = st.lists(st.sampled_from(["", *ANYWHERE]), max_size=4)
WINDOWS = st.sampled_from([0.0, 10.0, 60.0, None])


class Killed(BaseException):
    """The process is gone."""


class Mortal(httpx.BaseTransport):
    """A wire on which the caller can die before or after the service has done its part."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self.inner = inner
        self.dies: str | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.dies == "before":
            raise Killed
        response = self.inner.handle_request(request)
        if self.dies == "after":
            raise Killed
        return response


class PaidOnce(RuleBasedStateMachine):
    """Callers who submit, die, come back and look for what they lost, on one simulator."""

    def __init__(self) -> None:
        super().__init__()
        logging.disable(logging.WARNING)  # each lost answer is worth a warning, hundreds are not
        self.time = Time()
        self.folder = tempfile.TemporaryDirectory()
        self.journal = Path(self.folder.name) / "journal.jsonl"

        async def sleep(seconds: float) -> None:
            self.time.sleep(min(seconds, 1.0))

        self.service = Service(KIT, Settings(now=lambda: self.time.at, sleep=sleep, balance=Decimal(100)))
        self.transport = Transport(self.service)
        self.books, self.number = Books(), 0
        self.faults: deque[str] = deque()
        self.owners: dict[int, str] = {}
        self.mortal = Mortal(Storm(self.transport, lambda _: self.faults.popleft() if self.faults else ""))

    def client(self, key: str) -> NanoGPT:
        """Return a client as a new process would make it."""
        return NanoGPT(
            key, base_url="https://sim/api", http_client=httpx.Client(transport=self.mortal), clock=self.time.clock(),
            journal=self.journal,
        )  # fmt: skip

    @rule(key=KEYS, posts=POSTS, looks=LOOKS, window=WINDOWS)
    def submit(self, key: str, posts: list[str], looks: list[str], window: float | None) -> None:
        """Submit with faults on the way there and on the way of looking."""
        self.number += 1
        self.owners[self.number] = key
        self.faults = deque(posts + looks)
        before = self.service.world.balance(key)
        try:
            self.books.took(self.number, self.client(key).submit(payload(self.number), settle=window))
        except SubmissionUnknown as error:
            self.books.open[self.number] = error.claim
        except ClientError as error:
            self.books.refused[self.number] = str(error)
            poor = isinstance(error, InsufficientBalanceError)
            assert self.service.world.balance(key) >= before
            assert before < Decimal(4) or not poor
        finally:
            self.faults.clear()

    @rule(key=KEYS)
    def submit_what_is_wrong(self, key: str) -> None:
        """Submit a wrong request: no request may leave."""
        lines = len(self.service.world.charges)
        with pytest.raises(ValidationError):
            self.client(key).submit({**payload(0), "duration": "99s"})
        assert len(self.service.world.charges) == lines

    @rule(key=KEYS, when=st.sampled_from(["before", "after"]))
    def die(self, key: str, when: str) -> None:
        """Die in the middle of a submission; the journal has what finds its run."""
        self.number += 1
        self.owners[self.number] = key
        known = {claim.uuid for claim in self.client(key).unsettled()}
        self.mortal.dies = when
        with pytest.raises(Killed):
            self.client(key).submit(payload(self.number))
        self.mortal.dies = None
        (claim,) = (claim for claim in self.client(key).unsettled() if claim.uuid not in known)
        self.books.open[self.number] = claim

    @precondition(lambda self: self.books.open)
    @rule(data=st.data(), looks=LOOKS, window=WINDOWS)
    def settle(self, data: st.DataObject, looks: list[str], window: float | None) -> None:
        """Look for what is open, with faults on the way."""
        number = data.draw(st.sampled_from(sorted(self.books.open)))
        self.faults = deque(looks)
        try:
            self.books.took(number, self.client(self.owners[number]).settle(self.books.open[number], window))
        except SubmissionUnknown:
            pass
        finally:
            self.faults.clear()

    @rule(seconds=st.sampled_from([1.0, 9.0, 100.0]))
    def let_time_pass(self, seconds: float) -> None:
        """Let runs ripen."""
        self.time.at += seconds

    @invariant()
    def the_books_agree(self) -> None:
        """Nothing is charged twice, and nothing without an owner."""
        assert list(self.books.problems(self.service, at_the_end=False)) == []

    @invariant()
    def the_journal_has_what_is_open(self) -> None:
        """Another process finds in the journal exactly what is open here."""
        with self.client("test-key") as client:
            assert {claim.uuid for claim in client.unsettled()} == {claim.uuid for claim in self.books.open.values()}

    def teardown(self) -> None:
        """Close the books: in the end every run that was not given back has its owner."""
        logging.disable(logging.NOTSET)
        self.time.at += 10_000
        for number in list(self.books.open):
            self.settle_at_last(number)
        self.service.world.settle()
        assert list(self.books.problems(self.service, at_the_end=True)) == []
        self.transport.close()
        self.service.world.close()
        self.folder.cleanup()

    def settle_at_last(self, number: int) -> None:
        """Look once, undisturbed."""
        try:
            self.books.took(number, self.client(self.owners[number]).settle(self.books.open[number], 0))
        except SubmissionUnknown:
            return


PaidOnce.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestPaidOnce = PaidOnce.TestCase
