"""The routes of the simulated service: a function per operation, which returns the endpoint of that operation."""

# Budget: one function for each call of a service, to be read as a list.
from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal
from functools import cache, partial
from typing import Any, TypeAlias, cast

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ..service import Operation
from .catalog import DIGEST, OFFER, Field, filled
from .dialects import at, error_body, put_at
from .faults.fault_plan import FAULTS, Fault
from .faults.fault_replies import echo_text
from .model_list import json_time, model_list
from .request_bodies import payload_of
from .request_validation import (
    BodyValidator,
    disagreement,
    explained,
    query_value,
    read_json,
    refusal_text,
    request_validator,
)
from .service_state import JsonAnswer, Refused, ServiceState, headers_of, parameters_of
from .serving.webhooks import send_later, signed, target, written
from .store import Outcome, Task
from .world import World

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]
OFFER_SECONDS = 600
"""Seconds that the price in a quote is valid."""
OTHERS = 12
"""Runs of other accounts in the list of runs: more than its default length."""
NO_CONTENT, NOT_IMPLEMENTED = 204, 501
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_VISIBLE = re.compile(r"[\x21-\x7e]{1,255}")
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


def submit(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint that starts a job."""
    validator = request_validator(service.kit.resource)

    async def endpoint(request: Request) -> Response:
        headers = headers_of(request)
        quote = service.catalog.quote_for(operation.id, headers)
        body = await service.body(request)
        read = partial(payload_of, service, operation, request)
        account, payload = _accepted(service, request, body, validator, keyless=quote is not None, read=read)
        more = disagreement(service.kit, payload)
        if quote is not None and "quote-charged" not in request.scope[FAULTS]:
            answer = _quoted(service, operation, quote, payload)
        else:
            payer = account or service.world.settings.keys[0]
            answer = await _once(service, operation, payer, payload, request, valid=not more)
        if more:
            answer.headers.update(more)
        return answer

    return endpoint


def extend(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint that extends the output of a completed job."""
    validator = BodyValidator(service.catalog.body_schema(operation.id) or {"type": "object"})
    ids = [operation.parts["run_id"].name] if "run_id" in operation.parts else []
    ids += [path[0] for path in service.kit.service.dialects.get(operation.dialect or "", {}).get("run_id", ())]

    async def endpoint(request: Request) -> Response:
        body = await service.body(request)
        account, given = _accepted(service, request, body, validator)
        given = {**given, **{name: request.path_params[name] for name in ids if name in request.path_params}}
        task = service.task_of(account, str(next((given[name] for name in ids if name in given), "")))
        if not service.catalog.supports(operation.id, task.model):
            raise service.refused("invalid_request", f"A job of {task.model} cannot be extended")
        if service.world.progress(task)[0] != "completed":
            raise service.refused("invalid_request", "The job is not completed")
        payload = {**task.payload, **{name: value for name, value in given.items() if name not in ids}}
        return await _once(service, operation, account, payload, request)

    return endpoint


def _quoted(service: ServiceState, operation: Operation, quote: Mapping[str, Any], payload: dict[str, Any]) -> Response:
    """Answer with the price of a request; nothing is run or charged."""
    kinds = {"type": quote["type"]} if "type" in quote else {}
    _, body = error_body(service.kit.service, "insufficient_balance", "Payment required", **kinds)
    digest = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
    offer = f"pay_sim{digest[:12]}"
    facts = {
        "price": service.world.price(payload),
        "offer": offer,
        "expires": json_time(service.world.settings.now() + OFFER_SECONDS),
    }
    status: int = quote["status"]
    start = {**body, "status": status, **filled(dict(quote.get("sample", ())), {OFFER: offer, DIGEST: digest})}
    record = service.catalog.record_of(operation.id, status)
    return JsonAnswer(service.bodies.write(quote["dialect"], record, facts, start), status)


def unpaid(service: ServiceState) -> Endpoint:
    """Return the endpoint of the addresses in an offer: the simulator takes no payment, so none ever arrives."""

    async def endpoint(_: Request) -> Response:
        raise service.refused("insufficient_balance", "No payment has arrived; the simulator takes none")

    return endpoint


def _accepted(
    service: ServiceState,
    request: Request,
    body: bytes | None,
    validator: BodyValidator,
    *,
    keyless: bool = False,
    read: Callable[[bytes], Any] = read_json,
) -> tuple[str, dict[str, Any]]:
    """Return the account and the payload of a request; raise `Refused` if it is not accepted.

    A body that is too large is None.
    """
    if body is None:
        # A proxy before the service answers this, with a page instead of JSON.
        raise Refused(HTMLResponse("<html><body>Request Entity Too Large</body></html>", 413))
    account = service.account(request)
    if account is None and not keyless:
        raise service.refused("authentication", "Invalid API key")
    try:
        payload = read(body)
        problems = validator.problems(payload)
        if problems and service.world.settings.lenient and isinstance(payload, dict):
            valid = validator.without_invalid(cast("dict[str, Any]", payload), service.kit.service.discriminator)
            payload, problems = valid, validator.problems(valid)
        if problems:
            found = (
                explained(service.kit, payload, problems) if validator.of_model else (refusal_text(problems), problems)
            )
            raise service.refused("invalid_request", found[0], problems=found[1])
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
        raise service.refused("invalid_request", f"The body is not JSON: {reason}"[:300]) from None
    return account or "", cast("dict[str, Any]", payload)


# Budget: who pays for what, and how it was asked for.
async def _once(
    service: ServiceState,
    operation: Operation,
    account: str,
    payload: dict[str, Any],
    request: Request,
    *,
    valid: bool = False,
) -> Response:
    """Start a job once for each idempotency key: the same request with it gets the first answer, another is refused."""
    keyed = operation.idempotency
    given = headers_of(request).get(keyed.header.lower()) if keyed and keyed.header else None
    key = payload.get(keyed.field) if keyed and keyed.field else given
    if keyed is None or key is None:
        return await _started(service, operation, account, payload, request, valid=valid)
    if not isinstance(key, str) or not (_UUID if keyed.uuid else _VISIBLE).fullmatch(key):
        raise service.refused(
            "invalid_request", f"The idempotency key is no {'UUID' if keyed.uuid else 'visible text'}"
        )
    digest = hashlib.sha256(json.dumps([operation.id, payload], sort_keys=True).encode()).hexdigest()
    kept = service.world.kept(account, key, keyed.lifetime)
    if kept is None:
        return await _started(service, operation, account, payload, request, valid=valid, key=(key, digest))
    if kept.digest != digest:
        message = "The idempotency key was used with another request"
        _, body = service.error("invalid_request", message)
        raise Refused(JsonAnswer(body, keyed.mismatch))
    task = service.world.tasks[kept.run_id]
    return await _answer(service, operation, task, request, balance=kept.balance)


# Budget: who pays for what, and how it was asked for.
async def _started(  # noqa: PLR0913
    service: ServiceState,
    operation: Operation,
    account: str,
    payload: dict[str, Any],
    request: Request,
    *,
    valid: bool = False,
    key: tuple[str, str] | None = None,
) -> Response:
    """Charge for a job and start it; answer as the faults require. `valid`: the request is known to be valid.

    `key` is its idempotency key, and the digest of the request.
    """
    faults = request.scope[FAULTS]
    outcome = _forced_outcome(faults, request) if faults else None
    model, at_once = str(service.kit.named(payload)), operation.gives_result
    task = service.world.start(account, model, payload, outcome, valid=valid, at_once=at_once)
    if task is None:
        status, body = service.error("insufficient_balance", "Insufficient balance")
        required = {"required_balance": service.world.price(payload)}
        return JsonAnswer({**body, **service.bodies.write("error", None, required)}, status)
    if key is not None:
        service.world.keep(account, *key, task)
    _tell_later(service, task, request)
    return await _answer(service, operation, task, request, balance=service.world.balance(account))


def _tell_later(service: ServiceState, task: Task, request: Request) -> None:
    """Let a webhook be sent when a job is over, if the service sends any and the settings want it."""
    webhook, settings = service.kit.service.webhook, service.world.settings
    url = target(webhook, settings.webhook_url, settings.webhook_secret, task)
    if webhook is None or not url:
        return

    async def made() -> tuple[dict[str, str], bytes]:
        completed = service.world.progress(task)[0] == "completed"
        urls = await service.file_urls(request, task, {}) if completed else ""
        facts = {**_status_facts(service.world, task, {}, urls), "created": json_time(task.started)}
        facts["inline"] = await _inline(service, webhook.dialect, task) if completed else None
        body = written(webhook, service.bodies.write(webhook.dialect, webhook.record, facts), str(facts["status"]))
        ids = {"run": task.run_id, "account": task.account}
        return signed(webhook.signature, body, settings.webhook_secret, settings.now(), ids), body

    send_later(url, max(0.0, service.world.end(task) - settings.now()), settings.sleep, made)


# Budget: what is answered, and to what.
async def _answer(
    service: ServiceState, operation: Operation, task: Task, request: Request, *, balance: Decimal
) -> Response:
    """Answer that a job was started, as the faults require."""
    faults, at_once = request.scope[FAULTS], operation.gives_result
    places = service.kit.service.dialects.get(operation.dialect or "", {})
    facts = {
        "run_id": task.run_id,
        "status": "queued",
        "model": task.model,
        "cost": task.cost,
        "currency": (task.currency or service.world.currency(task.payload)) if "currency" in places else None,
        "balance": balance,
        "accepted": True,
        "notice": "The job was started",
        "remaining": round(task.queue_seconds + task.run_seconds),
    }
    if (name := next(iter(DENIED & faults.keys()), None)) is not None:
        denial = {"accepted": False, "error": "The provider did not take the request"}
        denial |= {"run_id": task.run_id} if "success-false-after-id" in faults else {}
        return JsonAnswer(service.bodies.write(operation.dialect, None, denial), faults[name].answer_status)
    if faults:
        _falsify(facts, service, task, faults)
    if at_once:
        return await _result(service, operation, task, request, facts)
    return JsonAnswer(service.bodies.success(operation, facts), operation.success)


async def _result(
    service: ServiceState, operation: Operation, task: Task, request: Request, facts: dict[str, Any]
) -> Response:
    """Return the answer that holds what a request made: the file itself, or JSON with it or its address."""
    if task.outcome.state != "completed":
        kind = "content_policy" if task.outcome.flagged else "server"
        raise service.refused(kind, task.outcome.error or "Nothing was made")
    if service.catalog.media_type(operation.id, operation.success) != "application/json":
        return await service.file_response(request, task, "")
    facts["inline"] = await _inline(service, operation.dialect, task)
    facts["url"] = await service.file_urls(request, task, request.scope[FAULTS])
    return JsonAnswer(service.bodies.success(operation, {**facts, "status": "completed"}), operation.success)


async def _inline(service: ServiceState, dialect: str | None, task: Task) -> str | list[str] | None:
    """Return the files of a completed job in base64, where answers of a dialect hold them; None where they do not."""
    if "inline" not in service.kit.service.dialects.get(dialect or "", {}):
        return None
    text, count = base64.b64encode(await service.file_bytes(task)).decode(), service.outputs(task)
    return [text] * count if count > 1 else text


def _falsify(facts: dict[str, Any], service: ServiceState, task: Task, faults: Mapping[str, Fault]) -> None:
    """Change the facts of the answer to a submission as the faults require."""
    if "no-run-id" in faults:
        del facts["run_id"]
    if "other-run" in faults:
        facts["run_id"] = service.world.other(task).run_id
    if "other-model" in faults:
        ids = (model["id"] for model in service.catalog.models)
        facts["model"] = next((name for name in ids if name != task.model), "another-model")


def _forced_outcome(faults: Mapping[str, Fault], request: Request) -> Outcome | None:
    """Return how a job ends by the faults that struck its submission; None if they do not decide that."""
    if "job-echo" in faults:
        echo = echo_text(request.headers)
        return Outcome(state="failed", error=echo, user_error=echo)
    outcomes = {"job-failed": FAILED, "job-cancelled": CANCELLED, "job-blocked": BLOCKED}
    return next((outcome for name, outcome in outcomes.items() if name in faults), None)


def status(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint that reports the status of a run."""

    async def endpoint(request: Request) -> Response:
        faults = request.scope[FAULTS]
        task = service.requested_task(request, operation)
        if operation.does == "result" and service.world.progress(task)[0] != "completed":
            raise service.refused("invalid_request", "The job is not completed")
        if faults.keys() & {"early-404", "mid-404"}:
            raise service.refused("not_found", "No such job")
        task = service.world.other(task) if "other-run" in faults else task
        completed = service.world.progress(task)[0] == "completed"
        url = await service.file_urls(request, task, faults) if completed else ""
        facts = _status_facts(service.world, task, faults, url, shares=operation.shares)
        if facts["url"]:
            facts["inline"] = await _inline(service, operation.dialect, task)
        return JsonAnswer(service.bodies.success(operation, facts), operation.success)

    return endpoint


def cancel(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint that stops a job, or deletes it with what it made."""

    async def endpoint(request: Request) -> Response:
        task = service.requested_task(request, operation)
        if operation.does == "delete":
            service.world.delete(task)
        elif not service.world.cancel(task):
            raise service.refused("api", "The job is over")
        if operation.success == NO_CONTENT:
            return Response(status_code=NO_CONTENT)
        facts = {"run_id": task.run_id, "status": "cancelled", "model": task.model}
        return JsonAnswer(service.bodies.success(operation, facts), operation.success)

    return endpoint


def _status_facts(
    world: World, task: Task, faults: Mapping[str, Fault], url: str | list[str], *, shares: bool = False
) -> dict[str, Any]:
    """Return the facts of a status; `url` is named once the job is completed. `shares`: progress goes from 0 to 1."""
    state, done = world.progress(task)
    if "backwards" in faults:
        state, done = "queued", 0.0
    elif "stuck" in faults and state not in ("queued", "running"):
        state, done = "running", 0.99
    unknown = {"unknown-word", "terminal"} & faults.keys()
    completed = state == "completed" and not unknown
    failed = state in ("failed", "cancelled") and not unknown
    return {
        "run_id": task.run_id,
        "model": task.model,
        "status": UNKNOWN_WORD if unknown else state,
        "progress": None if failed else round(done, 2) if shares else round(done * 100),
        "done": True if completed or failed else None,
        "notice": "The job is being worked on" if state == "running" and not unknown else None,
        "url": url if completed and "no-url" not in faults else None,
        "cost": task.cost if completed and "no-cost" not in faults else None,
        "error": task.outcome.error if failed else "The job was given up" if "terminal" in faults else None,
        "user_error": task.outcome.user_error if failed else None,
        "flagged": True if failed and task.outcome.flagged else None,
        "terminal": True if "terminal" in faults else None,
    }


# Budget: a list with its pages and filters.
def recover(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint that lists runs: pages as its parameters have them; fields of requests are filters."""
    query = {field["name"]: field for field in service.catalog.query(operation.id)}
    names: dict[str, str] = {role: part.name for role, part in operation.parts.items()}
    length, page, offset = (query.get(names.get(role, "")) for role in ("limit", "page", "offset"))
    known = service.kit.service.dialects[operation.dialect or ""]["run_id"]
    path, place = next((path, place) for path in known for place, step in enumerate(path) if isinstance(step, int))
    record = service.catalog.record_of(operation.id, operation.success)
    row = service.catalog.field_at(record, path[: place + 1])
    repeated = service.catalog.fields(row["kind"].get("name") if row else None)
    filtered = {field["name"]: field["name"] for model in service.catalog.models for field in model["fields"]}
    filtered |= {names.get("model", service.kit.service.discriminator): service.kit.service.discriminator}

    def entry(task: Task) -> dict[str, Any]:
        state = service.world.progress(task)[0]
        facts = {"run_id": task.run_id, "status": state, "model": task.model, "created": json_time(task.started)}
        fields = {name: value for name, value in task.payload.items() if name in repeated}
        return {**fields, **at(service.bodies.success(operation, facts), path[: place + 1])}

    async def endpoint(request: Request) -> Response:
        account = service.checked_account(request, operation)
        faults: Mapping[str, Fault] = request.scope[FAULTS]
        given = request.query_params
        filters = {filtered[name]: text for name, text in given.items() if name in query and name in filtered}
        tasks = service.world.listed(
            account,
            {} if "recover-unfiltered" in faults else filters,
            every="recover-all" in faults or service.world.settings.recover == "all",
            lag=faults["recover-lag"].duration if "recover-lag" in faults else 0.0,
        )
        if "recover-others" in faults:
            tasks = [*_foreign_tasks(service, filters), *tasks]
        most = _number(length, given)
        first = _number(offset, given) or 0
        if page is not None and page["kind"]["kind"] == "integer":
            first = ((_number(page, given) or 1) - 1) * (most or len(tasks))
        elif page is not None and page["name"] in given:
            first = next(
                (place for place, task in enumerate(tasks, 1) if task.run_id == given[page["name"]]), len(tasks)
            )
        shown = tasks[first : None if most is None else first + most]
        more = shown[-1].run_id if shown and first + len(shown) < len(tasks) else None
        rows = [entry(task) for task in shown]
        body = service.bodies.success(operation, {"next": more})
        if place:
            put_at(body, path[:place], rows)
        return JsonAnswer(body if place else rows, operation.success)

    return endpoint


def _number(field: Field | None, query: QueryParams) -> Any:
    """Return a whole number of a query: as given, else its default."""
    return None if field is None else query_value(field, query)


def _foreign_tasks(service: ServiceState, filters: Mapping[str, str]) -> list[Task]:
    """Return newer runs of other accounts, of the model that is asked for."""
    found_by = next((o.found_by for o in service.kit.service.operations.values() if o.found_by), None)
    model = filters.get(service.kit.service.discriminator) or next(iter(service.kit.models))
    payloads = ({found_by: f"00000000-0000-4000-8000-{number:012d}"} if found_by else {} for number in range(OTHERS))
    return [service.world.foreign_task(number, model, payload=payload) for number, payload in enumerate(payloads, 1)]


def content(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint of files: a choice in the query names the variant, by default the output itself."""
    named = operation.parts.get("variant")
    choice = next((f for f in service.catalog.query(operation.id) if named and f["name"] == named.name), None)

    async def endpoint(request: Request) -> Response:
        task = service.requested_task(request, operation)
        variant = _variant(choice, parameters_of(request))
        if service.world.progress(task)[0] != "completed":
            raise service.refused("not_found", "The job has no file yet")
        if service.world.settings.urls == "redirect" or "foreign-redirect" in request.scope[FAULTS]:
            return RedirectResponse(service.files_origin + service.sealed_path(task, variant), 302)
        return await service.file_response(request, task, variant)

    return endpoint


def _variant(choice: Field | None, query: QueryParams) -> str:
    """Return the variant in a query; empty for the default."""
    if choice is None:
        return ""
    default = choice.get("default", {}).get("value", choice["kind"]["values"][0])
    variant = query_value(choice, query) or default
    return "" if variant == default else variant


def balance(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint that reports the balance of an account."""

    async def endpoint(request: Request) -> Response:
        account = service.checked_account(request, operation)
        service.world.settle()
        facts = {
            "balance": service.world.balance(account),
            "balance_other": service.world.settings.balance_other,
            "deposit": "simulated-address",
        }
        return JsonAnswer(service.bodies.success(operation, facts), operation.success)

    return endpoint


def unserved(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint of an operation that clients do not use: it says that it is not simulated."""

    async def endpoint(_: Request) -> Response:
        body = service.error("api", f"{operation.method} {operation.path} is not simulated")[1]
        return JsonAnswer(body, NOT_IMPLEMENTED)

    return endpoint


def catalogue(service: ServiceState, operation: Operation) -> Endpoint:
    """Return the endpoint that lists the models: a flag in the query adds details."""
    flag = next((f for f in service.catalog.query(operation.id) if f["kind"]["kind"] == "flag"), None)
    price = service.world.settings.price

    @cache
    def answer(*, detailed: bool) -> dict[str, Any]:
        fixed = None if price is None else (price, service.world.unit)
        return model_list(service.kit, service.catalog, operation, price=fixed, detailed=detailed)

    async def endpoint(request: Request) -> Response:
        service.checked_account(request, operation)
        detailed = flag is None or query_value(flag, request.query_params) is not False
        return JsonAnswer(answer(detailed=detailed), operation.success)

    return endpoint
