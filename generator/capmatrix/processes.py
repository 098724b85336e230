"""Work in processes of their own, beside that of the run; they end with it, however it ends.

A worker of a pool may have no children: there the work is done in the worker itself, when its result is needed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from importlib import import_module
from multiprocessing import Pipe, Process, current_process
from multiprocessing.connection import Connection
from typing import Any, Self, TypeVar, cast

T = TypeVar("T")


class Worker:
    """A process that loads some modules at once, and does one task after the other."""

    def __init__(self, *modules: str) -> None:
        """Start the process."""
        self._near, far = Pipe()
        ends = (far, self._near)
        self._process = None if current_process().daemon else Process(target=_serve, args=(*ends, modules), daemon=True)
        if self._process:
            self._process.start()
        far.close()

    def __enter__(self) -> Self:
        """Return this object."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, even if it received no task."""
        if self._process:
            self._process.kill()
            self._process.join()
        self._near.close()

    def begin(self, function: Callable[..., T], *arguments: object) -> Callable[[], T]:
        """Send a task; the returned function waits for its result, and raises what it raised."""
        if self._process is None:
            return lambda: function(*arguments)
        self._near.send((function, arguments))
        return lambda: _result(self._near)


def begin(function: Callable[..., Iterable[T]], *arguments: object) -> Callable[[], list[T]]:
    """Start a process for one task, of which it collects the results; the returned function waits for them.

    The process has what this one has in memory, where the system can do that.
    """
    if current_process().daemon:
        return lambda: [*function(*arguments)]
    near, far = Pipe()
    process = Process(target=_collect, args=(far, near, os.getpid(), function, arguments), daemon=True)
    process.start()
    far.close()

    def wait() -> list[T]:
        try:
            return _result(near)
        finally:
            process.join()
            near.close()

    return wait


def _result(pipe: Connection) -> Any:
    done, answer = cast("tuple[bool, Any]", pipe.recv())
    if not done:
        raise answer
    return answer


def _serve(pipe: Connection, another: Connection, modules: Iterable[str]) -> None:
    another.close()  # else the process holds its own end open and never sees that the parent was killed
    for name in modules:
        import_module(name)
    while True:
        try:
            function, arguments = cast("tuple[Callable[..., object], tuple[object, ...]]", pipe.recv())
        except EOFError:
            return
        try:
            pipe.send((True, function(*arguments)))
        except Exception as error:  # noqa: BLE001
            # Raised again in the parent.
            pipe.send((False, error))


def _collect(
    pipe: Connection,
    another: Connection,
    parent: int,
    function: Callable[..., Iterable[object]],
    arguments: tuple[object, ...],
) -> None:
    another.close()
    found: list[object] = []
    try:
        for item in function(*arguments):
            if os.getppid() != parent:  # it was killed
                return
            found.append(item)
    except Exception as error:  # noqa: BLE001
        pipe.send((False, error))
    else:
        pipe.send((True, found))
