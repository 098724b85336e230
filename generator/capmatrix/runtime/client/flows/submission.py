"""Submit and pay once: a post is repeated only if it was certainly not processed; else its run is searched for.

Whether an answer means a charge is read from `outcomes.json` by its status and form, never from its words. The protocol
and its assumptions: decisions 0008 and 0009 of the toolkit.
"""

# Budget: everything that decides whether something is paid for, in one place.
from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import quote

from ...service import Operation
from .. import retry
from ..context import Context
from ..effects import FindFreeRuns, Flow, RecordOrder, RecordRun, RunBlocking, Send, Sleep, run_blocking
from ..errors import APIError, ClientError, ConfigurationError, ConnectionFailed, SubmissionUnknown
from ..job import Claim, Handle
from ..ledger import keys
from ..ledger.ledger import Order, new_id
from ..ledger.spending import Hold
from ..outcomes import Outcome, outcome
from ..pace.history import length_of
from .bodies import encode
from .calls import (
    LAST_LOOK,
    address,
    describe,
    request,
    run_values,
    send_in_turn,
    share_limits,
    wait_for_turn,
    with_deadline,
)
from .listing import Run, recover
from .parameters import checked, in_query, not_allowed
from .receipts import Plan, Receipt, in_doubt, read
from .results import keep

CLOCKS_APART = 60.0
"""Seconds by which the clocks of caller and service usually differ at most."""
CLOCKS_WRONG = 86400.0
"""Seconds by which a clock may be wrong before a run counts as older than its submission."""
BRIEF = 4.0
"""Seconds of the search for a run after a status below 500: a wrong address must not hang."""
LISTED = 50
"""The most runs that are asked for where the matrix has no limit for the list."""


# Budget: one request, and options by keyword.
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
    """Post a payload and return its run; `repeat` posts once more where the outcome is not known: may charge twice.

    `timeout` is the seconds for everything but the search for a lost run, which has `window`. A batch gives its `order`
    in the ledger; else a new order is made. `hold` is reserved until the charge is known.
    """
    limit = retry.timeout_or_default(
        "settle", window, context.policy.settle_window
    )  # raises before anything is charged
    deadline = context.clock.now() + retry.timeout_or_default("timeout", timeout, math.inf)
    plan = make_plan(context, payload, order)
    if hold is not None:
        budget = hold.budget or plan.order.budget  # a batch counts under a name of its own
        held = replace(plan.order, reserved=hold.amount, currency=hold.currency, budget=budget)
        plan = replace(plan, order=held, caps=hold.caps)
    return (yield from _paid(context, plan, limit, deadline=deadline, repeat=repeat))


def make_plan(context: Context, payload: Mapping[str, Any], order: Order | None = None) -> Plan:
    """Return a submission: the payload with the UUID that finds its run, the caller's or a new UUID."""
    service, model = context.kit.service, context.kit.named(payload)
    operation = service.submission(payload, model)
    if operation is None:
        raise ConfigurationError(f"{service.title} has no call that starts this request; nothing was sent")
    field, keyed = operation.found_by, operation.idempotency
    given, named = (payload.get(name) if name else None for name in (field, keyed.field if keyed else None))
    token = given if isinstance(given, str) and given.strip() else _token(context)
    facts: dict[str, Any] = {
        "model": model if isinstance(model, str) else "",
        "uuid": token,
        "fresh": token != given,
        "findable": field is not None and service.doing("recover") is not None,
        "length": length_of(context.kit, payload),
        "idempotency_key": _key_for(context, keyed.field == field, named, token) if keyed else None,
        "key_until": None,
    }
    if order is None:
        digest = hashlib.sha256(encode(payload)).hexdigest()
        order = Order(id=new_id(), place=context.orders.place, digest=digest, **facts)
    else:
        order = replace(order, **facts)
    return _planned(context, operation, payload, order)


def _key_for(context: Context, shared: bool, named: Any, token: str) -> str:
    """Return the key of a submission: its UUID where both stand in one field, else the caller's or a new one."""
    return token if shared else named if isinstance(named, str) and named.strip() else _token(context)


def _planned(context: Context, operation: Operation, payload: Mapping[str, Any], order: Order) -> Plan:
    """Return the submission of a payload with the UUID and the key of its order: the same bytes for the same order."""
    keyed, own = operation.idempotency, {operation.found_by: order.uuid}
    if keyed is not None:
        own[keyed.field or None] = order.idempotency_key or ""
    body = {**payload, **{name: value for name, value in own.items() if name is not None}}
    send = _posting(context, operation, body, context.kit.named(payload))._replace(paid=True)
    order, send = _with_key(context, operation, order, send)
    return Plan(order=order, send=send, operation=operation, phase="submit", payload=body)


