"""`jobs`, `settle` and `balance`: what the account holds, and what of it nobody has come back for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from ..client.claim import Claim
from ..client.errors import SubmissionUnknown
from ..service import Kit
from .connect import Auth, BaseUrl, Connection, JournalFile
from .display import price
from .exits import Exit
from .terminal import console, plain
from .voice import AsJson, Voice

if TYPE_CHECKING:
    from ..client.listing import Run
    from ..client.sync import Client


# Budget: one parameter a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add what the service's operations allow."""

    # Budget: parameters are options of the command line.
    def jobs(
        model: Annotated[str | None, typer.Option(metavar="ID", help="Those of this model only.")] = None,
        limit: Annotated[int | None, typer.Option(metavar="COUNT", min=1, help="So many at most.")] = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """List the account's completed runs, the newest first."""
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth)
        with voice.guarded(), way.client() as client:
            runs = client.recover(model=model, limit=limit)
        listed(voice, runs)

    # Budget: parameters are options of the command line.
    def settle(
        timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0, help="Look so long for each; 0 is once.")] = 0,
        forget: Annotated[
            list[str] | None, typer.Option(metavar="UUID", help="Strike this one off: it has no run. Can be repeated.")
        ] = None,
        journal: JournalFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Find the runs of submissions that got no answer.

        Every such submission in the journal is listed with what was found of it.
        A run that is not completed yet may not be listed by the service: try again later.
        """
        voice = Voice(as_json=as_json)
        way = Connection(kit=kit, base_url=base_url, auth=auth, journal=journal)
        with voice.guarded(), way.client(journal=True) as client:
            rows = [settled(way, client, claim, timeout, forget or []) for claim in client.unsettled()]
        words = [f"{row['uuid']}  {row['model']}  {row['run_id'] or row['reason']}" for row in rows]
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

    if "recover" in kit.service.operations:
        app.command()(jobs)
        app.command()(settle)
    if "balance" in kit.service.operations:
        app.command()(balance)


def listed(voice: Voice, runs: tuple[Run, ...]) -> None:
    """Print the runs."""
    rows = [
        {"run_id": run.run_id, "model": run.model, "status": run.word, "created": moment(run.created)} for run in runs
    ]
    if voice.as_json:
        voice.tell(rows, "")
        return
    grid = Table(box=None, pad_edge=False)
    for name in ("run id", "model", "status", "created"):
        grid.add_column(name, no_wrap=name == "run id", overflow="fold")
    for row in rows:
        grid.add_row(*(plain(value or "") for value in row.values()))
    console().print(grid)


def moment(seconds: float | None) -> str | None:
    """Return a time as ISO 8601."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def settled(way: Connection, client: Client, claim: Claim, timeout: float, forget: list[str]) -> dict[str, Any]:
    """Return what was found of a submission."""
    row: dict[str, Any] = {"uuid": claim.uuid, "model": claim.model, "sent": moment(claim.sent_at)}
    if claim.uuid in forget:
        client.forget(claim)
        return {**row, "run_id": None, "forgotten": True, "reason": "forgotten"}
    try:
        return {**row, "run_id": client.settle(claim, timeout).run_id, "forgotten": False, "reason": None}
    except SubmissionUnknown as error:
        return {**row, "run_id": None, "forgotten": False, "reason": error.reason}
