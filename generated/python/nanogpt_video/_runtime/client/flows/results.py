"""Results that came with the answer of a submission: kept beside the ledger until they are saved.

They cannot be asked for again, so that a process that ends before it saves them would lose what was paid for.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from ..context import Context
from ..errors import ConfigurationError
from ..job import Status
from ..system.filesystems import state_folder


def keep(context: Context, result: Status) -> None:
    """Write a result; without a ledger, and where that fails, the client itself holds it until it is saved."""
    path = _place(context, result.run_id)
    try:
        if path is not None:
            _write(path, result)
            return
    except OSError as error:
        context.watch.log.warning(
            "the result of %s is not kept on the disk: %s; save it with this client", result.run_id, error
        )
    context.unsaved[result.run_id] = result


def _write(path: Path, result: Status) -> None:
    """Write a result to a file, whole or not at all."""
    content = {"run_id": result.run_id, "urls": result.urls, "cost": None if result.cost is None else str(result.cost)}
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def kept(context: Context, run_id: str) -> Status | None:
    """Return the result of a submission of this machine that was not saved yet; None where none is kept."""
    unsaved, path = context.unsaved.get(run_id), _place(context, run_id)
    if unsaved is not None or path is None:
        return unsaved
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return Status(run_id=run_id, state="completed", word="completed", urls=tuple(held["urls"]))


def missing(context: Context, run_id: str) -> ConfigurationError:
    """Return the error for a result that is not kept, of a service that cannot be asked for it."""
    where = "its ledger" if context.orders.ledger else "a ledger, which this client has not"
    return ConfigurationError(
        f"{context.kit.service.title} gives a result once, and that of {run_id!r} is not kept in {where}: it was "
        "saved already, or submitted elsewhere"
    )


def gives_results(context: Context) -> bool:
    """Return whether the service has a submission whose answer holds what was made."""
    return any(operation.gives_result for operation in context.kit.service.operations.values())


def drop(context: Context, run_id: str) -> None:
    """Remove a result that was saved."""
    context.unsaved.pop(run_id, None)
    path = _place(context, run_id)
    if path is not None:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _place(context: Context, run_id: str) -> Path | None:
    ledger = context.orders.ledger
    if ledger is None:
        return None
    name = hashlib.sha256(run_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    # A ledger in PostgreSQL is of several machines, but a result is where its answer came.
    path = ledger.path
    if path is None:
        try:
            path = state_folder(context.kit.service.distribution) / "ledger.sqlite3"
        except ConfigurationError:
            return None
    return path.with_name(f"{path.name}.results") / f"{name}.json"
