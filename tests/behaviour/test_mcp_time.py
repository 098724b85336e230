"""Waiting of agents: bounded calls, progress, time-outs, cancellation, and tasks where a client has the extension."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import mcp_types as types
import pytest
from mcp.client.client import Client
from mcp.client.extension import ClaimContext, ClientExtension, ResultClaim
from mcp.shared.exceptions import MCPError
from nanogpt_video._runtime.mcp.tasks import EXTENSION
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault
from pydantic import Field

from tests.support.agents import REQUEST, agent, facts, shop

pytestmark = pytest.mark.anyio
SUBMIT = {"request": REQUEST, "max_cost": 1}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def until_over(client: Client, id_: str) -> dict[str, Any]:
    for _ in range(200):
        found = facts(await client.call_tool("get_video", {"id": id_}))
        if found["state"] in ("completed", "failed"):
            return found
        await asyncio.sleep(0.05)
    raise AssertionError(found)


async def test_a_call_ends_before_its_job_and_says_what_to_call_next(tmp_path: Path) -> None:
    async with shop(tmp_path, speed=4.0) as made, agent(made.desk(wait=0.2)) as client:
        film = facts(await client.call_tool("generate_video", SUBMIT))
        assert film["state"] == "running"
        assert film["next"].startswith("get_video with this id in ")
        assert "do not submit it again" in film["next"]
        assert (await until_over(client, film["id"]))["state"] == "completed"
        assert made.charged() == 1


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_progress_is_told_while_a_call_waits(tmp_path: Path, mode: Any) -> None:
    told: list[tuple[float, str | None]] = []

    async def note(progress: float, total: float | None, message: str | None) -> None:
        told.append((progress, message))

    async with shop(tmp_path, speed=2.0) as made, agent(made.desk(), mode=mode) as client:
        film = facts(await client.call_tool("generate_video", SUBMIT, progress_callback=note))
    assert film["state"] == "completed"
    assert len(told) > 1
    assert [progress for progress, _ in told] == sorted(progress for progress, _ in told)
    assert {str(message).partition(",")[0] for _, message in told} <= {"submitting", "queued", "running"}


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_a_call_that_times_out_leaves_its_order_as_it_is(tmp_path: Path, mode: Any) -> None:
    slow = Fault(name="latency", operation="submit", seconds=1.0)
    async with shop(tmp_path, faults=(slow,), sleep=asyncio.sleep) as made, agent(made.desk(), mode=mode) as client:
        for _ in range(3):
            with pytest.raises((MCPError, TimeoutError)):
                await client.call_tool("generate_video", SUBMIT, read_timeout_seconds=0.2)
        film = facts(await client.call_tool("generate_video", SUBMIT))
        assert (await until_over(client, film["id"]))["state"] == "completed"
        assert made.charged() == 1


class Created(types.Result):
    """The result of a call that runs as a task, as the extension describes it."""

    result_type: Literal["task"] = Field(alias="resultType")
    task_id: str = Field(alias="taskId")
    status: str


class Got(types.Result):
    """The answer to `tasks/get`."""

    task_id: str = Field(alias="taskId")
    status: str
    status_message: str | None = Field(default=None, alias="statusMessage")
    poll_interval_ms: int = Field(alias="pollIntervalMs")
    ttl_ms: int = Field(alias="ttlMs")
    result: dict[str, Any] | None = None


class Params(types.RequestParams):
    task_id: str = Field(serialization_alias="taskId")
    input_responses: dict[str, Any] | None = Field(default=None, serialization_alias="inputResponses")


class Ask(types.Request[Params, str]):
    """A call of the extension."""

    method: str
    params: Params


async def ask(session: Any, method: str, task_id: str) -> Got:
    kind = Got if method == "tasks/get" else types.EmptyResult
    return await session.send_request(Ask(method=method, params=Params(task_id=task_id)), kind)


class Tasks(ClientExtension):
    """The client's half of the extension, written for this test from its text."""

    identifier = EXTENSION

    def __init__(self) -> None:
        self.seen: list[Got] = []

    def claims(self) -> Sequence[ResultClaim[Any]]:
        return (ResultClaim(result_type="task", model=Created, resolve=self.resolve),)

    async def resolve(self, made: Created, context: ClaimContext) -> types.CallToolResult:
        assert made.status == "working"
        while True:
            self.seen.append(await ask(context.session, "tasks/get", made.task_id))
            if self.seen[-1].status == "completed":
                return types.CallToolResult.model_validate(self.seen[-1].result)
            assert self.seen[-1].status == "working", self.seen[-1]
            await asyncio.sleep(0.05)


