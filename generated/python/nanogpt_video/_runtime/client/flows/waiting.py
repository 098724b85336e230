"""Follow a job: look at it until it is over, often where its end is near, and hand it back when the time is up."""

from __future__ import annotations

import math

from .. import retry
from ..context import Context
from ..effects import Flow, RecordRun, Report, Sleep
from ..errors import ClientError, ContentPolicyError, ProviderError, WaitTimeout
from ..job import Handle, Status
from ..outcomes import Phase, State
from . import answers
from .calls import LAST_LOOK, address, call, described, named, request


# Budget: a job, and how to look at it.
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

    Whatever the answer, it is no word about the submission, which was paid for: no error is safe to submit again.
    """
    operation = context.operation("status")
    send = request(
        context, operation, address(context, operation, named(context, operation, run_id, model), run_id, model)
    )
    attempt = 0
    while True:
        attempt += 1
        try:
            reply = yield from call(context, send, phase=phase, once=once, deadline=deadline)
            found = answers.status(context, operation.dialect, reply, run_id, model)
        except ClientError as error:
            error.job = Handle(run_id=run_id, model=model)
            if error.request is not None:
                raise  # `call` has tried often enough
            described(context, error, send, phase)
            pause = retry.pause(context.rules, error, attempt=attempt, dice=context.clock.dice())
            if once or pause is None:
                raise
        else:
            if found.over:
                yield RecordRun(run_id, _ended(found), {"cost": found.cost, "reason": found.user_error or found.error})
            return found
        yield Sleep(pause)


def _ended(outcome: Status) -> State:
    if outcome.state == "completed":
        return "done"
    return "given_back" if outcome.refund else "failed"


def follow(context: Context, job: Handle, timeout: float | None) -> Flow[Status]:
    """Look at a job until it is over and tell of each look; what may pass by itself is waited out."""
    limit = retry.patience("timeout", timeout, context.rules.wait)
    now = context.clock.now
    started, last, trouble = now(), None, None
    while True:
        asked = None
        look_until = max(started + limit, now() + LAST_LOOK)
        try:
            last = yield from status(context, job.run_id, job.model, phase="wait", once=True, deadline=look_until)
        except ClientError as error:
            error.job = job
            if not retry.passes(context.rules, error, now() - started, seen=last is not None):
                raise
            asked, trouble = error.retry_after, error
        else:
            trouble = None
            yield Report(last)
            if last.over:
                context.watch.log.info("run %s is %s after %.1f s", job.run_id, last.state, now() - started)
                if last.state == "completed":
                    context.paces.learn(job, now())
                return last
        elapsed = now() - started
        if elapsed >= limit:
            raise _over(job, limit, last, trouble)
        pause = max(asked or 0.0, retry.poll_pause(context.rules, elapsed, context.paces.left(job, now())))
        yield Sleep(max(0.0, min(pause, limit - elapsed)))


def _over(job: Handle, limit: float, last: Status | None, trouble: ClientError | None) -> WaitTimeout:
    over = WaitTimeout(job, limit, last)
    if trouble is not None:
        over.add_note(f"the last look failed: {trouble}")
    return over


def wait(context: Context, job: Handle, timeout: float | None) -> Flow[Status]:
    """Follow a job to its end and return the status of a completed one; any other end is raised."""
    return finished(job, (yield from follow(context, job, timeout)))


def finished(job: Handle, outcome: Status) -> Status:
    """Return the status of a completed job; raise what became of any other."""
    if outcome.state == "completed":
        return outcome
    reason = outcome.user_error or outcome.error or "the service does not say why"
    details = {"refund": outcome.refund}
    if outcome.flagged:
        blocked = ContentPolicyError(
            f"job {job.run_id} was blocked: {reason}", status=200, details=details, body=outcome.body
        )
        blocked.user_message = outcome.user_error or outcome.error
        blocked.job = job
        raise blocked
    failed = ProviderError(
        f"job {job.run_id} {outcome.state}: {reason}", status=200, details=details, body=outcome.body
    )
    failed.outcome = outcome
    failed.job = job
    raise failed