def _with_key(context: Context, operation: Operation, order: Order, send: Send) -> tuple[Order, Send]:
    """Return an order and its call, with the key where calls of this operation have one."""
    keyed = operation.idempotency
    if keyed is None or order.idempotency_key is None:
        return order, send
    if keyed.header:
        send = send._replace(headers={**send.headers, keyed.header: order.idempotency_key})
    sent = keys.digest(send.method, send.url, send.headers, send.content or b"", context.credentials.account)
    return replace(order, sent=sent), send


def _posting(context: Context, operation: Operation, body: Mapping[str, Any], model: object) -> Send:
    """Return the call that submits a request: what its path and query take stands there, all else in the body."""
    apart = {name: body[name] for name in (*operation.path_names, *operation.query) if name in body}
    inside = {name: value for name, value in body.items() if name not in apart}
    webhook, told = context.kit.service.webhook, dict[str, str]()
    if webhook is not None and webhook.header and isinstance(address_of := inside.pop(webhook.field, None), str):
        told = {webhook.header: quote(address_of, safe=":/?#[]@!$&'()*+,;=%-._~")}
    if (part := operation.parts.get("model")) is not None:
        inside.pop(context.kit.service.discriminator, None)
        apart[part.name] = model
    send = request(context, operation, address(context, operation, in_query(apart)), inside)
    return send._replace(headers={**send.headers, **told}) if told else send


def extend(context: Context, job: Handle, index: int | None) -> Flow[Receipt]:
    """Post the extension of an output of a job and return the new run; never post again if the outcome is unknown."""
    operation = context.operation("extend")
    if context.daily_cap is not None:
        raise ConfigurationError("the price of an extension is not known beforehand: use a client without daily_cap")
    model = context.kit.former.get(job.model or "", job.model)
    if operation.models and model is not None and model not in operation.models:
        takes = ", ".join(operation.models)
        raise not_allowed(operation, context.kit.service.discriminator, f"{job.model} is not among {takes}", takes)
    where = operation.parts["index"].name if "index" in operation.parts else "index"
    values = checked(operation, {**run_values(operation, job.run_id, model), where: index})
    apart = {name: values[name] for name in (*operation.path_names, *operation.query) if name in values}
    body = {name: value for name, value in values.items() if name not in apart}
    send = request(context, operation, address(context, operation, in_query(apart)), body)._replace(paid=True)
    order = Order(
        id=new_id(),
        place=context.orders.place,
        operation="extend",
        model=job.model or "",
        digest=hashlib.sha256(encode(body)).hexdigest(),
        uuid=_token(context),
        # The call has no field by which `recover` could find its run.
        findable=False,
        idempotency_key=_token(context) if operation.idempotency else None,
    )
    order, send = _with_key(context, operation, order, send)
    plan = Plan(order=order, send=send, operation=operation, phase="extend", payload=body)
    return (yield from _paid(context, plan, context.policy.settle_window if operation.idempotency else 0.0))


def _paid(
    context: Context, plan: Plan, window: float, *, deadline: float = math.inf, repeat: bool = False
) -> Flow[Receipt]:
    """Post a charged call and return its run, or find that run; the ledger has its order before it leaves."""
    attempt = 0
    while True:
        attempt += 1
        try:
            return (yield from _posted(context, plan, attempt, deadline))
        except SubmissionUnknown as unknown:
            found = yield from _resolved(context, plan, window, unknown)
            if found is not None:
                return found
            if not repeat:
                raise
            repeat = False
        except ClientError as error:
            pause = context.retry_pause(error, attempt)
            again = _outcome(context, plan, error) in ("nothing_left", "not_processed")
            if not again or pause is None or context.clock.now() + pause > deadline:
                if isinstance(error, ConnectionFailed | APIError):
                    yield RecordOrder(plan.order, "refused", facts={"reason": str(error)})
                raise
            context.watch.log.warning("%s; sending it again in %.1f s", error, pause)
            yield from share_limits(context)
            yield Sleep(pause)


