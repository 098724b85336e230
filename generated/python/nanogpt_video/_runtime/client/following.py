"""Follow a job: look at it until it is over, often where its end is near, and hand it back when the time is up."""

from __future__ import annotations

import math

from . import answers, retry
from .calls import address, call, named, request
from .context import Context
from .effects import Flow, Sleep, Tell
from .errors import ClientError, ContentPolicyError, ProviderError, WaitTimeout
from .job import Handle, Status


def status(context: Context, run_id: str, model: str | None, *, once: bool = False) -> Flow[Status]:
    """Ask for the status of a job; `once` leaves repetition to the caller."""
    operation = context.operation("status")
    url = address(context, operation, named(context, operation, run_id, model), run_id, model)
    reply = yield from call(context, request(context, operation, url), once=once)
    return answers.status(context, operation.dialect, reply, run_id)


def follow(context: Context, job: Handle, timeout: float | None) -> Flow[Status]:
    """Look at a job until it is over and tell of each look; what may pass by itself is waited out."""
    limit = retry.patience("timeout", timeout, context.rules.wait)
    started, last = context.clock.now(), None
    while True:
        elapsed = context.clock.now() - started
        try:
            last = yield from status(context, job.run_id, job.model, once=True)
        except ClientError as error:
            error.job = job
            if not retry.passes(context.rules, error, elapsed):
                raise
            asked = error.retry_after
        else:
            asked = None
            yield Tell(last)
            if last.over:
                context.watch.log.info("run %s is %s after %.1f s", job.run_id, last.state, elapsed)
                if last.state == "completed":
                    context.paces.learn(job, context.clock.now())
                return last
        pause = max(
            asked or 0.0, retry.poll_pause(context.rules, elapsed, context.paces.left(job, context.clock.now()))
        )
        if elapsed >= limit:
            raise WaitTimeout(job, limit, last)
        left = limit - (context.clock.now() - started)
        yield Sleep(max(0.0, pause if math.isinf(left) else min(pause, left)))


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
