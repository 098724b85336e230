"""The folder of a batch: its identity file, the log of its jobs, and the names of its files."""

from __future__ import annotations

import glob
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

from ...media_types import ending
from ..errors import ConfigurationError
from ..flows import answers
from ..ledger.ledger import Ledger, Order
from ..ledger.rows import read_claim
from ..outcomes import STATES
from ..system.addresses import is_address
from ..system.data_urls import is_data
from ..system.filesystems import sync_folder

IDENTITY = ".batch"
"""The file that identifies a batch: without it, the same requests are a new batch and are bought again."""
LOG = "jobs.jsonl"
"""One line per event, for people; from it a batch can be resumed where its ledger is lost."""
UNSENT = "refused.jsonl"
"""One line per request that was not sent, with the reason."""
RECORDS = "records.json"
"""Records of the service's list by which requests of the batch were judged: it goes on with the same verdicts."""
FORMAT = 1
STALE = 60.0
"""Seconds after which a temporary file is abandoned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The content of `.batch`."""

    id: str
    place: str
    """The base URL of the service."""
    ledger: str
    """The path of its ledger, or its address without the password."""
    simulated: bool = False
    format: int = FORMAT


class Folder:
    """The folder of one batch; several processes may work in it."""

    def __init__(self, path: Path, identity: Identity) -> None:
        """Take a folder and its identity; see `opened`."""
        self.path = path
        self.identity = identity
        self._log: IO[bytes] | None = None

    @classmethod
    def opened(cls, path: Path, *, place: str, ledger: Ledger, named: bool, simulated: bool = False) -> Self:
        """Return the folder of a batch; a new folder gets an identity.

        `ledger` is for a new batch; an existing batch keeps its ledger while that is there and has its orders, and a
        `named` ledger must be that one. Raises `ConfigurationError` where the folder cannot be written, or is a batch
        of another service or of the simulator.
        """
        try:
            path.mkdir(parents=True, exist_ok=True)
            found = read(path)
            if found is None:
                found = _create(path, place, ledger.name, simulated=simulated)
            identity = _checked(path, found, place, ledger, named=named, simulated=simulated)
            if identity != found:
                _replace(path, identity)
            _remove_stale(path)
            folder = cls(path, identity)
            folder._opened_log()
        except OSError as error:
            raise ConfigurationError(f"cannot write in {path}: {error.strerror or error}") from None
        return folder

    @classmethod
    def joined(cls, path: Path, identity: Identity) -> Self:
        """Return a folder in which this machine makes its part of a batch; `.batch` in it names the batch."""
        try:
            path.mkdir(parents=True, exist_ok=True)
            found = read(path)
            if found is None:
                _replace(path, identity)
            elif found.id != identity.id:
                raise ConfigurationError(f"{path} is of another batch: give another folder")
            folder = cls(path, identity)
            folder._opened_log()
        except OSError as error:
            raise ConfigurationError(f"cannot write in {path}: {error.strerror or error}") from None
        return folder

    def log(self, row: Mapping[str, Any]) -> None:
        """Add a line to the log and flush it to the disk; half a line of an interrupted write is ended first."""
        log = self._opened_log()
        line = json.dumps(row, default=str).encode("ascii") + b"\n"
        with (self.path / LOG).open("rb") as written:
            if written.seek(0, os.SEEK_END) and written.seek(-1, os.SEEK_END) >= 0 and written.read(1) != b"\n":
                line = b"\n" + line
        log.write(line)
        log.flush()
        os.fsync(log.fileno())

    def unsent(self, rows: Iterable[Mapping[str, Any]], *, first: bool) -> None:
        """Write requests that are not sent; the `first` of a run replace those of the run before."""
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        try:
            if first and not lines:
                (self.path / UNSENT).unlink(missing_ok=True)
            elif lines:
                with (self.path / UNSENT).open("w" if first else "a", encoding="ascii") as file:
                    file.write(lines)
        except OSError as error:
            raise ConfigurationError(f"cannot write in {self.path}: {error.strerror or error}") from None

    def keep(self, records: Mapping[str, Any]) -> None:
        """Keep the records of models that only the service's list has; those that were kept before stay."""
        kept = kept_records(self.path)
        if records.keys() <= kept.keys():
            return
        part = self.path / f"{IDENTITY}.{uuid.uuid4().hex}"
        try:
            _write(part, {**records, **kept})
            os.replace(part, self.path / RECORDS)
        except OSError as error:
            raise ConfigurationError(f"cannot write in {self.path}: {error.strerror or error}") from None

    def logged(self) -> Iterator[dict[str, Any]]:
        """Yield the readable lines of the log."""
        with (self.path / LOG).open("rb") as log:
            for line in log:
                try:
                    row = json.loads(line)
                except (ValueError, RecursionError):
                    continue
                if isinstance(row, dict):
                    yield cast("dict[str, Any]", row)

    def file(self, number: int | None, model: str, run_id: str, url: str | None, place: int = 0) -> Path:
        """Return the path for a file of a run, by its place from 0: a unique name that any file system accepts."""
        if is_data(url or ""):
            end = ending((url or "")[5:100].partition(",")[0].partition(";")[0].strip().lower())
        else:
            found = re.search(r"\.[a-z0-9]{2,4}$", urlsplit(url or "").path)
            end = found[0] if found else ".mp4"
        parts = ([] if number is None else [f"{number:03}"]) + [model, run_id]
        named = "-".join(re.sub(r"[^A-Za-z0-9._]+", "-", part)[:80].strip("-.") for part in parts)
        # No other name has two hyphens together.
        return self.path / f"{named}{f'--{place + 1}' if place else ''}{end}"

    def has(self, file: str | None, files: int | None = None) -> bool:
        """Return whether a saved file, and each further file, is still in the folder, which may have been moved."""
        if file is None or not (self.path / Path(file).name).is_file():
            return False
        first = glob.escape(Path(file).stem)
        return all(any(self.path.glob(f"{first}--{number}.*")) for number in range(2, (files or 1) + 1))

    def files(self, file: str, files: int | None) -> list[Path]:
        """Return the saved files of an order, the first first; a folder that was moved is looked into as it is now."""
        first = self.path / Path(file).name
        first = first if first.is_file() else Path(file)
        named = (f"{glob.escape(first.stem)}--{number}.*" for number in range(2, (files or 1) + 1))
        return [first, *(found for name in named for found in sorted(first.parent.glob(name)))]

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
    """Return the identity of a folder; None where it has none yet."""
    try:
        found = json.loads((path / IDENTITY).read_text(encoding="utf-8"))
        known = {name: found[name] for name in ("id", "place", "ledger", "simulated", "format")}
        identity = Identity(**known)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ConfigurationError(
            f"{path / IDENTITY} cannot be read ({error}): it identifies the batch, and without it everything would be "
            "bought again; restore the file, or give another folder"
        ) from None
    if identity.format > FORMAT:
        raise ConfigurationError(f"{path / IDENTITY} is of a newer version; use that version, or give another folder")
    return identity