def _resolved(context: Context, plan: Plan, window: float, unknown: SubmissionUnknown) -> Flow[Receipt | None]:
    """Return the run of a submission whose outcome is not known: by its key, else by searching for it."""
    keyed, status = plan.operation.idempotency, unknown.status
    brief = status is not None and status < 500 and not (keyed and status in keyed.running)
    limit = min(window, BRIEF) if brief else window
    if keyed is not None:
        end = context.clock.now() + limit
        order = keys.sent(plan.order, unknown.claim.sent_at, keyed.lifetime)
        found = yield from _repeated(context, replace(plan, order=order), end, unknown)
        if found is not None:
            return found
        limit = max(0.0, end - context.clock.now())
    return (yield from _search(context, _order(context, unknown.claim), limit, unknown))


def _repeated(
    context: Context, plan: Plan, end: float, unknown: SubmissionUnknown, *, at_once: bool = False
) -> Flow[Receipt | None]:
    """Post the same bytes with the same key until an answer names the run, while the service knows the key.

    Only a run is believed: another answer may be that of a proxy, or of a check that comes before that of the key.
    """
    keyed, order = plan.operation.idempotency, plan.order
    assert keyed is not None
    plan = replace(plan, phase="repeat", caps=())
    last, look, asked = context.clock.now() + keyed.lifetime, 0, 0.0
    while True:
        if not at_once:
            left = end - context.clock.now()
            if left <= 0:
                return None
            yield Sleep(min(max(asked, retry.settle_pause(context.policy, look)), left))
            look += 1
        at_once = False
        if not keys.holds(order, context.clock.today()) or context.clock.now() >= last:
            unknown.add_note("it was not sent again: the service may have forgotten its key")
            return None
        context.watch.log.warning("%s: sending it again with its key", unknown.reason)
        try:
            until = max(end, context.clock.now() + LAST_LOOK)
            return (yield from _posted(context, plan, look + 2, until))
        except ClientError as error:
            asked = _may_go_on(context, error, keyed.running)
            if asked is None:
                unknown.add_note(f"it was sent again with its key: {error}")
                return None


def _may_go_on(context: Context, error: ClientError, running: tuple[int, ...]) -> float | None:
    """Return the seconds that a failed repetition asks to wait for, None where another one would fail too."""
    if isinstance(error, SubmissionUnknown):
        cause = error.__cause__
        asked = cause.retry_after or 0.0 if isinstance(cause, ClientError) else 0.0
        passing = error.status is None or error.status >= 500 or error.status in (408, 429, *running)
    else:
        asked, passing = error.retry_after or 0.0, isinstance(error, ConnectionFailed)
    return asked if passing and asked <= context.policy.retry_after_max else None


def send_again(
    context: Context, order: Order, requests: Iterable[Mapping[str, Any]], window: float = 0.0
) -> Flow[Receipt | None]:
    """Post an order of this or another process again with its key, at least once; None where its run stays unknown.

    Of the `requests` the one that was sent is taken: `ConfigurationError` is raised where none is.
    """
    if not keys.holds(order, context.clock.today()):
        return None
    plan = _again(context, order, requests)
    if plan is None:
        raise ConfigurationError(
            f"order {order.id} is not this request as it was sent, or was sent with another API key; nothing was sent"
        )
    return (yield from _sent_again(context, plan, window))


def _again(context: Context, order: Order, requests: Iterable[Mapping[str, Any]]) -> Plan | None:
    """Return the submission of an order with its own UUID and key; None where it was none of these requests."""
    for payload in requests:
        operation = context.kit.service.submission(payload, context.kit.named(payload))
        if operation is not None and operation.idempotency is not None:
            plan = _planned(context, operation, payload, order)
            if plan.order.sent == order.sent:
                return plan
    return None


def _sent_again(context: Context, plan: Plan, window: float) -> Flow[Receipt | None]:
    order = plan.order
    unknown = SubmissionUnknown(order.reason or "no answer came", claim=order.claim)
    why = order.reason or f"its process ended before the answer{keys.told(order)}"
    yield RecordOrder(order, "unknown", facts={"reason": why})
    return (yield from _repeated(context, plan, context.clock.now() + window, unknown, at_once=True))


