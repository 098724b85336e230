"""The folder of a batch: the file that makes it one, the log of its jobs, and the names of its films."""

from __future__ import annotations

import json
import os
import re
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Self, cast
from urllib.parse import urlsplit

from ..errors import ConfigurationError

IDENTITY = ".batch"
"""The file that makes a folder a batch: without it, the same requests are another piece of work, and paid again."""
LOG = "jobs.jsonl"
"""A line for each thing that happened, for people; with it a batch can be gone on with where its ledger is lost."""
UNSENT = "refused.jsonl"
"""A line for each request that was not sent, and why."""
FORMAT = 1
STALE = 60.0
"""Seconds after which no process works on a file that it puts into its place at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What `.batch` says."""

    id: str
    place: str
    """The base URL of the service that the batch was begun with."""
    ledger: str
    """The file of its orders."""
    simulated: bool = False
    format: int = FORMAT


class Folder:
    """The folder of one batch; several processes may work in it."""

    def __init__(self, path: Path, identity: Identity) -> None:
        """Take a folder and what makes it a batch; see `open`."""
        self.path = path
        self.identity = identity
        self._log: IO[bytes] | None = None

    @classmethod
    def opened(cls, path: Path, *, place: str, ledger: Path, named: bool, simulated: bool = False) -> Self:
        """Return a folder to work in, made a batch if it is none yet.

        `ledger` is where its orders are kept; the one that the batch was begun with is taken instead where that is
        still there, unless it was `named`. Raises `ConfigurationError` where the folder is not fit for it: it cannot be
        written, or is a batch of another service, or of the simulator.
        """
        try:
            path.mkdir(parents=True, exist_ok=True)
            found = read(path)
            if found is None:
                found = _begun(path, place, ledger, simulated=simulated)
            identity = _fit(path, found, place, ledger, named=named, simulated=simulated)
            if identity != found:
                _replace(path, identity)
            _tidied(path)
            folder = cls(path, identity)
            folder._opened_log()
        except OSError as error:
            raise ConfigurationError(f"cannot write in {path}: {error.strerror or error}") from None
        return folder

    def log(self, row: Mapping[str, Any]) -> None:
        """Add a line to the log, to stay; a line that a full disk or a power cut left in half is ended first."""
        log = self._opened_log()
        line = json.dumps(row, default=str).encode("ascii") + b"\n"
        with (self.path / LOG).open("rb") as written:
            if written.seek(0, os.SEEK_END) and written.seek(-1, os.SEEK_END) >= 0 and written.read(1) != b"\n":
                line = b"\n" + line
        log.write(line)
        log.flush()
        os.fsync(log.fileno())

    def unsent(self, rows: Iterable[Mapping[str, Any]], *, first: bool) -> None:
        """Keep requests that are not sent; the `first` of a run replace those of an earlier one."""
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        try:
            if first and not lines:
                (self.path / UNSENT).unlink(missing_ok=True)
            elif lines:
                with (self.path / UNSENT).open("w" if first else "a", encoding="ascii") as file:
                    file.write(lines)
        except OSError as error:
            raise ConfigurationError(f"cannot write in {self.path}: {error.strerror or error}") from None

    def logged(self) -> Iterator[dict[str, Any]]:
        """Yield the lines of the log that can be read."""
        with (self.path / LOG).open("rb") as log:
            for line in log:
                try:
                    row = json.loads(line)
                except (ValueError, RecursionError):
                    continue
                if isinstance(row, dict):
                    yield cast("dict[str, Any]", row)

    def film(self, number: int | None, model: str, run_id: str, url: str | None) -> Path:
        """Return where the film of a run goes: under a name that no other run has, and no file system minds."""
        kind = re.search(r"\.[a-z0-9]{2,4}$", urlsplit(url or "").path)
        parts = ([] if number is None else [f"{number:03}"]) + [model, run_id]
        named = "-".join(re.sub(r"[^A-Za-z0-9._]+", "-", part)[:80].strip("-.") for part in parts)
        return self.path / (named + (kind[0] if kind else ".mp4"))

    def has(self, film: str | None) -> bool:
        """Return whether a film that was saved is still there; the folder may have been moved since."""
        return film is not None and (self.path / Path(film).name).is_file()

    def close(self) -> None:
        """Close the log."""
        if self._log is not None:
            self._log.close()
            self._log = None

    def _opened_log(self) -> IO[bytes]:
        if self._log is None:
            self._log = (self.path / LOG).open("ab", buffering=0)
        return self._log


