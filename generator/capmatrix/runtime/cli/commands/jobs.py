"""`jobs`, `wait`, `status` and `download`: list runs, and return to a run by its id."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...client.errors import ClientError, ConfigurationError, ContentPolicyError, NotFoundError, ProviderError
from ...client.job import Handle, Status
from ...service import Kit
from .. import terminal
from ..connection import Connection
from ..exits import Exit, interrupted
from ..options import Output, Timeout
from ..terminal import Printer

if TYPE_CHECKING:
    from ...client.sync import Client, Job


def _not_empty(run_id: str) -> str:
    if not run_id.strip():
        raise typer.BadParameter("is empty: give the id that `submit` printed, or one that `jobs` lists")
    return run_id


RunId = Annotated[
    str, typer.Argument(metavar="RUN_ID", help="As printed by `submit`, or listed by `jobs`.", callback=_not_empty)
]
Model = Annotated[str | None, typer.Option(metavar="ID", help="The model of the job, if the service requires it.")]
SHOWN_MOST = 1000
"""Rows shown as text."""
COLUMNS = {"run_id": "run id", **{name: name for name in ("model", "status", "created", "state")}, "film": "file"}
"""Key of a listed run → its column."""


def jobs(
    *,
    model: Annotated[str | None, typer.Option(metavar="ID", help="Only runs of this model.")] = None,
    limit: Annotated[int | None, typer.Option(metavar="COUNT", min=1, help="At most this many.")] = None,
    connection: Connection,
) -> None:
    """List the runs of the account, the newest first.

    The list of the service (recently completed runs) and the ledger are combined: state and file come from the
    ledger.
    """
    with connection.client() as client:
        can_list = "recover" in connection.kit.service.tasks
        found = listed_runs(connection.printer, client, model, limit) if can_list else ledger_runs(client, model, limit)
        print_runs(connection.printer, list(found)[:limit])


def wait(
    *, run_id: RunId, output: Output = None, timeout: Timeout = None, model: Model = None, connection: Connection
) -> None:
    """Wait for a job; with -o, download its file."""
    with connection.client() as client:
        target = checked_output(output)
        with resumable(connection, client.job(run_id, model), target) as job:
            wait_for(connection, client, job, timeout, target, download=output is not None)


def status(*, run_id: RunId, model: Model = None, connection: Connection) -> None:
    """Print the status of a job."""
    with connection.client() as client, resumable(connection, client.job(run_id, model)) as job:
        found = job.status()
        connection.printer.result(terminal.status_facts(found), terminal.status_line(found))


def cancel(*, run_id: RunId, model: Model = None, connection: Connection) -> None:
    """Stop a job; what it cost may be charged."""
    _ended(connection, run_id, model, "cancel")


def delete(*, run_id: RunId, model: Model = None, connection: Connection) -> None:
    """Delete a job and what it made from the service."""
    _ended(connection, run_id, model, "delete")


def _ended(connection: Connection, run_id: str, model: str | None, task: str) -> None:
    with connection.client() as client:
        job = client.job(run_id, model)
        client.cancel(job) if task == "cancel" else client.delete(job)
    done = "stopped" if task == "cancel" else "deleted"
    connection.printer.result({"event": done, "run_id": run_id}, f"{run_id}  {done}")


def download(
    *,
    run_id: RunId,
    output: Output = None,
    model: Model = None,
    insecure_results: Annotated[
        bool, typer.Option("--insecure-results", help="Also download from an http address, without the key.")
    ] = False,
    connection: Connection,
) -> None:
    """Download the file of a completed job."""
    with connection.client(insecure_results=insecure_results) as client:
        target = checked_output(output)
        with resumable(connection, client.job(run_id, model), target) as job:
            download_files(connection, client, job, job.status(), target)


# Budget: what is needed to finish a job.
def wait_for(
    connection: Connection, client: Client, job: Job, timeout: float | None, output: Path | None, *, download: bool
) -> None:
    """Wait for a job, download its file if requested, and print the result."""
    with terminal.showing_progress(connection.printer, job) as changed:
        outcome = job.wait(timeout, changed)
    if download:
        download_files(connection, client, job, outcome, output)
    else:
        connection.printer.result({"event": "done", **terminal.status_facts(outcome)}, terminal.status_line(outcome))


@contextmanager
def resumable(connection: Connection, job: Job, output: Path | None = None, *, new: bool = False) -> Generator[Job]:
    """Add to every error the run id of a paid job and the command that returns to it.

    The run id of a `new` job is printed at once, so that it is known even if the command is killed.
    """
    printer, options = connection.printer, model_option(connection.kit, job)
    resume = connection.command("wait", job.run_id, *(("-o", output) if output else ()), *options, ledger=True)
    try:
        if new:
            printer.note(f"submitted {job.run_id}")
        yield job
    except KeyboardInterrupt as stop:
        message = f"interrupted; the job continues. To return to it: {resume}"
        raise printer.failure(message, interrupted(stop), run_id=job.run_id, next=resume) from None
    except (ClientError, OSError) as error:
        if isinstance(error, ConfigurationError) and not new:
            raise  # nothing was asked, and the same command would fail again
        if isinstance(error, NotFoundError) and not (new or _ordered(job)):
            known = f"the service does not know run {job.run_id}, and no order of this machine has it"
            command = connection.command("jobs", ledger=True)
            raise printer.failed(error, f"{known}; to list the known runs: {command}", next=command) from None
        over = isinstance(error, ProviderError | ContentPolicyError) and error.job is not None
        command = connection.command("status", job.run_id, *options, ledger=True) if over else resume
        paid = f"run {job.run_id} is paid for; to return to it: {command}"
        advice = f"to see run {job.run_id}: {command}" if over else paid
        raise printer.failed(error, advice, paid=True, run_id=job.run_id, next=command) from None


def _ordered(job: Job) -> bool:
    """Return whether an order in the ledger has the run of a job."""
    ledger = job.client.ledger
    return ledger is not None and any(ledger.orders(run_id=job.run_id, limit=1))


def download_files(connection: Connection, client: Client, job: Job, outcome: Status, output: Path | None) -> None:
    """Download the file of a completed job, or all its files if `output` is a folder, and print paths and cost."""
    printer, target = connection.printer, output or Path()
    source = outcome if outcome.urls else job
    try:
        files = client.download_all(source, target) if target.is_dir() else (client.download(source, target),)
    except (ClientError, OSError) as error:
        option = model_option(connection.kit, job)
        again = connection.command("download", job.run_id, "-o", target, *option, ledger=True)
        advice = f"run {job.run_id} is paid for; to try again: {again}"
        raise printer.failed(error, advice, Exit.DOWNLOAD, paid=True, run_id=job.run_id, next=again) from None
    if len(outcome.urls) > len(files):
        printer.note(f"the job has {len(outcome.urls)} files, this is the first; -o FOLDER downloads all")
    cost = job.cost if job.cost is not None else outcome.cost
    facts = {"run_id": job.run_id, "model": job.model, "files": [str(file) for file in files]}
    printer.result(
        {"event": "done", **facts, "cost": cost, "currency": job.currency},
        "\n".join(
            "  ".join(filter(None, (str(file), terminal.money_text(cost, job.currency), job.run_id))) for file in files
        ),
    )


def model_option(kit: Kit, job: Handle) -> tuple[str, ...]:
    """Return the option that names the model of a job; empty if the service does not require it."""
    operation = kit.service.doing("status")
    return ("--model", job.model) if operation is not None and "model" in operation.parts and job.model else ()


def checked_output(output: Path | None) -> Path | None:
    """Return a path after a check that its folder is writable, so that nothing is paid for a file without a place."""
    from ...client.files.download import checked_target

    checked_target(output or Path())
    return output


def listed_runs(printer: Printer, client: Client, model: str | None, limit: int | None) -> list[dict[str, Any]]:
    """Return the runs in the list of the service and in the ledger, the newest first."""
    rows = {row["run_id"]: row for row in ledger_runs(client, model, limit)}
    try:
        runs = client.recover(model=model, limit=limit)
    except ClientError as error:
        if not rows:
            raise
        known = list(rows.values())
        if not printer.as_json:
            print_runs(printer, known)
        raise printer.failed(error, "the list above comes from the ledger only", jobs=known) from None
    for run in runs:
        known_run = rows.get(run.run_id, {"state": None, "film": None, "cost": None})
        facts = {"run_id": run.run_id, "model": run.model or known_run.get("model"), "status": run.word}
        rows[run.run_id] = {**known_run, **facts, "created": terminal.iso_time(run.created) or known_run.get("created")}
    return sorted(rows.values(), key=lambda row: row["created"] or "", reverse=True)


def ledger_runs(client: Client, model: str | None, limit: int | None) -> Iterator[dict[str, Any]]:
    """Yield the runs in the ledger, the newest first."""
    if client.ledger is None:
        return
    orders = client.ledger.orders(place=client.base_url, newest=True)
    found = (order for order in orders if order.run_id is not None and model in (None, order.model))
    for order in islice(found, limit):
        yield {
            "run_id": order.run_id,
            "model": order.model,
            "status": None,
            "created": terminal.iso_time(order.sent_at or order.created),
            "state": order.state,
            "film": order.film,
            "cost": order.cost,
        }


def print_runs(printer: Printer, rows: list[dict[str, Any]]) -> None:
    """Print runs."""
    if printer.as_json:
        printer.result(rows, "")
        return
    cells = [[row[name] or "" for name in COLUMNS] for row in rows[:SHOWN_MOST]]
    terminal.print_table([*COLUMNS.values()], cells, unbroken="run id")
    if len(rows) > SHOWN_MOST:
        terminal.print_text(f"… and {len(rows) - SHOWN_MOST} more; --json prints all")
