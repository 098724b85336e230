"""The doors that cost nothing: status, recover, content, balance, catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from ..service import Operation
from . import answers
from .catalogue import listing, moment
from .gate import FAULTS
from .matrix import Field
from .money import nominal
from .store import Task

if TYPE_CHECKING:
    from .app import Service
    from .orders import Door


def status(service: Service, operation: Operation) -> Door:
    """Return the door that tells where a run stands."""

    async def door(request: Request) -> Response:
        faults = request.scope[FAULTS]
        task = service.owned(request, operation)
        if isinstance(task, Response):
            return task
        if "early-404" in faults:
            return service.refuse("not_found", "No such job")
        facts = answers.facts(service.world, task, faults, service.link(request, task))
        return JSONResponse(service.voice.say(operation, facts), operation.success)

    return door


def recover(service: Service, operation: Operation) -> Door:
    """Return the door that lists completed runs: a query field that is a number bounds the list, others filter it."""
    query = {field["name"]: field for field in service.matrix.query(operation.id)}
    bound = next((field for field in query.values() if field["kind"]["kind"] == "integer"), None)
    key = service.kit.service.dialects[operation.dialect or ""]["run_id"][0][0]
    row = service.matrix.at(service.matrix.answer(operation.id, operation.success), (key, 0))
    echoed = service.matrix.fields(row["kind"].get("name") if row else None)

    def said(task: Task) -> dict[str, Any]:
        facts = {"run_id": task.run_id, "status": "completed", "model": task.model, "created": moment(task.started)}
        own = {name: value for name, value in task.payload.items() if name in echoed}
        return {**own, **service.voice.say(operation, facts)[str(key)][0]}

    async def door(request: Request) -> Response:
        account = service.account(request)
        if account is None:
            return service.refuse("authentication", "Invalid API key")
        wanted = {name: value for name, value in request.query_params.items() if name in query}
        most = _bounded(bound, wanted.pop(bound["name"], None)) if bound else None
        if bound and most is None:
            return service.refuse("invalid_request", f"{bound['name']} is not from {_range(bound)}")
        rows = [said(task) for task in service.world.completed(account, wanted)[:most]]
        return JSONResponse({key: rows}, operation.success)

    return door


def _bounded(field: Field, text: str | None) -> int | None:
    """Return the number in a text, the default where there is none; None where it is out of the field's range."""
    kind = field["kind"]
    value = text if text is not None else str(field.get("default", {}).get("value", kind.get("maximum", 10)))
    right = value.isascii() and value.isdigit() and len(value) < 10
    return int(value) if right and kind.get("minimum", 0) <= int(value) <= kind.get("maximum", 10**9) else None


def _range(field: Field) -> str:
    return f"{field['kind'].get('minimum', 0)} to {field['kind'].get('maximum', 10**9)}"


def content(service: Service, operation: Operation) -> Door:
    """Return the door to files: a query field that is a choice names the variant, by default the film."""
    choice = next((one for one in service.matrix.query(operation.id) if one["kind"]["kind"] == "choice"), None)

    async def door(request: Request) -> Response:
        task = service.owned(request, operation)
        if isinstance(task, Response):
            return task
        variant = _variant(choice, request.query_params)
        if variant is None:
            return service.refuse("invalid_request", "There is no such variant")
        if service.world.progress(task)[0] != "completed":
            return service.refuse("not_found", "The job has no file yet")
        if service.world.settings.urls == "redirect" or "foreign-redirect" in request.scope[FAULTS]:
            return RedirectResponse(service.files_origin + service.sealed(task, variant), 302)
        return await service.bytes_of(request, task, variant)

    return door


def _variant(choice: Field | None, given: Mapping[str, str]) -> str | None:
    """Return the variant asked for, empty for the usual one; None where there is no such."""
    if choice is None:
        return ""
    usual = choice.get("default", {}).get("value", choice["kind"]["values"][0])
    variant = given.get(choice["name"], usual)
    return None if variant not in choice["kind"]["values"] else "" if variant == usual else variant


def balance(service: Service, operation: Operation) -> Door:
    """Return the door that tells what an account holds."""

    async def door(request: Request) -> Response:
        account = service.account(request)
        if account is None:
            return service.refuse("authentication", "Invalid API key")
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
        whole: listing(service.kit, service.matrix, record=record, price=nominal(settings), detailed=whole)
        for whole in (True, False)
    }

    async def door(request: Request) -> Response:
        usual = flag.get("default", {}).get("value", True) if flag else True
        asked = request.query_params.get(flag["name"]) if flag else None
        found = lists[usual if asked is None else asked.lower() not in ("false", "0")]
        meta = {"count": len(found), "generated_at": moment(settings.now())}
        return JSONResponse({"object": "list", "data": found, "meta": meta}, operation.success)

    return door
