"""datamodel-code-generator in a separate process: loading it takes as long as all other work."""

from __future__ import annotations

from multiprocessing import Pipe, Process, current_process
from typing import TYPE_CHECKING, Self

from capmatrix.targets.python import types

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from capmatrix.targets.python.types import Task, Types


class GeneratorProcess:
    """A process that loads the generator at once, and runs it when a task arrives.

    A worker of a pool may have no children; there the generator runs in the worker itself.
    """

    def __init__(self) -> None:
        """Start the process; it always ends with this process."""
        self._near, far = Pipe()
        ends = (far, self._near)
        self._process = None if current_process().daemon else Process(target=_serve, args=ends, daemon=True)
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

    def begin(self, task: Task) -> Callable[[], Types]:
        """Send a task; the returned function waits for its types, and raises an error of the process."""
        if self._process is None:
            return lambda: types.run(task)
        self._near.send(task)
        return self._result

    def _result(self) -> Types:
        answer: Types | Exception = self._near.recv()
        if isinstance(answer, Exception):
            raise answer
        return answer


def _serve(pipe: Connection, another: Connection) -> None:
    another.close()  # else the process holds its own end open and never sees that the parent was killed
    types.load()
    while True:
        try:
            task: Task = pipe.recv()
        except EOFError:
            return
        try:
            pipe.send(types.run(task))
        except Exception as error:  # noqa: BLE001
            # Raised again in the parent.
            pipe.send(error)
