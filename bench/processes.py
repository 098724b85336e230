"""Commands run in processes of their own, with the time and the memory that they took."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

# As on a user's machine, where installed code is compiled once: else we would measure the compiler, and for us alone.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

MEASURED = """
import json, os, subprocess, sys, time
begun = time.perf_counter()
process = subprocess.Popen(sys.argv[2:])
_, status, usage = os.wait4(process.pid, 0)
took = time.perf_counter() - begun
with open(sys.argv[1], "w") as told:
    json.dump([took, status, usage.ru_maxrss, usage.ru_utime + usage.ru_stime], told)
"""
"""A small process that starts a command and tells its cost: Linux counts the memory of who starts it as its own."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took."""

    seconds: float
    megabytes: float
    """Peak memory, of the process or of the largest process it started."""
    worked: float
    """Seconds of processor time, which a busy machine stretches least."""
    printed: int = 0
    """Bytes that it printed."""


class FailedError(Exception):
    """A measured command failed, so that its time means nothing."""


def run(
    command: Sequence[str | Path], ends: Sequence[int] = (0,), more: Mapping[str, str] = MappingProxyType({})
) -> Cost:
    """Run a command to its end, with one of some exit statuses; `more` is added to its environment."""
    with tempfile.TemporaryFile() as said, tempfile.NamedTemporaryFile() as told:
        words = [sys.executable, "-S", "-c", MEASURED, told.name, *map(str, command)]
        subprocess.run(words, stdout=said, stderr=said, env={**ENVIRONMENT, **more}, check=True)
        took, status, memory, worked = json.load(told)
        if os.waitstatus_to_exitcode(status) not in ends:
            said.seek(0)
            raise FailedError(f"{' '.join(map(str, command))}\n{said.read()[-2000:].decode(errors='replace')}")
        printed = said.seek(0, os.SEEK_END)
    kilobytes = memory / (1 if sys.platform != "darwin" else 1024)
    return Cost(took, kilobytes / 1024, worked, printed)


@dataclass(frozen=True, slots=True)
class Command:
    """A command to time: `prepare` does what has to be done before each run, and returns its words."""

    prepare: Callable[[], Sequence[str | Path]]


def medians(times: int, *commands: Command) -> list[Cost]:
    """Return the median cost of each command, run in turns so that a slow minute hits all of them."""
    took: list[list[Cost]] = [[] for _ in commands]
    for turn in range(times + 1):
        for index, command in enumerate(commands):
            cost = run(command.prepare())
            if turn:  # the first turn fills the file cache and compiles
                took[index].append(cost)
    return [
        Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("seconds", "megabytes", "worked")))
        for costs in took
    ]


def timed_inside(statements: Sequence[str], times: int) -> list[float]:
    """Return the median time of each statement in fresh interpreters, their start not counted, taken in turns."""
    took: list[list[float]] = [[] for _ in statements]
    for turn in range(times + 1):
        for index, statement in enumerate(statements):
            code = f"import time; t = time.perf_counter(); {statement}; print(time.perf_counter() - t)"
            command = [sys.executable, "-c", code]
            ended = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)
            if ended.returncode:
                raise FailedError(f"{statement}\n{ended.stderr}")
            if turn:
                took[index].append(float(ended.stdout))
    return [statistics.median(values) for values in took]
