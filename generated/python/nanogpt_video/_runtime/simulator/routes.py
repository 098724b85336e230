"""The routes of the simulated service, one function per operation."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from ..service import Operation
from .catalog import Field
from .dialects import refusal
from .faults.fault_plan import FAULTS, Fault
from .faults.fault_replies import echoed
from .model_list import listing, moment
from .store import Outcome, Task
from .validation import Given, Judge, read, value
from .world import World

if TYPE_CHECKING:
    from .service_state import ServiceState


OFFER_SECONDS = 600
"""How long the price in a quote is good."""
Door: TypeAlias = Callable[[Request], Awaitable[Response]]


def submit(service: ServiceState, operation: Operation) -> Door:
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


def extend(service: ServiceState, operation: Operation) -> Door:
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


def _quoted(service: ServiceState, operation: Operation, quote: Mapping[str, Any], payload: dict[str, Any]) -> Response:
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
    service: ServiceState, request: Request, judge: Judge, *, keyless: bool = False
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
    service: ServiceState, operation: Operation, account: str, payload: dict[str, Any], request: Request
) -> Response:
    """Charge for a job and start it; the answer is as the faults have it."""
    faults = request.scope[FAULTS]
    end = outcome_of(faults, request.headers)
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
    if (name := next(iter(DENIED & faults.keys()), None)) is not None:
        denial = denied(facts, faults)
        return JSONResponse(service.voice.write(operation.dialect, None, denial), faults[name].answers)
    told = accepted(service, task, facts, faults)
    return JSONResponse(service.voice.say(operation, told), operation.success)


OTHERS = 12
"""Runs of other people, newer than ours: more than a list has where nothing is said."""


def status(service: ServiceState, operation: Operation) -> Door:
    """Return the door that tells where a run stands."""

    async def door(request: Request) -> Response:
        faults = request.scope[FAULTS]
        task = service.owned(request, operation)
        if isinstance(task, Response):
            return task
        if faults.keys() & {"early-404", "mid-404"}:
            return service.refuse("not_found", "No such job")
        task = service.world.other(task) if "other-run" in faults else task
        url = await service.shown(request, task, faults)
        facts = status_facts(service.world, task, faults, url)
        return JSONResponse(service.voice.say(operation, facts), operation.success)

    return door


def recover(service: ServiceState, operation: Operation) -> Door:
    """Return the door that lists runs: a query field that is a number bounds the list, others filter it."""
    query = {field["name"]: field for field in service.matrix.query(operation.id)}
    bound = next((field for field in query.values() if field["kind"]["kind"] == "integer"), None)
    key = service.kit.service.dialects[operation.dialect or ""]["run_id"][0][0]
    row = service.matrix.at(service.matrix.answer(operation.id, operation.success), (key, 0))
    echoed = service.matrix.fields(row["kind"].get("name") if row else None)

    def said(task: Task) -> dict[str, Any]:
        state = service.world.progress(task)[0]
        facts = {"run_id": task.run_id, "status": state, "model": task.model, "created": moment(task.started)}
        own = {name: value for name, value in task.payload.items() if name in echoed}
        return {**own, **service.voice.say(operation, facts)[str(key)][0]}

    async def door(request: Request) -> Response:
        account = service.asking(request, operation)
        if isinstance(account, Response):
            return account
        faults: Mapping[str, Fault] = request.scope[FAULTS]
        wanted = {name: text for name, text in request.query_params.items() if name in query and query[name] != bound}
        most = value(bound, request.query_params) if bound else None
        tasks = service.world.listed(
            account,
            {} if "recover-unfiltered" in faults else wanted,
            every="recover-all" in faults or service.world.settings.recover == "all",
            lag=faults["recover-lag"].lasts if "recover-lag" in faults else 0.0,
        )
        if "recover-others" in faults:
            tasks = [*_others(service, wanted), *tasks]
        return JSONResponse({key: [said(task) for task in tasks[:most]]}, operation.success)

    return door


def _others(service: ServiceState, wanted: Mapping[str, str]) -> list[Task]:
    """Return newer runs of other people, of the model that is asked for."""
    found_by = next((one.found_by for one in service.kit.service.operations.values() if one.found_by), None)
    model = wanted.get(service.kit.service.discriminator) or next(iter(service.kit.models))
    payloads = ({found_by: f"00000000-0000-4000-8000-{number:012d}"} if found_by else {} for number in range(OTHERS))
    return [service.world.strange(number, model, payload=payload) for number, payload in enumerate(payloads, 1)]


def content(service: ServiceState, operation: Operation) -> Door:
    """Return the door to files: a query field that is a choice names the variant, by default the film."""
    choice = next((one for one in service.matrix.query(operation.id) if one["kind"]["kind"] == "choice"), None)

    async def door(request: Request) -> Response:
        task = service.owned(request, operation)
        if isinstance(task, Response):
            return task
        variant = _variant(choice, request.query_params)
        if service.world.progress(task)[0] != "completed":
            return service.refuse("not_found", "The job has no file yet")
        if service.world.settings.urls == "redirect" or "foreign-redirect" in request.scope[FAULTS]:
            return RedirectResponse(service.files_origin + service.sealed(task, variant), 302)
        return await service.bytes_of(request, task, variant)

    return door


def _variant(choice: Field | None, given: Given) -> str:
    """Return the variant asked for, empty for the usual one."""
    if choice is None:
        return ""
    usual = choice.get("default", {}).get("value", choice["kind"]["values"][0])
    variant = value(choice, given) or usual
    return "" if variant == usual else variant


def balance(service: ServiceState, operation: Operation) -> Door:
    """Return the door that tells what an account holds."""

    async def door(request: Request) -> Response:
        account = service.asking(request, operation)
        if isinstance(account, Response):
            return account
        service.world.settle()
        facts = {
            "balance": service.world.balance(account),
            "balance_other": service.world.settings.balance_other,
            "deposit": "simulated-address",
        }
        return JSONResponse(service.voice.say(operation, facts), operation.success)

    return door


def catalogue(service: ServiceState, operation: Operation) -> Door:
    """Return the door that lists the models: a query field that is a flag asks for whole records."""
    record = service.matrix.answer(operation.id, operation.success)
    flag = next((one for one in service.matrix.query(operation.id) if one["kind"]["kind"] == "flag"), None)
    settings = service.world.settings
    lists = {
        whole: listing(service.kit, service.matrix, record=record, price=settings.price_usd, detailed=whole)
        for whole in (True, False)
    }

    async def door(request: Request) -> Response:
        refused = service.asking(request, operation)
        if isinstance(refused, Response):
            return refused
        found = lists[flag is None or value(flag, request.query_params) is not False]
        meta = {"count": len(found), "generated_at": moment(settings.now())}
        return JSONResponse({"object": "list", "data": found, "meta": meta}, operation.success)

    return door


UNKNOWN_WORD = "SIMMERING"
FAILED = Outcome(state="failed", error="The provider failed", user_error="Something went wrong. Please try again.")
CANCELLED = Outcome(state="cancelled")
BLOCKED = Outcome(
    state="failed",
    error="Content policy violation",
    user_error="Content flagged as inappropriate. Please modify your prompt and try again.",
    flagged=True,
)
DENIED = frozenset({"success-false-after", "success-false-after-id"})
"""Faults that deny a job which was started and charged."""


def outcome_of(faults: Mapping[str, Fault], headers: Mapping[str, str]) -> Outcome | None:
    """Return how a job shall end by the faults that struck its submission; None where they do not say."""
    if "job-echo" in faults:
        return Outcome(state="failed", error=echoed(headers), user_error=echoed(headers))
    ends = {"job-failed": FAILED, "job-cancelled": CANCELLED, "job-blocked": BLOCKED}
    return next((end for name, end in ends.items() if name in faults), None)


def accepted(
    service: ServiceState, task: Task, facts: Mapping[str, Any], faults: Mapping[str, Fault]
) -> Mapping[str, Any]:
    """Return what the answer to a submission says of its job."""
    told = dict(facts)
    if "no-run-id" in faults:
        del told["run_id"]
    if "other-run" in faults:
        told["run_id"] = service.world.other(task).run_id
    if "other-model" in faults:
        told["model"] = next((one["id"] for one in service.matrix.models if one["id"] != task.model), "another-model")
    return told


def denied(facts: Mapping[str, Any], faults: Mapping[str, Fault]) -> Mapping[str, Any]:
    """Return what the answer to a submission says that was processed, as if it were not."""
    told = {"accepted": False, "error": "The provider did not take the request"}
    return {**told, "run_id": facts["run_id"]} if "success-false-after-id" in faults else told


def status_facts(world: World, task: Task, faults: Mapping[str, Fault], url: str) -> dict[str, Any]:
    """Return what the status of a job says; `url` is named when it is completed."""
    state, share = world.progress(task)
    if "backwards" in faults:
        state, share = "queued", 0.0
    elif "stuck" in faults and state not in ("queued", "running"):
        state, share = "running", 0.99
    over = {"unknown-word", "terminal"} & faults.keys()
    done, failed = state == "completed" and not over, state in ("failed", "cancelled") and not over
    return {
        "run_id": task.run_id,
        "model": task.model,
        "status": UNKNOWN_WORD if over else state,
        "progress": round(share * 100),
        "notice": "The job is being worked on" if state == "running" and not over else None,
        "url": url if done and "no-url" not in faults else None,
        "cost": task.cost if done and "no-cost" not in faults else None,
        "error": task.outcome.error if failed else "The job was given up" if "terminal" in faults else None,
        "user_error": task.outcome.user_error if failed else None,
        "flagged": True if failed and task.outcome.flagged else None,
        "terminal": True if "terminal" in faults else None,
    }