def read(path: Path) -> Identity | None:
    """Return what makes a folder a batch; None where it is none yet."""
    try:
        found = json.loads((path / IDENTITY).read_text(encoding="utf-8"))
        known = {name: found[name] for name in ("id", "place", "ledger", "simulated", "format")}
        identity = Identity(**known)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ConfigurationError(
            f"{path / IDENTITY} cannot be read ({error}): it says which batch this is, and without it all would be "
            "bought again; restore the file, or give another folder"
        ) from None
    if identity.format > FORMAT:
        raise ConfigurationError(f"{path / IDENTITY} is of a newer version; go on with that, or give another folder")
    return identity


def _begun(path: Path, place: str, ledger: Path, *, simulated: bool) -> Identity:
    """Make a folder a batch, unless another process does so at the same time; return what makes it one."""
    if (path / LOG).exists() and (path / LOG).stat().st_size:
        raise ConfigurationError(
            f"{path / LOG} names jobs that were paid for, but {path / IDENTITY}, which says for which requests, is not "
            f"there: give another folder, or move {LOG} away to buy all of it again"
        )
    identity = Identity(id=uuid.uuid4().hex, place=place, ledger=str(ledger.absolute()), simulated=simulated)
    part = path / f"{IDENTITY}.{identity.id}"
    _write(part, identity)
    try:
        os.link(part, path / IDENTITY)
    except FileExistsError:
        pass  # another process was quicker
    except OSError:  # a file system without links
        os.replace(part, path / IDENTITY)
    finally:
        part.unlink(missing_ok=True)
    _sync(path)
    found = read(path)
    assert found is not None
    return found


def _fit(path: Path, found: Identity, place: str, ledger: Path, *, named: bool, simulated: bool) -> Identity:
    """Return what a batch is by now; raise `ConfigurationError` where it must not be gone on with so."""
    if found.simulated != simulated:
        has = "films of the simulator" if found.simulated else "a batch that is paid for"
        raise ConfigurationError(f"{path} holds {has}; give another folder")
    if simulated:
        return Identity(id=found.id, place=place, ledger=str(ledger), simulated=True)
    if found.place != place:
        raise ConfigurationError(
            f"{path} is a batch at {found.place}, not at {place}: give --base-url {found.place}, or another folder"
        )
    kept = Path(found.ledger)
    if not kept.exists():
        return Identity(id=found.id, place=place, ledger=str(ledger.absolute()))
    if named and kept.resolve() != ledger.resolve():
        raise ConfigurationError(f"the orders of {path} are in {kept}: leave --ledger out, or give that file")
    return found


def _tidied(path: Path) -> None:
    """Remove what processes have left that were killed while they made a folder a batch."""
    for left in path.glob(f"{IDENTITY}.*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > STALE:
                left.unlink()


def _write(path: Path, identity: Identity) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps(asdict(identity), indent=1) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _replace(path: Path, identity: Identity) -> None:
    part = path / f"{IDENTITY}.{uuid.uuid4().hex}"
    _write(part, identity)
    os.replace(part, path / IDENTITY)
    _sync(path)


def _sync(path: Path) -> None:
    """Let the names in a folder survive a power cut, where the system can do that."""
    if os.name != "posix":
        return
    place = os.open(path, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)
