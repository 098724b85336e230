"""Which process this is, and whether another one still runs: what tells a claim that is held from one that was left."""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import Path


def boot_seconds() -> float:
    """Return seconds of a clock that also runs while the machine is asleep, where there is one."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def owner() -> str:
    """Return what names this process on this machine: boot, process id, and when it was started."""
    return _owner(os.getpid())


@cache
def _owner(number: int) -> str:
    return f"{boot()}:{number}:{_started(number) or ''}"


@cache
def boot() -> str:
    """Return what names this run of the machine; the same for all its processes."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        # Clocks step by less than this between two readings.
        return f"{(time.time() - time.monotonic()) // 60:.0f}"


def runs(named: str) -> bool:
    """Tell whether a process that `owner` named still runs; a doubt counts as yes."""
    machine, _, rest = named.partition(":")
    number, _, started = rest.partition(":")
    if machine != boot() or not number.isdigit():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return not started or _started(int(number)) in (None, started)


def _started(number: int) -> str | None:
    """Return when a process was started, in ticks since boot, where the system says it."""
    try:
        return Path(f"/proc/{number}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return None
