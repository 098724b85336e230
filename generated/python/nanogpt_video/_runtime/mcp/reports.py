"""What is answered about orders: states in words, what to call next, links to files, texts of the service as data."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..client.errors import APIError, BudgetExceeded, ClientError, ConfigurationError, DownloadError, ValidationError
from ..client.ledger import transitions
from ..client.ledger.ledger import Order
from ..redact import escaped, shorten
from .purchases import shown_id
from .studio import Work

OPENING, CLOSING = "⟦", "⟧"
MOST = 400
"""Characters of a text of the service."""
PLAIN = re.compile(r"[\w.:/=@+-]{1,120}")
"""Ids of the service that are shown; any other might be a message."""
OURS = (ConfigurationError, ValidationError, BudgetExceeded)
"""Errors whose texts are of this program."""
AGAIN = 10
"""Seconds after which to ask again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a tool."""

    facts: Mapping[str, Any]
    wrong: bool = False
    """Whether what was asked for was refused or has failed."""
    files: tuple[Path, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict[str, str])
    busy: bool = False
    """Whether this process was at work on the order that it is about."""


def fenced(text: str) -> str:
    """Return a text from outside as data: short, without control characters, between marks that it cannot write."""
    plain = escaped(" ".join(shorten(text, MOST).split())).replace(OPENING, "[").replace(CLOSING, "]")
    return f"{OPENING}{plain}{CLOSING}"


def amount_text(amount: Decimal | None, currency: str | None) -> str:
    """Return an amount of money in words."""
    return "unknown" if amount is None else f"{amount} {currency or ''}".rstrip()


def sums(found: Mapping[str, Decimal]) -> str:
    """Return sums by currency in words."""
    return ", ".join(amount_text(amount, currency) for currency, amount in sorted(found.items())) or "0"


def refusal(note: str, **facts: Any) -> Answer:
    """Return the answer that nothing was sent and nothing is charged."""
    return Answer({"state": "refused", "note": f"Nothing was sent: {note}", **facts}, wrong=True)


def problem(error: ClientError) -> dict[str, str]:
    """Return an error as facts: texts of this program as they are, those of the service as data."""
    if isinstance(error, OURS):
        return {"note": shorten(str(error), MOST)}
    found = {"note": type(error).__name__}
    said = error.message if isinstance(error, APIError) else str(error)
    return {**found, "service_says": fenced(said)}


def state_of(order: Order, submitting: bool, files: tuple[Path, ...] | None = None) -> str:
    """Return the state of an order for its caller; `files` are those that are there, where that was looked up.

    `submitting` is whether this process was submitting it before the order was read: afterwards it may have ended, and
    an order as it was before would seem to be given up.
    """
    match order.state:
        case "claimed" | "waiting":
            return "submitting" if submitting or transitions.held(order) else "refused"
        case "posted":
            return "submitting" if submitting or transitions.under_way(order) else "unknown"
        case "running":
            return "running"
        case "done":
            return "saving"
        case "fetched":
            return "saving" if files == () else "completed"
        case "unknown":
            return "unknown"
        case "refused":
            return "refused"
        case "failed" | "given_back":
            return "failed"


def report(order: Order, state: str, work: Work, tool: str, files: tuple[Path, ...]) -> Answer:
    """Return the state of an order, what it means, and what to call next; `tool` is the name of that which looks."""
    facts: dict[str, Any] = {"id": shown_id(order), "state": state, "model": order.model, **_cost(order)}
    if order.run_id and PLAIN.fullmatch(order.run_id):
        facts["run_id"] = order.run_id
    look = f"{tool} with this id"
    match state:
        case "submitting" | "running":
            progress = work.seen.progress if work.seen is not None else None
            facts |= {"progress": progress} if progress is not None else {}
            facts["next"] = f"{look} in {AGAIN} s. It goes on by itself: do not submit it again."
        case "unknown":
            facts["note"] = "No answer told what became of it: it may be running and charged. Do not submit again."
            facts["next"] = f"{look} in {AGAIN} s, which searches for its run"
        case "completed":
            facts["files"] = [path.as_uri() for path in files]
        case "saving":
            facts["next"] = f"{look}: it is made and paid for, and its files are not saved yet"
        case "failed":
            back = order.state == "given_back"
            facts["note"] = "The run failed; " + ("its price was given back." if back else "it may have been charged.")
        case _:
            facts["note"] = "Nothing was started, and nothing charged."
    return Answer(facts | _why(order, work, state), wrong=state in ("refused", "failed"), files=files)


def _why(order: Order, work: Work, state: str) -> dict[str, str]:
    """Return why an order is as it is, in the words of this program or, as data, of the service."""
    seen, error = work.seen, work.error
    if state == "failed":
        said = (seen.user_error or seen.error) if seen is not None else None
        said = said or (error.message if isinstance(error, APIError) else None) or order.reason
        return {"service_says": fenced(said)} if said else {}
    if state == "refused":
        if error is None:
            return {"service_says": fenced(order.reason)} if order.reason else {}
        found = problem(error)
        return {**found, "note": f"Nothing was started, and nothing charged: {found['note']}"}
    if error is not None and state in ("running", "saving"):
        found = problem(error)
        what = "its files could not be saved" if isinstance(error, DownloadError) else "it could not be asked for"
        return {**found, "note": f"Paid for; {what} ({found['note']})."}
    return {}


def _cost(order: Order) -> dict[str, str]:
    if order.state in ("refused", "given_back"):
        return {"cost": "0"}
    if order.cost is not None:
        return {"cost": amount_text(order.cost, order.currency)}
    return {} if order.reserved is None else {"cost": f"at most {amount_text(order.reserved, order.currency)}"}


def row(order: Order, state: str) -> dict[str, Any]:
    """Return an order in a list."""
    sent = order.sent_at or order.created
    at = datetime.fromtimestamp(sent, UTC).isoformat(timespec="seconds") if sent else None
    return {"id": shown_id(order), "state": state, "model": order.model, "at": at, **_cost(order)}


def saved(order: Order, work: Work) -> tuple[Path, ...]:
    """Return the files of an order that are there: those of this process, else that in the ledger and its siblings."""
    if work.files:
        return tuple(path for path in work.files if path.is_file())
    if order.state != "fetched" or not order.film:
        return ()
    film = Path(order.film)
    if film.stem.endswith("-1"):
        beside = film.parent.glob(f"{film.stem.removesuffix('1').translate(_PLAIN_GLOB)}*{film.suffix}")
        return tuple(sorted(path for path in beside if path.is_file())) or ()
    return (film,) if film.is_file() else ()


_PLAIN_GLOB = str.maketrans({"[": "[[]", "*": "[*]", "?": "[?]"})


def media_type(path: Path) -> str:
    """Return the media type of a file, by its name."""
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"
