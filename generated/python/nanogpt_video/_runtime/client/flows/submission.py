"""Submit and pay once: a post is repeated only when the first was certainly not processed, else its run is looked for.

What an answer says of the money is read from `outcomes.json` by its status and form, never from its words. The protocol
and what it rests on: decisions 0008 and 0009 of the toolkit.
"""

from __future__ import annotations

import hashlib
import math
import uuid
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .. import retry
from ..context import Context
from ..effects import FindFreeRuns, Flow, RecordOrder, Reply, Send, Sleep
from ..errors import APIError, ClientError, ConfigurationError, ConnectionFailed, SubmissionUnknown
from ..job import Claim
from ..ledger.ledger import Order, new_id
from ..ledger.spending import Cap, Hold
from ..outcomes import Outcome, Phase, outcome
from . import answers
from .calls import LAST_LOOK, address, answered, described, encoded, in_line, request, timed, told
from .listing import Run, recover
from .parameters import checked, not_allowed

if TYPE_CHECKING:
    from ...service import Operation
    from ..job import Handle

CLOCKS_APART = 60.0
"""Seconds by which the clocks of caller and service may differ."""
CLOCKS_WRONG = 86400.0
"""Seconds by which one of them may be wrong, before a run is taken for older than its submission."""
BRIEF = 4.0
"""Seconds for which a run is looked for after an answer below 500: a wrong address must not hang."""
LISTED = 50
"""Runs that are asked for at most where the matrix does not say how many a list may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the service answered to a submission, or what was found of it later."""

    run_id: str
    model: str | None
    cost: Decimal | None = None
    currency: str | None = None
    balance: Decimal | None = None
    since: float | None = None
    """When it was answered, by the caller's clock; None for a run that was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A submission that can be posted."""

    order: Order
    send: Send
    operation: Operation
    phase: Phase
    payload: Mapping[str, Any]
    caps: tuple[Cap, ...] = ()


# Budget: one request, and what may be said of it by name.
def submit(  # noqa: PLR0913
    context: Context,
    payload: Mapping[str, Any],
    window: float | None,
    *,
    repeat: bool = False,
    timeout: float | None = None,
    order: Order | None = None,
    hold: Hold | None = None,
) -> Flow[Receipt]:
    """Post a payload and return its run; `repeat` posts again on doubt, once, which may charge twice.

    `timeout` are the seconds for all of it but the search for a lost run, which has `window`. An `order` of a batch is
    posted as it stands in the ledger, instead of a new one. What it may cost is held until its cost is known.
    """
    limit = retry.patience("settle", window, context.rules.settle)  # told before anything is paid for
    deadline = context.clock.now() + retry.patience("timeout", timeout, math.inf)
    plan = planned(context, payload, order)
    if hold is not None:
        budget = hold.budget or plan.order.budget  # a batch counts under a name of its own
        held = replace(plan.order, reserved=hold.amount, currency=hold.currency, budget=budget)
        plan = replace(plan, order=held, caps=hold.caps)
    return (yield from _paid(context, plan, limit, deadline=deadline, repeat=repeat))


def planned(context: Context, payload: Mapping[str, Any], order: Order | None = None) -> Plan:
    """Return a submission: the payload with the UUID that its run can be found by, the caller's or a fresh one."""
    service, operation = context.kit.service, context.operation("submit")
    field = operation.found_by
    given = payload.get(field) if field else None
    token = given if isinstance(given, str) and given.strip() else _token(context)
    model = payload.get(service.discriminator)
    body = {**payload, field: token} if field else dict(payload)
    send = request(context, operation, address(context, operation, {}), body)._replace(paid=True)
    facts: dict[str, Any] = {
        "model": model if isinstance(model, str) else "",
        "uuid": token,
        "fresh": token != given,
        "findable": field is not None and "recover" in service.operations,
    }
    if order is None:
        digest = hashlib.sha256(encoded(payload)).hexdigest()
        order = Order(id=new_id(), place=context.orders.place, digest=digest, **facts)
    else:
        order = replace(order, **facts)
    return Plan(order=order, send=send, operation=operation, phase="submit", payload=body)


