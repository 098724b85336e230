"""A ledger under processes that claim, post, learn, die and come back, beside a small model of what they know."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)
from nanogpt_video._runtime.client.ledger import ledger, transitions
from nanogpt_video._runtime.client.ledger.ledger import POST_WITHIN, Ledger, Order
from nanogpt_video._runtime.client.outcomes import OPEN, table

from tests.support.ledgers import take

PLACE = "https://service.example/api"
ORDER = "order-0"


@dataclass(eq=False)
class Post:
    """A request that a process was allowed to post."""

    order: str
    given: Order
    owner: str
    before: float
    """Its first byte leaves by then, or not at all."""
    run_id: str
    left: bool = False
    charged: bool = False
    settled: bool = False
    """Somebody knows, or has decided, that no other request for this order is one too many."""


@dataclass
class World:
    """What is true, whatever the ledger says."""

    alive: list[int] = field(default_factory=lambda: [0, 0])
    """How often each process was started."""
    now: float = 0.0
    posts: list[Post] = field(default_factory=list)
    runs: set[str] = field(default_factory=set)
    """Runs that the ledger was told of."""

    def owner(self, process: int) -> str:
        return f"{process}-{self.alive[process]}"

    def lives(self, owner: str) -> bool:
        process, _, start = owner.partition("-")
        return self.alive[int(process)] == int(start)

    def decided(self, order: str) -> None:
        """Let there be another request for an order, whatever became of the earlier ones."""
        for post in self.posts:
            # One that is still to leave is nobody's to decide about.
            if post.order == order and (post.left or not self.lives(post.owner) or self.now > post.before):
                post.settled = True


class Machine(RuleBasedStateMachine):
    """An order of a batch; two processes, each with a ledger of its own over the one file."""

    taken: Bundle[tuple[int, Order]] = Bundle("taken")
    posted: Bundle[Post] = Bundle("posted")
    """About to leave."""
    out: Bundle[Post] = Bundle("out")
    """On its way, or answered, which its process has not told yet."""
    late: Bundle[Post] = Bundle("late")
    """Its process has given up waiting for the answer; its run may show up."""
    processes = st.integers(0, 1)

    def __init__(self) -> None:
        super().__init__()
        self.world, self.patch = World(), pytest.MonkeyPatch()
        self.here = 0
        quick = "/dev/shm" if Path("/dev/shm").is_dir() else None
        self.folder = tempfile.TemporaryDirectory(dir=quick)
        self.patch.setattr(ledger, "_DESIGN", replace(ledger._DESIGN, synchronous="off"))
        self.patch.setattr(transitions, "boot", lambda: "boot")
        self.patch.setattr(transitions, "boot_seconds", lambda: self.world.now)
        self.patch.setattr(transitions, "owner", lambda: self.world.owner(self.here))
        self.patch.setattr(transitions, "is_running", self.world.lives)
        self.books = [Ledger(Path(self.folder.name) / "ledger.sqlite3") for _ in range(2)]

    def teardown(self) -> None:
        for book in self.books:
            book.close()
        self.patch.undo()
        self.folder.cleanup()

    def at(self, process: int) -> Ledger:
        self.here = process
        return self.books[process]

    def state(self, order: str) -> Any:
        found = self.at(0).get(order)
        assert found is not None
        return found.state

    @initialize()
    def begin(self) -> None:
        self.at(0).add([Order(id=ORDER, place=PLACE, batch="b")])

    @precondition(lambda self: self.state(ORDER) in ("waiting", "claimed"))
    @rule(target=taken, process=processes)
    def take(self, process: int) -> Any:
        order = take(self.at(process), "b")
        return multiple() if order is None else (process, order)

    @precondition(lambda self: self.state(ORDER) in ("waiting", "claimed", "unknown"))
    @rule(target=posted, process=processes)
    def posts_what_it_read(self, process: int) -> Any:
        """Whoever has not claimed an order means to post it."""
        order = self.at(process).get(ORDER)
        assert order is not None
        return self.post((process, order))

    @rule(target=posted, claimed=consumes(taken))
    def posts_what_it_took(self, claimed: tuple[int, Order]) -> Any:
        return self.post(claimed)

    def post(self, claimed: tuple[int, Order]) -> Any:
        process, order = claimed
        unknown = self.state(order.id) == "unknown"
        if not self.at(process).post(order):
            return multiple()
        if unknown:
            self.world.decided(order.id)  # posted again on doubt
        number = f"run-{len(self.world.posts)}"
        post = Post(order.id, order, self.world.owner(process), self.world.now + POST_WITHIN, number)
        self.world.posts.append(post)
        return post

    @rule(target=out, post=consumes(posted))
    def leaves(self, post: Post) -> Any:
        """Send it, in time: the service starts a run and charges."""
        if not self.world.lives(post.owner):
            return multiple()
        if self.world.now > post.before:
            self.tell(post, "waiting")
            return multiple()
        post.left = post.charged = True
        for other in self.world.posts:
            same = other is not post and other.order == post.order
            assert not (same and other.charged and not other.settled), "it is bought twice, and nobody wanted that"
        return post

    @rule(post=consumes(out))
    def answered(self, post: Post) -> None:
        self.tell(post, "running", post.run_id)

    @rule(post=consumes(out), state=st.sampled_from(["refused", "waiting"]))
    def refused(self, post: Post, state: Any) -> None:
        if self.world.lives(post.owner):
            post.charged = False
        self.tell(post, state)

    @rule(target=late, post=consumes(out))
    def lost(self, post: Post) -> Post:
        self.tell(post, "unknown")
        return post

    @rule(post=consumes(late))
    def answered_late(self, post: Post) -> None:
        self.tell(post, "running", post.run_id)

    def tell(self, post: Post, state: Any, run_id: str | None = None) -> None:
        """Let the process that posted tell the ledger; one that has died tells nothing."""
        if self.world.lives(post.owner):
            self.at(int(post.owner[0])).record(post.order, state, run_id=run_id)
            self.world.runs |= {run_id} if run_id else set()

    @rule(process=processes, post=st.one_of(out, late))
    def found(self, process: int, post: Post) -> None:
        """Somebody sees the run in the list of the service."""
        if post.charged and self.at(process).adopt(post.order, post.run_id, PLACE):
            self.world.runs.add(post.run_id)

    @precondition(lambda self: self.state(ORDER) in OPEN)
    @rule(process=processes)
    def not_found(self, process: int) -> None:
        """Somebody looked for a run in vain: what another process has in hand stays as it is."""
        if not any(post.owner == self.world.owner(process) for post in self.world.posts):
            self.at(process).record(ORDER, "unknown")

    @precondition(lambda self: self.state(ORDER) in OPEN)
    @rule(process=processes)
    def given_up(self, process: int) -> None:
        """Somebody says by hand that a submission never arrived: it may be made again."""
        if self.at(process).forget(ORDER):
            self.world.decided(ORDER)

    @precondition(lambda self: self.state(ORDER) in ("running", "done", "failed"))
    @rule(process=processes, state=st.sampled_from(["done", "fetched", "failed", "failed", "given_back"]))
    def followed(self, process: int, state: Any) -> None:
        before = self.state(ORDER)
        allowed = state == before or state in table()["states"][before]["next"]
        assert self.at(process).record(ORDER, state) is allowed

    @precondition(lambda self: self.state(ORDER) in ("failed", "given_back", "refused"))
    @rule(target=taken, process=processes)
    def again(self, process: int) -> Any:
        """Another run of the batch makes what has failed once more."""
        self.world.decided(ORDER)
        book = Ledger(self.books[0].name)
        self.here = process
        order = take(book, "b", ["failed", "given_back", "refused"])
        book.close()
        return multiple() if order is None else (process, order)

    @rule(process=processes)
    def dies(self, process: int) -> None:
        self.books[process].close()
        self.world.alive[process] += 1

    @rule(seconds=st.sampled_from([1.0, 11.0, 2000.0]))
    def passes(self, seconds: float) -> None:
        self.world.now += seconds

    @invariant()
    def no_run_is_lost(self) -> None:
        assert self.at(0).held(PLACE, self.world.runs) == self.world.runs


TestLedgerMachine = pytest.mark.slow(Machine.TestCase)
TestLedgerMachine.settings = settings(max_examples=150, stateful_step_count=50, deadline=None)
