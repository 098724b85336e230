"""The server of the official SDK: tools, resources and prompts over a desk.

A person is asked by a request to the client until version 2025-11-25 of the protocol, by an interim result since
2026-07-28.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import mcp_types as types
from jsonschema import Draft202012Validator
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from . import tasks
from .definitions import Tool, instructions, made
from .desk import ApprovalNeeded, Desk
from .reports import Answer, media_type, saved
from .studio import Watcher, Work

ASK_WITHIN = 300.0
"""Seconds that a person has to answer."""
_AGREE = {"type": "object", "properties": {"agree": {"type": "boolean", "title": "Pay"}}, "required": ["agree"]}
FILMS = 50
"""The most files in the list of resources."""
REMEMBERED = 200
"""The most answers on orders that a caller may say it did not hear."""
Context = ServerRequestContext[Any, Any]


def serve(desk: Desk) -> Server[Any]:
    """Return the server for a desk; it may have many connections, and closes nothing."""
    service, kit = desk.kit.service, desk.kit
    rooms = _Rooms(desk)
    server: Server[Any] = Server(
        service.distribution,
        version=service.version,
        title=service.title,
        instructions=instructions(kit),
        on_list_tools=rooms.list_tools,
        on_call_tool=rooms.call_tool,
        on_list_resources=rooms.list_resources,
        on_list_resource_templates=rooms.list_templates,
        on_read_resource=rooms.read_resource,
        on_list_prompts=rooms.list_prompts,
        on_get_prompt=rooms.get_prompt,
    )
    server.add_notification_handler("notifications/cancelled", types.CancelledNotificationParams, rooms.given_up)
    tasks.offer(server, desk, result)
    return server


def tool_of(tool: Tool) -> types.Tool:
    """Return a tool for the wire."""
    hints = types.ToolAnnotations(
        read_only_hint=tool.reads, destructive_hint=False, idempotent_hint=True, open_world_hint=tool.outside
    )
    return types.Tool(
        name=tool.name,
        description=tool.description,
        input_schema=tool.takes,
        output_schema=tool.gives,
        annotations=hints,
    )


def result(answer: Answer) -> types.CallToolResult:
    """Return an answer for the wire: as text, as structure, and its files as links."""
    text = json.dumps(answer.facts, ensure_ascii=False, default=str)
    content: list[types.ContentBlock] = [types.TextContent(type="text", text=text)]
    content += [types.ResourceLink(**_resource(path)) for path in answer.files]
    return types.CallToolResult(content=content, structured_content=json.loads(text), is_error=answer.wrong)


def _resource(path: Path) -> dict[str, Any]:
    with suppress(OSError):
        return {"uri": path.as_uri(), "name": path.name, "mime_type": media_type(path), "size": path.stat().st_size}
    return {"uri": path.as_uri(), "name": path.name, "mime_type": media_type(path)}


def wrong(tool: Tool, given: Mapping[str, Any]) -> str:
    """Return what is wrong with the arguments of a tool; empty if nothing is."""
    check: Any = Draft202012Validator(tool.takes)  # its stubs know JSON of JSON only
    found = sorted(check.iter_errors(dict(given)), key=str)
    said = (f"{'.'.join(map(str, one.absolute_path)) or 'arguments'}: {one.message[:200]}" for one in found)
    return "; ".join(said)


def can_ask(context: Context) -> bool:
    """Return whether the client can put a form before a person."""
    known = context.session.client_capabilities
    asking = known.elicitation if known is not None else None
    return asking is not None and (asking.form is not None or asking.url is None)


class _Rooms:
    """The handlers of the protocol."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._scheme = desk.kit.service.distribution
        self._answered: deque[tuple[Any, types.RequestId | None, str]] = deque(maxlen=REMEMBERED)
        """The last answers: what the client said of itself, one object for a connection; number of the call; order."""

    async def list_tools(self, _: Context, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[tool_of(tool) for tool in self._desk.tools.values()])

    async def call_tool(
        self, context: Context, params: types.CallToolRequestParams
    ) -> types.CallToolResult | types.InputRequiredResult:
        tool, given = self._desk.tools.get(params.name), params.arguments or {}
        if tool is None:
            raise MCPError(code=types.INVALID_PARAMS, message=f"there is no tool {params.name[:60]!r}")
        problem = wrong(tool, given)
        if problem:
            return result(Answer({"state": "refused", "note": f"Nothing was sent: {problem}"}, wrong=True))
        named: dict[str, Any] = {"report": _watcher(context), "can_ask": can_ask(context)}
        named["sent"] = as_task = tool.does == "buy" and tasks.wanted(context)
        try:
            answer = await self._desk.call(tool.name, given, approved=_agreed(params), **named)
        except ApprovalNeeded as needed:
            if params.input_responses is not None:
                return result(_declined())
            if context.protocol_version in MODERN_PROTOCOL_VERSIONS:
                return _question(needed)
            if not await _asked(context, needed):
                return result(_declined())
            answer = await self._desk.call(tool.name, given, approved=needed.token, **named)
        if as_task and tasks.goes_on(answer):
            return cast("types.CallToolResult", tasks.created(answer))  # a result of the extension, which owns its form
        if "id" in answer.facts:
            self._answered.append((context.session.client_params, context.request_id, answer.facts["id"]))
        return result(answer)

    async def given_up(self, context: Context, params: types.CancelledNotificationParams) -> None:
        """Take what was answered for not heard: the caller gave up while the answer was on its way."""
        for client, number, id_ in self._answered:
            if client is context.session.client_params and str(number) == str(params.request_id):
                self._desk.unheard_of(id_)

    async def list_resources(self, _: Context, __: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        files = await self._desk.studio.on_disk(self._files)
        found = [types.Resource(**_resource(path)) for path in files]
        return types.ListResourcesResult(resources=found)

    async def list_templates(
        self, _: Context, __: types.PaginatedRequestParams | None
    ) -> types.ListResourceTemplatesResult:
        template = types.ResourceTemplate(
            uri_template=f"{self._scheme}://models/{{id}}",
            name="model",
            description="Fields, values, rules and prices of a model.",
            mime_type="text/plain",
        )
        return types.ListResourceTemplatesResult(resource_templates=[template])

    async def read_resource(self, _: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        """Describe a model, or a file that was made: its content stays where it is."""
        start = f"{self._scheme}://models/"
        if params.uri.startswith(start):
            answer = self._desk.describe(unquote(params.uri.removeprefix(start)))
            text, kind = str(answer.facts["description"]), "text/plain"
        else:
            known = {path.as_uri(): path for path in await self._desk.studio.on_disk(self._files)}
            path = known.get(params.uri)
            if path is None:
                raise MCPError(code=types.INVALID_PARAMS, message="there is no such resource")
            text, kind = json.dumps({"path": str(path), **_resource(path)}), "application/json"
        return types.ReadResourceResult(
            contents=[types.TextResourceContents(uri=params.uri, mime_type=kind, text=text)]
        )

    def _files(self) -> list[Path]:
        orders = self._desk.orders(FILMS)
        return [path for order in orders for path in saved(order, self._desk.studio.work(order.id))][:FILMS]

    async def list_prompts(self, _: Context, __: types.PaginatedRequestParams | None) -> types.ListPromptsResult:
        one = made(self._desk.kit)
        idea = types.PromptArgument(name="idea", description="what it should show", required=True)
        most = types.PromptArgument(name="max_cost", description="the most that it may cost")
        prompt = types.Prompt(name=f"first_{one}", description=f"Make a first {one}, cheaply.", arguments=[idea, most])
        return types.ListPromptsResult(prompts=[prompt])

    async def get_prompt(self, _: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        one, given = made(self._desk.kit), params.arguments or {}
        if params.name != f"first_{one}" or not given.get("idea"):
            raise MCPError(code=types.INVALID_PARAMS, message=f"the prompt is first_{one}, with an idea")
        most = given.get("max_cost")
        text = (
            f"Make one {one} of this idea: {given['idea']}\n"
            f"1. get_budget. 2. find_models for the inputs of the idea; choose a cheap one. 3. describe_model. "
            f"4. check_request until it is valid. Tell me its price{f', which is at most {most}' if most else ''}. "
            f"5. generate_{one} with that price as max_cost. 6. get_{one} until it is completed; give me the link.\n"
            "If a call times out, repeat it unchanged. If the state is unknown, do not submit again."
        )
        message = types.PromptMessage(role="user", content=types.TextContent(type="text", text=text))
        return types.GetPromptResult(messages=[message])


def _watcher(context: Context) -> Watcher:
    async def told(passed: float, work: Work) -> None:
        seen = work.seen
        percent = "" if seen is None or seen.progress is None else f", {seen.progress:g} %"
        state = "submitting" if work.submitting else seen.state if seen is not None else "running"
        await context.session.report_progress(round(passed, 1), None, f"{state}{percent}")

    return told


def _agreed(params: types.CallToolRequestParams) -> str | None:
    """Return the proof of an agreement that came with a call; None where there is none."""
    found = (params.input_responses or {}).get("agree")
    if not isinstance(found, types.ElicitResult) or found.action != "accept":
        return None
    return params.request_state if (found.content or {}).get("agree") is True else None


def _question(needed: ApprovalNeeded) -> types.InputRequiredResult:
    asked = types.ElicitRequest(
        params=types.ElicitRequestFormParams(message=needed.question, requested_schema=dict(_AGREE))
    )
    return types.InputRequiredResult(input_requests={"agree": asked}, request_state=needed.token)


async def _asked(context: Context, needed: ApprovalNeeded) -> bool:
    """Ask a person through a client of the former protocol; no answer is no agreement."""
    import anyio

    with anyio.move_on_after(ASK_WITHIN):
        try:
            found = await context.session.elicit_form(needed.question, dict(_AGREE), context.request_id)
        except MCPError:
            return False
        return found.action == "accept" and (found.content or {}).get("agree") is True
    return False


def _declined() -> Answer:
    return Answer({"state": "refused", "note": "Nothing was sent: the person did not agree to the price."}, wrong=True)