def extend(context: Context, job: Handle, index: int | None) -> Flow[Receipt]:
    """Post that an output of a job be made longer and return the new run; it is never posted again on doubt."""
    operation, service = context.operation("extend"), context.kit.service
    if context.daily_cap is not None:
        raise ConfigurationError("nobody knows beforehand what an extension costs: a client with daily_cap makes none")
    names = (path[0] for path in service.dialects.get(operation.dialect or "", {}).get("run_id", ()) if len(path) == 1)
    run = next((str(name) for name in names if name in operation.parameters), operation.id)
    if operation.models and job.model is not None and job.model not in operation.models:
        takes = ", ".join(operation.models)
        raise not_allowed(operation, context.kit.service.discriminator, f"{job.model} is not among {takes}", takes)
    body = checked(operation, {run: job.run_id, "index": index})
    send = request(context, operation, address(context, operation, {}), body)._replace(paid=True)
    order = Order(
        id=new_id(),
        place=context.orders.place,
        operation="extend",
        model=job.model or "",
        digest=hashlib.sha256(encoded(body)).hexdigest(),
        uuid=_token(context),
        # The call carries nothing that `recover` could find its run by.
        findable=False,
    )
    plan = Plan(order=order, send=send, operation=operation, phase="extend", payload=body)
    return (yield from _paid(context, plan, 0.0))


def _paid(
    context: Context, plan: Plan, window: float, *, deadline: float = math.inf, repeat: bool = False
) -> Flow[Receipt]:
    """Post what is charged and return its run, or find that run; the ledger knows of it before it leaves."""
    attempt = 0
    while True:
        attempt += 1
        try:
            return (yield from _posted(context, plan, attempt, deadline))
        except SubmissionUnknown as unknown:
            brief = unknown.status is not None and unknown.status < 500
            order = _order(context, unknown.claim)
            found = yield from _looked_for(context, order, min(window, BRIEF) if brief else window, unknown)
            if found is not None:
                return found
            if not repeat:
                raise
            repeat = False
        except ClientError as error:
            pause = retry.pause(context.rules, error, attempt=attempt, dice=context.clock.dice())
            again = _outcome(context, plan, error) in ("nothing_left", "not_processed")
            if not again or pause is None or context.clock.now() + pause > deadline:
                if isinstance(error, ConnectionFailed | APIError):
                    yield RecordOrder(plan.order, "refused", facts={"reason": str(error)})
                raise
            context.watch.log.warning("%s; sending it again in %.1f s", error, pause)
            yield from told(context)
            yield Sleep(pause)


def _posted(context: Context, plan: Plan, attempt: int, deadline: float) -> Flow[Receipt]:
    """Post once, when the limits allow it, and return the run; whatever happens, the ledger knows of it."""
    with context.limits.turn(plan.send.operation, context.clock.now) as turn:
        yield from in_line(context, turn, plan.send, deadline)
        order = replace(plan.order, sent_at=context.clock.today())
        plan = replace(plan, order=order)
        if not (yield RecordOrder(order, "posted", caps=plan.caps)):
            raise ConfigurationError(f"order {order.id} is held by another process; nothing was sent by this one")
        try:
            reply = yield from answered(context, timed(context, plan.send, deadline), attempt)
            receipt = _read(context, plan, reply)
        except ClientError as error:
            yield from _noted(context, plan, error)
            raise
        except GeneratorExit:
            raise
        except BaseException as error:
            # Interrupted or cancelled with the request on its way: the run may be there.
            yield RecordOrder(order, "unknown", facts={"reason": "interrupted"})
            _hand_over(context, order.claim, error)
            raise
    yield RecordOrder(
        order, "running", run_id=receipt.run_id, facts={"cost": receipt.cost, "currency": receipt.currency}
    )
    context.watch.log.info("run %s of %s is submitted", receipt.run_id, receipt.model)
    return receipt


