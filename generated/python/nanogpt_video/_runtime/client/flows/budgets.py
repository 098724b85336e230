"""Spend no more than was said: what a request costs at most is held against its limits before it is sent."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from threading import Lock
from typing import TYPE_CHECKING, Any

from ...price import Estimate, estimate
from ..effects import Flow
from ..errors import BudgetExceeded, ClientError, ConfigurationError, InsufficientBalanceError, SubmissionUnknown
from ..ledger.spending import Cap, Hold, Money, OverLimit, amount_of, day_began
from ..retry import patience
from . import submission
from .listing import balance
from .quoting import offered, quote

if TYPE_CHECKING:
    from ..context import Context
    from ..ledger.ledger import Order
    from .submission import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a submission may cost."""

    max_cost: Money | None = None
    budget: Budget | None = None
    check_balance: bool = False

    daily_cap: Decimal | None = None
    """What all orders of a day of UTC may cost together, at this address and by this ledger."""

    @property
    def any(self) -> bool:
        """True when there is something to hold a price against."""
        return self.needs_price or self.budget is not None or self.check_balance

    @property
    def needs_price(self) -> bool:
        """True when a request whose price nobody knows is refused."""
        assumed = self.budget is not None and self.budget.unknown is not None
        return self.max_cost is not None or ((self.budget is not None or self.daily_cap is not None) and not assumed)

    def hold(self, context: Context, expected: Estimate, amount: Decimal | None) -> Hold | None:
        """Return what the ledger is to hold for an order; None where neither a day nor a named budget has a cap."""
        named = self.budget.name if self.budget is not None else None
        if named is None and self.daily_cap is None:
            return None
        if context.orders.ledger is None:
            what = "daily_cap" if named is None else "Budget(name=…)"
            raise ConfigurationError(f"{what} is kept in the ledger: leave ledger=False out, or name a file")
        due = expected.amount if amount is None else amount
        if due is None:
            way = "give a Budget(…, unknown=…) with an amount to assume"
            raise BudgetExceeded(f"{expected.basis}: {way}", estimate=expected, limit=self.daily_cap or Decimal(0))
        caps: list[Cap] = []
        if self.budget is not None and named is not None:
            caps.append(Cap(limit=self.budget.limit, budget=named))
        if self.daily_cap is not None:
            caps.append(Cap(limit=self.daily_cap, since=day_began(context.clock.today())))
        return Hold(due, expected.currency, named, tuple(caps))


class Budget:
    """An amount that many submissions share, in one or several clients, threads and tasks.

    Each reserves what it costs at most before it is sent, and `BudgetExceeded` is raised where that is not left.
    The reservation becomes what the service charged, is given back when nothing was started, and stays when the
    outcome is not known (`SubmissionUnknown`, an interruption). What the service refunds later, because a job failed,
    is not added again: a budget bounds what is charged, not what is kept. A bill higher than expected may make `left`
    negative.
    """

    def __init__(self, limit: Money, *, unknown: Money | None = None, name: str | None = None) -> None:
        """Take the amount, in the currency of the first price; `unknown` is reserved for a request without a price.

        Without `unknown` the service is asked for a quote, where it gives one; else such a request is refused. A budget
        with a `name` is kept in the client's ledger as well: it counts what any process of the machine has spent of it,
        also before this one was started. `client.spent(name)` says how much that is.
        """
        self.name = name
        self.limit = amount_of(limit, "Budget")
        self.unknown = None if unknown is None else amount_of(unknown, "unknown")
        self._lock = Lock()
        self._currency: str | None = None
        self._spent = self._reserved = Decimal(0)

    def __repr__(self) -> str:
        """Show how it stands."""
        return f"Budget(limit={self.limit}, spent={self._spent}, reserved={self._reserved})"

    @property
    def spent(self) -> Decimal:
        """What was charged."""
        return self._spent

    @property
    def reserved(self) -> Decimal:
        """What submissions under way, and those whose outcome is not known, may cost."""
        return self._reserved

    @property
    def left(self) -> Decimal:
        """What further submissions may cost."""
        with self._lock:
            return self.limit - self._spent - self._reserved

    def reserve(self, expected: Estimate) -> Decimal:
        """Reserve what a request costs at most and return it; raise `BudgetExceeded` where that is not left."""
        amount = self.unknown if expected.amount is None else expected.amount
        if amount is None:
            way = "give the budget an amount to assume: Budget(…, unknown=…)"
            raise BudgetExceeded(f"{expected.basis}: {way}", estimate=expected, limit=self.limit)
        with self._lock:
            left = self.limit - self._spent - self._reserved
            if expected.currency is not None and self._currency not in (None, expected.currency):
                said = f"the price is in {expected.currency}, the budget counts {self._currency}"
                raise BudgetExceeded(said, estimate=expected, limit=self.limit)
            if amount > left:
                known = _shown(expected) if expected.amount is not None else f"an assumed {amount}"
                said = f"it is expected to cost {known}, of the budget {left} is left"
                raise BudgetExceeded(said, estimate=expected, limit=self.limit)
            self._currency = self._currency or expected.currency
            self._reserved += amount
        return amount

    def settle(self, reserved: Decimal, charged: Decimal) -> None:
        """Turn a reservation into what was charged; 0 gives it back."""
        with self._lock:
            self._reserved -= reserved
            self._spent += charged


