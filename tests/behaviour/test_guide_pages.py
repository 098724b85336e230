"""The guide pages on notebooks, web frameworks, batches and agents do what they say."""

from __future__ import annotations

import ast
import asyncio
import json
import os
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import nbformat
import pytest
from markdown_it import MarkdownIt
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.mcp.definitions import tools
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings
from nbclient import NotebookClient

from tests.support.specs import GENERATED, ROOT

GUIDE = GENERATED / "docs" / "guide"
KEY = "test-key"


def blocks(page: str, *languages: str) -> list[str]:
    tokens = MarkdownIt("commonmark").parse((GUIDE / f"{page}.md").read_text(encoding="utf-8"))
    return [token.content for token in tokens if token.type == "fence" and token.info in languages]


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Serve a simulator to which the environment points, also that of another process."""
    with serve(KIT, settings=Settings(speed=10_000, keys=(KEY,), balance=Decimal(100))) as served:
        monkeypatch.setenv("NANOGPT_API_KEY", KEY)
        monkeypatch.setenv("NANOGPT_BASE_URL", served.base_url)
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
        yield served.base_url


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # of the kernel's client
def test_the_page_on_notebooks_runs_as_one(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    kernels = tmp_path / "share" / "jupyter" / "kernels" / "here"
    kernels.mkdir(parents=True)
    command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (kernels / "kernel.json").write_text(json.dumps({"argv": command, "display_name": "here"}), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "share" / "jupyter"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    page = nbformat.v4.new_notebook()
    page.cells = [nbformat.v4.new_code_cell(source) for source in blocks("notebooks", "python", "ipython")]
    (tmp_path / "here").mkdir()
    NotebookClient(
        page, timeout=60, kernel_name="here", resources={"metadata": {"path": str(tmp_path / "here")}}
    ).execute()
    shown = [output.get("data", {}) for cell in page.cells for output in cell.outputs]
    assert len(page.cells) >= 4
    assert any("text/html" in data and "completed" in data["text/html"].lower() for data in shown)
    assert len([*(tmp_path / "here").glob("*.mp4")]) == 2
    assert KEY not in nbformat.writes(page)
    assert os.fspath(tmp_path / "state") not in nbformat.writes(page)


def test_the_page_on_web_frameworks_makes_an_application(address: str):
    names: dict[str, Any] = {}
    for source in blocks("web", "python"):
        exec(source, names)

    async def asked() -> list[httpx.Response]:
        transport = httpx.ASGITransport(names["app"])
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as http, names["client"]:
            made = await http.post("/jobs", json={"prompt": "A paper boat"})
            look = await http.get(f"/jobs/{made.json()['run_id']}")
            return [made, look, await http.post("/jobs", json={"promt": "A paper boat"})]

    made, look, wrong = asyncio.run(asked())
    assert (made.status_code, look.status_code, wrong.status_code) == (202, 200, 422)
    assert look.json()["state"] in ("queued", "running", "completed")
    assert {one["type"] for one in wrong.json()["detail"]} == {"unknown_field", "missing_field"}


def test_the_programs_on_the_page_on_batches_make_what_they_print(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    whole, blocking, asynchronous = blocks("batch", "python")
    request = re.search(r"requests = \[(.+)\] \* 2", blocking)
    assert request
    Path("requests.jsonl").write_text(json.dumps(ast.literal_eval(request[1])) + "\n", encoding="utf-8")
    printed: list[list[str]] = []
    for source in (whole, blocking, asynchronous):
        exec(source, {})
        printed.append(capsys.readouterr().out.splitlines())
    assert printed[0][0].startswith("1 1 ")
    # The folder is the same batch each time, so what it has is given again, and what is new is made.
    assert [line.split()[:2] for line in sorted(printed[1])] == [[str(number), "done"] for number in (1, 2, 3)]
    assert {Path(line.split()[2]).is_file() for line in printed[1]} == {True}
    assert [line.split()[:2] for line in sorted(printed[2])] == [[str(number), "done"] for number in (0, 1, 2)]
    assert len([*Path("outputs").glob("*.mp4")]) == 3


def test_the_program_on_the_page_on_agents_makes_a_film(address: str, tmp_path: Path):
    [program] = blocks("agents", "python")
    run = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    state, link = run.stdout.split()
    [film] = tmp_path.glob("*.mp4")
    assert (state, link) == ("completed", film.as_uri())


def test_the_page_on_agents_names_what_there_is():
    text = (GUIDE / "agents.md").read_text(encoding="utf-8")
    [settings] = (json.loads(block) for block in blocks("agents", "json"))
    words = settings["mcpServers"]["nanogpt-video"]["args"]
    table = set(re.findall(r"^\| `(--[a-z-]+)", text, re.MULTILINE))
    assert {word for word in words if word.startswith("--")} <= table
    known = json.loads((ROOT / "generator/capmatrix/runtime/cli/completion.json").read_bytes())["commands"]["mcp"]
    assert table <= {name for option in known["options"] for name in option["names"]}
    assert {tool.name for tool in tools(KIT)} <= set(re.findall(r"`([a-z]+_[a-z]+)`", text))