def _read(context: Context, plan: Plan, reply: Reply) -> Receipt:
    """Return the run in an answer; raise what an answer without one is."""
    if not reply.ok:
        error = answers.failure(context, reply)
        if outcome(context.kit.service, plan.phase, reply.status) == "unknown":
            raise _doubt(plan, f"the service answered {error}", error, reply.status)
        raise error
    service, dialect, body = context.kit.service, plan.operation.dialect, answers.read_json(reply)
    run_id = answers.name(answers.facts(service, dialect, "run_id", body))
    accepted = not any(value is False for value in answers.own_facts(service, dialect, "accepted", body))
    seen = "unreadable" if body is None else "no_run" if run_id is None else "run" if accepted else "not_accepted"
    if run_id is None or outcome(service, plan.phase, seen) != "paid":
        what = {"not_accepted": "says that it was not accepted", "unreadable": "cannot be read"}
        problem = answers.unreadable(context, reply, what.get(seen, "holds no run id"))
        raise _doubt(plan, str(problem), problem, reply.status)
    model = answers.name(answers.facts(service, dialect, "model", body))
    if model is not None and model != plan.order.model:
        context.watch.log.warning("a request for %s was answered for %s", plan.order.model, context.redact.text(model))
    return Receipt(
        run_id=run_id,
        model=model or plan.order.model or None,
        cost=answers.money(answers.facts(service, dialect, "cost", body)),
        currency=answers.text(answers.facts(service, dialect, "currency", body)),
        balance=answers.money(answers.facts(service, dialect, "balance", body)),
        since=context.clock.now(),
    )


def _doubt(plan: Plan, reason: str, cause: BaseException, status: int | None = None) -> SubmissionUnknown:
    unknown = SubmissionUnknown(reason, claim=plan.order.claim, payload=plan.payload)
    unknown.__cause__ = cause
    unknown.status = status
    return unknown


def _outcome(context: Context, plan: Plan, error: ClientError) -> Outcome:
    """Return what an error says of the money of a submission."""
    if isinstance(error, SubmissionUnknown):
        return "unknown"
    if isinstance(error, ConnectionFailed):
        return outcome(context.kit.service, plan.phase, "no_answer" if error.sent else "not_connected")
    return "nothing_left" if error.status is None else outcome(context.kit.service, plan.phase, error.status)


def _noted(context: Context, plan: Plan, error: ClientError) -> Flow[None]:
    """Write down what an error says of an order; raise `SubmissionUnknown` for one that leaves it open."""
    found = _outcome(context, plan, error)
    if found == "unknown":
        yield RecordOrder(plan.order, "unknown", facts={"reason": str(error)})
        if not isinstance(error, SubmissionUnknown):
            raise _doubt(plan, f"no answer came ({error})", error)
        return
    described(context, error, plan.send, plan.phase)
    yield RecordOrder(plan.order, "waiting", facts={"reason": str(error)})


def _hand_over(context: Context, claim: Claim, error: BaseException) -> None:
    """Tell the caller of an interrupted submission what finds its run: in the log, and on the exception."""
    way = f"client.settle({claim.as_dict()!r}) finds it" if claim.findable else "look it up in your account"
    context.watch.log.warning("a submission was interrupted and may be charged: %s", way)
    error.add_note(f"a submission was under way and may be charged: {way}")
    with suppress(AttributeError, TypeError):
        error.claim = claim  # pyright: ignore[reportAttributeAccessIssue]


def settle(context: Context, claim: Claim, window: float | None) -> Flow[Receipt]:
    """Look for the run of a submission whose outcome is open; raise `SubmissionUnknown` when none shows up."""
    limit = retry.patience("timeout", window, context.rules.settle)
    unknown = SubmissionUnknown("no run of this submission is listed yet", claim=claim)
    found = yield from _looked_for(context, _order(context, claim), limit, unknown)
    if found is None:
        raise unknown
    return found


def settle_all(context: Context, claims: Iterable[Claim], *, alone: int | None = None) -> Flow[dict[str, Receipt]]:
    """Look once for the runs of many claims, and return what was found, by order.

    One list serves them all; what it is too short for is asked for by its UUID, of `alone` claims at most.
    """
    left = [claim for claim in claims if claim.findable]
    found: dict[str, Receipt] = {}
    if len(left) > 1:
        runs = yield from recover(context, model=None, uuid=None, limit=_longest(context))
        yield from _found_among(context, left, runs, found)
        left = [claim for claim in left if claim.order not in found and not _reaches(runs, claim)]
    for claim in left[:alone]:
        runs = yield from recover(context, model=None, uuid=claim.uuid, limit=_longest(context))
        yield from _found_among(context, [claim], runs, found)
    return found


