"""The simulator, started from programs of JavaScript: what its page says, how it ends, and why it cannot start."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.support.node_tools import environment
from tests.support.specs import ROOT
from tests.typescript.javascript import GENERATED, node_program, other_program

PAGE = ROOT / "generated/docs/guide/testing.md"
[PROGRAM] = re.findall(r"^```js\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
LEFT_OPEN = """
import { createClient } from "nanogpt-video/client";
import { simulate } from "nanogpt-video/testing";
const simulator = await simulate({ speed: 1000, price: "1.25" });
const job = await createClient(simulator.settings).submit("veo2-video", { prompt: "A paper boat", duration: "5s" });
console.log(JSON.stringify([simulator.baseURL, job.runId, await simulator.charges()]));
"""
REFUSED = """
import { simulate } from "nanogpt-video/testing";
for (const settings of JSON.parse(process.argv[2])) {
  await simulate(settings).then(() => console.log("started"), (error) => console.log(error.name, error.message));
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of a program that depends on the package."""
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules/nanogpt-video").symlink_to(GENERATED)
    (tmp_path / "package.json").write_text('{"type": "module", "dependencies": {"nanogpt-video": "*"}}')
    return tmp_path


def ran(folder: Path, program: str, *command: str, path: str | None = None) -> str:
    (folder / "program.mjs").write_text(program, "utf-8")
    variables = environment() if path is None else {**os.environ, "PATH": path}
    made = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, timeout=100, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return made.stdout


def assert_ends(address: str) -> None:
    """Wait until nothing listens at an address."""
    parts = urlsplit(address)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            socket.create_connection((parts.hostname, parts.port), 5).close()
        except OSError:
            return
        time.sleep(0.02)
    raise AssertionError(f"{address} still listens")


def test_the_program_of_the_page_passes(folder: Path):
    told = ran(folder, PROGRAM, node_program(), "--test", "program.mjs")
    assert re.search(r"^. pass 1$", told, re.MULTILINE), told


@pytest.mark.parametrize("name", ["node", "deno", "bun"])
def test_a_simulator_that_nobody_closes_keeps_no_program_and_ends_with_it(folder: Path, name: str):
    before = (node_program(),) if name == "node" else other_program(name)
    address, run, [charge] = json.loads(ran(folder, LEFT_OPEN, *before, "program.mjs"))
    assert charge == {"entry": "charged", "amount": "1.25", "runId": run, "model": "veo2-video"}
    assert_ends(address)


def test_a_simulator_ends_with_a_program_that_is_killed(folder: Path):
    (folder / "program.mjs").write_text(f"{LEFT_OPEN}\nsetInterval(() => undefined, 1000);", "utf-8")
    command = [node_program(), "program.mjs"]
    with subprocess.Popen(command, cwd=folder, env=environment(), stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        address, *_ = json.loads(running.stdout.readline())
        running.kill()
    assert_ends(address)


def test_a_simulator_that_cannot_start_says_why(folder: Path):
    command = [sys.executable, "-m", "nanogpt_video"]
    wrong = json.dumps([
        {"command": command, "speeed": 3},
        {"command": command, "faults": [{"name": "hiccup"}]},
        {"command": [node_program(), "-e", "console.error('no such module'); process.exit(3)"]},
        {"command": "no-such-program"},
        {},
    ])  # fmt: skip
    told = ran(folder, REFUSED, node_program(), "program.mjs", wrong, path=str(folder)).splitlines()
    install = "`pip install 'nanogpt-video[cli,simulator]==0.1.0'`, or install uv, or give the words that start it"
    assert told[0].startswith("ConfigurationError the simulator did not start: No such option: --speeed")
    assert ": fault 'hiccup' is not known; there are latency, " in told[1]
    assert told[2] == "ConfigurationError the simulator did not start: it ended with status 3: no such module"
    assert told[3].startswith("ConfigurationError no no-such-program is found: the simulator is a program of Python. ")
    assert told[4].startswith("ConfigurationError no nanogpt-video and no uvx is found: ")
    assert install in told[4]


def test_the_settings_are_the_options_of_the_command():
    declared = (GENERATED / "runtime/client/simulate.d.ts").read_text("utf-8")
    [text] = re.findall(r"type SimulatorSettings = \{(.*?)^\};", declared, re.MULTILINE | re.DOTALL)
    settings = {re.sub("[A-Z]", lambda found: f"-{found[0].lower()}", name) for name in re.findall(r"(\w+)\?:", text)}
    known: Any = json.loads((ROOT / "generator/capmatrix/runtime/cli/completion.json").read_bytes())
    options = {option["names"][0].removeprefix("--") for option in known["commands"]["simulate"]["options"]}
    assert settings - {"command"} == (options | {"edition"}) - {"help", "json", "until-eof", "explorer"}
