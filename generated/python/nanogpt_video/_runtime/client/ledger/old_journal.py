"""Journals of older versions: JSON Lines with the submissions that were about to leave, and their runs."""

from __future__ import annotations

import hashlib
import json
import logging
import math
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from ..errors import ConfigurationError
from ..job import Claim
from .rows import Order, read_claim

STARTS = (b'{"claim": ', b'{"uuid": ')
"""The beginning of each line, which finds a line that follows half a line without a line break."""


def orders(journal: Path, log: logging.Logger) -> tuple[list[Order], int]:
    """Return the orders of a journal in their last states, and how many bytes were read.

    A line that cannot be read is skipped with a WARNING.
    """
    found: list[Order] = []
    open_by_uuid: dict[str, list[int]] = {}
    size = 0
    for number, line in _lines(journal):
        size += len(line)
        row = _row(line)
        where = f"{journal}, line {number}"
        if row is None:
            log.warning("%s cannot be read, and is left out", where)
        elif "claim" in row:
            claim = _claim(row["claim"])
            if claim is None:
                log.warning("%s holds no readable claim, and is left out", where)
                continue
            open_by_uuid.setdefault(claim.uuid, []).append(len(found))
            found.append(_order(journal, number, line, claim))
        else:
            # Two submissions may have one UUID of the caller: the newer is closed, the older stays open.
            earlier = open_by_uuid.get(str(row.get("uuid")))
            place = earlier.pop() if earlier else None
            _closed(found, place, row, _order(journal, number, line))
    return found, size


def _closed(found: list[Order], place: int | None, row: dict[str, Any], new: Order) -> None:
    run_id = row.get("run_id")
    if not isinstance(run_id, str) or not run_id:
        if place is not None:
            found[place] = replace(found[place], state="refused")
    elif place is not None:
        found[place] = replace(found[place], state="running", run_id=run_id)
    else:
        found.append(replace(new, uuid=str(row.get("uuid")), state="running", run_id=run_id))


def _lines(journal: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with journal.open("rb") as file:
            yield from enumerate(file, 1)
    except FileNotFoundError:
        return
    except OSError as error:
        raise ConfigurationError(f"cannot read the journal {journal}: {error.strerror or error}") from error


def _row(line: bytes) -> dict[str, Any] | None:
    """Return the object of a line, also where it follows half of another line."""
    starts = sorted({0, *(at for start in STARTS if (at := line.rfind(start)) > 0)})
    for start in starts:
        try:
            row = json.loads(line[start:])
        except (ValueError, RecursionError):
            continue
        if isinstance(row, dict) and ("claim" in row or "uuid" in row):
            return cast("dict[str, Any]", row)
    return None


def _claim(value: Any) -> Claim | None:
    try:
        claim = read_claim(cast("dict[str, Any]", value)) if isinstance(value, dict) else None
    except ConfigurationError:
        return None
    return claim if claim is not None and math.isfinite(claim.sent_at) else None


def _order(journal: Path, number: int, line: bytes, claim: Claim | None = None) -> Order:
    """Return the order of a line; its id is the same each time that the line is read."""
    digest = hashlib.sha256(b"%d %s" % (number, line)).hexdigest()
    known = {} if claim is None else claim.as_dict()
    known.pop("order", None)
    return Order(
        id=f"journal-{digest[:32]}",
        place="",
        state="unknown",
        created=claim.sent_at if claim else 0.0,
        reason=f"from the journal {journal.name}",
        **cast("Any", known),
    )


def set_aside(journal: Path) -> Path | None:
    """Rename an imported journal; return None where another process has done so."""
    for name in (f"{journal.name}.taken-over", *(f"{journal.name}.taken-over-{n}" for n in range(2, 1000))):
        new = journal.with_name(name)
        if not os.path.lexists(new):
            try:
                journal.rename(new)
            except FileNotFoundError:
                return None
            except OSError as error:
                raise ConfigurationError(f"cannot rename the journal {journal}: {error.strerror or error}") from error
            return new
    raise ConfigurationError(f"cannot rename the journal {journal}: move the old ones beside it away")