def _found_among(
    context: Context, claims: Iterable[Claim], runs: tuple[Run, ...], found: dict[str, Receipt]
) -> Flow[None]:
    for claim in claims:
        receipt = yield from _adopted(context, _order(context, claim), runs)
        if receipt is not None:
            found[claim.order] = receipt


def _reaches(runs: tuple[Run, ...], claim: Claim) -> bool:
    """Tell whether a list, which has the newest runs first, goes back to before a submission, whatever clocks say."""
    times = [run.created for run in runs]
    known = [time for time in times if time is not None]
    newest_first = len(known) == len(times) and known == sorted(known, reverse=True)
    return newest_first and bool(known) and known[-1] < claim.sent_at - CLOCKS_WRONG


def forget(context: Context, claim: Claim) -> Flow[None]:
    """Close the claim of a submission that certainly never arrived."""
    yield RecordOrder(_order(context, claim), "refused", facts={"reason": "the caller says that it has no run"})


def _order(context: Context, claim: Claim) -> Order:
    """Return the order of a claim, as far as the claim knows it."""
    return Order(
        id=claim.order or claim.uuid,
        place=context.orders.place,
        model=claim.model,
        uuid=claim.uuid,
        fresh=claim.fresh,
        findable=claim.findable,
        sent_at=claim.sent_at,
    )


def _token(context: Context) -> str:
    return str(uuid.UUID(bytes=context.clock.entropy(16), version=4))


def _looked_for(context: Context, order: Order, window: float, unknown: SubmissionUnknown) -> Flow[Receipt | None]:
    """Ask for the run of an order, first at once, then ever more rarely, until it shows up or the window closes."""
    if not order.findable:
        return None
    started, look, log = context.clock.now(), 0, context.watch.log
    log.warning("%s: looking for the run for up to %g s", unknown.reason, window)
    while True:
        asked = None
        until = max(started + window, context.clock.now() + LAST_LOOK)
        try:
            runs = yield from recover(
                context, model=None, uuid=order.uuid, limit=_longest(context), once=True, deadline=until
            )
        except ClientError as error:
            if not error.transient or (error.retry_after or 0.0) > context.rules.retry_after_max:
                unknown.add_note(f"the run could not be looked for: {error}")
                return None
            asked = error.retry_after
        else:
            found = yield from _adopted(context, order, runs)
            if found is not None:
                log.info("run %s is the one that was submitted; nothing was sent again", found.run_id)
                return found
        left = started + window - context.clock.now()
        if left <= 0:
            return None
        pause = max(asked or 0.0, BRIEF if window == BRIEF else retry.settle_pause(context.rules, look))
        look += 1
        yield Sleep(min(pause, left))


def _longest(context: Context) -> int | None:
    """Return how many runs a list may have at most."""
    limit = context.operation("recover").parameters.get("limit")
    return None if limit is None else int(limit.maximum or LISTED)


def _adopted(context: Context, order: Order, runs: tuple[Run, ...]) -> Flow[Receipt | None]:
    """Give an order the run that is certainly its own, and nobody else's; None where there is none such."""
    log = context.watch.log
    own = {run.run_id: run for run in runs if run.uuid is not None and run.uuid.casefold() == order.uuid.casefold()}
    if not own:
        return None
    free, rivals = yield FindFreeRuns(order.claim, tuple(own))
    found = [own[run_id] for run_id in free]
    if not order.fresh:
        # The caller's UUID is on other runs too: only model, time and the absence of other claims name one alone.
        earliest = (order.sent_at or 0.0) - CLOCKS_APART
        found = [run for run in found if run.model in (None, order.model) and (run.created or 0.0) >= earliest]
        if rivals or len(found) != 1:
            return None
    elif len(found) > 1:
        # Somebody between here and the service sent it again. The first is what was asked for.
        log.warning("one submission has %d runs: %s", len(found), ", ".join(run.run_id for run in found))
    for run in sorted(found, key=lambda run: run.created or 0.0):
        if (yield RecordOrder(order, "running", run_id=run.run_id, adopted=True)):
            return Receipt(run_id=run.run_id, model=run.model or order.model or None)
    return None
