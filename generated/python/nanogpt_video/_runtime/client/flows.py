"""What the client does, step by step, without doing it: generators that yield effects and are sent their results."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from ..service import Operation
from . import answers, download, retry
from .context import Context
from .effects import Flow, Open, Pour, Reply, Send, Sleep, Tell
from .errors import (
    APIError,
    ClientError,
    ConnectionFailed,
    ContentPolicyError,
    DownloadError,
    ProviderError,
    SubmissionUnknown,
    WaitTimeout,
)
from .job import Handle, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the service answered to a submission."""

    run_id: str
    model: str | None
    cost: Decimal | None
    currency: str | None
    balance: Decimal | None


def submit(context: Context, payload: Mapping[str, Any]) -> Flow[Receipt]:
    """Post a payload once; post it again only when the first was certainly not processed."""
    operation = context.operation("submit")
    url = address(context, operation)
    # Escaped to ASCII: text from outside may hold half characters that UTF-8 has no bytes for.
    content = json.dumps(payload, allow_nan=False, separators=(",", ":")).encode("ascii")
    headers = {**context.headers(url), "content-type": "application/json"}
    send = Send(method=operation.method, url=url, headers=headers, content=content)
    try:
        reply = yield from call(context, send, paid=True)
    except ConnectionFailed as error:
        if error.sent:
            raise SubmissionUnknown(f"no answer came ({error})", payload=payload) from error
        raise
    except APIError as error:
        if not error.retry_safe and (error.transient or error.status < 400):
            raise SubmissionUnknown(f"the service answered {error}", payload=payload) from error
        raise
    body, service, dialect = answers.read_json(reply.body), context.kit.service, operation.dialect
    run_id = answers.name(answers.facts(service, dialect, "run_id", body))
    if run_id is None:
        problem = answers.unreadable(context, reply, "holds no run id")
        raise SubmissionUnknown(str(problem), payload=payload) from problem
    model = payload.get(service.discriminator)
    return Receipt(
        run_id=run_id,
        model=answers.name(answers.facts(service, dialect, "model", body))
        or (model if isinstance(model, str) else None),
        cost=answers.money(answers.facts(service, dialect, "cost", body)),
        currency=answers.text(answers.facts(service, dialect, "currency", body)),
        balance=answers.money(answers.facts(service, dialect, "balance", body)),
    )


def status(context: Context, run_id: str, model: str | None, *, once: bool = False) -> Flow[Status]:
    """Ask for the status of a job; `once` leaves repetition to the caller."""
    operation = context.operation("status")
    url = address(context, operation, run_id, model)
    send = Send(method=operation.method, url=url, headers=context.headers(url))
    reply = yield from call(context, send, paid=False, once=once)
    return answers.status(context, operation.dialect, reply, run_id)


def wait(context: Context, job: Handle, timeout: float | None) -> Flow[Status]:
    """Look at a job until it is over; what may pass by itself is waited out, what will not is raised."""
    limit = context.rules.wait if timeout is None else timeout
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
                return finished(job, last)
        pause = max(asked or 0.0, retry.poll_pause(context.rules, elapsed))
        if elapsed >= limit:
            raise WaitTimeout(job, limit, last)
        left = limit - (context.clock.now() - started)
        yield Sleep(max(0.0, pause if math.isinf(left) else min(pause, left)))


def fetch(context: Context, outcome: Status, model: str | None, target: Path) -> Flow[Path]:
    """Bring the first file of a finished job to `target`; nothing is left under that name unless all went well."""
    url = _file_url(context, outcome, model)
    attempt = 0
    while True:
        attempt += 1
        try:
            return (yield from _fetch_once(context, url, target))
        except ClientError as error:
            pause = retry.pause(context.rules, error, attempt=attempt, paid=False, dice=context.clock.dice())
            if pause is None:
                raise
        yield Sleep(pause)


def call(context: Context, send: Send, *, paid: bool, once: bool = False) -> Flow[Reply]:
    """Send until there is an answer of success or the rules say to stop."""
    attempt = 0
    while True:
        attempt += 1
        try:
            reply: Reply = yield send
            if reply.ok:
                return reply
            raise answers.failure(context, reply)
        except ClientError as error:
            pause = retry.pause(context.rules, error, attempt=attempt, paid=paid, dice=context.clock.dice())
            if once or pause is None:
                raise
        yield Sleep(pause)


def address(context: Context, operation: Operation, run_id: str = "", model: str | None = None) -> str:
    """Return the URL of an operation: its first parameter is the run id, one named like the discriminator the model."""
    word = context.kit.service.discriminator.casefold()
    query = {operation.query[0]: run_id} if operation.query and run_id else {}
    if model is not None:
        query |= {name: model for name in operation.query[1:] if word in name.casefold()}
    path = operation.path.replace("{run_id}", quote(run_id, safe="")).replace("{model}", quote(model or "", safe=""))
    return f"{context.base_url}{path}" + (f"?{urlencode(query, errors='replace')}" if query else "")


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


def _file_url(context: Context, outcome: Status, model: str | None) -> str:
    if outcome.url is not None:
        return download.allowed_url(context, outcome.url)
    if outcome.state == "completed" and "content" in context.kit.service.operations:
        return address(context, context.operation("content"), outcome.run_id, model)
    raise DownloadError(f"job {outcome.run_id} is {outcome.state} and names no file")


def _fetch_once(context: Context, url: str, target: Path) -> Flow[Path]:
    for _ in range(download.REDIRECTS + 1):
        headers = {**context.headers(url), "accept": "video/*, application/octet-stream;q=0.9, */*;q=0.1"}
        # A compressed body would have another length than its head says.
        head: Reply = yield Open(url=url, headers={**headers, "accept-encoding": "identity"})
        if head.ok:
            break
        if not 300 <= head.status < 400:
            raise answers.failure(context, head)
        url = download.next_url(context, url, head.headers)
    else:
        raise DownloadError(f"more than {download.REDIRECTS} redirects, the last to {download.without_query(url)}")
    part = download.Part(target, download.expected_length(head.headers, url))
    try:
        yield Pour(part)
        return part.commit()
    finally:
        part.discard()
