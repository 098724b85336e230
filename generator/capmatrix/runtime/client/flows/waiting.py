"""Wait for a job: poll it until it is over, more often near its expected end, or until the time-out."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

from .. import retry
from ..context import Context
from ..effects import Flow, RecordRun, Report, Sleep, run_blocking
from ..errors import (
    APIError,
    AuthenticationError,
    ClientError,
    ContentPolicyError,
    ForbiddenError,
    InvalidRequestError,
    NotFoundError,
    ProviderError,
    RateLimitError,
    WaitTimeout,
)
from ..job import Handle, Status
from ..ledger.ledger import Order
from ..outcomes import Phase, State
from ..pace.history import KEPT, Following
from . import answers
from .calls import LAST_LOOK, address, call, describe, request, run_values, with_model
from .results import gives_results, kept, missing

NOT_OF_A_RUN = (AuthenticationError, ForbiddenError, NotFoundError, RateLimitError)
"""Errors of a call for a result that say nothing of the run."""


# Budget: a job, and how to ask for its status.
def status(
    context: Context,
    run_id: str,
    model: str | None,
    *,
    phase: Phase = "status",
    once: bool = False,
    deadline: float = math.inf,
) -> Flow[Status]:
    """Ask for the status of a job; `once` leaves repetition to the caller.

    The answer says nothing about the submission, which was charged: no error makes it safe to submit again.
    """
    if gives_results(context) and (found := (yield from run_blocking(partial(kept, context, run_id)))) is not None:
        return found
    if context.kit.service.doing("status") is None:
        raise missing(context, run_id)
    operation = context.operation("status")
    model = yield from with_model(context, operation, run_id, model)
    send = request(context, operation, address(context, operation, run_values(operation, run_id, model)))
    attempt = 0
    while True:
        attempt += 1
        try:
            reply = yield from call(context, send, phase=phase, once=once, deadline=deadline)
            found = answers.status(context, operation, reply, run_id, model)
            if found.state == "completed" and not found.urls:
                found = yield from _with_result(context, found, model, once=once, deadline=deadline)
        except ClientError as error:
            error.job = Handle(run_id=run_id, model=model)
            if error.request is not None:
                raise  # `call` has already repeated it
            describe(context, error, send, phase)
            pause = context.retry_pause(error, attempt)
            if once or pause is None:
                raise
        else:
            if found.over:
                yield RecordRun(run_id, _ended(found), {"cost": found.cost, "reason": found.user_error or found.error})
            return found
        yield Sleep(pause)


def _with_result(context: Context, found: Status, model: str | None, *, once: bool, deadline: float) -> Flow[Status]:
    """Return the status of a run that is over with its files, where another call names them.

    Some services call a run completed that failed, and answer that call with what went wrong: it is then failed.
    """
    operation, service = context.kit.service.doing("result"), context.kit.service
    if operation is None:
        return found
    send = request(context, operation, address(context, operation, run_values(operation, found.run_id, model)))
    failed = found.error is not None
    try:
        reply = yield from call(context, send, phase="status", once=once or failed, deadline=deadline)
    except APIError as error:
        refused = isinstance(error, ContentPolicyError | InvalidRequestError)
        if isinstance(error, NOT_OF_A_RUN) or not (refused or failed):
            raise
        blocked = isinstance(error, ContentPolicyError)
        return replace(found, state="failed", error=found.error or error.message, flagged=found.flagged or blocked)
    return replace(found, urls=answers.files(service, operation.dialect, answers.read_json(reply)))


def _ended(outcome: Status) -> State:
    if outcome.state == "completed":
        return "done"
    return "given_back" if outcome.refund else "failed"


def follow(context: Context, job: Handle, timeout: float | None) -> Flow[Status]:
    """Poll a job until it is over and report each status; failures that may pass are waited out."""
    limit = retry.timeout_or_default("timeout", timeout, context.policy.wait_timeout)
    now = context.clock.now
    started, last, trouble = now(), None, None
    known = (yield from run_blocking(partial(recalled, context, job))) if context.orders.ledger else job
    pace = Following(context.policy, context.durations, known, now())
    if (pause := min(pace.first(now()), limit)) > 0:
        yield Sleep(pause)
    first = now()
    while True:
        asked = None
        deadline = max(started + limit, now() + LAST_LOOK)
        try:
            last = yield from status(context, job.run_id, job.model, phase="wait", once=True, deadline=deadline)
        except ClientError as error:
            error.job = job
            if not retry.should_keep_polling(context.policy, error, now() - first, seen=last is not None):
                raise
            asked, trouble, answered = error.retry_after, error, None
        else:
            trouble, answered = None, now()
            if last.state == "completed":
                yield from learn(pace, job, answered)
            yield Report(last)
            if last.over:
                context.watch.log.info("run %s is %s after %.1f s", job.run_id, last.state, now() - started)
                return last
        elapsed = now() - started
        if elapsed >= limit:
            over = WaitTimeout(job, limit, last)
            if trouble is not None:
                over.add_note(f"the last poll failed: {trouble}")
            raise over
        yield Sleep(max(0.0, min(max(asked or 0.0, pace.next(now(), answered)), limit - elapsed)))


def recalled(context: Context, job: Handle) -> Handle:
    """Return a job with what the ledger knows of it, and learn the durations of earlier jobs; may wait for a disk."""
    if job.since is None or job.length is None:
        order = context.orders.of_run(job.run_id)
        if order is not None:
            since = began(context, order) if job.since is None else job.since
            job = Handle(run_id=job.run_id, model=job.model or order.model, since=since, length=order.length)
    if job.model is not None and job.length is not None:
        found = context.orders.durations(job.model, job.length, KEPT)
        # Where the ledger cannot be written, this process knows more.
        if len(found) >= len(context.durations.of(job)):
            context.durations.replace(job, found)
    return job


def began(context: Context, order: Order) -> float | None:
    """Return when an order was sent, by the client's clock; None where that is not known."""
    passed = -1.0 if order.sent_at is None else context.clock.today() - order.sent_at
    return context.clock.now() - passed if passed >= 0 else None


def learn(pace: Following, job: Handle, now: float) -> Flow[None]:
    """Record how long a job took that has just been seen completed."""
    took = pace.ended(now)
    if took is not None:
        yield RecordRun(job.run_id, "done", {"took": took, "model": job.model})


def wait(context: Context, job: Handle, timeout: float | None) -> Flow[Status]:
    """Poll a job until it is completed and return its status; raise an error for any other end."""
    return finished(job, (yield from follow(context, job, timeout)))


def finished(job: Handle, outcome: Status) -> Status:
    """Return the status of a completed job; raise `ProviderError` or `ContentPolicyError` for any other."""
    if outcome.state == "completed":
        return outcome
    reason = outcome.user_error or outcome.error or "the service does not say why"
    details = {"refund": outcome.refund}
    kind, what = (ContentPolicyError, "was blocked") if outcome.flagged else (ProviderError, outcome.state)
    error = kind(f"job {job.run_id} {what}: {reason}", status=200, details=details, body=outcome.body)
    if isinstance(error, ContentPolicyError):
        error.user_message = outcome.user_error or outcome.error
    else:
        error.outcome = outcome
    error.job = job
    raise error
