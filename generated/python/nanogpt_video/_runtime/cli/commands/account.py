"""`settle` and `balance`: submissions without an answer, results that were not downloaded, and the account balance."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from ...client.errors import ClientError
from ...client.job import Claim, Handle
from ...client.ledger import keys
from ...normalise import normalise
from ...request_file import UnreadableError, beside, payloads
from ...verdict import quoted
from ..connection import Connection, ConnectionWithoutLedger
from ..exits import Exit
from ..terminal import iso_time, money_text
from .jobs import SHOWN_MOST, model_option

if TYPE_CHECKING:
    from ...client.ledger.rows import Order
    from ...client.sync import Client

PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between two searches for runs; the last value repeats."""


def settle(
    *,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0, help="Search this long; 0 searches once.")] = 0,
    forget: Annotated[
        list[str] | None,
        typer.Option(metavar="UUID|ORDER", help="Close this submission as without a run. Can be repeated."),
    ] = None,
    request: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Send open submissions of these requests again with their idempotency key."),
    ] = None,
    connection: Connection,
) -> None:
    """Find runs of lost answers; list runs not downloaded.

    The command that downloads a run is printed with it. The service may list a run only once it is completed: try
    again later. A request that is sent again with its idempotency key is charged once.

    Exit status: 0 all outcomes are known, 8 some are not.
    """
    requests = [] if request is None else sent_requests(connection, request)
    with connection.client(ledger_required=True) as client:
        rows = open_rows(connection, client, timeout, forget or [], requests)
    lines = [row_text(row) for row in rows[:SHOWN_MOST]]
    if len(rows) > SHOWN_MOST:
        lines.append(f"… and {len(rows) - SHOWN_MOST} more; --json prints all")
    connection.printer.result(rows, "\n".join(lines) or "nothing is open")
    unknown = any(row["run_id"] is None and not row["forgotten"] for row in rows)
    raise typer.Exit(Exit.UNKNOWN if unknown else Exit.DONE)


def balance(*, connection: ConnectionWithoutLedger) -> None:
    """Print the account balance."""
    with connection.client() as client:
        found = client.balance()
    facts = {name: getattr(found, name) for name in ("amount", "currency", "other", "other_currency")}
    amounts = (money_text(found.amount, found.currency), money_text(found.other, found.other_currency))
    connection.printer.result(facts, "\n".join(filter(None, amounts)))


def sent_requests(connection: Connection, file: str) -> list[dict[str, Any]]:
    """Return the requests of a file as they may have been sent; files that they name are relative to it."""
    service = connection.kit.service
    if not any(operation.idempotency for operation in service.operations.values()):
        raise typer.BadParameter(
            f"{service.title} has no idempotency keys: nothing is sent again", param_hint="--request"
        )
    found: list[dict[str, Any]] = []
    for number, given in enumerate(payloads(file), 1):
        if not isinstance(given, dict):
            raise UnreadableError(f"{file}: request {number} is {quoted(given)}, not an object")
        request = cast("dict[str, Any]", given)
        found += [request, normalise(connection.kit.knowing(request), request, folder=beside(file)).payload]
    return found


def open_rows(
    connection: Connection, client: Client, timeout: float, forget: list[str], requests: Sequence[dict[str, Any]] = ()
) -> list[dict[str, Any]]:
    """Search for the runs of open submissions; return those not found, and runs not downloaded, the oldest first."""
    rows: list[tuple[float, dict[str, Any]]] = []
    for claim in client.unsettled():
        if claim.uuid in forget or (claim.order and claim.order in forget):
            client.forget(claim)
            facts = {"state": "refused", "forgotten": True, "reason": "forgotten"}
            rows.append((claim.sent_at, {**submission_facts(claim), **facts}))
    reason = search(client, timeout, requests)
    for claim in client.unsettled():
        why = reason if claim.findable else "it cannot be found by the data it carried"
        order = client.ledger.get(claim.order) if client.ledger is not None else None
        why += "" if order is None else keys.told(order)
        rows.append((claim.sent_at, {**submission_facts(claim), "reason": why}))
    if client.ledger is not None:
        orders = client.ledger.unfinished(client.base_url)
        rows += [(order.sent_at or order.created, unfinished_facts(connection, order)) for order in orders]
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def search(client: Client, timeout: float, requests: Sequence[dict[str, Any]]) -> str:
    """Search for the runs of all open submissions, at least once; return why the remaining ones are open."""
    deadline, count, reason = time.monotonic() + timeout, 0, "no run of this submission is listed yet"
    while client.unsettled():
        try:
            client.settle_all(requests=requests)
            reason = "no run of this submission is listed yet"
        except ClientError as error:
            reason = f"the search for the run failed: {error}"
            if not error.transient:
                break
        pause = PAUSES[min(count, len(PAUSES) - 1)]
        count += 1
        if time.monotonic() + pause > deadline:
            break
        time.sleep(pause)
    return reason


def submission_facts(claim: Claim) -> dict[str, Any]:
    """Return a submission without an answer as JSON."""
    facts = {"uuid": claim.uuid, "order": claim.order, "model": claim.model, "sent": iso_time(claim.sent_at)}
    return {**facts, "state": "unknown", "run_id": None, "cost": None, "forgotten": False, "reason": None, "next": None}


def unfinished_facts(connection: Connection, order: Order) -> dict[str, Any]:
    """Return a run that was not downloaded as JSON, with the command that downloads it."""
    assert order.run_id is not None
    option = model_option(connection.kit, Handle(run_id=order.run_id, model=order.model or None))
    command = connection.command("wait", order.run_id, "-o", ".", *option, ledger=True)
    facts = {"state": order.state, "run_id": order.run_id, "cost": order.cost, "currency": order.currency}
    return {**submission_facts(order.claim), **facts, "next": command}


def row_text(row: Mapping[str, Any]) -> str:
    """Return a row in one line."""
    if row["run_id"] is None:
        return f"{row['uuid']}  {row['model']}  {row['reason']}"
    state = "finished" if row["state"] == "done" else row["state"]
    cost = money_text(row["cost"], row.get("currency"))
    return "  ".join(filter(None, (row["run_id"], row["model"], state, cost, f"to download it: {row['next']}")))
