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


def keep(context: Context, result: Status) -> None:
    """Write a result; where that fails, the caller still gets it, and a warning says so."""
    path = _place(context, result.run_id)
    if path is None:
        return
    content = {"run_id": result.run_id, "urls": result.urls, "cost": None if result.cost is None else str(result.cost)}
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(number, "w", encoding="utf-8") as file:
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        context.watch.log.warning("the result of %s is not kept on the disk: %s; save it now", result.run_id, error)


def kept(context: Context, run_id: str) -> Status:
    """Return the result of a submission of this machine; raise `ConfigurationError` where it is not kept (any more)."""
    path = _place(context, run_id)
    try:
        held = json.loads(path.read_text(encoding="utf-8")) if path else None
    except (OSError, ValueError):
        held = None
    if held is None:
        where = "its ledger" if path else "a ledger, which this client has not"
        raise ConfigurationError(
            f"{context.kit.service.title} gives a result once, and that of {run_id!r} is not kept in {where}: it was "
            "saved already, or submitted elsewhere"
        )
    return Status(run_id=run_id, state="completed", word="completed", urls=tuple(held["urls"]))


def drop(context: Context, run_id: str) -> None:
    """Remove a result that was saved."""
    path = _place(context, run_id)
    if path is not None:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _place(context: Context, run_id: str) -> Path | None:
    ledger = context.orders.ledger
    if ledger is None:
        return None
    name = hashlib.sha256(run_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return ledger.path.with_name(f"{ledger.path.name}.results") / f"{name}.json"
