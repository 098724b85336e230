"""Commands in processes that are killed, and who keeps the book of what was paid: the fake, or the simulator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, TypeAlias

from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.fake.server import ROOT, spawned
from tests.kills.program import AHEAD, SCALE, small

PACKAGES = os.pathsep.join([str(ROOT), str(ROOT / "generated" / "python")])
KEY = "sk-kills"
Judge: TypeAlias = Literal["fake", "simulator"]
PER_MINUTE = 50
"""Submissions that the documents allow in a window of a minute."""


@dataclass
class Bench:
    """A service, and a home for the ledger of every command."""

    base_url: str
    home: Path
    scale: float
    ahead: float = -3600.0
    """Seconds by which the clock of machine `a` is ahead of the others'."""
    highest: int = 0
    """The most memory that a process was seen to have, in KiB."""
    _lives: list[subprocess.Popen[str]] = field(default_factory=list[subprocess.Popen[str]])

    def start(self, *words: str, quiet: bool = False, machine: str = "") -> subprocess.Popen[str]:
        """Start a command; of a `quiet` one nobody reads what it says, which must not fill a pipe.

        A `machine` has a home and a state folder of its own.
        """
        home = self.home / machine
        home.mkdir(exist_ok=True)
        own = {
            "NANOGPT_API_KEY": KEY, "NANOGPT_BASE_URL": self.base_url, "PYTHONPATH": PACKAGES, "NO_COLOR": "1",
            "XDG_STATE_HOME": str(home / "state"), SCALE: str(self.scale), "MACHINE": machine,
            AHEAD: str(self.ahead if machine == "a" else 0.0),
        }  # fmt: skip
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.kills.program", *words], cwd=home, env={**os.environ, **own},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL if quiet else subprocess.PIPE,
            stderr=subprocess.DEVNULL if quiet else subprocess.PIPE, text=True,
        )  # fmt: skip
        self._lives.append(process)
        return process

    def look(self, process: subprocess.Popen[str]) -> None:
        """See how much memory a process has had, where the system tells."""
        try:
            status = Path(f"/proc/{process.pid}/status").read_text("ascii", "replace")
        except OSError:
            return
        peak = next((line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")), "0")
        self.highest = max(self.highest, int(peak))

    def kill(self, process: subprocess.Popen[str]) -> None:
        """Kill a process and close what it left open."""
        self.look(process)
        process.kill()
        process.communicate()

    def told(self, *words: str, machine: str = "") -> Any:
        """Run a command to its end and return the last line of JSON that it prints."""
        process = self.start(*words, "--json", machine=machine)
        said, complained = process.communicate(timeout=600)
        found = json.loads(said.splitlines()[-1]) if said else complained
        assert "error" not in found, found
        assert not complained, complained
        return found

    def asked(self, name: str) -> Any:
        """Return what the fake says of itself: `charges`, `log`, `runs`."""
        url = f"{self.base_url.removesuffix('/api')}/_fake/{name}"
        with urllib.request.urlopen(url, timeout=60) as answer:
            return json.load(answer)

    def charges(self) -> list[dict[str, Any]]:
        """Return the charges so far."""
        return self.asked("charges")["charges"]

    def submitted(self) -> list[float]:
        """Return when each submission came, those that were refused included."""
        return [row["at"] for row in self.asked("log") if row["phase"] == "submit"]

    def busiest(self) -> int:
        """Return the most submissions that came within one window."""
        window, times = 60.0 * self.scale, self.submitted()
        first, most = 0, 0
        for last, time in enumerate(times):
            while times[first] <= time - window:
                first += 1
            most = max(most, last - first + 1)
        return most


@dataclass
class SimulatedBench(Bench):
    """The simulator, whose limits refuse what is too much: its book has what it took."""

    service: Service = field(kw_only=True)

    def charges(self) -> list[dict[str, Any]]:
        """Return the charges so far."""
        world = self.service.world
        found: list[dict[str, Any]] = []
        for line in list(world.charges):
            task = world.task(line.run_id) if line.run_id and line.entry == "charged" else None
            if task is not None:
                found.append({"run_id": task.run_id, "amount": line.amount, "prompt": task.payload["prompt"]})
        return found

    def submitted(self) -> list[float]:
        """Return when each submission came that was taken."""
        return [task.started for task in list(self.service.world.tasks.values())]


@contextmanager
def bench(home: Path, scale: float, *settings: str, ahead: float = -3600.0) -> Iterator[Bench]:
    """Start a fake whose runs take half a second; kill whatever still runs at the end."""
    usual = ("queued=0", "working=0.5", "film_bytes=2000", f"scale={scale}", *settings)
    with spawned("--set", *usual) as base_url, _killing(Bench(base_url, home, scale, ahead)) as made:
        yield made


@contextmanager
def judged(judge: Judge, home: Path, scale: float, price: Decimal, ahead: float) -> Iterator[Bench]:
    """Start one of both services, in which every request has a price and runs take half a second."""
    if judge == "fake":
        with bench(home, scale, "count_refused=true", f"price={price}", ahead=ahead) as made:
            yield made
        return
    settings = Settings(
        keys=(KEY,), balance=Decimal(10**9), price=price, speed=16.0, limits=small(scale).service.limits
    )  # fmt: skip
    with (
        serve(KIT, settings=settings) as served,
        _killing(SimulatedBench(served.base_url, home, scale, ahead, service=served.service)) as made,
    ):
        yield made


@contextmanager
def _killing(made: Bench) -> Iterator[Bench]:
    try:
        yield made
    finally:
        for process in made._lives:
            if process.poll() is None:
                made.kill(process)


def requests(prompts: Sequence[str]) -> str:
    """Return a file of requests, one for each prompt."""
    rows = ({"model": "sora-2", "prompt": prompt, "seconds": "4"} for prompt in prompts)
    return "".join(json.dumps(row) + "\n" for row in rows)
