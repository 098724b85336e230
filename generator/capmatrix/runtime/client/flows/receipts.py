"""Read the answer to a submission: the run that it started, or what it made at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ...service import Operation
from ..context import Context
from ..effects import Reply, Send
from ..errors import SubmissionUnknown
from ..job import Status
from ..ledger.ledger import Order
from ..ledger.spending import Cap
from ..outcomes import Phase, outcome
from ..system.data_urls import data_url
from . import answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The answer of the service to a submission, or its run that was found later."""

    run_id: str
    model: str | None
    cost: Decimal | None = None
    currency: str | None = None
    balance: Decimal | None = None
    since: float | None = None
    """When the answer came, by the client's clock; None for a run that was found."""
    length: str | None = None
    """The length that the request asks for; None for a run that was found."""
    result: Status | None = None
    """What was made, where the answer holds it; the id is then that of the order, unless the answer names another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A submission, ready to be posted."""

    order: Order
    send: Send
    operation: Operation
    phase: Phase
    payload: Mapping[str, Any]
    caps: tuple[Cap, ...] = ()


def read(context: Context, plan: Plan, reply: Reply) -> Receipt:
    """Return the run in an answer; raise the error of an answer without a run."""
    if not reply.ok:
        error = answers.failure(context, reply, plan.operation.id)
        if outcome(context.kit.service, plan.phase, reply.status) == "unknown":
            raise in_doubt(plan, f"the service answered {error}", error, reply.status)
        raise error
    service, dialect, body = context.kit.service, plan.operation.dialect, answers.read_json(reply)
    run_id = answers.name(answers.facts(service, dialect, "run_id", body))
    result = _result(context, plan, reply, body, run_id) if plan.operation.gives_result else None
    if result is not None:
        run_id = result.run_id
    accepted = not any(value is False for value in answers.facts_of_dialect(service, dialect, "accepted", body))
    seen = (
        "unreadable"
        if body is None and result is None
        else "no_run"
        if run_id is None
        else "run"
        if accepted
        else "not_accepted"
    )
    if run_id is None or outcome(service, plan.phase, seen) != "paid":
        what = {"not_accepted": "says that it was not accepted", "unreadable": "cannot be read"}
        problem = answers.unreadable(context, reply, what.get(seen, "holds no run id"))
        raise in_doubt(plan, str(problem), problem, reply.status)
    model = answers.name(answers.facts(service, dialect, "model", body))
    if model is not None and model != plan.order.model:
        context.watch.log.warning("a request for %s was answered for %s", plan.order.model, context.redact.text(model))
    return Receipt(
        run_id=run_id,
        model=model or plan.order.model or None,
        cost=answers.money(answers.facts(service, dialect, "cost", body)),
        currency=answers.text(answers.facts(service, dialect, "currency", body)) or _unit(context, plan),
        balance=answers.money(answers.facts(service, dialect, "balance", body)),
        since=context.clock.now(),
        length=plan.order.length,
        result=result,
    )


def _unit(context: Context, plan: Plan) -> str | None:
    """Return the unit of costs where the answer of a submission or of a look at it documents one."""
    asked = (plan.operation, *(context.kit.service.doing(task) for task in ("status", "result")))
    return next((unit for one in asked if one is not None and (unit := one.units.get("cost"))), None)


def _result(context: Context, plan: Plan, reply: Reply, body: Any, run_id: str | None) -> Status | None:
    """Return what an answer holds that was made at once; None where it holds nothing."""
    service, dialect = context.kit.service, plan.operation.dialect
    kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    made = answers.files(service, dialect, body)
    if body is None and reply.body and not reply.cut and not kind.startswith("text/") and kind != "application/json":
        made = (data_url(reply.body, kind),)
    if not made:
        return None
    cost = answers.money(answers.facts(service, dialect, "cost", body))
    return Status(run_id=run_id or plan.order.id, state="completed", word="completed", urls=made, cost=cost)


def in_doubt(plan: Plan, reason: str, cause: Exception | None, status: int | None = None) -> SubmissionUnknown:
    """Return the error for a submission that may have been charged."""
    keyed = plan.order.idempotency_key is not None
    unknown = SubmissionUnknown(reason, claim=plan.order.claim, payload=plan.payload, keyed=keyed)
    unknown.__cause__ = cause
    unknown.status = status
    return unknown
