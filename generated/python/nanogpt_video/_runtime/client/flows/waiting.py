"""Wait for a job: poll it until it is over, more often near its expected end, or until the time-out."""

from __future__ import annotations

import math

from .. import retry
from ..context import Context
from ..effects import Flow, RecordRun, Report, Sleep
from ..errors import ClientError, ContentPolicyError, ProviderError, WaitTimeout
from ..job import Handle, Status
from ..outcomes import Phase, State
from . import answers
from .calls import LAST_LOOK, address, call, describe, request, run_query


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
    operation = context.operation("status")
    send = request(
        context, operation, address(context, operation, run_query(context, operation, run_id, model), run_id, model)
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


def _ended(outcome: Status) -> State:
    if outcome.state == "completed":
        return "done"
    return "given_back" if outcome.refund else "failed"


def follow(context: Context, job: Handle, timeout: float | None) -> Flow[Status]:
    """Poll a job until it is over and report each status; failures that may pass are waited out."""
    limit = retry.timeout_or_default("timeout", timeout, context.policy.wait_timeout)
    now = context.clock.now
    started, last, trouble = now(), None, None
    while True:
        asked = None
        deadline = max(started + limit, now() + LAST_LOOK)
        try:
            last = yield from status(context, job.run_id, job.model, phase="wait", once=True, deadline=deadline)
        except ClientError as error:
            error.job = job
            if not retry.should_keep_polling(context.policy, error, now() - started, seen=last is not None):
                raise
            asked, trouble = error.retry_after, error
        else:
            trouble = None
            yield Report(last)
            if last.over:
                context.watch.log.info("run %s is %s after %.1f s", job.run_id, last.state, now() - started)
                if last.state == "completed":
                    context.durations.learn(job, now())
                return last
        elapsed = now() - started
        if elapsed >= limit:
            over = WaitTimeout(job, limit, last)
            if trouble is not None:
                over.add_note(f"the last poll failed: {trouble}")
            raise over
        pause = max(asked or 0.0, retry.poll_pause(context.policy, elapsed, context.durations.left(job, now())))
        yield Sleep(max(0.0, min(pause, limit - elapsed)))


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
