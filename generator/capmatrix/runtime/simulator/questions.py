"""The doors that cost nothing: status, recover, content, balance, catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from ..service import Operation
from . import answers
from .catalogue import listing, moment
from .faults import Fault
from .gate import FAULTS
from .matrix import Field
from .query import Given, value
from .store import Task

if TYPE_CHECKING:
    from .app import Service
    from .orders import Door

OTHERS = 12
"""Runs of other people, newer than ours: more than a list has where nothing is said."""


def status(service: Service, operation: Operation) -> Door:
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
        facts = answers.facts(service.world, task, faults, url)
        return JSONResponse(service.voice.say(operation, facts), operation.success)

    return door


def recover(service: Service, operation: Operation) -> Door:
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


def _others(service: Service, wanted: Mapping[str, str]) -> list[Task]:
    """Return newer runs of other people, of the model that is asked for."""
    found_by = next((one.found_by for one in service.kit.service.operations.values() if one.found_by), None)
    model = wanted.get(service.kit.service.discriminator) or next(iter(service.kit.models))
    payloads = ({found_by: f"00000000-0000-4000-8000-{number:012d}"} if found_by else {} for number in range(OTHERS))
    return [service.world.strange(number, model, payload=payload) for number, payload in enumerate(payloads, 1)]


def content(service: Service, operation: Operation) -> Door:
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


def balance(service: Service, operation: Operation) -> Door:
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


def catalogue(service: Service, operation: Operation) -> Door:
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
