"""What an agent may spend: caps, agreement of a person, repeated calls, and outcomes that nobody knows."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import mcp_types as types
import pytest
from mcp.client.client import Client
from mcp.shared.memory import create_client_server_memory_streams
from mcp.shared.message import SessionMessage
from nanogpt_video._runtime.mcp import purchases, studio
from nanogpt_video._runtime.mcp.purchases import order_id
from nanogpt_video._runtime.mcp.server import serve
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault

from tests.support.agents import REQUEST, agent, facts, shop

pytestmark = pytest.mark.anyio
OTHER = {**REQUEST, "prompt": "A heron"}
LOST = Fault(name="reset-after", operation="submit")
"""The service charges, and its answer is lost."""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def buy(client: Client, request: dict[str, Any] = REQUEST, max_cost: float = 1, **more: Any) -> dict[str, Any]:
    return facts(await client.call_tool("generate_video", {"request": request, "max_cost": max_cost, **more}))


async def test_repeating_a_call_is_free_whoever_repeats_it(tmp_path: Path) -> None:
    async with shop(tmp_path) as made:
        async with agent(made.desk()) as client:
            films = await asyncio.gather(*(buy(client) for _ in range(5)))
            assert {film["id"] for film in films} == {films[0]["id"]}
            assert (await buy(client))["run_id"] == films[0]["run_id"]
        async with agent(made.desk()) as later:  # another session, on the same ledger
            assert (await buy(later))["run_id"] == films[0]["run_id"]
            assert (await later.call_tool("get_budget", {})).structured_content["session"]["spent"] == "0"
        assert made.charged() == 1


async def test_a_request_id_is_one_order_and_belongs_to_one_request(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        first = await buy(client, request_id="a")
        assert await buy(client, request_id="a") == first
        other = await buy(client, OTHER, request_id="a")
        assert (other["state"], "belongs to another request" in other["note"]) == ("refused", True)
        assert (await buy(client, request_id="b"))["run_id"] != first["run_id"]
        assert made.charged() == 2


async def test_a_new_id_for_a_request_under_way_buys_nothing(tmp_path: Path) -> None:
    async with shop(tmp_path, speed=1.0) as made, agent(made.desk(wait=0.5)) as client:
        first = await buy(client, request_id="a")
        assert first["state"] == "running"
        again = await buy(client, request_id="b")
        assert (again["id"], again["run_id"]) == ("a", first["run_id"])
        assert "nothing was submitted" in again["note"]
        assert made.charged() == 1


async def test_calls_at_once_with_a_new_id_for_a_request_under_way_are_told_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second call comes while the first one still looks into the ledger, where the new id never stands."""

    def slow_take(*given: Any) -> Any:
        time.sleep(0.3)
        return purchases.take(*given)

    async with shop(tmp_path, speed=1.0) as made, agent(made.desk(wait=0.5)) as client:
        first = await buy(client, request_id="a")
        monkeypatch.setattr(studio, "take", slow_take)
        both = await asyncio.gather(*(buy(client, request_id="b") for _ in range(3)))
        assert [(again["id"], again["run_id"]) for again in both] == [("a", first["run_id"])] * 3
        assert made.charged() == 1


async def test_a_new_id_buys_nothing_before_the_end_of_the_first_was_told(tmp_path: Path) -> None:
    """The answer of the first call was lost: whoever asks again may not know that it was made."""
    async with shop(tmp_path, speed=10.0) as made, agent(made.desk(wait=0.05)) as client:
        first = await buy(client, request_id="a")
        assert first["state"] in ("submitting", "running")
        work: Any = made.desks[0].studio.work(order_id("https://sim/api", "a"))
        await asyncio.wait_for(work.task, 20)
        again = await buy(client, request_id="b")
        assert (again["id"], again["state"]) == ("a", "completed")
        assert (await buy(client, request_id="b"))["id"] == "b"
        assert made.charged() == 2


async def test_a_new_id_buys_nothing_where_the_caller_gave_up_while_the_end_was_on_its_way(tmp_path: Path) -> None:
    """The notification of a cancellation crosses the answer, as the protocol allows: the caller did not hear it."""
    async with shop(tmp_path) as made, create_client_server_memory_streams() as ((read, write), (at_server, back)):
        server = serve(made.desk())
        options = server.create_initialization_options()
        running = asyncio.create_task(server.run(at_server, back, options))

        async def send(method: str, number: int | None = None, **params: Any) -> None:
            line = {"jsonrpc": "2.0", "method": method, "params": params} | ({} if number is None else {"id": number})
            await write.send(SessionMessage(types.jsonrpc_message_adapter.validate_python(line)))

        async def answered(method: str, number: int, **params: Any) -> Any:
            await send(method, number, **params)
            async for message in read:
                assert isinstance(message, SessionMessage)
                if getattr(message.message, "id", None) == number:
                    return cast("Any", message.message).result
            raise AssertionError("the server has ended")

        async def bought(number: int, id_: str) -> str:
            given = {"request": REQUEST, "max_cost": 1, "request_id": id_}
            found = await answered("tools/call", number, name="generate_video", arguments=given)
            return found["structuredContent"]["id"]

        who = {"name": "raw", "version": "1"}
        await answered("initialize", 1, protocolVersion="2025-06-18", capabilities={}, clientInfo=who)
        await send("notifications/initialized")
        assert await bought(2, "a") == "a"
        await send("notifications/cancelled", requestId=2, reason="time-out")
        assert await bought(3, "b") == "a"
        await send("notifications/cancelled", requestId=77)  # of a call that never was
        assert await bought(4, "b") == "b"
        assert made.charged() == 2
        running.cancel()


