"""Two clients that nobody here wrote, from a question to a film under every fault of the service: one charge each.

The official SDK's own client, and that of `@ai-sdk/mcp`, which shares no code with it. The judge is the list of charges
of the simulated service.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from mcp.client.client import Client
from nanogpt_video._runtime.mcp.desk import Desk
from nanogpt_video._runtime.mcp.serving import over_http
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.support import node_tools
from tests.support.agents import REQUEST, agent, command, facts, shop, simulated

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
TOKEN = "a-token-of-tests"
QUESTION = "text seconds=4 price<=0.5"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def once(name: str, operation: str = "submit", **more: Any) -> Fault:
    return Fault(name=name, operation=operation, **more)


CHARGED = tuple(
    once(name, seconds=0.3)
    for name in (
        "reset-after", "timeout", "error-after", "error-typed-after", "refusal-after", "redirect-after", "echo-after",
        "success-false-after", "success-false-after-id", "no-run-id", "other-model", "malformed-json", "truncated-json",
        "empty-answer", "page-answer", "wrong-type", "hang", "slow-drip",
    )
)  # fmt: skip
"""The service makes the film, and something is wrong with its answer."""
NOT_PROCESSED = tuple(
    once(name, seconds=0.3) for name in ("reset-before", "throttled", "throttled-silent", "request-timeout", "conflict")
)
LATER = (
    once("early-404", "status"), once("mid-404", "status"), once("gateway-page", "status"),
    once("backwards", "status"), once("unknown-word", "status"), once("malformed-json", "status"),
    once("error-json", "status"), once("no-cost", "status"), once("data-url", "status"),
    once("truncated-download", "file"), once("wrong-length", "file"), once("expired-url", "file"),
)  # fmt: skip
LOST = once("reset-after")
PLANS: dict[str, tuple[Fault, ...]] = {
    "no fault": (),
    **{f"{fault.name} at {fault.operation}": (fault,) for fault in (*CHARGED, *NOT_PROCESSED, *LATER)},
    **{
        f"lost, {fault.name}": (LOST, fault)
        for fault in (
            once("recover-lag", "recover", seconds=0.3), once("recover-unfiltered", "recover"),
            once("recover-others", "recover"), once("recover-fails", "recover", times=2),
        )
    },
    "lost, then its status is not known": (LOST, once("early-404", "status")),
}  # fmt: skip


async def drive(client: Client) -> dict[str, Any]:
    """Come to a film as a patient agent does: the same call again where nothing was sent, else look."""
    found = facts(await client.call_tool("find_models", {"question": QUESTION}))["models"]
    assert REQUEST["model"] in {model["id"] for model in found}
    checked = facts(await client.call_tool("check_request", {"request": REQUEST}))
    buy = {"request": REQUEST, "max_cost": float(checked["price"].split()[0])}
    film = facts(await client.call_tool("generate_video", buy))
    for turn in range(20):
        if film["state"] in ("completed", "failed") or (film["state"] == "refused" and turn > 5):
            break
        await asyncio.sleep(0.1)
        name, given = ("generate_video", buy) if film["state"] == "refused" else ("get_video", {"id": film["id"]})
        film = facts(await client.call_tool(name, given))
    return film


@pytest.mark.parametrize("plan", PLANS)
async def test_the_sdk_s_own_client_pays_once(tmp_path: Path, plan: str) -> None:
    async with shop(tmp_path, faults=PLANS[plan], sleep=asyncio.sleep, speed=50.0) as made:
        async with agent(made.desk(), mode="legacy" if len(plan) % 2 else "auto") as client:
            film = await drive(client)
        judge(plan, film, made.charged())


def judge(plan: str, film: dict[str, Any], charged: int) -> None:
    """Hold what an agent was told against what the service charged."""
    never_left = plan.startswith(("reset-before", "request-timeout", "conflict"))
    if never_left and film["state"] == "unknown":
        assert charged == 0  # nobody can tell it from a lost answer, so it is not sent again
        return
    assert (film["state"], charged) == ("completed", 1), (plan, film)
    [uri] = film["files"]
    assert Path(uri.removeprefix("file://")).stat().st_size > 1000


@pytest.mark.parametrize("plan", ["no fault", "reset-after at submit", "throttled at submit"])
@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_the_sdk_s_own_client_pays_once_over_standard_input(tmp_path: Path, plan: str, mode: Any) -> None:
    with simulated(faults=PLANS[plan]) as served:
        async with Client(command(served, tmp_path), mode=mode) as client:
            film = await drive(client)
        judge(plan, film, sum(line.entry == "charged" for line in served.service.world.charges))
    assert {path.name for path in (tmp_path / "films").iterdir()} == {Path(film["files"][0]).name}


@asynccontextmanager
async def listening(desk: Desk) -> AsyncIterator[str]:
    """Serve a desk over HTTP on loopback, and yield its address."""
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(over_http(desk, 0, TOKEN, ready.set_result))
    try:
        yield await asyncio.wait_for(ready, 20)
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


async def node(given: dict[str, Any]) -> list[dict[str, Any]]:
    """Run the agent on the client of the other vendor."""
    tools = node_tools.installed()
    script = tools / "agent.mjs"
    script.write_bytes((Path(__file__).parents[1] / "javascript" / "agent.mjs").read_bytes())
    run = await asyncio.create_subprocess_exec(
        "node", str(script), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE, env=node_tools.environment(),
    )  # fmt: skip
    usual = {"question": QUESTION, "request": REQUEST, "max_cost": 0.4}
    out, errors = await run.communicate(json.dumps({**usual, **given}).encode())
    assert run.returncode == 0, errors.decode()[-2000:]
    return json.loads(out)


async def test_the_client_of_another_vendor_pays_once(tmp_path: Path, whole: bool) -> None:
    plans = list(PLANS) if whole else list(PLANS)[::4]
    async with AsyncExitStack() as stack:
        shops, servers = [], []
        for number, plan in enumerate(plans):
            (tmp_path / str(number)).mkdir()
            shops.append(
                await stack.enter_async_context(
                    shop(tmp_path / str(number), faults=PLANS[plan], sleep=asyncio.sleep, speed=50.0)
                )
            )
            url = await stack.enter_async_context(listening(shops[-1].desk()))
            servers.append({"url": url, "headers": {"authorization": f"Bearer {TOKEN}"}})
        ended = await node({"servers": servers})
        for plan, made, got in zip(plans, shops, ended, strict=True):
            judge(plan, got["film"], made.charged())
            assert got["again"]["state"] == got["film"]["state"]
            assert (len(got["tools"]), got["price"]) == (7, "0.40 USD")


async def test_the_client_of_another_vendor_over_standard_input(tmp_path: Path) -> None:
    with simulated(faults=(LOST,)) as served:
        line = command(served, tmp_path)
        [got] = await node(
            {"servers": [{"command": line.command, "args": line.args, "env": line.env, "cwd": str(line.cwd)}]}
        )
        judge("lost", got["film"], sum(line.entry == "charged" for line in served.service.world.charges))


@pytest.mark.parametrize(("agree", "state"), [(True, "completed"), (False, "refused")])
async def test_the_client_of_another_vendor_asks_a_person(tmp_path: Path, agree: bool, state: str) -> None:
    async with shop(tmp_path) as made, listening(made.desk(ask_above=Decimal("0.1"))) as url:
        [got] = await node({"servers": [{"url": url, "headers": {"authorization": f"Bearer {TOKEN}"}}], "agree": agree})
        assert got["film"]["state"] == state
        assert all("Pay up to 0.40 USD" in question for question in got["asked"])
        assert got["asked"]
        assert made.charged() == int(agree)


async def test_http_needs_the_token_and_a_name_of_this_machine(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, listening(made.desk()) as url:
        assert url.startswith("http://127.0.0.1:")
        call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
        async with httpx.AsyncClient() as client:
            for given in ({}, {"authorization": "Bearer wrong"}, {"authorization": TOKEN}):
                assert (await client.post(url, json=call, headers=given)).status_code == 401
            right = {"authorization": f"Bearer {TOKEN}", "accept": "application/json, text/event-stream"}
            elsewhere = await client.post(url, json=call, headers={**right, "host": "rebound.example"})
            assert elsewhere.status_code == 421
            foreign = await client.post(url, json=call, headers={**right, "origin": "https://rebound.example"})
            assert foreign.status_code == 403


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_signal_ends_a_server_whose_client_keeps_its_input_open(tmp_path: Path) -> None:
    with simulated() as served:
        line = command(served, tmp_path)
        server = subprocess.Popen(
            [line.command, *line.args], env=line.env, cwd=line.cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
        call = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello}
        assert server.stdin
        assert server.stdout
        with server.stdin, server.stdout:
            server.stdin.write(json.dumps(call).encode() + b"\n")
            server.stdin.flush()
            assert b"protocolVersion" in server.stdout.readline()
            server.terminate()
            assert server.wait(30) == 143
