"""The steps of the GitHub Action, run as a runner would: the scripts of action.yml, with inputs, files and environment.

`capmatrix` is imported once for all of them: a process that has imported it is forked for each call, in the folder and
with the environment and open files of the caller. Starting it anew would be nine tenths of the time.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from tests.support.pulls import FILMBOX, pulled
from tests.support.specs import ROOT

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
INSTALLED = Path(sys.executable).parent
"""The folder of the installed program."""

_CALL = f"""#!{sys.executable} -IS
import _socket, os, sys
line = _socket.socket(_socket.AF_UNIX)
line.connect(os.path.join(os.path.dirname(os.path.realpath(__file__)), "line"))
words = [os.fsencode(word) for word in sys.argv[1:]]
parts = [os.getcwdb(), b"%d" % len(words), *words, *map(b"=".join, os.environb.items())]
asked = b"\\0".join(parts)
files = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2))
line.sendmsg([len(asked).to_bytes(8, "big")], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, files)])
line.sendall(asked)
os._exit(line.recv(1)[0])
"""

_SERVE = """
import gc, io, os, socket, sys
from contextlib import redirect_stdout, suppress
from typer.main import get_command
from capmatrix.cli import app

program = get_command(app)
specs = sys.argv[2:]
for words in (*(["diff", *specs, "--format", form] for form in ("markdown", "github", "sarif")), ["lint", specs[0]]):
    with redirect_stdout(io.StringIO()), suppress(SystemExit):
        program(words, prog_name="capmatrix")
gc.freeze()
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen()
while True:
    line, _ = server.accept()
    head, files, _, _ = socket.recv_fds(line, 8, 3)
    if not os.fork():
        left, asked = int.from_bytes(head, "big"), b""
        while len(asked) < left:
            asked += line.recv(left - len(asked))
        parts = asked.split(b"\\0")
        after = 2 + int(parts[1])
        for number, file in enumerate(files):
            os.dup2(file, number)
        os.chdir(parts[0])
        os.environb.clear()
        os.environb.update(part.split(b"=", 1) for part in parts[after:])
        status = 1
        try:
            program([*map(os.fsdecode, parts[2:after])], prog_name="capmatrix")
        except SystemExit as ended:
            status = ended.code or 0
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            line.sendall(bytes([status]))
            os._exit(0)
    else:
        for file in (*files, line.detach()):
            os.close(file)
        os.wait()
"""


_JUDGING = """#!/usr/bin/env bash
case "$3" in markdown | sarif) exec {}/all "$@" ;; esac
"""


@contextmanager
def forked_program(folder: Path, *, judging: bool = False) -> Generator[Path]:
    """Give a folder with a `capmatrix` that does what the installed one does, without the time to start it.

    With `judging` it does only what the status of a job depends on, and prints no annotations.
    """
    for name, text in (("all", _CALL), ("capmatrix", _JUDGING.format(folder) if judging else _CALL)):
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)
    specs = FILMBOX, pulled("narrowed-range", folder)
    serving = subprocess.Popen([sys.executable, "-c", _SERVE, folder / "line", *specs])
    try:
        while not (folder / "line").exists():
            assert serving.poll() is None
            time.sleep(0.02)
        yield folder
    finally:
        serving.terminate()
        serving.wait()


def run_step(
    step: dict[str, Any], known: Mapping[str, str], environment: Mapping[str, str], top: Path
) -> subprocess.CompletedProcess[str]:
    """Run the script of a step as a runner would; `known` are the values of its expressions."""

    def value(expression: re.Match[str]) -> str:
        names = expression[1].split(" || ")
        assert all(re.fullmatch(r"[\w.-]+", name) for name in names), expression[1]
        return next((known[name] for name in names if known.get(name)), "")  # what is not known is empty, as on GitHub

    env = {name: re.sub(r"\$\{\{ (.+?) \}\}", value, text) for name, text in step["env"].items()}
    assert "${{" not in step["run"], "what strangers say must not become a script"
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    return subprocess.run(command, cwd=top, env={**environment, **env}, capture_output=True, text=True, check=False)


class Run:
    """One run of the steps in a checkout; `github` are values of the context, `environment` variables of the runner."""

    def __init__(
        self,
        top: Path,
        folder: Path,
        *,
        program: Path = INSTALLED,
        github: dict[str, str] | None = None,
        environment: dict[str, str] | None = None,
        **inputs: str,
    ) -> None:
        (folder / "capmatrix").mkdir(parents=True)
        (folder / "capmatrix" / "bin").symlink_to(program)
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        self.known = {
            f"inputs.{name}": str(given.get(name, one.get("default", ""))) for name, one in ACTION["inputs"].items()
        }
        self.known |= {
            "github.token": "t",
            "github.event_name": "pull_request",
            "github.event.pull_request.number": "7",
        }
        self.known |= {f"github.{name}": value for name, value in (github or {}).items()}
        self.files = {name: folder / name for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")}
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")},
            "RUNNER_TEMP": str(folder),
            "GITHUB_REPOSITORY": "o/r",
            **{name: str(file) for name, file in self.files.items()},
            **(environment or {}),
        }
        self.stdout, self.stderr, self.status = "", "", 0
        for step in ACTION["runs"]["steps"][1:]:  # the first one installs what is installed here
            if self.status == 0 and self._wanted(step.get("if", "")):
                self._step(step, top)

    def _step(self, step: dict[str, Any], top: Path) -> None:
        self.files["GITHUB_OUTPUT"].write_text("")
        ended = run_step(step, self.known, self.env, top)
        self.stdout, self.stderr, self.status = self.stdout + ended.stdout, self.stderr + ended.stderr, ended.returncode
        said = dict(line.split("=", 1) for line in self.files["GITHUB_OUTPUT"].read_text().splitlines())
        self.known |= {f"steps.{step.get('id')}.outputs.{name}": value for name, value in said.items()}

    def _wanted(self, condition: str) -> bool:
        pairs = re.findall(r"(\S+) == '([^']*)'", condition)
        assert " && ".join(f"{name} == '{value}'" for name, value in pairs) == condition
        return all(self.known[name] == value for name, value in pairs)

    @property
    def summary(self) -> str:
        """What the run writes into its summary."""
        return self.files["GITHUB_STEP_SUMMARY"].read_text("utf-8")

    @property
    def compared(self) -> str:
        """The exit status of `capmatrix diff`."""
        return self.known["steps.review.outputs.status"]
