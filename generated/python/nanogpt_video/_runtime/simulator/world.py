"""The state behind the doors: accounts, jobs that ripen on a clock, and a ledger that only grows. No I/O in here."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from ..service import State

Entry: TypeAlias = Literal["charged", "refunded", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a job shall end."""

    state: State = "completed"
    error: str | None = None
    user_error: str | None = None


def always_completed(_: Mapping[str, Any]) -> Outcome:
    """End every job well."""
    return Outcome()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a simulator is told beside the facts of the service."""

    keys: tuple[str, ...] = ("test-key",)
    """Accepted besides every key that starts with `sk-test`."""
    balance: Decimal = Decimal(100)
    """What every account holds at first."""
    price_usd: Decimal = Decimal("0.10")
    """The nominal price of a job whose price the matrix does not know."""
    queue_seconds: float = 2.0
    run_seconds: float = 6.0
    speed: float = 1.0
    """Seconds of a job that pass in one second of the clock."""
    body_max: int | None = None
    """A larger body is turned away at the edge; None: the service's `body-limit`, else 4.5 million bytes."""
    urls: Literal["absolute", "relative", "redirect"] = "absolute"
    """How a finished job names its file: a link, a path that needs the key, or such a path that redirects to a link."""
    film_seconds: int = 2
    now: Callable[[], float] = time.monotonic
    outcome: Callable[[Mapping[str, Any]], Outcome] = always_completed


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the ledger."""

    number: int
    at: float
    entry: Entry
    account: str
    run_id: str | None
    model: str | None
    amount: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A job as the service holds it."""

    run_id: str
    account: str
    model: str
    payload: Mapping[str, Any] = field(repr=False)
    started: float
    cost: Decimal
    outcome: Outcome


class World:
    """Accounts, jobs and the ledger of one simulated service."""

    def __init__(self, settings: Settings) -> None:
        """Start with full accounts and no jobs."""
        self.settings = settings
        self.ledger: list[Line] = []
        self._balances: dict[str, Decimal] = {}
        self._tasks: dict[str, Task] = {}
        self._refunded: set[str] = set()

    def knows(self, key: str) -> bool:
        """Tell whether a key opens an account."""
        return key in self.settings.keys or key.startswith("sk-test")

    def balance(self, account: str) -> Decimal:
        """Return what an account holds."""
        return self._balances.get(account, self.settings.balance)

    def start(self, account: str, model: str, payload: Mapping[str, Any], price: Decimal) -> Task | None:
        """Charge an account and start a job; None when it does not hold enough."""
        if self.balance(account) < price:
            self._write("refused", account, None, model, Decimal(0))
            return None
        number = len(self._tasks) + 1
        task = Task(
            run_id=f"vid_sim{number:08d}",
            account=account,
            model=model,
            payload=dict(payload),
            started=self.settings.now(),
            cost=price,
            outcome=self.settings.outcome(payload),
        )
        self._tasks[task.run_id] = task
        self._balances[account] = self.balance(account) - price
        self._write("charged", account, task.run_id, model, price)
        return task

    def task(self, run_id: str) -> Task | None:
        """Return a job, whoever owns it."""
        return self._tasks.get(run_id)

    def progress(self, task: Task) -> tuple[State, float]:
        """Return how a job stands and how much of it is done; a failure gives the money back when it is seen."""
        age = (self.settings.now() - task.started) * self.settings.speed - self.settings.queue_seconds
        if age < 0:
            return "queued", 0.0
        if age < self.settings.run_seconds:
            return "running", age / self.settings.run_seconds
        if task.outcome.state != "completed" and task.run_id not in self._refunded:
            self._refunded.add(task.run_id)
            self._balances[task.account] = self.balance(task.account) + task.cost
            self._write("refunded", task.account, task.run_id, task.model, task.cost)
        return task.outcome.state, 1.0

    def _write(self, entry: Entry, account: str, run_id: str | None, model: str | None, amount: Decimal) -> None:
        line = Line(
            number=len(self.ledger) + 1,
            at=self.settings.now(),
            entry=entry,
            account=account,
            run_id=run_id,
            model=model,
            amount=amount,
            balance=self.balance(account),
        )
        self.ledger.append(line)
