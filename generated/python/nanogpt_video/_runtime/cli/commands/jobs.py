"""`jobs`, `wait`, `status` and `download`: list runs, and return to a run by its id."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from ...client.errors import ClientError, ConfigurationError, ContentPolicyError, ProviderError
from ...service import Kit
from ..connection import Auth, BaseUrl, Connection, LedgerFile
from ..exits import Exit, interrupted
from ..terminal import AsJson, Voice, console, facts_of, moment, plain, price, told, watching, words_of

if TYPE_CHECKING:
    from ...client.job import Handle, Status
    from ...client.sync import Client, Job

RunId = Annotated[str, typer.Argument(metavar="RUN_ID", help="As printed by `submit`, or listed by `jobs`.")]
Model = Annotated[str | None, typer.Option(metavar="ID", help="The job's model, where the service asks for it.")]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Where the file goes, whole or not at all; or a folder."),
]
Timeout = Annotated[
    float | None, typer.Option(metavar="SECONDS", min=0, help="Wait so long at most; the job goes on after that.")
]

MOST = 1000
"""Rows that people are shown."""


# Budget: one parameter a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add the commands; all of them ask how a job stands."""
    if "status" not in kit.service.operations:
        return

    # Budget: parameters are options of the command line, here and below.
    @app.command()
    def wait(  # noqa: PLR0913
        run_id: RunId,
        output: Output = None,
        timeout: Timeout = None,
        model: Model = None,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Wait for a job; with -o, download its file."""
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        with voice.guarded(), way.client() as client:
            target = checked(output)
            with paid(voice, way, client.job(run_id, model), target) as job:
                finish(voice, way, client, job, output=target, timeout=timeout, fetch=output is not None)

    @app.command()
    def status(
        run_id: RunId,
        model: Model = None,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Ask once how a job stands."""
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        with voice.guarded(), way.client() as client, paid(voice, way, client.job(run_id, model)) as job:
            found = job.status()
            voice.tell(facts_of(found), words_of(found))

    # Budget: parameters are options of the command line.
    @app.command()
    def download(  # noqa: PLR0913
        run_id: RunId,
        output: Output = None,
        model: Model = None,
        insecure_results: Annotated[
            bool, typer.Option("--insecure-results", help="Fetch it from an http address too, without the key.")
        ] = False,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Download the file of a completed job."""
        voice = Voice(as_json=as_json)
        way = Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger, insecure_results=insecure_results)
        with voice.guarded(), way.client() as client:
            target = checked(output)
            with paid(voice, way, client.job(run_id, model), target) as job:
                fetched(voice, way, client, job, job.status(), target)


# Budget: what there is to know of a job that is waited for.
def finish(  # noqa: PLR0913
    voice: Voice,
    way: Connection,
    client: Client,
    job: Job,
    *,
    output: Path | None,
    timeout: float | None,
    fetch: bool,
) -> None:
    """Wait for a job, bring its file home, and say so."""
    with watching(voice, job) as look:
        outcome = job.wait(timeout, look)
    if fetch:
        fetched(voice, way, client, job, outcome, output)
    else:
        voice.tell({"event": "done", **facts_of(outcome)}, words_of(outcome))


@contextmanager
def paid(voice: Voice, way: Connection, job: Job, output: Path | None = None, *, fresh: bool = False) -> Generator[Job]:
    """Say of whatever goes wrong with a job that is paid for its run id, and the command that comes back to it.

    Of a `fresh` one the run id is said at once: whoever kills this command has it.
    """
    options = named(way.kit, job)
    resume = way.again("wait", job.run_id, *(("-o", output) if output else ()), *options, ledger=True)
    try:
        if fresh:
            voice.note(f"submitted {job.run_id}")
        yield job
    except KeyboardInterrupt as stop:
        message = f"interrupted; the job goes on. To come back: {resume}"
        raise voice.stop(message, interrupted(stop), run_id=job.run_id, next=resume) from None
    except ClientError as error:
        over = isinstance(error, ProviderError | ContentPolicyError) and error.job is not None
        back = way.again("status", job.run_id, *options, ledger=True) if over else resume
        said = f"to look at run {job.run_id}: {back}" if over else f"run {job.run_id} is paid for; to come back: {back}"
        raise voice.failed(error, said, paid=True, run_id=job.run_id, next=back) from None
    except OSError as error:
        message = f"{told(error)}\nrun {job.run_id} is paid for; to come back: {resume}"
        raise voice.stop(message, Exit.FAILED, run_id=job.run_id, next=resume) from None


# Budget: what there is to know of a file.
def fetched(voice: Voice, way: Connection, client: Client, job: Job, outcome: Status, output: Path | None) -> None:
    """Download what a completed job made, say where it is and what it cost; into a folder goes every file."""
    target = output or Path()
    source = outcome if outcome.urls else job
    try:
        files = client.download_all(source, target) if target.is_dir() else (client.download(source, target),)
    except (ClientError, OSError) as error:
        again = way.again("download", job.run_id, "-o", target, *named(way.kit, job), ledger=True)
        said = f"run {job.run_id} is paid for; to try again: {again}"
        if isinstance(error, OSError):
            raise voice.stop(f"{told(error)}\n{said}", Exit.DOWNLOAD, run_id=job.run_id, next=again) from None
        raise voice.failed(error, said, Exit.DOWNLOAD, paid=True, run_id=job.run_id, next=again) from None
    if len(outcome.urls) > len(files):
        voice.note(f"{len(outcome.urls)} files were made, this is the first; -o FOLDER takes all")
    cost = job.cost if job.cost is not None else outcome.cost
    facts = {"run_id": job.run_id, "model": job.model, "files": [str(file) for file in files]}
    voice.tell(
        {"event": "done", **facts, "cost": cost, "currency": job.currency},
        "\n".join("  ".join(filter(None, (str(file), price(cost, job.currency), job.run_id))) for file in files),
    )


def named(kit: Kit, job: Handle) -> tuple[str, ...]:
    """Return the option that names a job's model, where the service asks for it."""
    asked, word = kit.service.operations["status"], kit.service.discriminator.casefold()
    wanted = "{model}" in asked.path or any(word in name.casefold() for name in asked.query[1:])
    return ("--model", job.model) if wanted and job.model else ()


def checked(output: Path | None) -> Path | None:
    """Return where a file shall go, when it can: to be known before anything is paid for."""
    folder = output if output is None or output.is_dir() else output.parent
    folder = Path() if folder is None else folder
    if not folder.is_dir():
        raise ConfigurationError(f"cannot write {output}: there is no folder {folder}")
    if not os.access(folder, os.W_OK):
        raise ConfigurationError(f"cannot write in {folder}: permission denied")
    return output


# Budget: one parameter a line.
def add_jobs(app: typer.Typer, kit: Kit) -> None:
    """Add the list of runs."""
    if "submit" not in kit.service.operations:
        return

    # Budget: parameters are options of the command line.
    @app.command()
    def jobs(
        model: Annotated[str | None, typer.Option(metavar="ID", help="Those of this model only.")] = None,
        limit: Annotated[int | None, typer.Option(metavar="COUNT", min=1, help="So many at most.")] = None,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """List the runs of the account, the newest first.

        What the service lists (completed runs, of late) and what the ledger knows are put together: `state` and `film`
        are the ledger's words.
        """
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        with voice.guarded(), way.client() as client:
            can_list = "recover" in kit.service.operations
            rows = known(voice, client, model, limit) if can_list else list(ordered(client, model, limit))
            listed(voice, rows[:limit])

    assert jobs


def known(voice: Voice, client: Client, model: str | None, limit: int | None) -> list[dict[str, Any]]:
    """Return what the service and the ledger know of runs, the newest first."""
    rows = {row["run_id"]: row for row in ordered(client, model, limit)}
    try:
        runs = client.recover(model=model, limit=limit)
    except ClientError as error:
        if not rows:
            raise
        alone = list(rows.values())
        if not voice.as_json:
            listed(voice, alone)
        raise voice.failed(error, "the list above is the ledger's alone", jobs=alone) from None
    for run in runs:
        own = rows.get(run.run_id, {"state": None, "film": None, "cost": None})
        facts = {"run_id": run.run_id, "model": run.model or own.get("model"), "status": run.word}
        rows[run.run_id] = {**own, **facts, "created": moment(run.created) or own.get("created")}
    return sorted(rows.values(), key=lambda row: row["created"] or "", reverse=True)


def ordered(client: Client, model: str | None, limit: int | None) -> Iterator[dict[str, Any]]:
    """Yield the runs that the ledger knows, the newest first."""
    if client.ledger is None:
        return
    count = 0
    for order in client.ledger.orders(place=client.base_url, newest=True):
        if order.run_id is None or model not in (None, order.model):
            continue
        yield {
            "run_id": order.run_id,
            "model": order.model,
            "status": None,
            "created": moment(order.sent_at or order.created),
            "state": order.state,
            "film": order.film,
            "cost": order.cost,
        }
        count += 1
        if count == limit:
            return


def listed(voice: Voice, rows: list[dict[str, Any]]) -> None:
    """Print runs."""
    if voice.as_json:
        voice.tell(rows, "")
        return
    grid = Table(box=None, pad_edge=False)
    names = {
        "run_id": "run id",
        "model": "model",
        "status": "status",
        "created": "created",
        "state": "state",
        "film": "film",
    }
    for name in names.values():
        grid.add_column(name, no_wrap=name == "run id", overflow="fold")
    for row in rows[:MOST]:
        grid.add_row(*(plain(row[name] or "") for name in names))
    console().print(grid)
    if len(rows) > MOST:
        console().print(f"… and {len(rows) - MOST} more; --json has all")
