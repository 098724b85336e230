"""The doors that cost money: submit, and extend what a run made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from ..service import Operation
from . import answers
from .catalogue import moment
from .gate import FAULTS
from .schema import Judge, read
from .speech import refusal

if TYPE_CHECKING:
    from .app import Service

OFFER_SECONDS = 600
"""How long the price in a quote is good."""
Door: TypeAlias = Callable[[Request], Awaitable[Response]]


def submit(service: Service, operation: Operation) -> Door:
    """Return the door that starts a job."""
    judge = Judge(service.kit.resource("schema.json"))

    async def door(request: Request) -> Response:
        asked = service.matrix.asked(operation.id, request.headers)
        taken = await _taken(service, request, judge, keyless=asked is not None)
        if isinstance(taken, Response):
            return taken
        account, payload = taken
        if asked is not None and "quote-charged" not in request.scope[FAULTS]:
            return _quoted(service, operation, asked, payload)
        return _started(service, operation, account or service.world.settings.keys[0], payload, request)

    return door


def extend(service: Service, operation: Operation) -> Door:
    """Return the door that continues what a completed job made."""
    judge = Judge(service.matrix.body_schema(operation.id) or {"type": "object"})
    ids = [path[0] for path in service.kit.service.dialects.get(operation.dialect or "", {}).get("run_id", ())]

    async def door(request: Request) -> Response:
        taken = await _taken(service, request, judge)
        if isinstance(taken, Response):
            return taken
        account, body = taken
        task = service.own(account, str(next((body[name] for name in ids if name in body), "")))
        if isinstance(task, Response):
            return task
        if not service.matrix.takes(operation.id, task.model):
            return service.refuse("invalid_request", f"A job of {task.model} cannot be extended")
        if service.world.progress(task)[0] != "completed":
            return service.refuse("invalid_request", "The job is not completed")
        payload = {**task.payload, **{name: value for name, value in body.items() if name not in ids}}
        return _started(service, operation, account, payload, request)

    return door


def _quoted(service: Service, operation: Operation, quote: Mapping[str, Any], payload: dict[str, Any]) -> Response:
    """Answer with the price of a request: nothing runs, nothing is charged or noted."""
    kinds = {"type": quote["type"]} if "type" in quote else {}
    _, body = refusal(service.kit.service, "insufficient_balance", "Payment required", **kinds)
    digest = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
    facts = {
        "price": service.world.price(payload),
        "offer": f"pay_sim{digest[:12]}",
        "expires": moment(service.world.settings.now() + OFFER_SECONDS),
    }
    status: int = quote["status"]
    said = service.voice.write(quote["dialect"], service.matrix.answer(operation.id, status), facts)
    return JSONResponse({**body, "status": status, **said}, status)


async def _taken(
    service: Service, request: Request, judge: Judge, *, keyless: bool = False
) -> tuple[str, dict[str, Any]] | Response:
    """Return who posts and what, or the answer that refuses it."""
    body = await service.body(request)
    if body is None:
        # The edge answers so before the service sees the request: a page, no JSON.
        return HTMLResponse("<html><body>Request Entity Too Large</body></html>", 413)
    account = service.account(request)
    if account is None and not keyless:
        return service.refuse("authentication", "Invalid API key")
    try:
        payload = read(body)
        problems = judge.problems(payload)
        if problems and service.world.settings.lenient and isinstance(payload, dict):
            payload = judge.tolerated(cast("dict[str, Any]", payload), service.kit.service.discriminator)
            problems = judge.problems(payload)
    except (ValueError, RecursionError) as error:
        return service.refuse("invalid_request", f"The body is not JSON: {error}"[:300])
    if problems:
        return service.refuse("invalid_request", "The request does not fit the model", problems=problems)
    return account or "", cast("dict[str, Any]", payload)


def _started(
    service: Service, operation: Operation, account: str, payload: dict[str, Any], request: Request
) -> Response:
    """Charge for a job and start it; the answer is as the faults have it."""
    faults = request.scope[FAULTS]
    end = answers.outcome(faults, request.headers)
    task = service.world.start(account, str(payload[service.kit.service.discriminator]), payload, end)
    if task is None:
        status, body = refusal(service.kit.service, "insufficient_balance", "Insufficient balance")
        required = {"required_balance": service.world.price(payload)}
        return JSONResponse({**body, **service.voice.write("error", None, required)}, status)
    facts = {
        "run_id": task.run_id,
        "status": "queued",
        "model": task.model,
        "cost": task.cost,
        "currency": "USD",
        "balance": service.world.balance(account),
        "accepted": True,
        "notice": "The job was started",
        "remaining": round(task.queue_seconds + task.run_seconds),
    }
    if (name := next(iter(answers.DENIED & faults.keys()), None)) is not None:
        denial = answers.denied(facts, faults)
        return JSONResponse(service.voice.write(operation.dialect, None, denial), faults[name].answers)
    told = answers.accepted(service, task, facts, faults)
    return JSONResponse(service.voice.say(operation, told), operation.success)
