"""Writes files. Every new text is on disk before the first old one is replaced.

Where the system can, the whole output folder changes at once (`swap`). Elsewhere its files are moved one by one; what a
run may rely on then, wherever the one before it was killed:

- Before the journal (the manifest of the staging folder) is there, nothing of the output has been touched. The next run
  throws the staging folder away.
- While it is there, each file is whole, old or new, since it is moved and never written in place; manifest and journal
  together list all that is ours. The next run, whatever its spec, makes of that exactly its own tree.
- Moving the journal onto the manifest ends the run.

A signal that asks the process to end waits for the moves; so only one that cannot wait (SIGKILL, a crash of the
machine) can leave old beside new, until the next run. Nothing is flushed to the device: after a power cut the file
system decides what is there, and a text that is not as its hash says is generated anew.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path

from capmatrix.output.disk import IGNORED, MANIFEST, PART, STAGING, lay, make_parents, remove_empty, unusable
from capmatrix.output.plan import Plan
from capmatrix.output.swap import Unable, swap, tidy


@contextmanager
def alone(out: Path) -> Generator[None]:
    """Keep other runs out of the output folder while this one plans and writes: they wait for their turn.

    The folder is made if it is not there, and removed if it is still empty in the end.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unusable(out, error) from error
    try:
        # The folder above, since the output folder may be another one when a run is done.
        with _locked(out.resolve().parent):
            yield
    finally:
        with suppress(OSError):
            out.rmdir()  # only succeeds where the folder is empty: one that we just made, or one that was never used


def apply(planned: Plan, out: Path) -> None:
    """Make the output folder hold exactly the planned files."""
    assert not planned.problems, "a plan with problems must not be applied"
    staging = out / STAGING
    try:
        tidy(out)
        if planned.unfinished:
            _settle(planned, staging, out)
    except OSError as error:
        raise unusable(out, error) from error
    if planned.clean:
        return
    try:
        with _unhurried():
            swap(planned, out)
    except Unable:
        _replace(planned, staging, out)
    except OSError as error:
        raise unusable(out, error) from error


def _replace(planned: Plan, staging: Path, out: Path) -> None:
    """Move the files one by one, with a journal from which the next run would go on."""
    try:
        _stage(planned, staging)
    except OSError as error:
        shutil.rmtree(staging, ignore_errors=True)
        raise unusable(out, error) from error
    try:
        with _unhurried():
            _move(planned, staging, out)
    except OSError as error:
        raise unusable(out, error, begun=True) from error


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Hold a lock on a folder; the system lets go of it when the process ends, however it ends."""
    if sys.platform == "win32":
        yield  # has no locks on folders: two runs at once are not kept apart there
        return
    import fcntl  # not on every system

    try:
        handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise unusable(folder, error) from error
    try:
        with suppress(OSError):  # some network file systems know no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def _unhurried() -> Generator[None]:
    """Delay the signals that end a process and can wait: moving files takes milliseconds."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _settle(planned: Plan, staging: Path, out: Path) -> None:
    """Take over from a run that was killed: list what it had moved already in the manifest, then drop its journal."""
    if planned.recovered is not None:
        remove_empty(planned.gone, out)
        _put_manifest(planned.recovered, staging, out)
    shutil.rmtree(staging)


def _stage(planned: Plan, staging: Path) -> None:
    staging.mkdir(parents=True)
    texts = {str(number): planned.texts[path] for number, path in enumerate(_writes(planned))}
    lay({IGNORED: "*\n", **texts}, staging)
    for folder in {_standing(place.parent) for place in _places(planned, staging.parent)}:
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(13, "no permission to write", str(folder))
    _put_manifest(planned.manifest, staging, staging)


def _put_manifest(text: str, staging: Path, folder: Path) -> None:
    part = f"{MANIFEST}{PART}"
    lay({part: text}, staging)
    os.replace(staging / part, folder / MANIFEST)


def _standing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there."""
    return next(place for place in (folder, *folder.parents) if place.is_dir())


def _move(planned: Plan, staging: Path, out: Path) -> None:
    for path in planned.stale:
        (out / path).unlink()
    remove_empty(planned.gone, out)
    places = [out / path for path in _writes(planned)]
    make_parents(places)
    for number, place in enumerate(places):
        os.replace(staging / str(number), place)
    os.replace(staging / MANIFEST, out / MANIFEST)
    shutil.rmtree(staging)


def _writes(planned: Plan) -> tuple[str, ...]:
    return (*planned.new, *planned.changed)


def _places(planned: Plan, out: Path) -> Iterable[Path]:
    return (out / path for path in (*_writes(planned), *planned.stale))