def _posted(context: Context, plan: Plan, attempt: int, deadline: float) -> Flow[Receipt]:
    """Post once, as soon as the limits allow it, and return the run; the ledger gets the outcome in any case."""
    with context.limits.turn(plan.send.operation, context.clock.now) as turn:
        yield from wait_for_turn(context, turn, plan.send, deadline)
        order, keyed = plan.order, plan.operation.idempotency
        if order.key_until is None:
            order = replace(order, sent_at=context.clock.today())
            if keyed is not None:
                order = keys.sent(order, context.clock.today(), keyed.lifetime)
        plan = replace(plan, order=order)
        if not (yield RecordOrder(order, "posted", caps=plan.caps)):
            raise ConfigurationError(f"order {order.id} is held by another process; nothing was sent by this one")
        try:
            reply = yield from send_in_turn(context, with_deadline(context, plan.send, deadline), attempt)
            receipt = read(context, plan, reply)
        except ClientError as error:
            yield from _record_failure(context, plan, error)
            raise
        except GeneratorExit:
            raise
        except BaseException as error:
            # Interrupted or cancelled after the request left: there may be a run.
            yield RecordOrder(order, "unknown", facts={"reason": f"interrupted{keys.told(order)}"})
            _hand_over(context, order, error)
            raise
    if receipt.result is not None:
        # Kept before its order says that it is there: it cannot be asked for again.
        yield RunBlocking(partial(keep, context, receipt.result))
    yield RecordOrder(
        order, "running", run_id=receipt.run_id, facts={"cost": receipt.cost, "currency": receipt.currency}
    )
    if receipt.result is not None:
        yield RecordRun(receipt.run_id, "done")
    context.watch.log.info("run %s of %s is submitted", receipt.run_id, receipt.model)
    return receipt


def _outcome(context: Context, plan: Plan, error: ClientError) -> Outcome:
    """Return the outcome of a submission that failed with an error."""
    if isinstance(error, SubmissionUnknown):
        return "unknown"
    if isinstance(error, ConnectionFailed):
        return outcome(context.kit.service, plan.phase, "no_answer" if error.sent else "not_connected")
    return "nothing_left" if error.status is None else outcome(context.kit.service, plan.phase, error.status)


def _record_failure(context: Context, plan: Plan, error: ClientError) -> Flow[None]:
    """Record the outcome of an error; raise `SubmissionUnknown` where it is not known."""
    found = _outcome(context, plan, error)
    if found == "unknown":
        yield RecordOrder(plan.order, "unknown", facts={"reason": f"{error}{keys.told(plan.order)}"})
        if not isinstance(error, SubmissionUnknown):
            raise in_doubt(plan, f"no answer came ({error})", error)
        return
    describe(context, error, plan.send, plan.phase)
    yield RecordOrder(plan.order, "waiting", facts={"reason": str(error)})


def _hand_over(context: Context, order: Order, error: BaseException) -> None:
    """Give the caller the claim of an interrupted submission: in the log, and as `claim` of the exception."""
    claim = order.claim
    way = f"client.settle({claim.as_dict()!r}) finds it" if claim.findable else "look it up in your account"
    if order.idempotency_key is not None:
        way = f"client.settle({claim.as_dict()!r}, request=…) sends it again with its key"
    context.watch.log.warning("a submission was interrupted and may be charged: %s", way)
    error.add_note(f"a submission was under way and may be charged: {way}")
    with suppress(AttributeError, TypeError):
        error.claim = claim  # pyright: ignore[reportAttributeAccessIssue]


def settle(
    context: Context, claim: Claim, window: float | None, requests: tuple[Mapping[str, Any], ...] = ()
) -> Flow[Receipt]:
    """Search for the run of a submission whose outcome is not known; raise `SubmissionUnknown` if there is none.

    With the request that was sent, in one of several forms, it is sent again first, if it has a key that still holds.
    """
    limit = retry.timeout_or_default("timeout", window, context.policy.settle_window)
    end, found = context.clock.now() + limit, None
    order = (yield from run_blocking(partial(context.orders.get, claim.order))) if requests else None
    if order is not None and order.run_id is not None:
        return Receipt(run_id=order.run_id, model=order.model or None, cost=order.cost, currency=order.currency)
    if order is not None:
        found = yield from send_again(context, order, requests, limit)
    unknown = SubmissionUnknown("no run of this submission is listed yet", claim=claim)
    if found is None:
        left = max(0.0, end - context.clock.now())
        found = yield from _search(context, _order(context, claim), left, unknown)
    if found is None:
        raise unknown
    return found


