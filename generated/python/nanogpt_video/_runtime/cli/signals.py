"""Signals that end a command as Ctrl-C does, so that it can still say what it leaves running."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

STOPPING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Sent by `kill`, `docker stop`, systemd and CI (SIGTERM), and when the terminal goes away (SIGHUP)."""


class Stopped(KeyboardInterrupt):
    """The process was told to end by a signal other than that of Ctrl-C."""

    def __init__(self, number: int) -> None:
        """Keep the number of the signal."""
        super().__init__(signal.Signals(number).name)
        self.number = number


def number_of(stop: KeyboardInterrupt) -> int:
    """Return the signal that an interruption came from."""
    return stop.number if isinstance(stop, Stopped) else int(signal.SIGINT)


@contextmanager
def stoppable() -> Generator[list[int]]:
    """Raise `Stopped` in the main thread at a stopping signal; yield the list of those that came.

    Only the first one raises: what follows it must not cut short what is said of the first. A signal that is ignored
    (`nohup`), or handled by whoever runs the command in their own process, stays so.
    """
    came: list[int] = []

    def stop(number: int, _: FrameType | None) -> None:
        came.append(number)
        if len(came) == 1:
            raise Stopped(number)

    own = threading.current_thread() is threading.main_thread()
    changed = [one for one in STOPPING if own and signal.getsignal(one) is signal.SIG_DFL]
    for one in changed:
        signal.signal(one, stop)
    try:
        yield came
    finally:
        for one in changed:
            signal.signal(one, signal.SIG_DFL)
