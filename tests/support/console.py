"""The command line in this process, before a simulator: what is typed, what is said, and what it cost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli import build
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.simulator.serving.server import Served, serve
from nanogpt_video._runtime.simulator.settings import Settings
from typer import Typer
from typer.testing import CliRunner, Result

KEY = "sk-test-3f9a"
HASTY = KIT._replace(
    service=KIT.service._replace(
        timings={**KIT.service.timings, "retry-attempts": 1, "settle-window": 0, "not-found-grace": 0},
    ),
)
"""The service as a client without patience sees it: every failure comes out at once."""
BOAT = ("veo2-video", "--prompt", "A paper boat")


@contextmanager
def service(monkeypatch: pytest.MonkeyPatch, **settings: Any) -> Iterator[Served]:
    """Serve the service, and point every command to it."""
    with serve(KIT, settings=Settings(**{"speed": 10_000, "balance": Decimal(10_000), **settings})) as served:
        monkeypatch.setenv("NANOGPT_BASE_URL", served.base_url)
        yield served


_BUILT: dict[int, tuple[Kit, object]] = {}
"""Number of a service → it, and its command line, which reads the catalog when it first needs it."""


def invoke(*words: object, text: str | bytes = "", kit: Kit = KIT, **more: Any) -> Result:
    """Run a command of the client; `more` is what Typer's runner takes."""
    if id(kit) not in _BUILT:
        _BUILT[id(kit)] = kit, build(kit)
    command = _BUILT[id(kit)][1]
    assert isinstance(command, Typer), "the extra `cli` is not installed"
    return CliRunner().invoke(command, [str(word) for word in words], input=text, **more)


def run(*words: object, text: str | bytes = "", kit: Kit = HASTY) -> Result:
    result = invoke(*words, text=text, kit=kit)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert KEY not in result.output
    return result


def lines(*words: object, text: str = "", kit: Kit = HASTY) -> tuple[int, list[Any]]:
    """Run a command for a program: every line is JSON, an object or a list of them, and there is nothing beside."""
    result = run(*words, "--json", text=text, kit=kit)
    assert result.stderr == ""
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()]


def entries(served: Served) -> list[str]:
    return [line.entry for line in served.service.world.charges]


def payloads(served: Served) -> list[dict[str, Any]]:
    """Return what was submitted, without the UUID that each carries."""
    tasks = served.service.world.tasks.values()
    return [{name: value for name, value in task.payload.items() if name != "conversationUUID"} for task in tasks]


def options(payload: dict[str, Any]) -> list[str]:
    """Return the command line for a payload, as its help tells to write it."""
    words = [payload["model"]]
    for name, value in payload.items():
        option = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).replace("_", "-").lower()
        if isinstance(value, bool):
            words.append(f"--{option}" if value else f"--no-{option}")
        elif name != "model":
            words += [f"--{option}", value if isinstance(value, str) else json.dumps(value)]
    return words
