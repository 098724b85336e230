"""What must not load: heavy libraries at import, and the loader where there is nothing to do."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOADED = "import json, sys; print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
STARTS = {"subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.exec", "os.system"}
RUN = """
import runpy, sys
sys.addaudithook(lambda event, _: print(event) if event in {starts!r} else None)
sys.argv = ["capmatrix", "generate", {spec!r}, {out!r}]
try:
    runpy.run_module("capmatrix", run_name="__main__")
except SystemExit as ended:
    assert not ended.code, ended.code
"""


def loaded_by(code: str) -> tuple[set[str], str]:
    command = [sys.executable, "-c", f"{code}\n{LOADED}"]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    *said, names = ended.stdout.splitlines()
    return set(json.loads(names)), "\n".join(said)


def test_importing_the_client_loads_nothing_heavy():
    names, _ = loaded_by("import nanogpt_video; nanogpt_video.__all__")
    assert not names & {"httpx", "pydantic", "typer", "rich", "anyio", "starlette", "asyncio", "ssl"}


def test_judging_a_payload_needs_neither_pydantic_nor_a_network():
    names, _ = loaded_by("import nanogpt_video; assert nanogpt_video.validate({'model': 'no'}).errors")
    assert not names & {"httpx", "pydantic", "typer", "rich", "anyio", "ssl"}


@pytest.mark.parametrize("words", [["--help"], ["models", "image"], ["validate", "requests.jsonl"], ["jobs", "--help"]])
def test_a_command_loads_what_it_needs(words: list[str], tmp_path: Path):
    (tmp_path / "requests.jsonl").write_text('{"model": "sora-2"}\n')
    run = f"import os, sys; from nanogpt_video.__main__ import main; os.chdir({str(tmp_path)!r})"
    names, _ = loaded_by(f"{run}; sys.argv = ['nanogpt-video', *{words!r}]\ntry: main()\nexcept SystemExit: pass")
    assert "typer" in names
    assert not names & {"httpx", "pydantic", "rich", "anyio", "starlette", "asyncio", "ssl", "sqlite3", "http"}


@pytest.mark.slow
def test_a_run_with_nothing_to_do_parses_nothing_and_starts_nothing(tmp_path: Path):
    spec = shutil.copytree(ROOT / "tests" / "cases" / "easel" / "spec", tmp_path / "spec")
    run = RUN.format(starts=STARTS, spec=str(spec), out=str(tmp_path / "out"))
    heavy = {"yaml", "jinja2", "multiprocessing"}
    names, said = loaded_by(run)
    assert heavy <= names
    assert "datamodel_code_generator" not in names  # it runs beside
    assert said.count("subprocess.Popen") == 1  # the formatter
    names, said = loaded_by(run)
    assert said.endswith("nothing changed")
    assert "\n" not in said
    assert not names & (heavy | {"datamodel_code_generator", "pydantic"})
