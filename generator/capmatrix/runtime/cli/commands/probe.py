"""`probe`: measure how the service lists runs; this costs money, which the user agrees to first."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from ...client.errors import ConfigurationError
from ..connection import Connection
from .jobs import checked_output

RUNS_MOST = 5


# Budget: one option per parameter.
def probe(  # noqa: PLR0913
    *,
    model: Annotated[str | None, typer.Option(metavar="ID", help="Submit the cheapest request for this model.")] = None,
    request: Annotated[
        str | None, typer.Option(metavar="FILE", help="Submit this request (JSON) instead of the cheapest one.")
    ] = None,
    failing: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", help="Also submit this request (JSON) that is accepted and fails, to see it listed."
        ),
    ] = None,
    runs: Annotated[int, typer.Option(metavar="COUNT", min=1, max=RUNS_MOST, help="The number of runs.")] = 2,
    max_cost: Annotated[
        str | None,
        typer.Option(metavar="AMOUNT", help="Spend at most this; by default, what the cheapest requests cost."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Accept the cost without a confirmation.")] = False,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write the facts to FILE, not probe-DATE.yaml in this folder."
        ),
    ] = None,
    download: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Download the files of the runs; by default, none.")
    ] = None,
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", min=0, help="Wait at most this long for the runs.")
    ] = None,
    window: Annotated[
        float | None,
        typer.Option(metavar="SECONDS", min=0, help="Search at most this long for an ended run in the list."),
    ] = None,
    connection: Connection,
) -> None:
    """Measure how the service lists runs; this is charged.

    Submits a few cheap runs and records how and when they are listed: whether a run can be found whose submission got
    no answer. The cost is shown first, and nothing is sent until you agree. The result is written in the form of a
    spec's decisions; what was paid for is in the ledger.
    """
    if find_spec(f"{__name__.rpartition('.commands.')[0]}.probe_run") is None:  # in a distribution of its own
        text = f"the probe is missing: pip install '{connection.kit.service.distribution}[cli,probe]'"
        raise ConfigurationError(text)
    from ..probe_run import ProbeRun, facts_file, request_in, requests_of, spending_limit

    requests = requests_of(connection, model, request, runs)
    extra = None if failing is None else request_in(connection, failing)
    limit = spending_limit(connection.kit, (*requests, *([extra] if extra else [])), max_cost)
    target = facts_file(output)
    run = ProbeRun(connection=connection, requests=requests, failing=extra, target=target, limit=limit)
    if download is not None:
        checked_output(download / "output")
    with run.client() as client:
        terms = run.terms(client, timeout, window)
        run.confirm(client.context.orders.place, terms, yes=yes)
        run.make(client, terms, download)
