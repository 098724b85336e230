"""What takes seconds to make, made once for all workers of a run of tests; above all what is generated of a spec."""

from __future__ import annotations

import fcntl
from collections.abc import Callable
from pathlib import Path

from capmatrix.output.stamp import digest
from capmatrix.pipeline import generate


class Shared:
    """A folder in which each worker finds what any of them has made. What is there is read, and never changed."""

    def __init__(self, top: Path) -> None:
        """Take the folder, which all workers know."""
        self._top = top

    def once(self, name: str, make: Callable[[Path], object]) -> Path:
        """Return a folder that `make` has filled, here or in another worker, which then is waited for.

        What `make` raises is raised, and the next one who asks tries again.
        """
        home = self._top / name
        home.mkdir(parents=True, exist_ok=True)
        with (home / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (home / "done").exists():
                (home / "made").mkdir(exist_ok=True)
                make(home / "made")
                (home / "done").touch()
        return home / "made"

    def __call__(self, spec: Path) -> Path:
        """Return the folder with what a spec gives; specs that say the same share it. Raises `Refused`."""
        return self.once(digest(spec)[:16], lambda out: generate(spec, out))
