"""Ask the service what a request costs, where the matrix says how: once, and without anything that could pay for it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..context import Context
from ..effects import Flow, RecordOrder, Reply
from ..errors import ClientError, ConfigurationError, SubmissionUnknown
from ..outcomes import outcome
from . import answers
from .calls import described, sent
from .listing import moment
from .submission import Plan, planned

if TYPE_CHECKING:
    from ...service import Asking


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What the service says that a request costs; nothing was run for it, and nothing was charged."""

    amount: Decimal
    currency: str | None = None
    """Where the answer or the matrix says it."""
    offer: str | None = None
    """The id of an offer to pay for this request alone, where there is one."""
    expires: float | None = None
    """Until when the amount is good, in seconds since 1970."""


def offered(context: Context) -> bool:
    """Tell whether the matrix says how to ask for a price."""
    submit = context.kit.service.operations.get("submit")
    return submit is not None and submit.quote is not None


def quote(context: Context, payload: Mapping[str, Any], *, deadline: float = math.inf) -> Flow[Quote]:
    """Ask what a payload costs, once, without the key and without anything of the caller's own httpx client.

    Raises `SubmissionUnknown` for an answer of success, which no quote is: something may run and be charged, and the
    ledger knows of it. The UUID in the request is what it can be found by.
    """
    asking = context.operation("submit").quote
    if asking is None:
        raise ConfigurationError(f"{context.kit.service.title} gives no quotes; estimate() says what the matrix knows")
    plan = planned(context, payload)
    headers = {**plan.send.headers, asking.header: asking.value}
    send = plan.send._replace(headers=headers, key=False, bare=True, paid=False)
    asked_at = context.clock.today()
    try:
        reply = yield from sent(context, send, 1, deadline)
        if not reply.ok:
            return _read(context, asking, reply)
    except ClientError as error:
        described(context, error, send, "quote")
        raise
    order = replace(plan.order, operation="quote", sent_at=asked_at)
    raise (yield from _doubt(context, replace(plan, order=order), reply))


def _read(context: Context, asking: Asking, reply: Reply) -> Quote:
    """Return the quote in an answer; raise what any other answer is."""
    if reply.status != asking.status:
        raise answers.failure(context, reply)
    service, body = context.kit.service, answers.read_json(reply)

    def said(fact: str) -> Any:
        return answers.own_facts(service, asking.dialect, fact, body)

    amount = answers.money(said("price"))
    if amount is None or amount < 0:
        raise answers.unreadable(context, reply, "names no price")
    offer = answers.name(said("offer"))
    return Quote(
        amount=amount,
        currency=answers.text(said("currency")) or asking.currency,
        offer=context.redact.text(offer) if offer else None,
        expires=moment(next(said("expires"), None)),
    )


def _doubt(context: Context, plan: Plan, reply: Reply) -> Flow[SubmissionUnknown]:
    """Note in the ledger that a run may have been started, and return the error that says so."""
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
        # What may be charged must not be lost over a full disk.
        context.watch.log.warning("%s: %s", reason, error)
    unknown = SubmissionUnknown(reason, claim=plan.order.claim, payload=plan.payload)
    unknown.status = reply.status
    return unknown
