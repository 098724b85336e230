"""Submit and pay once: a post is repeated only when the first was certainly not processed, else its run is looked for.

The protocol and what it rests on: decision 0008 of the toolkit, "A submission is paid once".
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from logging import Logger
from typing import TYPE_CHECKING, Any

from . import answers, retry
from .calls import address, call, request
from .claim import Claim
from .context import Context
from .effects import Flow, Keep, Reply, Sleep
from .errors import APIError, ClientError, ConnectionFailed, SubmissionUnknown
from .listing import Run, recover
from .parameters import checked, not_allowed

if TYPE_CHECKING:
    from ..service import Operation
    from .job import Handle

CLOCKS_APART = 60.0
"""Seconds by which the clocks of caller and service may differ."""


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


def claimed(context: Context, payload: Mapping[str, Any]) -> tuple[Claim, dict[str, Any]]:
    """Return the claim of a submission and the payload that carries its UUID: the caller's, else a fresh one."""
    service, field = context.kit.service, context.operation("submit").found_by
    given = payload.get(field) if field else None
    token = given if isinstance(given, str) and given.strip() else _token(context)
    model = payload.get(service.discriminator)
    claim = Claim(
        model=model if isinstance(model, str) else "",
        uuid=token,
        sent_at=context.clock.today(),
        fresh=token != given,
        findable=field is not None and "recover" in service.operations,
    )
    return claim, {**payload, field: token} if field else dict(payload)


def submit(
    context: Context, payload: Mapping[str, Any], window: float | None, *, repeat: bool = False
) -> Flow[Receipt]:
    """Post a payload and return its run; `repeat` posts again on doubt, once, which may charge twice."""
    limit = retry.patience("settle", window, context.rules.settle)  # told before anything is paid for
    claim, body = claimed(context, payload)
    return (yield from _paid(context, context.operation("submit"), claim, body, limit, repeat=repeat))


def extend(context: Context, job: Handle, index: int | None) -> Flow[Receipt]:
    """Post that an output of a job be made longer and return the new run; it is never posted again on doubt."""
    operation, service = context.operation("extend"), context.kit.service
    names = (path[0] for path in service.dialects.get(operation.dialect or "", {}).get("run_id", ()) if len(path) == 1)
    run = next((str(name) for name in names if name in operation.parameters), operation.id)
    if operation.models and job.model is not None and job.model not in operation.models:
        takes = ", ".join(operation.models)
        raise not_allowed(operation, context.kit.service.discriminator, f"{job.model} is not among {takes}", takes)
    body = checked(operation, {run: job.run_id, "index": index})
    # The call carries nothing that `recover` could find its run by.
    claim = Claim(model=job.model or "", uuid=_token(context), sent_at=context.clock.today(), findable=False)
    return (yield from _paid(context, operation, claim, body))


def _paid(
    context: Context,
    operation: Operation,
    claim: Claim,
    body: Mapping[str, Any],
    window: float | None = None,
    *,
    repeat: bool = False,
) -> Flow[Receipt]:
    """Post a body that is charged and return its run, or find that run; the journal knows of it before it leaves."""
    yield Keep(claim)
    try:
        try:
            receipt = yield from _post(context, operation, claim, body)
        except SubmissionUnknown as unknown:
            found = yield from _looked_for(context, claim, window, unknown)
            if found is None and not repeat:
                raise
            receipt = found or (yield from _post(context, operation, claim, body))
    except SubmissionUnknown:
        raise
    except ClientError:
        yield Keep(claim, refused=True)
        raise
    except BaseException as error:
        # Interrupted or cancelled with the request on its way: the run may be there.
        way = f"client.settle({claim.as_dict()!r}) finds it" if claim.findable else "look it up in your account"
        error.add_note(f"a submission was under way and may be charged: {way}")
        raise
    yield Keep(claim, run_id=receipt.run_id)
    context.watch.log.info("run %s of %s is submitted", receipt.run_id, receipt.model)
    return receipt