def settle_all(
    context: Context,
    claims: Iterable[Claim],
    *,
    alone: int | None = None,
    requests: tuple[Mapping[str, Any], ...] = (),
) -> Flow[dict[str, Receipt]]:
    """Search once for the runs of many claims, and return those found, by order id.

    One list serves all claims; claims older than the list are asked for by UUID, at most `alone` of them. A claim of
    one of the `requests`, which has a key that still holds, is sent again instead.
    """
    found: dict[str, Receipt] = {}
    claims = list(claims)
    for claim in claims if requests else ():
        order = yield from run_blocking(partial(context.orders.get, claim.order))
        if order is None or not keys.holds(order, context.clock.today()):
            continue
        plan = _again(context, order, requests)
        receipt = None if plan is None else (yield from _sent_again(context, plan, 0.0))
        if receipt is not None:
            found[claim.order] = receipt
    left = [claim for claim in claims if claim.findable and claim.order not in found]
    if len(left) > 1:
        runs = yield from recover(context, model=None, uuid=None, limit=_longest(context))
        yield from _adopt_all(context, left, runs, found)
        left = [claim for claim in left if claim.order not in found and not _reaches(runs, claim)]
    for claim in left[:alone]:
        runs = yield from recover(context, model=None, uuid=claim.uuid, limit=_longest(context))
        yield from _adopt_all(context, [claim], runs, found)
    return found


def _adopt_all(
    context: Context, claims: Iterable[Claim], runs: tuple[Run, ...], found: dict[str, Receipt]
) -> Flow[None]:
    for claim in claims:
        receipt = yield from _adopt(context, _order(context, claim), runs)
        if receipt is not None:
            found[claim.order] = receipt


def _reaches(runs: tuple[Run, ...], claim: Claim) -> bool:
    """Return whether a list, newest first, goes back to before a submission, even if a clock is a day wrong."""
    times = [run.created for run in runs]
    known = [time for time in times if time is not None]
    newest_first = len(known) == len(times) and known == sorted(known, reverse=True)
    return newest_first and bool(known) and known[-1] < claim.sent_at - CLOCKS_WRONG


def forget(context: Context, claim: Claim) -> Flow[None]:
    """Close the claim of a submission that certainly never arrived."""
    yield RecordOrder(_order(context, claim), "refused", facts={"reason": "the caller says that it has no run"})


def _order(context: Context, claim: Claim) -> Order:
    """Return an order with the facts of its claim."""
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
    from uuid import UUID

    return str(UUID(bytes=context.clock.entropy(16), version=4))


def _search(context: Context, order: Order, window: float, unknown: SubmissionUnknown) -> Flow[Receipt | None]:
    """Ask for the run of an order, at once and then ever less often, until it is listed or `window` seconds passed."""
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
            if not error.transient or (error.retry_after or 0.0) > context.policy.retry_after_max:
                unknown.add_note(f"the run could not be searched for: {error}")
                return None
            asked = error.retry_after
        else:
            found = yield from _adopt(context, order, runs)
            if found is not None:
                log.info("run %s is the one that was submitted; nothing was sent again", found.run_id)
                return found
        left = started + window - context.clock.now()
        if left <= 0:
            return None
        pause = max(asked or 0.0, BRIEF if window == BRIEF else retry.settle_pause(context.policy, look))
        look += 1
        yield Sleep(min(pause, left))


def _longest(context: Context) -> int | None:
    """Return the highest limit that the list takes."""
    operation = context.operation("recover")
    limit = operation.parameters.get(operation.parts["limit"].name) if "limit" in operation.parts else None
    return None if limit is None else int(limit.maximum or LISTED)


def _adopt(context: Context, order: Order, runs: tuple[Run, ...]) -> Flow[Receipt | None]:
    """Give an order the run that is certainly its run and of no other order; None where there is none."""
    log = context.watch.log
    same = {run.run_id: run for run in runs if run.uuid is not None and run.uuid.casefold() == order.uuid.casefold()}
    if not same:
        return None
    free, rivals = yield FindFreeRuns(order.claim, tuple(same))
    found = [same[run_id] for run_id in free]
    if not order.fresh:
        # Other runs may have the caller's UUID: only model, time and the absence of other claims make it unique.
        earliest = (order.sent_at or 0.0) - CLOCKS_APART
        ids = (None, *context.kit.ids(order.model))
        found = [run for run in found if run.model in ids and (run.created or 0.0) >= earliest]
        if rivals or len(found) != 1:
            return None
    elif len(found) > 1:
        # Something on the way, such as a proxy, sent it again. The oldest run is the one that was asked for.
        log.warning("one submission has %d runs: %s", len(found), ", ".join(run.run_id for run in found))
    for run in sorted(found, key=lambda run: run.created or 0.0):
        if (yield RecordOrder(order, "running", run_id=run.run_id, adopted=True)):
            return Receipt(run_id=run.run_id, model=run.model or order.model or None)
    return None
