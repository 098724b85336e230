"""The extension `io.modelcontextprotocol/tasks`: an order as a task that its client polls, where the client has it.

The handle is the order's id, so that a task outlives the server: any process with the ledger answers for it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp_types import (
    INVALID_PARAMS,
    MISSING_REQUIRED_CLIENT_CAPABILITY,
    CallToolResult,
    ClientCapabilities,
    EmptyResult,
    RequestParams,
    Result,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import ConfigDict

from ..client.errors import ClientError
from .purchases import find
from .reports import Answer

if TYPE_CHECKING:
    from mcp.server.lowlevel.server import Server

    from ..client.ledger.ledger import Order
    from .desk import Desk

EXTENSION = "io.modelcontextprotocol/tasks"
KEPT = 7 * 86_400_000
"""Milliseconds for which a task can be asked for at least: its order stays in the ledger."""
POLL = 3_000
"""Milliseconds between two questions."""
Context = ServerRequestContext[Any, Any]


class TaskParams(RequestParams):
    """The parameters of `tasks/get` and `tasks/cancel`; of `tasks/update`, whose answers nobody waits for."""

    model_config = ConfigDict(extra="allow")

    task_id: str


class Task(Result):
    """A task on the wire, alone or in place of the result of a call."""

    result_type: str
    task_id: str
    status: str
    created_at: str
    last_updated_at: str
    status_message: str | None = None
    ttl_ms: int = KEPT
    poll_interval_ms: int = POLL
    result: CallToolResult | None = None


def wanted(context: Context) -> bool:
    """Return whether the client of a request takes tasks."""
    known: ClientCapabilities | None = context.session.client_capabilities
    named = known.extensions if known is not None else None
    return context.protocol_version in MODERN_PROTOCOL_VERSIONS and EXTENSION in (named or {})


def goes_on(answer: Answer) -> bool:
    """Return whether what was bought is not over."""
    return answer.facts["state"] in ("submitting", "running") and "id" in answer.facts


def created(answer: Answer) -> Task:
    """Return the answer of a call that goes on as a task."""
    now, id_ = datetime.now(UTC).isoformat(), str(answer.facts["id"])
    return Task(result_type="task", task_id=id_, status="working", created_at=now, last_updated_at=now)


def offer(server: Server[Any], desk: Desk, result: Callable[[Answer], CallToolResult]) -> None:
    """Let a server take part in the extension; `result` writes an answer for the wire."""
    calls = _Calls(desk, result)
    server.extensions[EXTENSION] = {}
    for method, handler in (("tasks/get", calls.get), ("tasks/cancel", calls.cancel), ("tasks/update", calls.update)):
        server.add_request_handler(method, TaskParams, handler)


class _Calls:
    """The handlers of the extension."""

    def __init__(self, desk: Desk, result: Callable[[Answer], CallToolResult]) -> None:
        self._desk, self._result = desk, result
        self._cancelled: set[str] = set()

    async def get(self, context: Context, params: TaskParams) -> Task:
        """Return where a task stands; of one that is over, the result of its call."""
        order = await self._order(context, params)
        await self._desk.studio.follow(order)
        answer = await self._desk.answer(order.id)
        began, changed = (_iso(moment) for moment in (order.sent_at or order.created, order.changed))
        task = Task(
            result_type="complete",
            task_id=params.task_id,
            status="completed",
            created_at=began,
            last_updated_at=changed,
        )
        saving = answer.facts["state"] == "saving" and answer.busy
        if params.task_id in self._cancelled:
            said = f"The call was cancelled. {self._what_goes_on(answer)}"
            return task.model_copy(update={"status": "cancelled", "status_message": said})
        if goes_on(answer) or saving:
            return task.model_copy(update={"status": "working", "status_message": str(answer.facts["state"])})
        return task.model_copy(update={"result": self._result(answer)})

    async def cancel(self, context: Context, params: TaskParams) -> EmptyResult:
        """End a task for its caller, and ask the service to stop the run, where it can be asked."""
        order = await self._order(context, params)
        if goes_on(await self._desk.answer(order.id)):
            self._cancelled.add(params.task_id)
            if order.run_id is not None and "cancel" in self._desk.kit.service.tasks:
                with suppress(ClientError):  # it goes on, which `get` says
                    await self._desk.client.cancel(order.run_id)
        return EmptyResult()

    async def update(self, context: Context, params: TaskParams) -> EmptyResult:
        """Take input that no task has asked for: a person is asked before there is a task."""
        await self._order(context, params)
        return EmptyResult()

    async def _order(self, context: Context, params: TaskParams) -> Order:
        if not wanted(context):
            needed: dict[str, Any] = {"requiredCapabilities": {"extensions": {EXTENSION: {}}}}
            message = f"the client did not declare {EXTENSION}"
            raise MCPError(code=MISSING_REQUIRED_CLIENT_CAPABILITY, message=message, data=needed)
        desk = self._desk
        found = await desk.studio.on_disk(find, desk.studio.ledger, desk.client.base_url, params.task_id)
        if found is None:
            raise MCPError(code=INVALID_PARAMS, message=f"there is no task {params.task_id[:80]!r}")
        return found

    def _what_goes_on(self, answer: Answer) -> str:
        """Return what happens to an order whose call was cancelled."""
        if not goes_on(answer):
            return f"It is {answer.facts['state']}."
        stops = "cancel" in self._desk.kit.service.tasks
        asked = "The service was asked to stop it; " if stops else "The run goes on, and "
        look = next(tool.name for tool in self._desk.tools.values() if tool.does == "look")
        return f"{asked}it may be charged: {look} with id {answer.facts['id']} has it."


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat()