# Budget: one request, what it may cost, and how it is submitted.
def submit(  # noqa: PLR0913
    context: Context,
    payload: Mapping[str, Any],
    terms: Terms,
    *,
    settle: float | None = None,
    repeat: bool = False,
    timeout: float | None = None,
    order: Order | None = None,
) -> Flow[Receipt]:
    """Submit when that costs no more than the terms allow; the submission gets what is left of the time-out."""

    def paid(seconds: float | None, hold: Hold | None) -> Flow[Receipt]:
        return submission.submit(context, payload, settle, repeat=repeat, timeout=seconds, order=order, hold=hold)

    if not terms.any:
        return (yield from paid(timeout, None))
    deadline = math.inf if timeout is None else context.clock.now() + patience("timeout", timeout, math.inf)

    def left() -> float | None:
        return None if timeout is None else max(0.0, deadline - context.clock.now())

    expected = estimate(context.kit, payload)
    if terms.needs_price and expected.amount is None:
        expected = yield from priced(context, payload, deadline=deadline)
    _bounded(expected, terms.max_cost)
    if terms.check_balance:
        yield from _covered(context, expected, deadline)
    if terms.budget is None:
        return (yield from _capped(expected, paid(left(), terms.hold(context, expected, None))))
    reserved = terms.budget.reserve(expected)
    try:
        hold = terms.hold(context, expected, reserved)
        receipt = yield from _capped(expected, paid(left(), hold))
    except SubmissionUnknown:
        raise
    except ClientError:
        terms.budget.settle(reserved, Decimal(0))
        raise
    terms.budget.settle(reserved, _charged(receipt, expected, reserved))
    return receipt


def _capped(expected: Estimate, flow: Flow[Receipt]) -> Flow[Receipt]:
    """Submit; raise `BudgetExceeded` where the ledger finds that a cap would be passed, and nothing was sent."""
    try:
        return (yield from flow)
    except OverLimit as over:
        problem = over
    whose = "daily_cap" if problem.cap.budget is None else f"the budget {problem.cap.budget!r}"
    left = f"of {whose} {problem.left} is left" if problem.other is None else f"{whose} counts {problem.other}"
    known = _shown(expected) if expected.amount is not None else "as much as is assumed"
    said = f"it is expected to cost {known}, {left}"
    raise BudgetExceeded(said, estimate=expected, limit=problem.cap.limit)


def priced(context: Context, payload: Mapping[str, Any], *, deadline: float = math.inf) -> Flow[Estimate]:
    """Return what a request costs by the matrix, else by the service's own quote, where it gives one.

    Without an amount nobody knows. Raises `SubmissionUnknown` where asking may have started something.
    """
    known = estimate(context.kit, payload)
    if known.amount is not None or not offered(context):
        return known
    try:
        quoted = yield from quote(context, payload, deadline=deadline)
    except SubmissionUnknown:
        raise  # something may run: nothing else is sent
    except ClientError as error:
        return known._replace(basis=f"{known.basis}, and the service gave no quote ({error})")
    return Estimate(quoted.amount, quoted.currency, "a run, by the service's own quote", low=quoted.amount)


def _bounded(expected: Estimate, max_cost: Money | None) -> None:
    if max_cost is None:
        return
    limit = amount_of(max_cost, "max_cost")
    if expected.amount is None:
        way = "leave max_cost out, or use Budget(…, unknown=…) with an amount to assume"
        raise BudgetExceeded(f"{expected.basis}: {way}", estimate=expected, limit=limit)
    if expected.amount > limit:
        said = f"it is expected to cost {_shown(expected)}, more than max_cost {limit}"
        raise BudgetExceeded(said, estimate=expected, limit=limit)


def _covered(context: Context, expected: Estimate, deadline: float) -> Flow[None]:
    """Ask what the account holds; raise where that is less than the request costs at most."""
    if expected.amount is None:
        # Nothing to compare, and nothing to fear: the service refuses what the account does not hold, unpaid.
        context.watch.log.warning("the balance is not checked: %s", expected.basis)
        return
    account = yield from balance(context, deadline=deadline)
    if account.currency not in (None, expected.currency):
        context.watch.log.warning(
            "the balance is not checked: it is in %s, the price in %s", account.currency, expected.currency
        )
        return
    if account.amount < expected.amount:
        shown = _shown(expected)
        least = f"the {shown} expected" if expected.low in (None, expected.amount) else f"is expected, {shown}"
        said = f"the account holds less than {least}; nothing was sent"
        error = InsufficientBalanceError(said, status=200, retry_safe=True)
        error.required_balance = expected.amount
        raise error


def _charged(receipt: Receipt, expected: Estimate, reserved: Decimal) -> Decimal:
    """Return what a run was charged; what is not said, or said in another currency, counts as it was expected."""
    if receipt.cost is None or (expected.currency and receipt.currency not in (None, expected.currency)):
        return reserved
    return receipt.cost


def _shown(expected: Estimate) -> str:
    """Return an amount that is known in words."""
    most = f"{expected.amount} {expected.currency or ''}".strip()
    return most if expected.low in (None, expected.amount) else f"up to {most} ({expected.basis})"