def kept_records(path: Path) -> dict[str, Any]:
    """Return the kept records of a folder by model id; none where there are none, or cannot be read."""
    try:
        found = json.loads((path / RECORDS).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def orders_of_log(folder: Folder, place: str) -> Iterator[Order]:
    """Yield the orders in the log of a folder with their last states, to restore a lost ledger."""
    if folder.identity.simulated:
        return
    last: dict[str, dict[str, Any]] = {}
    for row in folder.logged():
        if isinstance(row.get("order"), str):
            last[row["order"]] = {**last.get(row["order"], {}), **row}
    for order, row in last.items():
        state = "fetched" if row.get("file") else row.get("state")
        known = state if state in STATES and state != "waiting" else "running" if row.get("run_id") else "unknown"
        claim = read_claim(row["claim"]) if isinstance(row.get("claim"), dict) else None
        yield Order(
            id=order,
            place=place,
            model=str(row.get("model") or ""),
            digest=str(row.get("digest") or ""),
            batch=folder.identity.id,
            state=known,
            uuid=claim.uuid if claim else "",
            findable=claim is not None and claim.findable,
            fresh=claim is None or claim.fresh,
            sent_at=claim.sent_at if claim else None,
            run_id=row.get("run_id"),
            cost=answers.money(iter([row.get("cost")])),
            currency=row.get("currency"),
            budget=f"batch {folder.identity.id}",
            film=row.get("file"),
            files=1 + len(row.get("others") or ()) if row.get("file") else None,
        )


def _create(path: Path, place: str, ledger: str, *, simulated: bool) -> Identity:
    """Give a folder an identity, unless another process does so at the same time; return the identity that it has."""
    if (path / LOG).exists() and (path / LOG).stat().st_size:
        raise ConfigurationError(
            f"{path / LOG} names jobs that were charged, but {path / IDENTITY}, which identifies their batch, is "
            f"missing: give another folder, or move {LOG} away to buy everything again"
        )
    identity = Identity(id=uuid.uuid4().hex, place=place, ledger=ledger, simulated=simulated)
    part = path / f"{IDENTITY}.{identity.id}"
    _write(part, asdict(identity))
    try:
        os.link(part, path / IDENTITY)
    except FileExistsError:
        pass  # another process was first
    except OSError:  # a file system without links
        os.replace(part, path / IDENTITY)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path)
    found = read(path)
    assert found is not None
    return found


def _checked(path: Path, found: Identity, place: str, ledger: Ledger, *, named: bool, simulated: bool) -> Identity:
    """Return the identity with its current ledger; raise `ConfigurationError` where the batch must not be resumed."""
    if found.simulated != simulated:
        has = "outputs of the simulator" if found.simulated else "a charged batch"
        raise ConfigurationError(f"{path} holds {has}; give another folder")
    if simulated:
        return Identity(id=found.id, place=place, ledger=ledger.name, simulated=True)
    if found.place != place:
        raise ConfigurationError(
            f"{path} is a batch at {found.place}, not at {place}: give --base-url {found.place}, or another folder"
        )
    if ledger.is_at(found.ledger):
        return found
    shared = is_address(found.ledger)
    if not shared and not Path(found.ledger).exists():
        return Identity(id=found.id, place=place, ledger=ledger.name)
    if named and _was_moved(found):
        return Identity(id=found.id, place=place, ledger=ledger.name)
    if named:
        advice = "give that address" if shared else "leave --ledger out, or give that file"
        raise ConfigurationError(
            f"the orders of {path} are in {found.ledger}: {advice}, or move them with `ledger export` and `import`"
        )
    if shared:
        raise ConfigurationError(f"the orders of {path} are in {found.ledger}: give that address with --ledger")
    return found


def _was_moved(found: Identity) -> bool:
    """Return whether the ledger of a batch has none of its orders any more."""
    kept = Ledger(found.ledger)
    try:
        return not kept.counts(found.id)
    finally:
        kept.close()


def _remove_stale(path: Path) -> None:
    """Remove temporary files of killed processes."""
    for left in path.glob(f"{IDENTITY}.*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > STALE:
                left.unlink()


def _write(path: Path, content: Mapping[str, Any]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps(content, indent=1) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _replace(path: Path, identity: Identity) -> None:
    part = path / f"{IDENTITY}.{uuid.uuid4().hex}"
    _write(part, asdict(identity))
    os.replace(part, path / IDENTITY)
    sync_folder(path)