@pytest.mark.parametrize("caps", [{"session": Decimal(1)}, {"session": Decimal(50), "day": Decimal(1)}])
async def test_caps_hold_whatever_is_asked_for(tmp_path: Path, caps: dict[str, Any]) -> None:
    async with shop(tmp_path) as made, agent(made.desk(**caps)) as client:
        asked = [buy(client, {**REQUEST, "prompt": f"Boat {number}"}, 100) for number in range(8)]
        states = sorted(film["state"] for film in await asyncio.gather(*asked))
        assert states == ["completed"] * 2 + ["refused"] * 6
        assert made.charged() == 2


async def test_the_cap_of_a_day_outlives_a_session_and_is_that_of_the_session_unless_named(tmp_path: Path) -> None:
    async with shop(tmp_path) as made:
        for number in range(4):
            desk = made.desk(session=Decimal(1))
            async with agent(desk) as client:
                await buy(client, {**REQUEST, "prompt": f"Boat {number}"})
            await made.end(desk)
        assert made.charged() == 2


@pytest.mark.parametrize(
    ("limits", "max_cost", "said"),
    [
        ({"session": None}, 1, "started without --session-cap"),
        ({"key": False}, 1, "the server has no API key"),
        ({}, 0.39, "it costs 0.40 USD, more than max_cost"),
        ({"session": Decimal("0.39")}, 1, "0.39 is left for this session"),
        ({"ask_above": Decimal("0.10")}, 1, "this client cannot ask one"),
    ],
)
async def test_what_is_not_allowed_is_refused_before_anything_is_sent(
    tmp_path: Path, limits: dict[str, Any], max_cost: float, said: str
) -> None:
    async with shop(tmp_path) as made, agent(made.desk(**limits)) as client:
        refused = await buy(client, max_cost=max_cost)
        assert refused["state"] == "refused"
        assert said in refused["note"]
        assert made.charged() == 0
        assert facts(await client.call_tool("list_videos", {})) == {"videos": []}