def settle(context: Context, claim: Claim, window: float | None) -> Flow[Receipt]:
    """Look for the run of a submission whose outcome is open; raise `SubmissionUnknown` when none shows up."""
    unknown = SubmissionUnknown("no run of this submission is listed yet", claim=claim)
    found = yield from _looked_for(context, claim, window, unknown)
    if found is None:
        raise unknown
    yield Keep(claim, run_id=found.run_id)
    return found


def _token(context: Context) -> str:
    return str(uuid.UUID(bytes=context.clock.entropy(16), version=4))


def _post(context: Context, operation: Operation, claim: Claim, payload: Mapping[str, Any]) -> Flow[Receipt]:
    send = request(context, operation, address(context, operation, {}), payload)
    try:
        reply = yield from call(context, send, paid=True)
    except ConnectionFailed as error:
        if error.sent:
            raise SubmissionUnknown(f"no answer came ({error})", claim=claim, payload=payload) from error
        raise
    except APIError as error:
        if not error.retry_safe and (error.transient or error.status < 400):
            raise SubmissionUnknown(f"the service answered {error}", claim=claim, payload=payload) from error
        raise
    return _read(context, operation.dialect, claim, payload, reply)


def _read(context: Context, dialect: str | None, claim: Claim, payload: Mapping[str, Any], reply: Reply) -> Receipt:
    body, service = answers.read_json(reply.body), context.kit.service
    run_id = answers.name(answers.facts(service, dialect, "run_id", body))
    if run_id is None:
        problem = answers.unreadable(context, reply, "holds no run id")
        raise SubmissionUnknown(str(problem), claim=claim, payload=payload) from problem
    return Receipt(
        run_id=run_id,
        model=answers.name(answers.facts(service, dialect, "model", body)) or claim.model or None,
        cost=answers.money(answers.facts(service, dialect, "cost", body)),
        currency=answers.text(answers.facts(service, dialect, "currency", body)),
        balance=answers.money(answers.facts(service, dialect, "balance", body)),
        since=context.clock.now(),
    )


def _looked_for(
    context: Context, claim: Claim, window: float | None, unknown: SubmissionUnknown
) -> Flow[Receipt | None]:
    """Ask for the run of a claim, first at once, then ever more rarely, until it shows up or the window closes."""
    if not claim.findable:
        return None
    limit = retry.patience("timeout", window, context.rules.settle)
    started, look = context.clock.now(), 0
    log = context.watch.log
    log.warning("%s: looking for the run for up to %g s", unknown.reason, limit)
    while True:
        asked = None
        try:
            runs = yield from recover(context, model=None, uuid=claim.uuid, once=True)
        except ClientError as error:
            if not error.transient or (error.retry_after or 0.0) > context.rules.retry_after_max:
                unknown.add_note(f"the run could not be looked for: {error}")
                return None
            asked = error.retry_after
        else:
            found = _own(claim, runs, log)
            if found is not None:
                log.info("run %s is the one that was submitted; nothing was sent again", found.run_id)
                return Receipt(run_id=found.run_id, model=found.model or claim.model or None)
        pause = max(asked or 0.0, retry.settle_pause(context.rules, look))
        look += 1
        if context.clock.now() - started + pause > limit:
            return None
        yield Sleep(pause)


def _own(claim: Claim, runs: tuple[Run, ...], log: Logger) -> Run | None:
    """Return the run that is certainly the claim's: it repeats the UUID, and a UUID of the caller's names one alone."""
    own = [run for run in runs if run.uuid is not None and run.uuid.casefold() == claim.uuid.casefold()]
    if claim.fresh:
        # More than one: somebody between here and the service sent it again. The first is what was asked for.
        if len(own) > 1:
            log.warning("one submission has %d runs: %s", len(own), ", ".join(run.run_id for run in own))
        return min(own, key=lambda run: run.created or 0.0, default=None)
    own = [
        run
        for run in own
        if run.model in (None, claim.model) and run.created is not None and run.created >= claim.sent_at - CLOCKS_APART
    ]
    return own[0] if len(own) == 1 else None
