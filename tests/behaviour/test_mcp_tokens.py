"""What the server costs a language model, in tokens of a public tokenizer, beside a tool for each model."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.mcp import signature
from nanogpt_video._runtime.mcp.definitions import instructions, tools
from nanogpt_video._runtime.mcp.reports import Answer
from nanogpt_video._runtime.mcp.server import result, tool_of

from tests.support import node_tools
from tests.support.agents import text_of
from tests.support.specs import GENERATED

pytestmark = pytest.mark.slow


def tokens(texts: dict[str, str]) -> dict[str, int]:
    place = node_tools.installed()
    script = place / "tokens.mjs"
    script.write_bytes((Path(__file__).parents[1] / "javascript" / "tokens.mjs").read_bytes())
    given, env = json.dumps(texts), node_tools.environment()
    run = subprocess.run(["node", script], input=given, env=env, check=True, capture_output=True, text=True)
    return json.loads(run.stdout)


def wire(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def test_the_tools_cost_less_than_a_thousand_tokens_and_a_model_less_than_250() -> None:
    listed = [tool_of(tool).model_dump(by_alias=True, mode="json", exclude_none=True) for tool in tools(KIT)]
    known = {id_: entry for id_, entry in signature.entries(KIT).items() if KIT.models[id_].stage != "removed"}
    documents = [id_ for id_ in known if "documents" in KIT.models[id_].editions]
    schemas = json.loads((GENERATED / "python/nanogpt_video/data/schema.json").read_bytes())["$defs"]
    per_model = {id_: {"name": id_, "inputSchema": schemas[KIT.models[id_].type]} for id_ in known}
    texts = {"tools": wire(listed), "instructions": instructions(KIT)}
    for id_, entry in known.items():
        answer = result(Answer({"description": signature.describe(KIT, KIT.models[id_], entry)}))
        texts[f"answer {id_}"] = text_of(answer.content[0])
        texts[f"tool {id_}"] = wire(per_model[id_])
    counted = tokens(texts)
    answers = {id_: counted[f"answer {id_}"] for id_ in known}
    assert counted["tools"] + counted["instructions"] < 1000
    assert max(answers.values()) < 250, max(answers, key=answers.__getitem__)
    each = sum(counted[f"tool {id_}"] for id_ in known)
    assert each > 50 * counted["tools"]
    most = max(answers.values())
    told = f"{counted['tools']} tokens of tools, {counted['instructions']} of instructions"
    print(f"{told}, at most {most} of a model, for {len(known)} models")
    print(f"a tool for each: {each}; of the {len(documents)} of the documents "
          f"{sum(counted[f'tool {id_}'] for id_ in documents)}")  # fmt: skip
