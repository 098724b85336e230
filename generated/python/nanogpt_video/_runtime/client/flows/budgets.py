"""Limits on spending: compare the highest cost of a request with its limits before it is sent."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from threading import Lock
from typing import Any

from ...price import Estimate, estimate, other_unit
from ..context import Context
from ..effects import Flow
from ..errors import BudgetExceeded, ClientError, ConfigurationError, InsufficientBalanceError, SubmissionUnknown
from ..ledger.ledger import Order
from ..ledger.spending import Cap, Hold, Money, OverLimit, amount_of, day_began
from ..retry import timeout_or_default
from . import submission
from .listing import balance
from .quoting import offered, quote
from .receipts import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Limits on the cost of a submission."""

    max_cost: Money | None = None
    budget: Budget | None = None
    check_balance: bool = False
    known: Estimate | None = None
    """What the request is known to cost, if the caller has asked for a quote."""

    def need_price(self, daily_cap: Decimal | None) -> bool:
        """Return whether a request without a known price is refused."""
        assumed = self.budget is not None and self.budget.unknown is not None
        return self.max_cost is not None or ((self.budget is not None or daily_cap is not None) and not assumed)

    def hold(self, context: Context, expected: Estimate, amount: Decimal | None) -> Hold | None:
        """Return what the ledger must reserve for an order; None without a daily cap and without a named budget."""
        named, daily_cap = self.budget.name if self.budget is not None else None, context.daily_cap
        if named is None and daily_cap is None:
            return None
        if context.orders.ledger is None:
            what = "a daily cap" if named is None else "a budget with a name"
            advice = "leave out ledger=False, or name a file"
            raise ConfigurationError(f"{what} needs the ledger").advised("ledger", advice)
        due = expected.amount if amount is None else amount
        if due is None:
            refused = BudgetExceeded(expected.basis, estimate=expected, limit=daily_cap or Decimal(0))
            raise refused.advised("daily_cap", "give a Budget(…, unknown=…) with an amount to assume")
        if daily_cap is not None and (problem := other_unit(daily_cap, expected.currency)):
            raise BudgetExceeded(f"daily_cap {problem}", estimate=expected, limit=daily_cap)
        caps: list[Cap] = []
        if self.budget is not None and named is not None:
            caps.append(Cap(limit=self.budget.limit, budget=named))
        if daily_cap is not None:
            caps.append(Cap(limit=daily_cap, since=day_began(context.clock.today())))
        return Hold(due, expected.currency, named, tuple(caps))


_NO_TERMS = Terms()


class Budget:
    """An amount that many submissions share, in one or several clients, threads and tasks.

    Each reserves its highest cost before it is sent; `BudgetExceeded` is raised where less is left. The reservation is
    replaced by the charge, given back where nothing was started, and kept where the outcome is not known
    (`SubmissionUnknown`, an interruption). A later refund for a failed job is not added: a budget limits what is
    charged. A charge higher than expected may make `left` negative.
    """

    def __init__(self, limit: Money, *, unknown: Money | None = None, name: str | None = None) -> None:
        """Take the amount, in the currency of the first price, or with its own: `20 EUR`.

        `unknown` is reserved where the price is not known, and the least that it costs where that is more.
        Without `unknown` the service is asked for a quote, where it gives quotes; else such a request is refused. A
        budget with a `name` is also kept in the client's ledger: it counts what all processes of the machine have ever
        spent of it. `client.spent(name)` returns that sum.
        """
        self.name = name
        self.limit = amount_of(limit, "Budget")
        self.unknown = None if unknown is None else amount_of(unknown, "unknown")
        self._lock = Lock()
        self._currency: str | None = self.limit.unit
        if self.unknown is not None and self.unknown.unit not in (None, self.limit.unit):
            raise ConfigurationError(f"unknown counts {self.unknown.unit}, the budget {self.limit.unit or 'does not'}")
        self._spent = self._reserved = Decimal(0)

    def __repr__(self) -> str:
        """Show the limit and the sums."""
        return f"Budget(limit={self.limit}, spent={self._spent}, reserved={self._reserved})"

    @property
    def spent(self) -> Decimal:
        """The sum of charges."""
        return self._spent

    @property
    def reserved(self) -> Decimal:
        """The highest cost of submissions under way and of those whose outcome is not known."""
        return self._reserved

    @property
    def left(self) -> Decimal:
        """The amount left for further submissions."""
        with self._lock:
            return self.limit - self._spent - self._reserved

    def reserve(self, expected: Estimate) -> Decimal:
        """Reserve the highest cost of a request and return it; raise `BudgetExceeded` where less is left."""
        amount = expected.amount
        if amount is None and self.unknown is not None:
            amount = max(self.unknown, expected.low or self.unknown)
        if amount is None:
            refused = BudgetExceeded(expected.basis, estimate=expected, limit=self.limit)
            raise refused.advised("budget", "give the budget an amount to assume: Budget(…, unknown=…)")
        with self._lock:
            left = self.limit - self._spent - self._reserved
            if expected.currency is not None and self._currency not in (None, expected.currency):
                reason = f"the price is in {expected.currency}, the budget counts {self._currency}"
                raise BudgetExceeded(reason, estimate=expected, limit=self.limit)
            if amount > left:
                known = _shown(expected) if expected.amount is not None else f"an assumed {amount}"
                reason = f"it is expected to cost {known}, of the budget {left} is left"
                raise BudgetExceeded(reason, estimate=expected, limit=self.limit)
            self._currency = self._currency or expected.currency
            self._reserved += amount
        return amount

    def settle(self, reserved: Decimal, charged: Decimal) -> None:
        """Replace a reservation by what was charged; 0 gives it back."""
        with self._lock:
            self._reserved -= reserved
            self._spent += charged