@pytest.mark.parametrize(
    ("option", "variable"),
    [("--session-cap", None), ("--daily-cap", None), ("--ask-above", None), (None, "NANOGPT_DAILY_CAP")],
)
def test_a_limit_in_what_no_price_is_in_is_an_error_at_the_start(
    tmp_path: Path, option: str | None, variable: str | None
) -> None:
    words = [sys.executable, "-m", "nanogpt_video", "mcp", *((option, "5 EUR") if option else ())]
    own = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), **({variable: "5 EUR"} if variable else {})}
    env = {**{name: text for name, text in os.environ.items() if not name.startswith("NANOGPT")}, **own}
    run = subprocess.run(words, env=env, cwd=tmp_path, input="", capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (2, "")
    assert f"{option or variable} counts EUR, the prices are in USD; give the amount in USD" in " ".join(
        run.stderr.split()
    )


def test_a_limit_may_name_what_the_prices_are_in(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "nanogpt_video", "mcp", "--session-cap", "5 USD", "--ask-above", "1"]
    env = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    run = subprocess.run(words, env=env, cwd=tmp_path, input="", capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr  # its input ended


@pytest.mark.parametrize("newer", ["minimax-h9", "sora-3"])
async def test_a_model_that_the_package_does_not_have_is_refused_and_the_list_is_not_asked(
    tmp_path: Path, newer: str
) -> None:
    async with shop(tmp_path) as made:
        inner, asked = made.service.app, []

        async def app(scope: Any, receive: Any, send: Any) -> None:
            asked.append(scope["path"])
            await inner(scope, receive, send)

        made.service.app = cast("Any", app)
        async with agent(made.desk()) as client:
            refused = await buy(client, {**REQUEST, "model": newer}, 100)
            assert (refused["state"], asked) == ("refused", [])
            assert "unknown_model" in json.dumps(refused)
            bought = await buy(client)
            assert (bought["state"], len(asked) > 1) == ("completed", True)  # the list above is not empty for nothing


@pytest.mark.parametrize("mode", ["legacy", "auto"])
@pytest.mark.parametrize(
    ("action", "content", "bought"),
    [("accept", {"agree": True}, 1), ("accept", {"agree": False}, 0), ("decline", None, 0), ("cancel", None, 0)],
)
async def test_a_person_is_asked_above_the_limit(
    tmp_path: Path, mode: Any, action: Any, content: Any, bought: int
) -> None:
    asked: list[str] = []

    async def answer(_: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        asked.append(params.message)
        return types.ElicitResult(action=action, content=content)

    async with (
        shop(tmp_path) as made,
        agent(made.desk(ask_above=Decimal("0.30")), mode=mode, elicitation_callback=answer) as client,
    ):
        film = await buy(client)
        assert film["state"] == ("completed" if bought else "refused")
        [question] = asked
        assert "Pay up to 0.40 USD to NanoGPT Video for Sora 2?" in question
        if bought:
            assert await buy(client) == film  # what was bought is not asked about again
            assert len(asked) == 1
        assert made.charged() == bought


async def test_an_agreement_is_to_one_order_at_one_price(tmp_path: Path) -> None:
    """The proof of an agreement comes back from the client: neither another request nor another server takes it."""

    async with shop(tmp_path) as made, agent(made.desk(ask_above=Decimal(0)), elicitation_callback=never) as client:
        asked = await client.session.call_tool(
            "generate_video", {"request": REQUEST, "max_cost": 1}, allow_input_required=True
        )
        assert isinstance(asked, types.InputRequiredResult)
        agreed: Any = {"agree": types.ElicitResult(action="accept", content={"agree": True})}
        for request, state in ((OTHER, asked.request_state), (REQUEST, None), (REQUEST, "0" * 64)):
            got = await client.session.call_tool(
                "generate_video", {"request": request, "max_cost": 1}, input_responses=agreed, request_state=state,
            )  # fmt: skip
            assert facts(got)["state"] == "refused"
        assert made.charged() == 0
        got = await client.session.call_tool(
            "generate_video", {"request": REQUEST, "max_cost": 1}, input_responses=agreed,
            request_state=asked.request_state,
        )  # fmt: skip
        assert facts(got)["state"] == "completed"
        assert made.charged() == 1


async def never(_: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
    raise AssertionError(params)


async def test_an_unknown_outcome_is_a_state_and_is_not_submitted_again(tmp_path: Path) -> None:
    hidden = Fault(name="recover-fails", operation="recover", times=2)
    async with shop(tmp_path, faults=(LOST, hidden)) as made, agent(made.desk()) as client:
        lost = await buy(client)
        assert lost["state"] == "unknown"
        assert "Do not submit again" in lost["note"]
        assert lost["cost"] == "at most 0.40 USD"
        again = await buy(client, request_id="again")
        assert again["id"] == lost["id"]
        found = await until_over(client, lost["id"])
        assert (found["state"], len(found["files"])) == ("completed", 1)
        assert made.charged() == 1


async def until_over(client: Client, id_: str) -> dict[str, Any]:
    for _ in range(40):
        found = facts(await client.call_tool("get_video", {"id": id_}))
        if found["state"] in ("completed", "failed", "refused"):
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(found)


async def test_a_session_that_ends_in_the_middle_leaves_its_order_to_the_next(tmp_path: Path) -> None:
    async with shop(tmp_path, speed=5.0) as made:
        first = made.desk(wait=0.3)
        async with agent(first) as client:
            film = await buy(client)
            assert film["state"] == "running"
        await made.end(first)
        async with agent(made.desk()) as client:
            found = await until_over(client, film["id"])
            assert (found["run_id"], len(found["files"])) == (film["run_id"], 1)
        assert made.charged() == 1


async def test_what_was_refused_may_be_bought_later_under_its_id(tmp_path: Path) -> None:
    poor = Fault(name="refusal", operation="submit", kind="insufficient_balance", times=1)
    async with shop(tmp_path, faults=(poor,)) as made, agent(made.desk()) as client:
        refused = await buy(client, request_id="a")
        assert (refused["state"], refused["cost"]) == ("refused", "0")
        assert refused["service_says"].startswith("⟦")
        assert (await buy(client, request_id="a"))["state"] == "completed"
        assert made.charged() == 1


async def test_a_failed_run_says_so_and_is_not_bought_again(tmp_path: Path) -> None:
    async with shop(tmp_path, faults=(Fault(name="job-failed", operation="submit"),)) as made:
        async with agent(made.desk()) as client:
            failed = await buy(client)
            assert failed["state"] == "failed"
            assert failed["note"].startswith("The run failed")
            assert failed["service_says"].startswith("⟦")
            assert (await buy(client))["state"] == "failed"
            assert (await buy(client, request_id="anew"))["state"] == "completed"
        assert made.charged() == 2


async def test_files_that_are_gone_are_fetched_again_without_a_charge(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        film = await buy(client)
        [saved] = (tmp_path / "films").iterdir()
        saved.unlink()
        assert facts(await client.call_tool("get_video", {"id": film["id"]}))["files"] == film["files"]
        assert [saved] == list((tmp_path / "films").iterdir())
        assert made.charged() == 1


async def test_two_servers_on_one_ledger_buy_a_request_once(tmp_path: Path) -> None:
    async with shop(tmp_path) as made:
        async with agent(made.desk()) as one, agent(made.desk()) as two:
            films = await asyncio.gather(*(buy(client) for client in (one, two, one, two)))
        assert len({film["run_id"] for film in films if "run_id" in film}) == 1
        assert made.charged() == 1
