"""Process identity: name this process, and find out whether another process still runs and so holds its claims."""

from __future__ import annotations

import os
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any


def boot_seconds() -> float:
    """Return the seconds of a clock that also runs while the machine sleeps, where there is one.

    All processes of a machine read the same clock, which starts anew when the machine is booted.
    """
    return time.clock_gettime(_CLOCK) if _CLOCK is not None else time.monotonic()


# On macOS this clock runs during sleep, which `time.monotonic` does not.
_CLOCK: int | None = getattr(time, "CLOCK_MONOTONIC" if sys.platform == "darwin" else "CLOCK_BOOTTIME", None)


def owner() -> str:
    """Return the name of this process on this machine: boot id, process id, start time and namespace."""
    return _owner(os.getpid())


@cache
def _owner(number: int) -> str:
    return f"{boot()}:{number}:{_started(number) or ''}:{_namespace()}"


# A forked child may get the process id of an ancestor that has ended.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_owner.cache_clear)


@cache
def boot() -> str:
    """Return the id of the current boot, the same for all processes of the machine."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        found = _boot_of_macos() if sys.platform == "darwin" else _boot_of_windows() if os.name == "nt" else None
    # Without an id of the system, the hour of the boot: clocks are corrected by less between two readings.
    return found or f"{round((time.time() - boot_seconds()) / 3600)}"


def is_running(named: str) -> bool:
    """Return whether a process named by `owner` still runs; True where that cannot be found out."""
    machine, _, rest = named.partition(":")
    number, _, rest = rest.partition(":")
    started, _, namespace = rest.partition(":")
    if machine != boot() or not number.isdecimal() or int(number) > 0x7FFFFFFF:
        return False
    if namespace != _namespace():
        return True  # in another container: its process ids mean nothing here
    return _exists(int(number)) and (not started or _started(int(number)) in (None, started))


def _exists(number: int) -> bool:
    if os.name == "nt":
        # `os.kill` would send Ctrl-C there.
        return _windows_times(number) is not None
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _started(number: int) -> str | None:
    """Return the start time of a process in ticks of the system, None where it is not known."""
    if os.name == "nt":
        return _windows_times(number) or None
    try:
        return Path(f"/proc/{number}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return None


@cache
def _namespace() -> str:
    """Return the id of this process's namespace of process ids; empty where the system has no such namespaces."""
    try:
        return str(Path("/proc/self/ns/pid").stat().st_ino)
    except OSError:
        return ""


def _boot_of_macos() -> str | None:
    """Return the UUID that macOS gives to each boot."""
    import ctypes

    size = ctypes.c_size_t(64)
    text = ctypes.create_string_buffer(size.value)
    try:
        failed = ctypes.CDLL(None).sysctlbyname(b"kern.bootsessionuuid", text, ctypes.byref(size), None, 0)
    except (OSError, AttributeError):
        return None
    return None if failed else text.value.decode("ascii", "replace") or None


def _boot_of_windows() -> str | None:
    """Return the number of the boot that Windows counts."""
    winreg: Any = __import__("winreg")
    place = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return f"start-{winreg.QueryValueEx(key, 'BootId')[0]}"
    except OSError:
        return None


def _windows_times(number: int) -> str | None:
    """Return the start time of a process on Windows; None where it has ended, empty where access is denied."""
    import ctypes

    library: Any = vars(ctypes)["WinDLL"]
    system = library("kernel32", use_last_error=True)
    system.OpenProcess.restype = ctypes.c_void_p
    asking, denied, running = 0x1000, 5, 259
    handle = system.OpenProcess(asking, False, number)
    if not handle:
        return "" if vars(ctypes)["get_last_error"]() == denied else None
    process = ctypes.c_void_p(handle)
    try:
        code, times = ctypes.c_ulong(), [ctypes.c_ulonglong() for _ in range(4)]
        if system.GetExitCodeProcess(process, ctypes.byref(code)) and code.value != running:
            return None
        known = system.GetProcessTimes(process, *map(ctypes.byref, times))
        return str(times[0].value) if known else ""
    finally:
        system.CloseHandle(process)
