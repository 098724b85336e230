"""Ask the service for the price of a request, as the matrix describes: once, and without anything that could pay."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from ...service import Asking
from ..context import Context
from ..effects import Flow, RecordOrder, Reply
from ..errors import ClientError, ConfigurationError, SubmissionUnknown
from ..outcomes import outcome
from . import answers
from .calls import describe, send_once
from .listing import moment
from .receipts import Plan, in_doubt
from .submission import make_plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The price of a request by the service; nothing was run or charged."""

    amount: Decimal
    currency: str | None = None
    """None where neither the answer nor the matrix names it."""
    offer: str | None = None
    """The id of an offer to pay for this request only, where there is one."""
    expires: float | None = None
    """When the offer expires, in seconds since 1970."""


def offered(context: Context) -> bool:
    """Return whether the matrix describes quotes."""
    submit = context.kit.service.doing("submit")
    return submit is not None and submit.quote is not None


def quote(context: Context, payload: Mapping[str, Any], *, deadline: float = math.inf) -> Flow[Quote]:
    """Ask once for the price of a payload, without the key and without anything of the caller's httpx client.

    Raises `SubmissionUnknown` for an answer of success, which is not a quote: a run may have been started and charged.
    It is recorded in the ledger, and can be found by the UUID in the request.
    """
    asking = context.operation("submit").quote
    if asking is None:
        raise ConfigurationError(f"{context.kit.service.title} gives no quotes; estimate() returns the matrix's price")
    plan = make_plan(context, payload)
    headers = {**plan.send.headers, asking.header: asking.value}
    send = plan.send._replace(headers=headers, key=False, bare=True, paid=False)
    asked_at = context.clock.today()
    try:
        reply = yield from send_once(context, send, 1, deadline)
        if not reply.ok:
            return _read(context, asking, reply)
    except ClientError as error:
        describe(context, error, send, "quote")
        raise
    order = replace(plan.order, operation="quote", sent_at=asked_at)
    raise (yield from _doubt(context, replace(plan, order=order), reply))


def _read(context: Context, asking: Asking, reply: Reply) -> Quote:
    """Return the quote in an answer; raise the error of any other answer."""
    if reply.status != asking.status:
        raise answers.failure(context, reply)
    service, body = context.kit.service, answers.read_json(reply)

    def values(fact: str) -> Any:
        return answers.facts_of_dialect(service, asking.dialect, fact, body)

    amount = answers.money(values("price"))
    if amount is None or amount < 0:
        raise answers.unreadable(context, reply, "names no price")
    offer = answers.name(values("offer"))
    return Quote(
        amount=amount,
        currency=answers.text(values("currency")) or asking.currency,
        offer=context.redact.text(offer) if offer else None,
        expires=moment(next(values("expires"), None)),
    )


def _doubt(context: Context, plan: Plan, reply: Reply) -> Flow[SubmissionUnknown]:
    """Record that a run may have been started, and return the error to raise."""
    service, dialect, body = context.kit.service, plan.operation.dialect, answers.read_json(reply)
    run_id = answers.name(answers.facts(service, dialect, "run_id", body))
    seen = "unreadable" if body is None else "no_run" if run_id is None else "run"
    assert outcome(service, "quote", seen) == "unknown"
    named = f" and names run {context.redact.text(run_id)}" if run_id else ""
    reason = f"a quote was asked for, and the answer is one of success ({reply.status}){named}"
    try:
        yield RecordOrder(plan.order, "posted")
        yield RecordOrder(plan.order, "unknown", facts={"reason": reason})
    except ConfigurationError as error:
        # A full disk must not hide that something may be charged.
        context.watch.log.warning("%s: %s", reason, error)
    return in_doubt(plan, reason, None, reply.status)
