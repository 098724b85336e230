"""The state behind the doors: accounts, jobs that ripen on a clock, and charges that are only added."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from heapq import heappop, heappush
from pathlib import Path
from random import Random
from typing import Any, Literal

from ..service import Kit, RateLimit, State
from .faults import Fault
from .money import charge, nominal
from .store import Charge, Entry, Outcome, Store, Task


def always_completed(_: Mapping[str, Any]) -> Outcome:
    """End every job well."""
    return Outcome()


async def sleep(seconds: float) -> None:
    """Sleep in whichever loop runs."""
    import anyio

    await anyio.sleep(seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a simulator is told beside the facts of the service."""

    keys: tuple[str, ...] = ("test-key",)
    """Accepted besides every key that starts with `sk-test`; every key is an account of its own."""
    balance: Decimal = Decimal(100)
    """What every account holds at first."""
    balance_other: Decimal = Decimal("26.71801147")
    """What every account holds in the second currency of the service; nothing is paid from it."""
    price_usd: Decimal | None = None
    """What every request costs, in place of the matrix's prices; where it has none, a request costs `NOMINAL`."""
    queue_seconds: float = 2.0
    run_seconds: float = 6.0
    seed: int | None = None
    """Given, jobs take between half and twice those times, by model, and the dice of faults fall alike."""
    speed: float = 1.0
    """Seconds of a job that pass in one second of the clock."""
    body_max: int | None = None
    """A larger body is turned away at the edge; None: the service's `body-limit`, else 4.5 million bytes."""
    urls: Literal["absolute", "relative", "redirect"] = "absolute"
    """How a finished job names its file: a link, a path that needs the key, or such a path that redirects to a link."""
    recover: Literal["completed", "all"] = "completed"
    """Which runs are listed where lost ones are looked for."""
    url_seconds: float | None = None
    """How long a link to a file is good; None: the service's `result-lifetime`, else a week."""
    files_origin: str = ""
    """The origin that files are sent on to; empty: `serve` opens a second port, in a process it is made up."""
    flat: bool = False
    """Answer for the status with facts at the root where the service documents that, instead of inside an object."""
    lenient: bool = False
    """Drop what the model does not take, and charge all the same, as the service does."""
    limits: tuple[RateLimit, ...] = ()
    """Most requests in so many seconds per address; `limits_of(kit)` gives the documented ones."""
    faults: tuple[Fault, ...] = ()
    state: Path | None = None
    """An SQLite file with jobs and charges: a simulator started with it again still knows them."""
    now: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = sleep
    """How faults let time pass."""
    outcome: Callable[[Mapping[str, Any]], Outcome] = always_completed


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