# Budget: one request, its limits, and how it is submitted.
def submit(  # noqa: PLR0913
    context: Context,
    payload: Mapping[str, Any],
    terms: Terms = _NO_TERMS,
    *,
    settle: float | None = None,
    repeat: bool = False,
    timeout: float | None = None,
    order: Order | None = None,
) -> Flow[Receipt]:
    """Submit a payload if the terms and the daily cap allow its cost; it gets what is left of the time-out."""

    def paid(seconds: float | None, hold: Hold | None) -> Flow[Receipt]:
        return submission.submit(context, payload, settle, repeat=repeat, timeout=seconds, order=order, hold=hold)

    from_list = _from_list(context, payload, terms)
    needs_price = terms.need_price(context.daily_cap)
    if not needs_price and terms.budget is None and not terms.check_balance:
        return (yield from paid(timeout, None))
    deadline = math.inf if timeout is None else context.clock.now() + timeout_or_default("timeout", timeout, math.inf)

    def left() -> float | None:
        return None if timeout is None else max(0.0, deadline - context.clock.now())

    expected = terms.known or estimate(context.kit, payload, context.clock.today())
    if needs_price and expected.amount is None:
        expected = yield from _priced(context, payload, expected, deadline)
    _bounded(expected, terms.max_cost, from_list=from_list)
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


def _from_list(context: Context, payload: Mapping[str, Any], terms: Terms) -> bool:
    """Return whether only the service's list has a model; raise `ConfigurationError` for one without `max_cost`."""
    found = context.kit.only_listed(payload)
    if found and terms.max_cost is None:
        raise unbounded(payload[context.kit.service.discriminator])
    return found


def unbounded(id_: str) -> ConfigurationError:
    """Return the error for a model of the service's list alone that is to be bought without `max_cost`."""
    problem = f"{id_} is known from the service's list alone"
    return ConfigurationError(problem).advised("newer", "give max_cost: the most that it may cost")


def _capped(expected: Estimate, flow: Flow[Receipt]) -> Flow[Receipt]:
    """Submit; raise `BudgetExceeded` where the ledger finds that a cap would be exceeded, before anything is sent."""
    try:
        return (yield from flow)
    except OverLimit as over:
        problem = over
    whose = "daily_cap" if problem.cap.budget is None else f"the budget {problem.cap.budget!r}"
    left = f"of {whose} {problem.left} is left" if problem.other is None else f"{whose} counts {problem.other}"
    known = _shown(expected) if expected.amount is not None else "the assumed amount"
    reason = f"it is expected to cost {known}, {left}"
    raise BudgetExceeded(reason, estimate=expected, limit=problem.cap.limit)


def _priced(context: Context, payload: Mapping[str, Any], known: Estimate, deadline: float) -> Flow[Estimate]:
    """Return the cost of a request by a quote of the service, where it gives quotes and the matrix has no price.

    The amount is None where neither knows it. Raises `SubmissionUnknown` where asking may have started a run.
    """
    if not offered(context):
        return known
    try:
        quoted = yield from quote(context, payload, deadline=deadline)
    except SubmissionUnknown:
        raise  # a run may have been started: nothing else is sent
    except ClientError as error:
        return known._replace(basis=f"{known.basis}, and the service gave no quote ({error})")
    return Estimate(quoted.amount, quoted.currency, "a run, by a quote of the service", low=quoted.amount)


def _bounded(expected: Estimate, max_cost: Money | None, *, from_list: bool) -> None:
    if max_cost is None:
        return
    limit = amount_of(max_cost, "max_cost")
    if problem := other_unit(limit, expected.currency):
        raise BudgetExceeded(f"max_cost {problem}", estimate=expected, limit=limit)
    if expected.amount is None:
        refused = BudgetExceeded(expected.basis, estimate=expected, limit=limit)
        if from_list:
            raise refused  # there is no other way to bound what it costs
        advice = "leave max_cost out, or use Budget(…, unknown=…) with an amount to assume"
        raise refused.advised("max_cost", advice)
    if expected.amount > limit:
        reason = f"it is expected to cost {_shown(expected)}, more than the limit of {limit}"
        raise BudgetExceeded(reason, estimate=expected, limit=limit)


def _covered(context: Context, expected: Estimate, deadline: float) -> Flow[None]:
    """Ask for the balance; raise `InsufficientBalanceError` where it is less than the highest cost of the request."""
    if expected.amount is None:
        # There is nothing to compare; the service itself refuses a request that the account cannot pay.
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
        reason = f"the account holds less than {least}; nothing was sent"
        error = InsufficientBalanceError(reason, status=200, retry_safe=True)
        error.required_balance = expected.amount
        raise error


def _charged(receipt: Receipt, expected: Estimate, reserved: Decimal) -> Decimal:
    """Return the charge for a run; the reserved amount where the charge is unknown or in another currency."""
    if receipt.cost is None or (expected.currency and receipt.currency not in (None, expected.currency)):
        return reserved
    return receipt.cost


def _shown(expected: Estimate) -> str:
    """Return a known amount in words."""
    most = f"{expected.amount} {expected.currency or ''}".strip()
    ranged = expected.low not in (None, expected.amount)
    said = "; ".join(filter(None, (expected.basis if ranged else "", expected.age())))
    return f"{'up to ' if ranged else ''}{most}{f' ({said})' if said else ''}"
