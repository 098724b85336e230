"""The state of the simulated service: accounts, jobs that progress with the clock, and an append-only charge list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from heapq import heappop, heappush
from random import Random
from typing import Any

from ..price import quote
from ..service import Kit, State
from .settings import Settings
from .store import Charge, Entry, Outcome, Store, Task

NOMINAL = Decimal("0.10")
"""What a request costs of which the matrix gives no price."""


class World:
    """Accounts, jobs and the charges of one simulated service."""

    def __init__(self, kit: Kit, settings: Settings) -> None:
        """Start with what the state file knows, else with full accounts and no jobs."""
        self.settings = settings
        self.leaks: list[str] = []
        """Addresses of another origin that a key was sent to."""
        self._kit = kit
        self._store = Store(settings.state)
        self._balances = {line.account: line.balance for line in self.charges}
        refunded = {line.run_id for line in self.charges if line.entry == "refunded"}
        self._strange: dict[str, Task] = {}
        self._doomed: dict[str, Task] = {}
        self._due: list[tuple[float, str]] = []
        """When each is over, the next one first: to look at all of them at each submission would take long."""
        for task in self._store.tasks.values():
            if task.outcome.state != "completed" and task.run_id not in refunded:
                self._doom(task)

    @property
    def charges(self) -> list[Charge]:
        """Every charge, refund and refusal, in order; lines are added and never changed."""
        return self._store.charges

    @property
    def tasks(self) -> dict[str, Task]:
        """Every job by its run id, in order."""
        return self._store.tasks

    @property
    def accounts(self) -> Iterable[str]:
        """Return whose balance has moved."""
        return self._balances.keys()

    def knows(self, key: str) -> bool:
        """Tell whether a key opens an account."""
        return key in self.settings.keys or key.startswith("sk-test")

    def balance(self, account: str) -> Decimal:
        """Return what an account holds."""
        return self._balances.get(account, self.settings.balance)

    def price(self, payload: Mapping[str, Any]) -> Decimal:
        """Return what a request costs."""
        return charge(self._kit, payload, self.settings)

    def start(
        self, account: str, model: str, payload: Mapping[str, Any], outcome: Outcome | None = None
    ) -> Task | None:
        """Charge an account and start a job; None when it does not hold enough."""
        self.settle()
        price = self.price(payload)
        if self.balance(account) < price:
            self._write("refused", account, None, model, Decimal(0))
            return None
        number = len(self._store.tasks) + 1
        queue, run = self._pace(model)
        task = Task(
            run_id=f"vid_sim{number:08d}",
            account=account,
            model=model,
            payload=dict(payload),
            started=self.settings.now(),
            queue_seconds=queue,
            run_seconds=run,
            cost=price,
            outcome=outcome or self.settings.outcome(payload),
        )
        if task.outcome.state != "completed":
            self._doom(task)
        self._balances[account] = self.balance(account) - price
        self._write("charged", account, task, model, price)
        return task

    def task(self, run_id: str) -> Task | None:
        """Return a job, whoever owns it."""
        return self._store.tasks.get(run_id) or self._strange.get(run_id)

    # Budget: what is asked for, and how it is listed.
    def listed(self, account: str, wanted: Mapping[str, str], *, every: bool = False, lag: float = 0.0) -> list[Task]:
        """Return the jobs of an account whose requests hold these values, the newest first.

        The completed ones, or every one; each a lag (in seconds) after it could have been listed.
        """
        return [
            task
            for task in reversed(self._store.tasks.values())
            if task.account == account
            and all(task.payload.get(name) == value for name, value in wanted.items())
            and (every or self.progress(task)[0] == "completed")
            and self.settings.now() >= (task.started if every else self._end(task)) + lag
        ]

    def other(self, task: Task) -> Task:
        """Return a completed job that is not this one: another of the account, else one that is made up."""
        own = (one for one in reversed(self._store.tasks.values()) if one.account == task.account)
        found = (one for one in own if one.run_id != task.run_id and self.progress(one)[0] == "completed")
        return next(found, None) or self.strange(0, task.model, account=task.account)

    def strange(self, number: int, model: str, *, account: str = "", payload: Mapping[str, Any] | None = None) -> Task:
        """Return a completed job that nobody here submitted, by its number; it was never charged."""
        run_id = f"vid_other{number:06d}"
        self._strange[run_id] = task = Task(
            run_id=run_id,
            account=account,
            model=model,
            payload=dict(payload or {}),
            started=self.settings.now(),
            queue_seconds=0.0,
            run_seconds=0.0,
            cost=nominal(self.settings),
            outcome=Outcome(),
        )
        return task

    def progress(self, task: Task) -> tuple[State, float]:
        """Return how a job stands and how much of it is done; a failure gives the money back."""
        age = (self.settings.now() - task.started) * self.settings.speed - task.queue_seconds
        if age < 0:
            return "queued", 0.0
        if age < task.run_seconds:
            return "running", age / task.run_seconds
        if task.run_id in self._doomed:
            self._repay(task)
        return task.outcome.state, 1.0

    def settle(self) -> None:
        """Give back what was charged for jobs that have failed by now, seen or not."""
        while self._due and self._due[0][0] <= self.settings.now():
            _, run_id = heappop(self._due)
            if run_id in self._doomed:
                self._repay(self._doomed[run_id])

    def close(self) -> None:
        """Let go of the state file."""
        self._store.close()

    def _end(self, task: Task) -> float:
        return task.started + (task.queue_seconds + task.run_seconds) / self.settings.speed

    def _doom(self, task: Task) -> None:
        self._doomed[task.run_id] = task
        heappush(self._due, (self._end(task), task.run_id))

    def _repay(self, task: Task) -> None:
        del self._doomed[task.run_id]
        self._balances[task.account] = self.balance(task.account) + task.cost
        self._write("refunded", task.account, task, task.model, task.cost)

    def _pace(self, model: str) -> tuple[float, float]:
        nominal = self.settings.queue_seconds, self.settings.run_seconds
        if self.settings.seed is None:
            return nominal
        factor = 2 ** Random(f"{self.settings.seed} {model}").uniform(-1, 1)  # noqa: S311
        return nominal[0] * factor, nominal[1] * factor

    def _write(self, entry: Entry, account: str, task: Task | None, model: str, amount: Decimal) -> None:
        line = Charge(
            number=len(self.charges) + 1,
            at=self.settings.now(),
            entry=entry,
            account=account,
            run_id=task.run_id if task else None,
            model=model,
            amount=amount,
            balance=self.balance(account),
        )
        self._store.add(line, task if entry == "charged" else None)


def charge(kit: Kit, payload: Mapping[str, Any], settings: Settings) -> Decimal:
    """Return what a request is charged in dollars: what the settings say, else the matrix, else a nominal price.

    Where sources disagree on an absent field, that is the dearest.
    """
    known = quote(kit, dict(payload)) if settings.price_usd is None else None
    return known.amount if known and known.currency == "USD" else nominal(settings)


def nominal(settings: Settings) -> Decimal:
    """Return what a request costs whatever it holds, in dollars: what the settings say, were it nothing."""
    return NOMINAL if settings.price_usd is None else settings.price_usd
