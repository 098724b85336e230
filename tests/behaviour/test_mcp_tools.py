"""The seven tools of the server for agents: what they take and answer, and the way from a question to a film."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from mcp.shared.exceptions import MCPError
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.mcp import signature

from tests.support.agents import COST, REQUEST, agent, facts, shop, text_of

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


NAMES = (
    "find_models", "describe_model", "check_request", "generate_video", "get_video", "list_videos", "get_budget",
)  # fmt: skip


async def test_from_a_question_to_a_film(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert tuple(tools) == NAMES

        async def ask(name: str, **given: Any) -> dict[str, Any]:
            result = await client.call_tool(name, given)
            assert not result.is_error, result
            jsonschema.validate(facts(result), tools[name].output_schema or {})
            assert json.loads(text_of(result.content[0])) == facts(result)
            return facts(result)

        found = (await ask("find_models", question="text seconds=4 price<=0.5"))["models"]
        assert REQUEST["model"] in {model["id"] for model in found}
        told = (await ask("describe_model", model=REQUEST["model"]))["description"]
        assert "seconds: 4|8|12" in told
        assert (await ask("check_request", request=REQUEST))["price"] == f"{COST} USD"
        film = await ask("generate_video", request=REQUEST, max_cost=float(COST))
        assert film["state"] == "completed"
        again = await ask("get_video", id=film["id"])
        assert again == film
        [uri] = film["files"]
        [saved] = (tmp_path / "films").iterdir()
        assert saved.as_uri() == uri
        assert saved.read_bytes()[4:8] == b"ftyp"
        assert (await ask("list_videos"))["videos"][0]["id"] == film["id"]
        assert (await ask("get_budget"))["session"] == {"cap": "2", "spent": "0.4 USD", "left": "1.6 USD"}
        assert made.charged() == 1


async def test_hints_say_which_tools_only_read(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        hints = {tool.name: tool.annotations for tool in (await client.list_tools()).tools}
    assert {name for name, hint in hints.items() if hint.read_only_hint} == set(NAMES) - {"generate_video", "get_video"}
    assert all(hint.idempotent_hint and not hint.destructive_hint for hint in hints.values())


async def test_a_wrong_request_is_answered_with_the_nearest_right_value(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        wrong = {**REQUEST, "seconds": 5, "resolutoin": "720p"}
        found = facts(await client.call_tool("check_request", {"request": wrong}))
        assert not found["valid"]
        hints = {finding["field"]: finding["hint"] for finding in found["findings"]}
        assert hints == {"seconds": "4", "resolutoin": "resolution"}
        bought = await client.call_tool("generate_video", {"request": wrong, "max_cost": 9})
        assert bought.is_error
        assert facts(bought)["state"] == "refused"
        assert facts(bought)["findings"] == found["findings"]
        assert made.charged() == 0
        assert facts(await client.call_tool("list_videos", {})) == {"videos": []}


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("generate_video", {"request": REQUEST}, "'max_cost' is a required property"),
        ("generate_video", {"request": REQUEST, "max_cost": "lots"}, "max_cost: 'lots' is not of type 'number'"),
        ("generate_video", {"request": "sora-2", "max_cost": 1}, "request: 'sora-2' is not of type 'object'"),
        (
            "generate_video",
            {"request": REQUEST, "max_cost": 1, "request_id": "../x"},
            "request_id: '../x' does not match",
        ),
        ("get_video", {"id": "x", "wait": 600}, "'wait' was unexpected"),
        ("find_models", {"question": "colour=red"}, "names 'colour'"),
        ("describe_model", {"model": "Sora_2"}, "did you mean sora-2?"),
        ("describe_model", {"model": "sora-2", "part": "resolutions"}, "did you mean resolution?"),
        ("get_video", {"id": "no-such"}, "no order of this id"),
    ],
)
async def test_wrong_arguments_are_answered_in_words(
    tmp_path: Path, name: str, given: dict[str, Any], said: str
) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        result = await client.call_tool(name, given)
        assert result.is_error
        assert said in text_of(result.content[0])
        assert made.charged() == 0


async def test_a_tool_that_is_not_there_is_an_error_of_the_protocol(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk(), mode="legacy") as client:
        with pytest.raises(MCPError, match="no tool 'make_video'"):
            await client.call_tool("make_video", {})


async def test_films_are_resources_that_link_and_never_hold_them(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        result = await client.call_tool("generate_video", {"request": REQUEST, "max_cost": 1})
        [link] = [part for part in result.content if part.type == "resource_link"]
        [listed] = (await client.list_resources()).resources
        assert (link.uri, link.mime_type) == (listed.uri, listed.mime_type) == (facts(result)["files"][0], "video/mp4")
        [read] = (await client.read_resource(link.uri)).contents
        assert json.loads(text_of(read))["path"] == link.uri.removeprefix("file://")
        with pytest.raises(MCPError, match="no such resource"):
            await client.read_resource("file:///etc/passwd")
        [model] = (await client.read_resource("nanogpt-video://models/sora-2")).contents
        assert text_of(model).startswith("sora-2: Sora 2")
        [template] = (await client.list_resource_templates()).resource_templates
        assert template.uri_template == "nanogpt-video://models/{id}"


async def test_a_prompt_leads_to_a_first_film(tmp_path: Path) -> None:
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        [prompt] = (await client.list_prompts()).prompts
        [message] = (await client.get_prompt(prompt.name, {"idea": "A heron", "max_cost": "0.50"})).messages
        for word in ("A heron", "0.50", "check_request", "generate_video", "get_video", "do not submit again"):
            assert word in text_of(message.content)
        with pytest.raises(MCPError, match="with an idea"):
            await client.get_prompt(prompt.name, {})


async def test_media_fields_name_files_of_the_folder_of_inputs_alone(tmp_path: Path) -> None:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    png = b"\x89PNG\r\n\x1a\n" + b"\0" * 32
    (inputs / "boat.png").write_bytes(png)
    (tmp_path / "secret.png").write_bytes(png)
    (inputs / "link.png").symlink_to(tmp_path / "secret.png")
    async with shop(tmp_path) as made, agent(made.desk(inputs=inputs)) as client:

        async def valid(image: str) -> bool:
            request = {**REQUEST, "imageDataUrl": image}
            return facts(await client.call_tool("check_request", {"request": request}))["valid"]

        assert await valid("boat.png")
        for outside in ("../secret.png", str(tmp_path / "secret.png"), "link.png", "no-such.png"):
            assert not await valid(outside)
    async with shop(tmp_path) as made, agent(made.desk()) as client:
        assert not await valid(str(inputs / "boat.png"))


def test_every_part_of_a_model_can_be_asked_for_in_full() -> None:
    for entry in signature.entries(KIT).values():
        for field in entry["fields"]:
            said = signature.describe_part(entry, field["name"])
            assert field["name"] in said
            assert field.get("doc", "") in said
        rules = signature.describe_part(entry, "rules")
        assert all(rule["sentence"] in rules for rule in entry.get("rules", ()))


def test_the_client_does_not_load_the_server() -> None:
    script = """
import sys, nanogpt_video
from nanogpt_video._runtime.cli import program
nanogpt_video.NanoGPT('k', ledger=False)
assert not [name for name in sys.modules if name.split('.')[0] in ('mcp', 'mcp_types') or '_runtime.mcp' in name]
"""
    subprocess.run([sys.executable, "-c", script], check=True)
