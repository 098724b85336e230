"""The state of the simulated service: accounts, jobs that progress with the clock, and an append-only charge list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from heapq import heappop, heappush
from random import Random
from typing import Any

from ..price import estimate, quote
from ..service import Kit, State
from .catalog import content
from .settings import Settings
from .store import Charge, Entry, Kept, Outcome, Store, Task

NOMINAL = Decimal("0.10")
"""Price of a request without a price in the matrix."""
NAMELESS = "credits"
"""What accounts hold where the matrix has no price at all."""
MONEY, UNITS = Decimal(100), Decimal(100_000)
"""What an account holds at first, of a currency and of another unit."""


def unit_of(kit: Kit) -> str:
    """Return the unit of most prices of a package; of a package without prices, one that its service names."""
    models: list[dict[str, Any]] = content(kit.resource)["models"]
    units = Counter(model["pricing"]["currency"] for model in models if "pricing" in model)
    named = [*(unit for unit, _ in units.most_common(1)), *kit.service.units]
    told = (unit for operation in kit.service.operations.values() for unit in [operation.units.get("balance")] if unit)
    return next(iter(named), None) or next(told, NAMELESS)


class World:
    """Accounts, jobs and charges of one simulated service."""

    def __init__(self, kit: Kit, settings: Settings) -> None:
        """Start with the contents of the state file, else with full accounts and no jobs."""
        self.settings = settings
        self.leaks: list[str] = []
        """URLs of another origin that a key was sent to."""
        self._kit = kit
        self.unit = unit_of(kit)
        """What accounts hold: the unit of most prices of the matrix."""
        self.initial = settings.balance if settings.balance is not None else MONEY if self.unit.isupper() else UNITS
        self.store = Store(settings.state)
        self.charges, self.tasks = self.store.charges, self.store.tasks
        """Every charge, refund and refusal, and every job by its run id, in order; entries are never changed."""
        self.balances = {charge.account: charge.balance for charge in self.charges}
        """Account → balance, once it has changed."""
        refunded = {charge.run_id for charge in self.charges if charge.entry == "refunded"}
        self._stopped = {c.run_id: c.entry for c in self.charges if c.entry in ("cancelled", "deleted")}
        """Jobs that were ended by a call."""
        self._foreign: dict[str, Task] = {}
        self._to_refund: dict[str, Task] = {}
        self._ends: list[tuple[float, str]] = []
        """End and run id of each job to refund, as a heap: there may be too many jobs to search them all each time."""
        for task in self.tasks.values():
            if task.outcome.state != "completed" and task.run_id not in refunded:
                self._refund_later(task)

    def balance(self, account: str) -> Decimal:
        """Return the balance of an account."""
        return self.balances.get(account, self.initial)

    def price(self, payload: Mapping[str, Any], *, valid: bool = False) -> Decimal:
        """Return the price of a request: of the settings, else of the matrix in its currency, else a nominal price.

        Where sources disagree on an absent field, it is the highest price. `valid`: the request is known to be valid.
        """
        return self._priced(payload, valid=valid)[0]

    def currency(self, payload: Mapping[str, Any]) -> str:
        """Return the currency of the price of a request."""
        return self._priced(payload, valid=False)[1]

    def _priced(self, payload: Mapping[str, Any], *, valid: bool) -> tuple[Decimal, str]:
        if self.settings.price is not None:
            return self.settings.price, self.unit
        if (known := quote(self._kit, dict(payload), valid=valid)) is not None:
            return known.amount, known.currency
        told = estimate(self._kit, dict(payload))
        return max(NOMINAL, told.low or NOMINAL), told.currency or self.unit

    # Budget: who pays, what for, what is known of it, and how it ends.
    def start(
        self,
        account: str,
        model: str,
        payload: Mapping[str, Any],
        outcome: Outcome | None = None,
        *,
        valid: bool = False,
        at_once: bool = False,
    ) -> Task | None:
        """Charge an account and start a job; return None if the balance is too low. `valid` is as for `price`.

        A job `at_once` is over when it starts.
        """
        self.settle()
        price, currency = self._priced(payload, valid=valid)
        left = self.balance(account) - price
        if left < 0:
            self._write("refused", account, None, model, Decimal(0))
            return None
        queue, run = (0.0, 0.0) if at_once else self._durations(model)
        task = Task(
            run_id=f"run_sim{len(self.tasks) + 1:08d}",
            account=account,
            model=model,
            payload=dict(payload),
            started=self.settings.now(),
            queue_seconds=queue,
            run_seconds=run,
            cost=price,
            outcome=outcome or self.settings.outcome(payload),
            currency=currency,
        )
        if task.outcome.state != "completed":
            self._refund_later(task)
        self.balances[account] = left
        self._write("charged", account, task, model, price)
        return task

    def keep(self, account: str, key: str, digest: str, task: Task) -> None:
        """Remember a request that came with an idempotency key and was charged."""
        self.store.keep(Kept(account, key, digest, task.run_id, self.balance(account), self.settings.now()))

    def kept(self, account: str, key: str, lifetime: float) -> Kept | None:
        """Return the request that came with an idempotency key, until the lifetime of the key is over."""
        found = self.store.kept.get((account, key))
        return found if found is not None and self.settings.now() < found.at + lifetime else None

    def task(self, run_id: str) -> Task | None:
        """Return a job of any account, unless it was deleted."""
        if self._stopped.get(run_id) == "deleted":
            return None
        return self.tasks.get(run_id) or self._foreign.get(run_id)

    def cancel(self, task: Task) -> bool:
        """Stop a job, which stays charged; return False where it is over."""
        if self.progress(task)[0] not in ("queued", "running"):
            return False
        self._stop(task, "cancelled")
        return True

    def delete(self, task: Task) -> None:
        """Delete a job, whatever its state."""
        self._stop(task, "deleted")

    def _stop(self, task: Task, entry: Entry) -> None:
        self._stopped[task.run_id] = entry
        self._write(entry, task.account, task, task.model, Decimal(0))

    # Budget: filters, and how jobs are listed.
    def listed(self, account: str, filters: Mapping[str, str], *, every: bool = False, lag: float = 0.0) -> list[Task]:
        """Return the jobs of an account whose payloads have these values, the newest first.

        Only completed jobs unless `every`; each is listed `lag` seconds late.
        """
        return [
            task
            for task in reversed(self.tasks.values())
            if task.account == account
            and self._stopped.get(task.run_id) != "deleted"
            and all(task.payload.get(name) == value for name, value in filters.items())
            and (every or self.progress(task)[0] == "completed")
            and self.settings.now() >= (task.started if every else self.end(task)) + lag
        ]

    def other(self, task: Task) -> Task:
        """Return another completed job of the account; if there is none, one that is made up."""
        tasks = (other for other in reversed(self.tasks.values()) if other.account == task.account)
        found = (other for other in tasks if other.run_id != task.run_id and self.progress(other)[0] == "completed")
        return next(found, None) or self.foreign_task(0, task.model, account=task.account)

    def foreign_task(
        self, number: int, model: str, *, account: str = "", payload: Mapping[str, Any] | None = None
    ) -> Task:
        """Make up a completed job that was never submitted or charged."""
        run_id = f"run_other{number:06d}"
        self._foreign[run_id] = task = Task(
            run_id=run_id,
            account=account,
            model=model,
            payload=dict(payload or {}),
            started=self.settings.now(),
            queue_seconds=0.0,
            run_seconds=0.0,
            cost=self._nominal_price(),
            outcome=Outcome(),
        )
        return task

    def progress(self, task: Task) -> tuple[State, float]:
        """Return the state of a job and the part that is done; a failed job is refunded."""
        if task.run_id in self._stopped:
            return "cancelled", 1.0
        age = (self.settings.now() - task.started) * self.settings.speed - task.queue_seconds
        if age < 0:
            return "queued", 0.0
        if age < task.run_seconds:
            return "running", age / task.run_seconds
        if task.run_id in self._to_refund:
            self._refund(task)
        return task.outcome.state, 1.0

    def end(self, task: Task) -> float:
        """Return when a job ends, as a Unix time."""
        return task.started + (task.queue_seconds + task.run_seconds) / self.settings.speed

    def settle(self) -> None:
        """Refund all jobs that have failed by now."""
        while self._ends and self._ends[0][0] <= self.settings.now():
            _, run_id = heappop(self._ends)
            if run_id in self._to_refund:
                self._refund(self._to_refund[run_id])

    def close(self) -> None:
        """Close the state file."""
        self.store.close()

    def _nominal_price(self) -> Decimal:
        return NOMINAL if self.settings.price is None else self.settings.price

    def _refund_later(self, task: Task) -> None:
        self._to_refund[task.run_id] = task
        heappush(self._ends, (self.end(task), task.run_id))

    def _refund(self, task: Task) -> None:
        del self._to_refund[task.run_id]
        self.balances[task.account] = self.balance(task.account) + task.cost
        self._write("refunded", task.account, task, task.model, task.cost)

    def _durations(self, model: str) -> tuple[float, float]:
        """Return the seconds that a job of a model is queued and runs."""
        seed, settings = self.settings.seed, self.settings
        factor = 1.0 if seed is None else 2 ** Random(f"{seed} {model}").uniform(-1, 1)  # noqa: S311
        return settings.queue_seconds * factor, settings.run_seconds * factor

    def _write(self, entry: Entry, account: str, task: Task | None, model: str, amount: Decimal) -> None:
        charge = Charge(
            number=len(self.charges) + 1,
            at=self.settings.now(),
            entry=entry,
            account=account,
            run_id=task.run_id if task else None,
            model=model,
            amount=amount,
            balance=self.balance(account),
        )
        self.store.add(charge, task if entry == "charged" else None)
