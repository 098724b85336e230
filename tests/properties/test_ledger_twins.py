"""One ledger in a file and one in PostgreSQL, told the same: they give the same answers and hold the same rows."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable
from dataclasses import astuple, replace
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from nanogpt_video._runtime.client.batch import leases
from nanogpt_video._runtime.client.errors import ConfigurationError
from nanogpt_video._runtime.client.ledger import ledger, transitions
from nanogpt_video._runtime.client.ledger.ledger import Cap, Ledger, Order, OverLimit, day_began
from nanogpt_video._runtime.client.outcomes import STATES
from nanogpt_video._runtime.client.system import database, postgres

from tests.support.postgres import Server

PLACE, OTHER = "https://service.example/api", "https://elsewhere.example/api"
AHEAD = 4096.0
"""By how much the clock of the database is ahead: a number that adds up exactly."""
LOGS = [logging.getLogger(module.__name__) for module in (ledger, transitions)]
FINISHED: Any = ("running", "done", "failed", "given_back", "fetched")
ids = st.sampled_from([f"order-{number}" for number in range(4)])
runs = st.sampled_from(["run-0", "run-1", "run \N{SNOWMAN}"])
amounts = st.sampled_from([None, Decimal("0.10"), Decimal("1.5"), Decimal("1E+2")])
texts = st.sampled_from([None, "", "plain", "nul \0 in it", "half \ud800 a pair", "\N{SNOWMAN}" * 2001])
films = st.sampled_from([None, "/films/a.mp4", "/films/\udcff.mp4", "\N{SNOWMAN}.mp4"])
batches = st.sampled_from([None, "b"])
places = st.sampled_from([PLACE, OTHER, ""])
new = st.builds(
    Order, id=ids, place=places, batch=batches, model=st.sampled_from(["m", "n"]), uuid=st.just("u"),
    fresh=st.booleans(), findable=st.booleans(), state=st.sampled_from(STATES), reserved=amounts, cost=amounts,
    reason=texts, film=films, currency=st.sampled_from([None, "USD", "EUR"]), digest=st.just("d"),
    budget=st.sampled_from([None, "films"]), length=st.just("5"), took=st.sampled_from([None, 3.5]),
    run_id=st.none() | runs,
)  # fmt: skip
caps = st.lists(
    st.builds(Cap, limit=st.sampled_from([Decimal(1), Decimal(100)]), budget=st.sampled_from([None, "films"]),
              since=st.sampled_from([None, 0.0])), max_size=2,
)  # fmt: skip
facts = st.fixed_dictionaries(
    {}, optional={"run_id": runs, "cost": amounts, "film": films, "reason": texts, "took": st.just(2.5)}
)


class Twins(RuleBasedStateMachine):
    """Two processes of one machine, with a ledger of each kind."""

    address: ClassVar[str]

    def __init__(self) -> None:
        super().__init__()
        self.patch, self.now, self.process, self.starts = pytest.MonkeyPatch(), 1_000_000.0, 0, [0, 0]
        self.folder = tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
        self.patch.setattr(ledger, "_DESIGN", replace(ledger._DESIGN, synchronous="off"))
        self.patch.setattr(transitions, "boot_seconds", lambda: self.now)
        self.patch.setattr(transitions, "owner", lambda: self.named(self.process))
        self.patch.setattr(leases, "owner", lambda: self.named(self.process))
        for module in (transitions, leases):
            self.patch.setattr(module, "is_running", lambda named: named in map(self.named, (0, 1)))
        self.patch.setattr(postgres, "_ahead", lambda _: AHEAD)
        self.patch.setattr(postgres.Connected, "today", lambda _: self.now)
        self.patch.setattr(database.Connection, "today", lambda _: self.now)
        self.books = [Ledger(Path(self.folder.name) / "ledger.sqlite3"), Ledger(self.address)]
        for log in LOGS:
            log.disabled = True

    def named(self, process: int) -> str:
        return f"{transitions.boot()}:{process}:{self.starts[process]}:"

    @initialize()
    def begin(self) -> None:
        with self.books[1]._database.writing() as base:
            base.execute("truncate orders restart identity")

    def teardown(self) -> None:
        for book in self.books:
            book.close()
        for log in LOGS:
            log.disabled = False
        self.patch.undo()
        self.folder.cleanup()

    def today(self, of: list[Cap]) -> list[Cap]:
        """Return caps whose period is this day: in PostgreSQL it is, whatever the machine takes for the day."""
        return [cap if cap.since is None else replace(cap, since=day_began(self.now)) for cap in of]

    def same(self, ask: Callable[[Ledger], Any]) -> Any:
        """Ask both, and return their answer."""
        answers: list[Any] = []
        for book in self.books:
            numbers = count()
            for module in (transitions, leases):
                self.patch.setattr(module, "new_id", lambda numbers=numbers: f"new-{self.now}-{next(numbers)}")
            try:
                answers.append(ask(book))
            except (OverLimit, leases.OverBudget) as refused:
                answers.append((type(refused), refused.args))
            except ConfigurationError as refused:
                answers.append(type(refused))
        self.now += 1.0 / 1024
        assert answers[0] == answers[1]
        return answers[0]

    @rule(orders=st.lists(new, max_size=3))
    def add(self, orders: list[Order]) -> None:
        self.same(lambda book: book.add(orders))

    @rule(order=new, of=caps)
    def post_new(self, order: Order, of: list[Cap]) -> None:
        self.same(lambda book: book.post(order, *self.today(of)))

    @rule(id_=ids, of=caps)
    def post(self, id_: str, of: list[Cap]) -> None:
        self.same(lambda book: (found := book.get(id_)) and book.post(found, *self.today(of)))

    @rule(id_=ids, budget=st.sampled_from([None, Decimal(1)]), reserved=amounts)
    def claim(self, id_: str, budget: Decimal | None, reserved: Decimal | None) -> None:
        wanted = Order(id=id_, place=PLACE, reserved=reserved, currency="USD", budget="films", model="m")
        self.same(lambda book: leases.claim(book, wanted, budget))

    @rule(id_=ids, state=st.sampled_from(sorted({*STATES} - {"claimed", "posted"})), known=facts)
    def record(self, id_: str, state: Any, known: dict[str, Any]) -> None:
        self.same(lambda book: book.record(id_, state, **known))

    @rule(run=runs, state=st.sampled_from(FINISHED))
    def record_run(self, run: str, state: Any) -> None:
        self.same(lambda book: book.record_run(PLACE, run, state))

    @rule(id_=ids, run=runs)
    def adopt(self, id_: str, run: str) -> None:
        self.same(lambda book: book.adopt(id_, run, PLACE))

    @rule(priority=st.sampled_from([-1, 0, 7]))
    def prioritise(self, priority: int) -> None:
        self.same(lambda book: leases.prioritise(book, "b", priority))

    @rule()
    def waiting(self) -> None:
        self.same(lambda book: [*leases.waiting(book, "b")])

    @rule()
    def free_of_ended(self) -> None:
        self.same(leases.free_of_ended)

    @rule(id_=ids)
    def forget(self, id_: str) -> None:
        self.same(lambda book: book.forget(id_))

    @rule(id_=ids)
    def cancel(self, id_: str) -> None:
        self.same(lambda book: book.within(lambda base, read: transitions.cancel(base, read, id_)))

    @rule(some=st.lists(ids))
    def look_after(self, some: list[str]) -> None:
        self.same(lambda book: leases.look_after(book, some))

    @rule(some=st.lists(ids))
    def release(self, some: list[str]) -> None:
        self.same(lambda book: leases.release(book, some))

    @rule(id_=ids)
    def wait_again(self, id_: str) -> None:
        self.same(lambda book: (found := book.get(id_)) and leases.wait_again(book, found))

    @rule(days=st.sampled_from([0.0, 2.0]), batch=batches)
    def prune(self, days: float, batch: str | None) -> None:
        self.same(lambda book: book.prune(days, batch=batch))

    @rule(budget=st.sampled_from([None, "films"]), since=st.sampled_from([None, 1_000_000.0]))
    def spent(self, budget: str | None, since: float | None) -> None:
        self.same(lambda book: book.spent(PLACE, budget=budget, since=since))

    @rule(states=st.lists(st.sampled_from(STATES)), batch=batches, place=st.none() | places, run=st.none() | runs)
    def orders(self, states: Any, batch: str | None, place: str | None, run: str | None) -> None:
        asked: dict[str, Any] = {"batch": batch, "place": place, "run_id": run}
        self.same(lambda book: [*book.orders(*states, **asked, newest=bool(run), limit=3 if batch else None)])

    @rule(some=st.lists(runs))
    def asked(self, some: list[str]) -> None:
        self.same(lambda book: (book.held(PLACE, some), book.counts("b"), book.open_claims(PLACE)))
        self.same(lambda book: (book.durations(PLACE, "m", "5", 2), [*book.unfinished(PLACE)], book.has("order-0")))

    @rule(process=st.integers(0, 1), dies=st.booleans(), seconds=st.sampled_from([0.0, 11.0, 200.0, 2000.0, 200_000.0]))
    def passes(self, process: int, dies: bool, seconds: float) -> None:
        self.starts[self.process] += dies
        self.process, self.now = process, self.now + seconds

    @invariant()
    def the_same_rows(self) -> None:
        found = [[astuple(order) for order in book.orders()] for book in self.books]
        assert found[0] == found[1]


@pytest.mark.slow
def test_both_ledgers_give_the_same_answers(postgres_server: Server) -> None:
    kind = type("Twins", (Twins,), {"address": postgres_server.database()})
    run_state_machine_as_test(
        kind, settings=settings(max_examples=40, stateful_step_count=30, deadline=None, phases=[Phase.generate])
    )
