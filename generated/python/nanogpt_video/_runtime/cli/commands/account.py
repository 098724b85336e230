"""`settle` and `balance`: what the account holds, and submissions and results that are still open."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...client.errors import ClientError
from ...client.job import Handle
from ...service import Kit
from ..connection import Auth, BaseUrl, Connection, LedgerFile
from ..exits import Exit
from ..terminal import AsJson, Voice, moment, price
from .jobs import MOST, named

if TYPE_CHECKING:
    from ...client.job import Claim
    from ...client.ledger.ledger import Order
    from ...client.sync import Client

PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between two looks for what got no answer; the last one stays."""


# Budget: one parameter a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add what the service's operations allow."""

    # Budget: parameters are options of the command line.
    def settle(
        timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0, help="Look for so long; 0 is once.")] = 0,
        forget: Annotated[
            list[str] | None,
            typer.Option(metavar="UUID|ORDER", help="Strike this one off: it has no run. Can be repeated."),
        ] = None,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Find the runs of submissions that got no answer, and list what was paid for and never fetched.

        Each has the command that brings it home. A run that is not completed yet may not be listed by the service: try
        again later.

        Exit status: 0 all outcomes are known, 8 some are not.
        """
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        with voice.guarded(), way.client(needed=True) as client:
            rows = left_open(way, client, timeout, forget or [])
        words = [worded(row) for row in rows[:MOST]]
        if len(rows) > MOST:
            words.append(f"… and {len(rows) - MOST} more; --json has all")
        voice.tell(rows, "\n".join(words) or "nothing is open")
        open_ones = [row for row in rows if row["run_id"] is None and not row["forgotten"]]
        raise typer.Exit(Exit.UNKNOWN if open_ones else Exit.DONE)

    def balance(base_url: BaseUrl = None, auth: Auth = None, as_json: AsJson = False) -> None:
        """Say what the account holds."""
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth)
        with voice.guarded(), way.client() as client:
            found = client.balance()
        amounts = ((found.amount, found.currency), (found.other, found.other_currency))
        facts: dict[str, Any] = {"amount": found.amount, "currency": found.currency}
        facts |= {"other": found.other, "other_currency": found.other_currency}
        voice.tell(facts, "\n".join(filter(None, (price(*one) for one in amounts))))

    if "submit" in kit.service.operations:
        app.command()(settle)
    if "balance" in kit.service.operations:
        app.command()(balance)


def left_open(way: Connection, client: Client, timeout: float, forget: list[str]) -> list[dict[str, Any]]:
    """Return what is not known, after a look for it, and what was paid for and not fetched, the oldest first."""
    rows = [(claim.sent_at, struck(client, claim)) for claim in client.unsettled() if wanted(claim, forget)]
    reason = looked_for(client, timeout)
    rows += [(claim.sent_at, unknown(claim, reason)) for claim in client.unsettled()]
    if client.ledger is not None:
        left = client.ledger.unfinished(client.base_url)
        rows += [(order.sent_at or order.created, paid(way, order)) for order in left]
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def wanted(claim: Claim, named_ones: list[str]) -> bool:
    """Tell whether a claim is among those named, by its UUID or its order."""
    return claim.uuid in named_ones or (claim.order != "" and claim.order in named_ones)


def struck(client: Client, claim: Claim) -> dict[str, Any]:
    """Close a claim of which somebody says that it has no run."""
    client.forget(claim)
    return {**facts_of(claim), "state": "refused", "forgotten": True, "reason": "forgotten"}


def looked_for(client: Client, timeout: float) -> str:
    """Look for the runs of everything that is open, once or for a while; return why what is open still is."""
    deadline, look, reason = time.monotonic() + timeout, 0, "no run of this submission is listed yet"
    while client.unsettled():
        try:
            client.settle_all()
            reason = "no run of this submission is listed yet"
        except ClientError as error:
            reason = f"the run could not be looked for: {error}"
            if not error.transient:
                break
        pause = PAUSES[min(look, len(PAUSES) - 1)]
        look += 1
        if time.monotonic() + pause > deadline:
            break
        time.sleep(pause)
    return reason


def facts_of(claim: Claim) -> dict[str, Any]:
    """Return what every row says of a submission."""
    facts = {"uuid": claim.uuid, "order": claim.order, "model": claim.model, "sent": moment(claim.sent_at)}
    return {**facts, "state": "unknown", "run_id": None, "cost": None, "forgotten": False, "reason": None, "next": None}


def unknown(claim: Claim, reason: str) -> dict[str, Any]:
    """Return the row of a submission whose outcome is open."""
    return {**facts_of(claim), "reason": reason if claim.findable else "it cannot be found by what it carried"}


def paid(way: Connection, order: Order) -> dict[str, Any]:
    """Return the row of a run that was never fetched, with the command that does that."""
    assert order.run_id is not None
    handle = Handle(run_id=order.run_id, model=order.model or None)
    back = way.again("wait", order.run_id, "-o", ".", *named(way.kit, handle), ledger=True)
    known = {"state": order.state, "run_id": order.run_id, "cost": order.cost, "currency": order.currency, "next": back}
    return {**facts_of(order.claim), **known}


def worded(row: Mapping[str, Any]) -> str:
    """Return a row in a line."""
    if row["run_id"] is None:
        return f"{row['uuid']}  {row['model']}  {row['reason']}"
    state = "finished" if row["state"] == "done" else row["state"]
    cost = price(row["cost"], row.get("currency"))
    return "  ".join(filter(None, (row["run_id"], row["model"], state, cost, f"to fetch it: {row['next']}")))