async def test_a_client_with_the_extension_gets_a_task_at_once(tmp_path: Path) -> None:
    tasks = Tasks()
    async with shop(tmp_path, speed=10.0) as made, agent(made.desk(), extensions=[tasks]) as client:
        film = facts(await client.call_tool("generate_video", SUBMIT))
        assert film["state"] == "completed"
        assert len(tasks.seen) > 1
        assert {got.task_id for got in tasks.seen} == {film["id"]}
        again = facts(await client.call_tool("generate_video", SUBMIT))
        assert again == film
        assert made.charged() == 1


@pytest.mark.parametrize("submitting", [True, False])
async def test_an_order_that_goes_on_while_it_is_read_is_not_told_as_over(tmp_path: Path, submitting: bool) -> None:
    """What was read is older than what is known when it is told: its work has ended in between."""
    slow = Fault(name="latency", operation="submit", seconds=0.3)
    faults = (slow,) if submitting else ()
    async with shop(tmp_path, faults=faults, sleep=asyncio.sleep) as made, agent(made.desk(wait=0.0)) as client:
        desk = made.desks[0]
        bought = facts(await client.call_tool("generate_video", SUBMIT))
        order = desk.orders()[0]
        work, read = desk.studio.work(order.id), desk.studio.on_disk

        async def late(function: Any, *args: Any) -> Any:
            found = await read(function, *args)
            assert work.task is not None
            await asyncio.wait({work.task})
            return found

        desk.studio.on_disk = late
        told = await desk.answer(order.id)
        desk.studio.on_disk = read
        assert told.facts["state"] in ("submitting", "running", "saving")
        assert told.busy
        assert (await until_over(client, bought["id"]))["state"] == "completed"
        assert made.charged() == 1


async def test_a_task_outlives_its_server(tmp_path: Path) -> None:
    async with shop(tmp_path, speed=4.0) as made:
        first = made.desk()
        async with agent(first, extensions=[Tasks()]) as client:
            task = await client.session.call_tool("generate_video", SUBMIT, allow_claimed=True)
            assert isinstance(task, Created)
        await made.end(first)
        async with agent(made.desk(), extensions=[Tasks()]) as client:
            for _ in range(200):
                got = await ask(client.session, "tasks/get", task.task_id)
                if got.status != "working":
                    break
                await asyncio.sleep(0.05)
            assert got.result["structuredContent"]["state"] == "completed"
        assert made.charged() == 1


async def test_a_cancelled_task_says_that_its_run_goes_on(tmp_path: Path) -> None:
    async with shop(tmp_path, speed=4.0) as made, agent(made.desk(), extensions=[Tasks()]) as client:
        task: Any = await client.session.call_tool("generate_video", SUBMIT, allow_claimed=True)
        await ask(client.session, "tasks/cancel", task.task_id)
        got = await ask(client.session, "tasks/get", task.task_id)
        assert (got.status, bool(got.status_message)) == ("cancelled", True)
        assert f"The run goes on, and it may be charged: get_video with id {task.task_id} has it." in str(
            got.status_message
        )
        assert (await until_over(client, task.task_id))["state"] == "completed"
        assert made.charged() == 1


async def test_a_lost_answer_ends_a_task_with_a_state_and_not_with_an_error(tmp_path: Path) -> None:
    lost = (Fault(name="reset-after", operation="submit"), Fault(name="recover-fails", operation="recover", times=0))
    async with shop(tmp_path, faults=lost) as made, agent(made.desk(), extensions=[Tasks()]) as client:
        result = await client.call_tool("generate_video", SUBMIT)
        assert facts(result)["state"] == "unknown"
        assert "Do not submit again" in facts(result)["note"]
        assert made.charged() == 1


async def test_tasks_are_for_clients_that_declare_the_extension(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        film = facts(await client.call_tool("generate_video", SUBMIT))
        with pytest.raises(MCPError) as refused:
            await ask(client.session, "tasks/get", film["id"])
        assert refused.value.error.data == {"requiredCapabilities": {"extensions": {EXTENSION: {}}}}
    async with shop(tmp_path) as made, agent(made.desk(), extensions=[Tasks()]) as client:
        with pytest.raises(MCPError, match="there is no task 'x'"):
            await ask(client.session, "tasks/get", "x")
